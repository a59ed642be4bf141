#pragma once

#include <newsgraph/json/codecs/reader.hpp>

#include <optional>
#include <string>

namespace newsgraph {

/// A decimal as it stands in a document: text, or a whole number.
struct DecimalText {
  std::string text;
  At at = nullptr;  ///< where it stands, if it was read
};

template <>
inline constexpr std::optional shape_of<DecimalText> = Shape::decimal;

/// False, and the fault is told, where there is none.
template <class...>
[[nodiscard]] bool read_decimal_text(Reader& reader, At at, DecimalText& decimal) {
  decimal.at = at;
  switch (at->kind) {
    case TokenKind::string: decimal.text = at->text(); return true;
    case TokenKind::integer: decimal.text = std::to_string(at->integer); return true;
    case TokenKind::natural: decimal.text = std::to_string(at->natural); return true;
    default: reader.expected(at, "decimal text or a whole number"); return false;
  }
}

}  // namespace newsgraph
