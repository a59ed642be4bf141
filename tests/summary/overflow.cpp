// SPDX-License-Identifier: MIT
#include <newsgraph/newsgraph.hpp>
#include <newsgraph/summary.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace test_summary_overflow {

using namespace newsgraph;
using namespace newsgraph::query_parts;

// What a document says never makes a query throw later. Sums and shares that leave 64 bits are wider intervals, and a
// finding says which deals they are of.

namespace {

constexpr std::string_view most = "92233720368547758.07";    // dollars: 2^63 - 1 cents
constexpr std::string_view least = "-92233720368547758.08";  // -2^63 cents

/// Every question that can be asked of a graph. A new query is one line here.
struct Asked {
  std::string_view name;
  void (*ask)(const Graph& graph);
};

/// Asks for each company.
template <class Ask>
void for_companies(const Graph& graph, Ask ask) {
  for (const auto company : entities(graph, EntityKind::company)) ask(company);
}

template <class T>
void drop(const T&) {}

const Asked every_query[] = {
    {"totals",
     [](const Graph& graph) {
       for_companies(graph, [&](EntityId company) {
         for (const auto side : {Side::pays, Side::gets}) drop(totals(graph, company, side));
       });
     }},
    {"ledger", [](const Graph& graph) { drop(ledger(graph)); }},
    {"circles",
     [](const Graph& graph) {
       const Payments payments{graph};
       for (const auto& circle : circles(payments)) drop(Circle{graph, payments, circle});
       drop(large_payments(graph, payments, Money::from_minor(1, Currency::USD)));
     }},
    {"exposure",
     [](const Graph& graph) {
       const Ratio odd{18446744073709551557U, 18446744073709551615U};  // its products fit nowhere
       for_companies(graph, [&](EntityId company) {
         drop(exposure(graph, company));
         drop(exposure(graph, company, {.paid = odd, .as_of = Date::parse("2026-05-04"), .spread_evenly = true}));
       });
     }},
    {"concentration",
     [](const Graph& graph) {
       for_companies(graph, [&](EntityId company) {
         for (const auto& [dependence, name] : rows_of<Dependence>) drop(concentration(graph, company, dependence));
       });
     }},
    {"per_year",
     [](const Graph& graph) {
       for (const auto deal : deals(graph)) drop(per_year(graph, deal));
     }},
    {"time_line", [](const Graph& graph) { drop(time_line(graph)); }},
    {"findings", [](const Graph& graph) { drop(findings(graph)); }},
    {"findings over each telling", [](const Graph& graph) { drop(findings(graph, {.tellings = Tellings::each})); }},
    {"counterparties",
     [](const Graph& graph) {
       for_companies(graph, [&](EntityId company) {
         drop(suppliers(graph, company));
         drop(customers(graph, company));
         drop(investors(graph, company));
         drop(backers(graph, company));
         drop(both_sides(graph, company));
       });
       drop(competitor_backers(graph));
     }},
    {"sources",
     [](const Graph& graph) {
       for (const auto deal : deals(graph)) drop(sources(graph, deal));
     }},
    {"who",
     [](const Graph& graph) {
       for (const auto deal : deals(graph)) drop(who_text(graph, deal));
     }},
    {"same deals",
     [](const Graph& graph) {
       for (const auto deal : deal_clusters(graph).deals()) drop(consolidated(graph, deal));
     }},
    {"summary",
     [](const Graph& graph) {
       for (const auto id : articles(graph)) drop(summary(graph, id));
     }},
    {"what if",
     [](const Graph& graph) {
       for_companies(graph, [&](EntityId company) {
         drop(what_if(graph, company));
         drop(what_if(graph, company, {.supposed = {.paid = Ratio{1, 3}}, .talks_succeed = true}));
       });
     }},
    {"JSON",
     [](const Graph& graph) {
       for (const auto id : articles(graph)) drop(to_json(graph.article(id)));
     }},
};

/// An article in which that amount, written as the inside of an object, stands wherever one can; what a company is
/// worth may be another one.
std::string article(std::string_view uri, std::string_view amount, std::string_view worth = "@amount") {
  std::string text =
      R"({"standard": {"name": "newsgraph", "version": "1"}, "uri": "@uri", "type": "text", "language": "en", "firstCreated": "2026-05-04T10:00:00Z",
    "paragraphs": [{"id": "p1", "role": "body", "text": "A pays B."}],
    "entities": [{"id": "a", "kind": "company", "name": "A"}, {"id": "b", "kind": "company", "name": "B"},
                 {"id": "c", "kind": "company", "name": "C"}, {"id": "d", "kind": "company", "name": "D"}],
    "deals": [
      {"id": "supply", "type": "supply", "status": "agreed", "amount": {@amount},
       "parties": [{"entity": "a", "role": "customer"}, {"entity": "b", "role": "supplier"}, {"entity": "c", "role": "supplier"}],
       "period": "2026-01-01/..", "term": "P4294967295Y",
       "links": [{"type": "mayOverlap", "to": "lease"}]},
      {"id": "lease", "type": "lease", "status": "agreed", "amount": {@amount},
       "parties": [{"entity": "a", "role": "lessee"}, {"entity": "b", "role": "lessor"}],
       "period": "2026-01-01/..", "term": "P1M"},
      {"id": "each", "type": "investment", "status": "closed", "amount": {@amount, "scope": "each"}, "openRoles": ["investor"],
       "parties": [{"entity": "b", "role": "investor"}, {"entity": "c", "role": "investor"}, {"entity": "a", "role": "investee"}]},
      {"id": "parts", "type": "loan", "status": "active",
       "parties": [{"entity": "b", "role": "lender", "amount": {@amount}}, {"entity": "c", "role": "lender", "amount": {@amount}},
                   {"entity": "a", "role": "borrower"}]},
      {"id": "whole", "type": "loan", "status": "active", "amount": {@amount},
       "parties": [{"entity": "b", "role": "lender", "amount": {@amount}}, {"entity": "d", "role": "lender"},
                   {"entity": "c", "role": "lender"}, {"entity": "a", "role": "borrower"}]},
      {"id": "many", "type": "service", "status": "active", "amount": {@amount}, "openRoles": ["customer", "supplier"],
       "parties": [{"entity": "a", "role": "customer"}, {"entity": "b", "role": "customer"}, {"entity": "c", "role": "supplier"},
                   {"entity": "d", "role": "supplier"}]},
      {"id": "talks", "type": "acquisition", "status": "inTalks", "amount": {@amount, "scope": "unknown"},
       "parties": [{"entity": "a", "role": "acquirer"}, {"entity": "d", "role": "target"}, {"entity": "b", "role": "lender"}]}],
    "facts": [{"id": "v", "of": "a", "metric": "valuation", "value": {@worth}}],
    "relations": [{"id": "r", "type": "competitor", "from": "a", "to": "d"}],
    "claims": [{"id": "k", "kind": "fact", "about": ["supply"],
                "sets": {"supply/amount": {"value": "5", "currency": "USD"}}, "evidence": [{"in": "p1"}]}]})";
  const auto replace = [&](std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
      text.replace(at, from.size(), to);
  };
  replace("@uri", uri);
  replace("@worth", worth);
  replace("@amount", amount);
  return text;
}

std::string figure(std::string_view value, std::string_view more = "") {
  return R"("value": ")" + std::string{value} + R"(", "currency": "USD")" + std::string{more};
}

/// Amounts of such values in every way of stating them.
std::vector<std::string> stated_so(const std::vector<std::string_view>& values) {
  std::vector<std::string> found;
  for (const auto value : values) {
    for (const auto bound : {"exact", "atLeast", "atMost", "moreThan", "lessThan"})
      for (const auto hedge : {"", R"(, "approx": true)", R"(, "approx": true, "quantum": "1000")"})
        found.push_back(figure(value, std::string{R"(, "bound": ")"} + bound + '"' + hedge));
    found.push_back(figure(value, R"(, "equivalents": [{"value": "9223372036854775807", "currency": "KRW"}])"));
  }
  return found;
}

/// Amounts at the upper end of what 64 bits hold.
std::vector<std::string> extreme_amounts() {
  auto found = stated_so({most, "92233720368547700"});
  found.push_back(figure("0", R"(, "max": ")" + std::string{most} + R"(", "bound": "range")"));
  found.push_back(figure(
      "5",
      R"(, "equivalents": [{"value": "9223372036854775807", "currency": "KRW", "approx": true, "quantum": "9"}])"));
  return found;
}

Graph graph_of(const std::vector<std::string>& texts) {
  Graph graph;
  for (const auto& text : texts) graph.add(load_or_throw(text));
  return graph;
}

/// Whether 64 bits did not hold something that a query over all deals, or all tellings of them, computes.
bool has_overflow(const Graph& graph, Tellings tellings = Tellings::as_one) {
  const Filter any{.statuses = any_status, .tellings = tellings};
  bool found = false;
  const auto look = [&](const std::optional<MoneyInterval>& money) { found = found || (money && money->overflowed()); };
  const auto all = ledger(graph, any);
  for (const auto& entry : all.entries)
    for (const auto& total : entry.money) look(total.sum);
  for (const auto& total : all.unsplit) look(total.money);
  for (const auto& status : all.totals)
    for (const auto& total : status.by_currency) look(total.sum);
  const Payments payments{graph, any};
  for (const auto& circle : circles(payments)) {
    const Circle known{GraphView{graph, tellings}, payments, circle};
    for (const auto& leg : known.legs)
      for (const auto& sum : leg.money) look(sum);
    for (const auto& sum : known.smallest) look(sum);
  }
  for_companies(graph, [&](EntityId company) {
    for (const auto side : {Side::pays, Side::gets})
      for (const auto& total : totals(graph, company, side, any).by_currency) {
        look(total.sum);
        for (const auto& amount : total.amounts) look(amount.money);
      }
    for (const auto& [dependence, name] : rows_of<Dependence>)
      for (const auto& shares : concentration(graph, company, dependence, any).by_currency) {
        look(shares.total);
        look(shares.others);
        for (const auto& part : shares.parts) look(part.money);
      }
    for (const auto& exposed : exposure(graph, company, {}, any).reached)
      for (const auto& loss : exposed.losses) {
        look(loss.money());
        look(loss.whole);
      }
  });
  return found;
}

std::size_t count_too_large(const std::vector<Finding>& all) {
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [](const Finding& f) { return f.kind == FindingKind::too_large; }));
}

}  // namespace

/// Of amounts each, with sanitizers each fourth.
std::vector<std::string> few(const std::vector<std::string>& amounts) {
  std::vector<std::string> found;
  for (std::size_t i = 0; i < amounts.size(); i += sanitized ? 12 : 1) found.push_back(amounts[i]);
  return found;
}

TEST_CASE("where a query's sum leaves 64 bits, a finding says so") {
  std::size_t overflows = 0;
  auto amounts = extreme_amounts();
  for (const auto value : {"9000000000000000", "10248191152060862", "10248191152060863", "20000000000000000"})
    amounts.push_back(figure(value));
  for (const auto& amount : amounts) {
    CAPTURE(amount);
    const auto one = graph_of({article("urn:one", amount)});
    const auto two = graph_of({article("urn:one", amount), article("urn:two", figure("5"))});
    for (const auto* graph : {&one, &two})
      for (const auto tellings : {Tellings::as_one, Tellings::each}) {
        if (!has_overflow(*graph, tellings)) continue;
        ++overflows;
        CHECK(count_too_large(findings(*graph, {.tellings = tellings})) != 0);
      }
  }
  CHECK(overflows > 120);
  CHECK_FALSE(has_overflow(graph_of({article("urn:one", figure("5"))})));
}

TEST_CASE("whatever sums a document states, no query throws") {
  for (const auto& amount : few(extreme_amounts())) {
    CAPTURE(amount);
    const auto one = graph_of({article("urn:one", amount)});
    const auto two = graph_of({article("urn:one", amount), article("urn:two", figure(most))});
    for (const auto* graph : {&one, &two})
      for (const auto& query : every_query) {
        CAPTURE(query.name);
        CHECK_NOTHROW(query.ask(*graph));
      }
  }
}

TEST_CASE("whatever a document says a company is worth, also less than nothing, no query throws") {
  auto worths = stated_so({least, "-46116860184273879.04", "-5"});
  worths.push_back(figure(least, R"(, "max": ")" + std::string{most} + R"(", "bound": "range")"));
  worths.push_back(figure("-1", R"(, "max": "1", "bound": "range")"));
  worths.push_back(figure("-5", R"(, "equivalents": [{"value": "-7400", "currency": "KRW", "approx": true}])"));
  for (const auto& worth : few(worths)) {
    CAPTURE(worth);
    const auto graph = graph_of({article("urn:one", figure("5"), worth), article("urn:two", figure("7"))});
    for (const auto& query : every_query) {
      CAPTURE(query.name);
      CHECK_NOTHROW(query.ask(graph));
    }
  }
}

TEST_CASE("a document in which money that changes hands is below zero is refused, each place by its name") {
  const auto loaded = load(article("urn:one", figure("-5"), figure("-5")));
  REQUIRE(!loaded);
  CHECK(loaded.faults().size() == 9);  // of six deals and three parties
  for (const auto& fault : loaded.faults()) CHECK(fault.kind == FaultKind::out_of_range);
}

/// With the lines of a text joined again.
std::string unwrapped(const std::string& text) {
  std::string found;
  for (const char c : text)
    if (const bool is_space = c == ' ' || c == '\n'; !is_space || found.empty() || found.back() != ' ')
      found += is_space ? ' ' : c;
  return found;
}

TEST_CASE("a sum that 64 bits do not hold has no upper end, and a finding names the deals") {
  const auto graph = graph_of({article("urn:one", figure(most))});
  // A pays under two deals of 2^63 - 1 cents, one within the other, and with B a third.
  const auto paid = totals(graph, *find_entity(graph, "A"), Side::pays);
  REQUIRE(paid.by_currency.size() == 1);
  CHECK(paid.by_currency[0].sum == MoneyInterval{graph.amount(graph[DealId{0}].amount)->money(), std::nullopt});
  CHECK(paid.by_currency[0].sum.overflowed());

  std::vector<Finding> large;
  for (auto& finding : findings(graph))
    if (finding.kind == FindingKind::too_large && !std::get<TooLarge>(finding.figures).figure)
      large.push_back(std::move(finding));
  REQUIRE(large.size() == 1);
  CHECK(large[0].severity == Severity::warning);
  CHECK(std::get<TooLarge>(large[0].figures).currency == Currency::USD);
  CHECK(unwrapped(summary(graph, ArticleId{0})).find("does not fit in 64 bits of minor units of USD")
        != std::string::npos);
  const auto text = unwrapped(what_if(graph, *find_entity(graph, "A")));
  CHECK(text.find("does not fit in 64 bits of minor units of USD: sums with it have no upper end.")
        != std::string::npos);
  CHECK(text.find("WHO LOSES WHAT") != std::string::npos);
}

TEST_CASE("a figure of which two do not fit is named where it stands, and all the rest is printed") {
  const auto quadrillions = figure("50000000000000000");
  const auto named = [](const Graph& graph) {
    std::size_t found = 0;
    for (const auto& finding : findings(graph))
      if (const auto* large = std::get_if<TooLarge>(&finding.figures)) found += large->figure ? 1 : 0;
    return found;
  };
  const auto worth = graph_of({article("urn:one", figure("5"), quadrillions)});
  CHECK(named(worth) == 1);
  const auto text = summary(worth, ArticleId{0});
  CHECK(text.find("$50,000tn is more than half of what 64 bits of minor units of USD hold") != std::string::npos);
  CHECK(text.find("MONEY BY COMPANY") != std::string::npos);
  CHECK(named(graph_of({article("urn:one", figure("5"), figure("46116860184273879.04"))})) == 0);  // 2^62 cents
  CHECK(named(graph_of({article("urn:one", figure("5"), figure("46116860184273879.05"))})) == 1);
  CHECK(named(graph_of({article("urn:one", figure("5"), figure("-50000000000000000"))})) == 1);
  // An equivalent of each of the nine amounts of the deals, and of the worth.
  CHECK(named(graph_of({article(
            "urn:one", figure("5", R"(, "equivalents": [{"value": "9223372036854775807", "currency": "KRW"}])"))}))
        == 10);
  // What is in a sum that says so is not named again.
  CHECK(named(graph_of({article("urn:one", quadrillions, figure("5"))})) == 0);
}

TEST_CASE("sums that 64 bits do not hold over several articles are found once") {
  // Seven deals, of which one is for each of two and one has two parts, come to 9 × 9e15 dollars: 64 bits hold 9.2e16.
  const auto half = figure("9000000000000000");
  const auto graph = graph_of({article("urn:one", half), article("urn:two", half)});
  CHECK(count_too_large(findings(graph, ArticleId{0})) == 0);
  CHECK(count_too_large(findings(graph, {.tellings = Tellings::each})) == 1);
  CHECK(count_too_large(findings(graph)) == 0);  // told twice, they are seven still
}

}  // namespace test_summary_overflow
