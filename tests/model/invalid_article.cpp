// SPDX-License-Identifier: MIT
#include <newsgraph/model/invalid_article.hpp>

#include "../catch.hpp"

#include <string>
#include <type_traits>

namespace test_model_invalid_article {

using namespace newsgraph;
using namespace newsgraph::base_parts;

static_assert(std::is_base_of_v<std::runtime_error, InvalidArticle>, "a document is wrong, not the program");
static_assert(std::is_nothrow_copy_constructible_v<InvalidArticle>);

namespace {

std::string text_of(const Faults& faults) { return InvalidArticle{faults}.what(); }

}  // namespace

TEST_CASE("an article that is refused tells how many faults it has, and the first") {
  const auto odd = not_allowed("odd");
  CHECK(text_of({odd}) == "1 fault: odd");
  CHECK(text_of({odd, not_allowed("even")}) == "2 faults:\nodd\neven");
  CHECK(InvalidArticle{{odd}}.faults() == Faults{odd});

  std::string ten = "11 faults:";
  for (int i = 0; i != 10; ++i) ten += "\nodd";
  CHECK(text_of(Faults(11, odd)) == ten + "\n…");

  const Fault rest{.kind = FaultKind::not_listed, .found = "5"};
  CHECK(text_of({odd, odd, rest}) == "more than 2 faults:\nodd\nodd");
  CHECK(text_of({odd, rest}) == "more than 1 fault:\nodd");
}

}  // namespace test_model_invalid_article
