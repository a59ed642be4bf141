// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/id.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/text/article.hpp>
#include <newsgraph/text/english.hpp>
#include <newsgraph/text/korean.hpp>
#include <newsgraph/text/stated.hpp>
#include <newsgraph/value/duration.hpp>
#include <newsgraph/value/exchange_rate_interval.hpp>
#include <newsgraph/value/lei.hpp>
#include <newsgraph/value/period.hpp>
#include <newsgraph/value/timestamp.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

#if FMT_VERSION < 90000
#error "newsgraph needs fmt 9 or later"
#endif

namespace newsgraph::inline v0_1::text_parts {

/// Formats a value as its `to_string`, with the fill, alignment, width and precision of a string.
struct TextFormatter : fmt::formatter<std::string_view> {
  template <class T, class Context>
  auto format(const T& value, Context& context) const {
    return fmt::formatter<std::string_view>::format(to_string(value), context);
  }
};

/// Formats sums of money in one of three exact forms. The form comes first, then what a string takes: "{:ko>24}". Forms
/// are named after languages (ISO 639-1).
///
///     {}     "USD 38000000000.00"   ISO 4217 code, all digits
///     {:en}  "$38bn"                short English
///     {:ko}  "380억 달러"           Korean newspapers
struct MoneyFormatter : fmt::formatter<std::string_view> {
  template <class Context>
  constexpr auto parse(Context& context) {
    const auto begin = context.begin();
    if (context.end() - begin >= 2) {
      if (begin[0] == 'e' && begin[1] == 'n') form_ = Form::english;
      if (begin[0] == 'k' && begin[1] == 'o') form_ = Form::korean;
    }
    if (form_ != Form::plain) context.advance_to(begin + 2);
    return fmt::formatter<std::string_view>::parse(context);
  }

  template <class T, class Context>
  auto format(const T& value, Context& context) const {
    using AsText = fmt::formatter<std::string_view>;
    switch (form_) {
      case Form::english: return AsText::format(english_text(value), context);
      case Form::korean: return AsText::format(korean_text(value), context);
      case Form::plain: break;
    }
    return AsText::format(to_string(value), context);
  }

private:
  enum class Form : std::uint8_t { plain, english, korean };

  Form form_ = Form::plain;
};

}  // namespace newsgraph::inline v0_1::text_parts

/// Every enum with names formats as its name in documents.
template <newsgraph::Named E>
struct fmt::formatter<E> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(E value, Context& context) const {
    return fmt::formatter<std::string_view>::format(newsgraph::name_of(value), context);
  }
};

/// An id formats as its place, with what an integer takes.
template <class T>
struct fmt::formatter<newsgraph::Id<T>> : fmt::formatter<std::size_t> {
  template <class Context>
  auto format(newsgraph::Id<T> id, Context& context) const {
    return fmt::formatter<std::size_t>::format(id.index(), context);
  }
};

// clang-format off
template <> struct fmt::formatter<newsgraph::Money> : newsgraph::text_parts::MoneyFormatter {};
template <> struct fmt::formatter<newsgraph::Amount> : newsgraph::text_parts::MoneyFormatter {};
template <> struct fmt::formatter<newsgraph::MoneyInterval> : newsgraph::text_parts::MoneyFormatter {};
template <> struct fmt::formatter<newsgraph::StatedAmount> : newsgraph::text_parts::MoneyFormatter {};
template <> struct fmt::formatter<newsgraph::Equivalent> : newsgraph::text_parts::MoneyFormatter {};

template <> struct fmt::formatter<newsgraph::TextPlace> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Fault> : newsgraph::text_parts::TextFormatter {};

template <> struct fmt::formatter<newsgraph::Decimal> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Price> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Ratio> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::ExchangeRate> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::ExchangeRateInterval> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Date> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Period> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::FiscalPeriod> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Lei> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Duration> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Timestamp> : newsgraph::text_parts::TextFormatter {};

template <> struct fmt::formatter<newsgraph::Share> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::StatedNumber> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::StatedPrice> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::StatedFigure> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::VagueTerm> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::ContractTerm> : newsgraph::text_parts::TextFormatter {};

template <> struct fmt::formatter<newsgraph::Standard> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Extra> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::ByteRange> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Evidence> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Paragraph> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::InfoSource> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Association> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::LocalName> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::FiscalYear> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Entity> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Party> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Direction> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Roles> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Link> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::DealDate> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::DealCondition> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Consideration> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Term> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::ScheduledPayment> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Deal> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Change> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Fact> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Relation> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Attribution> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::ConflictingValue> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Claim> : newsgraph::text_parts::TextFormatter {};
template <> struct fmt::formatter<newsgraph::Article> : newsgraph::text_parts::TextFormatter {};
// clang-format on
