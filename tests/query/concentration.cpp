// SPDX-License-Identifier: MIT
#include <newsgraph/query/concentration.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace test_query_concentration {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::usd;

namespace {

constexpr auto with_talks = settled | DealStatus::in_talks;

const CounterpartyShare& deal_part(const Graph& graph, const Shares& weights, std::string_view name) {
  const auto part = std::ranges::find(weights.parts, *find_entity(graph, name), &CounterpartyShare::entity);
  REQUIRE(part != weights.parts.end());
  return *part;
}

std::string names(const Graph& graph, const std::vector<Counterparty>& all) {
  std::string text;
  for (const auto& [entity, deals] : all) {
    text += std::string{graph.name(entity)} + ':';
    for (const auto deal : deals) text += ' ' + std::string{graph[graph[deal].id]};
    text += "; ";
  }
  return text;
}

Concentration openai(const Graph& graph, Dependence dependence, Statuses statuses) {
  return concentration(graph, *find_entity(graph, "OpenAI"), dependence, {.statuses = statuses});
}

Graph graph_of(const Article& article) {
  Graph graph;
  graph.add(article);
  return graph;
}

}  // namespace

static_assert(side_in(Dependence::supply, DealType::lease) == Side::pays);
static_assert(side_in(Dependence::sales, DealType::licence) == Side::gets);
static_assert(side_in(Dependence::funding, DealType::loan) == Side::gets);
static_assert(!side_in(Dependence::funding, DealType::supply));
static_assert(!side_in(Dependence::supply, DealType::investment));
static_assert(!side_in(Dependence::supply, DealType::acquisition));
static_assert(side_in(Dependence::funding, DealType::payment, DealKind::grant) == Side::gets);
static_assert(!side_in(Dependence::funding, DealType::payment, DealKind::fine));
static_assert(!side_in(Dependence::sales, DealType::payment, DealKind::fine));

TEST_CASE("deals of which a company is perhaps one of the others count from nothing up") {
  const auto graph = graph_of(sample::chips());
  const auto amazon = *find_entity(graph, "Amazon");
  const auto d7 = *find_deal(graph, "d7");
  const std::vector<DealAmount> perhaps{{d7, {usd(0), usd(1'500'000)}}};
  const auto found = concentration(graph, amazon, Dependence::sales, {.statuses = settled}, perhaps);
  REQUIRE(found.by_currency.size() == 1);
  CHECK(found.by_currency[0].total == MoneyInterval{usd(38'000), usd(1'538'000)});
  REQUIRE(found.by_currency[0].parts.size() == 1);
  CHECK(found.by_currency[0].parts[0].money == MoneyInterval{usd(38'000), usd(1'538'000)});
  CHECK(found.by_currency[0].parts[0].deals == std::vector{*find_deal(graph, "d6"), d7});
  CHECK(!found.by_currency[0].others);

  // One that names the company is counted already, and goods are no funding.
  const auto nvidia = *find_entity(graph, "Nvidia");
  CHECK(concentration(graph, nvidia, Dependence::sales, {.statuses = settled}, perhaps).by_currency[0].total
        == concentration(graph, nvidia, Dependence::sales, {.statuses = settled}).by_currency[0].total);
  CHECK(concentration(graph, amazon, Dependence::funding, {.statuses = settled}, perhaps).by_currency.empty());
}

TEST_CASE("what OpenAI pays its suppliers is theirs in unknown parts, and some of them are not named") {
  const auto graph = graph_of(sample::chips());
  const auto found = openai(graph, Dependence::supply, settled);
  REQUIRE(found.by_currency.size() == 1);
  const auto& weights = found.by_currency[0];
  CHECK(weights.total == MoneyInterval{usd(1'500'000), usd(1'538'000)});
  REQUIRE(weights.parts.size() == 5);
  CHECK(graph.name(weights.parts[0].entity) == "Amazon");  // who may have all comes first
  CHECK(graph.name(weights.parts[1].entity) == "Nvidia");

  const auto& amazon = deal_part(graph, weights, "Amazon");
  CHECK(amazon.money == MoneyInterval{usd(38'000), usd(1'538'000)});  // it may be one of d7's others
  CHECK(amazon.share == RatioInterval{{38, 1538}, {1, 1}});
  CHECK(amazon.deals == std::vector{*find_deal(graph, "d6")});
  const auto& nvidia = deal_part(graph, weights, "Nvidia");
  CHECK(nvidia.money == MoneyInterval{usd(0), usd(1'500'000)});
  CHECK(nvidia.share == RatioInterval{{0, 1}, {1500, 1538}});

  CHECK(weights.others == MoneyInterval{usd(0), usd(1'500'000)});
  CHECK(weights.open == std::vector{*find_deal(graph, "d7")});
  CHECK(names(graph, found.unquantified) == "Nvidia: d9; ");
  // Amazon's 38 of 1,538 among dust, up to Amazon alone.
  CHECK(weights.herfindahl == RatioInterval{{1444, 2'365'444}, {1, 1}});
}

TEST_CASE("where the list is closed the index has closer bounds") {
  auto article = sample::chips();
  article.deals[7].open_roles.clear();
  article.deals[7].links.clear();
  const auto graph = graph_of(article);
  const auto weights = openai(graph, Dependence::supply, settled).by_currency.at(0);
  CHECK_FALSE(weights.others);
  CHECK(deal_part(graph, weights, "Amazon").share == RatioInterval{{38, 1538}, {38, 1538}});
  // See the test of `Herfindahl`.
  CHECK(weights.herfindahl == RatioInterval{{563'944, 2'365'444}, {2'251'444, 2'365'444}});
}

TEST_CASE("before the talks Nvidia alone funds OpenAI; if they succeed, Amazon has 10 of 110 at least") {
  const auto graph = graph_of(sample::chips());
  const auto before = openai(graph, Dependence::funding, settled).by_currency.at(0);
  REQUIRE(before.parts.size() == 1);
  CHECK(deal_part(graph, before, "Nvidia").share == RatioInterval{{1, 1}, {1, 1}});
  CHECK(before.herfindahl == RatioInterval{{1, 1}, {1, 1}});
  // Microsoft, the largest shareholder, has no figure: of all, Nvidia may have any part.
  CHECK(deal_part(graph, before, "Nvidia").share_of_all == RatioInterval{{0, 1}, {1, 1}});
  CHECK(openai(graph, Dependence::funding, settled).holders
        == std::vector<Holder>{{*find_entity(graph, "Microsoft"), {*find_relation(graph, "r1")}}});
  CHECK(openai(graph, Dependence::supply, settled).holders.empty());

  const auto after = openai(graph, Dependence::funding, with_talks).by_currency.at(0);
  CHECK(deal_part(graph, after, "Amazon").share == RatioInterval{{1, 11}, {1, 1}});
  CHECK(deal_part(graph, after, "Nvidia").share == RatioInterval{{0, 1}, {10, 11}});
  CHECK(after.herfindahl == RatioInterval{{1, 2}, {1, 1}});
  CHECK(deal_part(graph, after, "Amazon").share_of_all == RatioInterval{{0, 1}, {1, 1}});
  CHECK(deal_part(graph, after, "Nvidia").share_of_all == RatioInterval{{0, 1}, {10, 11}});
}

TEST_CASE("a shareholder who invests by a deal with a figure is there with that, and only articles asked for count") {
  auto article = sample::chips();
  article.relations.push_back(article.relations[0]);
  article.relations.back().id = "r9";
  article.relations.back().from = "nvidia";
  auto graph = graph_of(article);
  const auto microsoft = *find_entity(graph, "Microsoft");
  const auto found = openai(graph, Dependence::funding, settled);
  REQUIRE(found.holders.size() == 1);
  CHECK(found.holders[0].entity == microsoft);
  auto other = sample::article("urn:other");
  const auto id = graph.add(other);
  CHECK(concentration(graph, *find_entity(graph, "OpenAI"), Dependence::funding, {.article = id}).holders.empty());
}

TEST_CASE("what has no figure leaves the others' shares of all open, and its own upwards") {
  const Ratio third{1, 3};
  const auto in = [&](Currency currency, std::vector<EntityId> entities, std::optional<MoneyInterval> others = {}) {
    const auto zero = Money::from_minor(0, currency);
    Shares shares{zero, {}, others, {}, {none_of_it, all_of_it}};
    for (const auto entity : entities) shares.parts.push_back({entity, zero, {third, third}, {third, third}, {}});
    return shares;
  };
  const auto of_all = [](Concentration found) {
    set_shares_of_all(found);
    std::vector<RatioInterval> shares;
    for (const auto& part : found.by_currency.at(0).parts) shares.push_back(part.share_of_all);
    return shares;
  };
  const EntityId a{0};
  const EntityId b{1};
  const RatioInterval stated{third, third};
  const RatioInterval up_to{none_of_it, third};
  const RatioInterval at_least{third, all_of_it};
  const RatioInterval any{none_of_it, all_of_it};
  using All = std::vector<RatioInterval>;
  const auto dollars = in(Currency::USD, {a, b});
  CHECK(of_all({{dollars}, {}, {}, {}}) == All{stated, stated});
  CHECK(of_all({{dollars}, {{a, {}}}, {}, {}}) == All{at_least, up_to});
  CHECK(of_all({{dollars}, {}, {}, {{a, {}}}}) == All{at_least, up_to});
  CHECK(of_all({{dollars}, {{a, {}}}, {}, {{a, {}}}}) == All{at_least, up_to});
  CHECK(of_all({{dollars}, {{EntityId{2}, {}}}, {}, {}}) == All{up_to, up_to});
  CHECK(of_all({{dollars}, {{a, {}}, {b, {}}}, {}, {}}) == All{any, any});
  CHECK(of_all({{dollars}, {}, {DealId{0}}, {}}) == All{any, any});
  CHECK(of_all({{dollars, in(Currency::KRW, {a})}, {}, {}, {}}) == All{at_least, up_to});
  CHECK(of_all({{dollars, in(Currency::KRW, {EntityId{2}})}, {}, {}, {}}) == All{up_to, up_to});
  CHECK(of_all({{dollars, in(Currency::KRW, {}, Money::from_minor(1, Currency::KRW))}, {}, {}, {}}) == All{any, any});
}

TEST_CASE("the talks change no figure of OpenAI's supply, but Amazon comes with two more deals") {
  const auto graph = graph_of(sample::chips());
  const auto before = openai(graph, Dependence::supply, settled);
  const auto after = openai(graph, Dependence::supply, with_talks);
  CHECK(after.by_currency.at(0).herfindahl == before.by_currency.at(0).herfindahl);
  CHECK(names(graph, after.unquantified) == "Amazon: d2 d3; Nvidia: d9; ");
}

TEST_CASE("sales are what others pay") {
  const auto graph = graph_of(sample::chips());
  const auto found = concentration(graph, *find_entity(graph, "Amazon"), Dependence::sales, {.statuses = settled});
  REQUIRE(found.by_currency.size() == 1);
  CHECK(deal_part(graph, found.by_currency[0], "OpenAI").money == MoneyInterval{usd(38'000)});
  CHECK(names(graph, found.unquantified) == "Anthropic: d11 d12; ");
  CHECK(found.open_unquantified.empty());  // d11 leaves out suppliers, not customers
  const auto anthropic = *find_entity(graph, "Anthropic");
  CHECK(concentration(graph, anthropic, Dependence::supply).open_unquantified == std::vector{*find_deal(graph, "d11")});
}

TEST_CASE("where nobody is named who is paid, somebody is all the same") {
  auto article = sample::article("urn:sample:nobody");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d1", DealType::service, DealStatus::agreed, {sample::party("a", Role::customer)}),
                   sample::deal("d2", DealType::service, DealStatus::agreed,
                                {sample::party("a", Role::customer), sample::party("b", Role::supplier)})};
  article.deals[0].amount = sample::stated(usd(3));
  article.deals[1].amount = sample::stated(usd(22));
  const auto graph = graph_of(article);
  const auto found = concentration(graph, *find_entity(graph, "A"), Dependence::supply);
  REQUIRE(found.by_currency.size() == 1);
  const auto& weights = found.by_currency[0];
  CHECK(weights.total == MoneyInterval{usd(25)});
  CHECK(weights.others == MoneyInterval{usd(0), usd(3)});
  CHECK(weights.open == std::vector{*find_deal(graph, "d1")});
  CHECK(deal_part(graph, weights, "B").money == MoneyInterval{usd(22), usd(25)});
  CHECK(deal_part(graph, weights, "B").share == RatioInterval{{22, 25}, {1, 1}});
}

TEST_CASE("currencies stand apart, and money that is stated of nobody weighs nothing") {
  auto article = sample::chips();
  article.deals[6].amount = sample::stated(sample::krw(5));
  const auto graph = graph_of(article);
  const auto found = openai(graph, Dependence::supply, settled);
  REQUIRE(found.by_currency.size() == 2);
  CHECK(found.by_currency[0].total == MoneyInterval{sample::krw(5)});
  CHECK(found.by_currency[0].herfindahl == RatioInterval{{1, 1}, {1, 1}});
  CHECK(concentration(graph, *find_entity(graph, "Oracle"), Dependence::funding).by_currency.empty());
}

TEST_CASE(
    "a company is funded by who buys its new shares and by who gives it a grant, not by who buys those of owners") {
  auto article = sample::article("urn:offering");
  for (const auto* id : {"fund", "state", "firm", "owner"}) article.entities.push_back(sample::company(id, id));
  auto firm = sample::party("firm", Role::investee);
  firm.amount = sample::stated(sample::usd(400));
  auto owner = sample::party("owner", Role::seller);
  owner.amount = sample::stated(sample::usd(800));
  article.deals.push_back(sample::deal("ipo", DealType::investment, DealStatus::closed,
                                       {sample::party("fund", Role::investor), firm, owner}));
  article.deals.push_back(sample::deal("grant", DealType::payment, DealStatus::agreed,
                                       {sample::party("state", Role::payer), sample::party("firm", Role::payee)}));
  article.deals[1].kind = DealKind::grant;
  article.deals[1].amount = sample::stated(sample::usd(100));
  article.deals.push_back(sample::deal("fine", DealType::payment, DealStatus::agreed,
                                       {sample::party("firm", Role::payer), sample::party("state", Role::payee)}));
  article.deals[2].kind = DealKind::fine;
  article.deals[2].amount = sample::stated(sample::usd(50));
  Graph graph;
  graph.add(article);
  const auto of_firm = concentration(graph, *find_entity(graph, "firm"), Dependence::funding);
  REQUIRE(of_firm.by_currency.size() == 1);
  CHECK(of_firm.by_currency[0].total == MoneyInterval{sample::usd(500)});
  const auto of_owner = concentration(graph, *find_entity(graph, "owner"), Dependence::funding);
  CHECK(of_owner.by_currency.empty());
  CHECK(concentration(graph, *find_entity(graph, "state"), Dependence::funding).by_currency.empty());
}

}  // namespace test_query_concentration
