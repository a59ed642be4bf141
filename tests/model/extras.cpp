// SPDX-License-Identifier: MIT
#include <newsgraph/model/extras.hpp>

#include "../catch.hpp"
#include "sample.hpp"

namespace test_model_extras {

using namespace newsgraph;
using namespace newsgraph::model_parts;
using namespace newsgraph::value_parts;

TEST_CASE("an extra member is found wherever it stands") {
  const Extras extras = {{"x-a", "1"}};
  auto plain = sample();
  const StatedAmount amount{Amount{Money::from_minor(5, Currency::USD)}, {}, {}, {}, {}};
  plain.deals.at(0).amount = amount;
  REQUIRE_FALSE(has_extras(plain));
  const auto found = [&](auto change) {
    auto changed = plain;
    change(changed);
    return has_extras(changed);
  };
  CHECK(found([&](Article& a) { a.extras = extras; }));
  CHECK(found([&](Article& a) { a.standard.extras = extras; }));
  CHECK(found([&](Article& a) { a.entities.at(0).extras = extras; }));
  CHECK(found([&](Article& a) { a.entities.at(0).names = {{"n", {}, extras}}; }));
  CHECK(found([&](Article& a) { a.deals.at(0).parties.at(0).extras = extras; }));
  CHECK(found([&](Article& a) { a.deals.at(0).parties.at(0).share = Share{Ratio{1, 2}, {}, false, {}, extras}; }));
  CHECK(found([&](Article& a) { a.deals.at(0).amount->extras = extras; }));
  CHECK(found([&](Article& a) { a.deals.at(0).amount->equivalents = {{amount.amount, {}, extras}}; }));
  CHECK(found([&](Article& a) { a.deals.at(0).term = VagueTerm{Vague::several, TimeUnit::year, {}, extras}; }));
  CHECK(found([&](Article& a) {
    a.claims.at(0).sets = {{"d", ConflictingField::amount, StatedAmount{amount.amount, {}, {}, {}, extras}}};
  }));
}

TEST_CASE("extras are visited in the order in which they are written") {
  auto article = sample();
  article.extras = {{"x-a", "1"}};
  article.standard.extras = {{"x-b", "2"}};
  article.deals.at(0).parties.at(0).extras = {{"x-c", "3"}};
  std::vector<std::string> keys;
  const auto visit = [&](const Extras& extras) {
    for (const auto& extra : extras) keys.push_back(extra.key);
  };
  for_each_extras(type_of<Article>(), &article, visit);
  CHECK(keys == std::vector<std::string>{"x-a", "x-b", "x-c"});
}

}  // namespace test_model_extras
