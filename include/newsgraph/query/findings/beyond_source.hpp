// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/sources.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// An amount that stands beside a source, as if it were from there.
struct BeyondSource {
  Subject of;  ///< a deal or a fact
  AmountId amount;
  ClaimId claim;                ///< that cites somebody
  std::vector<DealId> covered;  ///< deals beside it that the claim speaks of; none where it speaks of `of` itself

  friend bool operator==(const BeyondSource&, const BeyondSource&) = default;
};

namespace query_parts {

/// Whether a claim may be where the sum of what it is about is from.
template <class...>
[[nodiscard]] bool speaks_of_sum(const Graph& graph, ClaimId claim) {
  return graph_parts::speaks_of(graph, claim, ConflictingField::amount);
}

/// What the claims on deals and facts of an article rest on.
class Voices {
public:
  /// The most claims on one deal or fact that are looked at.
  static constexpr std::size_t most = 64;

  /// The claims on one thing: `most` of each sort and one more.
  struct On {
    base_parts::RowVector<ClaimId> citing;  ///< on the word of others
    base_parts::RowVector<ClaimId> facts;   ///< of these, those that state it as a fact, and not one topic of it
    base_parts::RowVector<ClaimId> own;     ///< that state it as a fact, and cite nobody
  };

  /// A claim, and a deal that it is about.
  struct Cited {
    ClaimId claim;
    DealId deal;
  };

  template <class...>
  Voices(const Graph& graph, ArticleId article) : graph_{graph}, article_{article} {
    for (const auto& source : graph[graph.member(article, &ArticleNode::info_sources)])
      if (source.role == InfoSourceRole::publisher) publishers_.push_back(source.entity);
    base_parts::sort_unique(publishers_);
  }

  /// O(1), once the claims on it are read.
  template <class...>
  [[nodiscard]] const On& on(const Subject& of) {
    const auto known = known_.find(of);
    if (known != known_.end()) return known->second;
    On found;
    const auto add = [](base_parts::RowVector<ClaimId>& to, ClaimId claim) {
      if (to.size() <= most) to.push_back(claim);
    };
    for (const auto id : graph_[graph_parts::said_about(graph_, article_, of, &AboutNode::claims)]) {
      const auto& claim = graph_[id];
      const bool is_fact = claim.kind == ClaimKind::fact;
      const bool cites = base_parts::any_of(graph_[claim.chain], [&](const AttributionNode& step) {
        return !base_parts::contains_in_order(publishers_, step.source);
      });
      if (cites) add(found.citing, id);
      if (cites && is_fact && speaks_of_sum(graph_, id)) add(found.facts, id);
      if (!cites && is_fact && !claim.holder) add(found.own, id);
    }
    return known_.emplace(of, std::move(found)).first->second;
  }

  /// The facts about members of a package that rest on the word of others: of the first claims that do, each with the
  /// first of these members.
  template <class...>
  [[nodiscard]] const base_parts::RowVector<Cited>& on_members(DealId package) {
    const auto known = on_members_.find(package);
    if (known != on_members_.end()) return known->second;
    struct Place {
      ClaimId claim;
      std::size_t member;
    };
    const auto members = graph_[graph_.details(package).members];
    base_parts::RowVector<Place> all;
    for (std::size_t i = 0; i < members.size(); ++i)
      for (const auto claim : on(members[i]).facts) all.push_back({claim, i});
    base_parts::sort_by(all, [](const Place& place) { return place.claim; });
    base_parts::RowVector<Cited> found;
    std::size_t claims = 0;
    std::size_t of_claim = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool is_new = i == 0 || all[i].claim != all[i - 1].claim;
      if (is_new && ++claims > most + 1) break;
      of_claim = is_new ? 1 : of_claim + 1;
      if (of_claim <= most + 1) found.push_back({all[i].claim, members[all[i].member]});
    }
    return on_members_.emplace(package, std::move(found)).first->second;
  }

private:
  const Graph& graph_;
  ArticleId article_;
  base_parts::RowVector<EntityId> publishers_;
  std::map<Subject, On> known_;
  std::map<DealId, base_parts::RowVector<Cited>> on_members_;
};

/// Looks for a phrase in the sentences that evidence touches, and counts them.
class SentenceSearch {
public:
  /// The most bytes of sentences that are looked through, each piece of evidence one more.
  static constexpr std::size_t most = 16'384;

  /// Whether the phrase stands in one of the sentences; `withheld` where the text is. Nothing where there are more.
  template <class...>
  [[nodiscard]] std::optional<bool> operator()(const Graph& graph, Range<EvidenceNode> evidence,
                                               std::string_view phrase, bool withheld) {
    for (const auto& piece : graph[evidence]) {
      const bool has_text = graph[piece.paragraph()].text.has_value();
      const auto words = has_text ? sentences(graph, piece).value_or("") : std::string_view{};
      if (words.size() >= left_) return std::nullopt;
      left_ -= words.size() + 1;
      if (has_text ? words.find(phrase) != std::string_view::npos : withheld) return true;
    }
    return false;
  }

private:
  std::size_t left_ = most;
};

/// Where a reader may credit a source with an amount that it is not cited for: of deals, then of facts. Two ways:
///
/// A source is cited for the deals beside one, in its package or among the conditions of a fact, but nobody is
/// cited for that one itself or its package; it has an amount. It comes once for each claim that cites for the others:
/// for the first 64 of these, each with the first 64 of the deals that it covers.
///
/// Or a source is cited for a deal or a fact, but its amount, as printed, stands in none of the sentences that
/// such claims rest on, although it does in those of its evidence; and the article does not state it in its own voice.
/// A claim whose topic is something else than the amount is cited for no amount. Where text is withheld, nobody can
/// tell; nor is it asked where more than 64 claims cite for it, or where all of these sentences have more than 16,384
/// bytes. O(n log n) in the claims, deals and members of packages.
template <class...>
[[nodiscard]] std::vector<BeyondSource> beyond_sources(const Graph& graph, ArticleId article) {
  std::vector<BeyondSource> found;
  Voices voices{graph, article};
  const auto examine = [&](const Subject& of, MaybeId<AmountNode> amount, Range<EvidenceNode> evidence) {
    if (!amount) return;
    const auto* deal = std::get_if<DealId>(&of);
    const auto packages = deal != nullptr ? packages_of(graph, *deal) : Rows<DealId>{};
    base_parts::RowVector<ClaimId> citing;
    bool own = false;
    const auto take = [&](const Subject& subject) {
      const auto sets = [&](ClaimId claim) { return graph_parts::sets_value_of(graph, claim, of); };
      const auto& on = voices.on(subject);
      for (const auto claim : on.citing)
        if (citing.size() <= Voices::most && !sets(claim)) citing.push_back(claim);
      own = own || on.own.size() > Voices::most || base_parts::any_of(on.own, [&](ClaimId id) { return !sets(id); });
    };
    take(of);
    for (const auto package : packages) take(package);
    if (citing.empty()) {
      struct Beside {
        ClaimId claim;
        std::size_t place;
        DealId deal;
      };
      base_parts::RowVector<Beside> beside;
      const auto add = [&](ClaimId claim, DealId other) {
        if (Subject{other} != of) beside.push_back({claim, beside.size(), other});
      };
      const auto add_members = [&](DealId package) {
        for (const auto& [claim, member] : voices.on_members(package)) add(claim, member);
      };
      for (const auto package : packages) add_members(package);
      if (const auto* fact = std::get_if<FactId>(&of))
        for (const auto condition : graph[graph.details(*fact).conditions]) {
          for (const auto claim : voices.on(condition).facts) add(claim, condition);
          add_members(condition);
        }
      base_parts::sort_by(beside, [](const Beside& one) { return std::pair{one.claim, one.place}; });
      const auto begin = found.size();
      for (std::size_t i = 0; i < beside.size(); ++i) {
        if (i == 0 || beside[i].claim != beside[i - 1].claim) {
          if (found.size() - begin == Voices::most) break;
          found.push_back({of, *amount, beside[i].claim, {}});
        }
        auto& covered = found.back().covered;
        if (covered.size() < Voices::most && !base_parts::contains(covered, beside[i].deal))
          covered.push_back(beside[i].deal);
      }
      return;
    }
    const auto stated = graph[graph[*amount].stated()];
    if (own || !stated || citing.size() > Voices::most) return;
    SentenceSearch stands_in;
    if (!stands_in(graph, evidence, *stated, false).value_or(false)) return;
    base_parts::sort_unique(citing);
    for (const auto claim : citing)
      if (stands_in(graph, graph.member(claim, &ClaimNode::evidence), *stated, true).value_or(true)) return;
    const auto cited = base_parts::find_if(citing, [&](ClaimId claim) { return speaks_of_sum(graph, claim); });
    if (cited != citing.end()) found.push_back({of, *amount, *cited, {}});
  };
  for (const auto id : graph.member(article, &ArticleNode::deals).ids())
    examine(id, graph[id].amount, graph[id].evidence);
  for (const auto id : graph.member(article, &ArticleNode::facts).ids())
    examine(id, amount_in(graph[id].value), graph[id].evidence);
  return found;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
