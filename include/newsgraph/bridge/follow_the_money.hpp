// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/bridge/follow_the_money/ftm_line.hpp>
#include <newsgraph/bridge/follow_the_money/ftm_values.hpp>
#include <newsgraph/bridge/property_graph.hpp>
#include <newsgraph/bridge/writing/deal_words.hpp>
#include <newsgraph/bridge/writing/entity_marks.hpp>
#include <newsgraph/bridge/writing/text_stream.hpp>
#include <newsgraph/text/english.hpp>
#include <newsgraph/text/stated.hpp>

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace bridge_parts {

/// Writes what an article says as entities of FollowTheMoney.
class FtmArticle {
public:
  FtmArticle(const Graph& graph, const EntityMarks& marks, TextStream& out, ArticleId id, const Article& article,
             const Beside& beside, const std::vector<std::string>& deals)
      : graph_{graph},
        marks_{marks},
        out_{out},
        id_{id},
        article_{article},
        beside_{beside},
        deals_{deals},
        source_{article, beside},
        claims_{claims_on_deals(source_)},
        proof_{ftm_id(source_.article_id())} {
    for (const auto& info : article.info_sources)
      if (info.role == InfoSourceRole::publisher && publisher_.empty()) publisher_ = name_of_entity(info.entity);
  }

  template <class...>
  void write() {
    write_article();
    std::size_t i = 0;
    for (const auto& mention : graph_[graph_.member(id_, &ArticleNode::mentions)]) {
      const auto& node = graph_[mention.entity];
      schemas_.push_back(ftm_schema(node.kind, node.anonymous));
      ids_.push_back(ftm_id(beside_.nodes[i++]));
    }
    for (i = 0; i < article_.entities.size(); ++i) write_entity(i);
    for (i = 0; i < article_.deals.size(); ++i)
      if (beside_.counts[i] != 0) write_deal(i);
    for (const auto& relation : article_.relations) write_relation(relation);
    for (const auto& fact : article_.facts) write_fact(fact);
  }

private:
  using Schema = std::optional<std::string_view>;

  [[nodiscard]] std::size_t index_of(std::string_view entity) const { return source_.ids.find(entity)->index; }
  [[nodiscard]] std::string_view name_of_entity(std::string_view id) const { return beside_.node_names[index_of(id)]; }
  [[nodiscard]] bool is_web() const noexcept {
    return article_.uri.rfind("http://", 0) == 0 || article_.uri.rfind("https://", 0) == 0;
  }

  [[nodiscard]] FtmLine line(std::string_view of, std::string_view schema) {
    out_.step();
    return FtmLine{out_.text(), of, schema};
  }

  /// Where something comes from.
  void put_origin(FtmLine& line) const {
    line.put("proof", proof_).put("publisher", publisher_);
    if (is_web()) line.put("sourceUrl", article_.uri);
  }

  void write_article() {
    std::string title;
    std::string body;
    for (const auto& paragraph : article_.paragraphs) {
      if (!paragraph.text) continue;
      if (paragraph.role == ParagraphRole::headline && title.empty()) title = *paragraph.text;
      if (paragraph.role != ParagraphRole::subhead && paragraph.role != ParagraphRole::body) continue;
      if (!body.empty()) body += "\n\n";
      body += *paragraph.text;
    }
    auto entity = line(proof_, "Article");
    entity.put("title", title).put("fileName", article_.uri).put("author", article_.by);
    const auto published = utc_text(article_.first_created);
    entity.put("publishedAt", std::string_view{published}.substr(0, published.find('Z')));
    if (article_.language) entity.put("language", ftm_language(*article_.language));
    entity.put("bodyText", body).put("publisher", publisher_);
    if (is_web()) entity.put("sourceUrl", article_.uri);
    entity.put("mimeType", "text/plain");
    for (const auto& one : article_.entities)
      if (one.name) entity.put("namesMentioned", *one.name);
  }

  void write_entity(std::size_t at) {
    const auto schema = schemas_[at];
    if (!schema) return;
    const auto& said = article_.entities[at];
    const auto id = graph_[graph_.member(id_, &ArticleNode::mentions)][at].entity;
    if (beside_.nodes[at] == article_.uri + '#' + said.id) {
      auto entity = line(ids_[at], *schema);
      entity.put("name", graph_.name(id));
      for (const auto other : other_names_of(graph_, id)) entity.put("alias", other);
      if (const auto country = graph_[graph_[id].country]) {
        std::string lower{*country};
        for (auto& c : lower) c = static_cast<char>(c - 'A' + 'a');
        entity.put("country", lower);
      }
      if (const auto marks = marks_.find(graph_.entity(id).index()); marks != marks_.end()) {
        entity.put("leiCode", marks->second.lei);
        if (*schema == "Company") entity.put("ticker", marks->second.ticker);
      }
      put_origin(entity);
    }
    auto mention = line(ftm_id(source_.global(said.id) + "/mentions"), "Mention");
    mention.put("document", proof_).put("resolved", ids_[at]);
    mention.put("name", said.name ? std::string_view{*said.name} : graph_.name(id)).put("detectedSchema", *schema);
  }

  [[nodiscard]] std::string names_of_side(const Deal& deal, const Roles& roles) const {
    std::string names;
    for (const auto& party : deal.parties)
      if (roles.contains(party.role)) names.append(names.empty() ? "" : ", ").append(name_of_entity(party.entity));
    return names;
  }

  [[nodiscard]] std::string title_of(const Deal& deal) const {
    const auto& money = base_parts::row_of(deal.type).money;
    const auto all = names_of_side(deal, Roles::all());
    const auto payers = money ? names_of_side(deal, money->from) : std::string{};
    const auto payees = money ? names_of_side(deal, money->to) : std::string{};
    const auto who = payers.empty() || payees.empty() ? all : payers + " → " + payees;
    return who.empty() ? label_of(deal) : who + ": " + label_of(deal);
  }

  [[nodiscard]] std::vector<std::string_view> ids_of_side(const Deal& deal, const Roles& roles) const {
    std::vector<std::string_view> ids;
    for (const auto& party : deal.parties)
      if (const auto at = index_of(party.entity); roles.contains(party.role) && schemas_[at]) ids.push_back(ids_[at]);
    return each_once(ids);
  }

  static void put_amount(FtmLine& line, std::optional<Money> amount) {
    if (!amount) return;
    const auto text = decimal_text(amount->minor_units(), digits(amount->currency()));
    line.put("amount", text).put("currency", name_of(amount->currency()));
    if (amount->currency() == Currency::USD) line.put("amountUsd", text);
    if (amount->currency() == Currency::EUR) line.put("amountEur", text);
  }

  static void put_period(FtmLine& line, const std::optional<Period>& period) {
    if (!period) return;
    line.put("startDate", ftm_date(period->start())).put("endDate", ftm_date(period->end()));
  }

  void write_deal(std::size_t at) {
    const auto& deal = article_.deals[at];
    const auto contract = ftm_id(deals_[at]);
    const auto title = title_of(deal);
    const auto kind = in_words(deal.kind ? name_of(*deal.kind) : name_of(deal.type));
    const auto status = deal.status ? name_of(*deal.status) : std::string_view{};
    const auto date = ftm_date(deal.date);
    {
      auto entity = line(contract, "Contract");
      entity.put("title", title).put("name", title).put("type", kind).put("status", status);
      entity.put("contractDate", date).put("procedureNumber", deal.ref);
      if (const auto amount = ftm_amount(deal.amount))
        put_amount(entity, amount);
      else if (deal.amount)
        entity.put("currency", name_of(deal.amount->amount.currency()));
      for (const auto& good : deal.goods) entity.put("keywords", name_of_entity(good));
      entity.put("summary", summary_of_deal(source_, at, claims_));
      for (const auto& evidence : deal.evidence) entity.put("notes", words_of(source_, evidence));
      put_origin(entity);
    }
    const auto global = source_.global(deal.id);
    for (std::size_t i = 0; i < deal.parties.size(); ++i) write_party(deal, contract, i, global, status, date);
    for (std::size_t i = 0; i < deal.members.size(); ++i)
      write_link(global + "/member/" + std::to_string(i), deal.members[i], contract, "part of the package");
    for (std::size_t i = 0; i < deal.links.size(); ++i)
      write_link(global + "/link/" + std::to_string(i), deal.links[i].to, contract,
                 in_words(name_of(deal.links[i].type)), true);
    write_payment(at, contract, global);
  }

  void write_party(const Deal& deal, std::string_view contract, std::size_t index, const std::string& global,
                   std::string_view status, const std::optional<std::string>& date) {
    const auto& party = deal.parties[index];
    const auto entity = index_of(party.entity);
    if (!schemas_[entity]) return;
    const bool supplies = party.role == Role::supplier || party.role == Role::lessor || party.role == Role::licensor;
    auto made = line(ftm_id(global + "/party/" + std::to_string(index)), supplies ? "ContractAward" : "UnknownLink");
    if (supplies) {
      made.put("contract", contract).put("supplier", ids_[entity]);
      put_amount(made, ftm_amount(party.amount));
    } else {
      made.put("subject", ids_[entity]).put("object", contract);
    }
    made.put("role", name_of(party.role)).put("status", status).put("date", date);
    put_period(made, deal.period);
    std::string summary = party.amount ? english_text(*party.amount) : std::string{};
    if (party.share) summary.append(summary.empty() ? "" : ", ").append(ftm_percentage(*party.share)).append(" %");
    made.put("summary", summary);
    put_origin(made);
  }

  /// Between two contracts; to a deal that is left out there is none.
  void write_link(const std::string& of, std::string_view other, std::string_view contract, std::string_view role,
                  bool forth = false) {
    const auto& there = deals_[index_of(other)];
    if (there.empty()) return;
    const auto id = ftm_id(there);
    if (id == contract) return;
    auto made = line(ftm_id(of), "UnknownLink");
    made.put("subject", forth ? contract : std::string_view{id}).put("object", forth ? std::string_view{id} : contract);
    made.put("role", role);
    put_origin(made);
  }

  /// Money that went, or that was promised for good.
  void write_payment(std::size_t at, std::string_view contract, const std::string& global) {
    const auto& deal = article_.deals[at];
    const auto& row = base_parts::row_of(deal.type);
    const Statuses binding = settled | DealStatus::ended;
    if (!row.money || !deal.status || !binding.contains(*deal.status) || deal.payment == Payment::not_stated) return;
    const auto& counts_for = beside_.counts_for[at];
    const bool is_part =
        base_parts::any_of(deal.links, [](const Link& link) { return link.type == LinkType::part_of; });
    if (beside_.modalities[at] == Modality::denied || counts_for.superseded || counts_for.contingent || is_part) return;
    const auto payers = ids_of_side(deal, row.money->from);
    auto payees = ids_of_side(deal, row.money->to);
    std::erase_if(payees, [&](const auto& payee) { return base_parts::contains(payers, payee); });
    if (payers.empty() || payees.empty()) return;
    const bool with_others = base_parts::any_of(
        deal.open_roles, [&](Role role) { return row.money->from.contains(role) || row.money->to.contains(role); });
    // The sum of a contract is a payment of these alone, and of all of it, only where nothing says otherwise.
    const bool is_sum = deal.basis != ValuationBasis::enterprise && !with_others && deal.schedule.empty();
    const auto amount = is_sum ? ftm_amount(deal.amount) : std::nullopt;
    const auto date = ftm_date(deal.closing ? deal.closing : deal.date);
    {
      auto made = line(ftm_id(global + "/payment"), "Payment");
      for (const auto payer : payers) made.put("payer", payer);
      for (const auto payee : payees) made.put("beneficiary", payee);
      made.put("contract", contract);
      std::string purpose;
      for (const auto& what : deal.purpose) {
        const auto* found = source_.ids.find(what);
        const bool is_entity = found != nullptr && found->kind == model_parts::ObjectKind::entity;
        purpose.append(purpose.empty() ? "" : ", ").append(is_entity ? name_of_entity(what) : std::string_view{what});
      }
      made.put("purpose", purpose);
      put_amount(made, amount);
      made.put("date", date).put("summary", label_of(deal));
      put_origin(made);
    }
    if (deal.type != DealType::loan) return;
    auto made = line(ftm_id(global + "/debt"), "Debt");
    for (const auto payee : payees) made.put("debtor", payee);
    for (const auto payer : payers) made.put("creditor", payer);
    put_amount(made, amount);
    made.put("date", date).put("summary", label_of(deal));
    put_origin(made);
  }

  void write_relation(const Relation& relation) {
    const auto from = index_of(relation.from);
    const auto to = index_of(relation.to);
    if (!schemas_[from] || !schemas_[to]) return;
    const bool is_subsidiary = relation.type == RelationType::subsidiary;
    const auto& owned = is_subsidiary ? schemas_[from] : schemas_[to];
    const bool owns = (is_subsidiary || relation.type == RelationType::shareholder) && owned == "Company";
    const bool leads = relation.type == RelationType::chief_executive
                       && (owned == "Company" || owned == "Organization" || owned == "PublicBody");
    auto made = line(ftm_id(source_.global(relation.id)), owns ? "Ownership" : leads ? "Directorship" : "UnknownLink");
    const auto& first = ids_[is_subsidiary ? to : from];
    const auto& second = ids_[is_subsidiary ? from : to];
    made.put(owns ? "owner" : leads ? "director" : "subject", first);
    made.put(owns ? "asset" : leads ? "organization" : "object", second);
    auto role = in_words(name_of(relation.type));
    if (relation.qualifier) role = *relation.qualifier + ' ' + role;
    made.put("role", role).put("date", ftm_date(relation.date));
    put_period(made, relation.period);
    if (relation.share) made.put(owns ? "percentage" : "summary", ftm_percentage(*relation.share));
    put_origin(made);
  }

  void write_fact(const Fact& fact) {
    const auto of = index_of(fact.of);
    if (!schemas_[of]) return;
    auto text = label_of(fact);
    if (fact.period) text.append("; ").append(to_string(*fact.period));
    if (fact.date) text.append("; ").append(to_string(*fact.date));
    auto made = line(ftm_id(source_.global(fact.id)), "Note");
    made.put("entity", ids_[of]).put("description", text);
    put_origin(made);
  }

  const Graph& graph_;
  const EntityMarks& marks_;
  TextStream& out_;
  ArticleId id_;
  const Article& article_;
  const Beside& beside_;
  const std::vector<std::string>& deals_;
  Source source_;
  ClaimsOnDeals claims_;
  std::string proof_;
  std::string_view publisher_{};
  std::vector<Schema> schemas_{};   // by entity of the article
  std::vector<std::string> ids_{};  // the same
};

}  // namespace bridge_parts

/// Writes a graph as entities of FollowTheMoney 4, one a line in JSON, for Aleph and OpenAleph: articles; companies,
/// persons, publications and others, with a mention for each article that names them; a contract for each deal, with
/// its parties; a payment where a deal is agreed or later and names who pays and who gets it; debts, ownerships,
/// directorships and other links; figures as notes. Ids are hashes of the global ids, the same for the same graph. One
/// graph is always the same bytes.
/// Check the stream afterwards: it fails if something could not be written.
///
/// What is lossy: an amount is a number only where it is stated as one, any other is in the text `summary`, as are how
/// certain it is, who says so, and equivalents; a date is a year, a month or a day; products and places are keywords of
/// contracts; claims, evidence by its place, terms, and roles but as text have no schema. The reader takes control
/// characters out, has one space for several in names, and cuts texts of more than 65,000 characters and names of more
/// than 384.
template <class...>
void write_follow_the_money(const Graph& graph, std::ostream& out, const Filter& filter = every_deal()) {
  const auto marks = bridge_parts::marks_of_entities(graph);
  bridge_parts::TextStream stream{out};
  bridge_parts::for_each_part_of_graph(
      graph, filter,
      [&](ArticleId id, const Article& article, const bridge_parts::Beside& beside, const bridge_parts::Ends&,
          const std::vector<std::string>& deals) {
        bridge_parts::FtmArticle{graph, marks, stream, id, article, beside, deals}.write();
      });
  stream.finish();
}

}  // namespace newsgraph::inline v0_1
