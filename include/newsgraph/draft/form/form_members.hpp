// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/article.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace draft_parts {

/// What a form asks of a deal beside what the model has as members of it.
struct DealAnswers {
  std::optional<Scope> scope{};
  Extras extras{};
};

/// The same of a fact.
struct FactAnswers {
  std::optional<bool> loss{};
  Extras extras{};
};

/// A value that a claim gives for a member of a deal or a fact, in words.
struct ValueAnswers {
  std::string of{};
  ConflictingField field = ConflictingField::amount;
  std::string value{};
  Extras extras{};
};

/// How a form asks for a member.
enum class FormUse : std::uint8_t {
  as_printed,  ///< text of the article
  own_words,   ///< text that need not stand in the article
  left_out,    ///< not at all
  may_be_no,   ///< yes or no, where no says something too
};

/// What a form says of a member other than the model does.
struct FormNote {
  std::string_view name;
  FormUse use;
  std::string_view doc{};
};

/// Those of a type.
struct FormNotes {
  const model_parts::Type* type;
  std::vector<FormNote> notes;
};

template <class...>
[[nodiscard]] const std::vector<FormNotes>& all_form_notes() {
  using enum FormUse;
  using model_parts::type_of;
  static const std::vector<FormNotes> notes{
      {&type_of<Article>(),
       {{"standard", left_out},
        {"uri", left_out},
        {"type", left_out},
        {"language", left_out},
        {"firstCreated", left_out},
        {"by", left_out},
        {"located", left_out},
        {"infoSources", left_out},
        {"wording", left_out},
        {"paragraphs", left_out},
        {"associations", as_printed, "of pictures listed with the article: when they were made, what they show"},
        {"entities", as_printed, "who and what the answers name and the list of known names has not"}}},
      {&type_of<Association>(), {{"type", left_out}, {"caption", left_out}, {"id", as_printed, "id as listed"}}},
      {&type_of<Entity>(),
       {{"names", as_printed, "its names as printed, at least one"},
        {"name", own_words, "the name to show, in English where there is one"},
        {"country", left_out},
        {"lei", left_out},
        {"ticker", left_out},
        {"fiscalYear", left_out}}},
      {&type_of<Evidence>(),
       {{"bytes", left_out}, {"exact", as_printed, "the words that stand there, copied; as few as say it"}}},
      {&type_of<Deal>(),
       {{"ref", left_out},
        {"amount", as_printed, "the money, in the words that state it, with its up to or at least"}}},
      {&type_of<DealAnswers>(),
       {{"scope", as_printed, "whether the amount is the total of all parties of a role, or of each"}}},
      {&type_of<Term>(),
       {{"evidence", left_out}, {"value", as_printed, "the figure with its unit, in the words that state it"}}},
      {&type_of<Consideration>(), {{"stated", left_out}, {"amount", as_printed, "how much"}}},
      {&type_of<ScheduledPayment>(),
       {{"stated", left_out}, {"amount", as_printed, "how much"}, {"within", may_be_no}, {"met", may_be_no}}},
      {&type_of<Link>(), {{"inferred", left_out}}},
      {&type_of<Fact>(),
       {{"value", as_printed, "the figure with its unit, in the words that state it"},
        {"period", as_printed, "of what runs, from when to when"},
        {"fiscal", as_printed, "the period as the company counts its years, where the article says so"},
        {"date", as_printed, "of what is measured at a moment, as of when"}}},
      {&type_of<Change>(),
       {{"by", as_printed, "by how much, without a sign: the direction says which way"},
        {"from", as_printed, "what it was"},
        {"period", as_printed, "of what it is compared with, where \"against\" does not say it"},
        {"direction", as_printed, "which way it went"}}},
      {&type_of<Claim>(),
       {{"topic", own_words},
        {"sets", as_printed, "other values that it gives for a deal or a fact that the document has already"}}},
      {&type_of<Attribution>(), {{"verb", own_words, "how it is said, in an English verb: reported, said, denied"}}},
  };
  return notes;
}

/// Whether a form has text in place of an object.
[[nodiscard]] inline bool is_text_in_form(const model_parts::Type& type) noexcept {
  return &type == &model_parts::type_of<LocalName>();
}

/// A member that a form asks for.
struct FormMember {
  const model_parts::Field* field;
  FormUse use;
  std::string_view doc;

  /// Whether a form has a list of it, so that an empty one says that nothing is stated.
  [[nodiscard]] bool is_list() const noexcept {
    const auto& type = *field->type;
    if (type.holder == model_parts::Holder::list || type.value->shape == model_parts::Shape::conflicting_values)
      return true;
    return type.holder == model_parts::Holder::maybe
           && (type.value->shape == model_parts::Shape::name || use == FormUse::may_be_no);
  }
};

/// Those of a type, in the order of the form: ids, evidence and entities come before what refers to them.
struct FormType {
  const model_parts::Type* type;
  const model_parts::Type* beside;  ///< what is asked beside the members, or null
  std::vector<FormMember> members;
};

/// A type and all those of what it holds.
template <class...>
void add_form_types(const model_parts::Type& type, std::vector<FormType>& types) {
  using model_parts::Shape;
  using model_parts::type_of;
  for (const auto& known : types)
    if (known.type == &type) return;
  FormType made{&type, nullptr, {}};
  if (&type == &type_of<Deal>()) made.beside = &type_of<DealAnswers>();
  if (&type == &type_of<Fact>()) made.beside = &type_of<FactAnswers>();
  const auto is_first = [](const model_parts::Field& field) {
    const auto* const value = field.type->value;
    return field.rule.defines != model_parts::ObjectKind::none || value == &type_of<Evidence>()
           || value == &type_of<Entity>();
  };
  for (const bool first : {true, false})
    for (const auto& field : type.fields) {
      if (is_first(field) != first) continue;
      FormMember member{&field, FormUse::as_printed, field.doc};
      for (const auto& of_type : all_form_notes())
        for (const auto& note : of_type.notes)
          if (of_type.type == &type && note.name == field.name) {
            member.use = note.use;
            if (!note.doc.empty()) member.doc = note.doc;
          }
      if (member.use != FormUse::left_out) made.members.push_back(member);
    }
  const auto members = made.members;
  const auto* const beside = made.beside;
  types.push_back(std::move(made));
  for (const auto& member : members)
    if (member.field->type->value->shape == Shape::object) add_form_types(*member.field->type->value, types);
  if (beside != nullptr) add_form_types(*beside, types);
}

/// What a form asks for of a type of the model.
template <class...>
[[nodiscard]] const FormType& form_type(const model_parts::Type& type) {
  static const auto types = [] {
    std::vector<FormType> made;
    add_form_types(model_parts::type_of<Article>(), made);
    add_form_types(model_parts::type_of<ValueAnswers>(), made);
    return made;
  }();
  std::size_t at = 0;
  while (types[at].type != &type) ++at;
  return types[at];
}

}  // namespace draft_parts

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, draft_parts::DealAnswers> = base_parts::table({
    field<&T::scope>("scope", "whether the amount is the total over the parties of a role, or of each of them"),
});

template <class T>
inline constexpr auto fields_of<T, draft_parts::FactAnswers> = base_parts::table({
    field<&T::loss>("loss", "the figure is a loss, and so below zero"),
});

template <class T>
inline constexpr auto fields_of<T, draft_parts::ValueAnswers> = base_parts::table({
    field<&T::of>("of", "id of the deal or fact", required),
    field<&T::field>("field", "which member of it", required),
    field<&T::value>("value", "the words that state it; of a status its name", required),
});

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
