// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/json_syntax.hpp>
#include <newsgraph/json/codecs/write_values.hpp>
#include <newsgraph/json/codecs/writer.hpp>
#include <newsgraph/model/extra.hpp>
#include <newsgraph/value/fiscal_period.hpp>
#include <newsgraph/value/lei.hpp>
#include <newsgraph/value/timestamp.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1::json_parts {

/// Writes the value at `value`, which is of `type`.
template <class...>
void write_value(Writer& writer, const model_parts::Type& type, const void* value) {
  switch (type.shape) {
    case model_parts::Shape::object: return write_object(writer, type, value);
    case model_parts::Shape::name: return writer.string(type.names[*static_cast<const unsigned char*>(value)]);
    case model_parts::Shape::text: return writer.string(*static_cast<const std::string*>(value));
    case model_parts::Shape::boolean: return writer.boolean(*static_cast<const bool*>(value));
    case model_parts::Shape::integer: return writer.integer(*static_cast<const ExactInteger*>(value));
    case model_parts::Shape::decimal: return writer.string(static_cast<const DecimalText*>(value)->words());
    case model_parts::Shape::currency: return writer.string(name_of(*static_cast<const Currency*>(value)));
    case model_parts::Shape::date: return writer.string(to_string(*static_cast<const Date*>(value)));
    case model_parts::Shape::duration: return writer.string(to_string(*static_cast<const Duration*>(value)));
    case model_parts::Shape::timestamp: return writer.string(to_string(*static_cast<const Timestamp*>(value)));
    case model_parts::Shape::lei: return writer.string(to_string(*static_cast<const Lei*>(value)));
    case model_parts::Shape::period: return writer.string(to_string(*static_cast<const Period*>(value)));
    case model_parts::Shape::fiscal_period: return writer.string(to_string(*static_cast<const FiscalPeriod*>(value)));
    case model_parts::Shape::term: return write_term(writer, *static_cast<const ContractTerm*>(value));
    case model_parts::Shape::byte_range: return write_byte_range(writer, *static_cast<const ByteRange*>(value));
    case model_parts::Shape::share: return write_share(writer, *static_cast<const Share*>(value));
    case model_parts::Shape::amount: return write_amount(writer, *static_cast<const StatedAmount*>(value));
    case model_parts::Shape::number: return write_number(writer, *static_cast<const StatedNumber*>(value));
    case model_parts::Shape::figure: return write_figure(writer, *static_cast<const StatedFigure*>(value));
    case model_parts::Shape::equivalent: return write_equivalent(writer, *static_cast<const Equivalent*>(value));
    case model_parts::Shape::conflicting_values:
      return write_conflicting_values(writer, *static_cast<const std::vector<ConflictingValue>*>(value));
  }
}

/// What is absent is not written, and neither is an empty list.
template <class...>
void write_object(Writer& writer, const model_parts::Type& type, const void* object) {
  writer.open('{');
  for (const auto& field : type.fields) {
    const auto* const member = field.in(object);
    const auto size = field.type->size(member);
    if (size == 0) continue;
    writer.key(field.name);
    const bool is_list = field.type->holder == model_parts::Holder::list;
    if (is_list) writer.open('[');
    for (std::size_t i = 0; i < size; ++i) write_value(writer, *field.type->value, field.type->at(member, i));
    if (is_list) writer.close(']');
  }
  for (const auto& extra : type.extras(object)) {
    if (!base_parts::is_json_line(extra.json))
      throw Error{"the extra member " + extra.key + " is not JSON on one line"};
    writer.key(extra.key);
    writer.raw(extra.json);
  }
  writer.close('}');
}

}  // namespace newsgraph::inline v0_1::json_parts
