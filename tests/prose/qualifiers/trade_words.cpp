// SPDX-License-Identifier: MIT
#include <newsgraph/prose/qualifiers/trade_words.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_qualifiers_trade_words {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

TEST_CASE("what is traded moves or stands") {
  const auto trades = [](std::string_view text) {
    return static_cast<bool>(longest_at<trade_words>(Glyphs<>{text}, 0));
  };
  CHECK(trades("fell to $18"));
  CHECK(trades("Changed hands at"));
  CHECK_FALSE(trades("fellow"));
  CHECK_FALSE(trades("paid $18"));
}

}  // namespace test_prose_qualifiers_trade_words
