// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/prose/find_amounts.hpp>
#include <newsgraph/prose/price_of.hpp>
#include <newsgraph/value/decimal.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::query_parts {

/// Those of some things at places of a text, in order, that the bytes touch, or all of them: the first, and the one
/// after the last. O(log n).
template <class T>
[[nodiscard]] std::pair<std::size_t, std::size_t> touched(const std::vector<T>& all,
                                                          const std::optional<ByteRange>& bytes) {
  if (!bytes) return {0, all.size()};
  const auto first = base_parts::count_before(all, [&](const T& one) { return one.end <= bytes->begin; });
  const auto end = base_parts::count_before(all, [&](const T& one) { return one.begin < bytes->end; });
  return {first, (std::max)(first, end)};
}

/// A price or so many per cent in a text, and the bytes of its number.
struct FigureAt {
  std::optional<StatedFigure> figure;  ///< nothing where it can't be read for certain
  std::size_t begin;
  std::size_t end;
};

/// Figures of a text that are no sums of money, in order, to be found by their numbers.
class FiguresInText {
public:
  FiguresInText() = default;

  /// O(n log n).
  template <class...>
  explicit FiguresInText(std::vector<FigureAt> all) : all_{std::move(all)} {
    for (std::size_t i = 0; i < all_.size(); ++i) {
      const auto& figure = all_[i].figure;
      if (!figure) {
        unread_.push_back(i);
        continue;
      }
      const auto* price = std::get_if<StatedPrice>(&*figure);
      const auto& number = price != nullptr ? price->number : *std::get<StatedNumber>(*figure).number;
      const auto currency = price != nullptr ? std::optional{price->currency} : std::nullopt;
      places_.push_back({currency, number.value(), i});
      if (const auto high = number.upper_end()) places_.push_back({currency, *high, i});
    }
    base_parts::sort(places_);
  }

  [[nodiscard]] std::pair<std::size_t, std::size_t> within(const std::optional<ByteRange>& bytes) const {
    return touched(all_, bytes);
  }

  /// Whether one from `first` to before `end` is of that number, or ends at it; per cent have no currency. O(log n).
  [[nodiscard]] bool has(std::optional<Currency> currency, const Decimal& number, std::size_t first,
                         std::size_t end) const {
    const Place from{currency, number, first};
    const auto at = base_parts::count_before(places_, [&](const Place& one) { return one < from; });
    return at < places_.size() && places_[at] < Place{currency, number, end};
  }

  /// Whether one of them can't be read, so that it may be any. O(log n).
  [[nodiscard]] bool has_unread(std::size_t first, std::size_t end) const {
    const auto at = base_parts::count_before(unread_, [&](std::size_t one) { return one < first; });
    return at < unread_.size() && unread_[at] < end;
  }

  [[nodiscard]] const std::optional<StatedFigure>& operator[](std::size_t index) const noexcept {
    return all_[index].figure;
  }

private:
  struct Place {
    std::optional<Currency> currency;
    Decimal number;
    std::size_t index;

    [[nodiscard]] auto key() const noexcept {
      return std::tuple{currency ? static_cast<int>(*currency) : -1, number, index};
    }
    friend bool operator<(const Place& a, const Place& b) noexcept { return a.key() < b.key(); }
  };

  std::vector<FigureAt> all_;
  std::vector<Place> places_;        // in order
  std::vector<std::size_t> unread_;  // in order
};

/// So many per cent, where digits and a sign or word say so: "12.3 %", "12 percent", "36.9%p". A number in words, a
/// range and what stands in a list is not read: "8 to 12 %". O(length).
template <class...>
[[nodiscard]] std::vector<FigureAt> percents_in(std::string_view text) {
  constexpr auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  constexpr std::string_view first_bytes = "%p\xed\xef";  // of the signs
  const auto sign_at = [&](std::size_t at) {
    for (const std::string_view sign : {"%", "percent", "per cent", "퍼센트", "％"})
      if (text.substr(at, sign.size()) == sign) return sign.size();
    return std::size_t{0};
  };
  std::vector<FigureAt> found;
  for (std::size_t at = 0; (at = text.find_first_of(first_bytes, at)) != text.npos;) {
    const auto sign = sign_at(at);
    if (sign == 0) {
      ++at;
      continue;
    }
    auto end = at;
    if (end > 0 && text[end - 1] == ' ') --end;
    auto begin = end;
    while (begin > 0 && (is_digit(text[begin - 1]) || text[begin - 1] == '.' || text[begin - 1] == ',')) --begin;
    while (begin < end && !is_digit(text[begin])) ++begin;
    std::string digits;
    bool is_certain = begin < end && end - begin <= 20;
    for (auto i = begin; is_certain && i < end; ++i) {
      if (text[i] != ',') {
        digits += text[i];
        continue;
      }
      const auto next = text.substr(i + 1, 3);  // digits are grouped by threes
      is_certain = i + 3 < end && next.size() == 3 && is_digit(next[0]) && is_digit(next[1]) && is_digit(next[2])
                   && (i + 4 == end || text[i + 4] == ',' || text[i + 4] == '.');
    }
    for (auto i = begin - (std::min<std::size_t>)(begin, 8); is_certain && i < begin; ++i)
      if (is_digit(text[i])) is_certain = text.substr(i, begin - i).find('%') != std::string_view::npos;
    const auto number = is_certain ? Decimal::parse(digits) : Decimal::parse("");
    FigureAt figure{std::nullopt, begin, at + sign};
    if (number) {
      StatedNumber made;
      made.number = StatedDecimal{*number};
      made.unit = "%";
      figure.figure = made;
    }
    found.push_back(std::move(figure));
    at += sign;
  }
  return found;
}

}  // namespace newsgraph::inline v0_1::query_parts
