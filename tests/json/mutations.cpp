// SPDX-License-Identifier: MIT

// Documents that are broken in thousands of ways: each loads and can be written and read again, or has faults that
// point into it.
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/json/schema.hpp>

#include "../catch.hpp"
#include "documents.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

namespace test_json_mutations {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;
using Json = nlohmann::ordered_json;

namespace {

/// The place just after `text`.
Position end_of(std::string_view text) { return PositionFinder{text}.at(text.size()); }

bool points_into(std::string_view text, const Fault& fault) {
  const auto end = end_of(text);
  const Position place{fault.place.line, fault.place.column};
  const bool inside = place.line >= 1 && place.column >= 1
                      && (place.line < end.line || (place.line == end.line && place.column <= end.column));
  return inside && !message(fault).empty() && (fault.pointer.empty() || fault.pointer.starts_with('/'));
}

/// One reader for all documents, and what is true of each of them.
class Loader {
public:
  /// Whether the text is an article.
  bool operator()(std::string_view text) {
    CAPTURE(text);
    const auto loaded = load(text);
    const bool good = reader_.read(text, article_, faults_);
    REQUIRE(good == loaded.has_value());
    REQUIRE(good == loaded.faults().empty());
    REQUIRE(faults_ == loaded.faults());
    if (good) {
      const auto json = to_json(*loaded);
      const auto again = load(json);
      REQUIRE(lines_of(check(*loaded)).empty());
      REQUIRE(lines_of(again.faults()).empty());
      REQUIRE(*again == *loaded);
      REQUIRE(article_ == *loaded);
      REQUIRE(to_json(*again) == json);
    }
    const bool in_order = std::ranges::is_sorted(loaded.faults(), {}, [](const Fault& fault) {
      return std::pair{fault.place.line, fault.place.column};
    });
    REQUIRE(in_order);
    for (const auto& fault : loaded.faults())
      if (!points_into(text, fault)) FAIL(to_string(fault));
    return good;
  }

private:
  DocumentReader<> reader_;
  Article article_;
  Faults faults_;
};

std::string small_article() { return text_of("tests/data/adobe-figma-withdrawn.json"); }

/// The JSON pointers of all values.
void collect(const Json& json, const Json::json_pointer& at, std::vector<Json::json_pointer>& pointers) {
  pointers.push_back(at);
  if (json.is_object())
    for (const auto& [key, value] : json.items()) collect(value, at / key, pointers);
  if (json.is_array())
    for (std::size_t i = 0; i < json.size(); ++i) collect(json[i], at / i, pointers);
}

std::vector<Json::json_pointer> pointers_of(const Json& json) {
  std::vector<Json::json_pointer> pointers;
  collect(json, Json::json_pointer{}, pointers);
  pointers.erase(pointers.begin());  // the root
  return pointers;
}

}  // namespace

TEST_CASE("every beginning of an article is refused") {
  const auto text = to_json(load_or_throw(small_article()));
  for (std::size_t size = 0; size < text.size(); size += sanitized ? 11 : 1) {
    CAPTURE(size);
    const auto loaded = load(std::string_view{text}.substr(0, size));
    REQUIRE_FALSE(loaded);
    REQUIRE(loaded.faults().size() == 1);
    REQUIRE(loaded.faults()[0].place.line == 1);
    REQUIRE(points_into(text, loaded.faults()[0]));
  }
}

TEST_CASE("articles with wrong bytes load or have faults") {
  std::mt19937 random{20251217};
  constexpr std::string_view bytes = "{}[]\",:\\ 0-9.eE\n\t\xEF\xBB\xED\x80\xFF_x/~";
  const auto text = small_article();
  Loader loads;
  std::size_t refused = 0;
  constexpr std::size_t rounds = sanitized ? 200 : 2'000;
  for (std::size_t round = 0; round < rounds; ++round) {
    auto broken = text;
    for (auto changes = 1 + random() % 3; changes != 0; --changes) {
      const auto place = random() % broken.size();
      const auto byte = random() % 4 == 0 ? static_cast<char>(random() % 256) : bytes[random() % bytes.size()];
      switch (random() % 4) {
        case 0: broken[place] = byte; break;
        case 1: broken.erase(place, 1 + random() % 8); break;
        case 2: broken.insert(place, 1, byte); break;
        default: {
          const auto from = random() % broken.size();
          broken.insert(place, broken.substr(from, 1 + random() % 40));
        }
      }
    }
    refused += loads(broken) ? 0 : 1;
  }
  CHECK(refused > rounds / 2);
  CHECK(refused < rounds);
}

TEST_CASE("articles without one of their members or elements load or have faults") {
  const auto article = Json::parse(small_article());
  Loader loads;
  std::size_t refused = 0;
  for (const auto& at : pointers_of(article)) {
    auto broken = article;
    auto& parent = broken[at.parent_pointer()];
    if (parent.is_object())
      parent.erase(at.back());
    else
      parent.erase(std::stoul(at.back()));
    refused += loads(broken.dump()) ? 0 : 1;
  }
  CHECK(refused > 50);
}

TEST_CASE("articles with a value of another type in one place load or have faults") {
  const auto article = Json::parse(small_article());
  const std::array<Json, 6> values{
      nullptr, -1.5, "", "d1", Json::array({Json::array()}), Json::object({{"x-a", Json::object()}})};
  Loader loads;
  std::size_t refused = 0;
  std::size_t count = 0;
  for (const auto& at : pointers_of(article))
    for (const auto& value : values) {
      auto broken = article;
      broken[at] = value;
      refused += loads(broken.dump()) ? 0 : 1;
      ++count;
    }
  CHECK(refused > count / 2);
}

TEST_CASE("the source article with a line less loads or has faults") {
  const auto text = text_of("examples/data/amazon-openai.json");
  Loader loads;
  REQUIRE(loads(text));
  std::size_t begin = 0;
  for (std::size_t line = 0; begin < text.size(); ++line) {
    const auto end = text.find('\n', begin) + 1;
    if (line % 5 == 0) static_cast<void>(loads(text.substr(0, begin) + text.substr(end)));
    begin = end;
  }
}

}  // namespace test_json_mutations
