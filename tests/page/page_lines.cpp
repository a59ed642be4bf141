// SPDX-License-Identifier: MIT
#include <newsgraph/page/page_lines.hpp>

#include "../catch.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace test_page_page_lines {

using namespace newsgraph;

std::string with_role(const PageLines& page, LineRole role) {
  std::string all;
  for (const auto& line : page.lines)
    if (line.role == role) all.append(all.empty() ? "" : "|").append(line.text);
  return all;
}

std::string left_out_for(const PageLines& page, LeftOutReason reason) {
  std::string all;
  for (const auto& line : page.lines)
    if (line.role == LineRole::left_out && line.reason == reason) all.append(all.empty() ? "" : "|").append(line.text);
  return all;
}

constexpr std::string_view english =
    "Skip to main content\nHome\nMarkets\n\n"
    "Halden to buy Norvik Foods for $2.1 billion - The Daily Sample\n"
    "Halden to buy Norvik Foods for $2.1 billion\n"
    "The deal would make it the largest maker of canned fish in the north.\n"
    "By Jane Doe and John Roe\n"
    "Published Dec. 17, 2025 at 2:58 p.m. ET | Updated Dec. 17, 2025 at 4:10 p.m. ET\n"
    "Share\nFacebook\n"
    "A plant of Norvik Foods in Bergen, where it cans herring. REUTERS/Jim Poe\n"
    "OSLO (Reuters) - Halden said on Wednesday that it had agreed to buy Norvik Foods for $2.1 billion in cash.\n"
    "Advertisement\n"
    "The companies expect to close the deal in the first half of next year, they said in a statement.\n"
    "“It is a good fit,” said Kari Lund, who leads Halden.\n"
    "What happens next\n"
    "Shareholders of Norvik Foods have to approve the deal, and so do regulators in three countries.\n"
    "Related\nTuna prices fall for a third month\n"
    "Copyright 2025 The Daily Sample. All rights reserved.\n";

constexpr std::string_view korean =
    "홈\n경제\n[단독] 한빛전자, 노르빅에 3조원 투자\n홍길동 기자 | 입력 2025-12-17 14:58 | 수정 2025-12-17 "
    "15:20\n가가\n"
    "한빛전자 본사 전경. (사진=한빛전자 제공)\n"
    "(세종·서울=뉴스1) 홍길동 기자, 김철수 기자 = 한빛전자가 노르빅에 3조원을 투자하기로 했다고 17일 밝혔다.\n"
    "두 회사는 내년 상반기까지 거래를 끝낼 계획이다. 투자금은 세 차례로 나눠 들어간다.\n"
    "업계에서는 한빛전자가 이번 투자로 공급망을 넓힐 수 있을 것으로 내다봤다.\n"
    "관련기사\n한빛전자, 3분기 실적 발표\n댓글 3\n좋은 소식이네요.\n저작권자 ⓒ 뉴스1, 무단전재 및 재배포 금지\n";

TEST_CASE("the lines of an English page") {
  const auto page = page_lines(english);
  CHECK(with_role(page, LineRole::headline) == "Halden to buy Norvik Foods for $2.1 billion");
  CHECK(with_role(page, LineRole::subhead)
        == "The deal would make it the largest maker of canned fish in the north.|What happens next");
  CHECK(page.by == std::vector<std::string_view>{"Jane Doe and John Roe"});
  REQUIRE(page.published);
  CHECK(to_string(*page.published) == "2025-12-17T14:58-05:00");
  REQUIRE(page.updated.size() == 1);
  CHECK(to_string(page.updated[0]) == "2025-12-17T16:10-05:00");
  CHECK(page.place == "OSLO");
  CHECK(page.agency == "Reuters");
  CHECK(with_role(page, LineRole::caption)
        == "A plant of Norvik Foods in Bergen, where it cans herring. REUTERS/Jim Poe");
  CHECK(left_out_for(page, LeftOutReason::repeated)
        == "Halden to buy Norvik Foods for $2.1 billion - The Daily Sample");
  CHECK(left_out_for(page, LeftOutReason::related) == "Related|Tuna prices fall for a third month");
  CHECK(left_out_for(page, LeftOutReason::advertisement) == "Advertisement");
  CHECK(left_out_for(page, LeftOutReason::sharing) == "Share|Facebook");
  CHECK(left_out_for(page, LeftOutReason::navigation) == "Skip to main content|Home|Markets");
  CHECK(left_out_for(page, LeftOutReason::copyright) == "Copyright 2025 The Daily Sample. All rights reserved.");
  CHECK(left_out_for(page, LeftOutReason::unknown) == "");
}

TEST_CASE("the lines of a Korean page") {
  const auto page = page_lines(korean);
  CHECK(with_role(page, LineRole::headline) == "[단독] 한빛전자, 노르빅에 3조원 투자");
  CHECK(page.by == std::vector<std::string_view>{"홍길동 기자, 김철수 기자"});
  REQUIRE(page.published);
  CHECK(to_string(*page.published) == "2025-12-17T14:58");
  REQUIRE(page.updated.size() == 1);
  CHECK(to_string(page.updated[0]) == "2025-12-17T15:20");
  CHECK(page.place == "세종·서울");
  CHECK(page.agency == "뉴스1");
  CHECK(page.pictures_by == std::vector<std::string_view>{"한빛전자 제공"});
  CHECK(with_role(page, LineRole::caption) == "한빛전자 본사 전경. (사진=한빛전자 제공)");
  CHECK(left_out_for(page, LeftOutReason::comments) == "댓글 3|좋은 소식이네요.");
  CHECK(left_out_for(page, LeftOutReason::related) == "관련기사|한빛전자, 3분기 실적 발표");
  CHECK(left_out_for(page, LeftOutReason::sharing) == "가가");
}

TEST_CASE("a page without an article has neither headline nor text") {
  for (const std::string_view text :
       {"", "\n \n", "Home\nLogin\nSearch\n", "1,024 | 2,048\n3 | 4\n", "\xFF\xFE\x80 \n\x80"}) {
    const auto page = page_lines(text);
    CHECK(with_role(page, LineRole::headline) == "");
    CHECK(with_role(page, LineRole::body) == "");
    CHECK_FALSE(page.published);
  }
}

TEST_CASE("a way down to a part of the page is no headline, and a sentence with the time behind it is text") {
  const auto page = page_lines(
      "홈 > 산업 > 배터리\n세종이차전지, 유럽에 2조원 배터리 공급\n"
      "세종이차전지가 유럽 자동차 회사에 2조원 규모의 배터리를 공급하기로 했다고 17일 밝혔다.\n"
      "폴란드 공장의 생산 라인. /사진=세종이차전지 제공\n"
      "증권사들은 세종이차전지의 목표 주가를 일제히 올렸다고 한다. 2025.12.17 14:58\n");
  CHECK(with_role(page, LineRole::headline) == "세종이차전지, 유럽에 2조원 배터리 공급");
  CHECK(with_role(page, LineRole::body).ends_with("14:58"));
  REQUIRE(page.published);
  CHECK(to_string(*page.published) == "2025-12-17T14:58");
}

TEST_CASE("a mail address in a text does not end it") {
  const std::string sentence = " is a sentence of this article that is long enough to be one of its paragraphs.\n";
  std::string text = "Paragraph one is a sentence\nPublished 2025-12-17 10:00\n";
  for (const auto* word : {"One", "Two", "Three"}) text += word + sentence;
  text += "photo@paper.example\n";
  for (const auto* word : {"Four", "Five", "Six"}) text += word + sentence;
  const auto page = page_lines(text);
  CHECK(with_role(page, LineRole::headline) == "Paragraph one is a sentence");
  CHECK(with_role(page, LineRole::body).starts_with("One"));
  CHECK(with_role(page, LineRole::body).find("Six") != std::string::npos);
  CHECK(left_out_for(page, LeftOutReason::contact) == "photo@paper.example");
}

TEST_CASE("an agency in a dateline makes no caption, and a caption is there once") {
  const auto page = page_lines(
      "Shipyard to grow\nNov. 3, 2025\n"
      "SEOUL, Nov. 3 (Yonhap) -- Samhan said it would invest $500 million in its shipyard.\n"
      "삼한의 조선소. (사진=삼한 제공) 2025.11.03\n"
      "The company had sales of $1 billion last year. It is considering further steps.\n"
      "삼한의 조선소. (사진=삼한 제공) 2025.11.03\n"
      "It has not said when it would begin to build, nor for whom it would.\n");
  CHECK(with_role(page, LineRole::headline) == "Shipyard to grow");
  CHECK(with_role(page, LineRole::body).starts_with("SEOUL"));
  CHECK(with_role(page, LineRole::caption) == "삼한의 조선소. (사진=삼한 제공) 2025.11.03");
  CHECK(page.agency == "Yonhap");
}

TEST_CASE("a page that goes on for those who pay says so") {
  const auto page = page_lines(
      "Halden to buy Norvik\nHalden said on Wednesday that it had agreed to buy Norvik Foods for $2.1 billion.\n"
      "Subscribe to continue reading\n");
  CHECK(page.is_closed);
  CHECK(with_role(page, LineRole::headline) == "Halden to buy Norvik");
}

TEST_CASE("of two articles on a page the longer one is read") {
  std::string text = "Short one\nPublished 2025-12-16 10:00\n";
  const std::string sentence =
      " is a sentence of this article that is long enough to be one of its paragraphs, and says little else.\n";
  for (const auto* word : {"One", "Two", "Three", "Four"}) text += word + sentence;
  text += "Longer article is a sentence\nPublished 2025-12-17 10:00\n";
  for (const auto* word : {"Five", "Six", "Seven", "Eight", "Nine"}) text += word + sentence;
  const auto page = page_lines(text);
  CHECK(with_role(page, LineRole::headline) == "Longer article is a sentence");
  CHECK(page.other_texts == 1);
  REQUIRE(page.published);
  CHECK(to_string(*page.published) == "2025-12-17T10:00");
}

TEST_CASE("the text is below the heading that markup names, though more stands above it") {
  const std::string sentence = " is a sentence of another article, long enough to be one of its paragraphs.\n";
  std::string text;
  std::vector<LineHint> hints;
  for (const auto* word : {"One", "Two", "Three", "Four"}) {
    text += word + sentence;
    hints.push_back(LineHint::none);
  }
  text += "Halden grows\nHalden said on Wednesday that it has grown for years.\nIt will grow, it said.\n";
  for (const auto hint : {LineHint::headline, LineHint::none, LineHint::none}) hints.push_back(hint);
  const auto page = page_lines(text, {hints.data(), hints.size()});
  CHECK(with_role(page, LineRole::headline) == "Halden grows");
  CHECK(with_role(page, LineRole::body)
        == "Halden said on Wednesday that it has grown for years.|It will grow, it said.");
}

TEST_CASE("a heading right below that of the page is a sub-headline, and who edited a text is not in it") {
  const std::string_view text =
      "Halden to buy Norvik\nHerring is dear\n"
      "Halden said on Wednesday that it had agreed to buy Norvik Foods for $2.1 billion.\n"
      "(Reporting by Jane Doe and Jim Poe in Oslo; Additional reporting by Kari Nordmann; Editing by John Roe and "
      "others.)"
      "\n";
  const std::vector hints{LineHint::headline, LineHint::heading, LineHint::none, LineHint::none};
  const auto page = page_lines(text, {hints.data(), hints.size()});
  CHECK(with_role(page, LineRole::subhead) == "Herring is dear");
  CHECK(left_out_for(page, LeftOutReason::copyright).starts_with("(Reporting by"));
}

TEST_CASE("what markup tells apart does not end a text") {
  std::string text = "Halden grows\nHalden said on Wednesday that it has grown for years.\n";
  std::vector<LineHint> hints{LineHint::headline, LineHint::none};
  for (int i = 0; i < 20; ++i) {
    text += "Another article " + std::to_string(i) + "\n";
    hints.push_back(LineHint::link);
  }
  text += "It will grow on, the company said in a statement to the paper.\n";
  hints.push_back(LineHint::none);
  const auto with_hints = page_lines(text, {hints.data(), hints.size()});
  CHECK(with_role(with_hints, LineRole::body)
            .ends_with("|It will grow on, the company said in a statement to the paper."));
  CHECK(with_role(page_lines(text), LineRole::body) == "Halden said on Wednesday that it has grown for years.");
}

/// The lines that are not empty, by another way.
std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines(1);
  for (const char c : text) {
    if (c == '\n')
      lines.emplace_back();
    else
      lines.back() += c;
  }
  std::erase_if(lines, [](const std::string& line) { return page_parts::without_space(line).empty(); });
  return lines;
}

TEST_CASE("a text may be cut off, and have a writer above it") {
  const auto page = page_lines(
      "한빛전자, 노르빅에 투자\n⊙ 한빛전자의 투자금은 세 차례로 나눠 들어간다\n글 : 김견본  월간견본 기자\n"
      "한빛전자가 노르빅에 3조원을 투자하기로 했다고 17일 밝혔다. 투자금은 세 차례로 나눠 들어간다.\n"
      "투자금이 어디에서 오는지 한빛전자는 아직 말하지 않았\n");
  CHECK(with_role(page, LineRole::subhead) == "⊙ 한빛전자의 투자금은 세 차례로 나눠 들어간다");
  CHECK(page.by == std::vector<std::string_view>{"김견본"});
  CHECK(page.lines.back().role == LineRole::body);
}

TEST_CASE("the headline is found below menus, and a paper, a name and captions around it") {
  const std::string text =
      "견본경제TV\n2025년 12월 17일\n투자 안내\n국내 투자\n" + std::string(40, '\n')
      + "한빛전자, 노르빅에 3조원 투자\n견본방송 김견본 2025. 12. 17. 14:58\n"
        "한빛전자 직원들이 신제품을 보고 있다. 공동취재\n[견본경제TV=김견본기자]\n"
        "한빛전자가 노르빅에 3조원을 투자하기로 했다고 17일 밝혔다. 두 회사는 내년 상반기까지 거래를 끝낼 계획이다.\n"
        "공장은 노르빅이 짓고 투자는 두 회사가 함께\n"
        "업계에서는 한빛전자가 이번 투자로 공급망을 넓힐 수 있을 것으로 내다봤다.\n회사 소개\n견본 안내판\n"
        "한빛전자는 아직 더 말할 것이 없다고 말했다고 한다.\n";
  const auto page = page_lines(text);
  CHECK(with_role(page, LineRole::headline) == "한빛전자, 노르빅에 3조원 투자");
  CHECK(with_role(page, LineRole::subhead) == "공장은 노르빅이 짓고 투자는 두 회사가 함께");
  CHECK(with_role(page, LineRole::caption) == "한빛전자 직원들이 신제품을 보고 있다. 공동취재");
  CHECK(page.by == std::vector<std::string_view>{"김견본기자"});
  CHECK(page.paper == "견본경제TV");
  CHECK(page.agency == "견본경제TV");
  REQUIRE(page.published);
  CHECK(to_string(*page.published) == "2025-12-17T14:58");
}

TEST_CASE("the time may stand above the headline, and a part of a paper is none") {
  const auto page = page_lines(
      "Local News\nDecember 17, 2025\nHalden to buy Norvik\n"
      "Halden said on Wednesday that it had agreed to buy Norvik Foods for $2.1 billion.\n");
  CHECK(with_role(page, LineRole::headline) == "Halden to buy Norvik");
  CHECK(page.paper.empty());
  REQUIRE(page.published);
  CHECK(to_string(*page.published) == "2025-12-17");
}

TEST_CASE("a name may stand below what announces it") {
  const auto page = page_lines(
      "Halden to buy Norvik\nBy\nJane Doe\n14:58, December 17, 2025\n"
      "Halden said on Wednesday that it had agreed to buy Norvik Foods for $2.1 billion.\n");
  CHECK(page.by == std::vector<std::string_view>{"Jane Doe"});
  REQUIRE(page.published);
  CHECK(to_string(*page.published) == "2025-12-17T14:58");
}

TEST_CASE("every line of a page is somewhere") {
  std::ifstream file{"examples/data/page/amazon-openai.txt", std::ios::binary};
  const std::string own{std::istreambuf_iterator<char>{file}, {}};
  REQUIRE(own.size() > 1000);
  for (const std::string_view text : {std::string_view{own}, english, korean}) {
    // Also of any part of it.
    for (std::size_t size = text.size(); size > 0; size = size * 9 / 10) {
      const auto part = text.substr(0, size);
      const auto page = page_lines(part);
      const auto expected = lines_of(part);
      REQUIRE(page.lines.size() == expected.size());
      for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(page.lines[i].text == page_parts::without_space(expected[i]));
    }
  }
}

}  // namespace test_page_page_lines
