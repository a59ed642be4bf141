// SPDX-License-Identifier: MIT
#include <newsgraph/base/enum_set.hpp>

#include <newsgraph/model/deal_type.hpp>

#include "../catch.hpp"

namespace test_base_enum_set {

using namespace newsgraph;
using enum DealStatus;

static_assert(EnumSet<DealStatus>{}.empty());
static_assert(EnumSet{agreed, closed}.contains(closed));
static_assert(!EnumSet{agreed, closed}.contains(active));
static_assert((EnumSet{agreed} | in_talks) == EnumSet{agreed, in_talks});
static_assert(EnumSet<DealStatus>::all().contains(rumoured));
static_assert(EnumSet<DealStatus>::all().contains(unknown));
static_assert(EnumSet{agreed, agreed} == EnumSet<DealStatus>{agreed});
static_assert(EnumSet{agreed, closed}.overlaps({closed, ended}) && !EnumSet{agreed}.overlaps({closed, ended}));
static_assert(!EnumSet<DealStatus>{}.overlaps(EnumSet<DealStatus>::all()));
static_assert(EnumSet{closed, agreed}.first() == agreed && EnumSet{unknown}.first() == unknown);
static_assert(EnumSet{DealType::package}.contains(DealType::package) && sizeof(EnumSet<DealType>) == 2);
static_assert(EnumSet{Role::underwriter}.contains(Role::underwriter) && sizeof(EnumSet<Role>) == 4);

TEST_CASE("a set of all has each enumerator") {
  for (const auto& row : rows_of<DealType>) CHECK(EnumSet<DealType>::all().contains(row.value));
}

}  // namespace test_base_enum_set
