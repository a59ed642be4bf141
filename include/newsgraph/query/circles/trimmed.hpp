// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/query/circles/arcs.hpp>

#include <cstdint>

namespace newsgraph::inline v0_1::query_parts {

/// The vertices of a graph that may still be on a circle: one that loses its last arc in or its last arc out goes too.
///
/// To take out all, one after the other, is O(vertices + arcs) together.
class Trimmed {
public:
  /// `in` is `out` turned round. Both must outlive it.
  template <class...>
  Trimmed(const Arcs& out, const Arcs& in) : out_{out}, in_{in} {
    degrees_.resize(out.size(), {});
    for (std::uint32_t v = 0; v < out.size(); ++v) {
      degrees_[v] = {static_cast<std::uint32_t>(in.from(v).size()), static_cast<std::uint32_t>(out.from(v).size())};
      if (degrees_[v].in == 0 || degrees_[v].out == 0) leaving_.push_back(v);
    }
    settle();
  }
  Trimmed(const Arcs&&, const Arcs&) = delete;
  Trimmed(const Arcs&, const Arcs&&) = delete;

  [[nodiscard]] bool has(std::uint32_t vertex) const noexcept { return degrees_[vertex].out != 0; }

  template <class...>
  void remove(std::uint32_t vertex) {
    leaving_.push_back(vertex);
    settle();
  }

private:
  /// The arcs from and to vertices that are there; both 0 for one that is not.
  struct Degrees {
    std::uint32_t in = 0;
    std::uint32_t out = 0;

    friend bool operator==(Degrees, Degrees) = default;
  };

  template <class...>
  void settle() {
    while (!leaving_.empty()) {
      const auto vertex = leaving_.back();
      leaving_.pop_back();
      if (degrees_[vertex] == Degrees{}) continue;
      degrees_[vertex] = {};
      take_one(out_.from(vertex), &Degrees::in);
      take_one(in_.from(vertex), &Degrees::out);
    }
  }

  template <class...>
  void take_one(Rows<std::uint32_t> from, std::uint32_t Degrees::*degree) {
    for (const auto vertex : from)
      if (degrees_[vertex].*degree != 0 && --(degrees_[vertex].*degree) == 0) leaving_.push_back(vertex);
  }

  const Arcs& out_;
  const Arcs& in_;
  base_parts::RowVector<Degrees> degrees_;
  base_parts::RowVector<std::uint32_t> leaving_;
};

}  // namespace newsgraph::inline v0_1::query_parts
