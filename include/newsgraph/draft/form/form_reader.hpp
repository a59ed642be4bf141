// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/draft.hpp>
#include <newsgraph/draft/form/amount_finder.hpp>
#include <newsgraph/draft/form/article_words.hpp>
#include <newsgraph/draft/form/form_members.hpp>
#include <newsgraph/draft/form/longer_words.hpp>
#include <newsgraph/draft/form/name_book.hpp>
#include <newsgraph/draft/form/near_dates.hpp>
#include <newsgraph/draft/form/negated.hpp>
#include <newsgraph/draft/form/vague_words.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/check.hpp>
#include <newsgraph/prose/parse_date.hpp>
#include <newsgraph/prose/parse_duration.hpp>
#include <newsgraph/text/parse_figure.hpp>
#include <newsgraph/text/parse_stated.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
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
        draft_{draft},
        article_{article},
        words_{draft.article.paragraphs, steps},
        amounts_{draft, words_} {
    static_assert(sizeof...(Later) == 0);
    article_ = draft.article;
    article_.deals.clear();
    article_.facts.clear();
    article_.relations.clear();
    article_.claims.clear();
    if (article_.first_created) published_ = article_.first_created->date();
    paragraphs_.reset(article_.paragraphs.size());
    for (std::size_t i = 0; i < article_.paragraphs.size(); ++i)
      paragraphs_.insert(article_.paragraphs[i].id, model_parts::ObjectKind::paragraph, i);
    amount_ids_.reset(draft.amounts.size());
    for (std::size_t i = 0; i < draft.amounts.size(); ++i)
      amount_ids_.insert(draft.amounts[i].id, model_parts::ObjectKind::fact, i);
  }

  template <class...>
  void read(At root) {
    if (root->kind != json_parts::TokenKind::object) return reader_.expected(root, "an object");
    std::size_t names = root->skip;
    for (const auto& entity : article_.entities) names += 2 + entity.names.size();
    book_ = NameBook{names};
    for (std::size_t i = 0; i < article_.entities.size(); ++i) {
      static_cast<void>(book_.add_id(article_.entities[i].id, i));
      book_.add_names(article_.entities[i], i);
    }
    read_object(root, model_parts::type_of<Article>(), &article_);
    add_cited_sources();
    if (reader_.kept_all()) check_all(root);
  }

private:
  using TokenKind = json_parts::TokenKind;

  struct Located {
    FoundWords words;
    std::optional<std::size_t> amount{};  // which one of the draft's
  };

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
    const auto given = members_given(at, form, beside);
    const auto* const outer = evidence_;
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
        evidence_ = static_cast<const std::vector<Evidence>*>(field.in(object));
    }
    DealAnswers of_deal;
    FactAnswers of_fact;
    for (std::size_t i = form.members.size(); i < given.size(); ++i) {
      const auto& member = beside->members[i - form.members.size()];
      void* const answers = beside->type == &model_parts::type_of<DealAnswers>() ? static_cast<void*>(&of_deal)
                                                                                 : static_cast<void*>(&of_fact);
      if (given[i] != nullptr) read_member(given[i], member, member.field->in(answers));
    }
    finish(type, object, of_deal, of_fact);
    evidence_ = outer;
    if (&type == &model_parts::type_of<Fact>()) fact_ = nullptr;
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
    const auto* paragraph = paragraphs_.find(evidence.in);
    if (paragraph == nullptr || !evidence.exact) return;
    words_.for_each(*evidence.exact, paragraph->index, [&](const FoundWords& found) {
      const auto text = words_.text(found.paragraph).substr(found.begin, found.end - found.begin);
      if (text != *evidence.exact) return true;
      evidence.bytes = ByteRange{static_cast<std::uint32_t>(found.begin), static_cast<std::uint32_t>(found.end)};
      return false;
    });
  }

  template <class...>
  [[nodiscard]] bool is_text(At at) {
    if (at->kind == TokenKind::string) return true;
    reader_.expected(at, "a string");
    return false;
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
      if (!is_object && !is_text(value)) return;
      void* const element = type.add(in);
      if (is_object)
        read_object(value, *type.value, element);
      else if (type.value->shape == Shape::name)
        read_name(value, *type.value, element);
      else if (is_text_in_form(*type.value))
        static_cast<LocalName*>(element)->value = printed(value);
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
    if (rule.refers_to != model_parts::ObjectKind::none) return reference(at, rule.refers_to);
    if (member.use == FormUse::own_words) return std::string{at->text()};
    return printed(at);
  }

  /// The same in a list of words or ids.
  template <class...>
  [[nodiscard]] std::string text_or_id(At at, const FormMember& member) {
    const auto entity = book_.with_id(at->text());
    return entity ? article_.entities[*entity].id : text(at, member);
  }

  /// Words of the article; else a fault.
  template <class...>
  [[nodiscard]] std::string printed(At at) {
    if (!words_.stand(at->text())) not_in_text(at);
    return std::string{at->text()};
  }

  template <class...>
  void not_in_text(At at) {
    reader_.expected(at, words_.is_spent() ? "fewer words to look for in so long a text" : "words of the article",
                     FaultKind::not_in_text);
  }

  /// The id that an answer refers to.
  template <class...>
  [[nodiscard]] std::string reference(At at, model_parts::ObjectKind kinds) {
    const auto words = at->text();
    if (!has(kinds, model_parts::ObjectKind::entity)) return std::string{words};
    if (const auto entity = book_.with_id(words)) return article_.entities[*entity].id;
    const auto named = book_.named(words);
    if (!named) return std::string{words};
    if (*named != NameBook::several) return article_.entities[*named].id;
    reader_.expected(at, "the id of one of those who are called so", FaultKind::malformed);
    return {};
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
    if (!is_text(at)) return;
    if (value.shape == Shape::name)
      return read_name(at, value, type.holder == model_parts::Holder::maybe ? type.add(in) : in);
    if (value.shape == Shape::text && type.holder == model_parts::Holder::one) {
      *static_cast<std::string*>(in) = text(at, member);
      return;
    }
    if (base_parts::trimmed(at->text()).empty()) return;
    switch (value.shape) {
      case Shape::text: *static_cast<std::optional<std::string>*>(in) = text(at, member); return;
      case Shape::amount: *static_cast<std::optional<StatedAmount>*>(in) = read_amount(at); return;
      case Shape::figure: *static_cast<std::optional<StatedFigure>*>(in) = read_figure(at); return;
      case Shape::number: *static_cast<std::optional<StatedNumber>*>(in) = read_number(at); return;
      case Shape::share: *static_cast<std::optional<Share>*>(in) = read_share(at); return;
      case Shape::date: *static_cast<std::optional<Date>*>(in) = read_date(at); return;
      case Shape::period: *static_cast<std::optional<Period>*>(in) = read_period(at); return;
      case Shape::fiscal_period: *static_cast<std::optional<FiscalPeriod>*>(in) = read_fiscal(at); return;
      case Shape::term: *static_cast<std::optional<ContractTerm>*>(in) = read_term(at); return;
      default: return;
    }
  }

  /// Where the words stand that state a figure, and which amount they are of: first in the evidence of the object, then
  /// in its paragraphs, then anywhere. Nothing after a fault.
  template <class...>
  [[nodiscard]] std::optional<Located> locate(At at) {
    const auto words = base_parts::trimmed(at->text());
    if (const auto* entry = amount_ids_.find(words)) {
      const auto& amount = draft_.amounts[entry->index];
      if (amounts_.stands(entry->index))
        return Located{{amount.paragraph, amount.mention.begin, amount.mention.end},
                       amounts_.original_of(entry->index)};
    }
    std::optional<Located> best;
    std::optional<FoundWords> first;
    std::vector<std::string> candidates;
    bool several = false;
    const auto take = [&](const FoundWords& found) {
      if (!first) first = found;
      const auto amounts = amounts_.in(found);
      several = several || amounts.count > 1;
      if (amounts.count != 1) return true;
      if (!best) {
        best = Located{found, amounts.first};
      } else if (!is_same(*best->amount, amounts.first)) {
        if (candidates.empty()) candidates.push_back(amounts_[*best->amount].id);
        candidates.push_back(amounts_[amounts.first].id);
      }
      return candidates.size() < most_candidates;
    };
    if (evidence_ != nullptr) {
      for (const bool within : {true, false})
        for (std::size_t i = 0; i < evidence_->size() && i < most_evidence && !best; ++i) {
          const auto& evidence = (*evidence_)[i];
          const auto* paragraph = paragraphs_.find(evidence.in);
          if (paragraph == nullptr) continue;
          words_.for_each(words, paragraph->index, [&](const FoundWords& found) {
            const bool inside =
                !evidence.bytes || (found.begin < evidence.bytes->end && found.end > evidence.bytes->begin);
            return (within && !inside) || take(found);
          });
        }
    }
    if (!best) words_.for_each(words, ArticleWords::everywhere, take);
    if (!candidates.empty()) {
      auto wrong = base_parts::fault_in_text(FaultKind::malformed, words,
                                             "words that stand for one amount, or the id of the one");
      wrong.candidates = std::move(candidates);
      reader_.fault(at, std::move(wrong));
      return std::nullopt;
    }
    if (best) return best;
    if (several)
      reader_.expected(at, json_parts::expected_of(StatedFault::several), FaultKind::malformed);
    else if (!first)
      not_in_text(at);
    else
      return Located{*first, std::nullopt};
    return std::nullopt;
  }

  [[nodiscard]] bool is_same(std::size_t a, std::size_t b) const {
    const auto& one = amounts_[a].mention;
    const auto& other = amounts_[b].mention;
    return one.kind == other.kind && one.amount == other.amount && one.price == other.price
           && one.currency == other.currency;
  }

  template <class...>
  [[nodiscard]] static StatedFault fault_of(MentionKind kind) noexcept {
    switch (kind) {
      case MentionKind::definite: break;
      case MentionKind::price: return StatedFault::per_unit;
      case MentionKind::vague: return StatedFault::vague;
      case MentionKind::rate: return StatedFault::rate;
      case MentionKind::unreadable: return StatedFault::unreadable;
      case MentionKind::two_ways: return StatedFault::two_ways;
    }
    return StatedFault::no_amount;
  }

  template <class...>
  [[nodiscard]] std::nullopt_t unclear(At at) {
    constexpr std::string_view words =
        "an amount whose currency and size are clear where it stands; give the id of one that says the same, or \"\"";
    reader_.fault(at, base_parts::fault_in_text(FaultKind::malformed, at->text(), std::string{words}));
    return std::nullopt;
  }

  template <class...>
  [[nodiscard]] std::optional<StatedAmount> read_amount(At at) {
    const auto found = locate(at);
    if (!found) return std::nullopt;
    if (found->amount && amounts_[*found->amount].mention.amount) return amounts_.stated(*found->amount, found->words);
    if (found->amount && amounts_[*found->amount].mention.kind == MentionKind::unreadable) return unclear(at);
    reader_.expected(at,
                     json_parts::expected_of(found->amount ? fault_of(amounts_[*found->amount].mention.kind)
                                                           : StatedFault::no_amount),
                     FaultKind::malformed);
    return std::nullopt;
  }

  template <class...>
  [[nodiscard]] std::optional<StatedFigure> read_figure(At at) {
    const auto found = locate(at);
    if (!found) return std::nullopt;
    const auto words = std::string{base_parts::trimmed(at->text())};
    if (found->amount) {
      const auto& mention = amounts_[*found->amount].mention;
      if (mention.amount) return StatedFigure{amounts_.stated(*found->amount, found->words)};
      const auto text = words_.text(found->words.paragraph);
      const auto unit = mention.unit_begin != mention.unit_end
                            ? unit_name(text.substr(mention.unit_begin, mention.unit_end - mention.unit_begin))
                            : std::string{fact_ != nullptr && model_parts::is_per_share(fact_->metric) ? "share" : ""};
      if (mention.price && !unit.empty())
        return StatedFigure{
            StatedPrice{*mention.price,
                        mention.currency,
                        unit,
                        std::string{text.substr(found->words.begin, found->words.end - found->words.begin)},
                        {}}};
      if (mention.kind == MentionKind::unreadable) return unclear(at);
    }
    if (!found->amount && !number_stands_alone(at, words)) return std::nullopt;
    if (auto figure = parse_figure(words); figure && !std::holds_alternative<StatedAmount>(*figure)) return *figure;
    if (auto vague = parse_vague_number(words)) return StatedFigure{*std::move(vague)};
    reader_.expected(at,
                     "an amount, a price or a number with its unit, like \"$4.2bn\", \"$1.42 a share\" or \"12.3 %\"",
                     FaultKind::malformed);
    return std::nullopt;
  }

  /// Whether words stand somewhere, first in the paragraphs of the evidence, as no part of longer ones that say
  /// something else, as "5000대" does in "3만5000대"; else a fault.
  template <class Other>
  [[nodiscard]] bool stand_alone(At at, std::string_view words, Other says_other) {
    std::string_view longer;
    bool alone = words.size() > most_cut_bytes;
    std::size_t places = 0;
    const auto look = [&](std::size_t paragraph) {
      words_.for_each(words, paragraph, [&](const FoundWords& found) {
        words_.take(2'000);
        const auto around = longer_words(words_.text(found.paragraph), found.begin, found.end, says_other);
        alone = around.empty();
        if (longer.empty()) longer = around;
        return !alone && ++places < most_cut_places;
      });
    };
    if (evidence_ != nullptr)
      for (std::size_t i = 0; i < evidence_->size() && i < most_evidence && !alone; ++i)
        if (const auto* paragraph = paragraphs_.find((*evidence_)[i].in)) look(paragraph->index);
    if (!alone && longer.empty()) look(ArticleWords::everywhere);
    if (alone || longer.empty()) return true;
    auto wrong = base_parts::fault_in_text(FaultKind::malformed, words, "all of the words that state it");
    wrong.candidates.emplace_back(longer);
    reader_.fault(at, std::move(wrong));
    return false;
  }

  /// The same of a number: "25%" in "최대 25%" and in "20~25%".
  template <class...>
  [[nodiscard]] bool number_stands_alone(At at, std::string_view words) {
    const auto read = parse_number(words);
    return !read || stand_alone(at, words, [&](std::string_view other) {
      const auto whole = parse_number(other);
      if (!whole || whole->number == read->number) return false;
      if (!whole->number.upper_end() || read->number.upper_end()) return true;
      const auto is_joint = [&](std::string_view joint) { return other.find(joint) != std::string_view::npos; };
      return is_joint("~") || is_joint("-") || is_joint("–") || is_joint("∼") || is_joint("～");
    });
  }

  template <class...>
  [[nodiscard]] std::optional<StatedNumber> read_number(At at) {
    if (!words_.stand(at->text())) return not_in_text(at), std::nullopt;
    if (!number_stands_alone(at, at->text())) return std::nullopt;
    if (auto number = parse_stated_number(at->text())) return number;
    if (auto vague = parse_vague_number(at->text())) return vague;
    reader_.expected(at, "a number with its unit like \"5.92bn shares\" or \"약 3만5000대\"", FaultKind::malformed);
    return std::nullopt;
  }

  template <class...>
  [[nodiscard]] std::optional<Share> read_share(At at) {
    if (!words_.stand(at->text())) return not_in_text(at), std::nullopt;
    if (!number_stands_alone(at, at->text())) return std::nullopt;
    auto share = parse_share(at->text());
    if (!share)
      reader_.expected(at, "a share in per cent, from 0 to 100, like \"25%\" or \"약 25% 이상\"", FaultKind::malformed);
    return share;
  }

  /// Whether two dates, or two periods, have no day in common.
  template <class T>
  [[nodiscard]] static bool are_apart(const T& a, const T& b) {
    const auto ends_before = [](const T& one, const T& other) {
      return one.end() && other.start() && one.end()->last() < other.start()->first();
    };
    return ends_before(a, b) || ends_before(b, a);
  }
  [[nodiscard]] static bool are_apart(const FiscalPeriod& a, const FiscalPeriod& b) { return a != b; }

  /// Reads words of a time. `read(words)` is what they mean, `all(words)` what they may mean where they leave out the
  /// year: then "6월 말 = 2026-06" says which.
  template <class T, class Read, class All>
  [[nodiscard]] std::optional<T> read_time(At at, std::string_view forms, Read read, All all) {
    const auto text = at->text();
    const auto sign = text.find('=');
    const auto words = base_parts::trimmed(text.substr(0, sign));
    if (!words_.stand(words)) return not_in_text(at), std::nullopt;
    const auto unless_cut = [&](const T& one) {
      const auto is_other = [&](std::string_view other) {
        const auto whole = read(other);
        return whole && are_apart(*whole, one);
      };
      return stand_alone(at, words, is_other) ? std::optional{one} : std::nullopt;
    };
    if (sign == std::string_view::npos)
      if (const auto one = read(words)) return unless_cut(*one);
    const auto possible = all(words);
    if (sign == std::string_view::npos && possible.size() == 1) return unless_cut(possible.front());
    if (sign == std::string_view::npos && possible.size() > 1
        && !stand_alone(at, words, [&](std::string_view other) { return read(other).has_value(); }))
      return std::nullopt;
    const auto meant = sign == std::string_view::npos ? std::string_view{} : base_parts::trimmed(text.substr(sign + 1));
    for (const auto& one : possible)
      if (to_string(one) == meant) return unless_cut(one);
    auto wrong = base_parts::fault_in_text(FaultKind::malformed, text, forms);
    for (const auto& one : possible) wrong.candidates.push_back(std::string{words} + " = " + to_string(one));
    reader_.fault(at, std::move(wrong));
    return std::nullopt;
  }

  template <class...>
  [[nodiscard]] std::optional<Date> read_date(At at) {
    return read_time<Date>(
        at, "a date as printed, like \"지난 10월\", \"June 2026\" or \"late 2025\", or \"\" where none is clear",
        [&](std::string_view words) { return parse_date(words, published_); },
        [&](std::string_view words) {
          if (!published_) return std::vector<Date>{};
          auto possible = near_dates(words, *published_);
          return possible.empty() ? dates_without_year(words, *published_) : possible;
        });
  }

  template <class...>
  [[nodiscard]] std::optional<Period> read_period(At at) {
    return read_time<Period>(
        at,
        "a time from when to when as printed, like \"2019년부터 2023년까지\" or \"third quarter of 2025\", or \"\" "
        "where "
        "none is clear",
        [&](std::string_view words) { return parse_period(words, published_); },
        [&](std::string_view words) {
          return published_ ? periods_without_year(words, *published_) : std::vector<Period>{};
        });
  }

  template <class...>
  [[nodiscard]] std::optional<FiscalPeriod> read_fiscal(At at) {
    return read_time<FiscalPeriod>(
        at, "a fiscal year or a part of one as printed, like \"third quarter of fiscal 2025\"",
        [](std::string_view words) { return parse_fiscal_period(words); },
        [](std::string_view) { return std::vector<FiscalPeriod>{}; });
  }

  template <class...>
  [[nodiscard]] std::optional<ContractTerm> read_term(At at) {
    if (!words_.stand(at->text())) return not_in_text(at), std::nullopt;
    if (const auto duration = parse_duration(at->text())) {
      const auto is_other = [&](std::string_view other) {
        const auto whole = parse_duration(other);
        return whole && whole != duration;
      };
      if (!stand_alone(at, at->text(), is_other)) return std::nullopt;
      return ContractTerm{*duration};
    }
    if (auto vague = parse_vague_term(at->text())) return ContractTerm{*std::move(vague)};
    reader_.expected(at, "a length of time as printed, like \"7년\", \"seven-year\" or \"several years\"",
                     FaultKind::malformed);
    return std::nullopt;
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
      if (given[i] == nullptr || !is_text(given[i])) continue;
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
      case ConflictingField::amount: keep(read_amount(value)); break;
      case ConflictingField::value: keep(read_figure(value)); break;
      case ConflictingField::period: keep(read_period(value)); break;
      case ConflictingField::status: {
        auto status = DealStatus::unknown;
        read_name(value, model_parts::type_of<DealStatus>(), &status);
        made.value = status;
        break;
      }
      case ConflictingField::date:
      case ConflictingField::closing:
      case ConflictingField::ended: keep(read_date(value)); break;
    }
    if (reader_.count() == faults_before) conflicts.push_back(std::move(made));
  }

  /// Adds entities whose names stand in the article. One that is known by its id, or by a name, is that one, and its
  /// other names are added.
  template <class...>
  void read_entities(At list) {
    if (list->kind != TokenKind::array) return reader_.expected(list, "an array");
    json_parts::for_each_element(list, [&](std::size_t, At at) {
      if (!reader_.may_keep_element()) return;
      Entity made;
      read_object(at, model_parts::type_of<Entity>(), &made);
      if (at->kind != TokenKind::object) return;
      auto known = book_.with_id(made.id);
      for (const auto& name : made.names) {
        if (known) break;
        known = book_.named(name.value);
        if (known == NameBook::several) known.reset();
      }
      if (known && !is_the_same(*known, made))
        return reader_.fault(at, base_parts::fault_in_text(FaultKind::duplicate_id, made.id, {}, "an entity"));
      for (const auto& name : made.names)
        if (const auto other = book_.named(name.value); other && other != NameBook::several && other != known)
          return reader_.fault(at, base_parts::fault_in_text(FaultKind::malformed, name.value,
                                                             "a name that nobody else of the article has"));
      if (made.names.empty() && !known)
        return reader_.fault(at, base_parts::missing_member("names", "its names as printed, at least one"));
      if (!known) {
        known = article_.entities.size();
        article_.entities.push_back(made);
        if (!article_.entities.back().name && !made.names.empty()) {
          article_.entities.back().name = made.names.front().value;
          article_.entities.back().names.erase(article_.entities.back().names.begin());
        }
        entity_places_.push_back(at);
      } else {
        add_new_names(*known, made);
      }
      static_cast<void>(book_.add_id(made.id, *known));
      for (const auto& name : made.names) book_.add_name(name.value, *known);
      if (made.name) book_.add_name(*made.name, *known);
    });
  }

  /// Whether one of the form is the one that has its id, or a name of it: an id that the form gave somebody is not
  /// given to another.
  template <class...>
  [[nodiscard]] bool is_the_same(std::size_t known, const Entity& made) const {
    if (known < draft_.article.entities.size() && article_.entities[known].id == made.id) return true;
    return made.names.empty() || std::any_of(made.names.begin(), made.names.end(), [&](const LocalName& name) {
             return book_.named(name.value) == known;
           });
  }

  /// One that has only a printed name to show is shown by that of the form.
  template <class...>
  void add_new_names(std::size_t entity, const Entity& made) {
    auto& known = article_.entities[entity];
    const auto is_shown = [&](const LocalName& name) { return known.name == name.value; };
    if (made.name && known.name != made.name && std::any_of(made.names.begin(), made.names.end(), is_shown))
      known.names.emplace_back().value = std::exchange(*known.name, *made.name);
    for (const auto& name : made.names)
      if (book_.named(name.value) != entity) {
        article_.entities[entity].names.push_back(name);
        book_.add_name(name.value, entity);
      }
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

  /// Publications that the article cites for a claim are among its sources.
  template <class...>
  void add_cited_sources() {
    std::vector<bool> listed(article_.entities.size());
    for (const auto& source : article_.info_sources)
      if (const auto entity = book_.with_id(source.entity)) listed[*entity] = true;
    for (const auto& claim : article_.claims) {
      if (claim.chain.empty()) continue;
      const auto entity = book_.with_id(claim.chain.front().source);
      if (!entity || listed[*entity] || article_.entities[*entity].kind != EntityKind::publication) continue;
      listed[*entity] = true;
      article_.info_sources.push_back({article_.entities[*entity].id, InfoSourceRole::cited, {}});
    }
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
    const auto known = draft_.article.entities.size();
    if (index < known || index - known >= entity_places_.size()) return 0;
    const auto at = static_cast<std::size_t>(entity_places_[index - known] - tokens.data());
    return at + json_parts::token_at(tokens.part(at, tokens[at].skip), std::string_view{pointer}.substr(end));
  }

  static constexpr std::size_t most_candidates = 8;
  static constexpr std::size_t most_evidence = 64;    // of an object, that is looked into for an amount
  static constexpr std::size_t most_cut_places = 4;   // where words are looked at for what they are cut from
  static constexpr std::size_t most_cut_bytes = 100;  // of such words
  static constexpr std::size_t most_checked = 1'000;

  json_parts::Reader& reader_;
  const Draft& draft_;
  Article& article_;
  ArticleWords words_;
  AmountFinder amounts_;
  NameBook book_{0};
  std::optional<Date> published_;
  model_parts::IdTable paragraphs_;
  model_parts::IdTable amount_ids_;
  std::vector<At> entity_places_;                    // of those that are new
  const std::vector<Evidence>* evidence_ = nullptr;  // of the object that is being read
  const Fact* fact_ = nullptr;                       // that is being read
};

}  // namespace newsgraph::inline v0_1::draft_parts
