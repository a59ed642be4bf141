// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/findings.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>

namespace test_summary_sections_findings {

using namespace newsgraph;
using namespace newsgraph::graph_parts;
using namespace newsgraph::summary_parts;

namespace {

std::string section(const Article& article, std::size_t width = 100) {
  Graph graph;
  auto table = statement_table(width);
  add_findings(table, graph, graph.add(article));
  return table.text({.width = width});
}

}  // namespace

TEST_CASE("findings, the most severe first, with their figures and where they stand") {
  auto article = sample::chips();
  article.first_created = Timestamp::parse("2025-12-17T05:00Z");
  article.deals[6].date = Date::parse("2026");
  article.facts.clear();
  CHECK(section(article) ==
        "FINDINGS *\n"
        "\n"
        "Error\n"
        "d6    d6 is dated 2026, after the publication                                                p3\n"
        "\n"
        "Warning\n"
        "d1    15조원 for at least $10bn (14.8tn won)                                                 p1\n"
        "      not the same, though both can be true, without \"at least\" and \"about\"\n"
        "d7    may be counted twice, as it may overlap with d9, d6                                    p3\n"
        "      $1.5tn of d7 and $38bn of d6 come to $1.5tn to $1.538tn together\n"
        "d1    nobody is cited for at least $10bn (14.8tn won)                                        c1, p1,\n"
        "      Financial Times is cited beside it, for d2, d3 alone                                   p2\n"
        "d5    in 2025-10 removes the clause prior approval\n"
        "      though d4, the exclusive deal between them, had ended in 2023\n"
        "\n"
        "Note\n"
        "d11   may be counted twice, as it may overlap with d12\n"
        "d7    $1.5tn is a total over suppliers of whom some are not named, and not split\n"
        "d10   $26bn is a total over investors of whom some are not named, and not split\n");
}

TEST_CASE("nothing to question, no section") {
  CHECK(section(sample::round({sample::party("a", Role::investor)}, sample::stated(sample::usd(5)))) == "");
}

TEST_CASE("what is about the article as a whole has no id") {
  auto article = sample::article("urn:twice");
  article.entities = {sample::company("아마존", "아마존"), sample::company("㈜아마존", "㈜아마존")};
  CHECK(section(article, 60).starts_with("FINDINGS *\n\nWarning\n      "));
  CHECK(section(article, 60).find("under two ids, 아마존 and") != std::string::npos);
}

TEST_CASE("a finding is told in a line") {
  Graph graph;
  graph.add(sample::chips());
  std::string text;
  for (const auto& finding : findings(graph)) text += finding_text(graph, finding) + '\n';
  CHECK(text.find(
            "d7: may be counted twice, as it may overlap with d9, d6; $1.5tn of d7 and $38bn of d6 come to $1.5tn to "
            "$1.538tn together\n")
        != std::string::npos);

  auto article = sample::article("urn:twice");
  article.entities = {sample::company("아마존", "아마존"), sample::company("㈜아마존", "㈜아마존")};
  Graph twice;
  twice.add(article);
  const auto found = findings(twice);
  REQUIRE(found.size() == 1);
  CHECK(finding_text(twice, found[0]).ends_with(" under two ids, 아마존 and ㈜아마존"));
}

TEST_CASE("severities have their words") {
  CHECK(words_of(Severity::note) == "Note");
  CHECK(words_of(Severity::warning) == "Warning");
  CHECK(words_of(Severity::error) == "Error");
}

}  // namespace test_summary_sections_findings
