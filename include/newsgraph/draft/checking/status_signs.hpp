// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/enum_set.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/checking/word_search.hpp>
#include <newsgraph/model/deal_type.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

using DealStatuses = EnumSet<DealStatus>;

/// What words of a sentence do beside others.
enum class SignWeight : std::uint8_t {
  allows,   ///< a deal may be so, or otherwise; beside words that decide they speak of no talks
  decides,  ///< of a deal of which nothing else is said it is so
  plans,    ///< decides, and what it is right beside counts no more: "plans to buy", "인수를 추진"
  ends,     ///< the same, and the words around it are of what is over: "agreed to sell, a deal that collapsed"
  talks,    ///< it is so, whatever is talked about: "in talks to sign a contract", "계약 체결을 논의 중"
};

/// Words that say how far a deal has come.
struct StatusSign {
  DealStatuses allowed;  ///< what a deal of which they are said can be
  SignWeight weight = SignWeight::decides;
  std::string_view words;  ///< as `find_word` takes them, with '|' between
};

inline constexpr StatusSign status_signs[] = {
    // clang-format off
    {DealStatus::in_talks | DealStatus::rumoured, SignWeight::talks,
     "in talks|in advanced talks|negotiating|is considering|are considering|is exploring|are exploring|in discussions|mulls|mulling|is weighing|are weighing|in early talks|in preliminary talks|in exclusive talks|in early discussions|in early-stage talks|논의|협의 중|협의하|협상 중|협상을|협상하|협상에|검토|저울질"},
    {{DealStatus::in_talks, DealStatus::rumoured, DealStatus::announced}, SignWeight::plans,
     "plans to|plan to|planning to|wants to|hopes to|aims to|intends to|looking to|preparing to|proposes to|추진|목표"},
    {DealStatus::in_talks | DealStatus::rumoured, SignWeight::decides,
     "talks|discussions|discussed|negotiat~|is to decide|are to decide|considers|considering|discusses|discussing|seeks|seeking|weighs|weighing|explores|exploring|eyes|eyeing|close to a deal|nearing a|near a deal|타진|조율|모색"},
    {DealStatus::in_talks | DealStatus::rumoured, SignWeight::allows,
     "reportedly|reported|citing|people familiar|people with|people briefed|people close|person with|sounding out|오가는|sources|bankers|rumour~|rumor~|speculat~|인용|보도|소식통|제시했|알려졌|전해졌|소문|관측|거론|유력|전망|가능성"},
    {{DealStatus::in_talks, DealStatus::rumoured, DealStatus::announced, DealStatus::agreed}, SignWeight::allows,
     "could|may|might|possible"},
    {DealStatus::in_talks | DealStatus::announced, SignWeight::allows, "계획|예정|방침|나섰|소송|청구|claims|claimed|claiming|sued|sues|suing|lawsuit|damages|arbitration|tribunal|demands"},
    {DealStatus::announced, SignWeight::allows, "발표|밝혔|공시"},
    {DealStatus::announced | DealStatus::agreed | DealStatus::active, SignWeight::decides,
     "agree~|sign|signs|signed|signing|protection from its creditors|files for|filed for|contract|contracts|awards|approves|approved|committed|commits|announced|announces|unveil~|declared|declares|imposed|imposes|fined|fines|pays|must pay|has to pay|grants|guarantees|will buy|will acquire|will invest|will pay|will sell|will supply|will lend|will get|will merge|will build|will lease|will license|will take|will provide|will deliver|will spend|will put|will set up|will form|will create|would buy|would acquire|would invest|would sell|would pay|would lend|would supply|awarded|won|bagged|landed|ordered|merge|priced|to be bought|to be acquired|to go private|to acquire|to buy|sells|buys|acquires|invests|lends|leases|licenses|supplies|puts|to put|raises|wins|inked|struck a|licensed|has leased|renewed|renews|lined up|발주|대출 약정|will be chartered|will be leased|will be sold|will be paid|will be bought|will be acquired|will be used|will subscribe|will rise|will receive|will contribute|would receive|will make|will repay|will go|stand to|stands to|must be|are to swap|is to swap|promised|낸다|맡는다|넣는다|보증한다|세운다|댄다|짓는다|받는다|내게 됐|내야 한|체결|맺|합의|계약했|기로|키로|수주|따냈|결의|결정|의결|승인|선정|낙찰|부과|발행하|인수한다|투자한다|매각한다|공급한다|취득한다|사들인다|넘긴다|빌려준다|빌린다|출자한다|지급한다|확정"},
    {{DealStatus::in_talks, DealStatus::announced, DealStatus::agreed}, SignWeight::decides,
     "memorandum of understanding|mou|mous|letter of intent|preferred bidder|양해각서|업무협약|우선협상대상자"},
    {DealStatus::announced | DealStatus::in_talks, SignWeight::plans,
     "offer for|offers to|offered|bid|bids|proposed|proposes|proposal|제안|입찰|의향서"},
    {{DealStatus::closed, DealStatus::active, DealStatus::agreed, DealStatus::announced}, SignWeight::decides,
     "has sold|has bought|has acquired|have sold|have bought|sold|bought|acquired|placed|secured|granted|settled|borrowed|joined|매각했|인수했|샀다|팔았|사들였|사들인|취득했|매입했|넘겼|출자했"},
    {DealStatus::closed | DealStatus::active | DealStatus::ended, SignWeight::decides,
     "completed|completes|injected|injects|put up|went public|rather than equity|collected|has issued|issued|closed|finalised|finalized|has lent|have lent|lent|has raised|have raised|raised $|raised €|raised £|raised about|raised nearly|raised more than|raised a|raised some|invested|has paid|been paid|paid|repaid|got back|put in|took part|has drawn|완료|마쳤|마무리|유치했|유치한|조성했|조성한|마감했|마감|돌려줬|돌려받|환급|빌렸|빌린|발행했|결성했|투자했|투자받았|투자를 받았|조달했|납입|없앴|폐지|지급했|냈다|빌려줬|쓰고 있|쓰이고|사용하고 있|이용하고 있|공급하고 있|운영하고 있|공급해 왔|가동|세웠|설립했|출범"},
    {{DealStatus::active, DealStatus::closed, DealStatus::agreed}, SignWeight::decides, "runs|in force|in effect|uses"},
    {DealStatus::withdrawn | DealStatus::ended, SignWeight::ends,
     "collapsed|fell apart|fell through|abandon~|scrapped|called off|nothing was agreed|was pulled|were pulled|been pulled|turned that down|turned it down|turned them down|무산|결렬|철회|백지화|불발|파기|좌초"},
    {DealStatus::withdrawn | DealStatus::ended, SignWeight::plans,
     "call off|calls off|called it off|call it off|calls it off|withdr~|scraps|cancel~|terminated|have ended|has ended|ended by|ended without|talks ended|escaped|spared|waived|was dropped|were dropped|been dropped|said no|turned down|failed to|have failed|has failed|talks failed|deal failed|walked away|pulled out|pulls out|backed out|shelved|lapsed|annulled|quashed|overturned|rescinded|broke off|broke down|dropped its|dropped the|dropped plans|면제|협상을 끝냈|협상이 끝나|취소|해지|포기|접었|접기로|깨졌|무효|no agreement|without a deal|without an agreement|came to nothing|did not materialise|did not materialize|성사되지|이뤄지지 않|중단|접은|거절했|거절한|퇴짜|않기로|would not pay|will not pay|would not buy|will not buy|would not invest|will not invest|would not sell|will not sell|declined to|threw the bid out|threw out|thrown out|dropped a|offer lapse|bid lapse|lost out|was outbid|were outbid|was beaten|고배|탈락|발을 뺐|발을 빼|rebuffed|매기지 않|부과하지 않|물리지 않|효력을 잃"},
    {{DealStatus::agreed, DealStatus::closed, DealStatus::withdrawn, DealStatus::ended}, SignWeight::decides, "취하"},
    {{DealStatus::announced, DealStatus::agreed, DealStatus::closed, DealStatus::active, DealStatus::withdrawn}, SignWeight::decides,
     "물렸|매겼|부과했"},
    {DealStatus::ended | DealStatus::closed, SignWeight::decides, "expired|expires|ran out|만료|종료|끝났"},
    {{DealStatus::rumoured, DealStatus::withdrawn, DealStatus::unknown}, SignWeight::allows,
     "rejected|blocked|denied|denies|deny|untrue|no offer|not intend|no intention|no plans|no plan to|talk that|선을 그었|사실과 다르|부인했|부인하|사실무근|사실이 아니"},
    // clang-format on
};

/// What words allow, and whether some of them decide.
struct AllowedStatuses {
  DealStatuses allowed{};
  bool decided = false;
  bool over = false;  ///< some of them say that it came to nothing
};

/// Whether a word of status at byte `at` is said not to be so, or not yet: "has not agreed", "is to be bought",
/// "승인하지 않으면".
[[nodiscard]] constexpr bool is_negated(std::string_view lowered, std::size_t at, std::string_view word) noexcept {
  if (!is_ascii_letter(word.front())) {
    auto behind = lowered.substr(at + word.size());
    for (const std::string_view verb : {"하", "되", "받"})
      if (behind.starts_with(verb)) behind.remove_prefix(verb.size());
    if (word == "기로" && lowered.substr(0, at).ends_with("분")) return true;  // "3분기로"
    if (word == "낸다" && at != 0 && lowered[at - 1] != ' ') return true;      // "보낸다"
    return base_parts::starts_with_one_of(behind,
                                          {"지 않", "지 못", "할 수 있", "될 수 있", "할 경우", "될 경우", "면 "});
  }
  const auto before = lowered.substr(0, at);
  if ((word == "bid" || word == "bids")
      && base_parts::ends_with_one_of(before, {"higher ", "rival ", "other ", "better ", "competing "}))
    return true;
  if (word == "contract" && lowered.substr(at + word.size()).starts_with(" ma"))
    return true;  // a contract manufacturer
  return base_parts::ends_with_one_of(
      before, {" not ", " not yet ", " not been ", " not yet been ", "n't ", " never ", " be "});
}

/// Whether a text names a year that is over: "in 2019", "2021년", "last year", for an article of `year`.
[[nodiscard]] constexpr bool names_earlier_year(std::string_view text, int year) noexcept {
  for (const std::string_view words : {"지난해", "작년", "last year"})
    if (text.find(words) != std::string_view::npos) return true;
  for (auto at = text.find("20"); at != std::string_view::npos; at = text.find("20", at + 1)) {
    if (at + 4 > text.size() || (at != 0 && is_ascii_word(text[at - 1]))) continue;
    const char tens = text[at + 2];
    const char ones = text[at + 3];
    if (tens < '0' || tens > '9' || ones < '0' || ones > '9') continue;
    const auto behind = text.substr(at + 4);
    const bool is_year = behind.starts_with("년") || text.substr(0, at).ends_with("in ");
    const bool begins = behind.starts_with("년부터") || behind.starts_with("년까지") || behind.starts_with("년 말까지");
    if (is_year && !begins && 2000 + (tens - '0') * 10 + (ones - '0') < year) return true;
  }
  return false;
}

/// What the words of a sentence with small ASCII letters allow. Of talks and what they are about, English says the
/// talks first and Korean last.
template <class...>
[[nodiscard]] constexpr AllowedStatuses statuses_in(std::string_view lowered) noexcept {
  constexpr auto nowhere = std::string_view::npos;
  constexpr std::size_t right_beside = 24;
  constexpr std::size_t dropped = 16;  // "포기하기로 결정했다"
  struct Found {
    std::size_t at;
    const StatusSign* sign;
    bool english;
  };
  constexpr std::size_t most = 32;
  Found signs[most] = {};
  bool has_korean = false;
  for (const char c : lowered) has_korean = has_korean || static_cast<unsigned char>(c) >= 0xea;
  std::size_t count = 0;
  for (const auto& row : status_signs)
    for (auto words = row.words; !words.empty() && count != most;) {
      const auto end = words.find('|');
      const auto word = words.substr(0, end);
      words = end == nowhere ? std::string_view{} : words.substr(end + 1);
      const bool english = is_ascii_letter(word.front());
      if (!english && !has_korean) continue;
      auto at = find_word(lowered, word);
      while (at != nowhere && is_negated(lowered, at, word)) at = find_word(lowered, word, at + 1);
      if (at == nowhere) continue;
      if (row.weight == SignWeight::talks && !english) at = lowered.rfind(word);
      signs[count++] = {at, &row, english};
    }
  // What somebody is quoted with tells less than the words around it.
  const auto is_quoted = [&](const Found& sign) {
    const auto open = lowered.rfind("“", sign.at);
    return open != nowhere && lowered.substr(open, sign.at - open).find("”") == nowhere;
  };
  if (const auto end = std::remove_if(signs, signs + count, is_quoted); end != signs)
    count = static_cast<std::size_t>(end - signs);
  const auto is_swallowed = [&](const Found& sign) {
    for (std::size_t i = 0; i != count; ++i) {
      const auto& by = signs[i];
      const bool ends = by.sign->allowed.contains(DealStatus::withdrawn);
      if ((sign.sign->weight == SignWeight::plans || sign.sign->weight == SignWeight::ends) && !ends) continue;
      if ((by.sign->weight != SignWeight::plans && by.sign->weight != SignWeight::ends) || by.sign == sign.sign
          || by.english != sign.english)
        continue;
      if (by.english        ? sign.at > by.at && sign.at - by.at <= right_beside + (ends ? right_beside : 0)
          : sign.at < by.at ? ends || by.at - sign.at <= right_beside
                            : ends && sign.at - by.at <= dropped)
        return true;
    }
    return false;
  };
  AllowedStatuses found;
  auto talks = nowhere;
  auto first_other = nowhere;
  std::size_t last_other = 0;
  DealStatuses of_talks;
  DealStatuses possible;
  for (std::size_t i = 0; i != count; ++i) {
    const auto& sign = signs[i];
    if (sign.sign->weight == SignWeight::allows) {
      possible = possible | sign.sign->allowed;
      continue;
    }
    if (is_swallowed(sign)) continue;
    found.allowed = found.allowed | sign.sign->allowed;
    found.decided = true;
    found.over = found.over || sign.sign->weight == SignWeight::ends;
    if (sign.sign->weight == SignWeight::talks) {
      talks = sign.at;
      of_talks = sign.sign->allowed;
    } else {
      first_other = (std::min)(first_other, sign.at);
      if (!sign.english) last_other = (std::max)(last_other, sign.at);
    }
  }
  for (const auto& row : rows_of<DealStatus>)
    if (possible.contains(row.value) && !(found.decided && row.value == DealStatus::in_talks))
      found.allowed = found.allowed | DealStatuses{row.value};
  if (talks != nowhere && (is_ascii_letter(lowered[talks]) ? talks < first_other : talks > last_other))
    found.allowed = of_talks;
  return found;
}

}  // namespace newsgraph::inline v0_1::draft_parts
