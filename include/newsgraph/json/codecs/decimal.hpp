// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/codecs/reader.hpp>
#include <newsgraph/json/codecs/records.hpp>

#include <string>

namespace newsgraph::inline v0_1::json_parts {

/// False, and the fault is told, where there is none.
template <class...>
[[nodiscard]] bool read_decimal_text(Reader& reader, At at, DecimalText& decimal) {
  decimal.at = at;
  switch (at->kind) {
    case TokenKind::string: return true;
    case TokenKind::integer: decimal.text = std::to_string(at->integer); return true;
    case TokenKind::natural: decimal.text = std::to_string(at->natural); return true;
    default: reader.expected(at, "decimal text or a whole number"); return false;
  }
}

}  // namespace newsgraph::inline v0_1::json_parts
