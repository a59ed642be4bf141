// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/amount_questions.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_summary_sections_amount_questions {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::query_parts;
using namespace newsgraph::summary_parts;
using sample::krw;
using sample::party;
using sample::usd;

namespace {

using Lines = std::vector<std::string>;

constexpr Date date(std::string_view text) { return *Date::parse(text); }

Lines lines(const Cell& cell) {
  Lines texts;
  for (const auto& line : cell) texts.push_back(line.text);
  return texts;
}

/// What there is to question about rates where d0, d1, … are of so many millions of dollars and won.
struct Pair {
  std::int64_t dollars;
  std::int64_t won;
};

Lines rates(std::initializer_list<Pair> pairs) {
  auto article = sample::round({party("a", Role::investor)}, {});
  const auto deal = article.deals[0];
  article.deals.clear();
  for (const auto& [dollars, won] : pairs) {
    article.deals.push_back(deal);
    article.deals.back().id = "d" + std::to_string(article.deals.size() - 1);
    article.deals.back().amount = sample::stated(usd(dollars));
    article.deals.back().amount->equivalents = {
        {Amount{krw(won * 1'000'000)}.stated_to(krw(100'000'000)).about(), {}, {}}};
  }
  Graph graph;
  return lines(question_cell(graph, conversion_rates(graph, graph.add(article)).front()));
}

/// The one other value where the headline's claim gives this one for d1, at least $10bn, about 14.8tn won.
Lines other(ConflictingValue value) {
  auto article = sample::chips();
  article.deals[1].date = date("2025-12");
  article.paragraphs.insert(article.paragraphs.begin(), sample::paragraph("h1", "15조원", ParagraphRole::headline));
  auto claim = sample::fact("k", {"d1"});
  claim.evidence = {sample::words("h1", 0, 8)};
  claim.sets = {std::move(value)};
  article.claims = {claim};
  Graph graph;
  return lines(question_cell(graph, other_values(graph, graph.add(article)).front()));
}

ConflictingValue won(std::int64_t tenths, Bound bound = Bound::exact) {
  const Amount amount{krw(tenths * 100'000'000'000), bound};
  return {"d1", ConflictingField::amount, StatedAmount{amount.stated_to(krw(1'000'000'000'000)), "15조원", {}, {}, {}}};
}

}  // namespace

TEST_CASE("rates that one explains: the interval, the shortest rate, and what each printed rate fits") {
  // 1.4bn for 1m: 1350 to 1450; 4.3bn for 3m: 1416.67 to 1450.
  CHECK(rates({{1, 1'400}, {3, 4'300}})
        == Lines{"2 amounts in USD and KRW, at 2 rates as printed; one rate gives them all by rounding",
                 "1 USD = 1416.6667 to 1449.9999 KRW, such as 1417", "exactly 1400 (d0) does not fit d1",
                 "about 1433.3333 (d1) fits all"});
}

TEST_CASE("rates that none explains: two that have nothing in common") {
  CHECK(rates({{1, 1'400}, {2, 2'800}, {1, 1'600}})
        == Lines{"3 amounts in USD and KRW, at 2 rates as printed; no one rate gives them all",
                 "d2: 1 USD = 1550 to 1649.9999 KRW", "d1: 1 USD = 1375 to 1424.9999 KRW",
                 "exactly 1400 (d0, d1) does not fit d2", "exactly 1600 (d2) does not fit d0, d1"});
}

TEST_CASE("another amount: rounded, the same figure, apart as its bound allows, apart") {
  const std::string body = "h1: 15조원 for at least $10bn (14.8tn won)";
  CHECK(other(won(150)) == Lines{body, "consistent as rounding, without \"at least\" and \"about\""});
  CHECK(other(won(148)) == Lines{body, "the same figure, without \"at least\" and \"about\""});
  CHECK(other(won(200)) == Lines{body, "not the same, though both can be true, without \"at least\" and \"about\""});
  CHECK(other(won(100)) == Lines{body, "both can't be true, without \"at least\" and \"about\""});
  CHECK(other(won(150, Bound::at_least)) == Lines{body, "consistent as rounding, without \"about\""});
}

TEST_CASE("another status or date") {
  CHECK(other({"d1", ConflictingField::status, DealStatus::agreed})
        == Lines{"h1: status agreed for in talks", "both can't be true"});
  CHECK(other({"d1", ConflictingField::date, date("2025-12-16")})
        == Lines{"h1: date 2025-12-16 for 2025-12", "consistent, but less precise"});
}

TEST_CASE("what may be counted twice, and what it comes to") {
  Graph graph;
  const auto all = counted_twice(graph, graph.add(sample::chips()));
  CHECK(lines(question_cell(graph, all.at(0)))
        == Lines{"may be counted twice, as it may overlap with d9, d6",
                 "$1.5tn of d7 and $38bn of d6 come to $1.5tn to $1.538tn together"});
  CHECK(lines(question_cell(graph, all.at(1))) == Lines{"may be counted twice, as it may overlap with d12"});
}

TEST_CASE("bids for one company that are all counted, and the links that would say otherwise") {
  auto article = sample::round({party("a", Role::acquirer)}, sample::stated(usd(2000)));
  article.deals[0].type = DealType::acquisition;
  article.deals[0].status = DealStatus::announced;
  article.deals[0].parties[1].role = Role::target;
  article.deals.push_back(article.deals[0]);
  article.deals[1].id = "raised";
  article.deals[1].amount = sample::stated(usd(2400));
  Graph graph;
  const auto all = rival_bids(graph, graph.add(article));
  CHECK(lines(question_cell(graph, all.at(0)))
        == Lines{"bids for Target, of which one alone can come about, are all counted: d, raised",
                 "$2bn of d and $2.4bn of raised come to $4.4bn together",
                 R"(if so, raised has "links": [{"type": "replaces", "to": "d"}])"});

  article.deals[1].amount = sample::stated(krw(5));
  Graph two;
  const auto in_two = rival_bids(two, two.add(article));
  CHECK(lines(question_cell(two, in_two.at(0))).at(1)
        == "₩5 of raised and $2bn of d count in full, in a currency each");
  article.deals.push_back(article.deals[0]);
  article.deals[2].id = "last";
  Graph three;
  const auto in_three = rival_bids(three, three.add(article));
  CHECK(lines(question_cell(three, in_three.at(0))).at(1) == "$2bn of d and $2bn of last come to $4bn together");
  CHECK(lines(question_cell(three, in_three.at(0))).at(2) == "₩5 of raised counts in full, in its own currency");
}

TEST_CASE("a break fee that came about, and what it is to be written as") {
  auto article = sample::round({party("a", Role::investor)}, sample::stated(usd(1)));
  article.deals[0].schedule = {sample::break_fee(usd(120))};
  article.deals[0].schedule[0].met = true;
  Graph graph;
  CHECK(lines(question_cell(graph, uncounted_payments(graph, graph.add(article)).at(0)))
        == Lines{"the break fee $120m came about, and is in no sum",
                 R"(it counts as a deal of its own, {"type": "payment", "kind": "fee"})"});
}

TEST_CASE("a total over an open list") {
  Graph graph;
  auto article = sample::chips();
  const auto all = open_totals(graph, graph.add(article));
  CHECK(lines(question_cell(graph, all.at(0)))
        == Lines{"$1.5tn is a total over suppliers of whom some are not named, and not split"});
  article.uri += 'x';
  for (auto& deal : article.deals)
    if (deal.id == "d7") std::erase_if(deal.parties, [](const Party& each) { return each.role == Role::supplier; });
  const auto none = open_totals(graph, graph.add(article));
  CHECK(lines(question_cell(graph, none.at(0))) == Lines{"$1.5tn is a total over suppliers of whom none is named"});
}

TEST_CASE("a price of another unit than the quantity") {
  auto article =
      sample::told_on("2025-09-29", DealType::supply, Role::customer, Role::supplier, DealStatus::agreed, {});
  article.deals[0].terms = {sample::price(TermKind::price, "400", Currency::USD, "tonne")};
  article.deals[0].quantity = sample::number("20000", "tons");
  Graph graph;
  CHECK(lines(question_cell(graph, units_apart(graph, graph.add(article)).at(0)))
        == Lines{"no sum follows from 20,000 tons at $400 per tonne", R"("tons" and "tonne" do not convert)"});
}

TEST_CASE("evidence that says other amounts") {
  auto article = sample::round({party("a", Role::investor)}, sample::stated(usd(1)));
  article.paragraphs = {sample::paragraph("p", "A puts in $2m, at most $3m.")};
  article.deals[0].evidence = {sample::words("p", 0, 27)};
  Graph graph;
  graph.add(article);
  CHECK(lines(question_cell(graph, misquotes(graph).at(0)))
        == Lines{"$1m does not stand in the words that it rests on", "p: $2m, up to $3m"});
}

TEST_CASE("who is not cited for an amount") {
  auto article = sample::chips();
  Graph graph;
  const auto beside = beyond_sources(graph, graph.add(article));
  CHECK(lines(question_cell(graph, beside.at(0)))
        == Lines{"nobody is cited for at least $10bn (14.8tn won)",
                 "Financial Times is cited beside it, for d2, d3 alone"});
  const BeyondSource itself{DealId{6}, *graph[DealId{6}].amount, ClaimId{1}, {}};
  CHECK(lines(question_cell(graph, itself))
        == Lines{"Financial Times is cited for it, but not in the words that state $38bn"});
}

namespace {

/// What there is to question about the sums of deals of the chips article after a change.
template <class Change>
Lines sums(Change change) {
  auto article = sample::chips();
  change(article.deals);
  Graph graph;
  const auto found = part_sums(graph, graph.add(article));
  return found.empty() ? Lines{} : lines(question_cell(graph, found[0]));
}

}  // namespace

TEST_CASE("a part that is not told, and parts that are too much") {
  const auto package_of = [](std::int64_t millions) {
    return sums([&](std::vector<Deal>& deals) {
      deals[0].amount = sample::stated(usd(millions));
      deals[0].members = {"d6", "d10"};  // $38bn and $26bn
    });
  };
  CHECK(package_of(90'000) == Lines{"$26bn of it is not told", "its members d6, d10 come to $64bn of $90bn"});
  CHECK(package_of(50'000) == Lines{"its members d6, d10 come to $64bn, more than $50bn"});
  CHECK(sums([](std::vector<Deal>& deals) {
          deals[0].amount = sample::stated({usd(90'000), Bound::at_least});
          deals[0].members = {"d6", "d8"};  // $38bn and up to $100bn
        }).empty());
}

TEST_CASE("a price that is not what it is paid in") {
  const auto considerations = [](std::int64_t cash, std::optional<Ratio> share) {
    return sums([&](std::vector<Deal>& deals) {
      for (const auto form : {ConsiderationForm::cash, ConsiderationForm::stock}) {
        auto& part = deals[6].considerations.emplace_back();
        part.form = form;
        if (share)
          part.share = Share{*share, Bound::exact, false, {}, {}};
        else
          part.amount = sample::stated(usd(cash));
      }
    });
  };
  CHECK(considerations(25'000, {}) == Lines{"what it is paid in comes to $50bn, more than $38bn"});
  CHECK(considerations(10'000, {}) == Lines{"$18bn of it is not told", "what it is paid in comes to $20bn of $38bn"});
  CHECK(considerations(0, Ratio{3, 4}) == Lines{"shares of what it is paid in come to 150 %"});
  CHECK(sums([](std::vector<Deal>& deals) {
          deals[6].terms = {sample::price(TermKind::price, "1000000", Currency::USD, "MW")};
          deals[6].quantity = sample::number("20", "MW");
        })
        == Lines{"20 MW at $1m per MW come to $20m, not to $38bn"});
  CHECK(sums([](std::vector<Deal>& deals) {
          deals[6].terms = {sample::price(TermKind::price, "10", Currency::USD, "share")};
          deals[6].terms.emplace_back();
          deals[6].terms[1].kind = TermKind::new_shares;
          deals[6].terms[1].value = sample::number("2000000", "share");
        })
        == Lines{"2,000,000 shares at $10 per share come to $20m, not to $38bn"});
}

TEST_CASE("every bound has its words") {
  CHECK(words_of(Bound::exact).empty());
  CHECK(words_of(Bound::at_most) == "up to");
  CHECK(words_of(Bound::more_than) == "more than");
  CHECK(words_of(Bound::less_than) == "less than");
  CHECK(words_of(Bound::range) == "the range");
}

}  // namespace test_summary_sections_amount_questions
