// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/enum_set.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>

#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// Whether two tellings of deals are of one deal.
enum class Sameness : std::uint8_t { one, possibly, two };

template <>
inline constexpr auto rows_of<Sameness> = base_parts::table<Name<Sameness>>({
    {Sameness::one, "one"},
    {Sameness::possibly, "possibly"},
    {Sameness::two, "two"},
});

/// What a reason says of whether two tellings are of one deal.
enum class Speaks : std::uint8_t { for_one, neither, for_two };

template <>
inline constexpr auto rows_of<Speaks> = base_parts::table<Name<Speaks>>({
    {Speaks::for_one, "forOne"},
    {Speaks::neither, "neither"},
    {Speaks::for_two, "forTwo"},
});

/// Why two tellings are taken for one deal, for possibly one, or for two.
enum class SamenessReason : std::uint8_t {
  same_ref,
  same_parties,
  same_type,
  same_sum,
  rounded_sum,
  same_time,
  completion,
  raised,
  same_name,
  some_parties,
  own_part,
  told_sum,
  related_parties,
  kindred_types,
  open_sum,
  sum_not_stated,
  no_common_currency,
  long_after,
  no_time,
  fits_several,
  other_parties,
  roles_exchanged,
  other_types,
  sums_differ,
  times_apart,
  done_before,
  names_differ,
  goods_differ,
  terms_differ,
  shares_differ,
  refs_differ,
};

/// A row of the reasons: how it speaks, and in which words.
struct SamenessReasonRow {
  SamenessReason value;
  std::string_view name;
  Speaks speaks;
  std::string_view words;
};

template <>
inline constexpr auto rows_of<SamenessReason> = base_parts::table<SamenessReasonRow>({
    {SamenessReason::same_ref, "sameRef", Speaks::for_one, "the same reference"},
    {SamenessReason::same_parties, "sameParties", Speaks::for_one, "the same parties"},
    {SamenessReason::same_type, "sameType", Speaks::for_one, "the same type"},
    {SamenessReason::same_sum, "sameSum", Speaks::for_one, "the same sum"},
    {SamenessReason::rounded_sum, "roundedSum", Speaks::for_one, "a sum that rounds to the other"},
    {SamenessReason::same_time, "sameTime", Speaks::for_one, "at one time"},
    {SamenessReason::completion, "completion", Speaks::for_one, "a plan and what may be its completion"},
    {SamenessReason::raised, "raised", Speaks::for_one, "another price for what is bought only once"},
    {SamenessReason::same_name, "sameName", Speaks::for_one, "the same name"},
    {SamenessReason::some_parties, "someParties", Speaks::neither, "parties that one leaves out"},
    {SamenessReason::own_part, "ownPart", Speaks::for_one, "the part that one of the parties has in it"},
    {SamenessReason::told_sum, "toldSum", Speaks::for_one, "a sum that one says was told by others"},
    {SamenessReason::related_parties, "relatedParties", Speaks::neither, "a party and another of its group"},
    {SamenessReason::kindred_types, "kindredTypes", Speaks::neither, "types that papers mix up"},
    {SamenessReason::open_sum, "openSum", Speaks::neither, "a bound that leaves room for the other sum"},
    {SamenessReason::sum_not_stated, "sumNotStated", Speaks::neither, "a sum that one does not state"},
    {SamenessReason::no_common_currency, "noCommonCurrency", Speaks::neither, "sums without a common currency"},
    {SamenessReason::long_after, "longAfter", Speaks::neither, "told long after"},
    {SamenessReason::no_time, "noTime", Speaks::neither, "too little known of when"},
    {SamenessReason::fits_several, "fitsSeveral", Speaks::neither, "one that fits several deals"},
    {SamenessReason::other_parties, "otherParties", Speaks::for_two, "other parties"},
    {SamenessReason::roles_exchanged, "rolesExchanged", Speaks::for_two, "the same parties, each in the other's role"},
    {SamenessReason::other_types, "otherTypes", Speaks::for_two, "other types"},
    {SamenessReason::sums_differ, "sumsDiffer", Speaks::for_two, "sums that differ"},
    {SamenessReason::times_apart, "timesApart", Speaks::for_two, "times that lie apart"},
    {SamenessReason::done_before, "doneBefore", Speaks::for_two, "one over or done before the other was planned"},
    {SamenessReason::names_differ, "namesDiffer", Speaks::for_two, "other names"},
    {SamenessReason::goods_differ, "goodsDiffer", Speaks::for_two, "other goods, or for something else"},
    {SamenessReason::terms_differ, "termsDiffer", Speaks::for_two, "other terms"},
    {SamenessReason::shares_differ, "sharesDiffer", Speaks::for_two, "other shares"},
    {SamenessReason::refs_differ, "refsDiffer", Speaks::for_two, "other references in one register"},
});

using SamenessReasons = EnumSet<SamenessReason>;

}  // namespace newsgraph::inline v0_1
