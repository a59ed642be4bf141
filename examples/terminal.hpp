// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/printable.hpp>
#include <newsgraph/summary/options.hpp>

#include <fmt/format.h>
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

// What the examples have in common as programs of a terminal.

inline void complain(std::string_view what) { fmt::print(stderr, "{}\n", newsgraph::printable(what)); }

/// Wrong arguments, in one line.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The exit status of a program that has printed all that it had to: `status`, or 2 where that can't be written, which
/// is told.
inline int finish(std::string_view program, int status) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return status;
  complain(fmt::format("{}: can't write all of it", program));
  return 2;
}

#ifdef _WIN32
// Its consoles are shown no colour and no progress, and are taken to be as wide as a summary is by itself.
inline bool is_terminal(std::FILE*) { return false; }
inline std::size_t terminal_width() { return 0; }

/// Lines end in one byte, as they do elsewhere, so that what is read and written is the same bytes.
inline void prepare_streams() {
  for (auto* const stream : {stdin, stdout}) _setmode(_fileno(stream), _O_BINARY);
}
#else
inline bool is_terminal(std::FILE* stream) { return isatty(fileno(stream)) != 0; }

/// In columns; 0 if it is not known.
inline std::size_t terminal_width() {
  winsize window{};
  return is_terminal(stdout) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 ? window.ws_col : 0;
}

/// A pipe that somebody has closed is told as a full disk is, and does not end the program in silence.
inline void prepare_streams() { std::signal(SIGPIPE, SIG_IGN); }
#endif

/// In colour on a terminal, if the user has nothing against it.
inline bool wants_colour() {
  const char* no_color = std::getenv("NO_COLOR");
  return is_terminal(stdout) && (no_color == nullptr || *no_color == '\0');
}

/// As wide as the terminal, but no wider than is good to read.
inline newsgraph::SummaryOptions layout() {
  newsgraph::SummaryOptions options;
  options.colour = wants_colour();
  if (const auto width = terminal_width(); width != 0)
    options.width = std::clamp<std::size_t>(width, 60, options.width);
  return options;
}
