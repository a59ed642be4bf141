// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/ground.hpp>
#include <newsgraph/draft/checking/printed_dates.hpp>
#include <newsgraph/draft/checking/time_words.hpp>
#include <newsgraph/draft/extraction_fault.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Finds dates of deals and facts that are printed nowhere, while their evidence has another one. The day of
/// publication and those around it need no words. All must outlive it.
class DateRules {
public:
  DateRules(const Article& article, const ArticleText& text, PrintedDates& dates, std::vector<ExtractionFault>& faults)
      : article_{&article}, text_{&text}, dates_{&dates}, faults_{&faults} {
    words_.resize(text.sentences().size());
  }

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

  /// Whether a date is the day of publication, or has one of the 4 days before it or the day after it.
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

  template <class...>
  [[nodiscard]] TimeWords words_of(const SentencePlace& place) const {
    return read_time_words(text_->lowered({place.paragraph, 0, place.end}), place.begin);
  }

  /// What the words of a sentence tell of times, which is read once.
  template <class...>
  [[nodiscard]] const TimeWords& words_in(std::size_t sentence) {
    auto& read = words_[sentence];
    if (!read) read = words_of(text_->sentences()[sentence]);
    return *read;
  }

  /// Whether the evidence tells a time by another one, or in words that are not read as dates: its pieces where all of
  /// it are short ones, else its sentences.
  template <class...>
  [[nodiscard]] bool is_told_otherwise(const Date& date) {
    constexpr std::size_t longest_piece = 256;
    constexpr std::size_t steps_of_piece = 16;
    bool by_a_day = false;
    const auto is_told = [&](const TimeWords& words) {
      by_a_day = by_a_day || words.by_a_day;
      return words.by_another || words.is_unread;
    };
    const auto& pieces = ground_->pieces;
    const bool is_by_piece =
        pieces.size() == evidence_->size() && std::all_of(pieces.begin(), pieces.end(), [](const SentencePlace& piece) {
          return piece.end - piece.begin <= longest_piece;
        });
    if (is_by_piece) steps_ += steps_of_piece * pieces.size();
    const bool is_told_by_words =
        is_by_piece ? std::any_of(pieces.begin(), pieces.end(),
                                  [&](const SentencePlace& piece) { return is_told(words_of(piece)); })
                    : std::any_of(ground_->sentences.begin(), ground_->sentences.end(),
                                  [&](std::size_t sentence) { return is_told(words_in(sentence)); });
    if (is_told_by_words) return true;
    if (!by_a_day) return false;
    constexpr std::chrono::days few{4};
    for (const auto paragraph : ground_->paragraphs)
      for (const auto& printed : dates_->in(paragraph))
        for (const auto& meant : printed.meant) {
          ++steps_;
          if (meant.precision() == Precision::day && date.first() <= meant.first() + few
              && date.last() >= meant.first() - few)
            return true;
        }
    return false;
  }

  /// Whether words that leave out the year are a date, in a paragraph that names the year: "in 2023 ... that November".
  template <class...>
  [[nodiscard]] bool is_printed_apart(const Date& date) {
    constexpr std::size_t steps_of_parsing = 16;
    for (const auto paragraph : ground_->paragraphs) {
      const auto& all = dates_->in(paragraph);
      steps_ += all.size();
      const bool has_year = std::any_of(all.begin(), all.end(), [&](const PrintedDate& printed) {
        return printed.meant.size() == 1 && printed.meant.front().year() == date.year();
      });
      if (!has_year) continue;
      for (const auto& printed : all)
        for (const auto& meant : printed.meant) {
          if (printed.meant.size() == 1 || meant.precision() == Precision::window) continue;
          steps_ += steps_of_parsing;
          // The same words with the year of the date. A part is written before its year, "early 2026", and not moved.
          const auto moved = Date::parse(to_string(Date{date.year()}) + to_string(meant).substr(year_digits));
          if (moved && says_date(*moved, date)) return true;
        }
    }
    return false;
  }

  template <class...>
  void compare(const std::optional<Date>& date, std::string at, const std::string& object) {
    if (!date || steps_ > most_steps) return;
    const bool is_window = date->precision() == Precision::window;
    if (!is_window && is_near(*date)) return;
    if (!ground_) ground_ = ground_of(*evidence_, *text_);
    if (!ground_->complete || ground_->whole_article) return;
    const auto instead = printed_instead();
    if (!instead || is_printed(*date)) return;
    if (is_told_otherwise(*date) || is_printed_apart(*date)) return;
    const auto is_fine = [&](const std::optional<Date>& end) { return !end || is_near(*end) || is_printed(*end); };
    if (is_window && is_fine(date->start()) && is_fine(date->end())) return;
    ExtractionFault fault;
    fault.kind = ExtractionFaultKind::wrong_date;
    fault.at = std::move(at);
    fault.object = object;
    fault.found = to_string(*date);
    text_->point_to(*instead, fault);
    faults_->push_back(std::move(fault));
  }

  /// The first date in the words of the evidence.
  template <class...>
  [[nodiscard]] std::optional<SentencePlace> printed_instead() {
    const auto in = [&](const SentencePlace& place) -> std::optional<SentencePlace> {
      const auto& all = dates_->in(place.paragraph);
      const auto first = std::partition_point(all.begin(), all.end(),
                                              [&](const PrintedDate& printed) { return printed.end <= place.begin; });
      if (first == all.end() || first->begin >= place.end) return std::nullopt;
      return SentencePlace{place.paragraph, first->begin, first->end};
    };
    for (const auto& piece : ground_->pieces)
      if (const auto printed = in(piece)) return printed;
    for (const auto sentence : ground_->sentences)
      if (const auto printed = in(text_->sentences()[sentence])) return printed;
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
  std::vector<std::optional<TimeWords>> words_;      // of each sentence
  std::size_t steps_ = 0;
};

}  // namespace newsgraph::inline v0_1::draft_parts
