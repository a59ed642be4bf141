#pragma once

#include <optional>
#include <utility>

namespace newsgraph {

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

  /// What is wrong; meaningful only where there is no value.
  [[nodiscard]] constexpr Fault fault() const noexcept { return fault_; }

  friend constexpr bool operator==(const Reading&, const Reading&) = default;

private:
  std::optional<T> value_;
  Fault fault_{};
};

}  // namespace newsgraph
