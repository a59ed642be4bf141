// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/plain_counts.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace test_prose_amounts_plain_counts {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

/// Whether the digits after "약 " are told to be a plain count, up to where.
std::size_t plain(std::string_view text) { return PlainCounts{Glyphs<>{text}}.end_at(4) - 4; }

TEST_CASE("digits that count anything but money are told at once") {
  CHECK(plain("약 25명") == 2);
  CHECK(plain("약 12.5%") == 4);
  CHECK(plain("약 1,234개") == 5);
  CHECK(plain("약 25일") == 2);
  CHECK(plain("약 25") == 2);
}

TEST_CASE("digits that may be money take a closer look") {
  CHECK(plain("약 25만") == 0);
  CHECK(plain("약 25원") == 0);
  CHECK(plain("약 25에서 30만원") == 0);
  CHECK(plain("약 25 달러") == 0);
  CHECK(PlainCounts{Glyphs<>{"$25명"}}.end_at(1) == 1);
}

/// Whether the number at the `[` of a text, which is left out, is told to be a plain count as far as the `]`.
bool is_plain(std::string_view marked) {
  const auto begin = marked.find('[');
  const auto end = marked.find(']');
  std::string text{marked};
  text.erase(end, 1).erase(begin, 1);
  return PlainCounts{Glyphs<>{text}}.end_at(begin) == end - 1;
}

TEST_CASE("numbers in English that count anything but money are told at once") {
  for (const auto* text : {"[two] goals",
                           "the [three], who",
                           "In [2024], the",
                           "since [1931].\nThe",
                           "the [10]-year-old",
                           "led [3-1] in",
                           "from [6.1 to 3.8] on",
                           "the [58]th minute",
                           "[63] per cent",
                           "half-time ([1]-nil)",
                           "[17] shots",
                           "at [18]:15;",
                           "Game [7] was",
                           "[19]%",
                           "(aged [81])",
                           "Ogle, [81], got",
                           "[67]”",
                           "“[twelve] “old”",
                           "[12] “old” ones",
                           "[a four]-year-old",
                           "[An eight]-bed house",
                           "[43] of them",
                           "[nine] of the houses",
                           "[11 million] rolls a year",
                           "between [2015 and 2021] the",
                           "[28 or 32] grams",
                           "in [2021], a Sunday",
                           "it said.” [Three] left"})
    if (!is_plain(text)) FAIL_CHECK(text);
}

TEST_CASE("numbers in English that may be money take a closer look") {
  for (const auto* text : {"[two] million",
                           "[a] million dollars",
                           "[a quarter] of a billion",
                           "[11 million] dollars",
                           "[11 million] to 12",
                           "[15 or 20] cents",
                           "[5] and $6",
                           "[two] or three dollars",
                           "[5] to $6",
                           "USD [5]",
                           "Rs [5]",
                           "Rs. [5]",
                           "kr [500]",
                           "$.[50]",
                           "[5]m",
                           "[10]-million",
                           "[5] Hong Kong dollars",
                           "[5] CHF",
                           "[hundreds] of millions",
                           "[2], 3 million",
                           "[12] 345 dollars",
                           "[10]–20 million",
                           "[5] €",
                           "[half] a billion",
                           "-[5]",
                           "$ ([119,606])",
                           "loss USD ([7]) and",
                           "[500]. 원",
                           "[a] couple of dollars",
                           "[12]’500 dollars",
                           "[2]-삼백만 원",
                           "Ｒｓ. [5]",
                           "[5] mJPY",
                           "[318]O,452원",
                           "[48],,60 won",
                           "[100]O조원"})
    if (is_plain(text)) FAIL_CHECK(text);
}

/// Whether a number before a word takes a closer look, as it is and in capitals.
template <class Row, std::size_t size>
void check_closer_look_before(const Row (&rows)[size]) {
  for (const auto& row : rows) {
    std::string word;
    for (const auto letter : row.word) base_parts::append_utf8(word, letter);
    for (const auto& text : {"in 5 " + word + " 6 won", "약 5 " + word + " 6 won", "약 5" + word + " 6 won"}) {
      const auto place = text.find('5');
      INFO(text);
      CHECK(PlainCounts{Glyphs<>{text}}.end_at(place) == place);
    }
  }
}

TEST_CASE("no word that makes an amount of a number, or goes on with it, is taken for another") {
  check_closer_look_before(MoneyNouns::all);
  check_closer_look_before(MoneyCountries::all);
  check_closer_look_before(EnglishNumerals::all);
  check_closer_look_before(RangeJoints::all);
  for (const auto& row : MoneySigns::all) {
    std::string sign;
    for (const auto letter : row.word) base_parts::append_utf8(sign, letter);
    INFO(sign);
    CHECK(PlainCounts{Glyphs<>{"in " + sign + " 5 of"}}.end_at(sign.size() + 4) == sign.size() + 4);
    CHECK(PlainCounts{Glyphs<>{"in " + sign + "5 of"}}.end_at(sign.size() + 3) == sign.size() + 3);
  }
}

}  // namespace test_prose_amounts_plain_counts
