// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/status_signs.hpp>

#include "../../catch.hpp"

namespace test_draft_checking_status_signs {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

TEST_CASE("words say how far a deal has come") {
  CHECK(statuses_in("it has agreed to buy the plant").allowed.contains(DealStatus::agreed));
  CHECK_FALSE(statuses_in("it has agreed to buy the plant").allowed.contains(DealStatus::closed));
  CHECK(statuses_in("거래가 무산됐다").allowed == (DealStatus::withdrawn | DealStatus::ended));
  CHECK(statuses_in("the sale was completed").allowed.contains(DealStatus::closed));
  CHECK_FALSE(statuses_in("the sky is blue").decided);
}

TEST_CASE("talks of a contract are talks, and a contract after talks is none") {
  CHECK(statuses_in("it is in talks to sign a contract").allowed == (DealStatus::in_talks | DealStatus::rumoured));
  CHECK(statuses_in("계약 체결을 논의 중이다").allowed == (DealStatus::in_talks | DealStatus::rumoured));
  CHECK(statuses_in("논의 끝에 계약을 체결했다").allowed.contains(DealStatus::agreed));
}

TEST_CASE("plans, and what is not so yet, are no agreement") {
  CHECK_FALSE(statuses_in("it plans to buy the plant").allowed.contains(DealStatus::agreed));
  CHECK_FALSE(statuses_in("the plant is to be sold under the agreement").allowed.contains(DealStatus::closed));
  CHECK_FALSE(statuses_in("it has abandoned its plan to acquire it").allowed.contains(DealStatus::agreed));
  CHECK(statuses_in("it agreed to sell the plant, a deal that collapsed").over);
  CHECK_FALSE(statuses_in("합병을 취소할 수 있다").decided);
  CHECK(statuses_in("인수 계획을 포기하기로 했다").allowed.contains(DealStatus::withdrawn));
  CHECK_FALSE(statuses_in("인수 계획을 포기하기로 했다").allowed.contains(DealStatus::agreed));
  CHECK_FALSE(statuses_in("a significant change").decided);
  CHECK_FALSE(statuses_in("소문은 3분기로 넘어왔다").decided);
  CHECK_FALSE(statuses_in("unless a higher bid emerges").decided);
  CHECK(statuses_in("그는 “논의한 적이 없다”며 계약을 체결했다").allowed.contains(DealStatus::agreed));
  CHECK_FALSE(statuses_in("승인하지 않으면 무산된다").allowed.contains(DealStatus::agreed));
}

}  // namespace test_draft_checking_status_signs
