// SPDX-License-Identifier: MIT
#include <newsgraph/draft/extraction_form.hpp>

#include "../catch.hpp"

#include <newsgraph/prose/find_amounts.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace test_draft_extraction_form {

using namespace newsgraph;
using Json = nlohmann::ordered_json;

/// What services that keep a model to a schema count in it.
struct Size {
  std::size_t depth = 0;  // of objects and arrays in each other
  std::size_t properties = 0;
  std::size_t names = 0;       // in enums
  std::size_t name_bytes = 0;  // of properties and names in enums
  std::size_t most_in_enum = 0;
  bool plain = true;  // nothing but what each of them takes
};

void measure(const Json& schema, std::size_t depth, Size& size) {
  for (const auto& [key, value] : schema.items())
    size.plain = size.plain
                 && (key == "type" || key == "description" || key == "properties" || key == "required"
                     || key == "additionalProperties" || key == "items" || key == "enum");
  size.plain = size.plain && schema["type"].is_string();
  const auto type = schema["type"].get<std::string>();
  if (type == "object") {
    size.depth = std::max(size.depth, depth);
    size.plain = size.plain && schema["additionalProperties"] == false
                 && schema["required"].size() == schema["properties"].size() && !schema["properties"].empty();
    for (const auto& [key, value] : schema["properties"].items()) {
      ++size.properties;
      size.name_bytes += key.size();
      size.plain = size.plain && std::count(schema["required"].begin(), schema["required"].end(), key) == 1;
      measure(value, depth + 1, size);
    }
  } else if (type == "array") {
    size.depth = std::max(size.depth, depth);
    measure(schema["items"], depth + 1, size);
  } else {
    size.plain = size.plain && (type == "string" || type == "boolean");
  }
  if (!schema.contains("enum")) return;
  size.names += schema["enum"].size();
  size.most_in_enum = std::max(size.most_in_enum, schema["enum"].size());
  for (const auto& name : schema["enum"]) {
    size.name_bytes += name.get<std::string>().size();
    size.plain = size.plain && !name.get<std::string>().empty();  // Google takes no empty name
  }
}

TEST_CASE("the schema of the form is within what OpenAI, Anthropic and Google take") {
  Size size;
  measure(extraction_schema(), 1, size);
  // OpenAI, structured outputs: objects and arrays nested 10 deep, 5,000 properties, 1,000 names in enums, 120,000
  // characters of names, and every property required; Anthropic: no optional properties, no unions, no recursion, no
  // bounds; Google: names in enums are not empty.
  CHECK(size.plain);
  CHECK(size.depth <= 10);
  CHECK(size.depth == 6);
  CHECK(size.properties <= 5'000);
  CHECK(size.properties > 100);
  CHECK(size.names <= 1'000);
  CHECK(size.names > 300);
  CHECK(size.name_bytes <= 120'000);
  CHECK(size.most_in_enum <= 250);
}

TEST_CASE("the measure of a schema sees what is too much") {
  auto schema = extraction_schema();
  Size size;
  schema["properties"]["deals"]["items"]["properties"]["type"]["enum"].push_back("");
  measure(schema, 1, size);
  CHECK_FALSE(size.plain);
  schema = extraction_schema();
  schema["properties"]["deals"]["minItems"] = 1;
  size = {};
  measure(schema, 1, size);
  CHECK_FALSE(size.plain);
}

TEST_CASE("the prompt has paragraphs, amounts, names and pictures by their ids, each on a line") {
  Draft draft;
  draft.article.first_created = Timestamp::parse("2025-12-17T14:58:42+09:00");
  draft.article.paragraphs.push_back(
      {"p1", ParagraphRole::body, "아마존이 최소 100억 달러(약 14조8000억원)를\n투자한다", {}, {}});
  draft.article.entities.push_back(company("amazon", "Amazon", {"아마존"}));
  draft.article.associations.push_back({"a1", MediaType::picture, "p1", {}, {}, {}});
  for (const auto& mention : find_amounts(*draft.article.paragraphs[0].text))
    draft.amounts.push_back({"m" + std::to_string(draft.amounts.size() + 1), 0, mention});
  const auto prompt = extraction_prompt(draft);
  for (const std::string_view line :
       {"\nPublished: 2025-12-17T14:58:42+09:00\n", "\n[p1] 아마존이 최소 100억 달러(약 14조8000억원)를 투자한다\n",
        "\nm1 [p1] 최소 100억 달러 = at least USD 10000000000.00\n",
        "\nm2 [p1] 약 14조8000억원 = about KRW 14800000000000, converts m1\n", "\namazon company: Amazon, 아마존\n",
        "\na1 with the caption p1\n"}) {
    CAPTURE(prompt, line);
    CHECK(prompt.find(line) != std::string::npos);
  }
  CHECK(extraction_prompt(Draft{}).size() < 4'000);
}

}  // namespace test_draft_extraction_form
