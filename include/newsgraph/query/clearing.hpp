#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/query/clearing/elimination.hpp>
#include <newsgraph/query/clearing/obligations.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace newsgraph {

/// What a company has besides what others owe it. It can be nothing, but not less.
struct Assets {
  EntityId entity;
  Money money;
};

/// What comes of a company.
struct Cleared {
  EntityId entity;
  Money owes;
  Money pays;         ///< rounded down to a minor unit; which companies default does not depend on the rounding
  std::size_t round;  ///< 0: it pays all; 1: it defaults even if all others pay, 2: because of those …
};

/// Thrown where a company's assets are less than nothing, or currencies differ.
struct ClearingError : Error {
  using Error::Error;
};

/// The most that all can pay, where each pays what it has and gets, up to what it owes, and divides what is not enough
/// among its creditors by what it owes them.
///
/// L. Eisenberg and T. Noe, "Systemic Risk in Financial Systems", Management Science 47 (2001), 236-249: the greatest
/// clearing vector, by their fictitious default algorithm. Whole numbers throughout: each round solves the equations of
/// the defaulters exactly.
class Clearing {
public:
  template <class Owed, class Owned>
  Clearing(const Owed& obligations, const Owned& assets) {
    if (obligations.empty()) return;
    currency_ = obligations.front().amount.currency();
    for (const auto& owed : obligations)
      for (const auto entity : {owed.debtor, owed.creditor}) places_.try_emplace(entity, 0);
    for (auto& [entity, place] : places_) {
      place = entities_.size();
      entities_.push_back(entity);
    }
    const auto units = [&](Money money) {
      if (money.currency() != currency_) throw ClearingError{"obligations or assets of two currencies"};
      if (money.minor_units() < 0) throw ClearingError{"an obligation or assets are less than nothing"};
      return static_cast<std::uint64_t>(money.minor_units());
    };
    owes_.assign(size(), Money::from_minor(0, currency_));
    owed_.assign(size(), std::vector<std::uint64_t>(size()));
    assets_.assign(size(), WholeNumber{});
    for (const auto& [debtor, creditor, amount, deal] : obligations) {
      if (debtor == creditor) continue;
      owes_[places_[debtor]] += amount;
      owed_[places_[debtor]][places_[creditor]] += units(amount);
    }
    for (const auto& [entity, money] : assets)
      if (const auto place = places_.find(entity); place != places_.end())
        assets_[place->second] = assets_[place->second] + WholeNumber{units(money)};
  }

  /// Each company that owes or is owed, by id. O(n² + r d⁵) in the companies, and d defaulters in r rounds: d³ steps
  /// with numbers of d digits.
  template <class...>
  [[nodiscard]] std::vector<Cleared> operator()() {
    std::vector<Cleared> found;
    for (std::size_t i = 0; i < size(); ++i) found.push_back({entities_[i], owes_[i], owes_[i], 0});
    std::vector<std::size_t> defaulters;
    Solution parts{{}, WholeNumber{1}};  // of what each defaulter owes, paid
    for (std::size_t round = 1;; ++round) {
      std::vector<std::size_t> others;
      for (std::size_t i = 0; i < size(); ++i)
        if (found[i].round == 0 && has(i, defaulters, parts) < owes(i) * parts.denominator) others.push_back(i);
      if (others.empty()) break;
      for (const auto i : others) found[i].round = round;
      defaulters.insert(defaulters.end(), others.begin(), others.end());
      parts = solve(defaulters);
    }
    for (std::size_t k = 0; k < defaulters.size(); ++k)
      found[defaulters[k]].pays =
          Money::from_minor(floor_of(owes(defaulters[k]) * parts.numerators[k], parts.denominator), currency_);
    return found;
  }

private:
  [[nodiscard]] std::size_t size() const noexcept { return entities_.size(); }
  [[nodiscard]] WholeNumber owes(std::size_t i) const {
    return WholeNumber{static_cast<std::uint64_t>(owes_[i].minor_units())};
  }

  /// What `i` has, and gets of those who pay all.
  template <class...>
  [[nodiscard]] WholeNumber without(std::size_t i, const std::vector<std::size_t>& defaulters) const {
    auto sum = assets_[i];
    for (std::size_t j = 0; j < size(); ++j)
      if (!contains(defaulters, j)) sum = sum + WholeNumber{owed_[j][i]};
    return sum;
  }

  /// What `i` has and gets, times the denominator of `parts`, where defaulters pay those and others pay all.
  template <class...>
  [[nodiscard]] WholeNumber has(std::size_t i, const std::vector<std::size_t>& defaulters,
                                const Solution& parts) const {
    auto sum = without(i, defaulters) * parts.denominator;
    for (std::size_t k = 0; k < defaulters.size(); ++k)
      sum = sum + WholeNumber{owed_[defaulters[k]][i]} * parts.numerators[k];
    return sum;
  }

  /// The parts y of what they owe that the defaulters pay:
  /// owes(i) y(i) - Σ owed(j to i) y(j) = assets(i) + what those who pay all owe i.
  template <class...>
  [[nodiscard]] Solution solve(const std::vector<std::size_t>& defaulters) const {
    Equations equations;
    for (const auto i : defaulters) {
      equations.diagonal.push_back(owes(i));
      auto& below = equations.below_zero.emplace_back();
      for (const auto j : defaulters) below.emplace_back(owed_[j][i]);
      equations.right.push_back(without(i, defaulters));
    }
    return solution_of(std::move(equations));
  }

  Currency currency_ = Currency::USD;
  std::map<EntityId, std::size_t> places_;
  std::vector<EntityId> entities_;
  std::vector<Money> owes_;
  std::vector<std::vector<std::uint64_t>> owed_;  // [debtor][creditor]
  std::vector<WholeNumber> assets_;
};

/// What all can pay of certain obligations, given what they have besides; those of whom nothing is given have nothing.
/// See `Clearing`. Throws `ClearingError` and `MoneyOverflow`.
template <class...>
[[nodiscard]] std::vector<Cleared> clear(std::span<const Obligation> obligations, std::span<const Assets> assets) {
  return Clearing{obligations, assets}();
}

}  // namespace newsgraph
