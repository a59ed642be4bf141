// SPDX-License-Identifier: MIT
#include <newsgraph/draft/read_extraction.hpp>

#include "../catch.hpp"

#include <newsgraph/draft/read_page.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/prose/find_amounts.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace test_draft_read_extraction {

using namespace newsgraph;

Draft draft_of(std::string text) {
  Draft draft;
  draft.article.uri = "urn:test";
  draft.article.first_created = Timestamp::parse("2025-12-17T14:58:42+09:00");
  draft.article.paragraphs.push_back({"p1", ParagraphRole::body, std::move(text), {}, {}});
  draft.article.entities.push_back(company("nvidia", "Nvidia", {"엔비디아"}));
  draft.article.entities.push_back(company("openai", "OpenAI", {"오픈AI"}));
  for (const auto& mention : find_amounts(*draft.article.paragraphs[0].text))
    draft.amounts.push_back({"m" + std::to_string(draft.amounts.size() + 1), 0, mention});
  return draft;
}

/// A form with one deal, which may be changed: `{"amount", "\"5\""}` is its amount.
std::string form(std::vector<std::pair<std::string, std::string>> changes) {
  std::string json = R"({"entities": [], "associations": [], "facts": [], "relations": [], "claims": [], "deals": [{
)";
  std::vector<std::pair<std::string, std::string>> members{
      {"id", R"("d1")"}, {"evidence", R"([{"in": "p1", "exact": "엔비디아가 오픈AI에 최대 1000억 달러"}])"}};
  for (const auto& member : draft_parts::form_type(model_parts::type_of<Deal>()).members) {
    const auto& type = *member.field->type;
    const auto shape = type.value->shape;
    const std::string name{member.field->name};
    if (name == "id" || name == "evidence") continue;
    members.emplace_back(name, member.is_list() ? "[]" : shape == model_parts::Shape::boolean ? "false" : R"("")");
  }
  members.emplace_back("scope", "[]");
  changes.emplace_back("type", R"("investment")");
  changes.emplace_back("parties",
                       R"([{"entity": "엔비디아", "role": "investor", "lead": false, "amount": "", "share": ""},
                     {"entity": "openai", "role": "investee", "lead": false, "amount": "", "share": ""}])");
  for (std::size_t i = 0; i < members.size(); ++i) {
    for (const auto& [name, value] : changes)
      if (members[i].first == name) {
        members[i].second = value;
        break;
      }
    json += (i == 0 ? "" : ",\n") + ('"' + members[i].first + "\": " + members[i].second);
  }
  return json + "}]}";
}

const std::string text =
    "엔비디아가 오픈AI에 최대 1000억 달러(약 148조원)를 지난 10월부터 수년에 걸쳐 투자한다. "
    "12월 30일까지 매출은 50억 달러, 목표는 최소 50억 달러다";

TEST_CASE("an amount of a form has the bound, the precision and the equivalents of the text") {
  for (const std::string_view words : {"1000억 달러", "최대 1000억 달러(약 148조원)", "148조원", "m1"}) {
    CAPTURE(words);
    const auto article = read_extraction(form({{"amount", '"' + std::string{words} + '"'}}), draft_of(text));
    REQUIRE(article);
    const auto& deal = article->deals.at(0);
    REQUIRE(deal.amount);
    CHECK(deal.amount->amount.bound() == Bound::at_most);
    CHECK(deal.amount->amount.money() == Money::from_major(100'000'000'000, Currency::USD));
    CHECK(deal.amount->stated == "최대 1000억 달러");
    REQUIRE(deal.amount->equivalents.size() == 1);
    CHECK(deal.amount->equivalents[0].stated == "약 148조원");
    CHECK(deal.amount->equivalents[0].amount.approx());
    CHECK(deal.parties.at(0).entity == "nvidia");
    CHECK(deal.evidence.at(0).bytes == ByteRange{0, 49});
  }
}

TEST_CASE("dates and lengths of time of a form are the words of the text, read against its publication") {
  const auto article = read_extraction(
      form({{"date", R"("지난 10월")"}, {"closing", R"("12월 30일")"}, {"term", R"("수년")"}}), draft_of(text));
  REQUIRE(article);
  CHECK(article->deals.at(0).date == Date::parse("2025-10"));
  CHECK(article->deals.at(0).closing == Date::parse("2025-12-30"));
  CHECK(article->deals.at(0).term == ContractTerm{VagueTerm{Vague::several, TimeUnit::year, "수년", {}}});
}

TEST_CASE("a date of a form that leaves its year open is asked for, and told behind the words") {
  const auto draft = draft_of("엔비디아가 오픈AI에 최대 1000억 달러를 6월에 투자한다");
  const auto open = read_extraction(form({{"date", R"("6월")"}}), draft);
  REQUIRE_FALSE(open);
  REQUIRE(open.faults().size() == 1);
  CHECK(open.faults()[0].candidates == std::vector<std::string>{"6월 = 2025-06", "6월 = 2026-06"});
  const auto told = read_extraction(form({{"date", R"("6월 = 2026-06")"}}), draft);
  REQUIRE(told);
  CHECK(told->deals.at(0).date == Date::parse("2026-06"));
  CHECK_FALSE(read_extraction(form({{"date", R"("6월 = 2027-06")"}}), draft));
  const auto other = draft_of("전날 엔비디아가 오픈AI에 최대 1000억 달러를 조만간 투자한다. 지난주에 협의했다");
  const auto week = read_extraction(form({{"date", R"("지난주")"}}), other);
  REQUIRE(week);
  CHECK(week->deals.at(0).date == Date::parse("[2025-12-07..2025-12-14]"));
  CHECK(read_extraction(form({{"date", R"("전날")"}}), other).faults().at(0).candidates
        == std::vector<std::string>{"전날 = 2025-12-16", "전날 = 2025-12-15"});
  CHECK(message(read_extraction(form({{"date", R"("조만간")"}}), other).faults().at(0))
            .ends_with("or \"\" where none is clear"));
}

TEST_CASE("a loss of a form is below zero, and so is what went down; their words stay") {
  auto draft = draft_of("오픈AI는 350억원 적자였고 매출은 12.5% 줄었다");
  const std::string answers = R"({"entities": [], "associations": [], "deals": [], "relations": [], "claims": [],
    "facts": [{"id": "f1", "evidence": [], "of": "오픈AI", "metric": "netIncome", "name": "", "segment": "", "status": [],
               "value": "350억원", "change": [], "basis": [], "period": "", "fiscal": "", "date": "", "if": [], "loss": true},
              {"id": "f2", "evidence": [], "of": "openai", "metric": "revenue", "name": "", "segment": "", "status": [],
               "value": "", "change": [{"by": "12.5%", "from": "", "against": [], "period": "", "direction": ["down"]}],
               "basis": [], "period": "", "fiscal": "", "date": "", "if": [], "loss": false}]})";
  const auto article = read_extraction(answers, draft);
  for (const auto& fault : article.faults()) FAIL_CHECK(to_string(fault));
  REQUIRE(article);
  const auto& loss = std::get<StatedAmount>(*article->facts.at(0).value);
  CHECK(loss.amount.money() == Money::from_major(-35'000'000'000, Currency::KRW));
  CHECK(loss.stated == "350억원");
  const auto& change = std::get<StatedNumber>(*article->facts.at(1).changes.at(0).by);
  CHECK(change.number->value() == *Decimal::parse("-12.5"));
}

TEST_CASE("what can't be a loss is told where a form says that it is one") {
  const std::string answers = R"({"entities": [], "associations": [], "deals": [], "relations": [], "claims": [],
    "facts": [{"id": "f1", "evidence": [], "of": "오픈AI", "metric": "revenue", "name": "", "segment": "", "status": [],
               "value": "350억원", "change": [], "basis": [], "period": "", "fiscal": "", "date": "", "if": [], "loss": true}]})";
  const auto article = read_extraction(answers, draft_of("오픈AI 매출은 350억원이었다"));
  REQUIRE(article.faults().size() == 1);
  CHECK(article.faults()[0].pointer == "/facts/0/loss");
  CHECK(message(article.faults()[0]) == "found true, expected false, or another metric: revenue can't be a loss");
}

TEST_CASE("a form with invented words has a fault for each of them, with its place, and gives no article") {
  const auto article = read_extraction(
      form({{"amount", R"("900억 달러")"}, {"date", R"("2025-10")"}, {"purpose", R"(["칩 구매"])"}, {"name", "7"}}),
      draft_of(text));
  REQUIRE_FALSE(article);
  std::vector<std::string> found;
  for (const auto& fault : article.faults()) {
    CHECK(fault.place.line > 1);
    found.push_back(fault.pointer + ": " + message(fault));
  }
  CHECK(found
        == std::vector<std::string>{"/deals/0/name: found 7, expected a string; did you mean \"7\"?",
                                    "/deals/0/amount: found \"900억 달러\", expected words of the article",
                                    "/deals/0/purpose/0: found \"칩 구매\", expected words of the article",
                                    "/deals/0/date: found \"2025-10\", expected words of the article"});
}

TEST_CASE("words of a form that are cut from longer ones, which say something else, are told the longer") {
  const auto draft = draft_of(
      "엔비디아가 오픈AI에 최대 1000억 달러를 2024년 5월에, 지분 20~25%와 최소 3만5000대를 1년 6개월 안에 낸다");
  struct Row {
    std::string_view member, words, longer;
  };
  for (const auto& [member, words, longer] :
       {Row{"quantity", "5000대", "최소 3만5000대"}, Row{"quantity", "3만5000대", "최소 3만5000대"},
        Row{"term", "6개월", "1년 6개월"}, Row{"date", "5월", "2024년 5월"},
        Row{"date", "5월 = 2025-05", "2024년 5월"}}) {
    CAPTURE(words);
    const auto cut = read_extraction(form({{std::string{member}, '"' + std::string{words} + '"'}}), draft);
    REQUIRE_FALSE(cut);
    CHECK(cut.faults()[0].candidates == std::vector{std::string{longer}});
    CHECK(read_extraction(form({{std::string{member}, '"' + std::string{longer} + '"'}}), draft));
  }
  const auto parties =
      std::string{R"([{"entity": "openai", "role": "investee", "lead": false, "amount": "",)"} + R"( "share": "25%"}])";
  const auto share = read_extraction(form({{"parties", parties}}), draft);
  REQUIRE_FALSE(share);
  CHECK(share.faults()[0].candidates == std::vector<std::string>{"20~25%"});
}

TEST_CASE("an id of a form is not given to two who share no name, nor the name of another to somebody") {
  const auto draft = draft_of("엔비디아와 오픈AI, 오라클, 한빛이 만났다");
  const auto read = [&](std::string_view entities) {
    return read_extraction(R"({"entities": [)" + std::string{entities}
                               + R"(], "associations": [], "deals": [], "facts": [], "relations": [], "claims": []})",
                           draft);
  };
  const auto entity = [](std::string_view id, std::string_view name) {
    return R"({"id": ")" + std::string{id} + R"(", "kind": "company", "name": "", "anonymous": false, "names": [")"
           + std::string{name} + R"("]})";
  };
  const auto twice = read(entity("n1", "오라클") + ", " + entity("n1", "한빛"));
  REQUIRE_FALSE(twice);
  CHECK(twice.faults()[0].kind == FaultKind::duplicate_id);
  CHECK(twice.faults()[0].pointer == "/entities/1");
  CHECK_FALSE(read(entity("nvidia", "오픈AI")));
  const auto known = read(entity("n1", "오라클") + ", " + entity("n2", "엔비디아"));
  for (const auto& fault : known.faults()) FAIL_CHECK(to_string(fault));
  REQUIRE(known);
  CHECK(known->entities.size() == 3);
}

TEST_CASE("an amount of a form whose words stand for two is asked for by its id") {
  const auto draft = draft_of(text);
  const auto evidence = std::string{R"([{"in": "p1", "exact": ""}])"};
  const auto open = read_extraction(form({{"evidence", evidence}, {"amount", R"("50억 달러")"}}), draft);
  REQUIRE_FALSE(open);
  CHECK(open.faults().at(0).candidates == std::vector<std::string>{"m3", "m4"});
  const auto told = read_extraction(form({{"evidence", evidence}, {"amount", R"("m4")"}}), draft);
  REQUIRE(told);
  CHECK(told->deals.at(0).amount->amount.bound() == Bound::at_least);
}

TEST_CASE("a form is checked as an article is: who is not known, and roles that a deal has not") {
  const auto parties =
      std::string{R"([{"entity": "삼성", "role": "lender", "lead": false, "amount": "", "share": ""}])"};
  const auto article = read_extraction(form({{"parties", parties}}), draft_of(text));
  REQUIRE_FALSE(article);
  REQUIRE(article.faults().size() == 2);
  CHECK(article.faults()[0].kind == FaultKind::unknown_reference);
  CHECK(article.faults()[0].pointer == "/deals/0/parties/0/entity");
  CHECK(article.faults()[1].kind == FaultKind::unfit_role);
}

TEST_CASE("what a form leaves out is not stated, and one answer may stand without its list") {
  const std::string answers = R"({"entities": [], "associations": [], "relations": [],
    "claims": [{"id": "k1", "evidence": [], "kind": "fact", "about": ["d1"]}], "deals": [
    {"id": "d1", "evidence": [], "type": "investment", "status": "agreed", "date": "on Tuesday",
     "parties": [{"entity": "openai", "role": "investee"}]}],
    "facts": [{"id": "f1", "evidence": [], "of": "openai", "metric": "sharePrice", "value": "$18.20"}]})";
  const auto draft = draft_of("OpenAI agreed on Tuesday; its shares rose to $18.20.");
  const auto article = read_extraction(answers, draft);
  REQUIRE_FALSE(article);
  REQUIRE(article.faults().size() == 1);
  CHECK(article.faults()[0].candidates
        == std::vector<std::string>{"on Tuesday = 2025-12-16", "on Tuesday = 2025-12-23"});
  auto told = answers;
  told.replace(told.find("on Tuesday"), 10, "on Tuesday = 2025-12-16");
  const auto read = read_extraction(told, draft);
  REQUIRE(read);
  CHECK(read->deals.at(0).status == DealStatus::agreed);
  CHECK(std::get<StatedPrice>(*read->facts.at(0).value).per == "share");

  std::string other = answers;
  other.replace(other.find("investment"), 10, "takeover");
  CHECK(read_extraction(other, draft).faults().size() == 2);  // none of a role that a takeover has not
}

TEST_CASE("a claim of a form sets a member once") {
  const std::string answers = R"({"entities": [], "associations": [], "relations": [], "facts": [],
    "claims": [{"id": "k1", "evidence": [], "kind": "fact", "about": ["d1"], "sets": [
      {"of": "d1", "field": "status", "value": "agreed"}, {"of": "d1", "field": "status", "value": "closed"}]}],
    "deals": [{"id": "d1", "evidence": [], "type": "investment", "status": "agreed",
               "parties": [{"entity": "openai", "role": "investee"}]}]})";
  const auto article = read_extraction(answers, draft_of("OpenAI agreed on Tuesday."));
  REQUIRE(article.faults().size() == 1);
  CHECK(to_string(article.faults()[0]).ends_with(R"(/claims/0/sets/1: "d1/status" stands twice in its object)"));
}

TEST_CASE("evidence that stands in its paragraph but for white space is left to be anchored, invented is a fault") {
  const auto loose =
      read_extraction(form({{"evidence", R"([{"in": "p1", "exact": "오픈AI에 최대1000억달러"}])"}}), draft_of(text));
  REQUIRE(loose);
  CHECK_FALSE(loose->deals.at(0).evidence.at(0).bytes);
  const auto invented =
      read_extraction(form({{"evidence", R"([{"in": "p1", "exact": "오픈AI에 최대 2000억 달러"}])"}}), draft_of(text));
  REQUIRE_FALSE(invented);
  CHECK(invented.faults().size() == 1);
  CHECK(invented.faults()[0].kind == FaultKind::not_in_text);
}

TEST_CASE("what is no form is a fault") {
  const Draft draft = draft_of(text);
  CHECK_FALSE(read_extraction("", draft));
  CHECK_FALSE(read_extraction("[]", draft));
  auto cut = form({});
  cut.erase(cut.find(R"( "claims": [],)"), 14);
  const auto without_claims = read_extraction(cut, draft);
  REQUIRE(without_claims.faults().size() == 1);
  CHECK(message(without_claims.faults()[0])
        == "missing \"claims\", who says so, and how certain it is; give the whole form again with it, [] where there is "
           "nothing to say");
  CHECK_FALSE(read_extraction(R"({"deals": [1, {}, null]})", draft));
  CHECK(read_extraction(form({{"id", R"("d1", "x-note": 1)"}}), draft).faults().at(0).kind
        == FaultKind::unknown_member);
}

std::string names(const Article& article, const std::string& id) {
  for (const auto& entity : article.entities)
    if (entity.id == id) return entity.name.value_or(id);
  return id;
}

TEST_CASE("the filled form of the sample article gives its deals") {
  PageOptions options;
  options.uri = "urn:test";
  options.zone = "+09:00";
  const auto draft = read_page(*read_file("examples/data/page/amazon-openai.txt", {}), options);
  REQUIRE(draft);
  const auto read = read_extraction(*read_file("examples/data/page/amazon-openai.form.json", {}), *draft);
  for (const auto& fault : read.faults()) FAIL_CHECK(to_string(fault));
  REQUIRE(read);
  const auto made = load_file("examples/data/amazon-openai.json");
  REQUIRE(made);
  REQUIRE(read->deals.size() == made->deals.size());

  std::vector<std::string> other;  // what is told in other words, or not told, in the form
  const auto same = [&](const std::string& what, bool is_same) {
    if (!is_same) other.push_back(what);
  };
  // A whole figure of won has the place of its last digit in the text; the document leaves it out of dollars.
  const auto same_amount = [](const std::optional<StatedAmount>& a, const std::optional<StatedAmount>& b) {
    return a.has_value() == b.has_value()
           && (!a
               || (a->amount.money() == b->amount.money() && a->amount.bound() == b->amount.bound()
                   && a->amount.approx() == b->amount.approx() && a->stated == b->stated && a->scope == b->scope
                   && a->equivalents == b->equivalents));
  };
  for (std::size_t i = 0; i < made->deals.size(); ++i) {
    const auto& a = made->deals[i];
    const auto& b = read->deals[i];
    REQUIRE(a.id == b.id);
    same(a.id + " type", a.type == b.type && a.kind == b.kind);
    same(a.id + " name", a.name == b.name);
    same(a.id + " status", a.status == b.status && a.status_inferred == b.status_inferred);
    same(a.id + " marks", a.exclusive == b.exclusive && a.long_term == b.long_term && a.further == b.further);
    same(a.id + " parties", a.parties == b.parties && a.open_roles == b.open_roles && a.members == b.members);
    for (const auto& party : b.parties) CHECK(names(*read, party.entity) == names(*made, party.entity));
    same(a.id + " amount", same_amount(a.amount, b.amount));
    same(a.id + " terms", a.terms == b.terms && a.term == b.term && a.period == b.period && a.payment == b.payment);
    same(a.id + " goods", a.goods == b.goods && a.through == b.through);
    same(a.id + " quantity", a.quantity == b.quantity);
    same(a.id + " purpose", a.purpose == b.purpose && a.removes == b.removes && a.allows == b.allows);
    same(a.id + " dates", a.date == b.date && a.closing == b.closing && a.ended == b.ended);
    same(a.id + " links", a.links == b.links);
    for (const auto& evidence : b.evidence) CHECK(evidence.bytes);
  }
  CHECK(other == std::vector<std::string>{"d3 purpose", "d5 purpose", "d5b name", "d9 quantity", "d12 purpose"});

  REQUIRE(read->facts.size() == 1);
  CHECK(std::get<StatedAmount>(*read->facts[0].value).amount.bound() == Bound::at_least);
  CHECK(read->relations.size() == made->relations.size());
  REQUIRE(read->claims.size() == made->claims.size());
  for (std::size_t i = 0; i < made->claims.size(); ++i) {
    CHECK(read->claims[i].kind == made->claims[i].kind);
    CHECK(read->claims[i].modality == made->claims[i].modality);
    CHECK(read->claims[i].chain.size() == made->claims[i].chain.size());
    CHECK(read->claims[i].sets == made->claims[i].sets);
  }
  CHECK(read->claims[1].chain[0].date == Date::parse("2025-12-16"));
  CHECK(read->info_sources.back() == InfoSource{"ft", InfoSourceRole::cited, {}});
}

}  // namespace test_draft_read_extraction
