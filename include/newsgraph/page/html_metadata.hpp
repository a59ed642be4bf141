// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/page/character_references.hpp>
#include <newsgraph/page/html_scanner.hpp>
#include <newsgraph/page/json_ld_scripts.hpp>
#include <newsgraph/page/lines/line_shape.hpp>
#include <newsgraph/page/lines/page_words.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What the head of a page of HTML says of its article, as it says it; empty where it does not.
struct HtmlMetadata {
  std::string headline{};
  std::string title{};  ///< of the page, often with its name
  std::string uri{};
  std::string language{};
  std::string site{};  ///< the name of the site
  std::string published{};
  std::string modified{};
  std::string time{};  ///< the first <time> of the page
  std::vector<std::string> authors{};
  std::vector<std::string> marked_authors{};  ///< whom elements of the page are said to name

  friend bool operator==(const HtmlMetadata&, const HtmlMetadata&) = default;
};

namespace page_parts {

struct MetaName {
  std::string_view name;
  std::string HtmlMetadata::*member;
};

/// Names of `<meta>`, the better first.
inline constexpr auto meta_names = base_parts::table<MetaName>({
    {"og:title", &HtmlMetadata::headline},
    {"twitter:title", &HtmlMetadata::headline},
    {"og:url", &HtmlMetadata::uri},
    {"og:site_name", &HtmlMetadata::site},
    {"article:published_time", &HtmlMetadata::published},
    {"og:article:published_time", &HtmlMetadata::published},
    {"datepublished", &HtmlMetadata::published},
    {"parsely-pub-date", &HtmlMetadata::published},
    {"sailthru.date", &HtmlMetadata::published},
    {"pubdate", &HtmlMetadata::published},
    {"publish-date", &HtmlMetadata::published},
    {"article:modified_time", &HtmlMetadata::modified},
    {"og:updated_time", &HtmlMetadata::modified},
    {"datemodified", &HtmlMetadata::modified},
});

inline constexpr auto author_names =
    base_parts::table<std::string_view>({"author", "article:author", "og:article:author", "dable:author",
                                         "parsely-author", "sailthru.author", "byl", "dc.creator"});

[[nodiscard]] constexpr bool is_address(std::string_view text) noexcept {
  return text.starts_with("http://") || text.starts_with("https://");
}

inline constexpr WordFinder author_words{base_parts::table<PlainWord>({{"author"}, {"byline"}})};

/// Whether a start tag says that its text names an author.
[[nodiscard]] constexpr bool marks_author(const HtmlScanner& page) noexcept {
  const auto names_one = [](std::string_view text) { return author_words.any_in(text); };
  if (!names_one(page.text())) return false;
  if (page.is_start("meta") || page.is_start("link") || page.is_start("script") || page.is_start("body")) return false;
  for (const std::string_view attribute : {"rel", "itemprop", "class", "id"})
    if (const auto value = page.attribute(attribute); value && names_one(*value)) return true;
  return false;
}

/// Whether text may be the name of somebody: a few words that begin with capitals, and no more.
[[nodiscard]] constexpr bool may_be_name(std::string_view text) noexcept {
  if (text.size() < 5 || text.size() > 50 || page_word(text) != nullptr
      || text.find_first_of(":@/|0123456789.") != text.npos)
    return false;
  std::size_t words = 0;
  bool is_last = false;  // a word that begins with a capital
  for (std::size_t at = 0; at < text.size();) {
    const auto end = (std::min)(text.find(' ', at), text.size());
    const auto first = static_cast<unsigned char>(end != at ? text[at] : 'x');
    const bool is_capital = (first >= 'A' && first <= 'Z') || first >= 0x80;
    bool joins = end == at;
    for (const std::string_view joint : {"de", "van", "von", "der", "den", "la", "al", "bin", "di", "and", "&"})
      joins = joins || text.substr(at, end - at) == joint;
    if (!is_capital && !joins) return false;
    is_last = is_capital;
    words += is_capital ? 1 : 0;
    at = end + 1;
  }
  return is_last && words >= 2 && words <= 5;
}

}  // namespace page_parts

/// Reads `<meta>`, `<title>`, `<link rel="canonical">`, `<time>` and the language of a page, and calls `visit(text)`
/// for its scripts of JSON-LD, as `for_each_json_ld_script` does. O(html).
template <class Visit>
[[nodiscard]] HtmlMetadata html_metadata(std::string_view html, Visit visit) {
  constexpr std::size_t most_authors = 64;
  HtmlMetadata found;
  const auto set = [](std::string& member, std::string_view value) {
    if (member.empty()) member = seen_text(decode_references(value));
  };
  std::size_t ranks[std::size(page_parts::meta_names)]{};  // of what a member has, by the first row that names it
  const auto set_ranked = [&](std::size_t row, std::string_view value) {
    const auto member = page_parts::meta_names[row].member;
    std::size_t first = 0;
    while (page_parts::meta_names[first].member != member) ++first;
    if (!(found.*member).empty() && ranks[first] <= row) return;
    found.*member = seen_text(decode_references(value));
    ranks[first] = row;
  };
  constexpr unsigned most_texts = 3;  // of an element that names authors: "By", and a name
  unsigned author_texts = 0;
  page_parts::JsonLdScripts scripts;
  for (HtmlScanner page{html}; page.next();) {
    if (scripts.is_one(page)) visit(page.text());
    if (page.kind() == HtmlPartKind::start_tag && page_parts::marks_author(page)) author_texts = most_texts;
    if (author_texts != 0 && page.kind() == HtmlPartKind::text) {
      const auto text = seen_text(decode_references(page.text()));
      const auto bare = page_parts::without_space(text);
      if (!bare.empty()) --author_texts;
      if (page_parts::may_be_name(bare)) {
        author_texts = 0;
        if (found.marked_authors.size() < most_authors && !base_parts::contains(found.marked_authors, bare))
          found.marked_authors.emplace_back(bare);
      }
    }
    if (page.is_raw_text("title")) {
      set(found.title, page.text());
    } else if (page.is_start("html")) {
      if (const auto language = page.attribute("lang")) set(found.language, *language);
    } else if (page.is_start("link")) {
      const auto kind = page.attribute("rel");
      const auto address = page.attribute("href");
      // It says better than others which page this is.
      if (kind && address && page_parts::is_name(*kind, "canonical") && page_parts::is_address(*address))
        found.uri = decode_references(*address);
    } else if (page.is_start("time")) {
      if (const auto time = page.attribute("datetime")) set(found.time, *time);
    } else if (page.is_start("meta")) {
      const auto value = page.attribute("content");
      if (!value || value->empty()) continue;
      for (const std::string_view attribute : {"property", "name", "itemprop"}) {
        const auto name = page.attribute(attribute);
        if (!name) continue;
        for (std::size_t row = 0; row < std::size(page_parts::meta_names); ++row)
          if (page_parts::is_name(*name, page_parts::meta_names[row].name)) set_ranked(row, *value);
        for (const auto row : page_parts::author_names) {
          if (!page_parts::is_name(*name, row) || page_parts::is_address(*value)
              || found.authors.size() >= most_authors)
            continue;
          auto author = seen_text(decode_references(*value));
          if (!base_parts::contains(found.authors, author)) found.authors.push_back(std::move(author));
        }
      }
    }
  }
  return found;
}

/// The same without its scripts.
template <class...>
[[nodiscard]] HtmlMetadata html_metadata(std::string_view html) {
  return html_metadata(html, [](std::string_view) {});
}

}  // namespace newsgraph::inline v0_1
