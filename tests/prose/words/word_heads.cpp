// SPDX-License-Identifier: MIT
#include <newsgraph/prose/words/word_heads.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_words_word_heads {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

constexpr auto fruit = [] {
  WordHeads heads;
  for (const auto word : {u"fig", u"mango", u"yuzu tea"}) heads.add(word);
  return heads;
}();

constexpr auto last_letters = [] {
  WordHeads heads;
  heads.add(u"Rs", WordEnd::last);
  return heads;
}();

TEST_CASE("words are told by their first four letters in either case") {
  const auto may_begin = [](std::string_view text) { return fruit.may_begin(text, 0); };
  for (const auto* text : {"fig, ", "FIG.  ", "mango", "Manga", "yuzu "}) CHECK(may_begin(text));
  for (const auto* text : {"figs ", "fix  ", "may be", "ant  ", "5 figs"}) CHECK_FALSE(may_begin(text));
}

TEST_CASE("or by their last") {
  const auto may_end = [](std::string_view text) { return last_letters.may_end(text, text.size()); };
  CHECK(may_end("for Rs"));
  CHECK_FALSE(may_end("years"));
  CHECK_FALSE(may_end("for us"));
}

TEST_CASE("a word may stand at the end of the text") {
  CHECK(fruit.may_begin("a fig", 2));
  CHECK_FALSE(fruit.may_begin("a fi", 2));
  CHECK(last_letters.may_end("Rs", 2));
  CHECK_FALSE(last_letters.may_end("s", 1));
}

TEST_CASE("Hangul words are told by two syllables, or by one before anything else") {
  SyllableHeads heads;
  for (const auto word : {u"달러", u"원", u"대~"}) heads.add(word);
  CHECK(heads.may_begin(U'달', U'러'));
  CHECK_FALSE(heads.may_begin(U'달', U'에'));
  CHECK(heads.may_begin(U'원', U'을'));
  CHECK(heads.may_begin(U'대', 0));
}

}  // namespace test_prose_words_word_heads
