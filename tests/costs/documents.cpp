// SPDX-License-Identifier: MIT
#include <newsgraph/graph/graph_stream.hpp>
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/check.hpp>

#include "../catch.hpp"
#include "steps.hpp"

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>

namespace test_costs_documents {

using namespace newsgraph;
using test_costs::growth;
using test_costs::steps_of;

namespace {

std::string document(const std::string& members) {
  return R"({"standard":{"name":"newsgraph","version":"1"},"uri":"urn:1",)" + members + '}';
}

/// The members of an object or elements of an array that `each(i)` gives.
template <class Each>
std::string list(std::uint64_t n, Each each) {
  std::string text;
  for (std::uint64_t i = 0; i < n; ++i) text += std::string{i == 0 ? "" : ","} + each(i);
  return text;
}

/// A document with one paragraph, and a deal that rests on words which are said to stand there.
std::string with_evidence(const std::string& paragraph, const std::string& evidence) {
  return document(R"("paragraphs":[{"id":"p1","role":"body","text":")" + paragraph
                  + R"("}],"entities":[{"id":"a","kind":"company"}],"deals":[{"id":"d","type":"loan",)"
                  + R"("parties":[{"entity":"a","role":"lender"}],"evidence":[)" + evidence + "]}]");
}

std::string quote(const std::string& words) { return R"({"in":"p1","exact":")" + words + "\"}"; }

std::string letters(std::uint64_t n, char letter) { return std::string(static_cast<std::size_t>(n), letter); }

/// How the steps grow that it takes to load documents, which the first time have `n` of something.
template <class Make>
double loading_grows(std::uint64_t n, Make make) {
  return growth(n, [&](std::uint64_t size) { (void)load(make(size)); });
}

}  // namespace

TEST_CASE("to look for many words in one large paragraph takes linear time") {
  const auto many = [](bool there) {
    return [there](std::uint64_t n) {
      const auto number = [](std::uint64_t i) { return std::to_string(1'000'000 + i); };
      std::string paragraph;
      for (std::uint64_t i = 0; i < n; ++i) paragraph += "x" + number(i);
      return with_evidence(paragraph, list(n, [&](std::uint64_t i) { return quote("x" + number(there ? i : n + i)); }));
    };
  };
  CHECK(load(many(true)(2'000)));
  CHECK(loading_grows(1'000, many(true)) < 16);
  CHECK(loading_grows(1'000, many(false)) < 16);
}

TEST_CASE("to look for long words that nearly stand everywhere takes linear time") {
  const auto hostile = [](std::uint64_t n) { return with_evidence(letters(n, 'a'), quote(letters(n / 2, 'a') + "b")); };
  CHECK(loading_grows(10'000, hostile) < 16);
}

TEST_CASE("to seek what unknown references could mean takes linear time") {
  const auto unknown = [](std::uint64_t n) {
    return document(
        "\"entities\":["
        + list(n, [](std::uint64_t i) { return R"({"id":"company-)" + std::to_string(i) + R"(","kind":"company"})"; })
        + R"(],"deals":[)"
        + list(n,
               [](std::uint64_t i) {
                 return R"({"id":"d)" + std::to_string(i)
                        + R"(","type":"loan","parties":[{"entity":"compayn-x","role":"lender"}]})";
               })
        + "]");
  };
  CHECK(loading_grows(300, unknown) < 16);
  CHECK(steps_of([&] { (void)load(unknown(3'000)); }) < 300'000'000);
}

TEST_CASE("once the list of faults is full, no roles are sought in the place of those that don't fit") {
  const auto steps = [](std::uint64_t n, const std::string& role) {
    const auto json = document(
        "\"entities\":["
        + list(n, [](std::uint64_t i) { return R"({"id":"a)" + std::to_string(i) + R"(","kind":"company"})"; })
        + R"(],"deals":[{"id":"d","type":"loan","parties":[)"
        + list(n,
               [&](std::uint64_t i) { return R"({"entity":"a)" + std::to_string(i) + R"(","role":")" + role + "\"}"; })
        + "]}]");
    return steps_of([&] { (void)load(json); });
  };
  const auto of_more = [&](const std::string& role) { return steps(3'000, role) - steps(2'000, role); };
  CHECK(of_more("lessor") < of_more("lender") * 5 / 4);
}

TEST_CASE("a huge key does not stand in a hundred faults") {
  const auto huge = [](std::uint64_t n) {
    return document(R"("claims":[{"id":"c","kind":"fact","modality":"reported","sets":{")" + letters(n, 'a')
                    + R"(/amount":{)" + list(100, [](std::uint64_t i) { return "\"u" + std::to_string(i) + "\":1"; })
                    + "}}}]");
  };
  const auto steps = [&](std::uint64_t n) { return steps_of([&] { (void)load(huge(n)); }); };
  CHECK((steps(110'000) - steps(100'000)) / 10'000 < 300);
}

TEST_CASE("to read members that are not interpreted takes linear time, double ones and numbers too") {
  CHECK(loading_grows(1'000,
                      [](std::uint64_t n) {
                        return document(
                            list(n, [](std::uint64_t i) { return "\"x-" + std::to_string(i) + "\":-0.0"; }));
                      })
        < 16);
  CHECK(loading_grows(1'000,
                      [](std::uint64_t n) { return document(list(n, [](std::uint64_t) { return R"("x-a":1.0)"; })); })
        < 16);
  CHECK(loading_grows(1'000,
                      [](std::uint64_t n) {
                        return document(R"("x-a":[)" + list(n, [](std::uint64_t) { return "[-0,1.50]"; }) + "]");
                      })
        < 16);
}

TEST_CASE("to read, write and check many of everything takes linear time") {
  const auto article = [](std::uint64_t n) {
    const auto ids = [n](const std::string& before, const std::string& after) {
      return list(n, [&](std::uint64_t i) { return before + std::to_string(i) + after; });
    };
    return document(
        R"("paragraphs":[{"id":"p1","role":"body","text":"ten words"}],"entities":[)"
        + ids(R"({"id":"e)", R"(","kind":"company","name":"A","x-a":1.0})") + R"(],"deals":[)"
        + ids(R"({"id":"d)", R"(","type":"loan","amount":"$10bn","parties":[{"entity":"e0","role":"lender"}],)"
                             R"("evidence":[{"in":"p1","bytes":[0,3],"exact":"ten"}]})")
        + R"(],"claims":[)"
        + ids(R"({"id":"c)", R"(","kind":"fact","modality":"reported","about":["d0"],"chain":[{"source":"e0"}]})")
        + "]");
  };
  REQUIRE(load(article(10)));
  CHECK(loading_grows(300, article) < 16);
  CHECK(growth(300, [&](std::uint64_t n) { (void)to_pretty_json(load_or_throw(article(n))); }) < 16);
  CHECK(growth(300, [&](std::uint64_t n) { (void)check(load_or_throw(article(n))); }) < 16);
}

TEST_CASE("to read joins takes linear time") {
  CHECK(growth(500,
               [](std::uint64_t n) {
                 std::istringstream in{list(n, [](std::uint64_t i) {
                   return "\n{\"join\":[\"urn:1#a\",\"urn:" + std::to_string(i) + "#b\"]}\n";
                 })};
                 GraphStream stream{in};
                 while (stream.next()) {
                 }
               })
        < 16);
  CHECK(growth(5'000,
               [](std::uint64_t n) {
                 std::istringstream in{R"({"join":["urn:1#)" + letters(n, 'a') + R"(","urn:2#b"]})"};
                 GraphStream stream{in};
                 while (stream.next()) {
                 }
               })
        < 16);
}

}  // namespace test_costs_documents
