// SPDX-License-Identifier: MIT
#include <newsgraph/model/paragraph.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_paragraph {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(DocumentPart<Paragraph>);
static_assert(well_named<ParagraphRole>());

TEST_CASE("a paragraph without text is not one whose text is empty") {
  CHECK(Paragraph{"p1", ParagraphRole::body, {}, {}, {}} != Paragraph{"p1", ParagraphRole::body, "", {}, {}});
}

}  // namespace test_model_paragraph
