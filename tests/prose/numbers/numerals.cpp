// SPDX-License-Identifier: MIT
#include <newsgraph/prose/numbers/numerals.hpp>

#include "../../catch.hpp"

namespace test_prose_numbers_numerals {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

static_assert(korean_numeral(U'칠').kind == KoreanNumeralKind::digit && korean_numeral(U'칠').value == 7);
static_assert(korean_numeral(U'천').kind == KoreanNumeralKind::tens && korean_numeral(U'천').value == 3);
static_assert(korean_numeral(U'경').kind == KoreanNumeralKind::myriads && korean_numeral(U'경').value == 16);
static_assert(korean_numeral(U'가').kind == KoreanNumeralKind::none);
static_assert(korean_numeral(0).kind == KoreanNumeralKind::none);

TEST_CASE("every Korean numeral is found by its syllable, and no other character is one") {
  for (const auto& numeral : KoreanNumerals::all) CHECK(korean_numeral(numeral.syllable).kind == numeral.kind);
  std::size_t found = 0;
  for (char32_t value = 0; value != 0xffff; ++value)
    found += korean_numeral(value).kind != KoreanNumeralKind::none ? 1 : 0;
  CHECK(found == std::size(KoreanNumerals::all));
}

TEST_CASE("English numerals are found at the start of text") {
  const auto at = [](std::string_view text) { return longest_at<EnglishNumerals::all>(Glyphs<>{text}, 0).row; };
  CHECK(at("seventeen")->value == 17);
  CHECK(at("Crore")->value == 7);
  CHECK(at("a quarter of a billion")->kind == EnglishNumeralKind::fraction);
  CHECK(at("onerous") == nullptr);
}

}  // namespace test_prose_numbers_numerals
