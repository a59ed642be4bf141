// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/block_reader.hpp>

#include <cstddef>
#include <cstdint>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::bridge_parts {

/// What can be wrong with a record of CSV.
enum class CsvFault : std::uint8_t {
  none,
  too_large,
  too_many_fields,
  unreadable,
  quote_in_field,
  return_in_field,
  text_after_quote,
  open_quote
};

/// The records of CSV (RFC 4180) in a stream, in constant memory: fields in quotes may hold separators, line breaks,
/// and quotes that are doubled; lines end in "\r\n" or "\n". Empty lines are passed over. A record that is malformed
/// ends with its line, one that is too large where it ends.
class CsvReader {
public:
  /// Where a field begins: both from 1; columns count code points.
  struct Place {
    std::size_t line = 1;
    std::size_t column = 1;
  };

  /// `in` must outlive this. Its buffer is read ahead, block by block; its state stays what it was.
  CsvReader(std::istream& in, std::size_t max_bytes, char separator = ',')
      : blocks_{in}, max_bytes_{max_bytes}, separator_{separator} {}

  /// Goes on to the next record, good or bad. False at the end; a stream that can't be read ends there, after a last
  /// record that says so.
  bool next() {
    if (blocks_.is_broken()) return false;
    if (is_first_ && blocks_.unread().starts_with("\xEF\xBB\xBF")) blocks_.take(3);
    is_first_ = false;
    do {
      text_.clear();
      ends_.clear();
      places_.clear();
      fault_ = CsvFault::none;
      if (peek() == end) {
        fault_ = CsvFault::unreadable;
        places_.push_back(at_);
        return blocks_.is_broken();
      }
      read_record();
    } while (fault_ == CsvFault::none && !was_quoted_ && size() == 1 && text_.empty());
    return true;
  }

  [[nodiscard]] CsvFault fault() const noexcept { return fault_; }

  /// Where the fault is.
  [[nodiscard]] Place fault_place() const noexcept { return places_.back(); }

  /// The line in which the record begins, and that in which it ends.
  [[nodiscard]] std::size_t first_line() const noexcept { return first_line_; }
  [[nodiscard]] std::size_t last_line() const noexcept { return last_line_; }

  /// How many fields the record has.
  [[nodiscard]] std::size_t size() const noexcept { return ends_.size(); }

  /// A field, which lives until the next record.
  [[nodiscard]] std::string_view operator[](std::size_t field) const noexcept {
    const auto begin = field == 0 ? 0 : ends_[field - 1];
    return std::string_view{text_}.substr(begin, ends_[field] - begin);
  }

  [[nodiscard]] Place place(std::size_t field) const noexcept { return places_[field]; }

private:
  static constexpr int end = -1;
  static constexpr std::size_t most_fields = 10'000;

  void read_record() {
    const auto begin = at_;
    first_line_ = begin.line;
    std::size_t bytes = 0;
    was_quoted_ = false;
    for (;;) {
      places_.push_back(at_);
      const bool goes_on = peek() == '"' ? read_quoted(bytes) : read_plain(bytes);
      ends_.push_back(text_.size());
      if (!goes_on) break;
      if (size() == most_fields) {
        refuse(CsvFault::too_many_fields, at_);
        break;
      }
    }
    if (blocks_.is_broken()) fault_ = CsvFault::unreadable;
    if (bytes > max_bytes_) {
      fault_ = CsvFault::too_large;
      places_.push_back(begin);
    }
    last_line_ = at_.column == 1 && at_.line > begin.line ? at_.line - 1 : at_.line;
  }

  /// Takes a byte of a field, unless the record is over the limit.
  void keep(int byte, std::size_t& bytes) {
    if (++bytes <= max_bytes_) text_ += static_cast<char>(byte);
  }

  /// Reads a field without quotes. Whether another field follows; so does the next.
  bool read_plain(std::size_t& bytes) {
    for (;;) {
      const int byte = take();
      if (byte == separator_) return ++bytes, !over(bytes);
      if (byte == end || byte == '\n') return false;
      if (byte == '\r') {
        if (peek() != '\n' && peek() != end) return refuse(CsvFault::return_in_field, {at_.line, at_.column - 1});
        continue;
      }
      if (byte == '"') return refuse(CsvFault::quote_in_field, {at_.line, at_.column - 1});
      keep(byte, bytes);
    }
  }

  bool read_quoted(std::size_t& bytes) {
    was_quoted_ = true;
    const auto begin = at_;
    take();
    for (;;) {
      const int byte = take();
      if (byte == end) {
        places_.push_back(begin);
        fault_ = CsvFault::open_quote;
        return false;
      }
      if (byte != '"') {
        keep(byte, bytes);
        continue;
      }
      const int after = peek();
      if (after == '"') {
        keep(take(), bytes);
        continue;
      }
      if (after == separator_) return take(), ++bytes, !over(bytes);
      const auto place = at_;
      if (after == '\r') take();
      if (peek() == '\n' || peek() == end) return take(), false;
      return refuse(CsvFault::text_after_quote, place);
    }
  }

  /// Passes what is left of a record over the limit, of which fields need not be told apart any more.
  bool over(std::size_t bytes) {
    if (bytes <= max_bytes_) return false;
    bool quoted = false;
    for (int byte = take(); byte != end && (quoted || byte != '\n'); byte = take())
      if (byte == '"') quoted = !quoted;
    return true;
  }

  /// Passes the rest of the line.
  bool refuse(CsvFault why, Place place) {
    fault_ = why;
    places_.push_back(place);
    for (int byte = take(); byte != end && byte != '\n';) byte = take();
    return false;
  }

  [[nodiscard]] int peek() {
    const auto unread = blocks_.unread();
    return unread.empty() ? end : static_cast<unsigned char>(unread.front());
  }

  int take() {
    const int byte = peek();
    if (byte == end) return end;
    blocks_.take(1);
    if (byte == '\n')
      at_ = {at_.line + 1, 1};
    else if ((byte & 0xc0) != 0x80)
      ++at_.column;
    return byte;
  }

  base_parts::BlockReader blocks_;
  std::size_t max_bytes_;
  std::string text_;  // of the fields, one after another
  std::vector<std::size_t> ends_;
  std::vector<Place> places_;
  Place at_;
  std::size_t first_line_ = 1;
  std::size_t last_line_ = 1;
  CsvFault fault_ = CsvFault::none;
  char separator_;
  bool was_quoted_ = false;
  bool is_first_ = true;
};

}  // namespace newsgraph::inline v0_1::bridge_parts
