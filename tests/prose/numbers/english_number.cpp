// SPDX-License-Identifier: MIT
#include <newsgraph/prose/numbers/english_number.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_numbers_english_number {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

Number in_words(std::string_view text) { return EnglishNumberReader{Glyphs<>{text}, 0}.read(); }

Number after_digits(std::string_view text) {
  const Glyphs<> glyphs{text};
  return EnglishNumberReader{glyphs, read_digits(glyphs, 0)}.read();
}

TEST_CASE("numbers in words") {
  CHECK(in_words("ten million").figure.whole(0) == 10'000'000);
  CHECK(in_words("a billion").figure.whole(0) == 1'000'000'000);
  CHECK(in_words("half a billion").figure.whole(0) == 500'000'000);
  CHECK(in_words("a quarter of a million").figure.whole(0) == 250'000);
  CHECK(in_words("two and a half billion").figure.whole(0) == 2'500'000'000);
  CHECK(in_words("one-and-a-half million").figure.whole(0) == 1'500'000);
  CHECK(in_words("a million and a half").figure.whole(0) == 1'500'000);
  CHECK(in_words("one point two five million").figure.whole(0) == 1'250'000);
  CHECK(in_words("twenty-five thousand").figure.whole(0) == 25'000);
  CHECK(in_words("two hundred and fifty thousand").figure.whole(0) == 250'000);
  CHECK(in_words("one million two hundred thousand").figure.whole(0) == 1'200'000);
}

TEST_CASE("words that are no number") {
  CHECK_FALSE(in_words("a dollar").read);
  CHECK_FALSE(in_words("and").read);
  CHECK_FALSE(in_words("half").read);
  CHECK(in_words("one and only").end == 3);
}

TEST_CASE("vague numbers") {
  CHECK(in_words("billions of dollars").vague);
  CHECK(in_words("billions of dollars").end == 11);
  CHECK(in_words("hundreds of millions of euros").end == 23);
  CHECK(in_words("several million").vague);
  CHECK(in_words("a few hundred thousand").vague);
}

TEST_CASE("magnitudes after digits") {
  CHECK(after_digits("1.5tn").figure.whole(0) == 1'500'000'000'000);
  CHECK(after_digits("10-billion").figure.whole(0) == 10'000'000'000);
  CHECK(after_digits("500K").figure.whole(0) == 500'000);
  CHECK(after_digits("1.5 lakh crore").figure.whole(0) == 1'500'000'000'000);
  CHECK(after_digits("5 m").figure.whole(0) == 5'000'000);
  CHECK(after_digits("5 k").figure.whole(0) == 5);
  CHECK(after_digits("5 metres").end == 1);
  CHECK(after_digits("1.5tn").last_digit == 11);
}

}  // namespace test_prose_numbers_english_number
