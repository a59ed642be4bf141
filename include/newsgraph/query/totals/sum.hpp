// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/totals/overlap.hpp>
#include <newsgraph/query/totals/part.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::query_parts {

/// Whether a deal may hang together with others.
template <class...>
[[nodiscard]] bool is_linked(GraphView graph, DealId deal) {
  return !graph.newest_possibly(deal).empty() || graph.has_links(deal) || graph_parts::decides_with_others(graph, deal);
}

/// What amounts come to, whatever packages say.
template <class...>
[[nodiscard]] MoneyInterval sum_of_deals(GraphView graph, Rows<DealAmount> each, const Filter& filter) {
  const MoneyInterval none{Money::from_minor(0, each.front().money.currency())};
  const MoneyInterval any{Money::least(none.currency()), std::nullopt};
  auto all = none;
  if (base_parts::any_of(each, [&](const DealAmount& s) { return s.money.low() == any.low() && !s.money.high(); })) {
    // Anything and more is anything, and no sum that left 64 bits.
    for (const auto& amount : each) all = hull(all, amount.money);
    return hull(all, any);
  }
  if (base_parts::none_of(each, [&](const DealAmount& s) { return is_linked(graph, s.deal); })) {
    for (const auto& amount : each) all += amount.money;
    return all;
  }
  JointSum joint{graph, each, filter};
  const bool apart = joint.stand_apart();
  if (!apart && base_parts::none_of(each, [&](const DealAmount& s) { return s.money.low() < none.low(); }))
    return joint();
  for (const auto& amount : each) all += apart ? amount.money : hull(amount.money, none);
  return all;
}

/// Whether some deals stand one beside the other, and so any of them do: whatever packages say, they come to the sum of
/// their amounts, none of which is less than nothing.
template <class...>
[[nodiscard]] bool stand_apart(GraphView graph, const std::vector<DealAmount>& amounts, const Filter& filter) {
  bool linked = false;
  for (const auto& amount : amounts) {
    if (amount.money.low().minor_units() < 0 || !graph.newest_possibly(amount.deal).empty()) return false;
    linked = linked || is_linked(graph, amount.deal);
  }
  return !linked || JointSum{graph, {amounts.data(), amounts.size()}, filter}.stand_apart();
}

/// The sums of runs of amounts in one currency. It stands by itself.
class RunSums {
public:
  /// O(n).
  template <class...>
  RunSums(Currency currency, const std::vector<MoneyInterval>& amounts)
      : none_{Money::from_minor(0, currency)}, sums_(amounts.size(), none_) {
    sums_.insert(sums_.end(), amounts.begin(), amounts.end());
    for (auto i = amounts.size(); i-- > 1;) sums_[i] = sums_[2 * i] + sums_[2 * i + 1];
  }

  /// Of those from `first` on, before `last`. O(log n).
  template <class...>
  [[nodiscard]] MoneyInterval operator()(std::size_t first, std::size_t last) const {
    auto sum = none_;
    for (first += sums_.size() / 2, last += sums_.size() / 2; first < last; first /= 2, last /= 2) {
      if (first % 2 == 1) sum += sums_[first++];
      if (last % 2 == 1) sum += sums_[--last];
    }
    return sum;
  }

private:
  MoneyInterval none_;
  std::vector<MoneyInterval> sums_;  // of n, that at i + n; at i the sum of those at 2 i and 2 i + 1
};

/// The members of a package, and what they come to, read once. It stands by itself.
///
/// What a package and its members say does not depend on the statuses that `filter` asks for: mostly, a package has
/// none.
class PackageMembers {
public:
  /// The most members that are added up anew for each question, where they hang together with others.
  static constexpr std::size_t most_joint = 100;

  /// O(n log n) in the members.
  template <class...>
  PackageMembers(GraphView graph, DealId package, const Filter& filter) {
    auto unasked = filter;
    unasked.statuses = {};
    const auto says_something = [&](DealId deal) {
      return graph_parts::may_come_about(graph, deal, filter) || graph_parts::may_come_about(graph, deal, unasked);
    };
    const auto amount = graph.amount(graph[package].amount);
    if (!amount || !amount->interval().high()
        || graph[*graph[package].amount].scope().value_or(Scope::total) != Scope::total || !says_something(package))
      return;
    whole_ = amount->interval();
    std::vector<DealId> members;
    for (const auto member : graph[graph.details(package, &DealDetails::members)])
      members.push_back(graph.shown(member));
    base_parts::sort_unique(members);
    count_ = members.size();
    std::vector<DealAmount> counting;
    std::vector<MoneyInterval> sums;
    for (const auto member : members) {
      const auto money = deal_total(graph, member, whole_->currency());
      if (!money) continue;
      members_.push_back({member, *money});
      counts_.push_back(says_something(member));
      if (counts_.back()) counting.push_back(members_.back());
      sums.push_back(counts_.back() ? *money : Money::from_minor(0, money->currency()));
    }
    counting_ = counting.size();
    if (stand_apart(graph, counting, filter)) sums_ = RunSums{whole_->currency(), sums};
  }

  /// How much less some of the members may come to than is stated of them, where all of them come to more than the
  /// package can be: these then come to anything from what the others leave of it. `deals` are members, in order.
  /// O(log n) for each of them; where members hang together with others, O(n log n) in all of them, and of more than
  /// `most_joint`, unless `deals` are all of them, all that is stated.
  template <class...>
  [[nodiscard]] std::optional<MoneyInterval> excess(GraphView graph, const std::vector<DealId>& deals,
                                                    Currency currency, const Filter& filter) const {
    if (!whole_ || whole_->currency() != currency) return std::nullopt;
    std::vector<std::size_t> own;  // places
    bool all_count = true;
    for (const auto deal : deals) {
      const auto at = base_parts::count_before(members_, [&](const DealAmount& one) { return one.deal < deal; });
      if (at == members_.size() || members_[at].deal != deal) continue;
      own.push_back(at);
      all_count = all_count && counts_[at];
    }
    if (own.empty()) return std::nullopt;
    return sums_ && all_count ? excess_apart(own) : excess_joint(graph, own, filter);
  }

private:
  template <class...>
  [[nodiscard]] std::optional<MoneyInterval> excess_apart(const std::vector<std::size_t>& own) const {
    const auto& sum_of = *sums_;
    if (sum_of(0, members_.size()).low() <= *whole_->high()) return std::nullopt;
    const MoneyInterval none{Money::from_minor(0, whole_->currency())};
    auto stated = none;
    auto of_others = none;
    std::size_t next = 0;
    for (const auto at : own) {
      stated += members_[at].money;
      of_others += sum_of(next, at);
      next = at + 1;
    }
    of_others += sum_of(next, members_.size());
    const auto left = own.size() < counting_ ? remainder(*whole_, of_others) : *whole_;
    return left_of(MoneyInterval{stated.low()}, MoneyInterval{left.low()});
  }

  template <class...>
  [[nodiscard]] std::optional<MoneyInterval> excess_joint(GraphView graph, const std::vector<std::size_t>& places,
                                                          const Filter& filter) const {
    std::vector<DealAmount> own;
    for (const auto at : places) own.push_back(members_[at]);
    const auto is_negative = [](const DealAmount& amount) { return amount.money.low().minor_units() < 0; };
    const auto sum_of_rows = [&](const std::vector<DealAmount>& amounts) {
      return sum_of_deals(graph, {amounts.data(), amounts.size()}, filter);
    };
    if (base_parts::any_of(own, is_negative)) return std::nullopt;
    const MoneyInterval stated{sum_of_rows(own).low()};
    if (count_ > most_joint && own.size() < count_) return stated;
    std::vector<DealAmount> all;
    std::vector<DealAmount> others;
    for (std::size_t at = 0, next = 0; at < members_.size(); ++at) {
      const bool is_own = next < places.size() && places[next] == at;
      if (is_own) ++next;
      if (!is_own && !counts_[at]) continue;
      if (is_negative(members_[at])) return std::nullopt;
      all.push_back(members_[at]);
      if (!is_own) others.push_back(members_[at]);
    }
    if (sum_of_rows(all).low() <= *whole_->high()) return std::nullopt;
    const auto left = others.empty() ? *whole_ : remainder(*whole_, sum_of_rows(others));
    return left_of(stated, MoneyInterval{left.low()});
  }

  std::optional<MoneyInterval> whole_;  // nothing where the package says nothing of its members
  std::size_t count_ = 0;
  std::vector<DealAmount> members_;  // those with money in its currency, by deal
  std::vector<bool> counts_;
  std::size_t counting_ = 0;     // how many of those do
  std::optional<RunSums> sums_;  // of those, where they stand apart
};

/// What counts, beyond the deals that are added up. A filter is taken for it; whoever adds up often, of one view of a
/// graph, keeps one, as packages are read once then.
class Counting {
public:
  Counting(const Filter& filter = {}) : filter_{filter} {}

  operator const Filter&() const& noexcept { return filter_; }

  template <class...>
  [[nodiscard]] const PackageMembers& members(GraphView graph, DealId package) const& {
    const auto known = members_.find(package);
    if (known != members_.end()) return known->second;
    return members_.emplace(package, PackageMembers{graph, package, filter_}).first->second;
  }
  void members(GraphView, DealId) const&& = delete;

private:
  Filter filter_;
  mutable std::map<DealId, PackageMembers> members_;
};

/// The packages of which some telling of a deal is a member.
template <class...>
[[nodiscard]] std::vector<DealId> packages_with(GraphView graph, DealId deal) {
  std::vector<DealId> found;
  graph.for_each_telling(deal, [&](DealId telling) { graph_parts::known(graph).packages.add_of(telling, found); });
  return found;
}

/// What amounts come to together, see `JointSum`: at most all of them one beside the other, unless they are parts or
/// alternatives, at least as if those that may overlap did. There must be at least one; all are in one currency. Where
/// one that may be less than nothing hangs together with others, any of them may count or not. Where the members of a
/// package come to more than it can be, they come to anything that one of both says; see `PackageMembers`.
template <class Amounts>
[[nodiscard]] MoneyInterval sum(GraphView graph, const Amounts& amounts, const Counting& counting = {}) {
  const Rows<DealAmount> each{amounts.data(), amounts.size()};
  auto all = sum_of_deals(graph, each, counting);
  if (graph_parts::known(graph).packages.empty() || all.low().minor_units() <= 0) return all;
  std::vector<std::pair<DealId, DealId>> members;  // packages, and which of the deals are in them
  for (const auto& amount : each)
    for (const auto package : packages_with(graph, amount.deal))
      members.emplace_back(graph.shown(package), graph.shown(amount.deal));
  base_parts::sort_unique(members);
  for (auto first = members.begin(); first != members.end();) {
    const auto package = first->first;
    std::vector<DealId> deals;
    for (; first != members.end() && first->first == package; ++first) deals.push_back(first->second);
    if (const auto less = counting.members(graph, package).excess(graph, deals, all.currency(), counting))
      all = hull(all, left_of(all, *less));
  }
  return all;
}

}  // namespace newsgraph::inline v0_1::query_parts
