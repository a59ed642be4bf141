// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/json/parsing/tape.hpp>
#include <newsgraph/model/walk.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::json_parts {

/// A place in a text: both from 1; columns count code points, a tab is one, lines end with '\n'.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;

  friend bool operator==(Position, Position) = default;
};

/// Finds the positions of offsets in one text; they must come in ascending order. O(text) for all.
class PositionFinder {
public:
  explicit PositionFinder(std::string_view text) noexcept : text_{text} {}

  Position at(std::size_t offset) noexcept {
    for (; done_ < (std::min)(offset, text_.size()); ++done_) {
      if (text_[done_] == '\n')
        position_ = {position_.line + 1, 1};
      else if (!base_parts::is_continuation(text_[done_]))
        ++position_.column;
    }
    return position_;
  }

private:
  std::string_view text_;
  std::size_t done_ = 0;
  Position position_;
};

/// Finds where tokens of a tape begin in the JSON text it was made from, without having kept it:
/// tokens and text are walked side by side. The tokens must come in ascending order. O(text) for all.
class TokenFinder {
public:
  explicit TokenFinder(std::string_view json) noexcept : json_{json} { to_token(); }

  std::size_t offset_of(std::size_t token) noexcept {
    while (token_ < token) {
      pass_token();
      to_token();
      ++token_;
    }
    return at_;
  }

private:
  void to_token() noexcept { at_ = (std::min)(json_.find_first_not_of(" \t\r\n,:]}", at_), json_.size()); }

  void pass_token() noexcept {
    if (at_ == json_.size()) return;
    if (json_[at_] == '{' || json_[at_] == '[') {
      ++at_;
    } else if (json_[at_] == '"') {
      for (++at_; at_ < json_.size() && json_[at_] != '"'; ++at_)
        if (json_[at_] == '\\') ++at_;
      at_ = (std::min)(at_ + 1, json_.size());
    } else {
      at_ = (std::min)(json_.find_first_of(" \t\r\n,:]}", at_), json_.size());
    }
  }

  std::string_view json_;
  std::size_t at_ = 0;
  std::size_t token_ = 0;
};

/// Walks a tape from the root to its tokens, which must come in ascending order. O(tape) for all.
class PointerFinder {
public:
  explicit PointerFinder(Rows<Token> tokens) : tokens_{tokens} {}

  /// The JSON pointer (RFC 6901) of a value; of a key, that of its member. Keys are cut as a fault cuts text: else
  /// hundreds of faults in the member of a huge key would hold it hundreds of times.
  template <class...>
  std::string pointer_of(std::size_t token) {
    while (!path_.empty() && token >= path_.back().container + tokens_[path_.back().container].skip) path_.pop_back();
    if (path_.empty() && token != 0) path_.push_back({0, 1, 0});
    while (!path_.empty()) {
      auto& step = path_.back();
      if (token <= step.container) break;
      const bool keyed = tokens_[step.container].kind == TokenKind::object;
      while (token >= value_of(step, keyed) + tokens_[value_of(step, keyed)].skip) {
        step.child = value_of(step, keyed) + tokens_[value_of(step, keyed)].skip;
        ++step.index;
      }
      const auto value = value_of(step, keyed);
      if (token <= value) break;
      path_.push_back({value, value + 1, 0});
    }
    std::string pointer;
    for (std::size_t i = 0; i < path_.size(); ++i) {
      const auto& step = path_[i];
      if (token <= step.container) break;
      pointer += '/';
      if (tokens_[step.container].kind == TokenKind::object)
        model_parts::Place::append_escaped(pointer, base_parts::cut_for_fault(tokens_[step.child].text()));
      else
        pointer += std::to_string(step.index);
    }
    return pointer;
  }

private:
  struct Step {
    std::size_t container;
    std::size_t child;  // its key, or the element itself
    std::size_t index;
  };

  [[nodiscard]] static std::size_t value_of(const Step& step, bool keyed) noexcept {
    return step.child + (keyed ? 1 : 0);
  }

  Rows<Token> tokens_;
  base_parts::RowVector<Step> path_;
};

/// The token at a JSON pointer or, where there is none, at the longest part of it that there is.
template <class...>
[[nodiscard]] std::size_t token_at(Rows<Token> tokens, std::string_view pointer) {
  std::size_t at = 0;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const auto name = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(name.size());
    const auto& container = tokens[at];
    const bool keyed = container.kind == TokenKind::object;
    if (!keyed && container.kind != TokenKind::array) return at;
    std::size_t index = 0;
    std::size_t wanted = 0;
    if (!keyed && std::from_chars(name.data(), name.data() + name.size(), wanted).ec != std::errc{}) return at;
    auto child = at + 1;
    const auto matches = [&] {
      if (!keyed) return index == wanted;
      if (name.find('~') == std::string_view::npos) return tokens[child].text() == name;
      std::string escaped;
      model_parts::Place::append_escaped(escaped, tokens[child].text());
      return escaped == name;
    };
    const auto end = at + container.skip;
    while (child != end && !matches()) {
      child += keyed ? 1 : 0;
      child += tokens[child].skip;
      ++index;
    }
    if (child == end) return at;
    at = child + (keyed ? 1 : 0);
  }
  return at;
}

}  // namespace newsgraph::inline v0_1::json_parts
