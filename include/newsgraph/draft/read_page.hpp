// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/fault.hpp>
#include <newsgraph/draft/draft.hpp>
#include <newsgraph/draft/page_options.hpp>
#include <newsgraph/draft/reading/draft_maker.hpp>
#include <newsgraph/draft/reading/html_page.hpp>
#include <newsgraph/draft/reading/name_finder.hpp>
#include <newsgraph/draft/reading/page_text.hpp>
#include <newsgraph/draft/reading/wrapped_text.hpp>
#include <newsgraph/json/loaded.hpp>
#include <newsgraph/page/character_references.hpp>
#include <newsgraph/page/page_lines.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {

/// Reads a page of news, as text or as HTML, into a draft: all of the article that can be told by rule, which of its
/// lines were left out and why, and in `untold` what could not be told. What is no text at all is a fault that names
/// the byte. Text is UTF-8, UTF-16, or CP949, which needs Linux. Throws nothing but `std::bad_alloc`,
/// and `Error` where the zone of `options` is none. O(bytes), and O(n log n) of the names that are known.
///
/// @code
///   const auto draft = newsgraph::read_page(bytes, {.uri = "https://…", .zone = "+09:00"});
///   if (draft) std::cout << newsgraph::extraction_prompt(*draft);
/// @endcode
template <class...>
[[nodiscard]] Loaded<Draft> read_page(std::string_view bytes, const PageOptions& options = {}) {
  if (!options.zone.empty() && !is_zone(options.zone))
    throw Error{"\"" + options.zone + "\" is no offset from UTC like +09:00"};
  const auto failed = [&](Fault fault) {
    fault.place.file = options.name;
    return Faults(1, std::move(fault));
  };
  if (bytes.size() > options.max_bytes)
    return failed(base_parts::fault_of(FaultKind::too_large, {}, std::to_string(options.max_bytes)));
  const auto page = draft_parts::page_text(bytes);
  if (!page) return failed(page.error());
  const auto text = page->text();
  if (page_parts::without_space(text).empty())
    return failed(base_parts::fault_of(FaultKind::empty, "nothing", "the text of a page"));
  const draft_parts::NameFinder names{options.known};
  Draft draft;
  draft_parts::DraftMaker maker{options, names, draft};
  if (draft_parts::is_html(text)) {
    draft_parts::read_html(text, maker, draft);
  } else {
    const auto seen = seen_text(text);
    const auto wrapped = draft_parts::unwrapped(seen);
    auto lines = page_lines(wrapped.joined.empty() ? seen : wrapped.joined);
    lines.cut_figures.insert(lines.cut_figures.begin(), wrapped.cut_figures.begin(), wrapped.cut_figures.end());
    maker.make(lines);
    if (wrapped.is_wrapped)
      draft.untold.emplace_back(
          !wrapped.joined.empty() ? "where a paragraph ends: lines that break within sentences were joined"
          : wrapped.breaks_words  ? "which lines are a paragraph: they break within words"
                                  : "which lines are a paragraph: some may break within sentences");
  }
  return draft;
}

}  // namespace newsgraph::inline v0_1
