// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/page/lines/line_shape.hpp>
#include <newsgraph/page/lines/reporters.hpp>
#include <newsgraph/page/word_finder.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::page_parts {

/// Words by which a line says that it goes with a picture.
inline constexpr WordFinder picture_words{base_parts::table<PlainWord>({
    {"사진="},
    {"사진 ="},
    {"사진제공"},
    {"사진 제공"},
    {"자료사진"},
    {"자료 사진"},
    {"자료="},
    {" 제공]"},
    {" 제공)"},
    {"/사진"},
    {"[사진"},
    {"(사진"},
    {"<사진"},
    {"사진:"},
    {"사진 :"},
    {"사진|"},
    {"ⓒ"},
    {"© "},
    {"촬영 "},
    {"게티이미지"},
    {"getty images"},
    {"photo by"},
    {"photo/"},
    {"photo:"},
    {"file photo"},
    {"photograph:"},
    {"photographer:"},
    {"reuters/"},
    {"/reuters"},
    {"via reuters"},
    {"ap photo"},
    {"/ap"},
    {"via ap"},
    {"/afp"},
    {"afp/"},
    {"image:"},
    {"image credit"},
    {"photo credit"},
    {"shutterstock"},
    {"bloomberg via"},
    {"[/사진"},
    {"제공=사진"},
    {"photo@"},
    {"그래픽="},
    {"/yonhap"},
    {"(yonhap)"},
    {"illustration:"},
    {"picture:"},
    {"courtesy of"},
    {"사진은 "},
    {"istock"},
    {"캡처]"},
    {"캡처)"},
    {"갈무리]"},
    {"갈무리)"},
    {"(출처"},
    {"[출처"},
})};

/// Who gives pictures, as Korean papers name him at the end of a caption.
inline constexpr auto picture_givers = base_parts::table<std::string_view>(
    {"제공", "캡처", "캡쳐", "갈무리", "연합뉴스", "뉴시스", "뉴스1", "로이터", "공동취재", "공동취재단",
     "공동취재사진", "게티이미지", "게티이미지뱅크", "자료사진", "AP", "AFP", "EPA", "DB"});

/// Whether behind its last sentence a line names no more than who gives a picture: "… 듣고 있다. 공동취재",
/// "… 본사 전경. 서울=AP 연합뉴스", "… 공장./뉴스1", or who took it: "서울의 거리. 홍길동 기자", behind what is no
/// sentence of a text.
[[nodiscard]] constexpr bool ends_with_giver(std::string_view line) noexcept {
  constexpr std::size_t widest = 30;
  auto stop = line.size();  // behind the last point, not far from the end
  const auto least = line.size() - (std::min<std::size_t>)(line.size(), 3 * widest);
  while (stop > least && line[stop - 1] != '.') --stop;
  if (stop == least || stop-- < 7) return false;
  const auto tail = without_space(line.substr(stop + 1));
  if (tail.empty() || width_of(tail) > widest) return false;
  for (const auto giver : picture_givers) {
    if (!tail.ends_with(giver)) continue;
    const auto before = tail.substr(0, tail.size() - giver.size());
    if (before.empty() || before.ends_with(' ') || before.ends_with('/') || before.ends_with('=')) return true;
  }
  return without_title(tail).size() != tail.size() && !line.substr(0, stop).ends_with("다");
}

}  // namespace newsgraph::inline v0_1::page_parts
