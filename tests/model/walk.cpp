// SPDX-License-Identifier: MIT
#include <newsgraph/model/walk.hpp>

#include <newsgraph/model/extra.hpp>

#include "../catch.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

using namespace newsgraph;
using namespace newsgraph::model_parts;

namespace {

struct Leaf {
  std::string name;
  Extras extras{};
};
struct Letter {
  std::string to;
  std::optional<std::string> from;
  std::vector<std::string> copies;
  Extras extras{};
};
struct Bundle {
  std::vector<Letter> letters;
  std::string keeper;
  Extras extras{};
};
struct Branch {
  Leaf first;
  std::optional<Leaf> second;
  std::vector<Leaf> others;
  std::string text;
  Extras extras{};
};

}  // namespace

template <class T>
inline constexpr auto newsgraph::model_parts::fields_of<T, Leaf> =
    std::to_array({field<&T::name>("name", "what it is called")});
template <class T>
inline constexpr auto newsgraph::model_parts::fields_of<T, Letter> = std::to_array({
    field<&T::to>("to", "who gets it", Rule{.refers_to = ObjectKind::entity, .required = true}),
    field<&T::from>("from", "who sent it", Rule{.refers_to = ObjectKind::entity}),
    field<&T::copies>("copies", "who else gets it", Rule{.refers_to = ObjectKind::entity}),
});
template <class T>
inline constexpr auto newsgraph::model_parts::fields_of<T, Bundle> = std::to_array({
    field<&T::letters>("letters", "what is in it"),
    field<&T::keeper>("keeper", "who has it", Rule{.refers_to = ObjectKind::entity, .required = true}),
});
template <class T>
inline constexpr auto newsgraph::model_parts::fields_of<T, Branch> = std::to_array({
    field<&T::first>("first", "the one that is always there"),
    field<&T::second>("second", "perhaps another"),
    field<&T::others>("others", "and more"),
    field<&T::text>("text", "no object"),
});

TEST_CASE("a place is a JSON pointer, escaped by RFC 6901") {
  const Place root;
  CHECK(root.pointer().empty());
  const auto deals = root.member("deals");
  const auto deal = deals.element(10);
  CHECK(deal.member("type").pointer() == "/deals/10/type");
  CHECK(root.member("a/b~c").pointer() == "/a~1b~0c");
  CHECK(root.member("").pointer() == "/");
  CHECK(root.element(0).pointer() == "/0");
}

TEST_CASE("a walk visits every object, the outer ones first, in the order of their description") {
  const Branch branch{{"a"}, Leaf{"b"}, {{"c"}, {"d"}}, "e"};
  std::vector<std::string> visited;
  const auto visit = [&](const Type& type, const void* object, const Place& at) {
    if (const auto* leaf = as<Leaf>(type, object))
      visited.push_back(at.pointer() + '=' + leaf->name);
    else
      visited.push_back("branch" + at.pointer());
  };
  walk(branch, Place{}, visit);
  CHECK(visited == std::vector<std::string>{"branch", "/first=a", "/second=b", "/others/0=c", "/others/1=d"});
}

TEST_CASE("a walk does not visit what is not there") {
  const Branch branch{{"a"}, {}, {}, ""};
  std::size_t count = 0;
  const auto visit = [&](const Type&, const void*, const Place&) { ++count; };
  walk(branch, Place{}, visit);
  CHECK(count == 2);
}

TEST_CASE("each reference of an object is visited, then those of the objects in it") {
  Bundle bundle{{{"a", "b", {"c", "d"}}, {"e", {}, {}}}, "f"};
  std::string visited;
  const auto visit = [&](const std::string& id) { visited += id; };
  for_each_reference(type_of<Bundle>(), &bundle, ObjectKind::entity, visit);
  CHECK(visited == "fabcde");
}
