// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/ground.hpp>
#include <newsgraph/draft/checking/printed_dates.hpp>
#include <newsgraph/draft/extraction_fault.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Finds dates of deals and facts that are printed nowhere, while their evidence has another one. The day of
/// publication and those around it need no words. All must outlive it.
class DateRules {
public:
  DateRules(const Article& article, const ArticleText& text, PrintedDates& dates, std::vector<ExtractionFault>& faults)
      : article_{&article}, text_{&text}, dates_{&dates}, faults_{&faults} {}

  template <class...>
  void operator()() {
    if (!dates_->published() || !text_->complete()) return;
    for (std::size_t i = 0; i != article_->deals.size(); ++i) {
      const auto& deal = article_->deals[i];
      const auto at = "/deals/" + std::to_string(i);
      begin(deal.evidence);
      compare(deal.date, at + "/date", deal.id);
      compare(deal.closing, at + "/closing", deal.id);
      compare(deal.ended, at + "/ended", deal.id);
      for (std::size_t k = 0; k != deal.dates.size(); ++k)
        compare(deal.dates[k].date, at + "/dates/" + std::to_string(k) + "/date", deal.id);
    }
    for (std::size_t i = 0; i != article_->facts.size(); ++i) {
      begin(article_->facts[i].evidence);
      compare(article_->facts[i].date, "/facts/" + std::to_string(i) + "/date", article_->facts[i].id);
    }
  }

private:
  void begin(const std::vector<Evidence>& evidence) {
    evidence_ = &evidence;
    ground_.reset();
  }

  /// Whether a date is that of publication, of a few days before or of the next.
  [[nodiscard]] bool is_near(const Date& date) const noexcept {
    constexpr std::chrono::days before{4};
    constexpr std::chrono::days after{1};
    const auto published = dates_->published()->first();
    return date.first() <= published + after && date.last() >= published - before;
  }

  template <class...>
  [[nodiscard]] bool is_printed_in(std::size_t paragraph, const Date& date) {
    ++steps_;
    for (const auto& printed : dates_->in(paragraph))
      for (const auto& meant : printed.meant) {
        ++steps_;
        if (says_date(meant, date)) return true;
      }
    return false;
  }

  template <class...>
  [[nodiscard]] bool is_printed(const Date& date) {
    for (const auto paragraph : ground_->paragraphs)
      if (is_printed_in(paragraph, date)) return true;
    for (std::size_t i = 0; i != text_->paragraphs().size(); ++i)
      if (is_printed_in(i, date)) return true;
    return false;
  }

  /// Whether the words of the evidence tell a time by another one of the text: "a year ago", "이듬해".
  template <class...>
  [[nodiscard]] bool is_told_by_other(const Date& date) {
    const auto has = [&](std::initializer_list<std::string_view> words) {
      const auto in = [&](const SentencePlace& place) { return has_one_of(text_->lowered(place), words); };
      return ground_->has_words ? std::any_of(ground_->pieces.begin(), ground_->pieces.end(), in)
                                : std::any_of(ground_->sentences.begin(), ground_->sentences.end(),
                                              [&](std::size_t sentence) { return in(text_->sentences()[sentence]); });
    };
    if (has({"ago",
             "year later",
             "years later",
             "month later",
             "months later",
             "week later",
             "weeks later",
             "days later",
             "year earlier",
             "years earlier",
             "month earlier",
             "months earlier",
             "week earlier",
             "weeks earlier",
             "days earlier",
             "days after",
             "weeks after",
             "months after",
             "years after",
             "days before",
             "weeks before",
             "months before",
             "years before",
             "year before",
             "following year",
             "following month",
             "following week",
             "that year",
             "that month",
             "이듬해",
             "다음 해",
             "다음해",
             "그해",
             "같은 해",
             "년 전 ",
             "년 전에",
             "년 뒤",
             "년 후",
             "년 만",
             "년만",
             "개월 전 ",
             "개월 전에",
             "개월 뒤",
             "개월 후",
             "개월 만",
             "개월만",
             "달 전 ",
             "달 전에",
             "달 뒤",
             "달 만",
             "주 전 ",
             "주 뒤",
             "주 후",
             "일 뒤",
             "일 후"}))
      return true;
    if (!has({"next day", "same day", "that day", "day after", "day before", "day later", "day earlier",
              "following day", "trading day", "이튿날", "다음 날", "전날", "하루", "그날", "거래일"}))
      return false;
    constexpr std::chrono::days few{4};
    for (const auto paragraph : ground_->paragraphs)
      for (const auto& printed : dates_->in(paragraph))
        for (const auto& meant : printed.meant)
          if (meant.precision() == Precision::day && date.first() <= meant.first() + few
              && date.last() >= meant.first() - few)
            return true;
    return false;
  }

  /// Whether words that leave out the year are a date, in a paragraph that names the year: "in 2023 ... that November".
  template <class...>
  [[nodiscard]] bool is_printed_apart(const Date& date) {
    for (const auto paragraph : ground_->paragraphs) {
      bool has_rest = false;
      bool has_year = false;
      for (const auto& printed : dates_->in(paragraph))
        for (const auto& meant : printed.meant) {
          ++steps_;
          has_year = has_year || (printed.meant.size() == 1 && meant.year() == date.year());
          if (printed.meant.size() == 1 || meant.precision() == Precision::window) continue;
          // The same of another year; of parts, which begin with a word, that is not told.
          const auto moved = Date::parse(to_string(Date{date.year()}) + to_string(meant).substr(year_digits));
          has_rest = has_rest || (moved && says_date(*moved, date));
        }
      if (has_rest && has_year) return true;
    }
    return false;
  }

  template <class...>
  void compare(const std::optional<Date>& date, std::string at, const std::string& object) {
    if (!date || steps_ > most_steps) return;
    const bool is_window = date->precision() == Precision::window;
    if (!is_window && is_near(*date)) return;
    if (!ground_) ground_ = ground_of(*evidence_, *text_);
    if (!ground_->complete || ground_->whole_article || is_printed(*date)) return;
    if (is_told_by_other(*date) || is_printed_apart(*date)) return;
    const auto is_fine = [&](const std::optional<Date>& end) { return !end || is_near(*end) || is_printed(*end); };
    if (is_window && is_fine(date->start()) && is_fine(date->end())) return;
    const auto instead = printed_instead();
    if (!instead) return;
    ExtractionFault fault;
    fault.kind = ExtractionFaultKind::wrong_date;
    fault.at = std::move(at);
    fault.object = object;
    fault.found = to_string(*date);
    const auto& [paragraph, printed] = *instead;
    fault.paragraph = article_->paragraphs[paragraph].id;
    fault.begin = printed->begin;
    fault.end = printed->end;
    fault.text = text_->paragraphs()[paragraph].text.substr(fault.begin, fault.end - fault.begin);
    faults_->push_back(std::move(fault));
  }

  /// The first date in the words of the evidence.
  template <class...>
  [[nodiscard]] std::optional<std::pair<std::size_t, const PrintedDate*>> printed_instead() {
    const auto in = [&](const SentencePlace& place) -> const PrintedDate* {
      steps_ += dates_->in(place.paragraph).size();
      for (const auto& printed : dates_->in(place.paragraph))
        if (printed.begin < place.end && printed.end > place.begin) return &printed;
      return nullptr;
    };
    for (const auto& piece : ground_->pieces)
      if (const auto* const printed = in(piece)) return std::pair{piece.paragraph, printed};
    for (const auto sentence : ground_->sentences)
      if (const auto* const printed = in(text_->sentences()[sentence]))
        return std::pair{text_->sentences()[sentence].paragraph, printed};
    return std::nullopt;
  }

  static constexpr std::size_t year_digits = 4;
  static constexpr std::size_t most_steps = 1'000'000;

  const Article* article_;
  const ArticleText* text_;
  PrintedDates* dates_;
  std::vector<ExtractionFault>* faults_;
  const std::vector<Evidence>* evidence_ = nullptr;  // of what is being checked
  std::optional<Ground> ground_;                     // of it, once it is asked for
  std::size_t steps_ = 0;
};

}  // namespace newsgraph::inline v0_1::draft_parts
