// SPDX-License-Identifier: MIT
#include <newsgraph/model/deal_kind.hpp>

#include "../catch.hpp"
#include "laws.hpp"

#include <cstddef>
#include <string_view>

namespace test_model_deal_kind {

using namespace newsgraph;
using namespace newsgraph::model_parts;
using base_parts::row_of;

static_assert(well_named<DealKind>());

static_assert(row_of(DealKind::fine).types == DealTypes{DealType::payment});
static_assert(row_of(DealKind::public_offering).types == DealTypes{DealType::investment, DealType::acquisition});
static_assert(row_of(DealKind::convertible).types == DealTypes{DealType::investment, DealType::loan});
static_assert(row_of(DealKind::government_order).types == DealTypes{DealType::supply, DealType::service});

// What somebody has to live on: what is put in, lent, granted; not what is paid out.
static_assert(is_funding(DealType::loan, {}) && is_funding(DealType::investment, DealKind::rights_issue));
static_assert(is_funding(DealType::payment, DealKind::grant) && is_funding(DealType::payment, DealKind::subsidy));
static_assert(!is_funding(DealType::payment, DealKind::fine) && !is_funding(DealType::payment, {}));
static_assert(!is_funding(DealType::guarantee, DealKind::insurance));

TEST_CASE("every kind is of some type, and no kind is called as a type is") {
  for (const auto& kind : rows_of<DealKind>) {
    CAPTURE(kind.name);
    CHECK_FALSE(kind.types.empty());
    for (const auto& type : rows_of<DealType>) CHECK_FALSE(base_parts::same_letters(kind.name, type.name));
  }
}

TEST_CASE("a word for a kind stands for one kind, and for no type") {
  const auto& words = synonyms_of<DealKind>;
  for (std::size_t i = 0; i < words.size(); ++i) {
    CAPTURE(words[i].name);
    for (const auto& type : rows_of<DealType>) CHECK_FALSE(base_parts::same_letters(words[i].name, type.name));
    for (const auto& type : synonyms_of<DealType>) CHECK_FALSE(base_parts::same_letters(words[i].name, type.name));
    for (const auto& kind : rows_of<DealKind>) CHECK_FALSE(base_parts::same_letters(words[i].name, kind.name));
    for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(base_parts::same_letters(words[i].name, words[j].name));
  }
}

}  // namespace test_model_deal_kind
