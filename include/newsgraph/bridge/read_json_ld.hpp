// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/import_options.hpp>
#include <newsgraph/bridge/importing/article_maker.hpp>
#include <newsgraph/bridge/importing/foreign_time.hpp>
#include <newsgraph/bridge/importing/kept_members.hpp>
#include <newsgraph/json/loaded.hpp>
#include <newsgraph/json/stream.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/check.hpp>
#include <newsgraph/page/json_ld_scripts.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

/// The types of schema.org that are read as articles: NewsArticle and what is a sort of it, and what papers use in its
/// place.
inline constexpr auto article_types = base_parts::table<std::string_view>({
    "NewsArticle",
    "AnalysisNewsArticle",
    "AskPublicNewsArticle",
    "BackgroundNewsArticle",
    "OpinionNewsArticle",
    "ReportageNewsArticle",
    "ReviewNewsArticle",
    "Article",
    "AdvertiserContentArticle",
    "Report",
    "SatiricalArticle",
    "BlogPosting",
    "LiveBlogPosting",
});

struct EntityType {
  std::string_view type;
  EntityKind kind;
};

/// Those that are read as entities, where an article mentions them.
inline constexpr auto entity_types = base_parts::table<EntityType>({
    {"Organization", EntityKind::company},
    {"Corporation", EntityKind::company},
    {"LocalBusiness", EntityKind::company},
    {"FinancialService", EntityKind::company},
    {"BankOrCreditUnion", EntityKind::company},
    {"InsuranceAgency", EntityKind::company},
    {"Airline", EntityKind::company},
    {"OnlineBusiness", EntityKind::company},
    {"OnlineStore", EntityKind::company},
    {"GovernmentOrganization", EntityKind::public_body},
    {"NewsMediaOrganization", EntityKind::publication},
    {"Newspaper", EntityKind::publication},
    {"Person", EntityKind::person},
    {"Place", EntityKind::place},
    {"AdministrativeArea", EntityKind::place},
    {"City", EntityKind::place},
    {"Country", EntityKind::place},
    {"State", EntityKind::place},
    {"Product", EntityKind::product},
    {"ProductModel", EntityKind::product},
    {"SoftwareApplication", EntityKind::product},
});

/// The name of a type without the vocabulary before it: "schema:NewsArticle", "https://schema.org/NewsArticle".
[[nodiscard]] constexpr std::string_view type_name(std::string_view type) noexcept {
  for (const std::string_view before : {"https://schema.org/", "http://schema.org/", "schema:"})
    if (type.starts_with(before)) return type.substr(before.size());
  return type;
}

/// Whether a text begins with a scheme, and so identifies something everywhere.
[[nodiscard]] constexpr bool is_absolute_uri(std::string_view text) noexcept {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size()) return false;
  for (std::size_t i = 0; i < colon; ++i)
    if (!model_parts::is_alphanumeric(text[i]) && text[i] != '+' && text[i] != '-' && text[i] != '.') return false;
  return true;
}

/// Finds the articles in a document of JSON-LD, and what they refer to.
class JsonLdDocument {
public:
  using At = json_parts::At;

  /// Where there is an article: the document itself, in an array, in "@graph", or as what a page is about. O(n log n).
  template <class...>
  explicit JsonLdDocument(At root) {
    find(root);
    base_parts::sort(articles_);
    const At end = root + root->skip;
    for (At at = root; at != end; ++at) {
      budget_ += cost_of(at);
      if (at->kind != json_parts::TokenKind::object || at->size < 2 || at->skip > most_tokens) continue;
      if (const auto id = text_of(member(at, "@id")); !id.empty()) nodes_.push_back({id, at});
    }
    budget_ *= 10;
    base_parts::sort_by(nodes_, [](const Node& node) { return node.id; });
  }

  /// In the order of the document.
  [[nodiscard]] const base_parts::RowVector<At>& articles() const noexcept { return articles_; }

  /// The value of a member; null where there is none.
  [[nodiscard]] static At member(At object, std::string_view name) {
    At found = nullptr;
    if (object->kind == json_parts::TokenKind::object)
      json_parts::for_each_member(object, [&](At key, At value) {
        if (found == nullptr && key->text() == name) found = value;
      });
    return found;
  }

  /// A text, or that which "@value" has; empty where it is none.
  [[nodiscard]] static std::string_view text_of(At at) {
    if (at != nullptr && at->kind == json_parts::TokenKind::object) at = member(at, "@value");
    return at != nullptr && at->kind == json_parts::TokenKind::string ? at->text() : std::string_view{};
  }

  /// Calls `visit(value)` for a value or, where that is a list, for each in it.
  template <class Visitor>
  static void for_each_value(At at, Visitor visit) {
    if (at == nullptr) return;
    if (at->kind != json_parts::TokenKind::array) return visit(at);
    json_parts::for_each_element(at, [&](std::size_t, At value) { visit(value); });
  }

  /// The object that another one only refers to by its "@id", where it is in the document; else that itself. So that
  /// many references to one long text cost no more than the document is long, those are not looked for of which all
  /// together are ten times as long as the document.
  [[nodiscard]] At resolved(At at) {
    if (at->kind != json_parts::TokenKind::object || at->size != 1) return at;
    const auto id = text_of(member(at, "@id"));
    if (id.empty()) return at;
    const auto place = base_parts::count_before(nodes_, [&](const Node& node) { return node.id < id; });
    if (place == nodes_.size() || nodes_[place].id != id) return at;
    const At found = nodes_[place].at;
    std::size_t cost = 0;
    for (At part = found; part != found + found->skip; ++part) cost += cost_of(part);
    budget_ -= (std::min)(cost, budget_);
    return budget_ == 0 ? at : found;
  }

  /// Calls `visit(name)` for each type of an object.
  template <class Visitor>
  static void for_each_type(At object, Visitor visit) {
    for_each_value(member(object, "@type"), [&](At type) {
      if (type->kind == json_parts::TokenKind::string) visit(type_name(type->text()));
    });
  }

  [[nodiscard]] static bool is_article(At object) {
    bool is_one = false;
    for_each_type(object, [&](std::string_view type) { is_one = is_one || base_parts::contains(article_types, type); });
    return is_one;
  }

private:
  struct Node {
    std::string_view id;
    At at;
  };

  static constexpr std::uint32_t most_tokens = 256;  // of what is referred to

  [[nodiscard]] static std::size_t cost_of(At at) noexcept {
    return at->kind == json_parts::TokenKind::string ? std::size_t{at->size} + 1 : 1;
  }

  void find(At at) {
    for_each_value(at, [&](At value) {
      if (value->kind != json_parts::TokenKind::object) return;
      if (is_article(value)) return void(articles_.push_back(value));
      for (const std::string_view name : {"@graph", "mainEntity"})
        if (const auto inner = member(value, name)) find(inner);
    });
  }

  base_parts::RowVector<At> articles_;
  base_parts::RowVector<Node> nodes_;  // by id
  std::size_t budget_ = 0;
};

/// Reads one article of a document of JSON-LD.
class JsonLdReader {
public:
  using At = json_parts::At;
  using Document = JsonLdDocument;

  JsonLdReader(json_parts::Reader& reader, Document& document, const ImportOptions& options, Article& article)
      : reader_{reader}, document_{document}, options_{options}, article_{article}, maker_{article} {}

  template <class...>
  void read(At object) {
    object_ = object;
    json_parts::for_each_member(object, [&](At key, At value) {
      const bool is_plain_type = key->text() == "@type" && Document::text_of(value) == "NewsArticle";
      if (is_plain_type || key->text() == "@context") placed_.push_back(value);
    });
    read_uri();
    article_.type = MediaType::text;
    read_time();
    if (const auto at = Document::member(object, "inLanguage")) read_language(at);
    read_authors();
    if (const auto words = placed_text("dateline"); !words.empty()) article_.located = words;
    if (const auto words = placed_text("headline"); !words.empty())
      maker_.add_paragraph(ParagraphRole::headline, words);
    else
      maker_.add_paragraph(ParagraphRole::headline, placed_text("name"));
    maker_.add_paragraph(ParagraphRole::subhead, placed_text("alternativeHeadline"));
    maker_.add_body(placed_text("articleBody"));
    read_publishers();
    read_entities("about");
    read_entities("mentions");
    auto kept = kept_members(reader_, object, placed_, [](std::string_view name) { return name; });
    if (!kept.empty()) maker_.add_extra("jsonLd", std::move(kept));
    maker_.unite_entities();
    maker_.finish();
  }

private:
  /// The text of a member that needs no other place. A list of one counts as that.
  template <class...>
  std::string_view placed_text(std::string_view name) {
    auto at = Document::member(object_, name);
    if (at == nullptr) return {};
    const auto whole = at;
    if (at->kind == json_parts::TokenKind::array && at->size == 1) ++at;
    if (is_string(at) || at->kind == json_parts::TokenKind::null) placed_.push_back(whole);
    const auto text = Document::text_of(at);
    if (text.empty() && at->kind != json_parts::TokenKind::null && !is_string(at)) reader_.expected(at, "a string");
    return without_blanks(text);
  }

  template <class...>
  void read_uri() {
    for (const std::string_view name : {"mainEntityOfPage", "url", "@id"}) {
      const auto at = Document::member(object_, name);
      if (at == nullptr) continue;
      auto uri = Document::text_of(at);
      for (const std::string_view inner : {"@id", "url"})
        if (uri.empty()) uri = Document::text_of(Document::member(at, inner));
      uri = without_blanks(uri);
      if (!is_absolute_uri(uri)) continue;
      article_.uri = uri;
      if (at->kind == json_parts::TokenKind::string && at->text() == uri) placed_.push_back(at);
      return;
    }
    article_.uri = options_.uri;
    if (article_.uri.empty())
      reader_.fault(object_,
                    base_parts::missing_member("url", "what identifies the article everywhere, with its scheme"));
  }

  template <class...>
  void read_time() {
    for (const std::string_view name : {"datePublished", "dateCreated"}) {
      const auto at = Document::member(object_, name);
      if (at == nullptr) continue;
      const auto stated = without_blanks(Document::text_of(at));
      article_.first_created = ForeignTime::read(stated, options_.zone);
      if (!article_.first_created) return reader_.expected_form(at, foreign_time_forms);
      if (to_string(*article_.first_created) == stated) placed_.push_back(at);
      return;
    }
  }

  template <class...>
  void read_language(At at) {
    auto language = Document::text_of(at);
    for (const std::string_view inner : {"alternateName", "identifier"})
      if (language.empty()) language = Document::text_of(Document::member(at, inner));
    if (language.empty()) return;
    article_.language = language;
    if (at->kind == json_parts::TokenKind::string) placed_.push_back(at);
  }

  /// The name of somebody who is told by it alone, as an object, or as a reference to one; of several the first.
  template <class...>
  std::string_view name_of(At at) {
    std::string_view name;
    Document::for_each_value(is_string(at) ? at : Document::member(document_.resolved(at), "name"), [&](At value) {
      if (name.empty()) name = without_blanks(Document::text_of(value));
    });
    return name;
  }

  [[nodiscard]] static bool is_string(At at) noexcept { return at->kind == json_parts::TokenKind::string; }

  /// Whether a name, as a text, is all that is said of somebody.
  [[nodiscard]] static bool is_name_alone(At at) {
    if (is_string(at)) return true;
    bool has_others = at->kind != json_parts::TokenKind::object;
    if (!has_others)
      json_parts::for_each_member(at, [&](At key, At value) {
        has_others = has_others || (key->text() != "@type" && (key->text() != "name" || !is_string(value)));
      });
    return !has_others;
  }

  template <class...>
  void read_authors() {
    const auto at = Document::member(object_, "author");
    if (at == nullptr) return;
    std::string by;
    bool is_whole = true;
    Document::for_each_value(at, [&](At author) {
      const auto name = name_of(author);
      is_whole = is_whole && is_name_alone(author) && !name.empty();
      if (!name.empty()) by.append(by.empty() ? "" : ", ").append(name);
    });
    if (!by.empty()) article_.by = std::move(by);
    if (is_whole) placed_.push_back(at);
  }

  template <class...>
  void read_publishers() {
    const auto at = Document::member(object_, "publisher");
    if (at == nullptr) return;
    bool is_whole = true;
    Document::for_each_value(at, [&](At publisher) {
      const auto name = name_of(publisher);
      is_whole = is_whole && is_name_alone(publisher) && !name.empty();
      if (!name.empty()) maker_.add_source(InfoSourceRole::publisher, name);
    });
    if (is_whole) placed_.push_back(at);
  }

  [[nodiscard]] static std::optional<EntityKind> kind_of(At object) {
    std::optional<EntityKind> kind;
    Document::for_each_type(object, [&](std::string_view type) {
      for (const auto& row : entity_types)
        if (!kind && row.type == type) kind = row.kind;
    });
    return kind;
  }

  /// Those of a type that is known and with a name; what else is said of them is kept.
  template <class...>
  void read_entities(std::string_view member) {
    const auto at = Document::member(object_, member);
    if (at == nullptr) return;
    bool is_whole = true;
    Document::for_each_value(at, [&](At value) {
      const auto thing = document_.resolved(value);
      const auto kind = kind_of(thing);
      const auto name = kind ? name_of(thing) : std::string_view{};
      if (name.empty()) return void(is_whole = false);
      auto& entity = maker_.add_entity(*kind, name);
      json_parts::for_each_member(
          thing, [&](At key, At said) { is_whole = read_entity(key->text(), said, entity) && is_whole; });
      is_whole = is_whole && thing == value;
    });
    if (is_whole) placed_.push_back(at);
  }

  /// Whether a member of an entity has its place there.
  template <class...>
  bool read_entity(std::string_view name, At at, Entity& entity) const {
    if (name == "@type") return true;
    const auto text = Document::text_of(at);
    if (name == "@id") {
      const bool is_own = text.starts_with(article_.uri) && text.substr(article_.uri.size()).starts_with('#');
      if (is_own) entity.id = text.substr(article_.uri.size() + 1);
      return is_own && model_parts::is_id(entity.id);
    }
    if (name == "name" || name == "alternateName") {
      bool is_whole = true;
      Document::for_each_value(at, [&](At other) {
        const auto alias = without_blanks(Document::text_of(other));
        is_whole = is_whole && is_string(other) && !alias.empty();
        if (!alias.empty()) entity.names.emplace_back().value = alias;
      });
      return is_whole;
    }
    if (name == "leiCode") {
      entity.lei = Lei::parse(text);
      return entity.lei.has_value() && is_string(at);
    }
    if (name != "tickerSymbol") return false;
    auto ticker = std::string{text};
    std::replace(ticker.begin(), ticker.end(), ' ', ':');
    if (!model_parts::matches_pattern(model_parts::ticker_pattern, ticker)) return false;
    entity.ticker = std::move(ticker);
    return true;
  }

  json_parts::Reader& reader_;
  Document& document_;
  const ImportOptions& options_;
  Article& article_;
  ArticleMaker maker_;
  At object_ = nullptr;
  base_parts::RowVector<At> placed_;  // values that have their place in the article, whole
};

/// Appends the articles of one document, which begins at a line and column of its text.
template <class...>
void read_json_ld_into(std::vector<Loaded<Article>>& articles, std::string_view json, const ImportOptions& options,
                       std::size_t line, std::size_t column) {
  json_parts::DocumentReader<> document{load_options(options)};
  Faults faults;
  const bool is_json = document.open(json, faults, line);
  std::vector<Article> read;
  std::vector<std::size_t> counts;  // of the faults of each
  if (is_json) {
    JsonLdDocument found{document.root()};
    static_cast<void>(document.read_with(
        [&](json_parts::Reader& reader, json_parts::At) {
          for (const auto at : found.articles()) {
            auto own = options;
            const auto number = articles.size() + read.size() + 1;
            if (number > 1 && !own.uri.empty()) own.uri += std::to_string(number);
            const auto before = reader.count();
            JsonLdReader{reader, found, own, read.emplace_back()}.read(at);
            counts.push_back(reader.count() - before);
          }
        },
        faults));
  }
  for (auto& fault : faults)
    if (fault.place.line == line) fault.place.column += column - 1;
  if (!is_json) return void(articles.emplace_back(std::move(faults)));
  // Faults come in the order of the document, and so do its articles, of which none is in another one. Those over the
  // limit share the last, which says how many there are.
  std::size_t next = 0;
  for (std::size_t i = 0; i < read.size(); ++i) {
    if (counts[i] == 0) {
      articles.emplace_back(std::move(read[i]));
      continue;
    }
    const auto first = (std::min)(next, faults.size() - 1);
    next = (std::min)(next + counts[i], faults.size());
    articles.emplace_back(Faults(faults.begin() + static_cast<std::ptrdiff_t>(first),
                                 faults.begin() + static_cast<std::ptrdiff_t>((std::max)(next, first + 1))));
  }
}

template <class...>
[[nodiscard]] std::vector<Loaded<Article>> no_article(std::string_view what, const ImportOptions& options) {
  auto fault = base_parts::fault_of(FaultKind::empty, what, "a NewsArticle of schema.org");
  fault.place.file = options.name;
  return {Loaded<Article>{Faults(1, std::move(fault))}};
}

}  // namespace bridge_parts

/// Reads the articles of schema.org in a document of JSON-LD as articles without deals: of each the article, or what is
/// wrong with it; a document without any has that as its only fault. Throws nothing but `std::bad_alloc`, and `Error`
/// where the zone of `options` is none. O(n log n).
///
/// An article is a NewsArticle or of a type like it (`@type` may be a list), as the document itself, in a list, in
/// `@graph`, or as the `mainEntity` of a page. Objects that stand elsewhere in the document, and are referred to by
/// `@id`, are found. Its uri is `mainEntityOfPage`, `url` or `@id`, the first that has a scheme, else that of
/// `options`; it was published at `datePublished`, else `dateCreated`. What it is `about` and `mentions` become
/// entities, where they are organisations, people, places or products. Members that have no place in an article, or say
/// more than that has room for, are kept as they are in its `x-jsonLd`.
template <class...>
[[nodiscard]] std::vector<Loaded<Article>> read_json_ld(std::string_view json, const ImportOptions& options = {}) {
  std::vector<Loaded<Article>> articles;
  bridge_parts::read_json_ld_into(articles, json, options, 1, 1);
  return articles.empty() ? bridge_parts::no_article("no article", options) : articles;
}

/// The same of all scripts of JSON-LD in a page of HTML.
template <class...>
[[nodiscard]] std::vector<Loaded<Article>> read_json_ld_page(std::string_view html, const ImportOptions& options = {}) {
  if (html.size() > options.max_bytes) {
    auto fault = json_parts::too_large(bridge_parts::load_options(options));
    return {Loaded<Article>{Faults(1, std::move(fault))}};
  }
  std::vector<Loaded<Article>> articles;
  json_parts::PositionFinder positions{html};
  for_each_json_ld_script(html, [&](std::string_view script) {
    const auto place = positions.at(static_cast<std::size_t>(script.data() - html.data()));
    bridge_parts::read_json_ld_into(articles, script, options, place.line, place.column);
  });
  return articles.empty() ? bridge_parts::no_article("a page without an article in JSON-LD", options) : articles;
}

}  // namespace newsgraph::inline v0_1
