// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/findings/finding.hpp>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

// What makes a finding of the answer to a question: how severe it is, what it is about, the words that show it.

namespace newsgraph::inline v0_1::query_parts {

template <class...>
void add_pieces(const Graph& graph, std::vector<EvidenceNode>& pieces, Range<EvidenceNode> evidence) {
  for (const auto& piece : shown_pieces(graph, evidence)) pieces.push_back(piece);
}

/// The pieces in whose words an amount stands as printed; all, where it stands in none.
template <class...>
void add_pieces(const Graph& graph, std::vector<EvidenceNode>& pieces, Range<EvidenceNode> evidence, AmountId amount) {
  const auto with = pieces_with(graph, evidence, graph[graph[amount].stated()]);
  pieces.insert(pieces.end(), with.begin(), with.end());
}

/// Adds deals that are not there yet, and the words that all of them rest on. O(n log n).
template <class...>
void add_deals(const Graph& graph, std::vector<Subject>& about, std::vector<EvidenceNode>& pieces,
               const std::vector<DealId>& deals) {
  for (const auto deal : deals) {
    about.emplace_back(deal);
    add_pieces(graph, pieces, graph[deal].evidence);
  }
  base_parts::keep_first(about);
}

/// The deal or fact with its evidence.
template <class...>
[[nodiscard]] Range<EvidenceNode> evidence(const Graph& graph, const Subject& of) {
  return std::visit(
      [&](auto id) {
        if constexpr (requires { graph[id].evidence; })
          return graph[id].evidence;
        else
          return Range<EvidenceNode>{};
      },
      of);
}

/// A note where one rate explains quotients that differ, a warning where none does; nothing to question where the
/// figures themselves are at one rate.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, ConversionRates rates) {
  if (rates.common && quotients(rates).size() == 1) return std::nullopt;
  std::vector<Subject> about;
  std::vector<EvidenceNode> pieces;
  for (const auto& conversion : rates.conversions) {
    about.push_back(conversion.stated.of);
    add_pieces(graph, pieces, conversion.stated.evidence, conversion.equivalent);
  }
  base_parts::keep_first(about);
  const auto kind = rates.common ? FindingKind::common_rate : FindingKind::rates_apart;
  const auto severity = rates.common ? Severity::note : Severity::warning;
  return Finding{kind, severity, article, std::move(about), std::move(pieces), std::move(rates)};
}

/// See `severity`.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, const OtherValue& other) {
  const auto how_severe = severity(other);
  if (!how_severe) return std::nullopt;
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, graph.member(other.claim, &ClaimNode::evidence));
  const auto stated = evidence(graph, other.of);
  if (const auto* amount = std::get_if<AmountId>(&other.values.first))
    add_pieces(graph, pieces, stated, *amount);
  else
    add_pieces(graph, pieces, stated);
  const auto kind = other.headline ? FindingKind::headline : FindingKind::other_value;
  return Finding{kind, *how_severe, article, {other.of}, std::move(pieces), other};
}

/// A warning where there are sums of two that count; else a note.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, CountedTwice twice) {
  std::vector<Subject> about{twice.deal};
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, graph[twice.deal].evidence);
  add_deals(graph, about, pieces, twice.others);
  const auto severity = !twice.together.empty() ? Severity::warning : Severity::note;
  return Finding{FindingKind::counted_twice, severity, article, std::move(about), std::move(pieces), std::move(twice)};
}

/// The same.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, RivalBids bids) {
  std::vector<Subject> about;
  std::vector<EvidenceNode> pieces;
  add_deals(graph, about, pieces, bids.deals);
  const auto severity = !bids.together.empty() ? Severity::warning : Severity::note;
  return Finding{FindingKind::rival_bids, severity, article, std::move(about), std::move(pieces), std::move(bids)};
}

/// A warning.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article,
                                                const UncountedPayment& payment) {
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, graph[payment.deal].evidence);
  return Finding{
      FindingKind::uncounted_payment, Severity::warning, article, {payment.deal}, std::move(pieces), payment};
}

/// A note: the total is what it is, but not that of those who are named.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, const OpenTotal& total) {
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, graph[total.deal].evidence);
  return Finding{FindingKind::open_total, Severity::note, article, {total.deal}, std::move(pieces), total};
}

/// A note: it is a sum that is not known, and none that is wrong.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, const UnitsApart& apart) {
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, graph[apart.deal].evidence);
  return Finding{FindingKind::units_apart, Severity::note, article, {apart.deal}, std::move(pieces), apart};
}

/// An error where parts come to more than their whole; a warning where that may be paid or financed beside it, or units
/// or years come to less, which may leave something out; a note where a part is not told.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, PartSum sum) {
  std::vector<Subject> about{sum.deal};
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, graph[sum.deal].evidence);
  add_deals(graph, about, pieces, sum.parts);
  const bool is_units = sum.kind == PartKind::units || sum.kind == PartKind::years;
  const auto kind = sum.exceeds || is_units ? FindingKind::sum_apart : FindingKind::part_not_told;
  const bool may_be = is_units ? !sum.exceeds : sum.kind == PartKind::financing && !sum.share;
  const auto if_apart = may_be ? Severity::warning : Severity::error;
  const auto severity = kind == FindingKind::sum_apart ? if_apart : Severity::note;
  return Finding{kind, severity, article, std::move(about), std::move(pieces), std::move(sum)};
}

/// An error: nobody has more than all of a company.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, SharesTooLarge large) {
  std::vector<Subject> about{large.company};
  std::vector<EvidenceNode> pieces;
  for (const auto holding : large.holdings) {
    about.emplace_back(holding);
    add_pieces(graph, pieces, graph[holding].evidence);
  }
  return Finding{FindingKind::sum_apart, Severity::error,   article,
                 std::move(about),       std::move(pieces), std::move(large)};
}

/// A warning: sums over these deals are wider than their amounts; or the figure may be one that nobody meant.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, TooLarge large) {
  std::vector<Subject> about;
  std::vector<EvidenceNode> pieces;
  for (const auto deal : large.deals) {
    about.push_back(deal);
    add_pieces(graph, pieces, graph[deal].evidence);
  }
  if (large.figure) {
    about.push_back(large.figure->of);
    add_pieces(graph, pieces, large.figure->evidence, large.figure->amount);
  }
  return Finding{FindingKind::too_large, Severity::warning, article,
                 std::move(about),       std::move(pieces), std::move(large)};
}

/// An error.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, Misquote misquote) {
  std::vector<EvidenceNode> pieces;
  for (const auto& cited : misquote.cited) pieces.push_back(graph[cited.evidence]);
  return Finding{FindingKind::misquote, Severity::error,   article,
                 {misquote.of},         std::move(pieces), std::move(misquote)};
}

/// A warning.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, BeyondSource beyond) {
  std::vector<Subject> about{beyond.of};
  for (const auto deal : beyond.covered) about.emplace_back(deal);
  base_parts::keep_first(about);
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, evidence(graph, beyond.of), beyond.amount);
  add_pieces(graph, pieces, graph.member(beyond.claim, &ClaimNode::evidence));
  return Finding{FindingKind::beyond_source, Severity::warning, article,
                 std::move(about),           std::move(pieces), std::move(beyond)};
}

template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, const DateConflict& conflict,
                                                FindingKind kind) {
  std::vector<Subject> about;
  std::vector<EvidenceNode> pieces;
  for (const auto& event : {conflict.first, conflict.second})
    if (const auto* deal = std::get_if<DealId>(&event.of); deal && !base_parts::contains(about, Subject{*deal})) {
      about.push_back(*deal);
      add_pieces(graph, pieces, graph[*deal].evidence);
    }
  return Finding{kind, conflict.severity, article, std::move(about), std::move(pieces), conflict};
}

/// An error.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, const LateDate& late) {
  std::vector<Subject> about;
  if (const auto* deal = std::get_if<DealId>(&late.event.of)) about.push_back(*deal);
  if (const auto* claim = std::get_if<ClaimId>(&late.event.of))
    for (const auto& subject : graph[graph.member(*claim, &ClaimNode::about)]) about.push_back(subject);
  base_parts::keep_first(about);
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, evidence(graph, late.event));
  return Finding{FindingKind::late_date, Severity::error, article, std::move(about), std::move(pieces), late};
}

/// An error where the deal is closed: it can't be both. Else a warning: nobody says that it was called off.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, const UnmetCondition& unmet) {
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, graph[unmet.deal].evidence);
  const bool closed = status_of(graph, unmet.deal) == DealStatus::closed;
  return Finding{FindingKind::unmet_condition,
                 closed ? Severity::error : Severity::warning,
                 article,
                 {unmet.deal},
                 std::move(pieces),
                 unmet};
}

/// One about two things that are told, with the evidence of both, in the article of the first.
template <class T>
[[nodiscard]] Finding finding_of_two(const Graph& graph, FindingKind kind, Severity severity, Id<T> first, Id<T> second,
                                     Figures figures) {
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, graph[first].evidence);
  add_pieces(graph, pieces, graph[second].evidence);
  return {kind, severity, graph[first].article, {first, second}, std::move(pieces), std::move(figures)};
}

/// An error; a warning where one of the figures is preliminary.
template <class...>
[[nodiscard]] Finding as_finding(const Graph& graph, const FactContradiction& apart) {
  return finding_of_two(graph, FindingKind::fact_apart, apart.severity, apart.first, apart.second, apart);
}

/// A warning: the figure, the change or what it is measured against is wrong.
template <class...>
[[nodiscard]] Finding as_finding(const Graph& graph, const ChangeApart& apart) {
  std::vector<Subject> about{apart.fact};
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, graph[apart.fact].evidence);
  if (apart.base) {
    about.emplace_back(*apart.base);
    add_pieces(graph, pieces, graph[*apart.base].evidence);
  }
  return {FindingKind::change_apart, Severity::warning, graph[apart.fact].article,
          std::move(about),          std::move(pieces), apart};
}

/// A warning: they may be two of one name.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph&, ArticleId article, const DuplicateMention& twice) {
  return Finding{FindingKind::duplicate_mention, Severity::warning, article, {twice.entity}, {}, twice};
}

/// A warning: who is who may be wrong, or the roles.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph& graph, ArticleId article, const PaysItself& pays) {
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, graph[pays.deal].evidence);
  return Finding{FindingKind::pays_itself, Severity::warning, article,
                 {pays.deal, pays.entity}, std::move(pieces), pays};
}

/// A warning: what is said of one may be said of both. A note where a name is that of several.
template <class...>
[[nodiscard]] std::optional<Finding> as_finding(const Graph&, ArticleId article, PossiblyOneEntity one) {
  const auto severity = one.by == KeptApart::unstated ? Severity::note : Severity::warning;
  return Finding{FindingKind::possibly_one_entity, severity, article, {one.first, one.second}, {}, std::move(one)};
}

template <class...>
[[nodiscard]] Finding as_finding(const Graph& graph, const Contradiction& contradiction) {
  return finding_of_two(graph, FindingKind::contradiction, contradiction.severity, contradiction.first,
                        contradiction.second, contradiction);
}

template <class...>
[[nodiscard]] Finding as_finding(const Graph& graph, const SumsApart& apart) {
  return finding_of_two(graph, FindingKind::contradiction, apart.severity, apart.first, apart.second, apart);
}

/// A warning: what the others pay or get is in no sum.
template <class...>
[[nodiscard]] Finding as_finding(const Graph& graph, const PartiesApart& apart) {
  return finding_of_two(graph, FindingKind::parties_apart, Severity::warning, apart.counts, apart.other, apart);
}

/// A warning where sums are told that may be counted twice; else a note.
template <class...>
[[nodiscard]] Finding as_finding(const Graph& graph, PossiblyOneDeal possibly) {
  std::vector<EvidenceNode> pieces;
  add_pieces(graph, pieces, graph[possibly.first].evidence);
  add_pieces(graph, pieces, graph[possibly.second].evidence);
  const auto severity =
      graph[possibly.first].amount && graph[possibly.second].amount ? Severity::warning : Severity::note;
  return {FindingKind::possibly_one_deal,    severity,          graph[possibly.first].article,
          {possibly.first, possibly.second}, std::move(pieces), std::move(possibly)};
}

}  // namespace newsgraph::inline v0_1::query_parts
