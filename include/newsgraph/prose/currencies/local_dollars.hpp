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
      {u"gold coast", local, AUD}, {u"townsville", local, AUD}, {u"toronto", maybe, CAD}, {u"vancouver", maybe, CAD},
      {u"montreal", maybe, CAD}, {u"ottawa", local, CAD}, {u"calgary", maybe, CAD}, {u"edmonton", maybe, CAD},
      {u"winnipeg", maybe, CAD}, {u"ontario", local, CAD}, {u"alberta", local, CAD},
      {u"british columbia", local, CAD}, {u"quebec", local, CAD}, {u"saskatchewan", local, CAD},
      {u"manitoba", local, CAD}, {u"nova scotia", local, CAD}, {u"new brunswick", maybe, CAD},
      {u"newfoundland", maybe, CAD}, {u"canadian government", local, CAD}, {u"halifax", maybe, CAD},
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
      {u"queensland government", local, AUD}, {u"nsw government", local, AUD}, {u"victorian government", local, AUD},
      {u"tasmanian government", local, AUD}, {u"ontario government", local, CAD},
      {u"alberta government", local, CAD}, {u"quebec government", local, CAD},
      {u"british columbia government", local, CAD}, {u"manitoba government", local, CAD},
      {u"saskatchewan government", local, CAD}, {u"alabama", other, USD}, {u"alaska", other, USD},
      {u"arizona", other, USD}, {u"arkansas", other, USD}, {u"colorado", other, USD}, {u"connecticut", other, USD},
      {u"delaware", other, USD}, {u"florida", other, USD}, {u"georgia", other, USD}, {u"hawaii", other, USD},
      {u"idaho", other, USD}, {u"illinois", other, USD}, {u"indiana", other, USD}, {u"iowa", other, USD},
      {u"kansas", other, USD}, {u"kentucky", other, USD}, {u"louisiana", other, USD}, {u"maine", other, USD},
      {u"maryland", other, USD}, {u"massachusetts", other, USD}, {u"michigan", other, USD},
      {u"minnesota", other, USD}, {u"mississippi", other, USD}, {u"missouri", other, USD}, {u"montana", other, USD},
      {u"nebraska", other, USD}, {u"nevada", other, USD}, {u"new hampshire", other, USD},
      {u"new jersey", other, USD}, {u"n.j.", other, USD}, {u"new mexico", other, USD},
      {u"north carolina", other, USD}, {u"ohio", other, USD}, {u"oklahoma", other, USD}, {u"oregon", other, USD},
      {u"pennsylvania", other, USD}, {u"south carolina", other, USD}, {u"tennessee", other, USD},
      {u"utah", other, USD}, {u"vermont", other, USD}, {u"virginia", other, USD}, {u"wisconsin", other, USD},
      {u"wyoming", other, USD}, {u"calif", other, USD}, {u"fla", other, USD}, {u"los angeles", other, USD},
      {u"san francisco", other, USD}, {u"chicago", other, USD}, {u"boston", other, USD}, {u"seattle", other, USD},
      {u"silicon valley", other, USD}, {u"brent", other, USD}, {u"wti", other, USD}, {u"opec", other, USD},
      {u"nymex", other, USD}, {u"comex", other, USD}, {u"bitcoin", other, USD}, {u"ethereum", other, USD},
      {u"gold", other, USD}, {u"silver", other, USD}, {u"oil", other, USD}, {u"copper", other, USD},
      {u"iron ore", other, USD}, {u"tesla", other, USD}, {u"perth amboy", other, USD},
      // clang-format on
  };

  /// Those that are told by a dateline alone.
  static constexpr DollarPlace datelines[]{
      {u"singapore", maybe, SGD}, {u"hong kong", maybe, HKD}, {u"taipei", maybe, TWD}};

  struct Word {
    std::u16string_view word;
  };
  /// "The Canadian dollar" is no place, but where figures are "in Canadian dollars".
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

/// Whether a place from `begin` to `end` is part of a name, or one of the same name elsewhere: "Sydney Sweeney",
/// "Melbourne, Florida"; or where a company is of that reports in American dollars: "Ontario-based", "Waterloo,
/// Ontario".
template <class Text>
[[nodiscard]] constexpr bool is_part_of_name(const Text& text, std::size_t begin, std::size_t end,
                                             Currency currency) noexcept {
  const auto next = text.at(end).value;
  if (next == U',' && is_capital(text.at(text.after_spaces(end + 1)).value)) return true;
  const auto word = text.after_spaces(end);
  // headlines, datelines and abbreviations have capitals throughout
  if (next == U' ' && is_capital(text.at(word).value) && !is_capital(text.at(word + 1).value)
      && !is_capital(text.before(end).value))
    return true;
  if (currency != Currency::CAD) return false;
  return text.before(text.before_spaces(begin)).value == U','
         || (next == U'-' && longest_at<DollarPlaces::based>(text, end + 1));
}

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
    local = local || (sense == DollarSense::local && !is_part_of_name(text, at, found.place, currency));
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
