// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/rows/refs.hpp>

#include <cstddef>
#include <cstdint>

namespace newsgraph::inline v0_1::graph_parts {

/// Of a type of which a graph has many rows and is seldom asked for one: they are packed, and `graph[id]` is a copy.
template <class T>
struct Packing {
  T empty;                           ///< a row that says nothing
  std::uint64_t changing_words = 0;  ///< those of 32 bits that change when entities unite or come apart, a bit for each
};

/// The others stand in their tables as they are, and `graph[id]` is a reference.
struct NotPacked {};

template <class T>
inline constexpr NotPacked packing{};

template <class T>
concept Packed = requires { packing<T>.empty; };

/// An id of nothing, for empty rows.
template <class T>
inline constexpr Id<T> no_id{0xFFFF'FFFF};

/// The bit of the word at so many bytes.
[[nodiscard]] constexpr std::uint64_t word_at(std::size_t offset) noexcept { return std::uint64_t{1} << offset / 4; }

}  // namespace newsgraph::inline v0_1::graph_parts
