// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/page/character_references.hpp>
#include <newsgraph/page/html_scanner.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace page_parts {

/// Elements that stand by themselves rather than in a line of text: those of HTML, and of NITF.
inline constexpr auto block_elements = base_parts::table<std::string_view>({"p",
                                                                            "div",
                                                                            "h1",
                                                                            "h2",
                                                                            "h3",
                                                                            "h4",
                                                                            "h5",
                                                                            "h6",
                                                                            "li",
                                                                            "ul",
                                                                            "ol",
                                                                            "section",
                                                                            "table",
                                                                            "tr",
                                                                            "td",
                                                                            "th",
                                                                            "tbody",
                                                                            "thead",
                                                                            "tfoot",
                                                                            "caption",
                                                                            "article",
                                                                            "aside",
                                                                            "blockquote",
                                                                            "body",
                                                                            "dd",
                                                                            "dl",
                                                                            "dt",
                                                                            "details",
                                                                            "summary",
                                                                            "figure",
                                                                            "main",
                                                                            "figcaption",
                                                                            "footer",
                                                                            "form",
                                                                            "header",
                                                                            "hr",
                                                                            "nav",
                                                                            "pre",
                                                                            "address",
                                                                            "head",
                                                                            "html",
                                                                            "option",
                                                                            "fieldset",
                                                                            "legend",
                                                                            "center",
                                                                            "hl1",
                                                                            "hl2",
                                                                            "hedline",
                                                                            "block",
                                                                            "byline",
                                                                            "dateline",
                                                                            "body.content",
                                                                            "body.head",
                                                                            "body.end",
                                                                            "media",
                                                                            "nitf",
                                                                            "bytag",
                                                                            "docdata",
                                                                            "media-caption",
                                                                            "media-producer"});

inline constexpr NameLengths block_lengths{block_elements};

/// Whether an element stands by itself rather than in a line of text.
[[nodiscard]] constexpr bool is_block(std::string_view name) noexcept {
  return has_name(block_elements, block_lengths, name);
}

}  // namespace page_parts

/// The paragraphs of text in HTML, or in NITF, which has the same elements of text: what stands between elements that
/// stand by themselves. White space is one space, <br> is a line break, character references are decoded; scripts,
/// styles and titles are left out, and so is what is empty. It is for the text of an article: of a page it gives
/// everything, menus too. O(html).
template <class...>
[[nodiscard]] std::vector<std::string> html_paragraphs(std::string_view html) {
  std::vector<std::string> paragraphs;
  std::string text;
  const auto end_paragraph = [&] {
    while (!text.empty() && page_parts::is_blank(text.back())) text.pop_back();
    if (!text.empty()) paragraphs.push_back(std::move(text));
    text.clear();
  };
  for (HtmlScanner page{html}; page.next();) {
    if (page.kind() == HtmlPartKind::raw_text) continue;
    if (page.kind() != HtmlPartKind::text) {
      if (page.is_start("br")) {
        while (!text.empty() && text.back() == ' ') text.pop_back();
        if (!text.empty()) text += '\n';
      } else if (page_parts::is_block(page.name())) {
        end_paragraph();
      }
      continue;
    }
    for (const char c : decode_references(page.text())) {
      if (!page_parts::is_blank(c))
        text += c;
      else if (!text.empty() && !page_parts::is_blank(text.back()))
        text += ' ';
    }
  }
  end_paragraph();
  return paragraphs;
}

}  // namespace newsgraph::inline v0_1
