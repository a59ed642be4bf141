// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/importing/row_maker.hpp>

#include "../../catch.hpp"

#include <cstddef>
#include <utility>

namespace test_bridge_importing_row_maker {

using namespace newsgraph;

TEST_CASE("of several columns for one field the first that has something counts") {
  const RowColumns columns{
      {"url", RowField::uri}, {"id", RowField::uri}, {"text", RowField::body}, {"title", RowField::headline}};
  const ImportOptions options;
  Article article;
  bridge_parts::RowMaker maker{columns, options, article};
  CHECK(maker.column_named("title") == 3);
  CHECK(maker.column_named("x") == 4);
  std::size_t faults = 0;
  const auto count = [&](std::size_t, Fault) { ++faults; };

  maker.open(1);
  maker.take(0, "u");
  maker.take(1, "7");
  maker.take(2, " body ");
  maker.take(3, "head");
  maker.take_extra("n", "1");
  maker.finish(count);
  CHECK(article.uri == "u");
  CHECK(article.extras == Extras{{"x-n", "1"}, {"x-id", "\"7\""}});
  REQUIRE(article.paragraphs.size() == 2);
  CHECK(article.paragraphs[0].role == ParagraphRole::headline);
  CHECK(article.paragraphs[1].text == "body");

  maker.open(2);
  maker.take(0, " ");
  maker.take(1, "8");
  maker.finish(count);
  CHECK(article.uri == "8");
  CHECK(article.extras.empty());
  CHECK(article.paragraphs.empty());
  CHECK(faults == 0);

  maker.open(3);
  maker.finish([&](std::size_t column, Fault fault) {
    CHECK(column == columns.size());
    CHECK(message(fault)
          == "found nothing in a column that means something, expected something in one of url, id, text, title");
    ++faults;
  });
  CHECK(faults == 1);
}

TEST_CASE("a record without a uri takes the number behind that of the options") {
  const RowColumns columns{{"title", RowField::headline}};
  const ImportOptions options{.uri = "urn:rows:"};
  Article article;
  bridge_parts::RowMaker maker{columns, options, article};
  maker.open(17);
  maker.take(0, "T");
  maker.finish([](std::size_t, Fault) { FAIL(); });
  CHECK(article.uri == "urn:rows:17");
}

}  // namespace test_bridge_importing_row_maker
