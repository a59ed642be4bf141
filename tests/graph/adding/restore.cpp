// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/restore.hpp>

#include <newsgraph/graph/adding/normal_form.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>

#include <nlohmann/json.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <algorithm>
#include <string>

namespace test_graph_adding_restore {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::model_parts;

namespace {

using Json = nlohmann::ordered_json;

Json without_extras(const Json& json) {
  if (!json.is_structured()) return json;
  auto kept = json.is_object() ? Json::object() : Json::array();
  for (const auto& [key, value] : json.items()) {
    if (json.is_array())
      kept.push_back(without_extras(value));
    else if (!key.starts_with("x-"))
      kept[key] = without_extras(value);
  }
  return kept;
}

}  // namespace

TEST_CASE("an article comes back as it was added") {
  for (const auto* file : {"examples/data/amazon-openai.json", "tests/data/electronic-arts-buyout.json"}) {
    CAPTURE(file);
    const auto article = normal_form(load_file_or_throw(file));
    Graph graph;
    graph.add(sample::chips());
    const auto id = graph.add(article);
    CHECK(graph.article(id) == article);
    CHECK(graph.article(ArticleId{0}) == normal_form(sample::chips()));
  }
}

TEST_CASE("every member that there is comes back, with extras and without") {
  const auto everything = load_file_or_throw("tests/schema/everything.json");
  REQUIRE(has_extras(everything));
  Graph graph;
  CHECK(graph.article(graph.add(everything)) == normal_form(everything));

  auto json = without_extras(Json::parse(to_json(everything)));
  json["uri"] = "urn:plain";
  const auto plain = normal_form(load_or_throw(json.dump()));
  REQUIRE_FALSE(has_extras(plain));
  CHECK(graph.article(graph.add(plain)) == plain);
}

}  // namespace test_graph_adding_restore
