// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/summary/table/table.hpp>

#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::summary_parts {

/// How to read the sections of a page, `body`: what is marked in it as ours, what it means that something is not
/// stated, and that the words are the document's, where it says so. Empty where there is nothing of that.
template <class...>
[[nodiscard]] std::string reading_notes(std::string_view body, bool is_paraphrase, const SummaryOptions& options = {}) {
  Table table{{{.least = 9, .weight = 2}, {.weight = 8}}};
  const auto has = [body](std::string_view text) { return body.find(text) != std::string_view::npos; };
  const auto add = [&](std::string_view mark, std::string_view meaning) {
    table.add({{{std::string{mark}, Style::faint}}, {{std::string{meaning}, Style::faint}}});
  };
  if (has("* ") || has(" *")) add("*", "ours: it follows from what is said, but nobody says it");
  if (has("not stated"))
    add("not stated", "no sum that is paid is given, and it may not even be said that money is paid");
  if (has("settled deals")) add("settled", "agreed, under way or done; a deal whose status is not stated is not");
  if (has("pending")) add("pending", "in talks or announced");
  if (is_paraphrase)
    add("wording",
        "the words are ours, headlines too: they say what the article says, and quote no more than names, "
        "terms and sums");
  return table.text(options);
}

}  // namespace newsgraph::inline v0_1::summary_parts
