// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>

// What comes in from other formats is a document without a fault.
namespace newsgraph::sample {

/// The article as it is loaded again; throws `InvalidArticle` where it has faults.
inline Article reloaded(const Article& article) { return load_or_throw(to_json(article)); }

/// The faults of reading, a line each.
inline std::string lines_of(const Faults& faults) {
  std::string lines;
  for (const auto& fault : faults) lines += to_string(fault) + '\n';
  return lines;
}

}  // namespace newsgraph::sample
