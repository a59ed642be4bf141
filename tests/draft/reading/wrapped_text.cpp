// SPDX-License-Identifier: MIT
#include <newsgraph/draft/reading/wrapped_text.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace test_draft_reading_wrapped_text {

using namespace newsgraph;

/// The text with "|" for each end of a line; "whole" where its lines don't break within sentences.
std::string joined(std::string_view text) {
  auto found = draft_parts::unwrapped(text);
  for (auto& c : found.joined)
    if (c == '\n') c = '|';
  return found.is_wrapped ? found.joined : "whole";
}

TEST_CASE("lines that break within sentences are joined, and each line keeps its number") {
  CHECK(joined("Halden to buy a mill\n\n"
               "Halden said on Wednesday that it had agreed to buy a mill for $5\r\n"
               "million in the north, where no herring has been seen for many long-\n"
               "lived years.\n\nIt pays in May.\n")
        == "Halden to buy a mill||Halden said on Wednesday that it had agreed to buy a mill for $5 million in the north, "
           "where no herring has been seen for many long-lived years.||||It pays in May.|");
  CHECK(joined("두리소재 인수\n한빛전자는 두리소재 지분 100%를 1200억원에 사들이기로\n"
               "했다고 밝혔다. 자문을 맡은 네모증권이 인수 대금을\n마련했다.\n")
        == "두리소재 인수|한빛전자는 두리소재 지분 100%를 1200억원에 사들이기로 했다고 밝혔다. 자문을 맡은 네모증권이 "
           "인수 대금을 마련했다.|||");
}

TEST_CASE("an empty line below each line parts none") {
  CHECK(joined("한빛전자는\n\n두리소재를 1200억원에\n\n사들이기로 했습니다.\n\n\n이에 따라\n\n두리소재가 빠집니다.\n")
        == "한빛전자는 두리소재를 1200억원에 사들이기로 했습니다.|||||||이에 따라 두리소재가 빠집니다.|||");
}

TEST_CASE("paragraphs, headings and lists stay as they are") {
  CHECK(joined("") == "whole");
  CHECK(joined("\n\r\n\x80\n") == "whole");
  CHECK(joined("Home\nMarkets\nTuna prices fall for a third month\nHerring prices rise for a third month\n"
               "Halden said on Wednesday that it had bought a mill.\n")
        == "whole");
  CHECK(joined("한빛전자, 두리소재 인수하기로\n[서울=뉴시스]김철수 기자 = 한빛전자가 두리소재를 산다.\n구독\n")
        == "whole");
}

TEST_CASE("two paragraphs with one break that is certain are enough, and one is told of") {
  CHECK(joined("두리소재 인수\n\n한빛전자가 두리소재의 지분 전부를 최대 1조\n3200억원에 인수하기로 했다고 4일 밝혔다. 두 회사는\n"
               "지난달 계약했다.\n\n두리소재는 매출 1450억원을 올렸고 한빛전자 그룹\n안에서 가장 크다.\n")
        == "두리소재 인수||한빛전자가 두리소재의 지분 전부를 최대 1조 3200억원에 인수하기로 했다고 4일 밝혔다. 두 회사는 "
           "지난달 계약했다.||||두리소재는 매출 1450억원을 올렸고 한빛전자 그룹 안에서 가장 크다.||");
  const auto one =
      draft_parts::unwrapped("두리소재 인수\n\n한빛전자가 두리소재의 지분 전부를 최대 1조\n3200억원에 인수했다.\n");
  CHECK(one.is_wrapped);
  CHECK_FALSE(one.breaks_words);
  CHECK(one.joined.empty());
}

TEST_CASE("lines that are joined between digits are told") {
  CHECK(draft_parts::unwrapped(
            "두리소재 인수\n\n한빛전자는 두리소재 지분 전부를 네모증권에서 1\n"
            "200억원에 사들이기로 하고, 자문을 네모증권에\n맡기기로 했으며, 이에 따라 앞으로 두 회사는\n하나가 "
            "된다.\n")
            .cut_figures
        == std::vector<std::size_t>{3});
}

TEST_CASE("lines that break within words are not joined") {
  CHECK(joined("한빛전자는 두리소재 지분 전부를 사들이기\n로 했다고 밝혔으며 네모증권이 자문을 한\n"
               "다고 했지만 아직 알려진 것이 없어 앞으로\n도 더 많은 시간이 필요할 것으로 보이므로\n서두르지 않는다.\n")
            .empty());
}

}  // namespace test_draft_reading_wrapped_text
