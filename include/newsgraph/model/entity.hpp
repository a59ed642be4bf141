// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/extra.hpp>
#include <newsgraph/model/rules.hpp>
#include <newsgraph/value/fiscal_period.hpp>
#include <newsgraph/value/lei.hpp>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What sort of thing an entity is.
enum class EntityKind : std::uint8_t {
  company,
  public_body,  ///< a state, a ministry, a regulator, a court: who gets fines and taxes, and gives grants
  person,
  product,
  place,
  publication,
  group,
};

template <>
inline constexpr auto rows_of<EntityKind> = base_parts::table<Name<EntityKind>>({
    {EntityKind::company, "company"},
    {EntityKind::public_body, "publicBody"},
    {EntityKind::person, "person"},
    {EntityKind::product, "product"},
    {EntityKind::place, "place"},
    {EntityKind::publication, "publication"},
    {EntityKind::group, "group"},
});

template <>
inline constexpr auto synonyms_of<EntityKind> = [] {
  using enum EntityKind;
  return base_parts::table<Name<EntityKind>>({
      // clang-format off
      {company, "corp"}, {company, "corporation"}, {company, "firm"}, {company, "business"},
      {company, "organization"}, {company, "organisation"}, {company, "org"}, {company, "enterprise"},
      {company, "startup"}, {company, "public company"}, {company, "listed company"}, {company, "bank"}, {company, "fund"}, {company, "institution"},
      {company, "subsidiary"}, {company, "manufacturer"},
      {public_body, "government"}, {public_body, "ministry"}, {public_body, "regulator"}, {public_body, "court"},
      {public_body, "agency"}, {public_body, "authority"}, {public_body, "municipality"}, {public_body, "central bank"},
      {public_body, "commission"}, {public_body, "government agency"}, {public_body, "department"},
      {public_body, "state-owned"}, {public_body, "정부"},
      {person, "people"}, {person, "individual"}, {person, "human"}, {person, "executive"}, {person, "CEO"},
      {person, "founder"}, {person, "analyst"},
      {product, "service"}, {product, "model"}, {product, "technology"}, {product, "chip"}, {product, "brand"},
      {product, "software"}, {product, "platform"},
      {place, "location"}, {place, "country"}, {place, "city"}, {place, "region"}, {place, "site"}, {place, "state"},
      {publication, "newspaper"}, {publication, "media"}, {publication, "news outlet"}, {publication, "outlet"},
      {publication, "news agency"}, {publication, "magazine"}, {publication, "publisher"},
      {publication, "website"}, {publication, "source"},
      {group, "consortium"}, {group, "alliance"}, {group, "team"}, {group, "association"}, {group, "investors"},
      {group, "coalition"}, {group, "family"}, {group, "conglomerate"}, {group, "people familiar"},
      // clang-format on
  });
}();

/// One of the names of an entity, and the language it is used in.
struct LocalName {
  std::string value{};
  std::optional<std::string> lang{};
  Extras extras{};

  friend bool operator==(const LocalName&, const LocalName&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, LocalName> = base_parts::table({
    field<&T::value>("value", "the name, in any script", required),
    field<&T::lang>("lang", "BCP 47 tag"),
});

/// Where a share is traded, and under which symbol.
inline constexpr std::string_view ticker_pattern = "[A-Z][0-9A-Z]*:[0-9A-Z][0-9A-Z.-]*";

}  // namespace model_parts

/// One of the years that a company counts by, as an example for all: FY2025 from 2025-04 to 2026-03. So it says when
/// the year ends, and which calendar year names it.
struct FiscalYear {
  std::optional<FiscalPeriod> year{};
  std::optional<Period> period{};
  Extras extras{};

  friend bool operator==(const FiscalYear&, const FiscalYear&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, FiscalYear> = base_parts::table({
    field<&T::year>("year", "its label: FY2025", required),
    field<&T::period>("period", "from when to when it runs: 2025-04/2026-03; by days where it has 52 or 53 weeks",
                      required),
});

}  // namespace model_parts

/// When a fiscal period of a company is whose fiscal year is this, see the other `span`.
[[nodiscard]] constexpr std::optional<Period> span(FiscalPeriod asked, const FiscalYear& of) {
  return of.year && of.period ? span(asked, *of.year, *of.period) : std::nullopt;
}

/// Somebody or something that an article names, or leaves unnamed.
struct Entity {
  std::string id{};
  EntityKind kind = EntityKind::company;
  std::optional<std::string> name{};
  std::vector<LocalName> names{};
  std::optional<bool> anonymous{};
  std::optional<std::string> country{};
  std::optional<Lei> lei{};
  std::optional<std::string> ticker{};
  std::optional<FiscalYear> fiscal_year{};
  Extras extras{};

  friend bool operator==(const Entity&, const Entity&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Entity> = base_parts::table({
    field<&T::id>("id", "unique within the document", defines(ObjectKind::entity)),
    field<&T::kind>("kind", "what it is", required),
    field<&T::name>("name", "the name to show"),
    field<&T::names>("names", "names and aliases, as printed"),
    field<&T::anonymous>("anonymous", "the article does not say who it is"),
    field<&T::country>("country", "ISO 3166-1 alpha-2", matches("[A-Z]{2}", "two letters of ISO 3166-1 like KR")),
    field<&T::lei>("lei", "Legal Entity Identifier, ISO 17442"),
    field<&T::ticker>("ticker", "market and symbol: NASDAQ:AMZN, KRX:005930",
                      matches(ticker_pattern, "a market and a symbol like NASDAQ:AMZN")),
    field<&T::fiscal_year>("fiscalYear", "a year that it counts by, as an example for all"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Entity> = base_parts::table<Synonym>({
    // clang-format off
    {"type", "kind"}, {"title", "name"}, {"label", "name"}, {"alias", "names"}, {"aliases", "names"},
    {"symbol", "ticker"},
    // clang-format on
});

}  // namespace model_parts

/// A company for the `entities` of an article, under an id of its own there: `company("openai", "OpenAI", {"오픈AI"})`.
template <class...>
[[nodiscard]] Entity company(std::string id, std::string name,
                             std::initializer_list<std::string_view> other_names = {}) {
  Entity made;
  made.id = std::move(id);
  made.name = std::move(name);
  for (const auto other : other_names) made.names.emplace_back().value = other;
  return made;
}

}  // namespace newsgraph::inline v0_1
