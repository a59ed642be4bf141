// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>

#include <cstdint>

namespace newsgraph::inline v0_1 {

/// The answer to a question about coarse dates: whether "2025" is since September is only possible.
enum class Certainty : std::uint8_t { no, possible, certain };

template <>
inline constexpr auto rows_of<Certainty> = base_parts::table<Name<Certainty>>({
    {Certainty::no, "no"},
    {Certainty::possible, "possible"},
    {Certainty::certain, "certain"},
});

namespace value_parts {

/// `certain` if `always`, else `possible` if `sometimes`, else `no`.
[[nodiscard]] constexpr Certainty certainty(bool always, bool sometimes) noexcept {
  if (always) return Certainty::certain;
  return sometimes ? Certainty::possible : Certainty::no;
}

}  // namespace value_parts

}  // namespace newsgraph::inline v0_1
