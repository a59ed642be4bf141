// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <ios>
#include <istream>
#include <iterator>
#include <new>
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
      : in_{in}, max_bytes_{max_bytes}, separator_{separator} {}

  /// Goes on to the next record, good or bad. False at the end; a stream that can't be read ends there, after a last
  /// record that says so.
  bool next() {
    if (broken_) return false;
    do {
      text_.clear();
      ends_.clear();
      places_.clear();
      fault_ = CsvFault::none;
      if (peek() == end) {
        fault_ = CsvFault::unreadable;
        places_.push_back(at_);
        return broken_;
      }
      read_record();
    } while (fault_ == CsvFault::none && !was_quoted_ && size() == 1 && text_.empty());
    return true;
  }

  [[nodiscard]] CsvFault fault() const noexcept { return fault_; }

  /// Where the fault is.
  [[nodiscard]] Place fault_place() const noexcept { return places_.back(); }

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
    if (broken_) fault_ = CsvFault::unreadable;
    if (bytes > max_bytes_) {
      fault_ = CsvFault::too_large;
      places_.push_back(begin);
    }
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
      if (byte == end || byte == '\n') {
        if (text_.size() > (ends_.empty() ? 0 : ends_.back()) && text_.back() == '\r') text_.pop_back();
        return false;
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
    return unread_.empty() && !read_block() ? end : static_cast<unsigned char>(unread_.front());
  }

  int take() {
    const int byte = peek();
    if (byte == end) return end;
    unread_.remove_prefix(1);
    if (byte == '\n')
      at_ = {at_.line + 1, 1};
    else if ((byte & 0xc0) != 0x80)
      ++at_.column;
    return byte;
  }

  /// Takes what the stream has at hand, and waits only if that is nothing. What a buffer throws means that nothing more
  /// can be read.
  bool read_block() {
    broken_ = broken_ || (in_.fail() && !in_.eof());
    if (broken_) return false;
    try {
      auto& buffer = *in_.rdbuf();
      if (buffer.sgetc() == std::istream::traits_type::eof()) return false;
      const auto ready = std::clamp<std::streamsize>(buffer.in_avail(), 1, std::ssize(block_));
      unread_ = {block_.data(), static_cast<std::size_t>(buffer.sgetn(block_.data(), ready))};
      if (is_first_ && unread_.starts_with("\xEF\xBB\xBF")) unread_.remove_prefix(3);
      is_first_ = false;
      return !unread_.empty() || read_block();
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
  std::string text_;         // of the fields, one after another
  std::vector<std::size_t> ends_;
  std::vector<Place> places_;
  Place at_;
  CsvFault fault_ = CsvFault::none;
  char separator_;
  bool was_quoted_ = false;
  bool is_first_ = true;
  bool broken_ = false;
};

}  // namespace newsgraph::inline v0_1::bridge_parts
