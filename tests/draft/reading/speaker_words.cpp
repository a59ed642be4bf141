// SPDX-License-Identifier: MIT
#include <newsgraph/draft/reading/speaker_words.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_draft_reading_speaker_words {

using namespace newsgraph;

/// Who says what stands between "<" and ">", which stand for quotation marks.
std::string speaker(std::string_view text) {
  const auto found =
      draft_parts::speaker_beside(text, {text.find('<'), text.find('>') + 1}, {0, text.size()}, std::nullopt);
  return found ? std::string{text.substr(found->begin, found->end - found->begin)} : "";
}

TEST_CASE("who speaks is told of whom, in front of the words and behind them") {
  CHECK(speaker("But Kari Lund told reporters: <It fits.>") == "Kari Lund");
  CHECK(speaker("In Oslo, Kari Lund told Reuters, <It fits.>") == "Kari Lund");
  CHECK(speaker("A spokesman for Halden Corp. said <it fits> and went.") == "A spokesman for Halden Corp.");
  CHECK(speaker("<It fits,> said a spokesman for the Bank of Oslo.") == "a spokesman for the Bank of Oslo");
  CHECK(speaker("<It fits,> a Halden spokesperson told Reuters.") == "a Halden spokesperson");
  CHECK(speaker("<It fits,> Kari Lund, who leads it, told the FT.") == "Kari Lund");
  CHECK(speaker("<It fits,> a company spokesperson warned.") == "a company spokesperson");
  CHECK(speaker("The Oslo Times wrote: <It fits.>") == "The Oslo Times");
  CHECK(speaker("<It fits,> the statement said.").empty());
  CHECK(speaker("<It fits,> he said.").empty());
  CHECK(speaker("<It fits,> Halden chairman Kari Lund said.") == "Halden chairman Kari Lund");
  CHECK(speaker("<It fits,> said Halden chief executive Kari Lund.") == "Halden chief executive Kari Lund");
  CHECK(speaker("<It fits,> said Halden chief in Oslo.") == "Halden chief");
  CHECK(speaker("<It fits,> Lund who left told us, and he said.").empty());
  CHECK(speaker("Police came, he said: <It fits.>").empty());
  CHECK(speaker("She said: <It fits.>").empty());
  CHECK(speaker("They called it <a fit>.").empty());
  CHECK(speaker("김 대표에 따르면 <잘 맞는다>.") == "김 대표");
  CHECK(speaker("사정에 밝은 관계자는 <잘 맞는다>고 했다.") == "사정에 밝은 관계자");
  CHECK(speaker("이에 대해 회사 측은 <잘 맞는다>고 했다.") == "회사 측");
  CHECK(speaker("그는 <잘 맞는다>고 했다.").empty());
  CHECK(speaker("<>").empty());
  CHECK(speaker("<It fits,> said").empty());
  CHECK(speaker("<It fits,> a").empty());
}

}  // namespace test_draft_reading_speaker_words
