// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/parsing/document.hpp>
#include <newsgraph/json/parsing/line_reader.hpp>

#include <cstddef>
#include <istream>
#include <utility>

namespace newsgraph::inline v0_1 {
namespace json_parts {

/// Why a line can't be read.
[[nodiscard]] inline Fault fault_of(const LineReader& lines, const LoadOptions& options) {
  if (lines.state() == LineReader::State::too_long) return too_large(options, lines.number());
  auto fault = base_parts::fault_of(FaultKind::unreadable);
  fault.place = {options.name, lines.number(), 1};
  fault.context = "the stream";
  return fault;
}

}  // namespace json_parts

/// Reads NDJSON, one article a line, from a stream of any length in constant memory. Empty lines are
/// passed over; a line with faults does not stop those after it. A stream that breaks off has a fault there and ends;
/// so has one that could not be opened.
///
/// @code
///   newsgraph::ArticleStream articles{std::cin};
///   newsgraph::GraphBuilder builder;  // of several versions of an article the latest stays
///   while (articles.next())
///     if (articles) builder.add(*articles);
///   const auto graph = std::move(builder).build();
/// @endcode
///
/// All that is one call of `read_graph` (`graph/read_graph.hpp`), which gives the faults too.
template <json_parts::JsonParser Parser = NlohmannParser>
class ArticleStream {
public:
  /// `in` must outlive this. Its buffer is read ahead, block by block; its state stays what it was.
  explicit ArticleStream(std::istream& in, LoadOptions options = {})
      : reader_{std::move(options)}, lines_{in, reader_.options().max_bytes} {}

  /// Goes on to the next article, good or bad. False at the end of the stream.
  bool next() {
    if (!lines_.next()) return false;
    good_ = lines_.state() == json_parts::LineReader::State::good
            && reader_.read(lines_.text(), article_, faults_, lines_.number());
    if (lines_.state() != json_parts::LineReader::State::good)
      faults_.assign(1, json_parts::fault_of(lines_, reader_.options()));
    return true;
  }

  /// Whether the article read last is without fault.
  explicit operator bool() const noexcept { return good_; }

  /// The article read last, where it is without fault. It lives until the next one is read into the same memory.
  [[nodiscard]] const Article& operator*() const& noexcept { return article_; }
  void operator*() const&& = delete;
  [[nodiscard]] const Article* operator->() const& noexcept { return &article_; }
  const Article* operator->() const&& = delete;

  /// What is wrong with the article read last.
  [[nodiscard]] const Faults& faults() const& noexcept { return faults_; }
  void faults() const&& = delete;

  /// The line it stands in, from 1.
  [[nodiscard]] std::size_t line() const noexcept { return lines_.number(); }

private:
  json_parts::DocumentReader<Parser> reader_;
  json_parts::LineReader lines_;
  Article article_;
  Faults faults_;
  bool good_ = false;
};

}  // namespace newsgraph::inline v0_1
