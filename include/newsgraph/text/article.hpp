// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/article.hpp>
#include <newsgraph/text/deal.hpp>
#include <newsgraph/text/listing.hpp>
#include <newsgraph/text/stated.hpp>

#include <string>
#include <variant>

namespace newsgraph::inline v0_1 {

/// "newsgraph 1".
[[nodiscard]] inline std::string to_string(const Standard& standard) { return standard.name + ' ' + standard.version; }

/// "x-desk: \"Seoul\"".
[[nodiscard]] inline std::string to_string(const Extra& extra) { return extra.key + ": " + extra.json; }

/// "[19,65)".
template <class...>
[[nodiscard]] std::string to_string(const ByteRange& bytes) {
  return '[' + std::to_string(bytes.begin) + ',' + std::to_string(bytes.end) + ')';
}

/// "p5[19,65)"; a whole paragraph is "p5".
template <class...>
[[nodiscard]] std::string to_string(const Evidence& evidence) {
  return evidence.in + text_parts::text_of(evidence.bytes);
}

/// "p5 (body)".
template <class...>
[[nodiscard]] std::string to_string(const Paragraph& paragraph) {
  return text_parts::noted(paragraph.id, {text_parts::text_of(paragraph.role)});
}

/// "ft (cited)".
template <class...>
[[nodiscard]] std::string to_string(const InfoSource& source) {
  return text_parts::noted(source.entity, {text_parts::text_of(source.role)});
}

/// "a1 (picture, 2022-11)".
template <class...>
[[nodiscard]] std::string to_string(const Association& association) {
  return text_parts::noted(association.id,
                           {text_parts::text_of(association.type), text_parts::text_of(association.content_created)});
}

/// "오픈AI (ko)".
template <class...>
[[nodiscard]] std::string to_string(const LocalName& name) {
  return text_parts::noted(name.value, {text_parts::text_of(name.lang)});
}

/// "FY2025 (2025-04/2026-03)".
template <class...>
[[nodiscard]] std::string to_string(const FiscalYear& fiscal) {
  return text_parts::noted(text_parts::text_of(fiscal.year), {text_parts::text_of(fiscal.period)});
}

/// The name to show, else the first name, else the id.
[[nodiscard]] inline std::string to_string(const Entity& entity) {
  if (entity.name) return *entity.name;
  return entity.names.empty() ? entity.id : entity.names.front().value;
}

/// "12 %, yearBefore, from USD 3.75".
template <class...>
[[nodiscard]] std::string to_string(const Change& change) {
  return text_parts::joined({text_parts::text_of(change.direction), text_parts::text_of(change.by),
                             text_parts::text_of(change.against), text_parts::text_of(change.period),
                             change.from ? "from " + text_parts::text_of(change.from) : ""});
}

/// "v1: openai, postMoneyValuation, at least USD 500.00, 2025-10".
template <class...>
[[nodiscard]] std::string to_string(const Fact& fact) {
  return fact.id + ": "
         + text_parts::joined({fact.of, fact.name ? *fact.name : text_parts::text_of(fact.metric),
                               text_parts::text_of(fact.segment), text_parts::text_of_all("", fact.basis),
                               text_parts::text_of(fact.status), text_parts::text_of(fact.value),
                               text_parts::text_of_all("", fact.changes), text_parts::text_of(fact.period),
                               text_parts::text_of(fact.fiscal), text_parts::text_of(fact.date)});
}

/// "r1: microsoft to openai, shareholder, 27 %".
template <class...>
[[nodiscard]] std::string to_string(const Relation& relation) {
  return relation.id + ": " + relation.from + " to " + relation.to + ", "
         + text_parts::joined({text_parts::text_of(relation.type), text_parts::text_of(relation.share)});
}

/// "ft (reported, 2025-12-16)".
template <class...>
[[nodiscard]] std::string to_string(const Attribution& attribution) {
  return text_parts::noted(attribution.source,
                           {text_parts::text_of(attribution.verb), text_parts::text_of(attribution.date)});
}

/// "d1/amount: KRW 15".
template <class...>
[[nodiscard]] std::string to_string(const ConflictingValue& conflict) {
  const auto value = std::visit([](const auto& v) { return text_parts::text_of(v); }, conflict.value);
  return conflict.of + '/' + std::string{name_of(conflict.field)} + ": " + value;
}

/// "c2: fact, reported, about d2, d3, according to ft (reported, 2025-12-16), familiar".
template <class...>
[[nodiscard]] std::string to_string(const Claim& claim) {
  return claim.id + ": "
         + text_parts::joined({text_parts::text_of(claim.kind), text_parts::text_of(claim.modality),
                               text_parts::text_of_all("about ", claim.about),
                               text_parts::text_of_all("according to ", claim.chain)});
}

/// "urn:example:1 (text, ko, 2025-12-17T14:58:42+09:00)".
template <class...>
[[nodiscard]] std::string to_string(const Article& article) {
  return text_parts::noted(article.uri, {text_parts::text_of(article.type), text_parts::text_of(article.language),
                                         text_parts::text_of(article.first_created)});
}

}  // namespace newsgraph::inline v0_1
