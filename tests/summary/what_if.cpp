// SPDX-License-Identifier: MIT
#include <newsgraph/summary/what_if.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <string>
#include <vector>

namespace test_summary_what_if {

using namespace newsgraph;
using namespace newsgraph::summary_parts;

namespace {

Graph graph_of(const Article& article) {
  Graph graph;
  graph.add(article);
  return graph;
}

std::string head_of(std::string_view company, const WhatIf& what) {
  const auto graph = graph_of(sample::chips());
  const auto text = what_if(graph, *find_entity(graph, company), what);
  return text.substr(0, text.find("\n\n"));
}

}  // namespace

TEST_CASE("what is supposed stands on top, with whom it reaches") {
  CHECK(head_of("Nvidia", {}) ==
        "WHAT IF Nvidia FAILS?\n"
        "At once: OpenAI and Anthropic.\n"
        "Next, if those fail too: Amazon, Microsoft, Oracle, AMD, Broadcom, Google and others of d7, d10 and\n"
        "  d11, not named.\n"
        "Counts settled deals.\n"
        "Figures are what the articles leave possible; nothing is split or estimated.");
  CHECK(head_of("Google", {.supposed = {.paid = Ratio{1, 2}, .as_of = Date::parse("2026"), .spread_evenly = true, .hops = 1},
                           .talks_succeed = true}) ==
        "WHAT IF Google PAYS 50 % OF WHAT IT OWES?\n"
        "At once: Anthropic.\n"
        "Counts settled deals and pending ones, as of 2026.\n"
        "Contracts are spread evenly over their days: an assumption, which no article makes.\n"
        "Figures are what the articles leave possible; nothing is split or estimated.");
}

TEST_CASE("others whom nobody names lose where nobody else does, at once or next") {
  // Unnamed holders lent A $500m; next, others lent as much to B, which is named alone and lent A.
  auto article = sample::article("urn:x");
  for (const auto* id : {"a", "b"}) article.entities.push_back(sample::company(id, id));
  const auto bond = [](std::string id, std::string borrower) {
    auto made = sample::deal(std::move(id), DealType::loan, DealStatus::closed,
                             {sample::party(std::move(borrower), Role::borrower)});
    made.amount = sample::stated(sample::usd(500));
    made.open_roles = {Role::lender};
    return made;
  };
  article.deals = {bond("d", "a")};
  const auto text_of = [&] {
    const auto graph = graph_of(article);
    return what_if(graph, *find_entity(graph, "a"));
  };
  const auto alone = text_of();
  CHECK(alone.find("At once: others of d, not named.\n") != std::string::npos);
  CHECK(alone.find("\nAt once\nothers of d, not named ") != std::string::npos);
  article.deals[0].open_roles = {};
  article.deals[0].parties.push_back(sample::party("b", Role::lender));
  article.deals.push_back(bond("e", "b"));
  const auto next = text_of();
  CHECK(next.find("Next, if those fail too: others of e, not named.\n") != std::string::npos);
  CHECK(next.find("\nothers of e, not named ") != std::string::npos);
}

TEST_CASE("the sections follow, and those with nothing in them are left out") {
  const auto graph = graph_of(sample::chips());
  const auto text = what_if(graph, *find_entity(graph, "OpenAI"));
  for (const auto* title :
       {"\nWHO LOSES WHAT *\n", "\nHOW FAR IT DEPENDS ON FEW *\n", "\nON BOTH SIDES *\n", "\nBACKING RIVALS *\n"})
    CHECK(text.find(title) != std::string::npos);
  CHECK(text.find("ARTICLES") == std::string::npos);

  auto without_deals = sample::round({}, {});
  without_deals.deals.clear();
  const auto alone = graph_of(without_deals);
  CHECK(what_if(alone, EntityId{0}) ==
        "WHAT IF Target FAILS?\n"
        "Counts settled deals.\n"
        "Figures are what the articles leave possible; nothing is split or estimated.\n"
        "\n"
        "*          ours: it follows from what is said, but nobody says it\n"
        "settled    agreed, under way or done; a deal whose status is not stated is not\n"
        "\n"
        "WHO LOSES WHAT *\n"
        "nobody, as far as the articles say\n");
}

TEST_CASE("that the company that fails is perhaps one of the others of a deal is said") {
  const auto graph = graph_of(sample::chips());
  const std::string perhaps = " is perhaps one of the others of d7";
  CHECK(what_if(graph, *find_entity(graph, "Amazon"))
            .find("\nAmazon" + perhaps + ": those who deal with it may then lose by d7 too.\n")
        != std::string::npos);
  CHECK(what_if(graph, *find_entity(graph, "OpenAI")).find("\nAmazon" + perhaps + ", and may then lose by d7 too.\n")
        != std::string::npos);
  CHECK(what_if(graph, *find_entity(graph, "Google")).find(perhaps) == std::string::npos);
}

TEST_CASE("many names are counted") {
  std::vector<Party> investors;
  for (char name = 'A'; name != 'A' + 14; ++name) investors.push_back(sample::party({name}, Role::investor));
  const auto graph = graph_of(sample::round(investors, {}));
  const auto text = what_if(graph, *find_entity(graph, "Target"));
  CHECK(text.find("At once: A, B, C, D, E, F, G, H, I, J, K, L and 2 more.\n") != std::string::npos);
}

TEST_CASE("articles that are cited are named where there are several") {
  Graph graph;
  graph.add(sample::chips());
  graph.add(sample::round({sample::party("a", Role::investor)}, {}));
  const auto text = what_if(graph, *find_entity(graph, "Target"));
  CHECK(text.ends_with("\nARTICLES\n2  urn:sample:round\n"));
}

TEST_CASE("what two articles tell is told once, by the newer one") {
  auto newer = sample::chips();
  newer.uri = "urn:sample:newer";
  newer.first_created = Timestamp::parse("2026-01-01T00:00:00Z");
  auto older = sample::chips();
  older.first_created = Timestamp::parse("2025-12-17T00:00:00Z");
  Graph graph;
  graph.add(newer);
  graph.add(older);
  const auto text = what_if(graph, *find_entity(graph, "Nvidia"));
  CHECK(text.find("up to $100bn        1:d8") != std::string::npos);
  CHECK(text.find("2:d8") == std::string::npos);
  CHECK(text.find("rivals by 1:r2") != std::string::npos);
  CHECK(text.find("rivals by 2:r2") == std::string::npos);
}

TEST_CASE("what is pending is called by what there is") {
  CHECK(pending_text(graph_of(sample::chips())) == "if the talks succeed");
  auto article = sample::chips();
  for (auto& deal : article.deals)
    if (deal.status == DealStatus::in_talks) deal.status = DealStatus::announced;
  CHECK(pending_text(graph_of(article)) == "if what is announced succeeds");
  article.deals[1].status = DealStatus::in_talks;
  CHECK(pending_text(graph_of(article)) == "if all that is pending succeeds");
}

TEST_CASE("any of what is asked can be asked alone") {
  CHECK(WhatIf{.supposed = {.spread_evenly = true}}.supposed.hops == 2);
  CHECK(WhatIf{.supposed = {.hops = 1}}.supposed.surely);
  CHECK(WhatIf{.talks_succeed = true}.supposed.hops == 2);
}

}  // namespace test_summary_what_if
