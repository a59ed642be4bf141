// SPDX-License-Identifier: MIT
#include <newsgraph/graph/rows/refs.hpp>

#include "../../catch.hpp"

#include <vector>

namespace test_graph_rows_refs {

using namespace newsgraph;

struct A {};
struct B {};

static_assert(sizeof(MaybeId<A>) == sizeof(Id<A>));
static_assert(!MaybeId<A>{}.has_value());
static_assert(!MaybeId<A>{std::nullopt}.has_value());
static_assert(*MaybeId{Id<A>{3}} == Id<A>{3});
static_assert(MaybeId<A>{std::optional<Id<A>>{}} == MaybeId<A>{});
static_assert(std::optional<Id<A>>{MaybeId{Id<A>{3}}} == Id<A>{3});
static_assert(!std::optional<Id<A>>{MaybeId<A>{}});
static_assert(!std::is_constructible_v<MaybeId<A>, Id<B>>);
static_assert(!std::is_convertible_v<MaybeId<A>, bool>);

static_assert(Range<A>{}.empty());
static_assert(Range<A>{5, 2}.size() == 2);
static_assert(!Range<A>{5, 2}.contains(Id<A>{4}));
static_assert(Range<A>{5, 2}.contains(Id<A>{6}));
static_assert(!Range<A>{5, 2}.contains(Id<A>{7}));
static_assert(Range<A>{5, 2}.ids().front() == Id<A>{5});

TEST_CASE("the ids of a range are those of its rows, in order") {
  std::vector<Id<A>> ids;
  for (const auto id : Range<A>{5, 2}.ids()) ids.push_back(id);
  CHECK(ids == std::vector{Id<A>{5}, Id<A>{6}});
}

}  // namespace test_graph_rows_refs
