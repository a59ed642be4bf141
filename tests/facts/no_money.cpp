// SPDX-License-Identifier: MIT

// Facts move no money: whatever is stated of companies, what is paid and owed is the same.
#include <newsgraph/newsgraph.hpp>

#include <fmt/format.h>

#include "../catch.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace test_facts_no_money {

using namespace newsgraph;

namespace {

/// All answers on money that a graph gives, as text.
std::string answers(const Graph& graph) {
  std::string said;
  const auto add = [&](const auto& value) { (said += fmt::format("{}", value)) += ' '; };
  const auto add_totals = [&](const std::vector<Total>& all) {
    for (const auto& total : all) {
      add(total.sum);
      for (const auto& amount : total.amounts) {
        add(amount.deal.index());
        add(amount.money);
      }
    }
  };
  for (const auto statuses : {default_statuses, settled, any_status}) {
    const Filter filter{.statuses = statuses};
    const auto book = ledger(graph, filter);
    for (const auto& entry : book.entries) {
      add(entry.payer.index());
      add(entry.payee.index());
      for (const auto deal : entry.deals) add(deal.index());
      add_totals(entry.money);
      add_totals(entry.contingent);
    }
    for (const auto& one : book.unsplit) add(one.money);
    for (const auto& one : book.totals) {
      add_totals(one.by_currency);
      add_totals(one.contingent);
    }
    for (const auto& circle : circles(Payments{graph, filter}))
      for (const auto& pair : circle) add(pair.payer.index());
    for (const auto entity : entities(graph)) {
      for (const auto side : {Side::pays, Side::gets}) add_totals(totals(graph, entity, side, filter).by_currency);
      for (const auto& exposed : exposure(graph, entity, {}, filter).reached)
        for (const auto& loss : exposed.losses) {
          add(exposed.entity.index());
          add(loss.kind);
          if (const auto money = loss.money()) add(*money);
        }
      for (const auto dependence : {Dependence::supply, Dependence::funding})
        for (const auto& shares : concentration(graph, entity, dependence, filter).by_currency) add(shares.total);
    }
  }
  return said;
}

/// An article without its facts, and without claims, some of which are about facts.
Article without_facts(Article article) {
  article.facts.clear();
  article.claims.clear();
  return article;
}

/// The same, where each entity has facts of every metric in money, of many times what is paid.
Article with_facts(Article article) {
  article = without_facts(std::move(article));
  for (const auto& entity : article.entities)
    for (const auto& metric : rows_of<Metric>) {
      if (!metric.measures.contains(Measure::money) || metric.value == Metric::other) continue;
      for (const auto status : {FactStatus::actual, FactStatus::guidance}) {
        auto& fact = article.facts.emplace_back();
        fact.id = "fact-" + std::to_string(article.facts.size());
        fact.of = entity.id;
        fact.metric = metric.value;
        fact.status = status;
        fact.value = StatedAmount{Amount{Money::from_major(7'000'000'000'000, Currency::USD)}, {}, {}, {}, {}};
        for (const auto& deal : article.deals) fact.conditions.push_back(deal.id);
      }
    }
  return article;
}

}  // namespace

TEST_CASE("totals, ledger, circles, exposure and concentration are the same with facts and without") {
  std::vector<std::string> files{"examples/data/amazon-openai.json", "tests/data/electronic-arts-buyout.json"};
  for (const auto& file : std::filesystem::directory_iterator{"examples/stories"})
    files.push_back(file.path().string());
  std::sort(files.begin(), files.end());
  Graph all_without;
  Graph all_with;
  std::size_t length = 0;
  for (const auto& file : files) {
    CAPTURE(file);
    const auto article = load_file(file).value();
    Graph without;
    without.add(without_facts(article));
    Graph with;
    with.add(with_facts(article));
    REQUIRE(facts(with).size() >= 2 * article.entities.size());
    CHECK(answers(with) == answers(without));
    length = (std::max)(length, answers(without).size());
    all_without.add(without_facts(article));
    all_with.add(with_facts(article));
  }
  CHECK(length > 1'000);
  CHECK(answers(all_with) == answers(all_without));
}

}  // namespace test_facts_no_money
