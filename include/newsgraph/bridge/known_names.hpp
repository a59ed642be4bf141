// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/bridge/import_options.hpp>
#include <newsgraph/bridge/importing/article_maker.hpp>
#include <newsgraph/bridge/importing/record_stream.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/check.hpp>

#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

struct KnownSchema {
  std::string_view schema;
  EntityKind kind;
};

/// The schemata of FollowTheMoney that are somebody with a name to be known by.
inline constexpr auto known_schemata = base_parts::table<KnownSchema>({
    {"Company", EntityKind::company},
    {"Organization", EntityKind::company},
    {"LegalEntity", EntityKind::company},
    {"PublicBody", EntityKind::public_body},
    {"Person", EntityKind::person},
});

}  // namespace bridge_parts

/// Reads companies, public bodies and persons of FollowTheMoney, a line of JSON each, from a stream of any length in
/// constant memory, as names that a graph then knows: of each it gives an article that consists of one entity, with its
/// names and aliases, LEI (ISO 17442), ticker, where that says its market, and country. Added to a graph these make one
/// of what other articles call by any of these names, or by the same LEI or ticker, as entities of articles do
/// (`Graph::add`). What else there is of them, and lines of other schemata, is passed over. The uri is that of
/// `options`, or "urn:followthemoney:", and the id.
///
/// @code
///   GraphBuilder builder;
///   for (KnownNames known{file}; known.next();)
///     if (known) builder.add(*known);
/// @endcode
class KnownNames : public bridge_parts::RecordStream {
public:
  /// `in` must outlive this. Its buffer is read ahead.
  explicit KnownNames(std::istream& in, ImportOptions options = {}) : RecordStream{in, std::move(options)} {
    if (options_.uri.empty()) options_.uri = "urn:followthemoney:";
  }

  /// Goes on to the next of them, good or bad. False at the end of the stream.
  template <class...>
  bool next() {
    const auto read_one = [this](json_parts::Reader& reader, json_parts::At root) { read(reader, root); };
    while (next_line(read_one))
      if (!good_ || !article_.entities.empty()) return true;
    return false;
  }

private:
  using At = json_parts::At;
  using TokenKind = json_parts::TokenKind;

  template <class...>
  void read(json_parts::Reader& reader, At root) {
    bridge_parts::ArticleMaker maker{article_};
    if (root->kind != TokenKind::object) return reader.expected(root, "an object");
    const auto schema = text(reader, root, "schema");
    std::optional<EntityKind> kind;
    for (const auto& row : bridge_parts::known_schemata)
      if (row.schema == schema) kind = row.kind;
    if (!kind) return;

    const auto id = text(reader, root, "id");
    article_.uri = options_.uri + std::string{id};
    auto& entity = maker.add_entity(*kind, {});
    entity.id = id;
    const At properties = member(root, "properties");
    if (properties == nullptr)
      return reader.fault(root, base_parts::missing_member("properties", "its names, and what else is known of it"));
    if (properties->kind != TokenKind::object) return reader.expected(properties, "an object");
    for (const std::string_view name : {"name", "alias", "previousName", "abbreviation"})
      for_each_text(reader, properties, name, [&](At at) {
        const auto words = bridge_parts::without_blanks(at->text());
        if (words.empty()) return;
        if (entity.name)
          entity.names.emplace_back().value = words;
        else
          entity.name = words;
      });
    if (!entity.name) reader.fault(properties, base_parts::missing_member("name", "what it is called"));
    for_each_text(reader, properties, "leiCode", [&](At at) {
      const auto lei = Lei::parse(at->text());
      if (!lei)
        reader.expected_form(at, "a Legal Entity Identifier of 20 characters whose check digits are right");
      else if (entity.lei && entity.lei != lei)
        reader.expected_form(at, "the same Legal Entity Identifier as before it");
      else
        entity.lei = lei;
    });
    for_each_text(reader, properties, "ticker", [&](At at) {
      if (!entity.ticker && model_parts::matches_pattern(model_parts::ticker_pattern, at->text()))
        entity.ticker = at->text();
    });
    for (const std::string_view name : {"country", "jurisdiction", "mainCountry", "nationality"})
      for_each_text(reader, properties, name, [&](At at) {
        if (!entity.country) entity.country = country(at->text());
      });
    maker.finish();
  }

  /// "us" in capitals; nothing of what is not two letters.
  [[nodiscard]] static std::optional<std::string> country(std::string_view code) {
    std::string letters;
    for (const char c : code) letters += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (letters.size() != 2 || !model_parts::matches_pattern("[A-Z]{2}", letters)) return std::nullopt;
    return letters;
  }

  [[nodiscard]] static At member(At object, std::string_view name) {
    At found = nullptr;
    json_parts::for_each_member(object, [&](At key, At value) {
      if (key->text() == name) found = value;
    });
    return found;
  }

  template <class...>
  static std::string_view text(json_parts::Reader& reader, At object, std::string_view name) {
    const At at = member(object, name);
    if (at != nullptr && at->kind == TokenKind::string && at->size != 0) return at->text();
    if (at == nullptr)
      reader.fault(object, base_parts::missing_member(name, "which FollowTheMoney has of everything"));
    else
      reader.expected(at, "some text");
    return {};
  }

  /// The texts of a property, which is a list of them.
  template <class Visitor>
  static void for_each_text(json_parts::Reader& reader, At properties, std::string_view name, Visitor visit) {
    const At at = member(properties, name);
    if (at == nullptr) return;
    if (at->kind != TokenKind::array) return reader.expected(at, "an array");
    json_parts::for_each_element(at, [&](std::size_t, At value) {
      if (value->kind == TokenKind::string)
        visit(value);
      else
        reader.expected(value, "a string");
    });
  }
};

}  // namespace newsgraph::inline v0_1
