// SPDX-License-Identifier: MIT
#include <newsgraph/draft/form/form_dates.hpp>

#include "../../answer.hpp"
#include "../../catch.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace test_draft_form_form_dates {

using namespace newsgraph;

TEST_CASE("dates, periods and lengths of time of a form are read against the day of publication") {
  const std::vector<Paragraph> paragraphs{{"p1",
                                           ParagraphRole::body,
                                           "last week, from March to May, for seven years, in June, in fiscal 2025; "
                                           "about 5 years; 5월 20일, by Tuesday of next week",
                                           {},
                                           {}}};
  const auto read = [&](std::string_view json, auto take) {
    std::string found;
    const auto faults = sample::read_answer(json, [&](json_parts::Reader& reader, json_parts::At at) {
      draft_parts::FormText text{reader, paragraphs, 10'000};
      draft_parts::FormDates dates{text, Date::parse("2026-04-15")};
      if (const auto one = take(dates, at)) found = to_string(*one);
    });
    return found + faults;
  };
  const auto date = [](auto& dates, auto at) { return dates.read_date(at); };
  CHECK(read(R"("last week")", date) == "[2026-04-05..2026-04-12]");
  CHECK(read(R"("June = 2026-06")", date) == "2026-06");
  CHECK(read(R"("June")", date).find("June = 2025-06") != std::string::npos);
  CHECK(read(R"("fiscal 2025")", date).find("or \"\" where none is clear") != std::string::npos);
  CHECK(read(R"("20일")", date).ends_with("could be \"5월 20일\"\n"));
  CHECK(read(R"("Tuesday")", date).ends_with("could be \"Tuesday of next week\"\n"));
  CHECK(read(R"("from March to May")", [](auto& dates, auto at) { return dates.read_period(at); })
        == "2026-03/2026-05");
  CHECK(read(R"("last week = 2024")", date).ends_with("could be \"last week = [2026-04-05..2026-04-12]\"\n"));
  CHECK(read(R"("fiscal 2025")", [](auto& dates, auto at) { return dates.read_fiscal(at); }) == "FY2025");
  // What is read of a document, as P5Y, is no word of the article.
  CHECK(read(R"("about 5 years")", [](auto& dates, auto at) {
          return dates.read_term(at) ? Date::parse("2026") : std::nullopt;
        }).ends_with("or \"\" where none is clear\n"));
  sample::read_answer(R"("seven years")", [&](json_parts::Reader& reader, json_parts::At at) {
    draft_parts::FormText text{reader, paragraphs, 10'000};
    CHECK(draft_parts::FormDates{text, std::nullopt}.read_term(at).has_value());
  });
}

}  // namespace test_draft_form_form_dates
