// SPDX-License-Identifier: MIT
#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/query/circles.hpp>
#include <newsgraph/query/concentration.hpp>
#include <newsgraph/query/exposure.hpp>
#include <newsgraph/query/ledger.hpp>
#include <newsgraph/query/who.hpp>
#include <newsgraph/summary/phrases/deal_terms.hpp>
#include <newsgraph/text/english.hpp>

#include "../catch.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// A deal of each new type and of kinds that papers are full of, as somebody writes it down; the companies are made up.
namespace test_facts_kinds_of_deals {

using namespace newsgraph;

namespace {

constexpr Money million = Money::from_minor(100'000'000, Currency::USD);

/// A graph of one article with these deals between a, b and c, of which "state" is a public body. It reads back as
/// it was written.
Graph graph_of(std::string deals) {
  const auto text = R"({"standard":{"name":"newsgraph","version":"1"},"uri":"urn:example:kinds","entities":[)"
                    R"({"id":"a","kind":"company","name":"Aldane"},{"id":"b","kind":"company","name":"Borvik"},)"
                    R"({"id":"c","kind":"company","name":"Corvane"},)"
                    R"({"id":"state","kind":"publicBody","name":"Ministry of Works"},)"
                    R"({"id":"holders","kind":"group","name":"shareholders of Aldane"}],"deals":[)"
                    + deals + "]}";
  const auto loaded = load(text);
  if (!loaded) FAIL(to_string(loaded.faults().front()));
  const auto again = load(to_json(*loaded));
  REQUIRE(again);
  CHECK(*again == *loaded);
  CHECK(to_json(*again) == to_json(*loaded));
  Graph graph;
  graph.add(*loaded);
  return graph;
}

std::string who(const Graph& graph) { return who_text(graph, DealId{0}); }

/// What the first pair of the ledger pays surely.
std::optional<MoneyInterval> paid(const Graph& graph) {
  const auto all = ledger(graph);
  if (all.entries.empty() || all.entries[0].money.empty()) return std::nullopt;
  return all.entries[0].money[0].sum;
}

std::optional<MoneyInterval> perhaps_paid(const Graph& graph) {
  const auto all = ledger(graph);
  if (all.entries.empty() || all.entries[0].contingent.empty()) return std::nullopt;
  return all.entries[0].contingent[0].sum;
}

/// A deal, who pays whom, and what of it is sure and what only perhaps; of what moves no money both are empty.
struct Kind {
  std::string_view deal;
  std::string_view who;
  std::string_view sure;
  std::string_view perhaps{};
};

std::string sum_text(const std::vector<Total>& totals) { return totals.empty() ? "" : english_text(totals[0].sum); }

}  // namespace

TEST_CASE("a fine: who pays it, whom, and what the payee loses while it is not paid") {
  const auto fine = [](std::string_view status) {
    return graph_of(R"({"id":"f","type":"payment","kind":"fine","status":")" + std::string{status}
                    + R"(","parties":[{"entity":"a","role":"payer"},{"entity":"state","role":"payee"}],)"
                      R"("amount":"$290m","date":"2025-09-05"})");
  };
  const auto graph = fine("announced");
  CHECK(who(graph) == "Aldane → Ministry of Works");
  CHECK(paid(graph) == MoneyInterval{million * 290});
  const auto lost = exposure(graph, *find_entity(graph, "Aldane"));
  REQUIRE(lost.reached.size() == 1);
  CHECK(lost.reached[0].losses.at(0).kind == LossKind::revenue);
  const auto settled_fine = fine("closed");
  CHECK(exposure(settled_fine, *find_entity(settled_fine, "Aldane")).reached.empty());
  // It is nobody's funding, nor does a public body stand among the companies.
  CHECK(concentration(graph, *find_entity(graph, "Ministry of Works"), Dependence::funding).by_currency.empty());
  CHECK(companies(graph).count() == 3);
}

TEST_CASE("a grant that is tied to what is built is nothing yet") {
  const auto graph = graph_of(
      R"({"id":"g","type":"payment","kind":"grant","status":"agreed",)"
      R"("parties":[{"entity":"state","role":"payer"},{"entity":"a","role":"payee"}],"amount":"up to $480m",)"
      R"("schedule":[{"kind":"milestone","amount":"up to $480m","within":true,"condition":"stages of the plant"}]})");
  CHECK(who(graph) == "Ministry of Works → Aldane");
  CHECK_FALSE(paid(graph));
  CHECK(perhaps_paid(graph) == MoneyInterval{million * 0, million * 480});
}

TEST_CASE("a dividend goes to a group, and the price for a share times the shares is its sum") {
  const auto graph =
      graph_of(R"({"id":"d","type":"payment","kind":"dividend","status":"announced",)"
               R"("parties":[{"entity":"a","role":"payer"},{"entity":"holders","role":"payee"}],)"
               R"("terms":[{"kind":"price","value":"$0.5 a share"}],"quantity":"60m shares","period":"2025-Q3"})");
  CHECK(who(graph) == "Aldane → shareholders of Aldane");
  CHECK(paid(graph) == MoneyInterval{million * 30});
}

TEST_CASE("an offering pays the company its part and the owners the rest, and more only if more is sold") {
  const auto graph =
      graph_of(R"({"id":"o","type":"investment","kind":"publicOffering","status":"closed",)"
               R"("parties":[{"entity":"a","role":"investee","amount":"$412m"},{"entity":"b","role":"seller"},)"
               R"({"entity":"c","role":"underwriter"}],"openRoles":["investor"],"amount":"$1200m",)"
               R"("schedule":[{"kind":"overAllotment","amount":"$180m"}]})");
  CHECK(who(graph) == "investors not named → Aldane ($412m) and Borvik");
  const auto all = ledger(graph);
  REQUIRE(all.unsplit.size() == 1);
  CHECK(all.unsplit[0].money == MoneyInterval{million * 1'200});
  CHECK(all.unsplit[0].contingent == MoneyInterval{million * 180});
  const auto got = totals(graph, *find_entity(graph, "Borvik"), Side::gets);
  REQUIRE(got.by_currency.size() == 1);
  CHECK(got.by_currency[0].sum.high() == million * 1'200);  // its part of it is not stated
}

TEST_CASE("a bond, a credit that is drawn in part, and a guarantee") {
  const auto bond =
      graph_of(R"({"id":"l","type":"loan","kind":"bond","status":"closed","parties":[{"entity":"a","role":"borrower"},)"
               R"({"entity":"c","role":"underwriter"}],"openRoles":["lender"],"amount":"$300m"})");
  CHECK(who(bond) == "lenders not named → Aldane");
  const auto credit =
      graph_of(R"({"id":"l","type":"loan","kind":"creditFacility","status":"active",)"
               R"("parties":[{"entity":"a","role":"borrower"},{"entity":"b","role":"lender"}],"amount":"$1000m",)"
               R"("schedule":[{"kind":"drawn","amount":"$300m"},{"kind":"undrawn","amount":"$700m"}]})");
  CHECK(paid(credit) == MoneyInterval{million * 300});
  CHECK(perhaps_paid(credit) == MoneyInterval{million * 700});
  const auto guarantee =
      graph_of(R"({"id":"g","type":"guarantee","status":"agreed","parties":[{"entity":"a","role":"guarantor"},)"
               R"({"entity":"b","role":"beneficiary"},{"entity":"c","role":"borrower"}],"amount":"$50m"})");
  CHECK(who(guarantee) == "Aldane → Borvik");
  CHECK_FALSE(paid(guarantee));
  CHECK(perhaps_paid(guarantee) == MoneyInterval{million * 0, million * 50});
}

TEST_CASE("a licence with milestones, and what is paid if a deal fails") {
  const auto licence = graph_of(
      R"({"id":"l","type":"licence","status":"agreed",)"
      R"("parties":[{"entity":"a","role":"licensor"},{"entity":"b","role":"licensee"}],"amount":"up to $260m",)"
      R"("schedule":[{"kind":"upfront","amount":"$40m"},)"
      R"({"kind":"milestone","within":true,"condition":"approval and sales"},{"kind":"royalty"}]})");
  CHECK(who(licence) == "Borvik → Aldane");
  CHECK(paid(licence) == MoneyInterval{million * 40});
  CHECK(perhaps_paid(licence) == MoneyInterval{million * 0, million * 220});
  const auto bid = graph_of(
      R"({"id":"t","type":"acquisition","kind":"tenderOffer","status":"announced",)"
      R"("parties":[{"entity":"a","role":"acquirer"},{"entity":"b","role":"target"},{"entity":"c","role":"seller"}],)"
      R"("amount":"$500m","schedule":[{"kind":"breakFee","amount":"$10m","payer":"a","payee":"b"}]})");
  CHECK(paid(bid) == MoneyInterval{million * 500});
  CHECK_FALSE(perhaps_paid(bid));
}

TEST_CASE("a merger and a spin-off move no money, and say what comes out of them") {
  const auto merger = graph_of(
      R"({"id":"m","type":"merger","kind":"mergerOfEquals","status":"agreed",)"
      R"("parties":[{"entity":"a","role":"partner","share":"51%"},{"entity":"b","role":"partner","share":"49%"},)"
      R"({"entity":"c","role":"successor"}]})");
  CHECK(who(merger) == "Aldane (51 %) and Borvik (49 %); successor Corvane");
  CHECK(ledger(merger).entries.empty());
  const auto spin_off = graph_of(R"({"id":"s","type":"restructuring","kind":"spinOff","status":"announced",)"
                                 R"("parties":[{"entity":"a","role":"subject"},{"entity":"b","role":"successor"}]})");
  CHECK(who(spin_off) == "Aldane; successor Borvik");
}

TEST_CASE("a kind of deal says who pays whom, what is sure, and what only perhaps") {
  const std::vector<Kind> kinds{
      {R"("type":"payment","kind":"settlement","status":"agreed","parties":[{"entity":"a","role":"payer"},)"
       R"({"entity":"b","role":"payee"}],"amount":"$40m")",
       "Aldane → Borvik", "$40m"},
      {R"("type":"payment","kind":"tax","status":"closed","parties":[{"entity":"a","role":"payer"},)"
       R"({"entity":"state","role":"payee"}],"amount":"$10m")",
       "Aldane → Ministry of Works", "$10m"},
      {R"("type":"payment","kind":"tariff","status":"announced","parties":[{"entity":"a","role":"payer"},)"
       R"({"entity":"state","role":"payee"}],"terms":[{"kind":"other","value":"25 %","of":"duty on steel"}])",
       "Aldane → Ministry of Works", ""},
      {R"("type":"payment","kind":"buyback","status":"announced","parties":[{"entity":"a","role":"payer"},)"
       R"({"entity":"holders","role":"payee"}],"amount":"up to $5bn")",
       "Aldane → shareholders of Aldane", "up to $5bn"},
      {R"("type":"payment","kind":"subsidy","status":"agreed","parties":[{"entity":"state","role":"payer"},)"
       R"({"entity":"a","role":"payee"}],"amount":"$20m",)"
       R"("schedule":[{"kind":"instalment","amount":"$20m","condition":"200 jobs by 2028"}])",
       "Ministry of Works → Aldane", "", "$20m"},
      {R"("type":"payment","kind":"donation","status":"announced","parties":[{"entity":"a","role":"payer"},)"
       R"({"entity":"state","role":"payee"}],"amount":"$5m")",
       "Aldane → Ministry of Works", "$5m"},
      {R"("type":"payment","kind":"wages","status":"agreed","parties":[{"entity":"b","role":"payer"}],)"
       R"("openRoles":["payee"],"amount":"$30m")",
       "Borvik → payees not named", "$30m"},
      {R"("type":"payment","kind":"severance","status":"agreed","parties":[{"entity":"a","role":"payer"}],)"
       R"("openRoles":["payee"],"amount":"$12m")",
       "Aldane → payees not named", "$12m"},
      {R"("type":"payment","kind":"claim","status":"announced","parties":[{"entity":"a","role":"payer"},)"
       R"({"entity":"b","role":"payee"}],"amount":"$300m")",
       "Aldane → Borvik", "", "up to $300m"},
      {R"("type":"investment","kind":"capitalIncrease","status":"announced","parties":[{"entity":"a",)"
       R"("role":"investee"},{"entity":"b","role":"investor","share":"11 %"}],"amount":"3000억원",)"
       R"("terms":[{"kind":"shareBefore","value":"4 %","party":"b"}])",
       "Borvik (11 %) → Aldane", "₩300bn"},
      {R"("type":"acquisition","kind":"blockSale","status":"closed","parties":[{"entity":"b","role":"seller"},)"
       R"({"entity":"a","role":"target"}],"openRoles":["acquirer"],"amount":"€310m")",
       "acquirers not named → Borvik", "€310m"},
      // 100 million shares at 42 dollars.
      {R"("type":"acquisition","kind":"tenderOffer","status":"announced","parties":[{"entity":"b","role":"acquirer"},)"
       R"({"entity":"a","role":"target"},{"entity":"holders","role":"seller"}],"quantity":"100m shares",)"
       R"("terms":[{"kind":"offerPrice","value":"$42 a share"}])",
       "Borvik → shareholders of Aldane", "$4.2bn"},
      {R"("type":"acquisition","kind":"divestiture","status":"agreed","parties":[{"entity":"b","role":"acquirer"},)"
       R"({"entity":"c","role":"target"},{"entity":"a","role":"seller"}],"amount":"$40m")",
       "Borvik → Aldane", "$40m"},
      {R"("type":"acquisition","status":"agreed","parties":[{"entity":"a","role":"acquirer"},{"entity":"b",)"
       R"("role":"target"},{"entity":"c","role":"seller"}],"amount":"$1bn","schedule":[{"kind":"upfront",)"
       R"("amount":"$700m"},{"kind":"earnOut","amount":"up to $300m"}])",
       "Aldane → Corvane", "$700m", "up to $300m"},
      {R"("type":"restructuring","kind":"debtRestructuring","status":"agreed","amount":"$2bn",)"
       R"("parties":[{"entity":"a","role":"subject"},{"entity":"b","role":"counterparty"}])",
       "Aldane with Borvik", ""},
      {R"("type":"restructuring","kind":"bankruptcy","status":"announced",)"
       R"("parties":[{"entity":"a","role":"subject"}])",
       "Aldane", ""},
      {R"("type":"restructuring","kind":"spinOff","status":"announced","parties":[{"entity":"a","role":"subject"},)"
       R"({"entity":"c","role":"successor"}])",
       "Aldane; successor Corvane", ""},
      {R"("type":"loan","kind":"note","status":"closed","parties":[{"entity":"a","role":"borrower"},)"
       R"({"entity":"c","role":"lender"}],"amount":"$30m")",
       "Corvane → Aldane", "$30m"},
      // What is not drawn of 2 billion.
      {R"("type":"loan","kind":"syndicatedLoan","status":"active","parties":[{"entity":"a","role":"borrower"},)"
       R"({"entity":"b","role":"lender"}],"amount":"$2bn","schedule":[{"kind":"drawn","amount":"$600m"},)"
       R"({"kind":"undrawn","amount":"$1.4bn"}])",
       "Borvik → Aldane", "$600m", "$1.4bn"},
      {R"("type":"guarantee","kind":"insurance","status":"active","parties":[{"entity":"b","role":"guarantor"},)"
       R"({"entity":"a","role":"beneficiary"}],"amount":"$400m")",
       "Borvik → Aldane", "", "up to $400m"},
      {R"("type":"supply","kind":"governmentOrder","status":"agreed","parties":[{"entity":"state",)"
       R"("role":"customer"},{"entity":"a","role":"supplier"}],"amount":"$900m",)"
       R"("schedule":[{"kind":"option","amount":"$300m"}])",
       "Ministry of Works → Aldane", "$900m", "$300m"},
  };
  for (const auto& kind : kinds) {
    INFO(kind.deal);
    const auto graph = graph_of(R"({"id":"d",)" + std::string{kind.deal} + '}');
    CHECK(who(graph) == kind.who);
    const auto all = ledger(graph);
    std::string sure;
    std::string perhaps;
    for (const auto& entry : all.entries) {
      sure += sum_text(entry.money);
      perhaps += sum_text(entry.contingent);
    }
    for (const auto& unsplit : all.unsplit) sure += english_text(unsplit.money);
    CHECK(sure == kind.sure);
    CHECK(perhaps == kind.perhaps);
  }
}

TEST_CASE("what a convertible is agreed at, each in the words of the summary") {
  const auto graph = graph_of(
      R"({"id":"d","type":"investment","kind":"convertible","status":"agreed","parties":[{"entity":"a",)"
      R"("role":"investee"},{"entity":"b","role":"investor","share":"11 %"}],"amount":"$70m","terms":[)"
      R"({"kind":"conversionPrice","value":"$11.16 a share"},)"
      R"({"kind":"conversionRatio","value":"89.6 shares","of":"$1,000"},)"
      R"({"kind":"warrants","value":"2.5m warrants"},{"kind":"strikePrice","value":"$0.01 a share","of":"warrants"},)"
      R"({"kind":"paymentCurrency","text":"KRW"},{"kind":"shareBefore","value":"4 %","party":"b"},)"
      R"({"kind":"votingShare","value":"3 to 5 %","party":"b"},)"
      R"({"kind":"economicShare","value":"20 to 25 %","party":"b"}],)"
      R"("considerations":[{"form":"cashOrStock"}]})");
  CHECK(paid(graph) == MoneyInterval{million * 70});
  std::vector<std::string> lines;
  for (const auto& line : summary_parts::terms_cell(graph, DealId{0})) lines.push_back(line.text);
  CHECK(lines
        == std::vector<std::string>{"convertible", "conversion price $11.16 per share",
                                    "conversion ratio 89.6 shares for $1,000", "warrants 2,500,000",
                                    "strike price $0.01 per share of warrants", "payment currency KRW",
                                    "share before 4 %, Borvik", "voting share 3 to 5 %, Borvik",
                                    "economic share 20 to 25 %, Borvik", "cash or stock"});
}

}  // namespace test_facts_kinds_of_deals
