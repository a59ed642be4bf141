// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/graph/join.hpp>
#include <newsgraph/json/stream.hpp>

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {
namespace graph_parts {

/// The key of a line of a saved graph that is no article, "join" or "apart": {"join": ["urn:1#a", "urn:2#b"]}. Of an
/// article nothing.
[[nodiscard]] inline std::string_view pair_key_of(json_parts::At line) noexcept {
  if (line->kind != json_parts::TokenKind::object || line->size == 0) return {};
  const auto key = line[1].text();
  return key == "join" || key == "apart" ? key : std::string_view{};
}

/// The two ids of such a line; nothing where it is malformed, and then the reader knows the faults.
template <class...>
[[nodiscard]] std::optional<GlobalPair> read_pair(json_parts::Reader& reader, json_parts::At line) {
  const auto faults_before = reader.count();
  const auto key = line[1].text();
  json_parts::for_each_member(line, [&](json_parts::At other, json_parts::At) {
    if (other == line + 1) return;
    reader.fault(other, other->text() == key ? FaultKind::repeated_member : FaultKind::unknown_member);
  });
  const auto* const ids = line + 2;
  const bool is_array = ids->kind == json_parts::TokenKind::array;
  if (!is_array || ids->size != 2) {
    reader.expected(ids, R"(two ids of entities, or of deals, like "urn:article#id")",
                    is_array ? FaultKind::malformed : FaultKind::wrong_type);
    return std::nullopt;
  }
  json_parts::for_each_element(ids, [&](std::size_t, json_parts::At id) {
    if (id->kind != json_parts::TokenKind::string || !GlobalId::parse(id->text()))
      reader.expected_form(id, R"(the id of an entity or a deal, like "urn:article#id")");
  });
  if (reader.count() != faults_before) return std::nullopt;
  if (key == "apart" && ids[1].text() == ids[2].text())
    return reader.fault(ids + 2, base_parts::not_allowed("nothing is kept apart from itself")), std::nullopt;
  return GlobalPair{std::string{ids[1].text()}, std::string{ids[2].text()}};
}

template <class...>
[[nodiscard]] std::string to_json(std::string_view key, const GlobalPair& pair) {
  std::string json = "{\"";
  json += key;
  json += "\":[";
  json_parts::append_json_string(json, pair.first());
  json += ',';
  json_parts::append_json_string(json, pair.second());
  json += "]}";
  if (!base_parts::is_utf8(json)) throw Error{"the " + std::string{key} + " has text that is not UTF-8"};
  return json;
}

}  // namespace graph_parts

/// Its line, without the end. Throws `Error` where an id is not UTF-8.
template <class...>
[[nodiscard]] std::string to_json(const Join& join) {
  return graph_parts::to_json("join", join);
}
template <class...>
[[nodiscard]] std::string to_json(const Apart& apart) {
  return graph_parts::to_json("apart", apart);
}

/// Reads NDJSON of articles, and of joins and separations as a saved graph has them, in constant memory. As
/// `ArticleStream` it passes over empty lines, and goes on after a line with faults.
template <json_parts::JsonParser Parser = NlohmannParser>
class GraphStream {
public:
  /// `in` must outlive this. Its buffer is read ahead, block by block; its state stays what it was.
  explicit GraphStream(std::istream& in, LoadOptions options = {})
      : reader_{std::move(options)}, lines_{in, reader_.options().max_bytes} {}

  /// Goes on to the next line, good or bad. False at the end of the stream.
  bool next() {
    if (!lines_.next()) return false;
    join_.reset();
    apart_.reset();
    has_article_ = false;
    faults_.clear();
    if (lines_.state() != json_parts::LineReader::State::good)
      faults_.push_back(json_parts::fault_of(lines_, reader_.options()));
    else if (reader_.open(lines_.text(), faults_, lines_.number()))
      read_line();
    return true;
  }

  /// The article of the line, if it is one without fault. It lives until the next is read into the same memory.
  [[nodiscard]] const Article* article() const& noexcept { return has_article_ ? &article_ : nullptr; }
  void article() const&& = delete;

  /// The join of the line, if it is one.
  [[nodiscard]] const Join* join() const& noexcept { return join_ ? &*join_ : nullptr; }
  void join() const&& = delete;

  /// What the line keeps apart, if it does.
  [[nodiscard]] const Apart* apart() const& noexcept { return apart_ ? &*apart_ : nullptr; }
  void apart() const&& = delete;

  /// What is wrong with the line.
  [[nodiscard]] const Faults& faults() const& noexcept { return faults_; }
  void faults() const&& = delete;

  /// Whether the stream ended because it can't be read.
  [[nodiscard]] bool broken() const noexcept { return lines_.state() == json_parts::LineReader::State::unreadable; }

  /// From 1.
  [[nodiscard]] std::size_t line() const noexcept { return lines_.number(); }

  /// Where the line begins.
  [[nodiscard]] TextPlace place() const { return {reader_.options().name, lines_.number(), 1}; }

private:
  void read_line() {
    const auto key = graph_parts::pair_key_of(reader_.root());
    if (key.empty()) {
      has_article_ = reader_.read(article_, faults_);
      return;
    }
    std::optional<graph_parts::GlobalPair> pair;
    const auto read = [&pair](json_parts::Reader& reader, json_parts::At root) {
      pair = graph_parts::read_pair(reader, root);
    };
    if (!reader_.read_with(read, faults_)) return;
    if (key == "join")
      join_.emplace(pair->first(), pair->second());
    else
      apart_.emplace(pair->first(), pair->second());
  }

  json_parts::DocumentReader<Parser> reader_;
  json_parts::LineReader lines_;
  Article article_;
  std::optional<Join> join_;
  std::optional<Apart> apart_;
  Faults faults_;
  bool has_article_ = false;
};

}  // namespace newsgraph::inline v0_1
