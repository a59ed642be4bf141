#pragma once

#include <newsgraph/value/currency.hpp>

#include <cstddef>

namespace newsgraph {

/// A currency that stands at a number.
struct CurrencyAt {
  Currency currency;
  std::size_t place;           ///< its end after a number, its begin before one
  bool minor = false;          ///< its hundredth part: cents
  bool bare = false;           ///< a sign that currencies share
  bool code = false;           ///< a code of ISO 4217
  bool counts_others = false;  ///< with 당 after it: what follows is a price of it
  bool weighs = false;         ///< a word of weight as well
  bool country = false;        ///< the word of a country alone: "$5m Canadian"
};

}  // namespace newsgraph
