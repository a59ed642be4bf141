// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/reckoned_total.hpp>
#include <newsgraph/query/time_line.hpp>
#include <newsgraph/query/who.hpp>
#include <newsgraph/summary/phrases/attribution.hpp>

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What a deal is about, in lines below those who make it.

namespace newsgraph::inline v0_1::summary_parts {

/// "fine", "tender offer"; of a deal that has no kind, its type: "supply".
template <class...>
[[nodiscard]] std::string type_text(const DealNode& deal) {
  return text_parts::spaced(deal.kind ? name_of(*deal.kind) : name_of(deal.type));
}

/// "exclusive supply of Azure, from 2019 to 2023", "investment, Series C", "tender offer of Figma", "fine".
template <class...>
[[nodiscard]] std::string kind_text(GraphView graph, DealId id) {
  const auto& deal = graph[id];
  const auto& details = graph.details(id);
  std::vector<std::string> goods;
  for (const auto product : graph[details.goods]) goods.emplace_back(graph.name(product));

  std::string kind = details.exclusive.value_or(false) ? "exclusive " : "";
  if (details.long_term.value_or(false)) kind += "long-term ";
  kind += type_text(deal);
  const auto target = parties_text(graph, id, Role::target);
  if (!target.empty()) kind += " of " + target;
  const bool trade = base_parts::row_of(deal.type).goods.has_value() && deal.type != DealType::acquisition;
  if (!goods.empty()) {
    kind += deal.type == DealType::service ? ": " : trade ? " of " : " for ";
    if (details.further.value_or(false)) kind += "further ";
    kind += text_parts::listed(std::move(goods));
  }
  if (details.through) kind += fmt::format(", through {}", graph.name(*details.through));

  const auto quantity = graph[details.quantity];
  const auto term = graph[details.term];
  const auto period = graph[details.period];
  return text_parts::joined(
      {std::move(kind), std::string{graph[details.name].value_or("")}, quantity ? quantity_text(graph, *quantity) : "",
       term ? "over " + term_text(*term) : "", period ? period_text(*period) : ""},
      ", ");
}

/// Whether a purpose is what somebody is to do, "refinance a loan": some verbs only where an article tells them from
/// nouns, "fund the plant".
template <class...>
[[nodiscard]] bool begins_with_verb(std::string_view words) {
  const auto space = words.find(' ');
  if (space == std::string_view::npos) return false;
  const auto first = words.substr(0, space);
  const auto rest = words.substr(space + 1);
  const auto is_first = [&](std::string_view verb) { return verb == first; };
  constexpr auto verbs =
      base_parts::table<std::string_view>({"acquire", "build", "develop", "expand", "improve", "invest", "reduce",
                                           "redeem", "repay", "refinance", "construct", "strengthen"});
  constexpr auto perhaps = base_parts::table<std::string_view>(
      {"buy", "cover", "cut", "finance", "fund", "launch", "replace", "settle", "support", "pay"});
  constexpr auto articles = base_parts::table<std::string_view>({"a ", "an ", "the ", "its ", "their "});
  return base_parts::any_of(verbs, is_first)
         || (base_parts::any_of(perhaps, is_first)
             && base_parts::any_of(articles, [&](std::string_view word) { return rest.starts_with(word); }));
}

/// "for ChatGPT, other models and tools", "to refinance a loan".
template <class...>
[[nodiscard]] std::string purpose_text(GraphView graph, const DealDetails& details) {
  std::vector<std::string> purposes;
  for (const auto& purpose : graph[details.purpose])
    purposes.emplace_back(purpose.entity ? graph.name(*purpose.entity) : graph[purpose.words]);
  if (purposes.empty()) return {};
  return (begins_with_verb(purposes.front()) ? "to " : "for ") + text_parts::joined(purposes);
}

/// Words of the article on a deal, in quotation marks unless they are the document's own.
template <class...>
[[nodiscard]] std::string quoted_text(GraphView graph, DealId deal, std::string_view words) {
  const bool quoted = !words.empty() && graph[graph[deal].article].wording != Wording::paraphrase;
  return quoted ? fmt::format("\"{}\"", words) : std::string{words};
}

/// "equity about $36bn, debt $18bn from JPMorgan"; in brackets the words of the article where they say more than a
/// figure: "expected to be drawn at the closing".
template <class...>
[[nodiscard]] std::string considerations_text(GraphView graph, DealId deal) {
  const auto& details = graph.details(deal);
  const auto words_of = [&](const ConsiderationNode& part) {
    const auto share = graph[part.share];
    const bool says_more = part.stated && !(part.amount && graph[*part.amount].stated() == part.stated)
                           && !(share && share->stated == part.stated);
    return quoted_text(graph, deal, says_more ? *graph[part.stated] : std::string_view{});
  };
  std::vector<std::string> parts;
  for (const auto& part : graph[details.considerations]) {
    const auto share = graph[part.share];
    const auto text = text_parts::joined(
        {text_parts::spaced(name_of(part.form)), part.amount ? amount_text(graph, *part.amount) : "",
         share ? share_text(graph, *share) : "", part.from ? fmt::format("from {}", graph.name(*part.from)) : ""},
        " ");
    parts.push_back(text_parts::noted(text, {words_of(part)}));
  }
  return text_parts::joined(parts);
}

/// "break fee", "earn-out".
template <class...>
[[nodiscard]] std::string due_text(DueKind kind) {
  switch (kind) {
    case DueKind::earn_out: return "earn-out";
    case DueKind::over_allotment: return "over-allotment";
    default: return text_parts::spaced(name_of(kind));
  }
}

/// "upfront $50m; milestone up to $1.15bn: approval by a regulator, by 2027; break fee $1bn from Adobe to Figma"; in
/// brackets the words of the article where they are not those of the figure: "royalty ("8 to 12 % of net sales")".
template <class...>
[[nodiscard]] std::string schedule_text(GraphView graph, DealId deal) {
  const auto& details = graph.details(deal);
  std::vector<std::string> payments;
  for (const auto& payment : graph[details.schedule]) {
    const bool says_nothing = payment.kind == DueKind::break_fee && !payment.amount && !payment.share;
    const bool on_top = payment.within == false && base_parts::row_of(payment.kind).within.value_or(true);
    auto text = text_parts::joined(
        {due_text(payment.kind),
         payment.amount  ? amount_text(graph, *payment.amount)
         : payment.share ? share_text(graph, *graph[payment.share])
         : says_nothing  ? "not stated"
                         : "",
         on_top ? "on top" : "", payment.payer ? fmt::format("from {}", graph.name(*payment.payer)) : "",
         payment.payee ? fmt::format("to {}", graph.name(*payment.payee)) : ""},
        " ");
    if (payment.stated && !(payment.amount && graph[*payment.amount].stated() == payment.stated))
      text = text_parts::noted(text, {quoted_text(graph, deal, *graph[payment.stated])});
    if (payment.condition) text += fmt::format(": {}", graph[*payment.condition]);
    const std::string_view met = !payment.met                    ? ""
                                 : query_parts::is_paid(payment) ? "paid"
                                 : *payment.met                  ? "which came about"
                                                                 : "which can't come about";
    payments.push_back(text_parts::joined(
        {std::move(text), std::string{met}, payment.by ? fmt::format("due {}", date_text(*payment.by)) : ""}));
  }
  return text_parts::joined(payments, "; ");
}

/// What stands between a figure and what it is of: "145 bp over SOFR".
[[nodiscard]] constexpr std::string_view word_before_base(TermKind kind) noexcept {
  switch (kind) {
    case TermKind::spread: return "over";
    case TermKind::premium:
    case TermKind::discount: return "to";
    case TermKind::conversion_ratio:
    case TermKind::exchange_ratio:
    case TermKind::subscription_ratio:
    case TermKind::reverse_split: return "for";
    default: return "of";
  }
}

/// Whether a kind of term is a number of shares by its name.
[[nodiscard]] constexpr bool counts_shares(TermKind kind) noexcept {
  return kind == TermKind::new_shares || kind == TermKind::existing_shares || kind == TermKind::over_allotment_shares;
}

/// What stands before the figure of a term: nothing before a price for one unit, nor before words that need none.
template <class...>
[[nodiscard]] std::string label_of(TermKind kind) {
  switch (kind) {
    case TermKind::price: return "";
    case TermKind::over_allotment_shares: return "over-allotment shares";
    default: return text_parts::spaced(name_of(kind));
  }
}

/// "coupon 4.25 %", "spread 145 bp over SOFR", "premium 25 % to closing price, 2025-09-25", "new shares 10,000,000"; of
/// a price for one unit, and of what has a name of its own, without the kind: "$210 per share"; a unit that is the kind
/// stands once: "warrants 2,500,000".
template <class...>
[[nodiscard]] std::string term_line(GraphView graph, const TermNode& term) {
  const auto of = graph[term.of];
  const bool other = term.kind == TermKind::other;
  const bool says_of_what =
      term.kind == TermKind::share_of_revenue && of && of->find("revenue") != std::string_view::npos;
  const auto kind = other ? std::string{of.value_or("other term")} : says_of_what ? "" : label_of(term.kind);
  auto figure = term.text ? std::string{*graph[term.text]} : figure_text(graph, term.value);
  if (counts_shares(term.kind))
    for (const std::string_view unit : {" shares", " share", " 주"})
      if (figure.ends_with(unit)) figure.resize(figure.size() - unit.size());
  if (!kind.empty() && figure.ends_with(' ' + kind)) figure.resize(figure.size() - kind.size() - 1);
  const auto base = of && !other ? fmt::format("{} {}", word_before_base(term.kind), *of) : "";
  const auto words = text_parts::joined({kind, figure, base}, " ");
  return text_parts::joined({words, term.party ? std::string{graph.name(*term.party)} : "",
                             term.date ? date_text(*term.date) : "", std::string{graph[term.condition].value_or("")}},
                            ", ");
}

/// Whether a deal has come about.
[[nodiscard]] constexpr bool is_done(DealStatus status) noexcept {
  return status == DealStatus::active || status == DealStatus::closed;
}

/// What a deal is when it has come about: a venture is set up, all else completed.
[[nodiscard]] constexpr std::string_view words_of_closing(DealType type) noexcept {
  return type == DealType::joint_venture ? "set up" : "completed";
}

/// The day of closing of a deal that has come about, or may yet; of one that is over, the day that was meant.
[[nodiscard]] constexpr std::string_view words_of_closing(DealType type, DealStatus status) noexcept {
  if (is_done(status)) return words_of_closing(type);
  return stage_of(status) == DealStage::over ? "closing" : "closing expected";
}

/// "signed", "outside date": what stands before a date of that type.
[[nodiscard]] constexpr std::string_view words_of(DealDateType type) noexcept {
  switch (type) {
    case DealDateType::announced: return "announced";
    case DealDateType::signing: return "signed";
    case DealDateType::approved: return "approved";
    case DealDateType::effective: return "effective";
    case DealDateType::payment: return "payment";
    case DealDateType::record: return "record date";
    case DealDateType::ex_date: return "ex date";
    case DealDateType::maturity: return "matures";
    case DealDateType::expiry: return "expires";
    case DealDateType::delivery: return "delivery";
    case DealDateType::listing: return "listing";
    case DealDateType::outside: return "outside date";
  }
  return {};
}

[[nodiscard]] constexpr std::string_view words_of(ConditionType type) noexcept {
  switch (type) {
    case ConditionType::approval: return "approval";
    case ConditionType::shareholder_vote: return "shareholder vote";
    case ConditionType::minimum_tender: return "minimum tender";
    case ConditionType::financing: return "financing";
    case ConditionType::due_diligence: return "due diligence";
    case ConditionType::other: break;
  }
  return "condition";
}

/// "approval by FTC", "shareholder vote by Orvik", "first satellite in orbit"; with its share, if it has one.
template <class...>
[[nodiscard]] std::string condition_text(GraphView graph, ConditionType type, MaybeSymbol what, MaybeId<EntityNode> by,
                                         std::string share = {}) {
  const auto words = std::string{graph[what].value_or("")};
  const bool is_named = type != ConditionType::other || words.empty();
  return text_parts::joined({is_named ? std::string{words_of(type)} : "", std::move(share), words,
                             by ? fmt::format("by {}", graph.name(*by)) : ""},
                            " ");
}

/// "closes on approval by FTC, due early 2026; shareholder vote by Orvik, met 2026-03-02; minimum tender at least 51
/// %".
template <class...>
[[nodiscard]] std::string conditions_text(GraphView graph, const DealDetails& details) {
  std::vector<std::string> parts;
  for (const auto& condition : graph[details.conditions]) {
    const auto share = graph[condition.share];
    const auto text =
        condition_text(graph, condition.type, condition.what, condition.by, share ? share_text(graph, *share) : "");
    const auto status = status_of(condition);
    const auto then = status == ConditionStatus::scheduled ? (condition.due ? "due " + date_text(*condition.due) : "")
                      : status == ConditionStatus::not_met ? std::string{"not met"}
                      : condition.met                      ? "met " + date_text(*condition.met)
                                                           : std::string{"met"};
    parts.push_back(text_parts::joined({text, then}, ", "));
  }
  return parts.empty() ? "" : "closes on " + text_parts::joined(parts, "; ");
}

/// "agreed 2022-09-15, closing 2022-12, called off 2023-12-18"; "dated" where nobody says what happened then.
template <class...>
[[nodiscard]] std::string dates_text(GraphView graph, DealId id) {
  const auto& deal = graph[id];
  const auto& details = graph.details(id);
  const auto dated = [](std::string_view word, const std::optional<Date>& date) {
    return date ? fmt::format("{} {}", word, date_text(*date)) : "";
  };
  const auto then = status_on_date(graph, id);
  std::vector<std::string> dates{dated(then ? text_parts::spaced(name_of(*then)) : "dated", deal.date),
                                 dated(words_of_closing(deal.type, status_of(graph, id)), details.closing),
                                 dated(deal.status == DealStatus::withdrawn ? "called off" : "ended", details.ended)};
  for (const auto& typed : query_parts::typed_dates(graph, id, details.dates))
    dates.push_back(dated(words_of(typed.type), typed.date));
  return text_parts::joined(dates, ", ");
}

/// How links read: "on top of d6".
[[nodiscard]] constexpr std::string_view words_of(LinkType type) noexcept {
  switch (type) {
    case LinkType::after: return "after";
    case LinkType::supplements: return "on top of";
    case LinkType::enables: return "opens the way to";
    case LinkType::simultaneous: return "together with";
    case LinkType::may_overlap: return "may overlap with";
    case LinkType::replaces: return "replaces";
    case LinkType::alternative_to: return "alternative to";
    case LinkType::part_of: return "part of";
    case LinkType::related: break;
  }
  return "related to";
}

/// What stands before what is ours: it follows from what the article says, which does not say it.
inline constexpr std::string_view ours = "* ";

/// Whether a link is what the document makes of deals, and not what an article says of them.
[[nodiscard]] constexpr bool is_inferred(const LinkNode& link) noexcept {
  return link.inferred.value_or(link.type == LinkType::may_overlap || link.type == LinkType::enables
                                || link.type == LinkType::related);
}

/// How those links of another deal read that say that this one does not count beside it.
[[nodiscard]] constexpr std::string_view words_of_other(LinkType type) noexcept {
  switch (type) {
    case LinkType::replaces: return "replaced by";
    case LinkType::part_of: return "with its part";
    default: return words_of(type);
  }
}

/// "on top of d6; after d5b"; "replaced by d7", whichever of the two deals says so. Those alone that an article says,
/// or those that are `inferred`: "* may overlap with d8".
template <class...>
[[nodiscard]] std::string links_text(GraphView graph, const DealDetails& details, bool inferred) {
  std::vector<std::string> groups;
  for (const auto& [type, name] : rows_of<LinkType>) {
    std::vector<DealId> targets;
    std::vector<DealId> others;
    for (const auto& link : graph[details.links])
      if (link.type == type && is_inferred(link) == inferred) targets.push_back(link.to);
    auto& from = type == LinkType::alternative_to ? targets : others;
    for (const auto& link : graph[details.linked_from])
      if (link.type == type && is_inferred(link) == inferred && !base_parts::contains(targets, link.to))
        from.push_back(link.to);
    if (!targets.empty()) groups.push_back(fmt::format("{} {}", words_of(type), id_list(graph, targets)));
    if (!others.empty())
      groups.push_back(fmt::format("{}{} {}", words_of_other(type),
                                   type == LinkType::part_of && others.size() > 1 ? "s" : "", id_list(graph, others)));
  }
  const auto text = text_parts::joined(groups, "; ");
  return inferred && !text.empty() ? std::string{ours} + text : text;
}

/// The status of a deal; of a package without one that of its deals, where they have the same.
template <class...>
[[nodiscard]] DealStatus shown_status(GraphView graph, DealId id) {
  const auto members = graph[graph.details(id).members];
  const auto own = status_of(graph, id);
  if (graph[id].status || members.empty()) return own;
  const auto common = status_of(graph, *members.begin());
  return base_parts::all_of(members, [&](DealId member) { return status_of(graph, member) == common; }) ? common : own;
}

/// "* ended": a status that the article does not say.
template <class...>
[[nodiscard]] std::string inferred_status_text(GraphView graph, DealId id) {
  const auto status = graph[id].status;
  if (shown_status(graph, id) != status_of(graph, id)) return std::string{ours} + "the status of its deals";
  const bool inferred = status && graph.details(id).status_inferred.value_or(false);
  return inferred ? std::string{ours} + text_parts::spaced(name_of(*status)) : "";
}

/// All of the above that a deal has, one idea a line.
template <class...>
[[nodiscard]] Cell terms_cell(GraphView graph, DealId id) {
  const auto& details = graph.details(id);
  const auto removes = graph[details.removes];
  const auto allows = graph[details.allows];
  Cell cell;
  const auto add = [&](std::string text) {
    if (!text.empty()) cell.push_back({std::move(text), Style::faint});
  };
  add(kind_text(graph, id));
  add(purpose_text(graph, details));
  add(query_parts::other_parties_text(graph, id));
  for (const auto& term : graph[details.terms]) add(term_line(graph, term));
  if (query_parts::has_unsold_shares(graph, id))
    add(std::string{ours} + "nobody sells the existing shares: without a \"seller\" they are in no sum");
  add(considerations_text(graph, id));
  add(schedule_text(graph, id));
  if (details.admission) add(text_parts::spaced(name_of(*details.admission)));
  if (removes) add(fmt::format("removes the clause {}", *removes));
  if (allows) add(fmt::format("allows {}", *allows));
  add(dates_text(graph, id));
  add(conditions_text(graph, details));
  add(inferred_status_text(graph, id));
  add(links_text(graph, details, false));
  add(links_text(graph, details, true));
  return cell;
}

}  // namespace newsgraph::inline v0_1::summary_parts
