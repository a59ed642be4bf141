// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/figures.hpp>

#include <newsgraph/prose/parse_amount.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace test_draft_checking_figures {

using namespace newsgraph;
using namespace newsgraph::draft_parts;
using sample::article_of;

TEST_CASE("figures are found by their digits in any currency, and by what can be computed of them") {
  const auto article = article_of("It paid $70m, then up to $50m.");
  const ArticleText text{article};
  PrintedFigures printed{text};
  const auto figure = *figure_of(*Amount::parse("€50m"));
  REQUIRE(printed.same_digits(figure).size() == 1);
  CHECK(printed.same_digits(figure)[0].figure.currency == Currency::USD);
  CHECK(printed.same_digits(figure)[0].figure.bound == Bound::at_most);
  CHECK(printed.can_be_computed(*figure_of(*Amount::parse("$120m"))));
  CHECK(printed.can_be_computed(*figure_of(*Amount::parse("$20m"))));
  CHECK(printed.can_be_computed(*figure_of(*Amount::parse("$35m"))));
  CHECK(figure_of(*Amount::parse("-$5m"))->same_figure(*figure_of(*Amount::parse("$5m"))));
  CHECK_FALSE(printed.can_be_computed(*figure_of(*Amount::parse("€120m"))));
  CHECK_FALSE(printed.can_be_computed(*figure_of(*Amount::parse("$71m"))));
}

TEST_CASE("a product of an amount and a number beside it can be computed") {
  const auto article = article_of("It orders 3 ships, with 2.5m parts, at $50m each.");
  const ArticleText text{article};
  PrintedFigures printed{text};
  CHECK(printed.can_be_computed(*figure_of(*Amount::parse("$150m"))));
  CHECK(printed.can_be_computed(*figure_of(*Amount::parse("$125tn"))));
  CHECK_FALSE(printed.can_be_computed(*figure_of(*Amount::parse("$160m"))));
  CHECK(counts_in("two of 1,200 and 5.5%", {}, 9)
        == std::vector<Decimal>{Decimal{2}, Decimal{1200}, *Decimal::of(55, -3)});
}

TEST_CASE("each sum and price of a document is visited with its owner") {
  auto article = article_of("");
  auto& deal = article.deals.emplace_back();
  deal.id = "d1";
  deal.amount = StatedAmount{*Amount::parse("$5m")};
  deal.terms.emplace_back().value = StatedPrice{StatedDecimal{2}, Currency::USD, "share", {}, {}};
  std::vector<std::string> found;
  for_each_stated_figure(article, [&](const AmountOwner& owner, const std::string& at, const Figure& figure,
                                      const std::optional<std::string>&) {
    found.push_back(owner.id() + ' ' + at + ' ' + to_string(figure.low));
  });
  CHECK(found == std::vector<std::string>{"d1 /deals/0/amount 5000000", "d1 /deals/0/terms/0/value 2"});
}

}  // namespace test_draft_checking_figures
