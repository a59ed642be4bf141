// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/extraction_fault.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace draft_parts {

/// What is said of a kind of fault: what is wrong, and what to do.
struct RepairWords {
  ExtractionFaultKind kind;
  std::string_view wrong;
  std::string_view wrong_ko;
  std::string_view task;
  std::string_view task_ko;
};

inline constexpr RepairWords repair_words[] = {
    {ExtractionFaultKind::unaccounted_amount, "no object has this amount", "이 금액이 어느 항목에도 없습니다",
     "add it to its deal, fact or claim, or leave it if it belongs to none",
     "해당 거래·수치·주장에 넣고, 속한 곳이 없으면 그대로 두세요"},
    {ExtractionFaultKind::wrong_figure, "its evidence does not print this figure", "근거에 이 숫자가 없습니다",
     "copy the amount as printed, add the words where it stands to the evidence, or leave it empty",
     "적힌 대로 옮기거나, 적힌 곳을 근거에 더하거나, 없으면 비워 두세요"},
    {ExtractionFaultKind::wrong_currency, "it is printed in another currency", "통화가 다르게 적혀 있습니다",
     "copy the amount with its currency as printed", "통화까지 적힌 대로 옮기세요"},
    {ExtractionFaultKind::wrong_bound, "the text does not bound it so", "본문의 한정어와 다릅니다",
     "copy the amount with just the words that stand before and behind it", "앞뒤에 적힌 말만 함께 옮기세요"},
    {ExtractionFaultKind::lost_bound, "the word that bounds it was lost", "금액을 한정하는 말이 빠졌습니다",
     "copy it with \"up to\", \"at least\" or \"about\" as printed", "최대·최소·약 같은 말까지 함께 옮기세요"},
    {ExtractionFaultKind::computed_amount, "it was computed and is not printed", "계산한 금액이며 본문에 없습니다",
     "give only amounts that are printed", "본문에 적힌 금액만 쓰세요"},
    {ExtractionFaultKind::misplaced_amount, "the text has this amount of something else", "다른 것의 금액입니다",
     "read again what the amount is of, and give it there", "무엇의 금액인지 다시 읽고 맞는 항목에 넣으세요"},
    {ExtractionFaultKind::wrong_sign, "the words say a loss, and a profit is given",
     "본문은 적자인데 흑자로 적었습니다", "set \"loss\" to true", "loss를 true로 고치세요"},
    {ExtractionFaultKind::total_for_each, "the total is given to each of several", "합계를 각각의 금액으로 적었습니다",
     "give the total once, to the deal", "합계는 거래에 한 번만 적으세요"},
    {ExtractionFaultKind::wrong_direction, "the words have the sides the other way round", "본문의 방향과 반대입니다",
     "read again who pays and who gets, and give the roles so", "누가 내고 누가 받는지 다시 읽고 역할을 고치세요"},
    {ExtractionFaultKind::wrong_status, "the words do not say this status", "본문이 말하는 단계와 다릅니다",
     "give the status that the words say", "본문이 말하는 단계로 고치세요"},
    {ExtractionFaultKind::wrong_date, "the text does not print this date", "본문에 이 날짜가 없습니다",
     "copy the date as printed, or leave it empty", "적힌 날짜를 그대로 옮기거나 비워 두세요"},
    {ExtractionFaultKind::unnamed_party, "the text does not name this party there",
     "그 자리에 이 당사자가 나오지 않습니다", "give who is named there, or an open role",
     "거기 적힌 당사자를 쓰거나 미상으로 두세요"},
    {ExtractionFaultKind::wrong_source, "this source is not cited for it there", "이 출처가 한 말이 아닙니다",
     "give who is cited for it, or nobody", "그 말을 한 출처를 쓰고, 없으면 비워 두세요"},
};

inline constexpr RepairWords repair_words_of_profit{
    ExtractionFaultKind::wrong_sign, "the words say a profit, and a loss is given", "본문은 흑자인데 적자로 적었습니다",
    "set \"loss\" to false", "loss를 false로 고치세요"};
inline constexpr RepairWords repair_words_of_part{
    ExtractionFaultKind::misplaced_amount, "this part is more than its whole", "전체보다 큰 부분입니다",
    "read again what the amount is of, and give it there", "무엇의 금액인지 다시 읽고 맞는 항목에 넣으세요"};

/// A part that is more than its whole has no text that speaks against it.
template <class...>
[[nodiscard]] const RepairWords& repair_words_for(const ExtractionFault& fault) {
  if (fault.kind == ExtractionFaultKind::misplaced_amount && fault.text.empty()) return repair_words_of_part;
  if (fault.kind == ExtractionFaultKind::wrong_sign && !fault.allowed.empty() && fault.allowed.front() == "profit")
    return repair_words_of_profit;
  return repair_words[static_cast<std::size_t>(fault.kind)];
}

/// Words for a message on one line, the first 200 bytes of them.
template <class...>
void append_quoted(std::string& line, std::string_view words) {
  constexpr std::size_t most_bytes = 200;
  words = base_parts::trimmed(words);
  const auto shown = base_parts::first_bytes(words, most_bytes);
  line += '"';
  for (const char c : shown) line += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  if (shown.size() != words.size()) line += "…";
  line += '"';
}

}  // namespace draft_parts

/// What to mend, for whoever filled in the form: a line for each alarm, with the object, what was found, what stands in
/// the text and what to do; in Korean where `language` is "ko" or begins with "ko-", else in English. What is no alarm
/// is left out.
template <class...>
[[nodiscard]] std::string repair_text(const std::vector<ExtractionFault>& faults, std::string_view language = "en") {
  const bool korean = language == "ko" || language.starts_with("ko-");
  std::string text;
  for (const auto& fault : faults) {
    if (!fault.is_alarm) continue;
    const auto& words = draft_parts::repair_words_for(fault);
    text += fault.object.empty() ? fault.at : fault.object;
    text += " (" + fault.at + "): ";
    text += korean ? words.wrong_ko : words.wrong;
    if (!fault.found.empty()) {
      text += korean ? "; 적은 값 " : "; given ";
      draft_parts::append_quoted(text, fault.found);
    }
    if (fault.kind == ExtractionFaultKind::wrong_status && !fault.allowed.empty()) {
      const std::string_view joint = korean ? " 또는 " : " or ";
      text += korean ? "; 본문대로면 " : "; the words say ";
      text += base_parts::joined(fault.allowed, ", ", joint);
    }
    if (!fault.text.empty()) {
      text += korean ? "; 본문 " : "; the text has ";
      if (!fault.paragraph.empty() && fault.paragraph != fault.object) text += fault.paragraph + ' ';
      draft_parts::append_quoted(text, fault.text);
    }
    text += "; ";
    text += korean ? words.task_ko : words.task;
    text += '\n';
  }
  return text;
}

}  // namespace newsgraph::inline v0_1
