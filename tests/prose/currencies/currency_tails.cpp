// SPDX-License-Identifier: MIT
#include <newsgraph/prose/currencies/currency_tails.hpp>

#include "../../catch.hpp"

namespace test_prose_currencies_currency_tails {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

static_assert(ends_in_vowel(U'러') && !ends_in_vowel(U'원'));
static_assert(ends_in_rieul(U'불') && !ends_in_rieul(U'원'));

TEST_CASE("particles say which nouns they follow") {
  const auto at = [](std::string_view text) { return longest_at<MoneyTails::all>(Glyphs<>{text}, 0).row; };
  CHECK(at("을")->follows == Follows::consonant);
  CHECK(at("를")->follows == Follows::vowel);
  CHECK(at("짜리")->follows == Follows::any);
  CHECK(at("가량")->word == u"가량");
  CHECK(at("소") == nullptr);
  CHECK(at("칙") == nullptr);
}

}  // namespace test_prose_currencies_currency_tails
