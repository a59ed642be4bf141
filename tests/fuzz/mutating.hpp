// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/load.hpp>
#include <newsgraph/model/article.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_fuzz {

/// Changes lines of a graph, and leaves them such: articles without fault, joins, separations, and {"ask": 3}, which
/// says what to ask. What it puts in the place of a member, another member of that name has, or the format names.
class Mutator {
public:
  using Json = nlohmann::json;
  using Lines = std::vector<Json>;

  explicit Mutator(unsigned seed) : random_{seed} {}

  static Lines lines_of(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
      const auto end = (std::min)(text.find('\n'), text.size());
      auto line = Json::parse(text.begin(), text.begin() + end, nullptr, false);
      if (line.is_object()) lines.push_back(std::move(line));
      text.remove_prefix((std::min)(end + 1, text.size()));
    }
    return lines;
  }

  static std::string text_of(const Lines& lines) {
    std::string text;
    for (const auto& line : lines) text += line.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
    return text;
  }

  Lines changed(const Lines& lines) {
    for (int attempt = 0; attempt < 20; ++attempt) {
      auto other = lines;
      for (std::size_t i = 0, size = 1 + below(4); i < size; ++i) change(other);
      if (std::all_of(other.begin(), other.end(), is_good)) return other;
    }
    return lines;
  }

  /// Some lines of both.
  Lines crossed(Lines one, const Lines& other) {
    for (const auto& line : other)
      if (below(2) == 0) add(one, line);
    while (one.size() > 6) one.erase(one.begin() + static_cast<std::ptrdiff_t>(below(one.size())));
    return one;
  }

private:
  /// A value in a tree, and the name of the member that it is, or is in a list of.
  struct Place {
    Json* value;
    std::string key;
    Json* parent;
  };

  std::size_t below(std::size_t size) { return size == 0 ? 0 : random_() % size; }
  template <class List>
  auto& any_of(List& list) {
    return list[below(list.size())];
  }

  static bool is_article(const Json& line) { return line.contains("uri"); }
  static std::string uri_of(const Json& line) {
    const auto uri = line.find("uri");
    return uri != line.end() && uri->is_string() ? uri->get<std::string>() : std::string{};
  }
  static bool is_good(const Json& line) {
    return !is_article(line) || newsgraph::load(line.dump(-1, ' ', false, Json::error_handler_t::replace));
  }

  static void collect(Json& value, const std::string& key, std::vector<Place>& places) {
    for (auto item = value.begin(); item != value.end(); ++item) {
      const auto& name = value.is_object() ? item.key() : key;
      places.push_back({&*item, name, &value});
      if (item->is_structured()) collect(*item, name, places);
    }
  }

  /// The names that a member may have by the format: of "type" those of all types that are called so.
  static const std::vector<std::string>& names_of(const std::string& key) {
    static const auto all = [] {
      std::map<std::string, std::vector<std::string>> found;
      collect_names(newsgraph::model_parts::type_of<newsgraph::Article>(), found);
      found["currency"] = {"USD", "KRW", "EUR", "KWD", "JPY"};
      found["value"] = found["max"] = found["quantum"] = {"0", "1", "10", "0.01", "-1", "92233720368547758.07", "50"};
      found["amount"] = {"$10bn", "약 14조8000억원 이상", "up to €2bn", "$1m to $3m", "about ¥5"};
      found["date"] = found["closing"] =
          found["ended"] = {"2025", "2025-Q3", "2025-12", "2025-12-17", "0001", "9999-12-31"};
      found["period"] = {"2019/2023", "2025-09/..", "../2026-Q1", "2025"};
      found["term"] = {"P7Y", "P1Y6M", "P2W", "P0D", "P4294967295Y"};
      found["firstCreated"] = {"2025-12-17T00:00:00Z", "2025-12-17T23:59:59.5+09:00", "2024-02-29T14:58"};
      return found;
    }();
    static const std::vector<std::string> none;
    const auto found = all.find(key);
    return found == all.end() ? none : found->second;
  }

  static void collect_names(const newsgraph::model_parts::Type& type,
                            std::map<std::string, std::vector<std::string>>& found) {
    for (const auto& field : type.fields) {
      for (const auto name : field.type->value->names) found[std::string{field.name}].emplace_back(name);
      if (field.type->value != &type) collect_names(*field.type->value, found);
    }
  }

  /// Another uri where a line with it is there.
  void add(Lines& lines, Json line) {
    const auto is_known = [&](const Json& one) { return is_article(one) && uri_of(one) == uri_of(line); };
    while (std::any_of(lines.begin(), lines.end(), is_known)) line["uri"] = uri_of(line) + std::to_string(below(10));
    lines.push_back(std::move(line));
  }

  void change(Lines& lines) {
    std::vector<Json*> articles;
    for (auto& line : lines)
      if (is_article(line)) articles.push_back(&line);
    if (articles.empty()) return;
    switch (below(16)) {
      case 0: return add(lines, Json{*any_of(articles)});
      case 1: return void(lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(below(lines.size()))));
      case 2: return lines.push_back({{below(2) == 0 ? "join" : "apart", {global_id(articles), global_id(articles)}}});
      case 3:
        std::erase_if(lines, [](const Json& line) { return line.contains("ask"); });
        return lines.push_back({{"ask", below(1'000)}});
      default: return change_article(*any_of(articles), articles);
    }
  }

  std::string global_id(const std::vector<Json*>& articles) {
    auto& article = *any_of(articles);
    return uri_of(article) + '#' + any_id(article);
  }

  std::string any_id(Json& article) {
    std::vector<Place> places;
    collect(article, {}, places);
    std::erase_if(places, [](const Place& place) { return place.key != "id" || !place.value->is_string(); });
    return places.empty() ? "a" : any_of(places).value->get<std::string>();
  }

  void change_article(Json& article, const std::vector<Json*>& articles) {
    static constexpr auto lists = std::to_array<const char*>(
        {"deals", "deals", "deals", "deals", "entities", "facts", "relations", "claims", "claims", "paragraphs"});
    std::vector<Place> places;
    const std::string list = any_of(lists);
    if (below(12) == 0 || !article.contains(list))
      collect(article, {}, places);
    else
      collect(article[list], list, places);
    if (places.empty()) return;
    auto place = any_of(places);
    auto& [value, key, parent] = place;
    switch (below(6)) {
      case 0: return take_away(place);
      case 1: return give_again(place);
      case 2:
        if (value->is_string()) *value = any_id(article);
        return;
      case 3:
        if (const auto& names = names_of(key); !names.empty()) *value = any_of(names);
        return;
      case 4:
        if (const auto& names = names_of(key); !names.empty() && value->is_string())
          return void(*value = any_of(names));
        [[fallthrough]];
      default: break;
    }
    // What stands under that name elsewhere, whole, or a member of it.
    std::vector<Place> others;
    collect(*any_of(articles), {}, others);
    std::erase_if(others, [&](const Place& other) { return other.key != key || other.value->type() != value->type(); });
    if (others.empty()) return;
    const Json other = *any_of(others).value;
    if (!other.is_object() || other.empty() || below(3) == 0) return void(*value = other);
    const auto member = std::next(other.begin(), static_cast<std::ptrdiff_t>(below(other.size())));
    (*value)[member.key()] = member.value();
  }

  void take_away(const Place& place) {
    if (place.parent->is_object())
      place.parent->erase(place.key);
    else
      place.parent->erase(static_cast<std::size_t>(place.value - &place.parent->front()));
  }

  void give_again(const Place& place) {
    if (!place.parent->is_array()) return;
    Json again = *place.value;
    if (again.is_object() && again.contains("id") && again["id"].is_string())
      again["id"] = again["id"].get<std::string>() + std::to_string(below(10));
    place.parent->push_back(std::move(again));
  }

  std::minstd_rand random_;
};

}  // namespace test_fuzz
