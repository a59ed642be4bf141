// SPDX-License-Identifier: MIT
#include <newsgraph/prose/qualifiers/unit_words.hpp>

#include "../../catch.hpp"

namespace test_prose_qualifiers_unit_words {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

TEST_CASE("units that have a price, and money that has a rate") {
  const auto before = [](std::string_view text) {
    return longest_before<korean_units_sold>(Glyphs<>{text}, text.size()).row;
  };
  CHECK_FALSE(before("주")->money);
  CHECK(before("달러")->money);
  CHECK(before("민주") == nullptr);
  CHECK(before("1인")->word == u"인");
  CHECK(longest_at<english_units_sold>(Glyphs<>{"barrel of oil"}, 0));
}

}  // namespace test_prose_qualifiers_unit_words
