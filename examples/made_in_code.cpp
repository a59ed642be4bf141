// SPDX-License-Identifier: MIT
#include <newsgraph/newsgraph.hpp>

#include <fmt/format.h>

using namespace newsgraph;

int main() {
  // An article. What is left out is not stated; `check` names what is wrong, and `add` throws it.
  Article article;
  article.uri = "urn:example:made-in-code";
  article.entities = {company("nordvik", "Nordvik Bank"), company("halden", "Halden Steel")};
  article.deals = {
      {.id = "d1",
       .type = DealType::loan,
       .status = DealStatus::agreed,
       .parties = {{.entity = "nordvik", .role = Role::lender}, {.entity = "halden", .role = Role::borrower}},
       .amount = parse_stated("up to €2bn").value(),
       .date = Date::parse("2025-11-03").value()}};
  for (const auto& fault : check(article)) fmt::print("{}\n", fault);

  // Values: of numbers, or of text. `Money::parse` and `Period::parse` give an Expected, which has a reason where there
  // is no value; `Amount::parse`, `Date::parse`, `Ratio::parse` and `parse<Currency>` give an optional.
  const Ratio third{1, 3};
  const ExchangeRate won{Currency::USD, Currency::KRW, Ratio::parse("1480.2").value()};
  const Amount floor{Money::from_major(10, Currency::USD), Bound::at_least};
  const auto quarter = Date::quarter(std::chrono::year{2025}, 3);
  const auto since = Period::parse("2025-09/..").value();
  fmt::print("{}, {}, {}, {}, {}\n", third, won.convert(floor.money(), Rounding::half_even), floor, quarter, since);
  if (std::fflush(stdout) != 0) return std::perror("made_in_code"), 1;
}
