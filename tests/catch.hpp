// SPDX-License-Identifier: MIT
#pragma once

// Catch2 3, else Catch2 2.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#else
#define CATCH_CONFIG_FAST_COMPILE  // no try around each CHECK: what is thrown there fails the test case as a whole
#include <catch2/catch.hpp>
#endif
