// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/checking/word_search.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

/// Reads the words right beside an amount in lower-case text, which say whether it is a profit or a loss.
class LossWords {
public:
  /// `before` is what stands before the amount in its sentence, back to another amount; `behind` the same behind it.
  constexpr LossWords(std::string_view before, std::string_view behind) noexcept : before_{before}, behind_{behind} {}

  /// True of a loss, "a loss of", "억원 적자"; false of a profit; nothing where no word says so, where two don't agree,
  /// and of what a profit or a loss changed by.
  [[nodiscard]] constexpr std::optional<bool> read() const noexcept {
    if (is_change() || is_bracketed()) return std::nullopt;
    const auto ahead = read_before();
    const auto after = read_behind();
    if (after.has_word && !after.is_loss) return std::nullopt;
    // "영업이익은 300억원 적자": the word behind it says which.
    if (ahead == false && after.is_loss == true && hangul_before(before_, trimmed_end(before_))) return true;
    if (ahead && after.is_loss && ahead != after.is_loss) return std::nullopt;
    return ahead ? ahead : after.is_loss;
  }

private:
  using Words = std::initializer_list<std::string_view>;

  /// Whether a word behind an amount is one of a profit or a loss, and whether it is the amount's.
  struct Behind {
    bool has_word = false;
    std::optional<bool> is_loss{};
  };

  static constexpr std::string_view losses[] = {"영업손실", "순손실", "손실", "적자"};
  static constexpr std::string_view profits[] = {"영업이익", "순이익", "순익", "영업익", "흑자"};

  [[nodiscard]] static constexpr std::size_t trimmed_end(std::string_view words) noexcept {
    while (words.ends_with(' ')) words.remove_suffix(1);
    return words.size();
  }
  static constexpr bool drop_end(std::string_view& words, Words ends) noexcept {
    for (const auto end : ends)
      if (words.ends_with(end)) return words.remove_suffix(end.size()), true;
    return false;
  }
  /// Drops one of `ends` where it is a whole word.
  static constexpr bool drop_word(std::string_view& words, Words ends) noexcept {
    for (const auto end : ends)
      if (words.ends_with(end) && (words.size() == end.size() || words[words.size() - end.size() - 1] == ' ')) {
        words.remove_suffix(end.size());
        while (words.ends_with(' ') || words.ends_with('(')) words.remove_suffix(1);
        return true;
      }
    return false;
  }
  static constexpr bool drop_begin(std::string_view& words, Words begins) noexcept {
    for (const auto begin : begins)
      if (words.starts_with(begin)) return words.remove_prefix(begin.size()), true;
    return false;
  }

  /// "a profit of $5m more than", "영업이익이 300억원 줄었다".
  [[nodiscard]] constexpr bool is_change() const noexcept {
    auto words = behind_;
    static_cast<void>(drop_begin(words, {"가량", "이상", " 이상", " 넘게"}));
    static_cast<void>(drop_begin(words, {"을", "를", "이", "가", "씩"}));
    return base_parts::starts_with_one_of(
        words, {" 줄",   " 감소",  " 늘",     " 증가",  " 개선",  " 축소",  " 확대",  " 급감", " 급증",
                " 더 ",  " 덜 ",   " 메",     " 만회",  " 빼",    " 제외",  " 대신",  "에도",  " less",
                " more", " lower", " higher", " below", " above", " worse", " better"});
  }

  /// "영업이익은 (300억원)": a loss in some tables, the same amount again in other texts.
  [[nodiscard]] constexpr bool is_bracketed() const noexcept {
    return before_.ends_with(" (") && behind_.starts_with(')');
  }

  [[nodiscard]] constexpr std::optional<bool> read_before() const noexcept {
    auto words = before_;
    while (words.ends_with(' ')) words.remove_suffix(1);
    if (words.ends_with("minus") || words.ends_with("마이너스") || words.ends_with("△")) return true;
    while (words.ends_with('(') || words.ends_with(' ')) words.remove_suffix(1);
    bool needs_verb = false;
    constexpr int most_words = 6;
    for (int i = 0; i != most_words; ++i) {
      if (drop_word(words, {"narrowed",  "widened", "grew",    "rose",    "fell",     "shrank",   "increased",
                            "decreased", "climbed", "jumped",  "dropped", "declined", "doubled",  "tripled",
                            "swelled",   "slid",    "slipped", "came",    "deepened", "improved", "ballooned"})) {
        if (!needs_verb) return std::nullopt;  // "profit fell $5m"
        needs_verb = false;
      } else if (drop_word(words, {"to", "at"})) {
        needs_verb = true;
      } else if (!drop_word(words,
                            {"of",       "was",     "were",          "is",     "a",    "an",      "the",     "about",
                             "around",   "some",    "nearly",        "almost", "only", "roughly", "reached", "hit",
                             "totalled", "totaled", "approximately", "약",     "총",   "규모는",  "지난해",  "작년",
                             "올해"})) {
        break;
      }
    }
    if (needs_verb) return std::nullopt;
    static_cast<void>(drop_end(words, {"은", "는", "이", "가"}));
    if (base_parts::ends_with_one_of(words, losses)) return true;
    if (base_parts::ends_with_one_of(words, profits)) return false;
    if (drop_word(words, {"lost"})) return true;
    if (drop_word(words, {"earned"})) return false;
    const bool is_loss = drop_word(words, {"loss", "losses"});
    if (!is_loss && !drop_word(words, {"profit", "profits", "net income", "operating income", "earnings"}))
      return std::nullopt;
    // "a profit or loss of", "a loss of earnings of", "lost profits of".
    for (int i = 0; i != 2; ++i)
      static_cast<void>(drop_word(words, {"net", "operating", "adjusted", "pretax", "pre-tax"}));
    if (drop_word(words, {"or", "of", "lost", "no", "without", "and", "avoid", "avoided", "in", "after", "before",
                          "negative"}))
      return std::nullopt;
    static_cast<void>(drop_word(words, {"a", "an", "any"}));
    if (drop_word(words, {"avoid", "avoided", "avert", "averted", "reversed", "forecast", "expected"}))
      return std::nullopt;
    return is_loss;
  }

  [[nodiscard]] constexpr Behind read_behind() const noexcept {
    auto words = behind_;
    static_cast<void>(drop_begin(words, {"가량", "대", " 안팎", " 정도", " 이상", " 규모", " 상당", "이 넘는",
                                         "을 넘는", "을 웃도는", "에 달하는", "에 이르는", "에 육박하는"}));
    if (drop_begin(words, {"으로 ", "로 "})) return read_joined(words, true);
    if (drop_begin(words, {", ", "("})) return read_joined(words, false);
    if (!drop_begin(words, {" ", "의 "})) return {};
    static_cast<void>(drop_begin(words, {"당기", "연간 ", "대규모 "}));
    for (const std::string_view loss : losses)
      if (words.starts_with(loss))
        return is_of_other(words.substr(loss.size())) ? Behind{true, {}} : Behind{true, true};
    for (const std::string_view profit : profits)
      if (words.starts_with(profit))
        return is_of_other(words.substr(profit.size())) ? Behind{true, {}} : Behind{true, false};
    static_cast<void>(drop_begin(words, {"of ", "in "}));
    for (int i = 0; i != 2; ++i)
      static_cast<void>(drop_begin(words, {"net ", "operating ", "annual ", "quarterly ", "pretax ", "pre-tax ",
                                           "after-tax ", "full-year ", "half-year ", "first-half "}));
    for (const std::string_view loss : {"loss", "losses"})
      if (words.starts_with(loss) && ends_word(words.substr(loss.size()))) return {true, true};
    for (const std::string_view profit : {"profit", "profits", "income", "earnings"})
      if (words.starts_with(profit) && ends_word(words.substr(profit.size()))) return {true, false};
    return {};
  }

  /// "300억원으로 적자 전환했다", "300억원(적자)"; behind a comma, other words than these belong to another amount.
  [[nodiscard]] static constexpr Behind read_joined(std::string_view words, bool belongs) noexcept {
    for (const bool is_loss : {true, false})
      for (const std::string_view word : {is_loss ? "적자" : "흑자", is_loss ? "순손실" : "순이익"}) {
        if (!words.starts_with(word)) continue;
        if (base_parts::starts_with_one_of(words.substr(word.size()),
                                           {")", " 전환", "전환", "로 전환", "로 돌아", "를 기록", "을 기록", "를 냈",
                                            "을 냈", "를 이어", "를 지속", " 지속", "다", "였다", "이었다"}))
          return {true, is_loss};
        return {belongs, {}};
      }
    return {};
  }

  /// "적자 탈출", "손실 보전", "이익 감소" speak of more than the amount.
  [[nodiscard]] static constexpr bool is_of_other(std::string_view behind) noexcept {
    return base_parts::starts_with_one_of(
        behind,
        {"폭",    "분",      "률",    " 보전", " 보상", " 충당", "충당",    " 감소",   " 축소",   "을 줄",   "를 줄",
         " 목표", "을 막",   "를 막", "을 메", "를 메", " 탈출", "탈출",    "를 탈출", " 없",     "이 없",   "가 없",
         " 벗어", "에서 벗", "를 벗", "을 벗", " 예상", " 전망", "을 예상", "를 예상", "을 만회", "를 만회", " 만회",
         "를 면", "을 면",   " 대신", "에도",  "을 빼", "를 빼", "을 제외", "를 제외", " 우려",   "를 우려"});
  }

  /// Whether no longer word, and none of "loss provision", goes on.
  [[nodiscard]] static constexpr bool ends_word(std::string_view behind) noexcept {
    if (behind.empty()) return true;
    if (is_ascii_word(behind.front()) || behind.front() == '-') return false;
    return !base_parts::starts_with_one_of(behind,
                                           {" provision", " reserve", " ratio", " carry", " or ", " and ", " share"});
  }

  std::string_view before_;
  std::string_view behind_;
};

}  // namespace newsgraph::inline v0_1::draft_parts
