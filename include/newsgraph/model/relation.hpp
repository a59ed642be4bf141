// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/period.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Read from one entity to the other: Microsoft is a shareholder of OpenAI.
enum class RelationType : std::uint8_t {
  shareholder,
  subsidiary,
  chief_executive,
  founder,
  develops,
  owns,  ///< a product or a brand of its own; of a company, `shareholder` and `subsidiary`
  operates,
  competitor,
  depends_on,
  organiser,
};

template <>
inline constexpr auto rows_of<RelationType> = base_parts::table<Name<RelationType>>({
    {RelationType::shareholder, "shareholder"},
    {RelationType::subsidiary, "subsidiary"},
    {RelationType::chief_executive, "chiefExecutive"},
    {RelationType::founder, "founder"},
    {RelationType::develops, "develops"},
    {RelationType::owns, "owns"},
    {RelationType::operates, "operates"},
    {RelationType::competitor, "competitor"},
    {RelationType::depends_on, "dependsOn"},
    {RelationType::organiser, "organiser"},
});

template <>
inline constexpr auto synonyms_of<RelationType> = [] {
  using enum RelationType;
  return base_parts::table<Name<RelationType>>({
      // clang-format off
      {shareholder, "owner"}, {shareholder, "stakeholder"}, {shareholder, "investor"},
      {shareholder, "holds stake in"}, {shareholder, "stake"},
      {subsidiary, "subsidiary of"}, {subsidiary, "unit"}, {subsidiary, "division"}, {subsidiary, "affiliate"},
      {subsidiary, "owned by"},
      {chief_executive, "CEO"}, {chief_executive, "chief executive officer"}, {chief_executive, "leads"},
      {chief_executive, "head"}, {chief_executive, "president"},
      {founder, "co-founder"}, {founder, "founded"}, {founder, "created"}, {founder, "founder of"},
      {develops, "developer"}, {develops, "makes"}, {develops, "manufactures"}, {develops, "produces"},
      {develops, "creates"}, {develops, "maker"},
      {owns, "own product"}, {owns, "brand"}, {owns, "product of"}, {owns, "has"},
      {operates, "operator"}, {operates, "runs"}, {operates, "manages"},
      {competitor, "rival"}, {competitor, "competes with"}, {competitor, "competes"}, {competitor, "competition"},
      {depends_on, "relies on"}, {depends_on, "dependent"}, {depends_on, "needs"}, {depends_on, "customer of"},
      {depends_on, "uses"},
      {organiser, "organizer"}, {organiser, "organises"}, {organiser, "organizes"}, {organiser, "host"},
      {organiser, "hosts"},
      // clang-format on
  });
}();

/// What one entity is to another, apart from deals.
struct Relation {
  std::string id{};
  RelationType type = RelationType::shareholder;
  std::string from{};
  std::string to{};
  std::optional<std::string> qualifier{};
  std::optional<Share> share{};
  std::optional<bool> symmetric{};
  std::optional<Date> date{};
  std::optional<Period> period{};
  std::vector<Evidence> evidence{};
  Extras extras{};

  friend bool operator==(const Relation&, const Relation&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Relation> = base_parts::table({
    field<&T::id>("id", "unique within the document", defines(ObjectKind::relation)),
    field<&T::type>("type", "what the first is to the second", required),
    field<&T::from>("from", "id of the first entity", must_refer_to(ObjectKind::entity)),
    field<&T::to>("to", "id of the second entity", must_refer_to(ObjectKind::entity)),
    field<&T::qualifier>("qualifier", "largest, former"),
    field<&T::share>("share", "of a shareholder: what it holds"),
    field<&T::symmetric>("symmetric", "it holds both ways"),
    field<&T::date>("date", "when"),
    field<&T::period>("period", "from when to when"),
    field<&T::evidence>("evidence", "the words that it rests on"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Relation> = base_parts::table<Synonym>({
    {"kind", "type"},
    {"relation", "type"},
    {"subject", "from"},
    {"source", "from"},
    {"of", "from"},
    {"who", "from"},
    {"object", "to"},
    {"target", "to"},
    {"with", "to"},
    {"stake", "share"},
    {"since", "period"},
    {"when", "date"},
});

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
