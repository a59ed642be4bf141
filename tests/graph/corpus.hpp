// SPDX-License-Identifier: MIT
#pragma once

#include "../sample.hpp"

#include <newsgraph/graph/graph.hpp>
#include <newsgraph/graph/join.hpp>
#include <newsgraph/graph/views.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::sample {

/// Random articles, joins and separations of few companies, of whom several bear some names.
class Corpus {
public:
  explicit Corpus(unsigned seed) : random_{seed} {}

  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(random_); }

  /// Of a company of ten, under one of its names; some names are those of others too.
  Entity company(std::string id) {
    const auto number = below(10);
    auto made = sample::company(std::move(id), "Company " + std::to_string(number));
    if (below(3) == 0) made.name = "COMPANY" + std::to_string(number) + ", Inc.";
    if (below(4) == 0) made.names.push_back({"Alias " + std::to_string(number), "en", {}});
    if (below(12) == 0) made.names.push_back({"Alias " + std::to_string(below(10)), {}, {}});
    if (below(10) == 0) made.lei = Lei::parse(below(2) == 0 ? "ZXTILKJKG63JELOEG630" : "HWUPKR0MPOU8FGXBT394");
    if (below(10) == 0) made.ticker = "NYSE:" + std::to_string(below(10));
    if (below(10) == 0) made.name.reset();  // perhaps with other names, an LEI or a ticker
    if (below(5) == 0) made.country = below(2) == 0 ? "KR" : "US";
    if (below(20) == 0) made.extras = {{"x-note", "1"}};
    return made;
  }

  Article article() {
    auto made = sample::article("urn:" + std::to_string(below(25)));  // some come in two versions
    if (below(2) == 0) made.first_created = Timestamp::parse("2025-12-1" + std::to_string(below(9)) + "T08:00Z");
    made.paragraphs = {sample::paragraph("p", "A pays B.")};
    made.entities = {company("a"), company("b"), sample::anonymous("x", "people")};
    made.deals = {sample::deal("d", DealType::investment, DealStatus::agreed,
                               {sample::party("a", Role::investor), sample::party("b", Role::investee)})};
    made.deals[0].amount = sample::stated(Amount{sample::usd(static_cast<std::int64_t>(below(100)))});
    made.deals[0].evidence = {{"p", {}, "A pays B", {}}};
    made.claims = {sample::fact("c", {"d", "a"}, {sample::said_by("x")})};
    return made;
  }

  Join join() {
    const auto id = [&] { return "urn:" + std::to_string(below(25)) + (below(2) == 0 ? "#a" : "#b"); };
    return {id(), id()};
  }

  /// Of two deals, or of two entities.
  Apart apart() {
    const auto first = below(25);
    const auto second = (first + 1 + below(24)) % 25;
    const std::string id = below(2) == 0 ? "#d" : "#a";
    return {"urn:" + std::to_string(first) + id, "urn:" + std::to_string(second) + (id == "#a" ? "#b" : id)};
  }

private:
  std::mt19937 random_;
};

/// How many entities there are, and the articles on each, told without ids.
inline std::vector<std::string> entities_of(const Graph& graph) {
  std::vector<std::string> found;
  for (const auto id : entities(graph)) {
    std::vector<std::string_view> uris;
    for (const auto article : articles_on(graph, id)) uris.push_back(graph.uri(article));
    std::ranges::sort(uris);
    std::string text{graph.name(id)};
    for (const auto uri : uris) text.append(" ").append(uri);
    text += graph[id].country ? " of " + std::string{graph[*graph[id].country]} : "";
    found.push_back(text);
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace newsgraph::sample
