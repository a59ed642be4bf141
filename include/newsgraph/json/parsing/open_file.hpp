// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>

#include <cerrno>
#include <cstdio>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::json_parts {

/// UTF-8 as UTF-16, in which Windows names files. A byte that is not UTF-8 is a replacement character.
template <class Unit>
[[nodiscard]] std::basic_string<Unit> utf16(std::string_view text) {
  std::basic_string<Unit> units;
  while (!text.empty()) {
    const auto [value, bytes] = base_parts::first_code_point(text);
    text.remove_prefix(bytes);
    if (value < 0x1'0000) {
      units += static_cast<Unit>(value);
    } else {
      units += static_cast<Unit>(0xd7c0 + (value >> 10U));  // 0xd800, less the 0x10000 that the pair leaves out
      units += static_cast<Unit>(0xdc00 + (value & 0x3ffU));
    }
  }
  return units;
}

/// Opens a file to read its bytes. `path` is UTF-8, on Windows too. Null where that can't be, with the reason in
/// `errno`; no file has a name with a zero byte.
template <class...>
[[nodiscard]] std::FILE* open_file(const std::string& path) {
  if (path.find('\0') != std::string::npos) {
    errno = EINVAL;
    return nullptr;
  }
#ifdef _WIN32
  return _wfopen(utf16<wchar_t>(path).c_str(), L"rb");
#else
  return std::fopen(path.c_str(), "rb");
#endif
}

}  // namespace newsgraph::inline v0_1::json_parts
