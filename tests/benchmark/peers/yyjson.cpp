// SPDX-License-Identifier: MIT

#include "../peers.hpp"
#include "../plain_fields.hpp"

#include <yyjson.h>

#include <concepts>
#include <memory>
#include <string_view>

namespace {

struct Json {
  static std::string_view text(yyjson_val* value) { return {yyjson_get_str(value), yyjson_get_len(value)}; }
  template <class T>
  static T number(yyjson_val* value) {
    if constexpr (std::same_as<T, bool>)
      return yyjson_get_bool(value);
    else
      return static_cast<T>(yyjson_get_sint(value));
  }
  template <class Visitor>
  static void for_each_element(yyjson_val* array, Visitor visit) {
    auto at = yyjson_arr_iter_with(array);
    while (auto* const element = yyjson_arr_iter_next(&at)) visit(element);
  }
  template <class Visitor>
  static void for_each_member(yyjson_val* object, Visitor visit) {
    auto at = yyjson_obj_iter_with(object);
    while (auto* const key = yyjson_obj_iter_next(&at)) visit(text(key), yyjson_obj_iter_get_val(key));
  }
};

}  // namespace

bool peers::read_with_yyjson(std::string_view line, plain::Article& article) {
  const std::unique_ptr<yyjson_doc, void (*)(yyjson_doc*)> document{yyjson_read(line.data(), line.size(), 0),
                                                                    yyjson_doc_free};
  if (!document) return false;
  plain::read<Json>(yyjson_doc_get_root(document.get()), article);
  return true;
}
