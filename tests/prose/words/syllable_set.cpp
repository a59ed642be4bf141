#include <newsgraph/prose/words/syllable_set.hpp>

#include "../../catch.hpp"

using namespace newsgraph;

constexpr auto ends = [] {
  SyllableSet set;
  set.add(U'가');
  set.add(U'힣');
  set.add(U'x');
  return set;
}();

static_assert(ends.contains(U'가') && ends.contains(U'힣'));
static_assert(!ends.contains(U'각') && !ends.contains(U'x') && !ends.contains(0));

TEST_CASE("a set holds the syllables that were added and nothing else") {
  int held = 0;
  for (char32_t value = 0; value != 0x1'1000; ++value) held += ends.contains(value) ? 1 : 0;
  CHECK(held == 2);
}
