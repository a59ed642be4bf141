// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/deal_type.hpp>
#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/period.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Whether something is stated as a fact, or which sort of opinion it is.
enum class ClaimKind : std::uint8_t { fact, concern, outlook, interpretation, evaluation };

template <>
inline constexpr auto rows_of<ClaimKind> = base_parts::table<Name<ClaimKind>>({
    {ClaimKind::fact, "fact"},
    {ClaimKind::concern, "concern"},
    {ClaimKind::outlook, "outlook"},
    {ClaimKind::interpretation, "interpretation"},
    {ClaimKind::evaluation, "evaluation"},
});

template <>
inline constexpr auto synonyms_of<ClaimKind> = [] {
  using enum ClaimKind;
  return base_parts::table<Name<ClaimKind>>({
      // clang-format off
      {fact, "statement"}, {fact, "assertion"}, {fact, "report"},
      {concern, "risk"}, {concern, "criticism"}, {concern, "worry"}, {concern, "warning"}, {concern, "fear"},
      {outlook, "forecast"}, {outlook, "prediction"}, {outlook, "expectation"}, {outlook, "projection"},
      {outlook, "plan"}, {outlook, "guidance"},
      {interpretation, "analysis"}, {interpretation, "explanation"}, {interpretation, "inference"},
      {interpretation, "view"},
      {evaluation, "opinion"}, {evaluation, "assessment"}, {evaluation, "judgement"}, {evaluation, "judgment"},
      {evaluation, "rating"}, {evaluation, "recommendation"},
      // clang-format on
  });
}();

/// How certain the article is of what it says, most certain first; and that somebody says that it is not so.
enum class Modality : std::uint8_t { asserted, reported, hearsay, likely, possible, interpreted, denied };

template <>
inline constexpr auto rows_of<Modality> = base_parts::table<Name<Modality>>({
    {Modality::asserted, "asserted"},
    {Modality::reported, "reported"},
    {Modality::hearsay, "hearsay"},
    {Modality::likely, "likely"},
    {Modality::possible, "possible"},
    {Modality::interpreted, "interpreted"},
    {Modality::denied, "denied"},
});

template <>
inline constexpr auto synonyms_of<Modality> = [] {
  using enum Modality;
  return base_parts::table<Name<Modality>>({
      // clang-format off
      {asserted, "stated"}, {asserted, "certain"}, {asserted, "confirmed"}, {asserted, "definite"},
      {asserted, "fact"}, {asserted, "factual"},
      {reported, "said"}, {reported, "according to"}, {reported, "cited"}, {reported, "quoted"},
      {hearsay, "rumour"}, {hearsay, "rumor"}, {hearsay, "rumoured"}, {hearsay, "rumored"}, {hearsay, "alleged"},
      {hearsay, "unconfirmed"}, {hearsay, "second hand"},
      {likely, "probable"}, {likely, "expected"}, {likely, "planned"},
      {possible, "potential"}, {possible, "may"}, {possible, "might"}, {possible, "could"},
      {possible, "speculative"}, {possible, "uncertain"},
      {interpreted, "inferred"}, {interpreted, "implied"}, {interpreted, "interpretation"}, {interpreted, "opinion"},
      {denied, "refuted"}, {denied, "negated"}, {denied, "false"}, {denied, "disputed"}, {denied, "rejected"},
      // clang-format on
  });
}();

/// One step of "according to": who says it, in which words, when.
struct Attribution {
  std::string source{};
  std::optional<std::string> verb{};
  std::optional<Date> date{};
  Extras extras{};

  friend bool operator==(const Attribution&, const Attribution&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Attribution> = base_parts::table({
    field<&T::source>("source", "id of the entity that says it", must_refer_to(ObjectKind::entity)),
    field<&T::verb>("verb", "how it is said"),
    field<&T::date>("date", "when it was said"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Attribution> = base_parts::table<Synonym>({
    // clang-format off
    {"speaker", "source"}, {"entity", "source"}, {"who", "source"}, {"by", "source"}, {"name", "source"},
    {"said", "verb"}, {"word", "verb"}, {"when", "date"},
    // clang-format on
});

}  // namespace model_parts

/// What a claim can give a conflicting value for.
enum class ConflictingField : std::uint8_t { amount, status, date, closing, ended, period, value };

template <>
inline constexpr auto rows_of<ConflictingField> = base_parts::table<Name<ConflictingField>>({
    {ConflictingField::amount, "amount"},
    {ConflictingField::status, "status"},
    {ConflictingField::date, "date"},
    {ConflictingField::closing, "closing"},
    {ConflictingField::ended, "ended"},
    {ConflictingField::period, "period"},
    {ConflictingField::value, "value"},
});

template <>
inline constexpr auto synonyms_of<ConflictingField> = [] {
  using enum ConflictingField;
  return base_parts::table<Name<ConflictingField>>({
      // clang-format off
      {amount, "price"}, {amount, "sum"},
      {status, "state"}, {status, "stage"},
      {date, "announced"}, {date, "signed"},
      {closing, "close"}, {closing, "closed"}, {closing, "completion"},
      {ended, "end"}, {ended, "expiry"},
      {period, "duration"}, {value, "figure"}, {value, "number"},
      // clang-format on
  });
}();

/// Another value for a member of a deal or a fact, which stays beside the first:
/// "d1/amount" is 15tn won in the headline. The amount of a deal is its `amount`, the figure of a fact its `value`.
struct ConflictingValue {
  std::string of{};  ///< id of the deal or fact
  ConflictingField field = ConflictingField::amount;
  std::variant<StatedAmount, DealStatus, Date, Period, StatedPrice, StatedNumber> value;  ///< as the field has it

  friend bool operator==(const ConflictingValue&, const ConflictingValue&) = default;
};

namespace model_parts {

template <>
inline constexpr std::optional shape_of<std::vector<ConflictingValue>> = Shape::conflicting_values;

}  // namespace model_parts

/// Something that somebody says, about objects of the document or on a topic.
struct Claim {
  std::string id{};
  ClaimKind kind = ClaimKind::fact;
  std::optional<Modality> modality{};
  std::vector<std::string> about{};
  std::optional<std::string> topic{};
  std::optional<std::string> holder{};
  std::vector<std::string> co_holders{};
  std::vector<Attribution> chain{};
  std::vector<ConflictingValue> sets{};
  std::optional<Date> date{};
  std::vector<Evidence> evidence{};
  Extras extras{};

  friend bool operator==(const Claim&, const Claim&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Claim> = base_parts::table({
    field<&T::id>("id", "unique within the document", defines(ObjectKind::claim)),
    field<&T::kind>("kind", "a fact, or which sort of opinion", required),
    field<&T::modality>("modality", "how certain the article is"),
    field<&T::about>("about", "ids of what it speaks of",
                     refers_to(ObjectKind::entity | ObjectKind::deal | ObjectKind::fact | ObjectKind::relation
                               | ObjectKind::association)),
    field<&T::topic>(
        "topic", "which side of that it is on, in a word: \"appeal\", \"amount\"; of the rest it then says nothing"),
    field<&T::holder>("holder", "id of the entity whose opinion it is", refers_to(ObjectKind::entity)),
    field<&T::co_holders>("coHolders", "ids of those who share it", refers_to(ObjectKind::entity)),
    field<&T::chain>("chain", "from the outermost source to the original speaker; empty: the publisher"),
    field<&T::sets>("sets", "conflicting values, by \"id/member\""),
    field<&T::date>("date",
                    "when those values held, if that was before; without it, when its original speaker said so"),
    field<&T::evidence>("evidence", "the words that it rests on"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Claim> = base_parts::table<Synonym>({
    // clang-format off
    {"type", "kind"}, {"certainty", "modality"}, {"confidence", "modality"}, {"deal", "about"}, {"deals", "about"}, {"of", "about"},
    {"on", "about"}, {"subject", "topic"}, {"by", "holder"}, {"who", "holder"}, {"opinionOf", "holder"},
    {"source", "chain"}, {"sources", "chain"}, {"speaker", "chain"},
    // clang-format on
});

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
