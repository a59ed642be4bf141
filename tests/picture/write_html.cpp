// SPDX-License-Identifier: MIT
#include <newsgraph/picture/write_html.hpp>

#include "../catch.hpp"

#include <string>

namespace test_picture_write_html {

using namespace newsgraph;

TEST_CASE("a page has the picture, its switches and a row for each deal, and loads nothing") {
  Scene scene;
  scene.title = "Who";
  scene.nodes = {{"u#a", {"A <b>"}, {}, false, 1}, {"u#b", {"B", "C"}, {}, false, 1}};
  SceneDeal deal;
  deal.label = {"loan"};
  deal.stroke = Stroke::dashed;
  deal.payment_not_stated = true;
  deal.who = "A → B";
  deal.what = "loan & more";
  scene.deals = {deal};
  scene.lines = {{0, 1, 0, {}, true, true, true}};
  const auto text = html_text(scene);
  const auto has = [&](const char* part) { return text.find(part) != std::string::npos; };
  CHECK(has("<g class=\"deal\" data-deal=\"0\" data-ends=\"0 1\" data-talks=\"\" data-unstated=\"\">"));
  CHECK(has("<option value=\"0\">A &lt;b&gt;</option><option value=\"1\">B C</option>"));
  CHECK(has("<tr><th scope=\"row\">A → B</th><td>loan &amp; more</td>"));
  CHECK_FALSE((has("src=") || has("href") || has("url(") || has("import")));
}

}  // namespace test_picture_write_html
