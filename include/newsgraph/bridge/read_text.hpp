// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/bridge/import_options.hpp>
#include <newsgraph/bridge/importing/article_maker.hpp>
#include <newsgraph/json/loaded.hpp>
#include <newsgraph/model/article.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

/// The fault of text that is not UTF-8, at its first byte that is not.
template <class...>
[[nodiscard]] Fault not_utf8(std::string_view text, const ImportOptions& options) {
  Fault fault = base_parts::fault_of(FaultKind::malformed, "a byte that is not UTF-8", "text in UTF-8");
  fault.place = {options.name, 1, 1};
  while (!text.empty()) {
    const auto [value, bytes] = base_parts::first_code_point(text);
    if (value == base_parts::replacement_character && bytes == 1) break;
    if (text.front() == '\n') {
      ++fault.place.line;
      fault.place.column = 1;
    } else {
      ++fault.place.column;
    }
    text.remove_prefix(bytes);
  }
  return fault;
}

}  // namespace bridge_parts

/// Reads plain text in UTF-8 as an article without deals: its first line is the headline, and where there are empty
/// lines, they part its paragraphs, else each line is one. The uri is that of `options`; when it was published can be
/// set afterwards. All faults at once; throws nothing but `std::bad_alloc`. O(text).
template <class...>
[[nodiscard]] Loaded<Article> read_text(std::string_view text, const ImportOptions& options) {
  Faults faults;
  const auto add = [&](Fault fault) {
    fault.place.file = options.name;
    faults.push_back(std::move(fault));
  };
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (text.size() > options.max_bytes)
    add(base_parts::fault_of(FaultKind::too_large, {}, std::to_string(options.max_bytes)));
  else if (!base_parts::is_utf8(text))
    add(bridge_parts::not_utf8(text, options));
  else if (bridge_parts::without_blanks(text).empty())
    add(base_parts::fault_of(FaultKind::empty, "nothing", "the text of an article"));
  if (options.uri.empty()) add(base_parts::missing_member("uri", "what identifies the article everywhere"));
  if (!faults.empty()) return faults;

  Article article;
  bridge_parts::ArticleMaker maker{article};
  article.uri = options.uri;
  article.type = MediaType::text;
  text = bridge_parts::without_blanks(text);
  const auto end = (std::min)(text.find_first_of("\r\n"), text.size());
  maker.add_paragraph(ParagraphRole::headline, bridge_parts::without_blanks(text.substr(0, end)));
  maker.add_body(text.substr(end));
  maker.finish();
  return article;
}

}  // namespace newsgraph::inline v0_1
