// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/json/stream.hpp>
#include <newsgraph/page/html_metadata.hpp>
#include <newsgraph/page/json_ld_scripts.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Reads what a page's JSON-LD says of its article.
class JsonLdMetadata {
public:
  using At = json_parts::At;

  explicit JsonLdMetadata(HtmlMetadata& found) : found_{found} {}

  /// The text of its article, which pages seldom have there.
  [[nodiscard]] const std::string& body() const noexcept { return body_; }

  /// Takes one script; one that is no JSON says nothing.
  template <class...>
  void read(std::string_view script) {
    json_parts::DocumentReader<> document;
    Faults faults;
    if (!document.open(script, faults)) return;
    find(document.root());
    // Authors may be said by an id alone, which another object of the script has.
    if (!author_ids_.empty() && found_.authors.empty()) add_authors_of_ids(document.root());
    author_ids_.clear();
  }

private:
  template <class...>
  void find(At at) {
    if (is_found_) return;
    if (at->kind == json_parts::TokenKind::array)
      return json_parts::for_each_element(at, [&](std::size_t, At value) { find(value); });
    if (at->kind != json_parts::TokenKind::object) return;
    if (is_article(at)) return read_article(at);
    json_parts::for_each_member(at, [&](At key, At value) {
      if (key->text() == "@graph" || key->text() == "mainEntity" || key->text() == "mainEntityOfPage") find(value);
    });
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
    is_found_ = true;
    found_.authors.clear();
    json_parts::for_each_member(object, [&](At key, At value) {
      const auto name = key->text();
      const bool is_text = value->kind == json_parts::TokenKind::string;
      const auto text = is_text ? decode_references(value->text()) : std::string{};
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
      auto author = decode_references(name);
      if (found_.authors.size() < most_authors && !base_parts::contains(found_.authors, author))
        found_.authors.push_back(std::move(author));
    });
  }

  static constexpr std::size_t most_authors = 64;

  HtmlMetadata& found_;
  std::vector<std::string_view> author_ids_;
  std::string body_;
  bool is_found_ = false;
};

}  // namespace newsgraph::inline v0_1::draft_parts
