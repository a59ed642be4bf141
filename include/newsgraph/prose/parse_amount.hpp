// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amounts/amount_reader.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1 {
namespace prose_parts {

/// No words that qualify an amount take more bytes before it.
inline constexpr std::size_t most_before_number = 160;

/// Whether a number may begin at `place`: a digit, a Korean numeral, a Latin letter at the start of a word.
template <class Text>
[[nodiscard]] constexpr bool begins_number(const Text& text, std::size_t place) noexcept {
  const auto first = text.at(place).value;
  if (is_digit(first)) return !is_digit(text.before(place).value);
  if (is_latin(first)) return !is_latin(text.before(place).value);
  return korean_numeral(first).kind != KoreanNumeralKind::none && !is_hangul(text.before(place).value);
}

}  // namespace prose_parts

namespace value_parts {

/// What `Amount::parse` does. O(1) but for the digits.
template <class... Steps>
struct AmountParser {
  /// The amount, and whether there is none because its bounds go two ways: "up to $10bn or more".
  struct Found {
    std::optional<Amount> amount{};
    bool two_ways = false;
  };

  [[nodiscard]] static constexpr std::optional<Amount> parse(std::string_view text,
                                                             const CurrencyReadings& readings = {}) {
    return read(text, readings).amount;
  }

  [[nodiscard]] static constexpr Found read(std::string_view text, const CurrencyReadings& readings = {}) {
    bool go_two_ways = false;
    const prose_parts::Glyphs<Steps...> glyphs{text};
    prose_parts::AmountReader reader{glyphs, readings, true};
    const auto amount_at = [&](std::size_t place) -> std::optional<prose_parts::AmountInContext> {
      const auto found = reader.read(place).found;
      if (!found || found->mention.kind == MentionKind::price) return std::nullopt;
      const bool whole =
          glyphs.before_spaces(found->before.place) == 0 && glyphs.after_spaces(found->after.place) >= text.size();
      const bool two_ways = found->mention.kind == MentionKind::two_ways;
      go_two_ways = go_two_ways || (whole && two_ways);
      return whole && !two_ways ? found : std::nullopt;
    };
    for (std::size_t place = 0; place < text.size() && place < prose_parts::most_before_number;
         place += glyphs.at(place).bytes)
      if (prose_parts::begins_number(glyphs, place))
        if (const auto found = amount_at(place)) return {found->mention.amount};
    return {std::nullopt, go_two_ways};
  }
};

}  // namespace value_parts

}  // namespace newsgraph::inline v0_1
