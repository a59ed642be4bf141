// SPDX-License-Identifier: MIT
#include <newsgraph/text/article.hpp>

#include "../catch.hpp"

namespace test_text_article {

using namespace newsgraph;
using enum Currency;

namespace {

const StatedAmount fifteen_trillion{Amount{Money::from_minor(15'0000'0000'0000, KRW)}, {}, {}, {}, {}};

}  // namespace

TEST_CASE("a standard is a name and a version") { CHECK(to_string(Standard{}) == "newsgraph 1"); }

TEST_CASE("an extra member is its key and its JSON") { CHECK(to_string(Extra{"x-desk", "[1,2]"}) == "x-desk: [1,2]"); }

TEST_CASE("evidence is a stretch of a paragraph or all of it") {
  CHECK(to_string(ByteRange{19, 65}) == "[19,65)");
  CHECK(to_string(Evidence{"p5", ByteRange{19, 65}, "the words", {}}) == "p5[19,65)");
  CHECK(to_string(Evidence{"p5", {}, {}, {}}) == "p5");
}

TEST_CASE("a paragraph, a source and a picture stand with what they are") {
  CHECK(to_string(Paragraph{"p5", ParagraphRole::body, "text", {}, {}}) == "p5 (body)");
  CHECK(to_string(InfoSource{"ft", InfoSourceRole::cited, {}}) == "ft (cited)");
  Association picture;
  picture.id = "a1";
  CHECK(to_string(picture) == "a1 (picture)");
  picture.content_created = Date::parse("2022-11");
  CHECK(to_string(picture) == "a1 (picture, 2022-11)");
}

TEST_CASE("an entity is shown by its name, else its first name in print, else its id") {
  Entity entity;
  entity.id = "openai";
  CHECK(to_string(entity) == "openai");
  entity.names = {{"오픈AI", "ko", {}}, {"Open AI", {}, {}}};
  CHECK(to_string(entity) == "오픈AI");
  entity.name = "OpenAI";
  CHECK(to_string(entity) == "OpenAI");
}

TEST_CASE("a name in print stands with its language where that is known") {
  CHECK(to_string(LocalName{"오픈AI", "ko", {}}) == "오픈AI (ko)");
  CHECK(to_string(LocalName{"OpenAI", {}, {}}) == "OpenAI");
  FiscalYear fiscal;
  fiscal.year = FiscalPeriod::parse("FY2025");
  fiscal.period = Period::parse("2025-04/2026-03").value();
  CHECK(to_string(fiscal) == "FY2025 (2025-04/2026-03)");
}

TEST_CASE("a fact is one line: whom, how much, of what, when") {
  Fact fact;
  fact.id = "v1";
  fact.of = "openai";
  CHECK(to_string(fact) == "v1: openai, other");
  fact.metric = Metric::post_money_valuation;
  fact.value = fifteen_trillion;
  fact.date = Date::parse("2025-10");
  CHECK(to_string(fact) == "v1: openai, postMoneyValuation, KRW 15000000000000, 2025-10");
  fact.date.reset();
  fact.fiscal = FiscalPeriod::parse("FY2025-H1");
  CHECK(to_string(fact) == "v1: openai, postMoneyValuation, KRW 15000000000000, FY2025-H1");
}

TEST_CASE("a relation is one line: from whom to whom, what, how much") {
  Relation relation;
  relation.id = "r1";
  relation.from = "microsoft";
  relation.to = "openai";
  CHECK(to_string(relation) == "r1: microsoft to openai, shareholder");
  relation.share = Share{Ratio{27, 100}, Bound::exact, true, {}, {}};
  CHECK(to_string(relation) == "r1: microsoft to openai, shareholder, about 27 %");
}

TEST_CASE("an attribution is who says it, how and when") {
  CHECK(to_string(Attribution{"familiar", {}, {}, {}}) == "familiar");
  CHECK(to_string(Attribution{"ft", "reported", Date::parse("2025-12-16"), {}}) == "ft (reported, 2025-12-16)");
}

TEST_CASE("a conflicting value names its member and any kind of value") {
  CHECK(to_string(ConflictingValue{"d1", ConflictingField::amount, fifteen_trillion})
        == "d1/amount: KRW 15000000000000");
  CHECK(to_string(ConflictingValue{"d1", ConflictingField::status, DealStatus::in_talks}) == "d1/status: inTalks");
  CHECK(to_string(ConflictingValue{"d1", ConflictingField::date, *Date::parse("2025-Q3")}) == "d1/date: 2025-Q3");
  CHECK(to_string(ConflictingValue{"d4", ConflictingField::period, *Period::parse("2019/2023")})
        == "d4/period: 2019/2023");
}

TEST_CASE("a claim is one line: kind, certainty, subjects, sources") {
  Claim claim;
  claim.id = "c2";
  CHECK(to_string(claim) == "c2: fact");
  claim.modality = Modality::reported;
  claim.about = {"d2", "d3"};
  claim.chain = {{"ft", "reported", Date::parse("2025-12-16"), {}}, {"familiar", {}, {}, {}}};
  CHECK(to_string(claim) == "c2: fact, reported, about d2, d3, according to ft (reported, 2025-12-16), familiar");
}

TEST_CASE("an article is its uri, type, language and time") {
  Article article;
  article.uri = "urn:example:1";
  CHECK(to_string(article) == "urn:example:1");
  article.type = MediaType::text;
  article.language = "ko";
  article.first_created = Timestamp::parse("2025-12-17T14:58:42+09:00");
  CHECK(to_string(article) == "urn:example:1 (text, ko, 2025-12-17T14:58:42+09:00)");
}

}  // namespace test_text_article
