// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/graph/adding/original.hpp>
#include <newsgraph/graph/binary/existing.hpp>
#include <newsgraph/graph/tables/store.hpp>
#include <newsgraph/graph/tables/unpacked_rows.hpp>
#include <newsgraph/model/deal.hpp>
#include <newsgraph/model/deal_type.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace newsgraph::inline v0_1::graph_parts {

/// Whether rows, each of which exists by itself, are those of articles: everything that an article says stands together
/// and is said once, leads to what that article has, and to entities that it names. What else a row says can be wrong,
/// and no question about it leaves the tables.
template <class...>
class ArticleRows {
public:
  explicit ArticleRows(const Store& store) : store_{store}, rows_{store.rows} {}

  /// The first article whose rows are not, or the number of articles. Linear in the rows.
  [[nodiscard]] std::size_t first_wrong() {
    const auto entities = table_size<EntityNode>(store_);
    named_by_.resize(entities, 0);
    pays_.resize(entities, 0);
    gets_.resize(entities, 0);
    sort_flows();
    const auto count = table_size<ArticleNode>(store_);
    for (std::size_t i = 0; i < count; ++i)
      if (!is_right(ArticleId{i})) return i;
    return count;
  }

  /// Whether the rows that articles have are all that there are, once all of them are checked.
  [[nodiscard]] bool are_all() const {
    bool all = true;
    for_each_member(ArticleNode{}, [&]<class T>(const T&) {
      if constexpr (is_range_of_article<T>) all = all && taken_[place_of(T{})] == size_of(T{});
    });
    return all;
  }

private:
  template <class T>
  static constexpr bool is_range_of_article = requires(T range) { range.ids(); };

  template <class T, class... Other>
  static constexpr bool is_one_of = (std::is_same_v<T, Other> || ...);

  /// What stands in a table of its own, and is said in one place.
  template <class T>
  static constexpr bool is_part = is_one_of<T, AmountNode, DecimalNode, Decimal, ShareNode, Ratio, ContractTermNode,
                                            Period, DealDetails, FactDetails, AmountDetails>;

  template <class T>
  [[nodiscard]] static constexpr std::size_t place_of(Range<T>) noexcept {
    return Store::AllRows::place_of<T>;
  }
  template <class T>
  [[nodiscard]] std::size_t size_of(Range<T>) const noexcept {
    return table_size<T>(store_);
  }

  /// Notes that rows are said somewhere; false where one is said somewhere else already: what changes the one would
  /// change the other.
  template <class T>
  [[nodiscard]] bool take(Range<T> range) {
    auto& rows = said_[Store::AllRows::place_of<T>];
    if (rows.empty()) rows.resize(table_size<T>(store_), 0);
    for (const auto id : range.ids())
      if (std::exchange(rows[id.index()], std::uint8_t{1}) != 0) return false;
    taken_[Store::AllRows::place_of<T>] += range.count;
    return true;
  }

  void sort_flows() {
    const auto flows = store_.rows.all<Flow>();
    first_flow_.resize(table_size<DealNode>(store_), none);
    next_flow_.resize(flows.size(), none);
    for (std::size_t i = flows.size(); i > 0;) {
      auto& first = first_flow_[flows[--i].deal.index()];
      next_flow_[i] = first;
      first = static_cast<std::uint32_t>(i);
    }
  }

  [[nodiscard]] bool is_right(ArticleId id) {
    node_ = rows_[id];
    const auto& node = node_;
    article_ = id;
    by_id_.clear();
    mark_ = static_cast<std::uint32_t>(id.index() + 1);
    bool all = true;
    for_each_member(node, [&]<class T>(const T& range) {
      if constexpr (is_range_of_article<T>) all = all && range.first == taken_[place_of(range)];
    });
    if (!all) return false;
    bool doubled = false;
    for (const auto mention : node.mentions.ids()) {
      const auto entity = rows_[mention].entity;
      if (rows_[entity].same_as) return false;
      auto& mark = named_by_[entity.index()];
      doubled = doubled || mark == mark_;
      mark = mark_;
    }
    if (!are_sound(node)) return false;
    for (const auto deal : node.deals.ids())
      if (!has_few_sides(deal) || !has_sound_flows(deal)) return false;
    return (!doubled && store_.references[id].empty()) || has_sound_references();
  }

  /// Whether what a row leads to is the article's.
  template <class T>
  [[nodiscard]] bool are_sound(const T& object) {
    if constexpr (IsId<T>::value) {
      return is_sound(object);
    } else if constexpr (is_variant<T>) {
      return std::visit([&](const auto& one) { return are_sound(one); }, object);
    } else if constexpr (Leaf<T> || is_optional<T>) {
      return true;
    } else {
      bool all = is_sound_row(object);
      for_each_member(object, [&](const auto& member) { all = all && are_sound(member); });
      return all;
    }
  }

  template <class T>
  [[nodiscard]] bool is_sound(Range<T> range) {
    if (!take(range)) return false;
    for (const auto id : range.ids())
      if (!are_sound(rows_[id])) return false;
    return true;
  }
  template <class T>
  [[nodiscard]] bool is_sound(MaybeId<T> id) {
    return !id || is_sound(*id);
  }
  [[nodiscard]] bool is_sound(ArticleId id) noexcept { return id == article_; }
  [[nodiscard]] bool is_sound(EntityId id) noexcept { return named_by_[id.index()] == mark_; }
  [[nodiscard]] bool is_sound(AmountId id) {
    const auto others = store_.equivalents(id);
    if (!leads_somewhere(store_, others)) return false;
    for (const auto other : others.ids())
      if (!store_.equivalents(other).empty()) return false;
    return is_sound(Range<AmountNode>{static_cast<std::uint32_t>(id.index()), 1 + others.count});
  }
  template <class T>
  [[nodiscard]] bool is_sound(Id<T> id) {
    if constexpr (is_part<T>) {
      return take(Range<T>{static_cast<std::uint32_t>(id.index()), 1}) && are_sound(rows_[id]);
    } else {
      bool found = true;
      for_each_member(node_, [&]<class Member>(const Member& range) {
        if constexpr (std::is_same_v<Member, Range<T>>) found = range.contains(id);
      });
      return found;
    }
  }

  /// What else has to hold of a row by itself.
  template <class T>
  [[nodiscard]] bool is_sound_row(const T&) noexcept {
    return true;
  }
  [[nodiscard]] bool is_sound_row(const ConflictingValueNode& conflict) noexcept {
    return !std::holds_alternative<EntityId>(conflict.of);  // which would stay what it is where that unites
  }
  [[nodiscard]] bool is_sound_row(const PurposeNode& purpose) {
    return !purpose.entity || means(purpose.words, *purpose.entity);
  }
  [[nodiscard]] bool is_sound_row(const EvidenceNode& evidence) noexcept {
    const auto bytes = evidence.bytes();
    const auto id = rows_[evidence.paragraph()].text;
    if (!id || !bytes) return !bytes || bytes->begin <= bytes->end;
    const auto text = store_.texts[*id];
    const auto is_edge = [&](std::size_t at) { return at == text.size() || !base_parts::is_continuation(text[at]); };
    return bytes->begin <= bytes->end && bytes->end <= text.size() && is_edge(bytes->begin) && is_edge(bytes->end);
  }
  [[nodiscard]] bool is_sound_row(const AmountNode& node) {
    return is_made([&] { (void)node.amount(store_.details(node)); });
  }
  [[nodiscard]] bool is_sound_row(const DecimalNode& node) {
    const auto max = (node.max)();
    return is_made([&] { (void)node.number(max ? store_.rows[*max] : Decimal{0}); });
  }
  template <class Make>
  [[nodiscard]] static bool is_made(Make make) {
    try {
      make();
      return true;
    } catch (const std::exception&) {
      return false;
    }
  }

  /// Whether there are not too many parties on both sides of the money: who makes the flows of a deal again makes one
  /// for each two of them.
  [[nodiscard]] bool has_few_sides(DealId id) {
    const auto& deal = rows_[id];
    return deal.parties.count <= model_parts::most_on_both_sides
           || model_parts::sides_of(deal.type, store_.rows[deal.parties]).fit();
  }

  /// Whether money flows between parties of the deal, from and to those whose roles say so.
  [[nodiscard]] bool has_sound_flows(DealId id) {
    if (first_flow_[id.index()] == none) return true;
    const auto& deal = store_.rows[id];
    const auto& money = base_parts::row_of(deal.type).money;
    if (!money) return false;
    const auto mark = static_cast<std::uint32_t>(id.index() + 1);
    for (const auto& party : store_.rows[deal.parties]) {
      if (money->from.contains(party.role)) pays_[party.entity.index()] = mark;
      if (money->to.contains(party.role)) gets_[party.entity.index()] = mark;
    }
    for (auto at = first_flow_[id.index()]; at != none; at = next_flow_[at]) {
      const auto& flow = store_.rows[FlowId{at}];
      if (stands(flow) && (pays_[flow.payer.index()] != mark || gets_[flow.payee.index()] != mark)) return false;
    }
    return true;
  }

  /// Whether it is by this id that the article names an entity.
  [[nodiscard]] bool means(Symbol id, EntityId entity) {
    if (by_id_.empty()) {
      for (const auto& mention : store_.rows[store_.rows[article_].mentions]) by_id_.push_back(mention);
      base_parts::sort(by_id_, [](const Mention& a, const Mention& b) { return a.id < b.id; });
    }
    const auto at = base_parts::count_before(by_id_, [&](const Mention& mention) { return mention.id < id; });
    return at != by_id_.size() && by_id_[at].id == id && by_id_[at].entity == entity;
  }

  /// Whether the ids by which an article refers to entities are as many as its rows do, and mean the same.
  [[nodiscard]] bool has_sound_references() {
    const auto references = store_.references[article_];
    std::size_t next = 0;
    bool all = true;
    const auto take = [&](EntityId entity) {
      all = all && next < references.size() && means(references[next], entity);
      ++next;
    };
    for_each_reference(const_cast<Store&>(store_), article_, [&]<class T>(const T& reference) {
      if constexpr (std::is_same_v<T, Subject>) {
        if (const auto* entity = std::get_if<EntityId>(&reference))
          take(*entity);
        else
          ++next;
      } else if constexpr (std::is_same_v<T, EntityId>) {
        take(reference);
      } else {
        if (reference) take(*reference);
      }
    });
    return all && next == references.size();
  }

  static constexpr std::uint32_t none = 0xFFFF'FFFF;

  const Store& store_;
  UnpackedTables<Store::AllRows> rows_;
  ArticleId article_{0};
  ArticleNode node_{};
  std::uint32_t mark_ = 0;
  std::array<std::uint64_t, Store::AllRows::Sizes{}.size()> taken_{};  // by table: how many rows are said somewhere
  std::array<base_parts::RowVector<std::uint8_t>, Store::AllRows::Sizes{}.size()> said_;  // by table: which they are
  base_parts::RowVector<Mention> by_id_;           // of the article, once somebody asks
  base_parts::RowVector<std::uint32_t> named_by_;  // by entity: the last article, from 1
  base_parts::RowVector<std::uint32_t> pays_;      // by entity: under the last deal, from 1
  base_parts::RowVector<std::uint32_t> gets_;
  base_parts::RowVector<std::uint32_t> first_flow_;  // by deal
  base_parts::RowVector<std::uint32_t> next_flow_;   // by flow: of the same deal
};

/// Whether all that entities turned out to be is an entity in the end. Linear in them.
template <class...>
[[nodiscard]] bool entities_end(const Store& store) {
  const auto entities = store.rows.all<EntityNode>();
  base_parts::RowVector<std::uint8_t> ends;
  ends.resize(entities.size(), 0);
  for (std::size_t i = 0; i < entities.size(); ++i) {
    std::size_t steps = 0;
    auto at = i;
    for (; ends[at] == 0 && entities[at].same_as; at = (*entities[at].same_as).index())
      if (++steps > entities.size()) return false;
    for (at = i; ends[at] == 0; at = (*entities[at].same_as).index()) {
      ends[at] = 1;
      if (!entities[at].same_as) break;
    }
  }
  return true;
}

}  // namespace newsgraph::inline v0_1::graph_parts
