// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/graph/sameness/name_numbers.hpp>
#include <newsgraph/graph/sameness/telling_terms.hpp>
#include <newsgraph/value/duration.hpp>
#include <newsgraph/value/period.hpp>
#include <newsgraph/value/ratio.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

namespace newsgraph::inline v0_1::graph_parts {

/// How one particular of a deal, its goods or its length, stands in two tellings.
enum class ParticularMatch : std::uint8_t {
  neither,     ///< nobody states it
  first_only,  ///< only one states it
  second_only,
  same,
  unclear,  ///< what both say may be the same
  unlike,
};

/// By whether both state it.
[[nodiscard]] constexpr ParticularMatch stated_by(bool first, bool second) noexcept {
  if (first && second) return ParticularMatch::unclear;
  return first ? ParticularMatch::first_only : second ? ParticularMatch::second_only : ParticularMatch::neither;
}

template <class...>
[[nodiscard]] ParticularMatch match_goods(const Graph& graph, Range<EntityId> a, Range<EntityId> b) {
  const auto stated = stated_by(a.count != 0, b.count != 0);
  if (stated != ParticularMatch::unclear) return stated;
  const bool shared = base_parts::any_of(graph[a], [&](EntityId one) { return base_parts::contains(graph[b], one); });
  return shared ? ParticularMatch::same : ParticularMatch::unlike;
}

/// A number with the words that multiply it taken from its unit: "0.6", "million tonnes" is 600,000 tonnes.
struct CountedUnits {
  std::optional<Decimal> number;
  std::string_view unit;
};

template <class...>
[[nodiscard]] CountedUnits counted_units(const Graph& graph, const DecimalNode& quantity, const Decimal& number) {
  struct Scale {
    std::string_view word;
    std::int64_t factor;
  };
  CountedUnits found{number, graph[quantity.unit()].value_or("")};
  for (const auto& [word, factor] :
       {Scale{"thousand", 1'000}, Scale{"million", 1'000'000}, Scale{"billion", 1'000'000'000}})
    if (found.number && found.unit.substr(0, word.size()) == word
        && (found.unit.size() == word.size() || found.unit[word.size()] == ' ')) {
      found.unit.remove_prefix((std::min)(word.size() + 1, found.unit.size()));
      found.number = product(*found.number, Decimal{factor});
    }
  return found;
}

/// Of one number, whatever it counts ("50 aircraft", "50 planes"), unless that is a single digit; "about" leaves a
/// tenth open. Other numbers of what is called otherwise are unclear: "10 cargoes", "1 million tonnes".
template <class...>
[[nodiscard]] ParticularMatch match_quantities(const Graph& graph, const std::optional<DecimalNode>& a,
                                               const std::optional<DecimalNode>& b) {
  const auto first = a ? graph.number(*a) : std::nullopt;
  const auto second = b ? graph.number(*b) : std::nullopt;
  const auto stated = stated_by(first.has_value(), second.has_value());
  if (stated != ParticularMatch::unclear) return stated;
  const auto [one, unit] = counted_units(graph, *a, first->value());
  const auto [other, other_unit] = counted_units(graph, *b, second->value());
  if (one ? one == other && first->upper_end() == second->upper_end() : first == second)
    return unit == other_unit || to_string(first->value()).size() > 1 ? ParticularMatch::same
                                                                      : ParticularMatch::unclear;
  const bool bounded = first->bound() != Bound::exact || second->bound() != Bound::exact;
  if (bounded || unit != other_unit || !one || !other) return ParticularMatch::unclear;
  if (!first->approx() && !second->approx()) return ParticularMatch::unlike;
  const auto& low = (std::min)(*one, *other);
  const auto& high = (std::max)(*one, *other);
  const auto apart = difference(high, low);
  const auto tenth = product(high, *Decimal::of(1, -1));
  return apart && tenth && *apart <= *tenth ? ParticularMatch::same : ParticularMatch::unlike;
}

/// How long a deal runs: by its length, or from when to when.
struct DealLength {
  std::optional<std::int64_t> days{};
  std::optional<Period> period{};
  std::optional<Duration> term{};
};

template <class...>
[[nodiscard]] DealLength length_of(const Graph& graph, const Particulars& details) {
  DealLength length;
  if (const auto term = graph[details.term])
    if (const auto* stated = std::get_if<Duration>(&*term)) {
      length.term = *stated;
      length.days = std::int64_t{std::uint32_t{stated->years}} * 365 + std::int64_t{std::uint32_t{stated->months}} * 30
                    + std::int64_t{std::uint32_t{stated->weeks}} * 7 + std::int64_t{std::uint32_t{stated->days}};
    }
  length.period = graph[details.period];
  if (!length.days && length.period && length.period->start() && length.period->end())
    length.days = days_of(*length.period->end()).last - days_of(*length.period->start()).first;
  return length;
}

/// A length is that of a period, in which both ends may count, to within a year and a month; so far may the beginnings
/// of periods lie apart.
template <class...>
[[nodiscard]] ParticularMatch match_lengths(const DealLength& a, const DealLength& b) {
  const auto stated = stated_by(a.days || a.period, b.days || b.period);
  if (stated != ParticularMatch::unclear) return stated;
  if (a.term && b.term) return *a.term == *b.term ? ParticularMatch::same : ParticularMatch::unlike;
  constexpr std::int64_t both_ends = 366 + 31;
  const auto are_apart = [](std::int64_t one, std::int64_t other) {
    return (std::max)(one, other) - (std::min)(one, other) > both_ends;
  };
  if (a.period && b.period) {
    if (*a.period == *b.period) return ParticularMatch::same;
    const auto start = a.period->start();
    const auto other_start = b.period->start();
    if (overlaps(*a.period, *b.period) == Certainty::no
        || (start && other_start && are_apart(days_of(*start).first, days_of(*other_start).first)))
      return ParticularMatch::unlike;
  }
  if (!a.days || !b.days) return ParticularMatch::unclear;
  return are_apart(*a.days, *b.days) ? ParticularMatch::unlike : ParticularMatch::same;
}

/// Names that differ in a number ("phase 1", "phase 2"), or that each have proper names of their own ("Sendai mill",
/// "Niigata mill"), are unlike, and so are those without a word in common; in two scripts nobody can tell. They are the
/// same where one has all words of the other.
template <class...>
[[nodiscard]] ParticularMatch match_subjects(std::string_view a, std::string_view b) {
  if (is_ascii(a) != is_ascii(b)) return ParticularMatch::unclear;
  const auto names = match_names(a, b);
  if (names == NameMatch::same) return ParticularMatch::same;
  if (names == NameMatch::other_number || !share_word(a, b) || have_own_names(a, b)) return ParticularMatch::unlike;
  return has_words_of(a, b) || has_words_of(b, a) ? ParticularMatch::same : ParticularMatch::unclear;
}

/// What two deals are for, as `match_subjects`; of several on each side one is enough.
template <class...>
[[nodiscard]] ParticularMatch match_purposes(const Graph& graph, Range<PurposeNode> a, Range<PurposeNode> b) {
  const auto stated = stated_by(a.count != 0, b.count != 0);
  if (stated != ParticularMatch::unclear) return stated;
  const auto text = [&](const PurposeNode& purpose) {
    return purpose.entity ? graph.name(*purpose.entity) : graph[purpose.words];
  };
  auto closest = ParticularMatch::unlike;
  for (const auto& one : graph[a])
    for (const auto& other : graph[b]) {
      if (one.entity && one.entity == other.entity) return ParticularMatch::same;
      closest = (std::min)(closest, match_subjects(text(one), text(other)));
    }
  return closest;
}

}  // namespace newsgraph::inline v0_1::graph_parts
