// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/table.hpp>
#include <newsgraph/bridge/tables/catalogue.hpp>
#include <newsgraph/bridge/tables/cells.hpp>
#include <newsgraph/bridge/tables/values.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/json/article.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/deal_type.hpp>
#include <newsgraph/model/id_table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::bridge_parts {

/// What of a deal counts in sums.
struct CountsFor {
  bool contingent = false;              ///< `is_only_contingent`
  bool superseded = false;              ///< `is_superseded`
  bool possibly_one = false;            ///< with a deal that another article tells
  std::optional<MoneyInterval> sure{};  ///< `sure_money`, in the currency of the amount
};

/// Something of another article that an article refers to by its global id; no local one has a '#'.
struct Guest {
  std::string id;
  model_parts::ObjectKind kind;
  std::size_t index;             ///< behind those of the article
  std::optional<DealId> deal{};  ///< the telling that stands for a deal
};

/// What the graph adds to an article.
struct Beside {
  std::vector<std::string> nodes{};                 ///< by entity of the article: who it is, in all articles
  std::vector<std::string_view> node_names{};       ///< and its name to show
  std::vector<std::string> deal_nodes{};            ///< by deal: which it is, in all articles
  std::vector<Modality> modalities{};               ///< by deal
  std::vector<std::uint8_t> counts{};               ///< by deal: whether the filter lets it through
  std::vector<CountsFor> counts_for{};              ///< by deal
  std::vector<Guest> guests{};                      ///< which have places in `nodes`, `deal_nodes` or `texts`
  std::vector<std::optional<std::string>> texts{};  ///< of guests that are paragraphs
};

/// What holds of an article while its rows are made. Null while columns are only named.
struct Source {
  const Article* article;
  const Beside* beside;
  model_parts::IdTable ids{};

  template <class...>
  Source(const Article& of, const Beside& with) : article{&of}, beside{&with} {
    using model_parts::ObjectKind;
    ids.reset(of.paragraphs.size() + of.associations.size() + of.entities.size() + of.deals.size() + of.facts.size()
              + of.relations.size() + of.claims.size() + with.guests.size());
    const auto add = [this](const auto& objects, ObjectKind kind) {
      for (std::size_t i = 0; i < objects.size(); ++i) ids.insert(objects[i].id, kind, i);
    };
    add(of.paragraphs, ObjectKind::paragraph);
    add(of.associations, ObjectKind::association);
    add(of.entities, ObjectKind::entity);
    add(of.deals, ObjectKind::deal);
    add(of.facts, ObjectKind::fact);
    add(of.relations, ObjectKind::relation);
    add(of.claims, ObjectKind::claim);
    for (const auto& guest : with.guests) ids.insert(guest.id, guest.kind, guest.index);
  }

  /// What the article goes by beside the objects of all articles: its uri, and '#' where that could be the global id of
  /// an object.
  [[nodiscard]] std::string article_id() const {
    auto text = article->uri;
    if (text.find('#') != std::string::npos) text += '#';
    return text;
  }

  [[nodiscard]] std::string global(std::string_view id) const {
    std::string text;
    if (id.find('#') != std::string_view::npos) return text.append(id);
    text.reserve(article->uri.size() + 1 + id.size());
    return text.append(article->uri).append(1, '#').append(id);
  }

  /// Who or what an entity or a deal of the article is, in the whole graph; nothing where the id is of no such.
  [[nodiscard]] std::optional<std::string_view> node(std::string_view id) const {
    const auto* found = ids.find(id);
    if (found == nullptr) return std::nullopt;
    if (found->kind == model_parts::ObjectKind::entity) return beside->nodes[found->index];
    if (found->kind == model_parts::ObjectKind::deal) return beside->deal_nodes[found->index];
    return std::nullopt;
  }

  /// The text of a paragraph, if it has one.
  [[nodiscard]] std::optional<std::string_view> text(std::string_view id) const {
    const auto* found = ids.find(id);
    if (found == nullptr || found->kind != model_parts::ObjectKind::paragraph) return std::nullopt;
    const auto& own = article->paragraphs;
    const auto& text = found->index < own.size() ? own[found->index].text : beside->texts[found->index - own.size()];
    return text ? std::optional<std::string_view>{*text} : std::nullopt;
  }
};

/// Where an object lies: the next one around it that has an id, and the member of that, "evidence" or
/// "terms/2/evidence".
struct Place {
  model_parts::ObjectKind kind;
  std::string_view id;
  std::string_view member;
  std::size_t index;
};

template <class To>
void put_column(To& to, std::string_view name, std::string_view doc, std::optional<std::string_view> value) {
  to.member(name, doc);
  to.text("", value);
}

/// The columns that say where a row lies.
template <class To>
void put_key(To& to, Table table, const Source* source, const Place* place) {
  using model_parts::ObjectKind;
  const auto global = [&] { return source != nullptr ? std::optional{source->global(place->id)} : std::nullopt; };
  put_column(to, "articleId", "the uri of the article",
             source != nullptr ? std::optional<std::string_view>{source->article->uri} : std::nullopt);
  if (table == Table::articles) return;
  const auto& owner = Owners::all()[table];
  if (owner.varies) {
    to.member("ofId", "the global id of what it is part of");
    to.owned("", global());
    put_column(to, "ofKind", "what that is",
               source != nullptr ? std::optional{name_of_kind(place->kind)} : std::nullopt);
    put_column(to, "member", "in which member of that",
               source != nullptr ? std::optional{place->member} : std::nullopt);
  } else if (owner.kind != ObjectKind::none) {
    to.member(std::string{name_of_kind(owner.kind)} + "Id", "global id of what it is part of");
    to.owned("", global());
  }
  to.member("index", "its place there, from 0");
  to.integer("", source != nullptr ? std::optional{static_cast<std::int64_t>(place->index)} : std::nullopt);
}

/// The columns of an id that refers to something of the article; null where there is none.
template <class To>
void put_reference(To& to, const model_parts::Field& field, std::string_view name, const Source* source,
                   const std::string* id) {
  using model_parts::ObjectKind;
  to.member(name, field.doc);
  to.owned("_id", id != nullptr ? std::optional{source->global(*id)} : std::nullopt);
  const auto kinds = field.rule.refers_to;
  const auto* found = id != nullptr ? source->ids.find(*id) : nullptr;
  if (const auto number = static_cast<unsigned>(kinds); (number & (number - 1)) != 0)
    to.text("_kind", found != nullptr ? std::optional{name_of_kind(found->kind)} : std::nullopt);
  if (has(kinds, ObjectKind::entity) || has(kinds, ObjectKind::deal))
    to.text("_node", id != nullptr ? source->node(*id) : std::nullopt);
}

/// Lists of words as JSON.
[[nodiscard]] inline std::optional<std::string> json_list(const model_parts::Field& field, const void* member) {
  const auto size = field.type->size(member);
  if (size == 0) return std::nullopt;
  std::string json;
  for (std::size_t i = 0; i < size; ++i) {
    json += i == 0 ? '[' : ',';
    const auto* const value = field.type->at(member, i);
    json_parts::append_json_string(json, field.type->value->shape == model_parts::Shape::name
                                             ? field.type->value->names[*static_cast<const unsigned char*>(value)]
                                             : std::string_view{*static_cast<const std::string*>(value)});
  }
  return json += ']';
}

/// Whether a member says of the document what its format is, or what the key of each row is.
[[nodiscard]] inline bool is_of_format(const model_parts::Type& type, const model_parts::Field& field) noexcept {
  return &type == &model_parts::type_of<Article>() && (field.name == "standard" || field.name == "uri");
}

/// The columns of an object's own members, by its description; of a null object, which there are.
template <class To>
void put_fields(To& to, const model_parts::Type& type, const void* object, const Source* source,
                const std::string& prefix = {}) {
  using model_parts::ObjectKind;
  using model_parts::Shape;
  for (const auto& field : type.fields) {
    const auto& value = *field.type->value;
    if (is_of_format(type, field)) continue;
    const void* const member = object != nullptr ? field.in(object) : nullptr;
    if (is_list(field)) {
      if (value.shape == Shape::object || value.shape == Shape::equivalent || field.rule.refers_to != ObjectKind::none)
        continue;
      to.member(prefix + std::string{field.name}, field.doc);
      to.owned("", member != nullptr ? json_list(field, member) : std::nullopt);
      continue;
    }
    const void* const one = member != nullptr && field.type->size(member) != 0 ? field.type->at(member, 0) : nullptr;
    if (field.rule.defines != ObjectKind::none) {
      to.member(std::string{name_of_kind(field.rule.defines)} + "Id",
                "global id: the uri of the article, '#', and its id there");
      to.owned("",
               one != nullptr ? std::optional{source->global(*static_cast<const std::string*>(one))} : std::nullopt);
    } else if (field.rule.refers_to != ObjectKind::none) {
      put_reference(to, field, prefix + std::string{field.name}, source, static_cast<const std::string*>(one));
    } else if (value.shape == Shape::object) {
      put_fields(to, value, one, source, prefix + std::string{field.name} + '_');
    } else if (value.shape != Shape::conflicting_values) {
      to.member(prefix + std::string{field.name}, field.doc);
      put(to, value, one);
    }
  }
}

/// The members whose names begin with `x-`, as one object of JSON.
[[nodiscard]] inline std::optional<std::string> json_of(const Extras& extras) {
  if (extras.empty()) return std::nullopt;
  std::string json;
  for (const auto& extra : extras) {
    json += json.empty() ? '{' : ',';
    json_parts::append_json_string(json, extra.key);
    json += ':';
    json += extra.json;
  }
  return json += '}';
}

/// What follows from an object of the article, or from the whole graph. `index`: of the object in its list.
template <class To>
void put_article(To& to, const Source* source) {
  const auto* article = source != nullptr ? source->article : nullptr;
  std::optional<std::string_view> headline;
  std::optional<std::string_view> publisher;
  if (article != nullptr) {
    for (const auto& paragraph : article->paragraphs)
      if (!headline && paragraph.role == ParagraphRole::headline && paragraph.text) headline = *paragraph.text;
    for (const auto& info : article->info_sources)
      if (!publisher && info.role == InfoSourceRole::publisher) publisher = source->node(info.entity);
  }
  put_column(to, "headline", "the first paragraph that is one", headline);
  put_column(to, "publisherNode", "who published it", publisher);
}
template <class To>
void put_entity(To& to, const Source* source, std::size_t index) {
  put_column(to, "entityNode", "who that is in all articles: the global id of the first of those that are one",
             source != nullptr ? std::optional<std::string_view>{source->beside->nodes[index]} : std::nullopt);
  put_column(to, "nodeName", "its name to show",
             source != nullptr ? std::optional{source->beside->node_names[index]} : std::nullopt);
}
template <class To>
void put_counts(To& to, const CountsFor* counts) {
  to.member("superseded", "whether another deal has taken its place: then it counts no more");
  to.boolean("", counts != nullptr ? std::optional{counts->superseded} : std::nullopt);
  to.member("contingent", "whether none of its money falls due but on a condition");
  to.boolean("", counts != nullptr ? std::optional{counts->contingent} : std::nullopt);
}
template <class To>
void put_deal(To& to, const Source* source, std::size_t index) {
  put_column(to, "dealNode",
             "which deal that is, told by several articles: the global id of the telling that stands for all",
             source != nullptr ? std::optional<std::string_view>{source->beside->deal_nodes[index]} : std::nullopt);
  to.member("modality", "how certain the article is of it");
  to.name("", source != nullptr ? std::optional{source->beside->modalities[index]} : std::nullopt);
  const auto* counts = source != nullptr ? &source->beside->counts_for[index] : nullptr;
  put_counts(to, counts);
  to.member("possiblyOne", "whether it may be one with a deal that another article tells: then a sum has it perhaps");
  to.boolean("", counts != nullptr ? std::optional{counts->possibly_one} : std::nullopt);
  const auto sure = counts != nullptr ? counts->sure : std::nullopt;
  const auto most = sure ? sure->high() : std::nullopt;
  to.member(
      "sureCurrency",
      "of what counts of its money: that of the amount, or the only one; of a price in several currencies without "
      "an amount the parts are in considerations");
  to.name("", sure ? std::optional{sure->currency()} : std::nullopt);
  to.member("sureLowMinor", "the least that falls due without a condition, stated or reckoned from its terms");
  to.integer("", sure ? std::optional{sure->low().minor_units()} : std::nullopt);
  to.member("sureHighMinor", "the most that does; absent where nothing says");
  to.integer("", most ? std::optional{most->minor_units()} : std::nullopt);
}
template <class To>
void put_party(To& to, const Deal* deal, const Party* party) {
  std::optional<std::string_view> side;
  if (deal != nullptr) {
    const auto& money = base_parts::row_of(deal->type).money;
    side = money && money->from.contains(party->role) ? "pays"
           : money && money->to.contains(party->role) ? "gets"
                                                      : "none";
  }
  put_column(to, "money", "whether it pays or gets the money of the deal: pays, gets, none", side);
}
template <class To>
void put_evidence(To& to, const Source* source, const Evidence* evidence) {
  std::optional<std::string_view> words;
  if (evidence != nullptr) {
    const auto text = source->text(evidence->in);
    if (!text)
      words = evidence->exact ? std::optional<std::string_view>{*evidence->exact} : std::nullopt;
    else
      words =
          evidence->bytes ? text->substr(evidence->bytes->begin, evidence->bytes->end - evidence->bytes->begin) : *text;
  }
  put_column(to, "words", "the words themselves", words);
}

/// A row of `claim_sets`; null: its columns.
template <class To>
void put_setting(To& to, const Source* source, const ConflictingValue* setting) {
  to.member("of", "global id of the deal or the fact");
  to.owned("_id", setting != nullptr ? std::optional{source->global(setting->of)} : std::nullopt);
  to.member("field", "which member of it");
  to.name("", setting != nullptr ? std::optional{setting->field} : std::nullopt);
  FigureCells cells;
  const auto get = [&]<class T>(const T*) { return setting != nullptr ? std::get_if<T>(&setting->value) : nullptr; };
  if (const auto* amount = get(static_cast<const StatedAmount*>(nullptr))) cells.take(*amount);
  if (const auto* price = get(static_cast<const StatedPrice*>(nullptr))) cells.take(*price);
  if (const auto* number = get(static_cast<const StatedNumber*>(nullptr))) cells.take(*number);
  to.member("value", "the other value, of a figure");
  put_figure(to, std::move(cells), FigureColumns::any);
  const auto* status = get(static_cast<const DealStatus*>(nullptr));
  to.member("status", "the other value, of a status");
  to.name("", status != nullptr ? std::optional{*status} : std::nullopt);
  to.member("date", "the other value, of a date");
  put(to, get(static_cast<const Date*>(nullptr)));
  to.member("period", "the other value, of a period");
  put(to, get(static_cast<const Period*>(nullptr)));
}

/// A row of `equivalents`; null: its columns.
template <class To>
void put_equivalent(To& to, const Equivalent* equivalent) {
  FigureCells cells;
  if (equivalent != nullptr) {
    cells.take(equivalent->amount);
    cells.stated = equivalent->stated;
  }
  to.member("amount", "the same in another currency");
  put_figure(to, std::move(cells), FigureColumns::money);
}

/// Somebody who pays or gets the money of a deal.
struct MoneyParty {
  const std::string* id;
  std::string_view node;
  const StatedAmount* own;  ///< null where nothing is said of what it alone pays or gets
};

/// A row of `flows`; null: its columns.
template <class To>
void put_flow(To& to, const Source* source, const Deal* deal, const MoneyParty* payer, const MoneyParty* payee,
              bool shared, const StatedAmount* amount) {
  const auto put_side = [&](std::string_view name, const MoneyParty* side) {
    to.member(name, "who that is");
    to.owned("_id", side != nullptr ? std::optional{source->global(*side->id)} : std::nullopt);
    to.text("_node", side != nullptr ? std::optional{side->node} : std::nullopt);
  };
  put_side("payer", payer);
  put_side("payee", payee);
  to.member("status", "how far the deal has come");
  to.name("", deal != nullptr ? deal->status : std::nullopt);
  put_counts(to, deal != nullptr ? &source->beside->counts_for[source->ids.find(deal->id)->index] : nullptr);
  to.member("shared", "whether others pay or get the money too: then it stands once, with the deal");
  to.boolean("", deal != nullptr ? std::optional{shared} : std::nullopt);
  FigureCells cells;
  if (amount != nullptr) cells.take(*amount);
  to.member("amount", "how much, where nobody else pays or gets it, or the article says how much this one does");
  put_figure(to, std::move(cells), FigureColumns::money);
}

/// Makes the rows of an article, one after the other, and gives each to `visit(table, cells)`.
template <class Visitor>
class ArticleRows {
public:
  ArticleRows(const Article& article, const Beside& beside, Visitor& visit) : source_{article, beside}, visit_{visit} {}

  void make_all() {
    const Place nowhere{model_parts::ObjectKind::none, {}, {}, 0};
    make(model_parts::type_of<Article>(), source_.article, nowhere);
  }

private:
  using Type = model_parts::Type;

  void begin(Table table, const Place& place) {
    cells_.clear();
    put_key(cells_, table, &source_, &place);
  }
  void end(Table table) { visit_(table, cells_.cells()); }

  void make(const Type& type, const void* object, const Place& place) {
    const auto* deal = model_parts::as<Deal>(type, object);
    if (deal != nullptr && source_.beside->counts[place.index] == 0) return;
    const auto table = *Owners::all().table_of(type);
    begin(table, place);
    put_fields(cells_, type, object, &source_);
    if (table == Table::articles) put_article(cells_, &source_);
    if (table == Table::entities) put_entity(cells_, &source_, place.index);
    if (table == Table::deals) put_deal(cells_, &source_, place.index);
    if (table == Table::parties) put_party(cells_, deal_, static_cast<const Party*>(object));
    if (table == Table::evidence) put_evidence(cells_, &source_, static_cast<const Evidence*>(object));
    cells_.member("extras", "");
    cells_.owned("", json_of(type.extras(object)));
    end(table);
    if (deal != nullptr) deal_ = deal;
    make_parts(type, object, place);
    if (deal != nullptr) make_flows(*deal);
  }

  /// The rows of what lies in an object.
  void make_parts(const Type& type, const void* object, const Place& place) {
    using model_parts::ObjectKind;
    using model_parts::Shape;
    const auto kind = kind_of(type);
    auto owner = place;
    std::string around;  // the members around it that have no id
    if (kind != ObjectKind::none)
      owner = {kind, *static_cast<const std::string*>(type.fields[0].in(object)), {}, 0};
    else if (place.kind != ObjectKind::none)
      around = std::string{place.member} + '/' + std::to_string(place.index) + '/';
    for (const auto& field : type.fields) {
      const auto& value = *field.type->value;
      const auto* const member = field.in(object);
      const auto size = field.type->size(member);
      if (size == 0) continue;
      if (value.shape == Shape::conflicting_values) {
        make_settings(owner, *static_cast<const std::vector<ConflictingValue>*>(member));
        continue;
      }
      if (value.shape == Shape::amount || value.shape == Shape::figure) {
        make_equivalents(owner, around, field, field.type->at(member, 0));
        continue;
      }
      if (!is_list(field)) continue;
      if (field.rule.refers_to != ObjectKind::none) {
        make_references(type, owner, field, member, size);
      } else if (value.shape == Shape::object) {
        const auto name = around + std::string{field.name};
        for (std::size_t i = 0; i < size; ++i) make(value, field.type->at(member, i), {owner.kind, owner.id, name, i});
      }
    }
  }

  void make_references(const Type& type, Place owner, const model_parts::Field& field, const void* member,
                       std::size_t size) {
    for (const auto& row : reference_tables<>()) {
      if (row.of != &type || row.field != field.name) continue;
      for (owner.index = 0; owner.index < size; ++owner.index) {
        begin(row.table, owner);
        put_reference(cells_, field, "to", &source_,
                      static_cast<const std::string*>(field.type->at(member, owner.index)));
        end(row.table);
      }
    }
  }

  void make_settings(Place owner, const std::vector<ConflictingValue>& settings) {
    for (owner.index = 0; owner.index < settings.size(); ++owner.index) {
      begin(Table::claim_sets, owner);
      put_setting(cells_, &source_, &settings[owner.index]);
      end(Table::claim_sets);
    }
  }

  void make_equivalents(Place owner, const std::string& around, const model_parts::Field& field, const void* value) {
    const auto* amount = field.type->value->shape == model_parts::Shape::amount
                             ? static_cast<const StatedAmount*>(value)
                             : std::get_if<StatedAmount>(static_cast<const StatedFigure*>(value));
    if (amount == nullptr || amount->equivalents.empty()) return;
    const auto name = around + std::string{field.name};
    owner.member = name;
    for (owner.index = 0; owner.index < amount->equivalents.size(); ++owner.index) {
      begin(Table::equivalents, owner);
      put_equivalent(cells_, &amount->equivalents[owner.index]);
      end(Table::equivalents);
    }
  }

  void make_flows(const Deal& deal) {
    const auto& money = base_parts::row_of(deal.type).money;
    if (!money) return;
    const auto side = [&](const Roles& roles) {
      std::vector<MoneyParty> parties;
      std::unordered_map<std::string_view, std::size_t> places;
      for (const auto& party : deal.parties) {
        if (!roles.contains(party.role)) continue;
        const auto node = source_.node(party.entity).value_or(std::string_view{});
        const auto [known, is_new] = places.try_emplace(node, parties.size());
        if (is_new)
          parties.push_back({&party.entity, node, party.amount ? &*party.amount : nullptr});
        else
          parties[known->second].own = nullptr;
      }
      return parties;
    };
    const auto is_open = [&](const Roles& roles) {
      return base_parts::any_of(deal.open_roles, [&](Role role) { return roles.contains(role); });
    };
    const auto payers = side(money->from);
    const auto payees = side(money->to);
    if (payers.size() > 1 && payees.size() > 1) return;
    const bool shared = payers.size() > 1 || payees.size() > 1 || is_open(money->from) || is_open(money->to);
    const bool is_paid = deal.basis != ValuationBasis::enterprise;
    const auto* whole = is_paid && !shared && deal.amount ? &*deal.amount : nullptr;
    const auto own = [&](const MoneyParty& payer, const MoneyParty& payee) {
      if (!shared) return whole;
      if (payees.size() == 1 && !is_open(money->to)) return payer.own;
      return payers.size() == 1 && !is_open(money->from) ? payee.own : nullptr;
    };
    Place place{model_parts::ObjectKind::deal, deal.id, {}, 0};
    for (const auto& payer : payers)
      for (const auto& payee : payees) {
        if (payer.node == payee.node) continue;
        begin(Table::flows, place);
        put_flow(cells_, &source_, &deal, &payer, &payee, shared, own(payer, payee));
        end(Table::flows);
        ++place.index;
      }
  }

  Source source_;
  CellList cells_;
  const Deal* deal_ = nullptr;  // the one whose parts are made
  Visitor& visit_;
};

}  // namespace newsgraph::inline v0_1::bridge_parts
