// SPDX-License-Identifier: MIT
#include <newsgraph/query/findings/amount_evidence.hpp>

#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/query/wording.hpp>
#include <newsgraph/text/english.hpp>
#include <newsgraph/text/parse_figure.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace test_query_findings_amount_evidence {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::model_parts;
using namespace newsgraph::query_parts;
using enum Currency;
using sample::krw;
using sample::usd;

/// Whether two statements have a figure in common: the same money, or for a range one of its ends. Two ranges have
/// both.
[[nodiscard]] constexpr bool same_figure(const Amount& a, const Amount& b) noexcept {
  if (a.upper_end() && b.upper_end()) return a.money() == b.money() && a.upper_end() == b.upper_end();
  return a.money() == b.money() || a.upper_end() == b.money() || b.upper_end() == a.money();
}

static_assert(same_figure(usd(10), Amount{usd(10), Bound::at_least}.about()));
static_assert(!same_figure(usd(10), usd(11)));
static_assert(!same_figure(Money::from_minor(10, USD), Money::from_minor(10, EUR)));
static_assert(same_figure(Amount::range(usd(10), usd(20)), usd(20)));
static_assert(same_figure(usd(10), Amount::range(usd(10), usd(20))));
static_assert(!same_figure(Amount::range(usd(10), usd(20)), usd(15)));
static_assert(!same_figure(Amount::range(usd(10), usd(20)), Amount::range(usd(10), usd(30))));

namespace {

/// An article of one deal, which cites all of a text.
Article cites(StatedAmount amount, std::string text) {
  auto article = sample::round({sample::party("payer", Role::investor)}, std::move(amount));
  article.paragraphs = {sample::paragraph("p", std::move(text))};
  article.deals[0].evidence = {{"p", {}, {}, {}}};
  return article;
}

/// "deal: stated, not found" for each deal whose evidence says something else.
std::vector<std::string> misquoted(const Article& article, const Filter& filter = {}) {
  Graph graph;
  graph.add(article);
  std::vector<std::string> lines;
  for (const auto& [of, stated, cited] : misquotes(graph, filter)) {
    auto line = std::visit(
        [&](auto id) {
          if constexpr (requires { graph[id].id; })
            return id_text(graph, id);
          else
            return std::string{};
        },
        of);
    const auto* amount = std::get_if<AmountId>(&stated);
    line += ": " + (amount != nullptr ? english_text(graph.amount(*amount)) : figure_text(graph, stated)) + ", not";
    for (const auto& [evidence, amounts, figures] : cited) {
      for (const auto& one : amounts) line += ' ' + english_text(one);
      for (const auto& one : figures)
        line += ' ' + std::visit([](const auto& other) { return english_text(other); }, one);
    }
    lines.push_back(line);
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a deal whose evidence has its amount is no misquote") {
  CHECK(misquoted(cites(sample::stated(usd(10'000)), "It invests $10bn.")).empty());
  CHECK(misquoted(cites(sample::stated(usd(10'000)), "100억 달러를 투자한다.")).empty());
  CHECK(misquoted(cites(sample::stated(usd(10'000)), "Of the $30bn, $10 billion comes first.")).empty());
}

TEST_CASE("a deal whose evidence has only other amounts is one, with what stands there") {
  CHECK(misquoted(cites(sample::stated(usd(10'000)), "It invests $11bn, up from $9bn."))
        == Lines{"d: $10bn, not $11bn $9bn"});
  CHECK(misquoted(cites(sample::stated(usd(10'000)), "It invests €10bn.")) == Lines{"d: $10bn, not €10bn"});
  CHECK(misquoted(cites(sample::stated(usd(10'000)), "It invests $10.4bn.")) == Lines{"d: $10bn, not $10.4bn"});
}

TEST_CASE("what a deal is worth a year is a sum in its words") {
  CHECK(misquoted(cites(sample::stated(krw(100'0000'0000)), "총 500억원, 연간 100억원이다.")).empty());
  CHECK(misquoted(cites(sample::stated(usd(10)), "It pays $10m a year, $50m in all.")).empty());
  CHECK(misquoted(cites(sample::stated(usd(10)), "It pays $11m a year.")) == Lines{"d: $10m, not $11m"});
}

TEST_CASE("bounds and about are not compared") {
  CHECK(misquoted(cites(sample::stated({usd(10'000), Bound::at_least}), "It invests up to about $10bn.")).empty());
  CHECK(misquoted(cites(sample::stated({usd(20'000), Bound::at_most}), "It invests $10bn-$20bn.")).empty());
}

TEST_CASE("an equivalent agrees as well, on either side") {
  auto amount = sample::stated(usd(10'000));
  amount.equivalents = {{krw(14'8000'0000'0000), {}, {}}};
  CHECK(misquoted(cites(amount, "약 14조8000억원을 투자한다.")).empty());
  CHECK(misquoted(cites(amount, "15조원을 투자한다.")) == Lines{"d: $10bn, not ₩15tn"});
  CHECK(misquoted(cites(sample::stated(krw(14'8000'0000'0000)), "100억 달러(약 14조8000억원)를 투자한다.")).empty());
}

TEST_CASE("one piece of evidence with the amount is enough; the others may speak of other money") {
  auto article = cites(sample::stated(usd(10'000)), "It invests $10bn.");
  article.paragraphs.push_back(sample::paragraph("q", "It is worth $500bn."));
  article.deals[0].evidence.push_back({"q", {}, {}, {}});
  CHECK(misquoted(article).empty());
  article.deals[0].evidence.erase(article.deals[0].evidence.begin());
  CHECK(misquoted(article) == Lines{"d: $10bn, not $500bn"});
}

TEST_CASE("only the words that are cited count, and an amount that they cut counts whole") {
  //                                                         0         10        20
  auto article = cites(sample::stated(usd(10'000)), "For $9bn or for $10bn.");
  const auto citing = [&](std::uint32_t begin, std::uint32_t end) {
    article.deals[0].evidence = {sample::words("p", begin, end)};
    return misquoted(article);
  };
  CHECK(citing(0, 8) == Lines{"d: $10bn, not $9bn"});
  CHECK(citing(12, 21).empty());
  CHECK(citing(12, 18).empty());  // "for $1"
  CHECK(citing(8, 16).empty());   // no money in " or for ": nothing is said
}

TEST_CASE("the quoted phrase counts where the text is withheld") {
  auto article = cites(sample::stated(usd(10'000)), "");
  article.paragraphs[0].text.reset();
  article.paragraphs[0].sha256 = "0123456789abcdef";
  article.deals[0].evidence = {{"p", {}, "about $9bn", {}}};
  CHECK(misquoted(article) == Lines{"d: $10bn, not about $9bn"});
  article.deals[0].evidence = {{"p", {}, {}, {}}};
  CHECK(misquoted(article).empty());
}

TEST_CASE("vague sums, rates and prices per unit say nothing about an amount") {
  const auto amount = sample::stated(usd(10'000));
  CHECK(misquoted(cites(amount, "It invests billions of dollars.")).empty());
  CHECK(misquoted(cites(amount, "달러당 1480원이다.")).empty());
  CHECK(misquoted(cites(amount, "It pays $210 a share.")).empty());
  CHECK(misquoted(cites(sample::stated(usd(210)), "It pays $210m, $5 a share.")).empty());
}

TEST_CASE("deals without an amount or without evidence are passed over") {
  auto article = cites(sample::stated(usd(10'000)), "It invests $9bn.");
  article.deals[0].evidence.clear();
  CHECK(misquoted(article).empty());
  article = cites(sample::stated(usd(10'000)), "It invests $9bn.");
  article.deals[0].amount.reset();
  CHECK(misquoted(article).empty());
}

TEST_CASE("the filter says of which deals") {
  const auto article = cites(sample::stated(usd(10'000)), "It invests $9bn.");
  CHECK(misquoted(article, {.statuses = settled}).size() == 1);
  CHECK(misquoted(article, {.statuses = DealStatus::in_talks}).empty());
}

TEST_CASE("the evidence is named, for a reader to look at") {
  auto article = cites(sample::stated(usd(10'000)), "It invests $9bn.");
  article.deals[0].evidence = {sample::words("p", 0, 2), sample::words("p", 11, 15)};
  Graph graph;
  graph.add(article);
  const auto found = misquotes(graph);
  REQUIRE(found.size() == 1);
  REQUIRE(found[0].cited.size() == 1);
  CHECK(graph.words(graph[found[0].cited[0].evidence]) == "$9bn");
}

namespace {

/// What is misquoted of a fact that cites all of a text.
Lines misquoted_fact(Metric metric, std::string_view value, std::string text, std::size_t skipped) {
  auto article = sample::article("urn:fact");
  article.entities = {sample::company("a", "Acme")};
  article.paragraphs = {sample::paragraph("p", std::move(text))};
  article.facts = {{.id = "f", .of = "a", .metric = metric}};
  article.facts[0].value = parse_figure(value).value();
  article.facts[0].evidence = {{"p", {}, {}, {}}};
  if (skipped != 0)
    article.facts[0].evidence = {sample::words("p", static_cast<std::uint32_t>(skipped),
                                               static_cast<std::uint32_t>(article.paragraphs[0].text->size()))};
  return misquoted(article);
}

}  // namespace

TEST_CASE("the value of a fact is sought in its words: a sum, a price, per cent") {
  const auto of = [](Metric metric, std::string_view value, std::string text, std::size_t skipped = 0) {
    return misquoted_fact(metric, value, std::move(text), skipped);
  };
  CHECK(of(Metric::revenue, "$4.2bn", "Revenue came to $4.2 billion.").empty());
  CHECK(of(Metric::revenue, "$4.2bn", "Revenue came to $4.3 billion.") == Lines{"f: $4.2bn, not $4.3bn"});
  CHECK(of(Metric::revenue, "$4.2bn", "It earned $1.42 a share.").empty());  // no sum stands there
  CHECK(of(Metric::net_income, "-350억원", "순손실은 350억원이었다.").empty());
  CHECK(of(Metric::net_income, "-350억원", "순손실은 360억원이었다.").size() == 1);

  CHECK(of(Metric::share_price, "$87.415 a share", "Its shares closed at $87.415.").empty());
  CHECK(of(Metric::share_price, "$87.41 a share", "Its shares closed at $87.41.").empty());
  CHECK(of(Metric::share_price, "$87.41 a share", "Its shares closed at $88.41.")
        == Lines{"f: $87.41 per share, not $88.41"});
  CHECK(of(Metric::earnings_per_share, "$1.42 a share", "It earned $1.42 a share, or $4.2bn.").empty());
  CHECK(of(Metric::earnings_per_share, "$1.42 a share", "It earned $1.24 a share.")
        == Lines{"f: $1.42 per share, not $1.24 per share"});
  CHECK(of(Metric::earnings_per_share, "-$0.17 a share", "It lost $0.17 a share.").empty());
  CHECK(of(Metric::commodity_price, "$71.30 a barrel", "브렌트유는 배럴당 71.3달러였다.").empty());
  CHECK(of(Metric::commodity_price, "$71.30 a barrel", "브렌트유는 배럴당 73.1달러였다.").size() == 1);

  CHECK(of(Metric::operating_margin, "12.3 %", "The margin was 12.3 percent.").empty());
  CHECK(of(Metric::operating_margin, "-12.3 %", "영업이익률은 마이너스 12.30%였다.").empty());
  CHECK(of(Metric::operating_margin, "12.3 %", "The margin was 13.2%, up from 11%.")
        == Lines{"f: 12.3 %, not 13.2 % 11 %"});
  CHECK(of(Metric::operating_margin, "12.3 %", "The margin of 12.3% was 13.2%.", 20) == Lines{"f: 12.3 %, not 13.2 %"});
  CHECK(of(Metric::operating_margin, "12 %", "The margin was twelve percent, up from 11%.").empty());
  CHECK(of(Metric::operating_margin, "8 %", "A margin of 8 to 12 percent.").empty());
  CHECK(of(Metric::headcount, "2,140 people", "It has 2,410 people, 3% more.").empty());  // bare numbers are not read
}

TEST_CASE("money of a metric that is one for each share is a price of one") {
  const auto of = [](Metric metric, std::string_view value, std::string text, std::size_t skipped = 0) {
    return misquoted_fact(metric, value, std::move(text), skipped);
  };
  CHECK(of(Metric::earnings_per_share, "$1.42", "It earned $1.42 a share.").empty());
  CHECK(of(Metric::earnings_per_share, "$1.42", "It earned $1.42.").empty());
  CHECK(of(Metric::earnings_per_share, "$1.42", "It earned $1.24 a share.") == Lines{"f: $1.42, not $1.24 per share"});
}

TEST_CASE("a term of a deal is sought in words of its own, and not in those of the deal") {
  auto article = cites(sample::stated(usd(10'000)), "It invests $10bn. The price is $210 a share.");
  auto& term = article.deals[0].terms.emplace_back();
  term.kind = TermKind::price;
  term.value = parse_figure("$220 a share").value();
  CHECK(misquoted(article).empty());
  term.evidence = {{"p", {}, {}, {}}};
  CHECK(misquoted(article) == Lines{"d: $220 per share, not $10bn $210 per share"});
  term.value = parse_figure("$210 a share").value();
  CHECK(misquoted(article).empty());
}

TEST_CASE("however many amounts the words have, a misquote is found") {
  std::string words;
  for (int i = 1; i <= 100; ++i) words += "It pays $" + std::to_string(i) + "bn. ";
  CHECK(misquoted(cites(sample::stated(usd(100'000)), words)).empty());
  Graph graph;
  graph.add(cites(sample::stated(usd(101'000)), words));
  const auto found = misquotes(graph);
  REQUIRE(found.size() == 1);
  REQUIRE(found[0].cited.size() == 1);
  CHECK(found[0].cited[0].amounts.size() == 64);
}

TEST_CASE("amounts in a text are found by their figures as they are by themselves") {
  const std::string text = "$1m, $2m to $4m, €2m, $2m to $3m, $5m or more, $4m";
  const AmountsInText amounts{text};
  const auto all = money_in(text).first;
  REQUIRE(all.size() == 6);
  for (const auto& said : {Amount{usd(1)}, Amount{usd(2)}, Amount{usd(3)}, Amount{usd(4)}, Amount{usd(5)},
                           Amount{usd(6)}, Amount::range(usd(2), usd(4)), Amount::range(usd(2), usd(3)),
                           Amount::range(usd(2), usd(5)), Amount::range(usd(3), usd(9)), Amount::range(usd(4), usd(9))})
    for (std::size_t first = 0; first <= all.size(); ++first)
      for (auto end = first; end <= all.size(); ++end) {
        bool same = false;
        for (auto i = first; i != end; ++i) same = same || same_figure(said, all[i].amount);
        INFO(english_text(said) << " from " << first << " to " << end);
        CHECK(amounts.has(said, first, end) == same);
      }
}

TEST_CASE("the articles of the repository quote their amounts") {
  Graph graph;
  int count = 0;
  for (const std::string path : {"examples/data/amazon-openai.json", "tests/data/adobe-figma-withdrawn.json",
                                 "tests/data/electronic-arts-buyout.json", "tests/data/lges-honda-battery-jv.json",
                                 "tests/data/mistral-series-c.json", "tests/data/samsung-tesla-foundry.json"})
    graph.add(load_file_or_throw(path));
  for (const auto deal : deals(graph))
    if (const auto stated = graph[deal].amount) {
      const auto cited = graph[graph[deal].evidence];
      const auto has = [&](const EvidenceNode& evidence) {
        bool any = false;
        AmountsInEvidence{graph}.in(evidence, [&](const auto& amounts, const auto& bytes) {
          const auto [first, end] = amounts.within(bytes);
          any = any || first != end;
        });
        return any;
      };
      INFO(graph[graph[deal].id]);
      CHECK(std::ranges::any_of(cited, has));
      ++count;
    }
  CHECK(count > 8);
  CHECK(misquotes(graph).empty());
}

}  // namespace test_query_findings_amount_evidence
