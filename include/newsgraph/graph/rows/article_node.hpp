// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/rows/node_ids.hpp>
#include <newsgraph/graph/rows/packing.hpp>
#include <newsgraph/model/article.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

namespace newsgraph::inline v0_1 {
namespace graph_parts {

struct EntityForm;

/// A member of some object of an article that this library does not interpret.
struct ExtraNode {
  std::uint32_t place;  ///< the number of the object, of all in the article that may have such members
  Symbol key;
  Symbol json;
};

}  // namespace graph_parts

/// An entity, from all articles that name it. Its names are `graph.names(id)`.
struct EntityNode {
  Symbol name;  ///< to show: the name, else the first of the names, else a local id
  EntityKind kind = EntityKind::company;
  bool anonymous = false;
  bool named = false;  ///< `name` is no local id
  MaybeSymbol country{};
  MaybeId<EntityNode> same_as{};      ///< what it turned out to be: `graph.entity(id)` follows it
  MaybeId<ArticleNode> named_by{};    ///< the earliest article that says the name
  MaybeId<ArticleNode> country_by{};  ///< and that which says the country
};

static_assert(sizeof(EntityNode) == 24);

/// One of the names of an entity.
struct NameNode {
  Symbol value;
  MaybeSymbol lang{};

  friend bool operator==(NameNode, NameNode) = default;
};

/// An entity under the id that one article gives it.
struct Mention {
  Symbol id;
  EntityId entity;
  Id<graph_parts::EntityForm> form;  ///< the library's
};

template <>
inline constexpr graph_parts::Packing<Mention> graph_parts::packing<Mention>{
    {graph_parts::no_id<Word>, graph_parts::no_id<EntityNode>, graph_parts::no_id<graph_parts::EntityForm>},
    graph_parts::word_at(offsetof(Mention, entity))};

/// The fiscal year of an entity, as one article states it. `FiscalYears` looks there.
struct FiscalYearNode {
  Id<Mention> mention;
  FiscalPeriod year;
  Period days;
};

struct InfoSourceNode {
  EntityId entity;
  InfoSourceRole role = InfoSourceRole::publisher;
};

template <>
inline constexpr graph_parts::Packing<InfoSourceNode> graph_parts::packing<InfoSourceNode>{
    {graph_parts::no_id<EntityNode>}, graph_parts::word_at(offsetof(InfoSourceNode, entity))};

struct ParagraphNode {
  ArticleId article;
  Symbol id;
  MaybeId<Text> text{};  ///< none where it is withheld
  MaybeSymbol sha256{};
  ParagraphRole role = ParagraphRole::body;
};

template <>
inline constexpr graph_parts::Packing<ParagraphNode> graph_parts::packing<ParagraphNode>{
    {graph_parts::no_id<ArticleNode>, graph_parts::no_id<Word>}};

struct AssociationNode {
  ArticleId article;
  Symbol id;
  MaybeId<ParagraphNode> caption{};
  MaybeId<EntityNode> located{};
  std::optional<Date> content_created{};
  MediaType type = MediaType::picture;
};

/// An article; everything that it says stands together. Its uri is `graph.uri(id)`.
struct ArticleNode {
  std::optional<Timestamp> first_created{};
  std::optional<MediaType> type{};
  std::optional<Wording> wording{};  ///< of its paragraphs: no quotation where it is a paraphrase
  MaybeSymbol language{};
  MaybeSymbol by{};
  MaybeSymbol located{};
  Range<InfoSourceNode> info_sources{};
  MaybeId<InfoSourceNode> publisher{};  ///< the first of them that is one
  Range<ParagraphNode> paragraphs{};
  Range<AssociationNode> associations{};
  Range<Mention> mentions{};
  Range<DealNode> deals{};
  Range<FactNode> facts{};
  Range<RelationNode> relations{};
  Range<ClaimNode> claims{};
  Range<AboutNode> about{};                ///< by what they are about: `claims_about(graph, id)` looks there
  Range<PackagedNode> packaged{};          ///< by deal: `packages_of(graph, id)` looks there
  Range<graph_parts::ExtraNode> extras{};  ///< `extras(graph, id)` gives them
};

template <>
inline constexpr graph_parts::Packing<ArticleNode> graph_parts::packing<ArticleNode>{};

/// Where the words are that something rests on. The words are `graph.words(evidence)`.
class EvidenceNode {
public:
  constexpr EvidenceNode(ParagraphId paragraph, std::optional<ByteRange> bytes, MaybeSymbol exact) noexcept
      : paragraph_{paragraph}, bytes_{bytes.value_or(ByteRange{0, whole})}, exact_{exact} {}

  [[nodiscard]] constexpr ParagraphId paragraph() const noexcept { return paragraph_; }

  /// Nothing: the whole paragraph.
  [[nodiscard]] constexpr std::optional<ByteRange> bytes() const noexcept {
    return bytes_.end == whole ? std::nullopt : std::optional{bytes_};
  }

  /// The phrase, where the text is withheld; where it is there, the bytes say it.
  [[nodiscard]] constexpr MaybeSymbol exact() const noexcept { return exact_; }

  /// Calls `visit(member)` for each of its members, in order; the library's.
  template <class Visitor>
  constexpr void for_each_member(Visitor visit) const {
    visit(paragraph_);
    visit(bytes_);
    visit(exact_);
  }

private:
  static constexpr auto whole = (std::numeric_limits<std::uint32_t>::max)();

  ParagraphId paragraph_;
  ByteRange bytes_;
  MaybeSymbol exact_;
};

template <>
inline constexpr graph_parts::Packing<EvidenceNode> graph_parts::packing<EvidenceNode>{
    {graph_parts::no_id<ParagraphNode>, ByteRange{0, 0}, std::nullopt}};

}  // namespace newsgraph::inline v0_1
