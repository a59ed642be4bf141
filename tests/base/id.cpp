// SPDX-License-Identifier: MIT
#include <newsgraph/base/id.hpp>

#include "../catch.hpp"

#include <concepts>
#include <type_traits>
#include <unordered_set>

namespace test_base_id {

using namespace newsgraph;

namespace {

struct Deal;
struct Entity;

template <class A, class B>
concept Comparable = requires(A a, B b) { a == b; };

}  // namespace

static_assert(Comparable<Id<Deal>, Id<Deal>>);
static_assert(!Comparable<Id<Deal>, Id<Entity>>);
static_assert(!Comparable<Id<Deal>, int>);
static_assert(!std::is_convertible_v<std::size_t, Id<Deal>>);
static_assert(!std::is_convertible_v<Id<Deal>, std::size_t>);
static_assert(!std::is_default_constructible_v<Id<Deal>>);
static_assert(std::is_trivially_copyable_v<Id<Deal>>);
static_assert(sizeof(Id<Deal>) == 4);

static_assert(Id<Deal>{7}.index() == 7);
static_assert(Id<Deal>{2} < Id<Deal>{3});
static_assert(Id<Deal>{2} != Id<Deal>{3});

TEST_CASE("ids are keys of hash tables") {
  const std::unordered_set<Id<Deal>> deals{Id<Deal>{1}, Id<Deal>{2}, Id<Deal>{1}};
  CHECK(deals.size() == 2);
  CHECK(deals.contains(Id<Deal>{2}));
}

}  // namespace test_base_id
