// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <exception>
#include <ios>
#include <istream>
#include <iterator>
#include <new>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::json_parts {

/// The lines of a stream that have something in them, in constant memory.
class LineReader {
public:
  enum class State { good, too_long, unreadable };

  /// `in` must outlive this. Its buffer is read ahead, block by block; its state stays what it was. A line over
  /// `max_bytes` is passed over, and only its state says that it was there.
  LineReader(std::istream& in, std::size_t max_bytes) : in_{in}, max_bytes_{max_bytes} {}

  /// Goes on to the next line that is not empty. False at the end; a stream that can't be read ends there, after a last
  /// line that says so.
  bool next() {
    do {
      ++number_;
      if (broken_ || !read_line()) return false;
    } while (!broken_ && !over_limit_ && text_.find_first_not_of(" \t\r") == std::string::npos);
    return true;
  }

  [[nodiscard]] State state() const noexcept {
    return broken_ ? State::unreadable : over_limit_ ? State::too_long : State::good;
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
      if (unread_.empty() && !read_block()) return broken_ || over_limit_ || !text_.empty();
      const auto end = unread_.find('\n');
      const auto part = unread_.substr(0, end);
      over_limit_ = over_limit_ || part.size() > max_bytes_ - text_.size();
      if (!over_limit_) text_ += part;
      unread_.remove_prefix((std::min)(part.size() + 1, unread_.size()));
      if (end != std::string_view::npos) return true;
    }
  }

  /// Takes what the stream has at hand, and waits only if that is nothing. What a buffer throws means that nothing more
  /// can be read.
  bool read_block() {
    broken_ = in_.fail() && !in_.eof();
    if (broken_) return false;
    try {
      auto& buffer = *in_.rdbuf();
      if (buffer.sgetc() == std::istream::traits_type::eof()) return false;
      const auto ready = std::clamp<std::streamsize>(buffer.in_avail(), 1, std::ssize(block_));
      unread_ = {block_.data(), static_cast<std::size_t>(buffer.sgetn(block_.data(), ready))};
      return !unread_.empty();
    } catch (const std::bad_alloc&) {
      throw;
    } catch (const std::exception&) {
      broken_ = true;
      return false;
    }
  }

  std::istream& in_;
  std::size_t max_bytes_;
  std::vector<char> block_ = std::vector<char>(std::size_t{1} << 16U);
  std::string_view unread_;  // of the block
  std::string text_;
  std::size_t number_ = 0;
  bool over_limit_ = false;
  bool broken_ = false;
};

}  // namespace newsgraph::inline v0_1::json_parts
