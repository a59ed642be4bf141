// SPDX-License-Identifier: MIT
#include <newsgraph/json/codecs/write_object.hpp>

#include <newsgraph/model/article.hpp>

#include "../../catch.hpp"
#include "../codecs.hpp"

namespace test_json_codecs_write_object {

using namespace newsgraph;
using namespace newsgraph::json_parts;

TEST_CASE("an object is written with what it has, its extras last") {
  Party party{"amazon", Role::investor, true, {}, Share{{1, 8}, Bound::at_least, false, {}, {}}, {{"x-a", "[1,2]"}}};
  CHECK(
      written(party)
      == R"({"entity":"amazon","role":"investor","lead":true,"share":{"value":"12.5","bound":"atLeast"},"x-a":[1,2]})");
  party = {"amazon", Role::investor, {}, {}, {}, {}};
  CHECK(written(party) == R"({"entity":"amazon","role":"investor"})");
}

TEST_CASE("a list is written with each of its values") {
  Fact fact;
  fact.id = "v1";
  fact.of = "openai";
  fact.conditions = {"d1", "d2"};
  fact.evidence = {{"p1", ByteRange{3, 9}, {}, {}}, {"p2", {}, "words", {}}};
  CHECK(written(fact)
        == R"({"id":"v1","of":"openai","metric":"other","if":["d1","d2"],)"
           R"("evidence":[{"in":"p1","bytes":[3,9]},{"in":"p2","exact":"words"}]})");
}

}  // namespace test_json_codecs_write_object
