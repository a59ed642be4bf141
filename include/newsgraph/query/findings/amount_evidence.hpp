// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/prose/find_amounts.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A piece of evidence and the amounts that stand in its words, the first 64 of them.
struct CitedAmounts {
  Id<EvidenceNode> evidence;
  std::vector<Amount> amounts;

  friend bool operator==(const CitedAmounts&, const CitedAmounts&) = default;
};

/// A deal whose amount stands nowhere in the words that it cites, though others do.
struct Misquote {
  DealId deal;
  AmountId stated;
  std::vector<CitedAmounts> cited;  ///< the pieces that have amounts, in document order

  friend bool operator==(const Misquote&, const Misquote&) = default;
};

namespace query_parts {

/// An amount, and the bytes of its words.
struct AmountAt {
  Amount amount;
  std::size_t begin;
  std::size_t end;
};

/// The definite amounts in a text, prices per unit left out. O(length).
template <class...>
[[nodiscard]] std::vector<AmountAt> definite_amounts(std::string_view text) {
  std::vector<AmountAt> found;
  for_each_amount(text, [&](const AmountMention& mention) {
    if (mention.amount) found.push_back({*mention.amount, mention.begin, mention.end});
  });
  return found;
}

/// The amounts of a text, in order, and their figures.
class AmountsInText {
public:
  /// O(length + n log n) for n amounts.
  template <class...>
  explicit AmountsInText(std::string_view text) : amounts_{definite_amounts(text)} {
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
  template <class...>
  [[nodiscard]] std::pair<std::size_t, std::size_t> within(const std::optional<ByteRange>& bytes) const {
    if (!bytes) return {0, amounts_.size()};
    const auto first = base_parts::count_before(amounts_, [&](const AmountAt& one) { return one.end <= bytes->begin; });
    const auto end = base_parts::count_before(amounts_, [&](const AmountAt& one) { return one.begin < bytes->end; });
    return {first, (std::max)(first, end)};
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

  /// Calls `visit(amounts, first, end)` with the definite amounts that the words of a piece of evidence touch, prices
  /// per unit left out; not where there are none. They are read where they stand in the paragraph, so that a range of
  /// bytes may cut one; where the text is withheld, in the quoted phrase. O(log n), once the paragraph is read.
  template <class Visitor>
  void in(const EvidenceNode& evidence, Visitor visit) {
    const auto words = graph_.words(evidence);
    if (!words) return;
    const auto visit_in = [&](const AmountsInText& amounts, const std::optional<ByteRange>& bytes) {
      const auto [first, end] = amounts.within(bytes);
      if (first != end) visit(amounts, first, end);
    };
    const auto paragraph = graph_[graph_[evidence.paragraph()].text];
    if (paragraph)
      visit_in(of(evidence.paragraph(), *paragraph), evidence.bytes());
    else
      visit_in(AmountsInText{*words}, std::nullopt);
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

/// Whether a deal's evidence says another amount than the deal; nothing where it does not.
///
/// A deal agrees with its evidence where its amount or one of its equivalents has a figure in common with an amount in
/// any of the words that it cites; bounds, "about" and the digits stated are not compared. Nothing is converted: a sum
/// in another currency agrees only as an equivalent. Passed over are deals without an amount, or with one that has more
/// than 64 equivalents, without words to look at, or with none of money in them. O(evidence log n) for the n amounts of
/// its paragraphs, once these are read.
template <class...>
[[nodiscard]] std::optional<Misquote> misquote(const Graph& graph, DealId deal, AmountsInEvidence& amounts_in) {
  constexpr std::size_t most = 64;
  const auto stated = graph[deal].amount;
  if (!stated || graph.equivalents(*stated).size() > most) return std::nullopt;
  std::vector<Amount> said{graph.amount(*stated)};
  for (const auto& equivalent : graph.equivalents(*stated).ids()) said.push_back(graph.amount(equivalent));
  Misquote found{deal, *stated, {}};
  bool agrees = false;
  for (const auto evidence : graph[deal].evidence.ids())
    amounts_in.in(graph[evidence], [&](const AmountsInText& amounts, std::size_t first, std::size_t end) {
      agrees = agrees || base_parts::any_of(said, [&](const Amount& one) { return amounts.has(one, first, end); });
      if (agrees) return;
      auto& cited = found.cited.emplace_back(CitedAmounts{evidence, {}});
      for (auto i = first; i != (std::min)(end, first + most); ++i) cited.amounts.push_back(amounts[i]);
    });
  if (agrees || found.cited.empty()) return std::nullopt;
  return found;
}

}  // namespace query_parts

/// The deals that `filter` lets through, of any status unless it asks for some, whose evidence says another amount, in
/// the order in which they came. A deal whose amount has more than 64 equivalents is passed over. O(n log n) in the
/// evidence and what it cites.
template <class...>
[[nodiscard]] std::vector<Misquote> misquotes(const Graph& graph, const Filter& filter = {}) {
  std::vector<Misquote> found;
  auto told = graph_parts::of_any_status(filter);
  told.tellings = Tellings::each;
  query_parts::AmountsInEvidence amounts_in{graph};
  for (const auto deal : deals(graph, told))
    if (auto one = query_parts::misquote(graph, deal, amounts_in)) found.push_back(*std::move(one));
  return found;
}

}  // namespace newsgraph::inline v0_1
