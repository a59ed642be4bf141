// SPDX-License-Identifier: MIT
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/graph/merge.hpp>

#include "../catch.hpp"
#include "../sample.hpp"
#include "steps.hpp"

#include <cstdint>
#include <string>
#include <utility>

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

TEST_CASE("a chain of shared aliases takes linear time, its links last too") {
  const auto chain = [](std::uint64_t step) {
    return growth(300, [step](std::uint64_t n) {
      Graph graph;
      for (std::uint64_t first = 0; first < step; ++first)
        for (auto i = first; i < n; i += step) {
          auto article = sample::article("urn:" + std::to_string(i));
          article.entities = {sample::company("a", "Alias " + std::to_string(i), {"Alias " + std::to_string(i + 1)})};
          graph.add(article);
        }
      CHECK(graph.find_global("urn:0#a") == graph.find_global("urn:" + std::to_string(n - 1) + "#a"));
    });
  };
  CHECK(chain(1) < 16);
  CHECK(chain(2) < 16);
}

TEST_CASE("many joins that are made at once take linear time") {
  const auto joined = [](bool in_one_article) {
    return growth(100, [in_one_article](std::uint64_t n) {
      const auto uri = [&](std::uint64_t i) { return "urn:" + std::to_string(in_one_article ? 0 : i); };
      GraphBuilder builder;
      auto article = sample::article(uri(0));
      for (std::uint64_t i = 0; i < n; ++i) {
        const auto number = std::to_string(i);
        article.uri = uri(i);
        if (!in_one_article) article.entities.clear();
        article.entities.push_back(sample::company("a" + number, "Company " + number));
        if (!in_one_article || i + 1 == n) builder.add(article);
        if (i != 0) builder.add(Join{uri(0) + "#a0", uri(i) + "#a" + number});
      }
      const auto graph = std::move(builder).build();
      CHECK(graph.find_global(uri(0) + "#a0") == graph.find_global(uri(n - 1) + "#a" + std::to_string(n - 1)));
    });
  };
  CHECK(joined(true) < 16);
  CHECK(joined(false) < 16);
}

TEST_CASE("what somebody keeps two apart of takes articles in linear time") {
  const auto growth_of = [](auto article_of) {
    return growth(100, [&](std::uint64_t n) {
      Graph graph;
      for (std::uint64_t i = 0; i < n; ++i) {
        graph.add(article_of(i));
        if (i == 1) graph.keep_apart({"urn:0#a", "urn:1#a"});
      }
      CHECK(graph.find_global("urn:0#a") != graph.find_global("urn:1#a"));
    });
  };
  const auto naming = [](std::uint64_t i, std::string name, std::string also) {
    auto article = sample::article("urn:" + std::to_string(i));
    article.entities = {sample::company("a", std::move(name), {std::move(also)})};
    return article;
  };
  const auto numbered = [](std::uint64_t i) { return "Alias " + std::to_string(i) + "q"; };
  // In the same form as the two; in forms of their own, each tied to the ones before.
  CHECK(growth_of([&](std::uint64_t i) { return naming(i, "Delta", "Delta Works"); }) < 16);
  CHECK(growth_of([&](std::uint64_t i) { return naming(i, "Delta", numbered(i)); }) < 16);
  CHECK(growth_of([&](std::uint64_t i) { return naming(i, numbered(i), numbered(i + 1)); }) < 16);
}

}  // namespace test_costs_adding
