// SPDX-License-Identifier: MIT
#include "graphs.hpp"

#include <newsgraph/summary.hpp>

#include <cstddef>
#include <string>

using namespace newsgraph;

std::string test_fuzz::told(const Graph& graph, unsigned ask) {
  SummaryOptions options;
  options.width = 40 + ask % 3 * 40;
  options.colour = ask % 2 == 1;
  std::string text;
  for (const auto article : articles(graph)) text += summary(graph, article, options);
  text += overview(graph, options);
  WhatIf what;
  what.talks_succeed = ask % 2 == 0;
  what.supposed.hops = 1 + ask % 3;
  if (ask % 4 == 1) what.supposed.paid = Ratio{1, 4};
  if (ask % 5 != 0) what.supposed.as_of = Date::parse("2025-10-01");
  what.supposed.spread_evenly = what.supposed.as_of && ask % 3 == 0;
  std::size_t left = 4;
  for (const auto entity : entities(graph))
    if (left != 0) text += what_if(graph, entity, what, options), --left;
  check_text(text, options.colour);
  return text;
}
