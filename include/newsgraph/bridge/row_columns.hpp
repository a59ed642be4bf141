// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What a column of a flat record says of its article.
enum class RowField : std::uint8_t {
  uri,
  headline,
  subhead,
  body,
  date,
  by,
  located,
  language,
  publisher,
  person,
  place,
  organisation,
  product,
};

template <>
inline constexpr auto rows_of<RowField> = base_parts::table<ExplainedName<RowField>>({
    {RowField::uri, "uri", "identifies the article everywhere"},
    {RowField::headline, "headline", "the headline"},
    {RowField::subhead, "subhead", "a further headline, or what introduces the text"},
    {RowField::body, "body", "the text; its paragraphs are parted by empty lines or, without any, by line breaks"},
    {RowField::date, "date", "when it was published"},
    {RowField::by, "by", "byline, as printed"},
    {RowField::located, "located", "dateline, as printed"},
    {RowField::language, "language", "BCP 47 tag"},
    {RowField::publisher, "publisher", "who published it"},
    {RowField::person, "person", "people whom it names: a list, or names with semicolons or commas between them"},
    {RowField::place, "place", "places that it names, the same way"},
    {RowField::organisation, "organisation", "companies and other bodies that it names, the same way"},
    {RowField::product, "product", "products that it names, the same way"},
});

/// A column of a flat record, and what it is.
struct RowColumn {
  std::string name{};
  RowField field{};
};

/// Which columns mean what. Of several for one field the first that has something in it counts, but for entities, whose
/// columns count together. What else a record has is kept under `x-` and the column's name.
using RowColumns = std::vector<RowColumn>;

/// Sets of columns that are widespread.
enum class KnownColumns : std::uint8_t { plain, cc_news, naver_summaries, big_kinds, trafilatura };

template <>
inline constexpr auto rows_of<KnownColumns> = base_parts::table<ExplainedName<KnownColumns>>({
    {KnownColumns::plain, "plain", "columns that are called as what they are: uri or url, headline or title, …"},
    {KnownColumns::cc_news, "cc-news", "CC-News as data set: title, text, domain, date, description, url"},
    {KnownColumns::naver_summaries, "naver-summaries",
     "summaries of news at Naver: date, press, title, document, link"},
    {KnownColumns::big_kinds, "bigkinds", "the export of BigKinds, saved as CSV: 일자, 언론사, 제목, 본문, URL, …"},
    {KnownColumns::trafilatura, "trafilatura", "what trafilatura makes of pages: title, author, date, text, source"},
});

/// The columns of such a set.
template <class...>
[[nodiscard]] RowColumns columns_of(KnownColumns known) {
  using enum RowField;
  switch (known) {
    case KnownColumns::plain: break;
    case KnownColumns::cc_news:
      return {{"url", uri}, {"title", headline}, {"text", body}, {"date", date}, {"domain", publisher}};
    case KnownColumns::naver_summaries:
      return {{"link", uri}, {"title", headline}, {"document", body}, {"date", date}, {"press", publisher}};
    case KnownColumns::big_kinds:
      return {{"URL", uri},          {"뉴스 식별자", uri}, {"제목", headline}, {"본문", body},  {"일자", date},
              {"언론사", publisher}, {"기고자", by},       {"인물", person},   {"위치", place}, {"기관", organisation}};
    case KnownColumns::trafilatura:
      return {{"source", uri},         {"title", headline},   {"text", body},
              {"date", date},          {"author", by},        {"source-hostname", publisher},
              {"hostname", publisher}, {"language", language}};
  }
  RowColumns columns;
  for (const auto& row : rows_of<RowField>) columns.push_back({std::string{row.name}, row.value});
  for (const auto& other :
       {RowColumn{"url", uri}, {"title", headline}, {"text", body}, {"published", date}, {"author", by}})
    columns.push_back(other);
  return columns;
}

}  // namespace newsgraph::inline v0_1
