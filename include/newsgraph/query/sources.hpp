// SPDX-License-Identifier: MIT
#pragma once

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
  const auto chain = graph[graph[claim].chain];
  if (!chain.empty()) return chain.back().source;
  for (const auto& source : graph[graph[graph[claim].article].info_sources])
    if (source.role == InfoSourceRole::publisher) return source.entity;
  return std::nullopt;
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

/// Puts claims into groups: those that `same(a, b)` joins, and those that are joined with them, are in one.
/// The groups are in the order of their first claims.
template <class Same>
[[nodiscard]] std::vector<std::vector<ClaimId>> grouped(const std::vector<std::vector<ClaimId>>& groups, Same same) {
  std::vector<std::vector<ClaimId>> joined;
  for (auto group : groups) {
    std::erase_if(joined, [&](const std::vector<ClaimId>& known) {
      if (!same(known, group)) return false;
      group.insert(group.end(), known.begin(), known.end());
      return true;
    });
    base_parts::sort(group);
    joined.push_back(std::move(group));
  }
  base_parts::sort(joined, [](const auto& a, const auto& b) { return a.front() < b.front(); });
  return joined;
}

}  // namespace query_parts

/// The sources that state something as a fact, in the order in which they come; not those that deny it, or
/// give another value for a member of it, by `sets`.
///
/// Claims that rest on the same sentences have one source: a caption that repeats a paragraph, a paper that repeats
/// another, is no second one; the longest of their chains says who speaks. And what the same speaker says has one
/// source. Of a deal that several articles tell, what each of them says counts.
template <class T>
[[nodiscard]] std::vector<Source> sources(GraphView graph, Id<T> id) {
  using Claims = std::vector<ClaimId>;
  std::vector<Claims> claims;
  const auto add = [&](Id<T> told) {
    for (const auto claim : claims_about(graph, told))
      if (graph[claim].kind == ClaimKind::fact && graph[claim].modality != Modality::denied
          && !graph_parts::sets_value_of(graph, claim, told))
        claims.push_back({claim});
  };
  if constexpr (std::is_same_v<T, DealNode>)
    for (const auto telling : graph.tellings(id)) add(telling);
  else
    add(id);

  const auto share_words = [&](const Claims& left, const Claims& right) {
    for (const auto a : left)
      for (const auto b : right)
        for (const auto& evidence : graph[graph[a].evidence])
          for (const auto& other : graph[graph[b].evidence]) {
            const auto words = sentences(graph, evidence);
            if (words && words == sentences(graph, other)) return true;
          }
    return false;
  };
  const auto speaks = [&](const Claims& group) {
    auto longest = group.front();
    for (const auto claim : group)
      if (graph[longest].chain.size() < graph[claim].chain.size()) longest = claim;
    return speaker(graph, longest);
  };
  const auto share_speaker = [&](const Claims& left, const Claims& right) {
    const auto who = speaks(left);
    return who == speaks(right) && (who || graph[left.front()].article == graph[right.front()].article);
  };

  std::vector<Source> found;
  for (auto& group : query_parts::grouped(query_parts::grouped(claims, share_words), share_speaker)) {
    const auto who = speaks(group);
    found.push_back({who, std::move(group)});
  }
  return found;
}

}  // namespace newsgraph::inline v0_1
