// SPDX-License-Identifier: MIT

// error: use of deleted function
// error: use of deleted function
// error: use of deleted function
#include <newsgraph/graph/filter.hpp>

#include <newsgraph/graph/lookup.hpp>

newsgraph::Filter of(const newsgraph::Graph& graph) { return {.party = find_company(graph, "Olgrm")}; }

newsgraph::Filter since(std::string_view date) { return {.period = newsgraph::Date::parse(date)}; }

newsgraph::Filter within(std::string_view period) { return {.period = newsgraph::Period::parse(period)}; }
