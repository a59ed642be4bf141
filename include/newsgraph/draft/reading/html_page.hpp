// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/draft.hpp>
#include <newsgraph/draft/reading/draft_maker.hpp>
#include <newsgraph/draft/reading/json_ld_metadata.hpp>
#include <newsgraph/page/html_lines.hpp>
#include <newsgraph/page/html_metadata.hpp>
#include <newsgraph/page/page_lines.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Whether a page is HTML: it begins with a tag, a declaration or a comment.
[[nodiscard]] constexpr bool is_html(std::string_view text) noexcept {
  text = page_parts::without_space(text.substr(0, 4096));
  return text.size() > 1 && text[0] == '<' && (page_parts::is_letter(text[1]) || text[1] == '!' || text[1] == '?');
}

/// Calls `visit(line, hint)` for each line of a page; it may change the hint.
template <class Lines, class Visit>
void for_each_line(Lines& lines, Visit visit) {
  std::size_t number = 0;
  for (std::string_view rest = lines.text; !rest.empty(); ++number) {
    const auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix((std::min)(line.size() + 1, rest.size()));
    visit(line, lines.hints[number]);
  }
}

/// Says which line is the headline, where the head of the page names it.
template <class...>
void mark_headline(HtmlLines& lines, const HtmlMetadata& found) {
  constexpr std::size_t least = 14;
  const LineHint* best = nullptr;
  bool is_exact = false;
  for_each_line(lines, [&](std::string_view text, const LineHint& hint) {
    const auto line = page_parts::without_space(text);
    if (hint == LineHint::caption || hint == LineHint::navigation || hint == LineHint::link || hint == LineHint::related
        || hint == LineHint::comments)
      return;
    const bool is_same = !line.empty() && line == page_parts::without_space(found.headline);
    const bool begins =
        page_parts::width_of(line) >= least && (found.headline.starts_with(line) || found.title.starts_with(line));
    if ((is_same && (!is_exact || hint == LineHint::headline)) || (begins && best == nullptr)) {
      best = &hint;
      is_exact = is_exact || is_same;
    }
  });
  if (best == nullptr) return;
  for (auto& hint : lines.hints)
    if (&hint == best)
      hint = LineHint::headline;
    else if (hint == LineHint::headline)
      hint = LineHint::heading;
}

/// Says which lines begin with an author that the head of the page names, and say little more.
template <class...>
void mark_bylines(HtmlLines& lines, const HtmlMetadata& found) {
  constexpr std::size_t most_besides = 40;
  for_each_line(lines, [&](std::string_view text, LineHint& hint) {
    if (hint != LineHint::none && hint != LineHint::paragraph && hint != LineHint::apart && hint != LineHint::heading)
      return;
    const auto line = page_parts::without_space(text);
    for (const auto& author : found.authors)
      if (author.size() >= 6 && line.starts_with(author) && line.size() <= author.size() + most_besides
          && !page_parts::ends_sentence(line))
        hint = LineHint::byline;
  });
}

/// How many bytes of an article's text lines have.
[[nodiscard]] inline std::size_t text_size(const PageLines& page) noexcept {
  std::size_t size = 0;
  for (const auto& line : page.lines)
    if (line.role == LineRole::body) size += line.text.size();
  return size;
}

[[nodiscard]] inline std::string_view headline_of(const PageLines& page) noexcept {
  for (const auto& line : page.lines)
    if (line.role == LineRole::headline) return line.text;
  return {};
}

/// How many bytes lines have that are as long as sentences and in a menu by their markup.
template <class...>
[[nodiscard]] std::size_t menu_size(const HtmlLines& lines) noexcept {
  constexpr std::size_t least = 80;
  std::size_t size = 0;
  for_each_line(lines, [&](std::string_view line, LineHint hint) {
    if (line.size() >= least && hint == LineHint::navigation) size += line.size();
  });
  return size;
}

/// How many elements <article> have two sentences or more of the text, each in a line of its own. O(lines).
template <class...>
[[nodiscard]] std::size_t count_articles(const PageLines& page, const HtmlLines& lines) noexcept {
  constexpr std::size_t least = 2;
  constexpr std::size_t least_width = 30;  // of a sentence
  std::size_t count = 0;
  auto line = page.lines.begin();
  for (const auto& article : lines.articles) {
    std::size_t sentences = 0;
    for (; line != page.lines.end() && line->number <= article.end; ++line)
      if (line->number > article.begin && line->role == LineRole::body && page_parts::ends_sentence(line->text)
          && page_parts::width_of(line->text) >= least_width)
        ++sentences;
    count += sentences >= least ? 1 : 0;
  }
  return count;
}

template <class...>
void read_html(std::string_view html, DraftMaker& maker, Draft& draft) {
  std::vector<std::string_view> scripts;
  auto found = html_metadata(html, [&](std::string_view script) { scripts.push_back(script); });
  JsonLdMetadata json{found};
  for (const auto script : scripts) json.read(script);
  auto lines = html_lines(html);
  constexpr std::size_t most_headlines = 8;
  std::vector<std::string_view> headlines;
  for_each_line(lines, [&](std::string_view line, LineHint hint) {
    if (hint == LineHint::headline && headlines.size() < most_headlines) headlines.push_back(line);
  });
  json.take(headlines, draft.untold);
  maker.take(found);
  mark_headline(lines, found);
  mark_bylines(lines, found);
  auto page = page_lines(lines.text, {lines.hints.data(), lines.hints.size()});
  // Names of elements may mislead: then the words alone are asked.
  constexpr std::size_t least = 400;
  const bool is_short = text_size(page) < least;
  if (is_short || menu_size(lines) > 2 * text_size(page)) {
    for (auto& hint : lines.hints) {
      const bool is_kept = is_short ? hint == LineHint::headline || hint == LineHint::link || hint == LineHint::caption
                                          || hint == LineHint::paragraph
                                    : hint != LineHint::navigation && hint != LineHint::apart;
      if (!is_kept) hint = LineHint::none;
    }
    mark_headline(lines, found);
    auto plain = page_lines(lines.text, {lines.hints.data(), lines.hints.size()});
    const bool is_same = is_short || headline_of(plain) == headline_of(page);
    if (is_same && text_size(plain) > 2 * text_size(page)) page = std::move(plain);
  }
  const auto articles = count_articles(page, lines);
  std::string told;
  if (json.body().size() > 2 * (std::max)(text_size(page), least)) {
    told = found.headline + '\n' + json.body();
    page = page_lines(told);
    draft.untold.emplace_back("whether the page shows its text: it is that of its JSON-LD");
  }
  maker.make(page);
  if (articles > 1 && told.empty())
    draft.untold.emplace_back("whether the page is one article: its text stands in elements <article>, of which it has "
                              + std::to_string(articles));
}

}  // namespace newsgraph::inline v0_1::draft_parts
