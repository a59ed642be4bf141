// SPDX-License-Identifier: MIT
#include <newsgraph/query/circles.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_query_circles {

using namespace newsgraph;

namespace {

struct Found {
  std::vector<std::string> circles;
  std::uint64_t by_deal = 0;
};

Found found(const Filter& filter, std::size_t longest = any_length) {
  Graph graph;
  graph.add(sample::chips());
  const Payments payments{graph, filter};
  Found result;
  for (const auto& circle : circles(payments, longest)) {
    std::string text;
    for (const auto& pair : circle) text += std::string{graph.name(pair.payer)} + '>';
    result.circles.push_back(text + std::string{graph.name(circle.back().payee)});
    result.by_deal += count_by_deal(graph, payments, circle).value();
  }
  return result;
}

const auto with_talks = settled | DealStatus::in_talks;

}  // namespace

// The numbers are the source article's, expected answers 71 to 75.

TEST_CASE("settled deals with a stated payment make one circle") {
  const auto all = found({.statuses = settled, .unstated_payment = false});
  CHECK(all.circles == std::vector<std::string>{"OpenAI>Nvidia>OpenAI"});
  CHECK(all.by_deal == 2);  // d7 and d9, d8
}

TEST_CASE("those in talks close a second") {
  const auto all = found({.statuses = with_talks, .unstated_payment = false});
  CHECK(all.circles == std::vector<std::string>{"Amazon>OpenAI>Amazon", "OpenAI>Nvidia>OpenAI"});
  CHECK(all.by_deal == 5);  // 1 × 3 and 2 × 1
}

TEST_CASE("settled deals whose payment need not be stated make six") {
  const auto all = found({.statuses = settled});
  CHECK(all.circles
        == std::vector<std::string>{"Amazon>Anthropic>Amazon", "Amazon>Anthropic>Nvidia>OpenAI>Amazon",
                                    "OpenAI>Nvidia>OpenAI", "Microsoft>Anthropic>Microsoft", "Nvidia>Anthropic>Nvidia",
                                    "Anthropic>Google>Anthropic"});
  CHECK(all.by_deal == 8);  // 2 + 1 + 2 + 1 + 1 + 1
}

TEST_CASE("all of these make eight") {
  const auto all = found({.statuses = with_talks});
  CHECK(all.circles.size() == 8);
  // Amazon and OpenAI 3; Amazon, OpenAI, Nvidia, Anthropic 1 × 2 × 1 × 2; Amazon, Anthropic 2; the long one the other
  // way round 3; OpenAI and Nvidia 2; three of Anthropic's 1.
  CHECK(all.by_deal == 17);
  CHECK(all.circles[1] == "Amazon>OpenAI>Nvidia>Anthropic>Amazon");
}

TEST_CASE("longer circles than asked for are left out") {
  CHECK(found({.statuses = settled}, 2).circles.size() == 5);
  CHECK(found({.statuses = settled}, 3).circles.size() == 5);
  CHECK(found({.statuses = settled}, 4).circles.size() == 6);
  CHECK(found({.statuses = settled}, 1).circles.empty());
}

TEST_CASE("circles through a company begin there") {
  Graph graph;
  graph.add(sample::chips());
  const Payments payments{graph, {.statuses = settled}};
  const auto through = [&](std::string_view name, std::size_t longest = any_length) {
    std::vector<std::string> texts;
    for (const auto& circle : circles_through(payments, *find_entity(graph, name), longest)) {
      std::string text;
      for (const auto& pair : circle) text += std::string{graph.name(pair.payer)} + '>';
      texts.push_back(text + std::string{graph.name(circle.back().payee)});
    }
    return texts;
  };
  CHECK(through("Nvidia")
        == std::vector<std::string>{"Nvidia>OpenAI>Nvidia", "Nvidia>OpenAI>Amazon>Anthropic>Nvidia",
                                    "Nvidia>Anthropic>Nvidia"});
  CHECK(through("Nvidia", 3) == std::vector<std::string>{"Nvidia>OpenAI>Nvidia", "Nvidia>Anthropic>Nvidia"});
  CHECK(through("Google") == std::vector<std::string>{"Google>Anthropic>Google"});
  CHECK(through("Oracle").empty());    // it is paid, and pays nobody
  CHECK(through("Trainium").empty());  // no company
}

TEST_CASE("a visitor that says false sees no more") {
  Graph graph;
  graph.add(sample::chips());
  int seen = 0;
  for_each_circle(Payments{graph}, any_length, [&](std::span<const PaymentPair>) { return ++seen < 3; });
  CHECK(seen == 3);
}

TEST_CASE("circles are taken up to a limit, and it is said that there are more") {
  Graph graph;
  graph.add(sample::chips());
  const Payments payments{graph, {.statuses = settled | DealStatus::in_talks}};
  const auto all = circles(payments);
  CHECK(all.all);
  REQUIRE(all.size() == 8);  // facts.md 74
  std::size_t in_all = 0;
  for (const auto& circle : all) in_all += circle.size();
  const auto some = circles(payments, any_length, {.circles = 3});
  CHECK(some.size() == 3);
  CHECK_FALSE(some.all);
  CHECK(some.back().front().payer == all[2].front().payer);
  CHECK(some.back().size() == all[2].size());
  CHECK(circles(payments, any_length, {.circles = 8, .payments = in_all}).all);
  const auto fewer = circles(payments, any_length, {.payments = in_all - 1});
  CHECK(fewer.size() == 7);
  CHECK_FALSE(fewer.all);
  CHECK_FALSE(circles_through(payments, *find_company(graph, "Amazon"), any_length, {.circles = 1}).all);
}

TEST_CASE("circles told apart by deal take each deal of each payment") {
  Graph graph;
  graph.add(sample::chips());
  const Payments payments{graph, {.statuses = with_talks}};
  const auto first_two = circles(payments);
  std::vector<std::string> choices;
  const auto list = [&](std::span<const DealId> deals) {
    std::string text;
    for (const auto deal : deals) text += std::string{graph[graph[deal].id]} + ' ';
    choices.push_back(text);
  };
  for_each_by_deal(payments, first_two[0], list);
  CHECK(choices == std::vector<std::string>{"d1 d2 ", "d1 d3 ", "d1 d6 "});
  choices.clear();
  for_each_by_deal(payments, first_two[1], list);
  CHECK(choices == std::vector<std::string>{"d1 d7 d10 d11 ", "d1 d7 d10 d12 ", "d1 d9 d10 d11 ", "d1 d9 d10 d12 "});
}

}  // namespace test_query_circles
