// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

[[nodiscard]] constexpr bool is_ascii_letter(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool is_ascii_word(char c) noexcept { return is_ascii_letter(c) || (c >= '0' && c <= '9'); }
[[nodiscard]] constexpr char ascii_lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

template <class...>
[[nodiscard]] std::string ascii_lowered(std::string_view text) {
  std::string made{text};
  for (auto& c : made) c = ascii_lower(c);
  return made;
}

/// Whether the bytes before `at` end in a syllable of Hangul.
[[nodiscard]] constexpr bool hangul_before(std::string_view text, std::size_t at) noexcept {
  if (at < 3) return false;
  const auto lead = static_cast<unsigned char>(text[at - 3]);
  return lead >= 0xea && lead <= 0xed && (static_cast<unsigned char>(text[at - 1]) & 0xc0U) == 0x80;
}
[[nodiscard]] constexpr bool hangul_at(std::string_view text, std::size_t at) noexcept {
  if (text.size() < 3 || at > text.size() - 3) return false;
  const auto lead = static_cast<unsigned char>(text[at]);
  return lead >= 0xea && lead <= 0xed;
}

/// Where a word or phrase of a table stands in text whose ASCII letters are small, from byte `from` on, or npos. One
/// that begins with an ASCII letter begins a word, and ends one unless it ends with '~'; any other may stand in a word.
[[nodiscard]] constexpr std::size_t find_word(std::string_view text, std::string_view word,
                                              std::size_t from = 0) noexcept {
  const bool stem = word.ends_with('~');
  if (stem) word.remove_suffix(1);
  const bool ascii = !word.empty() && is_ascii_word(word.front());
  for (auto at = text.find(word, from); at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (!ascii) return at;
    const bool begins = at == 0 || !is_ascii_word(text[at - 1]);
    const auto end = at + word.size();
    if (begins && (stem || end == text.size() || !is_ascii_word(text[end]))) return at;
  }
  return std::string_view::npos;
}

[[nodiscard]] constexpr bool has_word(std::string_view text, std::string_view word) noexcept {
  return find_word(text, word) != std::string_view::npos;
}

/// Whether it has one of several.
template <class Words = std::initializer_list<std::string_view>>
[[nodiscard]] constexpr bool has_one_of(std::string_view text, const Words& words) noexcept {
  for (const std::string_view word : words)
    if (has_word(text, word)) return true;
  return false;
}

/// Words for somebody who is named before.
inline constexpr std::string_view stand_ins[] = {
    // clang-format off
    "it", "its", "he", "she", "they", "their", "both", "the two", "the three", "the company", "the companies",
    "the firm", "the firms", "the bank", "the banks", "the group", "the lender", "the lenders", "the borrower",
    "the buyer", "the seller", "the startup", "the start-up", "the investor", "the investors", "the fund", "the airline",
    "the carrier", "the insurer", "the retailer", "the operator", "the developer", "the supplier", "the utility",
    "the miner", "the builder", "the shipbuilder", "the carmaker", "the chipmaker", "the automaker", "the steelmaker", "the brewer", "the drugmaker", "the manufacturer",
    "the maker", "the producer", "the contractor", "the consortium", "the government", 
    "the partners", "the parent", "the venture", "the target",
    "그는", "그녀는", "두 회사", "두 기업", "양사", "양측", "이들", "회사는", "회사가", "회사와", "회사에", "회사의", "회사를",
    "회사 측", "이 회사", "이 업체", "업체는", "은행은", "그룹은", "당사", "컨소시엄은", "정부는",
    // clang-format on
};

/// Words for a deal that is told before.
inline constexpr std::string_view deal_stand_ins[] = {
    // clang-format off
    "the deal", "the agreement", "the contract", "the transaction", "the purchase", "the acquisition", "the takeover",
    "the sale", "the package", "the loan", "the facility", "the investment", "the round", "the order", "the merger", "the lease",
    "the licence", "the license", "the stake", "the bonds", "the settlement", "the fine", "the offer", "the bid",
    "the talks", "이번", "이 계약", "이 거래", "해당", "계약금액", "계약 금액", "인수 금액", "인수금액", "계약 기간", "계약기간",
    // clang-format on
};

/// Whether a text with small ASCII letters speaks of somebody by a word for him: it, the company, both.
[[nodiscard]] constexpr bool has_stand_in(std::string_view lowered) noexcept { return has_one_of(lowered, stand_ins); }

/// The same of a deal: the agreement, 이번 계약.
[[nodiscard]] constexpr bool has_deal_stand_in(std::string_view lowered) noexcept {
  return has_one_of(lowered, deal_stand_ins);
}

}  // namespace newsgraph::inline v0_1::draft_parts
