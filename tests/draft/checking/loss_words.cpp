// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/loss_words.hpp>

#include "../../catch.hpp"

#include <optional>
#include <string_view>

namespace test_draft_checking_loss_words {

using namespace newsgraph;

TEST_CASE("words right beside an amount say whether it is a loss") {
  const auto read = [](std::string_view before, std::string_view behind = "") {
    return draft_parts::LossWords{before, behind}.read();
  };
  for (const std::string_view loss : {"the net loss narrowed to about ", "after a loss of ", "and lost ", "영업손실은 ",
                                      "순손실(", "free cash flow was minus ", "영업이익은 마이너스 "})
    CHECK(read(loss) == true);
  for (const std::string_view profit : {"it earned ", "operating profit rose to ", "1분기 영업이익은 약 ", "순이익 "})
    CHECK(read(profit) == false);
  CHECK(read("a ", " net loss") == true);
  CHECK(read("영업이익은 ", " 적자로 돌아섰다") == true);
  CHECK(read("전년 ", "의 영업이익에서 적자로 돌아섰다") == false);
  for (const std::string_view loss : {"으로 적자 전환했다", "으로 적자를 기록", " 규모 적자", "(적자)", ", 적자 전환",
                                      "대 적자", " 정도의 적자", " 이상 적자", "이 넘는 적자"})
    CHECK(read("영업이익이 ", loss) == true);
  CHECK(read("영업이익 ", ", 순손실 ") == false);
  for (const std::string_view neither : {" 적자탈출", "의 적자 탈출", " 손실 없이"})
    CHECK(read("영업이익 ", neither) == std::nullopt);
  CHECK(read("영업이익은 (", ")") == std::nullopt);
  for (const std::string_view neither :
       {"profit fell ", "swung from a loss to ", "a stop-loss of ", "lost profits of ", "profit after losses was ",
        "negative net income of ", "흑자 전환 ", "손실을 줄여 "})
    CHECK(read(neither) == std::nullopt);
  CHECK(read("영업이익이 ", " 줄었다") == std::nullopt);
  CHECK(read("a ", " loss provision") == std::nullopt);
}

}  // namespace test_draft_checking_loss_words
