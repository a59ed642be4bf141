// SPDX-License-Identifier: MIT
#include <newsgraph/base/slots.hpp>

#include "../catch.hpp"

#include <cstddef>
#include <cstdint>

namespace test_base_slots {

using namespace newsgraph::base_parts;

namespace {

struct Slot {
  std::uint32_t hash = 0;
  std::uint32_t number = 0;  // 0 is an empty slot
};

bool is_taken(const Slot& slot) { return slot.number != 0; }
std::uint32_t hash_of(const Slot& slot) { return slot.hash; }

std::size_t place_of(const RowVector<Slot>& slots, std::uint32_t hash, std::uint32_t number) {
  return probe(hash, slots.size(), [&](std::size_t at) { return !is_taken(slots[at]) || slots[at].number == number; });
}

}  // namespace

TEST_CASE("slots double, and what is in them is found again") {
  RowVector<Slot> slots;
  grow_slots(slots, is_taken, hash_of);
  REQUIRE(slots.size() == 16);
  // Two that begin at one place, and one that went on from the end to the front.
  slots[place_of(slots, 3, 1)] = {3, 1};
  slots[place_of(slots, 19, 2)] = {19, 2};
  slots[place_of(slots, 15, 3)] = {15, 3};
  slots[place_of(slots, 31, 4)] = {31, 4};
  CHECK(slots[4].number == 2);
  CHECK(slots[0].number == 4);

  grow_slots(slots, is_taken, hash_of);
  REQUIRE(slots.size() == 32);
  CHECK(slots[3].number == 1);
  CHECK(slots[19].number == 2);
  CHECK(slots[15].number == 3);
  CHECK(slots[31].number == 4);
  CHECK(slots[0].number == 0);
}

}  // namespace test_base_slots
