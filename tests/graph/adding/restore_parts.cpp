// SPDX-License-Identifier: MIT
#include <newsgraph/graph/adding/restore_parts.hpp>

#include <newsgraph/graph/add_article.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

namespace test_graph_adding_restore_parts {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("rows are told by the ids of their article") {
  auto article = sample::round({sample::party("a", Role::investor)}, sample::stated(Amount{sample::usd(5)}));
  article.deals[0].amount->equivalents = {{Amount{sample::krw(7'000)}.about(), "약 7000원", {}}};
  article.deals[0].parties[0].share = Share{Ratio{1, 5}, Bound::at_least, false, "a fifth", {}};
  Store store;
  const auto id = ArticleAdder{}(store, article);
  const LocalIds ids{store, store.rows[id]};
  const Origin<LocalIds> from{store, ids};
  const auto& deal = store.rows[DealId{0}];
  const auto id_of = [&](auto row) {
    std::string made;
    from.give(row, made);
    return made;
  };
  CHECK(id_of(DealId{0}) == "d");
  CHECK(id_of(store.rows[deal.parties].front().entity) == "a");
  CHECK(id_of(Subject{DealId{0}}) == "d");
  std::optional<StatedAmount> amount;
  from.give(deal.amount, amount);
  CHECK(amount == article.deals[0].amount);
  std::optional<Share> share;
  from.give(store.rows[deal.parties].front().share, share);
  CHECK(share == article.deals[0].parties[0].share);
  std::optional<StatedAmount> none;
  from.give(MaybeId<AmountNode>{}, none);
  CHECK_FALSE(none);
}

}  // namespace test_graph_adding_restore_parts
