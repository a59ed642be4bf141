// SPDX-License-Identifier: MIT
#include <newsgraph/json/parsing/document.hpp>

#include <newsgraph/json/article.hpp>

#include "../../catch.hpp"
#include "../documents.hpp"

namespace test_json_parsing_document {

using namespace newsgraph;
using namespace newsgraph::json_parts;

namespace {

constexpr std::string_view entities = R"("entities":[{"id":"amd","kind":"company"},{"id":"openai","kind":"company"}])";

/// A document with two companies and a deal that has some members; they begin in column 1 of the third line.
std::string deal_with(std::string_view members) {
  return std::string{head} + '\n' + std::string{entities} + ",\"deals\":[{\n" + std::string{members} + "}]}";
}

}  // namespace

TEST_CASE("an article that says nothing is one") {
  DocumentReader<> reader;
  Article article;
  Faults faults;
  CHECK(reader.read(R"({"standard":{"name":"newsgraph","version":"1"},"uri":"u"})", article, faults));
  CHECK(faults.empty());
  CHECK(article.uri == "u");
  CHECK(article.deals.empty());
}

TEST_CASE("a document is an object of this format and version") {
  CHECK(faults_of("[]")
        == Lines{"1:1: found an array, expected an object, which is one article; several stand in NDJSON, one on "
                 "each line"});
  CHECK(faults_of(" 3") == Lines{"1:2: found 3, expected an object"});
  CHECK(faults_of("null") == Lines{"1:1: found null, expected an object"});
  CHECK(faults_of("{}")
        == Lines{R"(1:1: missing "standard", the format and its version)",
                 R"(1:1: missing "uri", identifies the article everywhere)"});
  CHECK(faults_of(R"({"standard":{"name":"ninjs","version":"2"},"uri":"u"})")
        == Lines{R"(1:21: /standard/name: found "ninjs", expected "newsgraph")",
                 R"(1:39: /standard/version: found "2", expected "1")"});
  CHECK(faults_of(R"({"standard":{"name":"newsgraph","version":1},"uri":"u"})")
        == Lines{"1:43: /standard/version: found 1, expected a string; did you mean \"1\"?"});
  CHECK(faults_of(R"({"standard":{"name":"newsgraph"},"uri":"u"})")
        == Lines{R"(1:13: /standard: missing "version", 1)"});
}

TEST_CASE("text that must be there is not empty") {
  CHECK(
      faults_of(R"({"standard":{"name":"","version":"1"},"uri":""})")
      == Lines{R"(1:21: /standard/name: found "", expected some text)", R"(1:45: /uri: found "", expected some text)"});
  CHECK(faults_of(on_second_line(R"("entities":[{"id":"","kind":"company","names":[{"value":""}]}])"))
        == Lines{R"(2:19: /entities/0/id: found "", expected some text)",
                 R"(2:57: /entities/0/names/0/value: found "", expected some text)"});
}

TEST_CASE("an empty text is no document, and neither is a blank one") {
  CHECK(faults_of("") == Lines{"1:1: found nothing, expected a JSON object"});
  CHECK(faults_of(" \t\r\n\n  ") == Lines{"3:3: found nothing, expected a JSON object"});
  CHECK(faults_of("\xEF\xBB\xBF") == Lines{"1:1: found nothing, expected a JSON object"});
}

TEST_CASE("a byte order mark is passed over, once, and no column is counted for it") {
  const std::string mark = "\xEF\xBB\xBF";
  CHECK(faults_of(mark + R"({"standard":{"name":"newsgraph","version":"1"},"uri":"u"})").empty());
  CHECK(faults_of(mark + document("\"x\":1")) == Lines{R"(1:58: /x: unknown key "x")"});
  CHECK(faults_of(mark + mark + "{}") == Lines{"1:1: not JSON: invalid literal"});
}

TEST_CASE("what comes after the document is a fault of the whole") {
  const auto good = document("\"x-a\":1");
  CHECK(faults_of(good + " \r\n\t").empty());
  CHECK(faults_of(good + "\n {}") == Lines{"2:2: not JSON: unexpected '{'; expected end of input"});
  CHECK(faults_of(good + "\n,") == Lines{"2:1: not JSON: unexpected ','; expected end of input"});
  CHECK(faults_of(good + "\n x") == Lines{"2:2: not JSON: invalid literal"});
  CHECK(faults_of(good + '\0') == Lines{"1:66: not JSON: a zero byte"});
}

TEST_CASE("a fault of syntax says what was read last") {
  CHECK(faults_of("{\"uri\":\"u\",\n \"deals\":[{\"id\":\"d1\",}]}")
        == Lines{"2:21: /deals/0/id: not JSON: a comma with nothing after it"});
  CHECK(faults_of("{\"entities\":[{},\n{\"id\" 5}]}")
        == Lines{"2:7: /entities/1/id: not JSON: unexpected number literal; expected ':'"});
  CHECK(faults_of("{\"uri\":\"\\ud83d\"}")
        == Lines{"1:15: /uri: not JSON: invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF"});
  CHECK(faults_of("{\"uri\":\"\xC3\x28\"}") == Lines{"1:10: /uri: not JSON: invalid string: ill-formed UTF-8 byte"});
}

TEST_CASE("lines and columns are right after tabs, CRLF and characters of several bytes") {
  CHECK(faults_of(document("\"by\":\"박미선\",\"x\":1")) == Lines{R"(1:69: /x: unknown key "x")"});
  CHECK(faults_of(document("\"by\":\"é😀\",\t\"x\":1")) == Lines{R"(1:69: /x: unknown key "x")"});
  CHECK(faults_of(document("\r\n\t\"by\":\"a\\nb\",\r\n\r\n\t \"x\":1")) == Lines{R"(4:3: /x: unknown key "x")"});
  CHECK(faults_of(document("\"by\":\"\\\"{[\\\\\",\n\"x\":1")) == Lines{R"(2:1: /x: unknown key "x")"});
}

TEST_CASE("keys are escaped in pointers, and cut in messages") {
  CHECK(faults_of(document(R"("a/b~":1)")) == Lines{R"(1:58: /a~1b~0: unknown key "a/b~")"});
  const std::string key(80, 'k');
  CHECK(faults_of(document('"' + key + "\":1"))
        == Lines{"1:58: /" + key + ": unknown key \"" + std::string(60, 'k') + "…\""});
}

TEST_CASE("a key is what it spells, however it is escaped") {
  CHECK(faults_of(R"({"standard":{"n\u0061me":"newsgraph","version":"1"},"\u0075ri":"u"})").empty());
  CHECK(faults_of(document(R"("\u0075ri":"v")")) == Lines{R"(1:58: /uri: "uri" stands twice in its object)"});
}

TEST_CASE("a deal's roles fit its type") {
  CHECK(faults_of(deal_with(R"("id":"d1","type":"loan","parties":[{"entity":"amd","role":"lender"},)"
                            "\n"
                            R"({"entity":"openai","role":"lessee"}],"openRoles":["borrower","seller"])"))
        == Lines{R"(4:27: /deals/0/parties/1/role: the deal type "loan" has no role "lessee", )"
                 "expected one of: lender, borrower, guarantor, underwriter",
                 R"(4:62: /deals/0/openRoles/1: the deal type "loan" has no role "seller", )"
                 "expected one of: lender, borrower, guarantor, underwriter"});
}

TEST_CASE("where a deal's type can't be read, nothing is said that rests on it") {
  CHECK(
      faults_of(deal_with(R"("id":"d1","type":"leese","parties":[{"entity":"amd","role":"lender"}])"))
      == Lines{
          R"(3:18: /deals/0/type: found "leese", expected one of: investment, loan, guarantee, supply, service, lease, )"
          R"(licence, payment, acquisition, merger, jointVenture, partnership, agreement, restructuring, package; did you mean "lease"?)"});
  CHECK(faults_of(deal_with(R"("id":"d1","members":["d1"],"openRoles":["lender"])"))
        == Lines{R"(2:86: /deals/0: missing "type", which roles it has, which way its money goes, like "investment")"});
}

TEST_CASE("where the kind of a term or a condition can't be read, nothing is said that rests on it") {
  const auto parts_of = [](const char* members) {
    return faults_of(deal_with(R"("id":"d1","type":"agreement","parties":[{"entity":"amd","role":"counterparty"}],)"
                               + std::string{members}));
  };
  const auto terms = parts_of(R"("terms":[{"type":"coupon","value":"5.25 %"},{"kind":"maturity","date":"2031"}])");
  REQUIRE(terms.size() == 3);
  CHECK(terms[0].find(R"(/deals/0/terms/0: missing "kind")") != std::string::npos);
  CHECK(terms[1].find(R"(/deals/0/terms/0/type: unknown key "type"; did you mean "kind"?)") != std::string::npos);
  CHECK(terms[2].find(R"(/deals/0/terms/1/kind: "maturity" is one of the "dates" of the deal)") != std::string::npos);
  const auto conditions = parts_of(R"("conditions":[{"type":"antitrust"},"approval",{"type":"other"}])");
  REQUIRE(conditions.size() == 3);
  CHECK(conditions[0].find(R"(did you mean "approval"?)") != std::string::npos);
  CHECK(conditions[1].find(R"(/deals/0/conditions/1: found "approval", expected an object)") != std::string::npos);
  CHECK(conditions[2].find(R"(/deals/0/conditions/2: missing "what")") != std::string::npos);
}

TEST_CASE("a member that is missing is a fault of its object, whoever misses it") {
  CHECK(faults_of(deal_with(R"("type":"loan")"))
        == Lines{R"(2:86: /deals/0: missing "id", unique within the document)",
                 R"(2:86: /deals/0: missing "parties", who takes part in the deal)"});
  CHECK(faults_of(deal_with(R"("id":"p","type":"package")"))
        == Lines{R"(2:86: /deals/0: missing "members", the deals of the package)"});
  CHECK(faults_of(deal_with(R"("id":"p","type":"package","members":[])"))
        == Lines{R"(3:37: /deals/0/members: missing "members", the deals of the package)"});
}

TEST_CASE("what can't be read has one fault, not another for what it might have been") {
  CHECK(faults_of(deal_with(R"("id":"d1","type":"loan","parties":7)"))
        == Lines{"3:35: /deals/0/parties: found 7, expected an array"});
  CHECK(faults_of(deal_with(R"("id":"d1","type":"loan","parties":[{"entity":7,"role":8}],"openRoles":[9])"))
        == Lines{"3:46: /deals/0/parties/0/entity: found 7, expected a string; did you mean \"7\"?",
                 "3:55: /deals/0/parties/0/role: found 8, expected one of: customer, supplier, investor, investee, "
                 "lessor, lessee, acquirer, target, seller, lender, borrower, licensor, licensee, partner, subject, "
                 "counterparty, payer, payee, guarantor, beneficiary, successor, underwriter",
                 "3:72: /deals/0/openRoles/0: found 9, expected one of: customer, supplier, investor, investee, "
                 "lessor, lessee, acquirer, target, seller, lender, borrower, licensor, licensee, partner, subject, "
                 "counterparty, payer, payee, guarantor, beneficiary, successor, underwriter"});
  CHECK(
      faults_of(deal_with(R"("id":"d1","type":"loan","parties":["amd",{"entity":"amd"}])"))
      == Lines{R"(3:36: /deals/0/parties/0: found "amd", expected an object like {"entity": "amd", "role": "lender"})",
               R"(3:42: /deals/0/parties/1: missing "role", what it is to the deal, like "lender")"});
  CHECK(faults_of(document(R"("entities":[{"id":"a","kind":"company","country":null}])"))
        == Lines{"1:107: /entities/0/country: found null, expected a string; what is not stated is left out"});
  CHECK(faults_of(document(R"("paragraphs":[{"id":"p","role":"body","text":5}],)"
                           R"("deals":[{"id":"d","type":"package","members":["d2"],)"
                           R"("evidence":[{"in":"p","bytes":[0,9],"exact":"5 million"}]}])"))
        == Lines{"1:103: /paragraphs/0/text: found 5, expected a string; did you mean \"5\"?",
                 R"(1:154: /deals/0/members/0: found "d2", expected the id of a deal; did you mean "d"?)"});
}

TEST_CASE("words that are no amount are told with their place, wherever an amount may stand") {
  constexpr auto expected = R"(, expected an amount of money like "100억 달러" or "$10bn")";
  const auto deal = [](const std::string& members) {
    return faults_of(deal_with(R"("id":"d1","type":"loan","parties":[{"entity":"amd","role":"lender"}],)" + members));
  };
  CHECK(deal(R"("amount":"viele Euro")")
        == Lines{R"(3:79: /deals/0/amount: found "viele Euro")" + std::string{expected}});
  CHECK(deal(R"("schedule":[{"kind":"milestone","amount":"15조"}])")
        == Lines{
            R"(3:111: /deals/0/schedule/0/amount: found "15조", expected an amount with its currency, like "15조원")"});
  CHECK(deal(R"("considerations":[{"form":"cash","amount":"half"}])")
        == Lines{R"(3:112: /deals/0/considerations/0/amount: found "half")" + std::string{expected}});
}

TEST_CASE("faults come in document order, whoever finds them") {
  CHECK(
      faults_of(on_second_line(R"("claims":[{"id":"c1","kind":"rumour","about":["nobody"]}],)"
                               "\n"
                               R"("entities":[{"id":"amd","kind":"company"},{"id":"amd","kind":"firm"}],)"
                               "\n"
                               R"("deals":[{"id":"d1","type":"lease","parties":[{"entity":"amb","role":"lessor"},)"
                               R"({"role":"lesee","entity":"amd"}],"statsu":1}])"))
      == Lines{
          R"(2:29: /claims/0/kind: found "rumour", expected one of: fact, concern, outlook, interpretation, evaluation)",
          R"(2:47: /claims/0/about/0: found "nobody", expected the id of an association or an entity or a deal )"
          "or a fact or a relation",
          R"(3:49: /entities/1/id: "amd" is already the id of an entity)",
          R"(3:62: /entities/1/kind: found "firm", expected one of: company, publicBody, person, product, place, publication, )"
          R"(group; did you mean "company"?)",
          R"(4:57: /deals/0/parties/0/entity: found "amb", expected the id of an entity; did you mean "amd"?)",
          R"(4:88: /deals/0/parties/1/role: the deal type "lease" has no role "lesee", expected one of: lessor, )"
          R"(lessee; did you mean "lessee"?)",
          R"(4:113: /deals/0/statsu: unknown key "statsu"; did you mean "status"?)"});
}

TEST_CASE("evidence stands in its paragraph") {
  // "오픈AI" has 3 + 3 + 2 bytes.
  const auto with = [](std::string_view evidence) {
    return faults_of(
        on_second_line(R"("paragraphs":[{"id":"p1","role":"body","text":"오픈AI"}],)"
                       R"("deals":[{"id":"d1","type":"package","members":["d2"],"evidence":[)"
                       "\n"
                       + std::string{evidence}
                       + R"(]},{"id":"d2","type":"package","members":["d3"]},)"
                         R"({"id":"d3","type":"partnership","parties":[{"entity":"e","role":"partner"}]}],)"
                         R"("entities":[{"id":"e","kind":"group"}])"));
  };
  CHECK(with(R"({"in":"p1","bytes":[0,8],"exact":"오픈AI"})").empty());
  CHECK(with(R"({"in":"p1","bytes":[0,9]})")
        == Lines{R"(3:20: /deals/0/evidence/0/bytes: the range ends beyond "p1", which has 8 bytes)"});
  CHECK(with(R"({"in":"p1","bytes":[8,6]})")
        == Lines{"3:20: /deals/0/evidence/0/bytes: the range ends before it begins"});
  CHECK(with(R"({"in":"p1","bytes":[0,4]})")
        == Lines{"3:20: /deals/0/evidence/0/bytes: the range begins or ends within a character"});
  CHECK(with(R"({"in":"p1","bytes":[0,6],"exact":"오픈AI"})")
        == Lines{R"(3:34: /deals/0/evidence/0/exact: found "오픈AI", but "오픈" stands there)"});
  CHECK(with(R"({"exact":"아마존","in":"p1"})")
        == Lines{R"(3:10: /deals/0/evidence/0/exact: "아마존" does not stand in "p1")"});
  CHECK(with(R"({"in":"p2"})")
        == Lines{R"(3:7: /deals/0/evidence/0/in: found "p2", expected the id of a paragraph; did you mean "p1"?)"});
  CHECK(with(R"({"in":"e"})")
        == Lines{R"(3:7: /deals/0/evidence/0/in: "e" is the id of an entity, expected that of a paragraph)"});
}

TEST_CASE("packages do not contain themselves, and those that contain such a one are no fault") {
  CHECK(faults_of(on_second_line(R"("deals":[{"id":"a","type":"package","members":["b"]},)"
                                 "\n"
                                 R"({"id":"b","type":"package","members":["c"]},)"
                                 "\n"
                                 R"({"id":"c","type":"package","members":["b"]},)"
                                 "\n"
                                 R"({"id":"d","type":"package","members":["d"]}])"))
        == Lines{R"(3:38: /deals/1/members: the package "b" contains itself)",
                 R"(4:38: /deals/2/members: the package "c" contains itself)",
                 R"(5:38: /deals/3/members: the package "d" contains itself)"});
}

TEST_CASE("ends come after starts") {
  CHECK(faults_of(on_second_line(R"("entities":[{"id":"e","kind":"group"}],"deals":[{"id":"d1","type":"partnership",)"
                                 R"("parties":[{"entity":"e","role":"partner"}],)"
                                 "\n"
                                 R"("date":"2025-12-17","ended":"2025-11","period":"2025/2024-12-31"}])"))
        == Lines{"3:29: /deals/0/ended: 2025-11 is before the deal's date, 2025-12-17",
                 R"(3:48: /deals/0/period: found "2025/2024-12-31", which ends before it starts)"});
}

TEST_CASE("conflicting values point at what they conflict with") {
  CHECK(faults_of(on_second_line(R"("claims":[{"id":"c","kind":"fact","sets":{"d9/date":"2025"}}])"))
        == Lines{R"(2:53: /claims/0/sets/d9~1date: found "d9", expected the id of a deal or a fact)"});
}

TEST_CASE("the list of faults ends at its limit, and says how many are left out") {
  const auto many = document(R"("aa":1,"cc":2,"dd":3,"ee":4)");
  CHECK(faults_of(many).size() == 4);
  CHECK(faults_of(many, {.max_faults = 4}).size() == 4);
  CHECK(faults_of(many, {.name = "n.json", .max_faults = 3})
        == Lines{R"(n.json:1:58: /aa: unknown key "aa")", R"(n.json:1:65: /cc: unknown key "cc")",
                 R"(n.json:1:72: /dd: unknown key "dd")", "n.json: and 1 more fault, not listed"});
  CHECK(faults_of(many, {.max_faults = 0}) == Lines{"and 4 more faults, not listed"});
}

TEST_CASE("ten thousand faults cost no more than ten thousand members") {
  std::string entities_with_faults = "\"entities\":[";
  std::string deals = "\"deals\":[";
  for (int i = 0; i < 5'000; ++i) {
    const auto number = std::to_string(i);
    if (i != 0) entities_with_faults += ',', deals += ',';
    entities_with_faults += R"({"id":"e)" + number + R"(","kind":"firm"})";
    deals += R"({"id":"d)" + number + R"(","type":"loan","parties":[{"entity":"nobody","role":"lender"}]})";
  }
  const auto json = document(entities_with_faults + "]," + deals + ']');
  const auto capped = faults_of(json);
  REQUIRE(capped.size() == 101);
  CHECK(capped.front() == "1:88: /entities/0/kind: found \"firm\", expected one of: company, publicBody, person, product, place, "
                          "publication, group; did you mean \"company\"?");
  CHECK(capped[99].find("/entities/99/kind: ") != std::string::npos);
  CHECK(capped.back() == "and 9900 more faults, not listed");

  const auto all = faults_of(json, {.max_faults = 20'000});
  REQUIRE(all.size() == 10'000);
  CHECK(all[4'999].find("/entities/4999/kind: ") != std::string::npos);
  CHECK(all[5'000].find("/deals/0/parties/0/entity: ") != std::string::npos);
  CHECK(all.back().find("/deals/4999/parties/0/entity: ") != std::string::npos);
}

TEST_CASE("a document is not nested more deeply than allowed") {
  // The document is the first level, the array the second.
  const auto nested = [](std::size_t levels) {
    return document("\"x-a\":" + std::string(levels, '[') + std::string(levels, ']'));
  };
  CHECK(faults_of(nested(63)).empty());
  CHECK(faults_of(nested(64)).size() == 1);
  CHECK(faults_of(document("\"x-a\":[[[]]]"), {.max_depth = 3}) == Lines{"1:66: /x-a/0: nested more than 3 deep"});
  CHECK(faults_of(nested(999), {.max_depth = 1'000'000}).empty());
  CHECK(faults_of(nested(1'000), {.max_depth = 1'000'000}).front().ends_with(": nested more than 1000 deep"));
  CHECK(faults_of(std::string(1'000'000, '['), {.max_depth = 1'000'000}).size() == 1);
}

TEST_CASE("a document is not larger than allowed") {
  const auto json = document("\"x-a\":1");
  CHECK(faults_of(json, {.max_bytes = json.size()}).empty());
  CHECK(faults_of(json, {.name = "n.json", .max_bytes = json.size() - 1})
        == Lines{"n.json: the document is larger than 64 bytes"});
}

TEST_CASE("lines are counted from where the caller begins") {
  DocumentReader<> reader{{.name = "n.json"}};
  Article article;
  Faults faults;
  CHECK_FALSE(reader.read(document("\n\"x\":1"), article, faults, 40));
  CHECK(lines_of(faults) == Lines{R"(n.json:41:1: /x: unknown key "x")"});
  CHECK_FALSE(reader.read("[", article, faults, 7));
  CHECK(lines_of(faults) == Lines{"n.json:7:2: not JSON: unexpected end of input; expected '[', '{', or a literal"});
}

TEST_CASE("nothing of an earlier document is left, neither in an article nor in faults") {
  DocumentReader<> reader;
  Article article;
  Faults faults;
  const auto full = text_of("examples/data/amazon-openai.json");
  const auto bare = document("\"x-a\":1");
  Article bare_alone;
  REQUIRE(DocumentReader<>{}.read(bare, bare_alone, faults));

  REQUIRE(reader.read(full, article, faults));
  REQUIRE(reader.read(bare, article, faults));
  CHECK(article == bare_alone);

  for (const auto& broken :
       {document(R"("deals":3,"claims":[7],"paragraphs":[{"id":5,"role":"body"}])"),
        document(R"("entities":[{"kind":1}])"),
        document(R"("deals":[{"id":"d1","type":7,"parties":[[]],"amount":{"value":1.5},"links":[0]}])"),
        std::string{"[1"}}) {
    CAPTURE(broken);
    REQUIRE(reader.read(full, article, faults));
    REQUIRE_FALSE(reader.read(broken, article, faults));
    CHECK(lines_of(faults) == faults_of(broken));
  }
  REQUIRE(reader.read(bare, article, faults));
  CHECK(article == bare_alone);
  CHECK(faults.empty());
}

TEST_CASE("members may come in any order") {
  const auto forwards =
      document(R"("entities":[{"id":"e","kind":"group"}],"deals":[{"id":"d","type":"partnership",)"
               R"("parties":[{"entity":"e","role":"partner"}]}],"claims":[{"id":"c","kind":"fact","about":["d"]}])");
  const auto backwards =
      R"({"claims":[{"about":["d"],"kind":"fact","id":"c"}],"deals":[{"parties":[{"role":"partner","entity":"e"}],)"
      R"("type":"partnership","id":"d"}],"entities":[{"kind":"group","id":"e"}],"uri":"u",)"
      R"("standard":{"version":"1","name":"newsgraph"}})";
  DocumentReader<> reader;
  Article a;
  Article b;
  Faults faults;
  REQUIRE(reader.read(forwards, a, faults));
  REQUIRE(reader.read(backwards, b, faults));
  CHECK(a == b);
  CHECK(to_json(b) == forwards);
}

TEST_CASE("of a hopeless list the first faults are told, and at least how many there are") {
  std::string zeros = "0";
  for (int i = 1; i < 200'000; ++i) zeros += ",0";
  const auto lines = faults_of(document("\"deals\":[" + zeros + "]"), {.max_faults = 2});
  CHECK(lines
        == Lines{"1:67: /deals/0: found 0, expected an object", "1:69: /deals/1: found 0, expected an object",
                 "and at least 199998 more faults, not listed"});
}

}  // namespace test_json_parsing_document
