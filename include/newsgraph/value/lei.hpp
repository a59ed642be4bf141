// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// A Legal Entity Identifier (ISO 17442): 18 digits or capital letters, and two check digits (ISO/IEC 7064, MOD 97-10).
class Lei {
public:
  static constexpr std::size_t length = 20;

  /// Nothing where the form or the check digits are wrong.
  [[nodiscard]] static constexpr std::optional<Lei> parse(std::string_view text) noexcept {
    if (text.size() != length) return std::nullopt;
    Lei lei;
    unsigned remainder = 0;
    for (std::size_t i = 0; i < length; ++i) {
      const char c = text[i];
      lei.text_[i] = c;
      if (c >= '0' && c <= '9')
        remainder = (remainder * 10 + static_cast<unsigned>(c - '0')) % 97;
      else if (c >= 'A' && c <= 'Z' && i < length - 2)
        remainder = (remainder * 100 + static_cast<unsigned>(c - 'A') + 10) % 97;
      else
        return std::nullopt;
    }
    if (remainder != 1) return std::nullopt;
    return lei;
  }

  [[nodiscard]] constexpr std::string_view text() const noexcept { return {text_.data(), text_.size()}; }

  friend constexpr bool operator==(const Lei&, const Lei&) = default;

private:
  constexpr Lei() noexcept = default;

  std::array<char, length> text_{};
};

/// The 20 characters.
[[nodiscard]] inline std::string to_string(const Lei& lei) { return std::string{lei.text()}; }

}  // namespace newsgraph::inline v0_1
