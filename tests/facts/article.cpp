// SPDX-License-Identifier: MIT
#include <newsgraph/graph/claims_on.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <algorithm>
#include <chrono>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_facts_article {

using namespace newsgraph;

namespace {

ArticleId the_article() { return source_graph().find_article("urn:example:newsis:280fed05e3656305").value(); }

/// The names of the sources in a role.
std::set<std::string_view> sources(InfoSourceRole role) {
  const auto& graph = source_graph();
  std::set<std::string_view> names;
  for (const auto& source : graph[graph[the_article()].info_sources])
    if (source.role == role) names.insert(graph.name(source.entity));
  return names;
}

AssociationId picture() { return find_association(source_graph(), "photo1").value(); }

}  // namespace

TEST_CASE("1: the article is Newsis's, in Korean, by Park Mi-sun, from Seoul") {
  const auto& graph = source_graph();
  REQUIRE(graph.table<ArticleNode>().size() == 1);
  const auto& article = graph[the_article()];
  CHECK(article.type == MediaType::text);
  CHECK(sources(InfoSourceRole::publisher) == std::set<std::string_view>{"Newsis"});
  CHECK(graph[article.language] == "ko");
  CHECK(graph[article.by] == "박미선 기자");
  CHECK(graph[article.located] == "Seoul");
  CHECK(article.wording == Wording::paraphrase);  // its texts are ours, and quote nobody
  CHECK(find_entity(graph, "박미선") == entity("Park Mi-sun"));
  CHECK(graph[entity("Park Mi-sun")].kind == EntityKind::person);
}

TEST_CASE("2: it was registered on 2025-12-17 at 14:58:42, in Korean time 05:58:42 UTC") {
  using namespace std::chrono;
  const auto created = source_graph()[the_article()].first_created.value();
  CHECK(created.date() == Date{2025y / 12 / 17});
  CHECK(created.offset() == hours{9});  // Korea has no summer time
  CHECK(created.instant() == sys_days{2025y / 12 / 17} + hours{5} + minutes{58} + seconds{42});
}

TEST_CASE("3: a headline, two sub-headlines, a caption and nine paragraphs make the article, in that order") {
  using enum ParagraphRole;
  using Places = std::vector<std::pair<std::string_view, ParagraphRole>>;
  const auto& graph = source_graph();
  const auto paragraphs = graph[graph[the_article()].paragraphs];
  Places places;
  for (const auto& paragraph : paragraphs) places.emplace_back(graph[paragraph.id], paragraph.role);
  CHECK(places
        == Places{{"h1", headline},
                  {"s1", subhead},
                  {"s2", subhead},
                  {"c1", caption},
                  {"p1", body},
                  {"p2", body},
                  {"p3", body},
                  {"p4", body},
                  {"p5", body},
                  {"p6", body},
                  {"p7", body},
                  {"p8", body},
                  {"p9", body}});
  CHECK(std::ranges::all_of(paragraphs, [&](const auto& paragraph) { return !graph[paragraph.text].value().empty(); }));
}

TEST_CASE("4: the picture is AP's by way of Newsis, from Las Vegas") {
  const auto& graph = source_graph();
  REQUIRE(graph[graph[the_article()].associations].size() == 1);
  CHECK(graph[picture()].type == MediaType::picture);
  CHECK(graph[picture()].caption == paragraph("c1"));
  CHECK(graph[picture()].located == entity("Las Vegas"));
  CHECK(sources(InfoSourceRole::photo) == std::set<std::string_view>{"AP", "Newsis"});
}

TEST_CASE("4: it shows a conference of Amazon Web Services") {
  const auto& graph = source_graph();
  const auto about = graph[graph[claim("c7x")].about];
  CHECK(std::ranges::count(about, Subject{picture()}) == 1);
  CHECK(std::ranges::count(about, Subject{relation("r8")}) == 1);
  CHECK(graph[relation("r8")].from == entity("Amazon Web Services"));
  CHECK(graph[graph[relation("r8")].qualifier] == "conference");
}

TEST_CASE("4: the caption is Newsis's, dated 2025-12-17") {
  using namespace std::chrono;
  const auto& graph = source_graph();
  auto claims = claims_about(graph, picture());
  CHECK(std::vector<ClaimId>(claims.begin(), claims.end()) == std::vector{claim("c7x")});
  const auto chain = graph[graph[claim("c7x")].chain];
  REQUIRE(chain.size() == 1);  // a credit for a photo is no citation
  CHECK(chain.front().source == entity("Newsis"));
  CHECK(graph[chain.front().verb] == "captioned");
  CHECK(chain.front().date == Date{2025y / 12 / 17});
  CHECK(graph[claim("c7x")].modality == Modality::asserted);
}

}  // namespace test_facts_article
