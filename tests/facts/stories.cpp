// SPDX-License-Identifier: MIT
#include <newsgraph/json/article.hpp>
#include <newsgraph/query/findings.hpp>
#include <newsgraph/query/ledger.hpp>
#include <newsgraph/query/reckoned_total.hpp>
#include <newsgraph/summary/summary.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace test_facts_stories {

using namespace newsgraph;

// A document for each kind of story, examples/stories/NAME.json: what is understood of it, worked out by hand.

namespace {

using Lines = std::vector<std::string>;

struct Story {
  std::string_view name;
  Lines money;  ///< who pays whom, as the ledger has it; then what is not split, and what all comes to by status
  Lines says;   ///< what the summary says too
};

const std::vector<Story> stories{
    {"acquisition",
     {"agreed: Corvane > Ashby Capital $3.1bn", "agreed in all $3.1bn"},
     {"acquisition of Lumetra", "break fee $120m from Corvane to Ashby Capital", "closing expected by 2026-09",
      "p1 by 2026-09 d1 acquisition of Lumetra expected to be completed", "signed 2026-01-11",
      "approval by Competition Authority", "Break fees are not among these: $120m (d1)."}},
    // The bid of 2 billion is replaced; of the two that are left one comes about.
    {"bid-war",
     {"announced: Tessin > others up to $2.3bn", "announced: Harrow > others up to $2.4bn",
      "announced in all $2.3bn to $2.4bn"},
     {"earlier: $2bn", "replaced by raised", "alternative to raised"}},
    // 99.4 % of 750 million are paid, 750 million are owed.
    {"bond",
     {"closed: others > Sundal Energy $745.5m", "closed in all $745.5m"},
     {"* counted as $745.5m", "underwriter Bank Merrow", "coupon 5.25 %", "issue price 99.4 %",
      "spread 135 bp over Treasuries", "rating BBB+, Argus Ratings", "matures 2031-04-22"}},
    // 2 billion are promised, 600 million are drawn.
    {"credit-facility",
     {"active: Bank Merrow > Torvald Shipping, unsplit,",
      "active: Bank Merrow and others > Torvald Shipping $600m and $1.4bn on conditions",
      "active in all $600m and $1.4bn on conditions"},
     {"over 5 years", "spread 175 bp over SOFR", "drawn $600m; undrawn $1.4bn"}},
    // 250 million times 42 cents.
    {"dividend",
     {"announced: Marlow Foods > shareholders of Marlow Foods $105m", "announced in all $105m"},
     {"reckoned $105m", "record date 2026-03-13", "payment 2026-03-27", "d1 dividend payable: Marlow Foods",
      "d1 dividend, record date: Marlow Foods"}},
    {"fine",
     {"announced: Veldex > Competition Council €180m", "announced in all €180m"},
     {"denied", "for rigging tenders"}},
    // 250 less 210 million are sure.
    {"grant",
     {"agreed: Ministry of Industry > Orrin Batteries £40m and up to £210m on conditions",
      "agreed in all £40m and up to £210m on conditions"},
     {"clawback: fewer than 900 jobs, due 2030"}},
    {"guarantee",
     {"closed: Bank Merrow > Tarn Wind $300m", "agreed: Export Agency > Bank Merrow and up to $240m on conditions",
      "closed in all $300m", "agreed in all and up to $240m on conditions"},
     {"borrower Tarn Wind", "over 12 years", "Export Agency only on conditions cover"}},
    // The rest of a billion is 490 million.
    {"joint-venture",
     {"agreed: Oda Motors > Arcadel $510m", "agreed: Selvik > Arcadel $490m", "agreed in all $1bn"},
     {"then holds 51 %", "effective early 2028"}},
    {"licence",
     {"agreed: Brandt Pharma > Helixor $60m and up to $1.2bn on conditions",
      "agreed in all $60m and up to $1.2bn on conditions"},
     {"licence of HX-12", "royalty rate 8 to 12 % of net sales"}},
    {"merger",
     {},
     {"Kestrel (52 %) and Dunmore (48 %)", "exchange ratio 0.84 shares for a share of Dunmore",
      "shareholder vote by Kestrel, met 2026-06-12", "shareholder vote by Dunmore, due 2026-09"}},
    // 20 million shares at 25 dollars; the founders get what the company does not.
    {"public-offering",
     {"agreed: others > Plumeria and founders of Plumeria $500m", "agreed in all $500m"},
     {"Plumeria $400m", "founders of Plumeria $100m", "issue price $25 per share", "new shares 16,000,000 existing",
      "price range $20 to $23 per share, 2026-09-10", "price range $18 to $21 per share, 2026-09-01",
      "over-allotment shares 3,000,000", "2026-09-18 d1 public offering, first day of trading"}},
    // 24 million shares at 50,000 won are 1.2 trillion.
    {"rights-issue",
     {"announced: 가온지주 > 가온중공업 ₩360bn", "announced in all ₩1.2tn"},
     {"1조2000억원", "₩50,000 per", "discount 20 %", "record date 2026-04-24", "listing 2026-06-19"}},
    // The tranches lie within the round: of 120 million 70 are paid.
    {"round-with-tranches",
     {"closed: Petra Fund > Nimbuscope $70m", "agreed: Petra Fund > Nimbuscope and $50m on conditions",
      "closed in all $70m", "agreed in all $0 and $50m on conditions"},
     {"with its parts t1, t2", "first satellite in orbit", "$600m"}},
    // Five years of about £14.5m; what depends on an index comes to no total.
    {"supply-by-year",
     {"agreed: Marrow Gas > Tidewater about £72.5m", "agreed in all about £72.5m"},
     {"minimum quantity 500,000 tonnes a year", "price index Brent", "annual amount about £14.5m", "over 10 years"}},
    // 5 million times $24.10.
    {"block-sale",
     {"agreed: others > Ashby Capital $120.5m", "agreed in all $120.5m"},
     {"underwriter Bank Merrow", "reckoned $120.5m", "discount 4 % to closing price"}},
    {"contingent-value-right",
     {"agreed: Brandt Pharma > shareholders of Helixor $2bn", "agreed in all $2bn"},
     {"offer price $50 per share", "offer price $3 per share, HX-12 is approved", "contingent value right"}},
    {"licence-in-words",
     {"agreed: Veldex > Orrin Therapeutics $25m", "agreed in all $25m"},
     {"royalty rate mid-single-digit of net sales"}},
    {"price-below-index",
     {"agreed: Kestrel Refining > Marrow Gas"},
     {"price index Brent", "discount $2 per barrel to Brent", "20,000,000 barrels"}},
    // Four fifths of 500 million are sure.
    {"take-or-pay",
     {"agreed: Kestrel Steel > Norrland Ore $400m and $100m on conditions",
      "agreed in all $400m and $100m on conditions"},
     {"take or pay 80 %", "over 5 years"}},
    {"supply-filing",
     {"agreed: 오토벨라 > 누리셀 ₩456bn", "agreed in all ₩456bn"},
     {"4560억원", "supply of 배터리, from 2026-02-01 to 2028-12-31", "share of revenue 12.3 % of 2024년 매출액",
      "누리셀 (2026-01-26)"}},
    {"valuation",
     {"inTalks: Elm Capital > Birke Robotics about $400m", "inTalks in all about $400m"},
     {"v1 Birke Robotics: post-money valuation at least $5bn possible", "if d1 comes about",
      "v2 Birke Robotics: valuation $3bn", "as of 2025-03"}},
};

std::string path_of(std::string_view name) { return "examples/stories/" + std::string{name} + ".json"; }

std::vector<std::string> all_stories() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator{"examples/stories"})
    names.push_back(entry.path().stem().string());
  return names;
}

Graph graph_of_story(std::string_view name) { return graph_of(path_of(name).c_str()); }

std::string names_of(const Graph& graph, const std::vector<EntityId>& entities, bool others) {
  std::string names;
  for (const auto id : entities) (names += names.empty() ? "" : " and ") += graph.name(id);
  if (others || entities.empty()) names += names.empty() ? "others" : " and others";
  return names;
}

std::string on_conditions(std::string_view money) { return " and " + std::string{money} + " on conditions"; }

/// What all of a list comes to, by currency.
std::string sums_of(const std::vector<Total>& totals, const std::vector<Total>& contingent) {
  std::string sums;
  for (const auto& total : totals) sums += ' ' + english_text(total.sum);
  for (const auto& total : contingent) sums += on_conditions(english_text(total.sum));
  return sums;
}

/// "agreed: Corvane > Ashby Capital $3.1bn and up to $1bn on conditions".
Lines money_of(const Graph& graph) {
  Lines lines;
  const auto found = ledger(graph);
  for (const auto& entry : found.entries)
    lines.push_back(to_string(entry.status) + ": " + std::string{graph.name(entry.payer)} + " > "
                    + std::string{graph.name(entry.payee)} + (entry.unsplit.empty() ? "" : ", unsplit,")
                    + sums_of(entry.money, entry.contingent));
  for (const auto& total : found.unsplit)
    lines.push_back(to_string(total.status) + ": " + names_of(graph, total.payers, total.others_pay) + " > "
                    + names_of(graph, total.payees, total.others_get) + ' ' + english_text(total.money)
                    + (total.contingent ? on_conditions(english_text(*total.contingent)) : ""));
  for (const auto& all : found.totals)
    lines.push_back(to_string(all.status) + " in all" + sums_of(all.by_currency, all.contingent));
  return lines;
}

/// With each run of blanks as one.
std::string in_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n';
    if (!blank || (!line.empty() && line.back() != ' ')) line += blank ? ' ' : c;
  }
  return line;
}

}  // namespace

TEST_CASE("stories: each file is one of ten to twenty lines, loads, and is written back as an equal article") {
  const auto files = all_stories();
  CHECK(files.size() >= 19);
  for (const auto& story : stories) CHECK(std::count(files.begin(), files.end(), story.name) == 1);
  for (const auto& file : files) {
    CAPTURE(file);
    const auto article = load_file_or_throw(path_of(file));
    const auto text = read_file(path_of(file), {}).value();
    const auto lines = std::count(text.begin(), text.end(), '\n');
    CHECK(lines >= 10);
    CHECK(lines <= 20);
    CHECK(load_or_throw(to_json(article)) == article);
    CHECK(load_or_throw(to_pretty_json(article)) == article);
  }
}

TEST_CASE("stories: who pays whom, how much of it is sure, and at what terms") {
  for (const auto& [name, money, says] : stories) {
    CAPTURE(name);
    const auto graph = graph_of_story(name);
    CHECK(money_of(graph) == money);
    const auto text = in_one_line(summary(graph, articles(graph).front(), {.width = 500}));
    for (const auto& words : says) {
      CAPTURE(text);
      CHECK(text.find(words) != std::string::npos);
    }
  }
}

TEST_CASE("stories: an amount a year comes to a total, a price by an index to none") {
  const auto graph = graph_of_story("supply-by-year");
  CHECK_FALSE(reckoned_total(graph, find_deal(graph, "gas").value()));
  // £14.45m to below £14.55m in each of five years.
  CHECK(reckoned_total(graph, find_deal(graph, "steam").value())
        == MoneyInterval{Money::from_minor(72'250'000'00, Currency::GBP),
                         Money::from_minor(72'749'999'95, Currency::GBP)});
}

TEST_CASE("stories: a bid war without its links is asked about, with the links that are missing") {
  auto article = load_file_or_throw(path_of("bid-war"));
  article.deals[2].links.clear();
  Graph graph;
  const auto found = findings(graph, graph.add(article));
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == Severity::warning);
  CHECK(finding_text(graph, found[0])
        == "bids for Brightwell, of which one alone can come about, are all counted: first, rival, raised; "
           "$2bn of first, $2.3bn of rival and $2.4bn of raised come to $6.7bn together; "
           R"(if so, rival has "links": [{"type": "alternativeTo", "to": "first"}]; )"
           R"(if so, raised has "links": [{"type": "replaces", "to": "first"}])");
}

TEST_CASE("stories: nothing in them misleads a careful reader") {
  for (const auto& name : all_stories()) {
    CAPTURE(name);
    const auto graph = graph_of_story(name);
    for (const auto& finding : findings(graph, articles(graph).front())) {
      CAPTURE(name_of(finding.kind));
      CHECK(finding.severity == Severity::note);
    }
  }
}

TEST_CASE("stories: what is written there otherwise is answered with the word that was meant") {
  struct Slip {
    std::string_view story;
    std::string_view right;
    std::string_view wrong;
    std::string_view meant;
  };
  static constexpr Slip slips[] = {
      // clang-format off
      {"fine", R"("type": "payment", "kind": "fine")", R"("type": "fine")", "payment"},
      {"fine", R"("type": "payment", "kind": "fine")", R"("type": "과징금")", "payment"},
      {"fine", R"("kind": "fine")", R"("kind": "penalty")", "fine"},
      {"fine", R"("role": "payer")", R"("role": "defendant")", "payer"},
      {"fine", R"("kind": "publicBody")", R"("kind": "regulator")", "publicBody"},
      {"fine", R"("announced")", R"("imposed")", "announced"},
      {"fine", R"("announced")", R"("paid")", "closed"},
      {"fine", R"("announced")", R"("done")", "closed"},
      {"fine", R"("amount": "€180m")", R"("value": "€180m")", "amount"},
      {"fine", R"("purpose")", R"("reason")", "purpose"},
      {"fine", R"("denied")", R"("denies the charge")", "denied"},
      {"fine", R"("denied")", R"("혐의 부인")", "denied"},
      {"fine", R"("denied")", R"("pleaded guilty")", "admitted"},
      {"fine", R"("denied")", R"("Without admitting or denying")", "neitherAdmittedNorDenied"},
      {"fine", R"("denied")", R"("no admission of liability")", "neitherAdmittedNorDenied"},
      {"fine", R"("admission")", R"("plea")", "admission"},
      {"fine", R"("2026-06-04", "evidence")", R"("June 4, 2026", "evidence")", "2026-06-04"},
      {"acquisition", R"("type": "acquisition")", R"("type": "takeover")", "acquisition"},
      {"acquisition", R"("type": "acquisition")", R"("type": "tender offer")", "acquisition"},
      {"acquisition", R"("role": "acquirer")", R"("role": "buyer")", "acquirer"},
      {"acquisition", R"("entity": "ashby", "role")", R"("name": "ashby", "role")", "entity"},
      {"acquisition", R"("entity": "ashby")", R"("entity": "Ashby Capital")", "ashby"},
      {"acquisition", R"("amount": "$3.1bn",)", R"("price": 10,)", "terms"},
      {"acquisition", R"("closing")", R"("closingDate")", "closing"},
      {"acquisition", R"("closing": "[..2026-09]")", R"("closing": "Q3 2026")", "2026-Q3"},
      {"acquisition", R"("closing": "[..2026-09]")", R"("closing": "by September 2026")", "[..2026-09]"},
      {"acquisition", R"("dates": [{"type": "signed", "date": "2026-01-11"}])", R"("signed": "2026-01-11")", "dates"},
      {"acquisition", R"({"type": "signed")", R"({"kind": "signed")", "type"},
      {"acquisition", R"({"type": "approval")", R"({"type": "antitrust")", "approval"},
      {"acquisition", R"("schedule": [{"kind": "breakFee",)", R"("breakFee": [{"kind": "breakFee",)", "schedule"},
      {"acquisition", R"("kind": "breakFee")", R"("kind": "termination fee")", "breakFee"},
      {"acquisition", R"("payer": "corvane")", R"("from": "corvane")", "payer"},
      {"acquisition", R"("chain": [{"source": "corvane", "verb": "said"}])", R"("source": "corvane")", "chain"},
      {"acquisition", R"("firstCreated")", R"("published")", "firstCreated"},
      {"bid-war", R"("type": "replaces")", R"("type": "supersedes")", "replaces"},
      {"bid-war", R"("type": "alternativeTo")", R"("type": "rival")", "alternativeTo"},
      {"bid-war", R"("links": [{"type": "replaces", "to": "first"}, {"type": "alternativeTo", "to": "rival"}])", R"("replaces": "first")", "links"},
      {"round-with-tranches", R"("type": "investment", "kind": "fundingRound")", R"("type": "Series B")", "investment"},
      {"round-with-tranches", R"("schedule": [{"kind": "milestone")", R"("milestones": [{"kind": "milestone")", "schedule"},
      {"bond", R"("type": "loan", "kind": "bond")", R"("type": "bond")", "loan"},
      {"bond", R"("role": "borrower")", R"("role": "issuer")", "borrower"},
      {"bond", R"("role": "underwriter")", R"("role": "bookrunner")", "underwriter"},
      {"bond", R"("role": "underwriter")", R"("role": "arranger")", "underwriter"},
      {"acquisition", R"("role": "seller")", R"("role": "주관사")", "underwriter"},
      {"bond", R"({"kind": "coupon")", R"({"kind": "interest rate")", "coupon"},
      {"bond", R"({"kind": "coupon")", R"({"type": "coupon")", "kind"},
      {"bond", R"("terms": [)", R"("coupon": "5.25%", "terms": [)", "terms"},
      {"bond", R"("terms": [)", R"("maturity": "2031-04-22", "terms": [)", "dates"},
      {"bond", R"("type": "maturity")", R"("type": "matures")", "maturity"},
      {"bond", R"("of": "Treasuries")", R"("over": "Treasuries")", "of"},
      {"bond", R"("party": "argus")", R"("by": "argus")", "party"},
      {"grant", R"("role": "payee")", R"("role": "recipient")", "payee"},
      {"grant", R"("by": "2030")", R"("due": "2030")", "by"},
      {"rights-issue", R"("type": "investment", "kind": "rightsIssue")", R"("type": "유상증자")", "investment"},
      {"rights-issue", R"("type": "record")", R"("type": "기준일")", "record"},
      {"licence", R"("type": "licence")", R"("type": "license")", "licence"},
      {"licence", R"("kind": "royaltyRate")", R"("kind": "royalty")", "royaltyRate"},
      {"licence", R"("goods": ["hx12"])", R"("product": "hx12")", "goods"},
      {"supply-filing", R"("type": "supply")", R"("type": "공급계약")", "supply"},
      {"dividend", R"("kind": "price")", R"("kind": "dividendPerShare")", "price"},
      {"bid-war", R"("kind": "evaluation")", R"("kind": "recommendation")", "evaluation"},
      {"supply-filing", R"("2026-02-01/2028-12-31")", R"("2026-02-01 ~ 2028-12-31")", "2026-02-01/2028-12-31"},
      {"supply-filing", R"("kind": "shareOfRevenue")", R"("kind": "매출액 대비")", "shareOfRevenue"},
      {"joint-venture", R"("type": "jointVenture")", R"("type": "JV")", "jointVenture"},
      {"joint-venture", R"("share": "51 per cent")", R"("stake": "51 per cent")", "share"},
      {"joint-venture", R"("early 2028")", R"("beginning of 2028")", "early 2028"},
      {"dividend", R"("quantity")", R"("shares")", "quantity"},
      {"dividend", R"("type": "record")", R"("type": "record date")", "record"},
      {"credit-facility", R"("kind": "creditFacility")", R"("kind": "revolver")", "creditFacility"},
      {"credit-facility", R"("term")", R"("tenor")", "term"},
      {"guarantee", R"("type": "guarantee")", R"("type": "insurance")", "guarantee"},
      {"guarantee", R"("role": "guarantor")", R"("role": "insurer")", "guarantor"},
      {"merger", R"("role": "successor")", R"("role": "newco")", "successor"},
      {"merger", R"("type": "shareholderVote", "by": "kestrel")", R"("type": "vote", "by": "kestrel")", "shareholderVote"},
      {"public-offering", R"("type": "investment", "kind": "publicOffering")", R"("type": "IPO")", "investment"},
      {"public-offering", R"("kind": "overAllotment")", R"("kind": "greenshoe")", "overAllotment"},
      {"fine", R"("type": "payment", "kind": "fine")", R"("type": "lawsuit")", "payment"},
      {"fine", R"("type": "payment", "kind": "fine")", R"("type": "penalty")", "payment"},
      {"merger", R"("role": "partner")", R"("role": "acquirer")", "partner"},
      {"merger", R"("role": "partner")", R"("role": "target")", "partner"},
      {"round-with-tranches", R"("role": "investee")", R"("role": "startup")", "investee"},
      {"bond", R"("kind": "bond")", R"("kind": "debt issuance")", "bond"},
      {"credit-facility", R"("kind": "creditFacility")", R"("kind": "syndicated")", "syndicatedLoan"},
      {"credit-facility", R"("kind": "creditFacility")", R"("kind": "bridge")", "bridgeLoan"},
      {"credit-facility", R"("term": "P5Y")", R"("term": "five years")", "P5Y"},
      {"licence", R"("type": "licence")", R"("type": "licensing")", "licence"},
      {"licence", R"("goods": ["hx12"])", R"("goods": "hx12")", "[\"hx12\"]"},
      {"public-offering", R"("kind": "priceRange")", R"("kind": "indicative range")", "priceRange"},
      {"public-offering", R"("kind": "overAllotmentShares")", R"("kind": "greenshoe")", "overAllotmentShares"},
      {"public-offering", R"("value": "$25 a share")", R"("value": "$25")", "$25 a share"},
      {"public-offering", R"("type": "listing")", R"("type": "trading")", "listing"},
      // clang-format on
  };
  for (const auto& [story, right, wrong, meant] : slips) {
    CAPTURE(story, wrong, meant);
    auto text = read_file(path_of(story), {}).value();
    const auto at = text.find(right);
    REQUIRE(at != std::string::npos);
    const auto loaded = load(text.replace(at, right.size(), wrong));
    REQUIRE_FALSE(loaded);
    std::vector<std::string> suggestions;
    for (const auto& fault : loaded.faults()) suggestions.push_back(fault.suggestion);
    CAPTURE(suggestions);
    CHECK(std::count(suggestions.begin(), suggestions.end(), meant) == 1);
  }
}

}  // namespace test_facts_stories
