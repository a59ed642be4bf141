// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amounts/number_starts.hpp>

#include "../../catch.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace test_prose_amounts_number_starts {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

/// The places where a number may begin; each digit is one.
std::vector<std::size_t> starts(std::string_view text) {
  const Glyphs<> glyphs{text};
  NumberStarts numbers{glyphs};
  std::vector<std::size_t> places;
  for (auto place = numbers.next(0); place != numbers.none; place = numbers.next(place + glyphs.at(place).bytes))
    places.push_back(place);
  return places;
}

using Places = std::vector<std::size_t>;

TEST_CASE("digits begin numbers anywhere, full-width ones too") {
  CHECK(starts("총1원") == Places{3});
  CHECK(starts("x５") == Places{1});
}

TEST_CASE("Hangul numerals begin numbers at the start of words") {
  CHECK(starts("천억원") == Places{0});
  CHECK(starts("약 이천만") == Places{4});
  CHECK(starts("“천억원”") == Places{3});
  CHECK(starts("수십억, 몇 천만, 만 원") == Places{0, 11, 15, 23});
  CHECK(starts("이삼백만 이사진 이삼일") == Places{0});
  CHECK(starts("계천억").empty());
}

TEST_CASE("ordinary words begin no number") {
  CHECK(starts("이번 사람은 일본 구름 만약 수 있다 오늘 조원 천하").empty());
  CHECK(starts("we will use it").empty());
}

TEST_CASE("English numerals begin numbers at the start of words") {
  CHECK(starts("pay ten") == Places{4});
  CHECK(starts("pay a million") == Places{4, 6});
  CHECK(starts("often").empty());
}

TEST_CASE("numerals begin behind every character of ASCII but letters and digits, wherever the blocks are cut") {
  for (int value = 1; value != 128; ++value) {
    const auto sign = static_cast<char>(value);
    const bool word = (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    for (std::size_t before = 0; before != 65; ++before)
      for (const std::string number : {"삼천 오백억 원", "three million dollars"}) {
        const auto all = starts(std::string(before, '.') + sign + number);
        INFO("character " << value << " at " << before << " before " << number);
        CHECK(std::count(all.begin(), all.end(), before + 1) == (word ? 0 : 1));
      }
  }
}

TEST_CASE("decomposed numerals are seen") {
  CHECK(starts("\u110e\u1165\u11ab\u110b\u1165\u11a8") == Places{0});  // 천억
}

TEST_CASE("a start is found wherever the blocks are cut") {
  for (std::size_t before = 0; before != 150; ++before) {
    const auto text = std::string(before, ' ') + "천억원";
    CHECK(starts(text) == Places{before});
    CHECK(starts(std::string(before, 'x') + " 7") == Places{before + 1});
  }
}

}  // namespace test_prose_amounts_number_starts
