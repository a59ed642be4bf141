// SPDX-License-Identifier: MIT

// What is wrong with a document, as data: what a program does with it.
#include <newsgraph/json/load.hpp>
#include <newsgraph/json/stream.hpp>

#include "../catch.hpp"
#include "documents.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_json_faults {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::text_parts;

namespace {

using Names = std::vector<std::string>;
using Values = nlohmann::ordered_json;

/// A document with two companies, a paragraph of 5 bytes, and some more members.
std::string with(std::string_view members) {
  return document(R"("paragraphs":[{"id":"p1","role":"body","text":"한 x"}],)"
                  R"("entities":[{"id":"amd","kind":"company"},{"id":"openai","kind":"company"}],)"
                  + std::string{members});
}

/// One with a deal that has some members.
std::string with_deal(std::string_view members) {
  return with(R"("deals":[{"id":"d1",)" + std::string{members} + "}]");
}

/// One with a loan that has some more members.
std::string with_loan(std::string_view members) {
  return with_deal(R"("type":"loan","parties":[{"entity":"amd","role":"lender"}],)" + std::string{members});
}

/// The one fault of a document that has one.
Fault fault_in(std::string_view json, LoadOptions options = {}) {
  const auto loaded = load(json, std::move(options));
  CAPTURE(lines_of(loaded.faults()));
  REQUIRE(loaded.faults().size() == 1);
  return loaded.faults().front();
}

/// One bad text for each kind of fault that a text can have.
const std::vector<std::pair<FaultKind, std::string>> bad_texts{
    {FaultKind::syntax, "{]"},
    {FaultKind::empty, " \n"},
    {FaultKind::empty, R"({"standard":{"name":"newsgraph","version":"1"},"uri":""})"},
    {FaultKind::missing, R"({"standard":{"name":"newsgraph","version":"1"}})"},
    {FaultKind::unknown_member, document(R"("dealz":[])")},
    {FaultKind::repeated_member, document(R"("uri":"v")")},
    {FaultKind::wrong_type, document(R"("deals":{})")},
    {FaultKind::malformed, with_loan(R"("date":"2025-02-30")")},
    {FaultKind::malformed, with_loan(R"("amount":"viele Euro")")},
    {FaultKind::not_one_of, with_loan(R"("status":"inTalk")")},
    {FaultKind::out_of_range, with_loan(R"("amount":{"value":"0.001","currency":"USD"})")},
    {FaultKind::other_format, R"({"standard":{"name":"newsgraph","version":"2"},"uri":"u"})"},
    {FaultKind::not_allowed, with_loan(R"("amount":{"value":"1","max":"2","currency":"USD"})")},
    {FaultKind::ends_before_start, with_loan(R"("period":"2025/2024")")},
    {FaultKind::ends_before_start, with_loan(R"("date":"2025","ended":"2024")")},
    {FaultKind::ends_before_start, with_loan(R"("evidence":[{"in":"p1","bytes":[3,0]}])")},
    {FaultKind::duplicate_id, with(R"("claims":[{"id":"amd","kind":"fact","about":["openai"]}])")},
    {FaultKind::unknown_reference, with(R"("claims":[{"id":"c1","kind":"fact","about":["openay"]}])")},
    {FaultKind::wrong_reference, with(R"("claims":[{"id":"c1","kind":"fact","about":["p1"]}])")},
    {FaultKind::unfit_role, with_deal(R"("type":"investment","parties":[{"entity":"amd","role":"lessee"}])")},
    {FaultKind::unfit_kind, with_loan(R"("kind":"fine")")},
    {FaultKind::kind_as_type, with_deal(R"("type":"fine","parties":[{"entity":"amd","role":"payer"}])")},
    {FaultKind::repeated_party,
     with_deal(R"("type":"loan","parties":[{"entity":"amd","role":"lender"},{"entity":"amd","role":"lender"}])")},
    {FaultKind::own_link, with_loan(R"("links":[{"type":"after","to":"d1"}])")},
    {FaultKind::own_member, with_deal(R"("type":"package","members":["d1"])")},
    {FaultKind::beyond_text, with_loan(R"("evidence":[{"in":"p1","bytes":[0,6]}])")},
    {FaultKind::within_character, with_loan(R"("evidence":[{"in":"p1","bytes":[0,1]}])")},
    {FaultKind::not_in_text, with_loan(R"("evidence":[{"in":"p1","exact":"y"}])")},
    {FaultKind::other_words, with_loan(R"("evidence":[{"in":"p1","bytes":[4,5],"exact":"y"}])")},
};

}  // namespace

TEST_CASE("each kind of fault comes of some bad input") {
  std::vector<FaultKind> seen;
  for (const auto& [kind, text] : bad_texts) {
    CAPTURE(text);
    const auto fault = fault_in(text);
    CHECK(name_of(fault.kind) == name_of(kind));
    seen.push_back(fault.kind);
  }
  // What is wrong with more than the text.
  const auto see = [&seen](const Faults& faults, FaultKind kind) {
    REQUIRE_FALSE(faults.empty());
    CHECK(name_of(faults.back().kind) == name_of(kind));
    seen.push_back(faults.back().kind);
  };
  // Two deals at once.
  const auto two_with = [](std::string_view type) {
    const auto loan = [&](std::string id, std::string to) {
      return R"({"id":")" + id + R"(","type":"loan","parties":[{"entity":"amd","role":"lender"}],"links":[{"type":")"
             + std::string{type} + R"(","to":")" + to + R"("}]})";
    };
    return load(with(R"("deals":[)" + loan("d1", "d2") + "," + loan("d2", "d1") + "]")).faults();
  };
  see(two_with("partOf"), FaultKind::own_part);
  see(two_with("replaces"), FaultKind::own_successor);
  see(load_file("no/such/file.json").faults(), FaultKind::unopened);
  see(load_file("tests/data").faults(), FaultKind::not_a_file);
  see(load(document(R"("x-a":1)"), {.max_bytes = 10}).faults(), FaultKind::too_large);
  see(load(document(R"("x-a":[[]])"), {.max_depth = 2}).faults(), FaultKind::too_deep);
  see(load("{}", {.max_faults = 1}).faults(), FaultKind::not_listed);
  std::istringstream broken{"{}"};
  broken.setstate(std::ios::failbit);
  ArticleStream articles{broken};
  REQUIRE(articles.next());
  see(articles.faults(), FaultKind::unreadable);

  for (const auto& [kind, name] : rows_of<FaultKind>) {
    CAPTURE(name);
    CHECK(std::ranges::count(seen, kind) > 0);
  }
}

TEST_CASE("what was found, what is expected and what was meant are read apart") {
  const auto status = fault_in(with_loan(R"("status":"inTalk")"), {.name = "news.json"});
  CHECK(status.pointer == "/deals/0/status");
  CHECK(status.place == TextPlace{"news.json", 1, status.place.column});
  CHECK(status.found == "inTalk");
  CHECK(status.found_is_text);
  CHECK(status.expected
        == Names{"rumoured", "inTalks", "announced", "agreed", "active", "closed", "ended", "withdrawn", "unknown"});
  CHECK(status.suggestion == "inTalks");

  const auto role = fault_in(with_deal(R"("type":"investment","parties":[{"entity":"amd","role":"lessee"}])"));
  CHECK(role.found == "lessee");
  CHECK(role.expected == Names{"investor", "investee", "seller", "underwriter"});
  CHECK(role.context == "investment");
  CHECK(role.suggestion.empty());

  const auto number = fault_in(with_loan(R"("exclusive":1.0)"));
  CHECK(number.kind == FaultKind::wrong_type);
  CHECK(number.found == "1.0");
  CHECK_FALSE(number.found_is_text);
  CHECK(number.expected == Names{"true or false"});

  const auto reference = fault_in(with(R"("claims":[{"id":"c1","kind":"fact","about":["p1"]}])"));
  CHECK(reference.found == "p1");
  CHECK(reference.context == "a paragraph");
  CHECK(reference.expected == Names{"an association", "an entity", "a deal", "a fact", "a relation"});

  const auto member = fault_in(R"({"standard":{"name":"newsgraph","version":"1"}})");
  CHECK(member.expected == Names{"uri"});
  CHECK(member.context == "identifies the article everywhere");

  const auto range = fault_in(with_loan(R"("evidence":[{"in":"p1","bytes":[0,6]}])"));
  CHECK(range.found == "[0,6]");
  CHECK(range.context == "p1");
  CHECK(range.expected == Names{"5"});

  const auto words = fault_in(with_loan(R"("evidence":[{"in":"p1","bytes":[4,5],"exact":"y"}])"));
  CHECK(words.found == "y");
  CHECK(words.expected == Names{"x"});

  const auto depth = fault_in(document(R"("x-a":[[]])"), {.max_depth = 2});
  CHECK(depth.expected == Names{"2"});

  const auto many = load("{}", {.max_faults = 1}).faults();
  CHECK(many.back().found == "1");
}

TEST_CASE("the words that people use for a name suggest it, and are not read for it") {
  const auto suggestion = [](const std::string& members) { return fault_in(with_loan(members)).suggestion; };
  CHECK(suggestion(R"("status":"completed")") == "closed");
  CHECK(suggestion(R"("status":"SIGNED")") == "agreed");
  CHECK(suggestion(R"("status":"in talks")") == "inTalks");
  CHECK(suggestion(R"("status":"cancelled")") == "withdrawn");
  CHECK(suggestion(R"("status":"Pending")") == "agreed");
  CHECK(suggestion(R"("status":"grün")").empty());
  CHECK(suggestion(R"("payment":"undisclosed")") == "notStated");
  CHECK(suggestion(R"("considerations":[{"form":"shares"}])") == "stock");
  CHECK(fault_in(with(R"("deals":[{"id":"d1","type":"takeover","parties":[{"entity":"amd","role":"target"}]}])"))
            .suggestion
        == "acquisition");
  CHECK(fault_in(document(R"("entities":[{"id":"a","kind":"Corp."}])")).suggestion.empty());
  CHECK(fault_in(document(R"("entities":[{"id":"a","kind":"Corp"}])")).suggestion == "company");
}

TEST_CASE("a role that does not fit is told with the roles of the deal's own type") {
  const auto told = [](const std::string& type, const std::string& role) {
    return message(
        fault_in(with_deal(R"("type":")" + type + R"(","parties":[{"entity":"amd","role":")" + role + R"("}])")));
  };
  CHECK(told("investment", "lender")
        == R"(the deal type "investment" has no role "lender", expected one of: investor, investee, seller, )"
           R"(underwriter; did you mean "investor"?)");
  CHECK(told("acquisition", "buyer")
        == R"(the deal type "acquisition" has no role "buyer", expected one of: acquirer, target, seller, lender, )"
           R"(underwriter; did you mean "acquirer"?)");
  CHECK(
      told("supply", "Buyer")
      == R"(the deal type "supply" has no role "Buyer", expected one of: customer, supplier; did you mean "customer"?)");
  CHECK(
      told("supply", "vendor")
      == R"(the deal type "supply" has no role "vendor", expected one of: customer, supplier; did you mean "supplier"?)");
  CHECK(told("loan", "judge")
        == R"(the deal type "loan" has no role "judge", expected one of: lender, borrower, guarantor, )"
           R"(underwriter)");
  const auto open = fault_in(with_loan(R"("openRoles":["creditor"])"));
  CHECK(open.kind == FaultKind::unfit_role);
  CHECK(open.pointer == "/deals/0/openRoles/0");
  CHECK(open.suggestion == "lender");
  // Without a type there is nothing to fit.
  CHECK(load(with_deal(R"("type":"x","parties":[{"entity":"amd","role":"creditor"}])")).faults().back().expected.size()
        == 22);
}

TEST_CASE("a kind that is written as a type is told with the type that has it") {
  const auto told = [](const std::string& type) {
    return fault_in(with_deal(R"("type":")" + type + R"(","parties":[{"entity":"amd","role":"partner"}])"));
  };
  const auto fine = told("fine");
  CHECK(fine.pointer == "/deals/0/type");
  CHECK(fine.suggestion == "payment");
  CHECK(fine.context == "fine");
  CHECK(message(fine)
        == R"(found "fine", expected one of: investment, loan, guarantee, supply, service, lease, licence, payment, )"
           R"(acquisition, merger, jointVenture, partnership, agreement, restructuring, package; )"
           R"(did you mean "payment" with "kind": "fine"?)");
  // Each name of a kind, and each other word for it, leads to the kind and a type that has it.
  for (const auto& row : rows_of<DealKind>) {
    CAPTURE(row.name);
    const auto of_name = told(std::string{row.name});
    CHECK(of_name.kind == FaultKind::kind_as_type);
    CHECK(of_name.context == row.name);
    CHECK(row.types.contains(parse<DealType>(of_name.suggestion).value()));
  }
  for (const auto& row : synonyms_of<DealKind>) {
    CAPTURE(row.name);
    CHECK(told(std::string{row.name}).context == name_of(row.value));
  }
  CHECK(told("과징금").context == "fine");
  CHECK(told("Rights-Issue").context == "rightsIssue");
  CHECK(told("dividendd").context == "dividend");  // misspelt, and like no type
  // What is a type, or another word for one, is no kind.
  CHECK(told("Payment").kind == FaultKind::not_one_of);
  CHECK(told("takeover").suggestion == "acquisition");
  CHECK(told("lown").suggestion == "loan");
  CHECK(told("lown").kind == FaultKind::not_one_of);
  CHECK(told("qqqqqq").suggestion.empty());
}

TEST_CASE("a kind of another type is told with the kinds of the deal's own") {
  const auto told = [](const std::string& type, const std::string& kind) {
    return message(
        fault_in(with_deal(R"("type":")" + type + R"(","kind":")" + kind + R"(","parties":[{"entity":"amd","role":")"
                           + (type == "loan" ? "lender" : "partner") + R"("}])")));
  };
  CHECK(told("loan", "fine")
        == R"(the deal type "loan" has no kind "fine", expected one of: convertible, bond, note, syndicatedLoan, )"
           R"(creditFacility, bridgeLoan; that is of the type "payment")");
  CHECK(told("loan", "revolver")
        == R"(the deal type "loan" has no kind "revolver", expected one of: convertible, bond, note, syndicatedLoan, )"
           R"(creditFacility, bridgeLoan; did you mean "creditFacility"?)");
  CHECK(told("partnership", "fine")
        == R"(the deal type "partnership" has no kinds, found "fine"; that is of the type "payment")");
  CHECK(told("loan", "mortgage")
        == R"(the deal type "loan" has no kind "mortgage", expected one of: convertible, bond, note, syndicatedLoan, )"
           R"(creditFacility, bridgeLoan; the type says it already, leave "kind" out)");
  CHECK(load(with_deal(R"("type":"x","kind":"fine","parties":[{"entity":"amd","role":"partner"}])")).faults().size()
        == 1);  // where the type can't be read, nothing is said of what hangs on it
}

TEST_CASE("an id that is none suggests the one that was meant, or lists what it could mean") {
  const auto fault = [](const std::string& entities, const std::string& id) {
    return fault_in(document(R"("entities":[)" + entities
                             + R"(],"deals":[{"id":"d1","type":"partnership",)"
                               R"("parties":[{"entity":")"
                             + id + R"(","role":"partner"}]}])"));
  };
  const std::string clouds = R"({"id":"amazon-dc","kind":"company"},{"id":"amazon-aws","kind":"company",)"
                             R"("name":"Amazon Web Services","names":[{"value":"아마존웹서비스"}]},)"
                             R"({"id":"openai","kind":"company","name":"OpenAI"})";
  const auto several = fault(clouds, "amazon");
  CHECK(several.suggestion.empty());
  CHECK(several.candidates == Names{"amazon-dc", "amazon-aws"});
  CHECK(message(several) == R"(found "amazon", expected the id of an entity; could be "amazon-dc" or "amazon-aws")");
  CHECK(fault(clouds, "OpenAI").suggestion == "openai");
  CHECK(fault(clouds, "opnai").suggestion == "openai");
  CHECK(fault(clouds, "openai-inc").suggestion == "openai");
  CHECK(fault(clouds, "Amazon Web Services").suggestion == "amazon-aws");
  CHECK(fault(clouds, "아마존웹서비스").suggestion == "amazon-aws");
  CHECK(fault(clouds, "d1").suggestion.empty());
  CHECK(message(fault(clouds, "nobody")) == R"(found "nobody", expected the id of an entity)");

  std::string many;
  for (int i = 0; i != 6; ++i)
    many += (i == 0 ? "" : ",") + std::string{R"({"id":"bank-)"} + std::to_string(i) + R"(","kind":"company"})";
  CHECK(message(fault(many, "bank"))
        == R"(found "bank", expected the id of an entity; could be "bank-0", "bank-1", "bank-2" and 3 more)");
}

TEST_CASE("what people write for a member or a metric is told its name") {
  const auto suggested = [](std::string_view json) { return fault_in(json).suggestion; };
  CHECK(suggested(document(R"("valuations":[])")) == "facts");
  CHECK(suggested(document(R"("companies":[])")) == "entities");
  const auto fact = [](std::string_view members) {
    return with(R"("facts":[{"id":"f1","of":"amd","value":"$1",)" + std::string{members} + "}]");
  };
  CHECK(suggested(fact(R"("metric":"revenue","growth":"12%")")) == "change");
  CHECK(suggested(fact(R"("metric":"revenue","guidance":"$1")")) == "status");
  CHECK(suggested(fact(R"("metric":"sales")")) == "revenue");
  CHECK(suggested(fact(R"("metric":"영업이익")")) == "operatingProfit");
  CHECK(suggested(fact(R"("metric":"market_cap")")) == "marketCapitalisation");
  CHECK(suggested(fact(R"("metric":"EPS")")) == "earningsPerShare");
  CHECK(suggested(fact(R"("metric":"revenue","status":"잠정")")) == "preliminary");
  CHECK(suggested(fact(R"("metric":"revenue","basis":["non-GAAP"])")) == "adjusted");
}

TEST_CASE("a fiscal period of a fact stands in a member of its own") {
  const auto fault = [](std::string_view metric, std::string_view member, std::string_view text) {
    return message(fault_in(with(R"("facts":[{"id":"f1","of":"amd","value":"$1","metric":")" + std::string{metric}
                                 + R"(",")" + std::string{member} + R"(":")" + std::string{text} + R"("}])")));
  };
  const std::string right = R"(as a company counts its years, a period is "fiscal": )";
  for (const auto* text :
       {"FY2025-Q3", "Q3 FY25", "Q3FY25", "FY25-Q3", "third quarter of fiscal 2025", "2025 회계연도 3분기"})
    CHECK(fault("revenue", "period", text) == right + R"("FY2025-Q3")");
  for (const auto* text : {"FY2025", "FY25", "fiscal 2025", "2025 사업연도"})
    CHECK(fault("revenue", "period", text) == right + R"("FY2025")");
  CHECK(fault("orderBacklog", "date", "FY2025-H1") == right + R"("FY2025-H1")");
  // What may be of the calendar too is offered both ways.
  CHECK(fault("revenue", "period", "3Q25")
        == R"(found "3Q25", expected a period: start/end, start/.., ../end or one date; or, as the company counts its )"
           R"(years, "fiscal": "FY2025-Q3"; did you mean "2025-Q3"?)");
  CHECK(fault("revenue", "fiscal", "2025-Q3")
        == R"(found "2025-Q3", expected a fiscal year or a part of one: FY2025, FY2025-Q3; did you mean "FY2025-Q3"?)");
  CHECK(fault("revenue", "fiscalQuarter", "FY2025-Q3") == R"(unknown key "fiscalQuarter"; did you mean "fiscal"?)");
  CHECK(fault("revenue", "period", "some time")
        == R"(found "some time", expected a period: start/end, start/.., ../end or one date)");
}

TEST_CASE("a price of a share finer than money is told what it is for") {
  const auto suggested = [](std::string_view metric, std::string_view value) {
    return fault_in(with(R"("facts":[{"id":"f1","of":"amd","metric":")" + std::string{metric} + R"(","value":")"
                         + std::string{value} + R"("}])"))
        .suggestion;
  };
  CHECK(suggested("sharePrice", "$87.415") == "$87.415 a share");
  CHECK(suggested("sharePrice", "310.5p") == "310.5p a share");
  CHECK(suggested("earningsPerShare", "1,745.3원") == "주당 1,745.3원");
  CHECK(suggested("dividendPerShare", "some cents").empty());
  CHECK(suggested("revenue", "$87.415").empty());
}

TEST_CASE("a program can mend a document by what was suggested") {
  const auto text =
      with(R"("deals":[{"id":"d1","type":"laon","parties":[{"entity":"am","role":"lendr"}],"statsu":"inTalk",)"
           R"("amount":{"value":"1","currency":"USD","bond":"exact"}}],"claimz":[])");
  auto json = Values::parse(text);
  std::vector<std::string> left;
  // Each round of faults can uncover another: a role is checked when its deal has a type.
  for (int round = 0; round != 4; ++round) {
    for (const auto& fault : load(json.dump()).faults()) {
      const Values::json_pointer at{fault.pointer};
      switch (fault.kind) {
        case FaultKind::not_one_of:
        case FaultKind::unknown_reference: json[at] = fault.suggestion; break;
        case FaultKind::unknown_member: {
          REQUIRE_FALSE(fault.suggestion.empty());
          auto& object = json[at.parent_pointer()];
          object[fault.suggestion] = object[fault.found];
          object.erase(fault.found);
          break;
        }
        default: left.push_back(to_string(fault));
      }
    }
  }
  CHECK(left.empty());
  const auto mended = load(json.dump());
  CHECK(lines_of(mended.faults()).empty());
  REQUIRE(mended);
  CHECK(mended->deals.at(0).type == DealType::loan);
  CHECK(mended->deals.at(0).status == DealStatus::in_talks);
  CHECK(mended->deals.at(0).parties.at(0).entity == "amd");
}

TEST_CASE("the broken document of the repository has the faults that it was made for") {
  const auto loaded = load_file("tests/data/broken/three-faults.json");
  CHECK_FALSE(loaded);
  const auto& faults = loaded.faults();
  REQUIRE(faults.size() == 3);
  CHECK(faults[0].kind == FaultKind::not_one_of);
  CHECK(faults[0].place == TextPlace{"tests/data/broken/three-faults.json", 6, 30});
  CHECK(faults[0].pointer == "/entities/1/kind");
  CHECK(faults[0].suggestion == "company");
  CHECK(faults[1].kind == FaultKind::unknown_reference);
  CHECK(faults[1].found == "globx");
  CHECK(faults[1].expected == Names{"an entity"});
  CHECK(faults[1].suggestion == "globex");
  CHECK(faults[2].kind == FaultKind::out_of_range);
  CHECK(faults[2].found == "10.005");
}

TEST_CASE("every sentence of the articles' faults is made of the parts that a program reads") {
  // The sentences by hand, of each fault that a wrong value has in one place of an article after the other.
  const auto told = [](const Fault& fault) {
    const auto found = fault.found_is_text ? '"' + fault.found + '"' : fault.found;
    std::string names;
    for (const auto& name : fault.expected) names += (names.empty() ? "" : ", ") + name;
    std::string kinds;
    for (const auto& kind : fault.expected) kinds += (kinds.empty() ? "" : " or ") + kind;
    auto hint = fault.suggestion.empty() ? "" : "; did you mean \"" + fault.suggestion + "\"?";
    if (fault.suggestion_is_json)
      hint = "; did you mean " + std::string{base_parts::first_bytes(fault.suggestion, 200)}
             + (fault.suggestion.size() > 200 ? "…?" : "?");
    const auto& ids = fault.candidates;
    for (std::size_t i = 0; i < ids.size() && i < 3; ++i)
      hint += (i == 0 ? "; could be \"" : i + 1 == ids.size() ? " or \"" : ", \"") + ids[i] + '"';
    if (ids.size() > 3) hint += " and " + std::to_string(ids.size() - 3) + " more";
    switch (fault.kind) {
      case FaultKind::missing: return "missing \"" + names + "\", " + fault.context;
      case FaultKind::empty:
      case FaultKind::wrong_type:
      case FaultKind::malformed:
      case FaultKind::out_of_range: return "found " + found + ", expected " + names + hint;
      case FaultKind::other_format: return "found " + found + ", expected \"" + names + '"';
      case FaultKind::not_one_of:
        if (fault.expected.size() > 20 && !hint.empty()) return "found " + found + hint;
        return "found " + found + ", expected one of: " + names + hint;
      case FaultKind::unknown_reference: return "found " + found + ", expected the id of " + kinds + hint;
      case FaultKind::wrong_reference: return found + " is the id of " + fault.context + ", expected that of " + kinds;
      default: return message(fault);
    }
  };
  const std::array<Values, 6> values{nullptr, 1.5, "", "d1", Values::array({1}), Values::object()};
  std::size_t by_hand = 0;
  std::size_t faults = 0;
  for (const auto& path : data_files) {
    const auto article = Values::parse(text_of(path));
    const auto flat = article.flatten();
    std::size_t place = 0;
    for (const auto& [pointer, value] : flat.items()) {
      if (++place % (sanitized ? 49 : 7) != 0) continue;
      for (const auto& wrong : values) {
        auto broken = article;
        broken[Values::json_pointer{pointer}] = wrong;
        const auto loaded = load(broken.dump());
        for (const auto& fault : loaded.faults()) {
          REQUIRE(message(fault) == told(fault));
          REQUIRE(to_string(fault)
                  == std::to_string(fault.place.line) + ':' + std::to_string(fault.place.column) + ": "
                         + (fault.pointer.empty() ? "" : fault.pointer + ": ") + told(fault));
          ++faults;
        }
      }
      ++by_hand;
    }
  }
  CHECK(by_hand > (sanitized ? 14 : 100));
  CHECK(faults > (sanitized ? 70 : 500));
}

TEST_CASE("what is a term of a deal is not a member of it") {
  for (const auto* member : {"coupon", "pricePer", "royalty rate"}) {
    CAPTURE(member);
    CHECK(fault_in(with_loan('"' + std::string{member} + R"(":"4.25 %")")).suggestion == "terms");
  }
  CHECK(fault_in(with_loan(R"("terms":[{"kind":"interest rate","value":"4.25 %"}])")).suggestion == "coupon");
  CHECK(lines_of(load(with_loan(R"("terms":[{"kind":"coupon","value":"$5"}])")).faults()).size() == 1);
}

TEST_CASE("dates that are spelled otherwise, or in words, are told with what they mean") {
  const auto meant = [](const std::string& members) { return fault_in(with_loan(members)).suggestion; };
  CHECK(meant(R"("date":"2025-9-3")") == "2025-09-03");
  CHECK(meant(R"("date":"1H25")") == "2025-H1");
  CHECK(meant(R"("closing":"by the end of 2026")") == "[..2026]");
  CHECK(meant(R"("closing":"2026년 상반기")") == "2026-H1");
  CHECK(meant(R"("closing":"early next year")").empty());  // no publication
  CHECK(meant(R"("closing":"03/04/2026")").empty());
  CHECK(meant(R"("period":"since 2019")") == "2019/..");
  CHECK(meant(R"("period":"[2026-03..2026-05]")") == "2026-03/2026-05");
  const auto published = [](const std::string& member) {
    return to_string(fault_in(
        R"({"standard":{"name":"newsgraph","version":"1"},"uri":"urn:x",)"
        R"("firstCreated":"2026-05-14T09:00:00Z","entities":[{"id":"a","kind":"company"}],"deals":[{"id":"d1",)"
        R"("type":"loan","parties":[{"entity":"a","role":"lender"}],)"
        + member + "}]}"));
  };
  CHECK(published(R"("closing":"early next year")").ends_with(R"(; did you mean "early 2027"?)"));
  CHECK(published(R"("closing":"내년 초")").ends_with(R"(; did you mean "early 2027"?)"));
  CHECK(published(R"("conditions":[{"type":"approval","due":"연내"}])")
            .ends_with(R"(; did you mean "[2026-05-14..2026]"?)"));
}

TEST_CASE("the date of a closing, or of the end, is told to be a member of its own") {
  const auto told = [](const std::string& type) {
    return to_string(fault_in(with_loan(R"("dates":[{"type":")" + type + R"(","date":"2026"}])")));
  };
  CHECK(told("closing").ends_with(R"(the date of the closing is the member "closing" of the deal)"));
  CHECK(told("Completed").ends_with(R"(the date of the closing is the member "closing" of the deal)"));
  CHECK(told("ended").ends_with(R"(the date on which a deal ended is its member "ended")"));
  CHECK(told("signing").ends_with(R"(did you mean "signed"?)"));
  CHECK(told("long-stop date").ends_with(R"(did you mean "outside"?)"));
}

TEST_CASE("a deal with dates and conditions, as its chapter of the format shows it") {
  const auto loaded = load(document(
      R"("entities":[{"id":"a","kind":"company"},{"id":"t","kind":"company"},{"id":"ftc","kind":"publicBody"}],"deals":[)"
      R"({"id":"d1","type":"acquisition","status":"agreed","amount":"$3.1bn","date":"2026-01-12","closing":"[..2026-H2]",)"
      R"("parties":[{"entity":"a","role":"acquirer"},{"entity":"t","role":"target"}],)"
      R"("dates":[{"type":"signed","date":"2026-01-11"},{"type":"outside","date":"2027-01-11"}],)"
      R"("conditions":[{"type":"approval","by":"ftc","due":"early 2026"},)"
      R"({"type":"shareholderVote","by":"t","met":"2026-03-02"},)"
      R"({"type":"minimumTender","share":"at least 51 %"}]}])"));
  CHECK(lines_of(loaded.faults()).empty());
  REQUIRE(loaded);
  const auto& deal = loaded->deals.at(0);
  CHECK(deal.closing == Date::window(std::nullopt, Date::parse("2026-H2")));
  CHECK(deal.dates.at(1).type == DealDateType::outside);
  CHECK(deal.conditions.at(2).share->ratio == Ratio{51, 100});
  CHECK(deal.conditions.at(2).share->bound == Bound::at_least);
}

TEST_CASE("a fiscal year is told by its label") {
  const auto meant = [](const std::string& year) {
    return fault_in(document(R"("entities":[{"id":"a","kind":"company","fiscalYear":{"year":")" + year
                             + R"(","period":"2025-04/2026-03"}}])"))
        .suggestion;
  };
  CHECK(meant("fiscal 2025") == "FY2025");
  CHECK(meant("2025") == "FY2025");
  CHECK(meant("FY25") == "FY2025");
}

}  // namespace test_json_faults
