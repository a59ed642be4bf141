// SPDX-License-Identifier: MIT
#include <newsgraph/model/check.hpp>

#include "../catch.hpp"
#include "sample.hpp"

namespace test_model_check {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::model_parts;

namespace {

Lines faults_of(const Article& article) { return lines_of(check(article)); }

/// The faults of the sample after a change.
template <class Change>
Lines faults_after(Change change) {
  auto article = sample();
  change(article);
  return faults_of(article);
}

}  // namespace

TEST_CASE("the sample is without fault, and so is an article that says nothing") {
  CHECK(faults_of(sample()).empty());
  Article article;
  article.uri = "urn:a";
  CHECK(faults_of(article).empty());
}

TEST_CASE("text that must be there is not empty") {
  CHECK(faults_of(Article{}) == Lines{R"(/uri: found "", expected some text)"});
  CHECK(faults_after([](Article& article) {
          article.deals[0].parties[0].entity.clear();
          article.relations[0].id.clear();
          article.claims[0].about.pop_back();
          article.claims[0].about.pop_back();
        })
        == Lines{R"(/deals/0/parties/0/entity: found "", expected some text)",
                 R"(/relations/0/id: found "", expected some text)"});
}

TEST_CASE("ids are well formed") {
  CHECK(faults_after([](Article& article) { article.facts[0].id = "v 1"; }).front()
        == R"(/facts/0/id: found "v 1", expected letters, digits, '.' and '-', )"
           "the first and last a letter or digit");
}

TEST_CASE("an id stands for one object of the whole document") {
  CHECK(faults_after([](Article& article) { article.claims[0].id = "d1"; })
        == Lines{R"(/claims/0/id: "d1" is already the id of a deal)"});
  CHECK(faults_after([](Article& article) { article.deals[0].id = "p1"; }).front()
        == R"(/deals/0/id: "p1" is already the id of a paragraph)");
}

TEST_CASE("what is wrong with ids comes before what stands earlier") {
  CHECK(faults_after([](Article& article) {
          article.claims[0].id = "d1";
          article.deals[0].parties[0].entity.clear();
        })
        == Lines{R"(/claims/0/id: "d1" is already the id of a deal)",
                 R"(/deals/0/parties/0/entity: found "", expected some text)"});
}

TEST_CASE("a reference leads to an object, or to the id that was meant") {
  CHECK(faults_after([](Article& article) { article.deals[0].parties[1].entity = "amb"; })
        == Lines{R"(/deals/0/parties/1/entity: found "amb", expected the id of an entity; did you mean "amd"?)"});
  CHECK(faults_after([](Article& article) {
          article.facts[0].conditions = {"d1", "elsewhere"};
        })
        == Lines{R"(/facts/0/if/1: found "elsewhere", expected the id of a deal)"});
  CHECK(faults_after([](Article& article) { article.associations[0].caption = ""; })
        == Lines{R"(/associations/0/caption: found "", expected the id of a paragraph)"});
}

TEST_CASE("a suggestion is of the right kind") {
  // "p1" is nearer to "p2", but no deal.
  CHECK(faults_after([](Article& article) { article.deals[1].members = {"p2"}; })
        == Lines{R"(/deals/1/members/0: found "p2", expected the id of a deal)"});
}

TEST_CASE("a reference leads to an object of the right kind") {
  CHECK(faults_after([](Article& article) { article.facts[0].of = "d1"; })
        == Lines{R"(/facts/0/of: "d1" is the id of a deal, expected that of an entity)"});
  CHECK(faults_after([](Article& article) {
          article.claims[0].about = {"c1", "p1"};
        })
        == Lines{R"(/claims/0/about/0: "c1" is the id of a claim, expected that of an association or an entity)"
                 " or a deal or a fact or a relation",
                 R"(/claims/0/about/1: "p1" is the id of a paragraph, expected that of an association or an entity)"
                 " or a deal or a fact or a relation"});
}

TEST_CASE("evidence stands in its paragraph") {
  // "오픈AI buys chips": 오 and 픈 have three bytes each, so the text has 6 + 2 + 11 = 19.
  const auto with = [](std::optional<ByteRange> bytes, std::optional<std::string> exact) {
    return faults_after([&](Article& article) { article.deals[0].evidence = {{"p1", bytes, exact, {}}}; });
  };
  const std::string place = "/deals/0/evidence/0";
  CHECK(with({}, {}).empty());
  CHECK(with(ByteRange{0, 19}, {}).empty());
  CHECK(with(ByteRange{3, 3}, "").empty());
  CHECK(with({}, "buys").empty());
  CHECK(with(ByteRange{9, 13}, "buys").empty());

  CHECK(with(ByteRange{0, 20}, {}) == Lines{place + R"(/bytes: the range ends beyond "p1", which has 19 bytes)"});
  CHECK(with(ByteRange{20, 20}, {}) == Lines{place + R"(/bytes: the range ends beyond "p1", which has 19 bytes)"});
  CHECK(with(ByteRange{5, 3}, {}) == Lines{place + "/bytes: the range ends before it begins"});
  CHECK(with(ByteRange{0, 4}, {}) == Lines{place + "/bytes: the range begins or ends within a character"});
  CHECK(with(ByteRange{2, 6}, {}) == Lines{place + "/bytes: the range begins or ends within a character"});
  CHECK(with(ByteRange{0, 8}, "오픈") == Lines{place + R"(/exact: found "오픈", but "오픈AI" stands there)"});
  CHECK(with({}, "sells") == Lines{place + R"(/exact: "sells" does not stand in "p1")"});
}

TEST_CASE("evidence in a paragraph that is withheld can't be checked") {
  CHECK(faults_after([](Article& article) {
          article.paragraphs[0].text.reset();
          article.paragraphs[0].sha256 = std::string(64, '0');
        }).empty());
}

TEST_CASE("evidence in a paragraph that is withheld, or that is not there, ends behind its begin all the same") {
  const auto with = [](const char* in, ByteRange bytes, const char* exact) {
    return faults_after([&](Article& article) {
      article.paragraphs[0].text.reset();
      article.paragraphs[0].sha256 = std::string(64, '0');
      article.deals[0].evidence = {{in, bytes, exact, {}}};
    });
  };
  const std::string place = "/deals/0/evidence/0";
  CHECK(with("p1", {0, 3}, "abc").empty());
  CHECK(with("p1", {5, 3}, "abc") == Lines{place + "/bytes: the range ends before it begins"});
  CHECK(with("p1", {3, 5}, "abc")
        == Lines{place + R"(/exact: found "abc", expected 2 bytes, as many as the range has)"});
  CHECK(with("p9", {5, 3}, "abc").size() == 2);
}

TEST_CASE("words that are sought in very many places are found or missed all the same") {
  auto article = sample();
  const std::string text = std::string(20'000, 'a') + "c" + std::string(20'000, 'b');
  article.paragraphs[0].text = text;
  article.deals[0].evidence.clear();
  for (const auto* words : {"ab", "ac", "cb", "bb", "ba"}) article.deals[0].evidence.push_back({"p1", {}, words, {}});
  article.deals[0].evidence.push_back({"p1", {}, std::string(10'000, 'a') + "b", {}});
  article.deals[0].evidence.push_back({"p1", {}, std::string(10'000, 'a') + "c", {}});
  Lines pointers;
  for (const auto& fault : check(article)) {
    CHECK(fault.kind == FaultKind::not_in_text);
    pointers.push_back(fault.pointer);
  }
  const std::string place = "/deals/0/evidence/";
  CHECK(pointers == Lines{place + "0/exact", place + "4/exact", place + "5/exact"});
}

TEST_CASE("conflicting values are for members that deals and facts have") {
  const Date year{std::chrono::year{2025}};
  CHECK(faults_after([&](Article& article) {
          article.claims[0].sets = {{"v1", ConflictingField::date, year}, {"d1", ConflictingField::closing, year}};
        }).empty());
  CHECK(faults_after([&](Article& article) {
          article.claims[0].sets = {{"v1", ConflictingField::closing, year}, {"amd", ConflictingField::date, year}};
        })
        == Lines{R"(/claims/0/sets/v1~1closing: a fact has no "closing")",
                 R"(/claims/0/sets/amd~1date: "amd" is the id of an entity, expected that of a deal or a fact)"});
}

TEST_CASE("a deal has an amount, a fact a value") {
  const StatedAmount dollar{Amount{Money::from_minor(100, Currency::USD)}, {}, {}, {}, {}};
  CHECK(faults_after([&](Article& article) {
          article.claims[0].sets = {{"v1", ConflictingField::amount, dollar}, {"d1", ConflictingField::value, dollar}};
        })
        == Lines{R"(/claims/0/sets/v1~1amount: a fact has no "amount")",
                 R"(/claims/0/sets/d1~1value: a deal has no "value")"});
}

TEST_CASE("a claim sets no amount of a deal below zero, but may set a worth so") {
  const StatedAmount loss{Amount{Money::from_minor(-100, Currency::USD)}, {}, {}, {}, {}};
  CHECK(faults_after([&](Article& article) {
          article.claims[0].sets = {{"v1", ConflictingField::value, loss}};
        }).empty());
  const auto faults = faults_after([&](Article& article) {
    article.claims[0].sets = {{"d1", ConflictingField::amount, loss}};
  });
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].starts_with("/claims/0/sets/d1~1amount: found USD -1.00, expected nothing below zero: "));
}

TEST_CASE("packages that contain themselves are told from those that contain such a one") {
  const auto packages = [](std::vector<std::vector<std::string>> members) {
    Article article;
    article.uri = "urn:a";
    for (std::size_t i = 0; i < members.size(); ++i) {
      auto& deal = article.deals.emplace_back();
      deal.id = std::string(1, static_cast<char>('a' + i));
      deal.type = DealType::package;
      deal.members = members[i];
    }
    return faults_of(article);
  };
  CHECK(packages({{"a"}}) == Lines{R"(/deals/0/members: the package "a" contains itself)"});
  CHECK(packages({{"b"}, {"c"}, {"a"}})
        == Lines{R"(/deals/0/members: the package "a" contains itself)",
                 R"(/deals/1/members: the package "b" contains itself)",
                 R"(/deals/2/members: the package "c" contains itself)"});
  CHECK(packages({{"b"}, {"b"}}) == Lines{R"(/deals/1/members: the package "b" contains itself)"});
  // a and b contain each other, d itself; c is in a and has d.
  CHECK(packages({{"b", "c"}, {"a"}, {"d"}, {"d"}})
        == Lines{R"(/deals/0/members: the package "a" contains itself)",
                 R"(/deals/1/members: the package "b" contains itself)",
                 R"(/deals/3/members: the package "d" contains itself)"});
}

namespace {

struct LinkedTo {
  std::size_t from;
  LinkType type;
  std::size_t to;
};

/// The faults of deals a, b, … with these links; `members`: of a, which is a package.
Lines faults_of_links(const std::vector<LinkedTo>& links, std::vector<std::string> members = {}) {
  Article article;
  article.uri = "urn:a";
  article.entities.emplace_back().id = "bank";
  for (char id = 'a'; id <= 'd'; ++id) {
    auto& deal = article.deals.emplace_back();
    deal.id = std::string(1, id);
    deal.type = DealType::loan;
    deal.parties.emplace_back().entity = "bank";
    deal.parties[0].role = Role::lender;
  }
  if (!members.empty()) {
    article.deals[0].type = DealType::package;
    article.deals[0].parties.clear();
  }
  article.deals[0].members = std::move(members);
  for (const auto& [from, type, to] : links)
    article.deals[from].links.push_back({type, std::string(1, static_cast<char>('a' + to)), {}});
  return faults_of(article);
}

}  // namespace

TEST_CASE("no deal replaces itself, or is part of itself, over others") {
  using enum LinkType;
  CHECK(faults_of_links({{0, replaces, 1}, {1, replaces, 2}, {3, replaces, 1}, {2, part_of, 0}}).empty());
  CHECK(faults_of_links({{0, replaces, 1}, {1, replaces, 2}, {2, replaces, 0}, {3, replaces, 0}})
        == Lines{R"(/deals/0/links: the deal "a" replaces itself)", R"(/deals/1/links: the deal "b" replaces itself)",
                 R"(/deals/2/links: the deal "c" replaces itself)"});
  CHECK(faults_of_links({{1, part_of, 0}, {0, part_of, 1}, {2, part_of, 1}})
        == Lines{R"(/deals/0/links: the deal "a" is part of itself)",
                 R"(/deals/1/links: the deal "b" is part of itself)"});
  // Two that each come after the other are a matter of their dates; alternatives are so both ways.
  CHECK(faults_of_links({{0, after, 1}, {1, after, 0}}).empty());
  CHECK(faults_of_links({{0, alternative_to, 1}, {1, alternative_to, 0}}).empty());
}

TEST_CASE("a package is no part of its members") {
  CHECK(faults_of_links({{1, LinkType::part_of, 0}}, {"b"}).empty());  // which says the same twice
  CHECK(faults_of_links({{0, LinkType::part_of, 1}}, {"b"})
        == Lines{R"(/deals/0/members: the package "a" contains itself)",
                 R"(/deals/0/links: the deal "a" is part of itself)"});
}

TEST_CASE("a deal does not take the place of what it is a part of, or an alternative to") {
  using enum LinkType;
  const std::string rule = R"(: of two deals, only one of "replaces", "alternativeTo" and "partOf" can hold)";
  CHECK(faults_of_links({{0, replaces, 1}, {0, alternative_to, 1}}) == Lines{"/deals/0/links/1" + rule});
  CHECK(faults_of_links({{0, replaces, 1}, {1, alternative_to, 0}}) == Lines{"/deals/1/links/0" + rule});
  CHECK(faults_of_links({{0, part_of, 1}, {1, replaces, 0}}) == Lines{"/deals/1/links/0" + rule});
  CHECK(faults_of_links({{0, replaces, 1}, {0, may_overlap, 1}, {0, after, 1}}).empty());
  CHECK(faults_of_links({{0, replaces, 1}, {0, alternative_to, 2}}).empty());
}

TEST_CASE("what only an article in memory can have wrong is found too") {
  CHECK(faults_after([](Article& article) {
          article.extras = {{"note", "1"}};
        })
        == Lines{R"(/note: the key of an extra member begins with "x-")"});
}

TEST_CASE("a fact is of the days that its fiscal period has by the fiscal year of its entity") {
  auto article = sample();
  article.claims.clear();
  auto& entity = article.entities[0];
  auto& year = entity.fiscal_year.emplace();
  year.year = FiscalPeriod::parse("FY2025");
  year.period = Period::parse("2025-04/2026-03").value();
  article.facts = {{.id = "f", .of = entity.id, .metric = Metric::revenue}};
  auto& fact = article.facts[0];
  fact.value = StatedAmount{Amount{Money::from_major(5, Currency::USD)}};
  fact.fiscal = FiscalPeriod::parse("FY2025-Q3");
  const auto faults_of_period = [&](std::string_view period) {
    fact.period = Period::parse(period).value();
    std::vector<std::string> found;
    for (const auto& fault : (check)(article)) found.push_back(to_string(fault));
    return found;
  };
  const auto wrong = [&](const std::string& period) {
    return std::vector{"/facts/0/period: found \"" + period + "\", expected FY2025-Q3 of \"" + entity.id
                       + "\", by its fiscalYear; did you mean \"2025-Q4\"?"};
  };
  CHECK(faults_of_period("2025-Q4").empty());
  CHECK(faults_of_period("2025-10/2025-12").empty());
  CHECK(faults_of_period("2025-09-28/2025-12-27").empty());  // a quarter of 13 weeks: 3 and 4 days beside the months
  CHECK(faults_of_period("2025-09-24/2025-12-24").empty());  // 7 days
  CHECK(faults_of_period("2025-09-23/2025-12-27") == wrong("2025-09-23/2025-12-27"));  // 8 days
  CHECK(faults_of_period("2025-Q3") == wrong("2025-Q3"));
  CHECK(faults_of_period("2025-10/..") == wrong("2025-10/.."));
  year.period = Period::parse("2024-09-29/2025-09-27").value();  // 52 weeks: nothing follows for its quarters
  CHECK(faults_of_period("2025-Q3").empty());
}

TEST_CASE("a checker goes from article to article, and keeps to its limit") {
  ArticleChecker checker;
  FaultCollector found{1};
  checker(Article{}, found);
  CHECK(found.count() == 1);
  auto article = sample();
  article.deals[0].id = article.deals[1].id = "p1";
  checker(article, found);
  CHECK(found.count() > 2);
  CHECK(found.faults().size() == 1);

  found.clear();
  checker(sample(), found);
  CHECK(found.empty());
}

}  // namespace test_model_check
