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

template <class...>
[[nodiscard]] std::optional<DecimalText> read_decimal_text(Reader& reader, At at) {
  if (at->kind == TokenKind::string) return DecimalText{std::string{at->text()}, at};
  if (at->kind == TokenKind::integer) return DecimalText{std::to_string(at->integer), at};
  if (at->kind == TokenKind::natural) return DecimalText{std::to_string(at->natural), at};
  reader.expected(at, "decimal text or a whole number");
  return std::nullopt;
}

}  // namespace newsgraph
