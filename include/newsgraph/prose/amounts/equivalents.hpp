// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/amounts/amount_reader.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// Tells which amounts convert an earlier one, by what stands between the two: "A(약 B)", "A, 약 B", "A, or B".
template <class Text>
class EquivalentLinks {
public:
  constexpr explicit EquivalentLinks(const Text& text) noexcept : text_{text} {}

  /// Sets `equivalent_of` of the next mention in order, with what the words after its bracket say of it.
  constexpr void link(AmountInContext& next) noexcept {
    const auto gap = count_ == 0 ? Gap::other : gap_between(last_.end, next.before.place);
    if (last_.rate && (gap == Gap::equals || gap == Gap::nothing)) {
      next.mention.kind = MentionKind::rate;
      next.mention.amount.reset();
    }
    const bool converts_last = converts(gap, next);
    if (converts_last || continues(gap, next)) {
      if (converts_last) root_ = {count_ - 1, last_.currency};
      next.mention.equivalent_of = root_.index;
      inherit(next);
    }
    last_ = {next.after.place,
             next.mention.currency,
             next.mention.kind == MentionKind::rate,
             next.mention.per_unit,
             next.mention.equivalent_of.has_value(),
             next.after.beyond_bound,
             next.after.beyond_about};
    ++count_;
  }

private:
  /// What stands between two amounts, as far as it tells that one converts the other.
  enum class Gap : std::uint8_t { other, nothing, bracket, comma, semicolon, equals };

  /// What others may convert.
  struct Root {
    std::size_t index;
    Currency currency;
  };

  /// What there is to know of the mention before.
  struct Earlier {
    std::size_t end;  // of the words after it
    Currency currency;
    bool rate;
    bool per_unit;
    bool converts;
    std::optional<Bound> beyond_bound;
    bool beyond_about;
  };

  struct GapSign {
    std::u16string_view word;
    Gap gap;
  };

  static constexpr GapSign gap_signs[]{
      {u"(", Gap::bracket}, {u"[", Gap::bracket},   {u"(=", Gap::bracket},  {u",", Gap::comma},     {u"、", Gap::comma},
      {u"–", Gap::comma},   {u";", Gap::semicolon}, {u"/", Gap::semicolon}, {u"·", Gap::semicolon}, {u"=", Gap::equals},
  };

  constexpr Gap gap_between(std::size_t from, std::size_t to) const noexcept {
    if (from > to) return Gap::other;
    const auto begin = text_.after_spaces(from);
    if (begin >= to) return Gap::nothing;
    const auto sign = longest_at<gap_signs>(text_, begin);
    return sign && text_.after_spaces(sign.place) >= to ? sign.row->gap : Gap::other;
  }

  constexpr bool converts(Gap gap, const AmountInContext& next) const noexcept {
    if (last_.currency == next.mention.currency || last_.rate || next.mention.kind == MentionKind::rate) return false;
    switch (gap) {
      case Gap::bracket:
      case Gap::equals: return true;
      case Gap::comma: return next.before.converted;
      case Gap::nothing: return next.before.own_money;
      case Gap::semicolon:
      case Gap::other: break;
    }
    return false;
  }

  /// Whether the next mention converts what the one before converts, too.
  constexpr bool continues(Gap gap, const AmountInContext& next) const noexcept {
    const auto currency = next.mention.currency;
    if (!last_.converts || currency == root_.currency || currency == last_.currency) return false;
    return gap == Gap::comma || gap == Gap::semicolon || (gap == Gap::nothing && next.before.own_money);
  }

  /// What stands after the bracket is said of both, and a price each is one in both currencies.
  constexpr void inherit(AmountInContext& next) const noexcept {
    next.mention.per_unit |= last_.per_unit;
    next.after.beyond_bound = last_.beyond_bound;
    next.after.beyond_about = last_.beyond_about;
    auto& amount = next.mention.amount;
    if (!amount) return;
    if (next.after.beyond_about) amount = amount->about();
    if (next.after.beyond_bound && amount->bound() == Bound::exact)
      amount = with_bound(*amount, *next.after.beyond_bound);
  }

  static constexpr Amount with_bound(const Amount& amount, Bound bound) {
    Amount bounded{amount.money(), bound};
    if (amount.approx()) bounded = bounded.about();
    return amount.quantum() ? bounded.stated_to(*amount.quantum()) : bounded;
  }

  const Text& text_;
  Earlier last_{};
  Root root_{};
  std::size_t count_ = 0;
};

}  // namespace newsgraph::inline v0_1::prose_parts
