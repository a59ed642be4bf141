// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/deal_type.hpp>
#include <newsgraph/page/word_finder.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

struct DealWord {
  std::string_view word;
  DealType type;
};

/// Words by which a sentence of a paper speaks of a type of deal: how they begin, as those in `synonyms_of<DealType>`
/// are whole and are what people fill in.
inline constexpr page_parts::WordFinder deal_words{[] {
  using enum DealType;
  return base_parts::table<DealWord>({
      // clang-format off
      {"invest in", investment}, {"investing in", investment}, {"invested in", investment}, {"investment", investment}, {"to invest", investment},
      {"invests", investment}, {"stake in", investment}, {"funding round", investment}, {"fundraising", investment}, {"financing round", investment},
      {"raise $", investment}, {"raised $", investment}, {"raising $", investment}, {"valued at", investment}, {"capital injection", investment},
      {"backed by", investment}, {"ipo", investment}, {"share sale", investment}, {"rights issue", investment},
      {"acquire", acquisition}, {"acquisition", acquisition}, {"acquiring", acquisition}, {"takeover", acquisition}, {"take over", acquisition},
      {"buyout", acquisition}, {"to buy", acquisition}, {"would buy", acquisition}, {"will buy", acquisition}, {"bought", acquisition}, {"buying", acquisition}, {"divest", acquisition}, {"tender offer", acquisition}, {"to sell its", acquisition},
      {"merge", merger}, {"merging", merger}, {"combination with", merger},
      {"supply", supply}, {"supplies", supply}, {"supplied", supply}, {"order for", supply}, {"orders for", supply}, {"purchase agreement", supply}, {"offtake", supply}, {"procure", supply},
      {"cloud services", service}, {"computing power", service}, {"outsourc", service}, {"service contract", service},
      {"lease", lease}, {"leasing", lease}, {"rent ", lease}, {"renting", lease},
      {"loan", loan}, {"lend", loan}, {"borrow", loan}, {"bond", loan}, {"credit facility", loan}, {"credit line", loan}, {"debt financing", loan}, {"refinanc", loan},
      {"guarantee", guarantee}, {"insurance policy", guarantee}, {"letter of credit", guarantee},
      {"license", licence}, {"licence", licence}, {"licensing", licence}, {"royalt", licence},
      {"joint venture", joint_venture}, {"partnership", partnership}, {"partnering", partnership}, {"partnered", partnership}, {"team up", partnership}, {"alliance with", partnership}, {"collaborat", partnership},
      {"fined", payment}, {"fine of", payment}, {"penalty of", payment}, {"settlement", payment}, {"dividend", payment}, {"buyback", payment}, {"repurchase", payment}, {"subsid", payment}, {"grant of", payment}, {"donat", payment}, {"damages", payment},
      {"bankruptcy", restructuring}, {"restructur", restructuring}, {"spin off", restructuring}, {"spin-off", restructuring}, {"spinoff", restructuring},
      {"투자", investment}, {"지분", investment}, {"유상증자", investment}, {"자금 조달", investment}, {"자금을 조달", investment}, {"유치", investment}, {"출자", investment}, {"상장", investment}, {"기업공개", investment},
      {"인수", acquisition}, {"매각", acquisition}, {"사들이", acquisition}, {"사들여", acquisition}, {"사들였", acquisition}, {"매입", acquisition}, {"공개매수", acquisition}, {"블록딜", acquisition},
      {"합병", merger}, {"통합", merger}, {"공급", supply}, {"납품", supply}, {"수주", supply}, {"발주", supply}, {"구매 계약", supply}, {"도입 계약", supply},
      {"용역", service}, {"위탁", service}, {"클라우드 계약", service}, {"임대", lease}, {"임차", lease}, {"리스 계약", lease},
      {"대출", loan}, {"차입", loan}, {"회사채", loan}, {"채권 발행", loan}, {"전환사채", loan}, {"여신", loan}, {"지급보증", guarantee}, {"보증", guarantee},
      {"라이선스", licence}, {"기술수출", licence}, {"기술이전", licence}, {"기술 수출", licence}, {"기술 이전", licence}, {"로열티", licence}, {"판권", licence},
      {"합작", joint_venture}, {"제휴", partnership}, {"업무협약", partnership}, {"양해각서", partnership}, {"파트너십", partnership}, {"맞손", partnership},
      {"과징금", payment}, {"벌금", payment}, {"배당", payment}, {"자사주", payment}, {"보조금", payment}, {"지원금", payment}, {"기부", payment}, {"합의금", payment}, {"배상", payment}, {"관세", payment},
      {"파산", restructuring}, {"회생", restructuring}, {"워크아웃", restructuring}, {"분할", restructuring}, {"구조조정", restructuring},
      // clang-format on
  });
}()};

struct StatusWord {
  std::string_view word;
  DealStatus status;
};

/// The same for how far a deal has come.
inline constexpr page_parts::WordFinder status_words{[] {
  using enum DealStatus;
  return base_parts::table<StatusWord>({
      // clang-format off
      {"reportedly", rumoured}, {"rumour", rumoured}, {"rumor", rumoured}, {"people familiar", rumoured}, {"sources said", rumoured},
      {"in talks", in_talks}, {"talks to", in_talks}, {"talks with", in_talks}, {"negotiat", in_talks}, {"discussing", in_talks}, {"considering", in_talks}, {"exploring", in_talks},
      {"seeking", in_talks}, {"weighing", in_talks}, {"propos", in_talks}, {"plans to", in_talks}, {"planning to", in_talks}, {"looking to", in_talks}, {"bid for", in_talks},
      {"announce", announced}, {"unveil", announced}, {"said it will", announced}, {"said it would", announced},
      {"agreed to", agreed}, {"agree to", agreed}, {"agreement", agreed}, {"signed", agreed}, {"sign a", agreed}, {"approved", agreed}, {"struck a", agreed}, {"awarded", agreed}, {"won a", agreed}, {"secured", agreed},
      {"completed", closed}, {"completes", closed}, {"finalised", closed}, {"finalized", closed}, {"closed the", closed}, {"has acquired", closed}, {"has bought", closed},
      {"expired", ended}, {"terminated", withdrawn}, {"called off", withdrawn}, {"scrapped", withdrawn}, {"abandon", withdrawn}, {"collapsed", withdrawn}, {"rejected", withdrawn}, {"withdrew", withdrawn}, {"walked away", withdrawn}, {"blocked", withdrawn}, {"dropped", withdrawn},
      {"알려졌", rumoured}, {"전해졌", rumoured}, {"소문", rumoured}, {"관측", rumoured}, {"설이", rumoured},
      {"논의", in_talks}, {"협의", in_talks}, {"협상", in_talks}, {"추진", in_talks}, {"검토", in_talks}, {"타진", in_talks}, {"계획", in_talks}, {"예정", in_talks}, {"나섰", in_talks},
      {"발표", announced}, {"밝혔", announced}, {"공시", announced}, {"체결", agreed}, {"맺었", agreed}, {"맺기로", agreed}, {"합의", agreed}, {"하기로 했", agreed}, {"받기로 했", agreed}, {"승인", agreed}, {"선정", agreed}, {"따냈", agreed},
      {"완료", closed}, {"마무리", closed}, {"종결", closed}, {"마쳤", closed}, {"만료", ended}, {"종료", ended},
      {"무산", withdrawn}, {"철회", withdrawn}, {"결렬", withdrawn}, {"백지화", withdrawn}, {"포기", withdrawn}, {"취소", withdrawn}, {"해지", withdrawn}, {"거절", withdrawn}, {"좌초", withdrawn},
      // clang-format on
  });
}()};

/// Whether a word may begin at byte `at`: a Latin one not within another.
[[nodiscard]] constexpr bool begins_word(std::string_view text, std::size_t at) noexcept {
  const auto is_letter = [](char c) { return base_parts::small_ascii(c) >= 'a' && base_parts::small_ascii(c) <= 'z'; };
  return at == 0 || !is_letter(text[at]) || !is_letter(text[at - 1]);
}

}  // namespace newsgraph::inline v0_1::draft_parts
