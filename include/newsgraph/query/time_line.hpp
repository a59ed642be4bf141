// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/consolidated.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/query/facts/subject.hpp>
#include <newsgraph/query/time_line/event.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace query_parts {

/// Where the status of a deal is told, if it is known: where it is told first, and where it changes.
template <class...>
[[nodiscard]] std::vector<DealId> tellings_of_status(GraphView graph, DealId deal) {
  std::vector<DealId> found;
  if (graph.is_told_once(deal)) {
    if (status_of(graph, deal) != DealStatus::unknown) found.push_back(deal);
    return found;
  }
  for (const auto& change : graph_parts::said_of_status(graph, graph.tellings(deal)))
    if (change.value != DealStatus::unknown) found.push_back(change.telling);
  return found;
}

/// Makes `said` what an event says, as numbers, where other articles may say the same: a fact by its figure, what
/// somebody said by who is cited for what. Nothing for deals and relations.
template <class...>
void take_said(GraphView graph, const Event& event, base_parts::RowVector<std::uint64_t>& said) {
  said.clear();
  const auto add = [&](auto... numbers) { (said.push_back(static_cast<std::uint64_t>(numbers)), ...); };
  const auto add_date = [&](Date date) { add(date.bits()); };
  const auto add_fact = [&](FactId id) {
    const auto& fact = graph[id];
    const auto amount = graph.amount(amount_in(fact.value));
    for (const auto number : query_parts::subject_of(graph, id)) add(number);
    add(amount.has_value());
    if (const auto* decimal = std::get_if<DecimalId>(&fact.value)) {
      const auto number = graph.number(graph[*decimal]);
      add(number.has_value(), number ? number->value().coefficient() : 0, number ? number->value().exponent() : 0);
    }
    if (!amount) return;
    const auto high = amount->upper_end();
    add(amount->currency(), amount->money().minor_units(), amount->bound(), amount->approx(), high.has_value(),
        high ? high->minor_units() : 0);
  };
  if (const auto* fact = std::get_if<FactId>(&event.of)) add_fact(*fact);
  if (const auto* claim = std::get_if<ClaimId>(&event.of)) {
    for (const auto& step : graph[graph.member(*claim, &ClaimNode::chain)]) {
      // Who has no name is somebody else in each article, called alike.
      const auto& source = graph[step.source];
      add(source.anonymous, source.anonymous ? source.name.index() : graph.entity(step.source).index());
      add(step.date.has_value());
      if (step.date) add_date(*step.date);
    }
    for (const auto& subject : graph[graph.member(*claim, &ClaimNode::about)]) {
      const auto* of = std::get_if<FactId>(&subject);
      add(subject.index());
      if (of != nullptr)
        add_fact(*of);
      else
        add(std::visit([](auto id) { return id.index(); }, graph.shown(subject)));
    }
  }
  if (said.empty()) return;
  add(event.kind);
  add_date(event.date);
}

/// Of what several articles say alike only that of the first stays, unless each of them counts.
template <class...>
void drop_repeated(GraphView graph, std::vector<Event>& events) {
  if (graph.tellings() == Tellings::each) return;
  graph_parts::StringPool<Event> known;
  base_parts::RowVector<ArticleId> said_in;  // by what is known: the first
  base_parts::RowVector<std::uint64_t> said;
  std::erase_if(events, [&](const Event& event) {
    take_said(graph, event, said);
    if (said.empty()) return false;
    const auto article = std::visit([&]<class T>(Id<T> id) { return graph.member(id, &T::article); }, event.of);
    const auto number =
        known.intern({static_cast<const char*>(static_cast<const void*>(said.data())), said.size() * sizeof said[0]});
    if (number.index() == said_in.size()) said_in.push_back(article);
    return said_in[number.index()] != article;
  });
}

}  // namespace query_parts

/// What is dated, and what is not.
struct TimeLine {
  std::vector<Event> events;
  std::vector<DealId> undated;  ///< deals none of whose own dates is stated
};

/// What happens when, by the deals that the filter lets through, of any status unless it asks for some, and the claims
/// on them; and by the facts and relations, of which it can ask for the article, the party and the period.
///
/// Events come in the order of `calendar_order`; of one date, by kind, and then as they came. A status is only known to
/// hold by the publication of the article that tells it; it comes where it changes, unless the article dates that, for
/// then the date stands there. O(n log n) in all that there is, of the article or the party where the filter asks for
/// one; O(claims × deals) within an article.
template <class...>
[[nodiscard]] TimeLine time_line(const Graph& raw, const Filter& asked = {}) {
  const auto filter = graph_parts::of_any_status(asked);
  const auto graph = graph_parts::view_of(raw, filter);
  TimeLine line;
  const auto add = [&](EventKind kind, const std::optional<Date>& date, EventSubject of) {
    if (date) line.events.push_back({*date, kind, of});
  };
  const auto has_period = [&](Date date) {
    return !filter.period || within(date, *filter.period) >= filter.period_certainty;
  };
  const auto has_article = [&](ArticleId article) { return !filter.article || article == *filter.article; };
  const auto has_party = [&](EntityId entity) { return !filter.party || entity == graph.entity(*filter.party); };

  for (const auto id : deals(graph, filter)) {
    const auto dates = query_parts::deal_events(graph, id);
    line.events.insert(line.events.end(), dates.begin(), dates.end());
    if (dates.empty()) line.undated.push_back(id);
    for (const auto telling : query_parts::tellings_of_status(graph, id))
      if (const auto published = graph[as_told(graph)[telling].article].first_created)
        if (!query_parts::is_status_dated(graph, telling, published->date(), dates))
          add(EventKind::told, published->date(), telling);
  }
  const auto add_fact = [&](FactId id) {
    const auto& fact = graph[id];
    if (has_article(fact.article) && has_party(fact.of) && fact.date && has_period(*fact.date))
      add(EventKind::stated, fact.date, id);
  };
  const auto add_relation = [&](RelationId id) {
    if (graph.repeats(id)) return;
    const auto& relation = graph[id];
    if (!has_article(relation.article) || !(has_party(relation.from) || has_party(relation.to))) return;
    const auto add_in = [&](EventKind kind, const std::optional<Date>& date) {
      if (date && has_period(*date)) add(kind, date, id);
    };
    add_in(EventKind::related, relation.date);
    if (const auto period = graph[relation.period]) {
      add_in(EventKind::starts, period->start());
      add_in(EventKind::ends, period->end());
    }
  };
  const auto add_claim = [&](ClaimId id) {
    const auto counts = [&](const Subject& subject) {
      if (const auto* deal = std::get_if<DealId>(&subject)) return matches(graph, graph.shown(*deal), filter);
      const auto* fact = std::get_if<FactId>(&subject);
      return fact != nullptr && has_party(graph.member(*fact, &FactNode::of));
    };
    const auto& claim = graph[id];
    if (claim.kind != ClaimKind::fact || !has_article(claim.article)) return;
    if (base_parts::none_of(graph[claim.about], counts)) return;
    for (const auto& step : graph[claim.chain])
      if (step.date && has_period(*step.date)) add(EventKind::said, step.date, id);
  };
  if (filter.article) {
    const auto& article = graph[*filter.article];
    for (const auto id : article.facts.ids()) add_fact(id);
    for (const auto id : article.relations.ids()) add_relation(id);
    for (const auto id : article.claims.ids()) add_claim(id);
  } else if (filter.party) {
    base_parts::RowVector<ClaimId> said;
    const auto add_claims_about = [&](auto id) {
      for (const auto claim : claims_about(raw, id)) said.push_back(claim);
    };
    for (const auto deal : deals(graph, filter)) graph.for_each_telling(deal, add_claims_about);
    for (const auto id : facts_of(graph, *filter.party)) {
      add_fact(id);
      add_claims_about(id);
    }
    for (const auto id : relations_of(graph, *filter.party)) add_relation(id);
    base_parts::sort_unique(said);
    for (const auto id : said) add_claim(id);
  } else {
    for (const auto id : facts(graph)) add_fact(id);
    for (const auto id : relations(graph)) add_relation(id);
    for (const auto id : claims(graph)) add_claim(id);
  }
  std::stable_sort(line.events.begin(), line.events.end(), [](const Event& a, const Event& b) {
    if (a.date != b.date) return calendar_order(a.date, b.date);
    return a.kind != b.kind ? a.kind < b.kind : a.of < b.of;
  });
  line.events.erase(std::unique(line.events.begin(), line.events.end()), line.events.end());
  query_parts::drop_repeated(graph, line.events);
  return line;
}

}  // namespace newsgraph::inline v0_1
