// SPDX-License-Identifier: MIT
#include <newsgraph/picture/write_mermaid.hpp>

#include "../catch.hpp"

namespace test_picture_write_mermaid {

using namespace newsgraph;

TEST_CASE("a scene in Mermaid has nodes, lines with labels and their styles") {
  Scene scene;
  scene.nodes = {
      {"u#a", {"A \"#1\""}, {}, false, 1}, {"u#b", {"B", "<C>"}, {}, false, 1}, {"u#d2", {"$1tn"}, 1, false, 0}};
  SceneDeal loan;
  loan.label = {"> $1bn", "loan"};
  loan.kind = MoneyKind::credit;
  loan.stroke = Stroke::dotted;
  scene.deals = {loan, {}};
  scene.lines = {{0, 1, 0, {39, 0}, true, true, true}, {1, 2, 1}};
  CHECK(mermaid_text(scene)
        == "flowchart LR\n"
           "  n0[\"A #34;#35;1#34;\"]\n"
           "  n1[\"B\n#60;C#62;\"]\n"
           "  n0 -.->|\"#62; $1bn\nloan\"| n1\n"
           "  n2([\"$1tn\"])\n"
           "  style n2 fill:#fff,stroke:#6c757d\n"
           "  n1 --- n2\n"
           "  linkStyle 0 stroke:#5f3dc4,stroke-width:3.9px,stroke-dasharray:2 4\n"
           "  linkStyle 1 stroke:#6c757d,stroke-width:1.4px\n");
}

TEST_CASE("what Mermaid would take for Markdown, a formula or an icon is written by numbers") {
  using picture_parts::mermaid_text;
  CHECK(mermaid_text({"1. FC Köln", "- x", "# x"}) == "\"1#46; FC Köln\n#45; x\n#35; x\"");
  CHECK(mermaid_text({"`a` [b](c) *d* _e_"}) == "\"#96;a#96; #91;b#93;#40;c#41; #42;d#42; #95;e#95;\"");
  CHECK(mermaid_text({"$$x$$ fa:x www.x.y \\"}) == "\"#36;$x#36;#36; fa#58;x www#46;x#46;y #92;\"");
  CHECK(mermaid_text({"≥ $1.5bn, 7-year, 5%"}) == "\"≥ $1.5bn, 7-year, 5#37;\"");
}

TEST_CASE("what Mermaid would not draw is left out and counted") {
  Scene scene;
  scene.nodes = {{"a", {"A"}, {}, false, 1}, {"b", {"B"}, {}, false, 1}};
  scene.deals.resize(510);
  for (std::size_t i = 0; i < 510; ++i) {
    scene.deals[i].label = {"supply"};
    scene.lines.push_back({0, 1, i, {}, true, true, false});
  }
  const auto text = mermaid_text(scene);
  CHECK(text.find("linkStyle 499 ") != std::string::npos);
  CHECK(text.find("linkStyle 500 ") == std::string::npos);
  CHECK(text.find("[\"10 of 510 lines are left out here, too many for Mermaid\"]") != std::string::npos);
  CHECK(text.size() < 50'000);
}

}  // namespace test_picture_write_mermaid
