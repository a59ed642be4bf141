#pragma once

#include <newsgraph/json/parsing/locate.hpp>
#include <newsgraph/json/parsing/tape.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#if NLOHMANN_JSON_VERSION_MAJOR < 3 || (NLOHMANN_JSON_VERSION_MAJOR == 3 && NLOHMANN_JSON_VERSION_MINOR < 11)
#error "newsgraph needs nlohmann_json 3.11 or later"
#endif

namespace newsgraph {

/// Where and why a text is not JSON, or is nested too deeply.
struct SyntaxFault {
  std::size_t offset;  ///< in bytes
  std::string what;
};

/// The seam between a parser and everything that reads: it writes a whole text to a tape, or says
/// why not. It may keep memory from one text to the next, and strings on the tape may point into it.
template <class P>
concept JsonParser = requires(P parser, std::string_view text, Tape& tape) {
  { parser.parse(text, tape) } -> std::same_as<std::optional<SyntaxFault>>;
};

/// The parser of nlohmann_json, by its SAX events: RFC 8259, UTF-8 checked.
class NlohmannParser {
public:
  /// The tape must have been reset for `text`.
  template <class...>
  std::optional<SyntaxFault> parse(std::string_view text, Tape& tape) {
    // nlohmann takes a zero byte for the end of the text, and passes over a BOM.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
      return SyntaxFault{zero, "not JSON: a zero byte"};
    if (text.starts_with("\xEF")) return SyntaxFault{0, "not JSON: invalid literal"};
    Events events{&tape, text, std::nullopt};
    nlohmann::json::sax_parse(text.data(), text.data() + text.size(), &events);
    return std::move(events.fault);
  }

private:
  struct Events {
    Tape* tape;
    std::string_view text;
    std::optional<SyntaxFault> fault;

    bool null() { return tape->null(), true; }
    bool boolean(bool value) { return tape->boolean(value), true; }
    bool number_integer(std::int64_t value) { return tape->integer(value), true; }
    bool number_unsigned(std::uint64_t value) {
      if (value <= INT64_MAX)
        tape->integer(static_cast<std::int64_t>(value));
      else
        tape->natural(value);
      return true;
    }
    bool number_float(double value, const std::string&) { return tape->real(value), true; }
    bool string(const std::string& value) { return tape->string(value), true; }
    bool binary(const nlohmann::json::binary_t&) { return false; }
    bool key(const std::string& value) { return tape->key(value), true; }
    bool start_object(std::size_t) { return open(TokenKind::object); }
    bool start_array(std::size_t) { return open(TokenKind::array); }
    bool end_object() { return tape->close(), true; }
    bool end_array() { return tape->close(), true; }

    bool open(TokenKind kind) {
      if (tape->open(kind)) return true;
      fault = {TokenFinder{text}.offset_of(tape->tokens().size()),
               "nested more than " + std::to_string(tape->max_depth()) + " deep"};
      return false;
    }

    bool parse_error(std::size_t position, const std::string& last_token, const nlohmann::json::exception& error) {
      const std::string_view message = error.what();
      const auto dash = message.find(" - ");
      auto reason = message.substr(dash == std::string_view::npos ? message.find("] ") + 2 : dash + 3);
      const auto back = length_of_wrong_part(reason, last_token);
      // What was read last is as long as the text may be.
      reason = reason.substr(0, (std::min)(reason.find("; last read"), reason.find(" parsing '")));
      const auto at_end = reason.starts_with("unexpected end") || position > text.size();
      fault = {at_end || position < back ? text.size() : position - back, "not JSON: " + std::string{reason}};
      return false;
    }

    /// An unexpected token is pointed at by its first byte, a malformed one by the byte that is wrong.
    static std::size_t length_of_wrong_part(std::string_view reason, const std::string& last_token) noexcept {
      const bool whole = reason.starts_with("unexpected string") || reason.starts_with("unexpected number")
                         || reason.starts_with("number overflow");
      if (whole) return last_token.size();
      if (reason.starts_with("unexpected true") || reason.starts_with("unexpected null")) return 4;
      return reason.starts_with("unexpected false") ? 5 : 1;
    }
  };
};

static_assert(JsonParser<NlohmannParser>);

}  // namespace newsgraph
