// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace newsgraph::inline v0_1::graph_parts {

/// The first bytes of a saved graph: no text begins so, and what changes the ends of lines spoils them.
inline constexpr std::string_view binary_magic{"\x89newsgraph\n\x1a", 12};

}  // namespace newsgraph::inline v0_1::graph_parts
