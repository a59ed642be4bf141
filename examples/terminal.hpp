#pragma once

#include <newsgraph/summary/options.hpp>
#include <newsgraph/summary/printable.hpp>

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string_view>

// What the examples have in common as programs of a terminal.

inline void complain(std::string_view what) { fmt::print(stderr, "{}\n", newsgraph::printable(what)); }

/// In colour on a terminal, if the user has nothing against it.
inline bool wants_colour() {
  const char* no_color = std::getenv("NO_COLOR");
  return isatty(STDOUT_FILENO) != 0 && (no_color == nullptr || *no_color == '\0');
}

/// As wide as the terminal, but no wider than is good to read.
inline newsgraph::SummaryOptions layout() {
  newsgraph::SummaryOptions options;
  options.colour = wants_colour();
  winsize window{};
  if (isatty(STDOUT_FILENO) != 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col != 0)
    options.width = std::clamp<std::size_t>(window.ws_col, 60, options.width);
  return options;
}
