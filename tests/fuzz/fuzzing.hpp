// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace test_fuzz {

/// Ends the program where something does not hold, so that the fuzzer keeps the input.
inline void require(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

/// The same of two texts that must be one.
inline void require_same(std::string_view a, std::string_view b, std::string_view what) {
  if (a == b) return;
  std::fprintf(stderr, "--- one\n%.*s\n--- the other\n%.*s\n", static_cast<int>(a.size()), a.data(),
               static_cast<int>(b.size()), b.data());
  require(false, what);
}

/// The bytes that a fuzzer gives, as text.
inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace test_fuzz
