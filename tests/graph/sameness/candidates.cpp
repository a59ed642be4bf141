// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/candidates.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace test_graph_sameness_candidates {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

TellingTerms telling(std::vector<std::pair<std::size_t, DealSide>> parties) {
  TellingTerms made{.deal = DealId{0}, .type = DealType::loan, .published = {}};
  for (const auto& [entity, side] : parties)
    made.parties.push_back({EntityId{entity}, EntityId{entity}, static_cast<std::uint8_t>(side)});
  return made;
}

Pairs pairs(const std::vector<TellingTerms>& tellings) {
  Pairs found;
  Candidates<>::for_each(tellings, [&](std::uint32_t a, std::uint32_t b) { found.emplace_back(a, b); });
  base_parts::sort_unique(found);
  return found;
}

}  // namespace

TEST_CASE("tellings with a payer and a payee in common are paired") {
  CHECK(pairs({telling({{1, paying}, {2, paid}}), telling({{1, paying}, {2, paid}, {3, paying}}),
               telling({{3, paying}, {2, paid}}), telling({{1, paying}, {4, paid}})})
        == Pairs{{0, 1}, {0, 2}, {1, 2}});
}

TEST_CASE("who is lent money is paired by whomever it is lent, who is supplied is not") {
  auto first = telling({{1, paying}, {2, paid}});
  auto second = telling({{3, paying}, {2, paid}});
  CHECK(pairs({first, second}) == Pairs{{0, 1}});
  second.type = DealType::supply;
  CHECK(pairs({first, second}).empty());
}

TEST_CASE("who names one side alone is paired with all who name somebody there") {
  const auto served = [](std::initializer_list<std::pair<std::size_t, DealSide>> parties) {
    auto made = telling(parties);
    made.type = DealType::service;
    return made;
  };
  CHECK(pairs({served({{2, paid}}), served({{1, paying}, {2, paid}}), served({{3, paying}, {2, paid}})})
        == Pairs{{0, 1}, {0, 2}});
}

TEST_CASE("who acquires is paired with what the seller supplies to it") {
  auto purchase = telling({{1, paying}, {2, paid}});
  const auto supply = telling({{1, paying}, {3, paid}});
  CHECK(pairs({purchase, supply}).empty());
  purchase.sellers = {EntityId{3}};
  CHECK(pairs({purchase, supply}) == Pairs{{0, 1}});
}

TEST_CASE("of many tellings each is paired with the next in time and in sum") {
  std::vector<TellingTerms> many;
  for (int i = 0; i < 1'000; ++i) {
    many.push_back(telling({{1, paying}, {2, paid}}));
    many.back().published = i * 7 % 1'000;
    many.back().sums = {Amount{Money::from_minor(i, Currency::USD)}};
  }
  const auto found = pairs(many);
  CHECK(found.size() <= 2 * Candidates<>::window * many.size());
  CHECK(base_parts::contains(found, std::pair<std::uint32_t, std::uint32_t>{500, 501}));  // the next sum
  CHECK(base_parts::contains(found, std::pair<std::uint32_t, std::uint32_t>{0, 143}));    // told on day 1
}

TEST_CASE("of very many partners only the same ones are paired") {
  std::vector<std::pair<std::size_t, DealSide>> all;
  for (std::size_t i = 0; i < 2'000; ++i) all.emplace_back(i, either);
  auto fewer = all;
  fewer.pop_back();
  CHECK(pairs({telling(all), telling(fewer), telling(all)}) == Pairs{{0, 2}});
}

}  // namespace test_graph_sameness_candidates
