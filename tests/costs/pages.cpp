// SPDX-License-Identifier: MIT
#include <newsgraph/draft/read_page.hpp>

#include "../catch.hpp"
#include "steps.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace test_costs_pages {

using namespace newsgraph;
using test_costs::growth;

namespace {

std::string repeated(std::string_view part, std::uint64_t n) {
  std::string text;
  while (text.size() < n) text += part;
  return text;
}

/// Lines, words and tags that readers of pages look at, and what never closes.
constexpr std::string_view parts[]{
    "a\n",
    "\n",
    "By Jane Doe\n",
    "홍길동 기자\n",
    "홍길동·",
    "2025.12.17 14:58\n",
    "입력 2025.12.17 ",
    "2025-12-1",
    "관련기사\n",
    "댓글\n",
    "[서울=뉴시스]",
    "사진=A/B/",
    "사진=A\n",
    "a@b.kr ",
    "@",
    "Halden will buy a plant of Norvik for $2.1 billion, people said on Wednesday.\n",
    "아마존이 오픈AI에 100억 달러를 투자하는 방안을 논의하고 있다고 알려졌다. ",
    "“",
    "\"",
    "\" said ",
    "citing ",
    "를 인용",
    ", ",
    "는 ",
    "AA",
    "AAA ",
    "투자",
    "in talks ",
    ".",
    "U.S. ",
    "<div>",
    "</div>",
    "<p>a",
    "<a>b",
    "<h1>a",
    "<br>",
    "<p class=\"related a-b-c\">",
    "<script type=application/ld+json>{}</script>",
    "<meta name=author content=a>",
    "<time datetime=2025-12-17>",
    "&amp;",
};

}  // namespace

TEST_CASE("a page costs no more than ten times as much where it is ten times as long") {
  PageOptions options;
  options.known = {company("a", "A"), company("b", "AA", {"AAA", "아마존"}), company("c", "오픈AI", {"Halden"})};
  for (const std::string_view before : {"", "<html>", "Halden buys\n"})
    for (const auto part : parts) {
      const auto times = growth(4'000, [&](std::uint64_t n) {
        static_cast<void>(read_page(std::string{before} + repeated(part, n), options));
      });
      INFO(before << part);
      CHECK(times < 16);
    }
}

TEST_CASE("many names that are known cost no more than looking each up") {
  const auto times = growth(300, [&](std::uint64_t n) {
    PageOptions options;
    std::string text = "Names\n";
    for (std::uint64_t i = 0; i < n; ++i) {
      const auto name = "Halden " + std::to_string(i);
      options.known.push_back(company("h" + std::to_string(i), name));
      text += name + " invested in ";
    }
    static_cast<void>(read_page(text + ".\n", options));
  });
  CHECK(times < 16);
}

}  // namespace test_costs_pages
