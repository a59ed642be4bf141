// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/expected.hpp>
#include <newsgraph/base/fault.hpp>
#include <newsgraph/model/invalid_article.hpp>

#include <utility>

namespace newsgraph::inline v0_1 {

/// What came of loading: a value, or the faults that are the reason why there is none.
template <class T>
class Loaded : public Expected<T, Faults> {
public:
  using Expected<T, Faults>::Expected;

  /// What is wrong; empty where there is a value.
  [[nodiscard]] const Faults& faults() const& noexcept { return this->error(); }
  [[nodiscard]] Faults faults() && noexcept { return std::move(*this).error(); }
  [[nodiscard]] Faults faults() const&& { return this->error(); }

  /// The value; throws `InvalidArticle` with the faults where there is none.
  [[nodiscard]] const T& value() const& {
    if (!*this) throw InvalidArticle{faults()};
    return **this;
  }
  [[nodiscard]] T value() && {
    if (!*this) throw InvalidArticle{std::move(*this).faults()};
    return *std::move(*this);
  }
  [[nodiscard]] T value() const&& { return value(); }
};

}  // namespace newsgraph::inline v0_1
