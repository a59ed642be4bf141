// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/text/article.hpp>
#include <newsgraph/text/stated.hpp>

#include <concepts>
#include <iosfwd>
#include <string>

namespace newsgraph::inline v0_1 {

/// Found by the argument alone, so for what belongs to this library: no `using namespace newsgraph` brings the types of
/// others here.
template <class T>
void belongs_to_newsgraph(const T&);

namespace text_parts::by_argument {

void belongs_to_newsgraph() = delete;
void to_string() = delete;

/// What belongs to this library and has a `to_string`; no text, number or bool, nor what converts.
template <class T>
concept HasText = requires(const T& value) {
  belongs_to_newsgraph(value);
  { to_string(value) } -> std::same_as<std::string>;
};

}  // namespace text_parts::by_argument

/// `std::cout << x` prints `to_string(x)`, of enums the name, with the stream's width and fill. Who prints includes
/// <ostream> or <iostream>.
template <text_parts::by_argument::HasText T>
std::ostream& operator<<(std::ostream& out, const T& value) {
  return out << to_string(value);
}

}  // namespace newsgraph::inline v0_1
