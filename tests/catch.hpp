// SPDX-License-Identifier: MIT
#pragma once

// Catch2 3, else Catch2 2.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#else
#define CATCH_CONFIG_FAST_COMPILE  // no try around each CHECK: what is thrown there fails the test case as a whole
#include <catch2/catch.hpp>
#endif

/// AddressSanitizer makes a test five times slower. It looks at memory, so that of what is only done very often less is
/// enough; the other builds do all of it.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif
#else
inline constexpr bool sanitized = false;
#endif
