// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace newsgraph::inline v0_1 {

/// The tables that articles are written as: one for each sort of object in a document, and one for each list of ids.
/// What a row of each has says `columns`.
enum class Table : std::uint8_t {
  articles,
  info_sources,
  paragraphs,
  associations,
  entities,
  names,
  deals,
  parties,
  members,
  goods,
  terms,
  considerations,
  schedule,
  deal_dates,
  conditions,
  links,
  flows,
  facts,
  changes,
  fact_conditions,
  relations,
  claims,
  claim_about,
  claim_sources,
  claim_holders,
  claim_sets,
  evidence,
  equivalents,
};

template <>
inline constexpr auto rows_of<Table> = base_parts::table<ExplainedName<Table>>({
    {Table::articles, "articles", "what was published where and when"},
    {Table::info_sources, "info_sources", "where an article comes from"},
    {Table::paragraphs, "paragraphs", "headline, captions and body, in order"},
    {Table::associations, "associations", "pictures and the like"},
    {Table::entities, "entities", "who and what an article names; those of one entity_node are one"},
    {Table::names, "names", "names and aliases, as printed"},
    {Table::deals, "deals", "what they agree with each other, as one article tells it; those of one deal_node are one"},
    {Table::parties, "parties", "who takes part in a deal, and in which role"},
    {Table::members, "members", "the deals of a package"},
    {Table::goods, "goods", "what a deal is about"},
    {Table::terms, "terms", "what a deal was agreed at"},
    {Table::considerations, "considerations", "what a price consists of"},
    {Table::schedule, "schedule", "how the money of a deal falls due"},
    {Table::deal_dates, "deal_dates", "what else of a deal has a date"},
    {Table::conditions, "conditions", "what has to come about before a deal closes"},
    {Table::links, "links", "how deals hang together"},
    {Table::flows, "flows", "each payer with each payee of a deal; an amount where there is one of each"},
    {Table::facts, "facts", "figures that move no money: what somebody earns, expects, is worth"},
    {Table::changes, "changes", "how such a figure changed"},
    {Table::fact_conditions, "fact_conditions", "deals on which a figure depends"},
    {Table::relations, "relations", "what entities are to each other"},
    {Table::claims, "claims", "what somebody says, and how certain it is"},
    {Table::claim_about, "claim_about", "what a claim speaks of"},
    {Table::claim_sources, "claim_sources", "who says so, from the outermost source to the original speaker"},
    {Table::claim_holders, "claim_holders", "who else holds an opinion"},
    {Table::claim_sets, "claim_sets", "other values that a claim has for members of deals and facts"},
    {Table::evidence, "evidence", "the words that something rests on"},
    {Table::equivalents, "equivalents", "an amount in other currencies, as the article converts it"},
});

/// What a column holds: text, a 64-bit integer, or true and false. Every value may be absent.
enum class ColumnType : std::uint8_t { text, integer, boolean };

struct Column {
  std::string name;  ///< in snake_case; a word that SQL reserves has a `_` behind it
  ColumnType type;
  std::string_view doc;
};

/// A value in a row: nothing where the article does not state it, never a zero or an empty text in its place.
using Cell = std::variant<std::monostate, std::string_view, std::int64_t, bool>;

}  // namespace newsgraph::inline v0_1
