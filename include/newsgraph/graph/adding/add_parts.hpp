// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/adding/article_scope.hpp>
#include <newsgraph/graph/tables/store.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Where the rows of one article go, and what its ids stand for.
struct Target {
  Store& store;
  const ArticleScope& scope;
  const Article& article;
  ArticleId article_id;

  [[nodiscard]] Symbol symbol(const std::string& text) const { return store.words.intern(text); }

  [[nodiscard]] MaybeSymbol symbol(const std::optional<std::string>& text) const {
    return text ? MaybeSymbol{symbol(*text)} : std::nullopt;
  }

  [[nodiscard]] MaybeId<EntityNode> entity(const std::optional<std::string>& id) const {
    return id ? MaybeId<EntityNode>{scope.entity(*id)} : std::nullopt;
  }

  /// Adds a row for each of `objects`, as `row(object)` makes it. Rows of that type may not come from elsewhere.
  template <class T, class Objects, class Row>
  [[nodiscard]] Range<T> add_each(const Objects& objects, Row row) const {
    const auto first = store.rows.next<T>();
    for (std::size_t i = 0; i < objects.size(); ++i) store.rows.add<T>(row(objects[i]));
    return store.rows.since(first);
  }

  /// Adds what `row(object)` makes of it, if there is something.
  template <class T, class Object, class Row>
  [[nodiscard]] MaybeId<T> add_if(const std::optional<Object>& object, Row row) const {
    return object ? MaybeId<T>{store.rows.add<T>(row(*object))} : std::nullopt;
  }
};

/// Throws `UnresolvedId` where there are more equivalents than `check` lets through.
template <class...>
AmountId add_one(const Target& to, const Amount& amount, const std::optional<std::string>& stated,
                 std::optional<Scope> scope, std::size_t equivalents) {
  if (equivalents > model_parts::most_equivalents) throw UnresolvedId{};
  const auto details = to.add_if<AmountDetails>(AmountNode::details_of(amount, equivalents),
                                                [](const AmountDetails& row) { return row; });
  return to.store.rows.add(
      AmountNode{amount, to.symbol(stated), scope, static_cast<std::uint16_t>(equivalents), details});
}

/// Adds an amount with its equivalents.
template <class...>
[[nodiscard]] AmountId add(const Target& to, const StatedAmount& amount) {
  const auto id = add_one(to, amount.amount, amount.stated, amount.scope, amount.equivalents.size());
  for (const auto& other : amount.equivalents) add_one(to, other.amount, other.stated, std::nullopt, 0);
  return id;
}

template <class...>
[[nodiscard]] MaybeId<AmountNode> add(const Target& to, const std::optional<StatedAmount>& amount) {
  return amount ? MaybeId{add(to, *amount)} : std::nullopt;
}

template <class...>
[[nodiscard]] MaybeId<ShareNode> add(const Target& to, const std::optional<Share>& share) {
  return to.add_if<ShareNode>(share, [&](const Share& s) {
    return ShareNode{s.ratio, s.bound, s.approx, to.symbol(s.stated),
                     to.add_if<Ratio>(s.max, [](const Ratio& max) { return max; })};
  });
}

/// Adds the upper end of a range, if it is one.
template <class...>
[[nodiscard]] MaybeId<Decimal> add_max(const Target& to, const std::optional<StatedDecimal>& number) {
  return to.add_if<Decimal>(number ? number->upper_end() : std::nullopt, [](const Decimal& max) { return max; });
}

template <class...>
[[nodiscard]] DecimalId add(const Target& to, const StatedNumber& number) {
  const auto max = add_max(to, number.number);
  return to.store.rows.add(DecimalNode{number, to.symbol(number.unit), to.symbol(number.stated), max});
}

template <class...>
[[nodiscard]] DecimalId add(const Target& to, const StatedPrice& price) {
  const auto max = add_max(to, price.number);
  return to.store.rows.add(DecimalNode{price, to.symbol(price.per), to.symbol(price.stated), max});
}

template <class...>
[[nodiscard]] MaybeId<DecimalNode> add(const Target& to, const std::optional<StatedNumber>& number) {
  return number ? MaybeId{add(to, *number)} : std::nullopt;
}

template <class...>
[[nodiscard]] FigureRef add(const Target& to, const std::optional<StatedFigure>& figure) {
  return figure ? std::visit([&](const auto& of) -> FigureRef { return add(to, of); }, *figure) : FigureRef{};
}

template <class...>
[[nodiscard]] MaybeId<Period> add(const Target& to, const std::optional<Period>& period) {
  return to.add_if<Period>(period, [](const Period& p) { return p; });
}

/// Throws `UnresolvedId` where the bytes are not in the paragraph.
template <class...>
[[nodiscard]] EvidenceNode evidence_node(const Target& to, const Evidence& evidence) {
  const auto paragraph = to.scope.paragraph(evidence.in);
  const auto text = to.store.rows[paragraph].text;
  auto bytes = evidence.bytes;
  if (bytes && bytes->begin > bytes->end) throw UnresolvedId{};
  if (!text) return {paragraph, bytes, to.symbol(evidence.exact)};

  const auto words = to.store.texts[*text];
  if (bytes) {
    if (bytes->end > words.size()) throw UnresolvedId{};
  } else if (evidence.exact) {
    const auto at = words.find(*evidence.exact);
    if (at == std::string_view::npos) throw UnresolvedId{};
    bytes = ByteRange{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + evidence.exact->size())};
  }
  return {paragraph, bytes, std::nullopt};
}

template <class...>
[[nodiscard]] Range<EvidenceNode> add(const Target& to, const std::vector<Evidence>& evidence) {
  return to.add_each<EvidenceNode>(evidence, [&](const Evidence& e) { return evidence_node(to, e); });
}

/// The entities or deals of these ids.
template <class...>
[[nodiscard]] Range<EntityId> add_entities(const Target& to, const std::vector<std::string>& ids) {
  return to.add_each<EntityId>(ids, [&](const std::string& id) { return to.scope.entity(id); });
}

template <class...>
[[nodiscard]] Range<DealId> add_deals(const Target& to, const std::vector<std::string>& ids) {
  return to.add_each<DealId>(ids, [&](const std::string& id) { return to.scope.deal(id); });
}

}  // namespace newsgraph::inline v0_1::graph_parts
