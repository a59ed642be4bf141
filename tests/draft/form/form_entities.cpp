// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/form_entities.hpp>

#include "../../answer.hpp"
#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_draft_form_form_entities {

using namespace newsgraph;

TEST_CASE("who a form adds is known by his id and his names, and nobody has those of another") {
  Article article;
  article.entities.push_back(company("halden", "Halden"));
  const auto faults = sample::read_answer(R"("Beta")", [&](json_parts::Reader& reader, json_parts::At at) {
    draft_parts::FormEntities entities{reader, article, 20};
    const auto made = [](std::string_view id, std::string_view name) {
      Entity entity;
      entity.id = id;
      entity.names.emplace_back().value = name;
      return entity;
    };
    entities.add(at, made("n1", "Beta"));
    entities.add(at, made("n2", "HALDEN"));
    CHECK(article.entities.size() == 2);
    CHECK(entities.reference(at, model_parts::ObjectKind::entity) == "n1");
    REQUIRE(entities.find("n2") != nullptr);
    CHECK(entities.find("n2")->id == "halden");
    CHECK(entities.place(0) == nullptr);
    CHECK(entities.place(1) == at);
    entities.add(at, made("n1", "Gamma"));
  });
  CHECK(faults.find("n1") != std::string::npos);
  CHECK(article.entities.size() == 2);
}

}  // namespace test_draft_form_form_entities
