// SPDX-License-Identifier: MIT

// Asks the graph of articles about OpenAI, each question in a few lines: who pays whom, what is recent, who says so,
// where money goes round, who is hit if it fails, what a careful reader would question.
#include "reading.hpp"

#include <newsgraph/newsgraph.hpp>
#include <newsgraph/summary.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <optional>
#include <string>
#include <vector>

using namespace newsgraph;

constexpr auto usage =
    "usage: ask_the_graph FILE...\n"
    "\n"
    "Asks what articles say of OpenAI: each of them, and of several then the graph of all. A FILE is one\n"
    "article in JSON, many in NDJSON, a graph that merge_articles wrote, or a folder of these. What other\n"
    "articles say is printed by deal_summary and what_if.\n";

/// "d2"; where the graph has several articles, after the number of its own: "1:d2".
std::string id_of(const Graph& graph, DealId deal) {
  const auto id = printable(id_text(graph, deal));
  return articles(graph).size() == 1 ? id : fmt::format("{}:{}", graph[deal].article.index() + 1, id);
}

template <class Deals>
std::string ids_of(const Graph& graph, const Deals& some) {
  std::vector<std::string> ids;
  for (const auto deal : some) ids.push_back(id_of(graph, deal));
  return fmt::format("{}", fmt::join(ids, ", "));
}

void ask_about(const Graph& graph, EntityId openai) {
  const auto name = [&](EntityId id) { return printable(graph.name(id)); };
  const Filter now{.statuses = DealStatus::agreed | DealStatus::closed};
  const Filter later{.statuses = DealStatus::agreed | DealStatus::closed | DealStatus::in_talks};

  fmt::print("Who pays OpenAI, and what does it pay?\n");
  for (const auto flow : paid_to(graph, openai, now))
    fmt::print("  {} pays by {}\n", name(graph[flow].payer), id_of(graph, graph[flow].deal));
  for (const auto& total : totals(graph, openai, Side::gets, now).by_currency) fmt::print("  in: {:en}\n", total.sum);
  for (const auto& total : totals(graph, openai, Side::pays, now).by_currency) fmt::print("  out: {:en}\n", total.sum);

  fmt::print("Who pays whom, and how much is that a year if it flows evenly?\n");
  const auto all = ledger(graph, now);
  for (const auto& entry : all.entries)
    for (const auto& money : entry.money)
      fmt::print("  {} → {}: {:en}, {}\n", name(entry.payer), name(entry.payee), money.sum, entry.status);
  for (const auto& total : all.unsplit)
    fmt::print("  {}: {:en} in total, {}, not split\n", printable(who_text(graph, total.deal)), total.money,
               total.status);
  for (const auto deal : deals(graph, now))
    if (const auto yearly = per_year(graph, deal))
      fmt::print("  {}: {:en} a year\n", printable(who_text(graph, deal)), *yearly);

  const Period autumn{Date::parse("2025-09"), std::nullopt};
  for (const auto certainty : {Certainty::certain, Certainty::possible})
    fmt::print("What is since September 2025? ({})\n  {}\n", certainty,
               ids_of(graph, deals(graph, {.period = autumn, .period_certainty = certainty})));

  const auto in_talks = deals_of(graph, openai, {.statuses = DealStatus::in_talks, .types = DealType::supply});
  for (const auto deal : in_talks) {
    fmt::print("Who says that {} is so?\n", id_of(graph, deal));
    for (const auto& source : sources(graph, deal))
      fmt::print("  {}\n", printable(attribution_text(graph, graph[source.claims.front()])));
  }

  for (const bool talks_succeed : {false, true}) {
    fmt::print("Where does money go round{}?\n", talks_succeed ? " if the talks succeed" : "");
    const Payments payments{graph, talks_succeed ? later : now};
    for (const auto& circle : circles(payments)) fmt::print("  {}\n", printable(circle_text(graph, payments, circle)));
  }

  fmt::print("Where may $38bn or more go round through OpenAI if the talks succeed?\n");
  const auto large = large_payments(graph, Payments{graph, later}, Money::from_major(38'000'000'000, Currency::USD),
                                    Certainty::possible);
  for (const auto& circle : circles_through(large, openai))
    fmt::print("  {}\n", printable(circle_text(graph, large, circle)));

  fmt::print("Who supplies OpenAI?\n");
  for (const auto& [supplier, by] : suppliers(graph, openai, now).known)
    fmt::print("  {} by {}\n", name(supplier), ids_of(graph, by));

  fmt::print("Which share of what it pays for supplies may each have?\n");
  for (const auto& in_one : concentration(graph, openai, Dependence::supply, now).by_currency)
    for (const auto& part : in_one.parts) fmt::print("  {}: {}\n", name(part.entity), stated_share_text(part));

  fmt::print("If OpenAI fails, who is hit, and who next?\n");
  for (const auto& exposed : exposure(graph, openai, {}, now).reached)
    fmt::print("  {}. {}: {}\n", exposed.hop, name(exposed.entity),
               printable(loss_text(graph, exposed.losses.front())));

  fmt::print("How concentrated is its funding (10,000: one has all), and if the talks succeed?\n");
  for (const auto& filter : {now, later}) {
    const auto funding = concentration(graph, openai, Dependence::funding, filter);
    for (const auto& in_one : funding.by_currency)
      fmt::print("  {}\n", printable(stated_index_text(graph, funding, in_one)));
    for (const auto& holder : funding.holders) fmt::print("  not in it: shareholder {}\n", name(holder.entity));
  }

  fmt::print("Who backs it and trades with it, and who backs its rivals too?\n");
  for (const auto& backer : both_sides(graph, openai, now)) fmt::print("  {}\n", name(backer.entity));
  for (const auto& backer : competitor_backers(graph, now)) fmt::print("  {}\n", name(backer.backer));

  fmt::print("What happened when?\n");
  for (const auto& event : time_line(graph).events)
    fmt::print("  {} {}\n", when_text(event), printable(event_text(graph, event)));

  fmt::print("What would a careful reader question?\n");
  for (const auto& finding : findings(graph)) fmt::print("  {}: {}\n", finding.severity, finding.kind);

  fmt::print("How often is each deal told, and how far has it come? {} deals\n", deal_clusters(graph).deals().size());
  for (const auto deal : in_talks)
    for (const auto& [status, telling] : consolidated(graph, deal).status)
      fmt::print("  {} {}, says {}\n", id_of(graph, deal), status, printable(graph.uri(graph[telling].article)));
  for (const auto deal : deals(graph))
    if (const auto earlier = earlier_text(graph, deal); !earlier.empty())
      fmt::print("  {} {}\n", id_of(graph, deal), printable(earlier));
}

int main(int argc, char** argv) try {
  const std::vector<std::string> paths{argv + std::min(argc, 1), argv + argc};
  if (paths.empty()) return complain("ask_the_graph: no file named, see --help"), 2;
  if (paths.front() == "--help") return fmt::print("{}", usage), finish("ask_the_graph", 0);
  const auto [graph, status] = read_all(paths);
  const auto all = articles(graph);
  if (all.empty()) return status;
  const auto openai = find_company(graph, "오픈AI");
  if (!openai) return complain("ask_the_graph: nothing about OpenAI; deal_summary takes any article"), 1;

  for (const auto article : all) {
    if (all.size() == 1) break;
    fmt::print("ARTICLE {}: {}\n", article.index() + 1, printable(graph.uri(article)));
    Graph alone;
    alone.add(graph.article(article));
    if (const auto named = find_company(alone, "오픈AI"))
      ask_about(alone, *named);
    else
      fmt::print("Nothing about OpenAI.\n");
    fmt::print("\n");
  }
  if (all.size() > 1) fmt::print("ALL {} ARTICLES\n", all.size());
  ask_about(graph, *openai);
  return finish("ask_the_graph", status);
} catch (const std::exception& error) {
  return complain(std::string{"ask_the_graph: "} + error.what()), 2;
}
