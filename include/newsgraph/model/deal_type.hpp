// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/enum_set.hpp>
#include <newsgraph/base/names.hpp>

#include <array>
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
};

template <>
inline constexpr auto rows_of<Role> = std::to_array<Name<Role>>({
    {Role::customer, "customer"},
    {Role::supplier, "supplier"},
    {Role::investor, "investor"},
    {Role::investee, "investee"},
    {Role::lessor, "lessor"},
    {Role::lessee, "lessee"},
    {Role::acquirer, "acquirer"},
    {Role::target, "target"},
    {Role::seller, "seller"},
    {Role::lender, "lender"},
    {Role::borrower, "borrower"},
    {Role::licensor, "licensor"},
    {Role::licensee, "licensee"},
    {Role::partner, "partner"},
    {Role::subject, "subject"},
    {Role::counterparty, "counterparty"},
});

/// The roles that a type of deal has.
using Roles = EnumSet<Role>;

/// Something runs from the parties in one role to those in another.
struct Direction {
  Role from;
  Role to;

  friend constexpr bool operator==(Direction, Direction) = default;
};

/// What sort of agreement a deal is; `rows_of<DealType>` says what that means.
enum class DealType : std::uint8_t {
  investment,
  loan,
  supply,
  service,
  lease,
  licence,
  acquisition,
  joint_venture,
  partnership,
  restructuring,
  package,
};

/// What the model knows of a type of deal: who takes part, which way money and goods go.
struct DealTypeRow {
  DealType value;
  std::string_view name;
  Roles roles;
  std::optional<Direction> money{};
  std::optional<Direction> goods{};
};

/// The one table that reading, checks, flows and summaries use.
///
/// An acquirer pays the sellers; where no seller is named, the article leaves open whom. A package
/// has members, not parties.
template <>
inline constexpr auto rows_of<DealType> = std::to_array<DealTypeRow>({
    {DealType::investment, "investment", {Role::investor, Role::investee}, Direction{Role::investor, Role::investee}},
    {DealType::loan, "loan", {Role::lender, Role::borrower}, Direction{Role::lender, Role::borrower}},
    {DealType::supply,
     "supply",
     {Role::customer, Role::supplier},
     Direction{Role::customer, Role::supplier},
     Direction{Role::supplier, Role::customer}},
    {DealType::service,
     "service",
     {Role::customer, Role::supplier},
     Direction{Role::customer, Role::supplier},
     Direction{Role::supplier, Role::customer}},
    {DealType::lease,
     "lease",
     {Role::lessor, Role::lessee},
     Direction{Role::lessee, Role::lessor},
     Direction{Role::lessor, Role::lessee}},
    {DealType::licence,
     "licence",
     {Role::licensor, Role::licensee},
     Direction{Role::licensee, Role::licensor},
     Direction{Role::licensor, Role::licensee}},
    {DealType::acquisition,
     "acquisition",
     {Role::acquirer, Role::target, Role::seller, Role::lender},
     Direction{Role::acquirer, Role::seller},
     Direction{Role::seller, Role::acquirer}},
    {DealType::joint_venture, "jointVenture", {Role::partner, Role::subject}, Direction{Role::partner, Role::subject}},
    {DealType::partnership, "partnership", {Role::partner}},
    {DealType::restructuring, "restructuring", {Role::subject, Role::counterparty}},
    {DealType::package, "package", {}},
});

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
inline constexpr auto rows_of<DealStatus> = std::to_array<Name<DealStatus>>({
    {DealStatus::rumoured, "rumoured"},
    {DealStatus::in_talks, "inTalks"},
    {DealStatus::announced, "announced"},
    {DealStatus::agreed, "agreed"},
    {DealStatus::active, "active"},
    {DealStatus::closed, "closed"},
    {DealStatus::ended, "ended"},
    {DealStatus::withdrawn, "withdrawn"},
    {DealStatus::unknown, "unknown"},
});

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
inline constexpr auto rows_of<DealStage> = std::to_array<Name<DealStage>>({
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
