// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#if defined __GLIBC__ && __GLIBC_PREREQ(2, 33)
#include <malloc.h>
#include <unistd.h>

#include <fstream>
#endif

namespace newsgraph::benchmark {

/// The bytes that are allocated, or mapped by tables; 0 where nobody says.
inline std::size_t allocated() {
#if defined __GLIBC__ && __GLIBC_PREREQ(2, 33)
  std::size_t pages = 0;  // of data: the sixth number
  std::ifstream statm{"/proc/self/statm"};
  for (int i = 0; i < 6; ++i) statm >> pages;
  return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE)) - mallinfo2().fordblks;
#else
  return 0;
#endif
}

}  // namespace newsgraph::benchmark
