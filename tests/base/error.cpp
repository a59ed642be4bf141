// SPDX-License-Identifier: MIT
#include <newsgraph/base/error.hpp>

#include "../catch.hpp"

#include <string>
#include <type_traits>

namespace test_base_error {

using namespace newsgraph;

static_assert(std::is_base_of_v<std::logic_error, Error>);
static_assert(!std::is_default_constructible_v<Error>);

TEST_CASE("an error says what it was made with") {
  try {
    throw Error{"no such deal"};
  } catch (const std::exception& error) {
    CHECK(std::string{error.what()} == "no such deal");
  }
}

}  // namespace test_base_error
