#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace newsgraph {

enum class TokenKind : std::uint8_t { object, array, string, integer, natural, real, boolean, null };

/// One value or key of a JSON document.
///
/// An object is followed by its members, key and value in turn, an array by its elements; `skip`
/// tokens further on stands what comes after the whole value.
struct Token {
  union {
    const char* data = nullptr;  ///< of a string: UTF-8, unescaped
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
  /// Forgets what was there and makes room for the strings of a document of `bytes` bytes.
  void reset(std::size_t bytes, std::size_t max_depth) {
    restart();
    max_depth_ = max_depth;
    bytes = bytes == 0 ? 1 : bytes;
    if (capacity_ < bytes) {
      text_ = std::make_unique_for_overwrite<char[]>(bytes);
      capacity_ = bytes;
    }
  }

  /// Forgets what was read of the same document, so that another parser can begin.
  void restart() noexcept {
    tokens_.clear();
    open_.clear();
    used_ = 0;
  }

  /// Opens an object or array. False, and nothing is opened, where that would be deeper than allowed.
  [[nodiscard]] bool open(TokenKind kind) {
    if (open_.size() == max_depth_) return false;
    count_value();
    open_.push_back(static_cast<std::uint32_t>(tokens_.size()));
    auto& token = tokens_.emplace_back();
    token.kind = kind;
    return true;
  }

  void close() noexcept {
    auto& token = tokens_[open_.back()];
    token.skip = static_cast<std::uint32_t>(tokens_.size() - open_.back());
    open_.pop_back();
  }

  /// A key; `text` is copied.
  void key(std::string_view text) { add_text(text); }

  /// A string value; `text` is copied.
  void string(std::string_view text) {
    count_value();
    add_text(text);
  }

  /// A key whose text outlives the tape.
  void key_in_place(std::string_view text) { add_text_in_place(text); }

  /// A string value whose text outlives the tape.
  void string_in_place(std::string_view text) {
    count_value();
    add_text_in_place(text);
  }

  void integer(std::int64_t value) { scalar(TokenKind::integer).integer = value; }
  void natural(std::uint64_t value) { scalar(TokenKind::natural).natural = value; }
  void real(double value) { scalar(TokenKind::real).real = value; }
  void boolean(bool value) { scalar(TokenKind::boolean).boolean = value; }
  void null() { scalar(TokenKind::null); }

  /// Closes what is open after a text that broke off, so that the tape can be walked; the last token
  /// that was read is returned.
  std::size_t break_off() {
    const auto last = tokens_.empty() ? 0 : tokens_.size() - 1;
    tokens_.emplace_back();  // the value, if that was a key
    while (!open_.empty()) close();
    return last;
  }

  [[nodiscard]] const std::vector<Token>& tokens() const noexcept { return tokens_; }

private:
  void count_value() noexcept {
    if (!open_.empty()) ++tokens_[open_.back()].size;
  }

  Token& scalar(TokenKind kind) {
    count_value();
    auto& token = tokens_.emplace_back();
    token.kind = kind;
    return token;
  }

  void add_text(std::string_view text) {
    char* const place = text_.get() + used_;
    std::memcpy(place, text.data(), text.size());
    used_ += text.size();
    add_text_in_place({place, text.size()});
  }

  void add_text_in_place(std::string_view text) {
    auto& token = tokens_.emplace_back();
    token.data = text.data();
    token.size = static_cast<std::uint32_t>(text.size());
    token.kind = TokenKind::string;
  }

  std::vector<Token> tokens_;
  std::vector<std::uint32_t> open_;
  std::unique_ptr<char[]> text_;
  std::size_t capacity_ = 0;
  std::size_t used_ = 0;
  std::size_t max_depth_ = 0;
};

}  // namespace newsgraph
