// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/rows.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1 {
namespace page_parts {

[[nodiscard]] constexpr bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// White space as HTML has it; more of text may look so.
[[nodiscard]] constexpr bool is_blank(char c) noexcept {
  return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

inline constexpr std::string_view blanks = " \t\n\f\r";

/// Some characters of ASCII, which are looked for byte by byte: `find_first_of` calls a function for each.
class CharacterSet {
public:
  explicit constexpr CharacterSet(std::string_view characters) noexcept {
    for (const char c : characters) has_[static_cast<unsigned char>(c)] = true;
  }

  /// Where the first of them stands from `at` on; the size of the text where none does.
  [[nodiscard]] constexpr std::size_t first_in(std::string_view text, std::size_t at) const noexcept {
    while (at < text.size() && !has_[static_cast<unsigned char>(text[at])]) ++at;
    return (std::min)(at, text.size());
  }

  /// Where the first other character stands.
  [[nodiscard]] constexpr std::size_t first_not_in(std::string_view text, std::size_t at) const noexcept {
    while (at < text.size() && has_[static_cast<unsigned char>(text[at])]) ++at;
    return (std::min)(at, text.size());
  }

private:
  bool has_[256]{};
};

/// Elements that hold no tags.
inline constexpr auto raw_elements = base_parts::table<std::string_view>(
    {"script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp", "plaintext"});

inline constexpr CharacterSet blank_set{blanks};
inline constexpr CharacterSet word_ends{" \t\n\f\r\xC2\xE2\xEF"};  // and what characters begin with that are not seen
inline constexpr CharacterSet blank_or_slash{" \t\n\f\r/"};
inline constexpr CharacterSet blank_or_end{" \t\n\f\r>"};
inline constexpr CharacterSet ends_of_tag_name{" \t\n\f\r/>"};
inline constexpr CharacterSet attribute_name_ends{" \t\n\f\r/="};
inline constexpr CharacterSet script_marks{"<-"};
inline constexpr CharacterSet ends_of_attribute_name{" \t\n\f\r/>="};

/// Whether `text` is `name`, which is in lower case, whatever its own case.
[[nodiscard]] constexpr bool is_name(std::string_view text, std::string_view name) noexcept {
  if (text.size() != name.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) != name[i]) return false;
  }
  return true;
}

/// How long the names of a table are that begin with each letter, so that few are compared with a word. Names are in
/// lower case, and shorter than 32 letters.
class NameLengths {
public:
  template <class... Tables>
  explicit constexpr NameLengths(const Tables&... tables) noexcept {
    (add(tables), ...);
  }

  [[nodiscard]] constexpr bool may_have(std::string_view word) const noexcept {
    return !word.empty() && word.size() < 32 && (lengths_[word[0] & 31] >> word.size() & 1U) != 0;
  }

private:
  template <class Rows>
  constexpr void add(const Rows& rows) noexcept {
    for (const auto& row : rows) {
      std::string_view name;
      if constexpr (requires { row.word; })
        name = row.word;
      else
        name = row;
      lengths_[name[0] & 31] |= std::uint32_t{1} << name.size();
    }
  }

  std::uint32_t lengths_[32]{};
};

/// Whether a table has a name; `lengths` are those of its names. O(names of the same length and letter).
template <class Rows>
[[nodiscard]] constexpr bool has_name(const Rows& names, const NameLengths& lengths, std::string_view word) noexcept {
  if (!lengths.may_have(word)) return false;
  for (const std::string_view name : names)
    if (is_name(word, name)) return true;
  return false;
}

inline constexpr NameLengths raw_lengths{raw_elements};

/// Whether `name` begins at `at`, and ends there as that of a tag does.
[[nodiscard]] constexpr bool is_tag_name_at(std::string_view html, std::size_t at, std::string_view name) noexcept {
  const auto end = at + name.size();
  if (end >= html.size() || !is_name(html.substr(at, name.size()), name)) return false;
  return is_blank(html[end]) || html[end] == '/' || html[end] == '>';
}

/// Calls `visit(name, value)` for the attributes of a start tag, in order, until it says false. A value is not decoded,
/// and is empty where an attribute has none.
template <class Visit>
constexpr void for_each_attribute(std::string_view attributes, Visit visit) noexcept {
  const auto size = attributes.size();
  for (auto at = blank_or_slash.first_not_in(attributes, 0); at < size;
       at = blank_or_slash.first_not_in(attributes, at)) {
    const auto begin_name = at;
    const auto end = attribute_name_ends.first_in(attributes, at + 1);
    std::string_view value;
    at = blank_set.first_not_in(attributes, end);
    if (at < size && attributes[at] == '=') {
      at = blank_set.first_not_in(attributes, at + 1);
      const bool is_quoted = at < size && (attributes[at] == '"' || attributes[at] == '\'');
      const auto begin = is_quoted ? at + 1 : at;
      at = is_quoted ? (std::min)(attributes.find(attributes[at], begin), size) : blank_set.first_in(attributes, begin);
      value = attributes.substr(begin, at - begin);
      if (is_quoted) at = (std::min)(at + 1, size);
    }
    if (!visit(attributes.substr(begin_name, end - begin_name), value)) return;
  }
}

/// The value of an attribute, as `for_each_attribute` gives it.
[[nodiscard]] constexpr std::optional<std::string_view> attribute(std::string_view attributes,
                                                                  std::string_view name) noexcept {
  std::optional<std::string_view> found;
  for_each_attribute(attributes, [&](std::string_view other, std::string_view value) {
    if (is_name(other, name)) found = value;
    return !found;
  });
  return found;
}

}  // namespace page_parts

/// What a part of a page is.
enum class HtmlPartKind : std::uint8_t {
  text,       ///< text between tags, in which character references stand for characters
  raw_text,   ///< what an element such as <script>, <style> or <title> holds, in which no tags are
  start_tag,  ///< its attributes are its text
  end_tag,
};

/// Goes through a page of HTML, part by part, without making a tree of it: tags, and the text between them. Comments,
/// declarations, and a tag that the page breaks off in, are passed over. What is a tag, an attribute, a comment, and
/// where a script ends, is as the HTML standard tokenizes it (WHATWG, 13.2.5), so that what stands in a comment, a
/// script or the value of an attribute is no tag. Any bytes will do. O(page), and no memory.
///
/// @code
///   for (HtmlScanner page{html}; page.next();)
///     if (page.is_start("a")) links.push_back(page.attribute("href"));
/// @endcode
class HtmlScanner {
public:
  /// `html` must outlive this.
  explicit constexpr HtmlScanner(std::string_view html) noexcept : html_{html} {}

  /// Goes on to the next part. False at the end.
  constexpr bool next() noexcept {
    if (holds_raw_text_) {
      holds_raw_text_ = false;
      const auto end = end_of_raw_text();
      if (end != at_) {
        kind_ = HtmlPartKind::raw_text;
        text_ = html_.substr(at_, end - at_);
        at_ = end;
        return true;
      }
    }
    for (;;) {
      if (at_ >= html_.size()) return false;
      const auto end = next_markup();
      if (end != at_) {
        kind_ = HtmlPartKind::text;
        name_ = {};
        text_ = html_.substr(at_, end - at_);
        at_ = end;
        return true;
      }
      const bool is_end = html_[at_ + 1] == '/';
      const auto name = at_ + (is_end ? 2 : 1);
      if (name < html_.size() && page_parts::is_letter(html_[name])) {
        if (take_tag(name, is_end)) return true;
      } else {
        pass_comment();
      }
    }
  }

  [[nodiscard]] constexpr HtmlPartKind kind() const noexcept { return kind_; }

  /// Of a tag its name, as written; of raw text that of the element that holds it.
  [[nodiscard]] constexpr std::string_view name() const noexcept { return name_; }

  /// Whether the part is a tag, or the raw text of an element, of this name, which is in lower case.
  [[nodiscard]] constexpr bool is_start(std::string_view name) const noexcept {
    return kind_ == HtmlPartKind::start_tag && page_parts::is_name(name_, name);
  }
  [[nodiscard]] constexpr bool is_raw_text(std::string_view name) const noexcept {
    return kind_ == HtmlPartKind::raw_text && page_parts::is_name(name_, name);
  }

  /// As it stands in the page: text, raw text, or the attributes of a start tag.
  [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }

  /// Of a start tag the value of an attribute, whose name is in lower case, as it stands in the page; empty where it
  /// has no value. O(attributes).
  [[nodiscard]] constexpr std::optional<std::string_view> attribute(std::string_view name) const noexcept {
    return kind_ == HtmlPartKind::start_tag ? page_parts::attribute(text_, name) : std::nullopt;
  }

private:
  /// Where the next tag, comment or declaration begins.
  [[nodiscard]] constexpr std::size_t next_markup() const noexcept {
    for (auto at = html_.find('<', at_); at < html_.size(); at = html_.find('<', at + 1)) {
      if (at + 1 == html_.size()) break;
      const char c = html_[at + 1];
      if (page_parts::is_letter(c) || c == '!' || c == '?' || c == '/') return at;
    }
    return html_.size();
  }

  /// Takes the tag whose name begins at `name`. False where the page ends in it.
  constexpr bool take_tag(std::size_t name, bool is_end) noexcept {
    const auto size = html_.size();
    const auto name_end = page_parts::ends_of_tag_name.first_in(html_, name);
    auto at = name_end;
    while (at < size && html_[at] != '>') {
      // In front of a name or of the tag's end. An "=" there is the first character of a name.
      if (page_parts::is_blank(html_[at]) || html_[at] == '/') {
        ++at;
        continue;
      }
      at = page_parts::ends_of_attribute_name.first_in(html_, at + 1);
      const auto equals = page_parts::blank_set.first_not_in(html_, at);
      if (equals == size || html_[equals] != '=') {
        at = equals;
        continue;
      }
      at = page_parts::blank_set.first_not_in(html_, equals + 1);
      if (at == size) break;
      const char quote = html_[at];
      if (quote != '"' && quote != '\'') {
        at = page_parts::blank_or_end.first_in(html_, at);
        continue;
      }
      at = html_.find(quote, at + 1);
      at = at == std::string_view::npos ? size : at + 1;
    }
    at_ = (std::min)(at + 1, size);
    if (at == size) return false;
    name_ = html_.substr(name, name_end - name);
    text_ = html_.substr(name_end, at - name_end);
    kind_ = is_end ? HtmlPartKind::end_tag : HtmlPartKind::start_tag;
    holds_raw_text_ = !is_end && is_raw(name_);
    return true;
  }

  /// Passes over a comment, a declaration or the like.
  constexpr void pass_comment() noexcept {
    if (!html_.substr(at_).starts_with("<!--")) {
      const auto end = html_.find('>', at_);
      at_ = end == std::string_view::npos ? html_.size() : end + 1;
      return;
    }
    at_ += 4;
    for (const std::string_view end : {">", "->"})
      if (html_.substr(at_).starts_with(end)) return void(at_ += end.size());
    for (at_ = html_.find("--", at_); at_ != std::string_view::npos; at_ = html_.find("--", at_ + 1))
      for (const std::string_view end : {"-->", "--!>"})
        if (html_.substr(at_).starts_with(end)) return void(at_ += end.size());
    at_ = html_.size();
  }

  [[nodiscard]] static constexpr bool is_raw(std::string_view name) noexcept {
    return page_parts::has_name(page_parts::raw_elements, page_parts::raw_lengths, name);
  }

  /// Where the raw text that begins here ends: at the end tag of its element, or with the page.
  [[nodiscard]] constexpr std::size_t end_of_raw_text() const noexcept {
    if (page_parts::is_name(name_, "plaintext")) return html_.size();
    if (page_parts::is_name(name_, "script")) return end_of_script();
    for (auto at = html_.find("</", at_); at < html_.size(); at = html_.find("</", at + 2)) {
      const auto end = at + 2 + name_.size();
      if (end >= html_.size()) break;
      const char after = html_[end];
      if (is_same_name(html_.substr(at + 2, name_.size()))
          && (page_parts::is_blank(after) || after == '/' || after == '>'))
        return at;
    }
    return html_.size();
  }

  [[nodiscard]] constexpr bool is_same_name(std::string_view name) const noexcept {
    for (std::size_t i = 0; i < name.size(); ++i)
      if (base_parts::small_ascii(name[i]) != base_parts::small_ascii(name_[i])) return false;
    return name.size() == name_.size();
  }

  /// A script ends at its end tag, but not at one of a script in what looks like a comment in it.
  [[nodiscard]] constexpr std::size_t end_of_script() const noexcept {
    enum class State { plain, commented, in_commented_script };
    auto state = State::plain;
    // Dashes say nothing but in what looks like a comment.
    const auto next = [&](std::size_t at) {
      return state == State::plain ? (std::min)(html_.find('<', at), html_.size())
                                   : page_parts::script_marks.first_in(html_, at);
    };
    for (auto at = next(at_); at < html_.size(); at = next(at + 1)) {
      const auto rest = html_.substr(at);
      if (rest.front() == '-') {
        if (rest.starts_with("-->")) state = State::plain;
      } else if (state == State::plain && rest.starts_with("<!--")) {
        state = State::commented;
        ++at;  // its dashes may be those of the comment's end
      } else if (rest.starts_with("</") && page_parts::is_tag_name_at(html_, at + 2, "script")) {
        if (state != State::in_commented_script) return at;
        state = State::commented;
      } else if (state == State::commented && page_parts::is_tag_name_at(html_, at + 1, "script")) {
        state = State::in_commented_script;
      }
    }
    return html_.size();
  }

  std::string_view html_;
  std::string_view name_;
  std::string_view text_;
  std::size_t at_ = 0;
  HtmlPartKind kind_ = HtmlPartKind::text;
  bool holds_raw_text_ = false;
};

}  // namespace newsgraph::inline v0_1
