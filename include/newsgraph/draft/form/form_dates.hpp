// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/form/form_text.hpp>
#include <newsgraph/draft/form/near_dates.hpp>
#include <newsgraph/draft/form/vague_words.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/term.hpp>
#include <newsgraph/prose/parse_date.hpp>
#include <newsgraph/prose/parse_duration.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Reads the dates, the periods and the lengths of time of a form, against the day of publication.
class FormDates {
public:
  using At = json_parts::At;

  /// `text` must outlive this.
  FormDates(FormText& text, std::optional<Date> published) : text_{text}, published_{published} {}

  template <class...>
  [[nodiscard]] std::optional<Date> read_date(At at) {
    return read_time<Date>(
        at, "a date as printed, like \"지난 10월\", \"June 2026\" or \"late 2025\"",
        [&](std::string_view words) { return parse_date(words, published_); },
        [&](std::string_view words) {
          if (!published_) return std::vector<Date>{};
          auto possible = near_dates(words, *published_);
          return possible.empty() ? dates_without_year(words, *published_) : possible;
        });
  }

  template <class...>
  [[nodiscard]] std::optional<Period> read_period(At at) {
    return read_time<Period>(
        at, "a time from when to when as printed, like \"2019년부터 2023년까지\" or \"third quarter of 2025\"",
        [&](std::string_view words) { return parse_period(words, published_); },
        [&](std::string_view words) {
          return published_ ? periods_without_year(words, *published_) : std::vector<Period>{};
        });
  }

  template <class...>
  [[nodiscard]] std::optional<FiscalPeriod> read_fiscal(At at) {
    return read_time<FiscalPeriod>(
        at, "a fiscal year or a part of one as printed, like \"third quarter of fiscal 2025\"",
        [](std::string_view words) { return parse_fiscal_period(words); },
        [](std::string_view) { return std::vector<FiscalPeriod>{}; });
  }

  template <class...>
  [[nodiscard]] std::optional<ContractTerm> read_term(At at) {
    if (!text_.words().stand(at->text())) return text_.not_in_text(at), std::nullopt;
    if (const auto duration = parse_duration(at->text())) {
      const auto is_other = [&](std::string_view other) {
        const auto whole = parse_duration(other);
        return whole && whole != duration;
      };
      if (!text_.stand_alone(at, at->text(), is_other)) return std::nullopt;
      return ContractTerm{*duration};
    }
    if (auto vague = parse_vague_term(at->text())) return ContractTerm{*std::move(vague)};
    text_.not_read(at, "a length of time as printed, like \"7년\", \"seven-year\" or \"several years\"");
    return std::nullopt;
  }

private:
  /// Whether two dates, or two periods, have no day in common.
  template <class T>
  [[nodiscard]] static bool are_apart(const T& a, const T& b) {
    const auto ends_before = [](const T& one, const T& other) {
      return one.end() && other.start() && one.end()->last() < other.start()->first();
    };
    return ends_before(a, b) || ends_before(b, a);
  }
  [[nodiscard]] static bool are_apart(const FiscalPeriod& a, const FiscalPeriod& b) { return a != b; }

  /// Reads words of a time. `read(words)` is what they mean, `all(words)` what they may mean where they leave out the
  /// year: then "6월 말 = 2026-06" says which.
  template <class T, class Read, class All>
  [[nodiscard]] std::optional<T> read_time(At at, std::string_view forms, Read read, All all) {
    const auto text = at->text();
    const auto sign = text.find('=');
    const auto words = base_parts::trimmed(text.substr(0, sign));
    if (!text_.words().stand(words)) return text_.not_in_text(at), std::nullopt;
    // Words without a year are compared by all that they may mean.
    const auto read_all = [&](std::string_view some) {
      std::vector<T> found;
      if (const auto one = read(some))
        found.push_back(*one);
      else
        found = all(some);
      return found;
    };
    const auto unless_cut = [&](const T& one) {
      const auto is_other = [&](std::string_view other) {
        const auto whole = read_all(other);
        return !whole.empty()
               && std::all_of(whole.begin(), whole.end(), [&](const T& part) { return are_apart(part, one); });
      };
      return text_.stand_alone(at, words, is_other) ? std::optional{one} : std::nullopt;
    };
    if (sign == std::string_view::npos)
      if (const auto one = read(words)) return unless_cut(*one);
    std::vector<T> possible;
    for (const auto& one : all(words))
      if (std::find(possible.begin(), possible.end(), one) == possible.end()) possible.push_back(one);
    if (sign == std::string_view::npos && possible.size() == 1) return unless_cut(possible.front());
    const auto says_more = [&](std::string_view other) {
      const auto whole = read_all(other);
      return (!whole.empty() && whole.size() < possible.size())
             || std::any_of(whole.begin(), whole.end(), [&](const T& part) {
                  return std::all_of(possible.begin(), possible.end(),
                                     [&](const T& one) { return are_apart(part, one); });
                });
    };
    if (sign == std::string_view::npos && possible.size() > 1 && !text_.stand_alone(at, words, says_more))
      return std::nullopt;
    const auto meant = sign == std::string_view::npos ? std::string_view{} : base_parts::trimmed(text.substr(sign + 1));
    for (const auto& one : possible)
      if (to_string(one) == meant) return unless_cut(one);
    std::vector<std::string> candidates;
    for (const auto& one : possible) candidates.push_back(std::string{words} + " = " + to_string(one));
    text_.not_read(at, forms, std::move(candidates));
    return std::nullopt;
  }

  FormText& text_;
  std::optional<Date> published_;
};

}  // namespace newsgraph::inline v0_1::draft_parts
