// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

namespace newsgraph::inline v0_1 {
namespace model_parts {

/// How many faults there are, and the first of them, a line each.
template <class...>
[[nodiscard]] std::string summary_of(const Faults& faults) {
  constexpr std::size_t most = 10;
  const bool more = !faults.empty() && faults.back().kind == FaultKind::not_listed;
  const auto listed = faults.size() - (more ? 1 : 0);
  std::string text{more ? "more than " : ""};
  text += std::to_string(listed);
  text += listed == 1 ? " fault:" : " faults:";
  for (std::size_t i = 0; i != (std::min)(listed, most); ++i)
    (text += listed == 1 && !more ? " " : "\n") += to_string(faults[i]);
  if (listed > most) text += "\n…";
  return text;
}

}  // namespace model_parts

/// Thrown where a document is refused: by what loads an article or gives nothing back, and where an article that was
/// made in memory is added to a graph. The faults of the latter have pointers, but no lines.
class InvalidArticle : public std::runtime_error {
public:
  explicit InvalidArticle(Faults found)
      : std::runtime_error{model_parts::summary_of(found)}, faults_{std::make_shared<const Faults>(std::move(found))} {}

  /// All that is wrong with it, at least one.
  [[nodiscard]] const Faults& faults() const noexcept { return *faults_; }

private:
  std::shared_ptr<const Faults> faults_;  // so that a copy throws nothing
};

}  // namespace newsgraph::inline v0_1
