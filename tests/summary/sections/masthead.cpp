// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/masthead.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_summary_sections_masthead {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

namespace {

std::string masthead_of(const Article& article) {
  Graph graph;
  const auto id = graph.add(article);
  return masthead(graph, id);
}

}  // namespace

TEST_CASE("an article's head says who published it, when, and on whose word") {
  auto article = sample::chips();
  article.paragraphs.push_back(sample::paragraph("h1", "오픈AI에 15조원", ParagraphRole::headline));
  article.paragraphs.push_back(sample::paragraph("s1", "칩도 판매", ParagraphRole::subhead));
  article.by = "박미선 기자";
  article.located = "Seoul";
  article.first_created = Timestamp::parse("2025-12-17T14:58:42+09:00");
  article.info_sources.push_back({"amazon", InfoSourceRole::photo, {}});
  article.entities.push_back(sample::entity("vegas", EntityKind::place, "Las Vegas"));
  article.associations = {{"photo1", MediaType::picture, "c1", Date::parse("2022-11"), "vegas", {}}};
  auto taken = sample::fact("k9", {"photo1"}, {sample::said_by("daily"), sample::said_by("ft")});
  taken.modality = Modality::asserted;
  article.claims.push_back(taken);
  CHECK(masthead_of(article) ==
        "오픈AI에 15조원\n"
        "칩도 판매\n"
        "\n"
        "published  by Daily, 박미선 기자, Seoul, 2025-12-17 14:58:42+09:00, language en\n"
        "citing     Financial Times\n"
        "photo      Amazon\n"
        "picture    photo1, Las Vegas, 2022-11, caption c1; asserted: Daily, citing Financial Times\n"
        "article    urn:sample:chips\n");
}

TEST_CASE("a zone that is not printed is assumed in print too, or not stated") {
  CHECK(moment_text(Timestamp::parse("2025-12-17T14:58:42[+09:00]").value()) == "2025-12-17 14:58:42, taken as +09:00");
  CHECK(moment_text(Timestamp::parse("2025-12-17T14:58[-03:30]").value()) == "2025-12-17 14:58, taken as -03:30");
  CHECK(moment_text(Timestamp::parse("2025-12-17T14:58:42").value()) == "2025-12-17 14:58:42, zone not stated");
  CHECK(moment_text(Timestamp::parse("2025-12-17").value()) == "2025-12-17");
}

TEST_CASE("an article without a headline is called by its uri") {
  CHECK(masthead_of(sample::article("urn:bare")) == "urn:bare\n");
}

TEST_CASE("a headline whose text is withheld is none") {
  auto article = sample::article("urn:withheld");
  article.located = "Paris";
  article.paragraphs = {{"h1", ParagraphRole::headline, {}, std::string(64, 'a'), {}}};
  CHECK(masthead_of(article) ==
        "urn:withheld\n"
        "\n"
        "published  Paris\n");
}

}  // namespace test_summary_sections_masthead
