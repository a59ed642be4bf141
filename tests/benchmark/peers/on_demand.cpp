// SPDX-License-Identifier: MIT

#include "../peers.hpp"
#include "../plain_fields.hpp"

#include <simdjson.h>

#include <concepts>
#include <string_view>

namespace {

namespace on_demand = simdjson::ondemand;

struct Json {
  static std::string_view text(on_demand::value value) { return value.get_string(); }
  template <class T>
  static T number(on_demand::value value) {
    if constexpr (std::same_as<T, bool>)
      return value.get_bool();
    else
      return static_cast<T>(std::int64_t(value.get_int64()));
  }
  template <class Visitor>
  static void for_each_element(on_demand::value array, Visitor visit) {
    for (auto element : array.get_array()) visit(element.value());
  }
  /// Also of a document.
  template <class Object, class Visitor>
  static void for_each_member(Object& object, Visitor visit) {
    for (auto member : object.get_object()) visit(member.key().value(), member.value().value());
  }
};

}  // namespace

bool peers::read_on_demand(std::string_view line, plain::Article& article) try {
  static on_demand::parser parser;
  const simdjson::padded_string_view padded{line.data(), line.size(), line.size() + simdjson::SIMDJSON_PADDING};
  auto document = parser.iterate(padded).value();
  plain::read<Json>(document, article);
  return true;
} catch (const simdjson::simdjson_error&) {
  return false;
}
