#pragma once

#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/period.hpp>

#include <optional>
#include <string>
#include <vector>

namespace newsgraph {

/// Read from one entity to the other: Microsoft is a shareholder of OpenAI.
enum class RelationType : std::uint8_t {
  shareholder,
  subsidiary,
  chief_executive,
  founder,
  develops,
  operates,
  competitor,
  depends_on,
  organiser,
};

template <>
inline constexpr auto names_of<RelationType> = std::to_array<Name<RelationType>>({
    {RelationType::shareholder, "shareholder"},
    {RelationType::subsidiary, "subsidiary"},
    {RelationType::chief_executive, "chiefExecutive"},
    {RelationType::founder, "founder"},
    {RelationType::develops, "develops"},
    {RelationType::operates, "operates"},
    {RelationType::competitor, "competitor"},
    {RelationType::depends_on, "dependsOn"},
    {RelationType::organiser, "organiser"},
});

/// What one entity is to another, apart from deals.
struct Relation {
  std::string id;
  RelationType type = RelationType::shareholder;
  std::string from;
  std::string to;
  std::optional<std::string> qualifier;
  std::optional<Share> share;
  std::optional<bool> symmetric;
  std::optional<Date> date;
  std::optional<Period> period;
  std::vector<Evidence> evidence;
  Extras extras;

  friend bool operator==(const Relation&, const Relation&) = default;
};

template <>
inline constexpr auto fields_of<Relation> = Fields{
    Field{"id", &Relation::id, "unique within the document", defines(ObjectKind::relation)},
    Field{"type", &Relation::type, "what the first is to the second", required},
    Field{"from", &Relation::from, "id of the first entity", must_refer_to(ObjectKind::entity)},
    Field{"to", &Relation::to, "id of the second entity", must_refer_to(ObjectKind::entity)},
    Field{"qualifier", &Relation::qualifier, "largest, former"},
    Field{"share", &Relation::share, "of a shareholder: what it holds"},
    Field{"symmetric", &Relation::symmetric, "it holds both ways"},
    Field{"date", &Relation::date, "when"},
    Field{"period", &Relation::period, "from when to when"},
    Field{"evidence", &Relation::evidence, "the words that it rests on"},
};

}  // namespace newsgraph
