// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>

#include <cstdint>

namespace newsgraph::inline v0_1 {

/// How much there is to question, least first.
enum class Severity : std::uint8_t {
  note,     ///< all that is said can be true; it is good to know how
  warning,  ///< it can be true, but whoever takes it at its word may be misled
  error,    ///< what is said can't all be true
};

template <>
inline constexpr auto rows_of<Severity> = base_parts::table<Name<Severity>>({
    {Severity::note, "note"},
    {Severity::warning, "warning"},
    {Severity::error, "error"},
});

}  // namespace newsgraph::inline v0_1
