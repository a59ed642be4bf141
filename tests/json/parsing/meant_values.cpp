// SPDX-License-Identifier: MIT
#include <newsgraph/json/parsing/meant_values.hpp>

#include <newsgraph/json/load.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_json_parsing_meant_values {

using namespace newsgraph;

namespace {

/// A document that loads, of whose members each test writes one wrongly.
constexpr std::string_view right = R"({
  "standard": {"name": "newsgraph", "version": "1"}, "uri": "urn:x", "firstCreated": "2026-02-05T07:00:00Z",
  "infoSources": [{"entity": "a", "role": "publisher"}],
  "paragraphs": [{"id": "p1", "role": "body", "text": "Acme lends."}],
  "entities": [{"id": "a", "kind": "company", "name": "Acme", "names": [{"value": "Acme Corp"}]},
               {"id": "b", "kind": "company", "name": "Beta", "fiscalYear": {"year": "FY2025", "period": "2025-04/2026-03"}},
               {"id": "g", "kind": "product", "name": "gas"}],
  "deals": [{"id": "d0", "type": "supply", "parties": [{"entity": "a", "role": "supplier"}]},
            {"id": "d1", "type": "loan", "kind": "bond", "status": "agreed", "exclusive": true, "amount": "$5m",
             "parties": [{"entity": "a", "role": "lender", "share": "51 %"}, {"entity": "b", "role": "borrower"}],
             "openRoles": ["guarantor"], "terms": [{"kind": "coupon", "value": "5 %"}], "considerations": [{"form": "cash"}],
             "schedule": [{"kind": "drawn", "amount": {"value": "4000000.5", "currency": "USD"}}], "goods": ["g"],
             "quantity": "500 bonds", "purpose": ["growth"], "date": "2025", "closing": "2025-09-30",
             "dates": [{"type": "maturity", "date": "2031"}], "conditions": [{"type": "approval"}], "period": "2026/2030",
             "term": "P5Y", "links": [{"type": "after", "to": "d0"}], "evidence": [{"in": "p1"}]},
            {"id": "d2", "type": "investment", "parties": [{"entity": "b", "role": "investee"}],
             "terms": [{"kind": "issuePrice", "value": "$25 a share"}, {"kind": "spread", "value": "135bp"},
                       {"kind": "rating", "text": "BBB+"}, {"kind": "newShares", "value": "5m shares"}]}],
  "facts": [{"id": "f1", "of": "a", "metric": "revenue", "value": "$4.2bn", "basis": ["adjusted"], "period": "2025",
             "change": [{"by": "12 %", "against": "yearBefore"}]},
            {"id": "f2", "of": "a", "metric": "headcount", "value": "3500", "date": "2025"},
            {"id": "f3", "of": "a", "metric": "marketShare", "value": "36.9 %", "date": "2025"}],
  "claims": [{"id": "c1", "kind": "fact", "about": ["d1"], "chain": [{"source": "a"}]}]
})";

std::string with(std::string_view place, std::string_view other) {
  std::string text{right};
  const auto at = text.find(place);
  REQUIRE(at != std::string::npos);
  return text.replace(at, place.size(), other);
}

/// The only fault that there is with `wrong` in the place of what stands there.
Fault fault_with(std::string_view place, std::string_view wrong) {
  const auto loaded = load(with(place, wrong));
  REQUIRE_FALSE(loaded);
  std::string told;
  for (const auto& fault : loaded.faults()) told += to_string(fault) + '\n';
  CAPTURE(told);
  CHECK(loaded.faults().size() == 1);
  return loaded.faults().front();
}

}  // namespace

TEST_CASE("a value of another form is answered with the one that was meant, which loads") {
  REQUIRE(load(right));
  struct Slip {
    std::string_view place;
    std::string_view wrong;  ///< in JSON, behind the key
    std::string_view meant;  ///< the suggestion, likewise
  };
  static constexpr Slip slips[] = {
      // clang-format off
      {R"("standard": {"name": "newsgraph", "version": "1"})", R"("newsgraph")", R"({"name": "newsgraph", "version": "1"})"},
      {R"("version": "1")", "1", R"("1")"},
      {R"("uri": "urn:x")", "5", R"("5")"},
      {R"("firstCreated": "2026-02-05T07:00:00Z")", R"("2026-02-05 07:00")", R"("2026-02-05T07:00:00")"},
      {R"("firstCreated": "2026-02-05T07:00:00Z")", R"("2026-02-05 07:00 UTC")", R"("2026-02-05T07:00:00Z")"},
      {R"("firstCreated": "2026-02-05T07:00:00Z")", R"("2026-02-05T07:00:00+0900")", R"("2026-02-05T07:00:00+09:00")"},
      {R"("infoSources": [{"entity": "a", "role": "publisher"}])", R"({"entity": "a", "role": "publisher"})", R"([{"entity":"a","role":"publisher"}])"},
      {R"("infoSources": [{"entity": "a", "role": "publisher"}])", R"({"publisher": "a"})", R"([{"entity": "a", "role": "publisher"}])"},
      {R"("names": [{"value": "Acme Corp"}])", R"("Acme Corp")", R"([{"value": "Acme Corp"}])"},
      {R"("exclusive": true)", R"("yes")", "true"},
      {R"("exclusive": true)", "0", "false"},
      {R"("parties": [{"entity": "a", "role": "lender", "share": "51 %"}, {"entity": "b", "role": "borrower"}])", R"({"lender": "a", "borrower": "b"})", R"([{"entity": "a", "role": "lender"}, {"entity": "b", "role": "borrower"}])"},
      {R"("parties": [{"entity": "a", "role": "lender", "share": "51 %"}, {"entity": "b", "role": "borrower"}])", R"({"a": "bank", "b": "issuer"})", R"([{"entity": "a", "role": "lender"}, {"entity": "b", "role": "borrower"}])"},
      {R"("parties": [{"entity": "a", "role": "lender", "share": "51 %"}, {"entity": "b", "role": "borrower"}])", R"({ "entity": "a",
          "role": "lender" })", R"([{"entity":"a","role":"lender"}])"},
      {R"("entity": "a")", R"(["a"])", R"("a")"},
      {R"("share": "51 %")", "51", R"("51 %")"},
      {R"("share": "51 %")", R"("51.5")", R"("51.5 %")"},
      {R"("openRoles": ["guarantor"])", R"("guarantor")", R"(["guarantor"])"},
      {R"("openRoles": ["guarantor"])", R"("surety")", R"(["guarantor"])"},
      {R"("terms": [{"kind": "coupon", "value": "5 %"}])", R"({"kind": "coupon", "value": "5 %"})", R"([{"kind":"coupon","value":"5 %"}])"},
      {R"("terms": [{"kind": "coupon", "value": "5 %"}])", R"({"coupon": "5 %", "rating": "A3", "LTV": "60 %"})", R"([{"kind": "coupon", "value": "5 %"}, {"kind": "rating", "text": "A3"}, {"kind": "other", "value": "60 %", "of": "LTV"}])"},
      {R"("value": "5 %")", "5.25", R"("5.25 %")"},
      {R"("value": "5 %")", R"("5.25")", R"("5.25 %")"},
      {R"("value": "5 %")", R"("8 % to 10 %")", R"("8 to 10 %")"},
      {R"("share": "51 %")", R"("3 % to 5 %")", R"("3 to 5 %")"},
      {R"("share": "51 %")", R"("two thirds")", R"("about 66.7 %")"},
      {R"("share": "51 %")", R"("1/4")", R"("25 %")"},
      {R"("considerations": [{"form": "cash"}])", R"("all cash")", R"([{"form": "cash"}])"},
      {R"("schedule": [{"kind": "drawn", "amount": {"value": "4000000.5", "currency": "USD"}}])", R"({"kind": "drawn"})", R"([{"kind":"drawn"}])"},
      {R"("schedule": [{"kind": "drawn", "amount": {"value": "4000000.5", "currency": "USD"}}])", R"({"drawn": "$4m"})", R"([{"kind": "drawn", "amount": "$4m"}])"},
      {R"("conditions": [{"type": "approval"}])", R"({"minimum tender": "51 %"})", R"([{"type": "minimumTender", "share": "51 %"}])"},
      {R"("value": "4000000.5")", "4000000.5", R"("4000000.5")"},
      {R"("value": "4000000.5")", R"("4,000,000.5")", R"("4000000.5")"},
      {R"("value": "4000000.5")", R"("4 million")", R"("4000000")"},
      {R"("goods": ["g"])", R"("g")", R"(["g"])"},
      {R"("quantity": "500 bonds")", "500", R"("500")"},
      {R"("quantity": "500 bonds")", R"("several million bonds")", R"({"vague": "several", "magnitude": 6, "unit": "bonds"})"},
      {R"("purpose": ["growth"])", R"("growth")", R"(["growth"])"},
      {R"("date": "2025")", "2025", R"("2025")"},
      {R"("closing": "2025-09-30")", "20250930", R"("2025-09-30")"},
      {R"("closing": "2025-09-30")", R"("20250930")", R"("2025-09-30")"},
      {R"("dates": [{"type": "maturity", "date": "2031"}])", R"({"maturity": "2031"})", R"([{"type": "maturity", "date": "2031"}])"},
      {R"("conditions": [{"type": "approval"}])", R"("regulatory approval")", R"([{"type": "approval"}])"},
      {R"("period": "2026/2030")", "2026", R"("2026")"},
      {R"("term": "P5Y")", R"("5 years")", R"("P5Y")"},
      {R"("term": "P5Y")", R"("18 months")", R"("P18M")"},
      {R"("term": "P5Y")", R"("10-year")", R"("P10Y")"},
      {R"("term": "P5Y")", R"("10년")", R"("P10Y")"},
      {R"("term": "P5Y")", R"("several years")", R"({"vague": "several", "unit": "year"})"},
      {R"("links": [{"type": "after", "to": "d0"}])", R"({"after": "d0"})", R"([{"type": "after", "to": "d0"}])"},
      {R"("evidence": [{"in": "p1"}])", R"("p1")", R"([{"in": "p1"}])"},
      {R"("value": "$25 a share")", R"("$25")", R"("$25 a share")"},
      {R"("value": "5m shares")", "5000000", R"("5000000")"},
      {R"("value": "3500")", "3500", R"("3500")"},
      {R"("value": "3500")", R"("several million")", R"({"vague": "several", "magnitude": 6})"},
      {R"("value": "3500")", R"("수백만 명")", R"({"vague": "several", "magnitude": 6, "unit": "명"})"},
      {R"("value": "3500")", R"("a few thousand people")", R"({"vague": "few", "magnitude": 3, "unit": "people"})"},
      {R"("value": "36.9 %")", "36.9", R"("36.9 %")"},
      {R"("basis": ["adjusted"])", R"("adjusted")", R"(["adjusted"])"},
      {R"("change": [{"by": "12 %", "against": "yearBefore"}])", R"("12 %")", R"([{"by": "12 %"}])"},
      {R"("about": ["d1"])", R"("d1")", R"(["d1"])"},
      {R"("chain": [{"source": "a"}])", R"("a")", R"([{"source": "a"}])"},
      {R"("amount": "$5m")", R"("$5m for the plant")", R"("$5m")"},
      {R"("amount": "$5m")", R"("up to $5m in cash and stock")", R"("up to $5m")"},
      // clang-format on
  };
  for (const auto& [place, wrong, meant] : slips) {
    CAPTURE(place, wrong, meant);
    const auto key = std::string{place.substr(0, place.find(": ") + 2)};
    const auto fault = fault_with(place, key + std::string{wrong});
    const auto suggested = fault.suggestion_is_json ? fault.suggestion : json_parts::in_json(fault.suggestion);
    CHECK(suggested == meant);
    CHECK(load(with(place, key + std::string{meant})));
  }
}

TEST_CASE("where several could be meant, each is said, and none is chosen") {
  CHECK(fault_with(R"("share": "51 %")", R"("share": 0.49)").candidates == std::vector<std::string>{"49 %", "0.49 %"});
  CHECK(fault_with(R"("value": "36.9 %")", R"("value": 0.369)").candidates
        == std::vector<std::string>{"36.9 %", "0.369 %"});
  CHECK(fault_with(R"("term": "P5Y")", R"("term": 5)").candidates == std::vector<std::string>{"P5Y", "P5M"});
  CHECK(fault_with(R"("value": "135bp")", R"("value": "135")").candidates
        == std::vector<std::string>{"135bp", "135 %"});
  CHECK(fault_with(R"("by": "12 %")", R"("by": 12)").candidates == std::vector<std::string>{"12 %", "12 pp"});
}

TEST_CASE("a currency is never guessed: the message says how it would be written") {
  const auto said = [](std::string_view wrong) {
    const auto fault = fault_with(R"("amount": "$5m")", R"("amount": )" + std::string{wrong});
    CHECK(fault.suggestion.empty());
    return message(fault);
  };
  CHECK(said("5000000") == R"(found 5000000, expected an amount with its currency, like "USD 5000000")");
  CHECK(said(R"("180m")") == R"(found "180m", expected an amount with its currency, like "$180m")");
  CHECK(said(R"("about 180 million")")
        == R"(found "about 180 million", expected an amount with its currency, like "about $180 million")");
  CHECK(said(R"("180억")") == R"(found "180억", expected an amount with its currency, like "180억원")");
  CHECK(said("1.5e7") == R"(found 1.5e+07, expected an amount with its currency, like "USD 5000000")");
  CHECK(
      said(R"("undisclosed")")
      == R"(found "undisclosed", expected an amount of money like "100억 달러" or "$10bn"; what is not stated is left out)");
  CHECK(said("null")
        == "found null, expected an object, or an amount of money in words; what is not stated is left out");
  CHECK(said(R"("$2bn a year")")
        == R"(found "$2bn a year", expected an amount of money; the price of a unit is one of the "terms" of a deal: )"
           R"({"kind": "annualAmount", "value": "$2bn"})");
  CHECK(said(R"("연간 100억원")")
        == R"(found "연간 100억원", expected an amount of money; the price of a unit is one of the "terms" of a deal: )"
           R"({"kind": "annualAmount", "value": "100억원"})");
  CHECK(said(R"("$1m a month")")
        == R"(found "$1m a month", expected an amount of money; the price of a unit is one of the "terms" of a deal: )"
           R"({"kind": "price", "value": "$1m a month"}, and how many months is the "quantity": "36 months")");
  CHECK(
      said(R"("$2bn plus debt")")
      == R"(found "$2bn plus debt", expected an amount of money like "100억 달러" or "$10bn"; debt that is taken over )"
         R"(is one of the "considerations": {"form": "assumedDebt"})");
  CHECK(said(R"("10 %")")
        == R"(found "10 %", expected an amount of money like "100억 달러" or "$10bn"; per cent and other numbers are )"
           R"("terms" of a deal, or its "quantity")");
  CHECK(message(fault_with(R"("value": "$4.2bn")", R"("value": 4200000000)"))
        == R"(found 4200000000, expected a figure with its currency, like "USD 4200000000")");
  CHECK(message(fault_with(R"("value": "$25 a share")", R"("value": 25)"))
        == R"(found 25, expected a figure with its currency, like "USD 25 a share")");
}

TEST_CASE("so is an element of a list") {
  CHECK(message(fault_with(R"([{"type": "approval"}])", R"(["antitrust"])"))
        == R"(found "antitrust", expected an object; did you mean {"type": "approval"}?)");
  CHECK(message(fault_with(R"([{"in": "p1"}])", R"(["p1"])"))
        == R"(found "p1", expected an object; did you mean {"in": "p1"}?)");
  CHECK(message(fault_with(R"("goods": ["g"])", R"("goods": [{"id": "g"}])"))
        == "found an object, expected a string, ids of the products");
}

TEST_CASE("what has to have more than a text says is told with an example") {
  CHECK(message(fault_with(R"([{"id": "p1", "role": "body", "text": "Acme lends."}])",
                           R"([{"id": "p1", "role": "body"}, "Acme."])"))
        == R"(found "Acme.", expected an object like {"id": "p1", "role": "body", "text": "Acme."})");
  CHECK(message(fault_with(R"({"entity": "b", "role": "borrower"})", R"("b")"))
        == R"(found "b", expected an object like {"entity": "b", "role": "lender"})");
  CHECK(message(fault_with(R"([{"type": "after", "to": "d0"}])", R"("d0")"))
        == R"(found "d0", expected an array like [{"type": "after", "to": "d0"}])");
  CHECK(message(fault_with(R"({"year": "FY2025", "period": "2025-04/2026-03"})", R"("April")"))
        == R"(found "April", expected an object like {"year": "FY2025", "period": "2025-04/2026-03"})");
  CHECK(message(fault_with(R"("text": "BBB+")", R"("value": "BBB+")"))
        == R"(a term of this kind has words, and no figure: "text": "BBB+")");
  CHECK(
      message(fault_with(R"({"kind": "rating", "text": "BBB+")", R"({"kind": "subscriptionRatio", "value": "1 for 3")"))
          .ends_with(R"(; words that are no figure are its "text": "1 for 3")"));
  CHECK(message(fault_with(R"(, "role": "borrower")", ""))
        == R"(missing "role", what it is to the deal, like "lender")");
  CHECK(
      message(fault_with(R"("period": "2026/2030")", R"("period": "5 years")"))
      == R"(found "5 years", expected a period: start/end, start/.., ../end or one date; how long a deal runs is its "term": "P5Y")");
}

TEST_CASE("words that belong elsewhere are told where") {
  const auto said = [](std::string_view place, std::string_view wrong) { return message(fault_with(place, wrong)); };
  CHECK(said(R"("kind": "coupon", "value": "5 %")", R"("kind": "maturity", "value": "5 %")")
        == R"("maturity" is one of the "dates" of the deal: {"type": "maturity", …})");
  CHECK(said(R"("kind": "coupon", "value": "5 %")", R"("kind": "break-up fee", "value": "5 %")")
        == R"("break-up fee" is one of the "schedule" of the deal: {"kind": "breakFee", …})");
  CHECK(said(R"("kind": "drawn")", R"("kind": "coupon")")
        == R"("coupon" is one of the "terms" of the deal: {"kind": "coupon", …})");
  CHECK(said(R"("role": "borrower")", R"("role": "issuers")")
        == R"(the deal type "loan" has no role "issuers", expected one of: lender, borrower, guarantor, underwriter; )"
           R"(did you mean "borrower"?)");
  CHECK(said(R"("metric": "revenue")", R"("metric": "guidance")")
        == R"("guidance" is how sure a figure of some metric is: "metric": "revenue", "status": "guidance")");
  CHECK(said(R"("metric": "headcount")", R"("metric": "layoffs")")
        == R"("layoffs" is a change of a fact: "metric": "headcount", "change": [{"by": "-3000 people"}])");
  CHECK(said(R"("type": "loan", "kind": "bond")", R"("type": "loan", "kind": "mortgage")")
        == R"(the deal type "loan" has no kind "mortgage", expected one of: convertible, bond, note, syndicatedLoan, )"
           R"(creditFacility, bridgeLoan; the type says it already, leave "kind" out)");
  CHECK(
      said(R"("type": "loan", "kind": "bond")", R"("type": "loan", "kind": "rightsIssue")")
      == R"(the deal type "loan" has no kind "rightsIssue", expected one of: convertible, bond, note, syndicatedLoan, )"
         R"(creditFacility, bridgeLoan; that is of the type "investment")");
  CHECK(said(R"("exclusive": true)", R"("valuation": "$1bn")")
        == R"("valuation" is no deal but a figure, which is one of the "facts": "metric": "valuation")");
}

TEST_CASE("a key that is no member of a deal is told with what to paste, which loads") {
  struct Slip {
    std::string_view wrong;
    std::string_view paste;
  };
  static constexpr Slip slips[] = {
      {R"("partOf": "d0")", R"("links": [{"type": "partOf", "to": "d0"}])"},
      {R"("replaces": "d0")", R"("links": [{"type": "replaces", "to": "d0"}])"},
      {R"("maturity" : "2031-06")", R"("dates": [{"type": "maturity", "date": "2031-06"}])"},
      {R"("recordDate": "2026-03-01")", R"("dates": [{"type": "record", "date": "2026-03-01"}])"},
      {R"("drawn": "$340m")", R"("schedule": [{"kind": "drawn", "amount": "$340m"}])"},
      {R"("breakFee": "$5m")", R"("schedule": [{"kind": "breakFee", "amount": "$5m"}])"},
      {R"("coupon": "5 %")", R"("terms": [{"kind": "coupon", "value": "5 %"}])"},
      {R"("rating": "A3")", R"("terms": [{"kind": "rating", "text": "A3"}])"},
      {R"("customer": "b")", R"("parties": [{"entity": "b", "role": "customer"}])"},
      {R"("subject": "g")", R"("goods": ["g"])"},
      {R"("useOfProceeds": "a plant")", R"("purpose": ["a plant"])"},
      {R"("rate": "25%")", R"("terms": [{"kind": "other", "value": "25%", "of": "rate"}])"},
      {R"("overAllotment": "3m shares")", R"("terms": [{"kind": "overAllotmentShares", "value": "3m shares"}])"},
      {R"("overAllotment": "$30m")", R"("schedule": [{"kind": "overAllotment", "amount": "$30m"}])"},
      {R"("minimumTender": "51 %")", R"("conditions": [{"type": "minimumTender", "share": "51 %"}])"},
      {R"("taxRate": "21 %")", R"("terms": [{"kind": "other", "value": "21 %", "of": "taxRate"}])"},
  };
  constexpr std::string_view deal = R"({"id": "d0", "type": "supply", )";
  constexpr std::string_view parties = R"("parties": [{"entity": "a", "role": "supplier"}])";
  for (const auto& [wrong, paste] : slips) {
    CAPTURE(wrong);
    const auto fault = fault_with(deal, std::string{deal} + std::string{wrong} + ", ");
    CHECK(fault.kind == FaultKind::unknown_member);
    CHECK(fault.context == paste);
    CHECK(paste.starts_with('"' + fault.suggestion + '"'));
    const bool has_parties = paste.starts_with("\"parties");
    const auto other = R"({"id": "d9", "type": "supply", )" + std::string{paste} + (has_parties ? "" : ", ")
                       + std::string{has_parties ? "" : parties} + "}, ";
    const auto loaded = load(with(deal, other + std::string{deal}));
    for (const auto& left : loaded.faults()) UNSCOPED_INFO(to_string(left));
    CHECK(loaded);
  }
  CHECK(fault_with(deal, std::string{deal} + R"("lenders": ["a"], )").context.empty());
  CHECK(fault_with(deal, std::string{deal} + R"("minimumTender": "most of it", )").context.empty());
  CHECK(fault_with(deal, std::string{deal} + R"("dat": "2025", )").suggestion == "date");
  CHECK(fault_with(deal, std::string{deal} + R"("maturity": ")" + std::string(200, '1') + R"(", )").context.empty());
}

TEST_CASE("the source of a fact is told with its claim") {
  constexpr std::string_view fact = R"({"id": "f1", "of": "a", )";
  const auto said = [&](std::string_view member) {
    return message(fault_with(fact, std::string{fact} + std::string{member} + ", "));
  };
  constexpr std::string_view claim = R"({"id": "c1", "kind": "fact", "about": ["f1"], "chain": [{"source": "a"}]})";
  CHECK(said(R"("source": "a")")
        == R"(unknown key "source"; did you mean one of the "claims", )" + std::string{claim} + '?');
  CHECK(said(R"("chain": [{"source":"a","verb":"said"}])").ends_with(R"("chain": [{"source":"a","verb":"said"}]}?)"));
  CHECK(said(R"("chain": [])") == R"(unknown key "chain")");
  CHECK(load(with(R"({"id": "c1", "kind": "fact", "about": ["d1"], "chain": [{"source": "a"}]})", claim)));
}

TEST_CASE("so is one of a payment") {
  const auto said = [](std::string_view kind, std::string_view member) {
    return message(fault_with(R"({"kind": "drawn", "amount": {"value": "4000000.5", "currency": "USD"}})",
                              R"({"kind": ")" + std::string{kind} + R"(", )" + std::string{member} + '}'));
  };
  CHECK(
      said("royalty", R"("rate": "8 to 12 %")")
      == R"(unknown key "rate"; did you mean one of the "terms" of the deal, {"kind": "royaltyRate", "value": "8 to 12 %"}?)");
  CHECK(said("overAllotment", R"("shares": "3m shares")")
        == R"(unknown key "shares"; did you mean one of the "terms" of the deal, )"
           R"({"kind": "overAllotmentShares", "value": "3m shares"}?)");
  CHECK(said("takeOrPay", R"("quantity": "9,000 tonnes")")
        == R"(unknown key "quantity"; did you mean one of the "terms" of the deal, )"
           R"({"kind": "minimumQuantity", "value": "9,000 tonnes"}?)");
  CHECK(said("drawn", R"("rate": "5 %")") == R"(unknown key "rate")");
  CHECK(said("upfront", R"("status": "paid")") == R"(unknown key "status"; did you mean "met": true?)");
}

TEST_CASE("what has no name of its own is told with the one for all others") {
  for (const auto* kind : {"taxRate", "LTV", "covenants", "maximum leverage"})
    CHECK(message(fault_with(R"("kind": "coupon", "value": "5 %")",
                             R"("kind": ")" + std::string{kind} + R"(", "value": "5 %")"))
          == '"' + std::string{kind} + R"(" is no kind of its own: "kind": "other", "of": ")" + kind + '"');
  CHECK(fault_with(R"("kind": "coupon", "value")", R"("kind": "strike", "value")").suggestion == "strikePrice");
  for (const auto* metric :
       {"ebitda margin", "tax rate", "same-store sales", "net interest margin", "deposits", "ARR", "GMV"})
    CHECK(message(fault_with(R"("metric": "headcount")", R"("metric": ")" + std::string{metric} + '"'))
          == '"' + std::string{metric} + R"(" is no metric of its own: "metric": "other", "name": ")" + metric + '"');
  const auto metric = [](std::string_view word) {
    return fault_with(R"("metric": "headcount")", R"("metric": ")" + std::string{word} + '"');
  };
  CHECK(metric("number of employees").suggestion == "headcount");
  CHECK(metric("target price").suggestion == "sharePrice");
  CHECK(metric("hedcount").suggestion == "headcount");
  CHECK(message(metric("dividends"))
        == R"("dividends" in all are a deal, "type": "payment", "kind": "dividend"; for one share they are )"
           R"("metric": "dividendPerShare")");
}

TEST_CASE("words for types of deals that papers use") {
  const auto said = [](std::string_view word) {
    return fault_with(R"("type": "loan", "kind": "bond")", R"("type": ")" + std::string{word} + '"');
  };
  for (const auto* word : {"licensing deal", "기술수출", "라이선스"}) CHECK(said(word).suggestion == "licence");
  for (const auto* word : {"share sale", "stake sale"}) CHECK(said(word).suggestion == "acquisition");
  CHECK(said("placing").context == "privatePlacement");
  CHECK(said("lawsuit settlement").context == "settlement");
  CHECK(message(said("자사주 소각")).starts_with(R"("자사주 소각" pays nobody: it is one of the "facts")"));
}

TEST_CASE("a date since when something goes on is told as a period") {
  const auto said = fault_with(R"("date": "2025")", R"("date": "since 2019")");
  CHECK(said.suggestion.empty());
  CHECK(message(said).ends_with(R"(; what goes on from then on has a "period": "2019/..")"));
}

TEST_CASE("a weekday is the day that it was or will be, by the day of publication") {
  using Days = std::vector<std::string>;
  // 5 February 2026 is a Thursday.
  const auto days = [](std::string_view words) {
    const auto said = fault_with(R"("date": "2025")", R"("date": ")" + std::string{words} + '"');
    return said.suggestion.empty() ? said.candidates : Days{said.suggestion};
  };
  CHECK(days("next Tuesday") == Days{"2026-02-10"});
  CHECK(days("next Friday") == Days{"2026-02-06", "2026-02-13"});
  CHECK(days("next Sunday") == Days{"2026-02-08", "2026-02-15"});
  CHECK(days("last Friday") == Days{"2026-01-30"});
  CHECK(days("last Tuesday") == Days{"2026-01-27", "2026-02-03"});
  CHECK(days("Tuesday") == Days{"2026-02-03", "2026-02-10"});
  CHECK(days("on Thursday") == Days{"2026-02-05", "2026-02-12"});
  CHECK(days("coming Mon") == Days{"2026-02-09"});
  CHECK(days("Tuesday next week") == Days{"2026-02-10"});
  CHECK(days("지난주 화요일") == Days{"2026-01-27"});
  CHECK(days("다음 주 목요일") == Days{"2026-02-12"});
  CHECK(days("next Caturday").empty());
}

TEST_CASE("the next two years are two years, and what goes on from then on has a period") {
  const auto said = [](std::string_view words) {
    return fault_with(R"("closing": "2025-09-30")", R"("closing": ")" + std::string{words} + '"').suggestion;
  };
  CHECK(said("within the next two years") == said("within two years"));
  CHECK(said("within the next two years") == "[2026-02-05..2028]");
  CHECK(said("over the coming 90 days") == said("within 90 days"));
  CHECK(said("향후 2년 내") == "[2026-02-05..2028]");
  const auto of_fact = fault_with(R"("period": "2025")", R"("date": "since 2019")");
  CHECK(message(of_fact).ends_with(R"(; what goes on from then on has a "period": "2019/..")"));
}

TEST_CASE("what who pays says of the charge is no term") {
  CHECK(message(fault_with(R"("kind": "coupon")", R"("kind": "admission")"))
            .ends_with(R"(of the deal: "admission": "admitted", "denied" or "neitherAdmittedNorDenied")"));
  const auto said = [](std::string_view term) {
    auto text = message(fault_with(R"("kind": "coupon", "value": "5 %")", term));
    return text.substr(text.rfind(": ") + 2);
  };
  CHECK(said(R"("kind": "liability", "text": "denies liability")") == R"("denied")");
  CHECK(said(R"("kind": "Admitted", "text": "admitted guilt")") == R"("admitted")");
  CHECK(said(R"("kind": "Admitted", "text": "not admitted")")
        == R"("admitted", "denied" or "neitherAdmittedNorDenied")");
}

TEST_CASE("an admission that is negated is never told to be its opposite") {
  const auto said = [](std::string_view words) {
    return fault_with(R"("term": "P5Y")", R"("admission": ")" + std::string{words} + R"(", "term": "P5Y")").suggestion;
  };
  for (const auto* words : {"not admitted", "never admitted", "unadmitted", "not denied", "undenied", "no"})
    CHECK(said(words).empty());
  for (const auto* words : {"did not admit wrongdoing", "admits no wrongdoing", "without admitting guilt"})
    CHECK(said(words) == "neitherAdmittedNorDenied");
  for (const auto* words : {"denies guilt", "혐의를 부인", "deneid"}) CHECK(said(words) == "denied");
  for (const auto* words : {"admitted guilt", "혐의를 인정", "admited"}) CHECK(said(words) == "admitted");
}

TEST_CASE("the price of a bond is per cent of par") {
  const auto said = [](std::string_view value) {
    return fault_with(R"("kind": "coupon", "value": "5 %")",
                      R"("kind": "issuePrice", "value": ")" + std::string{value} + '"')
        .suggestion;
  };
  for (const auto* value : {"$994", "$994 per $1,000", "$994 per 1,000", "99.4% of par", "99.4",
                            "99.4 per cent of face value", "99.4% of the principal amount", "$99.4 per $100"})
    CHECK(said(value) == "99.4 %");
  CHECK(said("$1,005.50") == "100.55 %");
  for (const auto* value : {"$25", "$994m", "9940"}) CHECK(said(value).empty());
}

TEST_CASE("a term of so many to so many years is a term in words") {
  const auto said = fault_with(R"("term": "P5Y")", R"("term": "5 to 7 years")");
  CHECK(message(said).ends_with(R"(one of the "terms", {"kind": "other", "value": "5 to 7 years", "of": "the term"})"));
}

TEST_CASE("of two words for a type of deal the second tells what it is, unless each is of another type") {
  const auto said = [](std::string_view word) {
    return fault_with(R"("type": "loan", "kind": "bond")", R"("type": ")" + std::string{word} + '"');
  };
  struct Word {
    std::string_view word;
    std::string_view type;
    std::string_view kind;
  };
  static constexpr Word words[] = {
      {"government grant", "payment", "grant"},
      {"governmentGrant", "payment", "grant"},
      {"research grant", "payment", "grant"},
      {"government subsidy", "payment", "subsidy"},
      {"government bond", "loan", "bond"},
      {"government contract", "supply", "governmentOrder"},
      {"government ordr", "supply", "governmentOrder"},
      {"tax settlement", "payment", "settlement"},
      {"government aid", "payment", "subsidy"},
      {"government loan", "loan", ""},
      {"tender ofer", "acquisition", "tenderOffer"},
  };
  for (const auto& [word, type, kind] : words) {
    CAPTURE(word);
    CHECK(said(word).suggestion == type);
    CHECK(said(word).context == kind);
    CHECK(said(word).candidates.empty());
  }
  for (const auto* word : {"bond settlement", "loan fee"}) {
    CAPTURE(word);
    CHECK(said(word).suggestion.empty());
    CHECK(said(word).candidates == std::vector<std::string>{"loan", "payment"});
  }
  const auto as_kind = fault_with(R"("kind": "bond")", R"("kind": "government bond")");
  CHECK(as_kind.suggestion == "bond");
  CHECK(fault_with(R"("kind": "bond")", R"("kind": "government grant")").candidates
        == std::vector<std::string>{"payment"});
}

TEST_CASE("a link that is read the other way is told where it belongs, and never as the one of this deal") {
  const auto said = [](std::string_view type) {
    return fault_with(R"("type": "after")", R"("type": ")" + std::string{type} + '"');
  };
  CHECK(message(said("replacedBy"))
        == R"("replacedBy" is said the other way round, by the other deal: among the "links" of "d0" stands )"
           R"({"type": "replaces", "to": "d1"})");
  for (const auto* word : {"superseded by", "raisedBy", "followedBy", "enabledBy", "contains"}) {
    CAPTURE(word);
    CHECK(said(word).kind == FaultKind::not_allowed);
    CHECK(said(word).suggestion.empty());
  }
  for (const auto* word : {"raises", "supersedes", "increases"}) CHECK(said(word).suggestion == "replaces");
  for (const auto* word : {"rivalOf", "competesWith", "counterbid", "outbids"})
    CHECK(said(word).suggestion == "alternativeTo");
}

TEST_CASE("dates and periods in other forms, and deadlines") {
  const auto closing = [](std::string_view wrong) {
    return fault_with(R"("closing": "2025-09-30")", R"("closing": ")" + std::string{wrong} + '"');
  };
  CHECK(closing("2026-02-11T10:00Z").suggestion == "2026-02-11");
  CHECK(closing("11.02.2026").candidates == std::vector<std::string>{"2026-02-11", "2026-11-02"});
  CHECK(closing("2/11/2026").candidates == std::vector<std::string>{"2026-11-02", "2026-02-11"});
  CHECK(closing("13.02.2026").suggestion == "2026-02-13");
  CHECK(closing("end of 2030").suggestion == "late 2030");
  const auto period = [](std::string_view wrong) {
    return fault_with(R"("period": "2026/2030")", R"("period": ")" + std::string{wrong} + '"').suggestion;
  };
  CHECK(period("2027/") == "2027/..");
  CHECK(period("/2032") == "../2032");
  const auto due = [](std::string_view wrong) {
    return fault_with(R"({"kind": "drawn", )", R"({"kind": "drawn", "by": ")" + std::string{wrong} + "\", ").suggestion;
  };
  CHECK(due("end of 2030") == "[..2030]");
  CHECK(due("the end of March 2030") == "[..2030-03]");
  CHECK(due("2030년 말") == "[..2030]");
  CHECK(due("late in 2030") == "late 2030");
  // Published on 5 February 2026.
  CHECK(closing("상반기").suggestion == "2026-H1");
  CHECK(closing("3 to 5 February").suggestion == "[2026-02-03..2026-02-05]");
  CHECK(closing("6월 말").candidates == std::vector<std::string>{"late 2025-06", "late 2026-06"});
  CHECK(period("from 3 to 5 May 2026") == "2026-05-03/2026-05-05");
  CHECK(due("end of February") == "[..2026-02]");
  // The year of Beta is from April to March.
  CHECK(closing("FY2026-Q3").suggestion == "2026-Q4");
  CHECK(closing("fiscal 2027").suggestion == "[2027-04..2028-03]");
  CHECK(period("fiscal 2027") == "2027-04/2028-03");
  CHECK(
      message(fault_with(R"({"id": "d0", "type": "supply", )", R"({"id": "d0", "type": "supply", "date": "FY2027", )"))
          .ends_with(": a deal has the days of a fiscal year, which the \"fiscalYear\" of a party would tell"));
}

TEST_CASE("what is expected is not said to be the company's guidance: analysts expect too") {
  const auto fault = fault_with(R"("metric": "revenue", )", R"("metric": "revenue", "status": "expected", )");
  CHECK(fault.suggestion.empty());
  CHECK(fault.expected.size() == 6);
}

TEST_CASE("figures of losses, for one share and by the year") {
  const auto said = [](std::string_view place, std::string_view wrong) { return fault_with(place, wrong).suggestion; };
  CHECK(said(R"("value": "$4.2bn")", R"("value": "a loss of $35m")") == "-$35m");
  CHECK(said(R"("value": "$4.2bn")", R"-("value": "($35m)")-") == "-$35m");
  CHECK(said(R"("value": "$4.2bn")", R"("value": "영업손실 35억원")") == "-35억원");
  CHECK(said(R"("value": "$4.2bn")", R"("value": "several million")").empty());
  for (const auto* words : {"several million dollars", "수십억 원", "several hundred million", "hundreds"})
    CHECK(said(R"("value": "3500")", R"("value": ")" + std::string{words} + '"').empty());
  CHECK(said(R"("by": "12 %", "against")", R"("from": "loss of $35m", "against")") == "-$35m");
  CHECK(said(R"("metric": "revenue", "value": "$4.2bn")", R"("metric": "dividendPerShare", "value": "27.5p")")
        == "27.5p a share");
  CHECK(said(R"("value": "$4.2bn")", R"("value": "350억원 적자")") == "-350억원");
  CHECK(said(R"("value": "$4.2bn")", R"("value": "$35m loss")") == "-$35m");
  CHECK(message(fault_with(R"("metric": "revenue", "value": "$4.2bn")", R"("metric": "netLoss", "value": "$3m")"))
        == R"("netLoss" is a profit below zero: "metric": "netIncome", "value": "-$3m")");
  CHECK(message(fault_with(R"("metric": "revenue", "value": "$4.2bn")", R"("metric": "영업손실", "value": "35억원")"))
        == R"("영업손실" is a profit below zero: "metric": "operatingProfit", "value": "-35억원")");
  CHECK(said(R"("metric": "revenue", "value": "$4.2bn")", R"("metric": "netLoss", "value": "-$3m")") == "netIncome");
  CHECK(message(fault_with(R"("kind": "coupon", "value": "5 %")", R"("kind": "annualAmount", "value": "$1m a month")"))
        == R"(found a price for one unit, expected money, like "about $200m"; that of a month is )"
           R"({"kind": "price", "value": "$1m a month"}, and how many months is the "quantity": "36 months")");
  CHECK(message(fault_with(R"("value": "5 %")", R"("value": "SOFR + 175bp")"))
            .ends_with(R"(; a rate over another one is {"kind": "spread", "value": "175bp", "of": "SOFR"})"));
  CHECK(message(fault_with(R"("kind": "coupon", "value": "5 %")", R"("kind": "covenant", "value": "5 %")"))
        == R"("covenant" is no kind of its own: "kind": "other", "of": "covenant")");
}

TEST_CASE("so much a year is an amount a year") {
  for (const auto& [words, amount] : {std::pair{"€480m a year", "€480m"}, std::pair{"연간 100억원", "100억원"},
                                      std::pair{"about £14.5m a year", "about £14.5m"}}) {
    CAPTURE(words);
    const auto of = [](std::string_view value) {
      return load(with(R"("kind": "coupon", "value": "5 %")",
                       R"("kind": "annualAmount", "value": ")" + std::string{value} + '"'));
    };
    const auto loaded = of(words);
    REQUIRE(loaded);
    CHECK(*loaded == *of(amount));
  }
}

TEST_CASE("a long value is not told twice, and no text makes it costly") {
  std::string parties = "{";
  for (int i = 0; i < 100; ++i) parties += "\"x-" + std::to_string(i) + "\": \"" + std::string(50, 'a') + "\", ";
  const auto long_object = fault_with(R"([{"in": "p1"}])", parties + R"("in": "p1"})");
  CHECK(long_object.suggestion.empty());
  CHECK(fault_with(R"("amount": "$5m")", R"("amount": ")" + std::string(100'000, '5') + '"').suggestion.empty());
}

TEST_CASE("a value without its blanks") {
  using json_parts::compact_value;
  CHECK(compact_value(R"({ "a" : [1, "b c\" ,"] } , 5)") == R"({"a":[1,"b c\" ,"]})");
  CHECK(compact_value("[ ]") == "[]");
  CHECK(compact_value("12.50, 3") == "12.50");
  CHECK(compact_value("true]") == "true");
  CHECK(compact_value(R"("a b" , 1)") == R"("a b")");
  CHECK_FALSE(compact_value('"' + std::string(2'000, 'a') + '"'));
}

TEST_CASE("the member that a place in a document is of") {
  using json_parts::member_place;
  CHECK(member_place("/deals/0/parties/1/share").field->name == "share");
  CHECK(member_place("/deals/0/parties/1").is_element);
  CHECK_FALSE(member_place("/deals/0/parties").is_element);
  CHECK(member_place("/deals/0/amount/value").field->name == "value");
  CHECK(member_place("/deals/0/else").member == nullptr);
  CHECK(member_place("/deals/0/id/else").member == nullptr);
  CHECK(member_place("").member == nullptr);
}

}  // namespace test_json_parsing_meant_values
