// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/name_key.hpp>

#include "../../catch.hpp"

#include <string>

namespace test_graph_tables_name_key {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

static_assert(small_letter(U'A') == U'a');
static_assert(small_letter(U'Ａ') == U'a');
static_assert(small_letter(U'É') == U'é');
static_assert(small_letter(U'×') == U'×');
static_assert(small_letter(U'Ω') == U'ω');
static_assert(small_letter(U'Ж') == U'ж');
static_assert(small_letter(U'Ё') == U'ё');
static_assert(small_letter(U'Š') == U'š');
static_assert(small_letter(U'한') == U'한');

TEST_CASE("case, width, spaces and points make no other name") {
  CHECK(name_key("OpenAI", true) == "openai");
  CHECK(name_key("Open AI", true) == "openai");
  CHECK(name_key("ＯｐｅｎＡＩ", true) == "openai");
  CHECK(name_key("오픈 AI", true) == "오픈ai");
  CHECK(name_key("오픈\u3000AI", true) == "오픈ai");
  CHECK(name_key("U.S. Steel", true) == "ussteel");
  CHECK(name_key("L'Oréal", true) == name_key("L'ORÉAL", true));
}

TEST_CASE("papers add and drop the form of a company") {
  for (const auto* name : {"Amazon.com, Inc.", "Amazon.com Inc", "AMAZON.COM INC.", "Amazon.com"})
    CHECK(name_key(name, true) == "amazoncom");
  for (const auto* name :
       {"Samsung Electronics Co., Ltd.", "Samsung Electronics Co. Ltd", "Samsung Electronics Company"})
    CHECK(name_key(name, true) == "samsungelectronics");
  for (const auto* name :
       {"㈜카카오", "(주)카카오", "（주）카카오", "주식회사 카카오", "카카오(주)", "카카오 주식회사", "카카오"})
    CHECK(name_key(name, true) == "카카오");
  CHECK(name_key("Barclays PLC", true) == "barclays");
  CHECK(name_key("L'Oréal S.A.", true) == "l'oréal");
}

TEST_CASE("only a company has a form, only at its end, and a name is never all form") {
  CHECK(name_key("Limited", false) == "limited");
  CHECK(name_key("Snack Co", false) == "snackco");
  CHECK(name_key("Limited", true) == "limited");
  CHECK(name_key("Co. Ltd.", true) == "co");
  CHECK(name_key("The Limited", true) == "thelimited");
  CHECK(name_key("AB InBev", true) == "abinbev");
  CHECK(name_key("Inc. Magazine", true) == "incmagazine");
  CHECK(name_key("㈜", true) == "㈜");
  CHECK(name_key("Amcor", true) == "amcor");
  CHECK(name_key("...", true) == "...");
  CHECK(name_key("", true).empty());
}

}  // namespace test_graph_tables_name_key
