// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/json/codecs/amounts.hpp>
#include <newsgraph/json/codecs/forms.hpp>
#include <newsgraph/json/codecs/records.hpp>
#include <newsgraph/json/parsing/locate.hpp>
#include <newsgraph/model/article.hpp>
#include <newsgraph/prose/find_amounts.hpp>
#include <newsgraph/prose/parse_duration.hpp>
#include <newsgraph/prose/parse_number.hpp>
#include <newsgraph/text/parse_figure.hpp>
#include <newsgraph/text/parse_stated.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What was probably meant by a value that can't be read. A document without faults never comes here.

namespace newsgraph::inline v0_1::json_parts {

/// The member that a value stands in.
struct MemberPlace {
  const model_parts::MemberType* member = nullptr;  ///< null where the value is of none
  const model_parts::Field* field = nullptr;
  bool is_element = false;  ///< of the list that the member is
};

/// The type of an object that stands for a value of that type; null where there is none.
template <class...>
[[nodiscard]] const model_parts::Type* object_type(const model_parts::Type& type) {
  using model_parts::Shape;
  switch (type.shape) {
    case Shape::object: return &type;
    case Shape::amount:
    case Shape::equivalent: return &model_parts::type_of<AmountRecord>();
    case Shape::share: return &model_parts::type_of<ShareRecord>();
    case Shape::number: return &model_parts::type_of<NumberRecord>();
    case Shape::figure: return &model_parts::type_of<PriceRecord>();
    case Shape::term: return &model_parts::type_of<VagueTerm>();
    default: return nullptr;
  }
}

/// What is described at a JSON pointer into an article.
template <class...>
[[nodiscard]] MemberPlace member_place(std::string_view pointer) {
  const auto next = [&pointer] {
    pointer.remove_prefix(1);
    const auto name = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(name.size());
    return name;
  };
  MemberPlace place;
  const auto* type = &model_parts::type_of<Article>();
  while (!pointer.empty()) {
    if (type == nullptr) return {};
    const auto name = next();
    const auto* const field =
        base_parts::find_if(type->fields, [&](const model_parts::Field& each) { return each.name == name; });
    if (field == type->fields.end()) return {};
    place = {field->type, field, false};
    if (field->type->holder == model_parts::Holder::list && !pointer.empty()) {
      next();
      place.is_element = true;
    }
    type = object_type(*field->type->value);
  }
  return place;
}

/// The JSON value that `json` begins with, without blanks between its tokens; nothing where that is more than a fault
/// keeps.
template <class...>
[[nodiscard]] std::optional<std::string> compact_value(std::string_view json) {
  std::string compact;
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (compact.size() > 1'000) return std::nullopt;
    if (in_string) {
      compact += c;
      if (c == '\\' && i + 1 < json.size()) compact += json[++i];
      in_string = c != '"';
      if (!in_string && depth == 0) return compact;
      continue;
    }
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
      if (depth == 0) return compact;
      continue;
    }
    if (depth == 0 && (c == ',' || c == ':' || c == '}' || c == ']')) return compact;
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    compact += c;
    in_string = c == '"';
    if (depth == 0 && (c == '}' || c == ']')) return compact;
  }
  return compact;
}

template <class...>
[[nodiscard]] std::string in_json(std::string_view text) {
  std::string json;
  append_json_string(json, text);
  return json;
}

/// Tells in faults what was meant, of one document after another.
class MeantValues {
public:
  /// The tape at `tokens` was made from `text`.
  MeantValues(Rows<Token> tokens, std::string_view text) noexcept : tokens_{tokens}, text_{text} {}

  /// Completes a fault of the value at `token`, which stands at `offset`.
  template <class...>
  void tell(Fault& fault, std::size_t token, std::size_t offset) const {
    if (fault.kind == FaultKind::missing) return tell_missing(fault);
    if (fault.kind == FaultKind::unknown_member) return tell_unknown(fault, token, text_.substr(offset));
    const bool of_value = fault.kind == FaultKind::wrong_type || fault.kind == FaultKind::malformed;
    if (!of_value || !fault.suggestion.empty() || !fault.candidates.empty() || fault.expected.size() != 1) return;
    const auto place = member_place(fault.pointer);
    if (place.member == nullptr) {
      if (fault.pointer.empty() && tokens_[token].kind == TokenKind::array)
        fault.expected.front() += ", which is one article; several stand in NDJSON, one on each line";
      return;
    }
    const auto& value = tokens_[token];
    if (value.kind == TokenKind::null) {
      fault.expected.front() += "; what is not stated is left out";
      return;
    }
    const auto json = text_.substr(offset);
    const bool is_list = place.member->holder == model_parts::Holder::list && !place.is_element;
    if (is_list && value.kind != TokenKind::array) return tell_list(fault, place, value, json);
    if (value.kind == TokenKind::object || value.kind == TokenKind::array) return tell_structure(fault, place, value);
    if (place.member->value->shape == model_parts::Shape::object) return tell_object(fault, place, value);
    const auto words = value.kind == TokenKind::string ? std::string{value.text()} : scalar_text(json);
    if (words.size() <= 200) tell_scalar(fault, place, value, words);
    if (value.kind == TokenKind::string && fault.suggestion == words) fault.suggestion.clear();
  }

private:
  using Shape = model_parts::Shape;

  /// A missing name is told with one that may stand there.
  template <class...>
  void tell_missing(Fault& fault) const {
    if (fault.expected.size() != 1) return;
    const auto place = member_place(fault.pointer + '/' + fault.expected.front());
    if (place.member == nullptr || place.member->value->shape != Shape::name) return;
    const bool of_deal = fault.expected.front() == "role" && fault.pointer.starts_with("/deals/");
    const auto roles = of_deal ? roles_of_deal(fault.pointer) : Roles{};
    const auto one = roles.empty() ? place.member->value->names[0] : name_of(roles.first());
    fault.context += ", like " + base_parts::in_quotes(one);
  }

  /// The value behind the key that `json` begins with.
  template <class...>
  [[nodiscard]] static std::optional<std::string> value_after_key(std::string_view json) {
    std::size_t end = 1;
    while (end < json.size() && json[end] != '"') end += json[end] == '\\' ? 2 : 1;
    const auto value = json.find_first_not_of(" \t\r\n:", (std::min)(end + 1, json.size()));
    auto compact = value == json.npos ? std::nullopt : compact_value(json.substr(value));
    return compact && compact->size() <= 120 ? compact : std::nullopt;
  }

  /// A key of a deal that is no member of it, but of something in one of its lists: "maturity", "seller"; one of a
  /// payment that is a term of the deal; and the source of a fact.
  template <class...>
  void tell_unknown(Fault& fault, std::size_t token, std::string_view json) const {
    const std::string_view pointer = fault.pointer;
    const bool of_fact = pointer.starts_with("/facts/");
    if ((!of_fact && !pointer.starts_with("/deals/")) || !fault.found_is_text) return;
    const auto object = pointer.substr(0, pointer.rfind('/'));
    const auto list = object.substr((std::min)(object.size(), object.find('/', 7)));
    const auto value = value_after_key(json);
    if (!value) return;
    if (list.empty())
      return of_fact ? tell_source(fault, *value, tokens_[token + 1]) : tell_element(fault, *value, tokens_[token + 1]);
    if (!list.starts_with("/schedule/")) return;
    if (fault.suggestion == "met") {
      for (const std::string_view word : {"\"paid\"", "\"met\"", "\"done\"", "\"received\"", "\"achieved\"", "true"})
        if (base_parts::same_letters(*value, word)) fault.context = "\"met\": true";
      return;
    }
    const auto is = [&](std::string_view word) { return base_parts::same_letters(fault.found, word); };
    const auto due = text_at(std::string{object} + "/kind").value_or("");
    std::string_view term;
    if (is("rate") || is("percent") || is("percentage") || is("share"))
      term = due == name_of(DueKind::royalty) ? name_of(TermKind::royalty_rate) : "";
    else if (is("quantity") || is("shares") || is("number") || is("volume"))
      term = due == name_of(DueKind::over_allotment) ? name_of(TermKind::over_allotment_shares)
             : due == name_of(DueKind::take_or_pay)  ? name_of(TermKind::minimum_quantity)
             : due == name_of(DueKind::option)       ? name_of(TermKind::options)
                                                     : "";
    if (term.empty()) return;
    fault.suggestion.clear();
    fault.context = "one of the \"terms\" of the deal, {\"kind\": " + in_json(term) + ", \"value\": " + *value + '}';
  }

  /// Who says a fact is told with the claim that says so.
  template <class...>
  void tell_source(Fault& fault, const std::string& value, const Token& token) const {
    const auto is_one = [&](std::string_view word) { return base_parts::same_letters(fault.found, word); };
    if (!is_one("source") && !is_one("sources") && !is_one("chain") && !is_one("reportedBy")) return;
    const auto fact = text_at(fault.pointer.substr(0, fault.pointer.rfind('/')) + "/id");
    const bool is_chain = token.kind == TokenKind::array && token.size != 0 && (&token)[1].kind == TokenKind::object;
    if (!fact || (!is_chain && token.kind != TokenKind::string)) return;
    fault.suggestion.clear();
    fault.context = R"(one of the "claims", {"id": "c1", "kind": "fact", "about": [)" + in_json(*fact)
                    + "], \"chain\": " + (is_chain ? value : "[{\"source\": " + value + "}]") + '}';
  }

  /// The member of an object of a list that has what stands beside its name: `{"acquirer": "acme"}`.
  [[nodiscard]] static constexpr std::string_view member_beside_name(std::string_view list) noexcept {
    constexpr auto members = base_parts::table<Synonym>({{"parties", "entity"},
                                                         {"infoSources", "entity"},
                                                         {"links", "to"},
                                                         {"dates", "date"},
                                                         {"schedule", "amount"},
                                                         {"considerations", "amount"},
                                                         {"terms", "value"},
                                                         {"conditions", "share"}});
    for (const auto& [of, member] : members)
      if (of == list) return member;
    return {};
  }

  /// The name that an object of that type must have; null where it need not.
  template <class...>
  [[nodiscard]] static const model_parts::Field* name_field(const model_parts::Type& type) {
    const model_parts::Field* name = nullptr;
    type.required.for_each([&](std::size_t index) {
      if (type.fields[index].type->value->shape == Shape::name) name = &type.fields[index];
    });
    return name;
  }

  /// An object of a list with its name, which `word` means, and what stands beside that; nothing where it would be
  /// none.
  template <class...>
  [[nodiscard]] std::optional<std::string> element(const MemberPlace& list, std::string_view word,
                                                   std::string_view value, std::string_view pointer) const {
    const auto& type = *list.member->value;
    auto member = member_beside_name(list.field->name);
    const auto* const name = type.shape == Shape::object && !member.empty() ? name_field(type) : nullptr;
    auto named = name != nullptr ? name_meant(word, type, *name, pointer) : std::nullopt;
    if (!named || (member == "amount" && !parse_stated(value)) || (member == "share" && !parse_share(value)))
      return std::nullopt;
    std::string more;
    if (member == "value") {
      auto kind = *parse<TermKind>(*named);
      const auto of_loan = [&] {
        const auto of = text_at(std::string{pointer.substr(0, pointer.find('/', 7))} + "/type").value_or("");
        return of == name_of(DealType::loan) || of == name_of(DealType::investment);
      };
      if (kind == TermKind::coupon && !base_parts::same_letters(word, *named) && !of_loan()) kind = TermKind::other;
      named = name_of(kind);
      if (kind == TermKind::other) more = ", \"of\": " + in_json(word);
      const auto measures = base_parts::row_of(kind).measures;
      if (measures == EnumSet<Measure>{Measure::text} || (measures.contains(Measure::text) && !parse_figure(value)))
        member = "text";
    }
    const auto called = in_json(name->name) + ": " + in_json(*named);
    const auto has = in_json(member) + ": " + in_json(value);
    return '{' + (member == "entity" ? has + ", " + called : called + ", " + has) + more + '}';
  }

  /// A key of a deal with the list that its value belongs in.
  template <class...>
  void tell_element(Fault& fault, const std::string& value, const Token& token) const {
    const auto& deal = model_parts::type_of<Deal>();
    const bool is_text = token.kind == TokenKind::string;
    const auto& kinds = model_parts::type_of<TermKind>();
    if (is_text && fault.suggestion == "schedule" && !parse_stated(token.text()) && parse_number(token.text())
        && known(fault.found, kinds.names, kinds.synonyms))
      fault.suggestion = "terms";  // an over-allotment of shares
    const auto* const field =
        base_parts::find_if(deal.fields, [&](const model_parts::Field& each) { return each.name == fault.suggestion; });
    if (field == deal.fields.end() || field->type->holder != model_parts::Holder::list) return;
    const auto paste = [&](const std::string& one) { fault.context = in_json(field->name) + ": [" + one + ']'; };
    const bool is_boolean = token.kind == TokenKind::boolean && fault.suggestion == "terms";
    if (!is_text && !is_boolean) return;
    if (field->type->value->shape == Shape::text) return paste(value);
    const auto words = is_text ? std::string{token.text()} : (token.boolean ? "" : "not ") + fault.found;  // admitted
    if (const auto one = element({field->type, field, false}, fault.found, words, fault.pointer)) paste(*one);
  }

  static void suggest_json(Fault& fault, std::string json) {
    fault.suggestion = std::move(json);
    fault.suggestion_is_json = true;
  }

  /// A number, true, false or null as it is written.
  [[nodiscard]] static std::string scalar_text(std::string_view json) {
    return std::string{json.substr(0, json.find_first_of(" \t\r\n,:]}"))};
  }

  /// The string at a JSON pointer; nothing where none stands there.
  template <class...>
  [[nodiscard]] std::optional<std::string_view> text_at(const std::string& pointer) const {
    const auto slash = pointer.rfind('/');
    const auto at = token_at(tokens_, pointer);
    if (at == token_at(tokens_, std::string_view{pointer}.substr(0, slash))) return std::nullopt;
    return tokens_[at].kind == TokenKind::string ? std::optional{tokens_[at].text()} : std::nullopt;
  }

  /// The one member that a text can stand for: of an object that has to have no other.
  template <class...>
  [[nodiscard]] static const model_parts::Field* only_member(const model_parts::Type& type) {
    const model_parts::Field* only = nullptr;
    std::size_t count = 0;
    type.required.for_each([&](std::size_t index) {
      only = &type.fields[index];
      ++count;
    });
    if (count == 0 && &type == &model_parts::type_of<Change>()) return type.fields.begin();  // "12 %"
    return count == 1 ? only : nullptr;
  }

  /// The value of one type that a text means, as JSON.
  template <class...>
  [[nodiscard]] static std::optional<std::string> value_of_text(const model_parts::Type& type, std::string_view text) {
    if (text.empty() || text.size() > 200) return std::nullopt;
    if (type.shape == Shape::text) return in_json(text);
    if (type.shape == Shape::name) {
      const auto name = meant(text, type.names, type.synonyms);
      return name ? std::optional{in_json(*name)} : std::nullopt;
    }
    if (&type == &model_parts::type_of<Standard>()) return R"({"name": "newsgraph", "version": "1"})";
    const auto* const field = type.shape == Shape::object ? only_member(type) : nullptr;
    if (field == nullptr || field->type->holder == model_parts::Holder::list) return std::nullopt;
    const auto shape = field->type->value->shape;
    const auto value = shape == Shape::name ? value_of_text(*field->type->value, text) : std::optional{in_json(text)};
    return value ? std::optional{"{" + in_json(field->name) + ": " + *value + "}"} : std::nullopt;
  }

  /// An object of that type as somebody might write it of whom a text names: with all that it must have.
  template <class...>
  [[nodiscard]] std::string example(const model_parts::Type& type, std::string_view text,
                                    std::string_view pointer) const {
    std::string json;
    const auto add = [&](std::string_view name, std::string_view value) {
      json += (json.empty() ? "" : ", ") + in_json(name) + ": " + in_json(value);
    };
    const bool is_party = &type == &model_parts::type_of<Party>();
    type.required.for_each([&](std::size_t index) {
      const auto& field = type.fields[index];
      if (field.rule.defines != model_parts::ObjectKind::none)
        add(field.name, "p1");
      else if (field.name == "role" && &type == &model_parts::type_of<Paragraph>())
        add(field.name, "body");
      else if (field.type->value->shape == Shape::fiscal_period)
        add(field.name, "FY2025");
      else if (field.type->value->shape == Shape::period)
        add(field.name, "2025-04/2026-03");
      else if (field.type->value->shape != Shape::name)
        add(field.name, base_parts::first_bytes(text, 40));
      else if (const auto roles = roles_of_deal(pointer); is_party && !roles.empty())
        add(field.name, name_of(roles.first()));
      else
        add(field.name,
            meant(text, field.type->value->names, field.type->value->synonyms).value_or(field.type->value->names[0]));
    });
    if (&type == &model_parts::type_of<Paragraph>()) add("text", base_parts::first_bytes(text, 40));
    return '{' + json + '}';
  }

  /// The roles of the deal at a pointer into it; none where its type can't be read.
  template <class...>
  [[nodiscard]] Roles roles_of_deal(std::string_view pointer) const {
    const auto name = text_at(std::string{pointer.substr(0, pointer.find('/', 7))} + "/type");
    const auto deal = name ? parse<DealType>(*name) : std::nullopt;
    return deal ? base_parts::row_of(*deal).roles : Roles{};
  }

  /// The name that was meant in a member of an object of that type; of a party a role that the deal at the pointer has.
  template <class...>
  [[nodiscard]] std::optional<std::string_view> name_meant(std::string_view text, const model_parts::Type& type,
                                                           const model_parts::Field& field,
                                                           std::string_view pointer) const {
    base_parts::RowVector<std::string_view> names;
    const auto roles = &type == &model_parts::type_of<Party>() ? roles_of_deal(pointer) : Roles{};
    for (const auto each : field.type->value->names)
      if (const auto role = parse<Role>(each); roles.empty() || (role && roles.contains(*role))) names.push_back(each);
    return meant(text, names.rows(), field.type->value->synonyms);
  }

  /// Whether all keys of an object are members of the type.
  template <class...>
  [[nodiscard]] static bool has_members_of(const model_parts::Type& type, const Token& object) {
    bool all = true;
    for_each_member(&object, [&](At key, At) {
      all = all && (key->text().starts_with("x-") || base_parts::any_of(type.fields, [&](const auto& field) {
                      return field.name == key->text();
                    }));
    });
    return all;
  }

  /// A list for an object of names and texts, `{"acquirer": "acme"}` or `{"acme": "acquirer"}`: an object of the type
  /// of its elements for each.
  template <class...>
  [[nodiscard]] std::optional<std::string> list_for_map(const MemberPlace& place, const Token& object,
                                                        std::string_view pointer) const {
    if (place.field == nullptr || object.size == 0 || object.size > 20) return std::nullopt;
    const auto list = [&](bool by_name) -> std::optional<std::string> {
      std::string json;
      bool all = true;
      for_each_member(&object, [&](At key, At other) {
        all = all && other->kind == TokenKind::string && json.size() < 1'000;
        if (!all) return;
        const auto one = element(place, (by_name ? key : other)->text(), (by_name ? other : key)->text(), pointer);
        all = one.has_value();
        if (all) json += (json.empty() ? "[" : ", ") + *one;
      });
      return all && json.size() < 1'000 ? std::optional{json + ']'} : std::nullopt;
    };
    auto found = list(true);
    return found ? found : list(false);
  }

  /// One value where a list of them belongs.
  template <class...>
  void tell_list(Fault& fault, const MemberPlace& place, const Token& value, std::string_view json) const {
    const auto& type = *place.member->value;
    if (value.kind == TokenKind::object && value.size != 0 && type.shape == Shape::object) {
      if (has_members_of(type, value)) {
        if (const auto compact = compact_value(json)) suggest_json(fault, '[' + *compact + ']');
      } else if (auto list = list_for_map(place, value, fault.pointer)) {
        suggest_json(fault, *std::move(list));
      }
    } else if (value.kind == TokenKind::string) {
      if (const auto element = value_of_text(type, value.text()))
        suggest_json(fault, '[' + *element + ']');
      else if (type.shape == Shape::object)
        fault.expected.front() += " like [" + example(type, value.text(), fault.pointer) + ']';
    }
  }

  /// A text where an object belongs.
  template <class...>
  void tell_object(Fault& fault, const MemberPlace& place, const Token& value) const {
    if (value.kind != TokenKind::string) return;
    const auto& type = *place.member->value;
    if (auto object = value_of_text(type, value.text()))
      suggest_json(fault, *std::move(object));
    else
      fault.expected.front() += " like " + example(type, value.text(), fault.pointer);
  }

  /// An object or a list where one text belongs, or what is written as one.
  template <class...>
  static void tell_structure(Fault& fault, const MemberPlace& place, const Token& value) {
    const auto shape = place.member->value->shape;
    if (shape == Shape::object) return;
    if (value.kind == TokenKind::array && value.size == 1 && (&value)[1].kind == TokenKind::string)
      fault.suggestion = base_parts::cut_for_fault((&value)[1].text());
    else if (shape == Shape::text && place.field != nullptr)
      fault.expected.front().append(", ").append(place.field->doc);
  }

  template <class...>
  void tell_scalar(Fault& fault, const MemberPlace& place, const Token& value, const std::string& words) const {
    const bool is_text = value.kind == TokenKind::string;
    const bool is_number = !is_text && value.kind != TokenKind::boolean;
    switch (place.member->value->shape) {
      case Shape::text:
        if (!is_text) fault.suggestion = words;
        return;
      case Shape::boolean: return tell_boolean(fault, words);
      case Shape::integer:
        if (is_text && !words.empty() && words.find_first_not_of("0123456789") == std::string::npos && words.size() < 10
            && (words.size() == 1 || words.front() != '0'))
          suggest_json(fault, words);
        return;
      case Shape::decimal:
        if (const auto number = parse_number(words);
            number && number->unit.empty() && number->number.is_exact() && !is_exponential(words))
          fault.suggestion = to_string(number->number.value());
        return;
      case Shape::date:
      case Shape::period: return tell_date(fault, place, words, is_number);
      case Shape::timestamp:
        if (is_text) tell_moment(fault, words);
        return;
      case Shape::term: return tell_term(fault, words, is_number);
      case Shape::share: return tell_share(fault, words);
      case Shape::amount:
      case Shape::equivalent: return tell_amount(fault, words, is_number);
      case Shape::number:
        if (is_number && parse_number(words)) fault.suggestion = words;
        if (is_text) tell_vague(fault, words);
        return;
      case Shape::figure: return tell_figure(fault, words, is_number);
      default: return;
    }
  }

  /// 2025, 20250930; in the place of a period also how long it is.
  template <class...>
  static void tell_date(Fault& fault, const MemberPlace& place, const std::string& words, bool is_number) {
    const bool is_period = place.member->value->shape == Shape::period;
    if (is_number && Date::parse(words)) {
      fault.suggestion = words;
    } else if (words.size() == 8 && words.find_first_not_of("0123456789") == std::string::npos) {
      const auto day = words.substr(0, 4) + '-' + words.substr(4, 2) + '-' + words.substr(6);
      if (Date::parse(day)) fault.suggestion = day;
    } else if (words.size() > 13 && (words[10] == 'T' || words[10] == ' ') && words[13] == ':'
               && Date::parse(words.substr(0, 10))) {
      fault.suggestion = words.substr(0, 10);  // a time of the day
    } else if (auto days = days_of_numbers(words); !days.empty()) {
      fault.candidates = std::move(days);
    } else if (is_period && Period::parse(words + "..")) {
      fault.suggestion = words + "..";  // "2027/"
    } else if (is_period && Period::parse(".." + words)) {
      fault.suggestion = ".." + words;
    } else if (is_period && fault.pointer.starts_with("/deals/")) {
      if (const auto duration = parse_duration(words))
        fault.expected.front() += "; how long a deal runs is its \"term\": \"" + to_string(*duration) + '"';
    }
  }

  /// "11.02.2026" is one of two days.
  template <class...>
  [[nodiscard]] static std::vector<std::string> days_of_numbers(std::string_view words) {
    std::string numbers[3];
    std::size_t at = 0;
    for (const char c : words) {
      if (c >= '0' && c <= '9')
        numbers[at] += c;
      else if ((c != '.' && c != '/') || ++at > 2)
        return {};
    }
    const bool is_day = at == 2 && numbers[2].size() == 4;
    for (auto* number = numbers; number != numbers + 2; ++number) {
      if (!is_day || number->empty() || number->size() > 2) return {};
      if (number->size() == 1) number->insert(0, 1, '0');
    }
    std::vector<std::string> days;
    for (const auto& day :
         {numbers[2] + '-' + numbers[1] + '-' + numbers[0], numbers[2] + '-' + numbers[0] + '-' + numbers[1]})
      if (Date::parse(day)) days.push_back(day);
    return days;
  }

  [[nodiscard]] static bool is_exponential(std::string_view number) noexcept {
    return number.find_first_of("eE") != std::string_view::npos;
  }

  template <class...>
  static void tell_boolean(Fault& fault, std::string_view words) {
    for (const std::string_view yes : {"true", "yes", "y", "1"})
      if (base_parts::same_letters(words, yes)) suggest_json(fault, "true");
    for (const std::string_view no : {"false", "no", "n", "0"})
      if (base_parts::same_letters(words, no)) suggest_json(fault, "false");
  }

  /// "2026-02-05 07:00" is "2026-02-05T07:00:00".
  template <class...>
  static void tell_moment(Fault& fault, const std::string& words) {
    auto moment = words;
    if (moment.size() > 10 && moment[10] == ' ') moment[10] = 'T';
    if (moment.size() == 16 || (moment.size() > 16 && moment[13] == ':' && moment[16] != ':')) moment.insert(16, ":00");
    for (const std::string_view zone : {" UTC", " GMT", "UTC", "GMT", " Z", "z"})
      if (moment.ends_with(zone)) moment.replace(moment.size() - zone.size(), zone.size(), "Z");
    if (moment.size() == 24 && (moment[19] == '+' || moment[19] == '-')) moment.insert(22, ":");
    if (moment != words && Timestamp::parse(moment))
      fault.suggestion = moment;
    else
      fault.expected.front() += ", like 2025-12-17T09:12:00Z";
  }

  template <class...>
  static void tell_term(Fault& fault, const std::string& words, bool is_number) {
    if (const auto duration = parse_duration(words)) {
      fault.suggestion = to_string(*duration);
    } else if (const auto space = words.rfind(' '); space != std::string::npos) {
      const auto& vague = model_parts::type_of<Vague>();
      const auto& unit = model_parts::type_of<TimeUnit>();
      const auto number = known(words.substr(0, space), vague.names, vague.synonyms);
      const auto of = known(words.substr(space + 1), unit.names, unit.synonyms);
      if (number && of) suggest_json(fault, "{\"vague\": " + in_json(*number) + ", \"unit\": " + in_json(*of) + '}');
    } else if (is_number && Duration::parse('P' + words + 'Y')) {
      fault.candidates = {'P' + words + 'Y', 'P' + words + 'M'};
    }
    const auto range = is_number ? std::nullopt : parse_stated_number(words);
    const auto unit = range && range->unit ? std::string_view{*range->unit} : std::string_view{};
    const bool is_time =
        unit == "years" || unit == "year" || unit == "months" || unit == "month" || unit == "년" || unit == "개월";
    if (is_time && range->number && !range->number->is_exact())
      fault.expected.front() +=
          ": P5Y; what is not one length is one of the \"terms\", " + term_of(TermKind::other, words, "the term");
    else if (fault.suggestion.empty() && fault.candidates.empty())
      fault.expected.front() += ": P5Y, P18M";
  }

  /// 51 is "51 %". What is below one may be a fraction, or a small part of a hundredth.
  template <class...>
  static void tell_percent(Fault& fault, const std::string& words) {
    const auto number = Decimal::parse(words);
    if (!number) return;
    const auto size = number->negative() ? -*number : *number;
    if (Decimal{1} < size || size == Decimal{0}) {
      fault.suggestion = words + " %";
    } else if (const auto hundredfold = Decimal::of(number->coefficient(), number->exponent() + 2)) {
      fault.candidates.push_back(to_string(*hundredfold) + " %");
      fault.candidates.push_back(words + " %");
    }
  }

  /// "two thirds" is no whole number of hundredths, and about so many.
  template <class...>
  static void tell_fraction(Fault& fault, std::string_view words) {
    struct Fraction {
      std::string_view words;
      std::string_view percent;
    };
    constexpr auto fractions = base_parts::table<Fraction>({
        {"a third", "about 33.3 %"},
        {"one third", "about 33.3 %"},
        {"1/3", "about 33.3 %"},
        {"two thirds", "about 66.7 %"},
        {"2/3", "about 66.7 %"},
        {"half", "50 %"},
        {"a half", "50 %"},
        {"one half", "50 %"},
        {"1/2", "50 %"},
        {"절반", "50 %"},
        {"a quarter", "25 %"},
        {"one quarter", "25 %"},
        {"1/4", "25 %"},
        {"three quarters", "75 %"},
        {"3/4", "75 %"},
        {"a fifth", "20 %"},
        {"one fifth", "20 %"},
        {"1/5", "20 %"},
        {"a tenth", "10 %"},
        {"one tenth", "10 %"},
        {"1/10", "10 %"},
    });
    for (const auto& fraction : fractions)
      if (base_parts::same_letters(words, fraction.words)) fault.suggestion = fraction.percent;
  }

  template <class...>
  static void tell_share(Fault& fault, const std::string& words) {
    if (const auto once = with_one_unit(words); once != words && parse_share(once)) fault.suggestion = once;
    if (!is_exponential(words) && parse_share(words + " %")) tell_percent(fault, words);
    if (fault.suggestion.empty() && fault.candidates.empty()) tell_fraction(fault, words);
  }

  /// What a price for a month has beside it, from which the sum follows.
  static constexpr std::string_view months = R"(, and how many months is the "quantity": "36 months")";

  template <class...>
  [[nodiscard]] static std::string term_of(TermKind kind, std::string_view value, std::string_view of = {}) {
    return R"({"kind": )" + in_json(name_of(kind)) + R"(, "value": )" + in_json(value)
           + (of.empty() ? "" : R"(, "of": )" + in_json(of)) + '}';
  }

  /// "8 % to 10 %" is "8 to 10 %"; as it is where no such range of per cent is meant.
  template <class...>
  [[nodiscard]] static std::string with_one_unit(const std::string& words) {
    for (const std::string_view unit : {"%", "per cent", "percent", "퍼센트", "bp"}) {
      const auto first = words.find(unit);
      if (first == words.npos || words.find(unit, first + unit.size()) == words.npos) continue;
      const auto number = base_parts::trimmed(std::string_view{words}.substr(0, first));
      auto once = std::string{number} + words.substr(first + unit.size());
      const auto read = parse_stated_number(once);
      if (read && read->number && read->number->bound() == Bound::range) return once;
    }
    return words;
  }

  /// "SOFR + 175bp" is a spread over SOFR; nothing where words are not those of one.
  template <class...>
  [[nodiscard]] static std::string spread_over(std::string_view words) {
    for (const std::string_view plus : {"+", " plus "}) {
      const auto at = words.find(plus);
      if (at == words.npos) continue;
      const auto of = base_parts::trimmed(words.substr(0, at));
      const auto value = base_parts::trimmed(words.substr(at + plus.size()));
      const auto over = parse_stated_number(value);
      const bool is_rate = over && over->unit && (*over->unit == "%" || *over->unit == "bp" || *over->unit == "pp");
      if (is_rate && !of.empty() && !parse_number(of)) return term_of(TermKind::spread, value, of);
    }
    return {};
  }

  /// "180m" in some currency, as an example: which it is, nobody guesses.
  template <class...>
  [[nodiscard]] static std::string with_currency(const std::string& words) {
    const auto digit = words.find_first_of("0123456789");
    if (digit == std::string::npos) return {};
    const auto sign = words.substr(0, digit) + '$' + words.substr(digit);
    const auto won = words + "원";
    const auto code = "USD " + words;
    const bool korean = base_parts::any_of(words, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (korean && parse_stated(won)) return won;
    const bool plain = words.find_first_not_of("0123456789.") == std::string::npos;
    if (plain && parse_stated(code)) return code;
    return parse_stated(sign) ? sign : "";
  }

  template <class...>
  static void tell_amount(Fault& fault, const std::string& words, bool is_number) {
    const auto number = parse_number(words);
    const bool per_unit = fault.expected.front() == expected_of(StatedFault::per_unit);
    if (!is_number && number && !number->unit.empty() && !per_unit) {
      fault.expected.front() += "; per cent and other numbers are \"terms\" of a deal, or its \"quantity\"";
      return;
    }
    if (per_unit) {
      const auto price = parse_stated_price(words);
      if (!price) return;
      const bool a_year = price->per == "year";
      const auto value = a_year ? text_parts::price_words(words).money : std::string_view{words};
      fault.expected.front() += ": " + term_of(a_year ? TermKind::annual_amount : TermKind::price, value);
      if (price->per == "month") fault.expected.front() += months;
      return;
    }
    if (is_number || number) {
      const auto example = is_exponential(words) ? "" : with_currency(words);
      fault.expected = {"an amount with its currency, like \"" + (example.empty() ? "USD 5000000" : example) + '"'};
      return;
    }
    for (const std::string_view word : {"", "undisclosed", "unknown", "not disclosed", "not stated", "unspecified",
                                        "confidential", "n/a", "none", "tbd", "비공개", "미정"})
      if (base_parts::same_letters(words, word)) {
        fault.expected.front() += "; what is not stated is left out";
        return;
      }
    for (const std::string_view debt : {" plus debt", " and debt", " including debt", " with debt", " 및 부채"})
      if (words.find(debt) != words.npos) {
        fault.expected.front() +=
            R"(; debt that is taken over is one of the "considerations": {"form": "assumedDebt"})";
        return;
      }
    // The amount among other words, where they say no more of it: "$3bn in cash and stock".
    std::optional<AmountMention> only;
    std::size_t count = 0;
    for_each_amount(words, [&](const AmountMention& mention) {
      only = mention;
      ++count;
    });
    if (count != 1 || !only->amount) return;
    for (const auto& part : {words.substr(0, only->end), words.substr(only->begin, only->end - only->begin)})
      if (const auto stated = parse_stated(part);
          stated && stated->amount == *only->amount && stated->equivalents.empty())
        return (void)(fault.suggestion = part);
  }

  /// What a figure is measured in, as the metric or the kind of term says that was meant; nothing where none does.
  template <class...>
  [[nodiscard]] EnumSet<Measure> measures_at(std::string_view pointer, std::optional<TermKind>& term) const {
    const auto object = std::string{pointer.substr(0, pointer.rfind('/'))};
    const auto meant_at = [&](std::string_view member, const model_parts::Type& type) {
      const auto name = text_at(object + std::string{member});
      return name ? meant(*name, type.names, type.synonyms) : std::nullopt;
    };
    if (!pointer.ends_with("/value")) return {};
    if (pointer.starts_with("/facts/")) {
      const auto name = meant_at("/metric", model_parts::type_of<Metric>());
      const auto metric = name ? parse<Metric>(*name) : std::nullopt;
      return metric ? base_parts::row_of(*metric).measures : EnumSet<Measure>{};
    }
    const auto name = meant_at("/kind", model_parts::type_of<TermKind>());
    term = name ? parse<TermKind>(*name) : std::nullopt;
    return term ? base_parts::row_of(*term).measures : EnumSet<Measure>{};
  }

  /// "a loss of $35m", "($35m)" and "350억원 적자" are "-$35m" and "-350억원"; nothing where words are not those of a
  /// loss.
  template <class...>
  [[nodiscard]] static std::string loss_as_figure(std::string_view words) {
    std::string_view rest;
    if (words.starts_with('(') && words.ends_with(')')) rest = words.substr(1, words.size() - 2);
    for (const std::string_view word :
         {"loss of ", "a loss of ", "net loss of ", "a net loss of ", "operating loss of ", "an operating loss of ",
          "영업손실 ", "순손실 ", "당기순손실 ", "손실 ", "적자 "})
      if (words.starts_with(word)) rest = words.substr(word.size());
    for (const std::string_view word :
         {" 적자", " 손실", " 영업손실", " 순손실", " 당기순손실", " loss", " net loss", " operating loss"})
      if (words.ends_with(word)) rest = words.substr(0, words.size() - word.size());
    if (rest.empty() || rest.find('-') != rest.npos) return {};
    auto figure = '-' + std::string{rest};
    return parse_figure(figure) ? figure : std::string{};
  }

  /// "several million people", "수백만 명": a number that is left to words is an object of its own.
  template <class...>
  static void tell_vague(Fault& fault, std::string_view words) {
    struct Magnitude {
      std::string_view word;
      int power;
    };
    constexpr auto magnitudes = base_parts::table<Magnitude>({{"hundred", 2},
                                                              {"thousand", 3},
                                                              {"million", 6},
                                                              {"billion", 9},
                                                              {"trillion", 12},
                                                              {"수십억", 9},
                                                              {"수백억", 10},
                                                              {"수천억", 11},
                                                              {"수십만", 5},
                                                              {"수백만", 6},
                                                              {"수천만", 7},
                                                              {"수억", 8},
                                                              {"수조", 12},
                                                              {"수만", 4},
                                                              {"수천", 3},
                                                              {"수백", 2},
                                                              {"수십", 1}});
    const auto& names = model_parts::type_of<Vague>();
    std::optional<std::string_view> vague;
    int power = 0;
    for (const auto& [word, of] : magnitudes) {
      const auto at = words.find(word);
      if (at == words.npos) continue;
      const bool korean = word.starts_with("수");
      vague = korean && at == 0 ? std::optional{name_of(Vague::several)}
                                : known(words.substr(0, at), names.names, names.synonyms);
      power = of;
      words.remove_prefix(at + word.size());
      break;
    }
    while (words.starts_with(' ')) words.remove_prefix(1);
    if (!vague || (!words.empty() && !is_number_of("100", words))) return;
    suggest_json(fault, "{\"vague\": " + in_json(*vague) + ", \"magnitude\": " + std::to_string(power)
                            + (words.empty() ? "" : ", \"unit\": " + in_json(words)) + '}');
  }

  /// Whether so much of something is a number with its unit, and no money.
  template <class...>
  [[nodiscard]] static bool is_number_of(std::string number, std::string_view unit) {
    const auto figure = parse_figure(number.append(" ").append(unit));
    const auto* const counted = figure ? std::get_if<StatedNumber>(&*figure) : nullptr;
    return counted != nullptr && counted->unit;
  }

  /// Whether the deal at a pointer into it has a face value.
  template <class...>
  [[nodiscard]] bool has_par(std::string_view pointer) const {
    const auto deal = std::string{pointer.substr(0, pointer.find('/', 7))};
    return text_at(deal + "/type") == name_of(DealType::loan)
           || text_at(deal + "/kind") == name_of(DealKind::convertible);
  }

  /// A price of a bond in per cent of par: of "$994 per $1,000", "99.4% of par", "99.4" or "$994", where 1,000 is par.
  /// Empty where the words are none.
  template <class...>
  [[nodiscard]] static std::string percent_of_par(std::string_view words) {
    constexpr std::string_view pars[]{"par",       "face value",       "nominal value",  "par value",
                                      "principal", "principal amount", "nominal amount", "face amount"};
    struct Form {
      std::string_view link;
      std::string_view base;
      int shift;
    };
    constexpr Form forms[]{{" per ", "1000", -1}, {" per ", "100", 0}};
    // A number with a sign of a currency before it or of per cent behind it, and nothing else.
    const auto figure = [](std::string_view text) -> std::string {
      for (const std::string_view sign : {"US$", "$", "€", "£"})
        if (text.starts_with(sign)) {
          text.remove_prefix(sign.size());
          break;
        }
      std::string digits;
      for (const char c : text)
        if (c != ',') digits += c;
      return digits;
    };
    const auto percent = [](std::string_view digits, int shift) -> std::string {
      const auto number = Decimal::parse(digits);
      const auto found = number ? Decimal::of(number->coefficient(), number->exponent() + shift) : std::nullopt;
      const bool is_near = found && *Decimal::parse("50") <= *found && *found <= *Decimal::parse("150");
      return is_near ? to_string(*found) + " %" : std::string{};
    };
    for (const std::string_view sign : {" per cent", " percent", " %", "%"})
      if (const auto at = words.find(sign); at != words.npos) {
        auto rest = words.substr(at + sign.size());
        if (!rest.starts_with(" of ")) return {};
        rest.remove_prefix(4);
        if (rest.starts_with("the ")) rest.remove_prefix(4);
        return base_parts::contains(pars, rest) ? percent(words.substr(0, at), 0) : std::string{};
      }
    for (const auto& [link, base, shift] : forms)
      if (const auto at = words.find(link); at != words.npos && figure(words.substr(at + link.size())) == base)
        return percent(figure(words.substr(0, at)), shift);
    const auto digits = figure(words);
    return percent(digits, digits.size() == words.size() ? 0 : -1);
  }

  template <class...>
  void tell_figure(Fault& fault, const std::string& words, bool is_number) const {
    std::optional<TermKind> term;
    const auto measures = measures_at(fault.pointer, term);
    if (!is_number && measures.contains(Measure::number)) {
      tell_vague(fault, words);
      if (!fault.suggestion.empty()) return;
    }
    if (measures == EnumSet<Measure>{Measure::text}) {
      fault.kind = FaultKind::not_allowed;
      fault.context = "a term of this kind has words, and no figure: \"text\": " + base_parts::in_quotes(words);
      return;
    }
    if (measures.contains(Measure::text) && !is_number && !parse_figure(words)) {
      fault.expected.front() += "; words that are no figure are its \"text\": " + base_parts::in_quotes(words);
      return;
    }
    if (term == TermKind::issue_price && has_par(fault.pointer))
      return (void)(fault.suggestion = percent_of_par(words));
    if (term == TermKind::annual_amount) {
      const auto price = parse_stated_price(words);
      if (price && price->per == "month")
        fault.expected.front() += "; that of a month is " + term_of(TermKind::price, words) + std::string{months};
      if (price) return;
    }
    if (fault.pointer.starts_with("/deals/") && !is_number)
      if (auto spread = spread_over(words); !spread.empty()) {
        fault.expected.front() += "; a rate over another one is " + spread;
        return;
      }
    if (auto once = with_one_unit(words); once != words && !is_number)
      return (void)(fault.suggestion = std::move(once));
    if (!is_number && fault.pointer.starts_with("/facts/"))
      if (auto loss = loss_as_figure(words); !loss.empty()) return (void)(fault.suggestion = std::move(loss));
    if (is_number && fault.pointer.ends_with("/by") && !is_exponential(words)) {
      fault.candidates = {words + " %", words + " pp"};
      return;
    }
    const bool of_share = term && base_parts::row_of(*term).of_share;
    const bool plain = parse_number(words).has_value() && !is_exponential(words)
                       && words.find_first_not_of("0123456789.-+") == std::string::npos;
    if (!plain) {
      const auto one = parse_figure(words);
      const bool is_amount = !one || std::holds_alternative<StatedAmount>(*one);  // "27.5p" is none: half a penny
      if (of_share && is_amount && parse_stated_price(words + " a share")) fault.suggestion = words + " a share";
      return;
    }
    if (measures.empty() || measures == EnumSet<Measure>::all()) {
      if (is_number) fault.expected.front() += R"(: "$4.2bn", "12 %", "3500 people")";
      return;
    }
    if (measures.contains(Measure::number)) {
      if (is_number) fault.suggestion = words;
      return;
    }
    if (measures.contains(Measure::percent) && !of_share) {
      if (term != TermKind::spread) return tell_percent(fault, words);
      fault.candidates.push_back(words + "bp");
      fault.candidates.push_back(words + " %");
      return;
    }
    const auto money = with_currency(words);
    if (money.empty()) return;
    const bool is_price = measures.contains(Measure::price) && !measures.contains(Measure::money);
    if (is_number || measures == EnumSet<Measure>{Measure::money})
      fault.expected = {"a figure with its currency, like \"" + money + (is_price ? " a share" : "") + '"'};
  }

  Rows<Token> tokens_;
  std::string_view text_;
};

}  // namespace newsgraph::inline v0_1::json_parts
