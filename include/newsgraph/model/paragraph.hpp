// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/extra.hpp>
#include <newsgraph/model/rules.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace newsgraph::inline v0_1 {

/// Where in the article a paragraph stands.
enum class ParagraphRole : std::uint8_t { headline, subhead, caption, body };

template <>
inline constexpr auto rows_of<ParagraphRole> = base_parts::table<Name<ParagraphRole>>({
    {ParagraphRole::headline, "headline"},
    {ParagraphRole::subhead, "subhead"},
    {ParagraphRole::caption, "caption"},
    {ParagraphRole::body, "body"},
});

template <>
inline constexpr auto synonyms_of<ParagraphRole> = [] {
  using enum ParagraphRole;
  return base_parts::table<Name<ParagraphRole>>({
      // clang-format off
      {headline, "title"}, {headline, "heading"},
      {subhead, "subheading"}, {subhead, "subtitle"}, {subhead, "sub-headline"}, {subhead, "deck"},
      {subhead, "standfirst"},
      {caption, "photo caption"}, {caption, "image caption"}, {caption, "picture"},
      {body, "paragraph"}, {body, "text"}, {body, "content"}, {body, "lead"}, {body, "lede"}, {body, "main"},
      // clang-format on
  });
}();

/// A paragraph of an article: its text or, where that is withheld, a hash of it.
struct Paragraph {
  std::string id{};
  ParagraphRole role = ParagraphRole::body;
  std::optional<std::string> text{};
  std::optional<std::string> sha256{};
  Extras extras{};

  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Paragraph> = base_parts::table({
    field<&T::id>("id", "unique within the document", defines(ObjectKind::paragraph)),
    field<&T::role>("role", "where in the article it stands", required),
    field<&T::text>("text", "the words, in UTF-8"),
    field<&T::sha256>("sha256", "where the text is withheld: its SHA-256 in hex, or the first 16 digits or more",
                      matches("[0-9a-f]{16,64}", "16 to 64 hex digits in lower case")),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Paragraph> = base_parts::table<Synonym>({
    // clang-format off
    {"type", "role"}, {"kind", "role"}, {"content", "text"}, {"words", "text"},
    // clang-format on
});

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
