// SPDX-License-Identifier: MIT

// Prints the JSON Schema of an article, for editors and for validators in other languages.
#include "terminal.hpp"

#include <newsgraph/json/schema.hpp>

#include <fmt/format.h>

#include <exception>
#include <string>

int main() try {
  use_bytes();
  fmt::print("{}\n", newsgraph::article_schema().dump(2));
  return finish("print_schema", 0);
} catch (const std::exception& error) {
  complain(std::string{"print_schema: "} + error.what());
  return 2;
}
