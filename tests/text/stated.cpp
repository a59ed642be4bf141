// SPDX-License-Identifier: MIT
#include <newsgraph/text/stated.hpp>

#include "../catch.hpp"

#include <cstdint>
#include <vector>

namespace test_text_stated {

using namespace newsgraph;
using namespace newsgraph::text_parts;
using enum Currency;

namespace {

StatedAmount ten_billion() {
  StatedAmount stated{Amount{Money::from_minor(10'000'000'000'00, USD), Bound::at_least}, "as printed", {}, {}, {}};
  stated.equivalents.push_back({Amount{Money::from_minor(14'8000'0000'0000, KRW)}.about(), {}, {}});
  return stated;
}

Share share(std::uint64_t part, std::uint64_t whole) { return {Ratio{part, whole}, Bound::exact, false, {}, {}}; }

}  // namespace

TEST_CASE("a stated amount is followed by its equivalents") {
  CHECK(to_string(ten_billion()) == "at least USD 10000000000.00 (about KRW 14800000000000)");
  CHECK(english_text(ten_billion()) == "at least $10bn (about ₩14.8tn)");
  CHECK(korean_text(ten_billion()) == "100억 달러 이상 (약 14조8000억원)");
}

TEST_CASE("several equivalents share the brackets; without any there are none") {
  auto stated = ten_billion();
  stated.equivalents.push_back({Money::from_minor(1'7000'0000'0000, JPY), {}, {}});
  CHECK(english_text(stated) == "at least $10bn (about ₩14.8tn, ¥1.7tn)");
  stated.equivalents.clear();
  CHECK(to_string(stated) == "at least USD 10000000000.00");
  CHECK(english_text(stated) == "at least $10bn");
  CHECK(korean_text(stated) == "100억 달러 이상");
}

TEST_CASE("an equivalent is written as its amount") {
  const Equivalent equivalent{Amount{Money::from_minor(14'8000'0000'0000, KRW)}.about(), "as printed", {}};
  CHECK(to_string(equivalent) == "about KRW 14800000000000");
  CHECK(english_text(equivalent) == "about ₩14.8tn");
  CHECK(korean_text(equivalent) == "약 14조8000억원");
}

TEST_CASE("an amount that holds for each party says so") {
  auto stated = ten_billion();
  stated.scope = Scope::each;
  CHECK(to_string(stated) == "at least USD 10000000000.00 each (about KRW 14800000000000)");
  CHECK(english_text(stated) == "at least $10bn each (about ₩14.8tn)");
  CHECK(korean_text(stated) == "각 100억 달러 이상 (약 14조8000억원)");
  stated.scope = Scope::total;
  CHECK(english_text(stated) == "at least $10bn (about ₩14.8tn)");
}

TEST_CASE("a share is written in per cent") {
  CHECK(to_string(share(51, 100)) == "51 %");
  CHECK(to_string(Share{Ratio{1, 8}, Bound::exact, true, {}, {}}) == "about 12.5 %");
  CHECK(to_string(Share{Ratio{1, 2}, Bound::at_least, false, {}, {}}) == "at least 50 %");
  CHECK(to_string(share(0, 1)) == "0 %");
  CHECK(to_string(share(1, 1)) == "100 %");
}

TEST_CASE("a share that per cent cannot state exactly is a fraction") { CHECK(to_string(share(1, 3)) == "1/3"); }

TEST_CASE("powers of ten have English words up to a hundred trillion") {
  CHECK(power_of_ten_text(0) == "");
  CHECK(power_of_ten_text(1) == "ten");
  CHECK(power_of_ten_text(2) == "hundred");
  CHECK(power_of_ten_text(3) == "thousand");
  CHECK(power_of_ten_text(5) == "hundred thousand");
  CHECK(power_of_ten_text(6) == "million");
  CHECK(power_of_ten_text(10) == "ten billion");
  CHECK(power_of_ten_text(14) == "hundred trillion");
  CHECK(power_of_ten_text(15) == "10^15");
  CHECK(power_of_ten_text(-1) == "10^-1");
}

TEST_CASE("a quantity has a number, a vague number, or is only some") {
  StatedNumber quantity;
  CHECK(to_string(quantity) == "some");
  quantity.unit = "gigawatt";
  CHECK(to_string(quantity) == "some gigawatt");
  quantity.vague = Vague::several;
  CHECK(to_string(quantity) == "several gigawatt");
  quantity.magnitude = 6;
  CHECK(to_string(quantity) == "several million gigawatt");
  quantity.vague.reset();
  quantity.magnitude.reset();
  quantity.number = StatedDecimal{*Decimal::of(105, -1), Bound::at_least};
  CHECK(to_string(quantity) == "at least 10.5 gigawatt");
  quantity.number = quantity.number->about();
  CHECK(to_string(quantity) == "at least about 10.5 gigawatt");
  quantity.number = StatedDecimal::range(1'000, 2'500'000);
  CHECK(to_string(quantity) == "1000 to 2500000 gigawatt");
  CHECK(english_text(quantity) == "1,000 to 2,500,000 gigawatt");
}

TEST_CASE("a price is written with its currency, a figure as what it is") {
  StatedPrice price{*Decimal::of(3'105, -3), Currency::GBP, "share", {}, {}};
  CHECK(to_string(price) == "GBP 3.105 per share");
  price.number = StatedDecimal::range(21, 24).about();
  CHECK(to_string(price) == "about GBP 21 to GBP 24 per share");
  CHECK(to_string(StatedFigure{price}) == to_string(price));
  CHECK(english_text(price) == "about £21 to £24 per share");
  CHECK(english_text(StatedPrice{*Decimal::of(-3'105, -3), Currency::GBP, "share", {}, {}}) == "-£3.105 per share");
  CHECK(english_text(StatedPrice{StatedDecimal{1'200'000}, Currency::USD, "MW", {}, {}}) == "$1.2m per MW");
  CHECK(english_text(StatedPrice{*Decimal::of(17'453, -1), Currency::KRW, "litre", {}, {}}) == "₩1,745.3 per litre");
  StatedNumber rise;
  rise.number = StatedDecimal{*Decimal::of(-32, -1)};
  rise.unit = "%";
  CHECK(to_string(StatedFigure{rise}) == "-3.2 %");
  CHECK(with_thousands("-1234.5") == "-1,234.5");
  CHECK(with_thousands("-123") == "-123");
}

TEST_CASE("a share that is a range has both ends") {
  CHECK(to_string(Share{{3, 100}, Bound::range, true, {}, {}, Ratio{1, 20}}) == "about 3 to 5 %");
}

TEST_CASE("a term is a duration or a vague number of units") {
  CHECK(to_string(VagueTerm{}) == "several years");
  CHECK(to_string(ContractTerm{VagueTerm{Vague::few, TimeUnit::week, {}, {}}}) == "few weeks");
  CHECK(to_string(ContractTerm{Duration{7}}) == "P7Y");
}

}  // namespace test_text_stated
