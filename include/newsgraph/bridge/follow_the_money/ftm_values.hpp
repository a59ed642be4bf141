// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/model/article.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// How values of a document are written in FollowTheMoney.
namespace newsgraph::inline v0_1::bridge_parts {

/// A day, a month or a year, whichever is the smallest that the date surely lies in; nothing where it is longer.
template <class...>
[[nodiscard]] std::optional<std::string> ftm_date(const Date& date) {
  if (!date.start() || !date.end()) return std::nullopt;
  const auto first = to_string(Date{std::chrono::year_month_day{date.first()}});
  const auto last = to_string(Date{std::chrono::year_month_day{date.last()}});
  for (const std::size_t size : {10U, 7U, 4U})
    if (first.substr(0, size) == last.substr(0, size)) return first.substr(0, size);
  return std::nullopt;
}
template <class...>
[[nodiscard]] std::optional<std::string> ftm_date(const std::optional<Date>& date) {
  return date ? ftm_date(*date) : std::nullopt;
}

/// The schema of an entity; nothing where there is none, as for products and places.
[[nodiscard]] constexpr std::optional<std::string_view> ftm_schema(EntityKind kind, bool anonymous) noexcept {
  if (kind == EntityKind::product || kind == EntityKind::place) return std::nullopt;
  if (anonymous) return "LegalEntity";
  switch (kind) {
    case EntityKind::company: return "Company";
    case EntityKind::public_body: return "PublicBody";
    case EntityKind::person: return "Person";
    case EntityKind::publication: return "Organization";
    default: return "LegalEntity";
  }
}

struct FtmLanguage {
  std::string_view two;
  std::string_view three;
};

inline constexpr auto ftm_languages = base_parts::table<FtmLanguage>({
    {"ar", "ara"}, {"cs", "ces"}, {"da", "dan"}, {"de", "deu"}, {"el", "ell"}, {"en", "eng"},
    {"es", "spa"}, {"fi", "fin"}, {"fr", "fra"}, {"he", "heb"}, {"hi", "hin"}, {"hu", "hun"},
    {"id", "ind"}, {"it", "ita"}, {"ja", "jpn"}, {"ko", "kor"}, {"nb", "nob"}, {"nl", "nld"},
    {"no", "nor"}, {"pl", "pol"}, {"pt", "por"}, {"ro", "ron"}, {"ru", "rus"}, {"sv", "swe"},
    {"th", "tha"}, {"tr", "tur"}, {"uk", "ukr"}, {"vi", "vie"}, {"zh", "zho"},
});

/// Three letters for a BCP 47 tag, of the languages that have many papers.
[[nodiscard]] inline std::string_view ftm_language(std::string_view tag) {
  const auto primary = tag.substr(0, (std::min)(tag.find('-'), tag.size()));
  const auto row = base_parts::find_by(ftm_languages, &FtmLanguage::two, primary);
  return row != ftm_languages.end() ? row->three : std::string_view{};
}

/// An amount that is one number: not a bound, not for each of several.
[[nodiscard]] inline std::optional<Money> ftm_amount(const std::optional<StatedAmount>& stated) {
  if (!stated || stated->amount.bound() != Bound::exact || stated->scope == Scope::each) return std::nullopt;
  return stated->amount.money();
}

/// "50", "at least 12.5", "10 to 15".
[[nodiscard]] inline std::string ftm_percentage(const Share& share) {
  const auto ratio = share.ratio.percent_text();
  if (share.max) return ratio + " to " + share.max->percent_text();
  switch (share.bound) {
    case Bound::at_least: return "at least " + ratio;
    case Bound::at_most: return "up to " + ratio;
    case Bound::more_than: return "more than " + ratio;
    case Bound::less_than: return "less than " + ratio;
    default: return (share.approx ? "about " : "") + ratio;
  }
}

}  // namespace newsgraph::inline v0_1::bridge_parts
