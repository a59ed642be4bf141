// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::json_parts {

enum class TokenKind : std::uint8_t { object, array, string, integer, natural, real, boolean, null };

/// One value or key of a JSON document.
///
/// An object is followed by its members, key and value in turn, an array by its elements; `skip`
/// tokens further on stands what comes after the whole value.
struct Token {
  union {
    const char* data = nullptr;  ///< of a string: UTF-8, unescaped; 8 bytes can be read, however short it is
    std::int64_t integer;        ///< of an integer
    std::uint64_t natural;       ///< of an integer above the range of `int64_t`
    double real;                 ///< of any other number
    bool boolean;
  };
  std::uint32_t size = 0;  ///< of a string: bytes; of an object or array: how many members or elements
  std::uint32_t skip = 1;
  TokenKind kind = TokenKind::null;

  [[nodiscard]] std::string_view text() const noexcept { return {data, size}; }
};

/// A document as a flat run of tokens. Parsers write it, codecs read it; its memory is used again.
class Tape {
public:
  Tape() = default;
  Tape(Tape&&) = default;
  Tape& operator=(Tape&&) = default;

  /// Forgets what was there, for a document of `bytes` bytes.
  template <class...>
  void reset(std::size_t bytes, std::size_t max_depth) {
    restart();
    max_depth_ = max_depth;
    if (open_.size() < max_depth) open_.extend(max_depth - open_.size());
    bytes_ = bytes;
  }

  /// Forgets what was read of the same document, so that another parser can begin.
  void restart() noexcept {
    end_ = tokens_.begin();
    depth_ = 0;
    count_ = 0;
    text_used_ = 0;
  }

  /// Opens an object or array. False, and nothing is opened, where that would be deeper than allowed.
  [[nodiscard]] bool open(TokenKind kind) {
    if (depth_ >= max_depth_) return false;
    open_[depth_++] = {static_cast<std::uint32_t>(size()), count_ + 1};
    count_ = 0;
    add(kind);
    return true;
  }

  void close() noexcept {
    const auto [place, count] = open_[--depth_];
    auto& token = tokens_[place];
    token.skip = static_cast<std::uint32_t>(size()) - place;
    token.size = count_;
    count_ = count;
  }

  /// A key; `text` is copied.
  void key(std::string_view text) { set_text(add(TokenKind::string), keep(text)); }

  /// A string value; `text` is copied.
  void string(std::string_view text) { set_text(scalar(TokenKind::string), keep(text)); }

  void integer(std::int64_t value) { scalar(TokenKind::integer).integer = value; }
  void natural(std::uint64_t value) { scalar(TokenKind::natural).natural = value; }
  void real(double value) { scalar(TokenKind::real).real = value; }
  void boolean(bool value) { scalar(TokenKind::boolean).boolean = value; }
  void null() { scalar(TokenKind::null); }

  /// Closes what is open after a text that broke off, so that the tape can be walked; the last token
  /// that was read is returned, or the root if that was complete.
  std::size_t break_off() {
    const auto last = depth_ == 0 ? 0 : size() - 1;
    add(TokenKind::null);  // the value, if that was a key
    while (depth_ != 0) close();
    return last;
  }

  /// The same text in the memory of the tape. Strings are never longer than what they are read from, so room for that
  /// is room for all of them, and for the 8 bytes that can be read.
  std::string_view keep(std::string_view text) {
    if (text_.size() < bytes_ + 8) make_room();
    char* const place = text_.data() + text_used_;
    std::memcpy(place, text.data(), text.size());
    text_used_ += text.size();
    return {place, text.size()};
  }

  class Pen;

  [[nodiscard]] std::size_t max_depth() const noexcept { return max_depth_; }

  [[nodiscard]] Rows<Token> tokens() const noexcept { return {tokens_.begin(), size()}; }

private:
  struct Open {
    std::uint32_t place;
    std::uint32_t count;  // of the values around it, with it
  };

  [[nodiscard]] std::size_t size() const noexcept { return static_cast<std::size_t>(end_ - tokens_.begin()); }

  Token& add(TokenKind kind) {
    if (end_ == limit_) grow();
    auto& token = *end_++;
    token.skip = 1;
    token.kind = kind;
    return token;
  }

  template <class...>
  void grow() {
    const auto used = size();
    tokens_.extend(used == 0 ? bytes_ / 8 + 16 : (std::min)(used, base_parts::most_rows - used));
    end_ = tokens_.begin() + used;
    limit_ = tokens_.end();
  }

  template <class...>
  void make_room() {
    text_.resize(bytes_ + 8);
  }

  Token& scalar(TokenKind kind) {
    ++count_;
    return add(kind);
  }

  static void set_text(Token& token, std::string_view text) noexcept {
    token.data = text.data();
    token.size = static_cast<std::uint32_t>(text.size());
  }

  base_parts::RowVector<Token> tokens_;  // those before `end_` are in use
  Token* end_ = nullptr;
  Token* limit_ = nullptr;            // of the memory there is
  base_parts::RowVector<Open> open_;  // those before `depth_` are open
  std::size_t depth_ = 0;
  std::uint32_t count_ = 0;  // of values in what is open
  std::string text_;
  std::size_t text_used_ = 0;
  std::size_t bytes_ = 0;  // of the document
  std::size_t max_depth_ = 0;
};

/// Writes a whole document to a tape that was reset, twice as fast, where it is known how many tokens that has at most.
class Tape::Pen {
public:
  Pen(Tape& tape, std::size_t most_tokens) : tape_{tape} {
    if (tape.tokens_.size() < most_tokens) tape.tokens_.extend(most_tokens - tape.tokens_.size());
    tape.limit_ = tape.tokens_.end();
    tape.restart();
    begin_ = end_ = tape.tokens_.begin();
  }

  /// False, and nothing is opened, where that would be deeper than allowed.
  [[nodiscard]] bool open(TokenKind kind) {
    if (depth_ >= tape_.max_depth_) return false;
    tape_.open_[depth_++] = {place(), count_ + 1};
    count_ = 0;
    add().kind = kind;
    return true;
  }

  /// Whether what is closed is in an object.
  bool close() noexcept {
    const auto [place_of_it, count] = tape_.open_[--depth_];
    begin_[place_of_it].skip = place() - place_of_it;
    begin_[place_of_it].size = count_;
    count_ = count;
    return depth_ != 0 && begin_[tape_.open_[depth_ - 1].place].kind == TokenKind::object;
  }

  /// Whether nothing is open.
  [[nodiscard]] bool is_complete() const noexcept { return depth_ == 0; }

  /// A key, or a string value, whose text outlives the tape, as do 8 bytes from its begin.
  void text(std::string_view text, bool is_key) noexcept {
    auto& token = add();
    token.kind = TokenKind::string;
    set_text(token, text);
    count_ += is_key ? 0 : 1;
  }

  /// Another value, of which the kind and what it is are to be written.
  [[nodiscard]] Token& scalar() noexcept {
    ++count_;
    return add();
  }

  /// Gives the tape all that was written.
  void put_down() noexcept { tape_.end_ = end_; }

private:
  Token& add() noexcept {
    end_->skip = 1;
    return *end_++;
  }

  [[nodiscard]] std::uint32_t place() const noexcept { return static_cast<std::uint32_t>(end_ - begin_); }

  Tape& tape_;
  Token* begin_;
  Token* end_;
  std::size_t depth_ = 0;
  std::uint32_t count_ = 0;  // of values in what is open
};

}  // namespace newsgraph::inline v0_1::json_parts
