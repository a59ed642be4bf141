// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/page/character_references.hpp>
#include <newsgraph/page/html_scanner.hpp>

#include <string_view>

namespace newsgraph::inline v0_1 {
namespace page_parts {

/// Whether the type of a script is that of JSON-LD, with or without parameters.
template <class...>
[[nodiscard]] bool is_json_ld(std::string_view type) {
  const auto decoded = decode_references(type);
  auto essence = std::string_view{decoded}.substr(0, decoded.find(';'));
  while (!essence.empty() && is_blank(essence.front())) essence.remove_prefix(1);
  while (!essence.empty() && is_blank(essence.back())) essence.remove_suffix(1);
  return is_name(essence, "application/ld+json");
}

}  // namespace page_parts

/// Calls `visit(text)` for each script of JSON-LD in a page, `<script type="application/ld+json">`, in order. The text
/// is a part of the page, as it stands there: in a script no character reference stands for another character. O(page).
template <class Visitor>
void for_each_json_ld_script(std::string_view html, Visitor visit) {
  bool is_wanted = false;
  for (HtmlScanner page{html}; page.next();) {
    if (is_wanted && page.is_raw_text("script")) visit(page.text());
    const auto type = page.is_start("script") ? page.attribute("type") : std::nullopt;
    is_wanted = type && page_parts::is_json_ld(*type);
  }
}

}  // namespace newsgraph::inline v0_1
