// SPDX-License-Identifier: MIT
#include <newsgraph/model/article.hpp>

#include <newsgraph/model/check.hpp>

#include "../catch.hpp"
#include "laws.hpp"

namespace test_model_article {

using namespace newsgraph;
using namespace newsgraph::model_parts;
using namespace newsgraph::base_parts;

static_assert(DocumentPart<Standard>);
static_assert(DocumentPart<InfoSource>);
static_assert(DocumentPart<Association>);
static_assert(DocumentPart<Article>);
static_assert(well_named<MediaType>());
static_assert(well_named<InfoSourceRole>());

/// Whether each word stands for one name, and is none itself.
template <class E>
bool clear_synonyms() {
  for (const auto& row : synonyms_of<E>) {
    for (const auto& name : rows_of<E>)
      if (same_letters(row.name, name.name)) return false;
    for (const auto& other : synonyms_of<E>)
      if (&row != &other && same_letters(row.name, other.name)) return false;
  }
  return true;
}

static_assert(synonyms_of<Role>.size() != 0);

static_assert(parse<MediaType>("picture") == MediaType::picture);
static_assert(parse<InfoSourceRole>("cited") == InfoSourceRole::cited);

TEST_CASE("a synonym stands for one name, and is none itself") {
  CHECK(clear_synonyms<MediaType>());
  CHECK(clear_synonyms<InfoSourceRole>());
  CHECK(clear_synonyms<DealType>());
  CHECK(clear_synonyms<DealStatus>());
  CHECK(clear_synonyms<LinkType>());
  CHECK(clear_synonyms<ConsiderationForm>());
  CHECK(clear_synonyms<TermKind>());
  CHECK(clear_synonyms<Payment>());
  CHECK(clear_synonyms<ClaimKind>());
  CHECK(clear_synonyms<Modality>());
  CHECK(clear_synonyms<ConflictingField>());
  CHECK(clear_synonyms<EntityKind>());
  CHECK(clear_synonyms<ParagraphRole>());
  CHECK(clear_synonyms<Scope>());
  CHECK(clear_synonyms<Vague>());
  CHECK(clear_synonyms<TimeUnit>());
  CHECK(clear_synonyms<RelationType>());
  CHECK(clear_synonyms<ValuationBasis>());
  CHECK(clear_synonyms<Admission>());
  CHECK(clear_synonyms<Bound>());
  CHECK(clear_synonyms<FactStatus>());
  CHECK(clear_synonyms<FactBasis>());
  CHECK(clear_synonyms<Against>());
  CHECK(clear_synonyms<ChangeDirection>());
}

TEST_CASE("a synonym of a currency stands for one of them") { CHECK(clear_synonyms<Currency>()); }

TEST_CASE("an article is of this format and version, and says nothing") {
  const Article article;
  CHECK(article.standard.name == "newsgraph");
  CHECK(article.standard.version == "1");
  CHECK(article.uri.empty());
  CHECK_FALSE(article.first_created);
  CHECK(article.deals.empty());
}

TEST_CASE("articles are equal where everything they say is") {
  Article a;
  a.uri = "urn:a";
  a.entities.emplace_back().id = "amd";
  auto b = a;
  CHECK(a == b);
  b.entities.front().extras.push_back({"x-note", "1"});
  CHECK(a != b);
}

TEST_CASE("a struct is made with what is known of it") {
  // As a user would write it, with warnings about missing initialisers turned on.
  const Deal deal{.id = "d1", .type = DealType::loan, .parties = {{.entity = "a", .role = Role::lender}}};
  const Article article{.uri = "urn:1", .deals = {deal}};
  CHECK(article.deals.front().parties.front().entity == "a");
  CHECK_FALSE(article.deals.front().amount);
}

TEST_CASE("an article on two companies is made in a few lines") {
  const Article article{
      .uri = "urn:1",
      .entities = {company("amazon", "Amazon"), company("openai", "OpenAI", {"오픈AI"})},
      .deals = {{.id = "d1",
                 .type = DealType::investment,
                 .status = DealStatus::in_talks,
                 .parties = {{"amazon", Role::investor}, {"openai", Role::investee}},
                 .date = Date::parse("2025-12")}},
  };
  CHECK(check(article).empty());
}

}  // namespace test_model_article
