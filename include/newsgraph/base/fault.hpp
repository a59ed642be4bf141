// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault_kind.hpp>
#include <newsgraph/base/printable.hpp>
#include <newsgraph/base/utf8.hpp>

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A place in a text, as compilers name it.
struct TextPlace {
  std::string file{};      ///< as the caller named it; empty for text from memory
  std::size_t line = 0;    ///< from 1; 0 where there is no text to point into
  std::size_t column = 0;  ///< from 1, in code points

  friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/// "news.json:3:14", without what is not known, on one line that is safe to print.
template <class...>
[[nodiscard]] std::string to_string(const TextPlace& place) {
  auto text = printable(place.file);
  if (place.line == 0) return text;
  if (!text.empty()) text += ':';
  return text + std::to_string(place.line) + ':' + std::to_string(place.column);
}

/// One thing that is wrong with a document, and where: data that a program can act on. `to_string` makes a sentence of
/// it.
///
/// @code
///   if (fault.kind == FaultKind::not_one_of && !fault.suggestion.empty()) replace(fault.pointer, fault.suggestion);
/// @endcode
struct Fault {
  FaultKind kind{};
  TextPlace place{};
  std::string pointer{};  ///< JSON pointer (RFC 6901), of each key its first 1,000 bytes; empty for the whole document
  std::string found{};    ///< what stands there; of text the first 1,000 bytes
  bool found_is_text = false;  ///< a string or key of the document; else as JSON has it, or in words: "an array"
  std::vector<std::string> expected{};  ///< what may stand there: each of the names, or one phrase
  std::string suggestion{};  ///< what was probably meant, ready to be put in place of `found`; or empty. Of ids none is
                             ///< sought any more after 20,000 comparisons in one document
  bool suggestion_is_json = false;        ///< it is a JSON value, "[1]" or "true"; else the text of a string or a key
  std::vector<std::string> candidates{};  ///< what could have been meant, where that is several: 100 at most
  std::string context{};                  ///< what else there is to say: see `FaultKind`

  friend bool operator==(const Fault&, const Fault&) = default;
};

/// Every fault of one reading, in document order.
using Faults = std::vector<Fault>;

namespace base_parts {

/// As much of `text` as a fault keeps, so that one long text can't be told a thousand times: its first 1,000 bytes,
/// whole characters of them.
[[nodiscard]] constexpr std::string_view cut_for_fault(std::string_view text) noexcept {
  return first_bytes(text, 1'000);
}

/// A fault with what is found and what is expected, in one phrase. Made by assignments: g++ 12 at -O3 warns of
/// designated initialisers that it takes for uninitialised.
template <class...>
[[nodiscard]] Fault fault_of(FaultKind kind, std::string_view found = {}, std::string_view expected = {}) {
  Fault fault;
  fault.kind = kind;
  fault.found = found;
  if (!expected.empty()) fault.expected.emplace_back(expected);
  return fault;
}

/// A fault of a text of the document, which is not what is expected in one phrase.
template <class...>
[[nodiscard]] Fault fault_in_text(FaultKind kind, std::string_view found, std::string_view expected = {},
                                  std::string_view context = {}) {
  auto fault = fault_of(kind, cut_for_fault(found), cut_for_fault(expected));
  fault.found_is_text = true;
  fault.context = cut_for_fault(context);
  return fault;
}

/// A fault of what is not there: the member `name`, and what it means.
template <class...>
[[nodiscard]] Fault missing_member(std::string_view name, std::string_view meaning) {
  auto fault = fault_of(FaultKind::missing, {}, name);
  fault.context = meaning;
  return fault;
}

/// A fault against a rule.
template <class...>
[[nodiscard]] Fault not_allowed(std::string_view rule) {
  auto fault = fault_of(FaultKind::not_allowed);
  fault.context = rule;
  return fault;
}

/// `text` in double quotes on one line, shortened to 60 bytes, as it is safe to print: control characters are written
/// as \u001b.
template <class...>
[[nodiscard]] std::string in_quotes(std::string_view text) {
  const auto shown = first_bytes(text, 60);
  std::string quoted{'"'};
  for (const char c : shown) {
    const auto code = static_cast<unsigned char>(c);
    if (code >= 0x20 && code != 0x7F) {
      quoted += c;
      continue;
    }
    append_escape(quoted, code);
  }
  return printable(quoted) + (shown.size() < text.size() ? "…\"" : "\"");
}

/// JSON on one line as it is safe to print, shortened to 200 bytes.
template <class...>
[[nodiscard]] std::string shortened(std::string_view json) {
  const auto shown = first_bytes(json, 200);
  return printable(shown) + (shown.size() < json.size() ? "…" : "");
}

/// The first three of some texts in quotes, and how many more there are: '"a", "b", "c" and 4 more'.
template <class...>
[[nodiscard]] std::string alternatives(const std::vector<std::string>& texts) {
  constexpr std::size_t most = 3;
  std::string text;
  for (std::size_t i = 0; i < texts.size() && i < most; ++i)
    text += (i == 0 ? "" : i + 1 == texts.size() ? " or " : ", ") + in_quotes(texts[i]);
  return texts.size() > most ? text + " and " + std::to_string(texts.size() - most) + " more" : text;
}

/// `texts` with `separator` between them, and `last` before the last one.
template <class...>
[[nodiscard]] std::string joined(const std::vector<std::string>& texts, std::string_view separator,
                                 std::string_view last) {
  std::string text;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i != 0) text += i + 1 == texts.size() ? last : separator;
    text += texts[i];
  }
  return text;
}

}  // namespace base_parts

/// What is wrong, in words, without the place: 'found "x", expected a string'.
template <class...>
[[nodiscard]] std::string message(const Fault& fault) {
  const auto& context = fault.context;
  const auto found = fault.found_is_text ? base_parts::in_quotes(fault.found) : fault.found;
  const auto expected = fault.expected.empty() ? std::string{} : fault.expected.front();
  const auto one_of = [&fault] { return "one of: " + base_parts::joined(fault.expected, ", ", ", "); };
  const auto but_expected = [&](const std::string& what) {
    return (found.empty() ? "" : "found " + found + ", ") + "expected " + what;
  };
  const auto hint = fault.suggestion_is_json    ? "; did you mean " + base_parts::shortened(fault.suggestion) + "?"
                    : !fault.suggestion.empty() ? "; did you mean " + base_parts::in_quotes(fault.suggestion) + "?"
                    : !fault.candidates.empty() ? "; could be " + base_parts::alternatives(fault.candidates)
                                                : "";
  switch (fault.kind) {
    case FaultKind::unopened: return "can't be opened: " + found;
    case FaultKind::unreadable:
      return context + (context.empty() ? "" : " ") + "can't be read" + (found.empty() ? "" : ": ") + found;
    case FaultKind::not_a_file: return "is " + found + ", expected " + expected;
    case FaultKind::too_large: return "the document is larger than " + expected + " bytes";
    case FaultKind::syntax: {
      const auto wrong = context.empty() ? "unexpected " + found : context;
      const auto right = base_parts::joined(fault.expected, ", ", ", or ");
      return "not JSON: " + wrong + (right.empty() ? "" : "; expected ") + right;
    }
    case FaultKind::too_deep: return "nested more than " + expected + " deep";
    case FaultKind::missing: return "missing " + base_parts::in_quotes(expected) + ", " + context;
    case FaultKind::unknown_member:
      return "unknown key " + found
             + (context.empty() ? hint : "; did you mean " + base_parts::shortened(context) + "?");
    case FaultKind::repeated_member: return found + " stands twice in its object";
    case FaultKind::empty:
    case FaultKind::wrong_type:
    case FaultKind::malformed:
    case FaultKind::out_of_range: break;
    case FaultKind::not_one_of:
      if (constexpr std::size_t most_beside_hint = 20; !hint.empty() && fault.expected.size() > most_beside_hint)
        return "found " + found + hint;
      return but_expected(context + (context.empty() ? "" : " ") + one_of()) + hint;
    case FaultKind::other_format: return but_expected(base_parts::in_quotes(expected));
    case FaultKind::not_allowed: return context;
    case FaultKind::ends_before_start:
      if (!expected.empty()) return fault.found + " is before " + context + ", " + expected;
      return context.empty() ? "found " + found + ", which ends before it starts" : context + " ends before it begins";
    case FaultKind::duplicate_id: return found + " is already the id of " + context;
    case FaultKind::unknown_reference:
      return but_expected("the id of " + base_parts::joined(fault.expected, " or ", " or ")) + hint;
    case FaultKind::wrong_reference:
      return found + " is the id of " + context + ", expected that of "
             + base_parts::joined(fault.expected, " or ", " or ");
    case FaultKind::unfit_role:
      return "the deal type " + base_parts::in_quotes(context) + " has no role " + found + ", expected " + one_of()
             + hint;
    case FaultKind::unfit_kind: {
      const auto of_type = "the deal type " + base_parts::in_quotes(context);
      const bool of_others = fault.suggestion.empty() && !fault.candidates.empty();
      const auto end = !of_others ? hint
                       : fault.candidates.front() == context
                           ? "; the type says it already, leave \"kind\" out"
                           : "; that is of the type " + base_parts::alternatives(fault.candidates);
      if (fault.expected.empty()) return of_type + " has no kinds, found " + found + end;
      return of_type + " has no kind " + found + ", expected " + one_of() + end;
    }
    case FaultKind::kind_as_type:
      return but_expected(one_of()) + "; did you mean " + base_parts::in_quotes(fault.suggestion)
             + " with \"kind\": " + base_parts::in_quotes(context) + "?";
    case FaultKind::repeated_party: return found + " is " + context + " of this deal already";
    case FaultKind::own_link: return "a deal has no link to itself";
    case FaultKind::own_member: return "the package " + found + " contains itself";
    case FaultKind::own_part: return "the deal " + found + " is part of itself";
    case FaultKind::own_successor: return "the deal " + found + " replaces itself";
    case FaultKind::beyond_text:
      return "the range ends beyond " + base_parts::in_quotes(context) + ", which has " + expected + " bytes";
    case FaultKind::within_character: return "the range begins or ends within a character";
    case FaultKind::not_in_text:
      if (context.empty()) break;
      return found + " does not stand in " + base_parts::in_quotes(context);
    case FaultKind::other_words: return "found " + found + ", but " + base_parts::in_quotes(expected) + " stands there";
    case FaultKind::not_listed:
      return "and " + found + (found == "1" ? " more fault" : " more faults") + ", not listed";
  }
  return but_expected(base_parts::joined(fault.expected, ", ", " or ")) + hint;
}

/// "news.json:3:14: /deals/0/type: …", leaving out what is not known, on one line that is safe to print, whatever
/// stands in the document.
template <class...>
[[nodiscard]] std::string to_string(const Fault& fault) {
  auto text = to_string(fault.place);
  if (!text.empty()) text += ": ";
  if (!fault.pointer.empty()) text += printable(fault.pointer) + ": ";
  return text + message(fault);
}

/// `to_string`, on one line without its end, with the stream's width and fill. Who prints includes <ostream> or
/// <iostream>.
template <class...>
std::ostream& operator<<(std::ostream& out, const Fault& fault) {
  return out << to_string(fault);
}

namespace base_parts {

/// Gathers faults up to a limit; those beyond it are only counted, so that a hopeless document costs
/// no more than its reading.
class FaultCollector {
public:
  explicit FaultCollector(std::size_t limit) noexcept : limit_{limit} {}

  template <class...>
  void add(Fault fault) {
    ++count_;
    if (faults_.size() < limit_) faults_.push_back(std::move(fault));
  }

  [[nodiscard]] bool empty() const noexcept { return count_ == 0; }
  [[nodiscard]] bool full() const noexcept { return faults_.size() >= limit_; }

  /// All faults, also those over the limit.
  [[nodiscard]] std::size_t count() const noexcept { return count_; }

  /// The faults up to the limit. Those over it are not in the list.
  [[nodiscard]] Faults& faults() noexcept { return faults_; }

  void clear() noexcept {
    faults_.clear();
    count_ = 0;
  }

private:
  std::size_t limit_;
  std::size_t count_ = 0;
  Faults faults_;
};

}  // namespace base_parts

}  // namespace newsgraph::inline v0_1
