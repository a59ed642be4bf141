// SPDX-License-Identifier: MIT
#include <newsgraph/json/article.hpp>

#include <newsgraph/json/schema.hpp>

#include "../catch.hpp"
#include "documents.hpp"

#include <map>

namespace test_json_article {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;
using Json = nlohmann::ordered_json;
using namespace newsgraph::text_parts;

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
Json everything() { return Json::parse(text_of("tests/schema/everything.json")); }

/// The same, with the members of every object the other way round: only extras and conflicting values are in document
/// order.
Json reversed(const Json& json) {
  if (!json.is_structured()) return json;
  auto result = json.is_object() ? Json::object() : Json::array();
  if (json.is_array()) {
    for (const auto& element : json) result.push_back(reversed(element));
    return result;
  }
  std::vector<std::string> keys;
  for (const auto& [key, value] : json.items()) keys.insert(key.starts_with("x-") ? keys.end() : keys.begin(), key);
  for (const auto& key : keys) result[key] = key == "sets" ? json[key] : reversed(json[key]);
  return result;
}

/// The document after a change of tests/schema/cases.json.
Json changed(Json document, const Json& change) {
  const Json::json_pointer at{change["at"].get<std::string>()};
  if (change.contains("value"))
    document[at] = change["value"];
  else if (auto& parent = document[at.parent_pointer()]; parent.is_object())
    parent.erase(at.back());
  else
    parent.erase(std::stoul(at.back()));
  return document;
}

}  // namespace

TEST_CASE("whatever the format can say is written as it was read") {
  const auto article = article_of(everything().dump());
  const auto json = to_json(article);
  CHECK(json == everything().dump());
  CHECK(article_of(json) == article);
}

TEST_CASE("that is every member of every object, and an extra in each") {
  std::map<const void*, std::map<std::string_view, bool>> stated;
  const auto visit = [&](const Type& type, const void* object, const Place&) {
    auto& members = stated[&type];
    for (const auto& field : type.fields) members[field.name] |= field.type->size(field.in(object)) != 0;
    members["x-"] |= !type.extras(object).empty();
  };
  const auto article = article_of(everything().dump());
  walk(article, Place{}, visit);
  CHECK(stated.size() == 22);  // amounts, shares and terms are values, which the test above compares
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

TEST_CASE("members come in any order") {
  const auto text = reversed(everything()).dump();
  CHECK(text.starts_with("{\"claims\":[{\"evidence\":"));
  CHECK(to_json(article_of(text)) == everything().dump());
  for (const auto& path : data_files) {
    CAPTURE(path);
    CHECK(article_of(reversed(Json::parse(text_of(path))).dump()) == article_of(text_of(path)));
  }
}

TEST_CASE("the reader agrees with an independent validator of the schema") {
  const auto cases = Json::parse(text_of("tests/schema/cases.json"));
  for (const bool valid : {true, false})
    for (const auto& change : cases[valid ? "valid" : "broken"]) {
      CAPTURE(change["what"]);
      const auto faults = faults_of(changed(everything(), change).dump());
      CAPTURE(faults);
      CHECK(faults.empty() == valid);
    }
}

TEST_CASE("JSON for people says the same on many lines") {
  const auto article = article_of(everything().dump());
  const auto pretty = to_pretty_json(article);
  CHECK(pretty.starts_with("{\n \"standard\": {\n  \"name\": \"newsgraph\",\n"));
  CHECK(pretty.ends_with("\n}\n"));
  CHECK(article_of(pretty) == article);
}

TEST_CASE("what JSON can't hold is not written") {
  auto article = article_of(everything().dump());
  article.relations[0].share->ratio = {1, 3};
  CHECK_THROWS_AS(to_json(article), Error);
  CHECK_THROWS_WITH(to_json(article), "1/3 is no finite number of per cent");
}

TEST_CASE("text that is not UTF-8 is not written") {
  Article article;
  article.uri = "urn:caf\xE9";
  CHECK_THROWS_WITH(to_json(article), "the article has text that is not UTF-8");
  CHECK_THROWS_AS(to_pretty_json(article), Error);
}

TEST_CASE("an extra that is no JSON is not written") {
  Article article;
  article.extras = {{"x-desk", "Seoul"}};
  CHECK_THROWS_WITH(to_json(article), "the extra member x-desk is not JSON on one line");
  article.extras = {{"x-desk", "\"Seoul\",\n\"x-more\": 1"}};
  CHECK_THROWS_AS(to_pretty_json(article), Error);
}

TEST_CASE("numbers that are not interpreted are kept as they were written") {
  const std::string numbers = "[-0,-0.0,0,1.0,1.50,1E2,1e+2,-1e-2,12345678901234567890123,18446744073709551615,0.1000]";
  const auto article = article_of(
      R"({"standard":{"name":"newsgraph","version":"1"},"uri":"urn:1","x-a": -0.0,
          "entities":[{"id":"a","kind":"company","name":"A","x-b": )"
      + numbers + R"(,"x-c":{"k": 1.0 }}],"x-d":2.0})");
  CHECK(article.extras == Extras{{"x-a", "-0.0"}, {"x-d", "2.0"}});
  CHECK(article.entities.at(0).extras == Extras{{"x-b", numbers}, {"x-c", R"({"k":1.0})"}});
  const auto written = to_json(article);
  CHECK(to_json(article_of(written)) == written);
}

TEST_CASE("an article made in memory that is without fault reads back equal") {
  Article article;
  article.uri = "urn:\"quoted\"\\\n";
  article.entities = {{"e1", EntityKind::group, {}, {{"이름", {}, {}}}, {}, {}, {}, {}, {}}};
  auto& deal = article.deals.emplace_back();
  deal.id = "d1";
  deal.parties = {{"e1", Role::partner, {}, {}, Share{{1, 8}, Bound::at_most, true, {}, {}}, {}}};
  deal.amount = StatedAmount{Amount{Money::from_minor(5, Currency::USD)}.about(), {}, {}, {}, {{"x-a", "[]"}}};
  REQUIRE(check(article).empty());
  CHECK(article_of(to_json(article)) == article);
}

}  // namespace test_json_article
