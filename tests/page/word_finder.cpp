// SPDX-License-Identifier: MIT
#include <newsgraph/page/word_finder.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

namespace test_page_word_finder {

using namespace newsgraph;

struct Animal {
  std::string_view word;
};

constexpr page_parts::WordFinder animals{base_parts::table<Animal>({{"cat"}, {"cattle"}, {"dog"}, {"고양이"}})};

std::string found_in(std::string_view text) {
  std::string all;
  animals.for_each(text, [&](const Animal& animal, std::size_t at) {
    all.append(animal.word).append("@").append(std::to_string(at)).append(" ");
  });
  return all;
}

TEST_CASE("words of a table are found in text, the longest that begin at a place, in any case") {
  CHECK(found_in("a Dog, CATTLE and cat") == "dog@2 cattle@7 cat@18 ");
  CHECK(found_in("고양이 do") == "고양이@0 ");
  CHECK(found_in("") == "");
  CHECK(found_in("ca") == "");
  CHECK(animals.any_in("concatenate"));
  CHECK_FALSE(animals.any_in("do gs"));
  CHECK(animals.at("dogs", 0) != nullptr);
  CHECK(animals.at("dogs", 1) == nullptr);
}

}  // namespace test_page_word_finder
