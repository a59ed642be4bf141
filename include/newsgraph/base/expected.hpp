// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/names.hpp>

#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace newsgraph::inline v0_1 {

/// A value, or the reason why there is none. After `std::expected` of C++23; from a temporary the value is moved out,
/// so that nothing points into what is gone.
template <class T, class E>
class Expected {
  static_assert(!std::is_same_v<T, E>);

public:
  using value_type = T;
  using error_type = E;

  constexpr Expected(T value) noexcept : value_{std::move(value)} {}
  constexpr Expected(E error) noexcept : error_{std::move(error)} {}

  [[nodiscard]] constexpr bool has_value() const noexcept { return value_.has_value(); }
  explicit constexpr operator bool() const noexcept { return value_.has_value(); }

  /// The value, which must be there.
  [[nodiscard]] constexpr T& operator*() & noexcept { return *value_; }
  [[nodiscard]] constexpr const T& operator*() const& noexcept { return *value_; }
  [[nodiscard]] constexpr T operator*() && noexcept { return *std::move(value_); }
  [[nodiscard]] constexpr T operator*() const&& { return *value_; }
  [[nodiscard]] constexpr T* operator->() & noexcept { return &*value_; }
  [[nodiscard]] constexpr const T* operator->() const& noexcept { return &*value_; }
  constexpr const T* operator->() const&& = delete;

  /// The value; throws `Error`, which names the reason where that has a name, where there is none.
  [[nodiscard]] constexpr const T& value() const& {
    require_value();
    return *value_;
  }
  [[nodiscard]] constexpr T value() && {
    require_value();
    return *std::move(value_);
  }
  [[nodiscard]] constexpr T value() const&& { return value(); }

  /// The value, or `other` where there is none.
  template <class Other>
  [[nodiscard]] constexpr T value_or(Other&& other) const& {
    return value_ ? *value_ : static_cast<T>(std::forward<Other>(other));
  }
  template <class Other>
  [[nodiscard]] constexpr T value_or(Other&& other) && {
    return value_ ? *std::move(value_) : static_cast<T>(std::forward<Other>(other));
  }

  /// Why there is no value. Where there is one, this is `E{}` and means nothing.
  [[nodiscard]] constexpr const E& error() const& noexcept { return error_; }
  [[nodiscard]] constexpr E error() && noexcept { return std::move(error_); }
  [[nodiscard]] constexpr E error() const&& { return error_; }

  /// The value, if any, for those who need not know why not.
  constexpr operator std::optional<T>() const& { return value_; }
  constexpr operator std::optional<T>() && { return std::move(value_); }

  friend constexpr bool operator==(const Expected&, const Expected&) = default;

private:
  constexpr void require_value() const {
    if (value_) return;
    if constexpr (Named<E>) throw Error{"there is no value: " + std::string{name_of(error_)}};
    throw Error{"there is no value, only the reason why not"};
  }

  std::optional<T> value_;
  E error_{};
};

}  // namespace newsgraph::inline v0_1
