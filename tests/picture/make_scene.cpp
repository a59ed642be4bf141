// SPDX-License-Identifier: MIT
#include <newsgraph/picture/make_scene.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace test_picture_make_scene {

using namespace newsgraph;

namespace {

Scene scene_of(const Article& article, const PictureOptions& options = {}) {
  Graph graph;
  graph.add(article);
  return make_scene(graph, options);
}

const SceneDeal& deal_of(const Scene& scene, const std::string& id) {
  for (const auto& deal : scene.deals)
    if (deal.id.ends_with('#' + id)) return deal;
  throw std::out_of_range{id};
}

}  // namespace

TEST_CASE("companies of a picture stand by name, a deal of two is a line from who pays to who gets") {
  const auto scene = scene_of(sample::chips());
  // nine companies; ellipses for d7, d10 and d11
  REQUIRE(scene.nodes.size() == 12);
  CHECK(scene.nodes[0].label == std::vector<std::string>{"AMD"});
  CHECK(scene.nodes[1].label == std::vector<std::string>{"Amazon"});
  CHECK(scene.nodes[1].deals == 7);  // d1 to d3, d6, d10 to d12
  CHECK(scene.nodes[9].deal.has_value());
  REQUIRE(scene.deals.size() == 12);  // all but the package
  CHECK(scene.deals[1].id == "urn:sample:chips#d2");
  const auto& investment = deal_of(scene, "d1");
  CHECK(investment.label == std::vector<std::string>{"≥ $10bn", "investment"});
  CHECK(investment.who == "Amazon → OpenAI");
  CHECK(investment.stroke == Stroke::dashed);
  CHECK(investment.kind == MoneyKind::capital);
  CHECK(investment.says == "hearsay: no source named");
  CHECK(investment.words == "at least $10bn");
  CHECK(investment.told_by == "Daily");
}

TEST_CASE("a total of several stands once, in an ellipse with a spoke to each, and is not split among them") {
  const auto scene = scene_of(sample::chips());
  const auto& total = deal_of(scene, "d7");
  std::vector<SceneLine> spokes;
  for (const auto& line : scene.lines)
    if (&scene.deals[line.deal] == &total) spokes.push_back(line);
  REQUIRE(spokes.size() == 5);
  CHECK(scene.nodes[spokes[0].from].label == std::vector<std::string>{"OpenAI"});
  CHECK(spokes[0].width == LineWidth{79, 0});  // 2.18 decades above the least, $10bn: 25 + 218 * 75 / 300
  CHECK((spokes[0].has_mark && !spokes[0].has_head));
  CHECK(spokes[1].width == LineWidth{});  // how much each gets, nobody says
  CHECK((spokes[1].has_head && !spokes[1].has_mark));
  CHECK(scene.nodes[spokes[1].from].label
        == std::vector<std::string>{"$1.5tn", "supply", "with others, total,", "not split"});
}

TEST_CASE("a line says what has become of a deal, and whether it is paid for") {
  const auto scene = scene_of(sample::chips());
  CHECK(deal_of(scene, "d4").stroke == Stroke::dotted);
  CHECK(deal_of(scene, "d12").payment_not_stated);
  CHECK_FALSE(deal_of(scene, "d6").payment_not_stated);
  CHECK(deal_of(scene, "d5").kind == MoneyKind::none);
  CHECK(deal_of(scene, "d8").width.band > deal_of(scene, "d8").width.core);
}

TEST_CASE(
    "a price by its parts has its sums, what is due on conditions says so, and a deal is split where it is said") {
  auto article = sample::article("urn:sums");
  article.entities = {sample::company("a", "A"), sample::company("b", "B"), sample::company("c", "C")};
  const auto deal = [](const char* id, DealType type, Role from, Role to) {
    return sample::deal(id, type, DealStatus::agreed, {sample::party("a", from), sample::party("b", to)});
  };
  auto parts = deal("parts", DealType::investment, Role::investor, Role::investee);
  parts.considerations = {
      {ConsiderationForm::cash, sample::stated(sample::usd(1'000))},
      {ConsiderationForm::stock, sample::stated(Amount{Money::from_minor(30'000'000'000, Currency::EUR)})}};
  auto guarantee = deal("guarantee", DealType::guarantee, Role::guarantor, Role::beneficiary);
  guarantee.amount = sample::stated(sample::usd(3'000));
  auto loan = sample::deal(
      "loan", DealType::loan, DealStatus::agreed,
      {sample::party("a", Role::lender), sample::party("c", Role::lender), sample::party("b", Role::borrower)});
  loan.amount = sample::stated(sample::usd(3'000));
  auto split = loan;
  split.id = "split";
  split.parties[0].amount = sample::stated(sample::usd(1'000));
  split.parties[1].amount = sample::stated(sample::usd(2'000));
  article.deals = {parts, guarantee, loan, split};
  const auto scene = scene_of(article);
  CHECK(deal_of(scene, "parts").amount == "by its parts $1bn and €300m");
  CHECK(deal_of(scene, "parts").label.front() == "$1bn and €300m");
  CHECK(deal_of(scene, "parts").width.core > LineWidth{}.core);
  CHECK(deal_of(scene, "guarantee").label.front() == "$3bn, on conditions");
  CHECK(deal_of(scene, "guarantee").width.core == LineWidth{}.core);
  CHECK(deal_of(scene, "guarantee").width.band > 0);
  for (const auto& node : scene.nodes)
    if (node.deal) {
      const bool is_split = node.id.ends_with("#split");
      CHECK((node.label.back() == "total, not split") == !is_split);
      for (const auto& line : scene.lines)
        if (line.deal == *node.deal && line.has_mark) CHECK((line.width != LineWidth{}) == is_split);
    }
}

TEST_CASE("a side of a deal that nobody names is said in its ellipse") {
  auto article = sample::article("urn:sample:bond");
  article.entities = {sample::company("acme", "Acme")};
  article.deals = {sample::deal("d", DealType::loan, DealStatus::agreed, {sample::party("acme", Role::borrower)})};
  article.deals[0].open_roles = {Role::lender};
  const auto scene = scene_of(article);
  REQUIRE(scene.nodes.size() == 2);
  CHECK(scene.nodes[1].label == std::vector<std::string>{"loan", "lenders not named"});
  REQUIRE(scene.lines.size() == 1);
  CHECK(scene.lines[0].has_head);
}

TEST_CASE("who acquires a company whose owners nobody names pays towards it") {
  auto article = sample::article("urn:sample:takeover");
  article.entities = {sample::company("big", "Big"), sample::company("little", "Little")};
  article.deals = {sample::deal("d", DealType::acquisition, DealStatus::withdrawn,
                                {sample::party("big", Role::acquirer), sample::party("little", Role::target)})};
  const auto scene = scene_of(article);
  REQUIRE(scene.lines.size() == 1);
  CHECK(scene.nodes[scene.lines[0].to].label == std::vector<std::string>{"Little"});
  CHECK(scene.deals[0].kind == MoneyKind::takeover);
}

TEST_CASE("nobody pays itself in a picture") {
  auto article = sample::article("urn:sample:self");
  article.entities = {sample::company("a", "A"), sample::company("b", "B")};
  article.deals = {sample::deal("d1", DealType::supply, DealStatus::agreed,
                                {sample::party("a", Role::customer), sample::party("a", Role::supplier)}),
                   sample::deal("d2", DealType::supply, DealStatus::agreed,
                                {sample::party("a", Role::customer), sample::party("b", Role::customer),
                                 sample::party("a", Role::supplier)})};
  const auto scene = scene_of(article);
  REQUIRE(scene.deals.size() == 1);
  CHECK(scene.deals[0].id == "urn:sample:self#d2");
  REQUIRE(scene.lines.size() == 1);
  CHECK(scene.nodes[scene.lines[0].from].label == std::vector<std::string>{"B"});
  CHECK(scene.nodes[scene.lines[0].to].label == std::vector<std::string>{"A"});
}

TEST_CASE("a picture of too many companies keeps those with the most deals, and says what it leaves out") {
  // OpenAI has 9 deals, Amazon 7, Nvidia 5 (d7 to d11), Microsoft 4; d10 has another one beside these; of the
  // five of d7, more than any picture of four can have, it keeps two.
  const auto scene = scene_of(sample::chips(), {.most = 4});
  CHECK(scene.nodes.size() == 5);
  CHECK(scene.deals.size() == 9);
  REQUIRE(scene.notes.size() == 1);
  CHECK(scene.notes[0] == "Left out: 3 deals, 3 parties of deals that have too many, and 5 companies with the fewest.");
}

TEST_CASE("a picture of too many lines keeps some deals of those with the most, and says what it leaves out") {
  const auto scene = scene_of(sample::chips(), {.most_lines = 2});
  REQUIRE(scene.deals.size() == 2);
  for (const auto& line : scene.lines)
    for (const auto end : {line.from, line.to})
      CHECK((scene.nodes[end].label[0] == "OpenAI" || scene.nodes[end].label[0] == "Amazon"));
  REQUIRE(scene.notes.size() == 1);
  CHECK(scene.notes[0] == "Left out: 10 deals, and 7 companies with the fewest.");
}

TEST_CASE("of a deal of more parties than a picture has room for, so many are drawn as fit") {
  auto article = sample::article("urn:sample:many");
  article.deals = {sample::deal("d", DealType::partnership, DealStatus::agreed, {})};
  for (const auto* name : {"a", "b", "c", "d1x", "e"}) {
    article.entities.push_back(sample::company(name, name));
    article.deals[0].parties.push_back(sample::party(name, Role::partner));
  }
  const auto scene = scene_of(article, {.most = 3});
  CHECK(scene.lines.size() == 3);
  REQUIRE(scene.nodes.size() == 4);
  CHECK(scene.nodes[2].label == std::vector<std::string>{"c"});
  CHECK(scene.nodes[3].label == std::vector<std::string>{"partnership", "2 of them left out"});
  REQUIRE(scene.notes.size() == 1);
  CHECK(scene.notes[0] == "Left out: 2 parties of deals that have too many, and 2 companies with the fewest.");
  CHECK(scene_of(article, {.most_lines = 4}).lines.size() == 4);

  // Somebody stays on each side.
  article.deals[0].type = DealType::loan;
  for (auto& party : article.deals[0].parties) party.role = Role::lender;
  article.deals[0].parties[4].role = Role::borrower;
  const auto loan = scene_of(article, {.most_lines = 2});
  REQUIRE(loan.lines.size() == 2);
  CHECK(loan.nodes[loan.lines[0].from].label == std::vector<std::string>{"a"});
  CHECK(loan.nodes[loan.lines[1].to].label == std::vector<std::string>{"e"});
  CHECK(loan.nodes[2].label.back() == "3 of them left out");
}

TEST_CASE("a deal that two articles tell is one line, and both are named") {
  Graph graph;
  const auto amount = Amount{sample::usd(500)};
  const auto told = [&](const char* day, DealStatus status) {
    return sample::told_on(day, DealType::investment, Role::investor, Role::investee, status, amount);
  };
  graph.add(told("2025-12-01", DealStatus::in_talks));
  graph.add(told("2025-12-20", DealStatus::agreed));
  const auto scene = make_scene(graph);
  REQUIRE(scene.deals.size() == 1);
  CHECK(scene.deals[0].status == "agreed");
  CHECK(scene.deals[0].told_by == "urn:2025-12-01, 2025-12-01; urn:2025-12-20, 2025-12-20");
  CHECK(scene.subtitle == "by 2 articles, 2025-12-01 to 2025-12-20");
}

TEST_CASE("names are wrapped at spaces, and cut where they take more lines than there are") {
  using picture_parts::wrapped;
  CHECK(wrapped("people familiar with the matter", 18)
        == std::vector<std::string>{"people familiar", "with the matter"});
  CHECK(wrapped("one two three four", 4, 2) == std::vector<std::string>{"one", "two…"});
  CHECK(wrapped("삼성전자 파운드리", 10) == std::vector<std::string>{"삼성전자", "파운드리"});
  CHECK(wrapped("", 10).empty());
}

TEST_CASE("bounds of amounts are signs on a line") {
  CHECK(picture_parts::short_amount("at least about $10bn") == "≥ ~$10bn");
  CHECK(picture_parts::short_amount("$1bn to $2bn") == "$1bn – $2bn");
}

}  // namespace test_picture_make_scene
