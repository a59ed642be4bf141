// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/normal_form.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_graph_adding_normal_form {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("evidence has its bytes and its words") {
  auto article = sample::article("urn:1");
  article.paragraphs = {sample::paragraph("p", "약 14조원을 낸다."),
                        {"q", ParagraphRole::body, {}, "0123456789abcdef", {}}};
  article.claims = {sample::fact("c", {})};
  auto& evidence = article.claims[0].evidence;
  evidence = {{"p", {}, "14조원", {}}, {"p", ByteRange{4, 12}, {}, {}}, {"p", {}, {}, {}}, {"q", {}, "words", {}}};
  const auto normal = normal_form(article).claims[0].evidence;
  CHECK(normal[0] == Evidence{"p", ByteRange{4, 12}, "14조원", {}});
  CHECK(normal[1] == normal[0]);
  CHECK(normal[2] == evidence[2]);
  CHECK(normal[3] == evidence[3]);
  CHECK(normal_form(normal_form(article)) == normal_form(article));
}

TEST_CASE("open roles stand in the order of their enum") {
  auto article = sample::article("urn:1");
  article.deals = {sample::deal("d", DealType::supply, DealStatus::closed, {})};
  article.deals[0].open_roles = {Role::supplier, Role::customer, Role::supplier};
  auto expected = std::vector{Role::customer, Role::supplier};
  std::ranges::sort(expected);
  CHECK(normal_form(article).deals[0].open_roles == expected);
}

}  // namespace test_graph_adding_normal_form
