// SPDX-License-Identifier: MIT
#include <newsgraph/draft/checking/told_sides.hpp>

#include "../../catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace test_draft_checking_told_sides {

using namespace newsgraph;
using namespace newsgraph::draft_parts;

/// Who pays, who is paid and what is bought in a deal of a type by a sentence on A, B and C: "A B -".
std::string told(DealType type, const std::string& text) {
  const std::vector<Entity> entities{company("a", "Aldor", {"알도르"}), company("b", "Brenta", {"브렌타"}),
                                     company("c", "Corvo", {"코르보"})};
  const auto names = EntityFinder{entities}(text);
  std::vector<ToldSide> sides;
  SideReader{text, ascii_lowered(text), {names.data(), names.size()}, sides}();
  std::string found = "- - -";
  for (const auto& side : sides)
    if (side.types.contains(type)) {
      const auto place = side.side == DealSide::pays ? 0U : side.side == DealSide::paid ? 2U : 4U;
      found[place] = static_cast<char>('A' + side.entity);
    }
  return found;
}

TEST_CASE("English verbs say who stands where") {
  CHECK(told(DealType::investment, "Aldor is in talks to invest $3m in Brenta.") == "A B -");
  CHECK(told(DealType::investment, "Brenta has raised $3m from Aldor, Corvo said.") == "A B -");
  CHECK(told(DealType::acquisition, "Corvo agreed to be acquired by Aldor for $3m.") == "A - C");
  CHECK(told(DealType::acquisition, "Brenta sold Corvo to Aldor.") == "A B C");
  CHECK(told(DealType::acquisition, "Aldor will buy the maker Corvo from Brenta.") == "A B C");
  CHECK(told(DealType::supply, "Brenta is to supply chips to Aldor.") == "A B -");
  CHECK(told(DealType::lease, "Aldor leases a plant from Brenta.") == "A B -");
  CHECK(told(DealType::lease, "Brenta leases a plant to Aldor.") == "A B -");
  CHECK(told(DealType::loan, "Aldor has lent Brenta $3m.") == "A B -");
  CHECK(told(DealType::acquisition, "Aldor, which owns Brenta, bought it in 2019.") == "A - -");
  CHECK(told(DealType::acquisition, "Aldor completed its takeover of Corvo.") == "A - C");
  CHECK(told(DealType::loan, "Aldor and Brenta signed a contract.") == "- - -");
  CHECK(told(DealType::loan, "Brenta has a loan from lenders led by Aldor.") == "A - -");
  CHECK(told(DealType::payment, "Aldor repaid Brenta, and has since bought ships.") == "A B -");
  CHECK(told(DealType::payment, "Brenta is suing Aldor.") == "A B -");
  CHECK(told(DealType::loan, "A loan from Aldor that it would repay.") == "A - -");
  CHECK(told(DealType::acquisition, "The buyer, a fund, took Brenta's 35% holding in Corvo.") == "- B C");
  CHECK(told(DealType::lease, "The ships will be chartered to Aldor.") == "A - -");
}

TEST_CASE("Korean particles say who stands where") {
  CHECK(told(DealType::investment, "알도르가 브렌타에 100억원을 투자한다.") == "A B -");
  CHECK(told(DealType::investment, "브렌타는 알도르로부터 100억원을 투자받았다.") == "A B -");
  CHECK(told(DealType::investment, "브렌타에 알도르가 100억원을 투자하는 안을 논의 중이다.") == "A B -");
  CHECK(told(DealType::supply, "브렌타가 알도르에 칩을 공급하기로 했다.") == "A B -");
  CHECK(told(DealType::supply, "알도르는 브렌타에서 칩을 공급받는다.") == "A B -");
  CHECK(told(DealType::acquisition, "알도르가 브렌타로부터 코르보를 인수했다.") == "A B C");
  CHECK(told(DealType::acquisition, "브렌타는 코르보를 알도르에 매각했다.") == "A B C");
  CHECK(told(DealType::loan, "알도르는 브렌타에 100억원을 빌려주기로 했다.") == "A B -");
  CHECK(told(DealType::lease, "알도르는 브렌타가 보유한 창고를 임차하기로 했다.") == "A - -");
  CHECK(told(DealType::lease, "알도르와 브렌타는 임대 계약을 맺었다.") == "- - -");
  CHECK(told(DealType::loan, "브렌타는 알도르 등 은행 7곳에서 100억원을 빌렸다.") == "A B -");
  CHECK(told(DealType::acquisition, "브렌타는 코르보를 알도르로 넘겼다.") == "A B C");
  CHECK(told(DealType::acquisition, "코르보는 알도르에 매각됐다.") == "A - C");
  CHECK(told(DealType::payment, "브렌타는 알도르를 상대로 손해배상을 청구했다.") == "A B -");
  CHECK(told(DealType::licence, "알도르는 브렌타로부터 판권을 사들이기로 했다.") == "A B -");
  CHECK(told(DealType::investment, "알도르의 투자자 브렌타는 반대했다.") == "- - -");
}

}  // namespace test_draft_checking_told_sides
