#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/json/codecs/decimal.hpp>
#include <newsgraph/json/codecs/writer.hpp>
#include <newsgraph/model/stated.hpp>

#include <optional>
#include <string>
#include <utility>

namespace newsgraph {

/// The members of a share in a document.
struct ShareRecord {
  DecimalText value;
  std::optional<Bound> bound;
  std::optional<bool> approx;
  std::optional<std::string> stated;
  Extras extras;
};

template <class T>
inline constexpr auto fields_of<T, ShareRecord> = std::to_array({
    field<&T::value>("value", "in per cent, exact", Rule{.required = true}),
    field<&T::bound>("bound", "absent: exact"),
    field<&T::approx>("approx", "the article says about"),
    field<&T::stated>("stated", "as printed"),
});

template <class...>
void read_share(Reader& reader, At at, std::optional<Share>& share) {
  share.reset();
  ShareRecord record;
  const auto faults_before = reader.count();
  read_object(reader, at, type_of<ShareRecord>(), &record);
  if (reader.count() != faults_before) return;
  const auto ratio = Ratio::from_percent(record.value.text);
  if (!ratio || *ratio > Ratio{1, 1}) return reader.expected(record.value.at, "per cent, from 0 to 100");
  if (record.bound == Bound::range) return reader.fault(at, "a share has one figure: \"range\" is no bound of it");
  share.emplace(Share{*ratio, record.bound.value_or(Bound::exact), record.approx.value_or(false),
                      std::move(record.stated), std::move(record.extras)});
}

/// A share is stated in per cent. Throws `Error` for one without a finite decimal.
template <class...>
void write_share(Writer& writer, const Share& share) {
  const auto text = share.ratio.percent_text();
  if (Ratio::from_percent(text) != share.ratio)
    throw Error{to_string(share.ratio) + " is no finite number of per cent"};
  ShareRecord record;
  record.value.text = text;
  record.stated = share.stated;
  record.extras = share.extras;
  if (share.bound != Bound::exact) record.bound = share.bound;
  if (share.approx) record.approx = true;
  write_object(writer, type_of<ShareRecord>(), &record);
}

}  // namespace newsgraph
