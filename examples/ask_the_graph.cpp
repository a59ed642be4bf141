// SPDX-License-Identifier: MIT

// Asks the graph of articles about OpenAI, or another company, each question in a few lines: who pays whom, what is
// recent, who says so, where money goes round, who is hit if it fails, what a careful reader would question.
#include "reading.hpp"

#include <newsgraph/newsgraph.hpp>
#include <newsgraph/summary.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace newsgraph;

constexpr auto usage =
    "usage: ask_the_graph [--company NAME] FILE...\n"
    "\n"
    "Asks what articles say of OpenAI, or of the company of that name: each of them, and of several then the\n"
    "graph of all. A FILE is one article in JSON, many in NDJSON, a graph that merge_articles wrote, or a folder\n"
    "of these.\n";

/// The company of that name; without one OpenAI.
std::optional<EntityId> company_in(const Graph& graph, const std::optional<std::string>& name) {
  if (name) return find_company(graph, *name);
  const auto openai = find_company(graph, "OpenAI");
  return openai ? openai : find_company(graph, "오픈AI");
}

using Answers = std::vector<std::string>;

/// A question that the articles answer, and the answers, a line each.
void ask(std::string_view question, const Answers& answers) {
  fmt::print("\n{}\n", question);
  for (const auto& answer : answers) fmt::print("  {}\n", printable(answer));
  if (answers.empty()) fmt::print("  none\n");
}

/// One whose answer is ours.
void conclude(const std::string& question, const Answers& answers) { ask(question + " *", answers); }

/// Those of a graph of several articles are called by the number of their article and their id.
void ask_about(const Graph& graph, EntityId company) {
  const auto name = [&](EntityId id) { return graph.name(id); };
  const auto it = printable(graph.name(company));
  const auto by = [&](const auto& ids) { return labels(graph, ids); };
  const Filter now{.statuses = DealStatus::agreed | DealStatus::closed};
  const Filter later{.statuses = DealStatus::agreed | DealStatus::closed | DealStatus::in_talks};
  Answers answers;
  const auto add = [&]<class... Values>(fmt::format_string<Values...> format, Values&&... values) {
    answers.push_back(fmt::format(format, std::forward<Values>(values)...));
  };
  const auto take = [&] { return std::exchange(answers, {}); };
  const auto add_others = [&](const std::vector<DealId>& open) {
    for (const auto deal : open) add("others, not named, by {}", label(graph, deal));
  };

  for (const auto flow : paid_to(graph, company, now))
    add("{} by {}", name(graph[flow].payer), label(graph, graph[flow].deal));
  add_others(customers(graph, company, now).open);
  add_others(investors(graph, company, now).open);
  ask(fmt::format("Who pays {}?", it), take());

  const auto by_deals = [&](const Total& total) {
    std::vector<DealId> deals;
    for (const auto& amount : total.amounts) deals.push_back(amount.deal);
    return by(deals);
  };
  for (const auto side : {Side::gets, Side::pays}) {
    const auto found = totals(graph, company, side, now);
    for (const auto& total : found.by_currency) add("{}: {:en}, by {}", side, total.sum, by_deals(total));
    if (!found.unquantified.empty()) add("{}: not stated, by {}", side, by(found.unquantified));
  }
  conclude(fmt::format("What does {} get and pay in all?", it), take());

  const auto all = ledger(graph, now);
  for (const auto& entry : all.entries) {
    const auto who = fmt::format("{} → {}", name(entry.payer), name(entry.payee));
    const auto* const more = entry.money.empty() && entry.unquantified.empty() ? "" : " more";
    for (const auto& total : entry.money) add("{}: {:en}, {}, by {}", who, total.sum, entry.status, by_deals(total));
    for (const auto& total : entry.contingent)
      add("{}: {:en}{} on conditions, {}, by {}", who, total.sum, more, entry.status, by_deals(total));
    if (!entry.contingent_unquantified.empty())
      add("{}: not stated{} on conditions, {}, by {}", who, more, entry.status, by(entry.contingent_unquantified));
    if (!entry.unquantified.empty()) add("{}: not stated, {}, by {}", who, entry.status, by(entry.unquantified));
  }
  for (const auto& total : all.unsplit)
    add("{}: {:en} in total, not split, {}, by {}", who_text(graph, total.deal), total.money, total.status,
        label(graph, total.deal));
  conclude("Who pays whom, and how much, as far as deals name both?", take());

  for (const auto deal : deals(graph, now))
    if (const auto yearly = per_year(graph, deal))
      add("{}: {:en} by {}", who_text(graph, deal), *yearly, label(graph, deal));
  conclude("How much is that a year, if it flows evenly?", take());

  const Period autumn{Date::parse("2025-09"), std::nullopt};
  std::vector<DealId> known;
  for (const auto certainty : {Certainty::certain, Certainty::possible}) {
    std::vector<DealId> found;
    for (const auto deal : deals(graph, {.period = autumn, .period_certainty = certainty}))
      if (std::find(known.begin(), known.end(), deal) == known.end()) found.push_back(deal);
    add("{}: {}", certainty == Certainty::certain ? "certainly" : "possibly, for want of a precise date",
        found.empty() ? "none" : by(found));
    known = found;
  }
  ask("Which deals fall in September 2025 or later?", take());

  for (const auto deal : deals_of(graph, company, {.statuses = DealStatus::in_talks, .types = DealType::supply})) {
    for (const auto& source : sources(graph, deal)) add("{}", attribution_text(graph, graph[source.claims.front()]));
    ask(fmt::format("On whose word is {} told, {}?", label(graph, deal), printable(who_text(graph, deal))), take());
  }

  const auto list_circles = [&](const Payments& payments, const FoundCircles& found) {
    for (const auto& circle : found) add("{}", circle_text(graph, payments, circle));
    if (!found.all) add("and perhaps more");
  };
  for (const bool talks_succeed : {false, true}) {
    const Payments payments{graph, talks_succeed ? later : now};
    list_circles(payments, circles(payments));
    conclude(fmt::format("Where does money go round{}?", talks_succeed ? " if the talks succeed" : ""), take());
  }

  const auto large = large_payments(graph, Payments{graph, later}, Money::from_major(38'000'000'000, Currency::USD),
                                    Certainty::possible);
  list_circles(large, circles_through(large, company));
  conclude(fmt::format("Where may $38bn or more go round through {} if the talks succeed?", it), take());

  const auto supplied = suppliers(graph, company, now);
  for (const auto& [supplier, deals] : supplied.known) add("{} by {}", name(supplier), by(deals));
  add_others(supplied.open);
  ask(fmt::format("Who supplies {}?", it), take());

  const auto supply = concentration(graph, company, Dependence::supply, now);
  for (const auto& in_one : supply.by_currency) {
    for (const auto& part : in_one.parts) add("{}: {}", name(part.entity), stated_share_text(part));
    if (in_one.others) add("others, not named, by {}: {:en} of {:en}", by(in_one.open), *in_one.others, in_one.total);
  }
  for (const auto& [supplier, deals] : supply.unquantified) add("not stated: {} by {}", name(supplier), by(deals));
  if (!supply.open_unquantified.empty()) add("not stated: others, not named, by {}", by(supply.open_unquantified));
  conclude("Which share of what it pays for supplies may each have?", take());

  const auto lost = exposure(graph, company, {}, now);
  for (const std::size_t hop : {1U, 2U}) {
    for (const auto& exposed : lost.reached)
      for (const auto& loss : exposed.losses)
        if (exposed.hop == hop)
          add("{}. {}: {} by {}", hop, name(exposed.entity), loss_text(graph, loss), label(graph, loss.basis));
    for (const auto& [at, loss] : lost.others)
      if (at == hop) add("{}. others, not named: {} by {}", hop, loss_text(graph, loss), label(graph, loss.basis));
  }
  conclude(fmt::format("If {} fails, who is hit, and who next?", it), take());

  for (const bool talks_succeed : {false, true}) {
    const auto funding = concentration(graph, company, Dependence::funding, talks_succeed ? later : now);
    for (const auto& in_one : funding.by_currency)
      add("{}{}", talks_succeed ? "if the talks succeed: " : "", stated_index_text(graph, funding, in_one));
    if (talks_succeed)
      for (const auto& holder : funding.holders)
        add("not in it: shareholder {} by {}", name(holder.entity), by(holder.holdings));
  }
  conclude("How concentrated is its funding, by the Herfindahl-Hirschman index (10,000: one has all)?", take());

  const auto backs = [&](const Backing& backing) {
    const bool both = !backing.deals.empty() && !backing.holdings.empty();
    return fmt::format("{}{}{}", by(backing.deals), both ? ", " : "", by(backing.holdings));
  };
  for (const auto& both : both_sides(graph, company, now)) {
    add("{} backs it by {}", name(both.entity), backs(both.backing));
    if (!both.sells.empty()) answers.back() += ", sells to it by " + by(both.sells);
    if (!both.buys.empty()) answers.back() += ", buys from it by " + by(both.buys);
  }
  conclude(fmt::format("Who backs {} and also trades with it?", it), take());

  for (const auto& [relation, backer, of_first, of_second] : competitor_backers(graph, now))
    add("{}: {} by {}, {} by {}; rivals by {}", name(backer), name(graph[relation].from), backs(of_first),
        name(graph[relation].to), backs(of_second), label(graph, relation));
  conclude("Who backs two rivals?", take());

  for (const auto& event : time_line(graph).events) add("{} {}", when_text(event), event_text(graph, event));
  ask("What happened when?", take());

  const bool several = articles(graph).size() > 1;
  for (const auto& finding : findings(graph))
    add("{}{}: {}", finding.severity, several ? fmt::format(" in article {}", finding.article.index() + 1) : "",
        finding_text(graph, finding));
  conclude("What would a careful reader question?", take());

  for (const auto deal : deals(graph)) {
    const auto told = consolidated(graph, deal);
    const auto earlier = earlier_text(graph, deal);
    if (told.tellings.size() < 2 && earlier.empty()) continue;
    add("{}", by(told.tellings));
    for (const auto& [status, telling] : told.status)
      answers.back() += fmt::format("; {} by {}", status, label(graph, telling));
    if (!earlier.empty()) answers.back() += "; " + earlier;
  }
  ask("Which deals are told more than once, and how far have they come?", take());
}

int main(int argc, char** argv) try {
  std::vector<std::string> paths{argv + std::min(argc, 1), argv + argc};
  std::optional<std::string> asked;
  if (paths.size() > 1 && paths.front() == "--company") {
    asked = paths[1];
    paths.erase(paths.begin(), paths.begin() + 2);
  }
  if (paths.empty()) return complain("ask_the_graph: no file named, see --help"), 2;
  if (paths.front() == "--help") return fmt::print("{}", usage), finish("ask_the_graph", 0);
  const auto [graph, status] = read_all(paths);
  const auto all = articles(graph);
  if (all.empty()) return status;
  const auto company = company_in(graph, asked);
  const auto called = asked.value_or("OpenAI");
  if (!company) return complain(fmt::format("ask_the_graph: nothing about {}; --company takes another one", called)), 1;

  fmt::print(
      "* ours: it follows from what is said, but nobody says it\n"
      "not stated: no sum that is paid is given, and it may not even be said that money is paid\n"
      "Deals count that are agreed or done, unless a question says something else.\n");
  for (const auto article : all) {
    if (all.size() == 1) break;
    fmt::print("\nARTICLE {}: {}\n", article.index() + 1, printable(graph.uri(article)));
    Graph alone;
    alone.add(graph.article(article));
    if (const auto named = company_in(alone, asked))
      ask_about(alone, *named);
    else
      fmt::print("Nothing about {}.\n", printable(called));
  }
  if (all.size() > 1) fmt::print("\nALL {} ARTICLES\n", all.size());
  ask_about(graph, *company);
  return finish("ask_the_graph", status);
} catch (const std::exception& error) {
  return complain(std::string{"ask_the_graph: "} + error.what()), 2;
}
