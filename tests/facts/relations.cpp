// SPDX-License-Identifier: MIT
#include "../catch.hpp"
#include "source_article.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace test_facts_relations {

using namespace newsgraph;

// What the article's companies, people, products and places are to each other, apart from deals. They are found by
// their names.

namespace {

using Names = std::set<std::string>;

/// "from > to" for each relation of a type.
Names pairs(RelationType type) {
  const auto& graph = source_graph();
  Names found;
  for (const auto id : relations(graph, type))
    found.insert(std::string{graph.name(graph[id].from)} + " > " + std::string{graph.name(graph[id].to)});
  return found;
}

/// What `from` is to `to`; there must be one such relation, and both must know of it.
RelationNode relation_between(std::string_view from, RelationType type, std::string_view to) {
  const auto& graph = source_graph();
  const auto between = [&](EntityId either) {
    std::vector<RelationId> found;
    for (const auto id : relations_of(graph, either))
      if (graph[id].type == type && graph[id].from == entity(from) && graph[id].to == entity(to)) found.push_back(id);
    return found;
  };
  const auto found = between(entity(from));
  REQUIRE(found.size() == 1);
  REQUIRE(found == between(entity(to)));
  return graph[found.front()];
}

/// The words of the article that it rests on, one piece after the other.
std::string words(const RelationNode& relation) {
  const auto& graph = source_graph();
  std::string all;
  for (const auto& evidence : graph[relation.evidence]) all += std::string{graph.words(evidence).value()} + '\n';
  return all;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("24: Microsoft is OpenAI's largest shareholder, with a share that is not stated") {
  const auto& graph = source_graph();
  const auto shareholder = relation_between("Microsoft", RelationType::shareholder, "OpenAI");
  CHECK(graph[shareholder.qualifier] == "largest");
  CHECK_FALSE(shareholder.share);
  CHECK_FALSE(shareholder.symmetric.value_or(false));
  CHECK(has(words(shareholder), "최대주주"));  // largest shareholder
  CHECK(pairs(RelationType::shareholder) == Names{"Microsoft > OpenAI"});
}

TEST_CASE("25: Altman is chief executive of OpenAI") {
  const auto& graph = source_graph();
  const auto chief = relation_between("샘 올트먼", RelationType::chief_executive, "오픈AI");
  CHECK(graph[chief.from].kind == EntityKind::person);
  CHECK_FALSE(chief.qualifier);  // not "former"
  CHECK(has(words(chief), "올트먼"));
  CHECK(has(words(chief), "CEO"));
  CHECK(pairs(RelationType::chief_executive) == Names{"Sam Altman > OpenAI"});
}

TEST_CASE("26: OpenAI develops ChatGPT, and Trainium is Amazon's own") {
  CHECK(has(words(relation_between("OpenAI", RelationType::develops, "ChatGPT")), "챗GPT"));
  CHECK(has(words(relation_between("Amazon", RelationType::owns, "Trainium")), "자체 AI 칩 '트레이니움'"));
  CHECK(pairs(RelationType::develops) == Names{"OpenAI > ChatGPT"});
}

TEST_CASE("27: Azure is Microsoft's") {
  CHECK(has(words(relation_between("MS", RelationType::owns, "애저")), "Azure"));
  CHECK(pairs(RelationType::owns) == Names{"Amazon > Trainium AI chips", "Microsoft > Azure"});
}

TEST_CASE("28: Anthropic is a start-up and OpenAI's rival, and OpenAI is Anthropic's") {
  const auto& graph = source_graph();
  const auto rivalry = relation_between("Anthropic", RelationType::competitor, "OpenAI");
  CHECK(rivalry.symmetric == true);
  CHECK(graph[rivalry.qualifier] == "start-up");
  CHECK(has(words(rivalry), "스타트업 앤트로픽"));  // start-up Anthropic
  CHECK(pairs(RelationType::competitor) == Names{"Anthropic > OpenAI"});
}

TEST_CASE("29: OpenAI depends on Nvidia, not Nvidia on OpenAI") {
  const auto dependence = relation_between("OpenAI", RelationType::depends_on, "Nvidia");
  CHECK_FALSE(dependence.symmetric.value_or(false));
  CHECK(has(words(dependence), "엔비디아 대한 의존"));  // dependence on Nvidia
  CHECK(pairs(RelationType::depends_on) == Names{"OpenAI > Nvidia"});
}

TEST_CASE("30: AWS held the conference of the picture, in Las Vegas in November 2022") {
  const auto& graph = source_graph();
  const auto conference = relation_between("AWS", RelationType::organiser, "Las Vegas");
  CHECK(conference.from != entity("Amazon"));
  CHECK(graph[conference.qualifier] == "conference");
  CHECK(conference.date == Date::parse("2022-11"));
  CHECK(pairs(RelationType::organiser) == Names{"Amazon Web Services > Las Vegas"});

  // The picture shows it: same place, same month, and the words stand in its caption.
  const auto& picture = graph[find_association(graph, "photo1").value()];
  CHECK(picture.located == MaybeId{conference.to});
  CHECK(picture.content_created == conference.date);
  REQUIRE_FALSE(conference.evidence.empty());
  for (const auto& evidence : graph[conference.evidence]) CHECK(MaybeId{evidence.paragraph()} == picture.caption);
}

TEST_CASE("24 to 30: the article tells no other relations") { CHECK(relations(source_graph()).size() == 8); }

}  // namespace test_facts_relations
