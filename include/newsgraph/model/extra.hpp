// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A member of a JSON object that this library does not interpret: its key begins with `x-`.
///
/// It is kept as JSON text and written back after the object's own members.
struct Extra {
  std::string key{};   ///< "x-desk"
  std::string json{};  ///< a JSON value on one line: of a text with its quotes, "\"Seoul\""

  friend bool operator==(const Extra&, const Extra&) = default;
};

/// In document order. Every described struct has a member `extras` of this type.
using Extras = std::vector<Extra>;

}  // namespace newsgraph::inline v0_1
