// SPDX-License-Identifier: MIT
#include <newsgraph/graph/views.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace test_facts_entities {

using namespace newsgraph;

namespace {

using Names = std::set<std::string_view>;

/// The entities of a kind: the name to show, and every name that the article gives.
std::map<std::string_view, Names> named(EntityKind kind) {
  const auto& graph = source_graph();
  std::map<std::string_view, Names> found;
  for (const auto id : entities(graph, kind)) {
    auto& names = found[graph.name(id)];
    for (const auto& name : graph.names(id)) names.insert(graph[name.value]);
  }
  return found;
}

/// Whether each of its names leads to the entity and to no other.
bool found_by_each_name(EntityId id) {
  const auto& graph = source_graph();
  return std::ranges::all_of(graph.names(id),
                             [&](const NameNode& name) { return find_entity(graph, graph[name.value]) == id; });
}

}  // namespace

TEST_CASE("5: ten companies have parts in the article") {
  CHECK(named(EntityKind::company)
        == std::map<std::string_view, Names>{
            {"Amazon", {"Amazon", "아마존"}},
            {"Amazon Web Services", {"Amazon Web Services", "아마존웹서비스", "AWS"}},
            {"OpenAI", {"OpenAI", "오픈AI"}},
            {"Microsoft", {"Microsoft", "마이크로소프트", "MS"}},
            {"Nvidia", {"Nvidia", "엔비디아"}},
            {"Oracle", {"Oracle", "오라클"}},
            {"AMD", {"AMD"}},
            {"Broadcom", {"Broadcom", "브로드컴"}},
            {"Anthropic", {"Anthropic", "앤트로픽"}},
            {"Google", {"Google", "구글"}},
        });
}

TEST_CASE("6: the Financial Times and AP are cited, beside Newsis itself") {
  CHECK(named(EntityKind::publication)
        == std::map<std::string_view, Names>{
            {"Newsis", {"Newsis", "뉴시스"}},
            {"Financial Times", {"Financial Times", "파이낸셜타임스", "FT"}},
            {"AP", {"AP"}},
        });
  const auto& graph = source_graph();
  std::map<std::string_view, std::set<InfoSourceRole>> roles;
  for (const auto& source : graph[graph[Id<ArticleNode>{0}].info_sources])
    roles[graph.name(source.entity)].insert(source.role);
  CHECK(roles["Financial Times"] == std::set{InfoSourceRole::cited});
  CHECK(roles["AP"] == std::set{InfoSourceRole::photo});
}

TEST_CASE("7: Sam Altman is the only person but the reporter") {
  CHECK(named(EntityKind::person)
        == std::map<std::string_view, Names>{
            {"Sam Altman", {"Sam Altman", "샘 올트먼"}},
            {"Park Mi-sun", {"Park Mi-sun", "박미선"}},
        });
}

TEST_CASE("8: people familiar with the matter, some investors and figures of the industry are unnamed, nobody else") {
  const auto& graph = source_graph();
  Names unnamed;
  for (const auto& node : graph[graph.table<EntityNode>()]) {
    if (!node.anonymous) continue;
    unnamed.insert(graph[node.name]);
    CHECK(node.kind == EntityKind::group);
  }
  CHECK(unnamed == Names{"people familiar with the matter", "some investors", "technology industry figures"});
}

TEST_CASE("8: the article's words for the unnamed lead to them") {
  CHECK(find_entity(source_graph(), "사정에 밝은 관계자") == entity("familiar"));
  CHECK(find_entity(source_graph(), "투자자 일부") == entity("some-investors"));
  CHECK(find_entity(source_graph(), "기술업계 인사들") == entity("tech-figures"));
}

TEST_CASE(
    "9: Trainium, ChatGPT, Azure, Nvidia's processors and Amazon's capacity are the products, beside goods without a "
    "name") {
  CHECK(named(EntityKind::product)
        == std::map<std::string_view, Names>{
            {"Trainium AI chips", {"Trainium AI chips", "트레이니움", "Trainium"}},
            {"ChatGPT", {"ChatGPT", "챗GPT"}},
            {"Azure", {"Azure", "애저"}},
            {"Nvidia AI processors", {"Nvidia AI processors", "엔비디아 AI 프로세서"}},
            {"Amazon data-centre capacity", {"Amazon data-centre capacity", "아마존 데이터센터 용량"}},
            // what D2, D4, D6, D7, D11 and D12 are about, as the article calls it
            {"all computing resources", {"all computing resources", "컴퓨팅 자원"}},
            {"servers", {"servers", "서버"}},
            {"chips", {"chips", "칩"}},
            {"computing infrastructure", {"computing infrastructure", "컴퓨팅 인프라"}},
            {"hardware", {"hardware", "하드웨어"}},
            {"services", {"services", "서비스"}},
            {"Amazon's chip technology", {"Amazon's chip technology", "아마존의 칩 기술"}},
        });
}

TEST_CASE("10: Seoul, Las Vegas and the United States are the places, and Las Vegas is in the last") {
  CHECK(named(EntityKind::place)
        == std::map<std::string_view, Names>{
            {"Seoul", {"Seoul", "서울"}},
            {"Las Vegas", {"Las Vegas", "라스베이거스"}},
            {"United States", {"United States", "미국"}},
        });
  const auto& graph = source_graph();
  CHECK(graph[graph[entity("Las Vegas")].country] == "US");
  CHECK(graph[graph[entity("United States")].country] == "US");
}

TEST_CASE("5 to 10: each name, Korean, English or short, leads to one entity") {
  const auto& graph = source_graph();
  for (const auto id : graph.table<EntityNode>().ids()) {
    CAPTURE(graph.name(id));
    CHECK(found_by_each_name(id));
  }
}

}  // namespace test_facts_entities
