// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/sameness.hpp>
#include <newsgraph/graph/sameness/name_numbers.hpp>
#include <newsgraph/graph/sameness/particulars.hpp>
#include <newsgraph/graph/sameness/sides.hpp>
#include <newsgraph/graph/sameness/sums.hpp>
#include <newsgraph/graph/sameness/timing.hpp>

#include <cstdint>
#include <string_view>

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
    const auto& of_a = a.particulars;
    const auto& of_b = b.particulars;
    if (of_a.ref && of_b.ref) {
      if (*of_a.ref == *of_b.ref) return {Likeness::one, same_ref};
      if (same_register(graph_[*of_a.ref], graph_[*of_b.ref])) return {Likeness::two, refs_differ};
    }
    const auto parties = match_parties(a, b);
    if (parties == PartyMatch::none) return {Likeness::two, other_parties};
    const auto kin = kinship(a.type, b.type);
    const bool comparable = a.each == b.each || a.sums.empty() || b.sums.empty();
    auto sums = comparable ? match(a.sums, b.sums) : SumMatch::incomparable;
    const bool one_is_enterprise =
        (of_a.basis == ValuationBasis::enterprise) != (of_b.basis == ValuationBasis::enterprise);
    if (one_is_enterprise && sums == SumMatch::differ) sums = SumMatch::incomparable;
    Case told{a, b, parties, kin, sums, timing(a, b), {}};
    switch (parties) {
      case PartyMatch::equal: told.add(same_parties); break;
      case PartyMatch::subset:
      case PartyMatch::overlap:
      case PartyMatch::same_seller: told.add(some_parties); break;
      case PartyMatch::parent:
      case PartyMatch::related: told.add(related_parties); break;
      case PartyMatch::exchanged: told.add(roles_exchanged); break;
      case PartyMatch::other_payers:
      case PartyMatch::none: told.add(other_parties); break;
    }
    if (told.sums == SumMatch::differ && parties == PartyMatch::subset && is_own_part(a, b)) {
      told.sums = SumMatch::rounded;
      told.add(own_part);
    }
    if (told.sums > SumMatch::rounded && told.sums != SumMatch::not_stated
        && (tells_sum_of(a, b) || tells_sum_of(b, a))) {
      told.sums = SumMatch::rounded;
      told.add(told_sum);
    }
    told.add(kin == Kinship::same ? same_type : kin == Kinship::none ? other_types : kindred_types);
    const bool otherwise = kin == Kinship::none || parties > PartyMatch::related;
    if (otherwise && !may_be_told_otherwise(told)) return {Likeness::two, told.reasons};
    const auto is_takeover = [](DealType type) { return type == DealType::acquisition || type == DealType::merger; };
    const bool both_acquire = is_takeover(a.type) && is_takeover(b.type);
    const bool both_pay = a.type == DealType::payment && b.type == DealType::payment;
    if (both_pay && kinds_differ(a, b)) return {Likeness::two, told.reasons | other_types};
    if (!both_acquire && told.sums == SumMatch::differ && told.time.gap > days_of_half_year)
      return {Likeness::two, told.reasons | sums_differ};
    if (of_a.name && of_b.name) {
      const auto names = match_names(graph_[*of_a.name], graph_[*of_b.name]);
      if (names == NameMatch::other_number) return {Likeness::two, told.reasons | names_differ};
      told.same_name = names == NameMatch::same;
      if (told.same_name) told.add(same_name);
      if (names == NameMatch::no_word && !(names_instrument(of_a) && names_instrument(of_b))) told.doubt(names_differ);
      told.unclear = !told.same_name;
    }
    told.instrument = names_instrument(of_a) || names_instrument(of_b);
    look_at_details(of_a, of_b, told);
    if (kin == Kinship::none || parties == PartyMatch::same_seller) return of_other_types(told);
    if (parties == PartyMatch::exchanged || parties == PartyMatch::other_payers) return told_otherwise(told);
    told.uncertain = !shows_parties(told) || (kin == Kinship::loose && !is_one_in_two_words(told));
    if (both_acquire) return once(told);
    auto judged = recurring(told);
    if (both_pay && judged.likeness == Likeness::one && !is_one_in_a_series(told)) judged.likeness = Likeness::doubtful;
    return judged;
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
    bool doubts = false;      // something but sums and times speaks against one
    bool uncertain = false;   // of other parties or types than those that are mostly one
    bool shared = false;      // both state a quantity or a purpose, and the same
    bool usual = false;       // both state goods or a length, and the same: many deals of the same two have them
    bool same_share = false;  // both state what somebody holds then, and the same
    bool unclear = false;     // both state a name or a purpose, of which nobody can tell whether they are one
    bool instrument = false;  // one names a note or the like: what is lent, invested or paid ahead
    bool same_goods = false;
    bool of_part = false;  // just one is named after a part of something
    bool own_a = false;    // what the other does not state
    bool own_b = false;

    void add(SamenessReason reason) { reasons = reasons | reason; }
    void doubt(SamenessReason reason) {
      doubts = true;
      add(reason);
    }
    void stated(ParticularMatch found) noexcept {
      own_a = own_a || found == ParticularMatch::first_only;
      own_b = own_b || found == ParticularMatch::second_only;
    }
    /// Whether one of them states nothing that the other does not.
    [[nodiscard]] bool is_bare() const noexcept { return !(own_a && own_b); }
    /// Whether both are dated, and more than three days apart.
    [[nodiscard]] bool days_differ() const noexcept { return time.match == TimeMatch::close && a.date && b.date; }
    [[nodiscard]] bool alike() const noexcept { return parties == PartyMatch::equal && kin == Kinship::same; }
    [[nodiscard]] Judgement judged(Likeness likeness) const noexcept {
      const auto distance =
          static_cast<unsigned>(sums) * 16 + static_cast<unsigned>(time.match) * 2 + (alike() ? 0 : 1);
      return {likeness, reasons, static_cast<std::uint8_t>(distance)};
    }
  };

  /// What papers call one payment by: a fine is a settlement to some, a grant a subsidy.
  [[nodiscard]] static constexpr DealKind family_of(DealKind kind) noexcept {
    if (kind == DealKind::settlement || kind == DealKind::damages) return DealKind::fine;
    return kind == DealKind::subsidy ? DealKind::grant : kind;
  }

  /// Whether two payments are of kinds that papers don't mix up, or for other times: dividends of two quarters.
  template <class...>
  [[nodiscard]] bool kinds_differ(const TellingTerms& a, const TellingTerms& b) const {
    const auto one = graph_[a.deal].kind;
    const auto other = graph_[b.deal].kind;
    if (one && other && family_of(*one) != family_of(*other)) return true;
    const auto period = graph_[a.particulars.period];
    const auto other_period = graph_[b.particulars.period];
    return period && other_period && overlaps(*period, *other_period) == Certainty::no;
  }

  /// Whether two payments that look like one are: dividends, wages, taxes come again and again, alike in their sums, so
  /// that only a day, a time or a name that both give shows it. A fine or a grant does not come twice with one sum.
  template <class...>
  [[nodiscard]] bool is_one_in_a_series(const Case& told) const {
    const auto once_only = [&](const TellingTerms& terms) {
      const auto kind = graph_[terms.deal].kind;
      return kind && (family_of(*kind) == DealKind::fine || family_of(*kind) == DealKind::grant);
    };
    if (once_only(told.a) && once_only(told.b) && told.sums <= SumMatch::rounded) return true;
    const auto period = graph_[told.a.particulars.period];
    const auto same_period = period && graph_[told.b.particulars.period] == period;
    return told.same_name || same_period || dated_alike(told);
  }

  /// Whether two references, "sec:42", are of one register.
  [[nodiscard]] static bool same_register(std::string_view a, std::string_view b) noexcept {
    return a.substr(0, a.find(':')) == b.substr(0, b.find(':'));
  }

  template <class...>
  void look_at_details(const Particulars& a, const Particulars& b, Case& told) const {
    using enum ParticularMatch;
    const auto goods = match_goods(graph_, a.goods, b.goods);
    const auto purposes = match_purposes(graph_, a.purpose, b.purpose);
    const auto quantities = match_quantities(graph_, graph_[a.quantity], graph_[b.quantity]);
    const auto lengths = match_lengths(length_of(graph_, a), length_of(graph_, b));
    const auto shares = match_shares(told.a, told.b);
    for (const auto found :
         {goods, purposes, quantities, lengths, shares, stated_by(!told.a.sums.empty(), !told.b.sums.empty())})
      told.stated(found);
    const bool names_round = told.kin == Kinship::same && told.a.type == DealType::investment;
    if (!names_round) told.stated(stated_by(a.name.has_value(), b.name.has_value()));
    told.of_part = names_part(a) != names_part(b);
    told.shared = purposes == same || quantities == same;
    told.same_goods = goods == same;
    told.usual = told.same_goods || lengths == same;
    told.unclear = told.unclear || purposes == unclear;
    if (goods == unlike || purposes == unlike) told.doubt(SamenessReason::goods_differ);
    const bool sums_show = told.sums <= SumMatch::rounded;
    for (const auto found : {quantities, lengths})
      if (found == unlike || (found == unclear && !sums_show)) told.doubt(SamenessReason::terms_differ);
    if (!told.a.sellers.empty() && !told.b.sellers.empty()
        && base_parts::none_of(told.a.sellers, [&](EntityId one) { return base_parts::contains(told.b.sellers, one); }))
      told.doubt(SamenessReason::other_parties);
    if (shares == unlike) told.doubt(SamenessReason::shares_differ);
    told.same_share = shares == same;
    if (shares != neither) told.instrument = false;
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
  [[nodiscard]] ParticularMatch match_shares(const TellingTerms& a, const TellingTerms& b) const {
    auto found = stated_by(a.particulars.shares, b.particulars.shares);
    if (found != ParticularMatch::unclear) return found;
    for (const auto& one : graph_[graph_[a.deal].parties]) {
      const auto share = graph_[one.share];
      if (!share || share->approx || share->bound != Bound::exact) continue;
      for (const auto& other : graph_[graph_[b.deal].parties]) {
        const auto other_share = other.entity == one.entity ? graph_[other.share] : std::nullopt;
        if (!other_share || other_share->approx || other_share->bound != Bound::exact) continue;
        if (other_share->ratio != share->ratio) return ParticularMatch::unlike;
        if (share->ratio < Ratio{1, 1}) found = ParticularMatch::same;
      }
    }
    return found;
  }

  /// Whether the article of one says that others tell the sum that the other gives.
  template <class...>
  [[nodiscard]] bool tells_sum_of(const TellingTerms& one, const TellingTerms& other) const {
    return base_parts::any_of(
        one.told, [&](AmountId sum) { return match({graph_.amount(sum)}, other.sums) <= SumMatch::rounded; });
  }

  /// Whether a deal is named after what is lent as well as invested.
  template <class...>
  [[nodiscard]] bool names_instrument(const Particulars& details) const {
    if (!details.name) return false;
    for (const std::string_view word : {"bond", "bonds", "note", "notes", "convertible", "debenture", "debentures",
                                        "guarantee", "prepayment", "prepaid", "stream", "royalty", "mezzanine"})
      if (share_word(graph_[*details.name], word)) return true;
    return false;
  }

  /// Whether a deal is named as a part of another.
  template <class...>
  [[nodiscard]] bool names_part(const Particulars& details) const {
    if (!details.name) return false;
    for (const std::string_view word : {"tranche", "instalment", "installment", "lot", "batch", "phase", "call",
                                        "drawdown", "extension", "option", "tap", "milestone"})
      if (share_word(graph_[*details.name], word)) return true;
    return false;
  }

  static void add_sum_and_time(Case& told) {
    using enum SamenessReason;
    switch (told.sums) {
      case SumMatch::equal: told.add(same_sum); break;
      case SumMatch::rounded:
        if (!told.reasons.contains(own_part) && !told.reasons.contains(told_sum)) told.add(rounded_sum);
        break;
      case SumMatch::above_floor:
      case SumMatch::below_ceiling: told.add(open_sum); break;
      case SumMatch::incomparable: told.add(no_common_currency); break;
      case SumMatch::not_stated: told.add(sum_not_stated); break;
      case SumMatch::differ: break;
    }
    switch (told.time.match) {
      case TimeMatch::together: told.add(same_time); break;
      case TimeMatch::close:
        told.add(told.days_differ() ? times_apart : told.time.gap <= days_of_month ? same_time : no_time);
        break;
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

  /// Where a paper takes the payer for the payee, or names other payers: a question, where all else is one. They are
  /// one where besides the sum something shows it, or where nobody does it twice; of investments and the like, where
  /// both say that they leave out who pays, or one does and both have a name.
  template <class...>
  [[nodiscard]] static Judgement told_otherwise(Case& told) {
    add_sum_and_time(told);
    const bool exchanged = told.parties == PartyMatch::exchanged;
    const bool acquire = told.a.type == DealType::acquisition && told.kin == Kinship::same;
    const int leave_out = (told.a.leaves_out ? 1 : 0) + (told.b.leaves_out ? 1 : 0);
    const bool named = exchanged ? told.time.gap <= days_papers_differ : told.same_name || leave_out != 0;
    const bool asks = (exchanged || told.kin == Kinship::same) && (named || told.sums <= SumMatch::rounded);
    if (told.doubts || !asks) return told.judged(Likeness::two);
    const bool mixed_up = told.kin <= Kinship::kin && (acquire || told.shared || told.same_name);
    const bool left_out = told.a.type != DealType::acquisition && leave_out + (told.same_name ? 1 : 0) >= 2;
    const bool merge = exchanged && acquire && told.sums == SumMatch::not_stated && dated_alike(told);
    const bool shown = merge || (is_one_payment(told) && (exchanged ? mixed_up : left_out));
    return told.judged(shown ? Likeness::one : Likeness::doubtful);
  }

  /// Of types that are not kin, or of what the same acquire from one seller, or found: one, where papers call one
  /// payment by both; else a question.
  template <class...>
  [[nodiscard]] static Judgement of_other_types(Case& told) {
    add_sum_and_time(told);
    if (told.parties > PartyMatch::subset && told.parties != PartyMatch::same_seller) return told.judged(Likeness::two);
    const bool shown = !told.doubts && told.kin == Kinship::none && is_one_in_two_words(told);
    return told.judged(shown ? Likeness::one : Likeness::doubtful);
  }

  /// Whether they are of one sum within a month, or of sums that may be one within a week.
  template <class...>
  [[nodiscard]] static bool may_be_told_otherwise(const Case& told) {
    const bool same_sum = told.sums <= SumMatch::rounded;
    switch (told.time.match) {
      case TimeMatch::together:
      case TimeMatch::close:
      case TimeMatch::completion:
        return told.sums != SumMatch::differ && told.time.gap <= (same_sum ? days_of_month : days_of_week);
      case TimeMatch::unknown: return same_sum;
      default: return false;
    }
  }

  /// What happens again and again: investments, loans, supplies, services, leases, licences.
  template <class...>
  [[nodiscard]] Judgement recurring(Case& told) const {
    add_sum_and_time(told);
    const auto match = told.time.match;
    const auto gap = told.time.gap;
    const bool same_sum = told.sums <= SumMatch::rounded;
    const bool completed = match == TimeMatch::completion && (gap <= days_of_year || ends_in_time(told));
    const bool at_one_time = match == TimeMatch::together || match == TimeMatch::close || completed;
    if (told.sums == SumMatch::differ) {
      told.add(SamenessReason::sums_differ);
      const bool may_be_one = !told.doubts && told.kin == Kinship::same && gap <= days_of_half_year
                              && (at_one_time ? may_differ(told) : told.shared && told.alike());
      return told.judged(may_be_one ? Likeness::doubtful : Likeness::two);
    }
    if (!at_one_time && match != TimeMatch::unknown && match != TimeMatch::late) {
      told.add(SamenessReason::times_apart);
      if (told.doubts || told.uncertain) return told.judged(Likeness::two);
      if (is_signed_plan(told)) return told.judged(Likeness::one);
      const bool planned = is_plan_of(told.a, told.b) || is_plan_of(told.b, told.a);
      const bool firmed_up = told.alike() && match == TimeMatch::apart
                             && (told.sums == SumMatch::below_ceiling || (same_sum && is_bounded(told)));
      const bool may_be_one = ((same_sum || told.shared) && gap <= days_of_half_year)
                              || ((firmed_up || (told.alike() && planned)) && gap <= days_of_year)
                              || (same_sum && match == TimeMatch::completion && gap <= 3 * days_of_year);
      return told.judged(may_be_one ? Likeness::doubtful : Likeness::two);
    }
    if (told.doubts || told.uncertain) {
      const bool asks = same_sum || told.shared || (told.alike() && at_one_time)
                        || (at_one_time && gap <= (told.kin == Kinship::same ? days_of_week : days_papers_differ));
      return told.judged(asks ? Likeness::doubtful : Likeness::two);
    }
    if (same_sum && enough_time(told)) return told.judged(Likeness::one);
    if (same_sum) return told.judged(told.days_differ() ? Likeness::doubtful : Likeness::open);
    if (enough_without_sum(told)) return told.judged(Likeness::one);
    const bool asks = at_one_time || (told.kin == Kinship::same && match == TimeMatch::unknown)
                      || (told.alike() && told.sums != SumMatch::below_ceiling && gap <= days_of_year);
    if (!asks) return told.judged(Likeness::two);
    const bool doubtful = told.days_differ() || (told.alike() && told.sums != SumMatch::not_stated);
    return told.judged(doubtful ? Likeness::doubtful : Likeness::open);
  }

  /// Whether sums of what recurs, told at one time, may differ though they are of one deal: near figures, a year's sum
  /// or a part of one time, a sum in talks, or of the same quantity or purpose.
  template <class...>
  [[nodiscard]] static bool may_differ(const Case& told) {
    if (told.shared || differ_by_at_most(told, 4)) return true;
    if (told.time.further && is_talk(told)) return told.time.gap <= days_of_quarter;
    return told.alike() ? told.time.gap <= days_of_week : told.time.match == TimeMatch::together;
  }

  /// Whether two of one sum, of what recurs, are of one time.
  template <class...>
  [[nodiscard]] bool enough_time(const Case& told) const {
    const auto match = told.time.match;
    const auto gap = told.time.gap;
    const bool telling = told.reasons.contains(SamenessReason::told_sum)
                         || (is_telling(told.a.sums.front()) && is_telling(told.b.sums.front()));
    const bool once_only = told.a.type == DealType::joint_venture && told.alike();
    switch (match) {
      case TimeMatch::together: return true;
      case TimeMatch::close: return !told.days_differ() && gap <= (telling ? days_of_quarter : days_of_month);
      case TimeMatch::completion:
        if (ends_in_time(told) && told.alike()) return true;
        return told.kin == Kinship::same
               && gap <= (telling || once_only || (told.shared && told.alike()) ? days_of_year : days_of_half_year);
      case TimeMatch::unknown:
        if (told.a.date && told.b.date) return told.parties == PartyMatch::equal || told.kin == Kinship::same;
        return told.alike() && (telling || told.shared || told.usual || told.same_name);
      default: return false;
    }
  }

  /// Whether two of what recurs are one without sums that show it: what else both state must do it, at one time.
  template <class...>
  [[nodiscard]] static bool enough_without_sum(const Case& told) {
    const auto match = told.time.match;
    const auto gap = told.time.gap;
    const bool same_type = told.kin == Kinship::same;
    const bool same_day = dated_alike(told);
    const bool together = match == TimeMatch::together;
    const bool soon = together || (match == TimeMatch::close && !told.days_differ() && gap <= days_of_week);
    const bool shared = told.shared || told.same_name || told.same_share;
    const bool goes_on = told.time.further && gap <= time_to_go_on(told);
    if (told.of_part) return false;
    switch (told.sums) {
      case SumMatch::not_stated: break;
      case SumMatch::above_floor:
        if (told.alike() && goes_on && is_talk(told)) return true;
        return told.parties == PartyMatch::equal
               && (same_type ? together || ((told.alike() || shared || told.usual) && soon)
                             : same_day && (shared || told.usual));
      case SumMatch::incomparable:  // one loan may be of two currencies, but not of "about" a sum
        if (told.alike() && together && is_about(told)) return true;
        return same_type && (told.a.type == DealType::loan ? shared && soon : same_day || (shared && soon));
      default:  // in part at once, "up to" the whole
        return told.alike()
               && ((told.same_name && match == TimeMatch::together)
                   || (same_day && (told.shared || told.same_goods || told.a.type == DealType::licence)));
    }
    if (!told.alike()) {
      if (shared) return soon && (same_type || told.parties == PartyMatch::equal);
      if (!told.is_bare() || told.kin == Kinship::loose || told.a.one_sided() || told.b.one_sided()) return false;
      return same_type ? soon || (goes_on && is_talk(told)) : same_day && either_is(told, DealType::partnership);
    }
    if (match == TimeMatch::unknown) return told.shared || told.same_name;
    if (shared && (soon || match == TimeMatch::completion)) return true;
    if (told.shared && match == TimeMatch::close && !told.days_differ()) return true;
    if (together && gap == 0) return told.is_bare() || told.usual || !told.unclear;
    return told.is_bare() && (soon || goes_on);
  }

  [[nodiscard]] static bool either_is(const Case& told, DealType type) noexcept {
    return told.a.type == type || told.b.type == type;
  }

  /// Whether one of the sums is "about" a figure.
  [[nodiscard]] static bool is_about(const Case& told) {
    return told.a.sums.front().approx() || told.b.sums.front().approx();
  }

  /// Whether one of them tells of the end of what the other says runs so long.
  template <class...>
  [[nodiscard]] bool ends_in_time(const Case& told) const {
    if (!told.time.further || (told.a.stage != DealStage::over && told.b.stage != DealStage::over)) return false;
    const auto& made = told.a.stage == DealStage::over ? told.b : told.a;
    const auto length = length_of(graph_, made.particulars).days;
    return length && told.time.gap <= *length + days_of_month;
  }

  /// Whether one was announced and the other, dated later, is agreed: with a quantity or purpose that both state,
  /// within half a year; or, of "up to" a figure, with the figure or hardly less, within a year: where that is an
  /// investment, the goods are the same, or the article of the contract tells the sum of the plan.
  template <class...>
  [[nodiscard]] static bool is_signed_plan(const Case& told) {
    const auto& a = told.a;
    const auto& b = told.b;
    if (!is_plan_of(a, b) && !is_plan_of(b, a)) return false;
    const auto& plan = a.announced ? a : b;
    if (told.kin != Kinship::same) return false;
    if (told.sums <= SumMatch::rounded) {
      const bool shown = plan.type == DealType::investment || told.shared || told.same_goods
                         || told.reasons.contains(SamenessReason::told_sum);
      if (plan.sums.front().bound() == Bound::at_most) return shown && told.time.gap <= days_of_year;
      return shown && told.sums == SumMatch::equal && told.time.gap <= days_of_half_year;
    }
    return told.sums == SumMatch::not_stated && told.shared && told.alike() && told.time.gap <= days_of_half_year;
  }

  /// Whether what was announced may have been agreed later, both dated.
  [[nodiscard]] static bool is_plan_of(const TellingTerms& plan, const TellingTerms& contract) noexcept {
    return plan.announced && !contract.announced && plan.date && contract.date
           && days_of(*plan.date).first < days_of(*contract.date).first && contract.stage
           && *contract.stage >= DealStage::agreed && *contract.stage <= DealStage::in_effect;
  }

  /// Whether one of the sums is "up to" a figure, as a plan states it.
  [[nodiscard]] static bool is_bounded(const Case& told) {
    const auto ceiling = [](const TellingTerms& terms) { return terms.sums.front().bound() == Bound::at_most; };
    return ceiling(told.a) != ceiling(told.b);
  }

  /// Within how many days a deal gets further, if nothing else shows that it is the same; one that is over was there.
  [[nodiscard]] static std::int64_t time_to_go_on(const Case& told) noexcept {
    if (is_talk(told) || told.a.type == DealType::investment) return days_of_quarter;
    const bool ends = told.a.stage == DealStage::over || told.b.stage == DealStage::over;
    return ends ? days_of_half_year : days_of_month;
  }

  /// Whether one of them tells of talks.
  [[nodiscard]] static bool is_talk(const Case& told) noexcept {
    return (told.a.stage && *told.a.stage < DealStage::agreed) || (told.b.stage && *told.b.stage < DealStage::agreed);
  }

  /// What an acquirer does once with a target.
  template <class...>
  [[nodiscard]] Judgement once(Case& told) const {
    add_sum_and_time(told);
    const auto match = told.time.match;
    const auto gap = told.time.gap;
    const auto& a = told.a;
    const auto& b = told.b;
    const bool differ = told.sums == SumMatch::differ;
    if (differ) told.add(SamenessReason::raised);
    const bool both_done = a.stage == DealStage::in_effect && b.stage == DealStage::in_effect;
    const bool shown = told.sums <= SumMatch::rounded;
    bool apart = false;
    bool long_ago = false;  // it may have failed since, and been tried again
    switch (match) {
      case TimeMatch::together:
      case TimeMatch::close:
      case TimeMatch::unknown: break;
      case TimeMatch::completion:
        apart = gap > 3 * days_of_year;
        long_ago = gap > (is_talk(told) || !shown ? days_of_year : 2 * days_of_year);
        break;
      case TimeMatch::late:
        apart = differ && gap > days_of_year;
        long_ago = gap > (both_done ? 2 * days_of_year : days_of_year);
        break;
      case TimeMatch::apart:
        apart = both_done ? gap > days_of_month : gap > days_of_year;
        long_ago = gap > days_of_half_year;
        break;
      case TimeMatch::reversed: apart = true; break;
    }
    if (apart) {
      told.add(SamenessReason::times_apart);
      const bool may_be_one = !told.doubts && !told.uncertain && gap <= days_of_half_year;
      return told.judged(may_be_one ? Likeness::doubtful : Likeness::two);
    }
    const bool at_one_time = match == TimeMatch::together || match == TimeMatch::close;
    const bool agreed_soon = is_talk(told) && gap <= days_of_quarter;
    if (!shown && !at_one_time && !agreed_soon && one_is_of_part(told)) told.doubt(SamenessReason::shares_differ);
    if (told.doubts || told.uncertain || long_ago) return told.judged(Likeness::doubtful);
    if (!differ) return told.judged(Likeness::one);
    const bool is_raise = told.parties <= PartyMatch::subset && differ_by_at_most(told, 2)
                          && (!both_done || match == TimeMatch::together);
    return told.judged(is_raise ? Likeness::one : Likeness::doubtful);
  }

  /// Whether just one of them tells of a stake: the rest may be bought later.
  template <class...>
  [[nodiscard]] bool one_is_of_part(const Case& told) const {
    const auto is_of_part = [&](const TellingTerms& terms) {
      return base_parts::any_of(graph_[graph_[terms.deal].parties], [&](const PartyNode& party) {
        const auto share = party.role == Role::acquirer ? graph_[party.share] : std::nullopt;
        return share && share->ratio < Ratio{1, 1};
      });
    };
    return is_of_part(told.a) != is_of_part(told.b);
  }

  /// Whether parties that are not the same stand for one deal: some left out by one; or by each, or the parent of one,
  /// of one sum and time, the parent also of one day without a sum.
  template <class...>
  [[nodiscard]] static bool shows_parties(const Case& told) {
    if (told.parties <= PartyMatch::subset) return true;
    if (told.parties > PartyMatch::parent) return false;
    if (told.sums <= SumMatch::rounded) return told.time.match == TimeMatch::together;
    return told.parties == PartyMatch::parent && told.is_bare() && dated_alike(told);
  }

  /// Whether papers call what is paid once by types that are not kin: of one sum and day; named after a note, a bond or
  /// the like, of one time.
  template <class...>
  [[nodiscard]] static bool is_one_in_two_words(const Case& told) {
    if (told.parties != PartyMatch::equal && told.parties != PartyMatch::same_seller) return false;
    if (told.instrument) return told.sums == SumMatch::equal && told.time.match == TimeMatch::together;
    return (either_is(told, DealType::supply) || either_is(told, DealType::partnership)) && told.is_bare()
           && is_one_payment(told);
  }

  /// Whether they are of exactly one sum and day.
  [[nodiscard]] static bool is_one_payment(const Case& told) {
    return told.sums == SumMatch::equal && dated_alike(told);
  }

  [[nodiscard]] static bool dated_alike(const Case& told) {
    return told.a.date && told.a.date == told.b.date && told.a.date->precision() == Precision::day
           && !told.a.date->approx();
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
