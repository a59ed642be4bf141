#include <newsgraph/model/has_extras.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

using namespace newsgraph;

TEST_CASE("an extra member is found wherever it stands") {
  const Extras extras = {{"x-a", "1"}};
  auto article = sample::round({sample::party("a", Role::investor)}, sample::stated(Amount{sample::usd(5)}));
  article.claims = {sample::fact("c", {"d"})};
  REQUIRE_FALSE(has_extras(article));
  const auto found = [&](auto change) {
    auto changed = article;
    change(changed);
    return has_extras(changed);
  };
  CHECK(found([&](Article& a) { a.extras = extras; }));
  CHECK(found([&](Article& a) { a.standard.extras = extras; }));
  CHECK(found([&](Article& a) { a.entities[0].extras = extras; }));
  CHECK(found([&](Article& a) { a.entities[1].names = {{"n", {}, extras}}; }));
  CHECK(found([&](Article& a) { a.deals[0].parties[0].extras = extras; }));
  CHECK(found([&](Article& a) { a.deals[0].parties[0].share = Share{Ratio{1, 2}, {}, false, {}, extras}; }));
  CHECK(found([&](Article& a) { a.deals[0].amount->extras = extras; }));
  CHECK(found([&](Article& a) { a.deals[0].amount->equivalents = {{Amount{sample::krw(1)}, {}, extras}}; }));
  CHECK(found([&](Article& a) { a.deals[0].term = VagueTerm{Vague::several, TimeUnit::year, {}, extras}; }));
  CHECK(found([&](Article& a) {
    a.claims[0].sets = {{"d", RivalField::amount, StatedAmount{Amount{sample::usd(1)}, {}, {}, {}, extras}}};
  }));
}
