#include <newsgraph/graph/adding/restore_parts.hpp>

#include <newsgraph/graph/add_article.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

using namespace newsgraph;

TEST_CASE("rows are told by the ids of their article") {
  auto article = sample::round({sample::party("a", Role::investor)}, sample::stated(Amount{sample::usd(5)}));
  article.deals[0].amount->equivalents = {{Amount{sample::krw(7'000)}.about(), "약 7000원", {}}};
  article.deals[0].parties[0].share = Share{Ratio{1, 5}, Bound::at_least, false, "a fifth", {}};
  Store store;
  const auto id = ArticleAdder{}(store, article);
  const Origin from{store, store.rows[id]};
  const auto& deal = store.rows[DealId{0}];
  CHECK(from.id(DealId{0}) == "d");
  CHECK(from.id(store.rows[deal.parties].front().entity) == "a");
  CHECK(from.id(Subject{DealId{0}}) == "d");
  CHECK(from.amount(deal.amount) == article.deals[0].amount);
  CHECK(from.share(store.rows[deal.parties].front().share) == article.deals[0].parties[0].share);
  CHECK_FALSE(from.amount(std::nullopt));
  CHECK_FALSE(from.share(std::nullopt));
}
