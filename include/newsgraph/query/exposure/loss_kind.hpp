// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/deal_type.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace newsgraph::inline v0_1 {

/// What somebody loses where a company fails, and what the money of the loss is.
enum class LossKind : std::uint8_t {
  capital,  ///< its stake in the company: what it put in, which ranks behind what the company owes
  credit,   ///< what it lent the company
  funding,  ///< an investor, lender or owner, and what that was still to put in
  revenue,  ///< a customer, and what that would still pay
  supply,   ///< a supplier; the money is what the goods that stop would cost, and is not lost
  partner,  ///< somebody to work with; no money
};

template <>
inline constexpr auto rows_of<LossKind> = std::to_array<Name<LossKind>>({
    {LossKind::capital, "capital"},
    {LossKind::credit, "credit"},
    {LossKind::funding, "funding"},
    {LossKind::revenue, "revenue"},
    {LossKind::supply, "supply"},
    {LossKind::partner, "partner"},
});

/// Why a loss has no figure.
enum class Unquantified : std::uint8_t { amount_not_stated, payment_not_stated, no_money };

template <>
inline constexpr auto rows_of<Unquantified> = std::to_array<Name<Unquantified>>({
    {Unquantified::amount_not_stated, "amountNotStated"},
    {Unquantified::payment_not_stated, "paymentNotStated"},
    {Unquantified::no_money, "noMoney"},
});

namespace query_parts {

/// What a party in the role `other` loses where one in the role `failing` fails; nothing where it loses nothing: in
/// the same role, or by a deal that is done with. `closed`: the money has changed hands.
[[nodiscard]] constexpr std::optional<LossKind> loss_kind(DealType type, bool closed, Role failing, Role other) {
  using enum LossKind;
  if (failing == Role::partner && other == Role::partner) return partner;
  if (failing == other) return std::nullopt;
  switch (type) {
    case DealType::investment: return failing == Role::investee ? capital : funding;
    case DealType::loan: return failing == Role::borrower ? credit : funding;
    case DealType::joint_venture: return failing == Role::subject ? capital : funding;
    case DealType::acquisition:
      if (failing == Role::acquirer && other == Role::lender) return credit;
      if (failing == Role::lender && other == Role::acquirer) return funding;
      if (closed) {
        if (failing == Role::target && other == Role::acquirer) return capital;
        if (failing == Role::acquirer && other == Role::target) return funding;
        return std::nullopt;
      }
      if (failing == Role::acquirer && other == Role::seller) return revenue;
      return failing == Role::lender || other == Role::lender ? std::nullopt : std::optional{partner};
    case DealType::restructuring: return closed ? std::nullopt : std::optional{partner};
    case DealType::partnership:
    case DealType::agreement:
    case DealType::package: return std::nullopt;
    default: break;
  }
  return base_parts::row_of(type).money->from.contains(failing) ? revenue : supply;
}

}  // namespace query_parts

}  // namespace newsgraph::inline v0_1
