// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/deal_kind.hpp>

#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1 {

/// What somebody loses where a company fails, and what the money of the loss is.
enum class LossKind : std::uint8_t {
  capital,  ///< its stake in the company: what it put in, which ranks behind what the company owes
  credit,   ///< what it lent the company, is owed by it in a restructuring, or has to pay for it
  funding,  ///< an investor, lender or owner, and what that was still to put in
  revenue,  ///< a customer or another payer, and what that would still pay
  supply,   ///< a supplier; the money is what the goods that stop would cost, and is not lost
  cover,    ///< a guarantor or insurer; the money is what that would have to pay at most, and is not lost
  partner,  ///< somebody to work with; no money
};

template <>
inline constexpr auto rows_of<LossKind> = base_parts::table<Name<LossKind>>({
    {LossKind::capital, "capital"},
    {LossKind::credit, "credit"},
    {LossKind::funding, "funding"},
    {LossKind::revenue, "revenue"},
    {LossKind::supply, "supply"},
    {LossKind::cover, "cover"},
    {LossKind::partner, "partner"},
});

/// Why a loss has no figure.
enum class Unquantified : std::uint8_t { amount_not_stated, payment_not_stated, no_money };

template <>
inline constexpr auto rows_of<Unquantified> = base_parts::table<Name<Unquantified>>({
    {Unquantified::amount_not_stated, "amountNotStated"},
    {Unquantified::payment_not_stated, "paymentNotStated"},
    {Unquantified::no_money, "noMoney"},
});

namespace query_parts {

/// What a party in the role `other` loses where one in the role `failing` fails; nothing where it loses nothing: in
/// the same role, or by a deal that is done with. `closed`: the money has changed hands.
[[nodiscard]] constexpr std::optional<LossKind> loss_kind(DealType type, std::optional<DealKind> kind, bool closed,
                                                          Role failing, Role other) {
  using enum LossKind;
  if (type == DealType::merger && (closed || failing != Role::partner)) return std::nullopt;
  if (failing == Role::partner && other == Role::partner) return partner;
  if (failing == other) return std::nullopt;
  const auto are = [&](Role one, Role loser) { return failing == one && other == loser; };
  switch (type) {
    case DealType::investment:
      if (are(Role::investee, Role::investor)) return capital;
      if (are(Role::investor, Role::investee)) return funding;
      return are(Role::investor, Role::seller) && !closed ? std::optional{revenue} : std::nullopt;
    case DealType::loan:
      if (are(Role::borrower, Role::lender) || are(Role::borrower, Role::guarantor)) return credit;
      if (are(Role::guarantor, Role::lender)) return cover;
      return are(Role::lender, Role::borrower) ? std::optional{funding} : std::nullopt;
    case DealType::guarantee:
      if (are(Role::borrower, Role::guarantor)) return credit;
      return failing == Role::guarantor && !closed ? std::optional{cover} : std::nullopt;
    case DealType::payment:
      if (closed || failing != Role::payer) return std::nullopt;
      return model_parts::is_funding(type, kind) ? funding : revenue;
    case DealType::joint_venture: return failing == Role::subject ? capital : funding;
    case DealType::acquisition:
      if (failing == Role::underwriter || other == Role::underwriter) return std::nullopt;
      if (failing == Role::acquirer && other == Role::lender) return credit;
      if (failing == Role::lender && other == Role::acquirer) return funding;
      if (closed) {
        if (failing == Role::target && other == Role::acquirer) return capital;
        if (failing == Role::acquirer && other == Role::target) return funding;
        return std::nullopt;
      }
      if (failing == Role::acquirer && other == Role::seller) return revenue;
      return failing == Role::lender || other == Role::lender ? std::nullopt : std::optional{partner};
    case DealType::restructuring:
      if (closed || failing == Role::successor || other == Role::successor) return std::nullopt;
      return kind == DealKind::debt_restructuring && failing == Role::subject ? credit : partner;
    case DealType::merger:
    case DealType::partnership:
    case DealType::agreement:
    case DealType::package: return std::nullopt;
    default: break;
  }
  return base_parts::row_of(type).money->from.contains(failing) ? revenue : supply;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
