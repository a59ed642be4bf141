// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/words/byte_scan.hpp>
#include <newsgraph/prose/words/word_heads.hpp>
#include <newsgraph/value/currency.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// What a place tells of a bare "$" near it.
enum class DollarSense : std::uint8_t {
  local,  ///< its people and its courts write it of their own dollar, as those of Sydney do
  maybe,  ///< they do, and agencies write it of the American one: Australia
  other,  ///< the American one is spoken of
};

struct DollarPlace {
  std::u16string_view word;
  DollarSense sense;
  Currency currency;
};

struct DollarPlaces {
  using enum DollarSense;
  using enum Currency;

  static constexpr DollarPlace all[]{
      // clang-format off
      {u"sydney", local, AUD}, {u"melbourne", local, AUD}, {u"brisbane", local, AUD}, {u"perth", local, AUD},
      {u"adelaide", local, AUD}, {u"canberra", local, AUD}, {u"hobart", local, AUD}, {u"queensland", local, AUD},
      {u"new south wales", local, AUD}, {u"nsw", local, AUD}, {u"northern territory", local, AUD},
      {u"south australia", local, AUD}, {u"western australia", local, AUD}, {u"tasmania", local, AUD},
      {u"australian government", local, AUD}, {u"geelong", local, AUD}, {u"ballarat", local, AUD},
      {u"gold coast", local, AUD}, {u"townsville", local, AUD}, {u"toronto", local, CAD}, {u"vancouver", local, CAD},
      {u"montreal", local, CAD}, {u"ottawa", local, CAD}, {u"calgary", local, CAD}, {u"edmonton", local, CAD},
      {u"winnipeg", local, CAD}, {u"ontario", local, CAD}, {u"alberta", local, CAD},
      {u"british columbia", local, CAD}, {u"quebec", local, CAD}, {u"saskatchewan", local, CAD},
      {u"manitoba", local, CAD}, {u"nova scotia", local, CAD}, {u"new brunswick", local, CAD},
      {u"newfoundland", local, CAD}, {u"canadian government", local, CAD}, {u"halifax", local, CAD},
      {u"auckland", local, NZD}, {u"christchurch", local, NZD}, {u"dunedin", local, NZD},
      {u"new zealand government", local, NZD}, {u"hawke's bay", local, NZD}, {u"waikato", local, NZD},
      {u"australia", maybe, AUD}, {u"australian", maybe, AUD}, {u"australians", maybe, AUD}, {u"canada", maybe, CAD},
      {u"canadian", maybe, CAD}, {u"canadians", maybe, CAD}, {u"new zealand", maybe, NZD},
      {u"new zealanders", maybe, NZD}, {u"fiji", maybe, FJD}, {u"fijian", maybe, FJD}, {u"suva", maybe, FJD},
      {u"jamaica", maybe, JMD}, {u"jamaican", maybe, JMD}, {u"kingston", maybe, JMD}, {u"trinidad", maybe, TTD},
      {u"port of spain", maybe, TTD}, {u"guyana", maybe, GYD}, {u"barbados", maybe, BBD},
      {u"bridgetown", maybe, BBD}, {u"us", other, USD}, {u"u.s.", other, USD}, {u"america", other, USD},
      {u"american", other, USD}, {u"americans", other, USD}, {u"washington", other, USD}, {u"new york", other, USD},
      {u"wall street", other, USD}, {u"nasdaq", other, USD}, {u"nyse", other, USD}, {u"reuters", other, USD},
      {u"bloomberg", other, USD}, {u"california", other, USD}, {u"texas", other, USD},
      // clang-format on
  };

  /// Those that are told by a dateline alone.
  static constexpr DollarPlace datelines[]{
      {u"singapore", maybe, SGD}, {u"hong kong", maybe, HKD}, {u"taipei", maybe, TWD}};

  /// "The Canadian dollar" is no place, but where figures are "in Canadian dollars".
  struct Word {
    std::u16string_view word;
  };
  static constexpr Word money[]{{u"dollar"}, {u"dollars"}};
  static constexpr Word in[]{{u"in"}};
  static constexpr Word based[]{{u"based"}};
};

/// What those places begin with; made for whoever reads a `Text`.
template <class Text>
inline constexpr auto dollar_place_heads = [] {
  WordHeads heads;
  heads.add_all(DollarPlaces::all);
  return heads;
}();

/// Whose dollar a bare "$" may be for the places near it.
struct DollarNearby {
  std::optional<Currency> currency{};  ///< none but the American one
  bool doubtful = false;               ///< or the American one, or that of another place
};

/// The places are those of a sentence or two around `place`. One that says of a company where it is based tells little
/// of Canadians, who report in American dollars, too.
template <class Text>
[[nodiscard]] constexpr DollarNearby dollar_nearby(const Text& text, std::size_t place) noexcept {
  constexpr std::size_t most_before = 120;
  constexpr std::size_t most_after = 90;
  const auto bytes = text.text();
  DollarNearby nearby;
  bool local = false;
  const auto end = (std::min)(place + most_after, bytes.size());
  for (auto at = ByteScan::next_capital(bytes, place > most_before ? place - most_before : 0, end); at != end;
       at = ByteScan::next_capital(bytes, at + 1, end)) {
    if (!dollar_place_heads<Text>.may_begin(bytes, at) || is_latin(text.before(at).value)) continue;
    const auto found = longest_at<DollarPlaces::all>(text, at);
    if (!found) continue;
    const auto& [word, sense, currency] = *found.row;
    if (longest_at<DollarPlaces::money>(text, text.after_spaces(found.place))
        && !longest_before<DollarPlaces::in>(text, text.before_spaces(at)))
      continue;
    if (sense == DollarSense::other || (nearby.currency && nearby.currency != currency)) {
      nearby.doubtful = true;
      continue;
    }
    const bool based = text.at(found.place).value == U'-' && longest_at<DollarPlaces::based>(text, found.place + 1);
    local = local || (sense == DollarSense::local && !(based && currency == Currency::CAD));
    nearby.currency = currency;
  }
  nearby.doubtful = nearby.doubtful || !local;
  return nearby;
}

/// Whether the text is datelined from a place whose papers write "$" of a dollar of their own: "SINGAPORE: ".
template <class Text>
[[nodiscard]] constexpr bool has_local_dateline(const Text& text) noexcept {
  const auto begin = text.after_spaces(0);
  if (!is_capital(text.at(begin).value) || !is_capital(text.at(begin + 1).value)) return false;
  auto place = longest_at<DollarPlaces::datelines>(text, begin).place;
  if (const auto found = longest_at<DollarPlaces::all>(text, begin); found && found.row->sense != DollarSense::other)
    place = found.place;
  if (place == begin || !is_capital(text.before(place).value)) return false;
  const auto sign = text.at(text.after_spaces(place)).value;
  return sign == U':' || sign == U'-' || sign == U'–';
}

}  // namespace newsgraph::inline v0_1::prose_parts
