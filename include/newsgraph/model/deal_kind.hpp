// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/deal_type.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// The sets of types of deals.
using DealTypes = EnumSet<DealType>;

/// What papers call a deal of a type, where they are more precise than that; `rows_of<DealKind>` says of which types.
enum class DealKind : std::uint8_t {
  // of a payment
  fine,
  settlement,
  damages,
  tax,
  tariff,
  dividend,
  buyback,
  capital_return,
  grant,
  subsidy,
  donation,
  claim,
  insurance_payout,
  wages,
  severance,
  refund,
  fee,
  // of an investment
  funding_round,
  rights_issue,
  capital_increase,
  private_placement,
  public_offering,
  convertible,
  // of a loan
  bond,
  note,
  syndicated_loan,
  credit_facility,
  bridge_loan,
  // of a guarantee
  insurance,
  letter_of_credit,
  surety_bond,
  // of a supply or a service
  government_order,
  // of an acquisition
  block_sale,
  tender_offer,
  divestiture,
  asset_sale,
  buyout,
  // of a merger
  merger_of_equals,
  // of a restructuring
  debt_restructuring,
  bankruptcy,
  liquidation,
  spin_off,
};

/// What the model knows of a kind of deal.
struct DealKindRow {
  DealKind value;
  std::string_view name;
  std::string_view doc;  ///< what it is, in a few words
  DealTypes types;
  bool funds = false;  ///< who gets the money depends on it, as on an investor's, and owes nothing for it
};

template <>
inline constexpr auto rows_of<DealKind> = base_parts::table<DealKindRow>({
    {DealKind::fine, "fine", "of a regulator or court, appealed or not", DealType::payment},
    {DealKind::settlement, "settlement", "ends a lawsuit, admitted or not", DealType::payment},
    {DealKind::damages, "damages", "what a court awards", DealType::payment},
    {DealKind::tax, "tax", "to a state", DealType::payment},
    {DealKind::tariff, "tariff", "a duty on imports", DealType::payment},
    {DealKind::dividend, "dividend", "profit, to shareholders", DealType::payment},
    {DealKind::buyback, "buyback", "own shares, from shareholders", DealType::payment},
    {DealKind::capital_return, "capitalReturn", "capital, to shareholders", DealType::payment},
    {DealKind::grant, "grant", "given for a purpose", DealType::payment, true},
    {DealKind::subsidy, "subsidy", "support of a state", DealType::payment, true},
    {DealKind::donation, "donation", "a gift", DealType::payment},
    {DealKind::claim, "claim", "of a creditor in a bankruptcy", DealType::payment},
    {DealKind::insurance_payout, "insurancePayout", "by an insurer, for a damage", DealType::payment},
    {DealKind::wages, "wages", "to employees, with bonuses", DealType::payment},
    {DealKind::severance, "severance", "to employees who leave", DealType::payment},
    {DealKind::refund, "refund", "paid back, a clawback", DealType::payment},
    {DealKind::fee, "fee", "a commission, a paid break fee", DealType::payment},
    {DealKind::funding_round, "fundingRound", "shares, to private investors", DealType::investment},
    {DealKind::rights_issue, "rightsIssue", "new shares, to shareholders first", DealType::investment},
    {DealKind::capital_increase, "capitalIncrease", "new shares", DealType::investment},
    {DealKind::private_placement, "privatePlacement", "new shares, to chosen buyers", DealType::investment},
    {DealKind::public_offering,
     "publicOffering",
     "shares, to the public: an IPO",
     {DealType::investment, DealType::acquisition}},
    {DealKind::convertible, "convertible", "becomes shares", {DealType::investment, DealType::loan}},
    {DealKind::bond, "bond", "traded debt", DealType::loan},
    {DealKind::note, "note", "traded debt, often shorter", DealType::loan},
    {DealKind::syndicated_loan, "syndicatedLoan", "by several banks", DealType::loan},
    {DealKind::credit_facility, "creditFacility", "drawn as needed, a revolver", DealType::loan},
    {DealKind::bridge_loan, "bridgeLoan", "until other money comes", DealType::loan},
    {DealKind::insurance, "insurance", "the cover, not the premium", DealType::guarantee},
    {DealKind::letter_of_credit, "letterOfCredit", "a bank pays the seller", DealType::guarantee},
    {DealKind::surety_bond, "suretyBond", "if work is not done", DealType::guarantee},
    {DealKind::government_order, "governmentOrder", "a state buys", {DealType::supply, DealType::service}},
    {DealKind::block_sale, "blockSale", "a large holding, to institutions", DealType::acquisition},
    {DealKind::tender_offer, "tenderOffer", "for the shares of all holders", DealType::acquisition},
    {DealKind::divestiture, "divestiture", "a group sells a part", DealType::acquisition},
    {DealKind::asset_sale, "assetSale", "things, not shares", DealType::acquisition},
    {DealKind::buyout, "buyout", "all shares, with borrowed money", DealType::acquisition},
    {DealKind::merger_of_equals, "mergerOfEquals", "of about the same size", DealType::merger},
    {DealKind::debt_restructuring, "debtRestructuring", "creditors get later or less", DealType::restructuring},
    {DealKind::bankruptcy, "bankruptcy", "creditors are kept off by a court", DealType::restructuring},
    {DealKind::liquidation, "liquidation", "all is sold and it ends", DealType::restructuring},
    {DealKind::spin_off, "spinOff", "a part becomes a company of its own", DealType::restructuring},
});

template <>
inline constexpr auto synonyms_of<DealKind> = [] {
  using enum DealKind;
  return base_parts::table<Name<DealKind>>({
      // clang-format off
      {fine, "penalty"}, {fine, "civil penalty"}, {fine, "sanction"}, {fine, "antitrust fine"}, {fine, "과징금"}, {fine, "벌금"}, {fine, "과태료"},
      {settlement, "legal settlement"}, {settlement, "out-of-court settlement"}, {settlement, "lawsuit settlement"}, {settlement, "합의금"},
      {damages, "compensation"}, {damages, "award"}, {damages, "verdict"}, {damages, "lawsuit"}, {damages, "suit"}, {damages, "litigation"},
      {damages, "소송"}, {damages, "배상금"}, {damages, "손해배상"},
      {tax, "taxes"}, {tax, "levy"}, {tax, "windfall tax"}, {tax, "back taxes"}, {tax, "세금"}, {tax, "추징금"},
      {tariff, "tariffs"}, {tariff, "duty"}, {tariff, "duties"}, {tariff, "customs duty"}, {tariff, "관세"},
      {dividend, "dividends"}, {dividend, "special dividend"}, {dividend, "distribution"}, {dividend, "배당"},
      {dividend, "배당금"},
      {buyback, "share buyback"}, {buyback, "stock buyback"}, {buyback, "repurchase"}, {buyback, "share repurchase"},
      {buyback, "stock repurchase"}, {buyback, "자사주"}, {buyback, "자사주 매입"},
      {capital_return, "return of capital"}, {capital_return, "capital reduction"}, {capital_return, "감자"},
      {grant, "grants"}, {grant, "award of a grant"}, {grant, "지원금"}, {grant, "출연금"},
      {subsidy, "subsidies"}, {subsidy, "incentive"}, {subsidy, "incentives"}, {subsidy, "state aid"}, {subsidy, "government aid"},
      {subsidy, "보조금"},
      {donation, "gift"}, {donation, "charity"}, {donation, "endowment"}, {donation, "기부금"}, {donation, "기부"},
      {claim, "creditor claim"}, {claim, "bankruptcy claim"}, {claim, "proof of claim"}, {claim, "채권"},
      {insurance_payout, "payout"}, {insurance_payout, "insurance claim"}, {insurance_payout, "보험금"},
      {wages, "wage"}, {wages, "salary"}, {wages, "salaries"}, {wages, "pay"}, {wages, "bonus"}, {wages, "임금"},
      {wages, "성과급"},
      {severance, "severance pay"}, {severance, "golden parachute"}, {severance, "redundancy pay"}, {severance, "퇴직금"},
      {refund, "reimbursement"}, {refund, "rebate"}, {refund, "restitution"}, {refund, "환불"},
      {fee, "fees"}, {fee, "commission"}, {fee, "toll"}, {fee, "수수료"},
      {funding_round, "round"}, {funding_round, "series A"}, {funding_round, "series B"}, {funding_round, "series C"},
      {funding_round, "seed"}, {funding_round, "seed round"}, {funding_round, "venture round"}, {funding_round, "venture"}, {funding_round, "series D"}, {funding_round, "series E"},
      {funding_round, "투자 유치"},
      {rights_issue, "rights offering"}, {rights_issue, "주주배정"},
      {capital_increase, "share issue"}, {capital_increase, "equity raise"}, {capital_increase, "유상증자"},
      {capital_increase, "증자"},
      {private_placement, "placement"}, {private_placement, "placing"}, {private_placement, "PIPE"}, {private_placement, "제3자배정"},
      {public_offering, "IPO"}, {public_offering, "initial public offering"}, {public_offering, "offering"},
      {public_offering, "listing"}, {public_offering, "flotation"}, {public_offering, "follow-on"},
      {public_offering, "secondary offering"}, {public_offering, "상장"}, {public_offering, "기업공개"},
      {public_offering, "공모"},
      {convertible, "convertible bond"}, {convertible, "convertible note"}, {convertible, "convertible notes"},
      {convertible, "CB"}, {convertible, "전환사채"},
      {bond, "bonds"}, {bond, "bond issue"}, {bond, "debenture"}, {bond, "debt issuance"}, {bond, "debt offering"}, {bond, "green bond"}, {bond, "Eurobond"}, {bond, "corporate bond"}, {bond, "회사채"},
      {bond, "채권 발행"},
      {note, "notes"}, {note, "senior notes"}, {note, "notes offering"}, {note, "commercial paper"},
      {syndicated_loan, "syndication"}, {syndicated_loan, "syndicated"}, {syndicated_loan, "term loan"}, {syndicated_loan, "club loan"}, {syndicated_loan, "신디케이트론"},
      {credit_facility, "credit line"}, {credit_facility, "line of credit"}, {credit_facility, "facility"},
      {credit_facility, "revolver"}, {credit_facility, "revolving"}, {credit_facility, "revolving credit"},
      {credit_facility, "overdraft"}, {credit_facility, "credit agreement"}, {credit_facility, "revolving credit facility"}, {credit_facility, "RCF"},
      {credit_facility, "한도대출"},
      {bridge_loan, "bridge"}, {bridge_loan, "bridge financing"}, {bridge_loan, "브릿지론"},
      {insurance, "insurance policy"}, {insurance, "cover"}, {insurance, "reinsurance"}, {insurance, "보험"},
      {letter_of_credit, "LC"}, {letter_of_credit, "standby letter of credit"}, {letter_of_credit, "신용장"},
      {surety_bond, "surety"}, {surety_bond, "performance bond"}, {surety_bond, "보증보험"},
      {government_order, "government contract"}, {government_order, "public procurement"},
      {government_order, "defence contract"}, {government_order, "defense contract"}, {government_order, "조달"},
      {block_sale, "block deal"}, {block_sale, "block trade"}, {block_sale, "블록딜"},
      {tender_offer, "tender"}, {tender_offer, "exchange offer"}, {tender_offer, "공개매수"},
      {divestiture, "divestment"}, {divestiture, "disposal"}, {divestiture, "carve-out"}, {divestiture, "매각"},
      {asset_sale, "asset purchase"}, {asset_sale, "asset deal"}, {asset_sale, "자산양수도"},
      {buyout, "LBO"}, {buyout, "leveraged buyout"}, {buyout, "management buyout"}, {buyout, "MBO"},
      {buyout, "take-private"}, {buyout, "going private"},
      {merger_of_equals, "equal merger"}, {merger_of_equals, "대등합병"},
      {debt_restructuring, "debt exchange"}, {debt_restructuring, "debt rescheduling"}, {debt_restructuring, "workout"},
      {debt_restructuring, "채무조정"}, {debt_restructuring, "워크아웃"},
      {bankruptcy, "insolvency"}, {bankruptcy, "chapter 11"}, {bankruptcy, "administration"},
      {bankruptcy, "receivership"}, {bankruptcy, "파산"}, {bankruptcy, "회생절차"}, {bankruptcy, "법정관리"},
      {liquidation, "winding up"}, {liquidation, "chapter 7"}, {liquidation, "청산"},
      {spin_off, "demerger"}, {spin_off, "split-off"}, {spin_off, "분할"}, {spin_off, "인적분할"},
      {spin_off, "물적분할"},
      // clang-format on
  });
}();

namespace model_parts {

/// Whether somebody depends on the money of such a deal: what is invested, lent, granted.
[[nodiscard]] constexpr bool is_funding(DealType type, std::optional<DealKind> kind) noexcept {
  return type == DealType::investment || type == DealType::loan || (kind && base_parts::row_of(*kind).funds);
}

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
