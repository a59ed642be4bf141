// SPDX-License-Identifier: MIT

// Loads what is no article, and prints why.
#include <newsgraph/json/load.hpp>

#include <iostream>

int main() {
  const auto loaded = newsgraph::load("{}");
  for (const auto& fault : loaded.faults()) std::cout << to_string(fault) << '\n';
  return loaded ? 1 : 0;
}
