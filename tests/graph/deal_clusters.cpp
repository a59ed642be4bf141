// SPDX-License-Identifier: MIT
#include <newsgraph/graph/deal_clusters.hpp>

#include <newsgraph/graph/merge.hpp>
#include <newsgraph/graph/views.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace test_graph_deal_clusters {

using namespace newsgraph;

namespace {

/// A invests in B, as told at eight in the morning of `day`.
Article told(std::string day, DealStatus status, std::optional<Amount> amount = {}, std::optional<Date> date = {}) {
  auto made = sample::article("urn:" + day);
  made.first_created = Timestamp::parse(day + "T08:00Z");
  made.entities = {sample::company("a", "A"), sample::company("b", "B")};
  made.deals = {sample::deal("d", DealType::investment, status,
                             {sample::party("b", Role::investee), sample::party("a", Role::investor)})};
  if (amount) made.deals[0].amount = sample::stated(*amount);
  made.deals[0].date = date;
  return made;
}

using Ids = std::vector<DealId>;

std::size_t questions(const Graph& graph) {
  const DealClusters same{graph};
  return same.questions().size();
}

Ids tellings(const DealClusters& same, DealId deal) {
  const auto found = same.tellings(deal);
  return {found.begin(), found.end()};
}

constexpr DealId d0{0};
constexpr DealId d1{1};
constexpr DealId d2{2};

}  // namespace

TEST_CASE("talks, an agreement and its closing are one deal, whatever order the articles come in") {
  Graph graph;
  graph.add(told("2026-02-01", DealStatus::closed, Amount{sample::usd(25'000)}, Date::parse("2026-01-30")));
  graph.add(
      told("2025-12-17", DealStatus::in_talks, Amount{sample::usd(10'000), Bound::at_least}, Date::parse("2025-12")));
  graph.add(told("2026-01-05", DealStatus::agreed));
  const DealClusters same{graph};
  CHECK(tellings(same, d0) == Ids{d1, d2, d0});
  CHECK(tellings(same, d2) == Ids{d1, d2, d0});
  CHECK(same.newest(d1) == d0);
  CHECK(same.deals() == Ids{d0});
  CHECK(deals(graph).count() == 1);
  CHECK(deals(graph, {.tellings = Tellings::each}).count() == 3);
}

TEST_CASE("another sum is another deal, unless a register or somebody says that it is the same") {
  auto first = told("2025-12-17", DealStatus::agreed, Amount{sample::usd(38'000)});
  auto second = told("2025-12-18", DealStatus::agreed, Amount{sample::usd(40'000)});
  const auto deals_in = [&] {
    Graph graph;
    graph.add(first);
    graph.add(second);
    return DealClusters{graph}.deals();
  };
  CHECK(deals_in() == Ids{d0, d1});
  first.deals[0].ref = "sec:1";
  second.deals[0].ref = "sec:2";
  CHECK(deals_in() == Ids{d0, d1});
  second.deals[0].ref = "sec:1";
  CHECK(deals_in() == Ids{d1});

  second.deals[0].ref.reset();
  Graph graph;
  graph.add(first);
  graph.add(second);
  graph.join({"urn:2025-12-17#d", "urn:2025-12-18#d"});
  CHECK(DealClusters{graph}.deals() == Ids{d1});
}

TEST_CASE("who tells that others told another sum tells of the same deal") {
  const auto first = told("2025-05-17", DealStatus::announced, Amount{sample::usd(90)}, Date::parse("2025-05-16"));
  auto second = told("2025-06-28", DealStatus::closed, Amount{sample::usd(120)}, Date::parse("2025-06-27"));
  const auto united = [&] {
    Graph graph;
    graph.add(first);
    graph.add(second);
    return tellings(DealClusters{graph}, d0).size() == 2;
  };
  CHECK_FALSE(united());
  Claim claim{.id = "c", .kind = ClaimKind::fact, .about = {"d"}};
  claim.sets.push_back({"d", ConflictingField::amount, sample::stated(Amount{sample::usd(90)})});
  second.claims = {claim};
  CHECK(united());
  second.deals[0].date = Date::parse("2026-06-27");  // a year later it is another
  CHECK_FALSE(united());
}

TEST_CASE("the type, the parties and their roles must be the same") {
  const auto first = told("2025-12-17", DealStatus::agreed);
  const auto same_as_first = [&](auto change) {
    auto second = told("2025-12-18", DealStatus::agreed);
    change(second);
    Graph graph;
    graph.add(first);
    graph.add(second);
    return DealClusters{graph}.deals().size() == 1;
  };
  CHECK(same_as_first([](Article&) {}));
  CHECK(same_as_first([](Article& a) { std::swap(a.deals[0].parties[0], a.deals[0].parties[1]); }));
  CHECK(same_as_first([](Article& a) { a.entities[0].name = "A, Inc."; }));
  CHECK_FALSE(same_as_first([](Article& a) { std::swap(a.deals[0].parties[0].role, a.deals[0].parties[1].role); }));
  CHECK_FALSE(same_as_first([](Article& a) { a.deals[0].parties.pop_back(); }));
  CHECK_FALSE(same_as_first([](Article& a) {
    a.deals[0].type = DealType::loan;
    a.deals[0].parties = {sample::party("a", Role::lender), sample::party("b", Role::borrower)};
  }));
}

TEST_CASE("one article does not tell a deal twice") {
  auto article = told("2025-12-17", DealStatus::agreed);
  article.deals.push_back(article.deals[0]);
  article.deals[1].id = "e";
  Graph graph;
  graph.add(article);
  CHECK(DealClusters{graph}.deals() == Ids{d0, d1});
  graph.add(told("2025-12-18", DealStatus::agreed));
  CHECK(DealClusters{graph}.deals() == Ids{d1, d2});  // the later telling goes to the first that it fits
}

TEST_CASE("what fits as well each of two that an article tells is put with neither") {
  auto both = told("2025-12-17", DealStatus::agreed, Amount{sample::usd(100)}, Date::parse("2025-12-16"));
  both.deals.push_back(both.deals[0]);
  both.deals[1].id = "e";
  both.deals[0].purpose = {"Sendai mill"};
  both.deals[1].purpose = {"Niigata mill"};
  const auto bare = told("2025-12-18", DealStatus::agreed, Amount{sample::usd(100)}, Date::parse("2025-12-16"));
  const auto grouped = [&](const Article& later) {
    Graph graph;
    graph.add(both);
    graph.add(later);
    return DealClusters{graph}.deals();
  };
  CHECK(grouped(bare) == Ids{d0, d1, d2});
  auto for_one = bare;
  for_one.deals[0].purpose = {"mill in Niigata"};
  CHECK(grouped(for_one) == Ids{d0, d2});
  Graph graph;
  graph.add(both);
  graph.add(bare);
  CHECK(questions(graph) == 2);
}

TEST_CASE("a package is told again by its reference alone") {
  auto article = told("2025-12-17", DealStatus::agreed);
  Deal package;
  package.id = "p";
  package.type = DealType::package;
  package.members = {"d"};
  article.deals.push_back(package);
  auto later = article;
  later.uri = "urn:later";
  later.first_created = Timestamp::parse("2025-12-19T08:00Z");
  const auto count = [&] {
    Graph graph;
    graph.add(article);
    graph.add(later);
    return DealClusters{graph}.deals().size();
  };
  CHECK(count() == 3);
  article.deals[1].ref = later.deals[1].ref = "sec:7";
  CHECK(count() == 2);
}

TEST_CASE("a deal told by thousands of articles is one, in little time") {
  Graph graph;
  constexpr std::size_t many = sanitized ? 2'000 : 20'000;
  for (std::size_t i = 0; i < many; ++i) {
    auto article = told("2025-12-17", DealStatus::agreed, Amount{sample::usd(10'000)}, Date::parse("2025-12"));
    article.uri = "urn:" + std::to_string(i);
    graph.add(article);
  }
  const DealClusters same{graph};
  CHECK(same.deals().size() == 1);
  CHECK(same.tellings(d0).size() == many);
}

TEST_CASE("of deals that came later it knows nothing") {
  Graph graph;
  graph.add(told("2025-12-17", DealStatus::agreed));
  const DealClusters same{graph};
  graph.add(told("2025-12-18", DealStatus::agreed));
  CHECK(same.is_newest(d0));
  CHECK(same.is_newest(d1));
  CHECK(deal_clusters(graph).deals() == Ids{d1});
}

namespace {

/// Loans, supplies and acquisitions among few, told alike and unlike.
std::vector<Article> stories(std::uint32_t seed) {
  std::mt19937 random{seed};
  const auto below = [&](std::uint32_t bound) { return static_cast<std::uint32_t>(random() % bound); };
  std::vector<Article> all;
  for (int i = 0; i < 40; ++i) {
    auto article = sample::article("urn:" + std::to_string(i));
    if (below(5) != 0)
      article.first_created =
          Timestamp::parse("2025-0" + std::to_string(1 + below(9)) + "-1" + std::to_string(below(9)) + "T08:00Z");
    article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C")};
    for (std::uint32_t n = 1 + below(2); n > 0; --n) {
      auto deal = below(2) == 0
                      ? sample::deal("", DealType::acquisition, DealStatus::agreed,
                                     {sample::party("a", Role::acquirer), sample::party("b", Role::target)})
                      : sample::deal("", below(2) == 0 ? DealType::supply : DealType::service, DealStatus::agreed,
                                     {sample::party("a", Role::supplier), sample::party("b", Role::customer)});
      deal.id = "d" + std::to_string(n);
      if (below(3) == 0)
        deal.parties.push_back(
            sample::party("c", deal.type == DealType::acquisition ? Role::acquirer : Role::supplier));
      if (below(3) != 0)
        deal.amount = sample::stated({sample::usd(10 + 2 * below(4)), below(4) == 0 ? Bound::at_most : Bound::exact});
      if (below(2) == 0) deal.date = Date::parse("2025-0" + std::to_string(1 + below(9)));
      if (below(3) == 0) deal.status = DealStatus::closed;
      if (below(9) == 0) deal.ref = "sec:" + std::to_string(below(3));
      article.deals.push_back(std::move(deal));
    }
    all.push_back(std::move(article));
  }
  return all;
}

using Texts = std::vector<std::string>;

std::string global_id(const Graph& graph, DealId deal) {
  return std::string{graph.uri(graph[deal].article)} + '#' + std::string{graph[graph[deal].id]};
}

/// Each deal by the ids of its tellings, and each question.
Texts answers(const Graph& graph) {
  const DealClusters same{graph};
  Texts found;
  for (const auto deal : same.deals()) {
    std::string line;
    for (const auto telling : same.tellings(deal)) line += global_id(graph, telling) + ' ';
    found.push_back(line);
  }
  for (const auto& question : same.questions())
    found.push_back(global_id(graph, question.first) + " ? " + global_id(graph, question.second));
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("the order of articles, joins and separations changes nothing") {
  for (std::uint32_t seed = 0; seed < (sanitized ? 6U : 30U); ++seed) {
    auto all = stories(seed);
    std::vector<Join> joins{{"urn:1#d1", "urn:2#d1"}, {"urn:2#d1", "urn:3#d1"}, {"urn:30#d1", "urn:4#d1"}};
    std::vector<Apart> apart{{"urn:1#d1", "urn:3#d1"}, {"urn:5#d1", "urn:6#d1"}};
    std::optional<Texts> first;
    std::mt19937 random{seed};
    for (int round = 0; round < 3; ++round) {
      Graph graph;
      if (round == 1)
        for (const auto& pair : apart) graph.keep_apart(pair);
      for (const auto& article : all) graph.add(article);
      for (const auto& join : joins) graph.join(join);
      for (const auto& pair : apart) graph.keep_apart(pair);
      const auto found = answers(graph);
      if (!first) first = found;
      CHECK(found == *first);
      std::shuffle(all.begin(), all.end(), random);
      std::shuffle(joins.begin(), joins.end(), random);
      std::shuffle(apart.begin(), apart.end(), random);
    }
  }
}

TEST_CASE("what is possibly one is so for both, and is no telling of either") {
  std::size_t count = 0;
  for (std::uint32_t seed = 0; seed < (sanitized ? 6U : 30U); ++seed) {
    Graph graph;
    for (const auto& article : stories(seed)) graph.add(article);
    const DealClusters same{graph};
    for (const auto deal : same.deals()) {
      CHECK(same.possibly(deal).size() <= 4);
      for (const auto other : same.possibly(deal)) {
        ++count;
        CHECK(other == same.newest(other));
        CHECK(other != deal);
        const auto back = same.possibly(other);
        CHECK(std::find(back.begin(), back.end(), deal) != back.end());
        for (const auto telling : same.tellings(deal))
          CHECK(same.possibly(telling).data() == same.possibly(deal).data());
      }
    }
  }
  CHECK(count > 100);
}

TEST_CASE("a question is settled by the join or the separation of its tellings, and that can be taken back") {
  Graph graph;
  auto first = told("2025-12-17", DealStatus::agreed, Amount{sample::usd(500)});
  graph.add(first);
  graph.add(told("2025-12-18", DealStatus::agreed, Amount{sample::usd(575)}));
  const DealClusters open{graph};
  REQUIRE(open.questions().size() == 1);
  CHECK(open.questions()[0].first == d0);
  CHECK(open.questions()[0].reasons.contains(SamenessReason::sums_differ));
  CHECK(open.possibly(d0)[0] == d1);
  CHECK(open.possibly(DealId{7}).empty());  // it came later

  const Join join{"urn:2025-12-17#d", "urn:2025-12-18#d"};
  const Apart apart{"urn:2025-12-18#d", "urn:2025-12-17#d"};
  graph.join(join);
  CHECK(DealClusters{graph}.deals() == Ids{d1});
  CHECK(questions(graph) == 0);
  graph.keep_apart(apart);
  CHECK(DealClusters{graph}.deals() == Ids{d0, d1});  // it wins over the join
  CHECK(questions(graph) == 0);
  CHECK(DealClusters{without_apart(graph, apart)}.deals() == Ids{d1});
  CHECK(questions(without_join(without_apart(graph, apart), join)) == 1);
}

TEST_CASE("a separation wins over a reference and over what is told alike") {
  auto first = told("2025-12-17", DealStatus::agreed, Amount{sample::usd(500)});
  auto second = told("2025-12-18", DealStatus::agreed, Amount{sample::usd(500)});
  auto third = told("2025-12-19", DealStatus::agreed, Amount{sample::usd(500)});
  first.deals[0].ref = second.deals[0].ref = "sec:1";
  Graph graph;
  graph.add(first);
  graph.add(second);
  graph.add(third);
  CHECK(DealClusters{graph}.deals() == Ids{d2});
  graph.keep_apart({"urn:2025-12-17#d", "urn:2025-12-18#d"});
  const DealClusters same{graph};
  CHECK(same.newest(d0) != same.newest(d1));
  CHECK(same.deals().size() == 2);
}

TEST_CASE("a story told over a year is one deal, though its first and its last telling alone would not be") {
  Graph graph;
  for (int month = 0; month < 12; ++month) {
    auto article = told("2025-" + std::string{month < 9 ? "0" : ""} + std::to_string(month + 1) + "-10",
                        DealStatus::agreed, Amount{sample::usd(38'000)});
    graph.add(article);
  }
  CHECK(DealClusters{graph}.deals().size() == 1);
  graph.remove("urn:2025-06-10");
  graph.remove("urn:2025-07-10");
  graph.remove("urn:2025-08-10");
  CHECK(DealClusters{graph}.deals().size() == 2);
  CHECK(questions(graph) == 1);
}

TEST_CASE("ten thousand deals between the same two are told apart, in little time") {
  Graph graph;
  constexpr std::size_t many = sanitized ? 1'000 : 10'000;
  for (std::size_t i = 0; i < many; ++i) {
    auto article = told("2025-12-17", DealStatus::agreed, Amount{sample::usd(1'000 + 7 * static_cast<std::int64_t>(i))},
                        Date::parse("2025-12-16"));
    article.uri = "urn:" + std::to_string(i);
    graph.add(article);
  }
  const DealClusters same{graph};
  CHECK(same.deals().size() == many);
  CHECK(same.questions().size() <= 2 * many);
}

}  // namespace test_graph_deal_clusters
