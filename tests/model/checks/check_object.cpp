// SPDX-License-Identifier: MIT
#include <newsgraph/model/checks/check_object.hpp>

#include "../../catch.hpp"
#include "../sample.hpp"

#include <cstdint>
#include <string>
#include <utility>

namespace test_model_checks_check_object {

using namespace newsgraph;
using namespace newsgraph::base_parts;
using namespace newsgraph::model_parts;

namespace {

template <class T>
Lines faults_of(const T& object) {
  FaultCollector found{100};
  check_object(type_of<T>(), &object, Place{}, found);
  return lines_of(found.faults());
}

Deal deal_of(DealType type) {
  Deal deal;
  deal.id = "d1";
  deal.type = type;
  return deal;
}

}  // namespace

TEST_CASE("a document is of this format and of version 1") {
  CHECK(faults_of(Standard{}).empty());
  CHECK(faults_of(Standard{"ninjs", "2", {}})
        == Lines{R"(/name: found "ninjs", expected "newsgraph")", R"(/version: found "2", expected "1")"});
}

TEST_CASE("a paragraph has its text or a hash of it") {
  const std::string hash(64, 'a');
  const auto with_hash = [](std::string text) { return Paragraph{"p1", ParagraphRole::body, {}, std::move(text), {}}; };
  CHECK(faults_of(Paragraph{"p1", ParagraphRole::body, "text", {}, {}}).empty());
  CHECK(faults_of(with_hash(hash)).empty());
  CHECK(faults_of(with_hash(hash.substr(0, 16))).empty());
  CHECK(faults_of(with_hash(hash.substr(0, 15)))
        == Lines{R"(/sha256: found "aaaaaaaaaaaaaaa", expected 16 to 64 hex digits in lower case)"});
  CHECK(faults_of(with_hash("ABCDEF0123456789"))
        == Lines{R"(/sha256: found "ABCDEF0123456789", expected 16 to 64 hex digits in lower case)"});
  CHECK(faults_of(with_hash(hash + 'a')).size() == 1);
  CHECK(faults_of(Paragraph{"p1", ParagraphRole::body, "text", hash, {}})
        == Lines{"/sha256: a paragraph has its text or, where that is withheld, its hash, not both"});
}

TEST_CASE("a country is two capital letters") {
  Entity entity;
  CHECK(faults_of(entity).empty());
  entity.country = "KR";
  CHECK(faults_of(entity).empty());
  for (const auto* wrong : {"kr", "KOR", "K", ""}) {
    entity.country = wrong;
    CHECK(faults_of(entity)
          == Lines{std::string{R"(/country: found ")"} + wrong + R"(", expected two letters of ISO 3166-1 like KR)"});
  }
}

TEST_CASE("a ticker is a market and a symbol") {
  Entity entity;
  for (const auto* right : {"NASDAQ:AMZN", "KRX:005930", "XLON:BARC", "NYSE:BRK.B", "B3:PETR4"}) {
    entity.ticker = right;
    CHECK(faults_of(entity).empty());
  }
  for (const auto* wrong : {"", "AMZN", ":AMZN", "NASDAQ:", "nasdaq:AMZN", "NASDAQ:amzn", "NASDAQ: AMZN", "3B:PETR4"}) {
    entity.ticker = wrong;
    CHECK(
        faults_of(entity)
        == Lines{std::string{R"(/ticker: found ")"} + wrong + R"(", expected a market and a symbol like NASDAQ:AMZN)"});
  }
}

TEST_CASE("a quantity is not below zero") {
  auto deal = deal_of(DealType::loan);
  deal.parties = {{.entity = "a", .role = Role::lender}};
  deal.quantity.emplace().number = StatedDecimal{0};
  CHECK(faults_of(deal).empty());
  deal.quantity->number = StatedDecimal{*Decimal::of(-35, -1)};
  CHECK(faults_of(deal) == Lines{"/quantity: found -3.5, expected nothing below zero"});
  deal.quantity->number.reset();
  deal.quantity->vague = Vague::many;
  CHECK(faults_of(deal).empty());
}

namespace {

StatedAmount dollars(std::int64_t cents, Bound bound = Bound::exact) {
  return {Amount{Money::from_minor(cents, Currency::USD), bound}, {}, {}, {}, {}};
}

Lines below_zero(const std::string& place, const std::string& found) {
  return {place + ": found " + found
          + ", expected nothing below zero: where money goes the other way, as a refund does, let who pays it and who "
            "gets it change places; a loss is no deal"};
}

}  // namespace

TEST_CASE("money that changes hands is not below zero, wherever it stands in a deal") {
  auto deal = deal_of(DealType::loan);
  deal.parties = {{.entity = "a", .role = Role::lender}};
  deal.amount = dollars(-1'250);
  CHECK(faults_of(deal) == below_zero("/amount", "USD -12.50"));
  deal.amount = dollars(0);
  CHECK(faults_of(deal).empty());
  deal.amount = dollars(0, Bound::at_most);
  CHECK(faults_of(deal).empty());
  deal.amount = dollars(0, Bound::less_than);
  CHECK(faults_of(deal) == below_zero("/amount", "less than USD 0.00"));
  deal.amount = StatedAmount{
      Amount::range(Money::from_minor(-1, Currency::KRW), Money::from_minor(1, Currency::KRW)), {}, {}, {}, {}};
  CHECK(faults_of(deal) == below_zero("/amount", "KRW -1"));
  deal.amount = dollars(5);
  deal.amount->equivalents.push_back({Amount{Money::from_minor(-7, Currency::KRW)}, {}, {}});
  CHECK(faults_of(deal) == below_zero("/amount", "KRW -7"));

  CHECK(faults_of(Party{.entity = "a", .amount = dollars(-1)}) == below_zero("/amount", "USD -0.01"));
  CHECK(faults_of(Consideration{.amount = dollars(-1)}) == below_zero("/amount", "USD -0.01"));
  CHECK(faults_of(Term{.kind = TermKind::annual_amount, .value = dollars(-1)}) == below_zero("/value", "USD -0.01"));
  CHECK(faults_of(ScheduledPayment{.amount = dollars(-1)}) == below_zero("/amount", "USD -0.01"));
}

TEST_CASE("a term is measured in what its kind says") {
  const auto number = [](std::int64_t value, std::string unit) {
    StatedNumber made;
    made.number = StatedDecimal{value};
    made.unit = std::move(unit);
    return made;
  };
  const StatedPrice price{StatedDecimal{210}, Currency::USD, "share", {}, {}};
  CHECK(faults_of(Term{.kind = TermKind::offer_price, .value = price}).empty());
  CHECK(faults_of(Term{.kind = TermKind::coupon, .value = number(4, "%")}).empty());
  CHECK(faults_of(Term{.kind = TermKind::issue_price, .value = number(-1, "%")})
        == Lines{"/value: found -1, expected nothing below zero"});
  CHECK(faults_of(Term{.kind = TermKind::spread, .value = number(145, "basis points")}).empty());
  CHECK(faults_of(Term{.kind = TermKind::coupon, .value = dollars(425)})
        == Lines{R"(/value: found money, expected per cent, like "4.25 %")"});
  CHECK(faults_of(Term{.kind = TermKind::offer_price, .value = dollars(425)})
        == Lines{R"(/value: found money, expected a price for one unit, like "$210 a share")"});
  CHECK(faults_of(Term{.kind = TermKind::new_shares, .value = price})
        == Lines{R"(/value: found a price for one unit, expected per cent or a number, like "12.47m shares")"});
  CHECK(faults_of(Term{.kind = TermKind::conversion_ratio, .value = number(5, "%")})
        == Lines{R"(/value: found per cent, expected a number or text, like "89.6 shares")"});
  CHECK(faults_of(Term{.kind = TermKind::subscription_ratio, .text = "1 for 3"}).empty());
  CHECK(faults_of(Term{.kind = TermKind::subscription_ratio})
        == Lines{R"(missing "value", a number or text, like "0.2 shares")"});
  CHECK(faults_of(Term{.kind = TermKind::rating, .value = number(5, "%")})
        == Lines{R"(/value: found per cent, expected text, like "BBB+")"});
  CHECK(faults_of(Term{.kind = TermKind::coupon, .text = "floating"})
        == Lines{R"(/text: found text, expected per cent, like "4.25 %")"});
  CHECK(faults_of(Term{.kind = TermKind::rating}) == Lines{R"(missing "text", text, like "BBB+")"});
  CHECK(faults_of(Term{.kind = TermKind::coupon}) == Lines{R"(missing "value", per cent, like "4.25 %")"});
  CHECK(faults_of(Term{.kind = TermKind::other, .value = price, .text = "210", .of = "strike"})
        == Lines{"/text: a term has a value or a text, not both"});
}

TEST_CASE("each kind of term takes the figures of its measures, and no others") {
  StatedNumber percent;
  percent.number = StatedDecimal{5};
  percent.unit = "%";
  StatedNumber count;
  count.number = StatedDecimal{5};
  const StatedPrice price{StatedDecimal{5}, Currency::USD, "share", {}, {}};
  for (const auto& kind : rows_of<TermKind>) {
    CAPTURE(kind.name);
    CHECK_FALSE(kind.measures.empty());
    for (const auto& [measure, name] : rows_of<Measure>) {
      CAPTURE(name);
      Term term{.kind = kind.value, .of = "it"};
      switch (measure) {
        case Measure::money: term.value = dollars(5); break;
        case Measure::price: term.value = price; break;
        case Measure::percent: term.value = percent; break;
        case Measure::number: term.value = count; break;
        case Measure::text: term.text = "five"; break;
      }
      CHECK(faults_of(term).empty() == kind.measures.contains(measure));
    }
  }
}

TEST_CASE("what a company is worth may be below zero") {
  CHECK(faults_of(Fact{.id = "v", .of = "a", .metric = Metric::valuation, .value = dollars(-1)}).empty());
}

TEST_CASE("roles fit the type of the deal") {
  auto deal = deal_of(DealType::loan);
  deal.parties = {{"a", Role::lender, {}, {}, {}, {}}, {"b", Role::lessee, {}, {}, {}, {}}};
  deal.open_roles = {Role::borrower, Role::partner};
  CHECK(
      faults_of(deal)
      == Lines{
          R"(/parties/1/role: the deal type "loan" has no role "lessee", expected one of: lender, borrower, guarantor, underwriter)",
          R"(/openRoles/1: the deal type "loan" has no role "partner", expected one of: lender, borrower, guarantor, underwriter)"});
}

TEST_CASE("a reference is an id after its namespace") {
  auto deal = deal_of(DealType::loan);
  deal.parties = {{"a", Role::lender, {}, {}, {}, {}}};
  for (const auto* right : {"sec:0001018724-25-1", "dart.fss:2025/1", "a:b:c"}) {
    deal.ref = right;
    CHECK(faults_of(deal).empty());
  }
  for (const auto* wrong : {"", "42", ":42", "sec:", "sec: 42", "-sec:42"}) {
    deal.ref = wrong;
    CHECK(faults_of(deal)
          == Lines{std::string{R"(/ref: found ")"} + wrong + R"(", expected an id after its namespace like sec:42)"});
  }
}

TEST_CASE("a deal has parties, a package has members") {
  CHECK(faults_of(deal_of(DealType::loan)) == Lines{R"(/parties: missing "parties", who takes part in the deal)"});
  CHECK(faults_of(deal_of(DealType::package)) == Lines{R"(/members: missing "members", the deals of the package)"});

  auto deal = deal_of(DealType::loan);
  deal.parties = {{"a", Role::lender, {}, {}, {}, {}}};
  CHECK(faults_of(deal).empty());
  deal.members = {"d2"};
  CHECK(faults_of(deal) == Lines{"/members: only a package has members"});
  deal.open_roles = {Role::borrower};
  deal.type = DealType::package;
  CHECK(faults_of(deal)
        == Lines{"/parties: a package has members, not parties", "/openRoles: a package has members, not roles"});
}

TEST_CASE("the amount of an acquisition alone has a basis") {
  auto deal = deal_of(DealType::acquisition);
  deal.parties = {{"a", Role::acquirer, {}, {}, {}, {}}};
  deal.basis = ValuationBasis::enterprise;
  CHECK(faults_of(deal).empty());
  deal.type = DealType::loan;
  deal.parties[0].role = Role::lender;
  CHECK(faults_of(deal) == Lines{R"(/basis: only the amount of an acquisition has a "basis")"});
}

TEST_CASE("a payment alone has an admission") {
  auto deal = deal_of(DealType::payment);
  deal.parties = {{"a", Role::payer, {}, {}, {}, {}}};
  deal.admission = Admission::denied;
  CHECK(faults_of(deal).empty());
  deal.type = DealType::loan;
  deal.parties[0].role = Role::lender;
  CHECK(faults_of(deal) == Lines{R"(/admission: only a payment has an "admission")"});
}

TEST_CASE("a fact is of its metric: what it is called, of when, of which kind, on which side of zero") {
  Fact fact{.id = "f", .of = "a", .metric = Metric::revenue, .period = Period::parse("2025-Q3")};
  fact.value = dollars(5);
  fact.segment = "cloud";
  CHECK(faults_of(fact).empty());
  fact.name = "sales";
  CHECK(faults_of(fact)
        == Lines{R"(/name: the metric "revenue" says what it is; which part of the company it is of, "segment" says)"});
  fact.metric = Metric::other;
  CHECK(faults_of(fact).empty());
  fact.name.reset();
  CHECK(faults_of(fact) == Lines{R"(/name: missing "name", what the metric "other" is, in words)"});

  fact.metric = Metric::order_backlog;
  CHECK(faults_of(fact) == Lines{R"(/period: the metric "orderBacklog" is as of a "date")"});
  fact.date = Date::parse("2025-09-30");
  CHECK(faults_of(fact) == Lines{R"(/date: a fact has a "period" or a "date", not both)"});
  fact.period.reset();
  CHECK(faults_of(fact).empty());
  fact.fiscal = FiscalPeriod::parse("FY2025-Q3");
  CHECK(faults_of(fact) == Lines{R"(/fiscal: a fact has a "date" or is of the end of a "fiscal" period, not both)"});
  fact.date.reset();
  CHECK(faults_of(fact).empty());
  fact.date = Date::parse("2025-09-30");
  fact.fiscal.reset();
  fact.metric = Metric::net_income;
  CHECK(faults_of(fact)
        == Lines{R"(/date: the metric "netIncome" runs over a "period"; when somebody said so, a claim says)"});
  fact.date.reset();
  fact.value = dollars(-5);
  CHECK(faults_of(fact).empty());
  fact.metric = Metric::revenue;
  CHECK(faults_of(fact)
        == Lines{"/value: found less than zero, expected nothing below zero: revenue is all that is sold, in money: "
                 "\"$4.2bn\""});
  fact.value = dollars(5);
  fact.metric = Metric::headcount;
  CHECK(faults_of(fact)
        == Lines{"/value: found money, expected a number: headcount is people who work there: \"약 3만5000명\""});
  StatedNumber people;
  people.number = 35'000;
  people.unit = "people";
  fact.value = people;
  CHECK(faults_of(fact).empty());
  fact.metric = Metric::operating_margin;
  CHECK(
      faults_of(fact)
      == Lines{"/value: found a number, expected per cent: operatingMargin is operating profit of revenue: \"12.3%\""});
  people.number = -3;
  people.unit = "%";
  fact.value = people;
  CHECK(faults_of(fact).empty());
  fact.metric = Metric::market_share;
  CHECK(faults_of(fact).size() == 1);
  fact.metric = Metric::earnings_per_share;
  fact.value = dollars(-142);
  CHECK(faults_of(fact).empty());
  fact.value = StatedPrice{Decimal{2}, Currency::USD, "share", {}, {}};
  CHECK(faults_of(fact).empty());
  fact.value.reset();
  CHECK(faults_of(fact) == Lines{R"(/value: missing "value", the figure, or how it changed)"});
}

TEST_CASE("a figure changes by per cent, points, times or by what it is measured in, and one way") {
  const auto number = [](int value, std::string unit) {
    StatedNumber made;
    made.number = value;
    made.unit = std::move(unit);
    return made;
  };
  Fact fact{.id = "f", .of = "a", .metric = Metric::revenue};
  const auto faults = [&](Change change) {
    fact.changes = {std::move(change)};
    return faults_of(fact);
  };
  CHECK(faults({.by = number(12, "%"), .against = Against::year_before}).empty());
  CHECK(faults({.direction = ChangeDirection::to_loss}).empty());
  CHECK(faults({.against = Against::year_before})
        == Lines{R"(/change/0/by: missing "by", by how much it changed, or which way)"});
  fact.value = dollars(500);
  CHECK(faults({.by = dollars(-100)}).empty());
  CHECK(faults({.by = number(2, "x")}).empty());
  const Lines apart{
      "/change/0/by: a figure changes by per cent, points, times, or so much of what it is measured in "
      "itself"};
  CHECK(faults({.by = number(3, "shops")}) == apart);
  fact.metric = Metric::stores;
  fact.value = number(40, "shop");
  CHECK(faults({.by = number(3, "shops")}).empty());
  CHECK(faults({.by = dollars(3)}) == apart);
  CHECK(faults({.by = number(3, "%"), .direction = ChangeDirection::down})
        == Lines{R"(/change/0/direction: what goes down is "by" less than zero, what goes up by more)"});
  CHECK(faults({.by = number(-3, "%"), .direction = ChangeDirection::down}).empty());
  CHECK(faults({.by = number(-3, "%"), .direction = ChangeDirection::up}).size() == 1);
  CHECK(faults({.by = number(0, "%"), .direction = ChangeDirection::unchanged}).empty());
  CHECK(faults({.by = number(9, "%"), .against = Against::other})
        == Lines{R"(/change/0/period: missing "period", of what the figure is compared with, or "from", what it was)"});
  CHECK(faults({.by = number(9, "%"), .against = Against::other, .period = Period::parse("2019")}).empty());
}

TEST_CASE("a figure is not on two bases that shut each other out") {
  Fact fact{.id = "f", .of = "a", .metric = Metric::revenue};
  fact.value = dollars(5);
  fact.basis = {FactBasis::consolidated, FactBasis::adjusted, FactBasis::organic};
  CHECK(faults_of(fact).empty());
  fact.basis.push_back(FactBasis::gaap);
  fact.basis.push_back(FactBasis::standalone);
  CHECK(faults_of(fact)
        == Lines{R"(/basis: no figure is both "consolidated" and "standalone")",
                 R"(/basis: no figure is both "gaap" and "adjusted")"});
}

TEST_CASE("on one of the two sides of the money there are at most 64, on the other as many as there are") {
  auto deal = deal_of(DealType::supply);
  for (int i = 0; i < 64; ++i) deal.parties.push_back({'c' + std::to_string(i), Role::customer, {}, {}, {}, {}});
  for (int i = 0; i < 5'000; ++i) deal.parties.push_back({'s' + std::to_string(i), Role::supplier, {}, {}, {}, {}});
  CHECK(faults_of(deal).empty());
  deal.parties.push_back({"c64", Role::customer, {}, {}, {}, {}});
  CHECK(faults_of(deal)
        == Lines{
            "/parties: found 65 who pay and 5000 who get the money, expected at most 64 on one of the two sides of the "
            "money"});
}

TEST_CASE("a party has a role of a deal once") {
  auto deal = deal_of(DealType::joint_venture);
  deal.parties = {{"a", Role::partner, {}, {}, {}, {}}, {"b", Role::partner, {}, {}, {}, {}}};
  CHECK(faults_of(deal).empty());
  deal.parties.push_back({"a", Role::subject, {}, {}, {}, {}});
  CHECK(faults_of(deal).empty());
  deal.parties.push_back({"a", Role::partner, {}, {}, {}, {}});
  CHECK(faults_of(deal) == Lines{R"(/parties/3: "a" is partner of this deal already)"});

  // So it is among many parties, and nothing else is.
  deal.parties.pop_back();
  for (int i = 3; i < 40; ++i) deal.parties.push_back({'c' + std::to_string(i), Role::partner, {}, {}, {}, {}});
  CHECK(faults_of(deal).empty());
  deal.parties.push_back({"c3", Role::partner, {}, {}, {}, {}});
  CHECK(faults_of(deal) == Lines{R"(/parties/40: "c3" is partner of this deal already)"});
}

TEST_CASE("a party holds a share only after a deal by which something is held") {
  auto deal = deal_of(DealType::payment);
  deal.parties = {{.entity = "a", .role = Role::payer, .share = Share{Ratio{2, 3}}},
                  {.entity = "b", .role = Role::payee}};
  CHECK(
      faults_of(deal)
      == Lines{R"(/parties/0/share: a party's "share" is what it holds after the deal, and by a payment nobody holds )"
               R"(any: its own part of the money is its "amount")"});
  deal.type = DealType::investment;
  deal.parties[0].role = Role::investor;
  deal.parties[1].role = Role::investee;
  CHECK(faults_of(deal).empty());
}

TEST_CASE("a deal has no link to itself") {
  auto deal = deal_of(DealType::package);
  deal.members = {"d2"};
  deal.links = {{LinkType::after, "d2", {}}, {LinkType::after, "d1", {}}};
  CHECK(faults_of(deal) == Lines{"/links/1/to: a deal has no link to itself"});
}

TEST_CASE("a deal does not end before it begins, as far as dates tell") {
  auto deal = deal_of(DealType::package);
  deal.members = {"d2"};
  deal.date = *Date::parse("2022-09-15");
  deal.ended = *Date::parse("2023-12-18");
  CHECK(faults_of(deal).empty());
  deal.ended = *Date::parse("2022-09-15");
  CHECK(faults_of(deal).empty());
  deal.ended = *Date::parse("2022");
  CHECK(faults_of(deal).empty());
  deal.ended = *Date::parse("2022-09-14");
  CHECK(faults_of(deal) == Lines{"/ended: 2022-09-14 is before the deal's date, 2022-09-15"});
  deal.ended = *Date::parse("2021");
  CHECK(faults_of(deal) == Lines{"/ended: 2021 is before the deal's date, 2022-09-15"});
}

TEST_CASE("a claim dates the values that it sets") {
  Claim claim;
  claim.date = Date::parse("2025-03");
  CHECK(faults_of(claim) == Lines{R"(/date: a claim has a "date" for the values that it "sets")"});
  claim.sets = {{"d1", ConflictingField::status, DealStatus::agreed}};
  CHECK(faults_of(claim).empty());
}

TEST_CASE("what has no rules of its own has no faults") { CHECK(faults_of(Attribution{}).empty()); }

}  // namespace test_model_checks_check_object
