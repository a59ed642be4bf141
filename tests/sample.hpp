// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/model/article.hpp>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Small articles, built by hand, for the tests of the graph and its queries.
namespace newsgraph::sample {

inline Entity entity(std::string id, EntityKind kind, std::string name, std::initializer_list<std::string> names = {}) {
  Entity made;
  made.id = std::move(id);
  made.kind = kind;
  made.name = std::move(name);
  for (const auto& other : names) made.names.push_back({other, "ko", {}});
  return made;
}

inline Entity company(std::string id, std::string name, std::initializer_list<std::string> names = {}) {
  return entity(std::move(id), EntityKind::company, std::move(name), names);
}

inline Entity anonymous(std::string id, std::string name) {
  auto made = entity(std::move(id), EntityKind::group, std::move(name));
  made.anonymous = true;
  return made;
}

inline Party party(std::string entity, Role role) {
  Party made;
  made.entity = std::move(entity);
  made.role = role;
  return made;
}

inline Deal deal(std::string id, DealType type, DealStatus status, std::vector<Party> parties) {
  Deal made;
  made.id = std::move(id);
  made.type = type;
  made.status = status;
  made.parties = std::move(parties);
  return made;
}

/// `millions` of dollars.
constexpr Money usd(std::int64_t millions) { return Money::from_minor(millions * 100'000'000, Currency::USD); }
constexpr Money krw(std::int64_t won) { return Money::from_minor(won, Currency::KRW); }

/// So many of something, by its decimal.
inline StatedNumber number(std::string_view decimal, std::string unit, Bound bound = Bound::exact) {
  StatedNumber made;
  made.number = StatedDecimal{*Decimal::parse(decimal), bound};
  made.unit = std::move(unit);
  return made;
}
/// A price for one unit, as a term of a deal.
inline Term price(TermKind kind, std::string_view decimal, Currency currency, std::string per) {
  Term made;
  made.kind = kind;
  made.value = StatedPrice{StatedDecimal{*Decimal::parse(decimal)}, currency, std::move(per), {}, {}};
  return made;
}
inline Term term(TermKind kind, StatedFigure figure) {
  Term made;
  made.kind = kind;
  made.value = std::move(figure);
  return made;
}
inline Term words(TermKind kind, std::string text) {
  Term made;
  made.kind = kind;
  made.text = std::move(text);
  return made;
}
inline StatedNumber vague(Vague how, std::int64_t magnitude, std::string unit) {
  StatedNumber made;
  made.vague = how;
  made.magnitude = magnitude;
  made.unit = std::move(unit);
  return made;
}

inline StatedAmount stated(Amount amount) { return {amount, {}, {}, {}, {}}; }
inline StatedAmount stated(Amount amount, Scope scope) { return {amount, {}, scope, {}, {}}; }

/// A part of a deal's money.
inline ScheduledPayment scheduled(DueKind kind, std::optional<Amount> amount = {}, std::optional<bool> within = {}) {
  ScheduledPayment made;
  made.kind = kind;
  if (amount) made.amount = stated(*amount);
  made.within = within;
  return made;
}

/// What `payer` owes `payee` if a deal fails.
inline ScheduledPayment break_fee(Amount amount, std::optional<std::string> payer = {},
                                  std::optional<std::string> payee = {}) {
  auto made = scheduled(DueKind::break_fee, amount);
  made.payer = std::move(payer);
  made.payee = std::move(payee);
  return made;
}

inline Evidence words(std::string in, std::uint32_t begin, std::uint32_t end) {
  return {std::move(in), ByteRange{begin, end}, {}, {}};
}

inline Paragraph paragraph(std::string id, std::string text, ParagraphRole role = ParagraphRole::body) {
  Paragraph made;
  made.id = std::move(id);
  made.role = role;
  made.text = std::move(text);
  return made;
}

inline Claim fact(std::string id, std::vector<std::string> about, std::vector<Attribution> chain = {}) {
  Claim made;
  made.id = std::move(id);
  made.about = std::move(about);
  made.chain = std::move(chain);
  return made;
}

inline Attribution said_by(std::string source) { return {std::move(source), {}, {}, {}}; }

inline Relation relation(std::string id, RelationType type, std::string from, std::string to) {
  Relation made;
  made.id = std::move(id);
  made.type = type;
  made.from = std::move(from);
  made.to = std::move(to);
  return made;
}

inline Article article(std::string uri) {
  Article made;
  made.uri = std::move(uri);
  return made;
}

/// An article in which `amount` is invested by each of `investors` in "target", under the deal "d".
inline Article round(std::vector<Party> investors, std::optional<StatedAmount> amount, std::vector<Role> open = {}) {
  auto made = article("urn:sample:round");
  made.entities.push_back(company("target", "Target"));
  for (const auto& investor : investors) made.entities.push_back(company(investor.entity, investor.entity));
  investors.push_back(party("target", Role::investee));
  auto of_round = deal("d", DealType::investment, DealStatus::closed, std::move(investors));
  of_round.amount = std::move(amount);
  of_round.open_roles = std::move(open);
  made.deals.push_back(std::move(of_round));
  return made;
}

/// An article in which "Buyer" buys from companies S0, S1 and so on, each with others, by the deals "d0" for $1m, "d1"
/// for $2m and so on.
inline Article supplies_with_others(int count) {
  auto made = article("urn:sample:supplies");
  made.entities.push_back(company("buyer", "Buyer"));
  for (int i = 0; i < count; ++i) {
    const auto number = std::to_string(i);
    made.entities.push_back(company("s" + number, "S" + number));
    auto bought = deal("d" + number, DealType::supply, DealStatus::agreed,
                       {party("buyer", Role::customer), party("s" + number, Role::supplier)});
    bought.amount = stated(usd(i + 1));
    bought.open_roles = {Role::supplier};
    made.deals.push_back(std::move(bought));
  }
  return made;
}

/// The source article's companies, deals, relations and the claims on them; the numbers are those of its facts.
inline Article chips() {
  auto made = article("urn:sample:chips");
  made.language = "en";
  made.info_sources = {{"daily", InfoSourceRole::publisher, {}}, {"ft", InfoSourceRole::cited, {}}};
  made.paragraphs = {
      paragraph("c1", "Two firms speak of chips, people say. The picture is of 2022.11.30.", ParagraphRole::caption),
      paragraph("p1", "Amazon may invest at least $10bn. Chips would follow."),
      paragraph("p2", "Two firms speak of chips, people say. A price of $500bn is likely."),
      paragraph("p3", "Servers for $38bn were leased for seven years."),
  };
  made.entities = {
      entity("daily", EntityKind::publication, "Daily"),
      entity("ft", EntityKind::publication, "Financial Times", {"FT"}),
      anonymous("familiar", "people familiar with the matter"),
      company("amazon", "Amazon", {"아마존"}),
      company("openai", "OpenAI", {"오픈AI"}),
      company("microsoft", "Microsoft", {"마이크로소프트", "MS"}),
      company("nvidia", "Nvidia", {"엔비디아"}),
      company("oracle", "Oracle", {"오라클"}),
      company("amd", "AMD", {"AMD"}),
      company("broadcom", "Broadcom", {"브로드컴"}),
      company("anthropic", "Anthropic", {"앤트로픽"}),
      company("google", "Google", {"구글"}),
      entity("trainium", EntityKind::product, "Trainium", {"트레이니움"}),
      entity("chatgpt", EntityKind::product, "ChatGPT", {"챗GPT"}),
  };

  using enum DealType;
  using enum Role;
  const auto talks = DealStatus::in_talks;
  const auto agreed = DealStatus::agreed;
  auto& deals = made.deals;
  deals = {
      deal("pkg", package, talks, {}),
      deal("d1", investment, talks, {party("amazon", investor), party("openai", investee)}),
      deal("d2", supply, talks, {party("amazon", supplier), party("openai", customer)}),
      deal("d3", lease, talks, {party("amazon", lessor), party("openai", lessee)}),
      deal("d4", supply, DealStatus::ended, {party("microsoft", supplier), party("openai", customer)}),
      deal("d5", restructuring, DealStatus::closed, {party("openai", subject), party("microsoft", counterparty)}),
      deal("d6", lease, agreed, {party("amazon", lessor), party("openai", lessee)}),
      deal("d7", supply, agreed,
           {party("openai", customer), party("nvidia", supplier), party("oracle", supplier), party("amd", supplier),
            party("broadcom", supplier)}),
      deal("d8", investment, agreed, {party("nvidia", investor), party("openai", investee)}),
      deal("d9", supply, agreed, {party("nvidia", supplier), party("openai", customer)}),
      deal("d10", investment, DealStatus::closed,
           {party("anthropic", investee), party("amazon", investor), party("google", investor),
            party("microsoft", investor), party("nvidia", investor)}),
      deal("d11", service, DealStatus::active,
           {party("anthropic", customer), party("amazon", supplier), party("google", supplier),
            party("microsoft", supplier), party("nvidia", supplier)}),
      deal("d12", supply, DealStatus::active, {party("amazon", supplier), party("anthropic", customer)}),
  };
  deals[0].members = {"d1", "d2", "d3"};
  deals[1].amount = {Amount{usd(10'000), Bound::at_least},
                     "$10bn",
                     {},
                     {{Amount{krw(14'800'000'000'000)}.about().stated_to(krw(100'000'000'000)), "14.8tn won", {}}},
                     {}};
  deals[1].evidence = {words("p1", 18, 32)};
  deals[2].goods = {"trainium"};
  deals[3].purpose = {"chatgpt", "research"};
  deals[4].exclusive = true;
  deals[4].period = Period::parse("2019/2023");
  deals[5].date = Date::parse("2025-10");
  deals[5].removes = "prior approval";
  deals[5].links = {{LinkType::enables, "d6", {}}};
  deals[6].amount = stated(usd(38'000));
  deals[6].term = Duration{7, 0, 0, 0};
  deals[6].evidence = {words("p3", 0, 46)};
  deals[7].amount = stated(usd(1'500'000), Scope::total);
  deals[7].long_term = true;
  deals[7].open_roles = {supplier};
  deals[7].links = {{LinkType::may_overlap, "d9", {}}, {LinkType::may_overlap, "d6", {}}};
  deals[8].amount = stated({usd(100'000), Bound::at_most});
  deals[8].term = VagueTerm{Vague::several, TimeUnit::year, "several years", {}};
  deals[9].quantity = vague(Vague::several, 6, "processor");
  deals[10].amount = stated(usd(26'000), Scope::total);
  deals[10].open_roles = {investor};
  deals[11].payment = Payment::not_stated;
  deals[11].open_roles = {supplier};
  deals[11].links = {{LinkType::may_overlap, "d12", {}}};
  deals[12].payment = Payment::not_stated;

  Fact worth;
  worth.id = "v1";
  worth.of = "openai";
  worth.metric = Metric::valuation;
  worth.value = stated({usd(500'000), Bound::at_least});
  worth.conditions = {"pkg"};
  made.facts = {worth};
  made.relations = {
      relation("r1", RelationType::shareholder, "microsoft", "openai"),
      relation("r2", RelationType::competitor, "anthropic", "openai"),
      relation("r3", RelationType::develops, "openai", "chatgpt"),
  };

  auto hearsay = fact("k1", {"pkg", "d1", "d2", "d3"});
  hearsay.modality = Modality::hearsay;
  hearsay.evidence = {words("p1", 0, 6)};
  auto reported = fact("k2", {"d2", "d3"}, {said_by("ft"), said_by("familiar")});
  reported.modality = Modality::reported;
  reported.evidence = {words("p2", 0, 37), words("c1", 0, 37)};
  auto headline = fact("k3", {"d1"});
  headline.sets = {{"d1", ConflictingField::amount, stated(krw(15'000'000'000'000))}};
  auto caption = fact("k4", {"d2"}, {said_by("daily")});
  caption.evidence = {words("c1", 10, 20)};
  auto worry = fact("k5", {"openai", "d7"});
  worry.kind = ClaimKind::concern;
  worry.modality = Modality::possible;
  worry.topic = "circles";
  made.claims = {hearsay, reported, headline, caption, worry};
  return made;
}

/// A graph of the same article twice, under two uris.
inline Graph chips_twice() {
  Graph graph;
  auto article = chips();
  graph.add(article);
  article.uri += ":again";
  graph.add(article);
  return graph;
}

/// `investor` puts money into `investee`; both are also in a claim, a relation, the purpose and the goods.
inline Article investment(std::string uri, Entity investor, Entity investee) {
  auto made = article(std::move(uri));
  const auto from = investor.id;
  const auto to = investee.id;
  made.entities = {std::move(investor), std::move(investee)};
  made.deals = {
      deal("d", DealType::investment, DealStatus::closed, {party(from, Role::investor), party(to, Role::investee)})};
  made.deals[0].purpose = {to, "growth"};
  made.deals[0].goods = {from};
  made.relations = {relation("r", RelationType::shareholder, from, to)};
  made.claims = {fact("c", {"d", to}, {said_by(from)})};
  return made;
}

/// A deal of A and B, as an article tells it on `day`.
inline Article told_on(const std::string& day, DealType type, Role role_of_a, Role role_of_b,
                       std::optional<DealStatus> status, const std::optional<Amount>& amount) {
  auto made = article("urn:" + day);
  made.first_created = Timestamp::parse(day + "T08:00Z");
  made.entities = {company("a", "A"), company("b", "B")};
  made.deals = {deal("d", type, DealStatus::unknown, {party("a", role_of_a), party("b", role_of_b)})};
  made.deals[0].status = status;
  if (amount) made.deals[0].amount = stated(*amount);
  return made;
}

inline Article investment_told(const std::string& day, std::optional<DealStatus> status,
                               const std::optional<Amount>& amount = {}) {
  return told_on(day, DealType::investment, Role::investor, Role::investee, status, amount);
}

inline Article loan_told(const std::string& day, std::int64_t millions, DealStatus status) {
  return told_on(day, DealType::loan, Role::lender, Role::borrower, status, usd(millions));
}

/// An article of one paragraph, "p1".
inline Article article_of(std::string text, std::vector<Entity> entities = {}) {
  Article made;
  made.paragraphs.push_back({"p1", ParagraphRole::body, std::move(text), {}, {}});
  made.entities = std::move(entities);
  return made;
}

/// A deal "d1" that rests on it.
inline Deal deal_of(DealType type, std::vector<std::pair<std::string, Role>> parties) {
  Deal made;
  made.id = "d1";
  made.type = type;
  for (const auto& [entity, role] : parties) {
    auto& party = made.parties.emplace_back();
    party.entity = entity;
    party.role = role;
  }
  made.evidence.push_back({"p1", {}, {}, {}});
  return made;
}

}  // namespace newsgraph::sample
