// SPDX-License-Identifier: MIT

#include "../peers.hpp"

#include <glaze/json.hpp>

#include <string_view>

// It takes the names of members from the struct, where they are those of the JSON.
template <>
struct glz::meta<plain::Amount> {
  using T = plain::Amount;
  static constexpr auto value =
      object("value", quoted<&T::value>, "currency", &T::currency, "bound", &T::bound, "stated", &T::stated, "scope",
             &T::scope, "approx", &T::approx, "quantum", quoted<&T::quantum>, "equivalents", &T::equivalents);
};
template <>
struct glz::meta<plain::Deal> {
  using T = plain::Deal;
  static constexpr auto value = object("id", &T::id, "type", &T::type, "status", &T::status, "term", &T::term,
                                       "longTerm", &T::long_term, "parties", &T::parties, "openRoles", &T::open_roles,
                                       "amount", &T::amount, "links", &T::links, "evidence", &T::evidence);
};
template <>
struct glz::meta<plain::Fact> {
  using T = plain::Fact;
  static constexpr auto value = object("id", &T::id, "of", &T::of, "metric", &T::metric, "value", &T::value, "if",
                                       &T::conditions, "evidence", &T::evidence);
};
template <>
struct glz::meta<plain::Article> {
  using T = plain::Article;
  static constexpr auto value =
      object("uri", &T::uri, "type", &T::type, "language", &T::language, "firstCreated", &T::first_created, "by",
             &T::by, "located", &T::located, "infoSources", &T::info_sources, "paragraphs", &T::paragraphs, "entities",
             &T::entities, "deals", &T::deals, "facts", &T::facts, "relations", &T::relations, "claims", &T::claims);
};

bool peers::read_with_glaze(std::string_view line, plain::Article& article) {
  return !glz::read<glz::opts{.null_terminated = false, .error_on_unknown_keys = false}>(article, line);
}
