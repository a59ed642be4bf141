// SPDX-License-Identifier: MIT
#include <newsgraph/graph/filter.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_graph_filter {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

struct Fixture {
  Fixture() { graph.add(sample::chips()); }

  [[nodiscard]] EntityId entity(std::string_view name) const { return *find_entity(graph, name); }

  /// The ids of the deals that pass.
  [[nodiscard]] std::string passing(const Filter& filter) const {
    std::string text;
    for (const auto deal : graph.table<DealNode>().ids())
      if (matches(graph, deal, filter)) text += std::string{graph[graph[deal].id]} + ' ';
    return text;
  }

  Graph graph;
};

}  // namespace

static_assert((default_statuses | DealStatus::rumoured | DealStatus::withdrawn) == any_status);
static_assert(!default_statuses.contains(DealStatus::rumoured) && !default_statuses.contains(DealStatus::withdrawn));
static_assert((DealStatus::agreed | DealStatus::active | DealStatus::closed) == settled);
static_assert(settled.contains(DealStatus::active));
static_assert(!settled.contains(DealStatus::announced));
static_assert(!settled.contains(DealStatus::ended));

TEST_CASE("without conditions every deal passes") {
  CHECK(Fixture{}.passing({}) == "pkg d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 ");
}

TEST_CASE("deals are told apart by status, type and payment") {
  const Fixture f;
  CHECK(f.passing({.statuses = settled}) == "d5 d6 d7 d8 d9 d10 d11 d12 ");
  CHECK(f.passing({.statuses = DealStatus::ended}) == "d4 ");
  CHECK(f.passing({.types = {DealType::lease, DealType::investment}}) == "d1 d3 d6 d8 d10 ");
  CHECK(f.passing({.statuses = DealStatus::active, .unstated_payment = false}) == "");
}

TEST_CASE("deals are told apart by what papers call them") {
  auto article = sample::article("urn:kinds");
  for (const auto* id : {"a", "b"}) article.entities.push_back(sample::company(id, id));
  for (const auto kind : {DealKind::fine, DealKind::tax}) {
    article.deals.push_back(sample::deal(std::string{name_of(kind)}, DealType::payment, DealStatus::agreed,
                                         {sample::party("a", Role::payer), sample::party("b", Role::payee)}));
    article.deals.back().kind = kind;
  }
  article.deals[0].admission = Admission::denied;
  article.deals.push_back(article.deals.back());
  article.deals.back().id = "plain";
  article.deals.back().kind.reset();
  Graph graph;
  graph.add(article);
  const auto passing = [&](const Filter& filter) {
    std::vector<std::string_view> found;
    for (const auto deal : graph.table<DealNode>().ids())
      if (matches(graph, deal, filter)) found.push_back(graph[graph[deal].id]);
    return found;
  };
  CHECK(passing({.kind = DealKind::fine}) == std::vector<std::string_view>{"fine"});
  CHECK(passing({.admission = Admission::denied}) == std::vector<std::string_view>{"fine"});
  CHECK(passing({.admission = Admission::admitted}).empty());
  CHECK(passing({.types = DealType::payment}).size() == 3);
}

TEST_CASE("what is only rumoured or called off counts where it is asked for") {
  auto article = sample::chips();
  article.deals[1].status = DealStatus::rumoured;
  article.deals[6].status = DealStatus::withdrawn;
  article.deals[8].status.reset();
  Graph graph;
  graph.add(article);
  const auto passing = [&](const Filter& filter) {
    std::string text;
    for (const auto deal : graph.table<DealNode>().ids())
      if (matches(graph, deal, filter)) text += std::string{graph[graph[deal].id]} + ' ';
    return text;
  };
  CHECK(passing({}) == "pkg d2 d3 d4 d5 d7 d8 d9 d10 d11 d12 ");
  CHECK(passing({.statuses = any_status}) == "pkg d1 d2 d3 d4 d5 d6 d7 d8 d9 d10 d11 d12 ");
  CHECK(passing({.types = DealType::lease}) == "d3 ");
  CHECK(passing({.statuses = default_statuses | DealStatus::withdrawn, .types = DealType::lease}) == "d3 d6 ");
  CHECK(passing({.statuses = {DealStatus::rumoured}}) == "d1 ");
  CHECK(passing(of_any_status({.types = DealType::lease})) == "d3 d6 ");
  CHECK(passing(of_any_status({.statuses = DealStatus::rumoured})) == "d1 ");
}

TEST_CASE("a status that is not stated is unknown") {
  auto article = sample::chips();
  article.deals[6].status.reset();
  Graph graph;
  graph.add(article);
  CHECK(matches(graph, DealId{6}, {.statuses = DealStatus::unknown}));
  CHECK_FALSE(matches(graph, DealId{6}, {.statuses = settled}));
}

TEST_CASE("a party and a role together are one party's") {
  const Fixture f;
  CHECK(f.passing({.party = f.entity("Oracle")}) == "d7 ");
  CHECK(f.passing({.party = f.entity("Amazon"), .role = Role::investor}) == "d1 d10 ");
  CHECK(f.passing({.party = f.entity("OpenAI"), .role = Role::investor}) == "");
  CHECK(f.passing({.role = Role::lessor}) == "d3 d6 ");
}

TEST_CASE("a currency is that of the amount or of a conversion in the article") {
  const Fixture f;
  CHECK(f.passing({.currency = Currency::USD}) == "d1 d6 d7 d8 d10 ");
  CHECK(f.passing({.currency = Currency::KRW}) == "d1 ");
  CHECK(f.passing({.currency = Currency::EUR}) == "");
}

TEST_CASE("a period takes what is certain, or what is possible if told to") {
  const Fixture f;
  const auto passing = [&](std::string_view period, Certainty certainty) {
    return f.passing({.types = {DealType::supply, DealType::restructuring},
                      .period = Period::parse(period).value(),
                      .period_certainty = certainty});
  };
  CHECK(passing("2025-09/..", Certainty::certain) == "d5 ");
  CHECK(passing("2021", Certainty::certain) == "d4 ");
  CHECK(passing("2025-10-15/..", Certainty::certain) == "");
  CHECK(passing("2025-10-15/..", Certainty::possible) == "d2 d5 d7 d9 d12 ");  // those without a date, too
}

TEST_CASE("dates of closing and ending count like the deal's own") {
  auto article = sample::chips();
  article.deals[6].date = Date::parse("2023");
  article.deals[6].closing = Date::parse("2024");
  article.deals[6].ended = Date::parse("2025");
  Graph graph;
  graph.add(article);
  const auto in = [&](std::string_view period) { return falls_into(graph, DealId{6}, *Period::parse(period)); };
  CHECK(in("2023") == Certainty::certain);
  CHECK(in("2024") == Certainty::certain);
  CHECK(in("2025") == Certainty::certain);
  CHECK(in("2026/..") == Certainty::no);
  CHECK(in("2025-06/..") == Certainty::possible);
}

TEST_CASE("so do its other dates, but for those by which something is due or lapses") {
  auto article = sample::chips();
  auto& deal = article.deals[6];
  deal.date.reset();
  deal.period.reset();
  const auto add = [&](DealDateType type, std::string_view date) {
    auto& one = deal.dates.emplace_back();
    one.type = type;
    one.date = Date::parse(date);
  };
  add(DealDateType::signing, "2023-03-01");
  add(DealDateType::payment, "2024");
  add(DealDateType::maturity, "2031");
  add(DealDateType::expiry, "2032");
  add(DealDateType::outside, "2033");
  Graph graph;
  graph.add(article);
  const auto in = [&](std::string_view period) { return falls_into(graph, DealId{6}, *Period::parse(period)); };
  CHECK(in("2023") == Certainty::certain);
  CHECK(in("2024") == Certainty::certain);
  CHECK(in("2024-06") == Certainty::possible);
  CHECK(in("2031/..") == Certainty::no);
  // Where nothing but a maturity is stated, nobody says when it was made.
  deal.dates.erase(deal.dates.begin(), deal.dates.begin() + 2);
  article.uri = "urn:other";
  Graph other;
  other.add(article);
  CHECK(falls_into(other, DealId{6}, *Period::parse("2031")) == Certainty::possible);
}

TEST_CASE("deals are told apart by how certain the article is") {
  const Fixture f;
  CHECK(f.passing({.modality = Modality::asserted}) == "d4 d5 d6 d7 d8 d9 d10 d11 d12 ");
  CHECK(f.passing({.statuses = DealStatus::in_talks, .modality = Modality::reported}) == "d2 d3 ");
  CHECK(f.passing({.statuses = DealStatus::in_talks, .modality = Modality::hearsay}) == "pkg d1 d2 d3 ");
}

TEST_CASE("deals between some companies alone, and those of one article") {
  Fixture f;
  CHECK(f.passing({.among = {f.entity("Amazon"), f.entity("OpenAI")}}) == "d1 d2 d3 d6 ");
  CHECK(f.passing({.among = {f.entity("Amazon")}}) == "");
  auto other = sample::round({sample::party("a", Role::investor)}, {});
  const auto id = f.graph.add(other);
  CHECK(f.passing({.article = id}) == "d ");
}

}  // namespace test_graph_filter
