// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/summary/phrases/attribution.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::summary_parts {

/// "2025-12-17 14:58:42+09:00"; of a zone that is not stated "2025-12-17 14:58:42, taken as +09:00"; "2025-12-17".
template <class...>
[[nodiscard]] std::string moment_text(const Timestamp& moment) {
  auto text = to_string(moment);
  if (!moment.has_time()) return text;
  text[text.find('T')] = ' ';
  switch (moment.zone()) {
    case ZoneStatement::stated: break;
    case ZoneStatement::assumed: return text.erase(text.find('[')) + ", taken as " + offset_text(moment);
    case ZoneStatement::none: return text + ", zone not stated";
  }
  return text;
}

/// "photo1, Las Vegas, 2022-11, caption c1".
template <class...>
[[nodiscard]] std::string association_text(GraphView graph, AssociationId id) {
  const auto& item = graph[id];
  return text_parts::joined({id_text(graph, id), item.located ? std::string{graph.name(*item.located)} : "",
                             item.content_created ? to_string(*item.content_created) : "",
                             item.caption ? "caption " + id_text(graph, *item.caption) : ""},
                            ", ");
}

/// Who published what, when and on whose word. An article without a headline is called by its uri.
template <class...>
[[nodiscard]] std::string masthead(GraphView graph, ArticleId id, const SummaryOptions& options = {}) {
  const auto& article = graph[id];
  Table page{{{.least = 9, .weight = 2}, {.weight = 8}}};
  bool has_headline = false;
  for (const auto& paragraph : graph[article.paragraphs]) {
    const auto text = graph[paragraph.text];
    const bool headline = paragraph.role == ParagraphRole::headline;
    if (!text || !(headline || paragraph.role == ParagraphRole::subhead)) continue;
    page.add_line(std::string{*text}, headline ? Style::strong : Style::plain);
    has_headline = true;
  }
  if (!has_headline) page.add_line(std::string{graph.uri(id)}, Style::strong);

  bool first = true;
  const auto add = [&](std::string_view label, std::string text) {
    if (text.empty()) return;
    if (std::exchange(first, false)) page.add_gap();
    page.add({{{std::string{label}, Style::faint}}, {{std::move(text)}}});
  };
  const auto sources = [&](InfoSourceRole role) {
    std::vector<std::string> names;
    for (const auto& source : graph[article.info_sources])
      if (source.role == role) names.emplace_back(graph.name(source.entity));
    return text_parts::joined(names);
  };
  const auto publisher = sources(InfoSourceRole::publisher);
  const auto text = [&](MaybeSymbol symbol) { return std::string{graph[symbol].value_or("")}; };
  add("published",
      text_parts::joined({publisher.empty() ? "" : "by " + publisher, text(article.by), text(article.located),
                          article.first_created ? moment_text(*article.first_created) : "",
                          article.language ? "language " + text(article.language) : ""},
                         ", "));
  add("citing", sources(InfoSourceRole::cited));
  add("photo", sources(InfoSourceRole::photo));
  for (const auto item : article.associations.ids()) {
    const auto facts = facts_about(graph, item);
    auto about = association_text(graph, item);
    if (!facts.empty()) about += "; " + attribution_text(graph, graph[facts.front()]);
    add(name_of(graph[item].type), std::move(about));
  }
  if (has_headline) add("article", std::string{graph.uri(id)});
  return page.text(options);
}

}  // namespace newsgraph::inline v0_1::summary_parts
