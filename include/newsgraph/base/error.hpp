// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>

namespace newsgraph::inline v0_1 {

/// The caller's mistake. What is wrong with a document is never thrown from a query: it is a `Fault`.
struct Error : std::logic_error {
  using std::logic_error::logic_error;
};

}  // namespace newsgraph::inline v0_1
