// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/page/character_references.hpp>
#include <newsgraph/page/html_scanner.hpp>
#include <newsgraph/page/lines/line_shape.hpp>
#include <newsgraph/prose/note_marks.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

/// Elements of text that is struck out.
inline constexpr auto struck_elements = base_parts::table<std::string_view>({"del", "s", "strike"});

inline constexpr NameLengths struck_lengths{struck_elements};

/// Whether an element has text that no longer counts: "$<del>5</del><ins>6</ins> million".
[[nodiscard]] constexpr bool is_struck(std::string_view name) noexcept {
  return has_name(struck_elements, struck_lengths, name);
}

/// Whether text stands above its line, <sup>, or below it, <sub>.
enum class TextLevel : std::uint8_t { line, above, below };

/// The level of the text that follows a tag.
[[nodiscard]] constexpr TextLevel level_after(const HtmlScanner& page, TextLevel level) noexcept {
  const bool is_above = is_name(page.name(), "sup");
  if (is_above || is_name(page.name(), "sub"))
    return page.kind() == HtmlPartKind::end_tag ? TextLevel::line : is_above ? TextLevel::above : TextLevel::below;
  return level != TextLevel::line && is_block(page.name()) ? TextLevel::line : level;
}

[[nodiscard]] constexpr bool ends_in_digit(std::string_view text) noexcept {
  return !text.empty() && text.back() >= '0' && text.back() <= '9';
}

inline constexpr auto myriads = base_parts::table<std::string_view>({"만", "억", "조"});

/// Whether a line ends in a figure that a note or a magnitude may stand behind: "5", "3조".
[[nodiscard]] constexpr bool ends_in_figure(std::string_view line) noexcept {
  if (base_parts::ends_with_one_of(line, myriads)) line.remove_suffix(myriads[0].size());
  return ends_in_digit(line);
}

/// Whether raised text is a part of its figure, as the units of "19<sup>€</sup>", "5<sup>억</sup>원" are.
[[nodiscard]] constexpr bool is_unit(std::string_view text) noexcept {
  const auto first = base_parts::first_code_point(text).value;
  const bool is_money = first == U'$' || (first >= 0xa2 && first <= 0xa5) || (first >= 0x20a0 && first < 0x20d0);
  return is_money || (first >= 0xac00 && first < 0xd7a4 && text.find_first_of("0123456789()[]*") == text.npos);
}

/// Text of <sup> or <sub> in characters that have its level, so that it is not read with the digits in front of it:
/// "10⁹", "m²", "CO₂", "$5⁽¹⁾ million". A letter, a sign or more behind a figure is put in brackets, "$5⁽*⁾ million",
/// unless it is the end of a word, "1st", or a unit, "19€". The cents of "£9<sup>.99</sup>" stay, and longer text does.
template <class...>
[[nodiscard]] std::string levelled(std::string_view text, TextLevel level, std::string_view line) {
  constexpr std::size_t longest = 8;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const bool is_behind_figure = ends_in_figure(line);
  constexpr std::string_view space = "\u00a0";
  auto begin = blank_set.first_not_in(text, 0);
  while (text.substr(begin).starts_with(space)) begin = blank_set.first_not_in(text, begin + space.size());
  auto mark = text.substr(begin);
  while (!mark.empty() && (is_blank(mark.back()) || mark.ends_with(space)))
    mark.remove_suffix(is_blank(mark.back()) ? 1 : space.size());
  const bool is_decimal =
      is_behind_figure && mark.size() > 1 && (mark[0] == '.' || mark[0] == ',') && is_digit(mark[1]);
  if (is_decimal || mark.empty() || (is_behind_figure && is_unit(mark))) return std::string{text};
  if (mark.size() > longest && !is_behind_figure) return std::string{text};
  const std::string behind{text.substr(begin + mark.size())};
  if (mark.size() > longest) return "⁽" + std::string{mark} + "⁾" + behind;
  const char32_t zero = level == TextLevel::above ? 0x2070 : 0x2080;
  std::string raised;
  bool is_raised = false;  // some of it
  bool has_others = false;
  for (const char c : mark) {
    const auto sign = std::string_view{"+-=()"}.find(c == '[' ? '(' : c == ']' ? ')' : c);
    char32_t character = 0;
    if (is_digit(c)) character = zero + static_cast<char32_t>(c - '0');
    if (sign != std::string_view::npos) character = zero + 10 + static_cast<char32_t>(sign);
    if (character >= 0x2071 && character <= 0x2073) character = std::u32string_view{U"¹²³"}[character - 0x2071];
    (character != 0 ? is_raised : has_others) = true;
    if (character != 0)
      base_parts::append_utf8(raised, character);
    else
      raised += c;
  }
  const auto first = base_parts::first_code_point(raised);
  const bool is_letter_first = is_letter(raised[0]) || (first.value >= 0xc0 && first.value < 0x2000);
  const bool is_of_note = raised.find(' ') != raised.npos || is_name(mark.substr(0, 4), "note");
  const bool is_word = !is_raised && is_letter_first && first.bytes != raised.size() && !is_of_note;
  const bool has_brackets = raised.starts_with("⁽") && raised.ends_with("⁾");
  if (is_behind_figure && has_others && !is_word && !has_brackets) return "⁽" + raised + "⁾" + behind;
  return std::string{text.substr(0, is_behind_figure && !is_word ? 0 : begin)} + raised + behind;
}

/// A name without the marks of notes behind it: "Jane Doe¹,²".
template <class...>
[[nodiscard]] constexpr std::string_view without_marks(std::string_view name) noexcept {
  while (!name.empty()) {
    const auto [mark, bytes] = last_code_point(name);
    if (mark != U',' && !prose_parts::is_raised(mark)) break;
    name.remove_suffix(bytes);
  }
  return name;
}

}  // namespace page_parts

/// The paragraphs of text in HTML, or in NITF, which has the same elements of text: what stands between elements that
/// stand by themselves. White space is one space, <br> is a line break, character references are decoded, <sup> and
/// <sub> keep their level, "10⁹"; characters that are not seen, text in a line that is struck out, scripts, styles and
/// titles are left out, and so is what is empty. It is for the text of an article: of a page it gives everything, menus
/// too. O(html).
template <class...>
[[nodiscard]] std::vector<std::string> html_paragraphs(std::string_view html) {
  std::vector<std::string> paragraphs;
  std::string text;
  auto level = page_parts::TextLevel::line;
  bool is_struck = false;
  const auto end_paragraph = [&] {
    while (!text.empty() && page_parts::is_blank(text.back())) text.pop_back();
    if (!text.empty()) paragraphs.push_back(std::move(text));
    text.clear();
  };
  for (HtmlScanner page{html}; page.next();) {
    if (page.kind() == HtmlPartKind::raw_text) continue;
    if (page.kind() != HtmlPartKind::text) {
      level = page_parts::level_after(page, level);
      if (page_parts::is_struck(page.name())) is_struck = page.kind() == HtmlPartKind::start_tag;
      if (page.is_start("br")) {
        while (!text.empty() && text.back() == ' ') text.pop_back();
        if (!text.empty()) text += '\n';
      } else if (page_parts::is_block(page.name())) {
        is_struck = false;
        end_paragraph();
      }
      continue;
    }
    if (is_struck) continue;
    auto part = seen_text(decode_references(page.text()));
    if (level != page_parts::TextLevel::line) part = page_parts::levelled(part, level, text);
    for (const char c : part) {
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
