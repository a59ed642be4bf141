// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/read_ninjs.hpp>

#include <newsgraph/bridge/ninjs.hpp>

#include "../catch.hpp"
#include "../reloaded.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>

namespace test_bridge_read_ninjs {

using namespace newsgraph;
using sample::lines_of;

Article read(std::string_view json, const ImportOptions& options = {}) {
  const auto article = read_ninjs(json, options);
  INFO(lines_of(article.faults()));
  REQUIRE(article);
  CHECK(sample::reloaded(*article) == *article);
  return *article;
}

std::string faults(std::string_view json) { return lines_of(read_ninjs(json, {.name = "f"}).faults()); }

/// What is kept of a document for the way back.
std::string kept(const Article& article) { return article.extras.empty() ? "" : article.extras.front().json; }

TEST_CASE("what has its place whole is not kept besides") {
  const auto article = read(R"({
    "uri": "urn:a", "standard": {"name": "ninjs", "version": "3.1", "schema": "s"}, "type": "text", "language": "en",
    "firstCreated": "2026-02-12T07:30:00+01:00", "by": "Ines Alder", "located": "Rotterdam",
    "headlines": [{"role": "main", "value": "Head", "contentType": "text/plain"}, {"role": "sub", "value": "Sub"}],
    "bodies": [{"role": "main", "value": "One.\n\nTwo."}],
    "infoSources": [{"name": "Wire", "role": "publisher", "literal": "wire"}, {"name": "A", "role": "cited", "literal": "a"}],
    "organisations": [{"name": "A", "literal": "a", "uri": "urn:lei:5493001KJTIIGC8Y1R12",
                       "symbols": [{"exchange": "AMS", "symbol": "AAA"}]}],
    "people": [{"name": "P"}], "places": [{"name": "L"}], "objects": [{"name": "O"}]})");
  CHECK(article.extras.empty());
  CHECK(article.uri == "urn:a");
  CHECK(article.type == MediaType::text);
  CHECK(article.language == "en");
  CHECK(to_string(*article.first_created) == "2026-02-12T07:30:00+01:00");
  CHECK(article.by == "Ines Alder");
  CHECK(article.located == "Rotterdam");
  REQUIRE(article.paragraphs.size() == 4);
  CHECK(article.paragraphs[1].role == ParagraphRole::subhead);
  CHECK(article.paragraphs[3].text == "Two.");
  REQUIRE(article.entities.size() == 5);
  const auto& company = article.entities[0];
  CHECK(company.id == "a");
  CHECK(company.kind == EntityKind::company);
  CHECK(company.lei == Lei::parse("5493001KJTIIGC8Y1R12"));
  CHECK(company.ticker == "AMS:AAA");
  CHECK(article.entities[3].kind == EntityKind::product);
  CHECK(article.entities[4].id == "wire");
  REQUIRE(article.info_sources.size() == 2);
  CHECK(article.info_sources[0].entity == "wire");
  CHECK(article.info_sources[1].entity == "a");
  CHECK(article.info_sources[1].role == InfoSourceRole::cited);
}

TEST_CASE("what says more than has a place is kept as it is") {
  const auto article = read(R"({
    "uri": "urn:a", "version": "2", "type": "component", "urgency": 1.50, "versionCreated": "2026-02-12T07:30:00Z",
    "headlines": [{"value": "No role"}], "bodies": [{"role": "text", "value": "a"}],
    "organisations": [{"name": "A", "rel": "about"}, {"literal": "nameless"}], "people": [{"name": "P"}],
    "standard": {"name": "OWN", "version": "3.0"}, "renditions": [{"href": "x"}], "x": null})");
  CHECK(!article.type);
  CHECK(to_string(*article.first_created) == "2026-02-12T07:30:00Z");
  CHECK(article.entities.size() == 2);
  REQUIRE(article.extras.size() == 1);
  CHECK(article.extras[0].key == "x-ninjs");
  CHECK(kept(article)
        == R"({"version":"2","type":"component","urgency":1.50,"versionCreated":"2026-02-12T07:30:00Z",)"
           R"("headlines":[{"value":"No role"}],"bodies":[{"role":"text","value":"a"}],)"
           R"("organisations":[{"name":"A","rel":"about"},{"literal":"nameless"}],)"
           R"("standard":{"name":"OWN","version":"3.0"},"renditions":[{"href":"x"}],"x":null})");
}

TEST_CASE("ninjs 2 is read by its names, and kept by those of ninjs 3") {
  const auto article = read(R"({
    "uri": "urn:a", "firstcreated": "2019-11-14T16:17:53Z", "versioncreated": "2019-11-14T16:20:00Z",
    "bodies": [{"contenttype": "text/plain", "value": "a", "wordcount": 1}],
    "infosources": [{"name": "Wire"}], "embargoed": "2019-11-15T00:00:00Z",
    "renditions": [{"contenttype": "image/jpeg", "sizeinbytes": 5}]})");
  CHECK(to_string(*article.first_created) == "2019-11-14T16:17:53Z");
  CHECK(article.info_sources[0].role == InfoSourceRole::publisher);
  CHECK(kept(article)
        == R"({"versionCreated":"2019-11-14T16:20:00Z",)"
           R"("bodies":[{"contentType":"text/plain","value":"a","wordCount":1}],"infoSources":[{"name":"Wire"}],)"
           R"("embargoedUntil":"2019-11-15T00:00:00Z","renditions":[{"contentType":"image/jpeg","sizeInBytes":5}]})");
  const auto third = read(R"({"uri": "a", "standard": {"name": "ninjs", "version": "3.0"}, "embargoed": 1})");
  CHECK(kept(third) == R"({"embargoed":1})");
}

TEST_CASE("of several texts the plain one is read, else that in HTML, else that in NITF") {
  const auto text = [](std::string_view json) {
    std::string all;
    for (const auto& paragraph : read(json).paragraphs) all += *paragraph.text + '|';
    return all;
  };
  CHECK(
      text(
          R"({"uri":"a","bodies":[{"contentType":"text/html","value":"<p>h</p>"},{"contentType":"text/plain","value":"p\nq"}]})")
      == "p|q|");
  CHECK(
      text(
          R"({"uri":"a","bodies":[{"contentType":"application/xml","value":"<p>x</p>"},{"contentType":"text/html","value":"<p>h&amp;<b>i</b></p><p>j"}]})")
      == "h&i|j|");
  CHECK(text(R"({"uri":"a","bodies":[{"contentType":"text/vnd.IPTC.NITF","value":"<nitf><p>x</p><p>y</p></nitf>"}]})")
        == "x|y|");
  CHECK(text(R"({"uri":"a","descriptions":[{"role":"caption","value":"c"},{"role":"text","value":"d"}]})") == "d|");
  CHECK(text(R"({"uri":"a","headlines":[{"value":"H"}],"bodies":[{"value":"H\nfirst"}]})") == "H|first|");
  CHECK(text(R"({"uri":"a","headlines":[{"value":"<b>H</b>","contentType":"text/html"},{"role":"x","value":" P "}]})")
        == "P|");
  CHECK(text(R"({"uri":"a","headlines":[{"value":"<b>H</b>","contentType":"text/html"}]})") == "H|");
}

TEST_CASE("associations come with their captions, and all that they say is kept") {
  const auto article = read(R"({"uri":"a","associations":[
    {"name":"photo","uri":"b","type":"picture","contentCreated":"2026-02-11T15:00:00+01:00",
     "descriptions":[{"role":"caption","value":"A terminal."}]},
    {"name":"not an id","type":"graphic","contentCreated":"2022-11"},{"type":"map"}]})");
  REQUIRE(article.associations.size() == 2);
  CHECK(article.associations[0].id == "photo");
  CHECK(to_string(*article.associations[0].content_created) == "2026-02-11");
  REQUIRE(article.paragraphs.size() == 1);
  CHECK(article.associations[0].caption == article.paragraphs[0].id);
  CHECK(article.associations[1].type == MediaType::graphic);
  CHECK(!article.associations[1].content_created);
  CHECK(kept(article).find("\"map\"") != std::string::npos);
}

TEST_CASE("sources of other roles are publishers where there is none") {
  const auto article = read(R"({"uri":"a","infoSources":[{"name":"A","role":"editor"},{"name":"B"}]})");
  REQUIRE(article.info_sources.size() == 1);
  CHECK(article.info_sources[0].entity == article.entities[0].id);
  const auto stated =
      read(R"({"uri":"a","infoSources":[{"name":"A","role":"editor"},{"name":"B","role":"publisher"}]})");
  REQUIRE(stated.info_sources.size() == 1);
  CHECK(stated.info_sources[0].entity == stated.entities[1].id);
}

TEST_CASE("a time without zone takes that of the options") {
  const auto article = read(R"({"uri":"a","firstCreated":"2026-02-12T07:30:00"})", {.zone = "+09:00"});
  CHECK(to_string(*article.first_created) == "2026-02-12T07:30:00[+09:00]");
  CHECK(kept(article) == R"({"firstCreated":"2026-02-12T07:30:00"})");
  CHECK(kept(read(R"({"uri":"a","firstCreated":"2026-02-12"})")) == R"({"firstCreated":"2026-02-12"})");
}

TEST_CASE("all that is wrong is told, where it stands") {
  CHECK(faults(R"({"type":"text",
 "by":3,"headlines":[{"value":1},2],"bodies":{},"versionCreated":"today","by":"x"})")
        == "f:1:1: missing \"uri\", what identifies the article everywhere\n"
           "f:2:7: /by: found 3, expected a string; did you mean \"3\"?\n"
           "f:2:31: /headlines/0/value: found 1, expected a string\n"
           "f:2:34: /headlines/1: found 2, expected an object\n"
           "f:2:46: /bodies: found an object, expected an array\n"
           "f:2:66: /versionCreated: found \"today\", expected a day, 2025-12-17, or a time like "
           "2025-12-17T14:58:42+09:00\n"
           "f:2:74: /by: \"by\" stands twice in its object\n");
  CHECK(faults("[]").find("expected an object of ninjs") != std::string::npos);
  CHECK(faults("{") == "f:1:2: not JSON: unexpected end of input; expected string literal\n");
  CHECK(faults(R"({"uri":"a","type":"event"})") == "f:1:19: /type: a plan or an event, which is no article\n");
  CHECK(faults(R"({"uri":"a","headline":"h","body_text":"t"})") == "f:1:1: found ninjs 1, expected \"ninjs 2 or 3\"\n");
  CHECK(faults(R"({"uri":"a","standard":{"name":"ninjs","version":"1.3"}})")
        == "f:1:1: found ninjs 1, expected \"ninjs 2 or 3\"\n");
  CHECK(faults(std::string(61, '[')).find("nested more than 60 deep") != std::string::npos);
}

TEST_CASE("what is kept at the greatest depth is loaded again") {
  std::string json = R"({"uri":"a","deep":)";
  json += std::string(59, '[') + std::string(59, ']') + '}';
  CHECK(kept(read(json)).size() == 2 * 59 + 9);
}

/// Whether all that `part` says is in `whole`.
bool holds(const nlohmann::json& whole, const nlohmann::json& part) {
  if (part.is_object() && whole.is_object()) {
    for (const auto& [key, value] : part.items())
      if (!whole.contains(key) || !holds(whole[key], value)) return false;
    return true;
  }
  if (!part.is_array() || !whole.is_array() || part.size() != whole.size()) return part == whole;
  for (std::size_t i = 0; i < part.size(); ++i)
    if (!holds(whole[i], part[i])) return false;
  return true;
}

TEST_CASE("all that ninjs has comes back when it is written again") {
  const auto wire = read_file("examples/data/import/wire.json", {});
  REQUIRE(wire);
  const std::string_view bare = R"({"uri":"urn:a","type":"component","version":"2","firstCreated":"2026-02-12",
    "headlines":[{"value":"H"},{"role":"sub","value":" S "}],"bodies":[{"value":"a\nb"},{"contentType":"text/html","value":"<p>a"}],
    "organisations":[{"name":"A","literal":"no id"},{"name":"A","literal":"a","symbols":[{"exchange":"ams","symbol":"A"}]}],
    "people":[{"name":"P","literal":"p"},{"name":"Q","literal":"p"}],"places":[{"name":"P"},{"name":"P","literal":""}],"objects":[],"by":"","infoSources":[{"name":"W","role":"editor"}],
    "associations":[{"name":"x","type":"map"}],"own":{"\"quoted\"":[1.50,null]}})";
  const std::string_view typed =
      R"({"uri":"urn:a","headlines":[{"role":"main","value":"H","contentType":"text/plain; charset=utf-8"}],
    "bodies":[{"role":"","value":"a"}],"infoSources":[{"name":"W","role":"publisher","literal":"w"},{"name":"X","role":"cited","literal":"w"}]})";
  for (const auto json : {std::string_view{*wire}, bare, typed}) {
    const auto article = read(json);
    const auto again = to_ninjs(article);
    INFO(again);
    CHECK(holds(nlohmann::json::parse(again), nlohmann::json::parse(json)));
    CHECK(read(again).paragraphs == article.paragraphs);
  }
  CHECK(holds(nlohmann::json::parse(
                  to_ninjs(read(R"({"uri":"urn:a","infosources":[{"name":"W"}],"embargoed":"2026-02-12T00:00:00Z"})"))),
              nlohmann::json::parse(
                  R"({"uri":"urn:a","infoSources":[{"name":"W"}],"embargoedUntil":"2026-02-12T00:00:00Z"})")));
}

TEST_CASE("a stream of ninjs goes on after a line with faults") {
  std::istringstream in{"{\"uri\":\"a\"}\n{\"uri\":1}\n{\"uri\":\"b\"}\n"};
  NinjsStream items{in, {.name = "f"}};
  REQUIRE(items.next());
  CHECK(items->uri == "a");
  REQUIRE(items.next());
  CHECK(!items);
  CHECK(lines_of(items.faults())
        == "f:2:1: missing \"uri\", what identifies the article everywhere\nf:2:8: /uri: found 1, expected a string; did you mean \"1\"?\n");
  REQUIRE(items.next());
  CHECK(items->uri == "b");
  CHECK(items.number() == 3);
  CHECK(!items.next());

  std::istringstream without_uri{"{\"uri\":\"a\"}\n{\"by\":\"B\"}\n"};
  NinjsStream numbered{without_uri, {.uri = "urn:n:"}};
  REQUIRE(numbered.next());
  CHECK(numbered->uri == "a");
  REQUIRE(numbered.next());
  CHECK(numbered->uri == "urn:n:2");
}

TEST_CASE("the main body is the text, even where another one is plain") {
  const auto article = read_ninjs(
      R"({"uri":"u","bodies":[{"role":"second","value":"x"},{"role":"main","contentType":"text/html","value":"<p>a</p><p>b</p>"}]})");
  REQUIRE(article);
  REQUIRE(article->paragraphs.size() == 2);
  CHECK(article->paragraphs[0].text == "a");
}

}  // namespace test_bridge_read_ninjs
