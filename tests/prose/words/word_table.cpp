// SPDX-License-Identifier: MIT
#include <newsgraph/prose/words/word_table.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_words_word_table {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

struct AnimalWord {
  std::u16string_view word;
  int legs;
};

constexpr AnimalWord animals[]{{u"cat", 4},   {u"catfish", 0}, {u"sea lion", 4}, {u"소", 4},
                               {u"물_소", 4}, {u"ape", 2},     {u"Ant", 6}};

int legs_at(std::string_view text, std::size_t place = 0) {
  const auto match = longest_at<animals>(Glyphs<>{text}, place);
  return match ? match.row->legs : -1;
}

TEST_CASE("the longest word is found, and where it ends") {
  CHECK(legs_at("catfish") == 0);
  CHECK(legs_at("cat") == 4);
  CHECK(longest_at<animals>(Glyphs<>{"a catfish"}, 2).place == 9);
  CHECK(legs_at("dog") == -1);
  CHECK(legs_at("") == -1);
}

TEST_CASE("a Latin word ends where its letters do, a Korean one anywhere") {
  CHECK(legs_at("cats") == -1);
  CHECK(legs_at("cat's") == 4);
  CHECK(legs_at("소가") == 4);
}

TEST_CASE("small letters answer to both cases, capitals to themselves") {
  CHECK(legs_at("CAT") == 4);
  CHECK(legs_at("Ant") == 6);
  CHECK(legs_at("Ape") == 2);
  CHECK(legs_at("ant") == -1);
}

TEST_CASE("a space asks for spaces, an underscore for spaces or none") {
  CHECK(legs_at("sea  lion") == 4);
  CHECK(legs_at("sealion") == -1);
  CHECK(legs_at("물소") == 4);
  CHECK(legs_at("물 소") == 4);
}

TEST_CASE("words are found backwards where they follow no letter of their script") {
  const auto before = [](std::string_view text) { return longest_before<animals>(Glyphs<>{text}, text.size()); };
  CHECK(before("a cat").place == 2);
  CHECK_FALSE(before("bobcat"));
  CHECK(before("a sea lion").place == 2);
  CHECK_FALSE(before("염소"));
  CHECK(before("3소").place == 1);
}

}  // namespace test_prose_words_word_table
