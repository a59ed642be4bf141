// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/timing.hpp>

#include "../../catch.hpp"

#include <optional>
#include <string_view>

namespace test_graph_sameness_timing {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using enum DealStage;
using enum TimeMatch;

namespace {

TellingTerms dated(std::string_view date, std::optional<DealStage> stage = agreed) {
  return {.deal = DealId{0}, .type = DealType::loan, .stage = stage, .date = Date::parse(date), .published = {}};
}
TellingTerms told(std::string_view day, std::optional<DealStage> stage = agreed) {
  return {
      .deal = DealId{0}, .type = DealType::loan, .stage = stage, .published = days_of(Date::parse(day).value()).first};
}

TimeMatch both_ways(const TellingTerms& a, const TellingTerms& b) {
  const auto found = timing(a, b);
  CHECK(timing(b, a).match == found.match);
  CHECK(timing(b, a).gap == found.gap);
  return found.match;
}

}  // namespace

TEST_CASE("dates are one as far as they are stated, or three days apart") {
  CHECK(both_ways(dated("2025-12-17"), dated("2025-12")) == together);
  CHECK(both_ways(dated("2025-12-17"), dated("2025-Q4")) == together);
  CHECK(both_ways(dated("2025-12-17"), dated("2025-12-20")) == together);
  CHECK(both_ways(dated("2025-12-17"), dated("2025-12-21")) == close);
  CHECK(both_ways(dated("2025-12-17"), dated("2025")) == unknown);
  CHECK(both_ways(dated("2025-12-17"), dated("2025-12-31")) == close);
  CHECK(both_ways(dated("2025-12-17"), dated("2026-01-01")) == apart);
  CHECK(timing(dated("2025-12-17"), dated("2026-01-01")).gap == 15);
}

TEST_CASE("months, quarters and years that follow each other are two times, however near their ends are") {
  CHECK(both_ways(dated("2025-01"), dated("2025-02")) == close);
  CHECK(both_ways(dated("2025-Q1"), dated("2025-Q2")) == close);
  CHECK(both_ways(dated("2025-Q4"), dated("2026-01")) == close);
  CHECK(both_ways(dated("2025"), dated("2026")) == close);
  CHECK(both_ways(dated("2025"), dated("2026-01-02")) == close);
  CHECK(both_ways(dated("2025-Q4"), dated("2026-01-02")) == close);
  CHECK(both_ways(dated("2025-01"), dated("2025-02-02")) == together);  // papers differ in the day
  CHECK(both_ways(dated("2025-01"), dated("2025-Q1")) == together);
  CHECK(both_ways(dated("2025-Q1", agreed), dated("2025-Q2", in_effect)) == completion);
}

TEST_CASE("what has come further later is a completion; what was done before it was planned is none") {
  CHECK(both_ways(dated("2025-03-31", agreed), dated("2025-12-26", in_effect)) == completion);
  CHECK(both_ways(dated("2025-03-31", in_effect), dated("2025-12-26", agreed)) == reversed);
  CHECK(both_ways(dated("2025-03-31"), dated("2025-12-26")) == apart);
  CHECK(both_ways(dated("2025-03-31", {}), dated("2025-12-26")) == apart);
}

TEST_CASE("what has no date was before its article, or is planned then") {
  CHECK(both_ways(told("2025-11-05"), dated("2025-11-03")) == close);
  CHECK(both_ways(told("2026-11-05"), dated("2025-11-03")) == late);
  CHECK(both_ways(told("2025-02-01"), dated("2025-11-03")) == apart);  // it was agreed by February
  CHECK(both_ways(told("2025-11-01"), dated("2025-11-03")) == close);
  CHECK(both_ways(told("2025-10-30"), dated("2025-11-03")) == apart);
  CHECK(both_ways(told("2025-02-01", in_talks), dated("2025-11-03")) == completion);
  CHECK(both_ways(told("2025-10-01", in_talks), dated("2025-04", in_effect)) == reversed);
}

TEST_CASE("articles alone show less") {
  CHECK(both_ways(told("2025-01-01"), told("2025-02-01")) == close);
  CHECK(both_ways(told("2025-01-01"), told("2026-01-01")) == late);
  CHECK(both_ways(told("2025-01-01", in_talks), told("2025-06-01")) == completion);
  CHECK(both_ways(told("2025-01-01", over), told("2025-06-01", in_talks)) == reversed);
  const TellingTerms nowhere{.deal = DealId{0}, .type = DealType::loan, .published = {}};
  CHECK(both_ways(nowhere, told("2025-01-01")) == unknown);
}

}  // namespace test_graph_sameness_timing
