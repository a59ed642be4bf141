// SPDX-License-Identifier: MIT

// Loads the same with simdjson.
#include <newsgraph/json/load.hpp>
#include <newsgraph/json/simdjson.hpp>

int main() { return newsgraph::load<newsgraph::SimdjsonParser>("{}") ? 1 : 0; }
