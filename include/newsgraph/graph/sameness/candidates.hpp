// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/sameness/telling_terms.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// The pairs of tellings that are worth a look: those that have a payer and a payee in common, or two partners; or,
/// where one names nobody on one side, somebody on the other. The seller of what is acquired counts as a payee.
/// Investments, loans and acquisitions too in which one is paid, by whomever.
///
/// Where more than `all_pairs` tellings have them in common, each is paired with the `window` next ones in the order of
/// their times, and with as many in the order of their sums: so O(n log n) in the tellings and their pairs of parties.
template <class...>
class Candidates {
public:
  static constexpr std::size_t all_pairs = 32;
  static constexpr std::size_t window = 12;
  static constexpr std::size_t most_partners = 32;  ///< of more, only the same ones are paired

  /// Calls `visit(a, b)` for each of them, of which `a` comes before `b` in `tellings`; for some more than once.
  template <class Visit>
  static void for_each(const std::vector<TellingTerms>& tellings, Visit visit) {
    Candidates candidates{tellings};
    candidates.add_keys();
    auto& keys = candidates.keys_;
    base_parts::sort(keys, [](const Key& a, const Key& b) {
      return a.parties != b.parties ? a.parties < b.parties : a.telling < b.telling;
    });
    for (std::size_t i = 0; i < keys.size();) {
      auto end = i + 1;
      while (end < keys.size() && keys[end].parties == keys[i].parties) ++end;
      candidates.pair_up(i, end, visit);
      i = end;
    }
  }

private:
  struct Key {
    std::uint64_t parties;
    std::uint32_t telling;
  };

  static constexpr std::uint32_t nobody = (std::numeric_limits<std::uint32_t>::max)();

  static constexpr std::uint32_t anybody = nobody - 1;

  explicit Candidates(const std::vector<TellingTerms>& tellings) : tellings_{tellings} {}

  [[nodiscard]] static std::uint64_t key_of(std::size_t a, std::size_t b) noexcept {
    return std::uint64_t{(std::min)(a, b)} << 32U | (std::max)(a, b);
  }

  template <class...>
  void add_keys() {
    base_parts::RowVector<bool> alone;  // by entity: a party of a deal that names nobody on the other side
    for (const auto& telling : tellings_)
      if (telling.one_sided())
        for (const auto& party : telling.parties) {
          if (alone.size() <= party.house.index()) alone.resize(party.house.index() + 1, false);
          alone[party.house.index()] = true;
        }
    for (std::size_t i = 0; i < tellings_.size(); ++i) {
      const auto telling = static_cast<std::uint32_t>(i);
      const auto& parties = tellings_[i].parties;
      add_payment(tellings_[i], telling);
      std::size_t partners = 0;
      for (const auto& party : parties) {
        if (party.sides == either) ++partners;
        if (party.house.index() < alone.size() && alone[party.house.index()])
          keys_.push_back({key_of(party.house.index(), nobody), telling});
      }
      if (partners > most_partners) {
        std::uint64_t all = 0;
        for (const auto& party : parties) all = (all ^ party.house.index()) * 0x9E37'79B9'7F4A'7C15U;
        keys_.push_back({all, telling});
        continue;
      }
      const auto add_pairs = [&](std::uint8_t sides, std::uint8_t others) {
        base_parts::RowVector<std::size_t> those;
        for (std::size_t a = 0; a < parties.size(); ++a)
          if (parties[a].sides == others) those.push_back(a);
        for (std::size_t a = 0; a < parties.size() && !those.empty(); ++a)
          if (parties[a].sides == sides)
            for (const auto b : those)
              if (sides != others || a < b)
                keys_.push_back({key_of(parties[a].house.index(), parties[b].house.index()), telling});
      };
      add_pairs(paying, paid);
      add_pairs(paying, either);
      add_pairs(paid, either);
      add_pairs(either, either);
      if (tellings_[i].sellers.size() <= most_partners)
        for (const auto& party : parties)
          for (const auto seller : tellings_[i].sellers)
            if (party.sides == paying) keys_.push_back({key_of(party.house.index(), seller.index()), telling});
    }
  }

  /// By whomever.
  template <class...>
  void add_payment(const TellingTerms& terms, std::uint32_t telling) {
    if (terms.type != DealType::investment && terms.type != DealType::loan && terms.type != DealType::acquisition)
      return;
    for (const auto& party : terms.parties)
      if (party.sides == paid) keys_.push_back({key_of(party.house.index(), anybody), telling});
  }

  template <class Visit>
  void pair_up(std::size_t begin, std::size_t end, Visit& visit) {
    const auto size = end - begin;
    if (size < 2) return;
    const bool lonely = (keys_[begin].parties & nobody) == nobody;
    const auto add = [&](std::uint32_t a, std::uint32_t b) {
      if (lonely && !tellings_[a].one_sided() && !tellings_[b].one_sided()) return;
      visit((std::min)(a, b), (std::max)(a, b));
    };
    base_parts::RowVector<std::uint32_t> block;
    for (auto i = begin; i < end; ++i) block.push_back(keys_[i].telling);
    const auto pair_next = [&](std::size_t count) {
      for (std::size_t i = 0; i < size; ++i)
        for (auto j = i + 1; j < size && j - i <= count; ++j) add(block[i], block[j]);
    };
    if (size <= all_pairs) return pair_next(size);
    const auto time = [&](std::uint32_t i) {
      const auto& telling = tellings_[i];
      if (telling.date) return days_of(*telling.date).first;
      return telling.published.value_or((std::numeric_limits<std::int64_t>::max)());
    };
    base_parts::sort(block, [&](std::uint32_t a, std::uint32_t b) { return time(a) < time(b); });
    pair_next(window);
    base_parts::sort(block, [&](std::uint32_t a, std::uint32_t b) {
      const auto& one = tellings_[a].sums;
      const auto& other = tellings_[b].sums;
      if (one.empty() || other.empty()) return !one.empty() && other.empty();
      if (one.front().currency() != other.front().currency()) return one.front().currency() < other.front().currency();
      return one.front().money() < other.front().money();
    });
    pair_next(window);
  }

  const std::vector<TellingTerms>& tellings_;
  base_parts::RowVector<Key> keys_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
