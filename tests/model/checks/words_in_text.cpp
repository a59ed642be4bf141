// SPDX-License-Identifier: MIT
#include <newsgraph/model/checks/words_in_text.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "../../catch.hpp"

namespace test_model_checks_words_in_text {

using namespace newsgraph::model_parts;

namespace {

std::string found_in(std::string_view text, const std::vector<std::string_view>& words) {
  WordsInText search;
  for (const auto one : words) search.add(one);
  search.search(text);
  std::string found;
  for (std::size_t i = 0; i < words.size(); ++i) found += search.found(i) ? '1' : '0';
  return found;
}

// All texts of `size` of the letters a and b.
std::vector<std::string> texts_of(std::size_t size) {
  std::vector<std::string> texts;
  for (unsigned bits = 0; bits != 1U << size; ++bits) {
    std::string text;
    for (std::size_t i = 0; i != size; ++i) text += (bits >> i & 1U) != 0 ? 'b' : 'a';
    texts.push_back(text);
  }
  return texts;
}

}  // namespace

TEST_CASE("words in text are found in one pass, also those that begin, end or hold each other") {
  CHECK(found_in("ushers", {"he", "she", "his", "hers"}) == "1101");
  CHECK(found_in("abcd", {"abcd", "bc", "c", "abce", "cd", "d"}) == "111011");
  CHECK(found_in("she", {"he", "he", "e", ""}) == "1111");
  CHECK(found_in("아마존이 오픈AI에", {"오픈AI", "마존", "구글"}) == "110");
  CHECK(found_in("a", {"ab", "a"}) == "01");
  CHECK(found_in("", {"", "a"}) == "10");
  CHECK(found_in("text", {}).empty());
}

TEST_CASE("words in text are found as by trying all places") {
  std::vector<std::string> words;
  for (std::size_t size = 0; size <= 4; ++size)
    for (const auto& word : texts_of(size)) words.push_back(word);
  const std::vector<std::string_view> views{words.begin(), words.end()};
  for (const auto& text : texts_of(7)) {
    const auto found = found_in(text, views);
    for (std::size_t i = 0; i < words.size(); ++i) {
      INFO(text << " " << words[i]);
      const bool expected = text.find(words[i]) != std::string::npos;
      REQUIRE((found[i] == '1') == expected);
      std::size_t steps = 1'000;
      REQUIRE(stands_in(text, words[i], steps) == expected);
    }
  }
}

TEST_CASE("words are looked for one place after the other as long as there are steps") {
  const std::string text(1'000, 'a');
  const auto words = std::string(160, 'a') + 'b';  // eleven steps at each place where they could begin
  std::size_t steps = 10'000;
  CHECK(stands_in(text, words, steps) == false);
  CHECK(steps == 10'000 - (1'000 - 161 + 1) * 11 - (1 + 160 / 64 + 10));
  steps = 5'000;
  CHECK_FALSE(stands_in(text, words, steps));
  steps = 11;
  CHECK(stands_in(text, std::string(161, 'a'), steps) == true);
  CHECK(steps == 0);
}

}  // namespace test_model_checks_words_in_text
