// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/deal.hpp>
#include <newsgraph/text/listing.hpp>
#include <newsgraph/text/stated.hpp>

#include <string>

namespace newsgraph::inline v0_1 {

/// "amazon (investor, lead, 51 %, USD 10.00)".
template <class...>
[[nodiscard]] std::string to_string(const Party& party) {
  return text_parts::noted(party.entity, {text_parts::text_of(party.role), party.lead.value_or(false) ? "lead" : "",
                                          text_parts::text_of(party.share), text_parts::text_of(party.amount)});
}

/// "customer, supplier", in the order of the enumerators.
template <class...>
[[nodiscard]] std::string to_string(Roles roles) {
  std::string text;
  for (const auto& role : rows_of<Role>)
    if (roles.contains(role.value)) text.append(text.empty() ? "" : ", ").append(role.name);
  return text;
}

/// "customer to supplier".
template <class...>
[[nodiscard]] std::string to_string(Direction direction) {
  return to_string(direction.from).append(" to ").append(to_string(direction.to));
}

/// "after d6".
[[nodiscard]] inline std::string to_string(const Link& link) { return std::string{name_of(link.type)} + ' ' + link.to; }

/// "cash (USD 10.00, 60 %)".
template <class...>
[[nodiscard]] std::string to_string(const Consideration& part) {
  return text_parts::noted(name_of(part.form), {text_parts::text_of(part.amount), text_parts::text_of(part.share)});
}

/// "coupon 4.25 %", "spread 145 bp (SOFR)", "rating BBB+ (moodys)".
template <class...>
[[nodiscard]] std::string to_string(const Term& term) {
  const auto figure = term.value ? to_string(*term.value) : term.text.value_or("");
  const auto date = term.date ? to_string(*term.date) : "";
  return text_parts::noted(std::string{name_of(term.kind)} + ' ' + figure,
                           {term.of.value_or(""), term.party.value_or(""), date, term.condition.value_or("")});
}

/// "signed 2026-01-11".
template <class...>
[[nodiscard]] std::string to_string(const DealDate& date) {
  return text_parts::joined({text_parts::text_of(date.type), text_parts::text_of(date.date)}, " ");
}

/// "approval (scheduled, due early 2026)".
template <class...>
[[nodiscard]] std::string to_string(const DealCondition& condition) {
  return text_parts::noted(
      name_of(condition.type),
      {condition.what.value_or(""), condition.by ? "by " + *condition.by : "", text_parts::text_of(condition.share),
       text_parts::text_of(condition.status), condition.due ? "due " + to_string(*condition.due) : "",
       condition.met ? "met " + to_string(*condition.met) : ""});
}

/// "breakFee USD 10.00 (from acme, to globex)".
template <class...>
[[nodiscard]] std::string to_string(const ScheduledPayment& payment) {
  return text_parts::noted(
      text_parts::joined(
          {text_parts::text_of(payment.kind), text_parts::text_of(payment.amount), text_parts::text_of(payment.share)},
          " "),
      {payment.condition ? *payment.condition : "", payment.met ? (*payment.met ? "met" : "not met") : "",
       payment.payer ? "from " + *payment.payer : "", payment.payee ? "to " + *payment.payee : "",
       payment.by ? "by " + to_string(*payment.by) : ""});
}

/// "d1: investment, inTalks, amazon (investor), openai (investee), at least USD 10.00".
template <class...>
[[nodiscard]] std::string to_string(const Deal& deal) {
  return deal.id + ": "
         + text_parts::joined({text_parts::text_of(deal.type), text_parts::text_of(deal.kind),
                               text_parts::text_of(deal.status), text_parts::text_of_all("", deal.parties),
                               text_parts::text_of_all("of ", deal.members), text_parts::text_of(deal.amount)});
}

}  // namespace newsgraph::inline v0_1
