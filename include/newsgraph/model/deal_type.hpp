// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/enum_set.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// What a party is to a deal.
enum class Role : std::uint8_t {
  customer,
  supplier,
  investor,
  investee,
  lessor,
  lessee,
  acquirer,
  target,
  seller,
  lender,
  borrower,
  licensor,
  licensee,
  partner,
  subject,
  counterparty,
  payer,
  payee,
  guarantor,
  beneficiary,
  successor,
  underwriter,
};

template <>
inline constexpr auto rows_of<Role> = base_parts::table<ExplainedName<Role>>({
    {Role::customer, "customer", "buys goods or work"},
    {Role::supplier, "supplier", "sells goods or work"},
    {Role::investor, "investor", "puts in money"},
    {Role::investee, "investee", "gets it, for its shares"},
    {Role::lessor, "lessor", "rents out"},
    {Role::lessee, "lessee", "rents"},
    {Role::acquirer, "acquirer", "buys a company"},
    {Role::target, "target", "is bought"},
    {Role::seller, "seller", "sells what it owns"},
    {Role::lender, "lender", "lends"},
    {Role::borrower, "borrower", "owes"},
    {Role::licensor, "licensor", "lets rights be used"},
    {Role::licensee, "licensee", "uses them"},
    {Role::partner, "partner", "does it with others"},
    {Role::subject, "subject", "which it is about"},
    {Role::counterparty, "counterparty", "the other side, a creditor"},
    {Role::payer, "payer", "pays"},
    {Role::payee, "payee", "is paid"},
    {Role::guarantor, "guarantor", "pays if another fails"},
    {Role::beneficiary, "beneficiary", "is covered"},
    {Role::successor, "successor", "comes out of it"},
    {Role::underwriter, "underwriter", "bank that places or arranges"},
});

/// What people write for a role; or a role of other types of deal, where it does not fit.
template <>
inline constexpr auto synonyms_of<Role> = [] {
  using enum Role;
  return base_parts::table<Name<Role>>({
      // clang-format off
      {acquirer, "buyer"}, {acquirer, "purchaser"}, {acquirer, "acquiror"}, {acquirer, "bidder"},
      {acquirer, "offeror"}, {acquirer, "customer"}, {acquirer, "investor"}, {acquirer, "parent"},
      {customer, "buyer"}, {customer, "client"}, {customer, "purchaser"}, {customer, "consumer"}, {customer, "user"},
      {customer, "acquirer"}, {customer, "lessee"}, {customer, "licensee"}, {customer, "offtaker"},
      {customer, "payer"}, {customer, "government"},
      {supplier, "vendor"}, {supplier, "seller"}, {supplier, "provider"}, {supplier, "manufacturer"},
      {supplier, "contractor"}, {supplier, "producer"}, {supplier, "foundry"}, {supplier, "lessor"},
      {supplier, "licensor"}, {supplier, "payee"},
      {seller, "vendor"}, {seller, "supplier"}, {seller, "owner"}, {seller, "divestor"},
      {seller, "selling shareholder"},
      {target, "acquired"}, {target, "acquiree"}, {target, "acquired company"}, {target, "investee"},
      {target, "subject"}, {target, "company"},
      {investor, "funder"}, {investor, "backer"}, {investor, "shareholder"}, {investor, "lead investor"},
      {investor, "buyer"}, {investor, "acquirer"}, {investor, "lender"}, {investor, "financier"},
      {investee, "issuer"}, {investee, "recipient"}, {investee, "fundraiser"}, {investee, "startup"},
      {investee, "start-up"}, {investee, "company"}, {investee, "target"}, {investee, "borrower"},
      {investee, "portfolio company"},
      {lender, "creditor"}, {lender, "bank"}, {lender, "financier"},
      {lender, "investor"}, {lender, "bondholder"}, {lender, "lead lender"}, {lender, "agent"},
      {borrower, "debtor"}, {borrower, "issuer"}, {borrower, "obligor"}, {borrower, "investee"},
      {borrower, "recipient"},
      {lessor, "landlord"}, {lessor, "owner"}, {lessor, "supplier"}, {lessor, "provider"},
      {lessee, "tenant"}, {lessee, "renter"}, {lessee, "customer"}, {lessee, "client"}, {lessee, "user"},
      {licensor, "licenser"}, {licensor, "owner"}, {licensor, "rights holder"}, {licensor, "supplier"},
      {licensee, "license holder"}, {licensee, "customer"}, {licensee, "user"},
      {partner, "party"}, {partner, "member"}, {partner, "joint venturer"}, {partner, "participant"},
      {partner, "co-founder"}, {partner, "collaborator"}, {partner, "investor"}, {partner, "shareholder"},
      {partner, "merging company"},
      {subject, "joint venture"}, {subject, "venture"}, {subject, "entity"}, {subject, "company"},
      {subject, "target"}, {subject, "debtor"}, {subject, "parent"}, {subject, "bankrupt"},
      {partner, "acquirer"}, {partner, "target"}, {partner, "owner"}, {partner, "founder"}, {partner, "company"}, {partner, "buyer"},
      {counterparty, "creditor"}, {counterparty, "other party"}, {counterparty, "opponent"}, {counterparty, "lender"},
      {payer, "from"}, {payer, "defendant"}, {payer, "taxpayer"}, {payer, "donor"}, {payer, "grantor"}, {payer, "funder"},
      {payer, "debtor"}, {payer, "employer"}, {payer, "fined"}, {payer, "issuer"}, {payer, "customer"},
      {payee, "to"}, {payee, "recipient"}, {payee, "plaintiff"}, {payee, "claimant"}, {payee, "grantee"}, {payee, "beneficiary"},
      {payee, "creditor"}, {payee, "shareholder"}, {payee, "shareholders"}, {payee, "regulator"}, {payee, "receiver"},
      {payee, "supplier"},
      {guarantor, "surety"}, {guarantor, "bank"}, {guarantor, "insurer"}, {guarantor, "underwriter"}, {guarantor, "backer"},
      {beneficiary, "insured"}, {beneficiary, "policyholder"}, {beneficiary, "obligee"}, {beneficiary, "lender"},
      {beneficiary, "creditor"},
      {successor, "surviving company"}, {successor, "merged company"}, {successor, "combined company"},
      {successor, "new company"}, {successor, "newco"}, {successor, "spun-off company"}, {successor, "subject"},
      {underwriter, "bookrunner"}, {underwriter, "lead manager"}, {underwriter, "arranger"},
      {underwriter, "lead arranger"}, {underwriter, "mandated lead arranger"}, {underwriter, "placement agent"},
      {underwriter, "주관사"}, {underwriter, "대표주관사"},
      // clang-format on
  });
}();

/// The roles that a type of deal has.
using Roles = EnumSet<Role>;

/// Something runs from the parties in some roles to those in others.
struct Direction {
  Roles from;
  Roles to;

  friend constexpr bool operator==(Direction, Direction) = default;
};

/// What sort of agreement a deal is; `rows_of<DealType>` says what that means.
enum class DealType : std::uint8_t {
  investment,
  loan,
  guarantee,  ///< of what a borrower owes, or against what may befall the beneficiary
  supply,
  service,
  lease,
  licence,
  payment,  ///< one side pays, and nothing comes back that anybody depends on: a fine, a tax, a dividend, a grant
  acquisition,
  merger,  ///< neither buys the other
  joint_venture,
  partnership,
  agreement,  ///< on whatever the other types are not about: that two change how they stand to each other
  restructuring,
  package,
};

/// What the model knows of a type of deal: who takes part, which way money and goods go.
struct DealTypeRow {
  DealType value;
  std::string_view name;
  std::string_view doc;  ///< what it is, with kinds of it
  Roles roles;
  std::optional<Direction> money{};
  std::optional<Direction> goods{};
  bool conditional = false;  ///< its amount falls due only if something comes about
};

/// The one table that reading, checks, flows and summaries use.
///
/// Whoever gets the money decides between an investment and an acquisition: the company (an investment), its owners (an
/// acquisition), both (an investment with sellers). Where an acquisition names no seller, the article leaves open whom
/// the acquirer pays. A package has members, not parties.
template <>
inline constexpr auto rows_of<DealType> = base_parts::table<DealTypeRow>({
    {DealType::investment,
     "investment",
     "a company gets money for its shares, perhaps with holders who sell theirs: a round, a rights issue, an offering",
     {Role::investor, Role::investee, Role::seller, Role::underwriter},
     Direction{Role::investor, {Role::investee, Role::seller}}},
    {DealType::loan,
     "loan",
     "money is lent: a bond, a note, a credit facility",
     {Role::lender, Role::borrower, Role::guarantor, Role::underwriter},
     Direction{Role::lender, Role::borrower}},
    {DealType::guarantee,
     "guarantee",
     "money only if something fails: a guarantee, an insurance, a letter of credit",
     {Role::guarantor, Role::beneficiary, Role::borrower},
     Direction{Role::guarantor, Role::beneficiary},
     {},
     true},
    {DealType::supply,
     "supply",
     "goods for money",
     {Role::customer, Role::supplier},
     Direction{Role::customer, Role::supplier},
     Direction{Role::supplier, Role::customer}},
    {DealType::service,
     "service",
     "work for money",
     {Role::customer, Role::supplier},
     Direction{Role::customer, Role::supplier},
     Direction{Role::supplier, Role::customer}},
    {DealType::lease,
     "lease",
     "the use of something for money",
     {Role::lessor, Role::lessee},
     Direction{Role::lessee, Role::lessor},
     Direction{Role::lessor, Role::lessee}},
    {DealType::licence,
     "licence",
     "the use of rights for money",
     {Role::licensor, Role::licensee},
     Direction{Role::licensee, Role::licensor},
     Direction{Role::licensor, Role::licensee}},
    {DealType::payment,
     "payment",
     "one side pays and nothing is bought: a fine, tax, tariff, dividend, buyback, grant, donation, wages",
     {Role::payer, Role::payee},
     Direction{Role::payer, Role::payee}},
    {DealType::acquisition,
     "acquisition",
     "owners sell a company, its shares or what belongs to it: a tender offer, a block sale, a divestiture",
     {Role::acquirer, Role::target, Role::seller, Role::lender, Role::underwriter},
     Direction{Role::acquirer, Role::seller},
     Direction{Role::seller, Role::acquirer}},
    {DealType::merger, "merger", "companies become one and neither buys the other", {Role::partner, Role::successor}},
    {DealType::joint_venture,
     "jointVenture",
     "partners put money into a company of their own",
     {Role::partner, Role::subject},
     Direction{Role::partner, Role::subject}},
    {DealType::partnership, "partnership", "partners work together", {Role::partner}},
    {DealType::agreement, "agreement", "on what no other type is about", {Role::counterparty}},
    {DealType::restructuring,
     "restructuring",
     "a company is divided, goes bankrupt or settles with creditors: a spin-off, a debt restructuring",
     {Role::subject, Role::counterparty, Role::successor}},
    {DealType::package, "package", "deals that are made together", {}},
});

template <>
inline constexpr auto synonyms_of<DealType> = [] {
  using enum DealType;
  return base_parts::table<Name<DealType>>({
      // clang-format off
      {investment, "funding"}, {investment, "financing"}, {investment, "fundraising"},
      {investment, "capital raise"}, {investment, "equity"}, {investment, "stake"}, {investment, "stake purchase"}, {investment, "strategic investment"}, {investment, "minority investment"},
      {investment, "투자"},
      {loan, "debt"}, {loan, "credit"}, {loan, "debt financing"}, {loan, "lending"}, {loan, "borrowing"}, {loan, "refinancing"}, {loan, "mortgage"}, {loan, "대출"},
      {guarantee, "guaranty"}, {guarantee, "bank guarantee"}, {guarantee, "warranty"}, {guarantee, "collateral"}, {guarantee, "보증"},
      {supply, "order"}, {supply, "procurement"}, {supply, "sale"},
      {supply, "supply agreement"}, {supply, "supply contract"}, {supply, "offtake"}, {supply, "purchase agreement"},
      {supply, "manufacturing"}, {supply, "foundry"}, {supply, "공급"}, {supply, "공급계약"},
      {service, "services"}, {service, "cloud"}, {service, "cloud services"}, {service, "hosting"},
      {service, "consulting"}, {service, "contract"}, {service, "outsourcing"},
      {lease, "rent"}, {lease, "rental"}, {lease, "leasing"}, {lease, "tenancy"},
      {licence, "license"}, {licence, "licensing"}, {licence, "licencing"}, {licence, "license agreement"}, {licence, "licence agreement"}, {licence, "patent license"}, {licence, "royalty"},
      {licence, "licensing deal"}, {licence, "licence deal"}, {licence, "license deal"}, {licence, "라이선스"}, {licence, "기술수출"}, {licence, "기술이전"},
      {payment, "transfer"}, {payment, "payout to"}, {payment, "지급"},
      {acquisition, "M&A"}, {acquisition, "takeover"}, {acquisition, "purchase"}, {acquisition, "bid"}, {acquisition, "offer"}, {acquisition, "share purchase"}, {acquisition, "인수"},
      {acquisition, "share sale"}, {acquisition, "stake sale"}, {acquisition, "sale of a stake"}, {acquisition, "지분 매각"},
      {acquisition, "merger and acquisition"},
      {merger, "amalgamation"}, {merger, "combination"}, {merger, "business combination"}, {merger, "합병"},
      {joint_venture, "JV"}, {joint_venture, "합작"}, {joint_venture, "합작법인"},
      {partnership, "alliance"}, {partnership, "collaboration"}, {partnership, "strategic partnership"},
      {partnership, "cooperation"}, {partnership, "MOU"},
      {agreement, "accord"}, {agreement, "pact"}, {agreement, "understanding"}, {agreement, "renegotiation"},
      {agreement, "other"},
      {restructuring, "reorganisation"}, {restructuring, "reorganization"}, {restructuring, "recapitalisation"},
      {restructuring, "recapitalization"},
      {package, "bundle"}, {package, "framework"}, {package, "combined"}, {package, "umbrella"},
      // clang-format on
  });
}();

/// How far a deal has come.
enum class DealStatus : std::uint8_t {
  rumoured,
  in_talks,
  announced,
  agreed,
  active,
  closed,
  ended,
  withdrawn,
  unknown,
};

template <>
inline constexpr auto rows_of<DealStatus> = base_parts::table<ExplainedName<DealStatus>>({
    {DealStatus::rumoured, "rumoured", "nobody confirms it"},
    {DealStatus::in_talks, "inTalks", "negotiated, sought or proposed"},
    {DealStatus::announced, "announced", "public, not yet final: imposed, declared"},
    {DealStatus::agreed, "agreed", "signed, approved or awarded"},
    {DealStatus::active, "active", "it runs"},
    {DealStatus::closed, "closed", "done, paid"},
    {DealStatus::ended, "ended", "it ran and is over"},
    {DealStatus::withdrawn, "withdrawn", "called off, annulled"},
    {DealStatus::unknown, "unknown", "the article does not say"},
});

template <>
inline constexpr auto synonyms_of<DealStatus> = [] {
  using enum DealStatus;
  return base_parts::table<Name<DealStatus>>({
      // clang-format off
      {rumoured, "rumored"}, {rumoured, "rumor"}, {rumoured, "rumour"}, {rumoured, "speculated"},
      {rumoured, "speculation"}, {rumoured, "alleged"},
      {in_talks, "negotiating"}, {in_talks, "negotiation"}, {in_talks, "negotiations"},
      {in_talks, "in negotiations"}, {in_talks, "under negotiation"}, {in_talks, "talks"}, {in_talks, "discussions"},
      {in_talks, "in discussions"}, {in_talks, "considering"}, {in_talks, "planned"}, {in_talks, "proposed"},
      {in_talks, "exploring"}, {in_talks, "in talks to"}, {in_talks, "sought"}, {in_talks, "expected"},
      {announced, "public"}, {announced, "disclosed"}, {announced, "unveiled"}, {announced, "reported"},
      {announced, "imposed"}, {announced, "declared"}, {announced, "appealed"}, {announced, "filed"}, {announced, "launched"},
      {agreed, "signed"}, {agreed, "definitive"}, {agreed, "definitive agreement"}, {agreed, "executed"},
      {agreed, "pending"}, {agreed, "pending approval"}, {agreed, "pending regulatory approval"}, {agreed, "approved"}, {agreed, "contracted"}, {agreed, "committed"}, {agreed, "binding"},
      {agreed, "confirmed"}, {agreed, "awarded"}, {agreed, "accepted"}, {agreed, "priced"}, {agreed, "won"},
      {active, "ongoing"}, {active, "in effect"}, {active, "effective"}, {active, "in force"}, {active, "running"},
      {active, "live"}, {active, "in progress"}, {active, "current"}, {active, "started"},
      {closed, "completed"}, {closed, "complete"}, {closed, "done"}, {closed, "finalised"}, {closed, "finalized"},
      {closed, "consummated"}, {closed, "settled"}, {closed, "concluded"}, {closed, "paid"},
      {ended, "expired"}, {ended, "finished"}, {ended, "terminated"}, {ended, "over"}, {ended, "former"},
      {ended, "lapsed"},
      {withdrawn, "cancelled"}, {withdrawn, "canceled"}, {withdrawn, "abandoned"}, {withdrawn, "failed"},
      {withdrawn, "called off"}, {withdrawn, "rejected"}, {withdrawn, "scrapped"}, {withdrawn, "collapsed"},
      {withdrawn, "blocked"}, {withdrawn, "dropped"}, {withdrawn, "annulled"},
      {unknown, "unclear"}, {unknown, "unspecified"}, {unknown, "other"}, {unknown, "undisclosed"}, {unknown, "n/a"},
      {unknown, "none"},
      // clang-format on
  });
}();

/// How far a deal has come, in steps that only lead on. Papers say "announced" or "agreed", "active" or "closed",
/// "ended" or "withdrawn" of the same step.
enum class DealStage : std::uint8_t {
  rumoured,
  in_talks,
  agreed,     ///< announced or signed
  in_effect,  ///< at work, or done
  over,       ///< ended or called off
};

template <>
inline constexpr auto rows_of<DealStage> = base_parts::table<Name<DealStage>>({
    {DealStage::rumoured, "rumoured"},
    {DealStage::in_talks, "inTalks"},
    {DealStage::agreed, "agreed"},
    {DealStage::in_effect, "inEffect"},
    {DealStage::over, "over"},
});

/// Nothing for an unknown status.
[[nodiscard]] constexpr std::optional<DealStage> stage_of(DealStatus status) noexcept {
  switch (status) {
    case DealStatus::rumoured: return DealStage::rumoured;
    case DealStatus::in_talks: return DealStage::in_talks;
    case DealStatus::announced:
    case DealStatus::agreed: return DealStage::agreed;
    case DealStatus::active:
    case DealStatus::closed: return DealStage::in_effect;
    case DealStatus::ended:
    case DealStatus::withdrawn: return DealStage::over;
    case DealStatus::unknown: break;
  }
  return std::nullopt;
}

}  // namespace newsgraph::inline v0_1
