// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/checks/pattern.hpp>
#include <newsgraph/model/walk.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::model_parts {

/// Records what is wrong at a place whose line nobody knows yet.
template <class...>
[[gnu::cold, gnu::noinline]] void add_fault(base_parts::FaultCollector& found, const Place& at, Fault fault) {
  if (!found.full()) fault.pointer = at.pointer();
  found.add(std::move(fault));
}

/// Whether each text is of the form that its rule asks for.
template <class...>
void check_patterns(const Type& type, const void* object, const Place& at, base_parts::FaultCollector& found) {
  type.patterns.for_each([&](std::size_t index) {
    const auto& field = type.fields[index];
    const auto* const member = field.in(object);
    for (std::size_t i = 0, size = field.type->size(member); i != size; ++i) {
      const auto& text = *static_cast<const std::string*>(field.type->at(member, i));
      const bool is_fixed = field.rule.form.empty();
      if ((field.rule.required && text.empty())
          || (is_fixed ? text == field.rule.pattern : matches_pattern(field.rule.pattern, text)))
        continue;
      add_fault(found, at.member(field.name),
                base_parts::fault_in_text(is_fixed ? FaultKind::other_format : FaultKind::malformed, text,
                                          is_fixed ? field.rule.pattern : field.rule.form));
    }
  });
}

/// An amount, or the same in another currency, that allows nothing but what is below zero; or null.
template <class...>
[[nodiscard]] const Amount* negative_in(const StatedAmount& stated) noexcept {
  const auto below = [](const Amount& amount) {
    const auto units = amount.money().minor_units();
    return units < 0 || (units == 0 && amount.bound() == Bound::less_than);
  };
  if (below(stated.amount)) return &stated.amount;
  for (const auto& equivalent : stated.equivalents)
    if (below(equivalent.amount)) return &equivalent.amount;
  return nullptr;
}

/// Money that changes hands goes one way: what goes the other way is told with who pays and who gets it in each other's
/// place.
template <class...>
void check_not_negative(const StatedAmount& amount, const Place& at, base_parts::FaultCollector& found) {
  const auto* negative = negative_in(amount);
  if (negative == nullptr) return;
  const auto words = negative->money().minor_units() < 0 ? "" : "less than ";
  add_fault(
      found, at,
      base_parts::fault_of(FaultKind::out_of_range, words + to_string(negative->money()),
                           "nothing below zero: where money goes the other way, as a refund does, let who pays it "
                           "and who gets it change places; a loss is no deal"));
}

template <class...>
void check_not_negative(const StatedNumber& quantity, const Place& at, base_parts::FaultCollector& found) {
  if (quantity.number && quantity.number->value().negative())
    add_fault(found, at,
              base_parts::fault_of(FaultKind::out_of_range, to_string(quantity.number->value()), "nothing below zero"));
}

/// Money that changes hands, and quantities, are not below zero.
template <class...>
void check_amounts(const Type& type, const void* object, const Place& at, base_parts::FaultCollector& found) {
  type.not_negative.for_each([&](std::size_t index) {
    const auto& field = type.fields[index];
    const auto examine = [&](const auto& value) {
      if (value) check_not_negative(*value, at.member(field.name), found);
    };
    if (field.type->value->shape == Shape::amount)
      examine(*static_cast<const std::optional<StatedAmount>*>(field.in(object)));
    else
      examine(*static_cast<const std::optional<StatedNumber>*>(field.in(object)));
  });
}

template <class...>
void check_object(const Paragraph& paragraph, const Place& at, base_parts::FaultCollector& found) {
  if (paragraph.sha256 && paragraph.text)
    add_fault(found, at.member("sha256"),
              base_parts::not_allowed("a paragraph has its text or, where that is withheld, its hash, not both"));
}

/// A term has a figure of the sort that its kind is measured in, or words where that has none.
template <class...>
void check_object(const Term& term, const Place& at, base_parts::FaultCollector& found) {
  const auto& kind = base_parts::row_of(term.kind);
  const auto expected = [&] {
    std::string words;
    for (const auto& measure : rows_of<Measure>)
      if (kind.measures.contains(measure.value))
        words.append(words.empty() ? "" : " or ").append(words_of(measure.value));
    return words + ", like \"" + std::string{kind.example} + '"';
  };
  if (term.value && term.text)
    add_fault(found, at.member("text"), base_parts::not_allowed("a term has a value or a text, not both"));
  if (!term.value && !term.text) {
    const bool has_text = kind.measures == EnumSet<Measure>{Measure::text};
    add_fault(found, at, base_parts::missing_member(has_text ? "text" : "value", expected()));
  }
  const auto examine = [&](Measure measure, std::string_view member) {
    if (kind.measures.contains(measure)) return;
    add_fault(found, at.member(member),
              base_parts::fault_of(FaultKind::wrong_type, std::string{words_of(measure)}, expected()));
  };
  if (term.value) examine(measure_of(*term.value), "value");
  if (term.text) examine(Measure::text, "text");
  if (const auto* amount = term.value ? std::get_if<StatedAmount>(&*term.value) : nullptr)
    check_not_negative(*amount, at.member("value"), found);
  const auto* number = term.value ? std::get_if<StatedNumber>(&*term.value) : nullptr;
  if (number != nullptr && term.kind == TermKind::issue_price) check_not_negative(*number, at.member("value"), found);
}

template <class...>
void check_roles(const Deal& deal, const Place& at, base_parts::FaultCollector& found) {
  const auto& type = base_parts::row_of(deal.type);
  const auto examine = [&](Role role, const Place& place) {
    if (type.roles.contains(role)) return;
    if (found.full()) return found.add(Fault{});
    auto fault = base_parts::fault_in_text(FaultKind::unfit_role, name_of(role), {}, type.name);
    for (const auto& row : rows_of<Role>)
      if (type.roles.contains(row.value)) fault.expected.emplace_back(row.name);
    fault.suggestion = synonym(name_of(role), fault.expected, synonyms<Role>()).value_or("");
    add_fault(found, place, std::move(fault));
  };
  const auto parties = at.member("parties");
  for (std::size_t i = 0; i < deal.parties.size(); ++i)
    examine(deal.parties[i].role, parties.element(i).member("role"));
  const auto open_roles = at.member("openRoles");
  for (std::size_t i = 0; i < deal.open_roles.size(); ++i) examine(deal.open_roles[i], open_roles.element(i));
}

template <class...>
void check_kind(const Deal& deal, const Place& at, base_parts::FaultCollector& found) {
  if (!deal.kind || base_parts::row_of(*deal.kind).types.contains(deal.type)) return;
  if (found.full()) return found.add(Fault{});
  auto fault = base_parts::fault_in_text(FaultKind::unfit_kind, name_of(*deal.kind), {}, name_of(deal.type));
  for (const auto& row : rows_of<DealKind>)
    if (row.types.contains(deal.type)) fault.expected.emplace_back(row.name);
  for (const auto& type : rows_of<DealType>)
    if (base_parts::row_of(*deal.kind).types.contains(type.value)) fault.candidates.emplace_back(type.name);
  add_fault(found, at.member("kind"), std::move(fault));
}

/// Whether it may be that somebody stands twice in one role: it is so, or there are many parties.
template <class...>
[[nodiscard]] bool repeats_a_party(const std::vector<Party>& parties) noexcept {
  constexpr std::size_t many = 16;
  if (parties.size() > many) return true;
  for (std::size_t i = 1; i < parties.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (parties[i].role == parties[j].role && parties[i].entity == parties[j].entity) return true;
  return false;
}

template <class...>
void check_parties_differ(const Deal& deal, const Place& at, base_parts::FaultCollector& found) {
  if (!repeats_a_party(deal.parties)) return;
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

/// After a payment, a supply or a lease nobody holds a share: whose part of the money is meant has an amount.
template <class...>
void check_shares(const Deal& deal, const Place& at, base_parts::FaultCollector& found) {
  using enum DealType;
  if (!DealTypes{payment, guarantee, supply, service, lease, licence}.contains(deal.type)) return;
  const auto parties = at.member("parties");
  for (std::size_t i = 0; i < deal.parties.size(); ++i) {
    if (!deal.parties[i].share) continue;
    const auto party = parties.element(i);
    add_fault(found, party.member("share"),
              base_parts::not_allowed("a party's \"share\" is what it holds after the deal, and by a "
                                      + std::string{name_of(deal.type)}
                                      + " nobody holds any: its own part of the money is its \"amount\""));
  }
}

/// Whoever pays may pay each of those who get the money, so there are not too many on both sides.
template <class...>
void check_sides(const Deal& deal, const Place& at, base_parts::FaultCollector& found) {
  const auto sides = sides_of(deal);
  if (sides.fit()) return;
  add_fault(found, at.member("parties"),
            base_parts::fault_of(
                FaultKind::out_of_range,
                std::to_string(sides.payers) + " who pay and " + std::to_string(sides.payees) + " who get the money",
                most_on_both_sides_text));
}

template <class...>
void check_object(const Deal& deal, const Place& at, base_parts::FaultCollector& found) {
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
    check_sides(deal, at, found);
    check_shares(deal, at, found);
  }
  check_kind(deal, at, found);
  if (deal.basis && deal.type != DealType::acquisition)
    add_fault(found, at.member("basis"), base_parts::not_allowed("only the amount of an acquisition has a \"basis\""));
  if (deal.admission && deal.type != DealType::payment)
    add_fault(found, at.member("admission"), base_parts::not_allowed("only a payment has an \"admission\""));
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

template <class...>
void check_object(const DealCondition& condition, const Place& at, base_parts::FaultCollector& found) {
  if (condition.type == ConditionType::other && !condition.what)
    add_fault(found, at.member("what"), base_parts::missing_member("what", "what the condition is, in words"));
  if (condition.met && condition.status && *condition.status != ConditionStatus::met)
    add_fault(found, at.member("status"),
              base_parts::not_allowed("a condition that was met on a date has the status \"met\", or none"));
}

template <class...>
void check_object(const FiscalYear& fiscal, const Place& at, base_parts::FaultCollector& found) {
  if (fiscal.year && fiscal.year->part() != FiscalPart::year)
    add_fault(
        found, at.member("year"),
        base_parts::fault_in_text(FaultKind::malformed, to_string(*fiscal.year), "a whole fiscal year like FY2025"));
  if (fiscal.period && !(fiscal.period->start() && fiscal.period->end()))
    add_fault(found, at.member("period"),
              base_parts::fault_in_text(FaultKind::malformed, to_string(*fiscal.period), "a period with both ends"));
}

template <class...>
void check_object(const Claim& claim, const Place& at, base_parts::FaultCollector& found) {
  if (claim.date && claim.sets.empty())
    add_fault(found, at.member("date"),
              base_parts::not_allowed("a claim has a \"date\" for the values that it \"sets\""));
}

/// Whether a figure is below zero, or above; 0 where it is neither or nobody says.
template <class...>
[[nodiscard]] int sign_of(const StatedFigure& figure) noexcept {
  const auto of_number = [](const StatedDecimal& number) {
    return number.value() == Decimal{0} ? 0 : number.value().negative() ? -1 : 1;
  };
  if (const auto* price = std::get_if<StatedPrice>(&figure)) return of_number(price->number);
  if (const auto* number = std::get_if<StatedNumber>(&figure)) return number->number ? of_number(*number->number) : 0;
  const auto units = std::get<StatedAmount>(figure).amount.money().minor_units();
  return units < 0 ? -1 : units > 0 ? 1 : 0;
}

template <class...>
void check_metric(const Fact& fact, const Place& at, base_parts::FaultCollector& found) {
  const auto& metric = base_parts::row_of(fact.metric);
  const auto of_metric = [&](std::string_view what) {
    return "the metric " + base_parts::in_quotes(metric.name) + std::string{what};
  };
  if (fact.metric == Metric::other && !fact.name)
    add_fault(found, at.member("name"), base_parts::missing_member("name", "what the metric \"other\" is, in words"));
  if (fact.name && !may_have_name(fact.metric))
    add_fault(
        found, at.member("name"),
        base_parts::not_allowed(of_metric(" says what it is; which part of the company it is of, \"segment\" says")));
  if (fact.date && fact.period)
    add_fault(found, at.member("date"), base_parts::not_allowed("a fact has a \"period\" or a \"date\", not both"));
  else if (fact.date && metric.time == MetricTime::duration)
    add_fault(found, at.member("date"),
              base_parts::not_allowed(of_metric(" runs over a \"period\"; when somebody said so, a claim says")));
  else if (fact.period && metric.time == MetricTime::instant)
    add_fault(found, at.member("period"), base_parts::not_allowed(of_metric(" is as of a \"date\"")));
  else if (fact.date && fact.fiscal)
    add_fault(found, at.member("fiscal"),
              base_parts::not_allowed("a fact has a \"date\" or is of the end of a \"fiscal\" period, not both"));
}

template <class...>
void check_basis(const Fact& fact, const Place& at, base_parts::FaultCollector& found) {
  struct Pair {
    FactBasis one;
    FactBasis other;
  };
  static constexpr Pair apart[] = {{FactBasis::consolidated, FactBasis::standalone},
                                   {FactBasis::gaap, FactBasis::ifrs},
                                   {FactBasis::gaap, FactBasis::adjusted},
                                   {FactBasis::ifrs, FactBasis::adjusted},
                                   {FactBasis::basic, FactBasis::diluted}};
  EnumSet<FactBasis> basis;
  for (const auto one : fact.basis) basis = basis | one;
  for (const auto& [one, other] : apart)
    if (basis.contains(one) && basis.contains(other))
      add_fault(found, at.member("basis"),
                base_parts::not_allowed("no figure is both " + base_parts::in_quotes(name_of(one)) + " and "
                                        + base_parts::in_quotes(name_of(other))));
}

/// Whether a change can be by so much: per cent, points, times, or what the figure itself is measured in.
template <class...>
[[nodiscard]] bool may_change_by(const StatedFigure& by, const StatedFigure& value) {
  if (const auto* number = std::get_if<StatedNumber>(&by)) {
    const auto unit = number->unit ? plain_unit(*number->unit) : std::string_view{};
    if (unit == "%" || unit == "pp" || unit == "bp" || unit == "x") return true;
    const auto* of_value = std::get_if<StatedNumber>(&value);
    return of_value != nullptr && is_same_unit(unit, of_value->unit ? std::string_view{*of_value->unit} : "");
  }
  return !std::holds_alternative<StatedNumber>(value);
}

template <class...>
void check_change(const Change& change, const std::optional<StatedFigure>& value, const Place& at,
                  base_parts::FaultCollector& found) {
  if (!change.by && !change.from && !change.direction)
    add_fault(found, at.member("by"), base_parts::missing_member("by", "by how much it changed, or which way"));
  if (change.by && value && !may_change_by(*change.by, *value))
    add_fault(found, at.member("by"),
              base_parts::not_allowed("a figure changes by per cent, points, times, or so much of what it is "
                                      "measured in itself"));
  if (change.against == Against::other && !change.period && !change.from)
    add_fault(found, at.member("period"),
              base_parts::missing_member("period", "of what the figure is compared with, or \"from\", what it was"));
  const auto sign = change.by ? sign_of(*change.by) : 0;
  const bool is_apart = change.direction == ChangeDirection::up          ? sign < 0
                        : change.direction == ChangeDirection::down      ? sign > 0
                        : change.direction == ChangeDirection::unchanged ? sign != 0
                                                                         : false;
  if (is_apart)
    add_fault(found, at.member("direction"),
              base_parts::not_allowed("what goes down is \"by\" less than zero, what goes up by more"));
}

template <class...>
void check_object(const Fact& fact, const Place& at, base_parts::FaultCollector& found) {
  check_metric(fact, at, found);
  check_basis(fact, at, found);
  const auto changes = at.member("change");
  for (std::size_t i = 0; i < fact.changes.size(); ++i)
    check_change(fact.changes[i], fact.value, changes.element(i), found);
  if (!fact.value) {
    if (fact.changes.empty())
      add_fault(found, at.member("value"), base_parts::missing_member("value", "the figure, or how it changed"));
    return;
  }
  const auto& metric = base_parts::row_of(fact.metric);
  const auto is = [&] { return std::string{metric.name} + " is " + std::string{metric.doc}; };
  const auto measure = measure_of(*fact.value);
  if (!metric.measures.contains(measure)) {
    std::string words;
    for (const auto& row : rows_of<Measure>)
      if (metric.measures.contains(row.value)) words.append(words.empty() ? "" : " or ").append(words_of(row.value));
    add_fault(found, at.member("value"),
              base_parts::fault_of(FaultKind::wrong_type, words_of(measure), words + ": " + is()));
  } else if (!metric.below_zero && sign_of(*fact.value) < 0) {
    add_fault(found, at.member("value"),
              base_parts::fault_of(FaultKind::out_of_range, "less than zero", "nothing below zero: " + is()));
  }
}

/// What every object has to fulfil by itself, whatever else stands in the article.
template <class...>
void check_object(const Type& type, const void* object, const Place& at, base_parts::FaultCollector& found) {
  if (!type.patterns.empty()) check_patterns(type, object, at, found);
  if (!type.not_negative.empty()) check_amounts(type, object, at, found);
  if (const auto* paragraph = as<Paragraph>(type, object)) return check_object(*paragraph, at, found);
  if (const auto* term = as<Term>(type, object)) return check_object(*term, at, found);
  if (const auto* deal = as<Deal>(type, object)) return check_object(*deal, at, found);
  if (const auto* condition = as<DealCondition>(type, object)) return check_object(*condition, at, found);
  if (const auto* fiscal = as<FiscalYear>(type, object)) return check_object(*fiscal, at, found);
  if (const auto* fact = as<Fact>(type, object)) return check_object(*fact, at, found);
  if (const auto* claim = as<Claim>(type, object)) return check_object(*claim, at, found);
}

}  // namespace newsgraph::inline v0_1::model_parts
