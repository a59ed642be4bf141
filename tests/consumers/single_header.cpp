// SPDX-License-Identifier: MIT

// Loads what is no article, and prints why, with nothing of newsgraph but its one header.
#include <newsgraph.hpp>

#include <iostream>

int main() {
  const auto loaded = newsgraph::load("{}");
  for (const auto& fault : loaded.faults()) std::cout << fault << '\n';
  return loaded || newsgraph::columns(newsgraph::Table::deals).empty() ? 1 : 0;
}
