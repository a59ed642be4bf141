// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/describe.hpp>
#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/duration.hpp>
#include <newsgraph/value/fiscal_period.hpp>
#include <newsgraph/value/lei.hpp>
#include <newsgraph/value/period.hpp>
#include <newsgraph/value/timestamp.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

// How a value of a document lies in columns. `to` is a `ColumnList` or a `CellList`; where the value is null nothing is
// stated, and the columns are the same.
namespace newsgraph::inline v0_1::bridge_parts {

/// What of a figure is written where: money has the first and the second, other numbers the first and the third.
enum class FigureColumns : std::uint8_t { money, number, any };

/// The parts of a figure of any kind.
struct FigureCells {
  std::optional<std::string> value{};  // exact decimals
  std::optional<std::string> max{};
  std::optional<std::string> quantum{};
  std::optional<Bound> bound{};
  std::optional<bool> approx{};
  std::optional<std::string_view> stated{};

  std::optional<Currency> currency{};
  std::optional<Amount> amount{};
  std::optional<Scope> scope{};

  std::optional<std::string_view> per{};
  std::optional<Vague> vague{};
  std::optional<std::int64_t> magnitude{};
  std::optional<std::string_view> unit{};

  void take(const StatedDecimal& number) {
    value = to_string(number.value());
    if (number.upper_end()) max = to_string(*number.upper_end());
    if (number.place()) quantum = to_string(*Decimal::of(1, *number.place()));
    bound = number.bound();
    approx = number.approx();
  }
  void take(const Amount& of) {
    const auto text = [](std::optional<Money> money) {
      return money ? std::optional{decimal_text(money->minor_units(), digits(money->currency()))} : std::nullopt;
    };
    amount = of;
    currency = of.currency();
    value = text(of.money());
    max = text(of.upper_end());
    quantum = text(of.quantum());
    bound = of.bound();
    approx = of.approx();
  }
  void take(const StatedAmount& of) {
    take(of.amount);
    scope = of.scope;
    stated = of.stated;
  }
  void take(const StatedPrice& price) {
    take(price.number);
    currency = price.currency;
    per = price.per;
    stated = price.stated;
  }
  void take(const StatedNumber& of) {
    if (of.number) take(*of.number);
    vague = of.vague;
    if (of.magnitude) magnitude = *of.magnitude;
    unit = of.unit;
    stated = of.stated;
  }
};

template <class To>
void put_figure(To& to, FigureCells cells, FigureColumns columns) {
  to.owned("", std::move(cells.value));
  to.owned("_max", std::move(cells.max));
  to.owned("_quantum", std::move(cells.quantum));
  to.name("_bound", cells.bound);
  to.boolean("_approx", cells.approx);
  if (columns != FigureColumns::number) {
    using Units = std::optional<std::int64_t>;
    Units minor;
    Units exponent;
    Units low;
    Units high;
    if (cells.amount) {
      const auto interval = cells.amount->interval();
      minor = cells.amount->money().minor_units();
      exponent = digits(cells.amount->currency());
      low = interval.low().minor_units();
      if (const auto most = interval.high()) high = most->minor_units();
    }
    to.name("_currency", cells.currency);
    to.integer("_minor", minor);
    to.integer("_exponent", exponent);
    to.integer("_low_minor", low);
    to.integer("_high_minor", high);
    to.name("_scope", cells.scope);
  }
  if (columns == FigureColumns::any) to.text("_per", cells.per);
  if (columns != FigureColumns::money) {
    to.name("_vague", cells.vague);
    to.integer("_magnitude", cells.magnitude);
    to.text("_unit", cells.unit);
  }
  to.text("_stated", cells.stated);
}

/// A date as stated, and the first and the last day that it can be.
template <class To>
void put_days(To& to, std::optional<Date> first, std::optional<Date> last) {
  const auto text = [](std::chrono::sys_days day) { return to_string(Date{std::chrono::year_month_day{day}}); };
  to.owned("_from", first && first->start() ? std::optional{text(first->first())} : std::nullopt);
  to.owned("_to", last && last->end() ? std::optional{text(last->last())} : std::nullopt);
}

template <class To, class T>
void put_text(To& to, const T* value) {
  to.owned("", value != nullptr ? std::optional{to_string(*value)} : std::nullopt);
}

template <class To>
void put(To& to, const Date* date) {
  put_text(to, date);
  const auto copy = date != nullptr ? std::optional{*date} : std::nullopt;
  put_days(to, copy, copy);
}

template <class To>
void put(To& to, const Period* period) {
  put_text(to, period);
  put_days(to, period != nullptr ? period->start() : std::nullopt, period != nullptr ? period->end() : std::nullopt);
}

/// As stated, and where the moment is known, in UTC.
template <class To>
void put(To& to, const Timestamp* stamp) {
  put_text(to, stamp);
  std::optional<std::string> utc;
  if (stamp != nullptr && stamp->instant()) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(*stamp->instant());
    const auto day = std::chrono::floor<std::chrono::days>(seconds);
    const std::chrono::hh_mm_ss clock{seconds - day};
    const auto two = [](auto count) { return value_parts::zero_padded(static_cast<std::uint64_t>(count.count()), 2); };
    utc = to_string(Date{std::chrono::year_month_day{day}}) + 'T' + two(clock.hours()) + ':' + two(clock.minutes())
          + ':' + two(clock.seconds()) + 'Z';
  }
  to.owned("_utc", std::move(utc));
}

/// In per cent, as documents have it.
template <class To>
void put(To& to, const Share* share) {
  to.owned("", share != nullptr ? std::optional{share->ratio.percent_text()} : std::nullopt);
  to.owned("_max", share != nullptr && share->max ? std::optional{share->max->percent_text()} : std::nullopt);
  to.name("_bound", share != nullptr ? std::optional{share->bound} : std::nullopt);
  to.boolean("_approx", share != nullptr ? std::optional{share->approx} : std::nullopt);
  to.text("_stated",
          share != nullptr && share->stated ? std::optional<std::string_view>{*share->stated} : std::nullopt);
}

template <class To>
void put(To& to, const ContractTerm* term) {
  const auto* vague = term != nullptr ? std::get_if<VagueTerm>(term) : nullptr;
  put_text(to, term != nullptr ? std::get_if<Duration>(term) : nullptr);
  to.name("_vague", vague != nullptr ? std::optional{vague->vague} : std::nullopt);
  to.name("_unit", vague != nullptr ? std::optional{vague->unit} : std::nullopt);
  to.text("_stated",
          vague != nullptr && vague->stated ? std::optional<std::string_view>{*vague->stated} : std::nullopt);
}

template <class To, class T>
void put_figure_of(To& to, const T* of, FigureColumns columns) {
  FigureCells cells;
  if (of != nullptr) cells.take(*of);
  put_figure(to, std::move(cells), columns);
}

template <class To>
void put(To& to, const StatedFigure* figure) {
  FigureCells cells;
  if (figure != nullptr) std::visit([&](const auto& one) { cells.take(one); }, *figure);
  put_figure(to, std::move(cells), FigureColumns::any);
}

/// A value of `type`, which is no object.
template <class To>
void put(To& to, const model_parts::Type& type, const void* value) {
  using model_parts::Shape;
  const auto maybe = [&]<class T>(const T*) {
    return value != nullptr ? std::optional{*static_cast<const T*>(value)} : std::nullopt;
  };
  switch (type.shape) {
    case Shape::name:
      return to.text(
          "", value != nullptr ? std::optional{type.names[*static_cast<const unsigned char*>(value)]} : std::nullopt);
    case Shape::text:
      return to.text("", value != nullptr ? std::optional<std::string_view>{*static_cast<const std::string*>(value)}
                                          : std::nullopt);
    case Shape::boolean: return to.boolean("", maybe(static_cast<const bool*>(nullptr)));
    case Shape::integer:
      return to.integer(
          "", value != nullptr ? std::optional<std::int64_t>{*static_cast<const ExactInteger*>(value)} : std::nullopt);
    case Shape::currency: return to.name("", maybe(static_cast<const Currency*>(nullptr)));
    case Shape::date: return put(to, static_cast<const Date*>(value));
    case Shape::duration: return put_text(to, static_cast<const Duration*>(value));
    case Shape::timestamp: return put(to, static_cast<const Timestamp*>(value));
    case Shape::lei: return put_text(to, static_cast<const Lei*>(value));
    case Shape::period: return put(to, static_cast<const Period*>(value));
    case Shape::fiscal_period: return put_text(to, static_cast<const FiscalPeriod*>(value));
    case Shape::term: return put(to, static_cast<const ContractTerm*>(value));
    case Shape::byte_range: {
      const auto range = maybe(static_cast<const ByteRange*>(nullptr));
      to.integer("_begin", range ? std::optional<std::int64_t>{range->begin} : std::nullopt);
      return to.integer("_end", range ? std::optional<std::int64_t>{range->end} : std::nullopt);
    }
    case Shape::share: return put(to, static_cast<const Share*>(value));
    case Shape::amount: return put_figure_of(to, static_cast<const StatedAmount*>(value), FigureColumns::money);
    case Shape::number: return put_figure_of(to, static_cast<const StatedNumber*>(value), FigureColumns::number);
    case Shape::figure: return put(to, static_cast<const StatedFigure*>(value));
    case Shape::object:
    case Shape::decimal:
    case Shape::equivalent:
    case Shape::conflicting_values: return;  // which have tables of their own, or are in no article
  }
}

}  // namespace newsgraph::inline v0_1::bridge_parts
