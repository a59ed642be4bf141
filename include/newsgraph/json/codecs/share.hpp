#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/json/codecs/amounts.hpp>

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

template <>
inline constexpr auto fields_of<ShareRecord> = Fields{
    Field{"value", &ShareRecord::value, "in per cent, exact", Rule{.required = true}},
    Field{"bound", &ShareRecord::bound, "absent: exact"},
    Field{"approx", &ShareRecord::approx, "the article says about"},
    Field{"stated", &ShareRecord::stated, "as printed"},
};

/// A share is stated in per cent. Writing one without a finite decimal throws `Error`.
template <>
struct Codec<Share> {
  static std::optional<Share> read(Reader& reader, At at) {
    ShareRecord record;
    const auto faults_before = reader.count();
    Codec<ShareRecord>::read(reader, at, record);
    if (reader.count() != faults_before) return std::nullopt;
    const auto ratio = Ratio::from_percent(record.value.text);
    if (!ratio || *ratio > Ratio{1, 1}) {
      reader.expected(record.value.at, "per cent, from 0 to 100");
      return std::nullopt;
    }
    if (record.bound == Bound::range) {
      reader.fault(at, "a share has one figure: \"range\" is no bound of it");
      return std::nullopt;
    }
    return Share{*ratio, record.bound.value_or(Bound::exact), record.approx.value_or(false), std::move(record.stated),
                 std::move(record.extras)};
  }

  static void write(Writer& writer, const Share& share) {
    const auto text = share.ratio.percent_text();
    if (Ratio::from_percent(text) != share.ratio)
      throw Error{to_string(share.ratio) + " is no finite number of per cent"};
    ShareRecord record{.value = {text}, .bound = {}, .approx = {}, .stated = share.stated, .extras = share.extras};
    if (share.bound != Bound::exact) record.bound = share.bound;
    if (share.approx) record.approx = true;
    Codec<ShareRecord>::write(writer, record);
  }

  static Json schema(SchemaBuilder& builder) {
    return builder.define("share", [&builder] {
      auto schema = Codec<ShareRecord>::schema(builder);
      schema["properties"]["value"].update(
          {{"pattern", whole(R"(100(\.0+)?|[1-9]?[0-9](\.[0-9]+)?)")}, {"minimum", 0}, {"maximum", 100}});
      schema["properties"]["bound"]["not"] = {{"const", name_of(Bound::range)}};
      return schema;
    });
  }
};

}  // namespace newsgraph
