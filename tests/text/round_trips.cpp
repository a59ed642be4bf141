// SPDX-License-Identifier: MIT

// Every currency in every style, with every bound, as a range and about, at the figures where a writer or a reader goes
// another way: what is written reads back as the same amount, alone and in a sentence.

#include <newsgraph/text/amount_text.hpp>

#include <newsgraph/prose/find_amounts.hpp>
#include <newsgraph/prose/parse_amount.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace test_text_round_trips {

using namespace newsgraph;

namespace {

constexpr auto most = std::numeric_limits<std::int64_t>::max();

/// Major units, in rising order.
constexpr auto figures = std::to_array<std::int64_t>({1,
                                                      2,
                                                      9,
                                                      10,
                                                      11,
                                                      19,
                                                      20,
                                                      99,
                                                      100,
                                                      200,
                                                      999,
                                                      1'000,
                                                      1'100,
                                                      9'999,
                                                      10'000,
                                                      20'000,
                                                      10'001,
                                                      110'000,
                                                      999'999,
                                                      1'000'000,
                                                      1'234'567,
                                                      100'000'000,
                                                      110'000'000,
                                                      1'000'000'000,
                                                      1'000'000'000'000,
                                                      56'250'000'000'000});

/// The sums of a currency: those figures, and zero, one minor unit, a fraction, a loss and the largest.
std::vector<Money> sums_in(Currency currency) {
  const auto size = minor_units_per_major(currency);
  std::vector<Money> sums{Money::from_minor(0, currency), Money::from_minor(1, currency),
                          Money::from_minor(size + 1, currency), Money::from_minor(-size, currency),
                          Money::from_minor(most, currency)};
  for (const auto figure : figures)
    if (figure <= most / size) sums.push_back(Money::from_minor(figure * size, currency));
  std::sort(sums.begin(), sums.end());
  return sums;
}

/// Each sum with every bound, and as the lower end of ranges up to the next ones; plain and about.
std::vector<Amount> amounts_in(Currency currency) {
  const auto sums = sums_in(currency);
  std::vector<Amount> amounts;
  const auto add = [&](const Amount& amount) {
    amounts.push_back(amount);
    amounts.push_back(amount.about());
  };
  for (std::size_t i = 0; i != sums.size(); ++i) {
    for (const auto bound :
         {Bound::exact, Bound::at_least, Bound::at_most, Bound::more_than, Bound::less_than, Bound::nearly})
      add(Amount{sums[i], bound});
    if (sums[i].minor_units() < 0) continue;  // a range of losses is no figure of newspapers
    for (auto high = i + 1; high != (std::min)(i + 4, sums.size()); ++high) add(Amount::range(sums[i], sums[high]));
  }
  return amounts;
}

bool same_but_for_quantum(const Amount& a, const Amount& b) {
  return a.money() == b.money() && a.upper_end() == b.upper_end() && a.bound() == b.bound() && a.approx() == b.approx();
}

/// The quantum of an amount, in minor units.
std::optional<std::uint64_t> unit_of_quantum(const Amount& amount) {
  const auto quantum = amount.quantum();
  return quantum ? std::optional{value_parts::magnitude(quantum->minor_units())} : std::nullopt;
}

/// The unit of the last digit that `text` writes of one figure, in minor units: a digit behind the point, or the last
/// before a magnitude or at the end, where zeros count as written; where figures with several magnitudes follow each
/// other, or it is written in words, the last that is not zero. Nothing where the text has no digit.
std::optional<std::uint64_t> written_unit(Money money, AmountStyle style, std::string_view text) {
  struct Magnitude {
    std::string_view word;
    int zeros;
  };
  constexpr Magnitude english[]{{" thousand", 3}, {" million", 6}, {" billion", 9}, {" trillion", 12},
                                {"k", 3},         {"m", 6},        {"bn", 9},       {"tn", 12}};
  constexpr Magnitude korean[]{{"천", 3}, {"만", 4}, {"억", 8}, {"조", 12}, {"경", 16}};
  const auto last_not_zero = [&] {
    std::uint64_t unit = 1;
    for (auto units = value_parts::magnitude(money.minor_units()); units != 0 && units % 10 == 0; units /= 10)
      unit *= 10;
    return unit;
  };
  if (style == AmountStyle::hangul)  // "영 달러" is stated to the dollar
    return money.minor_units() != 0 ? last_not_zero() : value_parts::power_of_ten(digits(money.currency()));
  const auto first = text.find_first_of("0123456789");
  if (first == text.npos) return std::nullopt;
  const auto last = text.find_last_of("0123456789");
  int zeros = digits(money.currency());
  if (style == AmountStyle::korean || style == AmountStyle::korean_spaced) {
    const auto figure = text.substr(first, last + 1 - first);
    for (const auto& [word, power] : korean)
      if (figure.find(word) != figure.npos) return last_not_zero();
    for (auto rest = text.substr(last + 1); !rest.empty();) {
      const auto* const found = std::find_if(std::begin(korean), std::end(korean),
                                             [&](const Magnitude& one) { return rest.starts_with(one.word); });
      if (found == std::end(korean)) break;
      zeros += found->zeros;
      rest.remove_prefix(found->word.size());
    }
  } else {
    for (const auto& [word, power] : english)
      if (text.substr(last + 1).starts_with(word)) {
        zeros += power;
        break;
      }
  }
  const auto point = text.substr(first, last + 1 - first).find('.');
  if (point != text.npos) zeros -= static_cast<int>(last - first - point);
  return value_parts::power_of_ten(zeros);
}

/// What `visit` finds wrong in every amount of every currency, in one of so many.
template <class Visit>
void for_each_written(int one_of, Visit visit) {
  int count = 0;
  for (const auto& currency : rows_of<Currency>) {
    if (currency.value == Currency::XTS || currency.value == Currency::XXX) continue;
    for (const auto& amount : amounts_in(currency.value))
      for (const auto& style : rows_of<AmountStyle>)
        if (++count % one_of == 0) visit(amount, style.value, amount_text(amount, style.value));
  }
}

/// What is something else in running text: a plain count with a code that is a word, "TOP 10"; one syllable, "이 달러".
bool reads_as_word_in_prose(const Amount& amount, AmountStyle style) {
  const auto low = major_units(amount.money());
  const auto high = major_units(amount.upper_end().value_or(amount.money()));
  const auto& words = prose_parts::wordlike_codes;
  const bool wordlike = std::find(words.begin(), words.end(), amount.currency()) != words.end();
  if (style == AmountStyle::hangul && low.whole < 10 && (low.minor == 0 || amount.upper_end())) return true;
  return (wordlike && high.whole < 10'000) || amount.currency() == Currency::GHC;
}

#ifdef NDEBUG
constexpr int stride = 1;
#else
constexpr int stride = sanitized ? 105 : 7;
#endif

}  // namespace

TEST_CASE("every currency, style, bound and range reads back as it was written, stated to the last digit") {
  for_each_written(stride, [](const Amount& amount, AmountStyle style, const std::string& text) {
    const auto read = Amount::parse(text);
    if (read && same_but_for_quantum(*read, amount)) {
      const auto again = amount_text(*read, style);
      // of two figures that were written in full the quantum is known now, so that they are grouped otherwise
      const bool is_written_alike = again == text || (amount.upper_end() && Amount::parse(again) == read);
      if (is_written_alike
          && (amount.upper_end() || unit_of_quantum(*read) == written_unit(amount.money(), style, text)))
        return;
    }
    FAIL_CHECK(name_of(style) << ": " << to_string(amount) << " is written \"" << text << "\" and read "
                              << (read ? to_string(*read) : "as nothing") << " to "
                              << (read ? unit_of_quantum(*read).value_or(0) : 0) << " minor units");
  });
}

TEST_CASE("every currency, style, bound and range is found in a sentence") {
  for_each_written(stride, [](const Amount& amount, AmountStyle style, const std::string& text) {
    const bool korean =
        style == AmountStyle::korean || style == AmountStyle::korean_spaced || style == AmountStyle::hangul;
    const auto sentence = korean ? "이 회사는 " + text + ", 그만큼 냈다." : "It paid " + text + " for the stake.";
    const auto found = find_amounts(sentence);
    if (found.size() == 1 && found[0].amount && same_but_for_quantum(*found[0].amount, amount)) return;
    if (reads_as_word_in_prose(amount, style)) return;
    std::string told;
    for (const auto& mention : found)
      told.append(told.empty() ? "" : "; ").append(mention.amount ? to_string(*mention.amount) : name_of(mention.kind));
    FAIL_CHECK(name_of(style) << ": " << to_string(amount) << " in \"" << sentence << "\" is read as " << told);
  });
}

}  // namespace test_text_round_trips
