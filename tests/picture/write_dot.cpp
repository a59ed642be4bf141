// SPDX-License-Identifier: MIT
#include <newsgraph/picture/write_dot.hpp>

#include "../catch.hpp"

namespace test_picture_write_dot {

using namespace newsgraph;

TEST_CASE("a scene in DOT has a node for a company, an edge for a deal of two, quoted as Graphviz reads it") {
  Scene scene;
  scene.title = "Who";
  scene.subtitle = "by one";
  scene.nodes = {
      {"u#a", {"A \"&\" B"}, {}, false, 1}, {"u#b", {"back\\slash"}, {}, true, 1}, {"u#d2", {"$1tn"}, 1, false, 0}};
  SceneDeal loan;
  loan.id = "u#d1";
  loan.label = {"≥ $1bn", "loan"};
  loan.kind = MoneyKind::credit;
  loan.stroke = Stroke::dashed;
  loan.payment_not_stated = true;
  loan.who = "A → B";
  loan.words = "\"so\"";
  SceneDeal other;
  other.id = "u#d2";
  scene.deals = {loan, other};
  scene.lines = {{0, 1, 0, {39, 0}, true, true, true}, {0, 2, 1}};
  const auto text = dot_text(scene);
  CHECK(text.find("\"u#a\" [label=\"A \\\"&\\\" B\"];") != std::string::npos);
  CHECK(text.find("\"u#b\" [label=\"back\\\\slash\", style=\"rounded,dashed\"];") != std::string::npos);
  CHECK(text.find("\"u#a\" -> \"u#b\" [color=\"#5f3dc4\", penwidth=3.9, style=dashed, id=\"u#d1\", label=\"≥ "
                  "$1bn\\nloan\", fontcolor=\"#5f3dc4\", tooltip=\"A → B\\n\\\"so\\\"\", dir=both, arrowtail=box, "
                  "arrowhead=empty];")
        != std::string::npos);
  CHECK(text.find("\"u#a\" -> \"u#d2\" [color=\"#6c757d\", penwidth=1.4, style=solid, dir=both, arrowtail=none, "
                  "arrowhead=none, constraint=false];")
        != std::string::npos);
}

}  // namespace test_picture_write_dot
