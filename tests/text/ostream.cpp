// SPDX-License-Identifier: MIT
#include <newsgraph/text/ostream.hpp>

#include <newsgraph/base/fault.hpp>
#include <newsgraph/value/exchange_rate.hpp>

#include "../catch.hpp"

#include <iomanip>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace test_text_ostream_elsewhere {

/// A type of somebody else, who prints it for every sort of stream.
struct Foreign {};

inline std::string to_string(Foreign) { return "to_string"; }

template <class Char, class Traits>
std::basic_ostream<Char, Traits>& operator<<(std::basic_ostream<Char, Traits>& out, const Foreign&) {
  return out << "own";
}

}  // namespace test_text_ostream_elsewhere

namespace test_text_ostream {

using namespace newsgraph;
using enum Currency;

namespace {

template <class T>
std::string printed(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

template <class T>
constexpr bool is_ours = text_parts::by_argument::HasText<T>;

}  // namespace

static_assert(is_ours<Money> && is_ours<Currency> && is_ours<Amount> && is_ours<Deal> && is_ours<Fault>);
static_assert(is_ours<ContractTerm>);
static_assert(!is_ours<int> && !is_ours<bool> && !is_ours<double> && !is_ours<char> && !is_ours<char[3]>);
static_assert(!is_ours<const char*> && !is_ours<std::string> && !is_ours<std::string_view>);
static_assert(!is_ours<std::optional<Money>> && !is_ours<std::vector<Deal>>
              && !is_ours<test_text_ostream_elsewhere::Foreign>);

TEST_CASE("what has a text is printed to a stream by it") {
  CHECK(printed(Money::from_minor(12'50, USD)) == "USD 12.50");
  CHECK(printed(Amount{Money::from_minor(5, KRW), Bound::at_least}.about())
        == to_string(Amount{Money::from_minor(5, KRW), Bound::at_least}.about()));
  CHECK(printed(ExchangeRate{USD, KRW, Ratio{7401, 5}}) == "1 USD = 1480.2 KRW");
  CHECK(printed(Date::parse("2025-02-03").value()) == "2025-02-03");
  CHECK(printed(ByteRange{19, 65}) == "[19,65)");
  CHECK(printed(TextPlace{"a.json", 3, 14}) == "a.json:3:14");
  CHECK(printed(base_parts::not_allowed("odd")) == "odd");  // by the operator of base/fault.hpp
}

TEST_CASE("an enum is printed to a stream by its name") {
  CHECK(to_string(DealStatus::in_talks) == "inTalks");
  CHECK(printed(DealStatus::in_talks) == "inTalks");
  CHECK(printed(USD) == "USD");
}

TEST_CASE("a printed value keeps to the width of the stream, once") {
  std::ostringstream out;
  out << std::setw(6) << std::setfill('.') << KRW << KRW;
  CHECK(out.str() == "...KRWKRW");
}

TEST_CASE("what others print, and what converts, is printed as before") {
  CHECK(printed(test_text_ostream_elsewhere::Foreign{}) == "own");
  CHECK(printed(true) == "1");
  CHECK(printed(7) == "7");
  CHECK(printed(std::string{"a"}) == "a");
  using namespace test_text_ostream_elsewhere;
  CHECK(printed(Foreign{}) == "own");
}

}  // namespace test_text_ostream
