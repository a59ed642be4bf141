// SPDX-License-Identifier: MIT
#include <newsgraph/model/metric.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_metric {

using namespace newsgraph;
using namespace newsgraph::model_parts;

static_assert(well_named<Metric>());
static_assert(parse<Metric>("earningsPerShare") == Metric::earnings_per_share);
static_assert(base_parts::row_of(Metric::revenue).time == MetricTime::duration);
static_assert(base_parts::row_of(Metric::order_backlog).time == MetricTime::instant);

TEST_CASE("every metric says what it is with an example, and what its values are measured in") {
  for (const auto& row : rows_of<Metric>) {
    CAPTURE(row.name);
    CHECK_FALSE(row.measures.empty());
    CHECK((row.value == Metric::other || row.doc.find(": \"") != std::string_view::npos));
  }
}

TEST_CASE("a word that is written for a metric stands for one of them, and is none itself") {
  const auto& words = synonyms_of<Metric>;
  for (std::size_t i = 0; i < words.size(); ++i) {
    CAPTURE(words[i].name);
    for (const auto& row : rows_of<Metric>) CHECK_FALSE(base_parts::same_letters(words[i].name, row.name));
    for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(base_parts::same_letters(words[i].name, words[j].name));
  }
}

TEST_CASE("what is per share is measured in money for one share") {
  for (const auto& row : rows_of<Metric>)
    if (is_per_share(row.value)) CHECK(row.measures == (Measure::money | Measure::price));
}

}  // namespace test_model_metric
