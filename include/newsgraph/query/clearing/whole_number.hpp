#pragma once

#include <newsgraph/base/error.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace newsgraph {

/// A whole number from 0 on, however large: what exact elimination needs. Sums take O(n) in the 32-bit digits, products
/// and quotients O(n²).
class WholeNumber {
public:
  WholeNumber() = default;
  explicit WholeNumber(std::uint64_t value) {
    for (; value != 0; value >>= 32U) digits_.push_back(static_cast<std::uint32_t>(value));
  }

  [[nodiscard]] bool is_zero() const noexcept { return digits_.empty(); }

  friend bool operator==(const WholeNumber&, const WholeNumber&) = default;
  friend std::strong_ordering operator<=>(const WholeNumber& a, const WholeNumber& b) noexcept {
    if (a.digits_.size() != b.digits_.size()) return a.digits_.size() <=> b.digits_.size();
    for (auto i = a.digits_.size(); i-- > 0;)
      if (a.digits_[i] != b.digits_[i]) return a.digits_[i] <=> b.digits_[i];
    return std::strong_ordering::equal;
  }

  friend WholeNumber operator+(WholeNumber a, const WholeNumber& b) {
    a.digits_.resize((std::max)(a.digits_.size(), b.digits_.size()) + 1);
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < a.digits_.size(); ++i) {
      carry += std::uint64_t{a.digits_[i]} + (i < b.digits_.size() ? b.digits_[i] : 0);
      a.digits_[i] = static_cast<std::uint32_t>(carry);
      carry >>= 32U;
    }
    return a.trim();
  }

  /// Throws `Error` where `b` is more than `a`.
  friend WholeNumber operator-(WholeNumber a, const WholeNumber& b) {
    if (a < b) throw Error{"a whole number would be below zero"};
    a.subtract(b, 1, 0);
    return a.trim();
  }

  friend WholeNumber operator*(const WholeNumber& a, const WholeNumber& b) {
    WholeNumber product;
    product.digits_.resize(a.digits_.size() + b.digits_.size());
    for (std::size_t i = 0; i < a.digits_.size(); ++i) {
      std::uint64_t carry = 0;
      for (std::size_t j = 0; j < b.digits_.size() || carry != 0; ++j) {
        auto& digit = product.digits_[i + j];
        carry += digit + std::uint64_t{a.digits_[i]} * (j < b.digits_.size() ? b.digits_[j] : 0);
        digit = static_cast<std::uint32_t>(carry);
        carry >>= 32U;
      }
    }
    return product.trim();
  }

  /// a / b, where b divides a; else, or where b is zero, `Error`. From the lowest digit on (Jebelean, 1993).
  [[nodiscard]] friend WholeNumber exact_quotient(WholeNumber a, WholeNumber b) {
    if (b.is_zero()) throw Error{"division by zero"};
    std::size_t zeros = 0;
    while ((b.digits_[zeros / 32] >> zeros % 32 & 1U) == 0) ++zeros;
    a = a.shifted_down(zeros);
    b = b.shifted_down(zeros);
    std::uint32_t inverse = b.digits_[0];  // modulo 2^32, by Newton's steps
    for (int i = 0; i < 4; ++i) inverse *= 2 - b.digits_[0] * inverse;
    WholeNumber quotient;
    bool divides = true;
    for (std::size_t i = 0; i + b.digits_.size() <= a.digits_.size(); ++i) {
      quotient.digits_.push_back(a.digits_[i] * inverse);
      divides = a.subtract(b, quotient.digits_.back(), i) && divides;
    }
    if (!divides || !a.trim().is_zero()) throw Error{"a whole number does not divide another"};
    return quotient.trim();
  }

private:
  WholeNumber trim() {
    while (!digits_.empty() && digits_.back() == 0) digits_.pop_back();
    return std::move(*this);
  }

  [[nodiscard]] WholeNumber shifted_down(std::size_t bits) const {
    WholeNumber shifted;
    for (auto i = bits / 32; i < digits_.size(); ++i) {
      const auto above = i + 1 < digits_.size() ? std::uint64_t{digits_[i + 1]} : 0;
      shifted.digits_.push_back(static_cast<std::uint32_t>((above << 32U | digits_[i]) >> bits % 32));
    }
    return shifted.trim();
  }

  /// Takes `times` × `b`, shifted up by `place` digits, away. False where that is more: the rest has wrapped then.
  bool subtract(const WholeNumber& b, std::uint32_t times, std::size_t place) noexcept {
    std::uint64_t borrow = 0;
    for (std::size_t j = 0; place + j < digits_.size() && (j < b.digits_.size() || borrow != 0); ++j) {
      borrow += std::uint64_t{times} * (j < b.digits_.size() ? b.digits_[j] : 0);
      auto& digit = digits_[place + j];
      const auto low = static_cast<std::uint32_t>(borrow);
      borrow = (borrow >> 32U) + (digit < low ? 1 : 0);
      digit -= low;
    }
    return borrow == 0;
  }

  std::vector<std::uint32_t> digits_;  // the lowest first, the highest is not 0
};

}  // namespace newsgraph
