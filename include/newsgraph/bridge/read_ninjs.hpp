// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/import_options.hpp>
#include <newsgraph/bridge/importing/article_maker.hpp>
#include <newsgraph/bridge/importing/foreign_time.hpp>
#include <newsgraph/bridge/importing/kept_members.hpp>
#include <newsgraph/bridge/importing/record_stream.hpp>
#include <newsgraph/json/loaded.hpp>
#include <newsgraph/json/stream.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/check.hpp>
#include <newsgraph/model/id_table.hpp>
#include <newsgraph/page/html_text.hpp>

#include <cstddef>
#include <initializer_list>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

/// How ninjs 2 writes what ninjs 3 writes otherwise.
struct OldNinjsName {
  std::string_view old_name;
  std::string_view name;
};

inline constexpr auto old_ninjs_names = base_parts::table<OldNinjsName>({
    {"altids", "altIds"},
    {"charcount", "charCount"},
    {"contactinfo", "contactInfo"},
    {"contentcreated", "contentCreated"},
    {"contenttype", "contentType"},
    {"copyrightholder", "copyrightHolder"},
    {"copyrightnotice", "copyrightNotice"},
    {"digitalsourcetype", "digitalSourceType"},
    {"ednote", "edNote"},
    {"embargoed", "embargoedUntil"},
    {"encodedrights", "encodedRights"},
    {"firstcreated", "firstCreated"},
    {"geojson", "geoJSON"},
    {"infosources", "infoSources"},
    {"langid", "langId"},
    {"linkedrights", "linkedRights"},
    {"postalcode", "postalCode"},
    {"pubstatus", "pubStatus"},
    {"representationtype", "representationType"},
    {"rightsinfo", "rightsInfo"},
    {"sizeinbytes", "sizeInBytes"},
    {"symboltype", "symbolType"},
    {"trustindicators", "trustIndicators"},
    {"usageterms", "usageTerms"},
    {"versioncreated", "versionCreated"},
    {"wordcount", "wordCount"},
});

/// The name in ninjs 3 of a member of ninjs 2, or the same.
[[nodiscard]] constexpr std::string_view new_ninjs_name(std::string_view name) noexcept {
  for (const auto& row : old_ninjs_names)
    if (row.old_name == name) return row.name;
  return name;
}

/// Reads one object of ninjs into an article.
class NinjsReader {
public:
  using At = json_parts::At;

  /// `uri` is that of the article where the object has none.
  NinjsReader(json_parts::Reader& reader, const ImportOptions& options, std::string uri, Article& article)
      : reader_{reader}, options_{options}, article_{article}, maker_{article} {
    article_.uri = std::move(uri);
  }

  template <class...>
  void read(At root) {
    if (root->kind != json_parts::TokenKind::object) return reader_.expected(root, "an object of ninjs");
    root_ = root;
    base_parts::RowVector<At> keys;
    json_parts::for_each_member(root, [&](At key, At) { keys.push_back(key); });
    json_parts::fault_repeated(reader_, std::move(keys));
    if (!read_version()) return;

    if (auto uri = placed_text("uri")) article_.uri = std::move(*uri);
    if (article_.uri.empty())
      reader_.fault(root, base_parts::missing_member("uri", "what identifies the article everywhere"));
    read_type();
    article_.language = placed_text("language");
    article_.by = placed_text("by");
    article_.located = placed_text("located");
    read_time();
    read_headlines();
    if (const auto at = member(root, "bodies"))
      read_body(at);
    else if (const auto descriptions = member(root, "descriptions"))
      read_description(descriptions);
    for (const auto& [name, kind] : {Things{"organisations", EntityKind::company},
                                     {"people", EntityKind::person},
                                     {"places", EntityKind::place},
                                     {"objects", EntityKind::product}})
      if (const auto at = member(root, name)) read_entities(at, kind);
    if (const auto at = member(root, "infoSources")) read_sources(at);
    if (const auto at = member(root, "associations")) read_associations(at);

    maker_.finish();
    for (const auto& wanted : wanted_)
      if (article_.entities[wanted.entity].id != wanted.literal) forget_place(wanted.list);
    auto kept = kept_members(reader_, root, placed_, [this](std::string_view name) { return name_of(name); });
    if (!kept.empty()) maker_.add_extra("ninjs", std::move(kept));
  }

private:
  /// An entity whose id is to be that which a list has for it.
  struct WantedId {
    std::size_t entity;
    std::string_view literal;
    At list;
  };

  struct Things {
    std::string_view name;
    EntityKind kind;
  };

  /// What is in an object of a list of texts: headlines, bodies, descriptions.
  struct Text {
    std::string_view value{};
    std::string_view role{};
    std::string_view content_type{};
    bool is_whole = true;  ///< there is nothing else in it

    [[nodiscard]] bool is_plain() const noexcept {
      return content_type.empty() || content_type.starts_with("text/plain");
    }
  };

  [[nodiscard]] std::string_view name_of(std::string_view name) const noexcept {
    return is_old_ ? new_ninjs_name(name) : name;
  }

  /// The value of a member, by its name in ninjs 3; null where there is none.
  [[nodiscard]] At member(At object, std::string_view name) const {
    At found = nullptr;
    json_parts::for_each_member(object, [&](At key, At value) {
      if (found == nullptr && name_of(key->text()) == name) found = value;
    });
    return found;
  }

  /// The text of a member; empty where it is absent. What is no text is a fault.
  template <class...>
  std::string_view text(At object, std::string_view name) {
    const auto at = member(object, name);
    if (at == nullptr) return {};
    if (at->kind != json_parts::TokenKind::string) return reader_.expected(at, "a string"), std::string_view{};
    return at->text();
  }

  /// The text of a member of the whole, which has its place then; nothing where it is empty.
  template <class...>
  std::optional<std::string> placed_text(std::string_view name) {
    const auto words = text(root_, name);
    if (words.empty()) return std::nullopt;
    placed_.push_back(member(root_, name));
    return std::string{words};
  }

  /// A value has no place, or not whole.
  void forget_place(At value) noexcept {
    for (auto& at : placed_)
      if (at == value) at = nullptr;
  }

  [[nodiscard]] bool has_only(At object, std::initializer_list<std::string_view> names) const {
    bool has_others = false;
    json_parts::for_each_member(object, [&](At key, At) {
      has_others =
          has_others || base_parts::none_of(names, [&](std::string_view name) { return name_of(key->text()) == name; });
    });
    return !has_others;
  }

  /// False where it is ninjs 1, which is a fault.
  template <class...>
  bool read_version() {
    const auto standard = member(root_, "standard");
    const bool is_stated = standard != nullptr && standard->kind == json_parts::TokenKind::object;
    const auto version = is_stated ? text(standard, "version") : std::string_view{};
    is_old_ = !version.starts_with("3.");
    bool is_first = version.starts_with("1.");
    json_parts::for_each_member(root_, [&](At key, At value) {
      const auto name = key->text();
      const bool is_text = value->kind == json_parts::TokenKind::string;
      is_first = is_first || name.starts_with("body_") || (name == "headline" && is_text);
    });
    if (is_first) reader_.fault(root_, base_parts::fault_of(FaultKind::other_format, "ninjs 1", "ninjs 2 or 3"));
    if (is_stated && text(standard, "name") == "ninjs" && has_only(standard, {"name", "version", "schema"}))
      placed_.push_back(standard);
    return !is_first;
  }

  template <class...>
  void read_type() {
    const auto at = member(root_, "type");
    if (at == nullptr) return;
    const auto type = text(root_, "type");
    if (type == "event" || type == "planning")
      return reader_.fault(at, base_parts::not_allowed("a plan or an event, which is no article"));
    article_.type = parse<MediaType>(type);
    if (article_.type) placed_.push_back(at);
  }

  template <class...>
  void read_time() {
    for (const std::string_view name : {"firstCreated", "versionCreated", "contentCreated"}) {
      const auto at = member(root_, name);
      if (at == nullptr) continue;
      const auto stated = text(root_, name);
      article_.first_created = ForeignTime::read(stated, options_.zone);
      if (!article_.first_created) return reader_.expected_form(at, foreign_time_forms);
      const bool is_whole = article_.first_created->zone() == ZoneStatement::stated && stated.size() > 16
                            && stated[16] == ':' && to_string(*article_.first_created) == stated;
      if (name == "firstCreated" && is_whole) placed_.push_back(at);
      return;
    }
  }

  template <class...>
  Text read_text_of(At object) {
    Text read;
    read.value = text(object, "value");
    read.role = text(object, "role");
    read.content_type = text(object, "contentType");
    const bool is_typed = member(object, "contentType") != nullptr;
    const bool has_role = member(object, "role") != nullptr;
    read.is_whole = has_only(object, {"value", "role", "contentType"})
                    && is_typed == (read.content_type == "text/plain") && has_role == !read.role.empty();
    return read;
  }

  /// Its paragraphs, whether it is plain or marked up.
  template <class Visitor>
  static void for_each_paragraph_of(const Text& text, Visitor visit) {
    if (text.is_plain()) return for_each_paragraph(text.value, visit);
    for (const auto& paragraph : html_paragraphs(text.value)) visit(std::string_view{paragraph});
  }

  template <class...>
  std::vector<Text> texts_of(At array) {
    std::vector<Text> texts;
    for_each_object(reader_, array, [&](At object) { texts.push_back(read_text_of(object)); });
    return texts;
  }

  /// Headlines are taken as they are; where some are marked up, those that are plain.
  template <class...>
  void read_headlines() {
    const auto at = member(root_, "headlines");
    if (at == nullptr) return;
    const auto headlines = texts_of(at);
    const bool has_plain = base_parts::any_of(headlines, [](const Text& headline) { return headline.is_plain(); });
    bool is_whole = !headlines.empty();
    for (const auto& headline : headlines) {
      const auto value = without_blanks(headline.value);
      is_whole = is_whole && headline.is_whole && headline.is_plain() && value == headline.value && !value.empty()
                 && (headline.role == "main" || headline.role == "sub");
      if (has_plain && !headline.is_plain()) continue;
      std::string words;
      for_each_paragraph_of(headline,
                            [&](std::string_view line) { words.append(words.empty() ? "" : "\n").append(line); });
      const bool is_main = headline.role.empty() || headline.role == "main";
      maker_.add_paragraph(is_main ? ParagraphRole::headline : ParagraphRole::subhead,
                           headline.is_plain() ? value : std::string_view{words});
    }
    if (is_whole) placed_.push_back(at);
  }

  /// Of several texts one of the main role, if there is one, of these the first that is plain, else the first in HTML,
  /// else the first.
  template <class...>
  std::optional<Text> chosen_text(At at, std::string_view role) {
    std::optional<Text> chosen;
    int best = 0;
    for (const auto& text : texts_of(at)) {
      const int form = text.is_plain() ? 3 : text.content_type.find("html") != std::string_view::npos ? 2 : 1;
      const int rank = form + (text.role.empty() || text.role == "main" ? 3 : 0);
      if ((!role.empty() && text.role != role) || rank <= best || without_blanks(text.value).empty()) continue;
      best = rank;
      chosen = text;
    }
    return chosen;
  }

  template <class...>
  void read_body(At at) {
    const auto body = chosen_text(at, {});
    if (!body) return;
    std::string again;
    bool is_first = true;
    for_each_paragraph_of(*body, [&](std::string_view paragraph) {
      const bool is_repeated = is_first && maker_.is_headline(paragraph);
      is_first = false;
      if (is_repeated) return;
      maker_.add_paragraph(ParagraphRole::body, paragraph);
      again.append(again.empty() ? "" : "\n\n").append(paragraph);
    });
    const bool is_whole = at->size == 1 && body->is_whole && (body->role.empty() || body->role == "main");
    if (is_whole && body->is_plain() && again == body->value) placed_.push_back(at);
  }

  template <class...>
  void read_description(At at) {
    if (const auto description = chosen_text(at, "text"))
      for_each_paragraph_of(*description,
                            [&](std::string_view paragraph) { maker_.add_paragraph(ParagraphRole::body, paragraph); });
  }

  template <class...>
  void read_entities(At at, EntityKind kind) {
    bool is_whole = at->size != 0;
    for_each_object(reader_, at, [&](At object) {
      const auto name = text(object, "name");
      if (name.empty()) return void(is_whole = false);
      auto& entity = maker_.add_entity(kind, name);
      is_whole = is_whole && has_only(object, {"name", "literal", "uri", "symbols"});
      const auto literal = text(object, "literal");
      entity.id = literal;
      if (member(object, "literal") != nullptr) wanted_.push_back({article_.entities.size() - 1, literal, at});
      constexpr std::string_view of_lei = "urn:lei:";
      const auto uri = text(object, "uri");
      if (uri.starts_with(of_lei)) entity.lei = Lei::parse(uri.substr(of_lei.size()));
      is_whole = is_whole && (member(object, "uri") == nullptr || entity.lei);
      if (const auto symbols = member(object, "symbols")) is_whole = read_symbols(symbols, entity) && is_whole;
    });
    if (is_whole) placed_.push_back(at);
  }

  /// Whether the ticker is all that symbols say.
  template <class...>
  bool read_symbols(At at, Entity& entity) {
    bool is_whole = at->size == 1;
    for_each_object(reader_, at, [&](At object) {
      const auto symbol = text(object, "symbol");
      const auto ticker =
          std::string{text(object, "exchange")} + ':' + std::string{symbol.empty() ? text(object, "ticker") : symbol};
      if (!entity.ticker && model_parts::matches_pattern(model_parts::ticker_pattern, ticker)) entity.ticker = ticker;
      is_whole = is_whole && entity.ticker == ticker && has_only(object, {"exchange", "symbol"});
    });
    return is_whole;
  }

  template <class...>
  void read_sources(At at) {
    model_parts::IdTable known;
    known.reset(article_.entities.size());
    for (std::size_t i = 0; i < article_.entities.size(); ++i)
      if (!article_.entities[i].id.empty()) known.insert(article_.entities[i].id, model_parts::ObjectKind::entity, i);
    const auto count = article_.entities.size();

    struct ListedSource {
      At object;
      std::string_view name;
      std::string_view role;
    };
    std::vector<ListedSource> sources;
    bool has_publisher = false;
    for_each_object(reader_, at, [&](At object) {
      sources.push_back({object, text(object, "name"), text(object, "role")});
      has_publisher = has_publisher || sources.back().role == "publisher";
    });
    std::vector<Entity> others;
    bool is_whole = !sources.empty();
    for (const auto& [object, name, role] : sources) {
      is_whole = is_whole && !name.empty();
      if (name.empty()) continue;
      const auto stated = parse<InfoSourceRole>(role);
      const auto literal = text(object, "literal");
      const auto* same = literal.empty() ? nullptr : known.find(literal);
      const bool is_known = same != nullptr && article_.entities[same->index].name == name;
      is_whole = is_whole && stated && has_only(object, {"name", "role", "literal"});
      const auto place = is_known ? std::size_t{same->index} : count + others.size();
      if (member(object, "literal") != nullptr) wanted_.push_back({place, literal, at});
      if (!is_known) {
        auto& entity = others.emplace_back();
        entity.id = literal;
        entity.kind = EntityKind::publication;
        entity.name = name;
      }
      if (stated || !has_publisher) maker_.add_source(stated.value_or(InfoSourceRole::publisher), place);
      has_publisher = has_publisher || !stated;
    }
    for (auto& entity : others) article_.entities.push_back(std::move(entity));
    if (is_whole) placed_.push_back(at);
  }

  /// Those of a type that articles know, with their captions. They say more than has a place, so all of it is kept.
  template <class...>
  void read_associations(At at) {
    for_each_object(reader_, at, [&](At object) {
      const auto type = parse<MediaType>(text(object, "type"));
      if (!type) return;
      std::string_view caption;
      if (const auto descriptions = member(object, "descriptions"))
        if (const auto chosen = chosen_text(descriptions, "caption"); chosen && chosen->is_plain())
          caption = without_blanks(chosen->value);
      auto& association = maker_.add_association(*type, caption);
      association.id = text(object, "name");
      if (const auto created = text(object, "contentCreated"); created.size() >= 10)
        association.content_created = Date::parse(created.substr(0, 10));
    });
  }

  json_parts::Reader& reader_;
  const ImportOptions& options_;
  Article& article_;
  ArticleMaker maker_;
  At root_ = nullptr;
  base_parts::RowVector<At> placed_;  // values that have their place in the article, whole
  base_parts::RowVector<WantedId> wanted_;
  bool is_old_ = false;  // it may be ninjs 2
};

}  // namespace bridge_parts

/// Reads one object of IPTC ninjs 3.x or 2.x as an article without deals. All faults at once; throws nothing but
/// `std::bad_alloc`, and `Error` where the zone of `options` is none. O(text).
///
/// Headlines, the body (the plain one, else the text of that in HTML or NITF), captions, the byline, the dateline, the
/// time of publication (`firstCreated`, else `versionCreated`, else `contentCreated`), sources, organisations, people,
/// places and objects become what an article has for them. A member of the object that has no place there, or says more
/// than that has room for, is kept as it is in the article's `x-ninjs`, an object of members of ninjs 3: who writes
/// ninjs again writes these, and makes of the article only the others. So nothing of ninjs is lost on the way back;
/// ninjs 2 comes back as ninjs 3. A plan or an event is a fault, and so is ninjs 1.
template <class...>
[[nodiscard]] Loaded<Article> read_ninjs(std::string_view json, const ImportOptions& options = {}) {
  json_parts::DocumentReader<> document{bridge_parts::load_options(options)};
  Article article;
  Faults faults;
  const auto read = [&](json_parts::Reader& reader, json_parts::At root) {
    bridge_parts::NinjsReader{reader, options, options.uri, article}.read(root);
  };
  if (!document.open(json, faults) || !document.read_with(read, faults)) return faults;
  return article;
}

/// Reads ninjs, an object a line, from a stream of any length in constant memory, as `read_ninjs` reads one. A line
/// with faults does not stop those after it. The uri of an object that has none is that of the options and its number.
///
/// @code
///   for (NinjsStream items{std::cin}; items.next();)
///     if (items) std::cout << to_json(*items) << '\n';
/// @endcode
class NinjsStream : public bridge_parts::RecordStream {
public:
  /// `in` must outlive this. Its buffer is read ahead.
  explicit NinjsStream(std::istream& in, ImportOptions options = {}) : RecordStream{in, std::move(options)} {}

  /// Goes on to the next object, good or bad. False at the end of the stream.
  template <class...>
  bool next() {
    return next_line([this](json_parts::Reader& reader, json_parts::At root) {
      auto uri = options_.uri.empty() ? std::string{} : options_.uri + std::to_string(number_);
      bridge_parts::NinjsReader{reader, options_, std::move(uri), article_}.read(root);
    });
  }
};

}  // namespace newsgraph::inline v0_1
