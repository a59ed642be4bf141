// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/compatible.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>
#include <limits>
#include <string>

namespace test_graph_sameness_compatible {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

Deal deal(std::optional<StatedAmount> amount, std::optional<std::string_view> date = {},
          std::optional<DealStatus> status = {}) {
  auto made = sample::deal("d", DealType::partnership, DealStatus::unknown, {sample::party("a", Role::partner)});
  made.amount = std::move(amount);
  if (date) made.date = Date::parse(*date);
  made.status = status;
  return made;
}

bool are_compatible(const Deal& one, const Deal& other) {
  Graph graph;
  for (const auto* uri : {"urn:1", "urn:2"}) {
    auto article = sample::article(uri);
    article.entities = {sample::company("a", "A")};
    article.deals = {uri == std::string_view{"urn:1"} ? one : other};
    graph.add(article);
  }
  const bool either = compatible(graph, DealId{0}, DealId{1});
  CHECK(compatible(graph, DealId{1}, DealId{0}) == either);
  return either;
}

StatedAmount dollars(std::int64_t millions, Bound bound = Bound::exact) {
  return sample::stated(Amount{sample::usd(millions), bound});
}

}  // namespace

TEST_CASE("amounts that allow one sum are compatible") {
  CHECK(are_compatible(deal(dollars(10)), deal(dollars(10))));
  CHECK_FALSE(are_compatible(deal(dollars(10)), deal(dollars(11))));
  CHECK(are_compatible(deal(dollars(10, Bound::at_least)), deal(dollars(11))));
  CHECK_FALSE(are_compatible(deal(dollars(10, Bound::at_least)), deal(dollars(9))));
  CHECK(are_compatible(deal(dollars(10)), deal({})));
}

TEST_CASE("amounts are compared in a currency that both have, and say nothing if there is none") {
  auto converted = dollars(10);
  converted.equivalents = {{Amount{sample::krw(14'800'000'000)}, {}, {}}};
  CHECK(are_compatible(deal(converted), deal(sample::stated(Amount{sample::krw(14'800'000'000)}))));
  CHECK_FALSE(are_compatible(deal(converted), deal(sample::stated(Amount{sample::krw(15'000'000'000)}))));
  CHECK(are_compatible(deal(dollars(10)), deal(sample::stated(Amount{sample::krw(1)}))));
}

TEST_CASE("dates agree, or a later one goes with a later stage") {
  using enum DealStatus;
  CHECK(are_compatible(deal({}, "2025-12"), deal({}, "2025-12-17")));
  CHECK(are_compatible(deal({}, "2025"), deal({})));
  CHECK_FALSE(are_compatible(deal({}, "2025-11"), deal({}, "2025-12")));
  CHECK(are_compatible(deal({}, "2025-11", in_talks), deal({}, "2025-12", agreed)));
  CHECK_FALSE(are_compatible(deal({}, "2025-12", in_talks), deal({}, "2025-11", agreed)));
  CHECK_FALSE(are_compatible(deal({}, "2025-11", agreed), deal({}, "2025-12", agreed)));
  CHECK_FALSE(are_compatible(deal({}, "2025-11", unknown), deal({}, "2025-12", agreed)));
}

TEST_CASE("tellings are ordered by time, uri and place") {
  Graph graph;
  for (const auto& [uri, time] : {std::pair{"urn:3", ""},
                                  {"urn:2", "2025-12-17T09:00+09:00"},
                                  {"urn:1", "2025-12-17T00:00Z"},
                                  {"urn:4", "2025-12-16T23:59Z"}}) {
    auto article = sample::article(uri);
    article.first_created = Timestamp::parse(time);
    article.entities = {sample::company("a", "A")};
    article.deals = {deal({})};
    graph.add(article);
  }
  const auto before = [&](std::size_t a, std::size_t b) { return publication_order(graph, DealId{a}, DealId{b}); };
  CHECK(before(3, 2));
  CHECK(before(2, 1));  // at the same time
  CHECK(before(1, 0));  // an article without a time is last
  CHECK_FALSE(before(0, 0));
}

TEST_CASE("more than 64 bits hold is not ten dollars, but can be all that 64 bits hold and more") {
  const auto most = Money::from_minor(std::numeric_limits<std::int64_t>::max(), Currency::USD);
  const auto more = deal(sample::stated(Amount{most, Bound::more_than}));
  CHECK_FALSE(are_compatible(more, deal(dollars(10))));
  CHECK(are_compatible(more, deal(sample::stated(Amount{most, Bound::at_least}))));
}

}  // namespace test_graph_sameness_compatible
