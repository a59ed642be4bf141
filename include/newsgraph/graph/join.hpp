// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {
namespace graph_parts {

/// An id with the article before it, as in "urn:…#d1".
struct GlobalId {
  std::string_view uri;
  std::string_view id;

  /// Nothing where there is no '#'. Ids have none, uris may.
  [[nodiscard]] static constexpr std::optional<GlobalId> parse(std::string_view text) noexcept {
    const auto mark = text.rfind('#');
    if (mark == std::string_view::npos) return std::nullopt;
    return GlobalId{text.substr(0, mark), text.substr(mark + 1)};
  }
};

}  // namespace graph_parts

namespace graph_parts {

/// Two global ids, "uri#id", without a direction.
class GlobalPair {
public:
  GlobalPair(std::string a, std::string b) : first_{std::move(a)}, second_{std::move(b)} {
    if (second_ < first_) std::swap(first_, second_);
  }

  /// The lesser of the two.
  [[nodiscard]] const std::string& first() const noexcept { return first_; }
  [[nodiscard]] const std::string& second() const noexcept { return second_; }

  friend auto operator<=>(const GlobalPair&, const GlobalPair&) = default;

private:
  std::string first_;
  std::string second_;
};

}  // namespace graph_parts

/// What somebody knows and no article says: two global ids of entities, or of deals, mean the same one.
class Join : public graph_parts::GlobalPair {
public:
  using GlobalPair::GlobalPair;
};

/// What somebody knows and no article says: two global ids of entities, or of deals, mean two. It wins over a join.
class Apart : public graph_parts::GlobalPair {
public:
  using GlobalPair::GlobalPair;
};

}  // namespace newsgraph::inline v0_1
