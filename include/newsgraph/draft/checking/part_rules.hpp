// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/figure_rules.hpp>
#include <newsgraph/draft/extraction_fault.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Finds parts of a deal's money that are more than all of it: of parties in one role, of forms of payment, of a
/// schedule, of a deal that is part of another.
class PartRules {
public:
  PartRules(const Article& article, std::vector<ExtractionFault>& faults) : article_{&article}, faults_{&faults} {
    ids_.reset(article.deals.size());
    for (std::size_t i = 0; i != article.deals.size(); ++i)
      ids_.insert(article.deals[i].id, model_parts::ObjectKind::deal, i);
  }

  template <class...>
  void operator()() {
    for (std::size_t i = 0; i != article_->deals.size(); ++i) {
      const auto& deal = article_->deals[i];
      const auto at = "/deals/" + std::to_string(i);
      check_payers(deal, at);
      if (!deal.amount) continue;
      check_links(deal, at);
      if (deal.amount->scope == Scope::each || !whole_of(*deal.amount)) continue;
      check_parties(deal, at);
      check_considerations(deal, at);
      check_schedule(deal, at);
    }
  }

private:
  /// The most that a sum can be; nothing where that is open. A rough one may be a tenth more.
  [[nodiscard]] static std::optional<Decimal> whole_of(const StatedAmount& stated) noexcept {
    const auto& amount = stated.amount;
    if (amount.bound() == Bound::at_least || amount.bound() == Bound::more_than) return std::nullopt;
    const auto most = decimal_of(amount.upper_end().value_or(amount.money()));
    if (!most || *most <= Decimal{0} || !amount.approx()) return most;
    return product(*most, *Decimal::of(11, -1));
  }

  /// Adds up parts, and reports the greatest where they come to more than the whole.
  class Parts {
  public:
    Parts(const PartRules& rules, const Deal& deal) : rules_{&rules}, deal_{&deal} {}

    template <class Place>
    void add(const std::optional<StatedAmount>& part, Place&& place) {
      if (!part || part->amount.currency() != deal_->amount->amount.currency()) return;
      const auto low = decimal_of(part->amount.money());
      const auto all = low && sum_ ? sum(*sum_, *low) : std::nullopt;
      sum_ = all;
      if (!low || (greatest_ && *low < *greatest_)) return;
      greatest_ = low;
      place_ = place();
      part_ = &part->amount;
    }

    template <class...>
    void report() const {
      const auto whole = whole_of(*deal_->amount);
      if (!part_ || !whole || !sum_ || *sum_ <= *whole) return;
      rules_->report(*deal_, place_, *part_);
    }

  private:
    const PartRules* rules_;
    const Deal* deal_;
    std::optional<Decimal> sum_{Decimal{0}};
    std::optional<Decimal> greatest_{};
    std::string place_{};
    const Amount* part_ = nullptr;
  };

  template <class...>
  void report(const Deal& deal, std::string at, const Amount& part) const {
    ExtractionFault fault;
    fault.kind = ExtractionFaultKind::misplaced_amount;
    fault.at = std::move(at);
    fault.object = deal.id;
    if (const auto figure = figure_of(part)) fault.found = words_of(*figure);
    faults_->push_back(std::move(fault));
  }

  template <class...>
  void check_parties(const Deal& deal, const std::string& at) const {
    for (const auto& row : rows_of<Role>) {
      Parts parts{*this, deal};
      for (std::size_t i = 0; i != deal.parties.size(); ++i)
        if (deal.parties[i].role == row.value && !is_all(deal, deal.parties[i].amount))
          parts.add(deal.parties[i].amount, [&] { return at + "/parties/" + std::to_string(i) + "/amount"; });
      parts.report();
    }
  }

  /// Whether a part is the whole itself, which `TotalRules` look at.
  [[nodiscard]] static bool is_all(const Deal& deal, const std::optional<StatedAmount>& part) noexcept {
    return part && part->amount.money() == deal.amount->amount.money();
  }

  template <class...>
  void check_considerations(const Deal& deal, const std::string& at) const {
    Parts parts{*this, deal};
    for (std::size_t i = 0; i != deal.considerations.size(); ++i)
      if (deal.considerations[i].form != ConsiderationForm::assumed_debt)
        parts.add(deal.considerations[i].amount,
                  [&] { return at + "/considerations/" + std::to_string(i) + "/amount"; });
    parts.report();
  }

  /// What somebody provides is no more than what he pays.
  template <class...>
  void check_payers(const Deal& deal, const std::string& at) const {
    constexpr std::size_t most = 64;
    for (std::size_t i = 0; i != deal.considerations.size() && i != most; ++i) {
      const auto& part = deal.considerations[i];
      if (!part.from || !part.amount || part.form == ConsiderationForm::assumed_debt) continue;
      for (std::size_t k = 0; k != deal.parties.size() && k != most; ++k) {
        const auto& party = deal.parties[k];
        if (party.entity != *part.from || !party.amount
            || party.amount->amount.currency() != part.amount->amount.currency())
          continue;
        const auto whole = whole_of(*party.amount);
        const auto low = decimal_of(part.amount->amount.money());
        if (whole && low && *low > *whole)
          report(deal, at + "/considerations/" + std::to_string(i) + "/amount", part.amount->amount);
      }
    }
  }

  /// Payments may overlap, as those of a year and of its months: each is compared alone.
  template <class...>
  void check_schedule(const Deal& deal, const std::string& at) const {
    for (std::size_t i = 0; i != deal.schedule.size(); ++i) {
      const auto& payment = deal.schedule[i];
      const auto& kind = base_parts::row_of(payment.kind);
      if (!kind.of_deal || !payment.within.value_or(kind.within.value_or(false))) continue;
      Parts parts{*this, deal};
      parts.add(payment.amount, [&] { return at + "/schedule/" + std::to_string(i) + "/amount"; });
      parts.report();
    }
  }

  template <class...>
  void check_links(const Deal& deal, const std::string& at) const {
    for (const auto& link : deal.links) {
      if (link.type != LinkType::part_of) continue;
      const auto* entry = ids_.find(link.to);
      if (entry == nullptr || !article_->deals[entry->index].amount) continue;
      const auto& whole = article_->deals[entry->index].amount;
      const auto most = whole_of(*whole);
      const auto part = decimal_of(deal.amount->amount.money());
      if (most && part && *part > *most && deal.amount->amount.currency() == whole->amount.currency()
          && whole->scope != Scope::each)
        report(deal, at + "/amount", deal.amount->amount);
    }
  }

  const Article* article_;
  std::vector<ExtractionFault>* faults_;
  model_parts::IdTable ids_;
};

}  // namespace newsgraph::inline v0_1::draft_parts
