// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/adding/ties.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1::graph_parts {

/// Two atoms that somebody keeps apart.
struct AtomPair {
  std::uint32_t a;
  std::uint32_t b;
};

/// Ties atoms as far as somebody's keeping two apart lets them be one.
///
/// Those who are named in `apart` are the ends. Each other atom goes with the end to which fewest ties lead; where as
/// few lead to several it is one with none of them, but with others of that sort. Ends that nobody keeps apart stay one
/// where they meet, unless that would make one of two that are kept apart. So it does not depend on any order.
template <class...>
class Divider {
public:
  /// Ties that are not firm are none. `atoms` may be tied already where that makes none of `apart` one.
  Divider(Atoms& atoms, const base_parts::RowVector<Tie>& ties, const base_parts::RowVector<AtomPair>& apart)
      : atoms_{atoms}, apart_{apart} {
    for (const auto& tie : ties)
      if (tie.firm) ties_.push_back(tie);
    base_parts::sort(ties_);
    for (std::uint32_t i = 0; i < ties_.size(); ++i) {
      if (i == 0 || ties_[i - 1] < ties_[i]) firsts_.push_back(i);
      group_of_.push_back(static_cast<std::uint32_t>(firsts_.size() - 1));
    }
    firsts_.push_back(static_cast<std::uint32_t>(ties_.size()));
  }

  /// O(n log n) in the ties for each time that ends meet, of which there are fewer than ends; and their square.
  void operator()() {
    do give_labels();
    while (unite_ends());
    base_parts::RowVector<Edge> members;
    for (std::uint32_t group = 0; group + 1 < firsts_.size(); ++group) {
      members.clear();
      for (auto i = firsts_[group]; i < firsts_[group + 1]; ++i)
        members.push_back({label_[atoms_.top(ties_[i].atom)], ties_[i].atom});
      base_parts::sort(members);
      for (std::size_t i = 1; i < members.size(); ++i)
        if (members[i].from == members[i - 1].from) atoms_.tie(members[i].to, members[i - 1].to);
    }
  }

  /// With which a further atom would be one, afterwards, that nothing but a firm tie to the group of `of` ties to
  /// others; nothing where it would be with none of them. O(atoms of the group).
  [[nodiscard]] std::optional<std::uint32_t> beside(const Tie& of) const {
    const auto* at = std::lower_bound(ties_.begin(), ties_.end(), of);
    if (at == ties_.end() || of < *at) return std::nullopt;
    const auto label = label_of_group_[group_of_[static_cast<std::size_t>(at - ties_.begin())]];
    if (label < several) return label;
    for (; at != ties_.end() && !(of < *at); ++at)
      if (label_[atoms_.top(at->atom)] == label) return at->atom;
    return std::nullopt;
  }

private:
  static constexpr std::uint32_t none = 0xFFFF'FFFF;
  static constexpr std::uint32_t several = 0xFFFF'FFFE;

  struct Edge {
    std::uint32_t from;
    std::uint32_t to;

    friend bool operator<(const Edge& a, const Edge& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; }
    friend bool operator==(const Edge&, const Edge&) = default;
  };

  /// Gives each atom the end to which fewest ties lead: step by step from all ends at once.
  void give_labels() {
    base_parts::RowVector<Edge> groups;  // from atoms
    for (std::uint32_t i = 0; i < ties_.size(); ++i) groups.push_back({atoms_.top(ties_[i].atom), group_of_[i]});
    base_parts::sort_unique(groups);
    base_parts::RowVector<std::uint32_t> step_of_group;
    base_parts::RowVector<std::uint32_t> step_of_atom;
    label_of_group_.clear();
    label_of_group_.resize(firsts_.size(), none);
    step_of_group.resize(firsts_.size(), none);
    step_of_atom.resize(atoms_.size(), none);
    label_.clear();
    label_.resize(atoms_.size(), none);
    base_parts::RowVector<std::uint32_t> reached;
    for (const auto& [a, b] : apart_)
      for (const auto end : {atoms_.top(a), atoms_.top(b)}) {
        if (label_[end] == none) reached.push_back(end);
        label_[end] = end;
      }
    const auto give = [](std::uint32_t& to, std::uint32_t& its_step, std::uint32_t step, std::uint32_t label) {
      const bool is_new = to == none;
      if (is_new)
        to = label;
      else if (its_step == step && to != label)
        to = several;
      if (is_new) its_step = step;
      return is_new;
    };
    base_parts::RowVector<std::uint32_t> touched;
    for (std::uint32_t step = 0; !reached.empty(); ++step) {
      touched.clear();
      for (const auto atom : reached) {
        const auto* edge = std::lower_bound(groups.begin(), groups.end(), Edge{atom, 0});
        for (; edge != groups.end() && edge->from == atom; ++edge)
          if (give(label_of_group_[edge->to], step_of_group[edge->to], step, label_[atom])) touched.push_back(edge->to);
      }
      reached.clear();
      for (const auto group : touched)
        for (auto i = firsts_[group]; i < firsts_[group + 1]; ++i) {
          const auto atom = atoms_.top(ties_[i].atom);
          if (give(label_[atom], step_of_atom[atom], step, label_of_group_[group])) reached.push_back(atom);
        }
    }
  }

  /// Makes one of ends that meet and nobody keeps apart; whether there were some.
  bool unite_ends() {
    // Those who are with no end make one place of the groups that they are in.
    Atoms places;
    for (std::size_t i = 0; i < firsts_.size(); ++i) places.add();
    base_parts::RowVector<Edge> undecided;  // from atoms to groups
    for (std::uint32_t i = 0; i < ties_.size(); ++i)
      if (const auto atom = atoms_.top(ties_[i].atom); label_[atom] == several)
        undecided.push_back({atom, group_of_[i]});
    base_parts::sort(undecided);
    for (std::size_t i = 1; i < undecided.size(); ++i)
      if (undecided[i].from == undecided[i - 1].from) places.tie(undecided[i].to, undecided[i - 1].to);

    base_parts::RowVector<Edge> met;  // from places to ends
    for (std::uint32_t i = 0; i < ties_.size(); ++i)
      if (const auto label = label_[atoms_.top(ties_[i].atom)]; label < several)
        met.push_back({places.top(group_of_[i]), label});
    base_parts::sort_unique(met);
    base_parts::RowVector<Edge> kept;  // both ways
    for (const auto& [a, b] : apart_) {
      kept.push_back({atoms_.top(a), atoms_.top(b)});
      kept.push_back({atoms_.top(b), atoms_.top(a)});
    }
    base_parts::sort_unique(kept);
    base_parts::RowVector<Edge> may_be_one;
    for (std::size_t i = 0; i < met.size(); ++i)
      for (auto j = i + 1; j < met.size() && met[j].from == met[i].from; ++j)
        if (const Edge pair{met[i].to, met[j].to}; !std::binary_search(kept.begin(), kept.end(), pair))
          may_be_one.push_back(pair);
    auto ends = atoms_;
    for (const auto& [a, b] : may_be_one) ends.tie(a, b);
    base_parts::RowVector<std::uint32_t> refused;  // tops of ends
    for (const auto& [a, b] : kept)
      if (ends.top(a) == ends.top(b)) refused.push_back(ends.top(a));
    base_parts::sort_unique(refused);
    bool united = false;
    for (const auto& [a, b] : may_be_one) {
      if (std::binary_search(refused.begin(), refused.end(), ends.top(a))) continue;
      atoms_.tie(a, b);
      united = true;
    }
    return united;
  }

  Atoms& atoms_;
  const base_parts::RowVector<AtomPair>& apart_;
  base_parts::RowVector<Tie> ties_;                // by group
  base_parts::RowVector<std::uint32_t> group_of_;  // by tie
  base_parts::RowVector<std::uint32_t> firsts_;    // by group: its first tie; and the end
  base_parts::RowVector<std::uint32_t> label_;     // by atom at the top: its end
  base_parts::RowVector<std::uint32_t> label_of_group_;
};

/// See `Divider`.
template <class...>
void divide(Atoms& atoms, const base_parts::RowVector<Tie>& ties, const base_parts::RowVector<AtomPair>& apart) {
  Divider<>{atoms, ties, apart}();
}

}  // namespace newsgraph::inline v0_1::graph_parts
