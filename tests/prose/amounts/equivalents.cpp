// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/equivalents.hpp>
#include <newsgraph/prose/find_amounts.hpp>

#include "../../catch.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace test_prose_amounts_equivalents {

using namespace newsgraph;

std::vector<std::optional<std::size_t>> links(std::string_view text) {
  std::vector<std::optional<std::size_t>> links;
  for_each_amount(text, [&](const AmountMention& mention) { links.push_back(mention.equivalent_of); });
  return links;
}

using Links = std::vector<std::optional<std::size_t>>;
constexpr std::optional<std::size_t> none;

TEST_CASE("brackets convert") {
  CHECK(links("100억 달러(약 14조8000억원)") == Links{none, 0});
  CHECK(links("100억 달러 이상(14조원)") == Links{none, 0});
  CHECK(links("1500만 유로 (한화 약 255억 원)") == Links{none, 0});
  CHECK(links("$10bn (14.8 trillion won)") == Links{none, 0});
  CHECK(links("1원 그리고 2달러(약 3원)") == Links{none, none, 1});
}

TEST_CASE("commas convert with a word that says so") {
  CHECK(links("3만 위안, 우리 돈 610만원") == Links{none, 0});
  CHECK(links("100억 달러, 약 14조원") == Links{none, 0});
  CHECK(links("£8m, or about $10m") == Links{none, 0});
  CHECK(links("$3m, €2m and £1m") == Links{none, none, none});
}

TEST_CASE("a few words may stand before the comma") {
  CHECK(links("It lost 4bn pesos in May, some $200 million, it said") == Links{none, 0});
  CHECK(links("It spent €5m in Graz, about $3m in Reno") == Links{none, none});
}

TEST_CASE("one amount is converted twice") {
  CHECK(links("€1.2bn ($1.3bn; £1bn)") == Links{none, 0, 0});
  CHECK(links("1억원(8만 유로, 9만 달러)") == Links{none, 0, 0});
}

TEST_CASE("another amount of the same currency is no conversion") {
  CHECK(links("매출 2조원(영업이익 1800억원)") == Links{none, none});
  CHECK(links("$5bn ($4bn a year earlier)") == Links{none, none});
}

}  // namespace test_prose_amounts_equivalents
