// SPDX-License-Identifier: MIT
#include <newsgraph/graph/binary/existing.hpp>

#include "../../catch.hpp"

#include <bit>
#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>

namespace test_graph_binary_existing {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

/// Whether an object exists of which a byte is another.
template <class T>
bool exists_with(const T& object, std::size_t at, unsigned char byte) {
  alignas(T) unsigned char memory[sizeof(T)] = {};
  copy_members(object, reinterpret_cast<char*>(memory));
  memory[at] = byte;
  return exists(Store{}, *reinterpret_cast<const T*>(memory));
}

bool is_date(std::string_view text) { return exists(Store{}, *Date::parse(text)); }

}  // namespace

TEST_CASE("bools, enumerators and optionals have the values that there are") {
  CHECK(exists_with(false, 0, 1));
  CHECK_FALSE(exists_with(false, 0, 2));
  CHECK(exists_with(Bound::exact, 0, 6));
  CHECK_FALSE(exists_with(Bound::exact, 0, 7));
  CHECK(exists_with(std::optional<bool>{}, 0, 7));  // which it does not hold
  CHECK_FALSE(exists_with(std::optional<bool>{true}, 0, 7));
  CHECK_FALSE(exists_with(std::optional<bool>{true}, 1, 2));
  CHECK(exists_with(FigureRef{}, tag_place<FigureRef>, 0));
  CHECK_FALSE(exists_with(FigureRef{}, tag_place<FigureRef>, 3));
  CHECK_FALSE(exists_with(FigureRef{}, sizeof(FigureRef) - 1, 1));
  CHECK(exists(Store{}, EnumSet{FactBasis{}}));
  CHECK_FALSE((exists_with(EnumSet<FactBasis>{}, 0, 0xFF) && exists_with(EnumSet<FactBasis>{}, 1, 0xFF)));
}

TEST_CASE("ids lead somewhere") {
  Store store;
  CHECK_FALSE(exists(store, Symbol{0}));
  CHECK(exists(store, MaybeSymbol{}));
  CHECK(exists(store, Range<Flow>{}));
  store.words.intern("a");
  store.rows.add(Flow{EntityId{0}, EntityId{0}, DealId{0}});
  CHECK(exists(store, Symbol{0}));
  CHECK_FALSE(exists(store, MaybeSymbol{Symbol{1}}));
  CHECK(exists(store, Range<Flow>{0, 1}));
  CHECK(exists(store, Range<Flow>{1, 0}));
  CHECK_FALSE(exists(store, Range<Flow>{1, 1}));
  CHECK_FALSE(exists(store, Range<Flow>{0xFFFF'FFFF, 2}));
  CHECK_FALSE(exists(store, NameNode{Symbol{1}, std::nullopt}));
  store.rows.add(ArticleNode{});
  CHECK(exists(store, EntityNode{.name = Symbol{0}, .country = Symbol{0}, .country_by = ArticleId{0}}));
  CHECK_FALSE(exists(store, EntityNode{.name = Symbol{0}, .country_by = ArticleId{0}}));
}

TEST_CASE("dates, times and numbers are those that can be read") {
  for (const auto* text : {"2025", "early 2025", "2025-H2", "2025-Q4~", "2025-12", "2024-02-29", "[..2026]", "[2025..]",
                           "[2025-01..2026~]", "0001", "9999-12-31"})
    CHECK(is_date(text));
  const auto day = *Date::parse("2025-02-28");
  CHECK(exists_with(day, 2, static_cast<unsigned char>(76 + 31 + 27)));
  CHECK_FALSE(exists_with(day, 2, static_cast<unsigned char>(76 + 31 + 28)));  // the 29th
  CHECK_FALSE(exists_with(*Date::parse("2025"), 0, 0x27));                     // the year 10,217
  CHECK(exists_with(*Date::parse("2025"), 5, 1));                              // which is "[2025..]"
  CHECK_FALSE(exists_with(*Date::parse("2025"), 5, 2));
  for (const auto* text : {"2025-12-17", "2025-12-17T08:00", "2025-12-17T08:00:01.500[+09:00]"}) {
    const auto stamp = *Timestamp::parse(text);
    CHECK(exists(Store{}, stamp));
    CHECK_FALSE(exists_with(stamp, sizeof stamp - 1, 9));
  }
  CHECK(exists(Store{}, Period::parse("2025/..").value()));
  CHECK_FALSE(exists_with(Period{*Date::parse("2025")}, sizeof(std::optional<Date>) - 1, 2));
  CHECK_FALSE(exists_with(Period{*Date::parse("2025")}, 1, 0xFF));  // it ends before it begins
  // Of a number the byte that counts ones is the first or the last.
  const auto ones = [](std::size_t size) { return std::endian::native == std::endian::little ? 0 : size - 1; };
  CHECK(exists(Store{}, *FiscalPeriod::parse("FY2025-Q1")));
  CHECK_FALSE(exists_with(*FiscalPeriod::parse("FY2025"), 1 - ones(2), 0x7F));
  CHECK(exists(Store{}, *Decimal::parse("-1.5")));
  CHECK_FALSE(exists_with(*Decimal::parse("15"), 8, 99));
  CHECK_FALSE(exists_with(*Decimal::parse("15"), ones(8), 20));  // 20 × 10^0 is 2 × 10^1
  CHECK(exists(Store{}, Ratio{1, 3}));
  CHECK_FALSE(exists_with(Ratio{1, 3}, 8 + ones(8), 0));
  CHECK_FALSE(exists_with(Ratio{3, 5}, 8 + ones(8), 6));
}

TEST_CASE("packed amounts and numbers are those of some amount or number") {
  Store store;
  const AmountNode amount{Amount{Money::from_minor(1, Currency::USD)}, std::nullopt, std::nullopt, 0, std::nullopt};
  CHECK(exists(store, amount));
  CHECK(exists_with(amount, sizeof amount - 1, 18));
  CHECK_FALSE(exists_with(amount, sizeof amount - 1, 19));
  CHECK(exists_with(amount, sizeof amount - 1, 255));
  StatedNumber number;
  number.number = StatedDecimal{*Decimal::parse("1.5")};
  const DecimalNode row{number, std::nullopt, std::nullopt, std::nullopt};
  CHECK(exists(store, row));
  CHECK_FALSE(exists_with(row, 20, 99));                                        // its exponent
  CHECK_FALSE(exists_with(row, 22, static_cast<unsigned char>(Bound::range)));  // without an upper end
  CHECK_FALSE(exists_with(row, 24, 3));                                         // what it holds
}

}  // namespace test_graph_binary_existing
