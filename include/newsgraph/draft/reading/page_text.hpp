// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/expected.hpp>
#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

// glibc and musl have it without a library of its own.
#if defined(__linux__) && __has_include(<iconv.h>)
#include <iconv.h>
#define NEWSGRAPH_HAS_ICONV 1
#else
#define NEWSGRAPH_HAS_ICONV 0
#endif

namespace newsgraph::inline v0_1::draft_parts {

/// In what the characters of a page are written.
enum class PageEncoding : std::uint8_t { utf8, utf16, cp949 };

/// A page in UTF-8.
struct PageText {
  PageEncoding encoding = PageEncoding::utf8;
  std::string_view original{};  ///< the bytes that were read, where they are UTF-8
  std::string converted{};      ///< else what they were converted to

  [[nodiscard]] std::string_view text() const& noexcept {
    return encoding == PageEncoding::utf8 ? original : std::string_view{converted};
  }
};

template <class...>
[[nodiscard]] Fault fault_at_byte(std::size_t byte, std::string_view found, std::string_view expected) {
  return base_parts::fault_of(FaultKind::malformed, std::string{found}.append(" at byte ").append(std::to_string(byte)),
                              expected);
}

/// In which order the bytes of a unit of UTF-16 stand.
enum class ByteOrder : std::uint8_t { little, big };

/// UTF-16 from byte `from` on, behind its mark.
template <class...>
[[nodiscard]] Expected<std::string, Fault> from_utf16(std::string_view bytes, ByteOrder order, std::size_t from) {
  std::string text;
  text.reserve(bytes.size());
  const std::size_t high = order == ByteOrder::little ? 1 : 0;  // where a unit has its higher bits
  const auto unit = [&](std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
    return static_cast<char32_t>(byte(high) << 8U | byte(1 - high));
  };
  const auto wrong = [](std::size_t at, std::string_view what) { return fault_at_byte(at, what, "text in UTF-16"); };
  std::size_t at = from;
  for (; at + 1 < bytes.size(); at += 2) {
    auto value = unit(at);
    if (value >= 0xdc00 && value <= 0xdfff) return wrong(at, "half a character");
    if (value >= 0xd800 && value <= 0xdbff) {
      const auto next = at + 3 < bytes.size() ? unit(at + 2) : char32_t{0};
      if (next < 0xdc00 || next > 0xdfff) return wrong(at, "half a character");
      value = 0x10000 + ((value - 0xd800) << 10U) + (next - 0xdc00);
      at += 2;
    }
    if (value == 0) return wrong(at, "a character of value zero");
    base_parts::append_utf8(text, value);
  }
  if (at != bytes.size()) return wrong(at, "half a unit");
  return text;
}

/// The order of UTF-16 without a mark: by the bytes of value zero beside those of ASCII, of which any text has some.
/// Empty where bytes are nothing of the kind.
[[nodiscard]] inline std::optional<ByteOrder> order_of_utf16(std::string_view bytes) noexcept {
  constexpr std::size_t least = 4;
  std::size_t plain[2]{};  // how many units have a zero as their first byte, or as their second
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const char pair[] = {bytes[at], bytes[at + 1]};
    if (pair[0] == '\0' && pair[1] == '\0') return std::nullopt;
    for (const std::size_t zero : {std::size_t{0}, std::size_t{1}})
      plain[zero] += pair[zero] == '\0' && pair[1 - zero] >= '\t' && pair[1 - zero] <= '~';
  }
  const auto order = plain[1] > plain[0] ? ByteOrder::little : ByteOrder::big;
  const auto most = (std::max)(plain[0], plain[1]);
  const bool is_one = most >= least && most >= 8 * (std::min)(plain[0], plain[1]) && most >= bytes.size() / 64;
  return is_one ? std::optional{order} : std::nullopt;
}

/// The first byte that is not UTF-8, and whether the rest is: most characters beyond ASCII are whole.
struct Utf8Fault {
  std::size_t byte;
  bool is_utf8_else;
};
[[nodiscard]] inline Utf8Fault utf8_fault(std::string_view bytes) noexcept {
  auto first = bytes.size();
  std::size_t wrong = 0;
  std::size_t whole = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto [value, size] = base_parts::first_code_point(bytes.substr(at));
    const bool is_wrong = value == base_parts::replacement_character && size == 1;
    if (is_wrong) first = (std::min)(first, at);
    wrong += is_wrong;
    whole += size > 1;
    at += size;
  }
  return {first, whole > 2 * wrong};
}

/// CP949 as UTF-8, where the platform reads it.
template <class...>
[[nodiscard]] Expected<std::string, Fault> from_cp949(std::string_view bytes, std::size_t not_utf8) {
  constexpr std::string_view expected = "text in UTF-8, UTF-16 or CP949";
#if NEWSGRAPH_HAS_ICONV
  const auto converter = iconv_open("UTF-8", "CP949");
  // iconv_open says -1 where it does not know one of them.
  if (reinterpret_cast<std::intptr_t>(converter) != -1) {
    std::string source{bytes};
    std::string text(bytes.size() * 2 + 4, '\0');
    char* in = source.data();
    char* out = text.data();
    std::size_t left = source.size();
    std::size_t room = text.size();
    const bool is_whole = iconv(converter, &in, &left, &out, &room) != static_cast<std::size_t>(-1);
    iconv_close(converter);
    if (is_whole) {
      text.resize(text.size() - room);
      return text;
    }
    return fault_at_byte(source.size() - left, "a byte that is neither UTF-8 nor CP949", expected);
  }
#endif
  return fault_at_byte(not_utf8, "a byte that is not UTF-8",
                       "text in UTF-8 or UTF-16, since CP949 is not read on this platform");
}

/// The text of a page of any of these: UTF-8 or UTF-16, with a mark or without; else CP949. What is none, and what is
/// binary, is a fault that names the byte, from 0. O(bytes).
template <class...>
[[nodiscard]] Expected<PageText, Fault> page_text(std::string_view bytes) {
  PageText page;
  const auto take = [&](Expected<std::string, Fault> text, PageEncoding encoding) -> Expected<PageText, Fault> {
    if (!text) return std::move(text).error();
    page.encoding = encoding;
    page.converted = *std::move(text);
    return std::move(page);
  };
  for (const auto order : {ByteOrder::little, ByteOrder::big})
    if (bytes.starts_with(order == ByteOrder::little ? "\xFF\xFE" : "\xFE\xFF"))
      return take(from_utf16(bytes, order, 2), PageEncoding::utf16);
  const std::size_t mark = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  if (const auto zero = bytes.find('\0'); zero != bytes.npos) {
    if (const auto order = order_of_utf16(bytes)) return take(from_utf16(bytes, *order, 0), PageEncoding::utf16);
    return fault_at_byte(zero, "a byte of value zero", "the text of a page");
  }
  if (base_parts::is_utf8(bytes)) {
    page.original = bytes.substr(mark);
    return page;
  }
  const auto fault = utf8_fault(bytes);
  if (mark != 0) return fault_at_byte(fault.byte, "a byte that is not UTF-8", "text in UTF-8, as its mark says");
  if (fault.is_utf8_else)
    return fault_at_byte(fault.byte, "a byte that is not UTF-8", "text in UTF-8, as most of the page is");
  return take(from_cp949(bytes, fault.byte), PageEncoding::cp949);
}

}  // namespace newsgraph::inline v0_1::draft_parts
