// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/page/character_references.hpp>
#include <newsgraph/page/html_scanner.hpp>
#include <newsgraph/page/html_text.hpp>
#include <newsgraph/page/page_line.hpp>
#include <newsgraph/page/word_finder.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1 {

/// The text of a page of HTML as lines, and what its markup says of each.
struct HtmlLines {
  std::string text{};             ///< lines, each with "\n" behind it
  std::vector<LineHint> hints{};  ///< by line
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
    {"comment", LineHint::comments},         {"comments", LineHint::comments},
    {"disqus", LineHint::comments},          {"reply", LineHint::comments},
    {"related", LineHint::related},          {"recommend", LineHint::related},
    {"recommended", LineHint::related},      {"recommendations", LineHint::related},
    {"popular", LineHint::related},          {"trending", LineHint::related},
    {"ranking", LineHint::related},          {"rank", LineHint::related},
    {"outbrain", LineHint::related},         {"taboola", LineHint::related},
    {"nav", LineHint::navigation},           {"navbar", LineHint::navigation},
    {"gnb", LineHint::navigation},           {"lnb", LineHint::navigation},
    {"menu", LineHint::navigation},          {"breadcrumb", LineHint::navigation},
    {"breadcrumbs", LineHint::navigation},   {"footer", LineHint::navigation},
    {"sidebar", LineHint::navigation},       {"share", LineHint::navigation},
    {"sharing", LineHint::navigation},       {"social", LineHint::navigation},
    {"sns", LineHint::navigation},           {"newsletter", LineHint::navigation},
    {"cookie", LineHint::navigation},        {"popup", LineHint::navigation},
    {"modal", LineHint::navigation},         {"ad", LineHint::navigation},
    {"ads", LineHint::navigation},           {"advert", LineHint::navigation},
    {"advertisement", LineHint::navigation}, {"caption", LineHint::caption},
    {"figcaption", LineHint::caption},
});

/// Names of elements that hold the whole page, or say that they hold more than the word in them tells.
inline constexpr auto wide_names =
    base_parts::table<std::string_view>({"article", "content", "contents", "body", "main", "story", "page", "wrap",
                                         "wrapper", "container", "has", "with", "layout", "view", "no", "site"});

/// What the names of an element say of what is in it. O(names).
[[nodiscard]] constexpr LineHint hint_of_names(std::string_view names) noexcept {
  auto hint = LineHint::none;
  for (std::size_t at = 0; at < names.size();) {
    const auto end = (std::min)(names.find_first_of(" \t\n-_", at), names.size());
    const auto word = names.substr(at, end - at);
    at = end + 1;
    for (const auto wide : wide_names)
      if (is_name(word, wide)) return LineHint::none;
    for (const auto& row : hint_names)
      if (hint == LineHint::none && is_name(word, row.word)) hint = row.hint;
  }
  return hint;
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
        case HtmlPartKind::end_tag: end(page.name()); break;
      }
    }
    end_line();
    return std::move(lines_);
  }

private:
  struct Open {
    std::string_view name;
    LineHint hint;  // of all that is in it
  };

  static constexpr std::size_t most_open = 400;   // deeper elements are as those around them
  static constexpr std::size_t most_closed = 60;  // as many as one end tag closes

  [[nodiscard]] LineHint hint() const noexcept { return open_.empty() ? LineHint::none : open_.back().hint; }

  template <class...>
  void start(const HtmlScanner& page) {
    const auto name = page.name();
    if (is_name(name, "br")) return end_line();
    if (is_name(name, "time") || is_name(name, "button")) put(" ");
    if (is_block(name)) end_line();
    for (const std::string_view empty :
         {"img", "input", "meta", "link", "hr", "wbr", "source", "col", "area", "embed", "base"})
      if (is_name(name, empty)) return;
    if (page.text().ends_with('/') || open_.size() >= most_open) return;
    // A paragraph ends where the next one begins.
    if (is_name(name, "p") && !open_.empty() && is_name(open_.back().name, "p")) open_.pop_back();
    auto own = hint();
    const auto strength = [](LineHint one) {
      return one == LineHint::none                                                            ? 0
             : one == LineHint::link || one == LineHint::headline || one == LineHint::heading ? 1
                                                                                              : 2;
    };
    const auto take = [&](LineHint other) {
      if (strength(other) > strength(own) || (strength(other) == 1 && strength(own) == 1 && own == LineHint::link))
        own = other;
    };
    for (const auto& row : hint_elements)
      if (is_name(name, row.word)) take(row.hint);
    const bool is_wide =
        is_name(name, "html") || is_name(name, "body") || is_name(name, "main") || is_name(name, "article");
    if (!is_wide && strength(own) < 2)
      for (const std::string_view attribute : {"class", "id"})
        if (const auto names = page.attribute(attribute)) take(hint_of_names(names->substr(0, 400)));
    if (page.attribute("hidden")) take(LineHint::navigation);
    open_.push_back({name, own});
    if (is_name(name, "a")) ++links_;
  }

  template <class...>
  void end(std::string_view name) {
    if (is_block(name)) end_line();
    if (is_name(name, "time") || is_name(name, "button")) put(" ");
    const auto least = open_.size() - (std::min)(open_.size(), most_closed);
    for (auto i = open_.size(); i-- > least;) {
      if (!is_same(open_[i].name, name)) continue;
      while (open_.size() > i) {
        if (is_name(open_.back().name, "a") && links_ != 0) --links_;
        open_.pop_back();
      }
      return;
    }
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
    for (const char c : has_reference ? std::string_view{decoded} : text) {
      if (!is_blank(c)) {
        if (size_ == 0) hint_ = hint();
        lines_.text += c;
        ++size_;
        linked_ += links_ != 0;
      } else if (size_ != 0 && lines_.text.back() != ' ') {
        lines_.text += ' ';
        ++size_;
        linked_ += links_ != 0;
      }
    }
  }

  void end_line() {
    if (size_ == 0) return;
    lines_.text += '\n';
    const bool is_link = linked_ * 10 >= size_ * 9 && hint_ == LineHint::none;
    lines_.hints.push_back(is_link ? LineHint::link : hint_);
    size_ = 0;
    linked_ = 0;
  }

  HtmlLines lines_;
  std::vector<Open> open_;
  std::size_t links_ = 0;   // that are open
  std::size_t size_ = 0;    // of the line
  std::size_t linked_ = 0;  // how much of it is a link
  LineHint hint_ = LineHint::none;
};

}  // namespace page_parts

/// The text of a page of HTML as lines, as a browser shows its blocks: each <br> ends one too. Scripts, styles and the
/// title are left out, character references are decoded. What markup says of a line, by its elements and the words that
/// pages name these by, stands beside it. Any bytes will do. O(html).
template <class...>
[[nodiscard]] HtmlLines html_lines(std::string_view html) {
  return page_parts::HtmlLineWriter{}.write(html);
}

}  // namespace newsgraph::inline v0_1
