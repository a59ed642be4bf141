// SPDX-License-Identifier: MIT
#include <newsgraph/query/contradictions.hpp>

#include <newsgraph/query/findings.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace test_query_contradictions {

using namespace newsgraph;
using namespace newsgraph::query_parts;
using sample::krw;
using sample::party;
using sample::stated;
using sample::usd;
using enum DealStatus;
using enum Severity;

namespace {

constexpr Date date(std::string_view text) { return *Date::parse(text); }

/// One round as two papers tell it: the first on the second of December, the other on the twelfth.
struct Two {
  Deal first = sample::deal("d", DealType::investment, agreed, {});
  Deal second = first;
  std::optional<Timestamp> at = Timestamp::parse("2025-12-02T09:00Z");
  std::optional<Timestamp> then = Timestamp::parse("2025-12-12T09:00Z");
};

using Found = std::vector<std::pair<ConflictingField, Severity>>;

Found found(const Two& two) {
  Graph graph;
  for (const auto& [deal, moment, uri] : {std::tuple{two.first, two.at, "urn:a"}, {two.second, two.then, "urn:b"}}) {
    auto article = sample::round({party("a", Role::investor)}, {});
    article.uri = uri;
    article.first_created = moment;
    auto parties = article.deals[0].parties;
    article.deals[0] = deal;
    article.deals[0].parties = std::move(parties);
    graph.add(article);
  }
  Found fields;
  const auto one_way = contradictions(graph, DealId{0}, DealId{1});
  for (const auto& contradiction : one_way) fields.emplace_back(contradiction.field, contradiction.severity);
  CHECK(contradictions(graph, DealId{1}, DealId{0}) == one_way);
  return fields;
}

Found statuses(DealStatus first, DealStatus second) {
  Two two;
  two.first.status = first;
  two.second.status = second;
  return found(two);
}

Found amounts(Amount first, Amount second, DealStatus later = agreed) {
  Two two;
  two.first.amount = stated(first);
  two.second.amount = stated(second);
  two.second.status = later;
  return found(two);
}

}  // namespace

TEST_CASE("a deal that comes on contradicts nothing, one that goes back does") {
  CHECK(statuses(in_talks, agreed).empty());
  CHECK(statuses(agreed, closed).empty());
  CHECK(statuses(agreed, withdrawn).empty());
  CHECK(statuses(closed, in_talks) == Found{{ConflictingField::status, error}});
  CHECK(statuses(closed, withdrawn) == Found{{ConflictingField::status, error}});
}

TEST_CASE("where nobody knows which article is later, either order will do") {
  Two two;
  two.first.status = closed;
  two.second.status = in_talks;
  two.then.reset();
  CHECK(found(two).empty());
  two.first.status = withdrawn;
  two.second.status = closed;
  CHECK(found(two) == Found{{ConflictingField::status, error}});
  two.then = two.at;
  CHECK(found(two) == Found{{ConflictingField::status, error}});
}

TEST_CASE("amounts contradict each other where bounds and rounding leave no common sum") {
  CHECK(amounts(usd(10), usd(12)) == Found{{ConflictingField::amount, error}});
  CHECK(amounts(usd(10), usd(10)).empty());
  CHECK(amounts({usd(10), Bound::at_least}, usd(12)).empty());
  CHECK(amounts(Amount{usd(10)}.stated_to(usd(10)), usd(12)).empty());
  CHECK(amounts(Amount{usd(10)}.about(), usd(12)).empty());
  CHECK(amounts(usd(10), krw(12)).empty());
}

TEST_CASE("the terms of a deal that has come on may have changed") {
  CHECK(amounts(usd(10), usd(12), closed) == Found{{ConflictingField::amount, warning}});
  CHECK(amounts(usd(10), usd(12), announced) == Found{{ConflictingField::amount, error}});  // the same stage
}

TEST_CASE("a deal that was raised after the earlier article has another date, and other terms") {
  Two two;
  two.first.amount = stated(usd(10));
  two.first.date = date("2025-12-01");
  two.second.amount = stated(usd(12));
  two.second.date = date("2025-12-11");
  CHECK(found(two) == Found{{ConflictingField::amount, warning}});
  two.second.date = date("2025-12-02");  // the earlier article may have known of it
  CHECK(found(two) == Found{{ConflictingField::amount, error}, {ConflictingField::date, error}});
}

TEST_CASE("a conversion is at the rate of its day") {
  Two two;
  two.first.amount = stated(usd(10));
  two.first.amount->equivalents = {{krw(14'000), {}, {}}};
  two.second.amount = stated(krw(15'000));
  CHECK(found(two) == Found{{ConflictingField::amount, warning}});
  two.second.amount->equivalents = {{usd(10), {}, {}}};
  CHECK(found(two).empty());  // the dollars agree
}

TEST_CASE("a total is not compared with an amount for each") {
  Two two;
  two.first.amount = stated(usd(10), Scope::each);
  two.second.amount = stated(usd(20), Scope::total);
  CHECK(found(two).empty());
  two.first.amount->scope.reset();  // a total, where nothing is said
  CHECK(found(two) == Found{{ConflictingField::amount, error}});
}

TEST_CASE("an enterprise value is not compared with what is paid") {
  Two two;
  two.first.type = two.second.type = DealType::acquisition;
  two.first.amount = stated(usd(55));
  two.first.basis = ValuationBasis::enterprise;
  two.second.amount = stated(usd(40));
  CHECK(found(two).empty());
  two.second.basis = ValuationBasis::equity;
  CHECK(found(two).empty());
  two.second.basis = ValuationBasis::enterprise;
  CHECK(found(two) == Found{{ConflictingField::amount, error}});
}

TEST_CASE("a date is that of the status") {
  Two two;
  two.first.date = date("2025-11-30");
  two.second.date = date("2025-12-01");
  CHECK(found(two) == Found{{ConflictingField::date, error}});
  two.second.date = date("2025");
  CHECK(found(two).empty());
  two.second.date = date("2025-12-01");
  two.second.status = closed;
  CHECK(found(two).empty());
}

TEST_CASE("a planned closing may change, one that is done may not") {
  Two two;
  two.first.closing = date("2026-01");
  two.second.closing = date("2026-02");
  CHECK(found(two).empty());
  two.second.status = closed;
  CHECK(found(two).empty());
  two.first.status = active;
  CHECK(found(two) == Found{{ConflictingField::closing, error}});
}

TEST_CASE("ends and periods contradict each other") {
  Two two;
  two.first.ended = date("2025-01");
  two.second.ended = date("2025-02");
  two.first.period = Period::parse("2020/2024");
  two.second.period = Period::parse("2021/2024");
  CHECK(found(two) == Found{{ConflictingField::ended, error}, {ConflictingField::period, error}});
  two.second.status = closed;
  CHECK(found(two) == Found{{ConflictingField::ended, error}, {ConflictingField::period, warning}});
}

TEST_CASE("the deals come in the order of publication, with their values") {
  Two two;
  two.first.status = closed;
  two.second.status = in_talks;
  std::swap(two.at, two.then);  // now it goes on
  CHECK(found(two).empty());

  Graph graph;
  auto article = sample::round({party("a", Role::investor)}, stated(usd(10)));
  article.first_created = Timestamp::parse("2025-12-12T09:00Z");
  graph.add(article);
  article.uri = "urn:earlier";
  article.first_created = Timestamp::parse("2025-12-12T17:59+09:00");
  article.deals[0].amount = stated(usd(12));
  graph.add(article);
  const auto all = contradictions(graph, DealId{0}, DealId{1});
  REQUIRE(all.size() == 1);
  CHECK(all[0].first == DealId{1});
  CHECK(all[0].second == DealId{0});
  CHECK(all[0].values.first == FieldValue{*graph[DealId{1}].amount});
  CHECK(all[0].values.agreement == Agreement::apart);
}

TEST_CASE("where nobody knows which article is later, the order does not depend on which came first") {
  const auto uris = [](std::optional<std::string_view> time, std::vector<std::string_view> order) {
    Graph graph;
    for (const auto uri : order) {
      auto article = sample::round({party("a", Role::investor)}, stated(usd(uri == "urn:1" ? 10 : 12)));
      article.uri = uri;
      if (time && uri == "urn:2") article.first_created = Timestamp::parse(*time);
      graph.add(article);
    }
    const auto all = contradictions(graph, DealId{0}, DealId{1});
    REQUIRE(all.size() == 1);
    CHECK(all[0].values.second == FieldValue{*graph[all[0].second].amount});
    return std::string{graph.uri(graph[all[0].first].article)} + ' '
           + std::string{graph.uri(graph[all[0].second].article)};
  };
  CHECK(uris({}, {"urn:1", "urn:2"}) == "urn:1 urn:2");
  CHECK(uris({}, {"urn:2", "urn:1"}) == "urn:1 urn:2");
  // An article without a time is last.
  CHECK(uris("2025-12-17T09:00Z", {"urn:1", "urn:2"}) == "urn:2 urn:1");
  CHECK(uris("2025-12-17T09:00Z", {"urn:2", "urn:1"}) == "urn:2 urn:1");
}

TEST_CASE("each telling is compared with the one before that states the member") {
  // Done on the second, nothing said on the third, in talks on the fourth and still so on the fifth.
  Graph graph;
  auto article = sample::round({party("a", Role::investor)}, {});
  const auto tell = [&](std::string_view day, std::optional<DealStatus> told) {
    article.uri = day;
    article.first_created = Timestamp::parse(std::string{day} + "T09:00Z");
    article.deals[0].status = told;
    graph.add(article);
  };
  tell("2025-12-04", in_talks);
  tell("2025-12-02", closed);
  tell("2025-12-03", std::nullopt);
  tell("2025-12-05", in_talks);
  const auto all = contradictions(graph, DealId{0});
  REQUIRE(all.size() == 1);
  CHECK(all[0].first == DealId{1});
  CHECK(all[0].second == DealId{0});
}

namespace {

/// A deal between A and B as one paper tells it, under one number.
Article told(const std::string& day, const std::optional<Amount>& amount, const std::optional<Amount>& of_a = {},
             DealType type = DealType::acquisition, Role a = Role::acquirer, Role b = Role::seller) {
  auto made = sample::told_on(day, type, a, b, agreed, amount);
  made.deals[0].ref = "x:1";
  if (type == DealType::acquisition) {
    made.entities.push_back(sample::company("t", "T"));
    made.deals[0].parties.push_back(party("t", Role::target));
  }
  if (of_a) made.deals[0].parties[0].amount = stated(*of_a);
  return made;
}

Article invested(const std::string& day, const std::optional<Amount>& amount, const std::optional<Amount>& of_a = {}) {
  return told(day, amount, of_a, DealType::investment, Role::investor, Role::investee);
}

std::vector<SumsApart> sums_in(const Article& first, const Article& second) {
  Graph graph;
  graph.add(first);
  graph.add(second);
  REQUIRE(deal_clusters(graph).tellings(DealId{0}).size() == 2);
  return sums_apart(graph, DealId{0});
}

}  // namespace

TEST_CASE("a total of one telling, and what the parties of another come to") {
  const auto whole = told("2025-03-01", usd(1'200));
  const auto by_buyer = told("2025-03-02", {}, usd(1'500));
  CHECK(sums_in(whole, by_buyer)
        == std::vector{SumsApart{DealId{0},
                                 DealId{1},
                                 {{}, MoneyInterval{usd(1'200)}},
                                 {PartKind::parties, MoneyInterval{usd(1'500)}},
                                 error}});
  CHECK(sums_in(told("2025-03-01", {}, usd(1'200)), by_buyer).size() == 1);
  CHECK(sums_in(told("2025-03-01", usd(1'600)), by_buyer).size() == 1);
  CHECK(sums_in(told("2025-03-01", usd(1'500)), by_buyer).empty());
  // 1,496m and 1,504m round to 1,500m.
  CHECK(sums_in(told("2025-03-01", usd(1'500)), told("2025-03-02", {}, usd(1'496))).empty());
  CHECK(sums_in(told("2025-03-01", krw(1'200'000'000)), by_buyer).empty());

  auto each = told("2025-03-02", usd(1'500));
  each.deals[0].amount->scope = Scope::each;
  CHECK(sums_in(whole, each).size() == 1);
  auto enterprise = told("2025-03-02", usd(1'500));
  enterprise.deals[0].basis = ValuationBasis::enterprise;
  CHECK(sums_in(whole, enterprise).empty());
  CHECK(sums_in(whole, told("2025-03-02", usd(1'500))).empty());  // `contradictions` has that

  Graph graph;
  graph.add(whole);
  graph.add(by_buyer);
  std::size_t count = 0;
  for (const auto& finding : findings(graph))
    if (finding.kind == FindingKind::contradiction) {
      ++count;
      CHECK(finding.severity == error);
      CHECK(finding.about == std::vector<Subject>{DealId{0}, DealId{1}});
    }
  CHECK(count == 1);
}

TEST_CASE("an investor that is named alone has a part of a round, and may not have more than all of it") {
  CHECK(sums_in(invested("2025-03-01", usd(1'200)), invested("2025-03-02", {}, usd(300))).empty());
  CHECK(sums_in(invested("2025-03-01", usd(1'200)), invested("2025-03-02", {}, usd(1'500))).size() == 1);
  auto two = told("2025-03-01", usd(1'200));
  two.entities.push_back(sample::company("c", "C"));
  two.deals[0].parties.push_back(party("c", Role::acquirer));
  CHECK(sums_in(two, told("2025-03-02", {}, usd(300))).empty());
}

TEST_CASE("a total of one telling, and what another says it is paid in, or costs each") {
  const auto whole = told("2025-03-01", usd(1'200));
  auto paid = told("2025-03-02", {});
  const auto in = [](ConsiderationForm form, std::int64_t millions) {
    Consideration part;
    part.form = form;
    part.amount = stated(usd(millions));
    return part;
  };
  paid.deals[0].considerations = {in(ConsiderationForm::cash, 1'000), in(ConsiderationForm::stock, 500)};
  const auto found = sums_in(whole, paid);
  REQUIRE(found.size() == 1);
  CHECK(found[0].of_second == ToldSum{PartKind::considerations, MoneyInterval{usd(1'500), std::nullopt}});
  paid.deals[0].considerations = {in(ConsiderationForm::cash, 1'000)};  // and stock, as it may be
  CHECK(sums_in(whole, paid).empty());

  // $1.2bn with debt that is assumed, of which another one tells what is paid.
  auto with_debt = whole;
  with_debt.deals[0].considerations = {in(ConsiderationForm::cash, 1'000), in(ConsiderationForm::assumed_debt, 200)};
  CHECK(sums_in(with_debt, told("2025-03-02", {}, usd(1'000))).empty());

  // 123 million shares at $15 are 1,845m.
  auto shares = told("2025-03-02", {});
  shares.deals[0].terms = {sample::price(TermKind::offer_price, "15", Currency::USD, "share")};
  shares.deals[0].quantity = sample::number("123000000", "shares");
  const auto reckoned = sums_in(whole, shares);
  REQUIRE(reckoned.size() == 1);
  CHECK(reckoned[0].of_second == ToldSum{PartKind::units, MoneyInterval{usd(1'845)}});
  CHECK(reckoned[0].severity == warning);
  CHECK(sums_in(told("2025-03-01", usd(1'845)), shares).empty());
}

TEST_CASE("one telling may leave out what falls due only on conditions") {
  auto earn_out = told("2025-03-01", usd(1'500));
  earn_out.deals[0].schedule = {sample::scheduled(DueKind::earn_out, usd(500), true)};
  CHECK(sums_in(earn_out, told("2025-03-02", {}, usd(1'000))).empty());
  CHECK(sums_in(earn_out, told("2025-03-02", {}, usd(900))).size() == 1);
  CHECK(sums_in(earn_out, told("2025-03-02", {}, usd(1'700))).size() == 1);
}

TEST_CASE("sums of a deal that has come on may have changed") {
  auto closed_since = told("2025-03-02", {}, usd(1'500));
  closed_since.deals[0].status = closed;
  const auto found = sums_in(told("2025-03-01", usd(1'200)), closed_since);
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity == warning);
}

namespace {

/// A loan by these to Firm.
Article loan_by(const std::string& day, const std::vector<std::string>& lenders) {
  auto made = sample::article("urn:" + day);
  made.first_created = Timestamp::parse(day + "T08:00Z");
  made.entities = {sample::company("firm", "Firm")};
  std::vector<Party> parties;
  for (const auto& name : lenders) {
    made.entities.push_back(sample::company(name, name));
    parties.push_back(party(name, Role::lender));
  }
  parties.push_back(party("firm", Role::borrower));
  made.deals = {sample::deal("d", DealType::loan, DealStatus::agreed, std::move(parties))};
  made.deals[0].ref = "x:1";
  return made;
}

std::vector<PartiesApart> apart_in(const Article& first, const Article& second) {
  Graph graph;
  graph.add(first);
  graph.add(second);
  return parties_apart(graph, DealId{0});
}

}  // namespace

TEST_CASE("lenders of one telling whom the one that counts does not name are a question") {
  const auto first = loan_by("2025-03-01", {"A", "D"});
  const auto second = loan_by("2025-03-02", {"C"});
  CHECK(apart_in(first, second) == std::vector<PartiesApart>{{DealId{0}, DealId{1}, Side::pays}});
  Graph graph;
  graph.add(second);
  graph.add(first);
  std::size_t count = 0;
  for (const auto& finding : findings(graph)) {
    if (finding.kind != FindingKind::parties_apart) continue;
    ++count;
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.about == std::vector<Subject>{DealId{1}, DealId{0}});
  }
  CHECK(count == 1);
}

TEST_CASE("who leaves out some, or others whom nobody names, is no question") {
  const auto both = loan_by("2025-03-01", {"A", "D"});
  CHECK(apart_in(both, loan_by("2025-03-02", {"A"})).empty());
  CHECK(apart_in(both, loan_by("2025-03-02", {"A", "C"})).empty());
  auto open = loan_by("2025-03-02", {"C"});
  open.deals[0].open_roles = {Role::lender};
  CHECK(apart_in(both, open).empty());
}

TEST_CASE("a parent that is named for its subsidiary is no question") {
  auto second = loan_by("2025-03-02", {"C"});
  second.entities.push_back(sample::company("A", "A"));
  second.relations = {sample::relation("r", RelationType::subsidiary, "C", "A")};
  CHECK(apart_in(loan_by("2025-03-01", {"A"}), second).empty());
}

TEST_CASE("without a zone, what was published first is known from 26 hours on") {
  const auto before = [](std::string_view first, std::string_view second) {
    Graph graph;
    for (const auto& [uri, time] : {std::pair{"urn:a", first}, {"urn:b", second}}) {
      auto article = sample::article(uri);
      article.first_created = Timestamp::parse(time);
      graph.add(article);
    }
    return surely_published_before(graph, ArticleId{0}, ArticleId{1});
  };
  CHECK(before("2025-12-17T09:00Z", "2025-12-17T09:01Z") == true);
  CHECK(before("2025-12-17T14:58:42[+09:00]", "2025-12-17T05:58:43Z") == true);
  CHECK(before("2025-12-17T05:58:43Z", "2025-12-17T14:58:42[+09:00]") == false);
  CHECK_FALSE(before("2025-12-17T14:58:42[+09:00]", "2025-12-17T05:58:42Z"));
  CHECK_FALSE(before("2025-12-17T09:00", "2025-12-17T21:00Z"));
  CHECK(before("2025-12-17T09:00", "2025-12-17T21:01Z") == true);
  CHECK_FALSE(before("2025-12-17T09:00", "2025-12-16T19:00Z"));
  CHECK(before("2025-12-17T09:00", "2025-12-16T18:59Z") == false);
  CHECK_FALSE(before("2025-12-17T09:00", "2025-12-18T11:00"));
  CHECK(before("2025-12-17T09:00", "2025-12-18T11:01") == true);
}

}  // namespace test_query_contradictions
