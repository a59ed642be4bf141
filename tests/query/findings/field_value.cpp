// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/field_value.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_query_findings_field_value {

using namespace newsgraph;
using namespace newsgraph::model_parts;
using namespace newsgraph::query_parts;
using sample::krw;
using enum ConflictingField;

namespace {

const Graph& chips() {
  static const Graph graph = [] {
    auto article = sample::chips();
    article.deals[4].ended = Date::parse("2023-06");
    article.deals[6].closing = Date::parse("2026");
    article.facts[0].date = Date::parse("2025-12-17");
    Graph made;
    made.add(article);
    return made;
  }();
  return graph;
}

std::optional<FieldValue> value_of(std::string_view deal, ConflictingField field) {
  return field_value(chips(), *find_deal(chips(), deal), field);
}

AmountId headline() { return std::get<AmountId>(chips()[chips()[*find_claim(chips(), "k3")].sets].front().value); }

}  // namespace

TEST_CASE("each member of a deal that a claim can speak of") {
  CHECK(value_of("d6", amount) == FieldValue{*chips()[*find_deal(chips(), "d6")].amount});
  CHECK(value_of("d4", status) == FieldValue{DealStatus::ended});
  CHECK(value_of("d5", date) == FieldValue{*Date::parse("2025-10")});
  CHECK(value_of("d6", closing) == FieldValue{*Date::parse("2026")});
  CHECK(value_of("d4", ended) == FieldValue{*Date::parse("2023-06")});
  CHECK(value_of("d4", period) == FieldValue{*Period::parse("2019/2023")});
  for (const auto field : {amount, date, closing, ended, period}) CHECK_FALSE(value_of("d3", field));
}

TEST_CASE("a fact has a value and a date, a relation has neither") {
  const auto worth = *find_fact(chips(), "v1");
  CHECK(field_value(chips(), worth, ConflictingField::value) == FieldValue{*amount_in(chips()[worth].value)});
  CHECK(field_value(chips(), worth, date) == FieldValue{*Date::parse("2025-12-17")});
  CHECK_FALSE(field_value(chips(), worth, status));
  CHECK_FALSE(field_value(chips(), worth, amount));
  CHECK_FALSE(field_value(chips(), *find_relation(chips(), "r1"), amount));
}

TEST_CASE("amounts are compared in a currency of both, with what got lost") {
  // At least $10bn, about 14.8tn won, in the article; 15tn won, without a last digit, in the headline.
  const auto body = *chips()[*find_deal(chips(), "d1")].amount;
  const auto found = compared(chips(), body, headline());
  REQUIRE(found);
  CHECK(found->first == FieldValue{AmountId{body.index() + 1}});
  CHECK(found->second == FieldValue{headline()});
  CHECK(found->agreement == Agreement::possible);
  CHECK(found->converted);
  CHECK(found->bound_lost);
  CHECK(found->about_lost);

  const auto back = compared(chips(), headline(), body);
  REQUIRE(back);
  CHECK_FALSE(back->bound_lost);
  CHECK_FALSE(back->about_lost);
}

TEST_CASE("values of two kinds, and amounts without a common currency, are not compared") {
  CHECK_FALSE(compared(chips(), headline(), DealStatus::agreed));
  CHECK_FALSE(compared(chips(), *Date::parse("2025"), *Period::parse("2025")));
  CHECK_FALSE(compared(chips(), *chips()[*find_deal(chips(), "d6")].amount, headline()));
  CHECK(compared(chips(), DealStatus::agreed, DealStatus::closed)->agreement == Agreement::apart);
}

}  // namespace test_query_findings_field_value
