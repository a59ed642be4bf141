// SPDX-License-Identifier: MIT
#include <newsgraph/prose/amount_mention.hpp>

#include "../catch.hpp"

#include <optional>
#include <type_traits>

namespace test_prose_amount_mention {

using namespace newsgraph;
using enum Currency;

static_assert(std::is_trivially_copyable_v<AmountMention>);
static_assert(name_of(MentionKind::definite) == "definite");
static_assert(parse<MentionKind>("rate") == MentionKind::rate);
static_assert(!parse<MentionKind>("exact"));

constexpr AmountMention ten_dollars{
    4, 7, MentionKind::definite, Amount{Money::from_minor(10'00, USD)}, std::nullopt, USD, std::nullopt, 0, 0};

TEST_CASE("mentions are equal where every member is") {
  CHECK(ten_dollars == AmountMention{ten_dollars});
  auto other = ten_dollars;
  other.end = 8;
  CHECK_FALSE(ten_dollars == other);
  other = ten_dollars;
  other.equivalent_of = 0;
  CHECK_FALSE(ten_dollars == other);
}

}  // namespace test_prose_amount_mention
