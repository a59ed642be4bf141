// SPDX-License-Identifier: MIT

// Prints the JSON Schema of an article, for editors and for validators in other languages; with --extraction that of
// the form in which a person or a model says what an article tells.
#include "terminal.hpp"

#include <newsgraph/draft/extraction_form.hpp>
#include <newsgraph/json/schema.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <exception>
#include <string>
#include <string_view>

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

int main(int count, char** arguments) try {
  prepare_streams();
  const bool extraction = count == 2 && std::string_view{arguments[1]} == "--extraction";
  if (count > 1 && !extraction) {
    complain("usage: print_schema [--extraction]");
    return 2;
  }
  std::string text;
  append(text, extraction ? newsgraph::extraction_schema() : newsgraph::article_schema(), 0, 0);
  fmt::print("{}\n", text);
  return finish("print_schema", 0);
} catch (const std::exception& error) {
  complain(std::string{"print_schema: "} + error.what());
  return 2;
}
