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
    const auto gap = count_ == 0 ? Gap::other : gap_between(last_.end, next);
    if (last_.rate && (gap == Gap::equals || gap == Gap::nothing)) {
      make_rate(next.mention);
    }
    const bool converts_last = converts(gap, next);
    if (converts_last || continues(gap, next)) {
      // of "£5m ($6.5m, or €5.9m)" both convert the first
      if (converts_last && !continues(gap, next)) root_ = {count_ - 1, last_.currency};
      next.mention.equivalent_of = root_.index;
      inherit(next);
    } else if (converts_by_rate(next)) {
      next.mention.equivalent_of = before_rate_->index;
    } else if (last_.beyond_end != 0 && next.mention.end < last_.beyond_end) {
      next.after.beyond_bound = last_.beyond_bound;
      next.after.beyond_about = last_.beyond_about;
      if (next.mention.amount) qualify(next.mention.amount, next.after);
    }
    note_rate(next.mention);
    last_ = {next.after.place,
             next.mention.currency,
             next.mention.kind == MentionKind::rate,
             next.mention.kind == MentionKind::price,
             next.mention.unit_begin,
             next.mention.unit_end,
             next.mention.equivalent_of.has_value(),
             next.before.about,
             next.after.beyond_bound,
             next.after.beyond_about,
             next.after.beyond_end};
    ++count_;
  }

private:
  /// What stands between two amounts, as far as it tells that one converts the other.
  enum class Gap : std::uint8_t { other, nothing, bracket, comma, semicolon, equals, words };

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
    bool price;
    std::size_t unit_begin;
    std::size_t unit_end;
    bool converts;
    bool about;
    std::optional<Bound> beyond_bound;
    bool beyond_about;
    std::size_t beyond_end;
  };

  /// A sum that a rate stands behind.
  struct BeforeRate {
    std::size_t index;
    Amount amount;
    std::size_t end;
    std::optional<Decimal> rate{};
    Currency rate_currency{};
  };

  struct GapSign {
    std::u16string_view word;
    Gap gap;
  };

  static constexpr GapSign gap_signs[]{
      {u"(", Gap::bracket}, {u"[", Gap::bracket},   {u"(=", Gap::bracket},  {u",", Gap::comma},     {u"、", Gap::comma},
      {u"–", Gap::comma},   {u";", Gap::semicolon}, {u"/", Gap::semicolon}, {u"·", Gap::semicolon}, {u"=", Gap::equals},
  };

  constexpr Gap gap_between(std::size_t from, const AmountInContext& next) const noexcept {
    const auto to = next.before.place;
    if (from > to) return Gap::other;
    const auto begin = text_.after_spaces(from);
    if (begin >= to) return Gap::nothing;
    const auto sign = longest_at<gap_signs>(text_, begin);
    if (sign && text_.after_spaces(sign.place) >= to) return sign.row->gap;
    if (to - begin > most_bytes_between) return Gap::other;
    if (next.before.converts) return stays_in_sentence(begin, to) ? Gap::words : Gap::other;
    if (next.before.converted && stands_aside(begin, next)) return Gap::comma;
    return opens_bracket(begin, next) ? Gap::bracket : Gap::other;
  }

  /// "4bn dinars in profit, some EUR 35 million,": a few words before a comma, and the next amount alone behind it.
  constexpr bool stands_aside(std::size_t place, const AmountInContext& next) const noexcept {
    constexpr std::size_t most_bytes = 32;
    const auto after = text_.at(next.after.place);
    const bool ends = after.bytes == 0 || after.value == U',' || after.value == U'.' || after.value == U')';
    const auto comma = text_.before_spaces(next.before.place);
    if (!ends || comma - place > most_bytes || text_.before(comma).value != U',') return false;
    for (; place + 1 < comma; ++place)
      if (const auto byte = static_cast<unsigned char>(text_.text()[place]); !is_latin(byte) && byte != ' ')
        return false;
    return true;
  }

  /// "100 million yuan in fines (US$14m)", "3만1000엔(3일 기준 약 28만원)": a few words before a bracket that has the
  /// next amount alone, or in which just a word on the rate stands before it.
  constexpr bool opens_bracket(std::size_t place, const AmountInContext& next) const noexcept {
    const auto to = next.before.place;
    for (;; place += text_.at(place).bytes) {
      const auto glyph = text_.at(place);
      if (place >= to || glyph.bytes == 0) return false;
      if (glyph.value == U'(') break;
      if (!is_latin(glyph.value) && !is_hangul(glyph.value) && glyph.value != U' ') return false;
    }
    const auto inside = text_.after_spaces(place + 1);
    const bool alone = inside >= to;
    for (auto at = inside; at < to; at += text_.at(at).bytes)
      if (const auto value = text_.at(at).value; value == U',' || value == U';' || value == U')' || value == U'(')
        return false;
    const auto after = text_.at(text_.after_spaces(next.after.place)).value;
    return after == U')' && (alone || longest_before<rate_words>(text_, text_.before_spaces(to)));
  }

  /// No sentence of English ends, and no line.
  constexpr bool stays_in_sentence(std::size_t place, std::size_t to) const noexcept {
    for (char32_t last = 0; place < to; place += text_.at(place).bytes) {
      const auto value = text_.at(place).value;
      if (value == U'\n' || (last == U'.' && value == U' ' && !is_hangul(text_.before(place - 1).value))) return false;
      last = value;
    }
    return true;
  }

  /// Whether a sum at the rate that stands between is the next one: "180억달러는 환율(1달러=1,430원) 기준으로
  /// 25조7,400억 원".
  constexpr bool converts_by_rate(const AmountInContext& next) const noexcept {
    if (!before_rate_ || !before_rate_->rate || !next.mention.amount) return false;
    if (next.mention.currency != before_rate_->rate_currency) return false;
    if (next.mention.begin - before_rate_->end > most_bytes_around_rate) return false;
    const auto from = stated_decimal(before_rate_->amount);
    const auto stated = stated_decimal(*next.mention.amount);
    const auto reckoned = from ? product(from->value(), *before_rate_->rate) : std::nullopt;
    const auto apart = stated && reckoned ? difference(stated->value(), *reckoned) : std::nullopt;
    const auto fifty = apart ? product(apart->negative() ? -*apart : *apart, Decimal{50}) : std::nullopt;
    return fifty && *fifty < *reckoned;
  }

  constexpr void note_rate(const AmountMention& mention) noexcept {
    if (mention.amount) {
      before_rate_ = BeforeRate{count_, *mention.amount, mention.end};
    } else if (before_rate_ && mention.kind == MentionKind::rate && mention.price
               && mention.currency != before_rate_->amount.currency()) {
      before_rate_->rate = mention.price->value();
      before_rate_->rate_currency = mention.currency;
      before_rate_->end = mention.end;
    }
  }

  constexpr bool converts(Gap gap, const AmountInContext& next) const noexcept {
    if (last_.currency == next.mention.currency || last_.rate || next.mention.kind == MentionKind::rate) return false;
    switch (gap) {
      case Gap::bracket:
      case Gap::equals: return true;
      case Gap::comma: return next.before.converted;
      case Gap::nothing: return next.before.own_money;
      case Gap::words: return true;
      case Gap::semicolon: return next.before.about && next.mention.currency == Currency::KRW && is_dot_before(next);
      case Gap::other: break;
    }
    return false;
  }

  /// "에두(460만달러·약 59억원)".
  constexpr bool is_dot_before(const AmountInContext& next) const noexcept {
    return text_.before(text_.before_spaces(next.before.place)).value == U'·';
  }

  /// Whether the next mention converts what the one before converts, too.
  constexpr bool continues(Gap gap, const AmountInContext& next) const noexcept {
    const auto currency = next.mention.currency;
    if (!last_.converts || currency == root_.currency || currency == last_.currency) return false;
    return gap == Gap::comma || gap == Gap::semicolon || (gap == Gap::nothing && next.before.own_money);
  }

  /// What stands after the bracket is said of both, and a price each is one in both currencies.
  constexpr void inherit(AmountInContext& next) const noexcept {
    auto& mention = next.mention;
    if (last_.price && mention.kind == MentionKind::definite) make_price(mention);
    if (last_.price && mention.unit_begin == mention.unit_end) {
      mention.unit_begin = last_.unit_begin;
      mention.unit_end = last_.unit_end;
    }
    next.after.beyond_bound = last_.beyond_bound;
    next.after.beyond_about = last_.beyond_about;
    // "(약 50조원, 420억 달러)"
    if (last_.converts && last_.about && mention.amount) mention.amount = mention.amount->about();
    if (mention.amount) qualify(mention.amount, next.after);
    if (mention.price) qualify(mention.price, next.after);
  }

  template <class Stated>
  static constexpr void qualify(std::optional<Stated>& stated, const Qualifiers& after) {
    if (after.beyond_about) stated = stated->about();
    if (!after.beyond_bound || stated->bound() != Bound::exact) return;
    auto bounded = Stated{figure_of(*stated), *after.beyond_bound};
    if (stated->approx()) bounded = bounded.about();
    stated = with_digits_of(*stated, bounded);
  }

  static constexpr Money figure_of(const Amount& amount) { return amount.money(); }
  static constexpr Decimal figure_of(const StatedDecimal& stated) { return stated.value(); }

  static constexpr Amount with_digits_of(const Amount& from, const Amount& to) {
    return from.quantum() ? to.stated_to(*from.quantum()) : to;
  }

  static constexpr StatedDecimal with_digits_of(const StatedDecimal& from, const StatedDecimal& to) {
    return from.place() ? to.stated_to(*from.place()) : to;
  }

  static constexpr void make_price(AmountMention& mention) {
    mention.price = stated_decimal(*mention.amount);
    mention.kind = mention.price ? MentionKind::price : MentionKind::unreadable;
    mention.amount.reset();
  }

  static constexpr void make_rate(AmountMention& mention) {
    if (mention.amount) mention.price = stated_decimal(*mention.amount);
    mention.kind = MentionKind::rate;
    mention.amount.reset();
  }

  /// An amount as a decimal in major units.
  static constexpr std::optional<StatedDecimal> stated_decimal(const Amount& amount) {
    const auto zeros = digits(amount.currency());
    const auto decimal = [zeros](Money money) { return Decimal::of(money.minor_units(), -zeros); };
    const auto low = decimal(amount.money());
    const auto high = amount.upper_end() ? decimal(*amount.upper_end()) : low;
    if (!low || !high) return std::nullopt;
    auto stated = amount.upper_end() ? StatedDecimal::range(*low, *high) : StatedDecimal{*low, amount.bound()};
    if (amount.approx()) stated = stated.about();
    if (!amount.quantum()) return stated;
    return stated.stated_to(value_parts::leading_place(amount.quantum()->minor_units()) - zeros);
  }

  static constexpr std::size_t most_bytes_between = 90;
  static constexpr std::size_t most_bytes_around_rate = 80;
  static constexpr UnitWord rate_words[]{{u"기준"}, {u"환율"}, {u"환율로"}, {u"당시"},
                                         {u"현재"}, {u"then"}, {u"now"},    {u"today"}};

  const Text& text_;
  std::optional<BeforeRate> before_rate_{};
  Earlier last_{};
  Root root_{};
  std::size_t count_ = 0;
};

}  // namespace newsgraph::inline v0_1::prose_parts
