// SPDX-License-Identifier: MIT

// Asks the graph of articles about a company, each question in a few lines: who pays whom, what is recent, who says so,
// where money goes round, who is hit if it fails, what a careful reader would question.
//
// Exit status: 0 if all went well, 1 if a document has faults or no article has a company, 2 if a file can't be read,
// the arguments are wrong or no article knows the company.
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

constexpr std::string_view usage =
    "usage: ask_the_graph [OPTION...] FILE...\n"
    "\n"
    "Asks what articles say of a company: each of them, and of several then the graph of all. A FILE is one\n"
    "article in JSON, many in NDJSON, a graph that merge_articles wrote, or a folder of these.\n"
    "\n"
    "  --company NAME  of whom; else of the company that takes part in the most deals\n"
    "  --since DATE    asks which deals fall then or later too: 2025-09\n"
    "  --least MONEY   asks where as much or more goes round too: '$38bn'\n"
    "  --help          prints this\n";

struct Arguments {
  std::optional<std::string> company;
  std::optional<Date> since;
  std::optional<Money> least;
  bool help = false;
  std::vector<std::string> files;
};

/// What the command line asks for. Throws `UsageError`.
Arguments arguments_in(const std::vector<std::string>& words) {
  Arguments found;
  bool only_files = false;
  for (auto word = words.begin(); word != words.end(); ++word) {
    const auto value = [&] {
      if (word + 1 == words.end()) throw UsageError{*word + " takes a value"};
      return *++word;
    };
    if (only_files || !word->starts_with('-')) {
      found.files.push_back(*word);
    } else if (*word == "--") {
      only_files = true;
    } else if (*word == "--help") {
      found.help = true;
    } else if (*word == "--company") {
      found.company = value();
    } else if (*word == "--since") {
      const auto text = value();
      found.since = Date::parse(text);
      if (!found.since) throw UsageError{"--since takes a date such as 2025-09, not " + text};
    } else if (*word == "--least") {
      const auto text = value();
      const auto amount = Amount::parse(text);
      const bool exact = amount && amount->bound() == Bound::exact && !amount->approx() && !amount->upper_end();
      if (!exact) throw UsageError{"--least takes a sum such as '$38bn', not " + text};
      found.least = amount->money();
    } else {
      throw UsageError{"unknown option " + *word};
    }
  }
  if (!found.help && found.files.empty()) throw UsageError{"no file named"};
  return found;
}

/// The company that takes part in the most deals, the first of several; none where there is no company.
std::optional<EntityId> busiest_company(const Graph& graph) {
  std::optional<EntityId> busiest;
  std::size_t most = 0;
  for (const auto company : companies(graph))
    if (const auto count = deals_of(graph, company, {.statuses = any_status}).count(); !busiest || count > most) {
      busiest = company;
      most = count;
    }
  return busiest;
}

/// The entity in the graph of one of the articles of `graph`, where a name of it is.
std::optional<EntityId> entity_in(const Graph& article, const Graph& graph, EntityId entity) {
  for (const auto& name : graph.names(entity))
    if (const auto found = find_entity(article, graph[name.value])) return found;
  return std::nullopt;
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
void ask_about(const Graph& graph, EntityId company, const Arguments& arguments) {
  const auto name = [&](EntityId id) { return graph.name(id); };
  const auto it = printable(graph.name(company));
  const auto by = [&](const auto& ids) { return labels(graph, ids); };
  const auto pending = DealStatus::in_talks | DealStatus::announced;
  const Filter now{.statuses = settled};
  const Filter later{.statuses = settled | pending};
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

  const auto who_pays = ledger(graph, now);
  for (const auto& entry : who_pays.entries) {
    const auto who = fmt::format("{} → {}", name(entry.payer), name(entry.payee));
    const auto* const more = entry.money.empty() && entry.unquantified.empty() ? "" : " more";
    for (const auto& total : entry.money) add("{}: {:en}, {}, by {}", who, total.sum, entry.status, by_deals(total));
    for (const auto& total : entry.contingent)
      add("{}: {:en}{} on conditions, {}, by {}", who, total.sum, more, entry.status, by_deals(total));
    if (!entry.contingent_unquantified.empty())
      add("{}: not stated{} on conditions, {}, by {}", who, more, entry.status, by(entry.contingent_unquantified));
    if (!entry.unquantified.empty()) add("{}: not stated, {}, by {}", who, entry.status, by(entry.unquantified));
  }
  for (const auto& total : who_pays.unsplit)
    add("{}: {:en} in total, not split, {}, by {}", who_text(graph, total.deal), total.money, total.status,
        label(graph, total.deal));
  conclude("Who pays whom, and how much, as far as deals name both?", take());

  for (const auto deal : deals(graph, now))
    if (const auto yearly = per_year(graph, deal))
      add("{}: {:en} by {}", who_text(graph, deal), *yearly, label(graph, deal));
  conclude("How much is that a year, if it flows evenly?", take());

  if (arguments.since) {
    const Period since{arguments.since, std::nullopt};
    std::vector<DealId> known;
    for (const auto certainty : {Certainty::certain, Certainty::possible}) {
      std::vector<DealId> found;
      for (const auto deal : deals(graph, {.period = since, .period_certainty = certainty}))
        if (std::find(known.begin(), known.end(), deal) == known.end()) found.push_back(deal);
      add("{}: {}", certainty == Certainty::certain ? "certainly" : "possibly, for want of a precise date",
          found.empty() ? "none" : by(found));
      known = found;
    }
    ask(fmt::format("Which deals fall in {} or later?", *arguments.since), take());
  }

  for (const auto deal : deals_of(graph, company, {.statuses = pending}))
    for (const auto& source : sources(graph, deal))
      add("{}, {}: {}", label(graph, deal), who_text(graph, deal),
          attribution_text(graph, graph[source.claims.front()]));
  ask(fmt::format("On whose word are pending deals of {} told?", it), take());

  for (const auto& series : fact_table(graph, company).series)
    for (const auto& point : series.points) {
      add("{}", series.name.empty() ? name_of(series.metric) : series.name);
      if (!series.segment.empty()) answers.back() += ", " + series.segment;
      if (point.status != FactStatus::actual) answers.back() += fmt::format(", {}", point.status);
      if (point.when) answers.back() += fmt::format(", {}", *point.when);
      const auto figure = figure_text(graph, graph[point.fact].value);
      answers.back() += fmt::format(": {} by {}", figure.empty() ? "not stated" : figure, label(graph, point.fact));
    }
  ask(fmt::format("Which figures are told of {}?", it), take());

  const auto list_circles = [&](const Payments& payments, const FoundCircles& found) {
    for (const auto& circle : found) add("{}", circle_text(graph, payments, circle));
    if (!found.all) add("and perhaps more");
  };
  for (const bool all : {false, true}) {
    const Payments payments{graph, all ? later : now};
    list_circles(payments, circles(payments));
    conclude(fmt::format("Where does money go round{}?", all ? ", with pending deals" : ""), take());
  }

  if (arguments.least) {
    const auto large = large_payments(graph, Payments{graph, later}, *arguments.least, Certainty::possible);
    list_circles(large, circles_through(large, company));
    conclude(fmt::format("Where may {:en} or more go round through {}, with pending deals?", *arguments.least, it),
             take());
  }

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

  for (const bool all : {false, true}) {
    const auto funding = concentration(graph, company, Dependence::funding, all ? later : now);
    for (const auto& in_one : funding.by_currency)
      add("{}{}", all ? "with pending deals: " : "", stated_index_text(graph, funding, in_one));
    if (all)
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
  const auto arguments = arguments_in({argv + std::min(argc, 1), argv + argc});
  if (arguments.help) return fmt::print("{}", usage), finish("ask_the_graph", 0);
  const auto [graph, status] = read_all(arguments.files);
  const auto all = articles(graph);
  if (all.empty()) return status;
  const auto company = arguments.company ? find_entity_or_throw(graph, *arguments.company) : busiest_company(graph);
  if (!company) return complain("ask_the_graph: no company in it; --company takes another entity"), 1;

  fmt::print(
      "* ours: it follows from what is said, but nobody says it\n"
      "not stated: no sum that is paid is given, and it may not even be said that money is paid\n"
      "Settled deals count, those agreed, under way or done, unless a question asks for others. Pending ones are in\n"
      "talks or announced.\n");
  if (!arguments.company)
    fmt::print("{} takes part in the most deals; --company takes another company.\n", printable(graph.name(*company)));
  for (const auto article : all) {
    if (all.size() == 1) break;
    fmt::print("\nARTICLE {}: {}\n", article.index() + 1, printable(graph.uri(article)));
    Graph alone;
    alone.add(graph.article(article));
    if (const auto named = entity_in(alone, graph, *company))
      ask_about(alone, *named, arguments);
    else
      fmt::print("Nothing about {}.\n", printable(graph.name(*company)));
  }
  if (all.size() > 1) fmt::print("\nALL {} ARTICLES\n", all.size());
  ask_about(graph, *company, arguments);
  return finish("ask_the_graph", status);
} catch (const UsageError& error) {
  return complain(std::string{"ask_the_graph: "} + error.what() + ", see --help"), 2;
} catch (const std::exception& error) {
  return complain(std::string{"ask_the_graph: "} + error.what()), 2;
}
