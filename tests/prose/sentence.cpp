// SPDX-License-Identifier: MIT
#include <newsgraph/prose/sentence.hpp>

#include "../catch.hpp"

namespace test_prose_sentence {

using namespace newsgraph;

namespace {

constexpr std::string_view text = "One two. Three of 1.5 in 2025.12.17!  Six?\nSeven";

}  // namespace

static_assert(sentences_around(text, 0, 3) == "One two.");
static_assert(sentences_around(text, 4, 7) == "One two.");
static_assert(sentences_around(text, 7, 8) == "One two.");
static_assert(sentences_around(text, 9, 14) == "Three of 1.5 in 2025.12.17!");
static_assert(sentences_around(text, 18, 19) == "Three of 1.5 in 2025.12.17!");
static_assert(sentences_around(text, 38, 39) == "Six?");
static_assert(sentences_around(text, 45, 48) == "Seven");
static_assert(sentences_around(text, 4, 15) == "One two. Three of 1.5 in 2025.12.17!");
static_assert(sentences_around(text, 0, text.size()) == text);
static_assert(sentences_around("", 0, 0).empty());
static_assert(sentences_around("One.", 2, 99) == "One.");

TEST_CASE("sentences of any script end with a stop before a space") {
  constexpr std::string_view korean = "아마존이 투자한다. 1조5000억 달러다.";
  CHECK(sentences_around(korean, 0, 6) == "아마존이 투자한다.");
  CHECK(sentences_around(korean, korean.size() - 4, korean.size()) == "1조5000억 달러다.");
}

}  // namespace test_prose_sentence
