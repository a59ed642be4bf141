// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// Why a line of a page is no part of its article.
enum class LeftOutReason : std::uint8_t {
  navigation,
  sharing,
  related,
  advertisement,
  copyright,
  contact,
  comments,
  hidden,
  repeated,
  unknown,
};

template <>
inline constexpr auto rows_of<LeftOutReason> = base_parts::table<ExplainedName<LeftOutReason>>({
    {LeftOutReason::navigation, "navigation", "menus, sections, a path to the page"},
    {LeftOutReason::sharing, "sharing", "buttons to share, print, save or follow"},
    {LeftOutReason::related, "related", "other articles: related, most read, newest"},
    {LeftOutReason::advertisement, "advertisement", "what somebody pays for"},
    {LeftOutReason::copyright, "copyright", "whose the text is, and what may be done with it"},
    {LeftOutReason::contact, "contact", "mail addresses and telephone numbers"},
    {LeftOutReason::comments, "comments", "what readers say"},
    {LeftOutReason::hidden, "hidden", "what a page does not show, or shows struck out"},
    {LeftOutReason::repeated, "repeated", "what stands in the article already"},
    {LeftOutReason::unknown, "unknown", "what could not be told"},
});

/// What a line of a page is to its article.
enum class LineRole : std::uint8_t { headline, subhead, byline, time, caption, credit, body, left_out };

template <>
inline constexpr auto rows_of<LineRole> = base_parts::table<ExplainedName<LineRole>>({
    {LineRole::headline, "headline", "what the article is called"},
    {LineRole::subhead, "subhead", "a smaller heading, above the text or in it"},
    {LineRole::byline, "byline", "who wrote it"},
    {LineRole::time, "time", "when it was published, or updated"},
    {LineRole::caption, "caption", "what stands below a picture"},
    {LineRole::credit, "credit", "whose a picture is"},
    {LineRole::body, "body", "a paragraph of the text"},
    {LineRole::left_out, "leftOut", "no part of the article"},
});

/// A line of a page that is not empty.
struct PageLine {
  std::size_t number = 0;   ///< from 1, empty ones counted
  std::string_view text{};  ///< without white space at its ends
  LineRole role = LineRole::left_out;
  LeftOutReason reason = LeftOutReason::unknown;  ///< of one that is left out

  friend bool operator==(const PageLine&, const PageLine&) = default;
};

/// What the markup of a page says of a line.
enum class LineHint : std::uint8_t {
  none,
  headline,    ///< the heading of the page
  heading,     ///< a lesser one
  caption,     ///< of a figure
  navigation,  ///< in a menu, a header, a footer or beside the text
  link,        ///< it is a link and nothing else
  paragraph,   ///< of text
  byline,      ///< it names an author
  apart,       ///< outside of the element that holds most of the text
  related,     ///< other articles
  comments,
  hidden,  ///< not shown, or struck out
};

}  // namespace newsgraph::inline v0_1
