// SPDX-License-Identifier: MIT
#include <newsgraph/graph/load_graph.hpp>
#include <newsgraph/query/circles.hpp>
#include <newsgraph/query/contingent.hpp>
#include <newsgraph/query/ledger.hpp>
#include <newsgraph/query/sources.hpp>

#include "../catch.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace test_facts_answers_in_sql {

using namespace newsgraph;

// What queries in SQL find in the tables of the example articles, each deal once, tests/bridge/queries.py says, is what
// stands in examples/expected/queries; so does the library, where it has the same question.

namespace {

const Graph& examples() {
  static const auto read = load_graph({"examples/data/amazon-openai.json", "examples/data/halden.ndjson",
                                       "examples/data/ten-lines.json", "examples/stories"});
  return read.graph;
}

/// Some columns of an answer, each row joined by "; ". Its fields may be in quotes, and have no line breaks in them.
std::set<std::string> answer_in_sql(const std::string& query, const std::vector<std::size_t>& columns) {
  std::ifstream file{"examples/expected/queries/" + query + ".csv"};
  std::set<std::string> rows;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char c : line) {
      if (c == '"')
        quoted = !quoted;
      else if (c == ',' && !quoted)
        fields.emplace_back();
      else
        fields.back() += c;
    }
    std::string row;
    for (const auto column : columns) row += (row.empty() ? "" : "; ") + fields.at(column);
    rows.insert(row);
  }
  return rows;
}

std::string name_of_entity(EntityId id) { return std::string{examples().name(id)}; }

std::string global_id(DealId id) {
  const auto& deal = examples()[id];
  return std::string{examples().uri(deal.article)} + '#' + std::string{examples()[deal.id]};
}

std::string units(const std::optional<Money>& money) { return money ? std::to_string(money->minor_units()) : ""; }

/// Joined by "; ".
template <class... Text>
std::string joined(const std::string& first, const Text&... texts) {
  auto row = first;
  ((row += "; " + std::string{texts}), ...);
  return row;
}

/// How many deals, and what they come to where something is stated of it.
struct Sum {
  int deals = 0;
  std::optional<MoneyInterval> money{};
  bool has_most = true;

  void add(const std::optional<MoneyInterval>& one) {
    ++deals;
    has_most = has_most && one && one->high();
    if (one) money = money ? *money + *one : *one;
  }
  [[nodiscard]] std::string text() const {
    return joined(std::to_string(deals), money ? std::string{name_of(money->currency())} : "",
                  money ? units(money->low()) : "", money && has_most ? units(money->high()) : "");
  }
};

}  // namespace

TEST_CASE("who pays and gets money is the same in SQL") {
  const auto& graph = examples();
  const Payments payments{graph};
  std::set<std::string> found;
  for (const auto company : entities(graph)) {
    std::set<DealId> pays;
    std::set<DealId> gets;
    for (const auto& pair : payments.pairs())
      for (const auto deal : payments.deals(pair)) {
        if (pair.payer == company) pays.insert(deal);
        if (pair.payee == company) gets.insert(deal);
      }
    if (!pays.empty() && !gets.empty())
      found.insert(name_of_entity(company) + "; " + std::to_string(pays.size()) + "; " + std::to_string(gets.size()));
  }
  CHECK(found == answer_in_sql("on_both_sides", {0, 1, 2}));
}

TEST_CASE("circles of two are the same in SQL") {
  const auto& graph = examples();
  std::set<std::string> found;
  for (const auto& circle : circles(Payments{graph}, 2)) {
    auto one = name_of_entity(circle[0].payer);
    auto other = name_of_entity(circle[1].payer);
    if (other < one) std::swap(one, other);
    found.insert(one + "; " + other);
  }
  CHECK(found == answer_in_sql("paid_back", {0, 1}));
}

TEST_CASE("totals that are not split are the same in SQL") {
  const auto& graph = examples();
  std::set<std::string> found;
  for (const auto& total : ledger(graph, {.statuses = any_status}).unsplit) {
    if (total.payers.empty() || total.payees.empty()) continue;
    found.insert(global_id(total.deal));
  }
  CHECK(found == answer_in_sql("unsplit_totals", {0}));
}

TEST_CASE("who is named by several articles is the same in SQL") {
  const auto& graph = examples();
  std::set<std::string> found;
  for (const auto id : entities(graph))
    if (const auto count = articles_on(graph, id).size(); count > 1)
      found.insert(name_of_entity(id) + "; " + std::to_string(count));
  CHECK(found == answer_in_sql("most_named", {0, 2}));
}

TEST_CASE("what deals come to is the same in SQL, and no narrower where they hang together") {
  const auto graph = as_known(examples());
  std::set<std::string> hang_together;
  for (const auto deal : deals(examples(), {.statuses = any_status})) {
    for (const auto other : graph.possibly(deal)) hang_together.insert(std::string{name_of(status_of(graph, other))});
    for (const auto& link : graph.links(deal))
      if (link.type == LinkType::part_of || link.type == LinkType::alternative_to || link.type == LinkType::may_overlap)
        for (const auto of : {deal, link.to}) hang_together.insert(std::string{name_of(status_of(graph, of))});
  }
  std::set<std::string> found;
  std::map<std::string, std::pair<std::int64_t, std::optional<std::int64_t>>> wider;
  for (const auto& of_status : ledger(examples(), {.statuses = any_status}).totals)
    for (const auto& total : of_status.by_currency) {
      const auto of = joined(std::string{name_of(of_status.status)}, name_of(total.sum.currency()));
      const auto high = total.sum.high();
      if (of.ends_with("USD") && hang_together.count(std::string{name_of(of_status.status)}) != 0)
        wider[of] = {total.sum.low().minor_units(), high ? std::optional{high->minor_units()} : std::nullopt};
      else
        found.insert(joined(of, std::to_string(total.amounts.size()), units(total.sum.low()), units(total.sum.high())));
    }
  auto in_sql = answer_in_sql("sums_as_intervals", {0, 1, 2, 3, 4});
  for (const auto& [of, sum] : wider) {
    const auto row = base_parts::find_if(in_sql, [&](const std::string& text) { return text.starts_with(of + "; "); });
    REQUIRE(row != in_sql.end());
    const auto least = row->find("; ", of.size() + 2) + 2;
    const auto most = row->find("; ", least) + 2;
    CHECK(std::stoll(row->substr(least)) <= sum.first);
    CHECK(row->substr(most).empty() == !sum.second);
    if (sum.second) CHECK(std::stoll(row->substr(most)) >= *sum.second);
    in_sql.erase(row);
  }
  CHECK(wider.size() == 5);
  CHECK(found == in_sql);
}

TEST_CASE("who pays whom in which month is the same in SQL") {
  const auto graph = as_known(examples());
  using Key = std::tuple<std::string, std::string, std::string, std::string, std::optional<Currency>>;
  std::map<Key, Sum> sums;
  const Payments payments{graph, {.statuses = any_status}};
  for (const auto& pair : payments.pairs())
    for (const auto deal : payments.deals(pair)) {
      const auto& date = graph[deal].date;
      if (!date || !date->start()) continue;
      const bool is_alone =
          graph[deal].open_roles.empty() && base_parts::all_of(payments.pairs(), [&](const auto& other) {
            return (other.payer == pair.payer && other.payee == pair.payee)
                   || !base_parts::contains(payments.deals(other), deal);
          });
      const auto sure = !is_alone ? std::vector<MoneyInterval>{} : sure_money(graph, deal);
      const auto money = sure.size() == 1 ? std::optional{sure.front()} : std::nullopt;
      const auto status = graph[deal].status;
      const auto month = to_string(Date{std::chrono::year_month_day{date->first()}}).substr(0, 7);
      sums[{month, name_of_entity(pair.payer), name_of_entity(pair.payee), status ? std::string{name_of(*status)} : "",
            money ? std::optional{money->currency()} : std::nullopt}]
          .add(money);
    }
  std::set<std::string> found;
  for (const auto& [key, sum] : sums)
    found.insert(joined(std::get<0>(key), std::get<1>(key), std::get<2>(key), std::get<3>(key), sum.text()));
  CHECK(found == answer_in_sql("who_pays_whom_by_month", {0, 1, 2, 3, 4, 5, 6, 7}));
}

TEST_CASE("how much money rests on whose word is the same in SQL") {
  const auto graph = as_known(examples());
  std::map<std::pair<std::string, Currency>, std::map<DealId, MoneyInterval>> told;
  for (const auto id : examples().table<ClaimNode>().ids()) {
    const auto who = speaker(examples(), id);
    const auto& modality = examples()[id].modality;
    for (const auto& about : graph[examples()[id].about]) {
      const auto* deal = std::get_if<DealId>(&about);
      const auto amount = deal != nullptr ? graph.amount(graph[*deal].amount) : std::nullopt;
      if (!amount) continue;
      const auto says = joined(who ? name_of_entity(*who) : "(nobody is named)",
                               modality ? std::string{name_of(*modality)} : "", name_of(amount->currency()));
      told[{says, amount->currency()}].emplace(graph.shown(*deal), amount->interval());
    }
  }
  std::set<std::string> found;
  for (const auto& [says, amounts] : told) {
    Sum sum;
    for (const auto& [deal, money] : amounts) sum.add(money);
    found.insert(joined(says.first, std::to_string(sum.deals), units(sum.money->low())));
  }
  CHECK(found == answer_in_sql("money_by_source_and_certainty", {0, 1, 2, 3, 4}));
}

TEST_CASE("what is only talked about is the same in SQL") {
  const Filter talks{
      .statuses = Statuses{DealStatus::in_talks}, .modality = Modality::denied, .superseded = true, .contingent = true};
  std::set<std::string> found;
  for (const auto deal : deals(examples(), talks))
    if (const auto amount = examples().amount(as_known(examples())[deal].amount))
      found.insert(joined(std::string{name_of(amount->currency())},
                          decimal_text(amount->money().minor_units(), digits(amount->currency())), global_id(deal)));
  CHECK(found == answer_in_sql("largest_in_talks", {0, 1, 7}));
}

TEST_CASE("the words on which the deals of a company rest are the same in SQL") {
  Filter all{.statuses = any_status, .modality = Modality::denied, .superseded = true, .contingent = true};
  all.party = find_company(examples(), "OpenAI").value();
  std::set<std::string> found;
  for (const auto deal : deals(examples(), all))
    for (const auto& evidence : examples()[examples()[deal].evidence]) {
      std::string words{examples().words(evidence).value()};
      std::erase(words, '"');
      const auto status = as_known(examples())[deal].status;
      found.insert(
          joined(std::string{name_of(examples()[deal].type)}, status ? std::string{name_of(*status)} : "", words));
    }
  CHECK(found == answer_in_sql("words_for_openai", {0, 1, 2}));
}

}  // namespace test_facts_answers_in_sql
