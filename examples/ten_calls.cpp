// SPDX-License-Identifier: MIT
#include <newsgraph/newsgraph.hpp>

#include <fmt/format.h>

#include <sstream>

using namespace newsgraph;

int main() {
  // 1. A document gives an article, or the list of all that is wrong with it.
  const auto article = load_file("examples/data/ten-lines.json");
  for (const auto& fault : article.faults()) fmt::print(stderr, "{}\n", fault);
  if (!article) return 1;
  const auto wrong = load(R"({"standard": {"name": "newsgraph", "version": "1"}, "uri": "urn:x", "deal": []})");
  for (const auto& fault : wrong.faults()) fmt::print("{}, {}\n", fault.kind, fault);
  // → unknownMember, 1:69: /deal: unknown key "deal"; did you mean "deals"?

  // 2. Money is exact, and made of integers or of text.
  const auto price = Money::from_major(38'000'000'000, Currency::USD);
  const auto fee = Money::parse("12.50", Currency::USD).value();
  fmt::print("{}, in short {:en} or {:ko}\n", price + fee, price, price);
  // → USD 38000000012.50, in short $38bn or 380억 달러

  // 3. An amount keeps how it was stated. Its interval is what that allows.
  const auto amount = Amount::parse("약 14조8000억원").value();
  const auto interval = amount.interval();
  fmt::print("{:ko}, {:en}: {} to {}\n", amount, amount, interval.low(), interval.high().value());
  // → 약 14조8000억원, about ₩14.8tn: KRW 14750000000000 to KRW 14849999999999

  // 4. Articles make a graph: one after the other, or all of files, of NDJSON and of folders.
  Graph graph;
  graph.add(*article);
  const auto read = load_graph("examples/data/halden.ndjson");
  fmt::print("{} article, {} articles and {} faults\n", articles(graph).size(), articles(read.graph).size(),
             read.faults.size());
  // → 1 article, 2 articles and 0 faults

  // 5. A company has many names.
  const auto openai = find_company(graph, "오픈AI").value();
  fmt::print("{}, one of {} companies\n", graph.name(openai), companies(graph).count());
  // → OpenAI, one of 2 companies

  // 6. Deals are asked for by a filter: what is settled, by whom, since when. And who says so?
  const Period since_september{Date::parse("2025-09"), std::nullopt};
  for (const auto deal : deals(graph, {.statuses = settled, .party = openai, .period = since_september}))
    fmt::print("{}: {}\n", id_text(graph, deal), who_text(graph, deal));
  for (const auto deal : deals(graph))
    for (const auto& source : sources(graph, deal))
      if (source.speaker) fmt::print("{}: says {}\n", id_text(graph, deal), graph.name(*source.speaker));
  // → d2: OpenAI → Amazon
  // → d1: says Financial Times

  // 7. Who pays a company, and what it gets in all. Talks count too, unless a filter leaves them out.
  for (const auto flow : paid_to(graph, openai)) fmt::print("paid by {}\n", graph.name(graph[flow].payer));
  for (const auto& total : totals(graph, openai, Side::gets).by_currency) fmt::print("in all {:en}\n", total.sum);
  // → paid by Amazon
  // → in all at least $10bn

  // And who pays whom: what is sure, and what falls due only on conditions.
  const auto licence = load_graph("examples/stories/licence.json").graph;
  for (const auto& entry : ledger(licence).entries) {
    fmt::print("{} → {}, {}:", licence.name(entry.payer), licence.name(entry.payee), entry.status);
    for (const auto& total : entry.money) fmt::print(" {:en}", total.sum);
    for (const auto& total : entry.contingent) fmt::print(", on conditions {:en}", total.sum);
    if (!entry.contingent_unquantified.empty()) fmt::print(" and more");
    fmt::print("\n");
  }
  // → Brandt Pharma → Helixor, agreed: $60m, on conditions up to $1.2bn and more

  // 8. Where money goes round.
  for (const auto& circle : circles(Payments{graph})) {
    for (const auto& pair : circle) fmt::print("{} → ", graph.name(pair.payer));
    fmt::print("{}\n", graph.name(circle.front().payer));
  }
  // → Amazon → OpenAI → Amazon

  // 9. Who loses what if a company fails, and what a careful reader would question.
  for (const auto& exposed : exposure(graph, openai, {}, {.statuses = settled}).reached)
    for (const auto& loss : exposed.losses)
      fmt::print("{} loses {}: {:en}\n", graph.name(exposed.entity), loss.kind, loss.money().value());
  auto misread = *article;
  misread.uri = "urn:example:misread";
  misread.deals[0].amount = StatedAmount{Amount::parse("at least $100bn").value()};
  graph.add(misread);
  for (const auto& finding : findings(graph)) fmt::print("{}: {}\n", finding.severity, finding.kind);
  // → Amazon loses revenue: up to $38bn
  // → error: misquote
  // → warning: possiblyOneDeal

  // 10. What is taken out has never been there. A saved graph is NDJSON, to be loaded as in 4.
  graph.remove("urn:example:misread");
  std::stringstream file;
  save(graph, file);
  fmt::print("the article again: {}\n", file.str() == to_json(*article) + '\n');
  // → the article again: true
  if (std::fflush(stdout) != 0) return std::perror("ten_calls"), 1;
}
