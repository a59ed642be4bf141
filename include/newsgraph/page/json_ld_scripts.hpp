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

/// Tells the scripts of JSON-LD among the parts of a page, which it is shown one after another.
class JsonLdScripts {
public:
  template <class...>
  [[nodiscard]] bool is_one(const HtmlScanner& page) {
    if (is_wanted_ && page.is_raw_text("script")) return true;
    const auto type = page.is_start("script") ? page.attribute("type") : std::nullopt;
    is_wanted_ = type && is_json_ld(*type);
    return false;
  }

private:
  bool is_wanted_ = false;
};

}  // namespace page_parts

/// Calls `visit(text)` for each script of JSON-LD in a page, `<script type="application/ld+json">`, in order. The text
/// is a part of the page, as it stands there: in a script no character reference stands for another character. O(page).
template <class Visitor>
void for_each_json_ld_script(std::string_view html, Visitor visit) {
  page_parts::JsonLdScripts scripts;
  for (HtmlScanner page{html}; page.next();)
    if (scripts.is_one(page)) visit(page.text());
}

}  // namespace newsgraph::inline v0_1
