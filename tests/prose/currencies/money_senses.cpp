// SPDX-License-Identifier: MIT
#include <newsgraph/prose/currencies/money_senses.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace test_prose_currencies_money_senses {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

template <const auto& table>
bool begins(std::string_view text) {
  return static_cast<bool>(longest_at<table>(Glyphs<>{text}, 0));
}

TEST_CASE("longer words are told from headlines without spaces") {
  CHECK(begins<longer_words>("원정대"));
  CHECK(begins<longer_words>("유로존"));
  CHECK(begins<longer_words>("엔지니어"));
  CHECK_FALSE(begins<longer_words>("원소송"));
  CHECK_FALSE(begins<longer_words>("원투자"));
}

TEST_CASE("a phrase ends where another begins") {
  CHECK(begins<phrase_starts>("last year"));
  CHECK(begins<phrase_starts>("in"));
  CHECK_FALSE(begins<phrase_starts>("seats"));
  CHECK_FALSE(begins<phrase_starts>("inn"));
}

TEST_CASE("other senses belong to one noun") {
  const Glyphs<> policy{"이행"};
  CHECK(longest_at<OtherSenses::all>(policy, 0).row->name == MoneyName::dollar);
  CHECK(longest_at<OtherSenses::all>(policy, 0).row->unless == Unless::large);
  const Glyphs<> bus{"버스"};
  CHECK(longest_at<OtherSenses::all>(bus, 0).row->unless == Unless::not_plain);
  const Glyphs<> zone{"zone"};
  CHECK(longest_at<OtherSenses::all>(zone, 0).row->name == MoneyName::euro);
}

}  // namespace test_prose_currencies_money_senses
