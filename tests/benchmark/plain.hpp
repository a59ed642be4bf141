// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// What a user would write today: structs over a JSON DOM, money in doubles, no checks.
namespace plain {

using Json = nlohmann::json;

struct Amount {
  double value = 0;
  std::string currency, bound, stated, scope;
  bool approx = false;
  double quantum = 0;
  std::vector<Amount> equivalents;
};
struct Evidence {
  std::string in, exact;
  std::vector<int> bytes;
};
struct Paragraph {
  std::string id, role, text;
};
struct Name {
  std::string value, lang;
};
struct Entity {
  std::string id, kind, name;
  std::vector<Name> names;
  bool anonymous = false;
};
struct Party {
  std::string entity, role;
};
struct Link {
  std::string type, to;
};
struct Deal {
  std::string id, type, status, term;
  bool long_term = false;
  std::vector<Party> parties;
  std::vector<std::string> open_roles;
  Amount amount;
  std::vector<Link> links;
  std::vector<Evidence> evidence;
};
struct Fact {
  std::string id, of, metric;
  Amount value;
  std::vector<std::string> conditions;
  std::vector<Evidence> evidence;
};
struct Relation {
  std::string id, type, from, to;
};
struct Source {
  std::string source, verb, date;
};
struct Claim {
  std::string id, kind, modality;
  std::vector<std::string> about;
  std::vector<Source> chain;
  std::vector<Evidence> evidence;
};
struct Article {
  std::string uri, type, language, first_created, by, located;
  std::vector<Party> info_sources;
  std::vector<Paragraph> paragraphs;
  std::vector<Entity> entities;
  std::vector<Deal> deals;
  std::vector<Fact> facts;
  std::vector<Relation> relations;
  std::vector<Claim> claims;
};

template <class T>
void read_if(const Json& json, const char* key, T& out) {
  if (const auto member = json.find(key); member != json.end()) member->get_to(out);
}

inline void from_json(const Json& json, Amount& a) {
  a.value = std::stod(json.at("value").get_ref<const std::string&>());
  json.at("currency").get_to(a.currency);
  read_if(json, "bound", a.bound);
  read_if(json, "stated", a.stated);
  read_if(json, "scope", a.scope);
  read_if(json, "approx", a.approx);
  if (const auto quantum = json.find("quantum"); quantum != json.end())
    a.quantum = std::stod(quantum->get_ref<const std::string&>());
  read_if(json, "equivalents", a.equivalents);
}
inline void from_json(const Json& json, Evidence& e) {
  json.at("in").get_to(e.in);
  read_if(json, "exact", e.exact);
  read_if(json, "bytes", e.bytes);
}
inline void from_json(const Json& json, Paragraph& p) {
  json.at("id").get_to(p.id);
  json.at("role").get_to(p.role);
  read_if(json, "text", p.text);
}
inline void from_json(const Json& json, Name& n) {
  json.at("value").get_to(n.value);
  read_if(json, "lang", n.lang);
}
inline void from_json(const Json& json, Entity& e) {
  json.at("id").get_to(e.id);
  json.at("kind").get_to(e.kind);
  read_if(json, "name", e.name);
  read_if(json, "names", e.names);
  read_if(json, "anonymous", e.anonymous);
}
inline void from_json(const Json& json, Party& p) {
  json.at("entity").get_to(p.entity);
  json.at("role").get_to(p.role);
}
inline void from_json(const Json& json, Link& l) {
  json.at("type").get_to(l.type);
  json.at("to").get_to(l.to);
}
inline void from_json(const Json& json, Deal& d) {
  json.at("id").get_to(d.id);
  json.at("type").get_to(d.type);
  read_if(json, "status", d.status);
  read_if(json, "term", d.term);
  read_if(json, "longTerm", d.long_term);
  read_if(json, "parties", d.parties);
  read_if(json, "openRoles", d.open_roles);
  read_if(json, "amount", d.amount);
  read_if(json, "links", d.links);
  read_if(json, "evidence", d.evidence);
}
inline void from_json(const Json& json, Fact& v) {
  json.at("id").get_to(v.id);
  json.at("of").get_to(v.of);
  json.at("metric").get_to(v.metric);
  read_if(json, "value", v.value);
  read_if(json, "if", v.conditions);
  read_if(json, "evidence", v.evidence);
}
inline void from_json(const Json& json, Relation& r) {
  json.at("id").get_to(r.id);
  json.at("type").get_to(r.type);
  json.at("from").get_to(r.from);
  json.at("to").get_to(r.to);
}
inline void from_json(const Json& json, Source& s) {
  json.at("source").get_to(s.source);
  read_if(json, "verb", s.verb);
  read_if(json, "date", s.date);
}
inline void from_json(const Json& json, Claim& c) {
  json.at("id").get_to(c.id);
  json.at("kind").get_to(c.kind);
  read_if(json, "modality", c.modality);
  read_if(json, "about", c.about);
  read_if(json, "chain", c.chain);
  read_if(json, "evidence", c.evidence);
}
inline void from_json(const Json& json, Article& a) {
  json.at("uri").get_to(a.uri);
  read_if(json, "type", a.type);
  read_if(json, "language", a.language);
  read_if(json, "firstCreated", a.first_created);
  read_if(json, "by", a.by);
  read_if(json, "located", a.located);
  read_if(json, "infoSources", a.info_sources);
  read_if(json, "paragraphs", a.paragraphs);
  read_if(json, "entities", a.entities);
  read_if(json, "deals", a.deals);
  read_if(json, "facts", a.facts);
  read_if(json, "relations", a.relations);
  read_if(json, "claims", a.claims);
}

}  // namespace plain
