#pragma once

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

namespace newsgraph {

using Json = nlohmann::ordered_json;

/// Specialise for a type whose schema is worth a name of its own: it is then written once.
template <class T>
inline constexpr std::string_view definition_name{};

/// Gathers the definitions that a JSON Schema (draft 2020-12) refers to.
class SchemaBuilder {
public:
  /// The schema that `make` returns, or a reference to it where `name` is given.
  template <class Make>
  Json define(std::string_view name, Make make) {
    if (name.empty()) return make();
    const std::string key{name};
    if (!definitions_.contains(key)) {
      definitions_[key] = nullptr;
      auto schema = make();
      definitions_[key] = std::move(schema);
    }
    return {{"$ref", "#/$defs/" + key}};
  }

  [[nodiscard]] const Json& definitions() const noexcept { return definitions_; }

private:
  Json definitions_ = Json::object();
};

}  // namespace newsgraph
