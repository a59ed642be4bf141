// SPDX-License-Identifier: MIT
#include <newsgraph/newsgraph.hpp>
#include <newsgraph/summary.hpp>

#include "../catch.hpp"
#include "../sample.hpp"
#include "steps.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace test_costs_queries {

using namespace newsgraph;
using test_costs::growth;
using test_costs::steps_of;

namespace {

using Articles = std::vector<Article>;
constexpr Filter all{.statuses = any_status};

std::string numbered(const char* text, std::uint64_t i) { return text + std::to_string(i); }

/// An article of companies "e0", "e1", …
Article companies(std::uint64_t count) {
  auto made = sample::article("urn:costs");
  for (std::uint64_t i = 0; i < count; ++i)
    made.entities.push_back(sample::company(numbered("e", i), numbered("Company ", i)));
  return made;
}

Deal investment(std::uint64_t i, std::string from, std::string to) {
  auto made =
      sample::deal(numbered("d", i), DealType::investment, DealStatus::closed,
                   {sample::party(std::move(from), Role::investor), sample::party(std::move(to), Role::investee)});
  made.amount = sample::stated(sample::usd(static_cast<std::int64_t>(i) + 1));
  return made;
}

Graph graph_of(const Article& article) {
  Graph graph;
  graph.add(article);
  return graph;
}

/// How many times as long `ask(graph)` takes of an article ten times as large, and what is kept for it.
template <class Make, class Ask>
double growth_of(std::uint64_t n, Make make, Ask ask) {
  const auto few = graph_of(make(n));
  const auto many = graph_of(make(10 * n));
  static_cast<void>(deal_clusters(few));
  static_cast<void>(deal_clusters(many));
  return static_cast<double>(steps_of([&] { ask(many); })) / static_cast<double>(steps_of([&] { ask(few); }));
}

/// One deal of many payers.
Article payers(std::uint64_t n) {
  auto made = companies(n + 1);
  std::vector<Party> parties(1, sample::party("e0", Role::investee));
  for (std::uint64_t i = 1; i <= n; ++i) parties.push_back(sample::party(numbered("e", i), Role::investor));
  made.deals = {sample::deal("d", DealType::investment, DealStatus::closed, std::move(parties))};
  made.deals[0].amount = sample::stated(sample::usd(1000));
  return made;
}

Article partners(std::uint64_t n) {
  auto made = companies(n);
  std::vector<Party> parties;
  for (std::uint64_t i = 0; i < n; ++i) parties.push_back(sample::party(numbered("e", i), Role::partner));
  made.deals = {sample::deal("d", DealType::partnership, DealStatus::agreed, std::move(parties))};
  return made;
}

/// Deals of two, of one package, each with a claim and its words in one paragraph.
Article told_deals(std::uint64_t n) {
  auto made = companies(2);
  std::string text;
  made.deals.push_back(sample::deal("pkg", DealType::package, DealStatus::closed, {}));
  for (std::uint64_t i = 0; i < n; ++i) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += "It paid $" + std::to_string(i + 10'000'000) + " million. ";
    auto deal = investment(i, "e0", "e1");
    deal.amount->stated = "$" + std::to_string(i + 10'000'000) + " million";
    deal.evidence = {sample::words("p", begin, static_cast<std::uint32_t>(text.size()) - 1)};
    made.claims.push_back(sample::fact(numbered("c", i), {deal.id}, {sample::said_by("e0")}));
    made.claims.back().evidence = deal.evidence;
    made.deals[0].members.push_back(deal.id);
    made.deals.push_back(std::move(deal));
  }
  made.paragraphs = {sample::paragraph("p", std::move(text))};
  return made;
}

/// Deals that are linked to the first of them.
Article linked(std::uint64_t n, LinkType type) {
  auto made = companies(2);
  for (std::uint64_t i = 0; i < n; ++i) {
    made.deals.push_back(investment(i, "e0", "e1"));
    if (i != 0) made.deals.back().links = {{type, "d0", {}}};
  }
  return made;
}

/// A package, and deals of each of many with one that come to more than it; each of them may be linked to the first.
Article package(std::uint64_t n, std::optional<LinkType> to_first = {}) {
  auto made = companies(n + 1);
  made.deals.push_back(sample::deal("pkg", DealType::package, DealStatus::agreed, {}));
  made.deals[0].amount = sample::stated(sample::usd(1));
  for (std::uint64_t i = 1; i <= n; ++i) {
    made.deals.push_back(investment(i, numbered("e", i), "e0"));
    if (to_first && i != 1) made.deals.back().links = {{*to_first, "d1", {}}};
    made.deals[0].members.push_back(made.deals.back().id);
  }
  return made;
}

/// Deals that are parts of each of twenty.
Article parts_of_twenty(std::uint64_t n) {
  auto made = companies(2);
  for (std::uint64_t i = 0; i < n + 20; ++i) {
    made.deals.push_back(investment(i, "e0", "e1"));
    if (i < 20) continue;
    for (std::uint64_t whole = 0; whole < 20; ++whole)
      made.deals.back().links.push_back({LinkType::part_of, numbered("d", whole), {}});
  }
  return made;
}

/// Deals that are each a part of the one before.
Article part_chain(std::uint64_t n) {
  auto made = companies(2);
  for (std::uint64_t i = 0; i < n; ++i) {
    made.deals.push_back(investment(n - i, "e0", "e1"));
    if (i != 0) made.deals.back().links = {{LinkType::part_of, numbered("d", n - i + 1), {}}};
  }
  return made;
}

/// What each of many supplies to one, with others; each such deal may be linked to the first.
Article with_others(std::uint64_t n, std::optional<LinkType> to_first = {}) {
  auto made = companies(n + 1);
  for (std::uint64_t i = 1; i <= n; ++i) {
    made.deals.push_back(
        sample::deal(numbered("d", i), DealType::supply, DealStatus::agreed,
                     {sample::party(numbered("e", i), Role::supplier), sample::party("e0", Role::customer)}));
    made.deals.back().open_roles = {Role::supplier};
    made.deals.back().amount = sample::stated(sample::usd(static_cast<std::int64_t>(i)));
    if (to_first && i != 1) made.deals.back().links = {{*to_first, "d1", {}}};
  }
  return made;
}

/// Many who each back two competitors, and supply the first of them.
Article backers_of_both(std::uint64_t n) {
  auto made = companies(n + 2);
  for (std::uint64_t i = 2; i < n + 2; ++i) {
    made.deals.push_back(investment(i, numbered("e", i), "e0"));
    made.deals.push_back(investment(n + i, numbered("e", i), "e1"));
    made.deals.push_back(
        sample::deal(numbered("s", i), DealType::supply, DealStatus::agreed,
                     {sample::party(numbered("e", i), Role::supplier), sample::party("e0", Role::customer)}));
  }
  made.relations = {sample::relation("r", RelationType::competitor, "e0", "e1")};
  return made;
}

/// One deal of which many claims say something, and give another value.
Article claims_on_one(std::uint64_t n) {
  auto made = companies(n);
  made.deals = {investment(0, "e0", "e1")};
  for (std::uint64_t i = 0; i < n; ++i) {
    made.claims.push_back(sample::fact(numbered("c", 2 * i), {"d0"}, {sample::said_by(numbered("e", i))}));
    made.claims.push_back(sample::fact(numbered("c", 2 * i + 1), {"d0"}, {sample::said_by(numbered("e", i))}));
    made.claims.back().sets.push_back(
        {"d0", ConflictingField::amount, sample::stated(sample::usd(static_cast<std::int64_t>(i) + 50))});
  }
  return made;
}

/// The same, where the deal rests on many sentences.
Article claims_on_one_of_many_sentences(std::uint64_t n) {
  auto made = claims_on_one(n);
  std::string text;
  for (std::uint64_t i = 0; i < n; ++i) {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += numbered("It paid in part ", i) + ". ";
    made.deals[0].evidence.push_back(sample::words("p", begin, static_cast<std::uint32_t>(text.size()) - 1));
  }
  made.paragraphs = {sample::paragraph("p", std::move(text))};
  return made;
}

/// Deals of more than half of what 64 bits hold, each of many parties that have as much.
Article huge(std::uint64_t n) {
  auto made = companies(n + 1);
  for (std::uint64_t i = 1; i <= n; ++i) made.deals.push_back(investment(i, numbered("e", i), "e0"));
  made.deals.push_back(made.deals.back());
  made.deals.back().id = "all";
  for (std::uint64_t i = 1; i < n; ++i) made.deals.back().parties.push_back(made.deals[i - 1].parties[0]);
  for (auto& deal : made.deals) {
    deal.amount = sample::stated(Money::from_minor(5'000'000'000'000'000'000, Currency::USD));
    for (auto& party : deal.parties) party.amount = deal.amount;
  }
  return made;
}

/// Amounts that are converted at as many rates.
Article conversions(std::uint64_t n) {
  auto made = companies(2);
  for (std::uint64_t i = 0; i < n; ++i) {
    made.deals.push_back(investment(i, "e0", "e1"));
    made.deals.back().amount->equivalents.push_back(
        Equivalent{.amount = Amount{sample::krw(static_cast<std::int64_t>(1'480'000 + i))}});
  }
  return made;
}

/// A figure of one company.
Fact revenue(std::uint64_t i, FiscalPeriod period, std::int64_t millions) {
  Fact made;
  made.id = numbered("f", i);
  made.of = "e0";
  made.metric = Metric::revenue;
  made.fiscal = period;
  made.value = sample::stated(sample::usd(millions));
  StatedNumber twelve;
  twelve.number = StatedDecimal{Decimal{12}}.stated_to(0);
  twelve.unit = "%";
  made.changes = {{.by = twelve, .against = Against::year_before}};
  return made;
}

FiscalPeriod quarter(std::uint64_t i) {
  return FiscalPeriod{std::chrono::year{static_cast<int>(1 + i / 4 % 9'000)}, static_cast<FiscalPart>(3 + i % 4)};
}

/// Figures of as many quarters, which do not fit the changes that are stated of them, or of one that all contradict
/// each other; and a fiscal year, or none, so that only their labels tell them.
Article many_facts(std::uint64_t n, bool of_one_quarter, bool of_known_days) {
  auto made = companies(1);
  if (of_known_days)
    made.entities[0].fiscal_year =
        FiscalYear{FiscalPeriod::parse("FY2025"), Period::parse("2025-04/2026-03").value(), {}};
  for (std::uint64_t i = 0; i < n; ++i)
    made.facts.push_back(revenue(i, quarter(of_one_quarter ? 0 : i), static_cast<std::int64_t>(1 + i)));
  return made;
}

/// As many articles, each with one such figure and the fiscal year of the company.
Graph articles_of_facts(std::uint64_t n, bool of_one_quarter) {
  Graph graph;
  for (std::uint64_t i = 0; i < n; ++i) {
    auto made = many_facts(1, true, true);
    made.uri = numbered("urn:costs:", i);
    made.facts[0] = revenue(0, quarter(of_one_quarter ? 0 : i), static_cast<std::int64_t>(1 + i));
    graph.add(made);
  }
  return graph;
}

/// A deal of as many terms, and of as many payments, each on a condition.
Article many_terms(std::uint64_t n) {
  auto made = companies(2);
  made.deals = {investment(1, "e0", "e1")};
  auto& deal = made.deals[0];
  for (std::uint64_t i = 0; i < n; ++i) {
    auto& term = deal.terms.emplace_back();
    term.kind = TermKind::annual_amount;
    term.value = sample::stated(sample::usd(static_cast<std::int64_t>(i) + 1));
    auto& payment = deal.schedule.emplace_back();
    payment.kind = DueKind::milestone;
    payment.amount = sample::stated(sample::usd(static_cast<std::int64_t>(i) + 1));
    payment.condition = numbered("step ", i);
  }
  return made;
}

const auto ask_findings = [](const Graph& graph) { static_cast<void>(findings(graph)); };
const auto ask_ledger = [](const Graph& graph) { static_cast<void>(ledger(graph, all)); };
const auto ask_exposure = [](const Graph& graph) { static_cast<void>(exposure(graph, EntityId{0}, {}, all)); };
const auto ask_concentration = [](const Graph& graph) {
  static_cast<void>(concentration(graph, EntityId{0}, Dependence::supply, all));
  static_cast<void>(concentration(graph, EntityId{0}, Dependence::funding, all));
};
const auto ask_what_if = [](const Graph& graph) { static_cast<void>(what_if(graph, EntityId{0})); };
const auto ask_sources = [](const Graph& graph) {
  for (const auto deal : deals(graph, all)) static_cast<void>(sources(graph, deal));
};
const auto ask_summary = [](const Graph& graph) { static_cast<void>(summary(graph, ArticleId{0})); };

}  // namespace

TEST_CASE("a deal of many parties costs no more for each of them") {
  CHECK(growth(100, [](std::uint64_t n) { static_cast<void>(graph_of(payers(n))); }) < 16);
  CHECK(growth_of(100, payers, ask_ledger) < 16);
  CHECK(growth_of(100, payers, ask_exposure) < 16);
  CHECK(growth_of(100, partners, ask_exposure) < 16);
  CHECK(growth_of(100, payers, ask_summary) < 16);
  CHECK(growth_of(100, payers, ask_findings) < 16);
}

TEST_CASE("entities that turn out to be one within an article, in a deal, cost no more for each of them") {
  CHECK(growth(100,
               [](std::uint64_t n) {
                 auto article = payers(n);
                 for (auto& entity : article.entities)
                   if (entity.id != "e0") entity.name = "Same";
                 static_cast<void>(graph_of(article));
               })
        < 16);
}

TEST_CASE("deals of a package, their claims and their words cost no more for each of them") {
  CHECK(growth_of(100, told_deals, ask_sources) < 16);
  CHECK(growth_of(100, told_deals,
                  [](const Graph& graph) {
                    for (const auto deal : deals(graph, all)) static_cast<void>(modality_of(graph, deal));
                  })
        < 16);
  CHECK(growth_of(100, told_deals,
                  [](const Graph& graph) { static_cast<void>(query_parts::beyond_sources(graph, ArticleId{0})); })
        < 16);
  CHECK(growth_of(100, told_deals, [](const Graph& graph) { static_cast<void>(misquotes(graph)); }) < 16);
  CHECK(growth_of(100, told_deals, ask_findings) < 16);
}

TEST_CASE("deals of a package that come to more than it cost no more for each of them") {
  for (const std::optional<LinkType> link : {std::optional<LinkType>{}, std::optional{LinkType::related}}) {
    const auto make = [&](std::uint64_t n) { return package(n, link); };
    CHECK(growth_of(100, make, ask_exposure) < 16);
    CHECK(growth_of(100, make, ask_ledger) < 16);
    CHECK(growth_of(100, make, ask_concentration) < 16);
    CHECK(growth_of(100, make, ask_summary) < 16);
  }
  const auto overlap = [](std::uint64_t n) { return package(n, LinkType::may_overlap); };
  CHECK(growth_of(100, overlap, ask_exposure) < 16);
  CHECK(growth_of(100, overlap, ask_concentration) < 16);
}

TEST_CASE("parts of parts, and parts of many wholes, cost no more for each of them") {
  CHECK(growth_of(100, parts_of_twenty, ask_findings) < 16);
  CHECK(growth_of(100, parts_of_twenty, ask_exposure) < 16);
  // Parts are followed 64 deep, which many of the smaller chain must have too.
  CHECK(growth_of(200, part_chain, ask_exposure) < 16);
  CHECK(growth_of(200, part_chain, ask_ledger) < 16);
  const auto graph = graph_of(part_chain(500));
  CHECK(steps_of([&] { ask_exposure(graph); }) < 500'000'000);
}

TEST_CASE("many deals with others cost no more for each whom they name") {
  for (const std::optional<LinkType> link : {std::optional<LinkType>{}, std::optional{LinkType::may_overlap}}) {
    const auto make = [&](std::uint64_t n) { return with_others(n, link); };
    CHECK(growth_of(100, make, ask_concentration) < 16);
    CHECK(growth_of(100, make, ask_what_if) < 16);
  }
}

TEST_CASE("to write down what may be lost, and by whom, takes linear time") {
  CHECK(growth_of(
            100, [](std::uint64_t n) { return linked(n, LinkType::related); }, ask_what_if)
        < 16);
  CHECK(growth_of(
            100, [](std::uint64_t n) { return package(n); }, ask_what_if)
        < 16);
  CHECK(growth_of(100, backers_of_both, ask_what_if) < 16);
}

TEST_CASE("many claims on one deal cost no more for each of them") {
  CHECK(growth_of(100, claims_on_one, ask_sources) < 16);
  CHECK(growth_of(100, claims_on_one, ask_findings) < 16);
  CHECK(growth_of(100, claims_on_one, ask_summary) < 16);
  CHECK(growth_of(100, claims_on_one_of_many_sentences, ask_findings) < 16);
}

TEST_CASE("conversions cost no more for each of them") {
  CHECK(growth_of(100, conversions, ask_findings) < 16);
  CHECK(growth_of(100, conversions, ask_summary) < 16);
}

TEST_CASE("amounts that do not fit together cost no more for each of them") {
  CHECK(growth_of(100, huge, ask_findings) < 16);
}

TEST_CASE("many links to one deal cost no more for each of them") {
  for (const auto type : {LinkType::may_overlap, LinkType::part_of, LinkType::alternative_to}) {
    const auto make = [&](std::uint64_t n) { return linked(n, type); };
    CHECK(growth_of(100, make, ask_ledger) < 16);
    CHECK(growth_of(100, make, ask_exposure) < 16);
  }
}

TEST_CASE("deals of one article that somebody joins cost no more for each of them") {
  const auto make = [](std::uint64_t n) {
    auto made = companies(2 * n);
    for (std::uint64_t i = 0; i < n; ++i)
      made.deals.push_back(investment(i, numbered("e", 2 * i), numbered("e", 2 * i + 1)));
    Graph graph;
    graph.add(made);
    for (std::uint64_t i = 1; i < n; i += 2) graph.join({numbered("urn:costs#d", i - 1), numbered("urn:costs#d", i)});
    return graph;
  };
  const auto few = make(100);
  const auto many = make(1'000);
  const auto steps = [](const Graph& graph) { return steps_of([&] { static_cast<void>(DealClusters{graph}); }); };
  CHECK(static_cast<double>(steps(many)) / static_cast<double>(steps(few)) < 16);
}

TEST_CASE("an entity of many names costs no more for each of them") {
  CHECK(growth(100,
               [](std::uint64_t n) {
                 auto article = companies(1);
                 for (std::uint64_t i = 0; i < n; ++i)
                   article.entities[0].names.push_back({numbered("Name ", i), "en", {}});
                 static_cast<void>(graph_of(article));
               })
        < 16);
}

TEST_CASE("facts of one company cost no more for each of them") {
  for (const bool of_one_quarter : {false, true})
    for (const bool of_known_days : {false, true}) {
      const auto make = [&](std::uint64_t n) { return many_facts(n, of_one_quarter, of_known_days); };
      CHECK(growth_of(100, make, ask_findings) < 16);
      CHECK(growth_of(100, make, [](const Graph& graph) { static_cast<void>(fact_table(graph, EntityId{0})); }) < 16);
      CHECK(growth_of(100, make, ask_summary) < 16);
    }
  for (const bool of_one_quarter : {false, true}) {
    const auto few = articles_of_facts(100, of_one_quarter);
    const auto many = articles_of_facts(1'000, of_one_quarter);
    const auto steps = [](const Graph& graph) { return steps_of([&] { ask_findings(graph); }); };
    CHECK(static_cast<double>(steps(many)) / static_cast<double>(steps(few)) < 16);
  }
}

TEST_CASE("terms and scheduled payments of a deal cost no more for each of them") {
  CHECK(growth_of(100, many_terms, ask_ledger) < 16);
  CHECK(growth_of(100, many_terms, ask_exposure) < 16);
  CHECK(growth_of(100, many_terms, ask_findings) < 16);
  CHECK(growth_of(100, many_terms, ask_summary) < 16);
}

TEST_CASE("circles are taken up to a limit, and say so") {
  auto article = companies(14);
  for (std::uint64_t i = 0; i < 14 * 14; ++i)
    if (i / 14 != i % 14) article.deals.push_back(investment(i, numbered("e", i / 14), numbered("e", i % 14)));
  const auto graph = graph_of(article);
  const Payments payments{graph};
  const auto found = circles(payments);
  CHECK(found.size() == 10'000);
  CHECK_FALSE(found.all);
  CHECK(circles(payments, 2).size() == 91);
  CHECK(circles(payments, 2).all);
  const auto few = circles(payments, any_length, {.payments = 100});
  CHECK(few.size() < 51);
  CHECK_FALSE(few.all);
}

}  // namespace test_costs_queries
