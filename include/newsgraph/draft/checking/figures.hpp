// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/article_text.hpp>
#include <newsgraph/draft/checking/ground.hpp>
#include <newsgraph/model/walk.hpp>
#include <newsgraph/value/decimal.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// A sum of money or a price, in major units.
struct Figure {
  Currency currency;
  Decimal low;
  Decimal high;  ///< the upper end of a range, else `low`
  Bound bound = Bound::exact;
  bool approx = false;

  [[nodiscard]] bool same_digits(const Figure& other) const noexcept { return low == other.low && high == other.high; }
  [[nodiscard]] bool same_figure(const Figure& other) const noexcept {
    return currency == other.currency && same_digits(other);
  }

  friend bool operator==(const Figure&, const Figure&) = default;
};

[[nodiscard]] inline std::optional<Decimal> decimal_of(Money money) noexcept {
  return Decimal::of(money.minor_units(), -int{digits(money.currency())});
}

/// What an amount says; a loss, which is below zero, as it is printed: "a loss of $24 million".
[[nodiscard]] inline std::optional<Figure> figure_of(const Amount& amount) noexcept {
  const auto low = decimal_of(amount.money());
  const auto high = amount.upper_end() ? decimal_of(*amount.upper_end()) : low;
  if (!low || !high) return std::nullopt;
  if (*high < Decimal{0}) return Figure{amount.currency(), -*high, -*low, amount.bound(), amount.approx()};
  return Figure{amount.currency(), *low, *high, amount.bound(), amount.approx()};
}

[[nodiscard]] inline Figure figure_of(const StatedDecimal& number, Currency currency) noexcept {
  return {currency, number.value(), number.upper_end().value_or(number.value()), number.bound(), number.approx()};
}

/// What a mention says, where that is one sum or price.
[[nodiscard]] inline std::optional<Figure> figure_of(const AmountMention& mention) noexcept {
  if (mention.amount) return figure_of(*mention.amount);
  if (mention.price && mention.kind == MentionKind::price) return figure_of(*mention.price, mention.currency);
  return std::nullopt;
}

/// The numbers in text with small letters that are no money: "3", "1,200", "5m" shares, a hundredth of each per cent,
/// "two" to "ten"; the first `most`.
template <class...>
[[nodiscard]] std::vector<Decimal> counts_in(std::string_view lowered, const std::vector<AmountMention>& amounts,
                                             std::size_t most) {
  constexpr std::string_view words[] = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
  constexpr std::pair<std::string_view, int> scales[] = {
      {"%", -2}, {" per cent", -2}, {" percent", -2}, {"퍼센트", -2}, {"k ", 3},   {" thousand", 3},
      {"m ", 6}, {" million", 6},   {"천", 3},        {"만", 4},      {"백만", 6}, {"억", 8}};
  std::vector<Decimal> found;
  std::size_t next = 0;
  for (std::size_t at = 0; at < lowered.size() && found.size() < most;) {
    while (next != amounts.size() && amounts[next].end <= at) ++next;
    if (next != amounts.size() && amounts[next].begin <= at) {
      at = amounts[next].end;
      continue;
    }
    auto end = at;
    while (end != lowered.size() && is_ascii_word(lowered[end])) ++end;
    if (end == at) {
      ++at;
      continue;
    }
    for (std::size_t i = 0; i != std::size(words); ++i)
      if (lowered.substr(at, end - at) == words[i]) found.emplace_back(static_cast<std::int64_t>(i + 2));
    std::int64_t digits = 0;
    int places = 0;
    bool after_point = false;
    constexpr std::int64_t most_digits = 1'000'000'000;
    auto i = at;
    for (; i != lowered.size() && digits < most_digits; ++i) {
      const char c = lowered[i];
      const bool goes_on = i + 1 != lowered.size() && lowered[i + 1] >= '0' && lowered[i + 1] <= '9';
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
        places += after_point ? 1 : 0;
      } else if (c == '.' && goes_on && !after_point && i != at) {
        after_point = true;
      } else if (c != ',' || !goes_on || i == at) {
        break;
      }
    }
    if (i != at) {
      int scale = 0;
      for (const auto& [word, exponent] : scales)
        if (lowered.substr(i).starts_with(word)) scale = exponent;
      if (const auto count = Decimal::of(digits, scale - places); count && *count > Decimal{0}) found.push_back(*count);
    }
    at = (std::max)(i, end);
  }
  return found;
}

/// A figure that is printed in the text.
struct PrintedFigure {
  Figure figure;
  std::size_t paragraph = 0;
  std::size_t sentence = 0;
  std::size_t mention = 0;  ///< which of the paragraph's amounts
};

/// All figures that are printed in an article, and what can be computed of them. The text must outlive them.
class PrintedFigures {
public:
  explicit PrintedFigures(const ArticleText& text) : text_{&text} {
    for (std::size_t i = 0; i != text.paragraphs().size(); ++i) {
      const auto& paragraph = text.paragraphs()[i];
      for (std::size_t k = 0; k != paragraph.amounts.size(); ++k)
        if (const auto figure = figure_of(paragraph.amounts[k]))
          all_.push_back({*figure, i, text.sentence_at(i, paragraph.amounts[k].begin), k});
    }
    std::stable_sort(all_.begin(), all_.end(), [](const PrintedFigure& a, const PrintedFigure& b) {
      return std::pair{a.figure.low, a.figure.high} < std::pair{b.figure.low, b.figure.high};
    });
  }

  /// Those with the same digits, in any currency, in the order of the text.
  [[nodiscard]] Rows<PrintedFigure> same_digits(const Figure& figure) const noexcept {
    const auto key = std::pair{figure.low, figure.high};
    const auto first = std::partition_point(all_.begin(), all_.end(), [&](const PrintedFigure& printed) {
      return std::pair{printed.figure.low, printed.figure.high} < key;
    });
    const auto last = std::partition_point(first, all_.end(), [&](const PrintedFigure& printed) {
      return !(key < std::pair{printed.figure.low, printed.figure.high});
    });
    return {all_.data() + (first - all_.begin()), static_cast<std::size_t>(last - first)};
  }

  /// Whether a figure is the sum or difference of two that are printed, an equal part of one, a half to a tenth, or one
  /// times a number of its paragraph: three ships at $50m each, 51 per cent of $1bn.
  [[nodiscard]] bool can_be_computed(const Figure& figure) {
    if (!is_computed_) {
      is_computed_ = true;
      compute();
      for (const auto& paragraph : text_->paragraphs()) multiply(paragraph);
      std::sort(computed_.begin(), computed_.end());
    }
    return std::binary_search(computed_.begin(), computed_.end(), std::pair{figure.currency, figure.low});
  }

  /// Those whose lower end is at least so much, by it.
  [[nodiscard]] Rows<PrintedFigure> from(const Decimal& low) const noexcept {
    const auto first = std::partition_point(all_.begin(), all_.end(),
                                            [&](const PrintedFigure& printed) { return printed.figure.low < low; });
    return {all_.data() + (first - all_.begin()), static_cast<std::size_t>(all_.end() - first)};
  }

  [[nodiscard]] const std::vector<PrintedFigure>& all() const noexcept { return all_; }

private:
  template <class...>
  void compute() {
    constexpr std::size_t most_figures = 64;
    std::vector<std::pair<Currency, Decimal>> each;
    for (const auto& printed : all_) {
      const std::pair figure{printed.figure.currency, printed.figure.low};
      if (std::find(each.begin(), each.end(), figure) == each.end()) each.push_back(figure);
      if (each.size() == most_figures) break;
    }
    constexpr Decimal parts[] = {*Decimal::of(5, -1), *Decimal::of(25, -2), *Decimal::of(2, -1), *Decimal::of(125, -3),
                                 *Decimal::of(1, -1)};
    for (std::size_t i = 0; i != each.size(); ++i) {
      const auto& [currency, value] = each[i];
      for (const auto& part : parts) add(currency, product(value, part));
      if (value.coefficient() % 3 == 0) add(currency, Decimal::of(value.coefficient() / 3, value.exponent()));
      for (std::size_t k = 0; k != i; ++k) {
        if (each[k].first != currency) continue;
        add(currency, sum(value, each[k].second));
        add(currency, difference(value, each[k].second));
        add(currency, difference(each[k].second, value));
      }
    }
  }

  void add(Currency currency, std::optional<Decimal> value) {
    if (value && *value > Decimal{0}) computed_.emplace_back(currency, *value);
  }

  /// Adds the products of a paragraph's figures and of the numbers in it that are no money.
  template <class...>
  void multiply(const ParagraphText& paragraph) {
    constexpr std::size_t most = 16;
    if (paragraph.amounts.empty() || computed_.size() > most_computed) return;
    const auto counts = counts_in(paragraph.lowered, paragraph.amounts, most);
    for (std::size_t i = 0; i != paragraph.amounts.size() && i != most; ++i)
      if (const auto figure = figure_of(paragraph.amounts[i]))
        for (const auto& count : counts) add(figure->currency, product(figure->low, count));
  }

  static constexpr std::size_t most_computed = 16'384;

  const ArticleText* text_;
  bool is_computed_ = false;                            // what can be computed, which few ask for
  std::vector<PrintedFigure> all_;                      // by their digits
  std::vector<std::pair<Currency, Decimal>> computed_;  // in order
};

/// What in a document an amount belongs to.
struct AmountOwner {
  const Deal* deal = nullptr;
  const Fact* fact = nullptr;
  const Claim* claim = nullptr;
  const Term* term = nullptr;

  [[nodiscard]] const std::string& id() const noexcept { return deal ? deal->id : fact ? fact->id : claim->id; }
  [[nodiscard]] const std::vector<Evidence>& evidence() const noexcept {
    if (term != nullptr && !term->evidence.empty()) return term->evidence;
    return deal ? deal->evidence : fact ? fact->evidence : claim->evidence;
  }
};

/// Calls `visit(owner, pointer, figure, stated)` for each sum and price of an article's deals, facts and claims.
template <class Visit>
void for_each_stated_figure(const Article& article, Visit&& visit) {
  using namespace model_parts;
  AmountOwner owner;
  const auto visit_amount = [&](const StatedAmount& amount, const std::string& at) {
    if (const auto figure = figure_of(amount.amount)) visit(owner, at, *figure, amount.stated);
    for (std::size_t i = 0; i != amount.equivalents.size(); ++i)
      if (const auto figure = figure_of(amount.equivalents[i].amount))
        visit(owner, at + "/equivalents/" + std::to_string(i), *figure, amount.equivalents[i].stated);
  };
  const auto visit_price = [&](const StatedPrice& price, const std::string& at) {
    visit(owner, at, figure_of(price.number, price.currency), price.stated);
  };
  const auto look_at = [&](const Type& type, const void* object, const Place& place) {
    if (const auto* deal = as<Deal>(type, object)) owner = {.deal = deal};
    if (const auto* fact = as<Fact>(type, object)) owner = {.fact = fact};
    if (const auto* claim = as<Claim>(type, object)) owner = {.claim = claim};
    if (owner.deal != nullptr) owner.term = as<Term>(type, object);
    if (owner.deal == nullptr && owner.fact == nullptr && owner.claim == nullptr) return;
    type.structured.for_each([&](std::size_t index) {
      const auto& field = type.fields[index];
      const auto shape = field.type->value->shape;
      if (shape != Shape::amount && shape != Shape::figure && shape != Shape::conflicting_values) return;
      const auto* const member = field.in(object);
      if (field.type->size(member) == 0) return;
      const auto* const value = field.type->at(member, 0);
      const auto at = place.member(field.name).pointer();
      if (shape == Shape::amount) return visit_amount(*static_cast<const StatedAmount*>(value), at);
      if (shape == Shape::figure) {
        const auto& figure = *static_cast<const StatedFigure*>(value);
        if (const auto* amount = std::get_if<StatedAmount>(&figure)) visit_amount(*amount, at);
        if (const auto* price = std::get_if<StatedPrice>(&figure)) visit_price(*price, at);
        return;
      }
      for (const auto& set : owner.claim->sets) {
        const auto in_set = at + '/' + set.of + "~1" + std::string{name_of(set.field)};
        if (const auto* amount = std::get_if<StatedAmount>(&set.value)) visit_amount(*amount, in_set);
        if (const auto* price = std::get_if<StatedPrice>(&set.value)) visit_price(*price, in_set);
      }
    });
  };
  walk(article, Place{}, look_at);
}

}  // namespace newsgraph::inline v0_1::draft_parts
