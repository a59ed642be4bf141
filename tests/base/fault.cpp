// SPDX-License-Identifier: MIT
#include <newsgraph/base/fault.hpp>

#include "../catch.hpp"

#include <iomanip>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace test_base_fault {

using namespace newsgraph;
using namespace newsgraph::base_parts;

namespace {

Fault odd_at(TextPlace place, std::string pointer) {
  auto fault = not_allowed("odd");
  fault.place = std::move(place);
  fault.pointer = std::move(pointer);
  return fault;
}

/// The sentence of a fault in a text, some names being expected.
std::string told(FaultKind kind, std::string found, std::vector<std::string> expected, std::string suggestion = {},
                 std::string context = {}) {
  auto fault = fault_in_text(kind, found);
  fault.expected = std::move(expected);
  fault.suggestion = std::move(suggestion);
  fault.context = std::move(context);
  return message(fault);
}

}  // namespace

TEST_CASE("a fault reads like a compiler's message, without what is not known") {
  CHECK(to_string(odd_at({"news.json", 3, 14}, "/deals/0/type")) == "news.json:3:14: /deals/0/type: odd");
  CHECK(to_string(odd_at({"", 3, 14}, "/deals/0/type")) == "3:14: /deals/0/type: odd");
  CHECK(to_string(odd_at({"news.json"}, "")) == "news.json: odd");
  CHECK(to_string(odd_at({"news.json", 1, 1}, "")) == "news.json:1:1: odd");
  CHECK(to_string(odd_at({"a\x1B[2J\nb\xFF", 1, 1}, "/x-\x1B[31m\u202e")) == "a␛[2J b\uFFFD:1:1: /x-␛[31m\uFFFD: odd");
  CHECK(to_string(odd_at({}, "/deals/0")) == "/deals/0: odd");
  CHECK(to_string(odd_at({}, "")) == "odd");
}

TEST_CASE("the sentence of a fault is made of its parts") {
  using enum FaultKind;
  CHECK(told(wrong_type, "x", {"an array"}) == R"(found "x", expected an array)");
  CHECK(told(not_one_of, "inTalk", {"agreed", "inTalks"}, "inTalks")
        == R"(found "inTalk", expected one of: agreed, inTalks; did you mean "inTalks"?)");
  CHECK(told(not_one_of, "d1", {"amount", "date"}, "", "a key of an id, '/' and")
        == R"(found "d1", expected a key of an id, '/' and one of: amount, date)");
  const std::vector<std::string> many(21, "name");
  CHECK(told(not_one_of, "nam", many, "name") == R"(found "nam"; did you mean "name"?)");
  CHECK(told(not_one_of, "x", many).starts_with(R"(found "x", expected one of: name, name, )"));
  CHECK(told(unknown_member, "statsu", {}, "status") == R"(unknown key "statsu"; did you mean "status"?)");
  CHECK(told(unknown_member, "part", {}, "links", R"("links": [{"type": "partOf", "to": "d1"}])")
        == R"(unknown key "part"; did you mean "links": [{"type": "partOf", "to": "d1"}]?)");
  CHECK(told(unknown_reference, "amb", {"an entity", "a deal"}, "amd")
        == R"(found "amb", expected the id of an entity or a deal; did you mean "amd"?)");
  CHECK(told(wrong_reference, "d1", {"an entity", "a claim"}, "", "a deal")
        == R"("d1" is the id of a deal, expected that of an entity or a claim)");
  CHECK(told(unfit_role, "lessee", {"investor", "investee"}, "", "investment")
        == R"(the deal type "investment" has no role "lessee", expected one of: investor, investee)");
  CHECK(told(ends_before_start, "2024", {"2025"}, "", "the deal's date") == "2024 is before the deal's date, 2025");
  CHECK(message(missing_member("uri", "identifies the article everywhere"))
        == R"(missing "uri", identifies the article everywhere)");
}

TEST_CASE("what could have been meant is listed: three, and how many more") {
  auto fault = fault_in_text(FaultKind::unknown_reference, "amazon", "an entity");
  fault.candidates = {"amazon-aws", "amazon-dc"};
  CHECK(message(fault) == R"(found "amazon", expected the id of an entity; could be "amazon-aws" or "amazon-dc")");
  fault.candidates.emplace_back("amazon-uk");
  CHECK(message(fault).ends_with(R"(; could be "amazon-aws", "amazon-dc" or "amazon-uk")"));
  for (int i = 0; i != 3; ++i) fault.candidates.emplace_back("x");
  CHECK(message(fault).ends_with(R"(; could be "amazon-aws", "amazon-dc", "amazon-uk" and 3 more)"));
  fault.suggestion = "amazon-uk";
  CHECK(message(fault).ends_with(R"(; did you mean "amazon-uk"?)"));
}

TEST_CASE("what is not text is found without quotes, and nothing where nothing is known") {
  Fault fault{.kind = FaultKind::wrong_type, .found = "1.5"};
  fault.expected.emplace_back("a whole number");
  CHECK(message(fault) == "found 1.5, expected a whole number");
  fault.found.clear();
  CHECK(message(fault) == "expected a whole number");
  fault.found_is_text = true;
  CHECK(message(fault) == R"(found "", expected a whole number)");
}

TEST_CASE("any fault has a sentence, if parts of it are left out") {
  for (const auto& [kind, name] : rows_of<FaultKind>) {
    CAPTURE(name);
    CHECK_NOTHROW(message(Fault{.kind = kind}));
  }
}

TEST_CASE("a fault keeps the first 1,000 bytes of a text, whole characters of them") {
  CHECK(cut_for_fault(std::string(1'000, 'a')).size() == 1'000);
  CHECK(cut_for_fault(std::string(5'000, 'a')).size() == 1'000);
  CHECK(cut_for_fault(std::string(998, 'a') + "조조").size() == 998);
  const std::string text(5'000, 'a');
  const auto fault = fault_in_text(FaultKind::other_words, text, text, text);
  CHECK(fault.found.size() + fault.expected.at(0).size() + fault.context.size() == 3'000);
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
  CHECK(in_quotes("a\u009b31m\u202eb\xff") == "\"a\uFFFD31m\uFFFDb\uFFFD\"");
}

TEST_CASE("a fault is printed to a stream as its sentence") {
  std::ostringstream out;
  for (const auto& fault : {odd_at({"a.json", 3, 14}, "/uri"), not_allowed("even")}) out << fault << '\n';
  CHECK(out.str() == "a.json:3:14: /uri: odd\neven\n");
  out.str("");
  out << std::setw(6) << std::setfill('.') << not_allowed("odd") << not_allowed("odd");
  CHECK(out.str() == "...oddodd");
}

TEST_CASE("a collector keeps as many faults as it may, and counts the others") {
  FaultCollector found{2};
  CHECK(found.empty());
  CHECK_FALSE(found.full());
  for (const auto* what : {"one", "two", "three"}) found.add(not_allowed(what));
  CHECK(found.count() == 3);
  CHECK(found.full());
  CHECK(found.faults() == Faults{not_allowed("one"), not_allowed("two")});

  found.clear();
  CHECK(found.empty());
  CHECK(found.faults().empty());
}

TEST_CASE("a collector without room still knows that something is wrong") {
  FaultCollector found{0};
  found.add(not_allowed("one"));
  CHECK_FALSE(found.empty());
  CHECK(found.faults().empty());
}

}  // namespace test_base_fault
