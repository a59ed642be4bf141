// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/ninjs.hpp>

#include <newsgraph/bridge/read_ninjs.hpp>

#include "../catch.hpp"
#include "../sample.hpp"

#include <sstream>

namespace test_bridge_ninjs {

using namespace newsgraph;

TEST_CASE("a member whose name is empty is one") {
  const auto members = bridge_parts::members_of_json(R"({"":"foo","a":1})");
  REQUIRE(members.size() == 2);
  CHECK(members[0].name.empty());
  CHECK(members[0].value == "\"foo\"");
  CHECK(members[1].name == "a");
}

TEST_CASE("An article is an object of ninjs") {
  auto article = sample::article("urn:sample:x");
  article.type = MediaType::text;
  article.language = "en";
  article.first_created = Timestamp::parse("2025-12-17T14:58+09:00");
  article.by = "A \"B\"";
  article.located = "Seoul";
  article.info_sources = {{"daily", InfoSourceRole::publisher, {}}};
  article.paragraphs = {sample::paragraph("h", "Head", ParagraphRole::headline),
                        sample::paragraph("s", "Sub", ParagraphRole::subhead),
                        sample::paragraph("c", "A picture", ParagraphRole::caption), sample::paragraph("p1", "One."),
                        sample::paragraph("p2", "Two.")};
  article.entities = {sample::entity("daily", EntityKind::publication, "Daily"), sample::company("a", "A"),
                      sample::anonymous("who", "people"), sample::entity("b", EntityKind::person, "B"),
                      sample::entity("seoul", EntityKind::place, "Seoul")};
  article.entities[1].ticker = "NASDAQ:AAA";
  article.entities[1].lei = Lei::parse("5493001KJTIIGC8Y1R12");
  Association picture;
  picture.id = "photo";
  picture.caption = "c";
  picture.located = "seoul";
  article.associations = {picture};
  CHECK(
      to_ninjs(article)
      == R"({"uri":"urn:sample:x",)"
         R"("standard":{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"},)"
         R"("type":"text","language":"en","firstCreated":"2025-12-17T05:58:00Z","by":"A \"B\"","located":"Seoul",)"
         R"("headlines":[{"role":"main","contentType":"text/plain","value":"Head"},)"
         R"({"role":"sub","contentType":"text/plain","value":"Sub"}],)"
         R"("bodies":[{"role":"main","contentType":"text/plain","value":"One.\n\nTwo."}],)"
         R"("infoSources":[{"name":"Daily","role":"publisher","literal":"daily"}],)"
         R"("organisations":[{"name":"A","literal":"a","uri":"urn:lei:5493001KJTIIGC8Y1R12",)"
         R"("symbols":[{"exchange":"NASDAQ","symbol":"AAA"}]}],"people":[{"name":"B","literal":"b"}],)"
         R"("places":[{"name":"Seoul","literal":"seoul"}],)"
         R"("associations":[{"name":"photo","uri":"urn:sample:x#photo","type":"picture","located":"Seoul",)"
         R"("descriptions":[{"role":"caption","contentType":"text/plain","value":"A picture"}]}]})");
}

TEST_CASE("A moment has an offset and seconds, or is not written") {
  auto article = sample::article("urn:sample:x");
  const auto time_of = [&](std::string_view stated) {
    article.first_created = Timestamp::parse(stated);
    const auto json = to_ninjs(article);
    const auto at = json.find("\"firstCreated\":\"");
    return at == std::string::npos ? std::string{} : json.substr(at + 16, json.find('"', at + 16) - at - 16);
  };
  CHECK(time_of("2025-12-17T14:58:42+09:00") == "2025-12-17T14:58:42+09:00");
  CHECK(time_of("2025-12-17T14:58:42[+09:00]") == "2025-12-17T05:58:42Z");
  CHECK(time_of("2025-12-17").empty());
}

TEST_CASE("Members of JSON are found as they are written") {
  const auto text_of = [](std::string_view json) {
    std::string text;
    for (const auto& member : bridge_parts::members_of_json(json))
      text.append(member.name).append("=").append(member.value).append(";");
    return text;
  };
  CHECK(text_of(R"({"a":1,"b":{"c":[1,{"d":"}"}]}, "e" : "x,\"y\":" , "f":[],"g":null})")
        == R"(a=1;b={"c":[1,{"d":"}"}]};e="x,\"y\":";f=[];g=null;)");
  CHECK(text_of("{}").empty());
  CHECK(text_of("[1]").empty());
  CHECK(text_of("\"{\"").empty());
  CHECK(text_of("").empty());
  CHECK(text_of("{\"a").empty());
  CHECK(text_of("{\"a\":").empty());
}

TEST_CASE("What came as ninjs goes as ninjs with all that it had") {
  const std::string_view json =
      R"({"uri":"urn:a","standard":{"name":"OWN","version":"3.1"},"type":"text","urgency":3,)"
      R"("firstCreated":"2026-02-12T07:30:00+01:00","versionCreated":"2026-02-12T08:05:00+01:00",)"
      R"("headlines":[{"role":"main","contentType":"text/plain","value":"Head"}],)"
      R"("bodies":[{"role":"main","contentType":"text/html","value":"<p>One.</p><p>Two.</p>"}],)"
      R"("infoSources":[{"name":"Wire","role":"publisher","literal":"wire"}],)"
      R"("organisations":[{"name":"A","rel":"about"}],"people":[{"name":"P","literal":"p"}],)"
      R"("associations":[{"name":"x","uri":"urn:b","type":"picture","renditions":[{"name":"web"}]}],)"
      R"("copyrightHolder":"Wire"})";
  const auto article = read_ninjs(json);
  REQUIRE(article);
  CHECK(to_ninjs(*article)
        == R"({"uri":"urn:a","type":"text","firstCreated":"2026-02-12T07:30:00+01:00",)"
           R"("headlines":[{"role":"main","contentType":"text/plain","value":"Head"}],)"
           R"("infoSources":[{"name":"Wire","role":"publisher","literal":"wire"}],)"
           R"("people":[{"name":"P","literal":"p"}],"standard":{"name":"OWN","version":"3.1"},"urgency":3,)"
           R"("versionCreated":"2026-02-12T08:05:00+01:00",)"
           R"("bodies":[{"role":"main","contentType":"text/html","value":"<p>One.</p><p>Two.</p>"}],)"
           R"("organisations":[{"name":"A","rel":"about"}],)"
           R"("associations":[{"name":"x","uri":"urn:b","type":"picture","renditions":[{"name":"web"}]}],)"
           R"("copyrightHolder":"Wire"})");
  const auto again = read_ninjs(to_ninjs(*article));
  REQUIRE(again);
  CHECK(*again == *article);
}

TEST_CASE("A graph is an item a line") {
  Graph graph;
  graph.add(sample::article("urn:b"));
  graph.add(sample::article("urn:a"));
  std::ostringstream out;
  write_ninjs(graph, out);
  CHECK(out.str() == to_ninjs(sample::article("urn:a")) + '\n' + to_ninjs(sample::article("urn:b")) + '\n');
}

}  // namespace test_bridge_ninjs
