// SPDX-License-Identifier: MIT
#pragma once

#include "../fuzzing.hpp"

#include <newsgraph/graph/graph.hpp>

#include <string>
#include <string_view>

// Parts of the harness `graphs`, apart so that they are compiled beside each other.
namespace test_fuzz {

/// Text for a terminal has no control characters but the ends of lines, and the colours of its own.
inline void check_text(std::string_view text, bool colour) {
  require(newsgraph::base_parts::is_utf8(text), "what is printed is UTF-8");
  for (const char c : text)
    require(static_cast<unsigned char>(c) >= 0x20 || c == '\n' || (colour && c == '\x1b'),
            "what is printed has no control characters");
}

/// Every question of a graph. Those that the summary asks too are only asked for what holds of any answer; of a graph
/// whose rows somebody made up nothing has to hold.
void ask_all(const newsgraph::Graph& graph, unsigned ask, bool made_up = false);

/// All that is printed of a graph.
std::string told(const newsgraph::Graph& graph, unsigned ask);

}  // namespace test_fuzz
