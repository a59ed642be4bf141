#include <newsgraph/query/clearing.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace test_query_clearing {

using namespace newsgraph;

namespace {

constexpr EntityId a{0};
constexpr EntityId b{1};
constexpr EntityId c{2};

constexpr Money cents(std::int64_t units) { return {units, Currency::USD}; }
Obligation owes(EntityId debtor, EntityId creditor, std::int64_t units) {
  return {debtor, creditor, cents(units), DealId{0}};
}

/// "pays/owes@round" for each.
std::string cleared(const std::vector<Obligation>& obligations, const std::vector<Assets>& assets) {
  std::string text;
  for (const auto& [entity, owed, pays, round] : clear(obligations, assets))
    text += std::to_string(pays.minor_units()) + '/' + std::to_string(owed.minor_units()) + '@' + std::to_string(round)
            + ' ';
  return text;
}

}  // namespace

TEST_CASE("who has enough pays all") {
  CHECK(cleared({owes(a, b, 100)}, {{a, cents(100)}}) == "100/100@0 0/0@0 ");
  CHECK(clear({}, {}).empty());
}

TEST_CASE("a default goes on where it takes what another needs") {
  // A has 60 for 100. If it paid all, B would have 10 + 100 for 80; so it has 10 + 60, and pays 70.
  CHECK(cleared({owes(a, b, 100), owes(b, c, 80)}, {{a, cents(60)}, {b, cents(10)}}) == "60/100@1 70/80@2 0/0@0 ");
}

TEST_CASE("what is not enough is divided by what each is owed") {
  // A pays 60 of 150: a third of it, 20, goes to C, which owes 30 and so pays 20.
  CHECK(cleared({owes(a, b, 100), owes(a, c, 50), owes(c, b, 30)}, {{a, cents(60)}}) == "60/150@1 0/0@0 20/30@2 ");
}

TEST_CASE("a circle of debts has a fixed point") {
  // A owes B 100 and C 50 and has 20; B owes A 100 and has nothing. If all pay, A has 120 for 150, and B enough; then B
  // gets 2/3 of 120, too little. So pA = 20 + pB and pB = 2/3 pA: pA = 60, pB = 40.
  CHECK(cleared({owes(a, b, 100), owes(a, c, 50), owes(b, a, 100)}, {{a, cents(20)}}) == "60/150@1 40/100@2 0/0@0 ");
}

TEST_CASE("payments are rounded down at the very end") {
  // pA = 1 + pB and pB = 3/7 pA: pA = 7/4, pB = 3/4.
  CHECK(cleared({owes(a, b, 3), owes(a, c, 4), owes(b, a, 3)}, {{a, cents(1)}}) == "1/7@1 0/3@2 0/0@0 ");
}

TEST_CASE("debts that only go round need no money: the greatest payments are taken") {
  CHECK(cleared({owes(a, b, 5), owes(b, a, 5)}, {}) == "5/5@0 5/5@0 ");
}

TEST_CASE("a circle that hardly loses anything is solved at once") {
  // A owes B 10^15 and C 1; B owes A 10^15. Nobody has anything. pA = pB, pB = pA × 10^15 / (10^15 + 1): both are 0.
  const std::int64_t many = 1'000'000'000'000'000;
  CHECK(cleared({owes(a, b, many), owes(a, c, 1), owes(b, a, many)}, {})
        == "0/1000000000000001@1 0/1000000000000000@2 0/0@0 ");
}

TEST_CASE("three defaulters in one circle") {
  // Each owes the next 9 and C also 9 to D; A has 3. All pay: A has 12 for 9, B 9 for 9, C 9 for 18: it pays 9, half of
  // it to A. A then has 3 + 4.5 for 9: pA = 3 + pC / 2, pB = pA, pC = pB: pA = pB = pC = 6.
  constexpr EntityId d{3};
  CHECK(cleared({owes(a, b, 9), owes(b, c, 9), owes(c, a, 9), owes(c, d, 9)}, {{a, cents(3)}})
        == "6/9@2 6/9@3 6/18@1 0/0@0 ");
}

TEST_CASE("obligations add up, own ones and strangers' assets count for nothing") {
  CHECK(cleared({owes(a, b, 3), owes(a, b, 4), owes(a, a, 9)}, {{a, cents(2)}, {a, cents(3)}, {c, cents(9)}})
        == "5/7@1 0/0@0 ");
}

TEST_CASE("currencies do not mix, and nobody has less than nothing") {
  CHECK_THROWS_WITH(clear(std::vector{owes(a, b, 1)}, std::vector{Assets{a, Money(1, Currency::KRW)}}),
                    "obligations or assets of two currencies");
  CHECK_THROWS_WITH(clear(std::vector{owes(a, b, 1)}, std::vector{Assets{a, cents(-1)}}),
                    "an obligation or assets are less than nothing");
}

TEST_CASE("what is paid is what is there, for all in random circles") {
  std::uint32_t random = 7;
  const auto next = [&random](std::uint32_t below) {
    random = random * 1'664'525U + 1'013'904'223U;
    return static_cast<std::int64_t>((random >> 16U) % below);
  };
  constexpr std::size_t n = 8;
  for (int round = 0; round < 20; ++round) {
    std::vector<Obligation> obligations;
    std::vector<Assets> assets;
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j)
        if (i != j && next(2) == 0) obligations.push_back(owes(EntityId{i}, EntityId{j}, 1 + next(1000)));
      assets.push_back({EntityId{i}, cents(next(400))});
    }
    const auto found = clear(obligations, assets);
    for (const auto& [entity, owed, pays, at] : found) {
      // Payments lost less than a cent each by rounding, so what is there is at most n cents off.
      std::int64_t there = assets[entity.index()].money.minor_units();
      for (const auto& obligation : obligations)
        if (obligation.creditor == entity)
          for (const auto& debtor : found)
            if (debtor.entity == obligation.debtor)
              there += obligation.amount.minor_units() * debtor.pays.minor_units() / debtor.owes.minor_units();
      const auto due = std::min(owed.minor_units(), there);
      CHECK(pays.minor_units() >= due);
      CHECK(pays.minor_units() <= std::min<std::int64_t>(owed.minor_units(), there + 2 * std::int64_t{n}));
      CHECK((at == 0) == (pays == owed));
    }
  }
}

}  // namespace test_query_clearing
