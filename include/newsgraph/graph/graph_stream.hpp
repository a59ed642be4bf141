#pragma once

#include <newsgraph/graph/join.hpp>
#include <newsgraph/json/stream.hpp>

#include <algorithm>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph {

/// Whether a line of a saved graph is a join: {"join": ["urn:1#a", "urn:2#b"]}. All others are articles.
[[nodiscard]] inline bool is_join_line(std::string_view line) noexcept {
  const auto skip = [&line] { line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size())); };
  skip();
  if (!line.starts_with('{')) return false;
  line.remove_prefix(1);
  skip();
  return line.starts_with(R"("join")");
}

/// The join of such a line; nothing where it is malformed.
[[nodiscard]] inline std::optional<Join> read_join(std::string_view line) {
  const auto json = Json::parse(line, nullptr, false);
  if (!json.is_object() || json.size() != 1 || !json.contains("join")) return std::nullopt;
  const auto& ids = json["join"];
  if (!ids.is_array() || ids.size() != 2) return std::nullopt;
  for (const auto& id : ids)
    if (!id.is_string() || !global_id(id.get_ref<const std::string&>())) return std::nullopt;
  return Join{ids[0].get<std::string>(), ids[1].get<std::string>()};
}

[[nodiscard]] inline std::string to_json(const Join& join) {
  return Json{{"join", {join.first(), join.second()}}}.dump();
}

/// Reads NDJSON of articles, and of joins as a saved graph has them, in constant memory. As `ArticleStream` it passes
/// over empty lines, and goes on after a line with faults.
template <JsonParser Parser = NlohmannParser>
class GraphStream {
public:
  /// `in` must outlive this. Its buffer is read ahead, block by block; its state stays what it was.
  explicit GraphStream(std::istream& in, LoadOptions options = {})
      : reader_{std::move(options)}, lines_{in, reader_.options().max_bytes} {}

  /// Goes on to the next line, good or bad. False at the end of the stream.
  bool next() {
    if (!lines_.next()) return false;
    join_.reset();
    has_article_ = false;
    faults_.clear();
    if (lines_.state() != LineReader::State::good) {
      faults_.push_back(fault_of(lines_, reader_.options()));
    } else if (is_join_line(lines_.text())) {
      join_ = read_join(lines_.text());
      if (!join_)
        faults_.push_back({reader_.options().name,
                           lines_.number(),
                           1,
                           {},
                           R"(expected {"join": [two ids of entities like "urn:article#id"]})"});
    } else {
      has_article_ = reader_.read(lines_.text(), article_, faults_, lines_.number());
    }
    return true;
  }

  /// The article of the line, if it is one without fault. It lives until the next is read into the same memory.
  [[nodiscard]] const Article* article() const noexcept { return has_article_ ? &article_ : nullptr; }

  /// The join of the line, if it is one.
  [[nodiscard]] const Join* join() const noexcept { return join_ ? &*join_ : nullptr; }

  /// What is wrong with the line.
  [[nodiscard]] const Faults& faults() const noexcept { return faults_; }

  /// Whether the stream ended because it can't be read.
  [[nodiscard]] bool broken() const noexcept { return lines_.state() == LineReader::State::unreadable; }

  /// From 1.
  [[nodiscard]] std::size_t line() const noexcept { return lines_.number(); }

private:
  DocumentReader<Parser> reader_;
  LineReader lines_;
  Article article_;
  std::optional<Join> join_;
  Faults faults_;
  bool has_article_ = false;
};

}  // namespace newsgraph
