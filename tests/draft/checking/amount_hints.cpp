// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/amount_hints.hpp>

#include <newsgraph/prose/find_amounts.hpp>

#include "../../catch.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace test_draft_checking_amount_hints {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

std::optional<AmountHint> hint(std::string_view text) {
  const auto amounts = find_amounts(text);
  return hint_of(ascii_lowered(text), amounts.front(), 0, text.size());
}

TEST_CASE("an amount is told by the words beside it") {
  CHECK(hint("Revenue rose to $4.2bn.") == AmountHint::revenue);
  CHECK(hint("매출액은 3조원이다") == AmountHint::revenue);
  CHECK(hint("시가총액 40조원") == AmountHint::market_value);
  CHECK(hint("at $24 a share") == AmountHint::per_unit);
  CHECK(hint("It sold chips for $4bn in revenue") == AmountHint::revenue);
  CHECK(hint("누적 투자금은 112억원") == AmountHint::earlier_total);
  CHECK_FALSE(hint("It paid $4bn, revenue being small").has_value());
  CHECK_FALSE(hint("계약금액은 4560억원으로 2024년 매출액의 12.3%").has_value());
  CHECK_FALSE(hint("It will buy the plant for $3bn").has_value());
}

}  // namespace test_draft_checking_amount_hints
