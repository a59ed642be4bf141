// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/json/codecs/amounts.hpp>
#include <newsgraph/json/codecs/figures.hpp>
#include <newsgraph/json/codecs/forms.hpp>
#include <newsgraph/model/claim.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::json_parts {

/// The value of a member of that type, as it stands in a document. Defined in `read_object.hpp`.
template <class...>
void read_member(Reader& reader, At at, const model_parts::MemberType& type, void* member);

/// The conflicting values of a claim are one object, with keys of the form "id/member".
template <class...>
void read_conflicting_values(Reader& reader, At at, std::vector<ConflictingValue>& out) {
  if (at->kind != TokenKind::object) return reader.expected(at, "an object with keys like \"d1/amount\"");
  const auto read_value = [&](ConflictingField field, At value, const std::string& of) {
    switch (field) {
      case ConflictingField::value: {
        std::optional<StatedFigure> figure;
        read_figure(reader, value, figure);
        if (figure) std::visit([&](auto& of_one_sort) { out.push_back({of, field, std::move(of_one_sort)}); }, *figure);
        break;
      }
      case ConflictingField::amount: {
        std::optional<StatedAmount> amount;
        read_amount(reader, value, amount);
        if (amount) out.push_back({of, field, *std::move(amount)});
        break;
      }
      case ConflictingField::period:
        if (const auto period = read_period(reader, value)) out.push_back({of, field, *period});
        break;
      case ConflictingField::date:
      case ConflictingField::closing:
      case ConflictingField::ended:
        if (const auto date = read_date(reader, value)) out.push_back({of, field, *date});
        break;
      case ConflictingField::status: {
        auto status = DealStatus::unknown;
        read_member(reader, value, model_parts::member_type<DealStatus>, &status);
        out.push_back({of, field, status});
      }
    }
  };
  out.clear();
  base_parts::RowVector<At> keys;
  for_each_member(at, [&](At key, At value) {
    const auto text = key->text();
    const auto slash = (std::min)(text.find('/'), text.size());
    const auto field = parse<ConflictingField>(text.substr((std::min)(slash + 1, text.size())));
    if (slash == 0 || !field)
      return reader.expected_one_of(key, model_parts::type_of<ConflictingField>(), "a key of an id, '/' and");
    keys.push_back(key);
    read_value(*field, value, std::string{text.substr(0, slash)});
  });
  fault_repeated(reader, std::move(keys));
}

}  // namespace newsgraph::inline v0_1::json_parts
