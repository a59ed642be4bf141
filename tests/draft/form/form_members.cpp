// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/form_members.hpp>

#include "../../catch.hpp"

#include <string>
#include <vector>

namespace test_draft_form_members {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

template <class T>
std::vector<std::string> names() {
  std::vector<std::string> made;
  for (const auto& member : form_type(model_parts::type_of<T>()).members) made.emplace_back(member.field->name);
  return made;
}

TEST_CASE("a form asks for evidence before what is derived from it, and not for what the words do not say") {
  CHECK(names<Article>()
        == std::vector<std::string>{"entities", "associations", "deals", "facts", "relations", "claims"});
  CHECK(names<Evidence>() == std::vector<std::string>{"in", "exact"});
  CHECK(names<Link>() == std::vector<std::string>{"type", "to"});
  const auto deal = names<Deal>();
  REQUIRE(deal.size() > 3);
  CHECK(deal[0] == "id");
  CHECK(deal[1] == "evidence");
  CHECK(deal[2] == "type");
}

TEST_CASE("every note of a form is of a member that there is") {
  for (const auto& of_type : all_form_notes())
    for (const auto& note : of_type.notes) {
      bool found = false;
      for (const auto& field : of_type.type->fields) found = found || field.name == note.name;
      CAPTURE(note.name);
      CHECK(found);
    }
}

TEST_CASE("a form leaves out no member of a shape that it cannot ask for in words") {
  using model_parts::Shape;
  const auto asks = [](const auto& self, const FormType& type) -> void {
    for (const auto& member : type.members) {
      const auto& value = *member.field->type->value;
      CAPTURE(member.field->name);
      CHECK(value.shape != Shape::byte_range);
      CHECK(value.shape != Shape::currency);
      CHECK(value.shape != Shape::timestamp);
      CHECK(value.shape != Shape::lei);
      CHECK(value.shape != Shape::integer);
      CHECK(value.shape != Shape::decimal);
      if (value.shape == Shape::object) self(self, form_type(value));
    }
  };
  asks(asks, form_type(model_parts::type_of<Article>()));
}

}  // namespace test_draft_form_members
