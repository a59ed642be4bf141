// SPDX-License-Identifier: MIT
#include <newsgraph/text/format.hpp>

#include "../catch.hpp"

#include <fmt/ranges.h>

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

using namespace newsgraph;
using namespace newsgraph::value_parts;
using enum Currency;

namespace newsgraph {

/// An enum that converts to int, which fmt would like to have.
enum Side : int { buyer, vendor };

template <>
inline constexpr auto rows_of<Side> = std::to_array<Name<Side>>({{buyer, "buyer"}, {vendor, "vendor"}});

}  // namespace newsgraph

template <class... T>
constexpr bool all_format = (fmt::is_formattable<T>::value && ...);

static_assert(all_format<Currency, Money, DecimalFault, Bound, Amount, MoneyInterval, Rounding, Ratio, ExchangeRate,
                         ExchangeRateInterval, Precision, Lei, DatePart, Date, Certainty, PeriodFault, Period,
                         FiscalPart, FiscalPeriod, Duration, Timestamp>);
static_assert(all_format<TextPlace, Fault, Id<Deal>, Extra, Scope, Equivalent, StatedAmount, Share, Vague, StatedNumber,
                         StatedPrice, StatedFigure, TimeUnit, VagueTerm, ContractTerm, ByteRange, Evidence,
                         ParagraphRole, Paragraph, EntityKind, LocalName, FiscalYear, Entity>);
static_assert(all_format<Role, Roles, Direction, DealType, DealStatus, Party, LinkType, Link, ConsiderationForm,
                         Consideration, Measure, TermKind, Term, ScheduledPayment, Payment, DealDateType, DealDate,
                         ConditionType, ConditionStatus, DealCondition, Deal>);
static_assert(all_format<ValuationBasis, Metric, FactStatus, FactBasis, Against, ChangeDirection, Change, Fact,
                         RelationType, Relation, ClaimKind, Modality, Attribution, ConflictingField, ConflictingValue,
                         Claim, Standard, MediaType, InfoSourceRole, InfoSource, Association, Article>);

static_assert(!all_format<Rest>);  // an enum without names

TEST_CASE("money has three forms, chosen by the language at the head of the spec") {
  const auto money = Money::from_minor(56'2500'0000'0000, KRW);
  CHECK(fmt::format("{}", money) == "KRW 56250000000000");
  CHECK(fmt::format("{:en}", money) == "₩56.25tn");
  CHECK(fmt::format("{:ko}", money) == "56조2500억원");
  CHECK(fmt::format("{}", Money::from_minor(12'50, USD)) == "USD 12.50");
}

TEST_CASE("the plain form has all digits of the minor unit") {
  CHECK(fmt::format("{}", Money::from_minor(0, USD)) == "USD 0.00");
  CHECK(fmt::format("{}", Money::from_minor(-5, USD)) == "USD -0.05");
  CHECK(fmt::format("{}", Money::from_minor(12'345, KRW)) == "KRW 12345");
  CHECK(fmt::format("{}", Money::from_minor(12'345, KWD)) == "KWD 12.345");
  CHECK(fmt::format("{}", Money::from_minor(12'345, CLF)) == "CLF 1.2345");
  CHECK(fmt::format("{}", Money::from_minor(std::numeric_limits<std::int64_t>::max(), USD))
        == "USD 92233720368547758.07");
  CHECK(fmt::format("{}", Money::from_minor(std::numeric_limits<std::int64_t>::min(), KRW))
        == "KRW -9223372036854775808");
}

TEST_CASE("amounts and intervals have the same forms") {
  const auto ten = Money::from_minor(10'000'000'000'00, USD);
  const Amount amount{ten, Bound::at_least};
  CHECK(fmt::format("{}", amount) == "at least USD 10000000000.00");
  CHECK(fmt::format("{:en}", amount) == "at least $10bn");
  CHECK(fmt::format("{:ko}", amount) == "100억 달러 이상");
  CHECK(fmt::format("{:en}", MoneyInterval(ten, 2 * ten)) == "$10bn to $20bn");
  CHECK(fmt::format("{:ko}", StatedAmount{amount, {}, {}, {}, {}}) == "100억 달러 이상");
  CHECK(fmt::format("{:en}", Equivalent{amount, {}, {}}) == "at least $10bn");
}

TEST_CASE("after the form stands what a string takes; Korean counts in columns") {
  const auto money = Money::from_minor(56'2500'0000'0000, KRW);  // 12 columns in Korean
  CHECK(fmt::format("[{:en>10}]", money) == "[  ₩56.25tn]");
  CHECK(fmt::format("[{:en*^10}]", money) == "[*₩56.25tn*]");
  CHECK(fmt::format("[{:ko14}]", money) == "[56조2500억원  ]");
  CHECK(fmt::format("[{:ko>{}}]", money, 14) == "[  56조2500억원]");
  CHECK(fmt::format("[{:>20}]", money) == "[  KRW 56250000000000]");
}

TEST_CASE("a form that does not exist is refused") {
  const auto money = Money::from_minor(1, KRW);
  CHECK_THROWS_AS(fmt::format(fmt::runtime("{:x}"), money), fmt::format_error);
  CHECK_THROWS_AS(fmt::format(fmt::runtime("{:>12en}"), money), fmt::format_error);
  CHECK_THROWS_AS(fmt::format(fmt::runtime("{:e}"), money), fmt::format_error);
  CHECK_THROWS_AS(fmt::format(fmt::runtime("{:kr}"), money), fmt::format_error);
  CHECK_THROWS_AS(fmt::format(fmt::runtime("{:enko}"), money), fmt::format_error);
  CHECK_THROWS_AS(fmt::format(fmt::runtime("{:ko}"), Bound::exact), fmt::format_error);
}

TEST_CASE("an enum with names formats as its name, even where it converts to int") {
  CHECK(fmt::format("{}", DealStatus::in_talks) == "inTalks");
  CHECK(fmt::format("[{:>10}]", Bound::at_least) == "[   atLeast]");
  CHECK(fmt::format("{}", USD) == "USD");
  CHECK(fmt::format("{}", vendor) == "vendor");
}

TEST_CASE("values format as their text, with the width of a string") {
  const auto day = Date::parse("2025-12-17").value();
  const Ratio rate{7401, 5};
  CHECK(fmt::format("[{:12}]", day) == "[2025-12-17  ]");
  CHECK(fmt::format("{}", Period::parse("2019/..").value()) == "2019/..");
  CHECK(fmt::format("{}", Duration{7}) == "P7Y");
  CHECK(fmt::format("{}", *Lei::parse("ZXTILKJKG63JELOEG630")) == "ZXTILKJKG63JELOEG630");
  CHECK(fmt::format("{}", Timestamp::parse("2025-12-17T05:58:42Z").value()) == "2025-12-17T05:58:42Z");
  CHECK(fmt::format("{}", rate) == "1480.2");
  CHECK(fmt::format("{}", ExchangeRate{USD, KRW, rate}) == "1 USD = 1480.2 KRW");
  CHECK(fmt::format("{}", ExchangeRateInterval{USD, KRW, {rate, true}, {Ratio{1481, 1}, false}})
        == "1 USD = 1480.2 to 1480.9999 KRW");
}

TEST_CASE("a fault formats as users see it") {
  CHECK(fmt::format("{}", Fault{.kind = FaultKind::not_allowed,
                                .place = {"news.json", 3, 14},
                                .pointer = "/deals/0/type",
                                .context = "expected a name"})
        == "news.json:3:14: /deals/0/type: expected a name");
  CHECK(fmt::format("{:>12}", TextPlace{"a.json", 3, 14}) == " a.json:3:14");
  const Faults faults{base_parts::not_allowed("odd"), base_parts::not_allowed("even")};
  CHECK(fmt::format("{}", fmt::join(faults, "\n")) == "odd\neven");
}

TEST_CASE("an id formats as a number") {
  CHECK(fmt::format("{}", Id<Deal>{3}) == "3");
  CHECK(fmt::format("{:03}", Id<Deal>{3}) == "003");
}

TEST_CASE("what an article says formats as its line of text") {
  CHECK(fmt::format("{}", Share{Ratio{51, 100}, Bound::exact, false, {}, {}}) == "51 %");
  CHECK(fmt::format("{:>8}", ContractTerm{Duration{7}}) == "     P7Y");
  CHECK(fmt::format("{}", VagueTerm{}) == "several years");
  CHECK(fmt::format("{}", Evidence{"p5", ByteRange{19, 65}, {}, {}}) == "p5[19,65)");
  CHECK(fmt::format("{}", Attribution{"ft", "reported", {}, {}}) == "ft (reported)");
  CHECK(fmt::format("{}", Roles{Role::lender, Role::borrower}) == "lender, borrower");
}

TEST_CASE("values format inside ranges") {
  const std::vector<Money> sums{Money::from_minor(38'000'000'000'00, USD), Money::from_minor(1'0000, KRW)};
  CHECK(fmt::format("{:en}", fmt::join(sums, ", ")) == "$38bn, ₩10,000");
}
