// SPDX-License-Identifier: MIT
#include <newsgraph/query/circles.hpp>

#include "../catch.hpp"
#include "source_article.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace test_facts_money_in_circles {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using enum Currency;

// What runs through the circles of facts 71 to 75. Their counts are in answers.cpp.

namespace {

constexpr Statuses agreed_or_done{DealStatus::agreed, DealStatus::closed};  // D11 and D12 are active
constexpr auto with_talks = settled | DealStatus::in_talks;

constexpr Money billion(std::int64_t dollars) { return Money::from_minor(100'000'000'000, USD) * dollars; }

MoneyInterval between(std::int64_t low, std::int64_t high) { return {billion(low), billion(high)}; }

/// Each circle, from the company whose name comes first.
std::map<std::string, Circle> circles_by_name(const Payments& payments) {
  std::map<std::string, Circle> found;
  const auto name = [](const PaymentPair& pair) { return source_graph().name(pair.payer); };
  for (auto circle : circles(payments)) {
    std::ranges::rotate(circle, std::ranges::min_element(circle, {}, name));
    std::string text;
    for (const auto& pair : circle) text += std::string{name(pair)} + " > ";
    found.emplace(text + std::string{name(circle.front())}, Circle{source_graph(), payments, circle});
  }
  return found;
}

}  // namespace

TEST_CASE("71: up to 100 billion dollars run between OpenAI and Nvidia, and no unsplit total is needed") {
  const Payments payments{source_graph(), {.statuses = agreed_or_done}};
  const auto circle = circles_by_name(payments).at("Nvidia > OpenAI > Nvidia");
  // D8 is at most 100; D7's part is 0 to 1,500, and D9 has no amount.
  CHECK(circle.smallest == std::vector{between(0, 100)});
  CHECK(circle.legs[0].deals == std::vector{deal("d8")});
  CHECK(circle.legs[1].deals == std::vector{deal("d7"), deal("d9")});
  CHECK(circle.legs[1].unsplit == std::vector{deal("d7")});
  CHECK(circle.legs[1].unquantified == std::vector{deal("d9")});
  CHECK_FALSE(circle.needs_unsplit_total());
  CHECK(circle.status == DealStatus::agreed);
  CHECK(circle.modality == Modality::asserted);
}

TEST_CASE("72: at least 10 billion dollars run between Amazon and OpenAI if the talks succeed, which is hearsay") {
  const Payments payments{source_graph(), {.statuses = agreed_or_done | DealStatus::in_talks}};
  const auto circle = circles_by_name(payments).at("Amazon > OpenAI > Amazon");
  // D1 is at least 10; D6 is 38, to which D2 and D3 add what is not stated.
  CHECK(circle.smallest == std::vector{MoneyInterval{billion(10), std::nullopt}});
  CHECK(circle.legs[1].money == std::vector{MoneyInterval{billion(38)}});
  CHECK(circle.legs[1].furthest == deal("d6"));
  CHECK_FALSE(circle.needs_unsplit_total());
  CHECK(circle.status == DealStatus::in_talks);
  CHECK(circle.modality == Modality::hearsay);
}

TEST_CASE("73: what runs back to Anthropic is some part of 26 billion dollars that is not split") {
  const auto all = circles_by_name(Payments{source_graph(), {.statuses = settled}});
  for (const auto* other :
       {"Amazon > Anthropic > Amazon", "Anthropic > Google > Anthropic", "Anthropic > Microsoft > Anthropic",
        "Anthropic > Nvidia > Anthropic", "Amazon > Anthropic > Nvidia > OpenAI > Amazon"}) {
    const auto& circle = all.at(other);
    CHECK(circle.smallest == std::vector{between(0, 26)});
    CHECK(circle.needs_unsplit_total());
    CHECK(circle.modality == Modality::asserted);
  }
  CHECK(all.at("Anthropic > Google > Anthropic").status == DealStatus::active);  // D10 closed, D11 active
  CHECK(all.at("Amazon > Anthropic > Nvidia > OpenAI > Amazon").status == DealStatus::agreed);  // D8 and D6
}

TEST_CASE("74: the round by which the talks close needs an unsplit total as well") {
  const auto all = circles_by_name(Payments{source_graph(), {.statuses = with_talks}});
  // D1, D7 and D9, D11 in part, D10 from Nvidia to Anthropic.
  const auto& circle = all.at("Amazon > OpenAI > Nvidia > Anthropic > Amazon");
  CHECK(circle.smallest == std::vector{between(0, 26)});
  CHECK(circle.needs_unsplit_total());
  CHECK(circle.status == DealStatus::in_talks);
  // The other way round OpenAI pays Amazon by D6 already.
  CHECK(all.at("Amazon > Anthropic > Nvidia > OpenAI > Amazon").status == DealStatus::agreed);
  CHECK(std::ranges::count_if(all, [](const auto& c) { return c.second.needs_unsplit_total(); }) == 6);
}

TEST_CASE("75: six of the eight circles go through Anthropic, four each through Amazon, Nvidia and OpenAI") {
  const Payments payments{source_graph(), {.statuses = with_talks}};
  const auto through = [&](std::string_view company) { return circles_through(payments, entity(company)).size(); };
  CHECK(through("anthropic") == 6);  // four pairs and two rounds
  CHECK(through("amazon") == 4);     // two pairs and two rounds
  CHECK(through("nvidia") == 4);
  CHECK(through("openai") == 4);
  CHECK(through("google") == 1);
  CHECK(through("microsoft") == 1);
  CHECK(through("oracle") == 0);
}

TEST_CASE("75: of 38 billion dollars or more only OpenAI and Nvidia, or Amazon, can send each other") {
  const Payments payments{source_graph(), {.statuses = with_talks}};
  const auto large = large_payments(source_graph(), payments, billion(38), Certainty::possible);
  std::vector<std::string> names;
  for (const auto& [name, circle] : circles_by_name(large)) names.push_back(name);
  CHECK(names == std::vector<std::string>{"Amazon > OpenAI > Amazon", "Nvidia > OpenAI > Nvidia"});
  CHECK(circles(large_payments(source_graph(), payments, billion(38))).empty());  // D1 need not be more than 10
}

}  // namespace test_facts_money_in_circles
