// SPDX-License-Identifier: MIT
#include <newsgraph/draft/reading/source_words.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_draft_reading_source_words {

using namespace newsgraph;

/// "reporter|cited".
std::string source(std::string_view text) {
  const auto chain = draft_parts::find_source(text, {0, text.size()});
  if (!chain) return "none";
  const auto words = [&](const auto& part) { return part ? text.substr(part->begin, part->end - part->begin) : ""; };
  return std::string{words(chain->reporter)}.append("|").append(words(chain->cited));
}

TEST_CASE("Korean sentences name a paper and whom it cites") {
  CHECK(source("16일(현지 시간) 파이낸셜타임스(FT)는 사정에 밝은 사람을 인용해 두 회사가 협의한다고 보도했다.")
        == "파이낸셜타임스(FT)|사정에 밝은 사람");
  CHECK(source("파이낸셜타임스(FT)는 사정에 밝은 관계자의 말을 빌려, 협의하고 있다고 전했다.")
        == "파이낸셜타임스(FT)|사정에 밝은 관계자");
  CHECK(source("한편 업계에 따르면 두 회사는 협의 중이다.") == "|업계");
  CHECK(source("블룸버그통신은 이날 두 회사가 협의한다고 보도했다.") == "블룸버그통신|");
  CHECK(source("두 회사가 협의한다.") == "none");
  CHECK(source("나흘 전 계약이 해지됐다고 로이터가 8일 보도했다.") == "로이터|");
  CHECK(source("한빛이 계약을 해지했다고 로이터통신이 소식통을 인용해 보도했다.") == "로이터통신|소식통");
  CHECK(source("계약이 해지됐다고 보도했다.") == "none");
}

TEST_CASE("English sentences do") {
  CHECK(source("The two are in talks, the Financial Times reported on Tuesday, citing people familiar with the matter.")
        == "the Financial Times|people familiar with the matter");
  CHECK(source("Halden has grown, according to a filing, for years.") == "|a filing");
  CHECK(source("People familiar with the matter told Reuters that it may sell.")
        == "Reuters|People familiar with the matter");
  CHECK(source("Halden may sell a plant, Bloomberg News reported.") == "Bloomberg News|");
  CHECK(source("Halden may sell a plant, the WSJ had earlier reported.") == "the WSJ|");
  CHECK(source("He told his son that it rains.") == "none");
  CHECK(source("Halden reported a profit.") == "none");
  CHECK(source("It is the most exciting of pursuits.") == "none");
}

TEST_CASE("a paper does not hide whom it cites, nor a quotation who says it") {
  CHECK(source("According to Reuters, which cited two sources, Halden may sell.") == "Reuters|two sources");
  CHECK(source("According to the FT, citing people there, it may.") == "the FT|people there");
  CHECK(source("The Oslo Times, citing bankers, reported that it may.") == "The Oslo Times|bankers");
  CHECK(source("Halden fell, citing bankers, in Oslo.") == "|bankers");
  CHECK(source("“We do not comment,” a company official told Reuters.") == "Reuters|a company official");
  CHECK(source("사정에 밝은 소식통을 인용한 로이터통신 보도에 따르면 매각한다.") == "로이터통신|사정에 밝은 소식통");
  CHECK(source("\"좋다\"는 김 대표에 따르면 협의 중이다.") == "|김 대표");
  CHECK(source("김 대표는 \"협회에 따르면 적자다\"라고 말했다.") == "none");
}

TEST_CASE("what only begins like a source is none, and nothing is read beyond the text") {
  CHECK(source("") == "none");
  CHECK(source("citing ") == "none");
  CHECK(source("according to") == "none");
  CHECK(source("에 따르면") == "none");
  CHECK(source("을 인용") == "none");
  CHECK(source("을 인용한 A에 따르면") == "none");
}

}  // namespace test_draft_reading_source_words
