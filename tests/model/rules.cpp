// SPDX-License-Identifier: MIT
#include <newsgraph/model/rules.hpp>

#include "../catch.hpp"

namespace test_model_rules {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(required.required);
static_assert(defines(ObjectKind::deal).defines == ObjectKind::deal);
static_assert(defines(ObjectKind::deal).required);
static_assert(defines(ObjectKind::deal).refers_to == ObjectKind::none);
static_assert(refers_to(ObjectKind::deal).refers_to == ObjectKind::deal);
static_assert(!refers_to(ObjectKind::deal).required);
static_assert(must_refer_to(ObjectKind::deal | ObjectKind::claim).required);
static_assert(has(must_refer_to(ObjectKind::deal | ObjectKind::claim).refers_to, ObjectKind::claim));
static_assert(matches("[A-Z]{2}", "two letters").pattern == "[A-Z]{2}");
static_assert(matches("[A-Z]{2}", "two letters").form == "two letters");
static_assert(!matches("[A-Z]{2}", "two letters").required);
static_assert(must_be("1").pattern == "1");
static_assert(must_be("1").required);

static_assert(is_id("d1"));
static_assert(is_id("a"));
static_assert(is_id("7"));
static_assert(is_id("lges-honda.2025"));
static_assert(!is_id(""));
static_assert(!is_id("-d1"));
static_assert(!is_id("d1."));
static_assert(!is_id("d 1"));
static_assert(!is_id("d/1"));
static_assert(!is_id("오픈"));

TEST_CASE("a rule that says nothing asks for nothing") {
  constexpr Rule rule;
  CHECK(rule.defines == ObjectKind::none);
  CHECK(rule.refers_to == ObjectKind::none);
  CHECK_FALSE(rule.required);
  CHECK(rule.pattern.empty());
}

}  // namespace test_model_rules
