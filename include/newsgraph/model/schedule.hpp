// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/extra.hpp>
#include <newsgraph/model/rules.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/date.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// Why a part of a deal's money falls due; `rows_of<DueKind>` says whether it surely does.
enum class DueKind : std::uint8_t {
  upfront,
  instalment,
  drawn,        ///< of a credit facility: what is lent already
  take_or_pay,  ///< the least that is paid, whether the goods are taken or not: the rest of the money is not sure
  holdback,     ///< kept back until something is shown
  undrawn,      ///< of a credit facility: what may still be lent
  milestone,
  earn_out,
  contingent_value_right,
  royalty,
  over_allotment,
  option,
  clawback,   ///< what would be given back
  break_fee,  ///< what one side pays the other if the deal does not come about
};

/// What the model knows of why money falls due.
struct DueKindRow {
  DueKind value;
  std::string_view name;
  bool certain = false;          ///< due without a condition
  std::optional<bool> within{};  ///< a part of the deal's amount, where a document does not say
  bool of_deal = true;           ///< money of the deal itself: not if it fails, nor the other way
};

template <>
inline constexpr auto rows_of<DueKind> = base_parts::table<DueKindRow>({
    {DueKind::upfront, "upfront", true, true},
    {DueKind::instalment, "instalment", true, true},
    {DueKind::drawn, "drawn", true, true},
    {DueKind::take_or_pay, "takeOrPay", true, true},
    {DueKind::holdback, "holdback", false, true},
    {DueKind::undrawn, "undrawn", false, true},
    {DueKind::milestone, "milestone"},
    {DueKind::earn_out, "earnOut"},
    {DueKind::contingent_value_right, "contingentValueRight"},
    {DueKind::royalty, "royalty", false, false},
    {DueKind::over_allotment, "overAllotment", false, false},
    {DueKind::option, "option", false, false},
    {DueKind::clawback, "clawback", false, false, false},
    {DueKind::break_fee, "breakFee", false, false, false},
});

template <>
inline constexpr auto synonyms_of<DueKind> = [] {
  using enum DueKind;
  return base_parts::table<Name<DueKind>>({
      // clang-format off
      {upfront, "up-front"}, {upfront, "upfront payment"}, {upfront, "down payment"}, {upfront, "signing"}, {upfront, "initial"},
      {upfront, "deposit"}, {upfront, "prepayment"}, {upfront, "계약금"}, {upfront, "선급금"},
      {instalment, "installment"}, {instalment, "deferred"}, {instalment, "tranche"}, {instalment, "balance"},
      {instalment, "중도금"}, {instalment, "잔금"},
      {drawn, "drawn down"}, {drawn, "drawdown"}, {drawn, "outstanding"}, {drawn, "used"},
      {take_or_pay, "minimum payment"}, {take_or_pay, "minimum"},
      {holdback, "escrow"}, {holdback, "retention"}, {holdback, "retained"},
      {undrawn, "unused"}, {undrawn, "available"}, {undrawn, "headroom"},
      {milestone, "milestones"}, {milestone, "milestone payment"}, {milestone, "milestone payments"}, {milestone, "regulatory milestone"}, {milestone, "sales milestone"},
      {milestone, "success fee"}, {milestone, "마일스톤"},
      {earn_out, "contingent consideration"}, {earn_out, "언아웃"},
      {contingent_value_right, "CVR"},
      {royalty, "royalties"}, {royalty, "로열티"},
      {over_allotment, "greenshoe"}, {over_allotment, "초과배정"},
      {option, "options"}, {option, "extension"}, {option, "call option"}, {option, "put option"},
      {clawback, "repayment"}, {clawback, "clawed back"}, {clawback, "환수"},
      {break_fee, "break-up fee"}, {break_fee, "termination fee"}, {break_fee, "reverse termination fee"},
      {break_fee, "reverse break fee"}, {break_fee, "위약금"},
      // clang-format on
  });
}();

/// A part of a deal's money that falls due at once, later, or only if something comes about.
struct ScheduledPayment {
  DueKind kind = DueKind::instalment;
  std::optional<StatedAmount> amount{};
  std::optional<Share> share{};  ///< of the deal's amount, where it has no amount of its own
  std::optional<bool> within{};  ///< left out: as `DueKindRow::within` says, or not known
  std::optional<std::string> condition{};
  std::optional<bool> met{};
  std::optional<std::string> payer{};  ///< left out: as the deal's money goes
  std::optional<std::string> payee{};
  std::optional<Date> by{};
  std::optional<std::string> stated{};
  Extras extras{};

  friend bool operator==(const ScheduledPayment&, const ScheduledPayment&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, ScheduledPayment> = base_parts::table({
    field<&T::kind>("kind", "why it falls due: upfront, milestone, earnOut, takeOrPay", required),
    field<&T::amount>("amount", "how much: \"$40m\"", not_negative),
    field<&T::share>("share", "which part of the deal's amount, in place of an amount; royalties are terms"),
    field<&T::within>("within", "it is a part of the deal's amount, or comes on top of it"),
    field<&T::condition>("condition", "what must come about, in words: approval by a regulator"),
    field<&T::met>("met", "the condition came about, or no longer can"),
    field<&T::payer>("payer", "id of the entity that pays it; left out: as the deal's money goes",
                     refers_to(ObjectKind::entity)),
    field<&T::payee>("payee", "id of the entity that gets it", refers_to(ObjectKind::entity)),
    field<&T::by>("by", "due on, or by the end of"),
    field<&T::stated>("stated", "as printed"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, ScheduledPayment> = base_parts::table<Synonym>({
    // clang-format off
    {"type", "kind"}, {"percent", "share"}, {"percentage", "share"}, {"value", "amount"}, {"sum", "amount"}, {"included", "within"}, {"if", "condition"},
    {"milestone", "condition"}, {"done", "met"}, {"status", "met"}, {"from", "payer"}, {"to", "payee"},
    {"due", "by"}, {"date", "by"}, {"on", "by"}, {"when", "by"}, {"until", "by"}, {"deadline", "by"},
    // clang-format on
});

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
