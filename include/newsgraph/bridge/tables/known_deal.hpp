// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/tables/article_rows.hpp>
#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/graph_view.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>

namespace newsgraph::inline v0_1::bridge_parts {

/// The ids in an article of what other articles speak of: its own id where it names that too, else the global one, of
/// which `beside` is told.
template <class Nodes>
class KnownIds {
public:
  KnownIds(const Graph& graph, ArticleId article, const Nodes& nodes, Beside& beside)
      : graph_{graph}, article_{article}, nodes_{nodes}, beside_{beside} {
    for (const auto& mention : graph[graph.member(article, &ArticleNode::mentions)])
      mentions_.push_back({graph.entity(mention.entity), mention.id});
    base_parts::sort_by(mentions_, [](const Own& own) { return own.entity; });
  }

  [[nodiscard]] std::string operator()(EntityId entity) const {
    entity = graph_.entity(entity);
    const auto at = base_parts::count_before(mentions_, [&](const Own& own) { return own.entity < entity; });
    if (at != mentions_.size() && mentions_[at].entity == entity) return std::string{graph_[mentions_[at].id]};
    beside_.guests.push_back({nodes_.of(graph_, entity), model_parts::ObjectKind::entity, beside_.nodes.size()});
    beside_.nodes.push_back(beside_.guests.back().id);
    beside_.node_names.push_back(graph_.name(entity));
    return beside_.guests.back().id;
  }

  [[nodiscard]] std::string operator()(DealId deal) const {
    const auto& row = graph_[deal];
    if (row.article == article_) return std::string{graph_[row.id]};
    const auto shown = as_known(graph_).shown(deal);
    beside_.guests.push_back(
        {global(row.article, row.id), model_parts::ObjectKind::deal, beside_.deal_nodes.size(), shown});
    beside_.deal_nodes.push_back(global(graph_[shown].article, graph_[shown].id));
    return beside_.guests.back().id;
  }

  [[nodiscard]] std::string operator()(Id<ParagraphNode> paragraph) const {
    const auto& row = graph_[paragraph];
    const auto holds = [&](ArticleId article) {
      const auto own = graph_.member(article, &ArticleNode::paragraphs);
      return paragraph.index() >= own.first && paragraph.index() < own.first + own.count;
    };
    const auto article = holds(article_) ? article_ : teller(holds);
    if (article == article_) return std::string{graph_[row.id]};
    beside_.guests.push_back({global(article, row.id), model_parts::ObjectKind::paragraph,
                              graph_.member(article_, &ArticleNode::paragraphs).count + beside_.texts.size()});
    const auto text = graph_[row.text];
    beside_.texts.push_back(text ? std::optional{std::string{*text}} : std::nullopt);
    return beside_.guests.back().id;
  }

  /// Whose tellings are spoken of next.
  void speak_of(DealId deal) noexcept { deal_ = deal; }

private:
  struct Own {
    EntityId entity;
    Symbol id;
  };

  [[nodiscard]] std::string global(ArticleId article, Symbol id) const {
    return std::string{graph_.uri(article)}.append(1, '#').append(graph_[id]);
  }

  template <class Holds>
  [[nodiscard]] ArticleId teller(Holds holds) const {
    auto found = article_;
    as_known(graph_).for_each_telling(deal_, [&](DealId telling) {
      if (holds(graph_[telling].article)) found = graph_[telling].article;
    });
    return found;
  }

  const Graph& graph_;
  ArticleId article_;
  const Nodes& nodes_;
  Beside& beside_;
  base_parts::RowVector<Own> mentions_;  // by entity
  DealId deal_{0};
};

/// Gives a deal of an article, which several tell, what is known of it from all of them: what `as_known` has. Its type,
/// its parties, what it rests on, and the members that this library does not interpret stay those of this telling.
template <class Nodes>
void take_known(const Graph& graph, DealId id, Deal& deal, KnownIds<Nodes>& ids) {
  ids.speak_of(id);
  const auto view = as_known(graph);
  const graph_parts::Origin<KnownIds<Nodes>> from{graph_parts::Growth<>::store(graph), ids};
  const auto made_of = [&](const GraphView& of) {
    auto row = of[id];
    row.details = {};
    row.parties = {};
    row.evidence = {};
    auto details = of.details(id);
    details.links = {};
    Deal made;
    restore(from, row, made);
    restore(from, details, made);
    for (std::size_t i = 0; i < made.purpose.size(); ++i)
      if (const auto& purpose = graph[details.purpose][i]; purpose.entity) {
        made.purpose[i] = ids(*purpose.entity);
        if (made.purpose[i].find('#') != std::string::npos) made.purpose[i] = graph.name(*purpose.entity);
      }
    return made;
  };
  auto known = made_of(view);
  const auto told = made_of(as_told(graph));
  const auto take = [&](auto... members) {
    const auto one = [&](auto Deal::*member) {
      if (known.*member != told.*member) deal.*member = std::move(known.*member);
    };
    (one(members), ...);
  };
  take(&Deal::kind, &Deal::name, &Deal::ref, &Deal::status, &Deal::status_inferred, &Deal::exclusive, &Deal::long_term,
       &Deal::further, &Deal::open_roles, &Deal::members, &Deal::amount, &Deal::basis, &Deal::terms,
       &Deal::considerations, &Deal::schedule, &Deal::payment, &Deal::admission, &Deal::goods, &Deal::through,
       &Deal::quantity, &Deal::purpose, &Deal::removes, &Deal::allows, &Deal::date, &Deal::closing, &Deal::ended,
       &Deal::dates, &Deal::conditions, &Deal::period, &Deal::term);
  const auto key = [](const LinkNode& link) { return static_cast<std::uint64_t>(link.type) << 32U | link.to.index(); };
  std::unordered_set<std::uint64_t> own;
  for (const auto& link : graph[graph.details(id, &DealDetails::links)])
    own.insert(key({link.type, view.shown(link.to)}));
  for (const auto& link : view.links(id))
    if (own.insert(key(link)).second) deal.links.push_back({link.type, ids(link.to), link.inferred, {}});
}

}  // namespace newsgraph::inline v0_1::bridge_parts
