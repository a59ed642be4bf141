// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::model_parts {

/// Whether `words` stand in `text`, by trying one place after the other. That is the quickest way mostly, but hostile
/// words agree with the text nearly everywhere: what it takes is taken from `steps`, and once these are used up,
/// nothing is returned.
template <class...>
[[nodiscard]] std::optional<bool> stands_in(std::string_view text, std::string_view words,
                                            std::size_t& steps) noexcept {
  if (words.empty()) return true;
  for (std::size_t at = 0;; ++at) {
    const auto begin = at;
    at = text.find(words.front(), at);
    if (at == std::string_view::npos || words.size() > text.size() - at) at = text.size();
    const auto taken = 1 + (at - begin) / 64 + words.size() / 16;
    if (taken > steps) return std::nullopt;
    steps -= taken;
    if (at == text.size()) return false;
    if (text.substr(at, words.size()) == words) return true;
  }
}

/// Tells which of many words stand in one text, in one pass over it: Aho and Corasick, "Efficient string matching"
/// (1975). O(text + words), with some 20 bytes of memory for each byte of the words.
class WordsInText {
public:
  WordsInText() {
    nodes_.push_back({});
    first_.resize(256, 0);
  }

  /// Adds words to look for.
  template <class...>
  void add(std::string_view words) {
    std::uint32_t node = 0;
    for (const char byte : words) {
      auto next = after(node, byte);
      if (next == 0) {
        next = static_cast<std::uint32_t>(nodes_.size());
        if (node == 0) first_[static_cast<unsigned char>(byte)] = next;
        nodes_.push_back({0, nodes_[node].child, 0, byte, false});
        nodes_[node].child = next;
      }
      node = next;
    }
    ends_.push_back(node);
  }

  /// Looks for all words.
  template <class...>
  void search(std::string_view text) {
    base_parts::RowVector<std::uint32_t> shortest_first{0};
    for (std::size_t i = 0; i != shortest_first.size(); ++i) {
      const auto node = shortest_first[i];
      for (auto child = nodes_[node].child; child != 0; child = nodes_[child].sibling) {
        if (node != 0) nodes_[child].shorter = go_on(nodes_[node].shorter, nodes_[child].byte);
        shortest_first.push_back(child);
      }
    }
    std::uint32_t node = 0;
    nodes_[node].found = true;
    for (const char byte : text) {
      node = go_on(node, byte);
      nodes_[node].found = true;
    }
    for (auto i = shortest_first.size(); --i != 0;)
      if (const auto& longer = nodes_[shortest_first[i]]; longer.found) nodes_[longer.shorter].found = true;
  }

  /// Whether the words that were added as the `index`th, from 0, stand in the text that was searched.
  [[nodiscard]] bool found(std::size_t index) const noexcept { return nodes_[ends_[index]].found; }

private:
  /// A beginning of words: the root is the empty one.
  struct Node {
    std::uint32_t child = 0;    // the first of those that are longer by a byte, or 0
    std::uint32_t sibling = 0;  // the next of these
    std::uint32_t shorter = 0;  // the longest other one that this ends with
    char byte = 0;              // its last
    bool found = false;
  };

  /// The beginning that is longer by `byte`, or 0.
  [[nodiscard]] std::uint32_t after(std::uint32_t node, char byte) const noexcept {
    if (node == 0) return first_[static_cast<unsigned char>(byte)];
    auto child = nodes_[node].child;
    while (child != 0 && nodes_[child].byte != byte) child = nodes_[child].sibling;
    return child;
  }

  /// The longest beginning that what was read ends with, once `byte` is read after `node`.
  [[nodiscard]] std::uint32_t go_on(std::uint32_t node, char byte) const noexcept {
    for (;; node = nodes_[node].shorter) {
      const auto next = after(node, byte);
      if (next != 0 || node == 0) return next;
    }
  }

  base_parts::RowVector<Node> nodes_;
  base_parts::RowVector<std::uint32_t> first_;  // the children of the root, by their bytes
  base_parts::RowVector<std::uint32_t> ends_;   // of the words, in the order in which they were added
};

}  // namespace newsgraph::inline v0_1::model_parts
