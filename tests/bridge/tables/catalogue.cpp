// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/tables/catalogue.hpp>

#include "../../catch.hpp"

#include <set>

namespace test_bridge_tables_catalogue {

using namespace newsgraph;
using namespace newsgraph::bridge_parts;
using model_parts::ObjectKind;
using model_parts::type_of;

TEST_CASE("every object in a list has a table, and so has every list of ids") {
  std::set<const model_parts::Type*> seen;
  const auto visit = [&](const auto& self, const model_parts::Type& type) -> void {
    if (!seen.insert(&type).second) return;
    for (const auto& field : type.fields) {
      const auto& value = *field.type->value;
      if (value.shape == model_parts::Shape::object) {
        INFO(field.name);
        CHECK(Owners::all().table_of(value).has_value() == is_list(field));
        self(self, value);
      } else if (is_list(field) && field.rule.refers_to != ObjectKind::none) {
        bool found = false;
        for (const auto& row : reference_tables<>()) found = found || (row.of == &type && row.field == field.name);
        INFO(field.name);
        CHECK(found);
      }
    }
  };
  visit(visit, type_of<Article>());
}

TEST_CASE("a table knows what its rows are part of") {
  const auto& owners = Owners::all();
  CHECK(owners[Table::deals].kind == ObjectKind::none);
  CHECK_FALSE(owners[Table::deals].varies);
  CHECK(owners[Table::parties].kind == ObjectKind::deal);
  CHECK_FALSE(owners[Table::parties].varies);
  CHECK(owners[Table::names].kind == ObjectKind::entity);
  CHECK(owners[Table::claim_sources].kind == ObjectKind::claim);
  CHECK(owners[Table::goods].kind == ObjectKind::deal);
  CHECK(owners[Table::evidence].varies);
  CHECK(owners[Table::equivalents].varies);
}

}  // namespace test_bridge_tables_catalogue
