// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/walk.hpp>
#include <newsgraph/value/decimal.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::model_parts {

/// Records what is wrong at a place whose line nobody knows yet.
template <class...>
void add_fault(base_parts::FaultCollector& found, const Place& at, Fault fault) {
  fault.pointer = at.pointer();
  found.add(std::move(fault));
}

/// Decimal text of any length.
[[nodiscard]] constexpr bool is_decimal(std::string_view text) noexcept {
  constexpr int most_places = 18;
  const auto result = parse_decimal(text, most_places);
  return result || result.error() != DecimalFault::malformed;
}

template <class...>
void check_object(const Standard& standard, const Place& at, base_parts::FaultCollector& found) {
  const auto examine = [&](std::string_view member, std::string_view value, std::string_view expected) {
    if (!value.empty() && value != expected)
      add_fault(found, at.member(member), base_parts::fault_in_text(FaultKind::other_format, value, expected));
  };
  examine("name", standard.name, "newsgraph");
  examine("version", standard.version, "1");
}

template <class...>
void check_object(const Paragraph& paragraph, const Place& at, base_parts::FaultCollector& found) {
  if (!paragraph.sha256) return;
  const auto& hash = *paragraph.sha256;
  const auto hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  if (paragraph.text)
    add_fault(found, at.member("sha256"),
              base_parts::not_allowed("a paragraph has its text or, where that is withheld, its hash, not both"));
  if (hash.size() < 16 || hash.size() > 64 || !base_parts::all_of(hash, hex))
    add_fault(found, at.member("sha256"),
              base_parts::fault_in_text(FaultKind::malformed, hash, "16 to 64 hex digits in lower case"));
}

[[nodiscard]] constexpr bool is_ticker(std::string_view text) noexcept {
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto of_market = [&](char c) { return capital(c) || (c >= '0' && c <= '9'); };
  const auto of_symbol = [&](char c) { return of_market(c) || c == '.' || c == '-'; };
  const auto colon = text.find(':');
  if (colon == 0 || colon >= text.size() - 1) return false;
  const auto market = text.substr(0, colon);
  const auto symbol = text.substr(colon + 1);
  return capital(market.front()) && base_parts::all_of(market, of_market) && of_market(symbol.front())
         && base_parts::all_of(symbol, of_symbol);
}

template <class...>
void check_object(const Entity& entity, const Place& at, base_parts::FaultCollector& found) {
  if (entity.ticker && !is_ticker(*entity.ticker))
    add_fault(
        found, at.member("ticker"),
        base_parts::fault_in_text(FaultKind::malformed, *entity.ticker, "a market and a symbol like NASDAQ:AMZN"));
  if (!entity.country) return;
  const auto& code = *entity.country;
  if (code.size() != 2 || !base_parts::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; }))
    add_fault(found, at.member("country"),
              base_parts::fault_in_text(FaultKind::malformed, code, "two letters of ISO 3166-1"));
}

template <class...>
void check_object(const Quantity& quantity, const Place& at, base_parts::FaultCollector& found) {
  if (quantity.value && quantity.vague)
    add_fault(found, at.member("vague"), base_parts::not_allowed("a quantity has a value or a vague number, not both"));
  if (quantity.value && !is_decimal(*quantity.value))
    add_fault(found, at.member("value"),
              base_parts::fault_in_text(FaultKind::malformed, *quantity.value, "a decimal like 1500 or 12.5"));
}

template <class...>
void check_roles(const Deal& deal, const Place& at, base_parts::FaultCollector& found) {
  const auto& type = base_parts::row_of(deal.type);
  const auto examine = [&](Role role, const Place& place) {
    if (type.roles.contains(role)) return;
    auto fault = base_parts::fault_in_text(FaultKind::unfit_role, name_of(role), {}, type.name);
    for (const auto& row : rows_of<Role>)
      if (type.roles.contains(row.value)) fault.expected.emplace_back(row.name);
    add_fault(found, place, std::move(fault));
  };
  const auto parties = at.member("parties");
  for (std::size_t i = 0; i < deal.parties.size(); ++i)
    examine(deal.parties[i].role, parties.element(i).member("role"));
  const auto open_roles = at.member("openRoles");
  for (std::size_t i = 0; i < deal.open_roles.size(); ++i) examine(deal.open_roles[i], open_roles.element(i));
}

template <class...>
void check_parties_differ(const Deal& deal, const Place& at, base_parts::FaultCollector& found) {
  if (deal.parties.size() < 2) return;
  struct Seen {
    std::string_view entity;
    Role role;
    std::size_t index;
  };
  base_parts::RowVector<Seen> parties;
  for (std::size_t i = 0; i < deal.parties.size(); ++i)
    parties.push_back({deal.parties[i].entity, deal.parties[i].role, i});
  base_parts::sort(parties, [](const Seen& a, const Seen& b) {
    if (a.entity != b.entity) return a.entity < b.entity;
    return a.role != b.role ? a.role < b.role : a.index < b.index;
  });
  for (std::size_t i = 1; i < parties.size(); ++i) {
    const auto& [entity, role, index] = parties[i];
    if (entity.empty() || entity != parties[i - 1].entity || role != parties[i - 1].role) continue;
    const auto place = at.member("parties");
    add_fault(found, place.element(index),
              base_parts::fault_in_text(FaultKind::repeated_party, entity, {}, name_of(role)));
  }
}

/// Whether `text` is an id after its namespace, as `ref_pattern` says.
[[nodiscard]] constexpr bool is_ref(std::string_view text) noexcept {
  const auto colon = text.find(':');
  if (colon == 0 || colon >= text.size() - 1) return false;
  return is_alphanumeric(text.front())
         && base_parts::all_of(text.substr(0, colon),
                               [&](char c) { return is_alphanumeric(c) || c == '.' || c == '-'; })
         && base_parts::all_of(text.substr(colon + 1), [](char c) { return c >= '!' && c <= '~'; });
}

template <class...>
void check_object(const Deal& deal, const Place& at, base_parts::FaultCollector& found) {
  if (deal.ref && !is_ref(*deal.ref))
    add_fault(found, at.member("ref"),
              base_parts::fault_in_text(FaultKind::malformed, *deal.ref, "an id after its namespace like sec:42"));
  if (deal.type == DealType::package) {
    if (deal.members.empty())
      add_fault(found, at.member("members"), base_parts::missing_member("members", "the deals of the package"));
    if (!deal.parties.empty())
      add_fault(found, at.member("parties"), base_parts::not_allowed("a package has members, not parties"));
    if (!deal.open_roles.empty())
      add_fault(found, at.member("openRoles"), base_parts::not_allowed("a package has members, not roles"));
  } else {
    if (deal.parties.empty())
      add_fault(found, at.member("parties"), base_parts::missing_member("parties", "who takes part in the deal"));
    if (!deal.members.empty())
      add_fault(found, at.member("members"), base_parts::not_allowed("only a package has members"));
    check_roles(deal, at, found);
    check_parties_differ(deal, at, found);
  }
  const auto links = at.member("links");
  for (std::size_t i = 0; i < deal.links.size(); ++i)
    if (!deal.id.empty() && deal.links[i].to == deal.id) {
      const auto link = links.element(i);
      add_fault(found, link.member("to"), base_parts::fault_in_text(FaultKind::own_link, deal.id));
    }
  if (deal.date && deal.ended && before(*deal.ended, *deal.date) == Certainty::certain)
    add_fault(found, at.member("ended"),
              base_parts::fault_in_text(FaultKind::ends_before_start, to_string(*deal.ended), to_string(*deal.date),
                                        "the deal's date"));
}

/// What every object has to fulfil by itself, whatever else stands in the article.
template <class...>
void check_object(const Type& type, const void* object, const Place& at, base_parts::FaultCollector& found) {
  if (const auto* standard = as<Standard>(type, object)) return check_object(*standard, at, found);
  if (const auto* paragraph = as<Paragraph>(type, object)) return check_object(*paragraph, at, found);
  if (const auto* entity = as<Entity>(type, object)) return check_object(*entity, at, found);
  if (const auto* quantity = as<Quantity>(type, object)) return check_object(*quantity, at, found);
  if (const auto* deal = as<Deal>(type, object)) return check_object(*deal, at, found);
}

}  // namespace newsgraph::inline v0_1::model_parts
