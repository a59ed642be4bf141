// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/claim.hpp>
#include <newsgraph/model/deal.hpp>
#include <newsgraph/model/entity.hpp>
#include <newsgraph/model/fact.hpp>
#include <newsgraph/model/paragraph.hpp>
#include <newsgraph/model/relation.hpp>
#include <newsgraph/value/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1 {

/// The format of a document and its version.
struct Standard {
  std::string name = "newsgraph";
  std::string version = "1";
  Extras extras{};

  friend bool operator==(const Standard&, const Standard&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Standard> = base_parts::table({
    field<&T::name>("name", "newsgraph", must_be("newsgraph")),
    field<&T::version>("version", "1", must_be("1")),
});

}  // namespace model_parts

/// What kind of item an article or an association is, by IPTC ninjs 3.
enum class MediaType : std::uint8_t { text, audio, video, picture, graphic, composite };

template <>
inline constexpr auto rows_of<MediaType> = base_parts::table<Name<MediaType>>({
    {MediaType::text, "text"},
    {MediaType::audio, "audio"},
    {MediaType::video, "video"},
    {MediaType::picture, "picture"},
    {MediaType::graphic, "graphic"},
    {MediaType::composite, "composite"},
});

template <>
inline constexpr auto synonyms_of<MediaType> = [] {
  using enum MediaType;
  return base_parts::table<Name<MediaType>>({
      // clang-format off
      {text, "article"}, {text, "story"}, {text, "html"},
      {audio, "podcast"}, {audio, "radio"}, {audio, "sound"},
      {video, "film"}, {video, "clip"}, {video, "broadcast"},
      {picture, "photo"}, {picture, "image"}, {picture, "photograph"},
      {graphic, "infographic"}, {graphic, "chart"}, {graphic, "illustration"},
      {composite, "mixed"}, {composite, "multimedia"}, {composite, "package"},
      // clang-format on
  });
}();

/// What a source is to the article as a whole.
enum class InfoSourceRole : std::uint8_t { publisher, cited, photo };

template <>
inline constexpr auto rows_of<InfoSourceRole> = base_parts::table<Name<InfoSourceRole>>({
    {InfoSourceRole::publisher, "publisher"},
    {InfoSourceRole::cited, "cited"},
    {InfoSourceRole::photo, "photo"},
});

template <>
inline constexpr auto synonyms_of<InfoSourceRole> = [] {
  using enum InfoSourceRole;
  return base_parts::table<Name<InfoSourceRole>>({
      // clang-format off
      {publisher, "publication"}, {publisher, "outlet"}, {publisher, "author"}, {publisher, "newspaper"},
      {publisher, "provider"},
      {cited, "source"}, {cited, "reference"}, {cited, "citation"}, {cited, "quoted"}, {cited, "citing"},
      {photo, "photographer"}, {photo, "image"}, {photo, "picture"}, {photo, "photo credit"},
      // clang-format on
  });
}();

/// Where the article as a whole comes from.
struct InfoSource {
  std::string entity{};
  InfoSourceRole role = InfoSourceRole::publisher;
  Extras extras{};

  friend bool operator==(const InfoSource&, const InfoSource&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, InfoSource> = base_parts::table({
    field<&T::entity>("entity", "id of the entity", must_refer_to(ObjectKind::entity)),
    field<&T::role>("role", "what it is to the article", required),
});

template <class T>
inline constexpr auto member_synonyms_of<T, InfoSource> = base_parts::table<Synonym>({
    {"id", "entity"},
    {"name", "entity"},
    {"source", "entity"},
    {"type", "role"},
    {"kind", "role"},
    {"as", "role"},
});

}  // namespace model_parts

/// A picture or other item that goes with the article.
struct Association {
  std::string id{};
  MediaType type = MediaType::picture;
  std::optional<std::string> caption{};
  std::optional<Date> content_created{};
  std::optional<std::string> located{};
  Extras extras{};

  friend bool operator==(const Association&, const Association&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Association> = base_parts::table({
    field<&T::id>("id", "unique within the document", defines(ObjectKind::association)),
    field<&T::type>("type", "what it is", required),
    field<&T::caption>("caption", "id of the paragraph below it", refers_to(ObjectKind::paragraph)),
    field<&T::content_created>("contentCreated", "when it was taken or made"),
    field<&T::located>("located", "id of the place it shows", refers_to(ObjectKind::entity)),
});

}  // namespace model_parts

/// Whose words the paragraphs of a document are.
enum class Wording : std::uint8_t {
  verbatim,    ///< as the article prints them
  paraphrase,  ///< the document's own: they say what the article says, and are no quotation
};

template <>
inline constexpr auto rows_of<Wording> = base_parts::table<Name<Wording>>({
    {Wording::verbatim, "verbatim"},
    {Wording::paraphrase, "paraphrase"},
});

template <>
inline constexpr auto synonyms_of<Wording> = [] {
  using enum Wording;
  return base_parts::table<Name<Wording>>({
      // clang-format off
      {verbatim, "original"}, {verbatim, "quoted"}, {verbatim, "as printed"},
      {paraphrase, "own"}, {paraphrase, "own words"}, {paraphrase, "summary"}, {paraphrase, "paraphrased"},
      // clang-format on
  });
}();

/// One article and everything that it says: one document.
struct Article {
  Standard standard{};
  std::string uri{};
  std::optional<MediaType> type{};
  std::optional<std::string> language{};
  std::optional<Timestamp> first_created{};
  std::optional<std::string> by{};
  std::optional<std::string> located{};
  std::vector<InfoSource> info_sources{};
  std::optional<Wording> wording{};  ///< of the paragraphs, and of all that is quoted from them
  std::vector<Paragraph> paragraphs{};
  std::vector<Association> associations{};
  std::vector<Entity> entities{};
  std::vector<Deal> deals{};
  std::vector<Fact> facts{};
  std::vector<Relation> relations{};
  std::vector<Claim> claims{};
  Extras extras{};

  friend bool operator==(const Article&, const Article&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Article> = base_parts::table({
    field<&T::standard>("standard", "the format and its version", required),
    field<&T::uri>("uri", "identifies the article everywhere", required),
    field<&T::type>("type", "IPTC ninjs type"),
    field<&T::language>("language", "BCP 47 tag"),
    field<&T::first_created>("firstCreated",
                             "published at: ISO 8601 with offset; [+hh:mm]: an assumed one; or a day alone"),
    field<&T::by>("by", "byline, as printed"),
    field<&T::located>("located", "dateline, as printed"),
    field<&T::info_sources>("infoSources", "where it comes from"),
    field<&T::wording>("wording",
                       "whose words the paragraphs are: the article's, as where it is left out, or the document's own"),
    field<&T::paragraphs>("paragraphs", "headline, captions and body, in order"),
    field<&T::associations>("associations", "pictures and the like"),
    field<&T::entities>("entities", "who and what the article names"),
    field<&T::deals>("deals", "what they agree with each other"),
    field<&T::facts>("facts", "figures that move no money: what they earn, expect, are worth"),
    field<&T::relations>("relations", "what they are to each other"),
    field<&T::claims>("claims", "who says so, and how certain it is"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Article> = base_parts::table<Synonym>({
    {"valuations", "facts"},
    {"figures", "facts"},
    {"metrics", "facts"},
    {"companies", "entities"},
    {"parties", "entities"},
    {"people", "entities"},
    {"contracts", "deals"},
    {"transactions", "deals"},
    {"statements", "claims"},
    {"quotes", "claims"},
    {"sources", "infoSources"},
    {"published", "firstCreated"},
    {"date", "firstCreated"},
    {"source", "infoSources"},
    {"publisher", "infoSources"},
    {"author", "by"},
    {"version", "standard"},
    {"format", "standard"},
    {"title", "paragraphs"},
    {"headline", "paragraphs"},
    {"content", "paragraphs"},
    {"relationships", "relations"},
    {"events", "deals"},
    {"lang", "language"},
    {"body", "paragraphs"},
    {"text", "paragraphs"},
    {"pictures", "associations"},
    {"byline", "by"},
    {"dateline", "located"},
    {"id", "uri"},
    {"url", "uri"},
});

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
