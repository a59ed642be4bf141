// SPDX-License-Identifier: MIT
#include <newsgraph/text/figures/hangul.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>
#include <limits>

namespace test_text_figures_hangul {

using namespace newsgraph;
using namespace newsgraph::text_parts;
using enum Currency;

TEST_CASE("a group of four digits is read out, without a one before ten, hundred and thousand") {
  CHECK(hangul_group(2'735) == "이천칠백삼십오");
  CHECK(hangul_group(1'111) == "천백십일");
  CHECK(hangul_group(4'068) == "사천육십팔");
  CHECK(hangul_group(10) == "십");
  CHECK(hangul_group(1) == "일");
  CHECK(hangul_group(0).empty());
}

TEST_CASE("groups of four digits stand apart, each with its unit") {
  CHECK(hangul_number(56'2500'0000'0000) == "오십육조 이천오백억");
  CHECK(hangul_number(2735'0000) == "이천칠백삼십오만");
  CHECK(hangul_number(1'0001) == "일만 일");
  CHECK(hangul_number(1000'0000'0000) == "천억");
  CHECK(hangul_number(0) == "영");
  CHECK(hangul_number(1844'6744'0737'0955'1615U)
        == "천팔백사십사경 육천칠백사십사조 칠백삼십칠억 구백오십오만 천육백십오");
}

TEST_CASE("minor units are read out after the point, as far as they go") {
  CHECK(hangul_figure(Money::from_minor(1250, USD)) == "십이점오");
  CHECK(hangul_figure(Money::from_minor(1205, USD)) == "십이점영오");
  CHECK(hangul_figure(Money::from_minor(5, USD)) == "영점영오");
  CHECK(hangul_figure(Money::from_minor(-1, USD)) == "영점영일");
  CHECK(hangul_figure(Money::from_minor(1'005, KWD)) == "일점영영오");
  CHECK(hangul_figure(Money::from_minor(1200, USD)) == "십이");
  CHECK(hangul_figure(Money::from_minor(0, USD)) == "영");
}

}  // namespace test_text_figures_hangul
