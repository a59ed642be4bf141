// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/deal_links/deal_options.hpp>
#include <newsgraph/graph/deal_links/packages.hpp>
#include <newsgraph/graph/sameness/known_deals.hpp>
#include <newsgraph/graph/sameness/known_relations.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// How often a deal counts that several articles tell.
enum class Tellings : std::uint8_t {
  as_one,  ///< once, with what is known of it from all of them
  each,    ///< once for each of them, as that tells it
};

template <>
inline constexpr auto rows_of<Tellings> = base_parts::table<Name<Tellings>>({
    {Tellings::as_one, "asOne"},
    {Tellings::each, "each"},
});

namespace graph_parts {

/// Those who turned out to be others, and who they are now. It stands by itself.
class UnitedEntities {
public:
  UnitedEntities() = default;

  /// O(entities).
  template <class...>
  explicit UnitedEntities(const Graph& graph) {
    for (const auto id : graph.table<EntityNode>().ids())
      if (const auto now = graph.entity(id); now != id) united_.push_back({id, now});
  }

  /// O(log of how many there are).
  template <class...>
  [[nodiscard]] EntityId operator()(EntityId id) const noexcept {
    const auto at = base_parts::count_before(united_, [id](const United& united) { return united.id < id; });
    return at != united_.size() && united_[at].id == id ? united_[at].now : id;
  }

private:
  struct United {
    EntityId id;
    EntityId now;
  };

  base_parts::RowVector<United> united_;  // by id
};

/// What is known from all articles together.
struct Known {
  template <class...>
  explicit Known(const Graph& graph)
      : united{graph},
        deals{graph},
        relations{graph},
        packages{graph},
        options{graph, [&](DealId deal) { return deals.shown(deal); },
                [&](DealId deal) {
                  const auto* of_several = deals.find(deal);
                  return is_in_effect(of_several != nullptr ? of_several->row : graph[deal]);
                }},
        options_told{graph, [](DealId deal) { return deal; }, [&](DealId deal) { return is_in_effect(graph[deal]); }} {}

  UnitedEntities united;
  KnownDeals deals;
  KnownRelations relations;
  Packages packages;
  DealOptions options;
  DealOptions options_told;  ///< where each telling counts

private:
  [[nodiscard]] static bool is_in_effect(const DealNode& deal) noexcept {
    return deal.status == DealStatus::active || deal.status == DealStatus::closed;
  }
};

/// What the articles of a graph say together. O(n log n) at the first question after the graph has changed, then at
/// once.
template <class...>
[[nodiscard]] const Known& known(const Graph& graph) {
  return graph.kept().get<Known>([&graph] { return Known{graph}; });
}

/// The same, if somebody has asked since the graph has changed; else null.
template <class...>
[[nodiscard]] const Known* known_already(const Graph& graph) noexcept {
  return graph.kept().find<Known>();
}

}  // namespace graph_parts

/// Which deals of the graph are one, told again. Worked out at the first question, and valid until the graph changes.
template <class...>
[[nodiscard]] const DealClusters& deal_clusters(const Graph& graph) {
  return graph_parts::known(graph).deals.clusters();
}
void deal_clusters(const Graph&&) = delete;

/// A graph as questions read it: of a deal that several articles tell, `view[deal]` and `view.details(deal)` are what
/// is known from all of them, or what one of them tells. All else is that of the graph, which must outlive the view.
///
/// A graph is taken for a view that knows all: `as_known` says so by name, `as_told` makes the other.
class GraphView {
public:
  GraphView(const Graph& graph, Tellings tellings = Tellings::as_one) noexcept : graph_{&graph}, tellings_{tellings} {}

  operator const Graph&() const noexcept { return *graph_; }

  [[nodiscard]] Tellings tellings() const noexcept { return tellings_; }

  /// Of several tellings, the parties, the evidence and the article are those of the one that stands for the deal.
  template <class...>
  [[nodiscard]] const DealNode& operator[](DealId deal) const {
    const auto* known = find(deal);
    return known != nullptr ? known->row : (*graph_)[deal];
  }
  template <class Of>
  [[nodiscard]] auto operator[](Of of) const -> decltype(std::declval<const Graph&>()[of]) {
    return (*graph_)[of];
  }

  /// Of articles, claims and whatever else articles don't tell together.
  template <class T, class Member>
  [[nodiscard]] Member member(Id<T> id, Member T::*member) const noexcept {
    return graph_->member(id, member);
  }

  template <class...>
  [[nodiscard]] DealDetails details(DealId deal) const {
    const auto* known = find(deal);
    return known != nullptr ? known->details : graph_->details(deal);
  }
  template <class Member>
  [[nodiscard]] Member details(DealId deal, Member DealDetails::*member) const {
    const auto* known = find(deal);
    return known != nullptr ? known->details.*member : graph_->details(deal, member);
  }
  [[nodiscard]] FactDetails details(FactId fact) const { return graph_->details(fact); }

  /// How a deal hangs together with others, by any of its tellings.
  template <class...>
  [[nodiscard]] std::vector<LinkNode> links(DealId deal) const {
    std::vector<LinkNode> found;
    if (const auto* known = find(deal)) {
      for (const auto& link : graph_parts::known(*graph_).deals.links(*known)) found.push_back(link);
      return found;
    }
    for (const auto& link : (*graph_)[graph_->details(deal, &DealDetails::links)])
      found.push_back({link.type, shown(link.to), link.inferred});
    return found;
  }

  /// Whether there may be such links. O(tellings).
  template <class...>
  [[nodiscard]] bool has_links(DealId deal) const {
    const auto* known = graph_parts::known_already(*graph_);
    bool found = false;
    for_each_telling(deal, [&](DealId telling) {
      found = found
              || (known != nullptr ? known->deals.links_told(telling) != graph_parts::DealLinks::none
                                   : !graph_->details(telling, &DealDetails::links).empty());
    });
    return found;
  }

  /// The telling that stands for a deal: itself where each counts.
  template <class...>
  [[nodiscard]] DealId shown(DealId deal) const {
    const auto* known = find(deal);
    return known != nullptr ? known->shown : deal;
  }

  /// The relation that says all that this one says: itself where no other article does, or each telling counts.
  template <class...>
  [[nodiscard]] RelationId shown(RelationId relation) const {
    return tellings_ == Tellings::each ? relation : graph_parts::known(*graph_).relations.shown(relation);
  }

  /// What stands for a subject: for a deal or a relation its telling, for an entity what it turned out to be.
  template <class...>
  [[nodiscard]] Subject shown(Subject subject) const {
    if (auto* deal = std::get_if<DealId>(&subject)) *deal = shown(*deal);
    if (auto* relation = std::get_if<RelationId>(&subject)) *relation = shown(*relation);
    if (auto* of = std::get_if<EntityId>(&subject)) *of = entity(*of);
    return subject;
  }

  /// Whether a deal is what one article says of it.
  template <class...>
  [[nodiscard]] bool is_told_once(DealId deal) const {
    return find(deal) == nullptr;
  }

  /// The tellings of a deal, oldest first: itself where each counts.
  template <class...>
  [[nodiscard]] std::vector<DealId> tellings(DealId deal) const {
    if (find(deal) == nullptr) return {1, deal};
    const auto all = deal_clusters(*graph_).tellings(deal);
    return {all.begin(), all.end()};
  }

  /// Calls `visit(telling)` for each of them.
  template <class Visitor>
  void for_each_telling(DealId deal, Visitor visit) const {
    if (find(deal) == nullptr) return visit(deal);
    for (const auto telling : deal_clusters(*graph_).tellings(deal)) visit(telling);
  }

  /// The deals that are possibly one with a deal, by what stands for them (`DealClusters::possibly`); none where each
  /// telling counts.
  template <class...>
  [[nodiscard]] std::vector<DealId> possibly(DealId deal) const {
    std::vector<DealId> found;
    for (const auto other : newest_possibly(deal)) found.push_back(shown(other));
    return found;
  }

  /// The same by their newest tellings.
  template <class...>
  [[nodiscard]] Rows<DealId> newest_possibly(DealId deal) const {
    return tellings_ == Tellings::as_one ? deal_clusters(*graph_).possibly(deal) : Rows<DealId>{};
  }

  /// Whether another article has said all that is said of a relation; never where each telling counts.
  template <class...>
  [[nodiscard]] bool repeats(RelationId relation) const {
    return shown(relation) != relation;
  }

  [[nodiscard]] std::string_view name(EntityId id) const noexcept { return graph_->name(id); }
  [[nodiscard]] std::string_view uri(ArticleId id) const noexcept { return graph_->uri(id); }
  [[nodiscard]] EntityId entity(EntityId id) const noexcept { return graph_->entity(id); }
  [[nodiscard]] Range<AmountNode> equivalents(AmountId id) const noexcept { return graph_->equivalents(id); }
  [[nodiscard]] Amount amount(AmountId id) const { return graph_->amount(id); }
  template <class...>
  [[nodiscard]] std::optional<Amount> amount(MaybeId<AmountNode> id) const {
    return graph_->amount(id);
  }
  [[nodiscard]] std::optional<StatedDecimal> number(const DecimalNode& row) const { return graph_->number(row); }
  template <class...>
  [[nodiscard]] std::optional<std::string_view> words(const EvidenceNode& evidence) const {
    return graph_->words(evidence);
  }
  template <class T>
  [[nodiscard]] Range<T> table() const noexcept {
    return graph_->table<T>();
  }

private:
  template <class...>
  [[nodiscard]] const graph_parts::KnownDeal* find(DealId deal) const {
    return tellings_ == Tellings::each ? nullptr : graph_parts::known(*graph_).deals.find(deal);
  }

  const Graph* graph_;
  Tellings tellings_;
};

/// The graph with what is known of each deal from all its tellings: of each member what the newest that states it says.
///
/// @code
///   for (const auto id : deals(graph)) fmt::print("{}\n", as_known(graph)[id].status.value_or(DealStatus::unknown));
/// @endcode
[[nodiscard]] inline GraphView as_known(const Graph& graph) noexcept { return {graph, Tellings::as_one}; }
void as_known(const Graph&&) = delete;

/// The graph with each deal as one article tells it.
[[nodiscard]] inline GraphView as_told(const Graph& graph) noexcept { return {graph, Tellings::each}; }
void as_told(const Graph&&) = delete;

}  // namespace newsgraph::inline v0_1
