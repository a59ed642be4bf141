// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/deal_dates.hpp>
#include <newsgraph/model/deal_kind.hpp>
#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/schedule.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/model/term.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/period.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {

/// An entity in a role of a deal, with what is stated of its own part.
struct Party {
  std::string entity{};
  Role role = Role::partner;
  std::optional<bool> lead{};
  std::optional<StatedAmount> amount{};
  std::optional<Share> share{};
  Extras extras{};

  friend bool operator==(const Party&, const Party&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Party> = base_parts::table({
    field<&T::entity>("entity", "id of the entity", must_refer_to(ObjectKind::entity)),
    field<&T::role>("role", "what it is to the deal", required),
    field<&T::lead>("lead", "it leads the others of its role"),
    field<&T::amount>("amount", "its own part of the money", not_negative),
    field<&T::share>("share", "the share that it holds after the deal"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Party> = base_parts::table<Synonym>({
    // clang-format off
    {"id", "entity"}, {"name", "entity"}, {"company", "entity"}, {"who", "entity"}, {"party", "entity"},
    {"as", "role"}, {"type", "role"}, {"kind", "role"}, {"stake", "share"}, {"holding", "share"},
    {"holds", "share"}, {"percent", "share"}, {"percentage", "share"}, {"value", "amount"}, {"sum", "amount"},
    {"contribution", "amount"}, {"pays", "amount"}, {"invests", "amount"},
    // clang-format on
});

}  // namespace model_parts

/// What a deal is to the one that it is linked to. Of two deals, one of the last three holds at most.
enum class LinkType : std::uint8_t {
  after,
  supplements,
  enables,
  simultaneous,
  may_overlap,
  related,
  replaces,        ///< a raised bid, an amended contract: the other counts no more
  alternative_to,  ///< one of several comes about, as of rival bids; holds both ways, and over several links
  part_of,         ///< a tranche of a round, an order under a frame contract, an instalment: its money is the other's
};

template <>
inline constexpr auto rows_of<LinkType> = base_parts::table<Name<LinkType>>({
    {LinkType::after, "after"},
    {LinkType::supplements, "supplements"},
    {LinkType::enables, "enables"},
    {LinkType::simultaneous, "simultaneous"},
    {LinkType::may_overlap, "mayOverlap"},
    {LinkType::related, "related"},
    {LinkType::replaces, "replaces"},
    {LinkType::alternative_to, "alternativeTo"},
    {LinkType::part_of, "partOf"},
});

template <>
inline constexpr auto synonyms_of<LinkType> = [] {
  using enum LinkType;
  return base_parts::table<Name<LinkType>>({
      // clang-format off
      {after, "follows"}, {after, "follow-up"}, {after, "subsequent"}, {after, "later than"},
      {supplements, "adds to"}, {supplements, "extends"}, {supplements, "extension"}, {supplements, "expands"},
      {supplements, "complements"},
      {enables, "leads to"}, {enables, "funds"}, {enables, "finances"}, {enables, "condition for"},
      {enables, "allows"},
      {simultaneous, "concurrent"}, {simultaneous, "together"}, {simultaneous, "at the same time"},
      {may_overlap, "overlaps"}, {may_overlap, "overlap"}, {may_overlap, "overlapping"},
      {may_overlap, "possibly same"},
      {related, "relates to"}, {related, "related to"}, {related, "see also"}, {related, "linked"},
      {replaces, "supersedes"}, {replaces, "amends"}, {replaces, "replacement"}, {replaces, "instead of"},
      {replaces, "amended"}, {replaces, "raises"}, {replaces, "raised bid"}, {replaces, "increases"},
      {replaces, "improves"}, {replaces, "sweetens"}, {replaces, "renews"},
      {alternative_to, "alternative"}, {alternative_to, "rival"}, {alternative_to, "competing"},
      {alternative_to, "competing bid"}, {alternative_to, "or"}, {alternative_to, "rival of"},
      {alternative_to, "rival bid"}, {alternative_to, "competes with"}, {alternative_to, "competitor"},
      {alternative_to, "counterbid"}, {alternative_to, "counteroffer"}, {alternative_to, "counters"},
      {alternative_to, "outbids"}, {alternative_to, "outbid by"}, {alternative_to, "tops"},
      {part_of, "part"}, {part_of, "tranche"}, {part_of, "tranche of"}, {part_of, "member of"},
      {part_of, "included in"}, {part_of, "instalment"}, {part_of, "installment"}, {part_of, "belongs to"},
      // clang-format on
  });
}();

namespace model_parts {

/// Whether a link says that two deals don't count one beside the other.
[[nodiscard]] constexpr bool decides_what_counts(LinkType type) noexcept {
  return type == LinkType::replaces || type == LinkType::alternative_to || type == LinkType::part_of;
}

}  // namespace model_parts

/// How a deal hangs together with another one. Where `inferred` says nothing, the document concludes what may overlap,
/// what opens the way to what, and what is just related; the rest the article says.
struct Link {
  LinkType type = LinkType::related;
  std::string to{};
  std::optional<bool> inferred{};
  Extras extras{};

  friend bool operator==(const Link&, const Link&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Link> = base_parts::table({
    field<&T::type>(
        "type",
        "read from this deal to the other; what is replaced counts no more, of alternatives one comes about, "
        "the money of a part is the other's",
        required),
    field<&T::to>("to", "id of the other deal", must_refer_to(ObjectKind::deal)),
    field<&T::inferred>("inferred",
                        "whether the document concludes it, and the article does not say it; left out: it does of "
                        "mayOverlap, enables and related"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Link> = base_parts::table<Synonym>({
    // clang-format off
    {"kind", "type"}, {"relation", "type"}, {"link", "type"}, {"deal", "to"}, {"id", "to"}, {"target", "to"},
    {"with", "to"},
    // clang-format on
});

}  // namespace model_parts

/// What a price is paid in, or financed by.
enum class ConsiderationForm : std::uint8_t {
  cash,
  stock,
  equity,
  debt,
  assumed_debt,
  cash_or_stock,  ///< as the holder chooses
};

template <>
inline constexpr auto rows_of<ConsiderationForm> = base_parts::table<Name<ConsiderationForm>>({
    {ConsiderationForm::cash, "cash"},
    {ConsiderationForm::stock, "stock"},
    {ConsiderationForm::equity, "equity"},
    {ConsiderationForm::debt, "debt"},
    {ConsiderationForm::assumed_debt, "assumedDebt"},
    {ConsiderationForm::cash_or_stock, "cashOrStock"},
});

template <>
inline constexpr auto synonyms_of<ConsiderationForm> = [] {
  using enum ConsiderationForm;
  return base_parts::table<Name<ConsiderationForm>>({
      // clang-format off
      {cash, "money"}, {cash, "all cash"}, {cash, "cash on hand"},
      {stock, "shares"}, {stock, "share"}, {stock, "all stock"}, {stock, "common stock"}, {stock, "stock swap"},
      {equity, "equity contribution"}, {equity, "equity financing"}, {equity, "new equity"},
      {debt, "loan"}, {debt, "loans"}, {debt, "debt financing"}, {debt, "borrowing"}, {debt, "credit"},
      {assumed_debt, "assumption of debt"}, {assumed_debt, "debt assumption"}, {assumed_debt, "debt assumed"},
      {assumed_debt, "assumed liabilities"},
      {cash_or_stock, "cash or shares"}, {cash_or_stock, "cash election"},
      {cash_or_stock, "election"},
      // clang-format on
  });
}();

/// A part of a price, by the form in which it is paid or financed.
struct Consideration {
  ConsiderationForm form = ConsiderationForm::cash;
  std::optional<StatedAmount> amount{};
  std::optional<Share> share{};
  std::optional<std::string> from{};
  std::optional<std::string> stated{};
  Extras extras{};

  friend bool operator==(const Consideration&, const Consideration&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Consideration> = base_parts::table({
    field<&T::form>("form", "what it consists of", required),
    field<&T::amount>("amount", "how much: \"$331m\"", not_negative),
    field<&T::share>("share", "which part of the price"),
    field<&T::from>("from", "id of the entity that provides it", refers_to(ObjectKind::entity)),
    field<&T::stated>("stated", "as printed"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Consideration> = base_parts::table<Synonym>({
    // clang-format off
    {"type", "form"}, {"kind", "form"}, {"by", "from"}, {"provider", "from"}, {"source", "from"},
    {"value", "amount"}, {"sum", "amount"},
    // clang-format on
});

}  // namespace model_parts

/// Whether the article says that the goods of a deal are paid for.
enum class Payment : std::uint8_t { stated, not_stated };

template <>
inline constexpr auto rows_of<Payment> = base_parts::table<Name<Payment>>({
    {Payment::stated, "stated"},
    {Payment::not_stated, "notStated"},
});

template <>
inline constexpr auto synonyms_of<Payment> = [] {
  using enum Payment;
  return base_parts::table<Name<Payment>>({
      // clang-format off
      {stated, "disclosed"}, {stated, "known"}, {stated, "yes"},
      {not_stated, "undisclosed"}, {not_stated, "unstated"}, {not_stated, "unknown"}, {not_stated, "no"},
      {not_stated, "not disclosed"}, {not_stated, "none"},
      // clang-format on
  });
}();

/// What the amount of an acquisition is a sum for.
enum class ValuationBasis : std::uint8_t { unspecified, enterprise, equity };

template <>
inline constexpr auto rows_of<ValuationBasis> = base_parts::table<Name<ValuationBasis>>({
    {ValuationBasis::unspecified, "unspecified"},
    {ValuationBasis::enterprise, "enterprise"},
    {ValuationBasis::equity, "equity"},
});

template <>
inline constexpr auto synonyms_of<ValuationBasis> = [] {
  using enum ValuationBasis;
  return base_parts::table<Name<ValuationBasis>>({
      // clang-format off
      {unspecified, "unknown"}, {unspecified, "not stated"}, {unspecified, "other"},
      {enterprise, "enterprise value"}, {enterprise, "EV"}, {enterprise, "firm value"},
      {enterprise, "including debt"},
      {equity, "equity value"}, {equity, "market cap"}, {equity, "market capitalisation"},
      {equity, "market capitalization"}, {equity, "market value"},
      // clang-format on
  });
}();

/// What who pays a fine, a settlement or damages says of what it is charged with.
enum class Admission : std::uint8_t { admitted, denied, neither };

template <>
inline constexpr auto rows_of<Admission> = base_parts::table<Name<Admission>>({
    {Admission::admitted, "admitted"},
    {Admission::denied, "denied"},
    {Admission::neither, "neitherAdmittedNorDenied"},
});

template <>
inline constexpr auto synonyms_of<Admission> = [] {
  using enum Admission;
  return base_parts::table<Name<Admission>>({
      // clang-format off
      {admitted, "admits"}, {admitted, "acknowledged"}, {admitted, "guilty"}, {admitted, "pleads guilty"},
      {admitted, "pleaded guilty"}, {admitted, "pled guilty"}, {admitted, "guilty plea"}, {admitted, "인정"},
      {admitted, "혐의 인정"}, {admitted, "혐의를 인정"}, {admitted, "시인"}, {admitted, "혐의 시인"}, {admitted, "admits the charge"},
      {admitted, "admits the charges"}, {admitted, "admits liability"}, {admitted, "admits wrongdoing"},
      {admitted, "admits guilt"}, {admitted, "admits fault"}, {admitted, "admitted the charge"},
      {admitted, "admitted the charges"}, {admitted, "admitted liability"}, {admitted, "admitted wrongdoing"},
      {admitted, "admitted guilt"}, {admitted, "admitted fault"},
      {denied, "denies"}, {denied, "contested"}, {denied, "contests"}, {denied, "disputed"}, {denied, "disputes"},
      {denied, "not guilty"}, {denied, "pleads not guilty"}, {denied, "pleaded not guilty"}, {denied, "부인"},
      {denied, "혐의 부인"}, {denied, "혐의를 부인"}, {denied, "denies the charge"}, {denied, "denies the charges"},
      {denied, "denies liability"}, {denied, "denies wrongdoing"}, {denied, "denies guilt"}, {denied, "denies fault"},
      {denied, "denied the charge"}, {denied, "denied the charges"}, {denied, "denied liability"},
      {denied, "denied wrongdoing"}, {denied, "denied guilt"}, {denied, "denied fault"},
      {neither, "neither"}, {neither, "neither admits nor denies"},
      {neither, "neither admitting nor denying"}, {neither, "without admitting or denying"},
      {neither, "did not admit or deny"}, {neither, "does not admit or deny"}, {neither, "no contest"},
      {neither, "nolo contendere"}, {neither, "no admission"}, {neither, "without admission"},
      {neither, "no admission of liability"}, {neither, "no admission of wrongdoing"}, {neither, "no admission of guilt"},
      {neither, "no admission of fault"}, {neither, "without admission of liability"},
      {neither, "without admission of wrongdoing"}, {neither, "without admission of guilt"},
      {neither, "without admission of fault"}, {neither, "without admitting liability"},
      {neither, "without admitting wrongdoing"}, {neither, "without admitting guilt"}, {neither, "without admitting fault"},
      {neither, "did not admit liability"}, {neither, "did not admit wrongdoing"}, {neither, "did not admit guilt"},
      {neither, "did not admit fault"}, {neither, "does not admit liability"}, {neither, "does not admit wrongdoing"},
      {neither, "does not admit guilt"}, {neither, "does not admit fault"}, {neither, "admits no liability"},
      {neither, "admits no wrongdoing"}, {neither, "admits no guilt"}, {neither, "admits no fault"},
      {neither, "admitted no liability"}, {neither, "admitted no wrongdoing"}, {neither, "admitted no guilt"},
      {neither, "admitted no fault"}, {neither, "without admitting any wrongdoing"},
      {neither, "did not admit any wrongdoing"}, {neither, "does not admit any wrongdoing"},
      // clang-format on
  });
}();

namespace model_parts {

/// An id and the namespace that it is unique in.
inline constexpr std::string_view ref_pattern = "[0-9A-Za-z][0-9A-Za-z.-]*:[!-~]+";

}  // namespace model_parts

/// What companies agree, or talk about, with each other: parties in roles, or a package of deals.
struct Deal {
  std::string id{};
  DealType type = DealType::partnership;
  std::optional<DealKind> kind{};
  std::optional<std::string> name{};
  std::optional<std::string> ref{};
  std::optional<DealStatus> status{};
  std::optional<bool> status_inferred{};
  std::optional<bool> exclusive{};
  std::optional<bool> long_term{};
  std::optional<bool> further{};
  std::vector<Party> parties{};
  std::vector<Role> open_roles{};
  std::vector<std::string> members{};
  std::optional<StatedAmount> amount{};
  std::optional<ValuationBasis> basis{};  ///< an enterprise value is not what the sellers get
  std::vector<Term> terms{};
  std::vector<Consideration> considerations{};
  std::vector<ScheduledPayment> schedule{};
  std::optional<Payment> payment{};
  std::optional<Admission> admission{};
  std::vector<std::string> goods{};
  std::optional<std::string> through{};
  std::optional<StatedNumber> quantity{};
  std::vector<std::string> purpose{};
  std::optional<std::string> removes{};
  std::optional<std::string> allows{};
  std::optional<Date> date{};
  std::optional<Date> closing{};
  std::optional<Date> ended{};
  std::vector<DealDate> dates{};
  std::vector<DealCondition> conditions{};  ///< of its closing
  std::optional<Period> period{};
  std::optional<ContractTerm> term{};
  std::vector<Link> links{};
  std::vector<Evidence> evidence{};
  Extras extras{};

  friend bool operator==(const Deal&, const Deal&) = default;
};

namespace model_parts {

/// The most parties of a deal that pay, or that get, its money: on the one of the two sides that has fewer. The other
/// has as many as there are. So a deal makes no more than 64 flows of money for each of its parties.
inline constexpr std::size_t most_on_both_sides = 64;
inline constexpr std::string_view most_on_both_sides_text = "at most 64 on one of the two sides of the money";

/// How many parties of a deal pay, and how many get, its money.
struct MoneySides {
  std::size_t payers = 0;
  std::size_t payees = 0;

  [[nodiscard]] constexpr bool fit() const noexcept {
    return payers <= most_on_both_sides || payees <= most_on_both_sides;
  }
};

template <class Parties>
[[nodiscard]] MoneySides sides_of(DealType type, const Parties& parties) noexcept {
  MoneySides sides;
  if (const auto& money = base_parts::row_of(type).money)
    for (const auto& party : parties) {
      if (money->from.contains(party.role)) ++sides.payers;
      if (money->to.contains(party.role)) ++sides.payees;
    }
  return sides;
}
[[nodiscard]] inline MoneySides sides_of(const Deal& deal) noexcept { return sides_of(deal.type, deal.parties); }

template <class T>
inline constexpr auto fields_of<T, Deal> = base_parts::table({
    field<&T::id>("id", "unique within the document", defines(ObjectKind::deal)),
    field<&T::type>("type", "which roles it has, which way its money goes", required),
    field<&T::kind>("kind", "what the deal is called among those of its type: fine, rightsIssue, bond"),
    field<&T::name>("name", "what the deal is called"),
    field<&T::ref>("ref", "its id in a register, after the register's name: sec:0001018724-25-1",
                   matches(ref_pattern, "an id after its namespace like sec:42")),
    field<&T::status>("status", "how far it has come"),
    field<&T::status_inferred>("statusInferred", "the article does not say so: the document concludes the status"),
    field<&T::exclusive>("exclusive", "no other party may take the role"),
    field<&T::long_term>("longTerm", "the article calls it long-term"),
    field<&T::further>("further", "its goods come on top of what was there before"),
    field<&T::parties>("parties",
                       "who takes part, at most 64 on one of the two sides of the money; a package has none"),
    field<&T::open_roles>("openRoles", "roles with parties that the article leaves out: and others"),
    field<&T::members>("members", "of a package: ids of its deals", refers_to(ObjectKind::deal)),
    field<&T::amount>("amount", "the money", not_negative),
    field<&T::basis>("basis",
                     "what the amount of an acquisition is: of the enterprise with its debt, which the sellers do not "
                     "get, or of the equity that is paid for"),
    field<&T::terms>("terms", "what it was agreed at: coupon, price for one unit, royalty, conversion price, rating …"),
    field<&T::considerations>("considerations", "what the price consists of"),
    field<&T::schedule>("schedule",
                        "how the money falls due: at once, later, or only if something comes about, as milestones, "
                        "earn-outs and break fees"),
    field<&T::payment>("payment", "whether the article says that the goods are paid for"),
    field<&T::admission>("admission", "of a payment: what who pays says of the charge"),
    field<&T::goods>("goods", "ids of the products", refers_to(ObjectKind::entity)),
    field<&T::through>("through", "id of the platform, or the route, by which the goods come",
                       refers_to(ObjectKind::entity)),
    field<&T::quantity>("quantity", "how much of the goods", not_negative),
    field<&T::purpose>("purpose", "what for, in words or ids"),
    field<&T::removes>("removes", "the clause that the deal removes: \"exclusivity\""),
    field<&T::allows>("allows", "what the deal makes possible, in words: \"other cloud providers\""),
    field<&T::date>("date", "announced, agreed or done on"),
    field<&T::closing>("closing", "completed, or to be completed, on"),
    field<&T::ended>("ended", "ended or called off on"),
    field<&T::dates>("dates", "what else has a date: signed, paid, listed, the outside date"),
    field<&T::conditions>("conditions",
                          "what has to come about before it closes; money on a condition is no such thing"),
    field<&T::period>("period", "from when to when it runs"),
    field<&T::term>("term", "how long it runs"),
    field<&T::links>("links", "how it hangs together with other deals"),
    field<&T::evidence>("evidence", "the words that it rests on"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Deal> = base_parts::table<Synonym>({
    // clang-format off
    {"breakFee", "schedule"}, {"terminationFee", "schedule"}, {"milestones", "schedule"},
    {"instalments", "schedule"}, {"earnOut", "schedule"}, {"payments", "schedule"}, {"upfront", "schedule"},
    {"holdback", "schedule"}, {"drawn", "schedule"}, {"undrawn", "schedule"}, {"greenshoe", "schedule"},
    {"overAllotment", "schedule"}, {"clawback", "schedule"}, {"subtype", "kind"}, {"category", "kind"},
    {"state", "status"}, {"stage", "status"}, {"title", "name"}, {"acquirer", "parties"}, {"buyer", "parties"},
    {"seller", "parties"}, {"target", "parties"}, {"investor", "parties"}, {"investors", "parties"},
    {"investee", "parties"}, {"lender", "parties"}, {"lenders", "parties"}, {"borrower", "parties"},
    {"payer", "parties"}, {"payee", "parties"}, {"licensor", "parties"}, {"licensee", "parties"},
    {"supplier", "parties"}, {"customer", "parties"}, {"issuer", "parties"}, {"companies", "parties"},
    {"participants", "parties"}, {"sum", "amount"}, {"value", "amount"}, {"worth", "amount"},
    {"size", "amount"}, {"money", "amount"}, {"total", "amount"}, {"perShare", "terms"},
    {"financing", "considerations"}, {"paidIn", "considerations"}, {"form", "considerations"},
    {"product", "goods"}, {"products", "goods"}, {"assets", "goods"}, {"subject", "goods"}, {"of", "goods"}, {"shares", "quantity"},
    {"volume", "quantity"}, {"reason", "purpose"}, {"use", "purpose"}, {"for", "purpose"},
    {"admitted", "admission"}, {"admits", "admission"}, {"admitsLiability", "admission"}, {"liability", "admission"}, {"plea", "admission"},
    {"useOfProceeds", "purpose"}, {"currency", "amount"}, {"maturityDate", "dates"}, {"payment terms", "schedule"},
    {"source", "evidence"}, {"text", "evidence"}, {"quote", "evidence"}, {"roles", "parties"}, {"stake", "parties"}, {"announced", "date"}, {"when", "date"}, {"closingDate", "closing"},
    {"expectedClosing", "closing"}, {"close", "closing"}, {"closes", "closing"}, {"completion", "closing"},
    {"signed", "dates"}, {"signing", "dates"}, {"maturity", "dates"}, {"matures", "dates"},
    {"listing", "dates"}, {"record", "dates"}, {"recordDate", "dates"}, {"exDate", "dates"},
    {"payDate", "dates"}, {"paid", "dates"}, {"effective", "dates"}, {"expiry", "dates"},
    {"outsideDate", "dates"}, {"approvals", "conditions"}, {"minimumTender", "conditions"}, {"minimumAcceptance", "conditions"}, {"subjectTo", "conditions"}, {"duration", "term"},
    {"tenor", "term"}, {"length", "term"}, {"replaces", "links"}, {"supersedes", "links"}, {"partOf", "links"},
    {"part", "links"}, {"tranches", "links"}, {"alternativeTo", "links"}, {"related", "links"},
    // clang-format on
});

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
