#pragma once

#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/query/sentence.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <optional>
#include <string_view>
#include <vector>

namespace newsgraph {

/// Who says so: the last of a claim's chain, or the publisher of the article where the chain is empty.
[[nodiscard]] inline MaybeId<EntityNode> speaker_of(const Graph& graph, ClaimId claim) {
  const auto chain = graph[graph[claim].chain];
  if (!chain.empty()) return chain.back().source;
  for (const auto& source : graph[graph[graph[claim].article].info_sources])
    if (source.role == InfoSourceRole::publisher) return source.entity;
  return std::nullopt;
}

/// The sentences that evidence stands in, or the quoted phrase where the text is withheld.
[[nodiscard]] inline std::optional<std::string_view> sentences_of(const Graph& graph, const EvidenceNode& evidence) {
  const auto text = graph[graph[evidence.paragraph()].text];
  const auto bytes = evidence.bytes();
  if (!text || !bytes) return graph.words(evidence);
  return sentences_around(*text, bytes->begin, bytes->end);
}

/// One source of what is said, and the claims that rest on it.
struct Source {
  MaybeId<EntityNode> speaker;  ///< none where nobody is named, not even a publisher
  std::vector<ClaimId> claims;
};

/// The sources that state something as a fact, in the order in which they come.
///
/// Claims have one source if the same speaker makes them, or they rest on the same sentences: a caption that repeats a
/// paragraph, a paper that repeats another, is no second source. The longest chain says who speaks.
template <class T>
[[nodiscard]] std::vector<Source> sources_of(const Graph& graph, Id<T> id) {
  std::vector<ClaimId> claims;
  for (const auto claim : claims_about(graph, id))
    if (graph[claim].kind == ClaimKind::fact) claims.push_back(claim);

  const auto same_source = [&](ClaimId a, ClaimId b) {
    const auto speaker = speaker_of(graph, a);
    if (speaker == speaker_of(graph, b) && (speaker || graph[a].article == graph[b].article)) return true;
    for (const auto& left : graph[graph[a].evidence])
      for (const auto& right : graph[graph[b].evidence]) {
        const auto words = sentences_of(graph, left);
        if (words && words == sentences_of(graph, right)) return true;
      }
    return false;
  };

  std::vector<std::vector<ClaimId>> groups;
  for (const auto claim : claims) {
    // All groups that it belongs to become one.
    std::vector<ClaimId> group{claim};
    std::erase_if(groups, [&](const std::vector<ClaimId>& known) {
      if (std::ranges::none_of(known, [&](ClaimId other) { return same_source(claim, other); })) return false;
      group.insert(group.end(), known.begin(), known.end());
      return true;
    });
    std::ranges::sort(group);
    groups.push_back(std::move(group));
  }
  std::ranges::sort(groups, {}, [](const std::vector<ClaimId>& group) { return group.front(); });

  std::vector<Source> sources;
  for (auto& group : groups) {
    const auto deepest = std::ranges::max_element(group, {}, [&](ClaimId claim) { return graph[claim].chain.size(); });
    const auto speaker = speaker_of(graph, *deepest);
    sources.push_back({speaker, std::move(group)});
  }
  return sources;
}

}  // namespace newsgraph
