// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/json/codecs/read_object.hpp>
#include <newsgraph/json/load_options.hpp>
#include <newsgraph/json/parsing/locate.hpp>
#include <newsgraph/json/parsing/meant_values.hpp>
#include <newsgraph/json/parsing/parser.hpp>
#include <newsgraph/model/check.hpp>
#include <newsgraph/prose/parse_date.hpp>
#include <newsgraph/prose/weekday_dates.hpp>
#include <newsgraph/text/parse_figure.hpp>
#include <newsgraph/value/fiscal_period.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::json_parts {

/// Reads documents, one after another, into the same memory.
template <JsonParser Parser = NlohmannParser>
class DocumentReader {
public:
  explicit DocumentReader(LoadOptions options = {}) : options_{std::move(options)}, checked_{options_.max_faults} {}

  [[nodiscard]] const LoadOptions& options() const noexcept { return options_; }

  /// Reads one document into `article`. True where it is without fault; else every fault is in
  /// `faults`, with lines counted from `first_line`, and `article` must not be used.
  bool read(std::string_view text, Article& article, Faults& faults, std::size_t first_line = 1) {
    return open(text, faults, first_line) && read(article, faults);
  }

  /// Takes a document, to be read then. False where it is no JSON, or over a limit; then `faults` says so. The text
  /// must live until it is read.
  bool open(std::string_view text, Faults& faults, std::size_t first_line = 1) {
    faults.clear();
    first_line_ = first_line;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (text.size() > (std::min<std::size_t>)(options_.max_bytes, UINT32_MAX)) {
      faults.push_back(too_large(options_));
      return false;
    }
    expect(text.data() + text.size(), text.size());
    tape_.reset(text.size(), (std::min<std::size_t>)(options_.max_depth, 1'000));
    if (auto fault = parser_.parse(text, tape_)) {
      faults.push_back(syntax_fault(text, *std::move(fault)));
      return false;
    }
    text_ = text;
    return true;
  }

  /// The document that was opened.
  [[nodiscard]] At root() const noexcept { return tape_.tokens().data(); }

  /// Reads the document that was opened, as the other `read` does.
  bool read(Article& article, Faults& faults) {
    reader_.reset(root(), text_, options_.max_faults);
    read_object(reader_, root(), model_parts::type_of<Article>(), &article);
    if (reader_.count() != 0) {
      // Where a member could not be read, that of an earlier document must not be checked in its place.
      const auto& type = model_parts::type_of<Article>();
      type.reset(&article, model_parts::FieldSet{}.others(type.fields.size()));
      article.extras.clear();
      reader_.reset(root(), text_, options_.max_faults);
      read_object(reader_, root(), model_parts::type_of<Article>(), &article);
    }
    for (auto& deal : article.deals)
      for (auto& term : deal.terms) read_by_the_year(term);
    checked_.clear();
    if (root()->kind == TokenKind::object && reader_.kept_all()) checker_(article, checked_);
    return finish(faults);
  }

  /// Reads the document that was opened, which is no article: `read(reader, root)` does it. True where it is without
  /// fault; else every fault is in `faults`.
  template <class Read>
  bool read_with(Read read, Faults& faults) {
    reader_.reset(root(), text_, options_.max_faults);
    checked_.clear();
    read(reader_, root());
    return finish(faults);
  }

private:
  /// What follows a text is mostly the next one: it is fetched while this one is read. Of a long one what the processor
  /// doesn't see coming is its begin.
  static void expect([[maybe_unused]] const char* next, [[maybe_unused]] std::size_t size) noexcept {
#ifdef __GNUC__
    const char* const end = next + (size < 8'192 ? size : 8'192);
    for (; next < end; next += 64) __builtin_prefetch(next);
#endif
  }

  /// "$2bn a year" states as an amount a year what "$2bn" does.
  template <class...>
  static void read_by_the_year(Term& term) {
    const auto* price =
        term.kind == TermKind::annual_amount && term.value ? std::get_if<StatedPrice>(&*term.value) : nullptr;
    if (price == nullptr || price->per != "year" || !price->stated) return;
    if (auto amount = parse_stated(text_parts::price_words(*price->stated).money)) term.value = *std::move(amount);
  }

  [[nodiscard]] Fault placed(Fault fault, Position position, std::string pointer) const {
    fault.place = {options_.name, position.line + first_line_ - 1, position.column};
    fault.pointer = std::move(pointer);
    return fault;
  }

  /// Whether the text of a document is rather the name of a file that holds one.
  [[nodiscard]] static bool looks_like_path(std::string_view text) noexcept {
    return text.size() < 260 && text.find('\n') == std::string_view::npos
           && (text.ends_with(".json") || text.ends_with(".ndjson"));
  }

  Fault syntax_fault(std::string_view text, base_parts::SyntaxFault found) {
    const auto last = tape_.break_off();
    auto pointer = PointerFinder{tape_.tokens()}.pointer_of(last);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
      found.fault = base_parts::fault_of(FaultKind::empty, "nothing", "a JSON object");
    } else if (found.fault.kind == FaultKind::syntax && looks_like_path(text)) {
      found.fault = base_parts::fault_in_text(FaultKind::syntax, text, "the text of a document",
                                              "this is the name of a file, which load_file reads");
    }
    return placed(std::move(found.fault), PositionFinder{text}.at(found.offset), std::move(pointer));
  }

  /// Whether nothing was found; else it is in `faults`.
  bool finish(Faults& faults) {
    if (reader_.count() == 0 && checked_.empty()) return true;
    collect(faults);
    return false;
  }

  /// Brings what codecs and checker found into document order, and says where it is.
  void collect(Faults& faults) {
    const auto tokens = tape_.tokens();
    auto& all = reader_.found();
    auto count = reader_.count() + checked_.count();
    base_parts::RowVector<std::size_t> unread;
    for (const auto& found : all) unread.push_back(found.token);
    base_parts::sort(unread);
    for (auto& fault : checked_.faults()) {
      const auto token = token_at(tokens, fault.pointer);
      if (rests_on_a_faulty_type(fault, unread) || is_there(fault, unread)
          || (std::binary_search(unread.begin(), unread.end(), token) && !is_missing(fault, token)))
        --count;
      else
        all.push_back({token, std::move(fault)});
    }
    base_parts::sort_by(all, [](const Reader::Found& found) { return found.token; });

    TokenFinder token_finder{text_};
    PositionFinder position_finder{text_};
    PointerFinder pointer_finder{tokens};
    const MeantValues meant_values{tokens, text_};
    const auto shown = (std::min)(all.size(), options_.max_faults);
    for (std::size_t i = 0; i < shown; ++i) {
      auto& [token, fault] = all[i];
      const auto offset = token_finder.offset_of(token);
      const auto position = position_finder.at(offset);
      faults.push_back(placed(std::move(fault), position, pointer_finder.pointer_of(token)));
      if (faults.back().kind == FaultKind::not_one_of) {
        tell_kinds_of_deal(faults.back());
        tell_roles_of_deal(faults.back());
        tell_members_with_dates(faults.back());
        tell_facts(faults.back());
        tell_parts(faults.back());
        tell_links(faults.back());
      }
      if (faults.back().kind == FaultKind::not_one_of) tell_losses(faults.back());
      if (faults.back().kind == FaultKind::unknown_member) tell_facts(faults.back());
      if (faults.back().kind == FaultKind::malformed) {
        tell_dates(faults.back());
        tell_fiscal_periods(faults.back());
        tell_fiscal_days(faults.back());
        tell_prices_of_shares(faults.back());
      }
      meant_values.tell(faults.back(), token, offset);
    }
    if (count > shown) {
      auto& rest = faults.emplace_back(base_parts::fault_of(FaultKind::not_listed));
      rest.place.file = options_.name;
      rest.found = (reader_.kept_all() ? "" : "at least ") + std::to_string(count - shown);
    }
  }

  /// Whether the checker misses a member that is not there, which has nothing to do with what else is wrong with the
  /// object at `token`.
  [[nodiscard]] bool is_missing(const Fault& fault, std::size_t token) const {
    const auto object = std::string_view{fault.pointer}.substr(0, fault.pointer.rfind('/'));
    return fault.kind == FaultKind::missing && token_at(tape_.tokens(), object) == token;
  }

  /// Whether the checker misses a member only because what stands there could not be read.
  [[nodiscard]] bool is_there(const Fault& fault, const base_parts::RowVector<std::size_t>& unread) const {
    if (fault.kind != FaultKind::missing || fault.expected.size() != 1) return false;
    const auto tokens = tape_.tokens();
    auto place = fault.pointer;
    if (const auto own = '/' + fault.expected.front(); place.ends_with(own)) place.resize(place.size() - own.size());
    const auto object = token_at(tokens, place);
    const auto is_unread_there = [&](const std::string& name) {
      const auto at = token_at(tokens, place + '/' + name);
      return at != object && std::binary_search(unread.begin(), unread.end(), at);
    };
    if (is_unread_there(fault.expected.front())) return true;
    if (fault.pointer.starts_with("/deals/") && fault.pointer.find("/terms/") != std::string::npos)
      return is_unread_there("value");
    return fault.pointer.starts_with("/facts/") && fault.pointer.find("/change/") != std::string::npos
           && (is_unread_there("from") || is_unread_there("direction"));
  }

  /// The type of the deal at a pointer, or that which was meant.
  template <class...>
  [[nodiscard]] std::optional<DealType> type_meant(std::string_view deal) const {
    const auto& at = tape_.tokens()[token_at(tape_.tokens(), std::string{deal} + "/type")];
    if (at.kind != TokenKind::string) return std::nullopt;
    if (const auto type = parse<DealType>(at.text())) return type;
    return deal_meant(at.text()).type;
  }

  /// The type that a word means, other than by being misspelt; so with kinds.
  template <class...>
  [[nodiscard]] static std::optional<DealType> type_word(std::string_view word) {
    const auto name = known(word, model_parts::type_of<DealType>().names, model_parts::synonyms<DealType>());
    return name ? parse<DealType>(*name) : std::nullopt;
  }
  template <class...>
  [[nodiscard]] static std::optional<DealKind> kind_word(std::string_view word) {
    const auto name = known(word, model_parts::type_of<DealKind>().names, model_parts::synonyms<DealKind>());
    return name ? parse<DealKind>(*name) : std::nullopt;
  }

  /// A type of deals, with the kind that was meant; no type where none was, or it is one of several.
  struct DealWord {
    std::optional<DealType> type{};
    std::optional<DealKind> kind{};
    DealTypes either{};
  };

  /// The second of the two words of "government grant" or "governmentGrant"; where it is not two, nothing.
  [[nodiscard]] static std::string_view second_word(std::string_view words) {
    const auto parts = [](char before, char c) {
      return c == ' ' || c == '_' || c == '-' || (before >= 'a' && before <= 'z' && c >= 'A' && c <= 'Z');
    };
    std::size_t at = 0;
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (!parts(words[i - 1], words[i])) continue;
      if (at != 0) return {};
      at = i;
    }
    if (at == 0) return {};
    return words.substr(words[at] >= 'A' && words[at] <= 'Z' ? at : at + 1);
  }

  template <class...>
  static void add_types(Fault& fault, DealTypes types) {
    for (const auto& row : rows_of<DealType>)
      if (types.contains(row.value)) fault.candidates.emplace_back(row.name);
  }

  /// The name that a word is misspelt for: of two words the second is as well.
  template <class Names>
  [[nodiscard]] static std::optional<std::string_view> misspelt(std::string_view words, const Names& names) {
    const auto name = nearest(words, names);
    const auto second = second_word(words);
    const bool is_far =
        !second.empty() && name && base_parts::edit_distance(words, *name) > 1 + base_parts::most_edits(second);
    return is_far ? std::nullopt : name;
  }

  /// What a word for a type or a kind means. Of two words the second tells what it is, "government grant", unless each
  /// is of another type: "bond settlement".
  template <class...>
  [[nodiscard]] static DealWord deal_meant(std::string_view words) {
    const auto alone = [](std::string_view word) -> DealWord {
      if (const auto type = type_word(word)) return {type};
      const auto kind = kind_word(word);
      return kind ? DealWord{base_parts::row_of(*kind).types.first(), kind} : DealWord{};
    };
    if (const auto one = alone(words); one.type) return one;
    const auto second = second_word(words);
    if (second.empty()) return {};
    auto first = words.substr(0, words.size() - second.size());
    if (first.back() == ' ' || first.back() == '_' || first.back() == '-') first.remove_suffix(1);
    const auto made = alone(second);
    const auto of = alone(first);
    if (made.type && of.type && made.type != of.type) return {{}, {}, {*of.type, *made.type}};
    return made;
  }

  /// What is no role at all is told, as a role of another type is, with the roles that the type of its deal has.
  template <class...>
  void tell_roles_of_deal(Fault& fault) const {
    const std::string_view pointer = fault.pointer;
    if (!pointer.starts_with("/deals/") || !fault.found_is_text) return;
    const auto deal = pointer.substr(0, pointer.find('/', 7));
    const auto under = pointer.substr(deal.size());
    if (!under.starts_with("/openRoles/") && !(under.starts_with("/parties/") && under.ends_with("/role"))) return;
    const auto type = type_meant(deal);
    if (!type || *type == DealType::package) return;
    const auto& row = base_parts::row_of(*type);
    fault.kind = FaultKind::unfit_role;
    fault.context = row.name;
    fault.expected.clear();
    for (const auto& role : rows_of<Role>)
      if (row.roles.contains(role.value)) fault.expected.emplace_back(role.name);
    fault.suggestion = meant(fault.found, fault.expected, model_parts::synonyms<Role>()).value_or("");
    if (fault.suggestion.empty() && fault.found.ends_with('s'))  // "creditors"
      fault.suggestion =
          meant(fault.found.substr(0, fault.found.size() - 1), fault.expected, model_parts::synonyms<Role>())
              .value_or("");
  }

  /// What is no type, but a word for a kind, is told with the type that has it; what is no kind at all with the kinds
  /// that the type of its deal has.
  template <class...>
  void tell_kinds_of_deal(Fault& fault) const {
    const std::string_view pointer = fault.pointer;
    if (!pointer.starts_with("/deals/") || !fault.found_is_text) return;
    const auto deal = pointer.substr(0, pointer.find('/', 7));
    const auto member = pointer.substr(deal.size());
    if (member == "/type") {
      if (type_word(fault.found)) return;
      const auto [type, kind_meant, either] = deal_meant(fault.found);
      if (type || !either.empty()) fault.suggestion.clear();
      add_types(fault, either);
      if (type && !kind_meant) fault.suggestion = name_of(*type);
      auto kind = kind_meant;
      if (!kind && fault.suggestion.empty() && either.empty())
        if (const auto name = misspelt(fault.found, model_parts::type_of<DealKind>().names))
          kind = parse<DealKind>(*name);
      if (!kind) return;
      fault.kind = FaultKind::kind_as_type;
      fault.suggestion = name_of(base_parts::row_of(*kind).types.first());
      fault.context = name_of(*kind);
    } else if (member == "/kind") {
      const auto& at = tape_.tokens()[token_at(tape_.tokens(), std::string{deal} + "/type")];
      const auto type = at.kind == TokenKind::string ? parse<DealType>(at.text()) : std::nullopt;
      if (!type) return;
      fault.kind = FaultKind::unfit_kind;
      fault.context = name_of(*type);
      fault.expected.clear();
      for (const auto& kind : rows_of<DealKind>)
        if (kind.types.contains(*type)) fault.expected.emplace_back(kind.name);
      fault.suggestion = known(fault.found, fault.expected, model_parts::synonyms<DealKind>()).value_or("");
      if (!fault.suggestion.empty()) return;
      const auto [other, kind, either] = deal_meant(fault.found);
      const auto types = kind ? base_parts::row_of(*kind).types : other ? DealTypes{*other} : either;
      if (kind && types.contains(*type))
        fault.suggestion = name_of(*kind);
      else if (types.empty())
        fault.suggestion = misspelt(fault.found, fault.expected).value_or("");
      else
        add_types(fault, types);
    }
  }

  /// Whether a word stands for the member that says whether a charge is admitted.
  template <class...>
  [[nodiscard]] static bool is_admission(std::string_view word) {
    constexpr std::string_view member[]{"admission"};
    return known(word, member, model_parts::type_of<Deal>().synonyms).has_value();
  }

  /// The admission that a term with a fault of its kind means, in quotes, or those that there are.
  template <class...>
  [[nodiscard]] std::string admission_of_term(const Fault& fault) const {
    const auto& type = model_parts::type_of<Admission>();
    const auto term = fault.pointer.substr(0, fault.pointer.rfind('/'));
    const auto object = token_at(tape_.tokens(), term);
    auto said = std::string_view{fault.found};
    for (const std::string_view member : {"/value", "/text"}) {
      const auto at = token_at(tape_.tokens(), term + std::string{member});
      if (at != object) said = tape_.tokens()[at].kind == TokenKind::string ? tape_.tokens()[at].text() : "";
    }
    if (const auto name = known(said, type.names, type.synonyms)) return base_parts::in_quotes(*name);
    std::string all;
    for (const auto name : type.names) {
      if (!all.empty()) all.append(name == type.names[type.names.size() - 1] ? " or " : ", ");
      all.append(base_parts::in_quotes(name));
    }
    return all;
  }

  /// What is no term, but falls due or has a date, and what falls due nowhere but is a term.
  template <class...>
  void tell_parts(Fault& fault) const {
    const std::string_view pointer = fault.pointer;
    if (!pointer.starts_with("/deals/") || !pointer.ends_with("/kind") || !fault.found_is_text) return;
    const bool of_term = pointer.find("/terms/") != std::string_view::npos;
    const auto tell_other = [&] {
      const auto found = base_parts::in_quotes(fault.found);
      fault.kind = FaultKind::not_allowed;
      fault.context = found + " is no kind of its own: \"kind\": \"other\", \"of\": " + found;
      fault.expected.clear();
      fault.suggestion.clear();
    };
    if (of_term && fault.suggestion == name_of(TermKind::other)) tell_other();
    if (fault.kind != FaultKind::not_one_of || !fault.suggestion.empty()) return;
    if (!of_term && pointer.find("/schedule/") == std::string_view::npos) return;
    const auto found_in = [&](const model_parts::Type& type) { return known(fault.found, type.names, type.synonyms); };
    const auto tell = [&](std::string_view part, std::string_view key, std::string_view name) {
      fault.kind = FaultKind::not_allowed;
      fault.context = base_parts::in_quotes(fault.found) + " is one of the " + base_parts::in_quotes(part)
                      + " of the deal: {" + base_parts::in_quotes(key) + ": " + base_parts::in_quotes(name) + ", …}";
      fault.expected.clear();
    };
    if (!of_term) {
      if (const auto term = found_in(model_parts::type_of<TermKind>())) tell("terms", "kind", *term);
    } else if (const auto due = found_in(model_parts::type_of<DueKind>())) {
      tell("schedule", "kind", *due);
    } else if (const auto date = found_in(model_parts::type_of<DealDateType>())) {
      tell("dates", "type", *date);
    } else if (is_admission(fault.found)) {
      fault.kind = FaultKind::not_allowed;
      fault.context =
          "what who pays says of the charge is a member of the deal: \"admission\": " + admission_of_term(fault);
      fault.expected.clear();
    } else {
      tell_other();
    }
  }

  /// What is read from the other deal to this one is a link of the other.
  template <class...>
  void tell_links(Fault& fault) const {
    const std::string_view pointer = fault.pointer;
    if (!pointer.starts_with("/deals/") || pointer.find("/links/") == std::string_view::npos) return;
    if (!pointer.ends_with("/type") || !fault.found_is_text) return;
    struct Inverse {
      std::string_view word;
      LinkType type;
    };
    using enum LinkType;
    constexpr auto inverses = base_parts::table<Inverse>({
        {"replaced by", replaces},
        {"superseded by", replaces},
        {"raised by", replaces},
        {"amended by", replaces},
        {"succeeded by", replaces},
        {"renewed by", replaces},
        {"followed by", after},
        {"before", after},
        {"precedes", after},
        {"enabled by", enables},
        {"financed by", enables},
        {"funded by", enables},
        {"extended by", supplements},
        {"supplemented by", supplements},
        {"has part", part_of},
        {"contains", part_of},
        {"includes", part_of},
        {"whole", part_of},
    });
    const auto* const inverse = base_parts::find_if(
        inverses, [&](const Inverse& each) { return base_parts::same_letters(fault.found, each.word); });
    if (inverse == inverses.end()) return;
    const auto text_at = [&](const std::string& place, std::string_view otherwise) {
      const auto& at = tape_.tokens()[token_at(tape_.tokens(), place)];
      return base_parts::in_quotes(at.kind == TokenKind::string ? at.text() : otherwise);
    };
    const auto link = pointer.substr(0, pointer.size() - std::string_view{"/type"}.size());
    const auto deal = pointer.substr(0, pointer.find('/', 7));
    fault.kind = FaultKind::not_allowed;
    fault.context = base_parts::in_quotes(fault.found)
                    + " is said the other way round, by the other deal: among the \"links\" of "
                    + text_at(std::string{link} + "/to", "the other")
                    + " stands {\"type\": " + base_parts::in_quotes(name_of(inverse->type))
                    + ", \"to\": " + text_at(std::string{deal} + "/id", "this one") + '}';
    fault.expected.clear();
    fault.suggestion.clear();
  }

  /// What is no type of a deal, but a figure; and what is no metric, but says how sure a figure is, or how one changed.
  template <class...>
  static void tell_facts(Fault& fault) {
    const std::string_view pointer = fault.pointer;
    const auto ends = [&](std::string_view list, const std::string& member) {
      return pointer.starts_with(list) && pointer.find('/', list.size()) == pointer.size() - member.size()
             && pointer.ends_with(member);
    };
    const bool is_member = fault.kind == FaultKind::unknown_member;
    const bool of_deal = ends("/deals/", is_member ? '/' + fault.found : "/type");
    if (!fault.found_is_text || !(of_deal || ends("/facts/", "/metric"))) return;
    const auto tell = [&](std::string text) {
      fault.kind = FaultKind::not_allowed;
      fault.context = std::move(text);
      fault.expected.clear();
      fault.suggestion.clear();
    };
    const auto found = base_parts::in_quotes(fault.found);
    constexpr std::string_view of_jobs =
        " is a change of a fact: \"metric\": \"headcount\", \"change\": [{\"by\": \"-3000 people\"}]";
    constexpr std::string_view of_cancelled =
        " pays nobody: it is one of the \"facts\", \"metric\": \"other\", with that as its \"name\"; what shares are "
        "bought for is a deal, \"type\": \"payment\", \"kind\": \"buyback\"";
    constexpr std::string_view of_dividends =
        " in all are a deal, \"type\": \"payment\", \"kind\": \"dividend\"; for one share they are \"metric\": "
        "\"dividendPerShare\"";
    struct Told {
      std::string_view word;
      std::string_view text;
      bool of_any = true;  // of deals too
    };
    constexpr auto elsewhere = base_parts::table<Told>({{"layoff", of_jobs},
                                                        {"layoffs", of_jobs},
                                                        {"job cuts", of_jobs},
                                                        {"redundancies", of_jobs},
                                                        {"감원", of_jobs},
                                                        {"정리해고", of_jobs},
                                                        {"share cancellation", of_cancelled},
                                                        {"자사주 소각", of_cancelled},
                                                        {"dividends", of_dividends, false}});
    for (const auto& [word, text, of_any] : elsewhere)
      if (base_parts::same_letters(fault.found, word) && (of_any || !of_deal)) return tell(found + std::string{text});
    if (of_deal) {
      if (!fault.suggestion.empty()) return;
      const auto& metrics = model_parts::type_of<Metric>();
      if (const auto metric = known(fault.found, metrics.names, metrics.synonyms))
        tell(found + " is no deal but a figure, which is one of the \"facts\": \"metric\": "
             + base_parts::in_quotes(*metric));
      return;
    }
    const auto& statuses = model_parts::type_of<FactStatus>();
    const auto status = known(fault.found, statuses.names, statuses.synonyms);
    if (!fault.suggestion.empty()) return;
    if (!status)
      tell(found + " is no metric of its own: \"metric\": \"other\", \"name\": " + found);
    else
      tell(found + " is how sure a figure of some metric is: \"metric\": \"revenue\", \"status\": "
           + base_parts::in_quotes(*status));
  }

  /// A loss is a profit below zero: its metric is told with the sign that the value needs.
  template <class...>
  void tell_losses(Fault& fault) const {
    const std::string_view pointer = fault.pointer;
    if (!pointer.starts_with("/facts/") || !pointer.ends_with("/metric") || fault.suggestion.empty()) return;
    bool is_loss = false;
    for (const std::string_view word : {"loss", "Loss", "손실", "적자"})
      is_loss = is_loss || fault.found.find(word) != std::string::npos;
    const auto place = std::string{pointer.substr(0, pointer.rfind('/'))} + "/value";
    const auto& value = tape_.tokens()[token_at(tape_.tokens(), place)];
    if (!is_loss || value.kind != TokenKind::string) return;
    const auto negative = '-' + std::string{value.text()};
    if (!parse_figure(value.text()) || !parse_figure(negative)) return;
    fault.kind = FaultKind::not_allowed;
    fault.context = base_parts::in_quotes(fault.found) + " is a profit below zero: \"metric\": "
                    + base_parts::in_quotes(fault.suggestion) + ", \"value\": " + base_parts::in_quotes(negative);
    fault.expected.clear();
    fault.suggestion.clear();
  }

  /// What is no date, or no period, but means one, is told with that: relative to the publication, where the article
  /// has one.
  template <class...>
  void tell_dates(Fault& fault) const {
    if (!fault.found_is_text || fault.expected.size() != 1 || !fault.suggestion.empty()) return;
    const std::string_view expected = fault.expected.front();
    const auto published = [&]() -> std::optional<Date> {
      const auto& at = tape_.tokens()[token_at(tape_.tokens(), "/firstCreated")];
      const auto moment = at.kind == TokenKind::string ? Timestamp::parse(at.text()) : std::nullopt;
      return moment ? std::optional{moment->date()} : std::nullopt;
    };
    // Where a year is left out, and it is not clear which it is, both are told.
    const auto tell_each = [&](const auto& readings) {
      for (const auto& one : readings) fault.candidates.push_back(to_string(one));
      if (readings.size() != 1) return;
      fault.suggestion = std::move(fault.candidates.front());
      fault.candidates.clear();
    };
    const auto read = [&](const std::string& words) {
      std::vector<Date> dates;
      if (const auto date = parse_date(words, published()))
        dates.push_back(*date);
      else if (const auto day = published())
        dates = dates_without_year(words, *day);
      if (const auto day = published(); day && dates.empty()) dates = weekday_dates(words, *day);
      return dates;
    };
    if (expected == date_forms) {
      auto dates = read(fault.found);
      if (!dates.empty() && dates.front().part() == DatePart::late && is_deadline(fault))
        for (const auto& words : {"by " + fault.found, fault.found + "까지"})
          if (auto by = read(words); !by.empty() && by.front().precision() == Precision::window) dates = std::move(by);
      tell_each(dates);
      const bool has_period = fault.pointer.starts_with("/deals/") || fault.pointer.starts_with("/facts/")
                              || fault.pointer.starts_with("/relations/");
      if (dates.empty() && has_period)
        if (const auto period = parse_period(fault.found, published()); period && !period->end())
          fault.expected.front() += "; what goes on from then on has a \"period\": \"" + to_string(*period) + '"';
    } else if (expected == period_forms) {
      if (const auto period = parse_period(fault.found, published()))
        fault.suggestion = to_string(*period);
      else if (const auto day = published())
        tell_each(periods_without_year(fault.found, *day));
    } else if (expected == fiscal_forms) {
      if (const auto period = parse_fiscal_period(fault.found)) fault.suggestion = to_string(*period);
    }
  }

  /// A price of a share that is finer than money is told with what it is for: "310.5p a share".
  template <class...>
  void tell_prices_of_shares(Fault& fault) const {
    const std::string_view pointer = fault.pointer;
    if (!pointer.starts_with("/facts/") || !pointer.ends_with("/value") || !fault.found_is_text) return;
    const auto fact = std::string{pointer.substr(0, pointer.find('/', 7))};
    if (pointer.size() != fact.size() + 6 || !fault.suggestion.empty()) return;
    const auto& at = tape_.tokens()[token_at(tape_.tokens(), fact + "/metric")];
    const auto metric = at.kind == TokenKind::string ? parse<Metric>(at.text()) : std::nullopt;
    if (!metric || !model_parts::is_per_share(*metric)) return;
    const bool is_korean = fault.found.find("원") != std::string::npos;
    auto text = is_korean ? "주당 " + fault.found : fault.found + " a share";
    const auto figure = parse_figure(text);
    if (figure && std::holds_alternative<StatedPrice>(*figure)) fault.suggestion = std::move(text);
  }

  /// Whether a date is one by which something is due, and its end is meant: "end of 2030", and not "late in 2030".
  template <class...>
  [[nodiscard]] static bool is_deadline(const Fault& fault) {
    const std::string_view pointer = fault.pointer;
    const auto is = [&](std::string_view list, std::string_view member) {
      return pointer.find(list) != std::string_view::npos && pointer.ends_with(member);
    };
    const bool is_late = fault.found.find("ate") != std::string::npos || fault.found.find("하순") != std::string::npos;
    return pointer.starts_with("/deals/") && !is_late && (is("/schedule/", "/by") || is("/conditions/", "/due"));
  }

  /// The value of a member of an object; null where it has none.
  template <class...>
  [[nodiscard]] static At member_of(At object, std::string_view name) {
    At found = nullptr;
    if (object != nullptr && object->kind == TokenKind::object)
      for_each_member(object, [&](At key, At value) {
        if (key->text() == name) found = value;
      });
    return found;
  }
  template <class...>
  [[nodiscard]] static std::string_view text_of(At object, std::string_view name) {
    const At value = member_of(object, name);
    return value != nullptr && value->kind == TokenKind::string ? value->text() : std::string_view{};
  }

  /// When a fiscal period is of the first parties of a deal whose fiscal years the document has, each once.
  template <class...>
  [[nodiscard]] std::vector<Period> spans_of_parties(std::string_view deal, FiscalPeriod asked) const {
    std::vector<Period> spans;
    std::vector<std::string_view> ids;
    const At parties = member_of(root() + token_at(tape_.tokens(), deal), "parties");
    const At entities = member_of(root(), "entities");
    for (const At list : {parties, entities})
      if (list == nullptr || list->kind != TokenKind::array) return spans;
    for_each_element(parties, [&](std::size_t index, At party) {
      constexpr std::size_t most = 100;
      if (index < most) ids.push_back(text_of(party, "entity"));
    });
    for_each_element(entities, [&](std::size_t, At entity) {
      const At stated = member_of(entity, "fiscalYear");
      if (stated == nullptr || !base_parts::contains(ids, text_of(entity, "id"))) return;
      const auto year = FiscalPeriod::parse(text_of(stated, "year"));
      const auto days = Period::parse(text_of(stated, "period"));
      const auto found = year && days ? span(asked, *year, *days) : std::nullopt;
      if (found && !base_parts::contains(spans, *found)) spans.push_back(*found);
    });
    return spans;
  }

  /// A date or a period of a deal as a company counts is told with the days that it is, where the document says when
  /// the fiscal years of a party are.
  template <class...>
  void tell_fiscal_days(Fault& fault) const {
    const std::string_view pointer = fault.pointer;
    if (!pointer.starts_with("/deals/") || !fault.found_is_text || fault.expected.size() != 1) return;
    const bool is_date = fault.expected.front() == date_forms;
    if ((!is_date && fault.expected.front() != period_forms) || !fault.suggestion.empty()) return;
    const auto asked = parse_fiscal_period(fault.found);
    if (!asked) return;
    fault.candidates.clear();
    for (const auto& days : spans_of_parties(pointer.substr(0, pointer.find('/', 7)), *asked)) {
      const auto date = is_date ? parse_date(to_string(days)) : std::nullopt;
      fault.candidates.push_back(date ? to_string(*date) : to_string(days));
    }
    if (fault.candidates.size() == 1) {
      fault.suggestion = std::move(fault.candidates.front());
      fault.candidates.clear();
    } else if (fault.candidates.empty()) {
      fault.expected.front() +=
          ": a deal has the days of a fiscal year, which the \"fiscalYear\" of a party would tell";
    }
  }

  /// A period of a fact in words that only a company's own counting gives a sense is told with the member that has it;
  /// words that may be of the calendar too with both.
  template <class...>
  static void tell_fiscal_periods(Fault& fault) {
    const std::string_view pointer = fault.pointer;
    if (!pointer.starts_with("/facts/") || !fault.found_is_text || fault.expected.size() != 1) return;
    const auto member = pointer.substr((std::min)(pointer.size(), pointer.find('/', 7)));
    if (member != "/period" && member != "/date") return;
    const auto fiscal = parse_fiscal_period(fault.found);
    if (!fiscal) return;
    const auto right = "\"fiscal\": \"" + to_string(*fiscal) + '"';
    if (!fault.suggestion.empty()) {
      fault.expected.front() += "; or, as the company counts its years, " + right;
      return;
    }
    fault.kind = FaultKind::not_allowed;
    fault.context = "as a company counts its years, a period is " + right;
    fault.expected.clear();
  }

  /// A date of closing, or of the end, is a member of the deal, and none of its list of dates.
  template <class...>
  static void tell_members_with_dates(Fault& fault) {
    const std::string_view pointer = fault.pointer;
    const auto dates = pointer.find("/dates/");
    if (!pointer.starts_with("/deals/") || dates == std::string_view::npos || !pointer.ends_with("/type")) return;
    const auto is_one = [&](std::string_view word) { return base_parts::same_letters(fault.found, word); };
    const bool closing = is_one("closing") || is_one("closed") || is_one("completion") || is_one("completed");
    const bool ended = is_one("ended") || is_one("end") || is_one("terminated") || is_one("called off");
    if (!closing && !ended) return;
    fault.kind = FaultKind::not_allowed;
    fault.context = closing ? "the date of the closing is the member \"closing\" of the deal"
                            : "the date on which a deal ended is its member \"ended\"";
    fault.expected.clear();
    fault.suggestion.clear();
  }

  /// Whether a deal's roles were checked against a type that could not be read, what a fact has against a metric, or
  /// what a term or a condition has against its kind.
  [[nodiscard]] bool rests_on_a_faulty_type(const Fault& fault,
                                            const base_parts::RowVector<std::size_t>& unread) const {
    const std::string_view pointer = fault.pointer;
    const bool is_fact = pointer.starts_with("/facts/");
    if (!is_fact && !pointer.starts_with("/deals/")) return false;
    const auto deal = std::string{pointer.substr(0, pointer.find('/', 7))};
    const auto under = pointer.substr(deal.size());
    const bool on_metric = under == "/name" || under == "/period" || under == "/date" || under.starts_with("/value");
    if (is_fact) return on_metric && is_unread(unread, deal, "/metric");
    const auto part = deal + std::string{under.substr(0, under.find('/', under.find('/', 1) + 1))};
    if (under.starts_with("/terms/")) return is_of_kind(fault.pointer, part) && is_unread(unread, part, "/kind");
    if (under.starts_with("/conditions/")) return under.ends_with("/what") && is_unread(unread, part, "/type");
    const bool on_type = under == "/members" || under == "/kind" || under.starts_with("/openRoles")
                         || (under.starts_with("/parties") && (under == "/parties" || under.ends_with("/role")));
    if (!on_type) return false;
    return is_unread(unread, deal, "/type");
  }

  /// Whether what a pointer leads to is of a term, at `term`, what the kind of the term decides.
  [[nodiscard]] static bool is_of_kind(std::string_view pointer, std::string_view term) noexcept {
    const auto member = pointer.substr(term.size());
    return member.empty() || member == "/value" || member == "/text";
  }

  /// Whether a member of an object is not there, or could not be read.
  [[nodiscard]] bool is_unread(const base_parts::RowVector<std::size_t>& unread, const std::string& object,
                               std::string_view member) const {
    const auto tokens = tape_.tokens();
    const auto at = token_at(tokens, object + std::string{member});
    return at == token_at(tokens, object) || std::binary_search(unread.begin(), unread.end(), at);
  }

  LoadOptions options_;
  Parser parser_;
  std::string_view text_;  // of the document that is open
  Tape tape_;
  Reader reader_;
  model_parts::ArticleChecker checker_;
  base_parts::FaultCollector checked_;
  std::size_t first_line_ = 1;
};

}  // namespace newsgraph::inline v0_1::json_parts
