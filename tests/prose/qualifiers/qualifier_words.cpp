// SPDX-License-Identifier: MIT
#include <newsgraph/prose/qualifiers/qualifier_words.hpp>

#include "../../catch.hpp"

namespace test_prose_qualifiers_qualifier_words {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

TEST_CASE("words before an amount") {
  const auto before = [](std::string_view text) {
    return longest_before<QualifierWords::before>(Glyphs<>{text}, text.size()).row;
  };
  CHECK(before("최대")->sense == QualifierSense::at_most);
  CHECK(before("역대 최대")->sense == QualifierSense::neutral);
  CHECK(before("no more than")->sense == QualifierSense::at_most);
  CHECK(before("more than")->sense == QualifierSense::more_than);
  CHECK(before("우리돈")->sense == QualifierSense::converts);
  CHECK(before("계약") == nullptr);
}

TEST_CASE("words after an amount") {
  const auto after = [](std::string_view text) { return longest_at<QualifierWords::after>(Glyphs<>{text}, 0).row; };
  CHECK(after("넘는")->sense == QualifierSense::more_than);
  CHECK(after("넘지 않는")->sense == QualifierSense::at_most);
  CHECK(after("못 미치는")->sense == QualifierSense::less_than);
  CHECK(after("or more")->sense == QualifierSense::at_least);
  CHECK(after("or moreover") == nullptr);
}

}  // namespace test_prose_qualifiers_qualifier_words
