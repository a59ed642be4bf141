// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/table_scale.hpp>

#include <newsgraph/prose/find_amounts.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_prose_amounts_table_scale {

using namespace newsgraph;
using enum Currency;

/// Of each amount in `text` the money of the lower end in minor units, -1 where it is unreadable, 0 where it is a
/// price.
std::vector<std::int64_t> sums(const std::string& text) {
  std::vector<std::int64_t> sums;
  for (const auto& mention : find_amounts(text))
    sums.push_back(mention.amount                            ? mention.amount->money().minor_units()
                   : mention.kind == MentionKind::unreadable ? -1
                                                             : 0);
  return sums;
}

using Sums = std::vector<std::int64_t>;

constexpr std::int64_t unreadable = -1;
constexpr std::int64_t price = 0;
constexpr std::int64_t million = 1'000'000'00;  // in cents

TEST_CASE("a heading on a line of its own counts the rows below it") {
  const std::string rows =
      "\n\n                2025       2024\n\nRevenue      $ 4,512    $ 4,001\nLoss         $ (312)\n";
  const auto read = [&](const std::string& heading) { return sums(heading + rows); };
  CHECK(read("(in millions, except per share data)") == Sums{4'512 * million, 4'001 * million, -312 * million});
  CHECK(read("CONSOLIDATED RESULTS ($ in millions)") == Sums{4'512 * million, 4'001 * million, -312 * million});
  CHECK(read("(Dollars and shares in millions except per share amounts)")
        == Sums{4'512 * million, 4'001 * million, -312 * million});
  CHECK(read("Results (USD millions)") == Sums{4'512 * million, 4'001 * million, -312 * million});
  CHECK(read("(US$m)") == Sums{4'512 * million, 4'001 * million, -312 * million});
  CHECK(read("In millions of U.S. dollars").back() == -312 * million);
  CHECK(read("(in billions)") == Sums{4'512'000 * million, 4'001'000 * million, -312'000 * million});
  CHECK(read("(amounts in thousands)") == Sums{4'512'000'00, 4'001'000'00, -312'000'00});
  CHECK(read("($'000)") == Sums{4'512'000'00, 4'001'000'00, -312'000'00});
  CHECK(read("(in 000s)") == Sums{4'512'000'00, 4'001'000'00, -312'000'00});
  CHECK(read("(단위: 백만 달러)") == Sums{4'512 * million, 4'001 * million, -312 * million});
  CHECK(read("[단위 : 천달러, %]") == Sums{4'512'000'00, 4'001'000'00, -312'000'00});
  CHECK(read("단위: 1,000달러") == Sums{4'512'000'00, 4'001'000'00, -312'000'00});
  CHECK(read("(백만 달러)") == Sums{4'512 * million, 4'001 * million, -312 * million});
  CHECK(read("The table shows, by region, what was spent (shown in thousands except per share data):")
        == Sums{4'512'000'00, 4'001'000'00, -312'000'00});
}

TEST_CASE("a loss in brackets counts in the heading's money as well") {
  CHECK(sums("(A$ in millions)\nRevenue\tA$45\tA$41\nNet loss\tA$(15)\tA$(11)")
        == Sums{45 * million, 41 * million, -15 * million, -11 * million});
}

TEST_CASE("one letter with a dot at the start of a text ends no sentence") {
  CHECK(sums("z. 17100$ (\xEC\x9B\x90): 3") == Sums{17'100'00});
  CHECK(sums("z. Sales $ 17 (in millions)").size() == 1);
}

TEST_CASE("a figure in a table is stated to a unit of it, and its ends of a range count alike") {
  const auto one = find_amounts("(in € million)\nSales | €1,240 | 3%\nOutlook | €1,200–1,250 | 4%\n");
  REQUIRE(one.size() == 2);
  CHECK(one[0].amount->quantum() == Money::from_major(1'000'000, EUR));
  CHECK(one[1].amount->money() == Money::from_major(1'200'000'000, EUR));
  CHECK(one[1].amount->upper_end() == Money::from_major(1'250'000'000, EUR));
  const auto decimals = find_amounts("(단위: 조원)\n매출 | ₩14.8 | ₩14.25 |\n");
  REQUIRE(decimals.size() == 2);
  CHECK(decimals[0].amount->money() == Money::from_major(14'8000'0000'0000, KRW));
  CHECK(decimals[0].amount->quantum() == Money::from_major(1000'0000'0000, KRW));
  CHECK(decimals[1].amount->quantum() == Money::from_major(100'0000'0000, KRW));
  // a dash in a column of its own is no range
  CHECK(sums("(in millions)\nDebt   $ 4,512   —   $ 4,601\n") == Sums{4'512 * million, 4'601 * million});
  CHECK(sums("(in millions)\nDebt   $ 4,512   n/a\n") == Sums{4'512 * million});
}

TEST_CASE("figures per share are as they stand") {
  CHECK(sums("(in millions, except per share data)\nIncome   $ 312   $ 201\nEarnings per share:\n"
             "Basic   $ 1.42   $ 1.10\nDiluted   $ 1.40   $ 1.08\nTotal assets:\nCash   $ 4,512   $ 4,001\n")
        == Sums{312 * million, 201 * million, price, price, price, price, 4'512 * million, 4'001 * million});
  CHECK(sums("(in millions)\nDividends per share   $ 2   $ 1\n") == Sums{price, price});
  CHECK(sums("(in thousands)\nDiluted   $ 1.40   $ 1.08\n") == Sums{price, price});
  CHECK(sums("(단위: 억원)\n주당배당금   ₩500   ₩400\n매출   ₩500   ₩400\n")
        == Sums{price, 400, 500'0000'0000, 400'0000'0000});
  // whether it is, nobody says
  CHECK(sums("(in millions, except per share data)\nUnits   $ 91.42   $ 88.10\n") == Sums{unreadable, unreadable});
  CHECK(sums("(in millions)\nAverage price   $ 91   $ 88\n") == Sums{unreadable, unreadable});
}

TEST_CASE("where a table may count otherwise a figure is unreadable") {
  CHECK(sums("(in millions)\nRevenue $4,512\n") == Sums{unreadable});  // a row, or the end of a line of prose
  CHECK(sums("(단위: 억원)\n매출   $4,512   $4,001\n") == Sums{unreadable, unreadable});
  CHECK(sums("(단위: 억원)\n매출   4,512원   4,001원\n") == Sums{unreadable, unreadable});
  CHECK(sums("(단위: 억원, 원)\n매출   ₩4,512   ₩4,001\n") == Sums{unreadable, unreadable});
  CHECK(sums("| Segment | Value ($ in millions) | Fee |\n| A | $4,512 | $45 |\n") == Sums{unreadable, unreadable});
  CHECK(sums("(in thousands)\nNote offering   $ 425,000,000\n") == Sums{unreadable});
  // behind a note the table may go on
  CHECK(sums("(in millions)\nSales   $ 45   $ 40\n(1) Sales are those to others.\nOther   $ 12   $ 10\n")
        == Sums{45 * million, 40 * million, unreadable, unreadable});
}

TEST_CASE("sentences, other tables and whole units are as they stand") {
  CHECK(sums("(in millions)\nSales   $ 45   $ 40\n\nThe company paid $4,512 to its founder.\n").back() == 4'512'00);
  CHECK(sums("(in millions)\nIt paid $4,512 to a founder, who was\nglad of it.\n") == Sums{4'512'00});
  CHECK(sums("(단위: 억원)\n매출   ₩45   ₩40\n회사는 4,512원을 냈다.\n").back() == 4'512);
  CHECK(sums("(in millions)\nSales   $ 45   $ 40\n(in dollars)\nFee   $ 45   $ 40\n")
        == Sums{45 * million, 40 * million, 45'00, 40'00});
  CHECK(sums("(단위: 백만 달러)\n매출   $45   $40\n(단위: 명, 달러)\n회비   $45   $40\n")
        == Sums{45 * million, 40 * million, 45'00, 40'00});
  CHECK(sums("(in millions)\nFund   $4.5bn   $312m\n") == Sums{4'500 * million, 312 * million});
  CHECK(sums("Fee   $ 45   $ 40\n") == Sums{45'00, 40'00});
  CHECK(sums("(shares in thousands)\nFee   $ 45   $ 40\n") == Sums{45'00, 40'00});
  CHECK(sums("They spent it in millions\nFee   $ 45   $ 40\n") == Sums{45'00, 40'00});
  CHECK(sums("It has $12 million\nFee   $ 45   $ 40\n") == Sums{12 * million, 45'00, 40'00});
  // a long way above, it is of another table
  CHECK(sums("(in millions)\n" + std::string(9'000, '\n') + "Fee   $ 45   $ 40\n") == Sums{45'00, 40'00});
}

TEST_CASE("losses stand in brackets") {
  CHECK(sums("(in millions, except per share data)\nInterest expense   ($1,906)   ($1,865)\nLoss | $(45) | ($40)\n"
             "Loss per share   ($0.91)   $0.12\n")
        == Sums{-1'906 * million, -1'865 * million, -45 * million, -40 * million, price, price});
  CHECK(find_amounts("(in thousands)\nDiluted   ($0.91)\n")[0].price->value() == Decimal::of(-91, -2));
  CHECK(sums("The price ($45) is high, or so ($4,512)") == Sums{45'00, 4'512'00});
}

TEST_CASE("a row has its own heading") {
  CHECK(sums("Sales (USD millions)   $ 45   $ 40\nFee   $ 45   $ 40\n")
        == Sums{45 * million, 40 * million, 45'00, 40'00});
}

TEST_CASE("what a heading counts in is no amount") {
  CHECK(
      sums("(USD millions)\n(in thousands of dollars, except per share)\n($000s)\n£000\n(백만원)\n(천 달러)").empty());
}

}  // namespace test_prose_amounts_table_scale
