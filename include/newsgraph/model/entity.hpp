#pragma once

#include <newsgraph/base/names.hpp>
#include <newsgraph/model/extra.hpp>
#include <newsgraph/model/rules.hpp>
#include <newsgraph/value/lei.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

enum class EntityKind : std::uint8_t { company, person, product, place, publication, group };

template <>
inline constexpr auto names_of<EntityKind> = std::to_array<Name<EntityKind>>({
    {EntityKind::company, "company"},
    {EntityKind::person, "person"},
    {EntityKind::product, "product"},
    {EntityKind::place, "place"},
    {EntityKind::publication, "publication"},
    {EntityKind::group, "group"},
});

/// One of the names of an entity, and the language it is used in.
struct LocalName {
  std::string value;
  std::optional<std::string> lang;
  Extras extras;

  friend bool operator==(const LocalName&, const LocalName&) = default;
};

template <>
inline constexpr auto fields_of<LocalName> = Fields{
    Field{"value", &LocalName::value, "the name, in any script", required},
    Field{"lang", &LocalName::lang, "BCP 47 tag"},
};

/// Where a share is traded, and under which symbol.
inline constexpr std::string_view ticker_pattern = "[A-Z][0-9A-Z]*:[0-9A-Z][0-9A-Z.-]*";

/// Somebody or something that an article names, or leaves unnamed.
struct Entity {
  std::string id;
  EntityKind kind = EntityKind::company;
  std::optional<std::string> name;
  std::vector<LocalName> names;
  std::optional<bool> anonymous;
  std::optional<std::string> country;
  std::optional<Lei> lei;
  std::optional<std::string> ticker;
  Extras extras;

  friend bool operator==(const Entity&, const Entity&) = default;
};

template <>
inline constexpr auto fields_of<Entity> = Fields{
    Field{"id", &Entity::id, "unique within the document", defines(ObjectKind::entity)},
    Field{"kind", &Entity::kind, "what it is", required},
    Field{"name", &Entity::name, "the name to show"},
    Field{"names", &Entity::names, "names and aliases, as printed"},
    Field{"anonymous", &Entity::anonymous, "the article does not say who it is"},
    Field{"country", &Entity::country, "ISO 3166-1 alpha-2", matches("[A-Z]{2}")},
    Field{"lei", &Entity::lei, "Legal Entity Identifier, ISO 17442"},
    Field{"ticker", &Entity::ticker, "market and symbol: NASDAQ:AMZN, KRX:005930", matches(ticker_pattern)},
};

}  // namespace newsgraph
