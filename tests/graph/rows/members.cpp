// SPDX-License-Identifier: MIT
#include <newsgraph/graph/rows/members.hpp>

#include <newsgraph/graph/tables/store.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <type_traits>

namespace test_graph_rows_members {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

struct Two {
  int first = 1;
  std::optional<bool> second{};
};

class Closed {
public:
  template <class Visitor>
  void for_each_member(Visitor visit) const {
    visit(number_);
  }

private:
  int number_ = 3;
};

}  // namespace

static_assert(member_count<Two>() == 2);
static_assert(member_count<Flow>() == 3);
static_assert(member_count<DealDetails>() == 26);

TEST_CASE("an aggregate comes apart by itself") {
  const Two two{7, true};
  std::string found;
  for_each_member(two, [&]<class T>(const T& member) {
    if constexpr (std::is_same_v<T, int>) found += std::to_string(member);
    if constexpr (std::is_same_v<T, std::optional<bool>>) found += member == true ? " true" : " not";
  });
  CHECK(found == "7 true");
}

TEST_CASE("a class lists what nobody else may see") {
  int sum = 0;
  for_each_member(Closed{}, [&](int number) { sum += number; });
  CHECK(sum == 3);
  static_assert(ListsMembers<AmountNode> && ListsMembers<DecimalNode> && !ListsMembers<DealNode>);
}

}  // namespace test_graph_rows_members
