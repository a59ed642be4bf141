// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/figures.hpp>
#include <newsgraph/draft/extraction_fault.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Finds totals that are given to each of several: parties of a deal, or deals that were made of one.
class TotalRules {
public:
  TotalRules(const Article& article, const ArticleText& text, const PrintedFigures& printed,
             std::vector<ExtractionFault>& faults)
      : article_{&article}, text_{&text}, printed_{&printed}, faults_{&faults}, says_each_(text.sentences().size()) {}

  template <class...>
  void operator()() {
    for (std::size_t i = 0; i != article_->deals.size(); ++i) {
      const auto& deal = article_->deals[i];
      const auto at = "/deals/" + std::to_string(i);
      if (!deal.amount) continue;
      check_parties(deal, at);
      if (deal.amount->scope == Scope::each && !says_each(deal)) add(at + "/amount/scope", deal, *deal.amount);
    }
    check_copies();
  }

private:
  template <class...>
  void add(std::string at, const Deal& deal, const StatedAmount& amount) {
    ExtractionFault fault;
    fault.kind = ExtractionFaultKind::total_for_each;
    fault.at = std::move(at);
    fault.object = deal.id;
    fault.found = amount.stated.value_or("");
    if (const auto figure = figure_of(amount.amount))
      for (const auto& printed : printed_->same_digits(*figure)) {
        if (printed.figure.currency != figure->currency) continue;
        const auto& mention = text_->paragraphs()[printed.paragraph].amounts[printed.mention];
        text_->point_to({printed.paragraph, mention.begin, mention.end}, fault);
        if (fault.found.empty()) fault.found = fault.text;
        break;
      }
    faults_->push_back(std::move(fault));
  }

  /// A party that has all of the money of a deal with others in its role; a group may have those others in it.
  template <class...>
  void check_parties(const Deal& deal, const std::string& at) {
    constexpr auto roles = rows_of<Role>.size();
    std::size_t of_role[roles] = {};
    for (const auto& party : deal.parties) ++of_role[static_cast<std::size_t>(party.role)];
    for (std::size_t i = 0; i != deal.parties.size(); ++i) {
      const auto& party = deal.parties[i];
      if (!party.amount || of_role[static_cast<std::size_t>(party.role)] < 2) continue;
      if (const auto entity = text_->entity(party.entity);
          entity && article_->entities[*entity].kind == EntityKind::group)
        continue;
      if (party.amount->amount.money() == deal.amount->amount.money() && deal.amount->scope != Scope::each)
        add(at + "/parties/" + std::to_string(i) + "/amount", deal, *party.amount);
    }
  }

  [[nodiscard]] bool says_each(const Deal& deal) {
    constexpr std::string_view words[] = {"each", "apiece", "respectively", "every", "각각", "각", "씩"};
    const auto ground = ground_of(deal.evidence, *text_);
    if (!ground.complete) return true;
    for (const auto sentence : ground.sentences) {
      auto& says = says_each_[sentence];
      if (!says) {
        const auto lowered = text_->lowered(text_->sentences()[sentence]);
        says = has_one_of(lowered, words);
      }
      if (*says) return true;
    }
    return false;
  }

  /// Deals of one type and sum with one party in common or the same evidence, whose sum is printed once.
  template <class...>
  void check_copies() {
    using Key = std::tuple<DealType, Currency, Decimal, std::size_t>;
    std::vector<Key> sums;
    for (std::size_t i = 0; i != article_->deals.size(); ++i) {
      const auto& deal = article_->deals[i];
      if (!deal.amount || deal.parties.empty() || !deal.links.empty()) continue;
      if (const auto figure = figure_of(deal.amount->amount))
        sums.emplace_back(deal.type, figure->currency, figure->low, i);
    }
    std::sort(sums.begin(), sums.end());
    const auto same = [](const Key& a, const Key& b) {
      return std::get<0>(a) == std::get<0>(b) && std::get<1>(a) == std::get<1>(b) && std::get<2>(a) == std::get<2>(b);
    };
    for (std::size_t i = 1; i < sums.size(); ++i) {
      if (!same(sums[i - 1], sums[i])) continue;
      const auto& first = article_->deals[std::get<3>(sums[i - 1])];
      const auto& second = article_->deals[std::get<3>(sums[i])];
      const bool same_words = !first.evidence.empty() && first.evidence == second.evidence;
      if ((same_words || shares_a_party(first, second)) && times_printed(*second.amount) == 1)
        add("/deals/" + std::to_string(std::get<3>(sums[i])) + "/amount", second, *second.amount);
    }
  }

  [[nodiscard]] static bool shares_a_party(const Deal& a, const Deal& b) noexcept {
    constexpr std::size_t most = 64;
    for (std::size_t i = 0; i != a.parties.size() && i != most; ++i)
      for (std::size_t k = 0; k != b.parties.size() && k != most; ++k)
        if (a.parties[i].entity == b.parties[k].entity && a.parties[i].role == b.parties[k].role) return true;
    return false;
  }

  [[nodiscard]] std::size_t times_printed(const StatedAmount& amount) const noexcept {
    const auto figure = figure_of(amount.amount);
    std::size_t times = 0;
    if (figure)
      for (const auto& printed : printed_->same_digits(*figure)) {
        const auto role = article_->paragraphs[printed.paragraph].role;
        if (printed.figure.currency == figure->currency && role == ParagraphRole::body && ++times == 2) break;
      }
    return times;
  }

  const Article* article_;
  const ArticleText* text_;
  const PrintedFigures* printed_;
  std::vector<ExtractionFault>* faults_;
  std::vector<std::optional<bool>> says_each_;  // of each sentence that was asked
};

}  // namespace newsgraph::inline v0_1::draft_parts
