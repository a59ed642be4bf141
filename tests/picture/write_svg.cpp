// SPDX-License-Identifier: MIT
#include <newsgraph/picture/write_svg.hpp>

#include "../catch.hpp"

#include <string>
#include <string_view>

namespace test_picture_write_svg {

using namespace newsgraph;

namespace {

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

Scene talks() {
  Scene scene;
  scene.title = "Who <pays> & \"whom\"";
  scene.nodes = {{"u#a", {"A & B"}, {}, false, 1}, {"u#b", {"C"}, {}, true, 1}};
  SceneDeal deal;
  deal.label = {"≥ $1bn", "loan"};
  deal.kind_line = 1;
  deal.kind = MoneyKind::credit;
  deal.stroke = Stroke::dashed;
  deal.width = {40, 100};
  deal.payment_not_stated = true;
  deal.who = "A → C";
  deal.words = "so it is";
  scene.deals = {deal};
  scene.lines = {{0, 1, 0, deal.width, true, true, true}};
  return scene;
}

}  // namespace

TEST_CASE("a picture shows the bound, the status and whether it is paid for, and says what that means") {
  const auto text = svg_text(talks());
  CHECK(count(text, "stroke-opacity=\"0.28\"") == 2);  // the rim of the line, and of the legend
  CHECK(count(text, "stroke-width=\"4.0\" stroke-dasharray=") == 1);
  CHECK(count(text, ">pale rim: at least<") == 1);
  CHECK(count(text, ">in talks, or rumoured<") == 1);
  CHECK(count(text, ">hollow head: payment not stated<") == 1);
  CHECK(count(text, ">ended, or called off<") == 0);
  CHECK(count(text, "stroke-dasharray=\"4 3\"") == 1);  // who is not named
  CHECK(count(text, "<title>A → C&#10;so it is</title>") == 1);
}

TEST_CASE("text of articles is no markup in a picture, and nothing in it is loaded") {
  auto scene = talks();
  scene.deals[0].label[1] = "</text><script>";
  const auto text = svg_text(scene);
  CHECK(count(text, "<script") == 0);
  CHECK(count(text, "Who &lt;pays&gt; &amp; &quot;whom&quot;") == 2);
  CHECK(count(text, "A &amp; B") == 1);
  CHECK(count(text, "href") == 0);
  CHECK(count(text, "http") == 1);  // the name of the format
}

TEST_CASE("a picture of nothing says so") {
  CHECK(count(svg_text(Scene{}), "No deals between parties that are named.") == 1);
}

}  // namespace test_picture_write_svg
