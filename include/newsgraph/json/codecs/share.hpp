// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/json/codecs/decimal.hpp>
#include <newsgraph/json/codecs/records.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/text/parse_stated.hpp>

#include <optional>
#include <utility>

namespace newsgraph::inline v0_1::json_parts {

/// A share is an object in JSON. It is read from a text too, as printed: "약 25% 이상"; it is never written so.
template <class...>
void read_share(Reader& reader, At at, std::optional<Share>& share) {
  share.reset();
  if (at->kind == TokenKind::string) {
    share = parse_share(at->text());
    if (!share)
      reader.expected(at, "a share in per cent, from 0 to 100, like \"25%\" or \"약 25% 이상\"", FaultKind::malformed);
    return;
  }
  if (at->kind != TokenKind::object) return reader.expected(at, "an object, or a share in words");
  ShareRecord record;
  const auto faults_before = reader.count();
  read_object(reader, at, model_parts::type_of<ShareRecord>(), &record);
  if (reader.count() != faults_before) return;
  const auto ratio = Ratio::parse_percent(record.value.words());
  if (!ratio || *ratio > Ratio{1, 1})
    return reader.expected(record.value.at, "per cent, from 0 to 100", FaultKind::out_of_range);
  std::optional<Ratio> max;
  if (record.max) {
    max = Ratio::parse_percent(record.max->words());
    if (!max || *max > Ratio{1, 1} || *max < *ratio)
      return reader.expected(record.max->at,
                             "per cent, from the value, " + std::string{record.value.words()} + ", to 100",
                             FaultKind::out_of_range);
    if (record.bound != Bound::range)
      return reader.fault(record.max->at, base_parts::not_allowed("only the bound \"range\" has a max"));
  } else if (record.bound == Bound::range) {
    return reader.fault(at, base_parts::missing_member("max", "the upper end of the range"));
  }
  share.emplace(Share{*ratio, record.bound.value_or(Bound::exact), record.approx.value_or(false),
                      std::move(record.stated), std::move(record.extras), max});
}

}  // namespace newsgraph::inline v0_1::json_parts
