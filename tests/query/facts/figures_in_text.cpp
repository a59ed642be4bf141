// SPDX-License-Identifier: MIT
#include <newsgraph/query/facts/figures_in_text.hpp>

#include <newsgraph/text/stated.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_query_facts_figures_in_text {

using namespace newsgraph;
using namespace newsgraph::query_parts;

namespace {

/// "12.3 %, ?" for each in order; "?" is one that is not read.
std::string percents(std::string_view text) {
  std::string found;
  for (const auto& one : percents_in(text)) {
    if (!found.empty()) found += ", ";
    found += one.figure ? english_text(std::get<StatedNumber>(*one.figure)) : "?";
  }
  return found;
}

StatedFigure price(std::string_view number, Currency currency) {
  return StatedPrice{StatedDecimal{*Decimal::parse(number)}, currency, "share", {}, {}};
}

}  // namespace

TEST_CASE("per cent are read where digits say how many") {
  CHECK(percents("It rose 12 percent, then by 12.3 %.") == "12 %, 12.3 %");
  CHECK(percents("점유율은 36.9%로 2.1%p 떨어졌다") == "36.9 %, 2.1 %");
  CHECK(percents("12 per cent; 7퍼센트") == "12 %, 7 %");
  CHECK(percents("up 1,250%") == "1,250 %");
  CHECK(percents("up 12,5%") == "?");
  CHECK(percents("up 1.2.3%") == "?");
  CHECK(percents("twelve percent") == "?");
  CHECK(percents("1½ %") == "?");
  CHECK(percents("8 to 12 %") == "?");
  CHECK(percents("8-12%") == "?");
  CHECK(percents("5%, 12%") == "5 %, 12 %");
  CHECK(percents("%") == "?");
  CHECK(percents("no figure").empty());
}

TEST_CASE("figures are found by their currency and number among those of some places") {
  const std::vector<FigureAt> all{
      {price("1.42", Currency::USD), 0, 4}, {std::nullopt, 6, 9}, {price("3", Currency::EUR), 12, 14}};
  const FiguresInText figures{all};
  const auto number = *Decimal::parse("1.42");
  CHECK(figures.has(Currency::USD, number, 0, 3));
  CHECK_FALSE(figures.has(Currency::USD, number, 1, 3));
  CHECK_FALSE(figures.has(Currency::EUR, number, 0, 3));
  CHECK_FALSE(figures.has(std::nullopt, number, 0, 3));
  CHECK(figures.has_unread(0, 3));
  CHECK_FALSE(figures.has_unread(2, 3));
  CHECK(figures.within(ByteRange{4, 13}) == std::pair<std::size_t, std::size_t>{1, 3});
  CHECK(figures.within(std::nullopt) == std::pair<std::size_t, std::size_t>{0, 3});
}

}  // namespace test_query_facts_figures_in_text
