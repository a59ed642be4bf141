// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/text/english.hpp>
#include <newsgraph/text/stated.hpp>

#include <string>
#include <string_view>
#include <variant>

// What is written beside a node where it is shown.
namespace newsgraph::inline v0_1::bridge_parts {

/// "joint venture" of "jointVenture".
[[nodiscard]] inline std::string in_words(std::string_view name) {
  std::string words;
  for (const char c : name) {
    const bool is_capital = c >= 'A' && c <= 'Z';
    if (is_capital) words += ' ';
    words += is_capital ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return words;
}

/// "at least $10bn investment", "Stargate: $500bn joint venture".
template <class...>
[[nodiscard]] std::string label_of(const Deal& deal) {
  std::string label;
  if (deal.name) label.append(*deal.name).append(": ");
  if (deal.amount) label.append(english_text(deal.amount->amount)).append(" ");
  return label += in_words(deal.kind ? name_of(*deal.kind) : name_of(deal.type));
}

/// "valuation: at least $500bn".
template <class...>
[[nodiscard]] std::string label_of(const Fact& fact) {
  auto label = fact.name ? *fact.name : in_words(name_of(fact.metric));
  if (!fact.value) return label;
  const auto* amount = std::get_if<StatedAmount>(&*fact.value);
  const auto value = amount != nullptr ? english_text(amount->amount)
                                       : std::visit([](const auto& figure) { return to_string(figure); }, *fact.value);
  return label.append(": ").append(value);
}

/// "reported fact", "possible concern: circles".
template <class...>
[[nodiscard]] std::string label_of(const Claim& claim) {
  auto label = claim.modality ? std::string{name_of(*claim.modality)} + ' ' : std::string{};
  label += name_of(claim.kind);
  return claim.topic ? label.append(": ").append(*claim.topic) : label;
}

}  // namespace newsgraph::inline v0_1::bridge_parts
