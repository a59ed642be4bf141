// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/json/stream.hpp>
#include <newsgraph/page/character_references.hpp>
#include <newsgraph/page/html_metadata.hpp>
#include <newsgraph/page/page_time.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// The letters and digits of a headline, ASCII ones in lower case, by which it is known in other words around it.
template <class...>
[[nodiscard]] std::string letters_of(std::string_view headline) {
  std::string letters;
  for (std::size_t at = 0; at < headline.size();) {
    const auto size = base_parts::first_code_point(headline.substr(at)).bytes;
    const auto low = base_parts::small_ascii(headline[at]);
    const bool is_sign = size == 1 ? !((low >= 'a' && low <= 'z') || (low >= '0' && low <= '9'))
                                   : headline.substr(at).starts_with("\xE2\x80") || headline[at] == '\xC2';
    if (!is_sign) letters.append(1, low).append(headline.substr(at + 1, size - 1));
    at += size;
  }
  return letters;
}

/// An address without what may differ between two of one page: scheme, "www.", fragment and a slash at its end.
[[nodiscard]] constexpr std::string_view bare_address(std::string_view address) noexcept {
  address = address.substr(0, address.find('#'));
  for (const std::string_view before : {"https://", "http://", "www."})
    if (address.starts_with(before)) address.remove_prefix(before.size());
  if (address.ends_with('/')) address.remove_suffix(1);
  return address;
}

/// Reads what a page's JSON-LD says of its article.
class JsonLdMetadata {
public:
  using At = json_parts::At;

  explicit JsonLdMetadata(HtmlMetadata& found) : found_{found} {}

  /// The text of its article, which pages seldom have there.
  [[nodiscard]] const std::string& body() const noexcept { return body_; }

  /// Shows one script; one that is no JSON says nothing.
  template <class...>
  void read(std::string_view script) {
    auto document = std::make_unique<json_parts::DocumentReader<>>();
    Faults faults;
    if (!document->open(script, faults)) return;
    const auto before = articles_.size();
    find(document->root(), document->root());
    if (articles_.size() != before) documents_.push_back(std::move(document));
  }

  /// Takes what the scripts say of the page's article, if they have one. Of several it is the one with the address of
  /// the page, or with one of its headlines: those of its head and `headlines`, of its lines. What can't be told is
  /// appended to `untold`. O(scripts).
  template <class...>
  void take(const std::vector<std::string_view>& headlines, std::vector<std::string>& untold) {
    if (articles_.empty()) return;
    std::vector<std::string> letters{letters_of(found_.headline), letters_of(found_.title)};
    for (const auto headline : headlines) letters.push_back(letters_of(headline));
    const auto* best = &articles_.front();
    if (articles_.size() != 1) {
      int most = 0;
      for (const auto& article : articles_)
        if (const auto likeness = likeness_of(article.object, letters); likeness > most) {
          best = &article;
          most = likeness;
        }
      if (most == 0 && !are_one())
        return untold.push_back("which article of the page's JSON-LD is its own, of "
                                + std::to_string(articles_.size()));
      if (most == 1 && !are_one())
        untold.push_back("whether the page's own article of its JSON-LD is the one whose headline begins as its own");
    }
    const auto head = std::exchange(found_.published, {});
    read_article(best->object);
    // Authors may be said by an id alone, which another object of the script has.
    if (!author_ids_.empty() && found_.authors.empty()) add_authors_of_ids(best->root);
    take_published(head, untold);
  }

private:
  struct Found {
    At object;
    At root;  // of its script
  };

  template <class...>
  void find(At at, At root) {
    if (at->kind == json_parts::TokenKind::array)
      return json_parts::for_each_element(at, [&](std::size_t, At value) { find(value, root); });
    if (at->kind != json_parts::TokenKind::object) return;
    if (is_article(at)) return articles_.push_back({at, root});
    json_parts::for_each_member(at, [&](At key, At value) {
      if (key->text() == "@graph" || key->text() == "mainEntity" || key->text() == "mainEntityOfPage")
        find(value, root);
    });
  }

  [[nodiscard]] static std::string_view text_of(At at) {
    return at->kind == json_parts::TokenKind::string ? at->text() : std::string_view{};
  }

  [[nodiscard]] static std::string headline_of(At object) {
    std::string headline;
    json_parts::for_each_member(object, [&](At key, At value) {
      if (key->text() == "headline") headline = letters_of(seen_text(decode_references(text_of(value))));
    });
    return headline;
  }

  /// How surely an article is that of the page: 4 where it has its address, and 2 where it has its headline, or 1 where
  /// one begins with the other; 0 where nothing says so.
  template <class...>
  [[nodiscard]] int likeness_of(At object, const std::vector<std::string>& headlines) const {
    constexpr std::size_t least = 20;  // bytes that tell one headline from others
    int likeness = 0;
    const auto page = bare_address(found_.uri);
    const auto compare = [&](At value) {
      const auto decoded = decode_references(text_of(value));
      const auto address = bare_address(decoded);
      const bool is_whole = address == page || (address.starts_with('/') && page.ends_with(address));
      if (address.size() > 1 && is_whole) likeness = 4;
    };
    json_parts::for_each_member(object, [&](At key, At value) {
      const auto name = key->text();
      if (name != "url" && name != "@id" && name != "mainEntityOfPage") return;
      compare(value);
      if (value->kind == json_parts::TokenKind::object)
        json_parts::for_each_member(value, [&](At inner, At address) {
          if (inner->text() == "@id" || inner->text() == "url") compare(address);
        });
    });
    const auto own = headline_of(object);
    int same = 0;
    for (const auto& other : headlines) {
      const bool begins =
          (std::min)(own.size(), other.size()) >= least && (own.starts_with(other) || other.starts_with(own));
      if (begins) same = (std::max)(same, 1);
      if (!own.empty() && own == other) same = 2;
    }
    return likeness + same;
  }

  /// Whether all articles have one headline: some pages say the same twice.
  template <class...>
  [[nodiscard]] bool are_one() const {
    const auto headline = headline_of(articles_.front().object);
    return !headline.empty()
           && base_parts::all_of(articles_, [&](const Found& other) { return headline_of(other.object) == headline; });
  }

  /// Chooses between the time of publication that the article has and that of the page's head. That of the article is
  /// right more often, but where it is that of its last change, and the other is earlier.
  template <class...>
  void take_published(const std::string& head, std::vector<std::string>& untold) {
    const auto own_time = find_page_time(found_.published);
    const auto head_time = find_page_time(head);
    if (!own_time) found_.published = head;
    if (!own_time || !head_time) return;
    const auto& own = own_time->time;
    const auto& other = head_time->time;
    constexpr std::chrono::minutes least{1};
    if (own.earliest() < other.latest() + least && other.earliest() < own.latest() + least) return;
    untold.push_back("which time of publication is right: the page's JSON-LD says " + to_string(own) + ", its head "
                     + to_string(other));
    if (found_.published == found_.modified && other.latest() < own.earliest()) found_.published = head;
  }

  [[nodiscard]] static bool is_article(At object) {
    bool is_one = false;
    const auto look = [&](At type) {
      if (type->kind != json_parts::TokenKind::string) return;
      const auto text = type->text();
      is_one = is_one || text.ends_with("Article") || text.ends_with("BlogPosting");
    };
    json_parts::for_each_member(object, [&](At key, At value) {
      if (key->text() != "@type") return;
      if (value->kind == json_parts::TokenKind::array)
        json_parts::for_each_element(value, [&](std::size_t, At type) { look(type); });
      else
        look(value);
    });
    return is_one;
  }

  template <class...>
  void read_article(At object) {
    found_.authors.clear();
    json_parts::for_each_member(object, [&](At key, At value) {
      const auto name = key->text();
      const bool is_text = value->kind == json_parts::TokenKind::string;
      const auto text = is_text ? seen_text(decode_references(value->text())) : std::string{};
      if (name == "author" || name == "creator") return add_author_ids(value), add_authors(value);
      if (name == "publisher") return for_each_name(value, [&](std::string_view site) { found_.site = site; });
      if (text.empty()) return;
      if (name == "headline") found_.headline = text;
      if (name == "datePublished") found_.published = text;
      if (name == "dateModified") found_.modified = text;
      if (name == "inLanguage" && found_.language.empty()) found_.language = text;
      if (name == "articleBody") body_ = text;
      if (name == "url" && found_.uri.empty() && page_parts::is_address(text)) found_.uri = text;
    });
  }

  template <class...>
  void add_authors_of_ids(At at) {
    if (at->kind == json_parts::TokenKind::array)
      return json_parts::for_each_element(at, [&](std::size_t, At value) { add_authors_of_ids(value); });
    if (at->kind != json_parts::TokenKind::object) return;
    bool is_author = false;
    json_parts::for_each_member(at, [&](At key, At value) {
      if (key->text() == "@graph" && value->kind == json_parts::TokenKind::array) add_authors_of_ids(value);
      if (key->text() == "@id" && value->kind == json_parts::TokenKind::string)
        is_author = base_parts::contains(author_ids_, value->text());
    });
    if (is_author) add_authors(at);
  }

  template <class...>
  void add_author_ids(At at) {
    if (at->kind == json_parts::TokenKind::array)
      return json_parts::for_each_element(at, [&](std::size_t, At value) {
        if (value->kind == json_parts::TokenKind::object) add_author_ids(value);
      });
    if (at->kind != json_parts::TokenKind::object) return;
    json_parts::for_each_member(at, [&](At key, At value) {
      if (key->text() == "@id" && value->kind == json_parts::TokenKind::string && author_ids_.size() < most_authors)
        author_ids_.push_back(value->text());
    });
  }

  template <class Visit>
  static void for_each_name(At at, Visit visit) {
    if (at->kind == json_parts::TokenKind::string) {
      if (!page_parts::is_address(at->text()) && at->size != 0) visit(at->text());
    } else if (at->kind == json_parts::TokenKind::object) {
      json_parts::for_each_member(at, [&](At key, At value) {
        if (key->text() == "name" && value->kind == json_parts::TokenKind::string && value->size != 0)
          visit(value->text());
      });
    } else if (at->kind == json_parts::TokenKind::array) {
      json_parts::for_each_element(at, [&](std::size_t, At value) {
        if (value->kind != json_parts::TokenKind::array) for_each_name(value, visit);
      });
    }
  }

  template <class...>
  void add_authors(At at) {
    for_each_name(at, [&](std::string_view name) {
      auto author = seen_text(decode_references(name));
      if (found_.authors.size() < most_authors && !base_parts::contains(found_.authors, author))
        found_.authors.push_back(std::move(author));
    });
  }

  static constexpr std::size_t most_authors = 64;

  HtmlMetadata& found_;
  std::vector<std::unique_ptr<json_parts::DocumentReader<>>> documents_;  // those with articles
  std::vector<Found> articles_;
  std::vector<std::string_view> author_ids_;
  std::string body_;
};

}  // namespace newsgraph::inline v0_1::draft_parts
