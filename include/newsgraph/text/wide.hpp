#pragma once

#include <newsgraph/value/wide.hpp>

#include <string>

namespace newsgraph {

/// The decimal digits of a whole number, at most 39.
[[nodiscard]] inline std::string to_string(Wide number) {
  std::string digits;
  do {
    const auto [rest, digit] = divide(number, 10);
    digits += static_cast<char>('0' + digit);
    number = rest;
  } while (number != 0);
  return {digits.rbegin(), digits.rend()};
}

}  // namespace newsgraph
