#include <newsgraph/json/article.hpp>

#include "../catch.hpp"
#include "documents.hpp"

#include <map>

using namespace newsgraph;

namespace {

Article article_of(std::string_view json) {
  DocumentReader<> reader;
  Article article;
  Faults faults;
  reader.read(json, article, faults);
  CHECK(lines_of(faults).empty());
  return article;
}

nlohmann::json without_empty_lists(const nlohmann::json& json) {
  if (!json.is_structured()) return json;
  auto result = json.is_object() ? nlohmann::json::object() : nlohmann::json::array();
  for (const auto& [key, value] : json.items()) {
    if (value.is_array() && value.empty()) continue;
    if (json.is_object())
      result[key] = without_empty_lists(value);
    else
      result.push_back(without_empty_lists(value));
  }
  return result;
}

/// A document with every member that there is, in the order of their description, and an extra in every object.
const std::string everything =
    R"({"standard":{"name":"newsgraph","version":"1","x-e":1},"uri":"urn:a","type":"text","language":"ko",)"
    R"("firstCreated":"2025-12-17T14:58:42+09:00","by":"박미선","located":"Seoul",)"
    R"("infoSources":[{"entity":"e1","role":"publisher","x-e":1}],)"
    R"("paragraphs":[{"id":"p1","role":"body","text":"오픈AI","x-e":1},{"id":"p2","role":"caption","sha256":"0123456789abcdef"}],)"
    R"("associations":[{"id":"a1","type":"picture","caption":"p2","contentCreated":"2022-11","located":"e2","x-e":1}],)"
    R"("entities":[{"id":"e1","kind":"company","name":"OpenAI","names":[{"value":"오픈AI","lang":"ko","x-e":1}],)"
    R"("anonymous":false,"country":"US","x-e":1},{"id":"e2","kind":"place"}],)"
    R"("deals":[{"id":"d1","type":"investment","name":"the deal","status":"inTalks","exclusive":true,"longTerm":false,)"
    R"("parties":[{"entity":"e1","role":"investor","lead":true,"amount":{"value":"1","currency":"USD","x-e":1},)"
    R"("share":{"value":"51.5","bound":"atLeast","approx":true,"stated":"51.5%","x-e":1},"x-e":1}],"openRoles":["investee"],)"
    R"("amount":{"value":"10","currency":"USD","bound":"range","max":"20","approx":true,"quantum":"10","stated":"$10 to $20",)"
    R"("scope":"each","equivalents":[{"value":"14800","currency":"KRW","bound":"atLeast","stated":"만4800원","x-e":1}],"x-e":1},)"
    R"("pricePer":{"amount":{"value":"210","currency":"USD"},"unit":"share","x-e":1},)"
    R"("considerations":[{"form":"cash","amount":{"value":"5","currency":"USD"},"share":{"value":"50"},"from":"e1",)"
    R"("stated":"in cash","x-e":1}],"breakFee":{"amount":{"value":"1","currency":"USD"},"payer":"e1","payee":"e2","x-e":1},)"
    R"("payment":"notStated","goods":["e2"],"quantity":{"bound":"atLeast","approx":true,"vague":"several","magnitude":6,)"
    R"("unit":"chip","stated":"수백만 개","x-e":1},"purpose":["growth","e2"],"removes":"a clause","date":"2025","closing":"2026-Q2",)"
    R"("ended":"2026-06-30","period":"2025/..","term":{"vague":"several","unit":"year","stated":"수년","x-e":1},)"
    R"("links":[{"type":"mayOverlap","to":"d2","x-e":1}],"evidence":[{"in":"p1","bytes":[0,8],"exact":"오픈AI","x-e":1}],"x-e":1},)"
    R"({"id":"d2","type":"package","members":["d1"],"quantity":{"value":"40","unit":"GWh"},"term":"P7Y"}],)"
    R"("valuations":[{"id":"v1","of":"e1","amount":{"value":"5000","currency":"USD"},"basis":"postMoney","date":"2025-10",)"
    R"("if":["d2"],"evidence":[{"in":"p1"}],"x-e":1}],)"
    R"("relations":[{"id":"r1","type":"shareholder","from":"e1","to":"e2","qualifier":"largest","share":{"value":"27"},)"
    R"("symmetric":false,"date":"2025","period":"2019/2023","evidence":[{"in":"p1"}],"x-e":1}],)"
    R"("claims":[{"id":"c1","kind":"fact","modality":"reported","about":["d1","v1"],"topic":"rivals","holder":"e1",)"
    R"("coHolders":["e2"],"chain":[{"source":"e1","verb":"reported","date":"2025-12-16","x-e":1}],)"
    R"("sets":{"d1/amount":{"value":"15","currency":"USD","x-e":1},"v1/date":"2025"},"evidence":[{"in":"p1"}],"x-e":1}],)"
    R"("x-z":{"k":[null,true,-1,0.5,"\n"]},"x-e":1})";

}  // namespace

TEST_CASE("whatever the format can say is written as it was read") {
  const auto article = article_of(everything);
  const auto json = to_json(article);
  CHECK(json == everything);
  CHECK(article_of(json) == article);
}

TEST_CASE("that is every member of every object, and an extra in each") {
  std::map<const void*, std::map<std::string_view, bool>> stated;
  const auto visit = [&]<class T>(const T& object, const Place&) {
    auto& members = stated[&fields_of<T>];
    for_each_field<T>([&](const auto& field) { members[field.name] |= !is_absent(object.*field.member); });
    members["x-"] |= !object.extras.empty();
  };
  const auto article = article_of(everything);
  walk(article, Place{}, visit);
  CHECK(stated.size() == 19);  // amounts, shares and terms are values, which the test above compares
  for (const auto& [type, members] : stated)
    for (const auto& [name, is_stated] : members) {
      CAPTURE(name);
      CHECK(is_stated);
    }
}

TEST_CASE("every article of the repository reads back equal, and is written the same again") {
  for (const auto& path : data_files) {
    CAPTURE(path);
    const auto text = text_of(path);
    REQUIRE_FALSE(text.empty());
    const auto article = article_of(text);
    const auto json = to_json(article);
    CHECK(article_of(json) == article);
    CHECK(to_json(article_of(json)) == json);
    // Nothing but space, empty lists and the order of members is lost.
    CHECK(nlohmann::json::parse(json) == without_empty_lists(nlohmann::json::parse(text)));
  }
}

TEST_CASE("JSON for people says the same on many lines") {
  const auto article = article_of(everything);
  const auto pretty = to_pretty_json(article);
  CHECK(pretty.starts_with("{\n \"standard\": {\n  \"name\": \"newsgraph\",\n"));
  CHECK(pretty.ends_with("\n}\n"));
  CHECK(article_of(pretty) == article);
}

TEST_CASE("what JSON can't hold is not written") {
  auto article = article_of(everything);
  article.relations[0].share->ratio = {1, 3};
  CHECK_THROWS_AS(to_json(article), Error);
  CHECK_THROWS_WITH(to_json(article), "1/3 is no finite number of per cent");
}

TEST_CASE("an article made in memory that is without fault reads back equal") {
  Article article;
  article.uri = "urn:\"quoted\"\\\n";
  article.entities = {{"e1", EntityKind::group, {}, {{"이름", {}, {}}}, {}, {}, {}}};
  auto& deal = article.deals.emplace_back();
  deal.id = "d1";
  deal.parties = {{"e1", Role::partner, {}, {}, Share{{1, 8}, Bound::at_most, true, {}, {}}, {}}};
  deal.amount = StatedAmount{Amount{Money{-5, Currency::USD}}.about(), {}, {}, {}, {{"x-a", "[]"}}};
  REQUIRE(check(article).empty());
  CHECK(article_of(to_json(article)) == article);
}

TEST_CASE("the schema has the members of an article, and a definition for each thing that stands in many places") {
  const auto schema = article_schema();
  CHECK(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
  CHECK(schema["required"] == Json::parse(R"(["standard", "uri"])"));
  CHECK(schema["properties"]["standard"]["properties"]["name"]["pattern"] == "^(newsgraph)$");
  CHECK(schema["properties"]["deals"]["items"] == Json::parse(R"({"$ref": "#/$defs/deal"})"));
  for (const auto* name : {"amount", "claim", "currency", "deal", "entity", "equivalent", "evidence", "paragraph",
                           "quantity", "relation", "share", "valuation"}) {
    CAPTURE(name);
    CHECK(schema["$defs"].contains(name));
  }
  CHECK(schema["$defs"]["deal"]["allOf"].size() == names_of<DealType>.size());
  CHECK(schema["$defs"]["paragraph"]["properties"]["sha256"]["pattern"] == "^([0-9a-f]{16,64})$");
}
