// SPDX-License-Identifier: MIT
#include <newsgraph/summary/sections/loss.hpp>

#include <newsgraph/graph/lookup.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <string>

namespace test_summary_sections_loss {

using namespace newsgraph;
using namespace newsgraph::summary_parts;
using sample::usd;

namespace {

/// The lines of a loss of that kind and size.
std::string cell(LossKind kind, decltype(Loss::size) size, bool shared = false) {
  std::string text;
  const auto lines = loss_cell({EntityId{0}, kind, DealId{0}, Role::partner, size, shared});
  for (const auto& line : lines) text += line.text + '\n';
  return text;
}

}  // namespace

TEST_CASE("deals are named by the role of whom fails, amounts and loans by what they are") {
  Graph graph;
  graph.add(sample::chips());
  const auto text = [&](LossKind kind, Role role) {
    return loss_text(graph, {*find_entity(graph, "Nvidia"), kind, DealId{1}, role, Unquantified::no_money});
  };
  CHECK(text(LossKind::supply, Role::lessor) == "lessor Nvidia");
  CHECK(text(LossKind::funding, Role::investor) == "investor Nvidia");
  CHECK(text(LossKind::capital, Role::investee) == "investment in Nvidia");  // nobody says that it is a stake
  CHECK(text(LossKind::credit, Role::borrower) == "loan to Nvidia");
}

TEST_CASE("who buys a company has a stake in it") {
  auto article = sample::chips();
  article.deals[1].type = DealType::acquisition;
  Graph graph;
  graph.add(article);
  const Loss loss{*find_entity(graph, "Nvidia"), LossKind::capital, DealId{1}, Role::target, Unquantified::no_money};
  CHECK(loss_text(graph, loss) == "stake in Nvidia");
}

TEST_CASE("what is owed in a restructuring is a debt") {
  auto article = sample::chips();
  article.deals[1] = sample::deal("d1", DealType::restructuring, DealStatus::agreed,
                                  {sample::party(article.entities[0].id, Role::subject),
                                   sample::party(article.entities[1].id, Role::counterparty)});
  Graph graph;
  graph.add(article);
  const Loss loss{*find_entity(graph, "Nvidia"), LossKind::credit, DealId{1}, Role::subject, Unquantified::no_money};
  CHECK(loss_text(graph, loss) == "debt of Nvidia");
}

TEST_CASE("what was due before the date of a question is told") {
  Loss loss{EntityId{0}, LossKind::revenue, DealId{0}, Role::customer, MoneyInterval{usd(5)}};
  loss.was_due = true;
  const auto lines = loss_cell(loss);
  REQUIRE(lines.size() == 2);
  CHECK(lines[1].text == "due before: whether it is paid is not said");
}

TEST_CASE("a figure says what it means, and where there is none, why") {
  CHECK(cell(LossKind::revenue, MoneyInterval{usd(0), usd(5)}) == "up to $5m\n");
  CHECK(cell(LossKind::supply, MoneyInterval{usd(0), usd(5)}, true) == "worth up to $5m\nshared, not split\n");
  CHECK(cell(LossKind::funding, MoneyInterval{usd(0)}) == "raised already\n");
  CHECK(cell(LossKind::revenue, MoneyInterval{usd(0)}) == "nothing\n");
  CHECK(cell(LossKind::revenue, Unquantified::amount_not_stated) == "not stated\n");
  CHECK(cell(LossKind::revenue, Unquantified::payment_not_stated) == "not stated\n");
  CHECK(cell(LossKind::partner, Unquantified::no_money) == "not stated\n");
}

TEST_CASE("relations are named by what is lost") {
  Graph graph;
  auto article = sample::chips();
  article.relations.push_back(sample::relation("r4", RelationType::subsidiary, "google", "amazon"));
  article.relations.push_back(sample::relation("r5", RelationType::depends_on, "openai", "nvidia"));
  graph.add(article);
  const auto text = [&](std::string_view relation, std::string_view company, LossKind kind) {
    const Loss loss{
        *find_entity(graph, company), kind, *find_relation(graph, relation), {}, Unquantified::amount_not_stated};
    return loss_text(graph, loss);
  };
  CHECK(text("r1", "OpenAI", LossKind::capital) == "holding in OpenAI");
  CHECK(text("r1", "Microsoft", LossKind::funding) == "shareholder Microsoft");
  CHECK(text("r4", "Google", LossKind::capital) == "subsidiary Google");
  CHECK(text("r4", "Amazon", LossKind::funding) == "parent Amazon");
  CHECK(text("r5", "Nvidia", LossKind::supply) == "Nvidia, on which it depends");
}

}  // namespace test_summary_sections_loss
