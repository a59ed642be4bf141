// SPDX-License-Identifier: MIT
#include <newsgraph/summary/phrases/deal_terms.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_summary_phrases_deal_terms {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

namespace {

using Lines = std::vector<std::string>;

Lines terms(const Graph& graph, std::string_view deal) {
  Lines lines;
  for (const auto& line : terms_cell(graph, *find_deal(graph, deal))) lines.push_back(line.text);
  return lines;
}

Lines terms(Deal deal) {
  auto article = sample::article("urn:terms");
  for (const std::string id : {"adobe", "figma", "bank"}) article.entities.push_back(sample::company(id, id));
  deal.id = "d1";
  article.deals = {std::move(deal), sample::deal("d2", DealType::loan, DealStatus::agreed, {})};
  Graph graph;
  graph.add(article);
  return terms(graph, "d1");
}

}  // namespace

TEST_CASE("what a deal is about, one idea a line") {
  Graph graph;
  graph.add(sample::chips());
  CHECK(terms(graph, "d1") == Lines{"investment"});
  CHECK(terms(graph, "d2") == Lines{"supply of Trainium"});
  CHECK(terms(graph, "d3") == Lines{"lease", "for ChatGPT, research"});
  CHECK(terms(graph, "d4") == Lines{"exclusive supply, from 2019 to 2023"});
  CHECK(terms(graph, "d5")
        == Lines{"restructuring", "removes the clause prior approval", "dated 2025-10", "* opens the way to d6"});
  CHECK(terms(graph, "d6") == Lines{"lease, over 7 years"});
  CHECK(terms(graph, "d7") == Lines{"long-term supply", "* may overlap with d9, d6"});
  CHECK(terms(graph, "d8") == Lines{"investment, over several years"});
  CHECK(terms(graph, "d9") == Lines{"supply, several million processors"});
}

TEST_CASE("other dates stand behind those of a deal, and what it closes on below them") {
  auto deal = sample::deal("d1", DealType::acquisition, DealStatus::agreed,
                           {sample::party("adobe", Role::acquirer), sample::party("figma", Role::target)});
  deal.date = Date::parse("2026-01-12");
  deal.closing = Date::parse("[..2026-H2]");
  deal.dates.emplace_back().type = DealDateType::signing;
  deal.dates[0].date = Date::parse("2026-01-11");
  deal.dates.emplace_back().type = DealDateType::payment;
  deal.dates[1].date = Date::parse("[2026-07..2026-09]");
  deal.conditions.resize(4);
  deal.conditions[0].type = ConditionType::approval;
  deal.conditions[0].by = "bank";
  deal.conditions[0].due = Date::parse("early 2026");
  deal.conditions[1].type = ConditionType::shareholder_vote;
  deal.conditions[1].met = Date::parse("2026-03-02");
  deal.conditions[2].type = ConditionType::minimum_tender;
  deal.conditions[2].share = Share{Ratio{51, 100}, Bound::at_least, {}, {}, {}};
  deal.conditions[2].status = ConditionStatus::not_met;
  deal.conditions[3].what = "a clean audit";
  CHECK(
      terms(deal)
      == Lines{"acquisition of figma",
               "dated 2026-01-12, closing expected by H2 2026, signed 2026-01-11, payment 2026-07 to 2026-09",
               "closes on approval by bank, due early 2026; shareholder vote, met 2026-03-02; minimum tender at least "
               "51 %, not met; a clean audit"});
}

TEST_CASE("an acquisition with all that it can have") {
  Deal deal;
  deal.type = DealType::acquisition;
  deal.status = DealStatus::withdrawn;
  deal.parties = {sample::party("adobe", Role::acquirer), sample::party("figma", Role::target)};
  deal.terms = {sample::price(TermKind::offer_price, "210", Currency::USD, "share"),
                sample::price(TermKind::price, "3.105", Currency::GBP, "barrel"),
                sample::term(TermKind::premium, sample::number("25", "%")),
                sample::term(TermKind::spread, sample::number("145", "bp")),
                sample::words(TermKind::rating, "BBB+"),
                sample::words(TermKind::other, "none")};
  deal.terms[2].of = "closing price";
  deal.terms[2].date = Date::parse("2022-09-14");
  deal.terms[3].of = "SOFR";
  deal.terms[4].party = "bank";
  deal.terms[5].of = "ticking fee";
  deal.considerations = {
      {ConsiderationForm::cash, {}, Share{Ratio{1, 2}, Bound::exact, true, {}, {}}, {}, {}, {}},
      {ConsiderationForm::assumed_debt, sample::stated(sample::usd(18'000)), {}, "bank", {}, {}},
  };
  deal.schedule = {sample::break_fee(sample::usd(1'000), "adobe", "figma")};
  deal.date = Date::parse("2022-09-15");
  deal.closing = Date::parse("2023");
  deal.ended = Date::parse("2023-12-18");
  deal.links = {{LinkType::after, "d2", {}}, {LinkType::supplements, "d2", {}}};
  CHECK(terms(deal)
        == Lines{"acquisition of figma", "offer price $210 per share", "£3.105 per barrel",
                 "premium 25 % to closing price, 2022-09-14", "spread 145 bp over SOFR", "rating BBB+, bank",
                 "ticking fee none", "cash about 50 %, assumed debt $18bn from bank",
                 "break fee $1bn from adobe to figma", "dated 2022-09-15, closing 2023, called off 2023-12-18",
                 "after d2; on top of d2"});
}

TEST_CASE("what a payment is in words, what is paid, and what money is for") {
  Deal deal;
  deal.type = DealType::licence;
  deal.status = DealStatus::agreed;
  deal.parties = {sample::party("adobe", Role::licensee), sample::party("figma", Role::licensor)};
  deal.terms = {sample::term(TermKind::share_of_revenue, sample::number("4", "%")),
                sample::term(TermKind::share_of_revenue, sample::number("5", "%"))};
  deal.terms[1].of = "revenue of 2025";
  deal.schedule.resize(3);
  deal.schedule[0].kind = DueKind::upfront;
  deal.schedule[0].amount = sample::stated(sample::usd(110));
  deal.schedule[0].met = true;
  deal.schedule[1].kind = DueKind::royalty;
  deal.schedule[1].stated = "8 to 12 per cent of net sales";
  deal.schedule[2].kind = DueKind::milestone;
  deal.schedule[2].condition = "approval";
  deal.schedule[2].met = true;
  deal.purpose = {"refinance a bridge loan"};
  CHECK(terms(deal)
        == Lines{
            "licence", "to refinance a bridge loan", "share of revenue 4 %", "5 % of revenue of 2025",
            "upfront $110m, paid; royalty (\"8 to 12 per cent of net sales\"); milestone: approval, which came about"});
  deal = Deal{};
  deal.type = DealType::lease;
  for (const auto& [purpose, line] :
       {std::pair{"fund its growth", "to fund its growth"}, std::pair{"fund management", "for fund management"},
        std::pair{"building ships", "for building ships"}}) {
    deal.purpose = {purpose};
    CHECK(terms(deal) == Lines{"lease", line});
  }
}

TEST_CASE("a package without a status has that of its deals, where they have one") {
  auto article = sample::article("urn:x");
  article.deals = {sample::deal("a", DealType::loan, DealStatus::closed, {}),
                   sample::deal("b", DealType::loan, DealStatus::closed, {}),
                   sample::deal("c", DealType::loan, DealStatus::agreed, {}),
                   sample::deal("d1", DealType::package, {}, {}), sample::deal("d2", DealType::package, {}, {})};
  article.deals[3].status.reset();
  article.deals[4].status.reset();
  article.deals[3].members = {"a", "b"};
  article.deals[4].members = {"a", "c"};
  Graph graph;
  graph.add(article);
  CHECK(shown_status(graph, DealId{3}) == DealStatus::closed);
  CHECK(terms(graph, "d1") == Lines{"package", "* the status of its deals"});
  CHECK(shown_status(graph, DealId{4}) == DealStatus::unknown);
  CHECK(terms(graph, "d2") == Lines{"package"});
}

TEST_CASE("what takes the place of a deal, may come about instead or is a part of it stands with both") {
  auto article = sample::article("urn:x");
  for (const auto* id : {"old", "bid", "rival", "loan", "first", "second"})
    article.deals.push_back(sample::deal(id, DealType::loan, DealStatus::announced, {}));
  article.deals[1].links = {{LinkType::replaces, "old", {}}};
  article.deals[2].links = {{LinkType::alternative_to, "bid", {}}};
  article.deals[4].links = {{LinkType::part_of, "loan", {}}};
  Graph graph;
  graph.add(article);
  const auto links = [&](std::size_t deal) { return links_text(graph, graph.details(DealId{deal}), false); };
  CHECK(links(0) == "replaced by bid");
  CHECK(links(1) == "replaces old; alternative to rival");
  CHECK(links(2) == "alternative to bid");
  CHECK(links(3) == "with its part first");
  CHECK(links(4) == "part of loan");
  article.uri = "urn:y";
  article.deals[5].links = {{LinkType::part_of, "loan", {}}};
  graph.add(article);
  CHECK(links(9) == "with its parts first, second");
}

TEST_CASE("what follows from an article is marked as ours, after what it says") {
  Deal deal;
  deal.type = DealType::lease;
  deal.status = DealStatus::ended;
  deal.links = {{LinkType::may_overlap, "d2", {}},
                {LinkType::after, "d2", {}},
                {LinkType::related, "d2", {}},
                {LinkType::enables, "d2", {}}};
  CHECK(terms(deal) == Lines{"lease", "after d2", "* opens the way to d2; may overlap with d2; related to d2"});
  deal.links.clear();
  deal.status_inferred = true;
  CHECK(terms(deal) == Lines{"lease", "* ended"});
  deal.status_inferred = false;
  CHECK(terms(deal) == Lines{"lease"});
}

TEST_CASE("what a price consists of is told in the article's words where these say more than the figure") {
  Deal deal;
  deal.type = DealType::acquisition;
  deal.considerations.resize(2);
  deal.considerations[0].form = ConsiderationForm::debt;
  deal.considerations[0].amount = sample::stated(sample::usd(18'000));
  deal.considerations[0].amount->stated = "$18 billion";
  deal.considerations[0].stated = "expected to be drawn";
  deal.considerations[1].amount = deal.considerations[0].amount;
  deal.considerations[1].stated = "$18 billion";
  CHECK(terms(deal) == Lines{"acquisition", "debt $18bn (\"expected to be drawn\"), cash $18bn"});
}

TEST_CASE("a closing that is done is told as done; a venture is set up") {
  Deal deal;
  deal.type = DealType::acquisition;
  deal.closing = Date::parse("2023-01");
  deal.status = DealStatus::agreed;
  CHECK(terms(deal) == Lines{"acquisition", "closing expected 2023-01"});
  deal.status = DealStatus::closed;
  CHECK(terms(deal) == Lines{"acquisition", "completed 2023-01"});
  deal.type = DealType::joint_venture;
  deal.status = DealStatus::active;
  CHECK(terms(deal) == Lines{"joint venture", "set up 2023-01"});
}

TEST_CASE("a fee of which nothing more is said") {
  Deal deal;
  deal.type = DealType::joint_venture;
  deal.name = "Blue Oval";
  deal.schedule = {sample::scheduled(DueKind::break_fee)};
  deal.ended = Date::parse("2025");
  CHECK(terms(deal) == Lines{"joint venture, Blue Oval", "break fee not stated", "ended 2025"});
}

TEST_CASE("goods are what is supplied, and what a venture is for") {
  auto article = sample::chips();
  article.deals[2].type = DealType::joint_venture;
  article.deals[2].parties.clear();
  Graph graph;
  graph.add(article);
  CHECK(terms(graph, "d2") == Lines{"joint venture for Trainium"});
}

}  // namespace test_summary_phrases_deal_terms
