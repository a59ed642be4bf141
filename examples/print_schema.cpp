// SPDX-License-Identifier: MIT

// Prints the JSON Schema of an article, for editors and for validators in other languages.
#include "terminal.hpp"

#include <newsgraph/json/schema.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <exception>
#include <string>

namespace {

/// Appends JSON so that what fits on a line stands on one; `used`: columns of it that are taken already.
void append(std::string& text, const nlohmann::ordered_json& json, std::size_t indent, std::size_t used) {
  constexpr std::size_t columns = 120;
  auto line = json.dump();
  if (json.empty() || !json.is_structured() || used + line.size() < columns) {
    text += line;
    return;
  }
  ++indent;
  text += json.is_object() ? '{' : '[';
  bool first = true;
  for (const auto& [key, value] : json.items()) {
    text.append(first ? "\n" : ",\n").append(indent, ' ');
    const auto name = json.is_object() ? nlohmann::ordered_json(key).dump() + ": " : "";
    text += name;
    append(text, value, indent, indent + name.size());
    first = false;
  }
  text.append("\n").append(indent - 1, ' ');
  text += json.is_object() ? '}' : ']';
}

}  // namespace

int main() try {
  prepare_streams();
  std::string text;
  append(text, newsgraph::article_schema(), 0, 0);
  fmt::print("{}\n", text);
  return finish("print_schema", 0);
} catch (const std::exception& error) {
  complain(std::string{"print_schema: "} + error.what());
  return 2;
}
