// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/follow_the_money/ftm_values.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_bridge_follow_the_money_ftm_values {

using namespace newsgraph;
using namespace newsgraph::bridge_parts;

TEST_CASE("A date is the day, the month or the year that it surely lies in") {
  CHECK(ftm_date(Date::parse("2025-10-05")) == "2025-10-05");
  CHECK(ftm_date(Date::parse("2025-10")) == "2025-10");
  CHECK(ftm_date(Date::parse("2025-Q3")) == "2025");
  CHECK(ftm_date(Date::parse("[..2026-09]")) == std::nullopt);
  CHECK(ftm_date(std::optional<Date>{}) == std::nullopt);
}

TEST_CASE("A product has no schema, nor has a place; who is not named is just somebody") {
  CHECK(ftm_schema(EntityKind::company, false) == "Company");
  CHECK(ftm_schema(EntityKind::company, true) == "LegalEntity");
  CHECK(ftm_schema(EntityKind::group, false) == "LegalEntity");
  CHECK(ftm_schema(EntityKind::product, false) == std::nullopt);
  CHECK(ftm_schema(EntityKind::place, true) == std::nullopt);
}

TEST_CASE("Languages have three letters") {
  CHECK(ftm_language("ko") == "kor");
  CHECK(ftm_language("pt-BR") == "por");
  CHECK(ftm_language("tlh").empty());
}

TEST_CASE("A number stands for what is stated as one number") {
  CHECK(ftm_amount(sample::stated(sample::usd(5))) == sample::usd(5));
  CHECK(ftm_amount(sample::stated({sample::usd(5), Bound::at_least})) == std::nullopt);
  CHECK(ftm_amount(sample::stated(sample::usd(5), Scope::each)) == std::nullopt);
  CHECK(ftm_amount(std::nullopt) == std::nullopt);
}

TEST_CASE("A share keeps its bound in words") {
  Share share{*Ratio::parse_percent("12.5")};
  CHECK(ftm_percentage(share) == "12.5");
  share.approx = true;
  CHECK(ftm_percentage(share) == "about 12.5");
  share.bound = Bound::at_least;
  CHECK(ftm_percentage(share) == "at least 12.5");
}

}  // namespace test_bridge_follow_the_money_ftm_values
