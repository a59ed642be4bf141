// SPDX-License-Identifier: MIT
#include <newsgraph/newsgraph.hpp>
#include <newsgraph/summary.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <string>
#include <vector>

// An article that is told again a week later, under another uri, changes no answer.

namespace test_summary_told_twice {

using namespace newsgraph;

namespace {

/// All that the queries answer, in words: ids as the article gives them.
class Answers {
public:
  explicit Answers(const Graph& graph) : graph_{graph} {}

  std::vector<std::string> all() {
    for (const auto& [name, filter] :
         {std::pair{"default", Filter{}},
          {"settled", Filter{.statuses = settled}},
          {"any", Filter{.statuses = any_status}},
          {"2025", Filter{.statuses = any_status, .period = Period::parse("2025").value()}},
          {"certain", Filter{.modality = Modality::asserted}},
          {"paid", Filter{.unstated_payment = false}}}) {
      about_ = name;
      ask(filter);
    }
    about_ = "";
    for (const auto deal : deals(graph_, {.statuses = any_status})) ask(deal);
    for (const auto& finding : findings(graph_))
      say("finding", finding.severity, finding.kind, subjects(finding.about));
    const auto line = time_line(graph_);
    for (const auto& event : line.events)
      say("event", event.date, event.kind, without_numbers(event_text(graph_, event)));
    say("undated", ids(line.undated));
    return std::move(told_);
  }

private:
  template <class... Parts>
  void say(const Parts&... parts) {
    std::string text = about_;
    ((text += fmt::format(" {}", parts)), ...);
    told_.push_back(std::move(text));
  }

  /// Ids without the numbers of their articles: "d1" for "2:d1".
  static std::string without_numbers(std::string text) {
    for (const std::string_view number : {" 1:", " 2:"})
      for (auto at = text.find(number); at != std::string::npos; at = text.find(number, at)) text.erase(at + 1, 2);
    return text;
  }
  std::string ids(const std::vector<DealId>& deals) const { return '[' + id_list(graph_, deals) + ']'; }
  std::string ids(const std::vector<RelationId>& relations) const { return '[' + id_list(graph_, relations) + ']'; }
  std::string subjects(const std::vector<Subject>& about) const {
    std::string text;
    for (const auto& subject : about) text += summary_parts::subject_text(as_told(graph_), subject) + ' ';
    return text;
  }
  std::string money(const std::optional<MoneyInterval>& interval) const {
    return interval ? fmt::format("{}", *interval) : "not stated";
  }
  std::string backing(const Backing& backing) const {
    return fmt::format("{} {} {}", graph_.name(backing.backer), ids(backing.deals), ids(backing.holdings));
  }

  void ask(const Filter& filter) {
    for (const auto id : deals(graph_, filter)) say("deal", id_text(graph_, id));
    for (const auto id : flows(graph_, filter))
      say("flow", graph_.name(graph_[id].payer), graph_.name(graph_[id].payee), id_text(graph_, graph_[id].deal));
    const auto book = ledger(graph_, filter);
    for (const auto& entry : book.entries) {
      say("entry", graph_.name(entry.payer), graph_.name(entry.payee), entry.status, ids(entry.deals),
          ids(entry.unquantified), ids(entry.unsplit));
      for (const auto& total : entry.money) say("  money", money(total.sum));
    }
    for (const auto& total : book.unsplit)
      say("unsplit", id_text(graph_, total.deal), total.status, money(total.money), total.payers.size(),
          total.payees.size());
    for (const auto& of_status : book.totals)
      for (const auto& total : of_status.by_currency)
        say("status", of_status.status, money(total.sum), total.amounts.size());
    const Payments payments{graph_, filter};
    for (const auto& circle : circles(payments)) {
      const Circle known{graph_, payments, circle};
      say("circle", circle_text(as_told(graph_), payments, circle), known.status, known.modality);
      for (const auto& sum : known.smallest) say("  smallest", money(sum));
    }
    const auto large = large_payments(graph_, payments, Money::from_major(1'000'000'000, Currency::USD));
    say("large", large.pairs().size());
    for (const auto& backer : competitor_backers(graph_, filter))
      say("rivals", id_text(graph_, backer.relation), backing(backer.of_first), backing(backer.of_second));
    for (const auto entity : entities(graph_))
      if (!graph_[entity].anonymous) ask(entity, filter);  // who has no name is somebody else in each article
  }

  void ask(EntityId entity, const Filter& filter) {
    const auto name = graph_.name(entity);
    for (const auto deal : deals_of(graph_, entity, filter)) say(name, "has", id_text(graph_, deal));
    for (const auto flow : paid_by(graph_, entity, filter)) say(name, "pays", graph_.name(graph_[flow].payee));
    for (const auto flow : paid_to(graph_, entity, filter)) say(name, "gets", graph_.name(graph_[flow].payer));
    for (const auto side : {Side::pays, Side::gets}) {
      const auto found = totals(graph_, entity, side, filter);
      say(name, side, ids(found.unquantified), ids(found.open));
      for (const auto& total : found.by_currency) say(name, side, money(total.sum), total.amounts.size());
    }
    for (const auto& found :
         {suppliers(graph_, entity, filter), customers(graph_, entity, filter), investors(graph_, entity, filter)}) {
      say(name, "others in", ids(found.open));
      for (const auto& [other, by] : found.known) say(name, "with", graph_.name(other), ids(by));
    }
    for (const auto& [dependence, word] : rows_of<Dependence>) {
      const auto found = concentration(graph_, entity, dependence, filter);
      for (const auto& shares : found.by_currency) {
        say(name, word, money(shares.total), money(shares.others), index_text(shares.herfindahl), ids(shares.open));
        for (const auto& part : shares.parts)
          say(name, word, graph_.name(part.entity), money(part.money), share_text(part.share), ids(part.deals));
      }
      for (const auto& [other, by] : found.unquantified) say(name, word, graph_.name(other), ids(by));
    }
    const auto lost = exposure(graph_, entity, {}, filter);
    for (const auto& exposed : lost.reached)
      for (const auto& loss : exposed.losses)
        say(name, "fails", graph_.name(exposed.entity), exposed.hop, loss_text(graph_, loss), loss.kind,
            money(loss.money()));
    for (const auto& others : lost.others) say(name, "fails others", others.hop, money(others.loss.money()));
    for (const auto& each : backers(graph_, entity, filter)) say(name, "backed by", backing(each));
    for (const auto& each : both_sides(graph_, entity, filter))
      say(name, "both sides", backing(each.backing), ids(each.buys), ids(each.sells));
  }

  void ask(DealId deal) {
    const auto id = id_text(graph_, deal);
    const auto& row = as_known(graph_)[deal];
    say(id, row.type, status_of(graph_, deal), modality_of(graph_, deal), who_text(graph_, deal),
        row.amount ? amount_text(graph_, *row.amount) : "");
    say(id, money(per_year(graph_, deal)));
    for (const auto& source : sources(graph_, deal))
      say(id, "says", source.speaker ? graph_.name(*source.speaker) : "");
    const auto history = consolidated(graph_, deal);
    say(id, history.status.size(), history.amount.size(), history.date.size(), history.period.size());
    say(id, contradictions(graph_, deal).size());
  }

  const Graph& graph_;
  std::string about_;
  std::vector<std::string> told_;
};

/// What an article answers, and what it does where it is told again.
void check_told_twice(Article article) {
  CAPTURE(article.uri);
  // A package has no parties to be known by.
  for (auto& deal : article.deals)
    if (deal.parties.empty() && !deal.ref) deal.ref = "ref:" + deal.id;
  if (!article.first_created) article.first_created = Timestamp::parse("2025-12-17T08:00Z");
  auto again = article;
  again.uri += ":again";
  const std::chrono::year_month_day later{std::chrono::floor<std::chrono::days>(article.first_created->order())
                                          + std::chrono::days{7}};
  again.first_created = Timestamp::parse(to_string(Date{later}) + "T08:00Z");

  Graph once;
  once.add(article);
  Graph twice;
  twice.add(article);
  twice.add(again);
  auto first = Answers{once}.all();
  auto second = Answers{twice}.all();
  REQUIRE(first.size() > 100);
  std::sort(first.begin(), first.end());  // what came later comes later
  std::sort(second.begin(), second.end());
  std::vector<std::string> changed;
  std::set_symmetric_difference(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(changed));
  CHECK(changed == std::vector<std::string>{});
}

/// A graph of these, in their order.
Graph graph_of(std::initializer_list<Article> articles) {
  Graph graph;
  for (const auto& article : articles) graph.add(article);
  return graph;
}

}  // namespace

TEST_CASE("an article that only mentions deals takes nothing away, whichever comes first") {
  const auto article = sample::chips();
  auto mention = article;
  mention.uri = "urn:sample:mention";
  mention.first_created = Timestamp::parse("2026-12-24T08:00Z");
  mention.facts.clear();
  for (auto& claim : mention.claims) claim.sets.clear();
  for (auto& deal : mention.deals) {
    const auto told = deal;
    deal = sample::deal(told.id, told.type, DealStatus::unknown, told.parties);
    deal.ref = "ref:" + told.id;
    if (told.id != "d1") deal.status.reset();
  }
  auto known = article;
  for (auto& deal : known.deals) deal.ref = "ref:" + deal.id;
  known.first_created = Timestamp::parse("2025-12-17T08:00Z");
  const auto of_deals = [](const Graph& graph) {
    auto answers = Answers{graph}.all();
    std::erase_if(answers, [](const std::string& text) { return text.find("finding ") != std::string::npos; });
    std::sort(answers.begin(), answers.end());
    return answers;
  };
  const auto once = graph_of({known});
  for (const auto& both : {graph_of({known, mention}), graph_of({mention, known})}) {
    std::vector<std::string> changed;
    const auto first = of_deals(once);
    const auto second = of_deals(both);
    std::set_symmetric_difference(first.begin(), first.end(), second.begin(), second.end(),
                                  std::back_inserter(changed));
    CHECK(changed == std::vector<std::string>{});
  }
}

TEST_CASE("an article that is told twice answers as if it were told once") {
  check_told_twice(sample::chips());
  check_told_twice(load_file("examples/data/amazon-openai.json").value());
  for (const auto& file : std::filesystem::directory_iterator{"tests/data"})
    if (file.path().extension() == ".json") check_told_twice(load_file(file.path().string()).value());
}

}  // namespace test_summary_told_twice
