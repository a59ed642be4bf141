// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/page/character_references.hpp>
#include <newsgraph/page/html_scanner.hpp>

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

}  // namespace page_parts

/// Reads `<meta>`, `<title>`, `<link rel="canonical">`, `<time>` and the language of a page. O(html).
template <class...>
[[nodiscard]] HtmlMetadata html_metadata(std::string_view html) {
  constexpr std::size_t most_authors = 64;
  HtmlMetadata found;
  const auto set = [](std::string& member, std::string_view value) {
    if (member.empty()) member = decode_references(value);
  };
  std::size_t ranks[std::size(page_parts::meta_names)]{};  // of what a member has, by the first row that names it
  const auto set_ranked = [&](std::size_t row, std::string_view value) {
    const auto member = page_parts::meta_names[row].member;
    std::size_t first = 0;
    while (page_parts::meta_names[first].member != member) ++first;
    if (!(found.*member).empty() && ranks[first] <= row) return;
    found.*member = decode_references(value);
    ranks[first] = row;
  };
  for (HtmlScanner page{html}; page.next();) {
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
          auto author = decode_references(*value);
          if (!base_parts::contains(found.authors, author)) found.authors.push_back(std::move(author));
        }
      }
    }
  }
  return found;
}

}  // namespace newsgraph::inline v0_1
