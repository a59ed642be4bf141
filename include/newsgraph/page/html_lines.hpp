// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/page/character_references.hpp>
#include <newsgraph/page/html_scanner.hpp>
#include <newsgraph/page/html_text.hpp>
#include <newsgraph/page/lines/cut_figures.hpp>
#include <newsgraph/page/lines/line_shape.hpp>
#include <newsgraph/page/page_line.hpp>
#include <newsgraph/page/word_finder.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {

/// Lines of a page, by their numbers from 0.
struct LineStretch {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< behind the last
};

/// The text of a page of HTML as lines, and what its markup says of each.
struct HtmlLines {
  std::string text{};                   ///< lines, each with "\n" behind it
  std::vector<LineHint> hints{};        ///< by line
  std::vector<LineStretch> articles{};  ///< elements <article> that are in no other one, in order
};

namespace page_parts {

struct HintWord {
  std::string_view word;
  LineHint hint;
};

/// Elements that say what is in them.
inline constexpr auto hint_elements = base_parts::table<HintWord>({
    {"h1", LineHint::headline},
    {"h2", LineHint::heading},
    {"h3", LineHint::heading},
    {"h4", LineHint::heading},
    {"figure", LineHint::navigation},
    {"figcaption", LineHint::caption},
    {"nav", LineHint::navigation},
    {"aside", LineHint::navigation},
    {"footer", LineHint::navigation},
    {"select", LineHint::navigation},
    {"button", LineHint::navigation},
    {"dialog", LineHint::navigation},
    {"noscript", LineHint::navigation},
    {"template", LineHint::navigation},
});

/// Words of the names that pages give to elements, in `class` and `id`.
inline constexpr auto hint_names = base_parts::table<HintWord>({
    {"comment", LineHint::comments},
    {"comments", LineHint::comments},
    {"disqus", LineHint::comments},
    {"reply", LineHint::comments},
    {"tweet", LineHint::related},
    {"instagram", LineHint::related},
    {"pullquote", LineHint::related},
    {"subscribe", LineHint::navigation},
    {"subscription", LineHint::navigation},
    {"signup", LineHint::navigation},
    {"registration", LineHint::navigation},
    {"consent", LineHint::navigation},
    {"onetrust", LineHint::navigation},
    {"gdpr", LineHint::navigation},
    {"promo", LineHint::navigation},
    {"tooltip", LineHint::navigation},
    {"form", LineHint::navigation},
    {"fontsize", LineHint::navigation},
    {"photo", LineHint::caption},
    {"related", LineHint::related},
    {"recommend", LineHint::related},
    {"recommended", LineHint::related},
    {"recommendations", LineHint::related},
    {"popular", LineHint::related},
    {"trending", LineHint::related},
    {"ranking", LineHint::related},
    {"rank", LineHint::related},
    {"outbrain", LineHint::related},
    {"taboola", LineHint::related},
    {"nav", LineHint::navigation},
    {"navbar", LineHint::navigation},
    {"gnb", LineHint::navigation},
    {"lnb", LineHint::navigation},
    {"menu", LineHint::navigation},
    {"breadcrumb", LineHint::navigation},
    {"breadcrumbs", LineHint::navigation},
    {"footer", LineHint::navigation},
    {"sidebar", LineHint::navigation},
    {"share", LineHint::navigation},
    {"sharing", LineHint::navigation},
    {"social", LineHint::navigation},
    {"sns", LineHint::navigation},
    {"newsletter", LineHint::navigation},
    {"cookie", LineHint::navigation},
    {"popup", LineHint::navigation},
    {"modal", LineHint::navigation},
    {"ad", LineHint::navigation},
    {"ads", LineHint::navigation},
    {"advert", LineHint::navigation},
    {"advertisement", LineHint::navigation},
    {"caption", LineHint::caption},
    {"figcaption", LineHint::caption},
});

/// Names of elements that hold the whole page, or say that they hold more than the word in them tells.
inline constexpr auto wide_names = base_parts::table<std::string_view>(
    {"article", "content", "contents", "body", "main", "story", "page", "wrap", "wrapper", "container", "has", "with",
     "layout", "view", "no", "site", "byline"});

/// Words that say of another one that it is in the element, or is not.
inline constexpr auto qualifying_names = base_parts::table<std::string_view>({"has", "with", "no", "without"});

/// Names of elements that are not shown.
inline constexpr auto hidden_names = base_parts::table<std::string_view>(
    {"hidden", "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "blind"});

/// Elements that have no end tag.
inline constexpr auto empty_elements = base_parts::table<std::string_view>(
    {"img", "input", "meta", "link", "hr", "wbr", "source", "col", "area", "embed", "base"});

/// Elements that may hold the text of an article.
inline constexpr auto text_elements =
    base_parts::table<std::string_view>({"div", "section", "article", "main", "td", "body"});

/// Elements in a line whose text browsers do not show.
inline constexpr auto unseen_elements = base_parts::table<std::string_view>({"noscript", "template"});

inline constexpr NameLengths unseen_lengths{unseen_elements};
inline constexpr NameLengths name_lengths{qualifying_names, wide_names, hint_names};
inline constexpr NameLengths hidden_lengths{hidden_names};
inline constexpr NameLengths empty_lengths{empty_elements};
inline constexpr NameLengths text_lengths{text_elements};
inline constexpr NameLengths hint_lengths{hint_elements};

/// Where the word of names that begins at `at` ends: "image-caption", "image_caption" and "imageCaption" have two.
[[nodiscard]] constexpr std::size_t end_of_name_word(std::string_view names, std::size_t at) noexcept {
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  auto end = at;
  while (end < names.size() && !is_blank(names[end]) && names[end] != '-' && names[end] != '_') {
    ++end;
    if (end < names.size() && names[end] >= 'A' && names[end] <= 'Z' && is_small(names[end - 1])) break;
  }
  return end;
}

/// What the names of an element say of what is in it. O(names).
[[nodiscard]] constexpr LineHint hint_of_names(std::string_view names) noexcept {
  auto hint = LineHint::none;
  bool is_wide = false;
  for (std::size_t at = 0; at < names.size();) {
    const auto end = end_of_name_word(names, at);
    const auto word = names.substr(at, end - at);
    at = end + (end == at || (end < names.size() && !is_letter(names[end])) ? 1 : 0);
    if (!name_lengths.may_have(word)) continue;
    for (const auto qualifier : qualifying_names)
      if (is_name(word, qualifier)) return LineHint::none;
    for (const auto wide : wide_names) is_wide = is_wide || is_name(word, wide);
    for (const auto& row : hint_names)
      if (hint == LineHint::none && is_name(word, row.word)) hint = row.hint;
  }
  return is_wide && hint != LineHint::caption ? LineHint::none : hint;
}

/// Whether a style says that an element is not shown, or is struck out.
[[nodiscard]] constexpr bool is_hidden_by_style(std::string_view style) noexcept {
  const auto begins_with = [](std::string_view text, std::string_view name) {
    return is_name(text.substr(0, name.size()), name);
  };
  while (!style.empty()) {
    const auto declaration = style.substr(0, style.find(';'));
    style.remove_prefix((std::min)(declaration.size() + 1, style.size()));
    const auto colon = (std::min)(declaration.find(':'), declaration.size());
    const auto property = without_space(declaration.substr(0, colon));
    const bool is_display = is_name(property, "display");
    const bool is_visibility = is_name(property, "visibility");
    const bool is_decoration = begins_with(property, "text-decoration");
    if (!is_display && !is_visibility && !is_decoration) continue;
    const auto value = without_space(declaration.substr((std::min)(colon + 1, declaration.size())));
    if (is_display && begins_with(value, "none")) return true;
    if (is_visibility && begins_with(value, "hidden")) return true;
    for (std::size_t at = 0; is_decoration && at < value.size(); ++at)
      if (begins_with(value.substr(at), "line-through")) return true;
  }
  return false;
}

/// Whether names or a style say that an element is not shown.
[[nodiscard]] constexpr bool is_hidden(std::string_view names, std::string_view style) noexcept {
  bool is_without_display = false;
  bool is_shown_elsewhere = false;  // "d-none d-md-block"
  for (std::size_t at = 0; at < names.size();) {
    const auto end = blank_set.first_in(names, at);
    const auto name = names.substr(at, end - at);
    if (has_name(hidden_names, hidden_lengths, name)) return true;
    if (name.starts_with("d-")) (name == "d-none" ? is_without_display : is_shown_elsewhere) = true;
    at = end + 1;
  }
  return (is_without_display && !is_shown_elsewhere) || is_hidden_by_style(style);
}

/// Whether names say that an element is shown on screens that are wide enough: "hidden md:inline".
[[nodiscard]] constexpr bool is_shown_wide(std::string_view names) noexcept {
  for (const std::string_view shown : {":inline", ":block", ":flex"})
    if (names.find(shown) != names.npos) return true;
  return false;
}

/// Writes the lines of a page, block by block.
class HtmlLineWriter {
public:
  template <class...>
  [[nodiscard]] HtmlLines write(std::string_view html) {
    for (HtmlScanner page{html}; page.next();) {
      switch (page.kind()) {
        case HtmlPartKind::text: put(page.text()); break;
        case HtmlPartKind::raw_text: break;
        case HtmlPartKind::start_tag: start(page); break;
        case HtmlPartKind::end_tag:
          level_ = level_after(page, level_);
          end(page.name());
          break;
      }
    }
    end_line();
    close_to(0);
    mark_apart();
    add_unseen();
    return std::move(lines_);
  }

private:
  struct Open {
    std::string_view name;
    LineHint hint;        // of all that is in it
    std::size_t element;  // the innermost of those that hold text, from 1
  };

  /// One that may hold the text of an article.
  struct Element {
    std::size_t parent = 0;
    std::size_t end = 0;    // behind the last that is in it
    std::size_t bytes = 0;  // of paragraphs in it
    std::size_t paragraphs = 0;
  };

  static constexpr std::size_t most_open = 400;   // deeper elements are as those around them
  static constexpr std::size_t most_closed = 60;  // as many as one end tag closes
  static constexpr std::size_t most_of = 60;      // per cent

  /// What the attributes of a start tag say of its element.
  struct Names {
    std::string_view classes{};
    std::string_view id{};
    std::string_view style{};
    bool is_hidden = false;
  };

  [[nodiscard]] static constexpr Names names_of(std::string_view attributes) noexcept {
    constexpr std::size_t most = 400;
    Names named;
    for_each_attribute(attributes, [&](std::string_view name, std::string_view value) {
      const auto set = [&](std::string_view& member, std::string_view text) {
        if (member.data() == nullptr) member = text;
      };
      if (is_name(name, "class")) set(named.classes, value.substr(0, most));
      if (is_name(name, "id")) set(named.id, value.substr(0, most));
      if (is_name(name, "style")) set(named.style, value);
      if (is_name(name, "hidden")) named.is_hidden = true;
      return true;
    });
    return named;
  }

  [[nodiscard]] LineHint hint() const noexcept { return open_.empty() ? LineHint::none : open_.back().hint; }

  template <class...>
  void start(const HtmlScanner& page) {
    const auto name = page.name();
    level_ = level_after(page, level_);
    if (is_name(name, "br")) return break_line();
    if (is_name(name, "time") || is_name(name, "button")) put(" ");
    // A paragraph ends where the next one begins.
    const bool ends_paragraph = is_name(name, "p") && !open_.empty() && is_name(open_.back().name, "p");
    if (ends_paragraph) close_to(open_.size() - 1);
    const bool is_wide =
        is_name(name, "html") || is_name(name, "body") || is_name(name, "main") || is_name(name, "article");
    const bool is_empty =
        has_name(empty_elements, empty_lengths, name) || page.text().ends_with('/') || open_.size() >= most_open;
    const auto named = is_wide || is_empty ? Names{} : names_of(page.text());
    const bool is_unseen = named.is_hidden || is_hidden(named.classes, named.style);
    const bool is_never_seen = is_unseen && !is_shown_wide(named.classes);
    if (is_block(name)) start_block(is_never_seen && !ends_paragraph && (is_name(name, "div") || is_name(name, "p")));
    if (is_empty) return;
    auto own = hint() == LineHint::paragraph && is_block(name) ? LineHint::none : hint();
    // Words of somebody may stand in a figure too.
    if (is_name(name, "blockquote") && !open_.empty() && is_name(open_.back().name, "figure")) own = LineHint::none;
    const auto strength = [](LineHint one) {
      return one == LineHint::none || one == LineHint::paragraph                              ? 0
             : one == LineHint::link || one == LineHint::headline || one == LineHint::heading ? 1
                                                                                              : 2;
    };
    const auto take = [&](LineHint other) {
      if (strength(other) > strength(own) || (other == LineHint::caption && is_beside())
          || (strength(other) == 1 && strength(own) == 1 && own == LineHint::link))
        own = other;
    };
    if (hint_lengths.may_have(name))
      for (const auto& row : hint_elements)
        if (is_name(name, row.word)) take(row.hint);
    if (!is_wide) {
      if (strength(own) < 2 || is_beside())
        for (const auto names : {named.classes, named.id}) take(hint_of_names(names));
      if (is_unseen) take(is_never_seen ? LineHint::hidden : LineHint::navigation);
      // In a line it is not read with what stands around it.
      const bool is_left_out = is_struck(name) || has_name(unseen_elements, unseen_lengths, name) || is_never_seen;
      if (is_left_out && unseen_from_ == 0 && (!is_block(name) || size_ != 0)) {
        unseen_from_ = open_.size() + 1;
        is_unseen_in_line_ = size_ != 0 && !is_struck(name);
        unseen_ += '\n';
      }
    }
    if (own == LineHint::none && (is_name(name, "p") || is_name(name, "li"))) own = LineHint::paragraph;
    auto element = open_.empty() ? 0 : open_.back().element;
    if (may_hold_text(name)) {
      elements_.push_back({element});
      element = elements_.size() - 1;
    }
    if (is_name(name, "article")) article_ = element;
    if (is_name(name, "h1") && !has_heading_) {
      has_heading_ = true;
      if (article_ != 0 && elements_[article_].end == 0) heading_article_ = article_;
    }
    open_.push_back({name, own, element});
    if (is_name(name, "article") && open_articles_++ == 0)
      lines_.articles.push_back({lines_.hints.size(), lines_.hints.size()});
    if (is_name(name, "a")) ++links_;
    if (is_bold(name)) ++bolds_;
  }

  /// A block ends the line, unless it is not seen and may stand in the middle of it. Blocks in what is not seen make
  /// lines of their own.
  void start_block(bool may_be_in_line) {
    if (unseen_from_ != 0 && is_unseen_in_line_) return void(unseen_ += '\n');
    if (size_ != 0 && unseen_from_ == 0 && may_be_in_line) return;
    end_line();
    unseen_from_ = 0;
  }

  /// Whether what follows stands in an element beside the text, or in a figure, where captions are.
  [[nodiscard]] bool is_beside() const noexcept {
    for (std::size_t i = open_.size(), least = i - (std::min<std::size_t>)(i, 3); i-- > least;)
      if (is_name(open_[i].name, "aside") || is_name(open_[i].name, "figure")) return true;
    return false;
  }

  [[nodiscard]] static bool is_bold(std::string_view name) noexcept {
    return is_name(name, "strong") || is_name(name, "b");
  }

  [[nodiscard]] static bool may_hold_text(std::string_view name) noexcept {
    return has_name(text_elements, text_lengths, name);
  }

  void close_to(std::size_t count) {
    while (open_.size() > count) {
      if (is_name(open_.back().name, "a") && links_ != 0) --links_;
      if (is_bold(open_.back().name) && bolds_ != 0) --bolds_;
      if (is_name(open_.back().name, "article") && --open_articles_ == 0)
        lines_.articles.back().end = lines_.hints.size();
      if (may_hold_text(open_.back().name)) elements_[open_.back().element].end = elements_.size();
      open_.pop_back();
    }
    if (open_.size() < unseen_from_) unseen_from_ = 0;
  }

  /// Marks lines outside of the smallest element that has most of the page's paragraphs in it.
  template <class...>
  void mark_apart() {
    for (auto i = elements_.size(); i-- > 1;) {
      elements_[elements_[i].parent].bytes += elements_[i].bytes;
      elements_[elements_[i].parent].paragraphs += elements_[i].paragraphs;
    }
    // Of several articles, the one that the first heading is in.
    const auto whole = heading_article_ != 0 && elements_[heading_article_].paragraphs >= 3 ? heading_article_ : 0;
    std::size_t best = whole;
    for (auto i = whole + 1; i < elements_.size() && (whole == 0 || i < elements_[whole].end); ++i)
      if (elements_[i].paragraphs >= 3 && elements_[i].bytes * 100 >= elements_[whole].bytes * most_of) best = i;
    if (best == 0) return;
    for (std::size_t i = 0; i < lines_.hints.size(); ++i) {
      auto& hint = lines_.hints[i];
      // A heading right below that of the page belongs to it.
      if (i != 0 && hint == LineHint::heading && lines_.hints[i - 1] == LineHint::headline) continue;
      if ((hint == LineHint::none || hint == LineHint::paragraph || hint == LineHint::heading)
          && (line_elements_[i] < best || line_elements_[i] >= elements_[best].end))
        hint = LineHint::apart;
    }
  }

  template <class...>
  void end(std::string_view name) {
    if (is_name(name, "time") || is_name(name, "button")) put(" ");
    const auto least = open_.size() - (std::min)(open_.size(), most_closed);
    auto i = open_.size();
    while (i != least && !is_same(open_[i - 1].name, name)) --i;
    const bool is_open = i != least;
    if (is_block(name)) {
      const bool is_in_unseen = unseen_from_ != 0 && is_unseen_in_line_ && (!is_open || i >= unseen_from_);
      if (is_in_unseen)
        unseen_ += '\n';
      else
        end_line();
    }
    if (is_open) close_to(i - 1);
  }

  [[nodiscard]] static bool is_same(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
      if (base_parts::small_ascii(a[i]) != base_parts::small_ascii(b[i])) return false;
    return true;
  }

  template <class...>
  void put(std::string_view text) {
    const bool has_reference = text.find('&') != text.npos;
    const auto decoded = has_reference ? decode_references(text) : std::string{};
    if (has_reference) text = decoded;
    if (unseen_from_ != 0) return put_unseen(text);
    const bool is_raised = level_ != TextLevel::line;
    const auto raised = is_raised ? levelled(text, level_, line()) : std::string{};
    if (is_raised) text = raised;
    for (std::size_t at = 0; at < text.size();) {
      if (is_blank(text[at])) {
        at = blank_set.first_not_in(text, at);
        if (size_ != 0 && lines_.text.back() != ' ') add(" ");
        continue;
      }
      if (const auto unseen = unseen_size(text, at)) {
        at += unseen;
        continue;
      }
      if (breaks_ != 0) {
        if (!goes_on_with_figure(line(), text.substr(at), breaks_ != 1))
          end_line();
        else if (lines_.text.back() != ' ')
          add(" ");
        breaks_ = 0;
      }
      if (size_ == 0) {
        hint_ = hint();
        element_ = open_.empty() ? 0 : open_.back().element;
      }
      auto end = at;
      do {
        end = word_ends.first_in(text, end + 1);
      } while (end < text.size() && !is_blank(text[end]) && unseen_size(text, end) == 0);
      add(text.substr(at, end - at));
      at = end;
    }
  }

  /// Of what is not seen, each element makes a line, behind all others.
  template <class...>
  void put_unseen(std::string_view text) {
    for (const char c : seen_text(text))
      if (!is_blank(c))
        unseen_ += c;
      else if (!unseen_.ends_with('\n') && !unseen_.ends_with(' '))
        unseen_ += ' ';
  }

  void add_unseen() {
    for (std::string_view rest = unseen_; !rest.empty();) {
      const auto text = without_space(rest.substr(0, rest.find('\n')));
      rest.remove_prefix((std::min)(rest.find('\n'), rest.size() - 1) + 1);
      if (text.empty()) continue;
      lines_.text.append(text).append("\n");
      lines_.hints.push_back(LineHint::hidden);
    }
  }

  /// Ends the line at a <br>, unless a figure goes on behind it.
  void break_line() {
    if (unseen_from_ != 0) return void(unseen_ += '\n');
    if (breaks_ == 2 || size_ == 0 || !may_end_in_figure(line())) return end_line();
    ++breaks_;
  }

  /// What of the line is written.
  [[nodiscard]] std::string_view line() const noexcept {
    return std::string_view{lines_.text}.substr(lines_.text.size() - size_);
  }

  void add(std::string_view part) {
    lines_.text += part;
    size_ += part.size();
    linked_ += links_ != 0 ? part.size() : 0;
    bold_ += bolds_ != 0 ? part.size() : 0;
  }

  void end_line() {
    breaks_ = 0;
    if (size_ == 0) return;
    lines_.text += '\n';
    const bool is_plain = hint_ == LineHint::none || hint_ == LineHint::paragraph;
    const bool is_linked =
        linked_ * 10 >= size_ * 9 && (is_plain || hint_ == LineHint::heading || hint_ == LineHint::caption);
    const bool is_heading = is_plain && bold_ * 10 >= size_ * 9 && is_short_heading();
    lines_.hints.push_back(is_linked ? LineHint::link : is_heading ? LineHint::heading : hint_);
    line_elements_.push_back(element_);
    if (is_plain && size_ >= 80 && linked_ * 2 < size_) {
      elements_[element_].bytes += size_;
      ++elements_[element_].paragraphs;
    }
    size_ = 0;
    linked_ = 0;
    bold_ = 0;
  }

  /// Whether the line, which is bold, is no sentence.
  [[nodiscard]] bool is_short_heading() const noexcept {
    const auto line = without_space(std::string_view{lines_.text}.substr(lines_.text.size() - 1 - size_, size_));
    return width_of(line) <= 100 && !ends_sentence(line) && !line.ends_with(':') && !line.ends_with(',');
  }

  HtmlLines lines_;
  std::vector<Open> open_;
  std::vector<Element> elements_{Element{}};  // in the order of their beginnings; the first is the page
  std::vector<std::size_t> line_elements_;
  std::size_t element_ = 0;  // in which the line begins
  std::size_t article_ = 0;  // the last <article> that began
  std::size_t heading_article_ = 0;
  bool has_heading_ = false;
  std::size_t open_articles_ = 0;
  std::size_t links_ = 0;   // that are open
  std::size_t size_ = 0;    // of the line
  std::size_t linked_ = 0;  // how much of it is a link
  std::size_t bolds_ = 0;   // that are open
  std::size_t bold_ = 0;    // how much of the line
  LineHint hint_ = LineHint::none;
  TextLevel level_ = TextLevel::line;
  int breaks_ = 0;                  // <br> behind what may be half a figure
  std::size_t unseen_from_ = 0;     // how many are open in the outermost that is not seen in its line
  bool is_unseen_in_line_ = false;  // it is in the middle of the line, with all the blocks in it
  std::string unseen_;              // its text, in lines
};

}  // namespace page_parts

/// The text of a page of HTML as lines, as a browser shows its blocks: each <br> ends one too, unless it parts a figure
/// from its "million". Scripts, styles and the title are left out, and so are characters that are not seen; character
/// references are decoded, <sup> and <sub> keep their level: "10⁹". Text in a line that is hidden or struck out makes
/// lines behind all others. What markup says of a line, by its elements and the words that pages name these by, stands
/// beside it. Any bytes will do. O(html).
template <class...>
[[nodiscard]] HtmlLines html_lines(std::string_view html) {
  return page_parts::HtmlLineWriter{}.write(html);
}

}  // namespace newsgraph::inline v0_1
