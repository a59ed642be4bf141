// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/entity_form.hpp>

#include "../../catch.hpp"

namespace test_graph_tables_entity_form {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("a form comes back as it was, and the same form has the same number") {
  EntityForms forms;
  EntityForm form{EntityKind::product, false, Symbol{3}, std::nullopt, Symbol{0}, Symbol{9}, {}};
  form.names = {{Symbol{3}, Symbol{4}}, {Symbol{5}, std::nullopt}};
  const auto id = forms.intern(form);
  CHECK(forms[id] == form);
  CHECK(forms.intern(form) == id);
  CHECK(forms.size() == 1);

  for (auto other : {EntityForm{}, EntityForm{.anonymous = true}, EntityForm{.anonymous = false},
                     EntityForm{.country = Symbol{3}}, EntityForm{.ticker = Symbol{3}}}) {
    const auto known = forms.size();
    CHECK(forms[forms.intern(other)] == other);
    CHECK(forms.size() == known + 1);
  }
  forms.truncate(1);
  CHECK(forms.intern(form) == id);
  CHECK(forms[forms.intern(EntityForm{})] == EntityForm{});
}

TEST_CASE("a name, else the first of the names, is shown") {
  EntityForm form;
  CHECK_FALSE(form.shown());
  form.names = {{Symbol{5}, std::nullopt}, {Symbol{6}, std::nullopt}};
  CHECK(form.shown() == MaybeSymbol{Symbol{5}});
  form.name = Symbol{7};
  CHECK(form.shown() == MaybeSymbol{Symbol{7}});
}

}  // namespace test_graph_tables_entity_form
