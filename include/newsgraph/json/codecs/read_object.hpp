// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/name_index.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/json/codecs/amounts.hpp>
#include <newsgraph/json/codecs/conflicting_values.hpp>
#include <newsgraph/json/codecs/figures.hpp>
#include <newsgraph/json/codecs/forms.hpp>
#include <newsgraph/json/codecs/reader.hpp>
#include <newsgraph/json/codecs/share.hpp>
#include <newsgraph/model/deal.hpp>
#include <newsgraph/model/extra.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::json_parts {

/// Puts a value that was read, which is plain bytes to copy, into its member, of which it is the only one.
template <class T>
void put(const model_parts::MemberType& type, void* member, const std::optional<T>& value) {
  if (type.holder == model_parts::Holder::maybe)
    *static_cast<std::optional<T>*>(member) = value;
  else if (value)
    *static_cast<T*>(member) = *value;
}

/// Makes `text` what a string says. To clear and append is quicker than to assign.
inline void set_text(std::string& text, At at) {
  text.clear();
  text.append(at->data, at->size);
}

/// False, and the fault is told, where there is no string. So with names.
template <class...>
[[nodiscard]] bool read_text(Reader& reader, At at, std::string& text) {
  if (at->kind != TokenKind::string) return reader.expected(at, "a string"), false;
  set_text(text, at);
  return true;
}

template <class...>
[[nodiscard]] bool read_name(Reader& reader, At at, const model_parts::Type& type, void* name) {
  const auto absent = type.names.size();
  const auto place =
      at->kind == TokenKind::string ? base_parts::find_name(type.index, at->data, at->size, absent) : absent;
  if (place == absent) return reader.expected_one_of(at, type), false;
  *static_cast<unsigned char*>(name) = static_cast<unsigned char>(place);
  return true;
}

template <class...>
void read_list(Reader& reader, At at, const model_parts::MemberType& type, void* list) {
  if (at->kind != TokenKind::array) return reader.expected(at, "an array");
  if (type.value->shape == model_parts::Shape::equivalent) {
    auto& equivalents = *static_cast<std::vector<Equivalent>*>(list);
    equivalents.clear();
    if (at->size > model_parts::most_equivalents)
      return reader.expected(at, model_parts::most_equivalents_text, FaultKind::out_of_range);
    for_each_element(at, [&](std::size_t, At value) { read_equivalent(reader, value, equivalents); });
    return;
  }
  const auto shape = type.value->shape;
  auto size = (std::min<std::size_t>)(at->size, type.size(list));
  type.truncate(list, size);
  constexpr std::size_t most_expected = 64;  // so that a list of zeros takes no memory for as many deals
  if (size < at->size) type.reserve(list, (std::min<std::size_t>)(at->size, most_expected));
  std::size_t index = 0;
  for (At value = at + 1, end = at + at->skip; value != end; value += value->skip, ++index) {
    void* element = nullptr;
    if (index >= size && (reader.may_keep_element() || size == 0)) {
      element = type.add(list);
      ++size;
    } else {
      element = const_cast<void*>(type.at(list, (std::min)(index, size - 1)));
    }
    if (shape == model_parts::Shape::object)
      read_object(reader, value, *type.value, element);
    else if (shape == model_parts::Shape::text)
      static_cast<void>(read_text(reader, value, *static_cast<std::string*>(element)));
    else
      static_cast<void>(read_name(reader, value, *type.value, element));
  }
}

/// Reads the value of a member of any other shape.
template <class...>
void read_value(Reader& reader, At at, const model_parts::MemberType& type, void* member) {
  switch (type.value->shape) {
    case model_parts::Shape::boolean: {
      const bool is_one = at->kind == TokenKind::boolean;
      if (!is_one) reader.expected(at, "true or false");
      return put(type, member, is_one ? std::optional{at->boolean} : std::nullopt);
    }
    case model_parts::Shape::integer: {
      const bool is_one = at->kind == TokenKind::integer;
      if (!is_one) reader.expected(at, "a whole number");
      return put(type, member, is_one ? std::optional{ExactInteger{at->integer}} : std::nullopt);
    }
    case model_parts::Shape::decimal: {
      if (type.holder == model_parts::Holder::one)
        return (void)read_decimal_text(reader, at, *static_cast<DecimalText*>(member));
      auto& decimal = *static_cast<std::optional<DecimalText>*>(member);
      if (!read_decimal_text(reader, at, decimal.emplace())) decimal.reset();
      return;
    }
    case model_parts::Shape::currency: return put(type, member, read_currency(reader, at));
    case model_parts::Shape::date: return put(type, member, read_date(reader, at));
    case model_parts::Shape::duration:
      return put(type, member, read_parsed<Duration>(reader, at, "a duration: PnYnMnWnD"));
    case model_parts::Shape::timestamp:
      return put(type, member,
                 read_parsed<Timestamp>(reader, at,
                                        "a time with its offset, YYYY-MM-DDThh:mm:ss+hh:mm, or with one that is "
                                        "assumed, in brackets: [+hh:mm], or a day, YYYY-MM-DD"));
    case model_parts::Shape::lei:
      return put(
          type, member,
          read_parsed<Lei>(reader, at, "a Legal Entity Identifier of 20 characters whose check digits are right"));
    case model_parts::Shape::period: return put(type, member, read_period(reader, at));
    case model_parts::Shape::fiscal_period:
      return put(type, member, read_parsed<FiscalPeriod>(reader, at, fiscal_forms));
    case model_parts::Shape::term: return read_term(reader, at, *static_cast<std::optional<ContractTerm>*>(member));
    case model_parts::Shape::byte_range: return put(type, member, read_byte_range(reader, at));
    case model_parts::Shape::share: return read_share(reader, at, *static_cast<std::optional<Share>*>(member));
    case model_parts::Shape::amount: return read_amount(reader, at, *static_cast<std::optional<StatedAmount>*>(member));
    case model_parts::Shape::number: return read_number(reader, at, *static_cast<std::optional<StatedNumber>*>(member));
    case model_parts::Shape::figure: return read_figure(reader, at, *static_cast<std::optional<StatedFigure>*>(member));
    case model_parts::Shape::conflicting_values:
      return read_conflicting_values(reader, at, *static_cast<std::vector<ConflictingValue>*>(member));
    case model_parts::Shape::equivalent:
    case model_parts::Shape::object:
    case model_parts::Shape::name:
    case model_parts::Shape::text: break;
  }
}

/// Reads a member. What can't be read is absent where that is allowed, but for objects, whose other members may have
/// faults too. Absence is a missing key; null is a fault like any other value of a wrong type.
template <class...>
void read_member(Reader& reader, At at, const model_parts::MemberType& type, void* member) {
  const bool is_text = at->kind == TokenKind::string;
  if (is_text && &type == &model_parts::member_type<std::string>) {
    set_text(*static_cast<std::string*>(member), at);  // most members are text
    return;
  }
  if (type.holder == model_parts::Holder::list) return read_list(reader, at, type, member);
  const auto shape = type.value->shape;
  if (shape == model_parts::Shape::name) {
    if (type.holder == model_parts::Holder::one)
      static_cast<void>(read_name(reader, at, *type.value, member));
    else if (!read_name(reader, at, *type.value, type.add(member)))
      type.truncate(member, 0);
  } else if (shape == model_parts::Shape::object) {
    read_object(reader, at, *type.value, type.add(member));
  } else if (shape == model_parts::Shape::text) {
    if (type.holder == model_parts::Holder::one) return (void)read_text(reader, at, *static_cast<std::string*>(member));
    auto& text = *static_cast<std::optional<std::string>*>(member);
    if (!read_text(reader, at, text ? *text : text.emplace())) text.reset();
  } else {
    read_value(reader, at, type, member);
  }
}

/// The field that a key names, or how many there are. Objects mostly come in the order of their description: the search
/// begins at `next`.
[[nodiscard]] inline std::size_t field_named(At key, Rows<model_parts::Field> fields, std::size_t next) noexcept {
  const auto size = std::size_t{key->size};
  const auto head = base_parts::padded_head_of(key->data, size);
  const auto is_it = [&](const model_parts::Field& field) {
    return field.head == head && field.name.size() == size
           && (size <= 8 || base_parts::same_text(field.name, key->text()));
  };
  for (auto field = next; field < fields.size(); ++field)
    if (is_it(fields[field])) return field;
  for (std::size_t field = 0; field < next; ++field)
    if (is_it(fields[field])) return field;
  return fields.size();
}

template <class...>
[[gnu::cold, gnu::noinline]] void read_unknown(Reader& reader, At key, At value, const model_parts::Type& type,
                                               Extras& extras) {
  const auto name = key->text();
  if (name.starts_with("x-")) {
    auto& extra = extras.emplace_back();
    extra.key = name;
    const auto number_text = [&reader](At number) { return reader.number_text(number); };
    append_json(extra.json, value, number_text);
    return;
  }
  if (reader.full()) return reader.fault(key, FaultKind::unknown_member);
  auto fault = base_parts::fault_in_text(FaultKind::unknown_member, name);
  base_parts::RowVector<std::string_view> names;
  for (const auto& field : type.fields) names.push_back(field.name);
  const auto& kinds = model_parts::type_of<TermKind>();
  const bool of_deal = &type == &model_parts::type_of<Deal>();
  if (const auto same = known(name, names.rows(), type.synonyms))
    fault.suggestion = *same;
  else if (of_deal && known(name, kinds.names, kinds.synonyms))
    fault.suggestion = "terms";  // "coupon", "price per"
  else if (const auto nearby = nearest(name, names.rows()))
    fault.suggestion = *nearby;
  else if (of_deal && nearest(name, kinds.names))
    fault.suggestion = "terms";
  reader.fault(key, std::move(fault));
}

template <class...>
[[gnu::cold, gnu::noinline]] void fault_missing(Reader& reader, At at, const model_parts::Type& type,
                                                model_parts::FieldSet missing) {
  missing.for_each([&](std::size_t index) {
    const auto& field = type.fields[index];
    reader.fault(at, base_parts::missing_member(field.name, field.doc));
  });
}

template <class...>
[[gnu::cold, gnu::noinline]] void fault_repeated_extras(Reader& reader, At object) {
  base_parts::RowVector<At> keys;
  for_each_member(object, [&](At key, At) {
    if (key->text().starts_with("x-")) keys.push_back(key);
  });
  fault_repeated(reader, std::move(keys));
}

template <class...>
void read_object(Reader& reader, At at, const model_parts::Type& type, void* object) {
  if (at->kind != TokenKind::object) return reader.expected(at, "an object");
  const auto fields = type.fields;
  auto& extras = type.extras(object);
  extras.clear();
  model_parts::FieldSet seen;
  std::size_t next = 0;
  At value = nullptr;
  for (At key = at + 1, end = at + at->skip; key != end; key = value + value->skip) {
    value = key + 1;
    const auto index = field_named(key, fields, next);
    if (index == fields.size()) {
      read_unknown(reader, key, value, type, extras);
      continue;
    }
    next = index + 1;
    if (seen.contains(index)) {
      reader.fault(key, FaultKind::repeated_member);
      continue;
    }
    seen.insert(index);
    read_member(reader, value, *fields[index].type, fields[index].in(object));
  }
  if (extras.size() > 1) fault_repeated_extras(reader, at);
  const auto left_out = seen.others(fields.size());
  type.reset(object, left_out);
  const auto missing = left_out.both(type.required);
  if (!missing.empty()) fault_missing(reader, at, type, missing);
}

}  // namespace newsgraph::inline v0_1::json_parts
