// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/prose/find_amounts.hpp>
#include <newsgraph/prose/price_of.hpp>
#include <newsgraph/query/facts/figure_value.hpp>
#include <newsgraph/query/facts/figures_in_text.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A piece of evidence and the figures that stand in its words, the first 64 of each sort.
struct CitedAmounts {
  Id<EvidenceNode> evidence;
  std::vector<Amount> amounts;
  std::vector<StatedFigure> figures{};  ///< prices where a price was sought, or per cent

  friend bool operator==(const CitedAmounts&, const CitedAmounts&) = default;
};

/// A deal or a fact with a figure that stands nowhere in the words that it cites, though others do.
struct Misquote {
  Subject of;
  FigureRef stated;
  std::vector<CitedAmounts> cited;  ///< the pieces that have such figures, in document order

  friend bool operator==(const Misquote&, const Misquote&) = default;
};

namespace query_parts {

/// An amount, and the bytes of its words.
struct AmountAt {
  Amount amount;
  std::size_t begin;
  std::size_t end;
};

/// The definite amounts in a text, and the prices, those of currencies too. O(length).
template <class...>
[[nodiscard]] std::pair<std::vector<AmountAt>, std::vector<FigureAt>> money_in(std::string_view text) {
  std::pair<std::vector<AmountAt>, std::vector<FigureAt>> found;
  for_each_amount(text, [&](const AmountMention& mention) {
    if (mention.amount) found.first.push_back({*mention.amount, mention.begin, mention.end});
    if (!mention.price) return;
    const auto unit = unit_name(text.substr(mention.unit_begin, mention.unit_end - mention.unit_begin));
    found.second.push_back({StatedPrice{*mention.price, mention.currency, unit, {}, {}}, mention.begin, mention.end});
    // what a deal is worth a year is a sum in its terms
    if (unit != "year" && unit != "month") return;
    const auto money = [&](const Decimal& decimal) { return Money::parse(to_string(decimal), mention.currency); };
    const auto low = money(mention.price->value());
    const auto high = mention.price->upper_end() ? money(*mention.price->upper_end()) : low;
    if (low && high)
      found.first.push_back(
          {mention.price->upper_end() ? Amount::range(*low, *high) : Amount{*low}, mention.begin, mention.end});
  });
  return found;
}

/// The amounts of a text, in order, with their figures; its prices and per cent.
class AmountsInText {
public:
  /// O(length + n log n) for n figures.
  template <class...>
  explicit AmountsInText(std::string_view text) : percents{percents_in(text)} {
    auto [sums, others] = money_in(text);
    amounts_ = std::move(sums);
    prices = FiguresInText{std::move(others)};
    for (std::size_t i = 0; i < amounts_.size(); ++i) {
      const auto& amount = amounts_[i].amount;
      const auto end = amount.upper_end();
      figures_.push_back({end ? Of::end : Of::one, figure(amount.money()), {}, i});
      if (!end) continue;
      figures_.push_back({Of::end, figure(*end), {}, i});
      figures_.push_back({Of::range, figure(amount.money()), figure(*end), i});
    }
    base_parts::sort(figures_);
  }

  /// Those that the bytes touch, or all of them: the first, and the one after the last. O(log n).
  [[nodiscard]] std::pair<std::size_t, std::size_t> within(const std::optional<ByteRange>& bytes) const {
    return touched(amounts_, bytes);
  }

  /// Whether one of the amounts from `first` to before `end` has a figure in common with `amount`: the same
  /// money, or for a range one of its ends. Two ranges have both. O(log n).
  template <class...>
  [[nodiscard]] bool has(const Amount& amount, std::size_t first, std::size_t end) const {
    const auto stands = [&](Of of, Figure low, Figure high = {}) {
      const Place from{of, low, high, first};
      const auto at = base_parts::count_before(figures_, [&](const Place& one) { return one < from; });
      return at < figures_.size() && figures_[at] < Place{of, low, high, end};
    };
    const auto money = figure(amount.money());
    const auto upper = amount.upper_end();
    if (!upper) return stands(Of::one, money) || stands(Of::end, money);
    return stands(Of::one, money) || stands(Of::one, figure(*upper)) || stands(Of::range, money, figure(*upper));
  }

  [[nodiscard]] const Amount& operator[](std::size_t index) const noexcept { return amounts_[index].amount; }

  FiguresInText percents;
  FiguresInText prices;

private:
  struct Figure {
    Currency currency{};
    std::int64_t units = 0;

    friend auto operator<=>(const Figure&, const Figure&) = default;
  };
  /// Of an amount that is no range, one end of a range, or the range.
  enum class Of : std::uint8_t { one, end, range };
  struct Place {
    Of of;
    Figure low;
    Figure high;
    std::size_t index;

    friend auto operator<=>(const Place&, const Place&) = default;
  };

  [[nodiscard]] static constexpr Figure figure(Money money) noexcept { return {money.currency(), money.minor_units()}; }

  std::vector<AmountAt> amounts_;
  base_parts::RowVector<Place> figures_;  // in order
};

/// Reads the amounts in the evidence of articles, each paragraph of an article once.
class AmountsInEvidence {
public:
  explicit AmountsInEvidence(const Graph& graph) : graph_{graph} {}

  /// Calls `visit(amounts, bytes)` with the amounts of the paragraph that a piece of evidence stands in, and the bytes
  /// of the piece; where the text is withheld, with those of the quoted phrase. They are read where they stand in the
  /// paragraph, so that a range of bytes may cut one. O(1), once the paragraph is read.
  template <class Visitor>
  void in(const EvidenceNode& evidence, Visitor visit) {
    const auto words = graph_.words(evidence);
    if (!words) return;
    const auto paragraph = graph_[graph_[evidence.paragraph()].text];
    if (paragraph)
      visit(of(evidence.paragraph(), *paragraph), evidence.bytes());
    else
      visit(AmountsInText{*words}, std::optional<ByteRange>{});
  }

private:
  template <class Text>
  [[nodiscard]] const AmountsInText& of(ParagraphId id, Text text) {
    const auto article = graph_[id].article;
    if (article_ != article) {
      article_ = article;
      of_paragraph_.assign(graph_[article].paragraphs.size(), std::nullopt);
    }
    auto& known = of_paragraph_[id.index() - graph_[article].paragraphs.first];
    if (!known) known.emplace(text);
    return *known;
  }

  const Graph& graph_;
  std::optional<ArticleId> article_;
  std::vector<std::optional<AmountsInText>> of_paragraph_;  // of the article
};

/// What is sought in the words that a figure rests on.
struct SoughtFigure {
  std::vector<Amount> sums{};  ///< with those of the other side of zero: a loss of $5m is stated as -$5m
  std::optional<Currency> currency{};
  std::vector<Decimal> numbers{};  ///< in the currency: of one unit; without: per cent
  bool is_price = false;           ///< which is sought among prices too
};

/// Nothing where it has more than 64 equivalents, is left to words, or is a number that is not in per cent.
template <class...>
[[nodiscard]] std::optional<SoughtFigure> sought(const Graph& graph, const FigureRef& stated, bool is_per_share) {
  SoughtFigure found;
  const auto add_sum = [&](const Amount& amount) {
    found.sums.push_back(amount);
    const auto units = amount.money().minor_units();
    if (units < 0 && amount.bound() != Bound::range && units != (std::numeric_limits<std::int64_t>::min)())
      found.sums.push_back(Amount{Money::from_minor(-units, amount.currency())});
  };
  if (const auto stated_amount = amount_in(stated)) {
    const auto equivalents = graph.equivalents(*stated_amount);
    if (equivalents.size() > 64) return std::nullopt;
    add_sum(graph.amount(*stated_amount));
    for (const auto& equivalent : equivalents.ids()) add_sum(graph.amount(equivalent));
    if (!is_per_share) return found;
  }
  const auto number = decimal_of(graph, stated);
  if (!number) return std::nullopt;
  const auto* decimal = std::get_if<DecimalId>(&stated);
  found.currency = decimal == nullptr ? graph.amount(*amount_in(stated)).currency() : graph[*decimal].currency();
  found.is_price = found.currency.has_value();
  if (!found.is_price) {
    const auto unit = model_parts::plain_unit(graph[graph[*decimal].unit()].value_or(""));
    if (unit != "%" && unit != "pp") return std::nullopt;
  }
  const auto add_number = [&](const Decimal& one) {
    auto text = to_string(one);
    if (one.negative() && !found.is_price) text.erase(0, 1);  // "fell by 2 %"
    found.numbers.push_back(*Decimal::parse(text));
    if (one.negative() && found.is_price) found.numbers.push_back(*Decimal::parse(text.substr(1)));
  };
  add_number(number->value());
  if (const auto high = number->upper_end()) add_number(*high);
  if (decimal != nullptr && found.is_price)
    for (const auto& one : found.numbers)
      if (const auto money = Money::parse(to_string(one), *found.currency)) found.sums.emplace_back(*money);
  return found;
}

/// Whether the words that a figure rests on say another one; nothing where they do not.
///
/// A sum agrees with its words where it or one of its equivalents has a figure in common with an amount in any of them;
/// bounds, "about" and the digits stated are not compared. Nothing is converted: a sum in another currency agrees only
/// as an equivalent. A price agrees with a price and, as papers leave out what it is for, with a sum; so does a sum
/// that is one for each share. Per cent agree with per cent, whichever side of zero. Passed over are figures without
/// words to look at, or with none of their sort in them. O(evidence log n) for the n figures of its paragraphs, once
/// these are read.
template <class...>
[[nodiscard]] std::optional<Misquote> misquote(const Graph& graph, const Subject& of, const FigureRef& stated,
                                               bool is_per_share, Range<EvidenceNode> evidence,
                                               AmountsInEvidence& amounts_in) {
  constexpr std::size_t most = 64;
  if (evidence.empty() || stated.index() == 0) return std::nullopt;
  const auto figure = sought(graph, stated, is_per_share);
  if (!figure) return std::nullopt;
  Misquote found{of, stated, {}};
  bool agrees = false;
  for (const auto id : evidence.ids())
    amounts_in.in(graph[id], [&](const AmountsInText& amounts, const std::optional<ByteRange>& bytes) {
      const auto [first, end] = figure->sums.empty() ? std::pair<std::size_t, std::size_t>{} : amounts.within(bytes);
      agrees =
          agrees || base_parts::any_of(figure->sums, [&](const Amount& one) { return amounts.has(one, first, end); });
      const auto& others = figure->is_price ? amounts.prices : amounts.percents;
      const auto [other, other_end] =
          figure->numbers.empty() ? std::pair<std::size_t, std::size_t>{} : others.within(bytes);
      agrees =
          agrees || others.has_unread(other, other_end) || base_parts::any_of(figure->numbers, [&](const Decimal& one) {
            return others.has(figure->currency, one, other, other_end);
          });
      if (agrees || (first == end && other == other_end)) return;
      auto& cited = found.cited.emplace_back(CitedAmounts{id, {}, {}});
      for (auto i = first; i != (std::min)(end, first + most); ++i) cited.amounts.push_back(amounts[i]);
      for (auto i = other; i != (std::min)(other_end, other + most); ++i) cited.figures.push_back(*others[i]);
    });
  if (agrees || found.cited.empty()) return std::nullopt;
  return found;
}

/// Adds what of a deal the words say otherwise: its amount, and those of its terms that rest on words of their own.
template <class...>
void add_misquotes(const Graph& graph, DealId deal, AmountsInEvidence& amounts_in, std::vector<Misquote>& found) {
  const auto add = [&](const FigureRef& figure, Range<EvidenceNode> evidence) {
    if (auto one = misquote(graph, deal, figure, false, evidence, amounts_in)) found.push_back(*std::move(one));
  };
  if (const auto amount = graph[deal].amount) add(FigureRef{*amount}, graph[deal].evidence);
  for (const auto& term : graph[graph.details(deal, &DealDetails::terms)])
    std::visit(
        [&]<class T>(const T& value) {
          if constexpr (std::is_same_v<T, AmountId> || std::is_same_v<T, DecimalId>)
            add(FigureRef{value}, term.evidence);
        },
        term.value);
}

/// The same of the value of a fact.
template <class...>
void add_misquotes(const Graph& graph, FactId id, AmountsInEvidence& amounts_in, std::vector<Misquote>& found) {
  const auto& fact = graph[id];
  if (auto one = misquote(graph, id, fact.value, model_parts::is_per_share(fact.metric), fact.evidence, amounts_in))
    found.push_back(*std::move(one));
}

}  // namespace query_parts

/// What the words that it cites say otherwise, of the deals that `filter` lets through, of any status unless it asks
/// for some: their amounts, and the figures of their terms that cite words of their own; and of the values of facts, of
/// which it can ask for the article and the party: amounts, prices and per cent. Deals in the order in which they came,
/// then facts. An amount with more than 64 equivalents is passed over. O(n log n) in the evidence and what it cites.
template <class...>
[[nodiscard]] std::vector<Misquote> misquotes(const Graph& graph, const Filter& filter = {}) {
  std::vector<Misquote> found;
  auto told = graph_parts::of_any_status(filter);
  told.tellings = Tellings::each;
  query_parts::AmountsInEvidence amounts_in{graph};
  for (const auto deal : deals(graph, told)) query_parts::add_misquotes(graph, deal, amounts_in, found);
  for (const auto fact : facts(graph)) {
    if (filter.article && graph.member(fact, &FactNode::article) != *filter.article) continue;
    if (filter.party && graph.entity(graph.member(fact, &FactNode::of)) != graph.entity(*filter.party)) continue;
    query_parts::add_misquotes(graph, fact, amounts_in, found);
  }
  return found;
}

}  // namespace newsgraph::inline v0_1
