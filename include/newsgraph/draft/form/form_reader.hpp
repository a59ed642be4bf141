// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/draft.hpp>
#include <newsgraph/draft/form/form_dates.hpp>
#include <newsgraph/draft/form/form_entities.hpp>
#include <newsgraph/draft/form/form_figures.hpp>
#include <newsgraph/draft/form/form_members.hpp>
#include <newsgraph/draft/form/form_text.hpp>
#include <newsgraph/draft/form/negated.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/check.hpp>
#include <newsgraph/text/parse_stated.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Reads one filled form into an article.
class FormReader {
public:
  using At = json_parts::At;
  using Type = model_parts::Type;
  using Shape = model_parts::Shape;

  /// All must outlive this. `article` becomes that of the draft, to which what the form says is added.
  template <class... Later>
  FormReader(json_parts::Reader& reader, const Draft& draft, Article& article, std::size_t steps)
      : reader_{reader},
        article_{article},
        text_{reader, draft.article.paragraphs, steps},
        figures_{text_, draft},
        dates_{text_, draft.article.first_created ? std::optional{draft.article.first_created->date()} : std::nullopt} {
    static_assert(sizeof...(Later) == 0);
    article_ = draft.article;
    article_.deals.clear();
    article_.facts.clear();
    article_.relations.clear();
    article_.claims.clear();
  }

  template <class...>
  void read(At root) {
    if (root->kind != json_parts::TokenKind::object) return reader_.expected(root, "an object");
    entities_.emplace(reader_, article_, root->skip);
    read_object(root, model_parts::type_of<Article>(), &article_);
    entities_->add_cited_sources();
    if (reader_.kept_all()) check_all(root);
  }

private:
  using TokenKind = json_parts::TokenKind;

  template <class...>
  [[nodiscard]] std::vector<At> members_given(At at, const FormType& form, const FormType* beside) {
    const auto count = form.members.size() + (beside ? beside->members.size() : 0);
    std::vector<At> given(count, nullptr);
    const auto member_at = [&](std::size_t i) -> const FormMember& {
      return i < form.members.size() ? form.members[i] : beside->members[i - form.members.size()];
    };
    std::size_t next = 0;
    json_parts::for_each_member(at, [&](At key, At value) {
      std::size_t tried = 0;
      for (; tried < count && member_at((next + tried) % count).field->name != key->text(); ++tried) {
      }
      if (tried == count) return reader_.fault(key, FaultKind::unknown_member);
      const auto index = (next + tried) % count;
      if (given[index] != nullptr) return reader_.fault(key, FaultKind::repeated_member);
      given[index] = value;
      next = index + 1;
    });
    const bool is_whole = form.type == &model_parts::type_of<Article>();
    for (std::size_t i = 0; i < count; ++i) {
      if (given[i] != nullptr || (!is_whole && !is_needed(member_at(i)))) continue;
      auto fault = base_parts::missing_member(member_at(i).field->name, member_at(i).doc);
      if (is_whole) fault.context += "; give the whole form again with it, [] where there is nothing to say";
      reader_.fault(at, std::move(fault));
    }
    return given;
  }

  /// Whether there is no answer that says that it is not stated, or evidence, which comes first.
  [[nodiscard]] static bool is_needed(const FormMember& member) noexcept {
    const auto& type = *member.field->type;
    return (type.holder == model_parts::Holder::one && !member.is_list())
           || type.value == &model_parts::type_of<Evidence>();
  }

  template <class...>
  void read_object(At at, const Type& type, void* object) {
    if (at->kind != TokenKind::object) return reader_.expected(at, "an object");
    const auto& form = form_type(type);
    const auto* const beside = form.beside ? &form_type(*form.beside) : nullptr;
    const auto faults_before = reader_.found().size();
    const auto given = members_given(at, form, beside);
    const auto* const outer = text_.evidence;
    if (&type == &model_parts::type_of<Fact>()) fact_ = static_cast<const Fact*>(object);
    for (std::size_t i = 0; i < form.members.size(); ++i) {
      if (given[i] == nullptr) continue;
      const auto& field = *form.members[i].field;
      if (&type == &model_parts::type_of<Article>() && field.type->value == &model_parts::type_of<Entity>())
        read_entities(given[i]);
      else if (&type == &model_parts::type_of<Article>() && field.type->value == &model_parts::type_of<Association>())
        read_associations(given[i]);
      else
        read_member(given[i], form.members[i], field.in(object));
      if (field.type->value == &model_parts::type_of<Evidence>())
        text_.evidence = static_cast<const std::vector<Evidence>*>(field.in(object));
    }
    DealAnswers of_deal;
    FactAnswers of_fact;
    At loss = nullptr;
    for (std::size_t i = form.members.size(); i < given.size(); ++i) {
      const auto& member = beside->members[i - form.members.size()];
      void* const answers = beside->type == &model_parts::type_of<DealAnswers>() ? static_cast<void*>(&of_deal)
                                                                                 : static_cast<void*>(&of_fact);
      if (given[i] != nullptr) read_member(given[i], member, member.field->in(answers));
      if (member.field->in(answers) == &of_fact.loss) loss = given[i];
    }
    if (of_fact.loss == true && loss != nullptr && reader_.found().size() == faults_before
        && !can_be_lost(*static_cast<const Fact*>(object))) {
      const auto name = std::string{name_of(static_cast<const Fact*>(object)->metric)};
      reader_.expected(loss, "false, or another metric: " + name + " can't be a loss", FaultKind::out_of_range);
      of_fact.loss.reset();
    }
    finish(type, object, of_deal, of_fact);
    text_.evidence = outer;
    if (&type == &model_parts::type_of<Fact>()) fact_ = nullptr;
  }

  /// Whether the figure of a fact may be below zero.
  [[nodiscard]] static bool can_be_lost(const Fact& fact) noexcept {
    return !fact.value || base_parts::row_of(fact.metric).below_zero;
  }

  /// What several answers say together.
  template <class...>
  void finish(const Type& type, void* object, const DealAnswers& of_deal, const FactAnswers& of_fact) {
    if (&type == &model_parts::type_of<Deal>()) {
      auto& deal = *static_cast<Deal*>(object);
      if (deal.amount) deal.amount->scope = of_deal.scope;
    } else if (&type == &model_parts::type_of<Fact>()) {
      auto& fact = *static_cast<Fact*>(object);
      if (of_fact.loss && fact.value) fact.value = below_zero(*fact.value);
    } else if (&type == &model_parts::type_of<Change>()) {
      auto& change = *static_cast<Change*>(object);
      if (change.by && change.direction == ChangeDirection::down) change.by = below_zero(*change.by);
    } else if (&type == &model_parts::type_of<Term>()) {
      auto& term = *static_cast<Term*>(object);
      const auto* price = term.value ? std::get_if<StatedPrice>(&*term.value) : nullptr;
      if (term.kind == TermKind::annual_amount && price != nullptr && price->per == "year" && price->stated)
        if (auto amount = parse_stated(text_parts::price_words(*price->stated).money)) term.value = *std::move(amount);
    } else if (&type == &model_parts::type_of<Evidence>()) {
      place_evidence(*static_cast<Evidence*>(object));
    }
  }

  /// Evidence that stands in its paragraph, as it is, gets its bytes; `anchor` finds what stands elsewhere.
  template <class...>
  void place_evidence(Evidence& evidence) {
    const auto paragraph = text_.paragraph(evidence.in);
    if (!paragraph || !evidence.exact) return;
    text_.words().for_each(*evidence.exact, *paragraph, [&](const FoundWords& found) {
      const auto text = text_.words().text(found.paragraph).substr(found.begin, found.end - found.begin);
      if (text != *evidence.exact) return true;
      evidence.bytes = ByteRange{static_cast<std::uint32_t>(found.begin), static_cast<std::uint32_t>(found.end)};
      return false;
    });
  }

  template <class...>
  void read_member(At at, const FormMember& member, void* in) {
    const auto& type = *member.field->type;
    if (!member.is_list()) return read_value(at, member, in);
    if (type.holder == model_parts::Holder::maybe && (at->kind == TokenKind::string || at->kind == TokenKind::boolean))
      return at->kind == TokenKind::string && at->size == 0 ? void() : read_value(at, member, in);
    if (at->kind != TokenKind::array) return reader_.expected(at, "an array");
    if (type.value->shape == Shape::conflicting_values)
      return read_conflicts(at, *static_cast<std::vector<ConflictingValue>*>(in));
    if (type.holder == model_parts::Holder::maybe) {
      if (at->size > 1) return reader_.expected(at, "one element, or none", FaultKind::out_of_range);
      if (at->size == 1) read_value(at + 1, member, in);
      return;
    }
    json_parts::for_each_element(at, [&](std::size_t, At value) {
      if (!reader_.may_keep_element()) return;
      const bool is_object = type.value->shape == Shape::object && !is_text_in_form(*type.value);
      if (is_object && value->kind != TokenKind::object) return reader_.expected(value, "an object");
      if (!is_object && !text_.is_text(value)) return;
      void* const element = type.add(in);
      if (is_object)
        read_object(value, *type.value, element);
      else if (type.value->shape == Shape::name)
        read_name(value, *type.value, element);
      else if (is_text_in_form(*type.value))
        static_cast<LocalName*>(element)->value = text_.printed(value);
      else
        *static_cast<std::string*>(element) = text_or_id(value, member);
    });
  }

  template <class...>
  void read_name(At at, const Type& type, void* in) {
    for (std::size_t i = 0; i < type.names.size(); ++i)
      if (at->text() == type.names[i]) {
        *static_cast<unsigned char*>(in) = static_cast<unsigned char>(i);
        return;
      }
    reader_.expected_one_of(at, type);
  }

  /// What a text stands for: an id, the id of somebody who is named, or words.
  template <class...>
  [[nodiscard]] std::string text(At at, const FormMember& member) {
    const auto& rule = member.field->rule;
    if (rule.defines != model_parts::ObjectKind::none || at->size == 0) return std::string{at->text()};
    if (rule.refers_to != model_parts::ObjectKind::none) return entities_->reference(at, rule.refers_to);
    if (member.use == FormUse::own_words) return std::string{at->text()};
    return text_.printed(at);
  }

  /// The same in a list of words or ids.
  template <class...>
  [[nodiscard]] std::string text_or_id(At at, const FormMember& member) {
    const auto* const entity = entities_->find(at->text());
    return entity ? entity->id : text(at, member);
  }

  template <class...>
  void read_value(At at, const FormMember& member, void* in) {
    const auto& type = *member.field->type;
    const auto& value = *type.value;
    if (value.shape == Shape::boolean) {
      if (at->kind != TokenKind::boolean) return reader_.expected(at, "true or false");
      if (at->boolean || member.use == FormUse::may_be_no) *static_cast<std::optional<bool>*>(in) = at->boolean;
      return;
    }
    if (!text_.is_text(at)) return;
    if (value.shape == Shape::name)
      return read_name(at, value, type.holder == model_parts::Holder::maybe ? type.add(in) : in);
    if (value.shape == Shape::text && type.holder == model_parts::Holder::one) {
      *static_cast<std::string*>(in) = text(at, member);
      return;
    }
    if (base_parts::trimmed(at->text()).empty()) return;
    switch (value.shape) {
      case Shape::text: *static_cast<std::optional<std::string>*>(in) = text(at, member); return;
      case Shape::amount: *static_cast<std::optional<StatedAmount>*>(in) = figures_.read_amount(at); return;
      case Shape::figure:
        *static_cast<std::optional<StatedFigure>*>(in) = figures_.read_figure(at, is_per_share());
        return;
      case Shape::number: *static_cast<std::optional<StatedNumber>*>(in) = figures_.read_number(at); return;
      case Shape::share: *static_cast<std::optional<Share>*>(in) = figures_.read_share(at); return;
      case Shape::date: *static_cast<std::optional<Date>*>(in) = dates_.read_date(at); return;
      case Shape::period: *static_cast<std::optional<Period>*>(in) = dates_.read_period(at); return;
      case Shape::fiscal_period: *static_cast<std::optional<FiscalPeriod>*>(in) = dates_.read_fiscal(at); return;
      case Shape::term: *static_cast<std::optional<ContractTerm>*>(in) = dates_.read_term(at); return;
      default: return;
    }
  }

  [[nodiscard]] bool is_per_share() const noexcept {
    return fact_ != nullptr && model_parts::is_per_share(fact_->metric);
  }

  template <class...>
  void read_conflicts(At list, std::vector<ConflictingValue>& conflicts) {
    struct Set {
      std::string key;
      At at;
    };
    std::vector<Set> sets;
    json_parts::for_each_element(list, [&](std::size_t, At at) {
      const auto before = conflicts.size();
      read_conflict(at, conflicts);
      if (conflicts.size() == before) return;
      sets.push_back({conflicts.back().of + '/' + std::string{name_of(conflicts.back().field)}, at});
    });
    std::stable_sort(sets.begin(), sets.end(), [](const Set& a, const Set& b) { return a.key < b.key; });
    for (std::size_t i = 1; i < sets.size(); ++i)
      if (sets[i].key == sets[i - 1].key)
        reader_.fault(sets[i].at, base_parts::fault_in_text(FaultKind::repeated_member, sets[i].key));
  }

  template <class...>
  void read_conflict(At at, std::vector<ConflictingValue>& conflicts) {
    ValueAnswers answers;
    const auto faults_before = reader_.count();
    const auto& form = form_type(model_parts::type_of<ValueAnswers>());
    if (at->kind != TokenKind::object) return reader_.expected(at, "an object");
    At value = nullptr;
    const auto given = members_given(at, form, nullptr);
    for (std::size_t i = 0; i < given.size(); ++i) {
      const auto& field = *form.members[i].field;
      if (given[i] == nullptr || !text_.is_text(given[i])) continue;
      if (field.type->value->shape == Shape::name)
        read_name(given[i], *field.type->value, field.in(&answers));
      else if (field.name == "value")
        value = given[i];
      else
        *static_cast<std::string*>(field.in(&answers)) = given[i]->text();
    }
    if (reader_.count() != faults_before) return;
    ConflictingValue made{std::move(answers.of), answers.field, DealStatus::unknown};
    const auto keep = [&](auto read) {
      if (!read) return;
      if constexpr (std::is_same_v<decltype(read), std::optional<StatedFigure>>)
        std::visit([&](auto& figure) { made.value = std::move(figure); }, *read);
      else
        made.value = *std::move(read);
    };
    switch (made.field) {
      case ConflictingField::amount: keep(figures_.read_amount(value)); break;
      case ConflictingField::value: keep(figures_.read_figure(value, is_per_share())); break;
      case ConflictingField::period: keep(dates_.read_period(value)); break;
      case ConflictingField::status: {
        auto status = DealStatus::unknown;
        read_name(value, model_parts::type_of<DealStatus>(), &status);
        made.value = status;
        break;
      }
      case ConflictingField::date:
      case ConflictingField::closing:
      case ConflictingField::ended: keep(dates_.read_date(value)); break;
    }
    if (reader_.count() == faults_before) conflicts.push_back(std::move(made));
  }

  template <class...>
  void read_entities(At list) {
    if (list->kind != TokenKind::array) return reader_.expected(list, "an array");
    json_parts::for_each_element(list, [&](std::size_t, At at) {
      if (!reader_.may_keep_element()) return;
      Entity made;
      read_object(at, model_parts::type_of<Entity>(), &made);
      if (at->kind == TokenKind::object) entities_->add(at, made);
    });
  }

  /// Adds to pictures of the draft when they were made and what they show.
  template <class...>
  void read_associations(At list) {
    if (list->kind != TokenKind::array) return reader_.expected(list, "an array");
    model_parts::IdTable ids;
    ids.reset(article_.associations.size());
    for (std::size_t i = 0; i < article_.associations.size(); ++i)
      ids.insert(article_.associations[i].id, model_parts::ObjectKind::association, i);
    json_parts::for_each_element(list, [&](std::size_t, At at) {
      Association said;
      read_object(at, model_parts::type_of<Association>(), &said);
      if (at->kind != TokenKind::object) return;
      const auto* known = ids.find(said.id);
      if (known == nullptr)
        return reader_.expected(at, "an object with the \"id\" of a picture of the article",
                                FaultKind::unknown_reference);
      auto& picture = article_.associations[known->index];
      if (said.content_created) picture.content_created = said.content_created;
      if (said.located) picture.located = std::move(said.located);
    });
  }

  /// What is wrong with the article as a whole, at what of the form it stems from; not what rests on another fault.
  template <class...>
  void check_all(At root) {
    base_parts::FaultCollector found{most_checked};
    model_parts::ArticleChecker{}(article_, found);
    std::vector<std::size_t> faulty;
    for (const auto& one : reader_.found()) faulty.push_back(one.token);
    std::sort(faulty.begin(), faulty.end());
    const Rows<json_parts::Token> tokens{root, root->skip};
    for (auto& fault : found.faults()) {
      if (fault.kind == FaultKind::not_in_text && !fault.context.empty()) continue;  // for `anchor`
      const auto at = place_of(fault.pointer, tokens);
      const auto first = std::lower_bound(faulty.begin(), faulty.end(), at);
      if (first != faulty.end() && *first < at + tokens[at].skip) continue;
      if (fault.kind == FaultKind::unfit_role || fault.kind == FaultKind::unfit_kind) {
        const auto deal = fault.pointer.substr(0, fault.pointer.find('/', std::string_view{"/deals/"}.size()));
        if (std::binary_search(faulty.begin(), faulty.end(), place_of(deal + "/type", tokens))) continue;
      }
      for (auto& expected : fault.expected)
        if (fault.kind == FaultKind::unknown_reference && expected == "an entity")
          expected += ", listed among the entities or the known names";
      reader_.fault(root + at, std::move(fault));
    }
  }

  /// The token of the form that a pointer into the article leads to.
  template <class...>
  [[nodiscard]] std::size_t place_of(const std::string& pointer, Rows<json_parts::Token> tokens) const {
    constexpr std::string_view list = "/entities/";
    if (!pointer.starts_with(list)) return json_parts::token_at(tokens, pointer);
    std::size_t index = 0;
    auto end = list.size();
    for (; end < pointer.size() && pointer[end] >= '0' && pointer[end] <= '9'; ++end)
      index = index * 10 + static_cast<std::size_t>(pointer[end] - '0');
    const auto place = entities_->place(index);
    if (place == nullptr) return 0;
    const auto at = static_cast<std::size_t>(place - tokens.data());
    return at + json_parts::token_at(tokens.part(at, tokens[at].skip), std::string_view{pointer}.substr(end));
  }

  static constexpr std::size_t most_checked = 1'000;

  json_parts::Reader& reader_;
  Article& article_;
  FormText text_;
  FormFigures figures_;
  FormDates dates_;
  std::optional<FormEntities> entities_;
  const Fact* fact_ = nullptr;  // that is being read
};

}  // namespace newsgraph::inline v0_1::draft_parts
