// SPDX-License-Identifier: MIT
#include <newsgraph/json/codecs/forms.hpp>

#include <newsgraph/json/schema.hpp>

#include "../../catch.hpp"
#include "../codecs.hpp"

#include <regex>

namespace test_json_codecs_forms {

using namespace newsgraph;
using namespace newsgraph::json_parts;
using namespace newsgraph::model_parts;

namespace {

/// Whether the schema of a `T`, which is one string, allows `text`.
template <class T>
bool schema_allows(const std::string& text) {
  SchemaBuilder builder;
  auto schema = schema_of(builder, type_of<T>());
  if (schema.contains("$ref")) {
    const auto name = schema["$ref"].template get<std::string>();
    schema = builder.definitions()[name.substr(name.rfind('/') + 1)];
  }
  return std::regex_search(text, std::regex{schema["pattern"].template get<std::string>()});
}

/// Whether reader and schema both take `text`.
template <class T>
bool both_take(const std::string& text) {
  return again<T>('"' + text + '"') == '"' + text + '"' && schema_allows<T>(text);
}

template <class T>
bool both_refuse(const std::string& text) {
  return !read_as<T>('"' + text + '"').value && !schema_allows<T>(text);
}

}  // namespace

TEST_CASE("dates are read and written as precisely as they are stated") {
  for (const auto* text : {"2025", "2025-Q3", "2025-09", "2025-09-30", "2024-02-29", "2025-H1", "early 2026",
                           "mid 2026-03", "late 2025-Q4~", "2026-03~", "2026-03-05~", "[..2026]", "[2026-07..]",
                           "[2026-03..2026-05]", "[..mid 2026]", "[2026-H1~..2027]"}) {
    CAPTURE(text);
    CHECK(both_take<Date>(text));
  }
  for (const auto* text :
       {"",      "25",       "2025-13", "2025-00",          "2025-Q5",    "2025-9",      "2025-09-32", "2025/09",
        " 2025", "2025-09-", "2025-H3", "early 2026-03-05", "Early 2026", "early",       "2026~~",     "~2026",
        "[..]",  "[2026]",   "[2026..", "2025-40",          "2026?",      "[[..2026]..]"}) {
    CAPTURE(text);
    CHECK(both_refuse<Date>(text));
  }
}

TEST_CASE("dates that don't exist are refused") {
  constexpr auto expected =
      ", expected a date like 2025, 2025-H1, 2025-Q3, 2025-09, 2025-09-30, early 2026, 2026-03~ or [..2026]";
  for (const std::string text : {"2025-02-30", "2025-02-29", "1900-02-29", "2025-04-31", "0000-01-01"})
    CHECK(fault_of<Date>('"' + text + '"') == ": found \"" + text + '"' + expected);
  CHECK(fault_of<Date>("2025") == std::string{": found 2025"} + expected);
  CHECK(fault_of<Date>("null") == std::string{": found null"} + expected);
}

TEST_CASE("fiscal periods are labels") {
  for (const auto* text : {"FY2025", "FY2025-Q3", "FY2025-H1", "FY2025-M9"}) {
    CAPTURE(text);
    CHECK(both_take<FiscalPeriod>(text));
  }
  for (const auto* text : {"", "2025", "FY25", "FY2025-Q5", "FY2025Q3", "fy2025", "FY2025-FY", " FY2025"}) {
    CAPTURE(text);
    CHECK(both_refuse<FiscalPeriod>(text));
  }
  CHECK(fault_of<FiscalPeriod>(R"("FY25")")
        == ": found \"FY25\", expected a fiscal year or a part of one: FY2025, FY2025-Q3");
}

TEST_CASE("durations are calendar time") {
  for (const auto* text : {"P7Y", "P1Y6M", "P2W", "P10D", "P1Y2M3W4D", "P0D"}) {
    CAPTURE(text);
    CHECK(both_take<Duration>(text));
  }
  for (const auto* text : {"", "P", "7Y", "PT1H", "P1", "P1D1Y", "P1.5Y", "P-1Y"}) {
    CAPTURE(text);
    CHECK(both_refuse<Duration>(text));
  }
  CHECK(fault_of<Duration>(R"("7 years")") == R"(: found "7 years", expected a duration: PnYnMnWnD)");
  CHECK(fault_of<Duration>("7") == ": found 7, expected a duration: PnYnMnWnD");
}

TEST_CASE("timestamps have an offset, or one that is assumed, or none, and stay as they were written") {
  for (const auto* text :
       {"2025-12-17T14:58:42+09:00", "2025-12-17T05:58Z", "2025-12-17T05:58:42.125Z", "2025-12-17T05:58:42+00:00",
        "2025-12-16T21:58:42-08:00", "2025-12-17T14:58:42", "2025-12-17T14:58:42[+09:00]"}) {
    CAPTURE(text);
    CHECK(both_take<Timestamp>(text));
  }
  for (const auto* text : {"", "2025-12", "2025-12-17T14:58:42[Asia/Seoul]", "2025-12-17T14:58:42+09:00[+09:00]",
                           "2025-12-17T24:00:00Z", "2025-12-17T14:60Z", "2025-13-17T14:00Z", "2025-12-17 14:58:42Z"}) {
    CAPTURE(text);
    CHECK(both_refuse<Timestamp>(text));
  }
  CHECK(
      fault_of<Timestamp>(R"("2025-02-30T00:00:00Z")")
      == R"(: found "2025-02-30T00:00:00Z", expected a time with its offset, YYYY-MM-DDThh:mm:ss+hh:mm, or with one that is assumed, in brackets: [+hh:mm], or a day, YYYY-MM-DD)");
  CHECK(fault_of<Timestamp>("1765951122")
        == ": found 1765951122, expected a time with its offset, YYYY-MM-DDThh:mm:ss+hh:mm, or with one that is assumed, in brackets: "
           "[+hh:mm], or a day, YYYY-MM-DD");
}

TEST_CASE("periods have ends as precise as they are stated, one of them perhaps open") {
  for (const auto* text : {"2019/2023", "2019-10/2023-Q1", "2019/..", "../2023-01-31", "2025"}) {
    CAPTURE(text);
    CHECK(both_take<Period>(text));
  }
  for (const auto* text : {"", "/", "../..", "2019/", "/2023", "2019-2023", "2019/2023/2024", "2019-13/2023"}) {
    CAPTURE(text);
    CHECK(both_refuse<Period>(text));
  }
  CHECK(again<Period>(R"("2025/2025")") == R"("2025")");
  CHECK(fault_of<Period>(R"("2023/2019")") == R"(: found "2023/2019", which ends before it starts)");
  CHECK(fault_of<Period>(R"("2025-06-30/2025-06-29")")
        == R"(: found "2025-06-30/2025-06-29", which ends before it starts)");
  CHECK(again<Period>(R"("2025-06-30/2025-06")") == R"("2025-06-30/2025-06")");
  CHECK(fault_of<Period>(R"("2025-02-30/2026")")
        == R"(: found "2025-02-30/2026", expected a period: start/end, start/.., ../end or one date)");
  CHECK(fault_of<Period>("[2019,2023]")
        == ": found an array, expected a period: start/end, start/.., ../end or one date");
}

TEST_CASE("a term is a duration or vague") {
  CHECK(again<ContractTerm>(R"("P7Y")") == R"("P7Y")");
  CHECK(again<ContractTerm>(R"({"unit":"year","vague":"several","stated":"수년","x-a":1})")
        == R"({"vague":"several","unit":"year","stated":"수년","x-a":1})");
  constexpr auto expected = ", expected a duration, PnYnMnWnD, or an object for a vague one";
  CHECK(fault_of<ContractTerm>(R"("several years")") == std::string{R"(: found "several years")"} + expected);
  CHECK(fault_of<ContractTerm>("7") == std::string{": found 7"} + expected);
  CHECK(fault_of<ContractTerm>("null") == std::string{": found null"} + expected);
  CHECK(read_as<ContractTerm>(R"({"vague":"some","years":1})").faults
        == Lines{R"(/vague: found "some", expected one of: few, several, many; did you mean "several"?)",
                 R"(/years: unknown key "years")", R"(: missing "unit", the unit of time)"});
}

TEST_CASE("a range is two offsets") {
  CHECK(again<ByteRange>("[19,65]") == "[19,65]");
  CHECK(again<ByteRange>("[0,4294967295]") == "[0,4294967295]");
  // What order they are in, and whether the paragraph is that long, is known where the paragraph is.
  CHECK(again<ByteRange>("[65,19]") == "[65,19]");
  for (const auto* text :
       {"[1]", "[1,2,3]", "[]", "[1.0,2]", "[-1,2]", "[0,4294967296]", R"(["1","2"])", "[[1],2]", "[null,2]"})
    CHECK(fault_of<ByteRange>(text) == ": found an array, expected two byte offsets: [begin, end]");
  CHECK(fault_of<ByteRange>("19") == ": found 19, expected two byte offsets: [begin, end]");
  CHECK(fault_of<ByteRange>(R"({"begin":1,"end":2})") == ": found an object, expected two byte offsets: [begin, end]");
}

}  // namespace test_json_codecs_forms
