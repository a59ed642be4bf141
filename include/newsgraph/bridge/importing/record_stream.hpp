// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/bridge/import_options.hpp>
#include <newsgraph/json/stream.hpp>
#include <newsgraph/model/article.hpp>

#include <cstddef>
#include <istream>
#include <utility>

namespace newsgraph::inline v0_1::bridge_parts {

/// What all streams of records have in common: the record read last, as an article or with what is wrong with it.
class RecordStream {
public:
  RecordStream(RecordStream&&) = delete;

  /// Whether the record read last is without fault.
  explicit operator bool() const noexcept { return good_; }

  /// The article of the record read last, where that is without fault. It lives until the next one.
  [[nodiscard]] const Article& operator*() const& noexcept { return article_; }
  void operator*() const&& = delete;
  [[nodiscard]] const Article* operator->() const& noexcept { return &article_; }
  const Article* operator->() const&& = delete;

  /// What is wrong with the record read last.
  [[nodiscard]] const Faults& faults() const& noexcept { return faults_; }
  void faults() const&& = delete;

  /// Which record it is, from 1; 0 of a header.
  [[nodiscard]] std::size_t number() const noexcept { return number_; }

protected:
  /// Throws `Error` where the zone of `options` is none.
  template <class...>
  RecordStream(std::istream& in, ImportOptions options)
      : options_{std::move(options)}, reader_{load_options(options_)}, lines_{in, options_.max_bytes} {}
  ~RecordStream() = default;

  /// Goes on to the next line that is not empty, which is a record of JSON: `read(reader, root)` makes the article of
  /// it.
  template <class Read>
  bool next_line(Read read) {
    faults_.clear();
    good_ = false;
    if (!lines_.next()) return false;
    ++number_;
    if (lines_.state() != json_parts::LineReader::State::good)
      faults_.push_back(json_parts::fault_of(lines_, reader_.options()));
    else if (reader_.open(lines_.text(), faults_, lines_.number()))
      good_ = reader_.read_with(read, faults_);
    return true;
  }

  ImportOptions options_;
  json_parts::DocumentReader<> reader_;
  json_parts::LineReader lines_;
  Article article_;
  Faults faults_;
  std::size_t number_ = 0;
  bool good_ = false;
};

}  // namespace newsgraph::inline v0_1::bridge_parts
