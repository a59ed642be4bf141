// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/sameness.hpp>
#include <newsgraph/graph/sameness/name_numbers.hpp>
#include <newsgraph/graph/sameness/sides.hpp>
#include <newsgraph/graph/sameness/sums.hpp>
#include <newsgraph/graph/sameness/timing.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

namespace newsgraph::inline v0_1::graph_parts {

/// Whether two tellings are of one deal, more finely than `Sameness` says it.
enum class Likeness : std::uint8_t {
  one,
  open,      ///< nothing is against it, but too little for it
  doubtful,  ///< something is for it, something against
  two,
};

struct Judgement {
  Likeness likeness;
  SamenessReasons reasons;
  std::uint8_t distance = 0;  ///< of those that are one or may be: the less, the likelier
};

/// Judges two tellings of different articles by what they say. See `DealClusters` for the rules in words.
class Judge {
public:
  explicit Judge(const Graph& graph) : graph_{graph} {}
  explicit Judge(const Graph&&) = delete;

  /// Linear in the parties.
  template <class...>
  [[nodiscard]] Judgement operator()(const TellingTerms& a, const TellingTerms& b) const {
    using enum SamenessReason;
    const auto& of_a = graph_.details(a.deal);
    const auto& of_b = graph_.details(b.deal);
    if (of_a.ref && of_b.ref) {
      if (*of_a.ref == *of_b.ref) return {Likeness::one, same_ref};
      if (same_register(graph_[*of_a.ref], graph_[*of_b.ref])) return {Likeness::two, refs_differ};
    }
    const auto parties = match_parties(a, b);
    if (parties == PartyMatch::none) return {Likeness::two, other_parties};
    const auto kin = kinship(a.type, b.type);
    if (kin == Kinship::none) return {Likeness::two, other_types};

    Case told{a, b, parties, kin, a.each == b.each ? match(a.sums, b.sums) : SumMatch::incomparable, timing(a, b), {}};
    told.add(parties == PartyMatch::equal     ? same_parties
             : parties == PartyMatch::related ? related_parties
                                              : some_parties);
    if (told.sums == SumMatch::differ && parties == PartyMatch::subset && is_own_part(a, b)) {
      told.sums = SumMatch::rounded;
      told.add(own_part);
    }
    told.add(kin == Kinship::same ? same_type : kindred_types);
    if (of_a.name && of_b.name) {
      const auto names = match_names(graph_[*of_a.name], graph_[*of_b.name]);
      if (names == NameMatch::other_number) return {Likeness::two, told.reasons | names_differ};
      told.same_name = names == NameMatch::same;
      if (told.same_name) told.add(same_name);
    }
    if (parties > PartyMatch::subset || kin == Kinship::loose) told.doubts = true;
    look_at_details(of_a, of_b, told);
    return a.type == DealType::acquisition && b.type == DealType::acquisition ? once(told) : recurring(told);
  }

private:
  struct Case {
    const TellingTerms& a;
    const TellingTerms& b;
    PartyMatch parties;
    Kinship kin;
    SumMatch sums;
    Timing time;
    SamenessReasons reasons;
    bool same_name = false;
    bool doubts = false;  // something but sums and times speaks against one

    void add(SamenessReason reason) { reasons = reasons | reason; }
    void doubt(SamenessReason reason) {
      doubts = true;
      add(reason);
    }
    [[nodiscard]] bool alike() const noexcept { return parties == PartyMatch::equal && kin == Kinship::same; }
    [[nodiscard]] Judgement judged(Likeness likeness) const noexcept {
      const auto distance =
          static_cast<unsigned>(sums) * 16 + static_cast<unsigned>(time.match) * 2 + (alike() ? 0 : 1);
      return {likeness, reasons, static_cast<std::uint8_t>(distance)};
    }
  };

  /// Whether two references, "sec:42", are of one register.
  [[nodiscard]] static bool same_register(std::string_view a, std::string_view b) noexcept {
    return a.substr(0, a.find(':')) == b.substr(0, b.find(':'));
  }

  template <class...>
  void look_at_details(const DealDetails& a, const DealDetails& b, Case& told) const {
    if (a.goods.count != 0 && b.goods.count != 0 && base_parts::none_of(graph_[a.goods], [&](EntityId one) {
          return base_parts::contains(graph_[b.goods], one);
        }))
      told.doubt(SamenessReason::goods_differ);
    if (purposes_differ(a, b)) told.doubt(SamenessReason::goods_differ);
    if (const auto one = graph_[a.quantity], other = graph_[b.quantity]; one && other)
      if (one->value && other->value && one->unit == other->unit && *one->value != *other->value && !one->bound
          && !other->bound && !one->approx && !other->approx)
        told.doubt(SamenessReason::terms_differ);
    if (const auto one = graph_[a.term], other = graph_[b.term]; one && other)
      if (const auto *length = std::get_if<Duration>(&*one), *other_length = std::get_if<Duration>(&*other);
          length != nullptr && other_length != nullptr && !(*length == *other_length))
        told.doubt(SamenessReason::terms_differ);
    if (const auto one = graph_[a.period], other = graph_[b.period]; one && other)
      if (overlaps(*one, *other) == Certainty::no) told.doubt(SamenessReason::terms_differ);
    if (!told.a.sellers.empty() && !told.b.sellers.empty()
        && base_parts::none_of(told.a.sellers, [&](EntityId one) { return base_parts::contains(told.b.sellers, one); }))
      told.doubt(SamenessReason::other_parties);
    if (shares_differ(graph_[told.a.deal].parties, graph_[told.b.deal].parties))
      told.doubt(SamenessReason::shares_differ);
  }

  /// Whether both say what they are for, in one script, and no word or name is in both.
  template <class...>
  [[nodiscard]] bool purposes_differ(const DealDetails& a, const DealDetails& b) const {
    if (a.purpose.count == 0 || b.purpose.count == 0) return false;
    const auto text = [&](const PurposeNode& purpose) {
      return purpose.entity ? graph_.name(*purpose.entity) : graph_[purpose.words];
    };
    for (const auto& one : graph_[a.purpose])
      for (const auto& other : graph_[b.purpose]) {
        if (one.entity && one.entity == other.entity) return false;
        if (is_ascii(text(one)) != is_ascii(text(other)) || share_word(text(one), text(other))) return false;
      }
    return true;
  }

  /// Whether one tells of a single payer the sum that the other gives as the part of this payer.
  template <class...>
  [[nodiscard]] bool is_own_part(const TellingTerms& a, const TellingTerms& b) const {
    const auto& one = a.parties.size() < b.parties.size() ? a : b;
    const auto& all = a.parties.size() < b.parties.size() ? b : a;
    for (const auto& party : graph_[graph_[all.deal].parties]) {
      if (!party.amount || side_of(all.type, party.role) != paying) continue;
      const bool alone = base_parts::all_of(one.parties, [&](const SidedParty& other) {
        return (other.sides == paying) == (other.entity == party.entity);
      });
      if (alone && match(one.sums, {graph_.amount(*party.amount)}) <= SumMatch::rounded) return true;
    }
    return false;
  }

  template <class...>
  [[nodiscard]] bool shares_differ(Range<PartyNode> a, Range<PartyNode> b) const {
    for (const auto& one : graph_[a]) {
      const auto share = graph_[one.share];
      if (!share || share->approx || share->bound != Bound::exact) continue;
      for (const auto& other : graph_[b]) {
        const auto other_share = other.entity == one.entity ? graph_[other.share] : std::nullopt;
        if (other_share && !other_share->approx && other_share->bound == Bound::exact
            && other_share->ratio != share->ratio)
          return true;
      }
    }
    return false;
  }

  static void add_sum_and_time(Case& told) {
    using enum SamenessReason;
    switch (told.sums) {
      case SumMatch::equal: told.add(same_sum); break;
      case SumMatch::rounded:
        if (!told.reasons.contains(own_part)) told.add(rounded_sum);
        break;
      case SumMatch::above_floor:
      case SumMatch::below_ceiling: told.add(open_sum); break;
      case SumMatch::incomparable: told.add(no_common_currency); break;
      case SumMatch::not_stated: told.add(sum_not_stated); break;
      case SumMatch::differ: break;
    }
    switch (told.time.match) {
      case TimeMatch::together:
      case TimeMatch::close: told.add(same_time); break;
      case TimeMatch::completion: told.add(completion); break;
      case TimeMatch::unknown: told.add(no_time); break;
      case TimeMatch::late: told.add(long_after); break;
      case TimeMatch::reversed: told.add(done_before); break;
      case TimeMatch::apart: told.add(times_apart); break;
    }
  }

  /// Whether a figure is not round: three digits or more. That is hardly another deal's too.
  [[nodiscard]] static bool is_telling(const Amount& amount) noexcept {
    auto units = amount.money().minor_units();
    while (units != 0 && units % 10 == 0) units /= 10;
    return units >= 100;
  }

  /// What happens again and again: investments, loans, supplies, services, leases, licences.
  template <class...>
  [[nodiscard]] static Judgement recurring(Case& told) {
    add_sum_and_time(told);
    const auto [match, gap] = told.time;
    const bool same_sum = told.sums <= SumMatch::rounded;
    const bool at_one_time = match == TimeMatch::together || match == TimeMatch::close
                             || (match == TimeMatch::completion && gap <= days_of_year);
    if (told.sums == SumMatch::differ) {
      told.add(SamenessReason::sums_differ);
      const bool may_be_one = !told.doubts && told.alike() && differ_by_at_most(told, 4)
                              && (match == TimeMatch::together || match == TimeMatch::close
                                  || (match == TimeMatch::completion && gap <= days_of_half_year));
      return told.judged(may_be_one ? Likeness::doubtful : Likeness::two);
    }
    if (match == TimeMatch::apart || match == TimeMatch::reversed
        || (match == TimeMatch::completion && gap > days_of_year)) {
      told.add(SamenessReason::times_apart);
      const bool may_be_one = same_sum && !told.doubts && gap <= days_of_half_year;
      return told.judged(may_be_one ? Likeness::doubtful : Likeness::two);
    }
    if (told.doubts) return told.judged(same_sum || (told.alike() && at_one_time) ? Likeness::doubtful : Likeness::two);
    if (same_sum) {
      if (at_one_time) return told.judged(Likeness::one);
      const bool enough = match == TimeMatch::unknown
                              ? told.parties == PartyMatch::equal || told.kin == Kinship::same
                              : gap <= days_of_half_year && told.alike() && is_telling(told.a.sums.front())
                                    && is_telling(told.b.sums.front());
      return told.judged(enough ? Likeness::one : Likeness::open);
    }
    if (!told.alike()) {
      const bool same_day = told.kin == Kinship::same && told.sums > SumMatch::below_ceiling && dated_alike(told);
      if (same_day) return told.judged(Likeness::one);
      return told.judged(at_one_time ? Likeness::open : Likeness::two);
    }
    const bool soon = at_one_time && gap <= days_of_half_year;
    switch (told.sums) {
      case SumMatch::not_stated:
        return told.judged(soon || match == TimeMatch::unknown || told.same_name ? Likeness::one : Likeness::open);
      case SumMatch::above_floor: return told.judged(soon || told.same_name ? Likeness::one : Likeness::doubtful);
      case SumMatch::incomparable:
        return told.judged(match == TimeMatch::together || told.same_name ? Likeness::one : Likeness::doubtful);
      default: break;
    }
    if (told.same_name && at_one_time) return told.judged(Likeness::one);
    return told.judged(at_one_time ? Likeness::doubtful : Likeness::two);
  }

  /// What an acquirer does once with a target.
  template <class...>
  [[nodiscard]] static Judgement once(Case& told) {
    add_sum_and_time(told);
    const auto [match, gap] = told.time;
    const auto& a = told.a;
    const auto& b = told.b;
    const bool differ = told.sums == SumMatch::differ;
    if (differ) told.add(SamenessReason::raised);
    const bool both_done = a.stage == DealStage::in_effect && b.stage == DealStage::in_effect;
    bool apart = false;
    switch (match) {
      case TimeMatch::together:
      case TimeMatch::close:
      case TimeMatch::unknown: break;
      case TimeMatch::completion: apart = gap > 3 * days_of_year; break;
      case TimeMatch::late: apart = differ && gap > days_of_year; break;
      case TimeMatch::apart: apart = both_done ? gap > days_of_month : gap > days_of_year; break;
      case TimeMatch::reversed: apart = true; break;
    }
    if (apart) {
      told.add(SamenessReason::times_apart);
      const bool may_be_one = !told.doubts && gap <= days_of_half_year;
      return told.judged(may_be_one ? Likeness::doubtful : Likeness::two);
    }
    if (told.doubts) return told.judged(Likeness::doubtful);
    if (!differ) return told.judged(Likeness::one);
    const bool is_raise =
        told.parties == PartyMatch::equal && differ_by_at_most(told, 2) && (!both_done || match == TimeMatch::together);
    return told.judged(is_raise ? Likeness::one : Likeness::doubtful);
  }

  [[nodiscard]] static bool dated_alike(const Case& told) {
    return told.a.date && told.a.date == told.b.date && told.a.date->precision() == Precision::day;
  }

  /// Whether the sums differ by at most one part in `part` of the larger, as far as they have a common currency.
  template <class...>
  [[nodiscard]] static bool differ_by_at_most(const Case& told, std::int64_t part) {
    for (const auto& one : told.a.sums)
      for (const auto& other : told.b.sums)
        if (one.currency() == other.currency()) return differ_at_most(one.money(), other.money(), part);
    return true;
  }

  const Graph& graph_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
