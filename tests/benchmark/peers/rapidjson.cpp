// SPDX-License-Identifier: MIT

#include "../peers.hpp"
#include "../plain_fields.hpp"

#include <rapidjson/document.h>

#include <string>
#include <string_view>

namespace {

using Value = rapidjson::Value;

struct Json {
  static std::string_view text(const Value& value) { return {value.GetString(), value.GetStringLength()}; }
  template <class T>
  static T number(const Value& value) {
    return value.Get<T>();
  }
  template <class Visitor>
  static void for_each_element(const Value& array, Visitor visit) {
    for (const auto& element : array.GetArray()) visit(element);
  }
  template <class Visitor>
  static void for_each_member(const Value& object, Visitor visit) {
    for (const auto& member : object.GetObject()) visit(text(member.name), member.value);
  }
};

}  // namespace

bool peers::read_with_rapidjson(std::string_view line, plain::Article& article) {
  static std::string text;
  text = line;  // it is parsed in place
  static rapidjson::MemoryPoolAllocator<> memory;
  memory.Clear();
  rapidjson::Document document{&memory};
  if (document.ParseInsitu<rapidjson::kParseValidateEncodingFlag>(text.data()).HasParseError()) return false;
  plain::read<Json>(static_cast<const Value&>(document), article);
  return true;
}
