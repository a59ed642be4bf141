// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/block_reader.hpp>

#include <algorithm>
#include <cstddef>
#include <istream>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::json_parts {

/// The lines of a stream that have something in them, in constant memory.
class LineReader {
public:
  enum class State { good, too_long, unreadable };

  /// `in` must outlive this. Its buffer is read ahead, block by block; its state stays what it was. A line over
  /// `max_bytes` is passed over, and only its state says that it was there.
  LineReader(std::istream& in, std::size_t max_bytes) : blocks_{in}, max_bytes_{max_bytes} {}

  /// Goes on to the next line that is not empty. False at the end; a stream that can't be read ends there, after a last
  /// line that says so.
  bool next() {
    do {
      ++number_;
      if (blocks_.is_broken() || !read_line()) return false;
    } while (!blocks_.is_broken() && !over_limit_ && text_.find_first_not_of(" \t\r") == std::string::npos);
    return true;
  }

  [[nodiscard]] State state() const noexcept {
    return blocks_.is_broken() ? State::unreadable : over_limit_ ? State::too_long : State::good;
  }

  /// Without its end; it lives until the next line.
  [[nodiscard]] std::string_view text() const noexcept { return text_; }

  /// From 1; empty lines count.
  [[nodiscard]] std::size_t number() const noexcept { return number_; }

private:
  /// Reads up to the end of the line; of a line over the limit, what is over it is passed over.
  bool read_line() {
    text_.clear();
    over_limit_ = false;
    for (;;) {
      const auto unread = blocks_.unread();
      if (unread.empty()) return blocks_.is_broken() || over_limit_ || !text_.empty();
      const auto end = unread.find('\n');
      const auto part = unread.substr(0, end);
      over_limit_ = over_limit_ || part.size() > max_bytes_ - text_.size();
      if (!over_limit_) text_ += part;
      blocks_.take((std::min)(part.size() + 1, unread.size()));
      if (end != std::string_view::npos) return true;
    }
  }

  base_parts::BlockReader blocks_;
  std::size_t max_bytes_;
  std::string text_;
  std::size_t number_ = 0;
  bool over_limit_ = false;
};

}  // namespace newsgraph::inline v0_1::json_parts
