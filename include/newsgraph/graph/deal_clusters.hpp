// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/graph/sameness.hpp>
#include <newsgraph/graph/sameness/deal_groups.hpp>
#include <newsgraph/graph/sameness/publication_order.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Two tellings, of different groups, that may be of one deal: what is likely but not certain.
struct SamenessQuestion {
  DealId first;
  DealId second;
  SamenessReasons reasons;
};

/// Which deals of several articles are one, told again.
///
/// Two tellings of different articles are one deal if a register gives them one `ref`, or somebody joined them; and
/// else if enough speaks for it and nothing against it. They must have somebody in common on each side, in the same
/// roles. One may leave out parties (co-investors, sellers); each may, and one may name the parent of a party, where
/// sum and time are one. One may be of another type that papers mix up (supply, service, lease, licence, partnership;
/// an investment and the purchase of a stake). Something that both state must show that they are one:
///
/// - Their sums: the same figure, one that rounds to the other, a narrow range and one in it, or the conversion of one,
///   whatever bound is said of it; or the figure of one, where the article of the other says that it was told:
///   corrected, or raised since. Of one time, also "about" a figure and one near it, "at least" a figure and one above
///   it, and "about" a figure in another currency.
/// - Where sums do not show it, because one is not stated, a quantity, a purpose or a name that both state, or a share
///   of one time; or the same exact day, or one within the other's month, if each states something else ("12 million
///   doses", "$190 million"). Of "up to $940 million" and "$60 million", a name; or of the same exact day the goods
///   too, or a licence. What says nothing but that there is a deal is the one that is told within a week, with fewer
///   parties too, or that has come further since; as a partnership, or by the parent of a party, what is signed the
///   same day. But a tranche, a lot or an instalment is not the whole.
///
/// And their times must be alike: dates that are one as far as they are stated, or days that are three apart at most
/// (two months, quarters or years that follow each other are two times); a plan and within half a year its completion;
/// or, where one gives no date, an article of the month after. Where a sum is not round, or one article tells the
/// figure of the other, it is a year for a completion and a quarter for an article; a year also where a quantity or a
/// purpose is the same. Where nobody knows when one was told, a round sum alone shows nothing. An end may come as long
/// after as the deal was to run. What was done or over before the other was planned is another deal, and so is a sum
/// paid again a year later. What is announced and signed later, both dated, is one: within half a year with a quantity
/// or a purpose that both state; or of the same sum, where that is for an investment, for the same goods, quantity or
/// purpose, or with an article that tells both sums; within a year, if "up to" that was announced and that or hardly
/// less is signed. Only an acquisition happens once for an acquirer and a target: until it is done or given up, another
/// price, up to twice the first, is a raise, by all or some of those who bid; after half a year without news it is a
/// question, as the purchase of a stake and that of the rest may be two.
///
/// Other types are one deal where the same two have exactly one sum on one day, and not each states something of its
/// own: a supply told as an investment, a loan or a partnership, or as the purchase of what the supplier sells; so are,
/// at one time, what is named after a note, a bond, a prepayment, a stream or the like and a loan, an investment or a
/// supply. Exchanged roles are one of an acquisition of that day; and else of exactly one sum and day, if a name, a
/// quantity or a purpose is the same too. Other payers are one on these terms where both say that they leave out some,
/// or one does and both name the round.
///
/// Other references in one register, or one name with another number ("Series E", "Series F"), are two deals. Other
/// names, goods, purposes ("Sendai mill", "Niigata mill"), quantities, lengths, shares or sellers raise a question at
/// most. So do figures near each other, of one week, of talks, or for the same quantity; one sum within half a year, or
/// of a completion within three; what was "up to" a figure, or announced, within a year; of one sum within a month,
/// other types, exchanged roles, other payers, another target of one seller and another venture of the same partners.
///
/// All tellings of a deal fit each other; what states no sum and fits two deals, or fits as well each of two that are
/// told beside each other, is put with neither. What has something for and something against it, or too little for
/// it, is `possibly` one. Who knows better joins or keeps apart (`Graph::join`, `Graph::keep_apart`; what is kept apart
/// is never one). Packages, and deals with parties that nobody names, are one with others by their `ref` or a join
/// alone.
///
/// It stands by itself, and keeps its answers when the graph grows; of deals that came later it knows nothing. It does
/// not depend on the order in which articles, joins and separations came.
class DealClusters {
public:
  /// O(n log n) in the deals and their pairs of parties. Of more than 32 different tellings between the same two, each
  /// is compared with the 12 next in time and in sum; of a deal that is told in more than 256 different ways, these.
  template <class...>
  explicit DealClusters(const Graph& graph) {
    tellings_ = graph_parts::as_published(graph);
    group_.resize(tellings_.size(), 0);
    ranges_.resize(group_.size(), {});

    base_parts::RowVector<Pair> apart;
    base_parts::RowVector<DealId> alone;
    graph_parts::RowFinder<DealNode> find{graph, &ArticleNode::deals};
    for (const auto& pair : graph.apart())
      if (const auto a = find(pair.first()), b = find(pair.second()); a && b) {
        apart.push_back({*a, *b});
        alone.push_back(*a);
        alone.push_back(*b);
      }
    base_parts::sort_unique(alone);
    const auto units = graph_parts::telling_units(
        graph, tellings_, [&](DealId deal) { return base_parts::contains_in_order(alone, deal); });
    const auto unit = [&](DealId deal) { return units.of[deal.index()]; };
    graph_parts::DealGroups<> groups{graph, units};
    for (const auto& [a, b] : apart) groups.keep_apart(unit(a), unit(b));
    for (const auto& join : graph.joins())
      if (const auto a = find(join.first()), b = find(join.second()); a && b) groups.join(unit(*a), unit(*b));
    unite_refs(graph, [&](DealId a, DealId b) { groups.join(unit(a), unit(b)); });
    groups.unite_alike();

    gather([&](DealId deal) { return groups.group_of(unit(deal)); });
    keep_questions(units, groups.questions());
  }

  /// The deals that are one with `deal`, with it: the tellings of it, in the order in which they were published. The
  /// deal must have been there.
  [[nodiscard]] Rows<DealId> tellings(DealId deal) const& noexcept {
    const auto range = ranges_[group_[deal.index()]];
    return tellings_.rows().part(range.first, range.count);
  }
  void tellings(DealId) const&& = delete;

  /// The telling that was published last.
  [[nodiscard]] DealId newest(DealId deal) const noexcept { return tellings(deal).back(); }

  /// Whether the deal was there when this was made.
  [[nodiscard]] bool knows(DealId deal) const noexcept { return deal.index() < group_.size(); }

  /// A deal that came later is by itself.
  [[nodiscard]] bool is_newest(DealId deal) const noexcept {
    return deal.index() >= group_.size() || newest(deal) == deal;
  }

  /// The deals that are possibly one with `deal`, by their newest tellings, in order: at most four. If `a` is possibly
  /// one with `b`, so is `b` with `a`. O(1).
  [[nodiscard]] Rows<DealId> possibly(DealId deal) const& noexcept {
    if (deal.index() >= group_.size()) return {};
    const auto range = possible_ranges_[group_[deal.index()]];
    return possible_.rows().part(range.first, range.count);
  }
  void possibly(DealId) const&& = delete;

  /// What is possibly one, with the reasons, each pair of deals once, the likeliest first; by the tellings that are
  /// most alike, of which the first was published first. A join of these settles it, or a separation.
  [[nodiscard]] Rows<SamenessQuestion> questions() const& noexcept { return questions_.rows(); }
  void questions() const&& = delete;

  /// Each deal once, by its newest telling, in the order of their ids.
  template <class...>
  [[nodiscard]] std::vector<DealId> deals() const {
    std::vector<DealId> found;
    for (std::size_t i = 0; i < group_.size(); ++i)
      if (is_newest(DealId{i})) found.emplace_back(i);
    return found;
  }

private:
  struct Pair {
    DealId first;
    DealId second;
  };

  template <class Unite>
  void unite_refs(const Graph& graph, Unite unite) {
    struct Ref {
      Symbol ref;
      DealId deal;
    };
    base_parts::RowVector<Ref> refs;  // of one ref, as they were published
    for (const auto id : tellings_)
      if (const auto ref = graph.details(id, &DealDetails::ref)) refs.push_back({*ref, id});
    base_parts::sort_by(refs, [](const Ref& of) { return of.ref; });
    for (std::size_t i = 1; i < refs.size(); ++i)
      if (refs[i].ref == refs[i - 1].ref) unite(refs[i - 1].deal, refs[i].deal);
  }

  /// Puts the tellings of each group together; `group_of` gives a number below that of all deals.
  template <class GroupOf>
  void gather(GroupOf group_of) {
    for (std::size_t i = 0; i < group_.size(); ++i) {
      group_[i] = group_of(DealId{i});
      ++ranges_[group_[i]].count;
    }
    std::uint32_t first = 0;
    for (auto& range : ranges_) {
      range.first = first;
      first += range.count;
      range.count = 0;
    }
    const auto published = tellings_;
    for (const auto id : published) {
      auto& range = ranges_[group_[id.index()]];
      tellings_[range.first + range.count++] = id;
    }
  }

  template <class Questions>
  void keep_questions(const graph_parts::TellingUnits& units, const Questions& questions) {
    struct Possible {
      std::uint32_t group;
      DealId deal;
    };
    base_parts::RowVector<Possible> pairs;
    for (const auto& question : questions) {
      const auto a = units.terms[question.first].deal;
      const auto b = units.terms[question.second].deal;
      questions_.push_back({a, b, question.reasons});
      pairs.push_back({group_[a.index()], newest(b)});
      pairs.push_back({group_[b.index()], newest(a)});
    }
    base_parts::sort(pairs,
                     [](Possible a, Possible b) { return a.group != b.group ? a.group < b.group : a.deal < b.deal; });
    possible_ranges_.resize(group_.size(), {});
    for (const auto& [group, deal] : pairs) {
      auto& range = possible_ranges_[group];
      if (range.count == 0) range.first = static_cast<std::uint32_t>(possible_.size());
      ++range.count;
      possible_.push_back(deal);
    }
  }

  base_parts::RowVector<std::uint32_t> group_;            // by deal
  base_parts::RowVector<DealId> tellings_;                // by group, then as they were published
  base_parts::RowVector<Range<DealId>> ranges_;           // by group: its tellings
  base_parts::RowVector<DealId> possible_;                // by group, in order
  base_parts::RowVector<Range<DealId>> possible_ranges_;  // by group
  base_parts::RowVector<SamenessQuestion> questions_;
};

}  // namespace newsgraph::inline v0_1
