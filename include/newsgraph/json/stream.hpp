#pragma once

#include <newsgraph/json/document.hpp>

#include <algorithm>
#include <cstddef>
#include <exception>
#include <ios>
#include <istream>
#include <iterator>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph {

/// Reads NDJSON, one article a line, from a stream of any length in constant memory. Empty lines are
/// passed over; a line with faults does not stop those after it. A stream that breaks off has a fault there and ends;
/// so has one that could not be opened.
///
/// @code
///   newsgraph::ArticleStream articles{std::cin};
///   while (articles.next())
///     if (articles) graph.add(*articles);
/// @endcode
template <JsonParser Parser = NlohmannParser>
class ArticleStream {
public:
  /// `in` must outlive this. Its buffer is read ahead, block by block; its state stays what it was.
  explicit ArticleStream(std::istream& in, LoadOptions options = {}) : in_{in}, reader_{std::move(options)} {}

  /// Goes on to the next article, good or bad. False at the end of the stream.
  bool next() {
    do {
      ++line_;
      if (broken_ || !read_line()) return false;
    } while (!broken_ && !over_limit_ && text_.find_first_not_of(" \t\r") == std::string::npos);
    if (broken_)
      refuse({reader_.options().name, line_, 1, {}, "the stream can't be read"});
    else if (over_limit_)
      refuse({reader_.options().name, line_, 1, {}, reader_.too_large().what});
    else
      good_ = reader_.read(text_, article_, faults_, line_);
    return true;
  }

  /// Whether the article read last is without fault.
  explicit operator bool() const noexcept { return good_; }

  /// The article read last, where it is without fault. It lives until the next one is read into the same memory.
  [[nodiscard]] const Article& operator*() const noexcept { return article_; }
  [[nodiscard]] const Article* operator->() const noexcept { return &article_; }

  /// What is wrong with the article read last.
  [[nodiscard]] const Faults& faults() const noexcept { return faults_; }

  /// The line it stands in, from 1.
  [[nodiscard]] std::size_t line() const noexcept { return line_; }

private:
  void refuse(Fault fault) {
    good_ = false;
    faults_.assign(1, std::move(fault));
  }

  /// Reads up to the end of the line; of a line over the limit, what is over it is passed over.
  bool read_line() {
    text_.clear();
    over_limit_ = false;
    for (;;) {
      if (unread_.empty() && !read_block()) return broken_ || over_limit_ || !text_.empty();
      const auto end = unread_.find('\n');
      const auto part = unread_.substr(0, end);
      over_limit_ = over_limit_ || part.size() > reader_.options().max_bytes - text_.size();
      if (!over_limit_) text_ += part;
      unread_.remove_prefix(std::min(part.size() + 1, unread_.size()));
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
  DocumentReader<Parser> reader_;
  std::vector<char> block_ = std::vector<char>(std::size_t{1} << 16U);
  std::string_view unread_;  // of the block
  std::string text_;
  Article article_;
  Faults faults_;
  std::size_t line_ = 0;
  bool over_limit_ = false;
  bool broken_ = false;
  bool good_ = false;
};

}  // namespace newsgraph
