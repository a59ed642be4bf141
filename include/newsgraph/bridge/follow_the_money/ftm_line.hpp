// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/bridge/writing/sha256.hpp>
#include <newsgraph/json/article.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::bridge_parts {

/// The id of an entity of FollowTheMoney for a global id, which has characters that those can't have: 160 bits of its
/// SHA-256.
template <class...>
[[nodiscard]] std::string ftm_id(std::string_view global) {
  return "ng-" + sha256_hex(global).substr(0, 40);
}

/// Appends an entity of FollowTheMoney as a line of JSON.
class FtmLine {
public:
  FtmLine(std::string& json, std::string_view id, std::string_view schema) : json_{json} {
    json_parts::append_json_string(json_ += "{\"id\":", id);
    json_parts::append_json_string(json_ += ",\"schema\":", schema);
    json_ += ",\"properties\":{";
  }
  FtmLine(const FtmLine&) = delete;
  FtmLine& operator=(const FtmLine&) = delete;
  ~FtmLine() { json_ += name_.empty() ? "}}\n" : "]}}\n"; }

  /// Another value of a property; all those of one property come one after the other. An empty one is none.
  FtmLine& put(std::string_view name, std::string_view value) {
    if (value.empty()) return *this;
    if (name == name_) {
      json_ += ',';
    } else {
      json_ += name_.empty() ? "" : "],";
      json_parts::append_json_string(json_, name);
      json_ += ":[";
      name_ = name;
    }
    json_parts::append_json_string(json_, value);
    return *this;
  }
  template <class Text>
  FtmLine& put(std::string_view name, const std::optional<Text>& value) {
    return value ? put(name, std::string_view{*value}) : *this;
  }

private:
  std::string& json_;
  std::string name_{};
};

}  // namespace newsgraph::inline v0_1::bridge_parts
