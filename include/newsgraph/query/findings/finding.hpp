// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/query/contradictions.hpp>
#include <newsgraph/query/facts.hpp>
#include <newsgraph/query/findings/amount_evidence.hpp>
#include <newsgraph/query/findings/beyond_source.hpp>
#include <newsgraph/query/findings/conversion_rates.hpp>
#include <newsgraph/query/findings/counted_twice.hpp>
#include <newsgraph/query/findings/date_conflicts.hpp>
#include <newsgraph/query/findings/duplicate_mentions.hpp>
#include <newsgraph/query/findings/open_totals.hpp>
#include <newsgraph/query/findings/other_values.hpp>
#include <newsgraph/query/findings/part_sums.hpp>
#include <newsgraph/query/findings/pays_itself.hpp>
#include <newsgraph/query/findings/possibly_one_deal.hpp>
#include <newsgraph/query/findings/possibly_one_entity.hpp>
#include <newsgraph/query/findings/rival_bids.hpp>
#include <newsgraph/query/findings/too_large.hpp>
#include <newsgraph/query/findings/uncounted_payments.hpp>
#include <newsgraph/query/findings/units_apart.hpp>

#include <cstdint>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What a careful reader would question.
enum class FindingKind : std::uint8_t {
  rates_apart,          ///< conversions that no one rate explains
  common_rate,          ///< conversions of different quotients that one rate explains
  headline,             ///< the headline says something else than the body
  other_value,          ///< a claim does
  counted_twice,        ///< deals that may lie within each other
  rival_bids,           ///< bids for one company that all count, though one alone can come about
  uncounted_payment,    ///< a break fee or a clawback that came about, and is no deal of its own
  open_total,           ///< a total over parties of whom some are left out
  units_apart,          ///< a price and a quantity of two units that do not convert: no sum follows
  sum_apart,            ///< parts that can't come to their whole
  part_not_told,        ///< parts that come to less than it
  too_large,            ///< amounts that 64 bits do not hold together, or hardly one
  misquote,             ///< the words that a deal or a fact rests on say another figure
  beyond_source,        ///< an amount beside a source that is not cited for it
  late_removal,         ///< a clause is removed after what it secured had ended
  date_conflict,        ///< dates in the wrong order
  late_date,            ///< done or said after the publication
  unmet_condition,      ///< closed, or not called off, though a condition was not met
  fact_apart,           ///< two facts that state one figure of one time otherwise
  change_apart,         ///< a change that does not fit the figures beside it
  duplicate_mention,    ///< one company under two ids
  pays_itself,          ///< one entity pays and gets the money of a deal
  possibly_one_entity,  ///< two of one name, which other legal forms or tickers keep apart
  contradiction,        ///< two articles on one deal
  parties_apart,        ///< two articles on one deal that name others
  possibly_one_deal,    ///< deals of several articles that may be one
};

template <>
inline constexpr auto rows_of<FindingKind> = base_parts::table<Name<FindingKind>>({
    {FindingKind::rates_apart, "ratesApart"},
    {FindingKind::common_rate, "commonRate"},
    {FindingKind::headline, "headline"},
    {FindingKind::other_value, "otherValue"},
    {FindingKind::counted_twice, "countedTwice"},
    {FindingKind::rival_bids, "rivalBids"},
    {FindingKind::uncounted_payment, "uncountedPayment"},
    {FindingKind::open_total, "openTotal"},
    {FindingKind::units_apart, "unitsApart"},
    {FindingKind::sum_apart, "sumApart"},
    {FindingKind::part_not_told, "partNotTold"},
    {FindingKind::too_large, "tooLarge"},
    {FindingKind::misquote, "misquote"},
    {FindingKind::beyond_source, "beyondSource"},
    {FindingKind::late_removal, "lateRemoval"},
    {FindingKind::date_conflict, "dateConflict"},
    {FindingKind::late_date, "lateDate"},
    {FindingKind::unmet_condition, "unmetCondition"},
    {FindingKind::fact_apart, "factApart"},
    {FindingKind::change_apart, "changeApart"},
    {FindingKind::duplicate_mention, "duplicateMention"},
    {FindingKind::pays_itself, "paysItself"},
    {FindingKind::possibly_one_entity, "possiblyOneEntity"},
    {FindingKind::contradiction, "contradiction"},
    {FindingKind::parties_apart, "partiesApart"},
    {FindingKind::possibly_one_deal, "possiblyOneDeal"},
});

/// The figures that show a finding.
using Figures = std::variant<ConversionRates, OtherValue, CountedTwice, RivalBids, UncountedPayment, OpenTotal,
                             UnitsApart, PartSum, SharesTooLarge, TooLarge, Misquote, BeyondSource, DateConflict,
                             LateDate, UnmetCondition, FactContradiction, ChangeApart, DuplicateMention, PaysItself,
                             PossiblyOneEntity, Contradiction, SumsApart, PartiesApart, PossiblyOneDeal>;

/// Something to question, and where.
struct Finding {
  FindingKind kind;
  Severity severity;
  ArticleId article;                   ///< of deals of several, that of the first
  std::vector<Subject> about;          ///< each once, the one that it is about first
  std::vector<EvidenceNode> evidence;  ///< the words that show it, of each thing the first 64 pieces
  Figures figures;
};

}  // namespace newsgraph::inline v0_1
