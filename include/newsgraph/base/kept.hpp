// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <utility>

namespace newsgraph::inline v0_1::base_parts {

/// What is worked out of an object when somebody first asks for it, and kept until the object changes.
///
/// Several threads may ask at once: each may work it out, and all get the one that was there first. Whoever changes the
/// object, and so calls `drop`, must be alone with it. A copy begins with nothing.
class Kept {
public:
  Kept() noexcept = default;
  Kept(const Kept&) noexcept {}
  Kept(Kept&& other) noexcept : value_{other.value_.exchange(nullptr)} {}
  Kept& operator=(const Kept&) noexcept {
    drop();
    return *this;
  }
  Kept& operator=(Kept&& other) noexcept {
    if (this != &other) delete value_.exchange(other.value_.exchange(nullptr));
    return *this;
  }
  ~Kept() { drop(); }

  void drop() noexcept { delete value_.exchange(nullptr); }

  /// What was made, if it was; always of one type. Valid until it is dropped.
  template <class T>
  [[nodiscard]] const T* find() const noexcept {
    const auto* known = value_.load(std::memory_order_acquire);
    return known != nullptr ? &static_cast<const Made<T>*>(known)->value : nullptr;
  }

  /// What `make()` gave, or gives now; always of one type. Valid until it is dropped.
  template <class T, class Make>
  [[nodiscard]] const T& get(Make make) const {
    const auto value_of = [](const Value* value) -> const T& { return static_cast<const Made<T>*>(value)->value; };
    if (const auto* known = find<T>()) return *known;
    const Value* const made = new Made<T>{make()};
    const Value* first = nullptr;
    if (value_.compare_exchange_strong(first, made, std::memory_order_acq_rel, std::memory_order_acquire))
      return value_of(made);
    delete made;
    return value_of(first);
  }

private:
  struct Value {
    Value() = default;
    Value(const Value&) = delete;
    Value& operator=(const Value&) = delete;
    virtual ~Value() = default;
  };

  template <class T>
  struct Made : Value {
    explicit Made(T&& its_value) : value{std::move(its_value)} {}
    T value;
  };

  mutable std::atomic<const Value*> value_{nullptr};
};

}  // namespace newsgraph::inline v0_1::base_parts
