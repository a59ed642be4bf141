// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/sameness/article_set.hpp>
#include <newsgraph/graph/sameness/candidates.hpp>
#include <newsgraph/graph/sameness/chains.hpp>
#include <newsgraph/graph/sameness/judge.hpp>
#include <newsgraph/graph/sameness/telling_units.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Puts units of tellings into groups, each of one deal: first what a register or the user says, then what the judge
/// finds alike, the likeliest first.
///
/// Two groups become one only where all of their tellings fit each other, no article tells both, and nobody keeps them
/// apart. What states no sum is put with a deal that states one only where it fits a single one, or one best by its
/// date. At most `most_compared` units of a group, the first that came to it, are compared: then it is O(n log n) in
/// the units, times that.
template <class...>
class DealGroups {
public:
  static constexpr std::size_t most_compared = 256;
  static constexpr std::size_t most_questions = 4;  ///< of one group

  /// Of units that may be one, the pairs that are worth a question.
  struct Question {
    std::uint32_t first;
    std::uint32_t second;
    SamenessReasons reasons;
  };

  /// `graph` and `units` must outlive it.
  template <class...>
  DealGroups(const Graph& graph, const TellingUnits& units) : graph_{graph}, units_{units}, judge_{graph} {
    place_.resize(units.terms.size(), nowhere);
    first_.resize(place_.size() + 1, 0);
    for (const auto unit : units.of) ++first_[unit + 1];
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    articles_.resize(units.of.size(), ArticleId{0});
    auto next = first_;
    for (std::size_t i = 0; i < units.of.size(); ++i) articles_[next[units.of[i]]++] = graph[DealId{i}].article;
  }

  /// The two are never united. Before anything is united.
  template <class...>
  void keep_apart(std::uint32_t unit, std::uint32_t other) {
    const auto a = place(unit);
    const auto b = place(other);
    if (a == b) return;
    lists_.push(groups_[a].apart, b);
    lists_.push(groups_[b].apart, a);
  }

  /// Unites the two whatever they say, unless they are kept apart.
  template <class...>
  void join(std::uint32_t unit, std::uint32_t other) {
    const auto a = root(place(unit));
    const auto b = root(place(other));
    if (may_join(a, b)) unite(a, b);
  }

  /// Unites what is alike. After all that was to be joined.
  template <class...>
  void unite_alike() {
    judge_pairs();
    begin_cores();
    for (const auto& edge : edges_)
      if (edge.judgement.likeness == Likeness::one && has_sum(edge.first) && has_sum(edge.second)) unite_if_fit(edge);
    place_those_without_sum();
    for (const auto& edge : edges_)
      if (edge.judgement.likeness == Likeness::one && !any_sum(root(edge.first)) && !any_sum(root(edge.second)))
        unite_if_fit(edge);
  }

  /// At most `most_questions` of each group, the likeliest first.
  template <class...>
  [[nodiscard]] base_parts::RowVector<Question> questions() {
    base_parts::RowVector<Question> found;
    for (const auto& edge : edges_) {
      const auto a = root(edge.first);
      const auto b = root(edge.second);
      auto& asked = groups_[a].asked;
      auto& asked_of_b = groups_[b].asked;
      if (a == b || asked.size == most_questions || asked_of_b.size == most_questions) continue;
      if (lists_.any_of(asked, [&](std::uint32_t one) { return one == b; })) continue;
      if (!may_join(a, b) || share_article(a, b) || surely_two(a, b)) continue;
      lists_.push(asked, b);
      lists_.push(asked_of_b, a);
      auto reasons = edge.judgement.reasons;
      if (edge.judgement.likeness == Likeness::one) reasons = reasons | SamenessReason::fits_several;
      found.push_back({groups_[edge.first].unit, groups_[edge.second].unit, reasons});
    }
    return found;
  }

  /// One of the units that are one with `unit`; of all of them the same.
  [[nodiscard]] std::uint32_t group_of(std::uint32_t unit) noexcept {
    return place_[unit] == nowhere ? unit : groups_[root(place_[unit])].unit;
  }

private:
  static constexpr auto nowhere = (std::numeric_limits<std::uint32_t>::max)();

  /// Where the group of a unit stands among those that are looked at.
  template <class...>
  std::uint32_t place(std::uint32_t unit) {
    if (place_[unit] != nowhere) return place_[unit];
    place_[unit] = static_cast<std::uint32_t>(groups_.size());
    groups_.push_back({.parent = place_[unit], .unit = unit});
    return place_[unit];
  }

  [[nodiscard]] std::uint32_t root(std::uint32_t unit) noexcept {
    while (groups_[unit].parent != unit) unit = groups_[unit].parent = groups_[groups_[unit].parent].parent;
    return unit;
  }

  struct Edge {
    std::uint32_t first;
    std::uint32_t second;
    Judgement judgement;
  };

  struct Group {
    std::uint32_t parent = 0;
    std::uint32_t unit = 0;            // that it began with
    std::uint32_t articles = nowhere;  // which set; of a single unit, those that tell it
    Chain units{};                     // what was one with it before what is alike was united: then it is a core
    Chain cores{};
    Chain apart{};  // what is kept apart from it
    Chain unfit{};  // what it was found not to fit
    Chain asked{};
    bool has_sum = false;
  };

  [[nodiscard]] const TellingTerms& terms(std::uint32_t place) const noexcept {
    return units_.terms[groups_[place].unit];
  }
  [[nodiscard]] bool has_sum(std::uint32_t place) const noexcept { return !terms(place).sums.empty(); }
  [[nodiscard]] bool any_sum(std::uint32_t group) const noexcept { return groups_[group].has_sum; }

  [[nodiscard]] bool may_join(std::uint32_t a, std::uint32_t b) noexcept {
    return a != b && !names(&Group::apart, a, b);
  }

  /// Whether a list that each of two groups has names the other one.
  [[nodiscard]] bool names(Chain Group::*list, std::uint32_t a, std::uint32_t b) noexcept {
    const bool swap = (groups_[a].*list).size > (groups_[b].*list).size;
    const auto other = swap ? a : b;
    return lists_.any_of(groups_[swap ? b : a].*list, [&](std::uint32_t one) { return root(one) == other; });
  }

  /// The set of a group that has become one of several.
  template <class...>
  ArticleSet<>& own_articles(Group& group) {
    if (group.articles == nowhere) {
      group.articles = static_cast<std::uint32_t>(sets_.size());
      sets_.emplace_back().add(articles_of(group.unit));
    }
    return sets_[group.articles];
  }

  [[nodiscard]] std::size_t article_count(const Group& group) const noexcept {
    return group.articles == nowhere ? articles_of(group.unit).size() : sets_[group.articles].size();
  }

  template <class...>
  void unite(std::uint32_t a, std::uint32_t b) {
    const bool b_stays = article_count(groups_[a]) < article_count(groups_[b]);
    const auto into = b_stays ? b : a;
    auto& stays = groups_[into];
    auto& goes = groups_[b_stays ? a : b];
    lists_.append(stays.cores, goes.cores);
    lists_.append(stays.apart, goes.apart);
    lists_.append(stays.unfit, goes.unfit);
    auto& articles = own_articles(stays);
    if (goes.articles == nowhere) {
      articles.add(articles_of(goes.unit));
    } else {
      articles.add(sets_[goes.articles]);
      sets_[goes.articles] = {};
    }
    stays.has_sum = stays.has_sum || goes.has_sum;
    goes.parent = into;
  }

  /// From here on each group is a core: it is compared as a whole.
  template <class...>
  void begin_cores() {
    for (std::uint32_t i = 0; i < groups_.size(); ++i) {
      const auto core = root(i);
      auto& group = groups_[core];
      lists_.push(group.units, i);
      group.has_sum = group.has_sum || has_sum(i);
      if (core == i) lists_.push(group.cores, core);
    }
  }

  /// The pairs of tellings that may be one, the likeliest first, by the places of their groups.
  template <class...>
  void judge_pairs() {
    Candidates<>::for_each(units_.terms, [&](std::uint32_t first, std::uint32_t second) {
      const auto judgement = judge_(units_.terms[first], units_.terms[second]);
      if (judgement.likeness != Likeness::two) edges_.push_back({first, second, judgement});
    });
    sort_edges();
    doubt_either_of_two();
    for (auto& edge : edges_) {
      edge.first = place(edge.first);
      edge.second = place(edge.second);
    }
  }

  template <class...>
  void sort_edges() {
    base_parts::sort(edges_, [](const Edge& a, const Edge& b) {
      const auto& of_a = a.judgement;
      const auto& of_b = b.judgement;
      if (of_a.likeness != of_b.likeness) return of_a.likeness < of_b.likeness;
      if (of_a.distance != of_b.distance) return of_a.distance < of_b.distance;
      return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
  }

  [[nodiscard]] Rows<ArticleId> articles_of(std::uint32_t unit) const noexcept {
    return articles_.rows().part(first_[unit], first_[unit + 1] - first_[unit]);
  }

  /// Whether the same articles tell both units.
  [[nodiscard]] bool told_together(std::uint32_t a, std::uint32_t b) const noexcept {
    const auto of_a = articles_of(a);
    const auto of_b = articles_of(b);
    bool same = of_a.size() == of_b.size();
    for (std::size_t i = 0; same && i < of_a.size(); ++i) same = of_a[i] == of_b[i];
    return same;
  }

  /// A telling that is as like one as the other of two that are always told beside each other is put with neither,
  /// unless it is one of two such itself. Of those that it is like, the first `most` are looked at. While edges name
  /// units.
  template <class...>
  void doubt_either_of_two() {
    constexpr std::size_t most = 64;
    struct Fit {
      std::uint32_t of;
      std::uint8_t distance;
      std::uint32_t to;
      std::size_t edge;
    };
    base_parts::RowVector<Fit> fits;
    for (std::size_t i = 0; i < edges_.size(); ++i) {
      const auto& [a, b, judgement] = edges_[i];
      if (judgement.likeness != Likeness::one) break;
      if (judgement.reasons.contains(SamenessReason::same_ref) || units_.terms[a].sums.empty()
          || units_.terms[b].sums.empty())
        continue;
      fits.push_back({a, judgement.distance, b, i});
      fits.push_back({b, judgement.distance, a, i});
    }
    base_parts::sort(fits, [](const Fit& a, const Fit& b) {
      if (a.of != b.of) return a.of < b.of;
      return a.distance != b.distance ? a.distance < b.distance : a.to < b.to;
    });
    const auto is_beside_other = [&](const Fit& fit) {
      const auto begin = base_parts::count_before(fits, [&](const Fit& other) { return other.of < fit.to; });
      for (auto i = begin; i < fits.size() && i - begin < most && fits[i].of == fit.to; ++i)
        if (fits[i].to != fit.of && told_together(fits[i].to, fit.of)) return true;
      return false;
    };
    base_parts::RowVector<std::size_t> doubted;
    for (std::size_t i = 0; i < fits.size();) {
      auto end = i + 1;
      while (end < fits.size() && fits[end].of == fits[i].of) ++end;
      for (auto one = i; one < end && one - i < most && fits[one].distance == fits[i].distance; ++one)
        for (auto other = one + 1; other < end && other - i < most && fits[other].distance == fits[i].distance; ++other)
          if (fits[one].to != fits[other].to && told_together(fits[one].to, fits[other].to)
              && !is_beside_other(fits[one]) && !is_beside_other(fits[other])) {
            doubted.push_back(fits[one].edge);
            doubted.push_back(fits[other].edge);
          }
      i = end;
    }
    for (const auto edge : doubted) {
      auto& judgement = edges_[edge].judgement;
      judgement.likeness = Likeness::open;
      judgement.reasons = judgement.reasons | SamenessReason::fits_several;
    }
    sort_edges();
  }

  [[nodiscard]] bool share_article(std::uint32_t a, std::uint32_t b) const noexcept {
    const auto* one = &groups_[a];
    const auto* other = &groups_[b];
    if (one->articles == nowhere) std::swap(one, other);
    if (one->articles != nowhere && other->articles != nowhere)
      return sets_[one->articles].meets(sets_[other->articles]);
    return base_parts::any_of(articles_of(other->unit), [&](ArticleId article) {
      return one->articles == nowhere ? base_parts::contains_in_order(articles_of(one->unit), article)
                                      : sets_[one->articles].contains(article);
    });
  }

  /// How two cores stand to each other: as the units of them that are most alike, of those with sums if both have some.
  template <class...>
  [[nodiscard]] Likeness likeness(std::uint32_t a, std::uint32_t b) const {
    constexpr std::size_t most = 64;
    const auto& of_a = groups_[a].units;
    const auto& of_b = groups_[b].units;
    auto best = Likeness::two;
    auto worst = Likeness::one;
    const bool sums = groups_has_sum(of_a) && groups_has_sum(of_b);
    const bool is_one = lists_.any_of(of_a, most, [&](std::uint32_t one) {
      return lists_.any_of(of_b, most, [&](std::uint32_t other) {
        if (sums && !(has_sum(one) && has_sum(other))) return false;
        const auto found = judge_(terms(one), terms(other)).likeness;
        best = (std::min)(best, found);
        worst = (std::max)(worst, found);
        return found == Likeness::one;
      });
    });
    if (is_one) return Likeness::one;
    return worst == Likeness::open ? worst : (std::max)(best, Likeness::doubtful);
  }

  [[nodiscard]] bool groups_has_sum(const Chain& core) const noexcept {
    return lists_.any_of(core, [&](std::uint32_t unit) { return has_sum(unit); });
  }

  /// Whether all of the one fit all of the other; or a core that somebody joined, which may differ in itself.
  template <class...>
  [[nodiscard]] bool fit(std::uint32_t a, std::uint32_t b) const {
    const auto fits = [&](std::uint32_t core, const Chain& others) {
      return !lists_.any_of(others, most_compared,
                            [&](std::uint32_t other) { return likeness(core, other) > Likeness::open; });
    };
    const auto& of_a = groups_[a].cores;
    const auto& of_b = groups_[b].cores;
    const auto joined = [&](const Chain& cores, const Chain& others) {
      return lists_.any_of(cores, most_compared,
                           [&](std::uint32_t core) { return groups_[core].units.size > 1 && fits(core, others); });
    };
    return !lists_.any_of(of_a, most_compared, [&](std::uint32_t core) { return !fits(core, of_b); })
           || joined(of_a, of_b) || joined(of_b, of_a);
  }

  [[nodiscard]] bool may_unite(std::uint32_t a, std::uint32_t b) {
    if (!may_join(a, b) || names(&Group::unfit, a, b)) return false;
    if (!share_article(a, b) && fit(a, b)) return true;
    lists_.push(groups_[a].unfit, b);
    lists_.push(groups_[b].unfit, a);
    return false;
  }

  template <class...>
  void unite_if_fit(const Edge& edge) {
    const auto a = root(edge.first);
    const auto b = root(edge.second);
    if (may_unite(a, b)) unite(a, b);
  }

  /// Each group that states no sum goes to the one that does and that it fits; where it fits several, to the one that
  /// is dated as it is, if that is one.
  template <class...>
  void place_those_without_sum() {
    struct Place {
      std::uint32_t from;
      std::uint32_t to;
      bool same_day;
    };
    base_parts::RowVector<Place> all;
    for (const auto& edge : edges_) {
      if (edge.judgement.likeness != Likeness::one) break;
      const auto a = root(edge.first);
      const auto b = root(edge.second);
      if (any_sum(a) == any_sum(b)) continue;
      const bool same_day = timing(terms(edge.first), terms(edge.second)).match == TimeMatch::together;
      all.push_back({any_sum(a) ? b : a, any_sum(a) ? a : b, same_day});
    }
    base_parts::sort(all, [](const Place& a, const Place& b) {
      if (a.from != b.from) return a.from < b.from;
      return a.to != b.to ? a.to < b.to : a.same_day && !b.same_day;
    });
    base_parts::RowVector<Place> places;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool again = i != 0 && all[i - 1].from == all[i].from && all[i - 1].to == all[i].to;
      if (!again && may_unite(all[i].from, all[i].to)) places.push_back(all[i]);
    }
    base_parts::sort(places, [](const Place& a, const Place& b) {
      if (a.from != b.from) return a.from < b.from;
      return a.same_day != b.same_day ? a.same_day : a.to < b.to;
    });
    base_parts::RowVector<Place> placed;
    for (std::size_t i = 0; i < places.size();) {
      const auto& first = places[i];
      bool several = false;
      auto end = i + 1;
      for (; end < places.size() && places[end].from == first.from; ++end)
        several = several || (places[end].to != first.to && places[end].same_day == first.same_day);
      if (!several) placed.push_back(first);
      i = end;
    }
    for (const auto& [from, to, same_day] : placed) {
      const auto a = root(from);
      const auto b = root(to);
      if (may_unite(a, b)) unite(a, b);
    }
  }

  /// Whether tellings of both show that they are two, of the first of each.
  template <class...>
  [[nodiscard]] bool surely_two(std::uint32_t a, std::uint32_t b) const {
    constexpr std::size_t most = 16;
    const auto& of_a = groups_[a].cores;
    const auto& of_b = groups_[b].cores;
    return lists_.any_of(of_a, most, [&](std::uint32_t one) {
      return lists_.any_of(of_b, most, [&](std::uint32_t other) { return likeness(one, other) == Likeness::two; });
    });
  }

  const Graph& graph_;
  const TellingUnits& units_;
  Judge judge_;
  base_parts::RowVector<std::uint32_t> first_;  // by unit: of its articles
  base_parts::RowVector<ArticleId> articles_;   // of all tellings, by unit, in order
  base_parts::RowVector<std::uint32_t> place_;  // by unit
  base_parts::RowVector<Group> groups_;         // of the units that somebody names, or that may be one with others
  Chains lists_;                                // of groups, by their places
  std::vector<ArticleSet<>> sets_;
  base_parts::RowVector<Edge> edges_;  // the likeliest first
};

}  // namespace newsgraph::inline v0_1::graph_parts
