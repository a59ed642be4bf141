// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/finding.hpp>

#include "../../catch.hpp"

#include <type_traits>

namespace test_query_findings_finding {

using namespace newsgraph;

static_assert(parse<FindingKind>("countedTwice") == FindingKind::counted_twice);
static_assert(!std::is_default_constructible_v<Finding>);

TEST_CASE("every kind of finding has its name") {
  CHECK(name_of(FindingKind::rates_apart) == "ratesApart");
  CHECK(name_of(FindingKind::pays_itself) == "paysItself");
  CHECK(name_of(FindingKind::possibly_one_entity) == "possiblyOneEntity");
  CHECK(name_of(FindingKind::contradiction) == "contradiction");
  CHECK(name_of(FindingKind::possibly_one_deal) == "possiblyOneDeal");
}

}  // namespace test_query_findings_finding
