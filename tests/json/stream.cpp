// SPDX-License-Identifier: MIT
#include <newsgraph/json/stream.hpp>

#include <newsgraph/json/article.hpp>

#include "../catch.hpp"
#include "documents.hpp"

#include <sstream>
#include <stdexcept>
#include <streambuf>
#include <utility>

namespace test_json_stream {

using namespace newsgraph;
using namespace newsgraph::json_parts;

template <class Stream>
concept HandsOut = requires(Stream&& stream) { *std::forward<Stream>(stream); } || requires(Stream&& stream) {
  std::forward<Stream>(stream).operator->();
} || requires(Stream&& stream) { std::forward<Stream>(stream).faults(); };
static_assert(HandsOut<ArticleStream<>&> && !HandsOut<ArticleStream<>>);  // it would dangle

namespace {

std::string named(const std::string& uri) {
  return R"({"standard":{"name":"newsgraph","version":"1"},"uri":")" + uri + "\"}";
}

/// What a stream gives: "line uri" for each good article, "line: faults" for each bad one.
Lines read_all(std::istream& in, LoadOptions options = {}) {
  ArticleStream articles{in, std::move(options)};
  Lines lines;
  while (articles.next()) {
    if (articles) {
      CHECK(articles.faults().empty());
      lines.push_back(std::to_string(articles.line()) + ' ' + articles->uri);
    } else {
      for (const auto& line : lines_of(articles.faults()))
        lines.push_back(std::to_string(articles.line()) + ": " + line);
    }
  }
  return lines;
}

Lines read_all(const std::string& text, LoadOptions options = {}) {
  std::istringstream in{text};
  return read_all(in, std::move(options));
}

/// Some text, and then nothing more can be read.
class BrokenBuffer : public std::streambuf {
public:
  explicit BrokenBuffer(std::string text) : text_{std::move(text)} {
    setg(text_.data(), text_.data(), text_.data() + text_.size());
  }

protected:
  int_type underflow() override { throw std::runtime_error{"the cable is cut"}; }

private:
  std::string text_;
};

/// One article again and again, made while it is read.
class EndlessBuffer : public std::streambuf {
public:
  EndlessBuffer(std::string line, std::size_t count) : line_{std::move(line)}, left_{count} {}

protected:
  int_type underflow() override {
    if (left_ == 0) return traits_type::eof();
    --left_;
    setg(line_.data(), line_.data(), line_.data() + line_.size());
    return traits_type::to_int_type(line_.front());
  }

private:
  std::string line_;
  std::size_t left_;
};

}  // namespace

TEST_CASE("a stream gives article after article, one a line") {
  CHECK(read_all(named("a") + '\n' + named("b") + '\n') == Lines{"1 a", "2 b"});
  CHECK(read_all(named("a") + '\n' + named("b")) == Lines{"1 a", "2 b"});
}

TEST_CASE("a stream without articles ends at once") {
  CHECK(read_all("").empty());
  CHECK(read_all("\n\n").empty());
  CHECK(read_all(" \t\r\n").empty());
}

TEST_CASE("blank lines are passed over, and counted") {
  CHECK(read_all('\n' + named("a") + "\n\n \t\n" + named("b") + "\n\n") == Lines{"2 a", "5 b"});
}

TEST_CASE("lines may end with CRLF, and the file begin with a byte order mark") {
  CHECK(read_all("\xEF\xBB\xBF" + named("a") + "\r\n\r\n" + named("b") + "\r\n") == Lines{"1 a", "3 b"});
}

TEST_CASE("a bad line between good ones does not stop them, and its place is that in the stream") {
  CHECK(read_all(named("a") + "\n{}\n\n[1,\n" + named("b") + "\n {\"uri\":1}\n", {.name = "news.ndjson"})
        == Lines{"1 a", R"(2: news.ndjson:2:1: missing "standard", the format and its version)",
                 R"(2: news.ndjson:2:1: missing "uri", identifies the article everywhere)",
                 "4: news.ndjson:4:4: /0: not JSON: unexpected end of input; expected '[', '{', or a literal", "5 b",
                 R"(6: news.ndjson:6:2: missing "standard", the format and its version)",
                 "6: news.ndjson:6:9: /uri: found 1, expected a string; did you mean \"1\"?"});
}

TEST_CASE("two articles on one line are a fault of that line alone") {
  CHECK(read_all(named("a") + named("b") + '\n' + named("c"))
        == Lines{"1: 1:58: not JSON: unexpected '{'; expected end of input", "2 c"});
}

TEST_CASE("a line over the limit is a fault, and passed over") {
  const auto limit = named("a").size();
  CHECK(read_all(named("a") + '\n' + named("bb") + '\n' + named("c"), {.name = "n", .max_bytes = limit})
        == Lines{"1 a", "2: n:2:1: the document is larger than 57 bytes", "3 c"});
  CHECK(read_all(named("bb"), {.max_bytes = limit}) == Lines{"1: 1:1: the document is larger than 57 bytes"});
}

TEST_CASE("faults are capped line by line") {
  CHECK(read_all("{}\n{}", {.max_faults = 1})
        == Lines{R"(1: 1:1: missing "standard", the format and its version)", "1: and 1 more fault, not listed",
                 R"(2: 2:1: missing "standard", the format and its version)", "2: and 1 more fault, not listed"});
}

TEST_CASE("nothing of an article is left in the next one") {
  const auto minimal = named("a");
  // No standard, no uri, no type of the deal, an id that is none, entities that are none.
  const std::string broken = R"({"deals":[{"id":1}],"entities":5})";
  std::string lines;
  for (const auto& path : data_files) {
    auto text = text_of(path);
    std::erase(text, '\n');
    lines += text + '\n' + minimal + '\n' + broken + '\n';
  }
  std::istringstream alone_in{minimal};
  ArticleStream alone{alone_in};
  REQUIRE(alone.next());
  REQUIRE(alone);

  std::istringstream in{lines};
  ArticleStream articles{in};
  for (const auto& path : data_files) {
    CAPTURE(path);
    REQUIRE(articles.next());
    CHECK(articles);
    CHECK(to_json(*articles) == [&] {
      DocumentReader<> reader;
      Article article;
      Faults faults;
      reader.read(text_of(path), article, faults);
      return to_json(article);
    }());
    REQUIRE(articles.next());
    REQUIRE(articles);
    CHECK(*articles == *alone);
    REQUIRE(articles.next());
    CHECK_FALSE(articles);
    CHECK(lines_of(articles.faults()).size() == 5);
  }
  CHECK_FALSE(articles.next());
}

TEST_CASE("a stream that breaks off has a fault there, and ends") {
  BrokenBuffer buffer{named("a") + '\n' + named("b")};
  std::istream in{&buffer};
  CHECK(read_all(in, {.name = "n"}) == Lines{"1 a", "2: n:2:1: the stream can't be read"});
}

TEST_CASE("a stream that could not be opened is not one without articles") {
  std::ifstream in{"tests/data/there-is-no-such-file.ndjson"};
  CHECK(read_all(in, {}) == Lines{"1: 1:1: the stream can't be read"});
}

TEST_CASE("a directory is a stream that can't be read, or one without articles") {
  std::ifstream in{"tests/data"};
  const auto lines = read_all(in);
  CHECK((lines.empty() || lines == Lines{"1: 1:1: the stream can't be read"}));
}

TEST_CASE("a stream of any length is read into the same memory") {
  EndlessBuffer buffer{named("a") + '\n', 20'000};
  std::istream in{&buffer};
  ArticleStream articles{in};
  const Article* first = nullptr;
  std::size_t count = 0;
  while (articles.next()) {
    REQUIRE(articles);
    if (first == nullptr) first = articles.operator->();
    CHECK(articles.operator->() == first);
    ++count;
  }
  CHECK(count == 20'000);
}

}  // namespace test_json_stream
