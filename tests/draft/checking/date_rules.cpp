// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/date_rules.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_draft_checking_date_rules {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

/// What the text of 10 June 2026 has in place of the date of a deal; empty where there is no fault.
std::string instead(std::string text, std::string_view date) {
  auto article = sample::article_of(std::move(text));
  auto& deal = article.deals.emplace_back();
  deal.id = "d1";
  deal.date = Date::parse(date);
  deal.evidence.push_back({"p1", {}, {}, {}});
  std::vector<ExtractionFault> faults;
  const ArticleText read{article};
  PrintedDates dates{read, Date::parse("2026-06-10")};
  DateRules{article, read, dates, faults}();
  return faults.empty() ? "" : faults.front().at + ' ' + faults.front().text;
}

TEST_CASE("a date that no words say, while the evidence has another one") {
  CHECK(instead("Both signed in October.", "2025-10").empty());
  CHECK(instead("Both signed in October.", "2025-11") == "/deals/0/date October");
  CHECK(instead("두 회사는 지난달 20일 계약했다.", "2026-05-20").empty());
  CHECK(instead("두 회사는 지난달 20일 계약했다.", "2026-04-20") == "/deals/0/date 지난달 20일");
  CHECK(instead("It is to close by September.", "[2026-06-10..2026-09]").empty());
  CHECK(instead("It is to close by September.", "[..2026-08]") == "/deals/0/date September");
}

TEST_CASE("dates that need no words, or that words tell by others") {
  CHECK(instead("Both signed.", "2025-11").empty());
  CHECK(instead("Both signed, and will close in 2027.", "2026-06-09").empty());
  CHECK(instead("It listed in 2020. 이듬해 인수했다.", "2021").empty());
  CHECK(instead("It bid in 2023, and walked away that November.", "2023-11").empty());
}

}  // namespace test_draft_checking_date_rules
