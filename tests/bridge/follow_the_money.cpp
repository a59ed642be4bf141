// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/follow_the_money.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <sstream>

namespace test_bridge_follow_the_money {

using namespace newsgraph;
using bridge_parts::ftm_id;

std::string written(const Graph& graph) {
  std::ostringstream out;
  write_follow_the_money(graph, out);
  return out.str();
}

/// The line of an entity; empty where there is none.
std::string line_of(const std::string& lines, std::string_view global) {
  const auto start = "{\"id\":\"" + ftm_id(global) + '"';
  const auto at = lines.find(start);
  if (at == std::string::npos) return {};
  CHECK(lines.find(start, at + 1) == std::string::npos);
  return lines.substr(at, lines.find('\n', at) - at);
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST_CASE("What is agreed is a payment, what is talked about is none") {
  Graph graph;
  graph.add(sample::chips());
  const auto lines = written(graph);
  const auto talks = line_of(lines, "urn:sample:chips#d1");
  CHECK(has(talks, R"("schema":"Contract")"));
  CHECK(has(talks, R"("title":["Amazon → OpenAI: at least $10bn investment"])"));
  CHECK_FALSE(has(talks, R"("amount":)"));  // at least so much is no number
  CHECK(has(talks, R"("currency":["USD"])"));
  CHECK(has(talks, R"("summary":["at least $10bn (about ₩14.8tn) investment; in talks; hearsay"])"));
  CHECK(has(talks, R"("notes":["at least $10bn"])"));
  CHECK(line_of(lines, "urn:sample:chips#d1/payment").empty());
  CHECK(has(line_of(lines, "urn:sample:chips#d2"), "said by Financial Times, people familiar with the matter"));

  const auto shared = line_of(lines, "urn:sample:chips#d7/payment");  // one total, four suppliers
  CHECK(has(shared, R"("payer":[")" + ftm_id("urn:sample:chips#openai") + R"("],"beneficiary":[")"
                        + ftm_id("urn:sample:chips#nvidia") + R"(",")" + ftm_id("urn:sample:chips#oracle")));
  CHECK_FALSE(has(shared, R"("amount":)"));  // others, whom nobody names, get a part of it
  CHECK(has(line_of(lines, "urn:sample:chips#d7"),
            R"("amount":["1500000000000"],"currency":["USD"],"amountUsd":["1500000000000"])"));
  CHECK(line_of(lines, "urn:sample:chips#d12/payment").empty());  // nobody says that it is paid
}

TEST_CASE("What another deal has replaced, or is a part of, is not paid twice, and nobody pays itself") {
  auto article = sample::article("urn:x");
  article.entities = {sample::company("a", "Alpha"), sample::company("b", "Beta")};
  const std::vector<Party> both{sample::party("a", Role::lender), sample::party("b", Role::borrower)};
  for (const auto* id : {"old", "new", "part", "own", "staged"}) {
    article.deals.push_back(sample::deal(id, DealType::loan, DealStatus::agreed, both));
    article.deals.back().amount = sample::stated(sample::usd(30));
  }
  article.deals[1].links = {{LinkType::replaces, "old", {}, {}}};
  article.deals[2].links = {{LinkType::part_of, "new", {}, {}}};
  article.deals[3].parties[1].entity = "a";
  article.deals[4].schedule = {sample::scheduled(DueKind::instalment, Amount{sample::usd(10)})};
  Graph graph;
  graph.add(article);
  const auto lines = written(graph);
  CHECK(line_of(lines, "urn:x#old/payment").empty());
  CHECK(has(line_of(lines, "urn:x#new/payment"), R"("amount":["30000000"])"));
  CHECK(has(line_of(lines, "urn:x#new/debt"), R"("amount":["30000000"])"));
  CHECK(line_of(lines, "urn:x#part/payment").empty());
  CHECK(line_of(lines, "urn:x#own/payment").empty());
  CHECK_FALSE(line_of(lines, "urn:x#staged/payment").empty());
  CHECK_FALSE(has(line_of(lines, "urn:x#staged/payment"), R"("amount":)"));
}

TEST_CASE("Suppliers are awarded contracts, others are linked to them; who is owned by whom has a schema") {
  Graph graph;
  graph.add(sample::chips());
  const auto lines = written(graph);
  CHECK(has(line_of(lines, "urn:sample:chips#d2/party/0"), R"("schema":"ContractAward")"));
  const auto customer = line_of(lines, "urn:sample:chips#d2/party/1");
  CHECK(has(customer, R"("schema":"UnknownLink")"));
  CHECK(has(customer, R"("role":["customer"])"));
  CHECK(has(line_of(lines, "urn:sample:chips#r1"), R"("schema":"Ownership")"));
  CHECK(has(line_of(lines, "urn:sample:chips#r2"), R"("schema":"UnknownLink")"));
  CHECK(line_of(lines, "urn:sample:chips#r3").empty());  // a product is nobody
  CHECK(has(line_of(lines, "urn:sample:chips#v1"), R"("description":["valuation: at least $500bn"])"));
  CHECK(has(line_of(lines, "urn:sample:chips#pkg/member/2"), R"("role":["part of the package"])"));
}

TEST_CASE("A company that several articles name is one, with what each says of it, and is mentioned by each") {
  auto first = sample::article("urn:sample:1");
  first.entities = {sample::company("a", "Amazon")};
  auto second = sample::article("https://example.org/2");
  second.entities = {sample::company("b", "Amazon", {"아마존"})};
  second.entities[0].ticker = "NASDAQ:AMZN";
  Graph graph;
  graph.add(first);
  graph.add(second);
  const auto lines = written(graph);
  CHECK(line_of(lines, "urn:sample:1#a").empty());
  const auto company = line_of(lines, "https://example.org/2#b");
  CHECK(has(company, R"("name":["Amazon"],"alias":["아마존"],"ticker":["NASDAQ:AMZN"])"));
  CHECK(has(company, R"("sourceUrl":["https://example.org/2"])"));
  CHECK(has(line_of(lines, "urn:sample:1#a/mentions"), R"("resolved":[")" + ftm_id("https://example.org/2#b")));
}

}  // namespace test_bridge_follow_the_money
