// SPDX-License-Identifier: MIT
#pragma once

#include "plain.hpp"

#include <charconv>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace plain {

template <class T, class Member>
struct Field {
  std::string_view key;
  Member T::*member;
};
template <class T, class Member>
Field(const char*, Member T::*) -> Field<T, Member>;

/// The members of a struct, as JSON has them.
template <class T>
inline constexpr std::tuple<> fields{};
template <>
inline constexpr auto fields<Amount> =
    std::tuple{Field{"value", &Amount::value},     Field{"currency", &Amount::currency},
               Field{"bound", &Amount::bound},     Field{"stated", &Amount::stated},
               Field{"scope", &Amount::scope},     Field{"approx", &Amount::approx},
               Field{"quantum", &Amount::quantum}, Field{"equivalents", &Amount::equivalents}};
template <>
inline constexpr auto fields<Evidence> =
    std::tuple{Field{"in", &Evidence::in}, Field{"exact", &Evidence::exact}, Field{"bytes", &Evidence::bytes}};
template <>
inline constexpr auto fields<Paragraph> =
    std::tuple{Field{"id", &Paragraph::id}, Field{"role", &Paragraph::role}, Field{"text", &Paragraph::text}};
template <>
inline constexpr auto fields<Name> = std::tuple{Field{"value", &Name::value}, Field{"lang", &Name::lang}};
template <>
inline constexpr auto fields<Entity> =
    std::tuple{Field{"id", &Entity::id}, Field{"kind", &Entity::kind}, Field{"name", &Entity::name},
               Field{"names", &Entity::names}, Field{"anonymous", &Entity::anonymous}};
template <>
inline constexpr auto fields<Party> = std::tuple{Field{"entity", &Party::entity}, Field{"role", &Party::role}};
template <>
inline constexpr auto fields<Link> = std::tuple{Field{"type", &Link::type}, Field{"to", &Link::to}};
template <>
inline constexpr auto fields<Deal> = std::tuple{Field{"id", &Deal::id},
                                                Field{"type", &Deal::type},
                                                Field{"status", &Deal::status},
                                                Field{"term", &Deal::term},
                                                Field{"longTerm", &Deal::long_term},
                                                Field{"parties", &Deal::parties},
                                                Field{"openRoles", &Deal::open_roles},
                                                Field{"amount", &Deal::amount},
                                                Field{"links", &Deal::links},
                                                Field{"evidence", &Deal::evidence}};
template <>
inline constexpr auto fields<Fact> =
    std::tuple{Field{"id", &Fact::id},       Field{"of", &Fact::of},         Field{"metric", &Fact::metric},
               Field{"value", &Fact::value}, Field{"if", &Fact::conditions}, Field{"evidence", &Fact::evidence}};
template <>
inline constexpr auto fields<Relation> = std::tuple{Field{"id", &Relation::id}, Field{"type", &Relation::type},
                                                    Field{"from", &Relation::from}, Field{"to", &Relation::to}};
template <>
inline constexpr auto fields<Source> =
    std::tuple{Field{"source", &Source::source}, Field{"verb", &Source::verb}, Field{"date", &Source::date}};
template <>
inline constexpr auto fields<Claim> =
    std::tuple{Field{"id", &Claim::id},       Field{"kind", &Claim::kind},   Field{"modality", &Claim::modality},
               Field{"about", &Claim::about}, Field{"chain", &Claim::chain}, Field{"evidence", &Claim::evidence}};
template <>
inline constexpr auto fields<Article> = std::tuple{Field{"uri", &Article::uri},
                                                   Field{"type", &Article::type},
                                                   Field{"language", &Article::language},
                                                   Field{"firstCreated", &Article::first_created},
                                                   Field{"by", &Article::by},
                                                   Field{"located", &Article::located},
                                                   Field{"infoSources", &Article::info_sources},
                                                   Field{"paragraphs", &Article::paragraphs},
                                                   Field{"entities", &Article::entities},
                                                   Field{"deals", &Article::deals},
                                                   Field{"facts", &Article::facts},
                                                   Field{"relations", &Article::relations},
                                                   Field{"claims", &Article::claims}};

/// Reads a value of a parser's own type; `Json` says how that is looked into. What is missing stays as it was.
template <class Json, class Value, class T>
void read(Value&& value, T& out) {
  if constexpr (std::same_as<T, double>) {  // decimal text
    const std::string_view text = Json::text(value);
    std::from_chars(text.data(), text.data() + text.size(), out);
  } else if constexpr (std::same_as<T, std::string>) {
    out = Json::text(value);
  } else if constexpr (std::is_arithmetic_v<T>) {
    out = Json::template number<T>(value);
  } else if constexpr (requires { out.emplace_back(); }) {
    Json::for_each_element(value, [&](auto&& element) { read<Json>(element, out.emplace_back()); });
  } else {
    Json::for_each_member(value, [&](auto key, auto&& member) {
      const auto take = [&](const auto& field) {
        if (!(key == field.key)) return false;
        read<Json>(member, out.*field.member);
        return true;
      };
      std::apply([&](const auto&... field) { (void)(take(field) || ...); }, fields<T>);
    });
  }
}

}  // namespace plain
