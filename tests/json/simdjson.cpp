// SPDX-License-Identifier: MIT
#include <newsgraph/json/simdjson.hpp>

#include "../catch.hpp"
#include "documents.hpp"

#include <random>
#include <string>
#include <string_view>

namespace test_json_simdjson {

using namespace newsgraph;
using namespace newsgraph::json_parts;

namespace {

/// Both parsers, each with its own memory, and what is true of any text: they read the same, or have the same faults.
class Both {
public:
  /// Whether the text is an article.
  bool operator()(std::string_view text) {
    CAPTURE(text);
    const bool good = slow_.read(text, slow_article_, slow_faults_);
    REQUIRE(fast_.read(text, fast_article_, fast_faults_) == good);
    REQUIRE(lines_of(fast_faults_) == lines_of(slow_faults_));
    if (good) REQUIRE(fast_article_ == slow_article_);
    return good;
  }

private:
  DocumentReader<NlohmannParser> slow_{{.name = "news.json"}};
  DocumentReader<SimdjsonParser> fast_{{.name = "news.json"}};
  Article slow_article_;
  Article fast_article_;
  Faults slow_faults_;
  Faults fast_faults_;
};

/// What simdjson makes of a text by itself, without the other parser to fall back on.
std::string tokens_of(Tape& tape) {
  std::string json;
  append_json(json, tape.tokens().data(), shortest_number<>);
  return json;
}

}  // namespace

TEST_CASE("simdjson reads every article that there is as nlohmann_json does") {
  Both read;
  for (const auto& path : data_files) CHECK(read(text_of(path)));
}

TEST_CASE("simdjson has the same faults, word for word") {
  Both read;
  for (const std::string_view text : {"",
                                      " \n",
                                      "{",
                                      "[",
                                      "[]",
                                      "null",
                                      "\"",
                                      "{\"a\" 1}",
                                      "{\"a\":1,}",
                                      "[1,]",
                                      "{} {}",
                                      "\xEF\xBB\xBF{}",
                                      "{\"a\":tru}",
                                      "{\"a\":01}",
                                      "{\"a\":1e999}",
                                      "{\"a\":\"\\ud800\"}",
                                      "{\"a\":\"\xFF\"}",
                                      "{\"a\":\"\x01\"}",
                                      "{\"a\":\"\\q\"}",
                                      "{\"x-a\":123456789012345678901234567890}",
                                      "{\"x-a\":18446744073709551615}",
                                      "{\"x-a\":-0}",
                                      "{\"x-a\":1.50}",
                                      R"({"deals":[{"amount":"viele Euro"},{"amount":"수십억 달러"},{"amount":15}]})"})
    CHECK_FALSE(read(text));
  CHECK_FALSE(read(document(R"("deals":[{"id":"d1","type":"suply","parties":[]}],"deals":1)")));
  CHECK_FALSE(read(document(R"("entities":[{"id":"a","kind":null},{"id":"a","kind":"company","nmae":"A"}])")));
  CHECK_FALSE(read(std::string(100, '[')));
  CHECK_FALSE(read(document("\"x-deep\":" + std::string(64, '[') + std::string(64, ']'))));
}

TEST_CASE("simdjson keeps numbers and text of what it does not interpret") {
  Both read;
  CHECK(read(document(
      R"("x-numbers":[0,-0,-9223372036854775808,9223372036854775807,18446744073709551615,1.5,1e300,-2.5E-7])")));
  CHECK(read(document(R"("x-big":123456789012345678901234567890)")));
  CHECK(read(document(R"("x-as-written":[-0,-0.0,1.0,1.50,1E2,1e+2,123456789012345678901234567890,0.1000])")));
  CHECK(read(document(R"("x-text":"\u0041\ud55c\uae00\ud83d\ude00\"\\\/\b\f\n\r\t")")));
  CHECK(read(document("\"x-deep\":" + std::string(60, '[') + std::string(60, ']'))));
}

TEST_CASE("simdjson writes the tape itself, where nothing is wrong") {
  Tape tape;
  SimdjsonParser parser;
  const std::string text = R"({"a":[1,-2,18446744073709551615,1.5,true,false,null,"b"],"c":{}})";
  tape.reset(text.size(), 64);
  CHECK_FALSE(parser.parse(text, tape).has_value());
  CHECK(tokens_of(tape) == text);
  CHECK(tape.tokens()[2].size == 8);
}

TEST_CASE("simdjson and nlohmann_json agree on articles with wrong bytes") {
  std::mt19937 random{20251217};
  constexpr std::string_view bytes = "{}[]\",:\\ 0-9.eE\n\t\xEF\xBB\xED\x80\xFF_x/~";
  const auto text = text_of("tests/data/adobe-figma-withdrawn.json");
  Both read;
  std::size_t refused = 0;
  constexpr std::size_t rounds = sanitized ? 400 : 2'000;
  for (std::size_t round = 0; round < rounds; ++round) {
    auto broken = text;
    const auto place = random() % broken.size();
    if (round % 2 == 0)
      broken[place] = bytes[random() % bytes.size()];
    else
      broken.erase(place, 1 + random() % 4);
    refused += read(broken) ? 0 : 1;
  }
  CHECK(refused > rounds / 2);
  CHECK(refused < rounds);
}

}  // namespace test_json_simdjson
