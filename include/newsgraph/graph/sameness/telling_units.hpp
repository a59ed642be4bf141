// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/slots.hpp>
#include <newsgraph/base/string_hash.hpp>
#include <newsgraph/graph/sameness/telling_terms.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Tellings that say the same in all that is compared, as one: a deal that thousands of articles tell alike is looked
/// at once. Of an article that says the same twice, each is in another unit.
struct TellingUnits {
  std::vector<TellingTerms> terms;          ///< of each unit, in the order of their first tellings
  base_parts::RowVector<std::uint32_t> of;  ///< by deal: its unit
};

/// What is compared of a telling, as bytes.
class TermsKey {
public:
  template <class...>
  [[nodiscard]] std::string_view operator()(const Graph& graph, const TellingTerms& terms) {
    bytes_.clear();
    const auto& details = terms.particulars;
    add(terms.type, terms.stage ? static_cast<int>(*terms.stage) : -1, terms.each, terms.announced, terms.leaves_out);
    if (terms.date)
      add(1, terms.date->bits());
    else
      add(0, terms.published.value_or(-1));
    add(terms.parties.size());
    for (const auto& party : terms.parties) add(party.entity.index(), party.sides);
    add(terms.sellers.size());
    for (const auto seller : terms.sellers) add(seller.index());
    const auto add_sum = [&](const Amount& sum) {
      add(sum.currency(), sum.money().minor_units(), sum.bound(), sum.approx(),
          sum.quantum().value_or(Money::from_minor(0, sum.currency())).minor_units(),
          sum.upper_end().value_or(sum.money()).minor_units());
    };
    add(terms.sums.size());
    for (const auto& sum : terms.sums) add_sum(sum);
    add(terms.told.size());
    for (const auto sum : terms.told) add_sum(graph.amount(sum));
    const auto symbol = [&](MaybeSymbol text) { add(text ? static_cast<std::int64_t>((*text).index()) : -1); };
    symbol(details.ref);
    symbol(details.name);
    add(details.purpose.count);
    for (const auto& purpose : graph[details.purpose])
      add(purpose.words.index(), purpose.entity ? static_cast<std::int64_t>((*purpose.entity).index()) : -1);
    add(details.goods.count);
    for (const auto goods : graph[details.goods]) add(goods.index());
    if (const auto quantity = graph[details.quantity]) {
      const auto add_decimal = [&](const Decimal& of) { add(of.coefficient(), of.exponent()); };
      const auto number = graph.number(*quantity);
      add(1, number.has_value());
      if (number) {
        add(number->bound(), number->approx());
        add_decimal(number->value());
        add_decimal(number->upper_end().value_or(Decimal{0}));
      }
      symbol(quantity->unit());
    }
    if (const auto term = graph[details.term])
      if (const auto* length = std::get_if<Duration>(&*term))
        add(2, std::uint32_t{length->years}, std::uint32_t{length->months}, std::uint32_t{length->weeks},
            std::uint32_t{length->days});
    if (const auto period = graph[details.period]) {
      add(3);
      for (const auto& end : {period->start(), period->end()}) add(end ? end->bits() : 0);
    }
    if (details.shares) add_shares(graph, terms.deal);
    return bytes_;
  }

private:
  template <class... Parts>
  void add(Parts... parts) {
    const auto add_one = [this](std::int64_t part) {
      bytes_.append(reinterpret_cast<const char*>(&part), sizeof part);
    };
    (add_one(static_cast<std::int64_t>(parts)), ...);
  }

  template <class...>
  void add_shares(const Graph& graph, DealId deal) {
    for (const auto& party : graph[graph[deal].parties])
      if (const auto share = graph[party.share]) {
        add(party.entity.index(), share->ratio.numerator(), share->ratio.denominator(), share->bound, share->approx);
        if (const auto max = graph[share->max]) add(max->numerator(), max->denominator());
      }
  }

  std::string bytes_;
};

/// Which unit says what, without a copy of it.
class SaidTerms {
public:
  /// Of units that say `bytes`, as `key_of(unit)` gives them, the number of the first; else that of `unit`, which does.
  template <class KeyOf>
  std::uint32_t add(std::string_view bytes, std::uint32_t unit, KeyOf key_of) {
    const auto hash = static_cast<std::uint32_t>(base_parts::hash_of(bytes));
    if ((count_ + 1) * 5 > slots_.size() * 4)
      base_parts::grow_slots(
          slots_, [](const Slot& one) { return one.unit != none; }, [](const Slot& one) { return one.hash; });
    auto& slot = slots_[base_parts::probe(hash, slots_.size(), [&](std::size_t at) {
      const auto& one = slots_[at];
      return one.unit == none || (one.hash == hash && key_of(one.unit) == bytes);
    })];
    if (slot.unit != none) return slot.unit;
    ++count_;
    slot = {hash, unit};
    return unit;
  }

private:
  static constexpr auto none = (std::numeric_limits<std::uint32_t>::max)();

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t unit = none;
  };

  base_parts::RowVector<Slot> slots_;  // a power of two
  std::size_t count_ = 0;
};

/// `published`: all deals in the order in which they were told. `alone(deal)`: it is to have a unit for itself.
template <class Alone>
[[nodiscard]] TellingUnits telling_units(const Graph& graph, const base_parts::RowVector<DealId>& published,
                                         Alone alone) {
  constexpr auto none = (std::numeric_limits<std::uint32_t>::max)();
  struct Told {
    std::uint32_t last;  // unit of what the article said that said it last
    ArticleId article;
    std::uint32_t next = none;  // unit of the same, said by one article once more
  };
  TellingUnits units;
  units.of.resize(published.size(), none);
  units.terms.reserve(published.size());  // memory that is not written to is not there yet
  base_parts::RowVector<Told> told_by;    // by unit
  SaidTerms said;
  TermsKey key;
  TermsKey other_key;
  const Houses houses{graph};
  const ToldSums told{graph};
  for (const auto deal : published) {
    const auto terms = terms_of(graph, deal, houses, told);
    const auto article = graph[deal].article;
    const auto next = static_cast<std::uint32_t>(units.terms.size());
    const auto add_unit = [&] {
      units.terms.push_back(terms);  // a copy, without room for more
      told_by.push_back({next, article});
      return next;
    };
    auto& unit = units.of[deal.index()];
    const auto first = alone(deal) ? next : said.add(key(graph, terms), next, [&](std::uint32_t other) {
      return other_key(graph, units.terms[other]);
    });
    if (first == next) {
      unit = add_unit();
      continue;
    }
    const auto last = told_by[first].last;
    unit = first;
    if (told_by[first].article == article) {
      if (told_by[last].next == none) {
        const auto added = add_unit();
        told_by[last].next = added;
      }
      unit = told_by[last].next;
    }
    told_by[first].last = unit;
    told_by[first].article = article;
  }
  return units;
}

}  // namespace newsgraph::inline v0_1::graph_parts
