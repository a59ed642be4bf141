// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <ostream>
#include <string>

namespace newsgraph::inline v0_1::bridge_parts {

/// Gathers text and hands it to a stream in large pieces. `finish` hands on what is left; the stream fails if
/// something could not be written.
class TextStream {
public:
  explicit TextStream(std::ostream& out) : out_{&out} {}

  /// What is appended to; `step` after each piece.
  [[nodiscard]] std::string& text() noexcept { return text_; }
  void step() {
    if (text_.size() >= most_kept) finish();
  }
  void finish() {
    out_->write(text_.data(), static_cast<std::streamsize>(text_.size()));
    text_.clear();
  }

private:
  static constexpr std::size_t most_kept = 64 * 1024;

  std::ostream* out_;
  std::string text_;
};

}  // namespace newsgraph::inline v0_1::bridge_parts
