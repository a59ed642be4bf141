// SPDX-License-Identifier: MIT
#include <newsgraph/picture/drawing/widths.hpp>

#include "../../catch.hpp"

namespace test_picture_drawing_widths {

using namespace newsgraph;
using namespace newsgraph::picture_parts;

namespace {

Money usd(std::int64_t millions) { return Money::from_minor(millions * 100'000'000, Currency::USD); }

}  // namespace

TEST_CASE("the width of a line grows with the logarithm of the amount, from 2.5 to 10 pixels") {
  const WidthScale scale{{Amount{usd(1)}, Amount{usd(1'000'000)}}};  // six decades
  CHECK(scale.width(usd(1)) == 25);
  CHECK(scale.width(usd(1'000)) == 62);  // half of 75 above 25
  CHECK(scale.width(usd(1'000'000)) == 100);
  const WidthScale narrow{{Amount{usd(10)}, Amount{usd(100)}}};
  CHECK(narrow.width(usd(100)) == 50);  // 25 a decade, no more
  CHECK(WidthScale{{}}.width(usd(1)) == 25);
}

TEST_CASE("up to is a pale band around a thin line, at least a pale rim around a wide one") {
  const WidthScale scale{{Amount{usd(1)}, Amount{usd(1'000'000)}}};
  CHECK(scale.width(Amount{usd(1'000)}) == LineWidth{62, 0});
  CHECK(scale.width(Amount{usd(1'000), Bound::at_most}) == LineWidth{14, 62});
  CHECK(scale.width(Amount{usd(1'000), Bound::at_least}) == LineWidth{62, 122});
  CHECK(scale.width(Amount::range(usd(1), usd(1'000))) == LineWidth{25, 62});
}

TEST_CASE("a won is a thousandth of a dollar for a width") {
  CHECK(centidecades(usd(1)) == 600);
  CHECK(centidecades(Money::from_minor(1'000'000'000, Currency::KRW)) == 600);
  CHECK(centidecades(Money::from_minor(0, Currency::KRW)) == -300);
}

TEST_CASE("a legend of widths has powers of ten") {
  const WidthScale scale{{Amount{usd(1)}, Amount{usd(1'000'000)}}};
  CHECK(scale.samples(Currency::USD)
        == std::vector<WidthSample>{{"$1m", 25}, {"$100m", 50}, {"$10bn", 75}, {"$1tn", 100}});
  CHECK(WidthScale{{}}.samples(Currency::USD).empty());
}

}  // namespace test_picture_drawing_widths
