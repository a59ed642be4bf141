// SPDX-License-Identifier: MIT
#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/query/circles.hpp>
#include <newsgraph/query/concentration.hpp>
#include <newsgraph/query/exposure.hpp>
#include <newsgraph/query/ledger.hpp>
#include <newsgraph/query/who.hpp>

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

}  // namespace test_facts_kinds_of_deals
