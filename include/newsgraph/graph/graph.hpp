// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/kept.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/join.hpp>
#include <newsgraph/graph/tables/store.hpp>

#include <any>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>

namespace newsgraph::inline v0_1 {

struct Article;

namespace graph_parts {

/// How a graph grows, and gives articles back. Defined in `graph/add_article.hpp`.
template <class...>
class Growth;

}  // namespace graph_parts

/// Many articles as one graph: tables of what they say, joined by ids.
///
/// `graph[x]` is what `x` stands for: an id its row, a range of rows its rows, a symbol its text; where `x` may be
/// absent, an optional of that. Rows that are seldom asked for are packed: take `graph[x]` by `const auto&`, and it is
/// the row or a copy. Rows and string views are valid until it changes; ids until a `remove`. Ranges of ids are free
/// functions: `articles(graph)`, `companies(graph)`, `deals(graph)`, … in `graph/views.hpp`.
///
/// This header is for those who read a graph. Those who change it, by `add`, `remove` and `join`, or want an `article`
/// back, include `graph/add_article.hpp`.
class Graph {
public:
  /// Adds everything that an article says. Linear in its size, amortised; where it shows that a name is borne by
  /// several, also n log n in what is said of the entity that comes apart, and linear in the joins.
  ///
  /// Companies and other entities unite with those that were there of the same LEI, ticker or name, unless several that
  /// other legal forms, LEIs or tickers tell apart bear it; `findings` asks which of these may be one. Throws
  /// `KnownArticle` where the graph has an article of that uri, and `InvalidArticle` where ids are double or lead
  /// nowhere, or evidence is not in its paragraph; the graph is then as it was before. Where articles may come again,
  /// or in several versions, `read_graph` (`graph/read_graph.hpp`) or a `GraphBuilder` (`graph/merge.hpp`) keeps the
  /// latest.
  template <class... Later>
  ArticleId add(const Article& article) {
    static_assert(
        requires { sizeof(graph_parts::Growth<Later...>); }, "include <newsgraph/graph/add_article.hpp>");
    return graph_parts::Growth<Later...>::add(*this, article);
  }
  template <class Loaded>
    requires requires(const Loaded& loaded) { loaded.faults(); }
  void add(const Loaded&) = delete;  // add(*loaded), after a look at loaded.faults()

  /// Takes an article out; false where the graph has none of that uri. What is left is a graph that never had it: what
  /// it alone showed to be one comes apart, joins that name its entities wait for it again. All ids are new. Linear in
  /// the graph, so take out many by one `erase_if` (`graph/add_article.hpp`). What throws leaves the graph as it was.
  template <class... Later>
  bool remove(std::string_view uri) {
    const auto id = find_article(uri);
    if (id) remove<Later...>(*id);
    return id.has_value();
  }
  template <class... Later>
  void remove(ArticleId id) {
    static_assert(
        requires { sizeof(graph_parts::Growth<Later...>); }, "include <newsgraph/graph/add_article.hpp>");
    graph_parts::Growth<Later...>::remove(*this, id);
  }

  /// From now on the two are one entity, or one deal, as soon as the articles of both are here. Throws `Error` where an
  /// id is not global, "uri#id", or one is an entity and the other a deal; where the articles that show that come
  /// later, it is forgotten. To take it back, see `without_join` (`graph/merge.hpp`).
  ///
  /// Linear in all that the articles say which name the one of two entities that fewer name, and in what is kept apart;
  /// so many joins are made at once by a `GraphBuilder` (`graph/merge.hpp`).
  template <class... Later>
  void join(const Join& join) {
    static_assert(
        requires { sizeof(graph_parts::Growth<Later...>); }, "include <newsgraph/graph/add_article.hpp>");
    graph_parts::Growth<Later...>::join(*this, join);
  }

  /// From now on the two are two entities, or two deals for `DealClusters`, whatever else says that they are one, a
  /// join of them too; it does not matter what comes first. Throws `Error` as `join` does, and where both ids are one.
  /// To take it back, see `without_apart` (`graph/merge.hpp`).
  ///
  /// Of an entity that would else be one, what is said in the same form as one of the two goes with it, and so does
  /// what a join makes one with it. All else goes with the one to which fewer names, LEIs and tickers lead, from one
  /// form to the next; where as many lead to both, it is neither's. So of "Delta Air Lines, or Delta" and "Delta
  /// Electronics, or Delta" nobody is who is called just "Delta". Of two in exactly one form nobody but these is
  /// either. An article that says something new of such an entity, another name say, costs no more than any other where
  /// one name, LEI or ticker leads to it; where several do, n log n in what is said of it, and that much memory: of
  /// many such articles keep apart what is there once they are added, as `read_graph` does.
  template <class... Later>
  void keep_apart(const Apart& apart) {
    static_assert(
        requires { sizeof(graph_parts::Growth<Later...>); }, "include <newsgraph/graph/add_article.hpp>");
    graph_parts::Growth<Later...>::keep_apart(*this, apart);
  }

  /// What is kept apart, in order.
  [[nodiscard]] const std::set<Apart>& apart() const& noexcept { return apart_; }
  void apart() const&& = delete;

  /// Calls `visit(one, other)` for each two entities that are kept apart and both here; the library's.
  template <class Visitor>
  void for_each_apart(Visitor visit) const {
    for (const auto& [a, b] : store_.apart) visit(entity(store_.rows[a].entity), entity(store_.rows[b].entity));
  }

  /// What was joined, in order.
  [[nodiscard]] const std::set<Join>& joins() const& noexcept { return joins_; }
  void joins() const&& = delete;

  /// The entity of a global id.
  template <class...>
  [[nodiscard]] std::optional<EntityId> find_global(std::string_view text) const noexcept {
    const auto global = graph_parts::GlobalId::parse(text);
    const auto article = global ? find_article(global->uri) : std::nullopt;
    const auto id = global ? find_symbol(global->id) : std::nullopt;
    if (!article || !id) return std::nullopt;
    for (const auto& mention : (*this)[(*this)[*article].mentions])
      if (mention.id == *id) return mention.entity;
    return std::nullopt;
  }

  /// Of an entity that was united with another, what it is now.
  [[nodiscard]] const EntityNode& operator[](EntityId id) const& noexcept { return store_.rows[entity(id)]; }
  template <class T>
  [[nodiscard]] graph_parts::RowOf<T> operator[](Id<T> id) const& noexcept {
    return store_.rows[id];
  }
  template <class T>
  [[nodiscard]] std::optional<T> operator[](MaybeId<T> id) const& noexcept {
    return id ? std::optional{(*this)[*id]} : std::nullopt;
  }
  template <class T>
  [[nodiscard]] graph_parts::RowsOf<T> operator[](Range<T> range) const& noexcept {
    return store_.rows[range];
  }
  /// One member of a row: less than unpacking all of it, where it is packed.
  template <class T, class Member>
  [[nodiscard]] Member member(Id<T> id, Member T::*member) const noexcept {
    return store_.rows.member(id, member);
  }

  [[nodiscard]] std::string_view operator[](Symbol symbol) const& noexcept { return store_.words[symbol]; }
  [[nodiscard]] std::string_view operator[](TextId text) const& noexcept { return store_.texts[text]; }
  [[nodiscard]] std::optional<std::string_view> operator[](MaybeSymbol symbol) const& noexcept {
    return symbol ? std::optional{(*this)[*symbol]} : std::nullopt;
  }
  [[nodiscard]] std::optional<std::string_view> operator[](MaybeId<Text> text) const& noexcept {
    return text ? std::optional{(*this)[*text]} : std::nullopt;
  }
  template <class Of>
  void operator[](Of) const&& = delete;

  /// A whole table, as a range for `ids()` and `[]`, with all that lies in it: also entities that were united away, and
  /// flows that are none any more. What counts is `entities(graph)`, `flows(graph)`, … of `graph/views.hpp`.
  template <class T>
  [[nodiscard]] Range<T> table() const noexcept {
    return store_.rows.since(Id<T>{0});
  }

  /// What `runs` holds for an entity, each once, in the order in which it came, whatever its status: what `deals_of`
  /// and the other views stand on. O(1) where there is something, else as `entity`.
  template <class T>
  [[nodiscard]] Rows<T> run(graph_parts::Runs<EntityNode, T> graph_parts::Store::*runs, EntityId id) const& noexcept {
    const auto found = (store_.*runs)[id];
    return found.empty() ? (store_.*runs)[entity(id)] : found;  // who was united away has none left
  }
  template <class T>
  void run(graph_parts::Runs<EntityNode, T> graph_parts::Store::*, EntityId) const&& = delete;

  /// The `normal_form` of an article that was added. O(its size).
  template <class Result = Article, class... Later>
  [[nodiscard]] Result article(ArticleId id) const {
    static_assert(
        requires { sizeof(graph_parts::Growth<Later...>); }, "include <newsgraph/graph/add_article.hpp>");
    return graph_parts::Growth<Later...>::article(*this, id);
  }

  /// What an entity turned out to be: articles that come later, and joins, can show that two are one. Ids that the
  /// graph gives are up to date; those kept from before are taken everywhere, but two of them are compared by this. An
  /// article can also show that one is two: its id then stands for the part that is named most often.
  /// O(log entities); mostly at once.
  [[nodiscard]] EntityId entity(EntityId id) const noexcept { return store_.entity(id); }

  [[nodiscard]] std::string_view uri(ArticleId id) const& noexcept { return store_.uris[id]; }
  void uri(ArticleId) const&& = delete;

  [[nodiscard]] std::string_view name(EntityId id) const& noexcept { return store_.words[(*this)[id].name]; }
  void name(EntityId) const&& = delete;

  /// Every name that an article gives it, in the order in which they came.
  [[nodiscard]] Rows<NameNode> names(EntityId id) const& noexcept { return run(&graph_parts::Store::names_of, id); }
  void names(EntityId) const&& = delete;

  /// What only some deals have; for the others there is nothing in it.
  [[nodiscard]] DealDetails details(DealId id) const& noexcept {
    const auto details = store_.rows[id].details;
    return details ? store_.rows[*details] : DealDetails{};
  }
  void details(DealId) const&& = delete;

  /// One member of them, for less.
  template <class Member>
  [[nodiscard]] Member details(DealId id, Member DealDetails::*member) const noexcept {
    const auto details = store_.rows[id].details;
    return details ? this->member(*details, member) : DealDetails{}.*member;
  }

  /// The same of facts.
  [[nodiscard]] FactDetails details(FactId id) const& noexcept {
    const auto details = store_.rows[id].details;
    return details ? store_.rows[*details] : FactDetails{};
  }
  void details(FactId) const&& = delete;

  [[nodiscard]] Amount amount(AmountId id) const {
    const auto& node = store_.rows[id];
    return node.amount(store_.details(node));
  }
  template <class...>
  [[nodiscard]] std::optional<Amount> amount(MaybeId<AmountNode> id) const {
    return id ? std::optional{amount(*id)} : std::nullopt;
  }

  /// The number of a row, which may have none but a vague one.
  [[nodiscard]] std::optional<StatedDecimal> number(const DecimalNode& row) const {
    const auto max = (row.max)();
    return row.number(max ? store_.rows[*max] : Decimal{0});
  }
  template <class...>
  [[nodiscard]] std::optional<StatedDecimal> number(MaybeId<DecimalNode> id) const {
    return id ? number(store_.rows[*id]) : std::nullopt;
  }

  /// The same amount in other currencies, as stated.
  [[nodiscard]] Range<AmountNode> equivalents(AmountId id) const noexcept { return store_.equivalents(id); }

  /// The words in the paragraph, or the quoted phrase where its text is withheld; nothing if there is neither.
  template <class...>
  [[nodiscard]] std::optional<std::string_view> words(const EvidenceNode& evidence) const& noexcept {
    const auto text = (*this)[store_.rows[evidence.paragraph()].text];
    if (!text) return (*this)[evidence.exact()];
    const auto bytes = evidence.bytes();
    return bytes ? text->substr(bytes->begin, bytes->end - bytes->begin) : *text;
  }
  void words(const EvidenceNode&) const&& = delete;

  /// O(length of the uri).
  [[nodiscard]] std::optional<ArticleId> find_article(std::string_view uri) const noexcept {
    return store_.uris.find(uri);
  }

  /// Calls `visit(entity)` for each entity that has exactly this name, in any language.
  template <class Visitor>
  void for_each_named(std::string_view name, Visitor visit) const {
    const auto symbol = store_.words.find(name);
    if (!symbol) return;
    store_.names.any_of(*symbol, [&](EntityId id) {
      visit(store_.entity(id));
      return false;
    });
  }

  /// Calls `visit(entity)` for each entity that has this name but for what `name_key` takes away: for those that state
  /// the same legal form, or none either, if there are any. A name that more than `most_compared` bear under different
  /// marks is nobody's.
  template <class Visitor>
  void for_each_named_like(std::string_view name, Visitor visit) const {
    for (const auto& row : rows_of<EntityKind>) {
      if (graph_parts::kind_of_keys(row.value) != row.value) continue;
      const auto parts = graph_parts::split_name(name, row.value == EntityKind::company);
      const auto keys = store_.keys.find(graph_parts::entity_key(row.value, "name", parts.text));
      const auto has_form = [&](const graph_parts::EntityKey& key) { return key.marks.form == parts.form; };
      if (graph_parts::is_full(keys)) continue;
      const bool exactly = base_parts::any_of(keys, has_form);
      for (const auto& key : keys)
        if (!exactly || has_form(key)) visit(store_.entity(key.entity));
    }
  }

  /// Calls `visit(name, key)` for each who bears a name that several do under other marks, but not more than
  /// `most_compared`; the library's.
  template <class Visitor>
  void for_each_shared_name(Visitor visit) const {
    const auto& keys = store_.keys;
    for (std::size_t i = 0; i < keys.size(); ++i) {
      const Id<graph_parts::EntityKeys::Key> name{i};
      if (keys[name].size() > 1 && !graph_parts::is_full(keys[name]) && graph_parts::is_key_of_name(keys.text(name)))
        for (const auto& key : keys[name]) visit(name, key);
    }
  }

  /// Calls `visit(name, marks)` for each name by which a mention is known again, but for those that more than
  /// `most_compared` bear; the library's.
  template <class Visitor>
  void for_each_name_key(const Mention& mention, Visitor visit) const {
    if (store_.rows[entity(mention.entity)].anonymous) return;
    for (const auto& key : graph_parts::keys_of(store_.forms[mention.form], store_.words))
      if (const auto name = store_.keys.number(key.text);
          name && !key.weak && graph_parts::is_key_of_name(key.text) && !graph_parts::is_full(store_.keys[*name]))
        visit(*name, key.marks);
  }

  /// The number of `text`, if it stands anywhere in the graph but in paragraphs and uris.
  [[nodiscard]] std::optional<Symbol> find_symbol(std::string_view text) const noexcept {
    return store_.words.find(text);
  }

  /// Whether flows come in the order of their deals, as they do until an entity comes apart; the library's.
  [[nodiscard]] bool flows_in_order() const noexcept { return store_.flows_in_order; }

  template <class...>
  [[nodiscard]] GraphMemory memory() const noexcept {
    return store_.memory();
  }

  /// What questions work out of the graph when they need it first, and keep until it changes.
  [[nodiscard]] const base_parts::Kept& kept() const& noexcept { return kept_; }
  void kept() const&& = delete;

private:
  template <class...>
  friend class graph_parts::Growth;

  graph_parts::Store store_;
  std::set<Join> joins_;
  std::set<Apart> apart_;
  std::any growth_;
  base_parts::Kept kept_;
};

}  // namespace newsgraph::inline v0_1
