// SPDX-License-Identifier: MIT
#include <newsgraph/model/schedule.hpp>

#include "../catch.hpp"
#include "laws.hpp"

#include <cstddef>

namespace test_model_schedule {

using namespace newsgraph;
using namespace newsgraph::model_parts;
using base_parts::row_of;

static_assert(DocumentPart<ScheduledPayment>);
static_assert(well_named<DueKind>());

// What is paid at once is a part of the amount; whether a milestone is, nobody can tell; what is sold beyond it is not.
static_assert(row_of(DueKind::upfront).certain && row_of(DueKind::upfront).within == true);
static_assert(!row_of(DueKind::milestone).certain && !row_of(DueKind::milestone).within);
static_assert(!row_of(DueKind::over_allotment).certain && row_of(DueKind::over_allotment).within == false);
static_assert(!row_of(DueKind::undrawn).certain && row_of(DueKind::undrawn).within == true);

TEST_CASE("only what goes back, or is due where a deal fails, is no money of the deal") {
  for (const auto& row : rows_of<DueKind>)
    CHECK(row.of_deal == (row.value != DueKind::break_fee && row.value != DueKind::clawback));
}

TEST_CASE("what is certain is a part of the amount") {
  for (const auto& row : rows_of<DueKind>)
    if (row.certain) CHECK(row.within == true);
}

TEST_CASE("a word for a scheduled payment stands for one") {
  const auto& words = synonyms_of<DueKind>;
  for (std::size_t i = 0; i < words.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(base_parts::same_letters(words[i].name, words[j].name));
}

}  // namespace test_model_schedule
