// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/form_reader.hpp>

#include "../../catch.hpp"

#include <string>

namespace test_draft_form_reader {

using namespace newsgraph;

TEST_CASE("who is known by one of the names in a form is no new entity, and gets the other names") {
  Draft draft;
  draft.article.uri = "urn:test";
  draft.article.paragraphs.push_back({"p1", ParagraphRole::body, "오픈AI(OPEN-AI)와 새회사", {}, {}});
  draft.article.entities.push_back(company("e1", "오픈AI"));
  const std::string form = R"({"entities":[
    {"id":"n1","kind":"company","name":"Open AI","names":["OPEN-AI","오픈AI"],"anonymous":false},
    {"id":"n2","kind":"company","name":"New","names":["새회사"],"anonymous":false}],
    "associations":[],"deals":[],"facts":[],"claims":[],
    "relations":[{"id":"r1","evidence":[],"type":"competitor","from":"n1","to":"새회사","qualifier":"","share":"",
                  "symmetric":false,"date":"","period":""}]})";
  json_parts::DocumentReader<> document;
  Faults faults;
  REQUIRE(document.open(form, faults));
  Article article;
  CHECK(document.read_with(
      [&](json_parts::Reader& reader, json_parts::At root) {
        draft_parts::FormReader{reader, draft, article, 100'000}.read(root);
      },
      faults));
  CHECK(faults.empty());
  REQUIRE(article.entities.size() == 2);
  CHECK(article.entities[0].name == "Open AI");  // 오픈AI was as printed
  REQUIRE(article.entities[0].names.size() == 2);
  CHECK(article.entities[0].names[0].value == "오픈AI");
  CHECK(article.entities[0].names[1].value == "OPEN-AI");
  CHECK(article.entities[1].id == "n2");
  REQUIRE(article.relations.size() == 1);
  CHECK(article.relations[0].from == "e1");
  CHECK(article.relations[0].to == "n2");
}

}  // namespace test_draft_form_reader
