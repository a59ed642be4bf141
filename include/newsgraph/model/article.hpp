#pragma once

#include <newsgraph/model/claim.hpp>
#include <newsgraph/model/deal.hpp>
#include <newsgraph/model/entity.hpp>
#include <newsgraph/model/paragraph.hpp>
#include <newsgraph/model/relation.hpp>
#include <newsgraph/model/valuation.hpp>
#include <newsgraph/value/timestamp.hpp>

#include <optional>
#include <string>
#include <vector>

namespace newsgraph {

/// The format of a document and its version.
struct Standard {
  std::string name = "newsgraph";
  std::string version = "1";
  Extras extras;

  friend bool operator==(const Standard&, const Standard&) = default;
};

template <>
inline constexpr auto fields_of<Standard> = Fields{
    Field{"name", &Standard::name, "newsgraph", must_match("newsgraph")},
    Field{"version", &Standard::version, "1", must_match("1")},
};

/// IPTC ninjs 3.
enum class MediaType : std::uint8_t { text, audio, video, picture, graphic, composite };

template <>
inline constexpr auto names_of<MediaType> = std::to_array<Name<MediaType>>({
    {MediaType::text, "text"},
    {MediaType::audio, "audio"},
    {MediaType::video, "video"},
    {MediaType::picture, "picture"},
    {MediaType::graphic, "graphic"},
    {MediaType::composite, "composite"},
});

enum class InfoSourceRole : std::uint8_t { publisher, cited, photo };

template <>
inline constexpr auto names_of<InfoSourceRole> = std::to_array<Name<InfoSourceRole>>({
    {InfoSourceRole::publisher, "publisher"},
    {InfoSourceRole::cited, "cited"},
    {InfoSourceRole::photo, "photo"},
});

/// Where the article as a whole comes from.
struct InfoSource {
  std::string entity;
  InfoSourceRole role = InfoSourceRole::publisher;
  Extras extras;

  friend bool operator==(const InfoSource&, const InfoSource&) = default;
};

template <>
inline constexpr auto fields_of<InfoSource> = Fields{
    Field{"entity", &InfoSource::entity, "id of the entity", must_refer_to(ObjectKind::entity)},
    Field{"role", &InfoSource::role, "what it is to the article", required},
};

/// A picture or other item that goes with the article.
struct Association {
  std::string id;
  MediaType type = MediaType::picture;
  std::optional<std::string> caption;
  std::optional<Date> content_created;
  std::optional<std::string> located;
  Extras extras;

  friend bool operator==(const Association&, const Association&) = default;
};

template <>
inline constexpr auto fields_of<Association> = Fields{
    Field{"id", &Association::id, "unique within the document", defines(ObjectKind::association)},
    Field{"type", &Association::type, "what it is", required},
    Field{"caption", &Association::caption, "id of the paragraph below it", refers_to(ObjectKind::paragraph)},
    Field{"contentCreated", &Association::content_created, "when it was taken or made"},
    Field{"located", &Association::located, "id of the place it shows", refers_to(ObjectKind::entity)},
};

/// One article and everything that it says: one document.
struct Article {
  Standard standard;
  std::string uri;
  std::optional<MediaType> type;
  std::optional<std::string> language;
  std::optional<Timestamp> first_created;
  std::optional<std::string> by;
  std::optional<std::string> located;
  std::vector<InfoSource> info_sources;
  std::vector<Paragraph> paragraphs;
  std::vector<Association> associations;
  std::vector<Entity> entities;
  std::vector<Deal> deals;
  std::vector<Valuation> valuations;
  std::vector<Relation> relations;
  std::vector<Claim> claims;
  Extras extras;

  friend bool operator==(const Article&, const Article&) = default;
};

template <>
inline constexpr auto fields_of<Article> = Fields{
    Field{"standard", &Article::standard, "the format and its version", required},
    Field{"uri", &Article::uri, "identifies the article everywhere", required},
    Field{"type", &Article::type, "IPTC ninjs type"},
    Field{"language", &Article::language, "BCP 47 tag"},
    Field{"firstCreated", &Article::first_created, "published at: ISO 8601 with offset"},
    Field{"by", &Article::by, "byline, as printed"},
    Field{"located", &Article::located, "dateline, as printed"},
    Field{"infoSources", &Article::info_sources, "where it comes from"},
    Field{"paragraphs", &Article::paragraphs, "headline, captions and body, in order"},
    Field{"associations", &Article::associations, "pictures and the like"},
    Field{"entities", &Article::entities, "who and what the article names"},
    Field{"deals", &Article::deals, "what they agree with each other"},
    Field{"valuations", &Article::valuations, "what they are worth"},
    Field{"relations", &Article::relations, "what they are to each other"},
    Field{"claims", &Article::claims, "who says so, and how certain it is"},
};

}  // namespace newsgraph
