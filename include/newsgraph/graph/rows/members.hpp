// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdlib>
#include <type_traits>
#include <utility>

// What a row consists of, told by the row itself: nobody has to list the members of an aggregate.

namespace newsgraph::inline v0_1::graph_parts {

/// What every member can be made of, where nothing is made.
struct AnyMember {
  template <class T>
  constexpr operator T() const noexcept {
    std::abort();
  }
};

template <class T, std::size_t... i>
[[nodiscard]] consteval bool has_members(std::index_sequence<i...>) {
  return requires { T{(static_cast<void>(i), AnyMember{})...}; };
}

/// How many members an aggregate has.
template <class T, std::size_t count = 1>
[[nodiscard]] consteval std::size_t member_count() {
  static_assert(std::is_aggregate_v<T> && count <= sizeof(T));
  if constexpr (has_members<T>(std::make_index_sequence<count>{})
                && !has_members<T>(std::make_index_sequence<count + 1>{}))
    return count;
  else
    return member_count<T, count + 1>();
}

/// A class whose members are not for all lists them itself.
template <class T>
concept ListsMembers = requires(const T& object) { object.for_each_member([](const auto&) {}); };

/// Calls `visit(member)` for each member of an object, in order. It only takes their addresses: they may hold what they
/// can't.
template <class T, class Visitor>
void for_each_member(const T& object, Visitor visit) {
  if constexpr (ListsMembers<T>) {
    object.for_each_member(visit);
  } else {
    const auto each = [&](const auto&... member) { (visit(member), ...); };
    constexpr auto count = member_count<T>();
    static_assert(count <= 27, "one more line for so many members");
    // clang-format off
    if constexpr (count == 1) { const auto& [a] = object; each(a); }
    if constexpr (count == 2) { const auto& [a, b] = object; each(a, b); }
    if constexpr (count == 3) { const auto& [a, b, c] = object; each(a, b, c); }
    if constexpr (count == 4) { const auto& [a, b, c, d] = object; each(a, b, c, d); }
    if constexpr (count == 5) { const auto& [a, b, c, d, e] = object; each(a, b, c, d, e); }
    if constexpr (count == 6) { const auto& [a, b, c, d, e, f] = object; each(a, b, c, d, e, f); }
    if constexpr (count == 7) { const auto& [a, b, c, d, e, f, g] = object; each(a, b, c, d, e, f, g); }
    if constexpr (count == 8) { const auto& [a, b, c, d, e, f, g, h] = object; each(a, b, c, d, e, f, g, h); }
    if constexpr (count == 9) { const auto& [a, b, c, d, e, f, g, h, i] = object; each(a, b, c, d, e, f, g, h, i); }
    if constexpr (count == 10) {
      const auto& [a, b, c, d, e, f, g, h, i, j] = object;
      each(a, b, c, d, e, f, g, h, i, j);
    }
    if constexpr (count == 11) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k] = object;
      each(a, b, c, d, e, f, g, h, i, j, k);
    }
    if constexpr (count == 12) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l);
    }
    if constexpr (count == 13) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m);
    }
    if constexpr (count == 14) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
    }
    if constexpr (count == 15) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
    }
    if constexpr (count == 16) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
    }
    if constexpr (count == 17) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
    }
    if constexpr (count == 18) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r);
    }
    if constexpr (count == 19) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s);
    }
    if constexpr (count == 20) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t);
    }
    if constexpr (count == 21) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u);
    }
    if constexpr (count == 22) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v);
    }
    if constexpr (count == 23) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w);
    }
    if constexpr (count == 24) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x);
    }
    if constexpr (count == 25) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y);
    }
    if constexpr (count == 26) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z);
    }
    if constexpr (count == 27) {
      const auto& [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa] = object;
      each(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa);
    }
    // clang-format on
  }
}

}  // namespace newsgraph::inline v0_1::graph_parts
