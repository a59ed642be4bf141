// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/deal_clusters.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/query/totals/amount_tree.hpp>
#include <newsgraph/query/totals/part.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::query_parts {

/// Whether the newest telling of `deal` came after that of `other`.
template <class...>
[[nodiscard]] bool is_told_later(GraphView graph, DealId deal, DealId other) {
  const auto& clusters = deal_clusters(graph);
  return graph_parts::publication_order(graph, clusters.newest(other), clusters.newest(deal));
}

/// What sums come to together where some may lie within others, some surely do, and some only come about where others
/// do not.
///
/// - Of those that may overlap, at least the largest total of those among them that surely do not, at most all.
/// - Of those that are possibly one deal, each may be what that comes to. One that may be told again, later, as a deal
///   that does not count or has a sum elsewhere, may come to nothing.
/// - Parts lie within their whole, which is at least what they come to. Where that is more than it can be, it is
///   anything that one of both says.
/// - Of alternatives one comes about: anything from the least to the greatest. Where one of them counts that is not
///   among the sums, these may come to nothing.
///
/// Of different deals. Exact for what hangs together in groups of up to `largest_group`, unless a part overlaps with,
/// or is an alternative to, what is not of its whole. Else the lower end is surely not too large, but may be too small.
class JointSum {
public:
  static constexpr std::size_t largest_group = 24;

  /// `amounts` must outlive it.
  template <class...>
  JointSum(GraphView graph, Rows<DealAmount> amounts, const Filter& filter)
      : tree_{graph, amounts}, overlaps_(amounts.size()), choices_(amounts.size()), as_one_(amounts.size()) {
    for (const auto& amount : amounts) values_.push_back(amount.money);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
      const auto deal = amounts[i].deal;
      if (graph.has_links(deal))
        for (const auto& link : graph.links(deal))
          if (link.type == LinkType::may_overlap) add_overlap(i, link.to);
      for (const auto newest : graph.newest_possibly(deal)) {
        const auto other = graph.shown(newest);
        add_overlap(i, other);
        if (const auto at = tree_.find(other))
          add_as_one(i, amounts[*at].money);
        else if (is_told_later(graph, other, deal)
                 && (!matches(graph, other, filter) || !deal_totals(graph, other).empty()))
          add_as_one(i, zero());
      }
    }
    for (const auto& [a, b] : tree_.sharing()) add_overlap(a, b);
    add_choices(graph, amounts, filter);
  }

  /// Whether all of them stand one beside the other.
  [[nodiscard]] bool stand_apart() const noexcept {
    return tree_.wholes().empty() && choice_count_ == 0
           && base_parts::all_of(overlaps_, [](const Group& others) { return others.empty(); })
           && base_parts::none_of(as_one_, [](const std::optional<MoneyInterval>& other) { return other.has_value(); });
  }

  /// Of at least one amount, all in one currency; none of less than nothing, unless they stand apart.
  template <class...>
  [[nodiscard]] MoneyInterval operator()() {
    for (const auto whole : tree_.wholes()) {
      const auto parts = together(tree_.parts(whole));
      auto& value = values_[whole];
      if (value.high() && *value.high() < parts.low())
        value = hull(value, parts);
      else
        value = intersection(value, hull(parts, {parts.low(), std::nullopt}));
    }
    return together(tree_.roots());
  }

private:
  using Group = std::vector<std::size_t>;

  /// What comes about only where the other options of a choice do not.
  struct Option {
    std::uint32_t choice = 0;  // 0: none
    std::uint32_t option = 0;  // the versions of one deal are one
    bool perhaps = false;      // another option of the choice may come about, and stands elsewhere

    friend bool operator==(const Option&, const Option&) = default;
  };

  /// With a deal that is possibly the same, or may be within it: where both are among the sums.
  template <class...>
  void add_overlap(std::size_t i, DealId deal) {
    if (const auto other = tree_.find(deal)) add_overlap(i, *other);
  }

  /// Of two that lie within others, those may overlap.
  void add_overlap(std::size_t a, std::size_t b) {
    const auto apart = tree_.side_by_side(a, b);
    if (!apart) return;
    overlaps_[apart->first].push_back(apart->second);
    overlaps_[apart->second].push_back(apart->first);
  }

  /// A sum may be that of a deal which another telling gives as little as `other`.
  void add_as_one(std::size_t i, const MoneyInterval& other) {
    if (other.low() < least_of(i).low()) as_one_[i] = lesser(least_of(i), other);
  }

  /// Those of the sums that are alternatives. O(n log n) in them and in the deals that they are alternatives to.
  template <class...>
  void add_choices(GraphView graph, Rows<DealAmount> amounts, const Filter& filter) {
    std::vector<std::pair<std::uint32_t, std::size_t>> sums;  // by choice
    for (std::size_t i = 0; i < amounts.size(); ++i) {
      if (!graph_parts::decides_with_others(graph, amounts[i].deal)) continue;
      const auto place = graph_parts::deal_options(graph).place(graph.shown(amounts[i].deal));
      if (!place) continue;
      sums.emplace_back(place->choice, i);
      choices_[i].option = place->option;
    }
    base_parts::sort(sums);
    for (auto first = sums.begin(); first != sums.end();) {
      auto last = first;
      while (last != sums.end() && last->first == first->first) ++last;
      const auto within = tree_.parent(first->second);
      const Option option{++choice_count_, 0, std::any_of(first, last, [&](const auto& sum) {
                                                return tree_.parent(sum.second) != within;
                                              }) || another_may_come_about(graph, amounts[first->second].deal, filter)};
      for (; first != last; ++first) {
        choices_[first->second].choice = option.choice;
        choices_[first->second].perhaps = option.perhaps;
      }
    }
  }

  /// Whether there is an option beside `deal` of which nothing is among the sums.
  template <class...>
  [[nodiscard]] bool another_may_come_about(GraphView graph, DealId deal, const Filter& filter) const {
    const auto& options = graph_parts::deal_options(graph);
    const auto all = options.all(graph.shown(deal));
    for (auto first = all.begin(); first != all.end();) {
      const auto versions = options.versions(*first);
      first += versions.size();
      const auto is_sum = [&](DealId one) { return tree_.find(one).has_value(); };
      const auto counts = [&](DealId one) { return graph_parts::may_come_about(graph, one, filter); };
      if (base_parts::none_of(versions, is_sum) && base_parts::any_of(versions, counts)) return true;
    }
    return false;
  }

  /// What sums within one whole come to.
  template <class...>
  [[nodiscard]] MoneyInterval together(Group group) {
    const MoneyInterval zero{Money::from_minor(0, values_.front().currency())};
    const auto order = [&](std::size_t i) { return std::pair{choices_[i].choice, choices_[i].option}; };
    if (choice_count_ != 0) base_parts::sort_by(group, order);
    auto all = zero;
    for (auto first = group.begin(); first != group.end();) {
      const auto choice = choices_[*first].choice;
      if (choice == 0) {
        all += values_[*first++];
        continue;
      }
      auto of_choice = choices_[*first].perhaps ? zero : option_sum(first, group.end());
      while (first != group.end() && choices_[*first].choice == choice) {
        of_choice = hull(of_choice, option_sum(first, group.end()));
        const auto option = choices_[*first];
        while (first != group.end() && choices_[*first] == option) ++first;
      }
      all += of_choice;
    }
    const auto stands_apart = [&](std::size_t i) { return overlaps_[i].empty() && !as_one_[i]; };
    return base_parts::all_of(group, stands_apart) ? all : hull(all, least(group));
  }

  /// What all of the option come to that begins a run.
  template <class Iterator>
  [[nodiscard]] MoneyInterval option_sum(Iterator first, Iterator end) const {
    const auto option = choices_[*first];
    auto sum = values_[*first];
    while (++first != end && choices_[*first] == option) sum += values_[*first];
    return sum;
  }

  /// The lower end is the least that they come to: group by group of what hangs together. Those of a choice stand
  /// together.
  template <class...>
  [[nodiscard]] MoneyInterval least(const Group& sorted) {
    auto sum = zero();
    std::vector<bool> seen(values_.size());
    std::vector<std::size_t> places(values_.size());
    std::vector<bool> choice_seen(choice_count_ + std::size_t{1});
    for (std::size_t place = 0; place < sorted.size(); ++place) places[sorted[place]] = place;
    for (const auto start : sorted) {
      if (seen[start]) continue;
      Group group;
      const auto reach = [&](std::size_t i) {
        if (!seen[i]) group.push_back(i);
        seen[i] = true;
      };
      reach(start);
      for (std::size_t at = 0; at < group.size(); ++at) {
        for (const auto next : overlaps_[group[at]]) reach(next);
        const auto choice = choices_[group[at]].choice;
        if (choice == 0 || choice_seen[choice]) continue;
        choice_seen[choice] = true;
        const auto in_choice = [&](std::size_t place) { return choices_[sorted[place]].choice == choice; };
        for (auto place = places[group[at]]; place-- > 0 && in_choice(place);) reach(sorted[place]);
        for (auto place = places[group[at]]; ++place < sorted.size() && in_choice(place);) reach(sorted[place]);
      }
      sum += least_of_group(group);
    }
    return sum;
  }

  template <class...>
  [[nodiscard]] MoneyInterval least_of_group(Group group) const {
    base_parts::sort(group, [&](std::size_t a, std::size_t b) { return least_of(b).low() < least_of(a).low(); });
    Group certain;
    std::vector<Group> choices;  // each those of one choice, option by option
    for (const auto i : group) {
      const auto option = choices_[i];
      if (option.choice == 0) certain.push_back(i);
      if (option.choice == 0 || option.perhaps) continue;
      const auto known =
          base_parts::find_if(choices, [&](const Group& of) { return choices_[of.front()].choice == option.choice; });
      if (known != choices.end())
        known->push_back(i);
      else
        choices.push_back({i});
    }
    const bool overlap = base_parts::any_of(group, [&](std::size_t i) { return !overlaps_[i].empty(); });
    if (overlap && group.size() > largest_group) return first_fitting({certain.data(), certain.size()});
    for (auto& choice : choices) base_parts::sort_by(choice, [&](std::size_t i) { return choices_[i].option; });
    return least_choice(certain, choices, 0);
  }

  /// Over all that the choices from the `next` on leave open.
  template <class...>
  [[nodiscard]] MoneyInterval least_choice(const Group& taken, const std::vector<Group>& choices,
                                           std::size_t next) const {
    if (next == choices.size()) return largest({taken.data(), taken.size()});
    std::optional<MoneyInterval> found;
    const auto& choice = choices[next];
    for (std::size_t first = 0, last = 0; first != choice.size(); first = last) {
      auto with = taken;
      while (last != choice.size() && choices_[choice[last]] == choices_[choice[first]]) with.push_back(choice[last++]);
      const auto sum = least_choice(with, choices, next + 1);
      if (!found || sum.low() < found->low()) found = sum;
    }
    return *found;
  }

  [[nodiscard]] MoneyInterval zero() const { return Money::from_minor(0, values_.front().currency()); }

  /// What a sum begins with for its lower end, which knows whether it is about.
  [[nodiscard]] const MoneyInterval& least_of(std::size_t i) const noexcept {
    return as_one_[i] && as_one_[i]->low() < values_[i].low() ? *as_one_[i] : values_[i];
  }

  template <class...>
  [[nodiscard]] Group beside(Rows<std::size_t> group, std::size_t taken) const {
    Group rest;
    for (const auto i : group)
      if (!base_parts::contains(overlaps_[taken], i)) rest.push_back(i);
    return rest;
  }

  /// The largest total of those that do not overlap: with the first of the group or without it.
  template <class...>
  [[nodiscard]] MoneyInterval largest(Rows<std::size_t> group) const {
    if (group.empty()) return zero();
    if (group.size() > largest_group) return first_fitting(group);
    const auto others = group.part(1, group.size() - 1);
    const auto rest = beside(others, group.front());
    const auto with = least_of(group.front()) + largest({rest.data(), rest.size()});
    if (rest.size() == others.size()) return with;
    const auto without = largest(others);
    return with.low() < without.low() ? without : with;
  }

  /// Of those that overlap the first counts.
  template <class...>
  [[nodiscard]] MoneyInterval first_fitting(Rows<std::size_t> group) const {
    auto sum = zero();
    std::set<std::size_t> out;
    for (const auto i : group) {
      if (out.contains(i)) continue;
      sum += least_of(i);
      for (const auto other : overlaps_[i]) out.insert(other);
    }
    return sum;
  }

  AmountTree tree_;
  std::vector<MoneyInterval> values_;
  std::vector<Group> overlaps_;
  std::vector<Option> choices_;
  std::vector<std::optional<MoneyInterval>>
      as_one_;  // the least of those that are possibly one with it, if that is less
  std::uint32_t choice_count_ = 0;
};

}  // namespace newsgraph::inline v0_1::query_parts
