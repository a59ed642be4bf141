// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/bridge/table.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/model/describe.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::bridge_parts {

/// The objects of a type have a table.
struct ObjectTable {
  Table table;
  const model_parts::Type* type;
};

/// A list of ids in an object has one.
struct ReferenceTable {
  Table table;
  const model_parts::Type* of;
  std::string_view field;
};

/// Which objects and lists have which table.
template <class...>
[[nodiscard]] Rows<ObjectTable> object_tables() {
  using model_parts::type_of;
  static const auto tables = base_parts::table<ObjectTable>({
      {Table::articles, &type_of<Article>()},
      {Table::info_sources, &type_of<InfoSource>()},
      {Table::paragraphs, &type_of<Paragraph>()},
      {Table::associations, &type_of<Association>()},
      {Table::entities, &type_of<Entity>()},
      {Table::names, &type_of<LocalName>()},
      {Table::deals, &type_of<Deal>()},
      {Table::parties, &type_of<Party>()},
      {Table::terms, &type_of<Term>()},
      {Table::considerations, &type_of<Consideration>()},
      {Table::schedule, &type_of<ScheduledPayment>()},
      {Table::deal_dates, &type_of<DealDate>()},
      {Table::conditions, &type_of<DealCondition>()},
      {Table::links, &type_of<Link>()},
      {Table::facts, &type_of<Fact>()},
      {Table::changes, &type_of<Change>()},
      {Table::relations, &type_of<Relation>()},
      {Table::claims, &type_of<Claim>()},
      {Table::claim_sources, &type_of<Attribution>()},
      {Table::evidence, &type_of<Evidence>()},
  });
  return {tables.data(), tables.size()};
}
template <class...>
[[nodiscard]] Rows<ReferenceTable> reference_tables() {
  using model_parts::type_of;
  static const auto tables = base_parts::table<ReferenceTable>({
      {Table::members, &type_of<Deal>(), "members"},
      {Table::goods, &type_of<Deal>(), "goods"},
      {Table::fact_conditions, &type_of<Fact>(), "if"},
      {Table::claim_about, &type_of<Claim>(), "about"},
      {Table::claim_holders, &type_of<Claim>(), "coHolders"},
  });
  return {tables.data(), tables.size()};
}

[[nodiscard]] constexpr std::string_view name_of_kind(model_parts::ObjectKind kind) noexcept {
  using enum model_parts::ObjectKind;
  switch (kind) {
    case paragraph: return "paragraph";
    case association: return "association";
    case entity: return "entity";
    case deal: return "deal";
    case fact: return "fact";
    case relation: return "relation";
    case claim: return "claim";
    case none: break;
  }
  return {};
}

/// Of what kind the id of an object of this type is.
[[nodiscard]] inline model_parts::ObjectKind kind_of(const model_parts::Type& type) noexcept {
  for (const auto& field : type.fields)
    if (field.rule.defines != model_parts::ObjectKind::none) return field.rule.defines;
  return model_parts::ObjectKind::none;
}

[[nodiscard]] inline bool is_list(const model_parts::Field& field) noexcept {
  return field.type->holder == model_parts::Holder::list;
}

/// In what the rows of a table lie.
struct Owner {
  model_parts::ObjectKind kind = model_parts::ObjectKind::none;  ///< none: the article
  bool varies = false;                                           ///< also in others, or in several members
};

/// Where each table's rows lie, found out by going through the types once.
class Owners {
public:
  template <class...>
  [[nodiscard]] static const Owners& all() {
    static const Owners owners{object_tables<>()};
    return owners;
  }

  [[nodiscard]] const Owner& operator[](Table table) const noexcept { return owners_[static_cast<std::size_t>(table)]; }

  [[nodiscard]] std::optional<Table> table_of(const model_parts::Type& type) const noexcept {
    for (const auto& row : tables_)
      if (row.type == &type) return row.table;
    return std::nullopt;
  }

private:
  explicit Owners(Rows<ObjectTable> tables) : tables_{tables} {
    owners_[static_cast<std::size_t>(Table::equivalents)].varies = true;
    for (const auto table : {Table::members, Table::goods, Table::flows})
      owners_[static_cast<std::size_t>(table)].kind = model_parts::ObjectKind::deal;
    owners_[static_cast<std::size_t>(Table::fact_conditions)].kind = model_parts::ObjectKind::fact;
    for (const auto table : {Table::claim_about, Table::claim_holders, Table::claim_sets})
      owners_[static_cast<std::size_t>(table)].kind = model_parts::ObjectKind::claim;
    visit(*tables[0].type, model_parts::ObjectKind::none, false);
  }

  void visit(const model_parts::Type& type, model_parts::ObjectKind owner, bool nested) {
    const auto kind = kind_of(type);
    const bool is_article = &type == tables_[0].type;
    for (const auto& field : type.fields) {
      const auto& value = *field.type->value;
      if (value.shape != model_parts::Shape::object || !is_list(field)) continue;
      if (const auto table = table_of(value)) {
        const auto at = static_cast<std::size_t>(*table);
        const bool within = nested || (kind == model_parts::ObjectKind::none && !is_article);
        owners_[at].varies = owners_[at].varies || seen_[at] || within;
        owners_[at].kind = kind != model_parts::ObjectKind::none ? kind : owner;
        seen_[at] = true;
      }
      visit(value, kind != model_parts::ObjectKind::none ? kind : owner,
            kind == model_parts::ObjectKind::none && !is_article);
    }
  }

  Rows<ObjectTable> tables_;
  std::array<Owner, rows_of<Table>.size()> owners_{};
  std::array<bool, rows_of<Table>.size()> seen_{};
};

}  // namespace newsgraph::inline v0_1::bridge_parts
