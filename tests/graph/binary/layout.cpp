// SPDX-License-Identifier: MIT
#include <newsgraph/graph/binary/layout.hpp>

#include <newsgraph/graph/binary/sections.hpp>
#include <newsgraph/graph/tables/store.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/duration.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace test_graph_binary_layout {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

/// Notes the bytes of each leaf, and of what says which one there is.
template <class T>
void note_leaves(const T& object, const char* row, std::string& bytes) {
  const auto at = static_cast<std::size_t>(reinterpret_cast<const char*>(&object) - row);
  if constexpr (Leaf<T>) {
    for (std::size_t i = 0; i < sizeof(T); ++i) {
      CHECK((bytes[at + i] == '.' || bytes[at + i] == 'a'));
      bytes[at + i] = 'x';
    }
  } else if constexpr (is_optional<T>) {
    note_leaves(seen_as<typename T::value_type>(object), row, bytes);
    bytes[at + tag_place<T>] = 't';
  } else if constexpr (is_variant<T>) {
    bytes[at + tag_place<T>] = 't';
    for (std::size_t i = 0; i < tag_place<T>; ++i) bytes[at + i] = 'a';  // of one or the other
  } else {
    for_each_member(object, [&](const auto& member) { note_leaves(member, row, bytes); });
  }
}

/// The most bytes of a row that stand together and are of no member.
struct Gaps {
  template <class T>
  void strings(std::string_view, const StringPool<T>&) {}
  void texts(std::string_view, const std::vector<std::string>&) {}
  template <class Table, class T>
  void rows(std::string_view name, const Table&, const T*) {
    add<T>(name);
  }
  template <class Key, class T>
  void runs(std::string_view name, const Runs<Key, T>&) {
    add<T>(name);
  }
  template <class T>
  void add(std::string_view name) {
    alignas(std::max_align_t) static const char memory[sizeof(T)] = {};
    std::string bytes(sizeof(T), '.');
    note_leaves(*reinterpret_cast<const T*>(memory), memory, bytes);
    if (bytes.find(std::string(alignof(T), '.')) != bytes.npos) found.emplace_back(name);
  }

  std::vector<std::string> found;
};

template <class T>
std::string copied(const T& object) {
  std::string bytes(sizeof object, '\0');
  copy_members(object, bytes.data());
  return bytes;
}

template <class T>
std::uint64_t layout_of() {
  Checksum sum;
  add_layout_of<T>(sum);
  return sum.value();
}

struct Numbers {
  std::uint32_t a;
  std::uint32_t b;
};
struct Longer {
  std::uint32_t a;
  std::uint64_t b;
};
struct Other {
  std::uint32_t a;
  Id<Numbers> b;
};
template <class E>
struct WithEnum {
  using PackedEnum = E;

  template <class Visitor>
  constexpr void for_each_member(Visitor visit) const {
    visit(bits);
  }

  std::uint8_t bits;
};

}  // namespace

TEST_CASE("the members of each row are all of it") {
  Gaps gaps;
  const Store store;
  const SavedBeside beside;
  for_each_section(store, beside, gaps);
  CHECK(gaps.found == std::vector<std::string>{});
}

TEST_CASE("optionals and variants say where they are said to whether and what they hold") {
  const std::optional<Date> none;
  const std::optional<Date> some = Date::parse("2025");
  CHECK(byte_of(none, tag_place<std::optional<Date>>) == 0);
  CHECK(byte_of(some, tag_place<std::optional<Date>>) == 1);
  const std::optional<Timestamp> stamp = Timestamp::parse("2025-12-17");
  CHECK(byte_of(stamp, tag_place<std::optional<Timestamp>>) == 1);
  using Value = decltype(ConflictingValueNode::value);
  CHECK(byte_of(Value{AmountId{1}}, tag_place<Value>) == 0);
  CHECK(byte_of(Value{*some}, tag_place<Value>) == 2);
  CHECK(byte_of(ContractTermNode{VagueTermNode{}}, tag_place<ContractTermNode>) == 1);
  CHECK(byte_of(Subject{AssociationId{7}}, tag_place<Subject>) == 4);
  CHECK(byte_of(FigureRef{}, tag_place<FigureRef>) == 0);
}

TEST_CASE("what a copy has is what the object says, and nothing else") {
  AttributionNode row{EntityId{1}, std::nullopt, Date::parse("2025-12")};
  const auto with_date = copied(row);
  AttributionNode again{EntityId{9}, Symbol{3}, std::nullopt};
  std::memcpy(static_cast<void*>(&again), with_date.data(), sizeof again);
  CHECK(again.source == EntityId{1});
  CHECK_FALSE(again.verb);
  CHECK(again.date == row.date);
  row.date.reset();  // which leaves its bytes where they are
  CHECK(copied(row) == copied(AttributionNode{EntityId{1}, std::nullopt, std::nullopt}));
  CHECK(copied(FigureRef{}) == std::string(sizeof(FigureRef), '\0'));
}

TEST_CASE("types that lie otherwise have other layouts") {
  CHECK(layout_of<Numbers>() == layout_of<Numbers>());
  CHECK(layout_of<Numbers>() != layout_of<Longer>());
  CHECK(layout_of<DealType>() != layout_of<DealStatus>());
  CHECK(layout_of<EnumSet<Role>>() != layout_of<EnumSet<FactBasis>>());
  CHECK(layout_of<WithEnum<Scope>>() != layout_of<WithEnum<Bound>>());
  CHECK(layout_of<Numbers>() == layout_of<Other>());  // what an id is the number of does not lie anywhere
}

}  // namespace test_graph_binary_layout
