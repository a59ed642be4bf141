#include <newsgraph/base/fault.hpp>

#include "../catch.hpp"

namespace test_base_fault {

using namespace newsgraph;

TEST_CASE("a fault reads like a compiler's message, without what is not known") {
  CHECK(to_string(Fault{"news.json", 3, 14, "/deals/0/type", "odd"}) == "news.json:3:14: /deals/0/type: odd");
  CHECK(to_string(Fault{"", 3, 14, "/deals/0/type", "odd"}) == "3:14: /deals/0/type: odd");
  CHECK(to_string(Fault{"news.json", 0, 0, "", "is a directory"}) == "news.json: is a directory");
  CHECK(to_string(Fault{"news.json", 1, 1, "", "odd"}) == "news.json:1:1: odd");
  CHECK(to_string(Fault{"", 0, 0, "/deals/0", "odd"}) == "/deals/0: odd");
  CHECK(to_string(Fault{"", 0, 0, "", "odd"}) == "odd");
}

TEST_CASE("quoted text is cut at 60 bytes, never within a character") {
  CHECK(in_quotes("") == R"("")");
  CHECK(in_quotes(std::string(60, 'a')) == '"' + std::string(60, 'a') + '"');
  CHECK(in_quotes(std::string(61, 'a')) == '"' + std::string(60, 'a') + "…\"");
  // "조" has three bytes: after 59 bytes the first one that ends within the limit is the 59th itself.
  CHECK(in_quotes(std::string(59, 'a') + "조조") == '"' + std::string(59, 'a') + "…\"");
  CHECK(in_quotes(std::string(57, 'a') + "조조") == '"' + std::string(57, 'a') + "조…\"");
}

TEST_CASE("quoted text stays on its line, and sends nothing to a terminal") {
  CHECK(in_quotes("a\nb\x1B[31m\x7F") == R"("a\u000ab\u001b[31m\u007f")");
}

TEST_CASE("a collector keeps as many faults as it may, and counts the others") {
  FaultCollector found{2};
  CHECK(found.empty());
  CHECK_FALSE(found.full());
  for (const auto* what : {"one", "two", "three"}) found.add({"", 0, 0, "", what});
  CHECK(found.count() == 3);
  CHECK(found.full());
  CHECK(found.faults() == Faults{{"", 0, 0, "", "one"}, {"", 0, 0, "", "two"}});

  found.clear();
  CHECK(found.empty());
  CHECK(found.faults().empty());
}

TEST_CASE("a collector without room still knows that something is wrong") {
  FaultCollector found{0};
  found.add({"", 0, 0, "", "one"});
  CHECK_FALSE(found.empty());
  CHECK(found.faults().empty());
}

}  // namespace test_base_fault
