// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/prose/sentence.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Who says so: the last of a claim's chain, or the publisher of the article where the chain is empty.
template <class...>
[[nodiscard]] MaybeId<EntityNode> speaker(const Graph& graph, ClaimId claim) {
  const auto chain = graph[graph.member(claim, &ClaimNode::chain)];
  if (!chain.empty()) return chain.back().source;
  const auto publisher = graph[graph.member(graph.member(claim, &ClaimNode::article), &ArticleNode::publisher)];
  return publisher ? MaybeId{publisher->entity} : std::nullopt;
}

/// The sentences that evidence stands in, or the quoted phrase where the text is withheld.
template <class...>
[[nodiscard]] std::optional<std::string_view> sentences(const Graph& graph, const EvidenceNode& evidence) {
  const auto text = graph[graph[evidence.paragraph()].text];
  const auto bytes = evidence.bytes();
  if (!text || !bytes) return graph.words(evidence);
  return sentences_around(*text, bytes->begin, bytes->end);
}
void sentences(const Graph&&, const EvidenceNode&) = delete;

/// One source of what is said, and the claims that rest on it.
struct Source {
  MaybeId<EntityNode> speaker;  ///< none where nobody is named, not even a publisher
  std::vector<ClaimId> claims;
};

namespace query_parts {

/// Claims in groups, one for each at first.
class ClaimGroups {
public:
  /// `claims` are in order.
  explicit ClaimGroups(std::vector<ClaimId> claims) : claims_{std::move(claims)} {
    for (std::size_t i = 0; i < claims_.size(); ++i) tops_.push_back(i);
  }

  /// Makes one of the groups of two claims, by their places.
  void unite(std::size_t a, std::size_t b) noexcept {
    a = top(a);
    b = top(b);
    (a < b ? tops_[b] : tops_[a]) = a < b ? a : b;
  }

  /// In the order of their first claims, each in order.
  template <class...>
  [[nodiscard]] std::vector<std::vector<ClaimId>> groups() {
    std::vector<std::vector<ClaimId>> found;
    std::vector<std::size_t> places(claims_.size());
    for (std::size_t i = 0; i < claims_.size(); ++i) {
      if (top(i) == i) {
        places[i] = found.size();
        found.emplace_back();
      }
      found[places[top(i)]].push_back(claims_[i]);
    }
    return found;
  }

private:
  [[nodiscard]] std::size_t top(std::size_t i) noexcept {
    while (tops_[i] != i) i = tops_[i] = tops_[tops_[i]];
    return i;
  }

  std::vector<ClaimId> claims_;
  std::vector<std::size_t> tops_;  // towards the first of a group
};

/// Puts claims into groups of those that rest on the same sentences, and those that hang together by them. `claims` are
/// in order. O(n log n) in their evidence, and in its sentences.
template <class...>
[[nodiscard]] std::vector<std::vector<ClaimId>> by_sentences(const Graph& graph, std::vector<ClaimId> claims) {
  struct Rests {
    std::string_view words;
    std::size_t claim;
  };
  base_parts::RowVector<Rests> all;
  for (std::size_t i = 0; i < claims.size(); ++i)
    for (const auto& piece : graph[graph.member(claims[i], &ClaimNode::evidence)])
      if (const auto words = sentences(graph, piece)) all.push_back({*words, i});
  ClaimGroups found{std::move(claims)};
  const auto unite_alike = [&](auto before, auto same) {
    base_parts::sort(all, before);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (kept != 0 && same(all[kept - 1].words, all[i].words))
        found.unite(all[kept - 1].claim, all[i].claim);
      else
        all[kept++] = all[i];
    all.truncate(kept);
  };
  // What stands at one place is one, and is compared no more.
  unite_alike(
      [](const Rests& a, const Rests& b) {
        return a.words.data() != b.words.data() ? a.words.data() < b.words.data() : a.words.size() < b.words.size();
      },
      [](std::string_view a, std::string_view b) { return a.data() == b.data() && a.size() == b.size(); });
  unite_alike(
      [](const Rests& a, const Rests& b) {
        return a.words.size() != b.words.size() ? a.words.size() < b.words.size() : a.words < b.words;
      },
      [](std::string_view a, std::string_view b) { return a == b; });
  return found.groups();
}

}  // namespace query_parts

/// The sources that state something as a fact, in the order in which they come; not those that deny it, or
/// give another value for a member of it, by `sets`. A claim with a topic states no more than that: it is a source of
/// the whole only where an article has none without. With `member`, the sources of that: those of claims without a
/// topic, and of those whose topic it is: "amount".
///
/// Claims that rest on the same sentences have one source: a caption that repeats a paragraph, a paper that repeats
/// another, is no second one; the longest of their chains says who speaks. And what the same speaker says has one
/// source. Of a deal that several articles tell, what each of them says counts. O(n log n) in the claims on it, their
/// evidence and its sentences.
template <class T>
[[nodiscard]] std::vector<Source> sources(GraphView graph, Id<T> id, std::optional<ConflictingField> member = {}) {
  std::vector<ClaimId> claims;
  const auto add = [&](Id<T> told) {
    std::vector<ClaimId> found;
    bool on_all = false;  // a claim has no topic
    for (const auto claim_id : claims_about(graph, told)) {
      const auto& claim = graph[claim_id];
      if (claim.kind != ClaimKind::fact || claim.modality == Modality::denied
          || (!claim.sets.empty() && graph_parts::sets_value_of(graph, claim_id, told))
          || (member && !graph_parts::speaks_of(graph, claim_id, *member)))
        continue;
      if (!member && !claim.topic && !std::exchange(on_all, true)) found.clear();
      if (member || !claim.topic || !on_all) found.push_back(claim_id);
    }
    claims.insert(claims.end(), found.begin(), found.end());
  };
  if constexpr (std::is_same_v<T, DealNode>)
    graph.for_each_telling(id, add);
  else
    add(id);
  base_parts::sort_unique(claims);

  std::vector<Source> found;
  std::vector<std::pair<std::pair<bool, std::size_t>, std::size_t>> speakers;  // or articles, and places
  for (auto& group : query_parts::by_sentences(graph, std::move(claims))) {
    auto longest = group.front();
    for (const auto claim : group)
      if (claim != longest
          && graph.member(longest, &ClaimNode::chain).size() < graph.member(claim, &ClaimNode::chain).size())
        longest = claim;
    const auto who = speaker(graph, longest);
    speakers.push_back(
        {{who.has_value(), who ? (*who).index() : graph.member(group.front(), &ClaimNode::article).index()},
         found.size()});
    found.push_back({who, std::move(group)});
  }
  base_parts::sort(speakers);
  for (std::size_t i = 0, first = 0; i < speakers.size(); ++i) {
    if (speakers[i].first != speakers[first].first) first = i;
    if (i == first) continue;
    auto& into = found[speakers[first].second].claims;
    auto& from = found[speakers[i].second].claims;
    into.insert(into.end(), from.begin(), from.end());
    from.clear();
  }
  std::erase_if(found, [](const Source& source) { return source.claims.empty(); });
  for (auto& source : found) base_parts::sort(source.claims);
  return found;
}

}  // namespace newsgraph::inline v0_1
