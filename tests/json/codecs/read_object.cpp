// SPDX-License-Identifier: MIT
#include <newsgraph/json/codecs/read_object.hpp>

#include "../../catch.hpp"
#include "../car.hpp"
#include "../codecs.hpp"

namespace test_json_codecs_read_object {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;

TEST_CASE("an object reads back as it is written, members in the order of their description") {
  const auto json = R"({"plate":"K1","owner":"amy","electric":true,"light":"green","drivers":["amy","bo"],)"
                    R"("wheels":[{"maker":"hankook","inches":18},{"maker":"kumho"}],"spare":{"maker":"nexen"}})";
  CHECK(again<Car>(json) == json);
  CHECK(again<Car>(R"({"drivers":["amy"],"light":"red","plate":"K1"})")
        == R"({"plate":"K1","light":"red","drivers":["amy"]})");
}

TEST_CASE("what is absent is not written, and neither is an empty list") {
  CHECK(again<Car>(R"({"plate":"K1","drivers":[],"wheels":[]})") == R"({"plate":"K1"})");
}

TEST_CASE("a missing member is a fault of its object, with its meaning") {
  CHECK(fault_of<Car>("{}") == R"(: missing "plate", as registered)");
  CHECK(fault_of<Car>(R"({"plate":"K1","wheels":[{"maker":"kumho"},{}]})")
        == R"(/wheels/1: missing "maker", who made it)");
}

TEST_CASE("each type refuses the others, and null is none of them") {
  const auto fault_with = [](std::string member) { return fault_of<Car>(R"({"plate":"K1",)" + member + '}'); };
  CHECK(fault_of<Car>("[]") == ": found an array, expected an object");
  CHECK(fault_of<Car>("null") == ": found null, expected an object");
  CHECK(fault_of<Car>(R"({"plate":5})") == "/plate: found 5, expected a string");
  CHECK(fault_of<Car>(R"({"plate":null})") == "/plate: found null, expected a string");
  CHECK(fault_with(R"("owner":null)") == "/owner: found null, expected a string");
  CHECK(fault_with(R"("owner":["amy"])") == "/owner: found an array, expected a string");
  CHECK(fault_with(R"("electric":"yes")") == R"(/electric: found "yes", expected true or false)");
  CHECK(fault_with(R"("electric":1)") == "/electric: found 1, expected true or false");
  CHECK(fault_with(R"("light":3)") == "/light: found 3, expected one of: red, amber, green");
  CHECK(fault_with(R"("drivers":"amy")") == R"(/drivers: found "amy", expected an array)");
  CHECK(fault_with(R"("drivers":{"0":"amy"})") == "/drivers: found an object, expected an array");
  CHECK(fault_with(R"("drivers":["amy",7])") == "/drivers/1: found 7, expected a string");
  CHECK(fault_with(R"("spare":[])") == "/spare: found an array, expected an object");
}

TEST_CASE("a whole number is written as one") {
  CHECK(fault_of<Wheel>(R"({"maker":"kumho","inches":18.0})") == "/inches: found 18.0, expected a whole number");
  CHECK(fault_of<Wheel>(R"({"maker":"kumho","inches":"18"})") == R"(/inches: found "18", expected a whole number)");
  CHECK(fault_of<Wheel>(R"({"maker":"kumho","inches":9223372036854775808})")
        == "/inches: found 9223372036854775808, expected a whole number");
  CHECK(again<Wheel>(R"({"maker":"kumho","inches":-9223372036854775808})")
        == R"({"maker":"kumho","inches":-9223372036854775808})");
}

TEST_CASE("a name that is misspelt is answered with the one that was meant") {
  CHECK(fault_of<Car>(R"({"plate":"K1","light":"gren"})")
        == R"(/light: found "gren", expected one of: red, amber, green; did you mean "green"?)");
  CHECK(fault_of<Car>(R"({"plate":"K1","light":"blue"})")
        == R"(/light: found "blue", expected one of: red, amber, green)");
  CHECK(fault_of<Car>(R"({"plate":"K1","light":""})") == R"(/light: found "", expected one of: red, amber, green)");
}

TEST_CASE("an unknown key is a fault, and answered with the one that was meant") {
  CHECK(fault_of<Car>(R"({"plate":"K1","ownr":"amy"})") == R"(/ownr: unknown key "ownr"; did you mean "owner"?)");
  CHECK(fault_of<Car>(R"({"plate":"K1","Owner":"amy"})") == R"(/Owner: unknown key "Owner"; did you mean "owner"?)");
  CHECK(fault_of<Car>(R"({"plate":"K1","horsepower":3})") == R"(/horsepower: unknown key "horsepower")");
  CHECK(fault_of<Car>(R"({"plate":"K1","":3})") == R"(/: unknown key "")");
  CHECK(fault_of<Car>(R"({"plate":"K1","X-note":3})") == R"(/X-note: unknown key "X-note")");
}

TEST_CASE("a member that stands twice is a fault where it does so the second time") {
  CHECK(fault_of<Car>(R"({"plate":"K1","owner":"amy","plate":"K2"})")
        == R"(/plate: "plate" stands twice in its object)");
  CHECK(fault_of<Car>(R"({"plate":"K1","x-a":1,"x-b":2,"x-a":3})") == R"(/x-a: "x-a" stands twice in its object)");
  CHECK(read_as<Car>(R"({"plate":"K1","plate":"K2","plate":"K3"})").faults.size() == 2);
}

TEST_CASE("extras are kept whatever they hold, and come after the members of their object") {
  CHECK(again<Car>(R"({"x-b":{"k":[1,null,{"k":"é"}]},"plate":"K1","x-a":false,"x-":""})")
        == R"({"plate":"K1","x-b":{"k":[1,null,{"k":"é"}]},"x-a":false,"x-":""})");
  CHECK(again<Car>(R"({"plate":"K1","wheels":[{"x-worn":true,"maker":"kumho"}]})")
        == R"({"plate":"K1","wheels":[{"maker":"kumho","x-worn":true}]})");
}

TEST_CASE("many extras cost no more than their sorting") {
  std::string json = R"({"plate":"K1")";
  for (int i = 0; i < 100'000; ++i) json += ",\"x-" + std::to_string(i) + "\":0";
  const auto outcome = read_as<Car>(json + '}');
  CHECK(outcome.faults.empty());
  REQUIRE(outcome.value);
  CHECK(outcome.value->extras.size() == 100'000);
}

TEST_CASE("one reading finds every fault") {
  CHECK(read_as<Car>(R"({"light":1,"wheels":[3,{"inches":"big"}],"colour":"red"})").faults
        == Lines{"/light: found 1, expected one of: red, amber, green", "/wheels/0: found 3, expected an object",
                 R"(/wheels/1/inches: found "big", expected a whole number)",
                 R"(/wheels/1: missing "maker", who made it)", R"(/colour: unknown key "colour")",
                 R"(: missing "plate", as registered)"});
}

TEST_CASE("an object that is read into keeps nothing of what was there") {
  Car car{
      "K0",          "amy", true, Light::red, {"amy", "bo"}, {{"kumho", 18, {{"x-a", "1"}}}}, Wheel{"nexen", 17, {}},
      {{"x-b", "2"}}};
  const auto read_into = [&car](std::string_view json) {
    Tape tape;
    tape.reset(json.size(), 64);
    REQUIRE_FALSE(NlohmannParser{}.parse(json, tape));
    Reader reader;
    reader.reset(tape.tokens().data(), json, 100);
    read_object(reader, tape.tokens().data(), type_of<Car>(), &car);
    REQUIRE(reader.count() == 0);
  };
  read_into(R"({"plate":"K1","wheels":[{"maker":"kumho"}],"spare":{"maker":"nexen"}})");
  CHECK(car == Car{"K1", {}, {}, {}, {}, {{"kumho", {}, {}}}, Wheel{"nexen", {}, {}}, {}});
  read_into(R"({"plate":"K2"})");
  CHECK(car == Car{"K2", {}, {}, {}, {}, {}, {}, {}});
}

}  // namespace test_json_codecs_read_object
