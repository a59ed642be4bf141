// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/tables.hpp>
#include <newsgraph/bridge/tables/article_rows.hpp>
#include <newsgraph/bridge/writing/deal_words.hpp>
#include <newsgraph/bridge/writing/json_text.hpp>
#include <newsgraph/bridge/writing/text_stream.hpp>
#include <newsgraph/model/article.hpp>

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

/// A member of an object of JSON, as it is written.
struct RawMember {
  std::string_view name;
  std::string_view value;
};

/// The members of an object in a text that is JSON; none where it is something else. Names are taken as they are
/// written, with their escapes. O(text).
template <class...>
[[nodiscard]] std::vector<RawMember> members_of_json(std::string_view json) {
  std::vector<RawMember> members;
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  int depth = 0;
  std::size_t begin = 0;  // of the value
  std::optional<std::string_view> name;
  const auto end_value = [&](std::size_t end) {
    while (end > begin && is_space(json[end - 1])) --end;
    if (name) members.push_back({*name, json.substr(begin, end - begin)});
    name.reset();
  };
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (depth == 0 && c != '{') {
      if (!is_space(c)) break;
    } else if (c == '"') {
      const auto start = i + 1;
      for (++i; i < json.size() && json[i] != '"'; ++i)
        if (json[i] == '\\') ++i;
      if (depth == 1 && !name && i < json.size()) {
        name = json.substr(start, i - start);
        begin = json.size();
      }
    } else if (depth == 1 && c == ':' && begin == json.size()) {
      for (begin = i + 1; begin < json.size() && is_space(json[begin]);) ++begin;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']') {
      if (depth == 1) end_value(i);
      --depth;
      if (depth == 0) break;
    } else if (depth == 1 && c == ',') {
      end_value(i);
    }
  }
  return members;
}

/// Makes an object of ninjs of an article.
class NinjsWriter {
public:
  NinjsWriter(const Article& article, std::string& json) : article_{article}, json_{json} {
    for (const auto& extra : article.extras)
      if (extra.key == "x-ninjs") kept_ = members_of_json(extra.json);
    for (const auto& source : article.info_sources) sources_.insert(source.entity);
  }

  template <class...>
  void write() {
    json_.open('{').text("uri", article_.uri);
    if (wants("standard"))
      json_.open('{', "standard")
          .text("name", "ninjs")
          .text("version", "3.1")
          .text("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json")
          .close('}');
    if (wants("type") && article_.type) json_.text("type", newsgraph::name_of(*article_.type));
    if (wants("language")) json_.text("language", article_.language);
    if (wants("firstCreated")) json_.text("firstCreated", moment());
    if (wants("by")) json_.text("by", article_.by);
    if (wants("located")) json_.text("located", article_.located);
    if (wants("headlines")) write_headlines();
    if (wants("bodies")) write_body();
    if (wants("infoSources")) write_sources();
    using enum EntityKind;
    write_entities("organisations", {company, public_body, publication, group});
    write_entities("people", {person});
    write_entities("places", {place});
    write_entities("objects", {product});
    if (wants("associations")) write_associations();
    for (const auto& member : kept_)
      if (member.name != "uri") json_.kept(member.name, member.value);
    json_.close('}');
  }

private:
  /// Whether a member is not there as it came.
  [[nodiscard]] bool wants(std::string_view name) const {
    return base_parts::none_of(kept_, [&](const RawMember& member) { return member.name == name; });
  }

  /// With an offset and with seconds, as RFC 3339 has it; empty where only the day is known.
  [[nodiscard]] std::string moment() const {
    if (!article_.first_created) return {};
    const auto stated = to_string(*article_.first_created);
    const bool has_seconds = stated.size() > 19 && stated[16] == ':';
    return has_seconds && stated.find('[') == std::string::npos && article_.first_created->instant()
               ? stated
               : utc_text(article_.first_created);
  }

  void put_text(std::string_view role, std::string_view value) {
    json_.open('{').text("role", role).text("contentType", "text/plain").text("value", value).close('}');
  }

  void write_headlines() {
    bool is_open = false;
    for (const auto& paragraph : article_.paragraphs) {
      const bool is_main = paragraph.role == ParagraphRole::headline;
      if (!paragraph.text || (!is_main && paragraph.role != ParagraphRole::subhead)) continue;
      if (!is_open) json_.open('[', "headlines");
      is_open = true;
      put_text(is_main ? "main" : "sub", *paragraph.text);
    }
    if (is_open) json_.close(']');
  }

  void write_body() {
    std::string body;
    for (const auto& paragraph : article_.paragraphs) {
      if (!paragraph.text || paragraph.role != ParagraphRole::body) continue;
      if (!body.empty()) body += "\n\n";
      body += *paragraph.text;
    }
    if (body.empty()) return;
    json_.open('[', "bodies");
    put_text("main", body);
    json_.close(']');
  }

  /// The entity, or the paragraph, of an id; null where there is none.
  template <class T>
  [[nodiscard]] const T* find(const std::vector<T>& things, std::string_view id, model_parts::ObjectKind kind) const {
    const auto* found = source_.ids.find(id);
    return found != nullptr && found->kind == kind ? &things[found->index] : nullptr;
  }
  [[nodiscard]] const Entity* find_entity(std::string_view id) const {
    return find(article_.entities, id, model_parts::ObjectKind::entity);
  }
  [[nodiscard]] static std::optional<std::string_view> name_of_entity(const Entity& entity) {
    if (entity.name) return *entity.name;
    return entity.names.empty() ? std::nullopt : std::optional<std::string_view>{entity.names.front().value};
  }

  void write_sources() {
    if (article_.info_sources.empty()) return;
    json_.open('[', "infoSources");
    for (const auto& source : article_.info_sources) {
      const auto* entity = find_entity(source.entity);
      const auto name = entity != nullptr ? name_of_entity(*entity) : std::nullopt;
      if (!name) continue;
      json_.open('{').text("name", *name).text("role", newsgraph::name_of(source.role)).text("literal", source.entity);
      json_.close('}');
    }
    json_.close(']');
  }

  void write_entities(std::string_view name, std::initializer_list<EntityKind> kinds) {
    if (!wants(name)) return;
    bool is_open = false;
    for (const auto& entity : article_.entities) {
      const auto shown = name_of_entity(entity);
      if (!base_parts::contains(kinds, entity.kind) || entity.anonymous == true || is_only_source(entity) || !shown)
        continue;
      if (!is_open) json_.open('[', name);
      is_open = true;
      json_.open('{').text("name", *shown).text("literal", entity.id);
      if (entity.lei && name == "organisations") json_.text("uri", "urn:lei:" + to_string(*entity.lei));
      if (entity.ticker && name == "organisations") {
        const std::string_view ticker = *entity.ticker;
        const auto colon = ticker.find(':');
        json_.open('[', "symbols").open('{').text("exchange", ticker.substr(0, colon));
        json_.text("symbol", ticker.substr(colon + 1)).close('}').close(']');
      }
      json_.close('}');
    }
    if (is_open) json_.close(']');
  }

  /// Whether it stands among the sources already.
  [[nodiscard]] bool is_only_source(const Entity& entity) const {
    return entity.kind == EntityKind::publication && sources_.contains(entity.id);
  }

  void write_associations() {
    if (article_.associations.empty()) return;
    json_.open('[', "associations");
    for (const auto& association : article_.associations) {
      json_.open('{').text("name", association.id).text("uri", article_.uri + '#' + association.id);
      json_.text("type", newsgraph::name_of(association.type));
      const auto* place = association.located ? find_entity(*association.located) : nullptr;
      if (place != nullptr) json_.text("located", name_of_entity(*place));
      const auto* caption = association.caption
                                ? find(article_.paragraphs, *association.caption, model_parts::ObjectKind::paragraph)
                                : nullptr;
      if (caption != nullptr && caption->text) {
        json_.open('[', "descriptions");
        put_text("caption", *caption->text);
        json_.close(']');
      }
      json_.close('}');
    }
    json_.close(']');
  }

  const Article& article_;
  JsonText json_;
  Beside nothing_{};
  Source source_{article_, nothing_};
  std::unordered_set<std::string_view> sources_{};
  std::vector<RawMember> kept_{};
};

}  // namespace bridge_parts

/// An article as one line of IPTC ninjs 3.1. Members that `x-ninjs` of the article holds, which `read_ninjs` puts
/// there, are written as they are; the others are made of the article.
///
/// What is lossy: ninjs has no place for deals, facts, relations, claims and evidence, for other names of an entity,
/// for who is not named, for a day of publication without a time, for the day that a picture was taken, and for
/// paragraphs whose text is withheld; line breaks within a paragraph read as ends of it.
template <class...>
[[nodiscard]] std::string to_ninjs(const Article& article) {
  std::string json;
  bridge_parts::NinjsWriter{article, json}.write();
  return json;
}

/// The articles of a graph as ninjs, one a line, in the order of their uris. One graph is always the same bytes.
///
/// Check the stream afterwards: it fails if something could not be written.
template <class...>
void write_ninjs(const Graph& graph, std::ostream& out) {
  bridge_parts::TextStream stream{out};
  for (const auto id : bridge_parts::articles_in_order(graph)) {
    stream.text().append(to_ninjs(graph.article(id))).append("\n");
    stream.step();
  }
  stream.finish();
}

}  // namespace newsgraph::inline v0_1
