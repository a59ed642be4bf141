// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/enum_set.hpp>
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
  allows,   ///< a deal may be so, or otherwise
  decides,  ///< of a deal of which nothing else is said it is so
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
     "in talks|negotiating|is considering|are considering|is exploring|are exploring|in discussions|mulls|mulling|"
     "논의|협의 중|협의하|협상 중|협상을|협상하|협상에|검토"},
    {DealStatus::in_talks | DealStatus::rumoured, SignWeight::decides,
     "talks to|talks with|talks about|negotiat~|considers|discusses|plans to|planning to|seeks|seeking|sought|weighs|"
     "weighing|close to a deal|추진|타진|조율"},
    {DealStatus::in_talks | DealStatus::rumoured, SignWeight::allows,
     "reportedly|rumour~|rumor~|speculat~|could|may|might|알려졌|전해졌|소문|관측|전망|가능성|possible"},
    {DealStatus::announced | DealStatus::agreed | DealStatus::active, SignWeight::decides,
     "agree~|sign~|contract|contracts|awarded|approved|committed|commits|announced|announces|unveil~|declared|declares|"
     "imposed|imposes|fined|fines|pays|grants|guarantees|will buy|will acquire|will invest|will pay|will sell|"
     "will supply|will lend|will get|will merge|merge|priced|to be bought|to be acquired|to go private|to acquire|"
     "to buy|sells|buys|lends|leases|licenses|supplies|puts|put|leads|raises|has licensed|has leased|"
     "체결|맺|합의|계약했|계약을 따|기로|키로|수주|결의|공시|승인|선정|낙찰|부과|발행하|공개한 계획|이미"},
    {DealStatus::announced | DealStatus::in_talks, SignWeight::decides,
     "offer for|offered|bid|bids|proposed|proposes|proposal|제안|입찰|의향서"},
    {{DealStatus::closed, DealStatus::active, DealStatus::agreed, DealStatus::announced}, SignWeight::decides,
     "has sold|has bought|has acquired|have sold|have bought|sold|bought|acquired|placed|매각했|인수했|샀다|팔았"},
    {DealStatus::closed | DealStatus::active | DealStatus::ended, SignWeight::decides,
     "completed|completes|closed|finalised|finalized|has lent|have lent|lent|has raised|have raised|raised $|raised €|"
     "raised £|raised about|has invested|has paid|been paid|has drawn|완료|마쳤|마무리|유치했|유치한|투자했|납입|없앴|폐지|"
     "지급했|쓰고 있|쓰이고|사용하고 있|공급하고 있|가동|세웠|설립했"},
    {{DealStatus::active, DealStatus::closed, DealStatus::agreed}, SignWeight::decides, "runs|in force|in effect|uses"},
    {DealStatus::withdrawn | DealStatus::ended, SignWeight::decides,
     "called off|call off|calls off|withdr~|abandon~|scrapped|scraps|cancel~|collapsed|terminated|have ended|has ended|"
     "rejected|blocked|failed|fell through|철회|무산|결렬|파기|취소|백지화|불발|해지"},
    {DealStatus::ended | DealStatus::closed, SignWeight::decides, "expired|expires|ran out|만료|종료|끝났"},
    {{DealStatus::rumoured, DealStatus::withdrawn, DealStatus::unknown}, SignWeight::allows,
     "denied|denies|deny|untrue|부인했|부인하|사실무근|사실이 아니"},
    // clang-format on
};

/// What words allow, and whether some of them decide.
struct AllowedStatuses {
  DealStatuses allowed{};
  bool decided = false;
};

/// What the words of a sentence with small ASCII letters allow. Of talks and what they are about, English says the
/// talks first and Korean last.
template <class...>
[[nodiscard]] constexpr AllowedStatuses statuses_in(std::string_view lowered) noexcept {
  constexpr auto nowhere = std::string_view::npos;
  AllowedStatuses found;
  auto talks = nowhere;
  auto first_other = nowhere;
  std::size_t last_other = 0;
  DealStatuses of_talks;
  for (const auto& row : status_signs)
    for (auto words = row.words; !words.empty();) {
      const auto end = words.find('|');
      const auto word = words.substr(0, end);
      words = end == nowhere ? std::string_view{} : words.substr(end + 1);
      const auto at = find_word(lowered, word);
      if (at == nowhere) continue;
      found.allowed = found.allowed | row.allowed;
      if (row.weight == SignWeight::allows) continue;
      found.decided = true;
      if (row.weight == SignWeight::talks) {
        talks = is_ascii_letter(word.front()) ? at : lowered.rfind(word);
        of_talks = row.allowed;
      } else {
        first_other = at < first_other ? at : first_other;
        if (!is_ascii_letter(word.front())) last_other = (std::max)(last_other, lowered.rfind(word));
      }
    }
  if (talks != nowhere && (is_ascii_letter(lowered[talks]) ? talks < first_other : talks > last_other))
    found.allowed = of_talks;
  return found;
}

}  // namespace newsgraph::inline v0_1::draft_parts
