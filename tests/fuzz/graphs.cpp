// SPDX-License-Identifier: MIT

// Changed documents as a graph: every question has an answer, and what a graph says does not depend on how it came to
// be. The input is a graph as it is saved, and a line {"ask": 3} that chooses what to ask.
#include "fuzzing.hpp"
#include "mutating.hpp"

#include <newsgraph/newsgraph.hpp>
#include <newsgraph/summary.hpp>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace newsgraph;
using namespace test_fuzz;

namespace {

struct Input {
  std::vector<Article> articles;  ///< each with a uri of its own
  std::vector<Join> joins;
  std::vector<Apart> aparts;
  unsigned ask = 0;
};

Input input_of(std::string_view text) {
  Input input;
  constexpr std::string_view ask = R"({"ask":)";
  if (const auto at = text.find(ask); at != std::string_view::npos)
    input.ask = static_cast<unsigned>(std::atoi(std::string{text.substr(at + ask.size(), 6)}.c_str()));
  std::istringstream in{std::string{text}};
  for (GraphStream stream{in}; stream.next() && input.articles.size() < 6;) {
    if (stream.join() != nullptr) input.joins.push_back(*stream.join());
    if (stream.apart() != nullptr) input.aparts.push_back(*stream.apart());
    const auto* article = stream.article();
    if (article == nullptr) continue;
    const bool known = std::any_of(input.articles.begin(), input.articles.end(),
                                   [&](const Article& one) { return one.uri == article->uri; });
    if (!known) input.articles.push_back(*article);
  }
  return input;
}

std::string saved(const Graph& graph) {
  std::ostringstream out;
  save(graph, out);
  return out.str();
}

/// All that is printed of a graph.
std::string told(const Graph& graph, unsigned ask) {
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
  return text;
}

/// Text for a terminal has no control characters but the ends of lines, and the colours of its own.
void check_text(std::string_view text, bool colour) {
  require(base_parts::is_utf8(text), "what is printed is UTF-8");
  for (const char c : text)
    require(static_cast<unsigned char>(c) >= 0x20 || c == '\n' || (colour && c == '\x1b'),
            "what is printed has no control characters");
}

Filter filter_of(const Graph& graph, unsigned ask) {
  std::vector<EntityId> named;
  for (const auto entity : entities(graph)) named.push_back(entity);
  Filter filter;
  if (ask % 2 == 1) filter.statuses = any_status;
  if (ask % 3 == 1) filter.superseded = true;
  if (ask % 5 == 1) filter.tellings = Tellings::each;
  if (ask % 7 == 1) filter.modality = Modality::denied;
  if (ask % 11 == 1) filter.period = Period::parse("2025-01/2025-12").value();
  if (ask % 13 == 1) filter.period_certainty = Certainty::possible;
  if (ask % 17 == 1 && !named.empty()) filter.party = named[ask % named.size()];
  if (ask % 19 == 1) filter.role = static_cast<Role>(ask % rows_of<Role>.size());
  if (ask % 23 == 1) filter.currency = Currency::USD;
  if (ask % 29 == 1) filter.unstated_payment = false;
  if (ask % 31 == 1) filter.article = articles(graph)[ask % articles(graph).size()];
  if (ask % 37 == 1) filter.among = named;
  return filter;
}

void require_ordered(const MoneyInterval& sum, std::string_view what) {
  require(!sum.high() || sum.low() <= *sum.high(), what);
}

void require_part(const RatioInterval& share) {
  require(share.low <= share.high && share.high <= all_of_it, "a share is from nothing to all");
}

/// Whether a deal hangs together with no other one.
bool stands_alone(GraphView graph, DealId deal) {
  bool in_package = false;
  graph.for_each_telling(deal, [&](DealId telling) {
    for ([[maybe_unused]] const auto package : packages_of(graph, telling)) in_package = true;
  });
  return !in_package && graph.links(deal).empty() && graph.possibly(deal).empty()
         && !graph_parts::decides_with_others(graph, deal);
}

/// The amount of a deal that is told once, of two parties without parts of their own.
std::optional<Amount> plain_amount(GraphView graph, DealId deal) {
  const auto& row = graph[deal];
  const auto parties = graph[row.parties];
  const bool plain = graph.tellings(deal).size() == 1 && parties.size() == 2 && !parties[0].amount && !parties[1].amount
                     && parties[0].role != parties[1].role && row.open_roles == Roles{};
  return plain ? graph.amount(row.amount) : std::nullopt;
}

void ask_about(const Graph& graph, EntityId entity, const Filter& filter, unsigned ask) {
  const auto known = graph_parts::view_of(graph, filter);
  for (const auto side : {Side::pays, Side::gets}) {
    const auto all = totals(graph, entity, side, filter);
    for (const auto& total : all.by_currency) {
      require_ordered(total.sum, "a total has a low and a high end");
      require(!total.amounts.empty(), "a total is of deals");
      auto most = std::optional<MoneyInterval>{};
      for (const auto& amount : total.amounts) {
        if (const auto plain = plain_amount(known, amount.deal); plain && stands_alone(known, amount.deal))
          require(amount.money == plain->interval(), "of a deal of two, both have all of the money");
        require(amount.money.currency() == total.sum.currency(), "a total is of one currency");
        most = most ? *most + amount.money : amount.money;
      }
      require(!total.sum.high() || !most->high() || *total.sum.high() <= *most->high(),
              "a total is not more than its deals come to together");
      require(total.sum.low() <= most->low(), "a total may be less where deals overlap, and never begins higher");
      if (std::all_of(total.amounts.begin(), total.amounts.end(),
                      [&](const DealAmount& amount) { return stands_alone(known, amount.deal); }))
        require(total.sum == *most, "a total of deals that stand alone is their sum");
    }
  }
  for (const auto dependence : {Dependence::supply, Dependence::funding, Dependence::sales})
    for (const auto& shares : concentration(graph, entity, dependence, filter).by_currency) {
      require_ordered(shares.total, "all that a company depends on has a low and a high end");
      require_part(shares.herfindahl);
      for (const auto& part : shares.parts) require_part(part.share), require_part(part.share_of_all);
    }
  FailureAssumption supposed;
  supposed.hops = 1 + ask % 4;
  supposed.surely = ask % 2 == 0;
  const auto lost = exposure(graph, entity, supposed, filter);
  for (const auto& exposed : lost.reached) {
    require(exposed.entity != graph.entity(entity), "who fails does not lose by that");
    require(exposed.hop >= 1 && exposed.hop <= supposed.hops, "losses are followed so far");
    require(chain_to(lost, exposed.entity).size() == exposed.hop, "a chain has a step for each hop");
    for (const auto& loss : exposed.losses)
      if (const auto money = loss.money()) require_ordered(*money, "a loss has a low and a high end");
  }
  (void)both_sides(graph, entity, filter);
  (void)backers(graph, entity, filter);
  (void)suppliers(graph, entity, filter);
  (void)customers(graph, entity, filter);
  (void)investors(graph, entity, filter);
  for (const auto other : find_entities(graph, graph.name(entity)))
    require(graph.entity(other) == other, "what is found is up to date");
  for (const auto flow : paid_by(graph, entity, filter))
    require(graph.entity(graph[flow].payer) == entity, "who pays is who was asked for");
  for (const auto flow : paid_to(graph, entity, filter))
    require(graph.entity(graph[flow].payee) == entity, "who gets is who was asked for");
}

void ask_circles(const Graph& graph, const Filter& filter) {
  const Payments payments{graph, filter};
  std::size_t left = 200;
  for_each_circle(payments, 8, [&](Rows<PaymentPair> circle) {
    for (std::size_t i = 0; i < circle.size(); ++i) {
      require(circle[i].payee == circle[(i + 1) % circle.size()].payer, "in a circle each payee pays the next");
      for (std::size_t j = 0; j < i; ++j) require(circle[i].payer != circle[j].payer, "nobody is twice in a circle");
    }
    (void)circle_text(graph, payments, circle);
    if (const auto count = count_by_deal(graph, payments, circle))
      require(*count != 0, "a circle is one by some deals");
    return --left != 0;
  });
  (void)large_payments(graph, payments, Money::from_major(10, Currency::USD), Certainty::possible);
}

/// Every question of a graph. Those that the summary asks too are only asked for what holds of any answer.
void ask_all(const Graph& graph, unsigned ask) {
  const auto filter = filter_of(graph, ask);
  std::size_t left = 12;
  for (const auto entity : entities(graph))
    if (left != 0) ask_about(graph, entity, filter, ask), --left;
  ask_circles(graph, filter);
  const auto paid = ledger(graph, filter);
  for (const auto& entry : paid.entries)
    for (const auto& money : entry.money) require_ordered(money.sum, "an entry has a low and a high end");
  for (const auto& total : paid.unsplit) require_ordered(total.money, "a total of several has a low and a high end");
  for (const auto& status : paid.totals)
    for (const auto& total : status.by_currency) require_ordered(total.sum, "a total of a status has two ends");
  (void)competitor_backers(graph, filter);
  const auto line = time_line(graph, filter);
  for (const auto& event : line.events) check_text(printable(when_text(event) + event_text(graph, event)), false);
  (void)findings(graph, filter);
  for (const auto deal : deals(graph, filter)) {
    require(matches(graph, deal, filter), "a deal that a filter lets through matches it");
    (void)contradictions(graph, deal);
    (void)earlier_amounts(graph, deal);
    (void)sources(graph, deal);
    (void)modality_of(graph, deal);
    (void)consolidated(graph, deal);
    if (const auto yearly = per_year(graph, deal)) require_ordered(*yearly, "a yearly sum has two ends");
    check_text(printable(who_text(graph, deal) + earlier_text(graph, deal)), false);
  }
}

/// A graph of all that the input says, in its order or backwards.
Graph built(const Input& input, bool backwards) {
  GraphBuilder builder;
  const auto add_pairs = [&] {
    for (const auto& join : input.joins) builder.add(join);
    for (const auto& apart : input.aparts) builder.add(apart);
  };
  if (backwards) add_pairs();
  for (std::size_t i = 0, size = input.articles.size(); i < size; ++i)
    builder.add(input.articles[backwards ? size - 1 - i : i]);
  if (!backwards) add_pairs();
  return std::move(builder).build();
}

/// One that grows by the graph's own members, in which a pair can come between articles.
Graph grown(const Input& input, unsigned ask) {
  Graph graph;
  const auto add_pairs = [&] {
    for (const auto& apart : input.aparts) try {
        graph.keep_apart(apart);
      } catch (const Error&) {
      }
    for (const auto& join : input.joins) try {
        graph.join(join);
      } catch (const Error&) {
      }
  };
  for (std::size_t i = 0; i < input.articles.size(); ++i) {
    if (i == ask % 4) add_pairs();
    graph.add(input.articles[i]);
  }
  if (ask % 4 >= input.articles.size()) add_pairs();
  return graph;
}

/// `graph` as it would be if it had never had the article `uri`, in the same order.
Graph without(const Graph& graph, std::string_view uri) {
  GraphBuilder builder;
  for (const auto id : articles(graph))
    if (graph.uri(id) != uri) builder.add(graph.article(id));
  for (const auto& join : graph.joins()) builder.add(join);
  for (const auto& apart : graph.apart()) builder.add(apart);
  return std::move(builder).build();
}

void check_ways(const Input& input, const Graph& graph) {
  const auto lines = saved(graph);
  require_same(saved(built(input, true)), lines, "articles in another order are the same graph");
  require_same(saved(grown(input, input.ask)), lines,
               "articles, joins and separations in another order are the same graph");

  Input halves[2];
  for (std::size_t i = 0; i < input.articles.size(); ++i) halves[i % 2].articles.push_back(input.articles[i]);
  halves[0].joins = input.joins;
  halves[1].aparts = input.aparts;
  require_same(saved(merge(built(halves[0], false), built(halves[1], true))), lines,
               "parts that are merged are the graph");

  std::istringstream in{lines};
  const auto read = read_graph(in);
  require(read.faults.empty(), "a saved graph has no faults");
  require_same(saved(read.graph), lines, "saved twice, a graph is the same bytes");

  for (const auto id : articles(graph)) {
    const auto& article = input.articles[id.index()];
    require(graph.article(id) == graph_parts::normal_form(article), "an article comes back in its normal form");
  }
}

void check_taking_out(const Input& input, Graph graph) {
  const std::string uri{graph.uri(articles(graph)[input.ask % articles(graph).size()])};
  const auto never = without(graph, uri);
  graph.remove(uri);
  require_same(saved(graph), saved(never), "what is taken out has never been there");
  require_same(told(graph, input.ask), told(never, input.ask), "what is taken out is not told");
  for (const auto& join : graph.joins()) {
    const auto less = without_join(graph, join);
    require(!less.joins().contains(join) && less.apart() == graph.apart(), "a join is taken back");
  }
  for (const auto& apart : graph.apart()) {
    const auto less = without_apart(graph, apart);
    require(!less.apart().contains(apart) && less.joins() == graph.joins(), "a separation is taken back");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto input = input_of(text_of(data, size));
  if (input.articles.empty()) return 0;
  const auto graph = built(input, false);
  check_ways(input, graph);
  if (input.ask % 3 == 0) check_taking_out(input, graph);
  ask_all(graph, input.ask);
  check_text(told(graph, input.ask), input.ask % 2 == 1);
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
  const auto text = Mutator::text_of(Mutator{seed}.changed(Mutator::lines_of(text_of(data, size))));
  if (text.size() > most) return size;
  std::copy(text.begin(), text.end(), data);
  return text.size();
}

extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* one, std::size_t size, const std::uint8_t* other,
                                                 std::size_t other_size, std::uint8_t* out, std::size_t most,
                                                 unsigned seed) {
  Mutator mutator{seed};
  const auto lines =
      mutator.crossed(Mutator::lines_of(text_of(one, size)), Mutator::lines_of(text_of(other, other_size)));
  const auto text = Mutator::text_of(lines);
  if (text.size() > most) return 0;
  std::copy(text.begin(), text.end(), out);
  return text.size();
}
