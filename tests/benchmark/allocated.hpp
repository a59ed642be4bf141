// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#if defined __GLIBC__ && __GLIBC_PREREQ(2, 33)
#include <malloc.h>
#endif

namespace newsgraph::benchmark {

/// The bytes that are allocated; 0 where nobody says.
inline std::size_t allocated() {
#if defined __GLIBC__ && __GLIBC_PREREQ(2, 33)
  const auto info = mallinfo2();
  return info.uordblks + info.hblkhd;
#else
  return 0;
#endif
}

}  // namespace newsgraph::benchmark
