// SPDX-License-Identifier: MIT
#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/query/who.hpp>
#include <newsgraph/text/format.hpp>

int main(int argc, char** argv) {
  const auto article = newsgraph::load_file(argc > 1 ? argv[1] : "examples/data/ten-lines.json");
  for (const auto& fault : article.faults()) fmt::print(stderr, "{}\n", fault);
  if (!article) return 1;

  newsgraph::Graph graph;
  graph.add(*article);
  for (const auto id : deals(graph)) {
    const auto& deal = as_known(graph)[id];
    const auto status = deal.status.value_or(newsgraph::DealStatus::unknown);
    const auto amount = graph.amount(deal.amount);
    fmt::print("{:4} {:7} {:13} {}{}\n", graph[deal.id], status, deal.type, newsgraph::printable(who_text(graph, id)),
               amount ? fmt::format(": {:en}", *amount) : "");
  }
  if (std::fflush(stdout) != 0) return std::perror("first_look"), 1;
}
