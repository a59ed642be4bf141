#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/names.hpp>

#include <optional>
#include <string>
#include <utility>

namespace newsgraph {

/// Thrown where a value is asked for that a text did not give.
struct ReadingError : Error {
  using Error::Error;
};

/// What reading a text gave: a value, or what is wrong with the text.
template <class T, class Fault>
class Reading {
public:
  constexpr Reading(T value) noexcept : value_{std::move(value)} {}
  constexpr Reading(Fault fault) noexcept : fault_{fault} {}

  [[nodiscard]] constexpr bool has_value() const noexcept { return value_.has_value(); }
  explicit constexpr operator bool() const noexcept { return value_.has_value(); }

  /// The value, which must be there.
  [[nodiscard]] constexpr const T& operator*() const& noexcept { return *value_; }
  [[nodiscard]] constexpr T&& operator*() && noexcept { return *std::move(value_); }
  [[nodiscard]] constexpr const T* operator->() const noexcept { return &*value_; }

  /// The value. Throws `ReadingError`, which names the fault, where there is none.
  [[nodiscard]] constexpr const T& value() const {
    if (!value_) {
      if constexpr (Named<Fault>) throw ReadingError{"the text gives no value: " + std::string{name_of(fault_)}};
      throw ReadingError{"the text gives no value"};
    }
    return *value_;
  }
  [[nodiscard]] constexpr T value_or(T other) const { return value_.value_or(std::move(other)); }

  /// The value, if any, for those who need not know what is wrong.
  constexpr operator std::optional<T>() const { return value_; }

  /// What is wrong; meaningful only where there is no value.
  [[nodiscard]] constexpr Fault fault() const noexcept { return fault_; }

  friend constexpr bool operator==(const Reading&, const Reading&) = default;

private:
  std::optional<T> value_;
  Fault fault_{};
};

}  // namespace newsgraph
