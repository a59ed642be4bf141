// SPDX-License-Identifier: MIT

// Prints money. Both packages that the library needs are included, and fmt is linked.
#include <newsgraph/json/load.hpp>
#include <newsgraph/text/format.hpp>

#include <fmt/core.h>

int main() { fmt::print("{}\n", newsgraph::Money::from_major(38'000'000'000, newsgraph::Currency::USD)); }
