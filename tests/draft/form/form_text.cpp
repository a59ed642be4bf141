// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/form_text.hpp>

#include "../../answer.hpp"
#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_draft_form_form_text {

using namespace newsgraph;

TEST_CASE("an answer is words of the article, and all of those that say it") {
  const std::vector<Paragraph> paragraphs{{"p1", ParagraphRole::body, "최소 3만5000대를 산다", {}, {}}};
  const auto faults = [&](std::string_view json) {
    return sample::read_answer(json, [&](json_parts::Reader& reader, json_parts::At at) {
      draft_parts::FormText text{reader, paragraphs, 10'000};
      CHECK(text.paragraph("p1") == 0U);
      CHECK_FALSE(text.paragraph("p2"));
      if (!text.is_text(at) || text.printed(at).empty()) return;
      static_cast<void>(text.stand_alone(at, at->text(), [](std::string_view other) { return other == "3만5000대"; }));
    });
  };
  CHECK(faults(R"("최소 3만5000대")").empty());
  CHECK(faults("5") == "found 5, expected a string\n");
  CHECK(faults(R"("4만대")").find("expected words of the article") != std::string::npos);
  CHECK(faults(R"("5000대")").find("3만5000대") != std::string::npos);
}

}  // namespace test_draft_form_form_text
