// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/codecs/write_values.hpp>
#include <newsgraph/json/codecs/writer.hpp>
#include <newsgraph/model/extra.hpp>
#include <newsgraph/value/lei.hpp>
#include <newsgraph/value/timestamp.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace newsgraph {

/// Writes the value at `value`, which is of `type`.
template <class...>
void write_value(Writer& writer, const Type& type, const void* value) {
  switch (type.shape) {
    case Shape::object: return write_object(writer, type, value);
    case Shape::name: return writer.string(type.names[*static_cast<const unsigned char*>(value)]);
    case Shape::text: return writer.string(*static_cast<const std::string*>(value));
    case Shape::boolean: return writer.boolean(*static_cast<const bool*>(value));
    case Shape::integer: return writer.integer(*static_cast<const ExactInteger*>(value));
    case Shape::decimal: return writer.string(static_cast<const DecimalText*>(value)->text);
    case Shape::currency: return writer.string(name_of(*static_cast<const Currency*>(value)));
    case Shape::date: return writer.string(to_string(*static_cast<const Date*>(value)));
    case Shape::duration: return writer.string(to_string(*static_cast<const Duration*>(value)));
    case Shape::timestamp: return writer.string(to_string(*static_cast<const Timestamp*>(value)));
    case Shape::lei: return writer.string(to_string(*static_cast<const Lei*>(value)));
    case Shape::period: return writer.string(to_string(*static_cast<const Period*>(value)));
    case Shape::term: return write_term(writer, *static_cast<const ContractTerm*>(value));
    case Shape::byte_range: return write_byte_range(writer, *static_cast<const ByteRange*>(value));
    case Shape::share: return write_share(writer, *static_cast<const Share*>(value));
    case Shape::amount: return write_amount(writer, *static_cast<const StatedAmount*>(value));
    case Shape::equivalent: return write_equivalent(writer, *static_cast<const Equivalent*>(value));
    case Shape::conflicting_values:
      return write_conflicting_values(writer, *static_cast<const std::vector<ConflictingValue>*>(value));
  }
}

/// What is absent is not written, and neither is an empty list.
template <class...>
void write_object(Writer& writer, const Type& type, const void* object) {
  writer.open('{');
  for (const auto& field : type.fields) {
    const auto* const member = field.in(object);
    const auto size = field.type->size(member);
    if (size == 0) continue;
    writer.key(field.name);
    const bool is_list = field.type->holder == Holder::list;
    if (is_list) writer.open('[');
    for (std::size_t i = 0; i < size; ++i) write_value(writer, *field.type->value, field.type->at(member, i));
    if (is_list) writer.close(']');
  }
  for (const auto& extra : type.extras(object)) {
    writer.key(extra.key);
    writer.raw(extra.json);
  }
  writer.close('}');
}

}  // namespace newsgraph
