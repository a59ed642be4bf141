// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/tables/values.hpp>

#include <newsgraph/bridge/tables/cells.hpp>

#include "../../catch.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace test_bridge_tables_values {

using namespace newsgraph;
using namespace newsgraph::bridge_parts;

namespace {

/// The columns of a value that are not empty, by their suffix.
class Parts {
public:
  void member(std::string_view, std::string_view) {}
  void text(std::string_view suffix, std::optional<std::string_view> value) { add(suffix, value); }
  void owned(std::string_view suffix, std::optional<std::string> value) { add(suffix, value); }
  void integer(std::string_view suffix, std::optional<std::int64_t> value) {
    add(suffix, value ? std::optional{std::to_string(*value)} : std::nullopt);
  }
  void boolean(std::string_view suffix, std::optional<bool> value) {
    add(suffix, value ? std::optional<std::string>{*value ? "yes" : "no"} : std::nullopt);
  }
  template <class E>
  void name(std::string_view suffix, std::optional<E> value) {
    add(suffix, value ? std::optional{std::string{name_of(*value)}} : std::nullopt);
  }

  std::map<std::string, std::string> parts;

private:
  template <class T>
  void add(std::string_view suffix, const std::optional<T>& value) {
    if (value) parts.emplace(suffix, *value);
  }
};

using Map = std::map<std::string, std::string>;

template <class T>
Map parts_of(const T& value) {
  Parts parts;
  put(parts, model_parts::type_of<T>(), &value);
  return parts.parts;
}

constexpr Money usd(std::int64_t cents) { return Money::from_minor(cents, Currency::USD); }

StatedAmount stated(Amount amount) { return {amount, "as printed", {}, {}, {}}; }

}  // namespace

TEST_CASE("an amount lies in its decimal, its bound, and integers in minor units") {
  CHECK(parts_of(stated(Amount{usd(3'800'000'000'050), Bound::exact}))
        == Map{{"", "38000000000.5"},
               {"_bound", "exact"},
               {"_approx", "no"},
               {"_currency", "USD"},
               {"_minor", "3800000000050"},
               {"_exponent", "2"},
               {"_low_minor", "3800000000050"},
               {"_high_minor", "3800000000050"},
               {"_stated", "as printed"}});
}

TEST_CASE("of an amount with one bound the other end is open, or nothing") {
  const auto at_least = parts_of(stated(Amount{usd(1000), Bound::at_least}));
  CHECK(at_least.at("_low_minor") == "1000");
  CHECK(at_least.count("_high_minor") == 0);
  const auto up_to = parts_of(stated(Amount{usd(1000), Bound::at_most}));
  CHECK(up_to.at("_low_minor") == "0");
  CHECK(up_to.at("_high_minor") == "1000");
  const auto range = parts_of(stated(Amount::range(usd(1000), usd(2500))));
  CHECK(range.at("") == "10");
  CHECK(range.at("_max") == "25");
  CHECK(range.at("_bound") == "range");
  CHECK(range.at("_high_minor") == "2500");
}

TEST_CASE("about an amount is as far as the last digit goes") {
  // About 8.1 billion dollars to a tenth of a billion: from 8.05 to just below 8.15.
  const auto about =
      parts_of(stated(Amount{usd(810'000'000'000), Bound::exact}.stated_to(usd(10'000'000'000)).about()));
  CHECK(about.at("_approx") == "yes");
  CHECK(about.at("_quantum") == "100000000");
  CHECK(about.at("_low_minor") == "805000000000");
  CHECK(about.at("_high_minor") == "814999999999");
}

TEST_CASE("currencies without minor units have the exponent 0") {
  const auto won = parts_of(stated(Amount{Money::from_minor(14'800, Currency::KRW), Bound::exact}));
  CHECK(won.at("") == "14800");
  CHECK(won.at("_minor") == "14800");
  CHECK(won.at("_exponent") == "0");
}

TEST_CASE("figures of each kind lie in the same columns") {
  StatedNumber number;
  number.number = *Decimal::parse("-3.2");
  number.unit = "%";
  CHECK(parts_of(StatedFigure{number}) == Map{{"", "-3.2"}, {"_bound", "exact"}, {"_approx", "no"}, {"_unit", "%"}});
  StatedNumber vague;
  vague.vague = Vague::several;
  vague.magnitude = 6;
  CHECK(parts_of(StatedFigure{vague}) == Map{{"_vague", "several"}, {"_magnitude", "6"}});
  const StatedPrice price{*Decimal::parse("12.345"), Currency::EUR, "share", {}, {}};
  CHECK(parts_of(StatedFigure{price})
        == Map{{"", "12.345"}, {"_bound", "exact"}, {"_approx", "no"}, {"_currency", "EUR"}, {"_per", "share"}});
}

TEST_CASE("dates have the days that they can be, and open ends none") {
  CHECK(parts_of(*Date::parse("2025-Q3")) == Map{{"", "2025-Q3"}, {"_from", "2025-07-01"}, {"_to", "2025-09-30"}});
  CHECK(parts_of(*Date::parse("2024-02")) == Map{{"", "2024-02"}, {"_from", "2024-02-01"}, {"_to", "2024-02-29"}});
  CHECK(parts_of(*Date::parse("[..2027-12-31]")) == Map{{"", "[..2027-12-31]"}, {"_to", "2027-12-31"}});
  CHECK(parts_of(Period::parse("2025-04/..").value()) == Map{{"", "2025-04/.."}, {"_from", "2025-04-01"}});
}

TEST_CASE("moments stand in UTC too, where that is known") {
  CHECK(parts_of(*Timestamp::parse("2025-12-17T14:58:42+09:00"))
        == Map{{"", "2025-12-17T14:58:42+09:00"}, {"_utc", "2025-12-17T05:58:42Z"}});
  CHECK(parts_of(*Timestamp::parse("2025-01-01T03:00:00+09:00")).at("_utc") == "2024-12-31T18:00:00Z");
  CHECK(parts_of(*Timestamp::parse("2025-12-17")) == Map{{"", "2025-12-17"}});
}

TEST_CASE("shares are in per cent, and terms in words have their words") {
  Share share{*Ratio::parse_percent("51.5")};
  share.bound = Bound::at_least;
  share.stated = "at least 51.5 per cent";
  CHECK(parts_of(share)
        == Map{{"", "51.5"}, {"_bound", "atLeast"}, {"_approx", "no"}, {"_stated", "at least 51.5 per cent"}});
  CHECK(parts_of(ContractTerm{*Duration::parse("P7Y")}) == Map{{"", "P7Y"}});
  CHECK(parts_of(ContractTerm{VagueTerm{Vague::several, TimeUnit::year, "수년", {}}})
        == Map{{"_vague", "several"}, {"_unit", "year"}, {"_stated", "수년"}});
  CHECK(parts_of(ByteRange{3, 9}) == Map{{"_begin", "3"}, {"_end", "9"}});
}

TEST_CASE("where nothing is stated every column is empty, and they are the same") {
  for (const auto* type :
       {&model_parts::type_of<StatedAmount>(), &model_parts::type_of<StatedFigure>(), &model_parts::type_of<Date>(),
        &model_parts::type_of<Share>(), &model_parts::type_of<bool>()}) {
    Parts parts;
    put(parts, *type, nullptr);
    CHECK(parts.parts.empty());
  }
}

}  // namespace test_bridge_tables_values
