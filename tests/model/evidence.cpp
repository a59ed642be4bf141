// SPDX-License-Identifier: MIT
#include <newsgraph/model/evidence.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_evidence {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(DocumentPart<Evidence>);
static_assert(ByteRange{19, 65} == ByteRange{.begin = 19, .end = 65});
static_assert(ByteRange{19, 65} != ByteRange{19, 64});

TEST_CASE("evidence without a range is not evidence of no bytes") {
  CHECK(Evidence{"p1", {}, {}, {}} != Evidence{"p1", ByteRange{0, 0}, {}, {}});
}

}  // namespace test_model_evidence
