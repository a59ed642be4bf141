// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/graph/join.hpp>
#include <newsgraph/json/stream.hpp>

#include <algorithm>
#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {
namespace graph_parts {

/// The key of a line of a saved graph that is no article, "join" or "apart": {"join": ["urn:1#a", "urn:2#b"]}.
[[nodiscard]] inline std::string_view pair_key_of(std::string_view line) noexcept {
  const auto skip = [&line] { line.remove_prefix((std::min)(line.find_first_not_of(" \t\r"), line.size())); };
  skip();
  if (!line.starts_with('{')) return {};
  line.remove_prefix(1);
  skip();
  if (line.starts_with(R"("join")")) return "join";
  return line.starts_with(R"("apart")") ? "apart" : std::string_view{};
}

/// The two ids of such a line; nothing where it is malformed.
template <json_parts::JsonParser Parser = NlohmannParser>
[[nodiscard]] std::optional<GlobalPair> read_pair(std::string_view line, std::string_view key) {
  constexpr std::size_t max_depth = 2;
  json_parts::Tape tape;
  tape.reset(line.size(), max_depth);
  Parser parser;
  if (parser.parse(line, tape)) return std::nullopt;
  const auto tokens = tape.tokens();  // an object, its key, an array, two texts
  if (tokens.size() != 5 || tokens[0].kind != json_parts::TokenKind::object
      || tokens[2].kind != json_parts::TokenKind::array)
    return std::nullopt;
  for (const auto i : {1, 3, 4})
    if (tokens[static_cast<std::size_t>(i)].kind != json_parts::TokenKind::string) return std::nullopt;
  const auto first = tokens[3].text();
  const auto second = tokens[4].text();
  if (tokens[1].text() != key || !GlobalId::parse(first) || !GlobalId::parse(second)) return std::nullopt;
  return GlobalPair{std::string{first}, std::string{second}};
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
    if (lines_.state() != json_parts::LineReader::State::good) {
      faults_.push_back(json_parts::fault_of(lines_, reader_.options()));
    } else if (const auto key = graph_parts::pair_key_of(lines_.text()); !key.empty()) {
      const auto pair = graph_parts::read_pair<Parser>(lines_.text(), key);
      if (!pair || (key == "apart" && pair->first() == pair->second()))
        faults_.push_back(no_pair(key == "join"));
      else if (key == "join")
        join_.emplace(pair->first(), pair->second());
      else
        apart_.emplace(pair->first(), pair->second());
    } else {
      has_article_ = reader_.read(lines_.text(), article_, faults_, lines_.number());
    }
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
  [[nodiscard]] Fault no_pair(bool join) const {
    auto fault = base_parts::fault_of(FaultKind::malformed, {},
                                      join ? R"({"join": [two ids of entities, or of deals, like "urn:article#id"]})"
                                           : R"({"apart": [two ids of entities, or of deals, like "urn:article#id"]})");
    fault.place = place();
    return fault;
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
