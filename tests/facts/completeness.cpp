// SPDX-License-Identifier: MIT
#include <newsgraph/query/sources.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace test_facts_completeness {

using namespace newsgraph;

// The graph tells what the facts say and no more: what the article leaves out is nowhere filled in.

namespace {

using Names = std::set<std::string>;

/// The ids of the deals that meet a condition.
template <class Condition>
Names deals_where(Condition condition) {
  const auto& graph = source_graph();
  Names found;
  for (const auto id : graph.table<DealNode>().ids()) {
    const auto& node = graph[id];
    const auto& details = graph.details(id);
    if (condition(node, details)) found.emplace(graph[node.id]);
  }
  return found;
}

/// Those of the relations.
template <class Condition>
Names relations_where(Condition condition) {
  const auto& graph = source_graph();
  Names found;
  for (const auto& node : graph[graph.table<RelationNode>()])
    if (condition(node)) found.emplace(graph[node.id]);
  return found;
}

/// An entity's name; the id of anything else.
std::string label(const Subject& subject) {
  const auto& graph = source_graph();
  return std::visit(
      [&](auto id) {
        if constexpr (std::is_same_v<decltype(id), EntityId>)
          return std::string{graph.name(id)};
        else
          return std::string{graph[graph[id].id]};
      },
      subject);
}

/// The claims that state something as a fact, by who speaks.
template <class T>
std::map<std::string, Names> speakers(Id<T> id) {
  const auto& graph = source_graph();
  std::map<std::string, Names> found;
  for (const auto& source : sources(graph, id))
    for (const auto said : source.claims)
      found[std::string{graph.name(*source.speaker)}].emplace(graph[graph[said].id]);
  return found;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char letter) { return static_cast<unsigned char>(letter) < 128; });
}

}  // namespace

TEST_CASE("3: everything that is told rests on words of the article") {
  const auto& graph = source_graph();
  Names on_whole_paragraphs;
  const auto check = [&](const auto& nodes) {
    for (const auto& node : nodes) {
      CAPTURE(graph[node.id]);
      CHECK_FALSE(node.evidence.empty());
      for (const auto& evidence : graph[node.evidence]) {
        CHECK_FALSE(graph.words(evidence).value().empty());
        if (!evidence.bytes()) on_whole_paragraphs.emplace(graph[node.id]);
      }
    }
  };
  check(graph[graph.table<DealNode>()]);
  check(graph[graph.table<FactNode>()]);
  check(graph[graph.table<RelationNode>()]);
  check(graph[graph.table<ClaimNode>()]);
  CHECK(on_whole_paragraphs == Names{"c6x"});  // the newspaper's own voice, fact 53
}

TEST_CASE("5 to 10: a name in Hangul is Korean, any other is not") {
  const auto& graph = source_graph();
  Names english;
  for (const auto id : graph.table<EntityNode>().ids())
    for (const auto& name : graph.names(id)) {
      CAPTURE(graph[name.value]);
      CHECK(is_ascii(graph[name.value]) == (graph[name.lang] != "ko"));
      if (graph[name.lang] == "en") english.emplace(graph[name.value]);
    }
  // All but Trainium stand in the text in Latin letters, mostly in brackets behind the Korean name.
  CHECK(english == Names{"FT", "AP", "AWS", "MS", "AMD", "Azure", "Trainium"});
}

TEST_CASE("10: the country is told of the American places alone") {
  const auto& graph = source_graph();
  Names told;
  for (const auto& node : graph[graph.table<EntityNode>()])
    if (node.country) told.emplace(graph[node.name]);
  CHECK(told == Names{"Las Vegas", "United States"});
}

TEST_CASE("11 to 16: D5 has a date, D4 a period, D6 and D8 a term, and no deal has a day of closing") {
  CHECK(deals_where([](auto& node, auto&) { return node.date.has_value(); }) == Names{"d5"});
  CHECK(deals_where([](auto&, auto& details) { return bool{details.period}; }) == Names{"d4"});
  CHECK(deals_where([](auto&, auto& details) { return bool{details.term}; }) == Names{"d6", "d8"});
  CHECK(deals_where([](auto&, auto& details) { return details.closing || details.ended; }).empty());
}

TEST_CASE("17 to 23: D9 alone has a quantity, and no deal is broken down or priced by the piece") {
  CHECK(deals_where([](auto&, auto& details) { return bool{details.quantity}; }) == Names{"d9"});
  CHECK(deals_where([](auto&, auto& details) { return !details.terms.empty() || !details.schedule.empty(); }).empty());
  CHECK(deals_where([](auto&, auto& details) { return !details.considerations.empty(); }).empty());
}

TEST_CASE("20, 21: D7's and D10's amounts alone are totals of several parties") {
  const auto& graph = source_graph();
  CHECK(deals_where([&](auto& node, auto&) { return node.amount && graph[*node.amount].scope(); })
        == Names{"d7", "d10"});
}

TEST_CASE("18: on what basis and on which day OpenAI is worth that is not said") {
  const auto& worth = source_graph()[fact("v1")];
  CHECK(worth.metric == Metric::valuation);
  CHECK(worth.basis.empty());
  CHECK_FALSE(worth.date);
  CHECK_FALSE(source_graph()[*amount_in(worth.value)].scope());
  CHECK(facts(source_graph()).size() == 1);
}

TEST_CASE("24 to 30: three relations have a qualifier, the conference a month, the rivalry both directions") {
  CHECK(relations_where([](auto& node) { return bool{node.qualifier}; }) == Names{"r1", "r6", "r8"});
  CHECK(relations_where([](auto& node) { return node.date.has_value(); }) == Names{"r8"});
  CHECK(relations_where([](auto& node) { return node.symmetric == true; }) == Names{"r6"});
  CHECK(relations_where([](auto& node) { return node.share || node.period; }).empty());
}

TEST_CASE("24 to 29: the newspaper tells the relations in its own voice, but for whose the chips are") {
  const auto& graph = source_graph();
  for (const auto* id : {"r1", "r5", "r6"})
    CHECK(speakers(relation(id)) == std::map<std::string, Names>{{"Newsis", {"c6x"}}});
  for (const auto* id : {"r2", "r3"})
    CHECK(speakers(relation(id)) == std::map<std::string, Names>{{"Newsis", {"c8x"}}});
  CHECK(speakers(relation("r4")) == std::map<std::string, Names>{{"people familiar with the matter", {"c2x"}}});
  CHECK(graph[claim("c8x")].modality == Modality::asserted);
}

TEST_CASE("31 to 42: eight deals say what is delivered, two what for, one has a name and none a leading party") {
  const auto& graph = source_graph();
  CHECK(deals_where([](auto&, auto& details) { return !details.goods.empty(); })
        == Names{"d2", "d3", "d4", "d6", "d7", "d9", "d11", "d12"});
  CHECK(deals_where([](auto&, auto& details) { return !details.purpose.empty(); }) == Names{"d3", "d12"});
  CHECK(deals_where([](auto&, auto& details) { return !details.members.empty(); }) == Names{"pkg"});
  CHECK(deals_where([](auto&, auto& details) { return bool{details.through}; }) == Names{"d4"});
  CHECK(deals_where([](auto&, auto& details) { return bool{details.name}; }) == Names{"d5b"});
  CHECK(deals_where([&](auto& node, auto&) {
          return std::ranges::any_of(graph[node.parties],
                                     [](const PartyNode& party) { return party.lead.has_value(); });
        }).empty());
}

TEST_CASE("43 to 48: links start from eight deals") {
  CHECK(deals_where([](auto&, auto& details) { return !details.links.empty(); })
        == Names{"pkg", "d4", "d5b", "d6", "d7", "d8", "d9", "d11"});
}

TEST_CASE("49 to 58: each claim is about what the facts say it is, and there are no others") {
  const auto& graph = source_graph();
  std::map<std::string, Names> about;
  for (const auto& node : graph[graph.table<ClaimNode>()]) {
    auto& subjects = about[std::string{graph[node.id]}];
    for (const auto& subject : graph[node.about]) subjects.insert(label(subject));
    CHECK(subjects.size() == node.about.size());
  }
  CHECK(about
        == std::map<std::string, Names>{
            {"c1x", {"pkg", "d1", "d2", "d3"}},
            {"c2x", {"d2", "d3", "r4", "Trainium AI chips", "Amazon data-centre capacity"}},
            {"c3x", {"v1"}},
            {"c4x", {"v1"}},
            {"c5x", {"d1"}},
            {"c6x", {"d4", "d4p", "d5", "d5b", "d6", "d7", "d8", "d9", "d10", "d11", "d12", "r1", "r5", "r6"}},
            {"c7x", {"photo1", "r8"}},
            {"c8x", {"r2", "r3"}},
            {"c9x", {"pkg", "d1", "d3"}},
            {"c10x", {"Sam Altman", "technology industry figures"}},
            {"k1", {"OpenAI", "d7"}},
            {"k2", {}},
            {"k3", {}},
            {"k4", {"pkg", "r7"}},
            {"k5", {"pkg"}},
        });
}

TEST_CASE("49 to 58: three opinions have a holder, each a topic, and so has what people do") {
  const auto& graph = source_graph();
  std::map<std::string, Names> holders;
  Names with_topic;
  for (const auto& node : graph[graph.table<ClaimNode>()]) {
    const std::string id{graph[node.id]};
    if (node.holder) holders[id].emplace(graph.name(*node.holder));
    for (const auto other : graph[node.co_holders]) holders[id].emplace(graph.name(other));
    if (node.topic) with_topic.insert(id);
  }
  CHECK(holders
        == std::map<std::string, Names>{{"k1", {"some investors"}},
                                        {"k2", {"some investors"}},
                                        {"k3", {"Sam Altman", "technology industry figures"}}});
  CHECK(with_topic == Names{"c10x", "k1", "k2", "k3", "k4", "k5"});
}

TEST_CASE("53, 62, 63: the headlines alone set other values, and the newspaper how far D1 and D3 have come") {
  const auto& graph = source_graph();
  Names found;
  for (const auto& node : graph[graph.table<ClaimNode>()])
    if (!node.sets.empty()) found.emplace(graph[node.id]);
  CHECK(found == Names{"c4x", "c5x", "c9x"});
}

}  // namespace test_facts_completeness
