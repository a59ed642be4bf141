// SPDX-License-Identifier: MIT
#include <newsgraph/graph/graph.hpp>

#include "../catch.hpp"
#include "../sample.hpp"
#include "steps.hpp"

#include <cstdint>
#include <string>

namespace test_costs_adding {

using namespace newsgraph;
using test_costs::growth;
using test_costs::steps_of;

TEST_CASE("steps are the same each time, and grow as the work does") {
  const auto loop = [](std::uint64_t n) {
    volatile std::uint64_t sum = 0;
    for (std::uint64_t i = 0; i < n; ++i) sum = sum + i;
  };
  CHECK(steps_of([&] { loop(1'000); }) == steps_of([&] { loop(1'000); }));
  CHECK(growth(1'000, loop) > 9);
  CHECK(growth(1'000, loop) < 11);
  CHECK(growth(30,
               [&](std::uint64_t n) {
                 for (std::uint64_t i = 0; i < n; ++i) loop(n);
               })
        > 60);
}

TEST_CASE("to add articles takes linear time") {
  CHECK(growth(100,
               [](std::uint64_t n) {
                 Graph graph;
                 for (std::uint64_t i = 0; i < n; ++i) {
                   auto article = sample::article("urn:" + std::to_string(i));
                   article.entities = {sample::company("a", "A" + std::to_string(i)), sample::company("b", "B")};
                   article.deals = {
                       sample::deal("d", DealType::loan, DealStatus::agreed,
                                    {sample::party("a", Role::lender), sample::party("b", Role::borrower)})};
                   graph.add(article);
                 }
               })
        < 16);
}

}  // namespace test_costs_adding
