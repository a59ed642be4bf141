// SPDX-License-Identifier: MIT
#include <newsgraph/graph/names/letters.hpp>

#include "../../catch.hpp"

#include <string>

namespace test_graph_names_letters {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

static_assert(small_letter(U'A') == U'a');
static_assert(small_letter(U'Ａ') == U'a');
static_assert(small_letter(U'É') == U'é');
static_assert(small_letter(U'×') == U'×');
static_assert(small_letter(U'Ω') == U'ω');
static_assert(small_letter(U'Ж') == U'ж');
static_assert(small_letter(U'Ё') == U'ё');
static_assert(small_letter(U'Š') == U'š');
static_assert(small_letter(U'Ș') == U'ș');
static_assert(small_letter(U'Қ') == U'қ');
static_assert(small_letter(U'Ἀ') == U'Ἀ');
static_assert(small_letter(U'한') == U'한');
static_assert(small_letter(U'İ') == U'i');
static_assert(small_letter(U'ı') == U'i');

static_assert(bare_letter(U'é') == U'e');
static_assert(bare_letter(U'ÿ') == U'y');
static_assert(bare_letter(U'÷') == U'÷');
static_assert(bare_letter(U'ł') == U'l');
static_assert(bare_letter(U'ž') == U'z');
static_assert(bare_letter(U'ế') == U'e');
static_assert(bare_letter(U'ț') == U't');
static_assert(bare_letter(U'ώ') == U'ω');
static_assert(bare_letter(U'ς') == U'σ');
static_assert(bare_letter(U'ё') == U'е');
static_assert(bare_letter(U'й') == U'й');
static_assert(bare_letter(U'ガ') == U'ガ');
static_assert(bare_letter(0x301) == 0);

TEST_CASE("a letter is written as keys have it, whichever way its accent is encoded") {
  const auto bare = [](std::u32string_view letters) {
    std::string text;
    for (const auto letter : letters) append_bare(text, letter);
    return text;
  };
  CHECK(bare(U"straße") == "strasse");
  CHECK(bare(U"æøå") == "aeoa");
  CHECK(bare(U"e\u0301") == "e");
  CHECK(bare(U"и\u0306") == "й");
  CHECK(bare(U"o\u0306") == "o");
  CHECK(bare(U"한") == "한");
}

}  // namespace test_graph_names_letters
