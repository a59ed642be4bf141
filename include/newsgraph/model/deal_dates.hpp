// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/date.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What a deal has a date of, beside its `date`, `closing` and `ended`.
enum class DealDateType : std::uint8_t {
  announced,
  signing,
  approved,
  effective,
  payment,
  record,    ///< whoever holds the share on that day gets what is paid
  ex_date,   ///< whoever buys the share from that day on does not
  maturity,  ///< a loan or a bond is to be paid back
  expiry,    ///< an offer or an option lapses
  delivery,  ///< of the goods
  listing,   ///< the first day of trading
  outside,   ///< either side may walk away if it is not closed by then
};

template <>
inline constexpr auto rows_of<DealDateType> = base_parts::table<Name<DealDateType>>({
    {DealDateType::announced, "announced"},
    {DealDateType::signing, "signed"},
    {DealDateType::approved, "approved"},
    {DealDateType::effective, "effective"},
    {DealDateType::payment, "payment"},
    {DealDateType::record, "record"},
    {DealDateType::ex_date, "exDate"},
    {DealDateType::maturity, "maturity"},
    {DealDateType::expiry, "expiry"},
    {DealDateType::delivery, "delivery"},
    {DealDateType::listing, "listing"},
    {DealDateType::outside, "outside"},
});

template <>
inline constexpr auto synonyms_of<DealDateType> = [] {
  using enum DealDateType;
  return base_parts::table<Name<DealDateType>>({
      // clang-format off
      {announced, "announcement"}, {announced, "declared"}, {announced, "declaration"}, {announced, "disclosed"},
      {announced, "filed"}, {announced, "reported"},
      {signing, "signing"}, {signing, "signature"}, {signing, "date signed"}, {signing, "executed"},
      {signing, "agreed"}, {signing, "contract date"}, {signing, "체결"}, {signing, "서명"},
      {approved, "approval"}, {approved, "board approval"}, {approved, "clearance"}, {approved, "cleared"},
      {approved, "resolution"},
      {effective, "effective date"}, {effective, "in force"}, {effective, "entry into force"}, {effective, "발효"},
      {payment, "paid"}, {payment, "pay date"}, {payment, "payable"}, {payment, "settlement"}, {payment, "due"},
      {payment, "지급"}, {payment, "납입"}, {payment, "납입일"},
      {record, "record date"}, {record, "holder of record"}, {record, "기준일"}, {record, "배당기준일"},
      {ex_date, "ex"}, {ex_date, "ex dividend"}, {ex_date, "ex date"}, {ex_date, "ex rights"}, {ex_date, "배당락"}, {ex_date, "권리락"},
      {maturity, "matures"}, {maturity, "maturity date"}, {maturity, "repayment"}, {maturity, "redemption"},
      {maturity, "만기"}, {maturity, "만기일"},
      {expiry, "expires"}, {expiry, "expired"}, {expiry, "expiration"}, {expiry, "lapse"}, {expiry, "deadline"},
      {delivery, "delivered"}, {delivery, "shipment"}, {delivery, "handover"},
      {listing, "listed"}, {listing, "trading"}, {listing, "first trading day"}, {listing, "IPO"}, {listing, "상장"},
      {listing, "상장일"},
      {outside, "outside date"}, {outside, "long stop"}, {outside, "long stop date"}, {outside, "drop dead date"},
      {outside, "termination date"},
      // clang-format on
  });
}();

/// A date of a deal, and what happens then, or is to happen.
struct DealDate {
  DealDateType type = DealDateType::announced;
  std::optional<Date> date{};
  Extras extras{};

  friend bool operator==(const DealDate&, const DealDate&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, DealDate> = base_parts::table({
    field<&T::type>("type", "what happens then, or is to happen", required),
    field<&T::date>("date", "when", required),
});

template <class T>
inline constexpr auto member_synonyms_of<T, DealDate> = base_parts::table<Synonym>({
    // clang-format off
    {"kind", "type"}, {"what", "type"}, {"event", "type"}, {"on", "date"}, {"when", "date"}, {"day", "date"},
    // clang-format on
});

}  // namespace model_parts

/// What has to come about before a deal closes.
enum class ConditionType : std::uint8_t {
  approval,          ///< by an authority, or whoever else has a say
  shareholder_vote,  ///< of those of a party
  minimum_tender,    ///< so much of the shares is tendered
  financing,
  due_diligence,
  other,
};

template <>
inline constexpr auto rows_of<ConditionType> = base_parts::table<Name<ConditionType>>({
    {ConditionType::approval, "approval"},
    {ConditionType::shareholder_vote, "shareholderVote"},
    {ConditionType::minimum_tender, "minimumTender"},
    {ConditionType::financing, "financing"},
    {ConditionType::due_diligence, "dueDiligence"},
    {ConditionType::other, "other"},
});

template <>
inline constexpr auto synonyms_of<ConditionType> = [] {
  using enum ConditionType;
  return base_parts::table<Name<ConditionType>>({
      // clang-format off
      {approval, "regulatory"}, {approval, "regulatory approval"}, {approval, "antitrust"}, {approval, "clearance"},
      {approval, "merger control"}, {approval, "board approval"}, {approval, "licence"}, {approval, "license"},
      {shareholder_vote, "vote"}, {shareholder_vote, "shareholder approval"}, {shareholder_vote, "shareholders"},
      {shareholder_vote, "general meeting"}, {shareholder_vote, "shareholders meeting"},
      {minimum_tender, "tender"}, {minimum_tender, "acceptance"}, {minimum_tender, "minimum acceptance"},
      {minimum_tender, "minimum participation"},
      {financing, "funding"}, {financing, "debt financing"},
      {due_diligence, "diligence"}, {due_diligence, "audit"},
      // clang-format on
  });
}();

/// How far a condition has come. The names are those of milestones of the Open Contracting Data Standard.
enum class ConditionStatus : std::uint8_t { scheduled, met, not_met };

template <>
inline constexpr auto rows_of<ConditionStatus> = base_parts::table<Name<ConditionStatus>>({
    {ConditionStatus::scheduled, "scheduled"},
    {ConditionStatus::met, "met"},
    {ConditionStatus::not_met, "notMet"},
});

template <>
inline constexpr auto synonyms_of<ConditionStatus> = [] {
  using enum ConditionStatus;
  return base_parts::table<Name<ConditionStatus>>({
      // clang-format off
      {scheduled, "pending"}, {scheduled, "open"}, {scheduled, "expected"}, {scheduled, "outstanding"},
      {met, "fulfilled"}, {met, "satisfied"}, {met, "granted"}, {met, "approved"}, {met, "passed"}, {met, "done"},
      {not_met, "failed"}, {not_met, "missed"}, {not_met, "denied"}, {not_met, "rejected"}, {not_met, "refused"},
      {not_met, "blocked"},
      // clang-format on
  });
}();

/// A condition of the closing of a deal. What is paid on a condition stands in the deal's schedule.
struct DealCondition {
  ConditionType type = ConditionType::other;
  std::optional<std::string> what{};
  std::optional<std::string> by{};
  std::optional<Share> share{};
  std::optional<Date> due{};
  std::optional<Date> met{};
  std::optional<ConditionStatus> status{};
  Extras extras{};

  friend bool operator==(const DealCondition&, const DealCondition&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, DealCondition> = base_parts::table({
    field<&T::type>("type", "what has to come about", required),
    field<&T::what>("what", "the same in words; what \"other\" is"),
    field<&T::by>("by", "id of who decides: the authority, the company whose shareholders vote",
                  refers_to(ObjectKind::entity)),
    field<&T::share>("share", "how much of the shares it takes: at least 51 %"),
    field<&T::due>("due", "by when it is to come about"),
    field<&T::met>("met", "when it came about"),
    field<&T::status>("status", "absent: met where \"met\" says when, else scheduled"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, DealCondition> = base_parts::table<Synonym>({
    // clang-format off
    {"kind", "type"}, {"name", "what"}, {"words", "what"}, {"description", "what"}, {"condition", "what"},
    {"authority", "by"}, {"regulator", "by"}, {"who", "by"}, {"party", "by"}, {"percent", "share"},
    {"threshold", "share"}, {"amount", "share"}, {"date", "due"}, {"deadline", "due"}, {"expected", "due"},
    {"done", "met"}, {"fulfilled", "met"},
    // clang-format on
});

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
