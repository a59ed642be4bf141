// SPDX-License-Identifier: MIT

// Prints the JSON Schema of an article, for editors and for validators in other languages.
#include <newsgraph/json/schema.hpp>

#include <iostream>

int main() { std::cout << newsgraph::article_schema().dump(2) << '\n'; }
