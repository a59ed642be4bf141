// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace newsgraph::inline v0_1 {

/// The version of this library, by semantic versioning; before 1.0 each minor version may break what was.
///
/// What may break is in the inline namespace, and so in the name of every symbol: parts of a program that are compiled
/// with 0.1 and with 0.2 can be linked into one. So don't declare what is in `newsgraph` yourself; include it.
inline constexpr std::string_view version = "0.1.0";

}  // namespace newsgraph::inline v0_1
