#pragma once

#include <newsgraph/json/codecs/amounts.hpp>
#include <newsgraph/json/codecs/values.hpp>
#include <newsgraph/model/claim.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph {

/// The rival values of a claim are one object, with keys of the form "id/member".
template <>
struct Codec<std::vector<RivalValue>> {
  using Value = decltype(RivalValue::value);

  static void read(Reader& reader, At at, std::vector<RivalValue>& out) {
    if (at->kind != TokenKind::object) return reader.expected(at, "an object with keys like \"d1/amount\"");
    out.clear();
    std::vector<At> keys;
    for_each_member(at, [&](At key, At value) {
      const auto text = key->text();
      const auto slash = std::min(text.find('/'), text.size());
      const auto field = from_name<RivalField>(text.substr(std::min(slash + 1, text.size())));
      if (slash == 0 || !field) return reader.expected(key, "a key of an id, '/' and one of: " + members());
      keys.push_back(key);
      if (auto rival = read_value(reader, value, *field))
        out.push_back({std::string{text.substr(0, slash)}, *field, *std::move(rival)});
    });
    fault_repeated(reader, std::move(keys));
  }

  static void write(Writer& writer, const std::vector<RivalValue>& rivals) {
    writer.open('{');
    for (const auto& rival : rivals) {
      writer.key(rival.of + '/' + std::string{name_of(rival.field)});
      std::visit([&]<class T>(const T& value) { Codec<T>::write(writer, value); }, rival.value);
    }
    writer.close('}');
  }

  static Json schema(SchemaBuilder& builder) {
    const auto of = [](std::string_view field) { return whole(std::string{id_pattern} + '/' + std::string{field}); };
    return {{"type", "object"},
            {"patternProperties",
             {{of("amount"), Codec<StatedAmount>::schema(builder)},
              {of("status"), Codec<DealStatus>::schema(builder)},
              {of("(date|closing|ended)"), Codec<Date>::schema(builder)},
              {of("period"), Codec<Period>::schema(builder)}}},
            {"additionalProperties", false}};
  }

private:
  static std::optional<Value> read_value(Reader& reader, At at, RivalField field) {
    const auto wrap = [](auto value) { return value ? std::optional<Value>{*std::move(value)} : std::nullopt; };
    switch (field) {
      case RivalField::amount: return wrap(Codec<StatedAmount>::read(reader, at));
      case RivalField::period: return wrap(Codec<Period>::read(reader, at));
      case RivalField::date:
      case RivalField::closing:
      case RivalField::ended: return wrap(Codec<Date>::read(reader, at));
      case RivalField::status: break;
    }
    auto status = DealStatus::unknown;
    Codec<DealStatus>::read(reader, at, status);
    return status;
  }

  static std::string members() {
    std::string text;
    for (const auto& row : names_of<RivalField>) text += (text.empty() ? "" : ", ") + std::string{row.name};
    return text;
  }
};

}  // namespace newsgraph
