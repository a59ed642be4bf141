// SPDX-License-Identifier: MIT
#include <newsgraph/base/name_index.hpp>

#include "../catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace test_base_name_index {

using namespace newsgraph;
using namespace newsgraph::base_parts;

namespace {

struct Row {
  std::string_view name;
};

constexpr Row rows[] = {{"a"},           {"b"},           {"ab"},        {"value"},        {"equivalent"},
                        {"equivalents"}, {"equivalence"}, {"openRoles"}, {"firstCreated"}, {"firstCreates"}};
constexpr auto names = index_names<10>(&rows[0]);

/// A copy with 8 bytes to read, whatever its size.
std::size_t found(const std::string& name) {
  const auto padded = name + "xxxxxxxx";
  return find_name({names.data(), names.size()}, padded.data(), name.size(), 99);
}

}  // namespace

TEST_CASE("each name is found, also where others begin with the same eight bytes") {
  static_assert(names.size() == 32);  // the power of two from twice as many on
  for (std::size_t i = 0; i < 10; ++i) CHECK(found(std::string{rows[i].name}) == i);
}

TEST_CASE("what is no name is not found") {
  for (const auto* other : {"", "c", "aa", "values", "valu", "equivale", "equivalenc", "firstCreatex", "Value"})
    CHECK(found(other) == 99);
}

}  // namespace test_base_name_index
