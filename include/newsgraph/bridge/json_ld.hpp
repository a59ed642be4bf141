// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/bridge/property_graph.hpp>
#include <newsgraph/bridge/writing/deal_words.hpp>
#include <newsgraph/bridge/writing/entity_marks.hpp>
#include <newsgraph/bridge/writing/json_text.hpp>
#include <newsgraph/bridge/writing/text_stream.hpp>

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

[[nodiscard]] constexpr std::string_view schema_org_type(EntityKind kind, bool has_ticker) noexcept {
  switch (kind) {
    case EntityKind::company: return has_ticker ? "Corporation" : "Organization";
    case EntityKind::public_body: return "GovernmentOrganization";
    case EntityKind::person: return "Person";
    case EntityKind::product: return "Product";
    case EntityKind::place: return "Place";
    case EntityKind::publication: return "NewsMediaOrganization";
    case EntityKind::group: break;
  }
  return "Organization";
}

/// Nothing of a deal whose status nobody states.
[[nodiscard]] constexpr std::string_view schema_org_status(DealStatus status) noexcept {
  switch (status) {
    case DealStatus::rumoured:
    case DealStatus::in_talks: return "https://schema.org/PotentialActionStatus";
    case DealStatus::announced:
    case DealStatus::agreed:
    case DealStatus::active: return "https://schema.org/ActiveActionStatus";
    case DealStatus::closed:
    case DealStatus::ended: return "https://schema.org/CompletedActionStatus";
    case DealStatus::withdrawn: return "https://schema.org/FailedActionStatus";
    case DealStatus::unknown: break;
  }
  return {};
}

/// Under which names the lower and the upper end of a figure stand, and the figure itself.
struct FigureNames {
  std::string_view exact;
  std::string_view low;
  std::string_view high;
};

inline constexpr FigureNames price_names{"price", "minPrice", "maxPrice"};
inline constexpr FigureNames value_names{"value", "minValue", "maxValue"};

inline void put_ends(JsonText& json, const FigureNames& names, Bound bound, const std::string& value,
                     const std::string& max) {
  switch (bound) {
    case Bound::exact: json.raw(names.exact, value); break;
    case Bound::at_least:
    case Bound::more_than: json.raw(names.low, value); break;
    case Bound::at_most:
    case Bound::less_than:
    case Bound::nearly: json.raw(names.high, value); break;
    case Bound::range: json.raw(names.low, value).raw(names.high, max); break;
  }
}

inline void put_ends(JsonText& json, const FigureNames& names, const Amount& amount) {
  const auto text = [](Money money) { return decimal_text(money.minor_units(), digits(money.currency())); };
  put_ends(json, names, amount.bound(), text(amount.money()), amount.upper_end() ? text(*amount.upper_end()) : "");
}
inline void put_ends(JsonText& json, const FigureNames& names, const StatedDecimal& number) {
  put_ends(json, names, number.bound(), to_string(number.value()),
           number.upper_end() ? to_string(*number.upper_end()) : "");
}

/// Writes what an article says in the terms of schema.org.
class SchemaOrgArticle {
public:
  SchemaOrgArticle(const Graph& graph, const EntityMarks& marks, TextStream& out, bool& is_first, ArticleId id,
                   const Article& article, const Beside& beside, const Ends& ends,
                   const std::vector<std::string>& deals)
      : graph_{graph},
        marks_{marks},
        out_{out},
        is_first_{is_first},
        id_{id},
        article_{article},
        beside_{beside},
        ends_{ends},
        deals_{deals},
        source_{article, beside},
        claims_{claims_on_deals(source_)} {}

  template <class...>
  void write() {
    write_article();
    for (std::size_t i = 0; i < article_.entities.size(); ++i) write_entity(i);
    for (std::size_t i = 0; i < article_.deals.size(); ++i)
      if (beside_.counts[i] != 0) write_deal(i);
    for (const auto& fact : article_.facts) write_fact(fact);
    for (const auto& relation : article_.relations) write_relation(relation);
    for (const auto& claim : article_.claims) write_claim(claim);
  }

private:
  [[nodiscard]] std::string_view node(std::string_view entity) const {
    return beside_.nodes[source_.ids.find(entity)->index];
  }

  [[nodiscard]] JsonText begin(std::string_view id, std::string_view type) {
    out_.step();
    if (!is_first_) out_.text() += ",\n";
    is_first_ = false;
    JsonText json{out_.text()};
    json.open('{').text("@id", id).text("@type", type);
    return json;
  }
  void end(JsonText& json) { json.close('}'); }

  void write_article() {
    std::vector<std::string_view> headlines;
    std::vector<std::string_view> subheads;
    std::string body;
    for (const auto& paragraph : article_.paragraphs) {
      if (!paragraph.text) continue;
      if (paragraph.role == ParagraphRole::headline) headlines.push_back(*paragraph.text);
      if (paragraph.role == ParagraphRole::subhead) subheads.push_back(*paragraph.text);
      if (paragraph.role != ParagraphRole::body) continue;
      body += body.empty() ? "" : "\n\n";
      body += *paragraph.text;
    }
    auto json = begin(article_.uri, "NewsArticle");
    if (!headlines.empty()) json.text("headline", headlines.front());
    put_list(json, "alternativeHeadline", subheads);
    json.text("inLanguage", article_.language);
    const auto utc = utc_text(article_.first_created);
    json.text("datePublished", utc.empty() && article_.first_created ? to_string(*article_.first_created) : utc);
    json.text("dateline", article_.located);
    if (article_.by) json.open('{', "author").text("@type", "Person").text("name", *article_.by).close('}');
    std::vector<std::string_view> cited;
    for (const auto& info : article_.info_sources) {
      if (info.role == InfoSourceRole::publisher) json.reference("publisher", node(info.entity));
      if (info.role == InfoSourceRole::cited) cited.push_back(name_of_entity(source_, info.entity));
    }
    put_list(json, "citation", cited);
    json.text("articleBody", body);
    put_references(json, "mentions", Rows<std::string>{beside_.nodes.data(), article_.entities.size()});
    if (!article_.associations.empty()) {
      json.open('[', "associatedMedia");
      for (const auto& association : article_.associations) {
        json.open('{').text("@type", association.type == MediaType::picture ? "ImageObject" : "MediaObject");
        const auto* caption = association.caption ? source_.ids.find(*association.caption) : nullptr;
        if (caption != nullptr) json.text("caption", article_.paragraphs[caption->index].text);
        json.close('}');
      }
      json.close(']');
    }
    end(json);
  }

  static void put_list(JsonText& json, std::string_view name, const std::vector<std::string_view>& texts) {
    if (texts.empty()) return;
    json.open('[', name);
    for (const auto text : texts) json.text({}, text);
    json.close(']');
  }
  template <class Ids>
  static void put_references(JsonText& json, std::string_view name, const Ids& ids) {
    if (ids.empty()) return;
    json.open('[', name);
    for (const auto& id : ids) json.reference({}, id);
    json.close(']');
  }

  void write_entity(std::size_t at) {
    if (beside_.nodes[at] != article_.uri + '#' + article_.entities[at].id) return;
    const auto id = graph_[graph_.member(id_, &ArticleNode::mentions)][at].entity;
    const auto& entity = graph_[id];
    const auto found = marks_.find(graph_.entity(id).index());
    const auto mark = found != marks_.end() ? found->second : EntityMark{};
    auto json = begin(beside_.nodes[at], schema_org_type(entity.kind, mark.ticker.has_value()));
    json.text("name", graph_.name(id));
    put_list(json, "alternateName", other_names_of(graph_, id));
    const bool is_organization =
        entity.kind != EntityKind::person && entity.kind != EntityKind::product && entity.kind != EntityKind::place;
    if (is_organization) json.text("leiCode", mark.lei);
    if (entity.kind == EntityKind::company && mark.ticker) {
      auto symbol = *mark.ticker;
      if (const auto colon = symbol.find(':'); colon != std::string::npos) symbol[colon] = ' ';
      json.text("tickerSymbol", symbol);
    }
    if (const auto country = graph_[entity.country]; country && (is_organization || entity.kind == EntityKind::place))
      json.open('{', "address").text("@type", "PostalAddress").text("addressCountry", *country).close('}');
    end(json);
  }

  [[nodiscard]] std::vector<std::string_view> side(const Deal& deal, const Roles& roles) const {
    std::vector<std::string_view> ids;
    for (const auto& party : deal.parties)
      if (roles.contains(party.role)) ids.push_back(node(party.entity));
    return each_once(ids);
  }

  void write_deal(std::size_t at) {
    const auto& deal = article_.deals[at];
    const auto& money = base_parts::row_of(deal.type).money;
    auto json = begin(deals_[at], money ? "PayAction" : "Action");
    json.text("name", label_of(deal)).text("description", summary_of_deal(source_, at, claims_));
    json.text("identifier", deal.ref).text("actionStatus", deal.status ? schema_org_status(*deal.status) : "");
    Roles others;
    for (const auto& role : rows_of<Role>)
      if (!money || (!money->from.contains(role.value) && !money->to.contains(role.value)))
        others = others | role.value;
    if (money) {
      put_references(json, "agent", side(deal, money->from));
      put_references(json, "recipient", side(deal, money->to));
    }
    put_references(json, "participant", side(deal, others));
    std::vector<std::string_view> objects;
    for (const auto& good : deal.goods) objects.push_back(node(good));
    for (const auto& member : deal.members)
      if (const auto& there = deals_[source_.ids.find(member)->index]; !there.empty()) objects.push_back(there);
    put_references(json, "object", objects);
    // An enterprise value is not what is paid, and what each of several pays is no sum.
    if (money && deal.amount && deal.basis != ValuationBasis::enterprise && deal.amount->scope != Scope::each) {
      const auto& amount = deal.amount->amount;
      json.open('{', "priceSpecification").text("@type", "PriceSpecification");
      put_ends(json, price_names, amount);
      json.text("priceCurrency", name_of(amount.currency())).close('}');
    }
    const auto start = deal.period && deal.period->start() ? deal.period->start() : deal.date;
    if (start) json.text("startTime", to_string(*start));
    if (const auto end_of = deal.period ? deal.period->end() : deal.ended; end_of)
      json.text("endTime", to_string(*end_of));
    json.reference("subjectOf", article_.uri);
    end(json);
  }

  void write_fact(const Fact& fact) {
    auto json = begin(source_.global(fact.id), "Observation");
    json.text("name", label_of(fact)).reference("observationAbout", node(fact.of));
    json.text("variableMeasured", fact.name ? *fact.name : in_words(name_of(fact.metric)));
    if (fact.date) json.text("observationDate", to_string(*fact.date));
    if (fact.period) json.text("observationPeriod", to_string(*fact.period));
    if (fact.value) {
      if (const auto* amount = std::get_if<StatedAmount>(&*fact.value)) {
        put_ends(json, value_names, amount->amount);
        json.text("unitText", name_of(amount->amount.currency()));
      }
      if (const auto* price = std::get_if<StatedPrice>(&*fact.value)) {
        put_ends(json, value_names, price->number);
        json.text("unitText", std::string{name_of(price->currency)} + '/' + price->per);
      }
      if (const auto* number = std::get_if<StatedNumber>(&*fact.value)) {
        if (number->number) put_ends(json, value_names, *number->number);
        json.text("unitText", number->unit);
      }
    }
    json.reference("subjectOf", article_.uri);
    end(json);
  }

  /// Of the kinds of relations these have a property.
  void write_relation(const Relation& relation) {
    const auto from = node(relation.from);
    const auto to = node(relation.to);
    const auto put = [&](std::string_view of, std::string_view property, std::string_view other) {
      JsonText json = begin_again(of);
      json.reference(property, other);
      end(json);
    };
    switch (relation.type) {
      case RelationType::shareholder:
      case RelationType::owns: {
        JsonText json = begin_again(from);
        json.open('{', "owns").text("@type", "OwnershipInfo").reference("typeOfGood", to);
        if (relation.period && relation.period->start()) json.text("ownedFrom", to_string(*relation.period->start()));
        if (relation.period && relation.period->end()) json.text("ownedThrough", to_string(*relation.period->end()));
        json.close('}');
        return end(json);
      }
      case RelationType::subsidiary: return put(to, "subOrganization", from);
      case RelationType::founder: return put(to, "founder", from);
      case RelationType::chief_executive: {
        JsonText json = begin_again(to);
        json.open('{', "employee").text("@type", "EmployeeRole").text("roleName", "chief executive");
        json.reference("employee", from).close('}');
        return end(json);
      }
      default: return;
    }
  }

  [[nodiscard]] JsonText begin_again(std::string_view id) { return begin(id, {}); }

  void write_claim(const Claim& claim) {
    std::vector<std::string_view> about;
    for (const auto& id : claim.about) {
      const auto global = source_.global(id);
      if (const auto end = ends_.node(Cell{std::string_view{global}}); end && end->kind != NodeKind::fact)
        about.push_back(end->id);
    }
    auto json = begin(source_.global(claim.id), "Claim");
    json.text("name", label_of(claim)).reference("appearance", article_.uri);
    put_references(json, "about", about);
    if (!claim.chain.empty())
      json.reference("author", node(claim.chain.back().source));
    else if (claim.holder)
      json.reference("author", node(*claim.holder));
    if (claim.chain.size() > 1) {
      json.open('[', "isBasedOn");
      for (std::size_t i = 0; i + 1 < claim.chain.size(); ++i)
        json.open('{').text("@type", "Claim").reference("author", node(claim.chain[i].source)).close('}');
      json.close(']');
    }
    std::string text;
    for (const auto& evidence : claim.evidence) {
      if (!text.empty()) text += " … ";
      text += words_of(source_, evidence);
    }
    json.text("text", text);
    end(json);
  }

  const Graph& graph_;
  const EntityMarks& marks_;
  TextStream& out_;
  bool& is_first_;
  ArticleId id_;
  const Article& article_;
  const Beside& beside_;
  const Ends& ends_;
  const std::vector<std::string>& deals_;
  Source source_;
  ClaimsOnDeals claims_;
};

}  // namespace bridge_parts

/// Writes a graph as JSON-LD in the terms of schema.org: a `NewsArticle` for each article, `Organization`, `Person`,
/// `Product` and the like, a `PayAction` for each deal whose money has a direction, an `Action` for each other one, an
/// `Observation` for each figure, a `Claim` for each claim, with the global ids. It can stand in a script of an HTML
/// page. One graph is always the same bytes. An article whose uri is the global id of an object of another article is
/// one thing with that. Check the stream afterwards: it fails if something could not be written.
///
/// What is lossy: of nine statuses four are left, of bounds whether it is the least or the most; certainty, who says so
/// and equivalents are in the text `description`; roles beside payer and payee, links between deals, terms, evidence by
/// its place, and relations other than shares, subsidiaries, founders, chief executives and what is owned have no
/// property. Numbers are written in all their digits, and read as doubles by many.
template <class...>
void write_json_ld(const Graph& graph, std::ostream& out, const Filter& filter = every_deal()) {
  const auto marks = bridge_parts::marks_of_entities(graph);
  bridge_parts::TextStream stream{out};
  bool is_first = true;
  stream.text() += "{\"@context\":\"https://schema.org\",\"@graph\":[\n";
  bridge_parts::for_each_part_of_graph(
      graph, filter,
      [&](ArticleId id, const Article& article, const bridge_parts::Beside& beside, const bridge_parts::Ends& ends,
          const std::vector<std::string>& deals) {
        bridge_parts::SchemaOrgArticle{graph, marks, stream, is_first, id, article, beside, ends, deals}.write();
      });
  stream.text() += "\n]}\n";
  stream.finish();
}

}  // namespace newsgraph::inline v0_1
