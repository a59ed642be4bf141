// SPDX-License-Identifier: MIT
#include <newsgraph/text/amount_style.hpp>

#include "../catch.hpp"

namespace test_text_amount_style {

using namespace newsgraph;
using namespace newsgraph::base_parts;

static_assert(Named<AmountStyle>);
static_assert(in_enumerator_order<AmountStyle>());
static_assert(name_of(AmountStyle::korean_spaced) == "koreanSpaced");
static_assert(parse<AmountStyle>("hangul") == AmountStyle::hangul);
static_assert(!parse<AmountStyle>("roman"));

TEST_CASE("every style has a name") { CHECK(rows_of<AmountStyle>.size() == 6); }

}  // namespace test_text_amount_style
