// SPDX-License-Identifier: MIT
#include <newsgraph/graph/names/legal_forms.hpp>

#include "../../catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace test_graph_names_legal_forms {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

static_assert(find_legal_form("aktiengesellschaft")->form == "ag");
static_assert(find_legal_form("incorporated")->form == "inc");
static_assert(find_legal_form("company")->form.empty());
static_assert(find_legal_form("ооо")->front == Front::always);
static_assert(find_legal_form("limited liability") == nullptr);
static_assert(find_legal_form("") == nullptr);

TEST_CASE("legal forms stand in the order of their words, each once") {
  for (const auto* legal = std::begin(legal_forms); legal + 1 != std::end(legal_forms); ++legal) {
    INFO(legal->words);
    CHECK(legal->words < legal[1].words);
  }
}

TEST_CASE("each legal form is found, has no more words than the most, and its form is one too") {
  for (const auto& legal : legal_forms) {
    INFO(legal.words);
    CHECK(find_legal_form(legal.words) == &legal);
    CHECK(static_cast<std::size_t>(std::count(legal.words.begin(), legal.words.end(), ' ')) < most_form_words);
    CHECK(legal.words.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ.,&()") == std::string_view::npos);
  }
}

TEST_CASE("of two joined forms of which one begins or ends with the other, the longer is first") {
  for (const auto* a = std::begin(joined_legal_forms); a != std::end(joined_legal_forms); ++a)
    for (const auto* b = std::begin(joined_legal_forms); b != a; ++b) {
      INFO(a->words << " after " << b->words);
      CHECK_FALSE(a->words.starts_with(b->words));
      CHECK_FALSE(a->words.ends_with(b->words));
    }
}

}  // namespace test_graph_names_legal_forms
