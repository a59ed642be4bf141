// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/form_figures.hpp>

#include "../../answer.hpp"
#include "../../catch.hpp"

#include <newsgraph/prose/find_amounts.hpp>

#include <string>
#include <string_view>

namespace test_draft_form_form_figures {

using namespace newsgraph;

TEST_CASE("figures of a form are those that stand in the article, with their bounds") {
  Draft draft;
  draft.article.paragraphs.push_back({"p1",
                                      ParagraphRole::body,
                                      "up to $5bn for 25% and 300 ships; its shares rose to $18.20; 40%를 최대 "
                                      "3200억원에, 5만개를 최대 약 3년간, 7% 초과, 9%를 최대",
                                      {},
                                      {}});
  for (const auto& mention : find_amounts(*draft.article.paragraphs[0].text))
    draft.amounts.push_back({"m" + std::to_string(draft.amounts.size() + 1), 0, mention});
  const auto faults = [&](std::string_view json, auto check) {
    return sample::read_answer(json, [&](json_parts::Reader& reader, json_parts::At at) {
      draft_parts::FormText text{reader, draft.article.paragraphs, 10'000};
      draft_parts::FormFigures figures{text, draft};
      check(figures, at);
    });
  };
  for (const std::string_view words : {R"("$5bn")", R"("m1")"})
    CHECK(faults(words, [](auto& figures, auto at) {
            CHECK(figures.read_amount(at)->amount.bound() == Bound::at_most);
          }).empty());
  CHECK(faults(R"("25%")", [](auto& figures, auto at) { CHECK(figures.read_share(at).has_value()); }).empty());
  const auto share = [](auto& figures, auto at) { static_cast<void>(figures.read_share(at)); };
  CHECK(faults(R"("40%")", share).empty());
  CHECK(faults(R"("7%")", share).ends_with("could be \"7% 초과\"\n"));
  CHECK(faults(R"("9%")", share).ends_with("expected all of the words that state it\n"));
  CHECK(faults(R"("5만개")", [](auto& figures, auto at) { CHECK(figures.read_number(at).has_value()); }).empty());
  CHECK(faults(R"("300 ships")", [](auto& figures, auto at) {
          CHECK(figures.read_number(at)->unit == "ships");
        }).empty());
  CHECK(faults(R"("$18.20")", [](auto& figures, auto at) {
          CHECK(std::get<StatedPrice>(*figures.read_figure(at, true)).per == "share");
        }).empty());
  CHECK(faults(R"("$6bn")", [](auto& figures, auto at) { CHECK_FALSE(figures.read_amount(at)); })
            .find("expected words of the article")
        != std::string::npos);
}

}  // namespace test_draft_form_form_figures
