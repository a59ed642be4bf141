// SPDX-License-Identifier: MIT
#include <newsgraph/base/nearest.hpp>

#include "../catch.hpp"

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_base_nearest {

using namespace newsgraph;
using namespace newsgraph::base_parts;

static_assert(edit_distance("", "") == 0);
static_assert(edit_distance("deal", "deal") == 0);
static_assert(edit_distance("", "deal") == 4);
static_assert(edit_distance("deal", "") == 4);
static_assert(edit_distance("deal", "deals") == 1);
static_assert(edit_distance("deals", "deal") == 1);
static_assert(edit_distance("deal", "dear") == 1);
static_assert(edit_distance("deal", "dael") == 1);
static_assert(edit_distance("kitten", "sitting") == 3);  // k→s, e→i, +g
static_assert(edit_distance("abcd", "badc") == 2);       // two swaps

static_assert(nearest("staus", std::array{"type", "status", "members"}) == "status");
static_assert(nearest("Type", std::array{"type", "status"}) == "type");
static_assert(!nearest("colour", std::array{"type", "status"}));
static_assert(!nearest("type", std::array<const char*, 0>{}));
static_assert(nearest("d2", std::array{"d1", "d22", "e2"}) == "d1");  // the first of equals

// A third of the word may be wrong: two letters of six, one of five.
static_assert(nearest("abcdef", std::array{"abcdxx"}) == "abcdxx");
static_assert(!nearest("abcdef", std::array{"abcxxx"}));
static_assert(nearest("abcde", std::array{"abcdx"}) == "abcdx");
static_assert(!nearest("abcde", std::array{"abcxx"}));
// Of the shortest words one letter may be.
static_assert(nearest("a", std::array{"b"}) == "b");

// What is not so is no mistake for what is.
static_assert(!nearest("not admitted", std::array{"admitted"}));
static_assert(!nearest("unadmitted", std::array{"admitted"}));
static_assert(!nearest("admitted not", std::array{"admitted"}));
static_assert(nearest("notStatd", std::array{"stated", "notStated"}) == "notStated");
static_assert(nearest("nuber", std::array{"number"}) == "number");

// Neither case nor what stands between words is a mistake.
static_assert(edit_distance("DEAL", "deal") == 0);
static_assert(edit_distance("EDAL", "deal") == 1);
static_assert(nearest("ACQUISTION", std::array{"acquisition", "loan"}) == "acquisition");
static_assert(same_letters("IN_TALKS", "inTalks"));
static_assert(same_letters(" in - talks", "inTalks"));
static_assert(same_letters("", "-"));
static_assert(!same_letters("inTalk", "inTalks"));
static_assert(!same_letters("inTalks", "inTalk"));
static_assert(!same_letters("in.talks", "inTalks"));

constexpr auto statuses = std::array{"inTalks", "closed", "ended"};
constexpr std::array<Synonym, 3> words{{{"completed", "closed"}, {"over", "withdrawn"}, {"over", "ended"}}};
constexpr Rows<Synonym> synonyms{words.data(), words.size()};

static_assert(meant("in talks", statuses, synonyms) == "inTalks");
static_assert(meant("Completed", statuses, synonyms) == "closed");
static_assert(meant("over", statuses, synonyms) == "ended");  // the first of its names that is there
static_assert(meant("endd", statuses, synonyms) == "ended");
static_assert(!meant("viele", statuses, synonyms));
static_assert(!synonym("endd", statuses, synonyms));
static_assert(!synonym("completed", std::array{"ended"}, synonyms));

TEST_CASE("what is longer by more than 64 bytes is another word, whatever it is made of") {
  CHECK(same_letters(std::string(64, ' ') + "won", "won"));
  CHECK(same_letters("won", std::string(64, '-') + "won"));
  CHECK_FALSE(same_letters(std::string(65, ' ') + "won", "won"));
}

TEST_CASE("long texts are near to nothing but themselves") {
  const std::string text(33, 'a');
  CHECK(edit_distance(text, text) == 0);
  CHECK(edit_distance(text, text + 'b') == 34);
  CHECK(edit_distance(text, "b") == 33);
  CHECK(edit_distance(std::string(32, 'a'), std::string(31, 'a')) == 1);
}

TEST_CASE("what a word could mean is the nearest of what is offered, each once") {
  const auto could_be = [](std::string_view word, std::initializer_list<const char*> names) {
    Guesses found{word};
    for (const std::string_view name : names) found.offer(name);
    return std::move(found).found();
  };
  using Names = std::vector<std::string>;
  CHECK(could_be("amazon", {"openai", "amazon-dc", "amazonian", "amazon-aws", "amazon-dc"})
        == Names{"amazon-dc", "amazon-aws"});
  CHECK(could_be("amazon", {"amazon-dc", "Amazon"}) == Names{"Amazon"});
  CHECK(could_be("amazno", {"amazon", "amazxx"}) == Names{"amazon"});  // one edit, and two
  CHECK(could_be("amazon-inc", {"amazon", "ama"}) == Names{"amazon"});
  CHECK(could_be("d12", {"d1", "d2"}).empty());
  CHECK(could_be("d12", {"d1", "e2"}) == Names{"d1"});
  CHECK(could_be("nobody", {"amazon"}).empty());

  Guesses by_name{"open ai"};
  by_name.offer("OpenAI", "oa");
  by_name.offer("openly", "op");
  CHECK(std::move(by_name).found() == Names{"oa"});

  Guesses many{"bank"};
  for (int i = 0; i != 1'000; ++i) many.offer("bank-" + std::to_string(i));
  CHECK(std::move(many).found().size() == 100);
}

}  // namespace test_base_nearest
