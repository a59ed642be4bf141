// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <exception>
#include <ios>
#include <istream>
#include <iterator>
#include <new>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::base_parts {

/// The bytes of a stream, block by block, in constant memory.
class BlockReader {
public:
  /// `in` must outlive this. Its buffer is read ahead; its state stays what it was.
  explicit BlockReader(std::istream& in) : in_{in} {}

  /// What is at hand and not taken yet: empty only at the end of the stream. Waits only if nothing is at hand.
  [[nodiscard]] std::string_view unread() {
    while (unread_.empty() && read_block()) continue;
    return unread_;
  }

  /// Takes the first bytes of what is at hand.
  void take(std::size_t bytes) noexcept { unread_.remove_prefix(bytes); }

  /// Whether the end is one because the stream can't be read.
  [[nodiscard]] bool is_broken() const noexcept { return broken_; }

private:
  /// What a buffer throws means that nothing more can be read.
  bool read_block() {
    broken_ = broken_ || (in_.fail() && !in_.eof());
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
  std::vector<char> block_ = std::vector<char>(std::size_t{1} << 16U);
  std::string_view unread_;  // of the block
  bool broken_ = false;
};

}  // namespace newsgraph::inline v0_1::base_parts
