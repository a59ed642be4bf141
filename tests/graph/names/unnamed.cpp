// SPDX-License-Identifier: MIT
#include <newsgraph/graph/names/unnamed.hpp>

#include "../../catch.hpp"

namespace test_graph_names_unnamed {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

static_assert(is_all_small("private equity funds"));
static_assert(is_all_small("private-equity funds, 3 of them"));
static_assert(is_all_small("банки"));
static_assert(!is_all_small("G7"));
static_assert(!is_all_small("банки России"));
static_assert(!is_all_small("카카오"));
static_assert(!is_all_small("OPEC"));
static_assert(!is_all_small("3"));
static_assert(!is_all_small(""));

TEST_CASE("people are described by what they are to somebody") {
  for (const auto* name :
       {"shareholders of Halden", "Shareholders of Halden", "Halden shareholders", "investors", "existing investors",
        "the minority shareholders of Halden", "Investors in Halden", "employees at Halden",
        "Holders of the 2027 notes", "Halden’s creditors", "카카오 주주", "소액주주", "카카오 투자자들", "채권단"}) {
    INFO(name);
    CHECK(describes_people(name));
  }
}

TEST_CASE("a name with such a word in it is a name") {
  for (const auto* name :
       {"Allianz Global Investors", "Employees Provident Fund", "Partners Group", "Investors Title",
        "The Founders Fund", "Members 1st", "Staffline", "Shareholder Value", "주주총회", "Halden", ""}) {
    INFO(name);
    CHECK_FALSE(describes_people(name));
  }
}

TEST_CASE("a group without a capital letter has no name; a company has") {
  CHECK(is_description(EntityKind::group, "hedge funds"));
  CHECK_FALSE(is_description(EntityKind::group, "Big Four"));
  CHECK_FALSE(is_description(EntityKind::company, "eBay"));
  CHECK_FALSE(is_description(EntityKind::company, "ebay"));
  CHECK(is_description(EntityKind::company, "investors of Halden"));
  CHECK_FALSE(is_description(EntityKind::publication, "investors"));
}

}  // namespace test_graph_names_unnamed
