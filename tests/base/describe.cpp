#include <newsgraph/base/describe.hpp>

#include "../catch.hpp"

#include <string>
#include <type_traits>
#include <vector>

using namespace newsgraph;

namespace {

struct Desk {
  std::string key;
  int seats = 0;
};

}  // namespace

template <>
inline constexpr auto newsgraph::fields_of<Desk> = Fields{
    Field{"key", &Desk::key, "its number", Rule{.defines = ObjectKind::entity, .required = true}},
    Field{"seats", &Desk::seats, "how many sit there"},
};

static_assert(Described<Desk>);
static_assert(!Described<int>);
static_assert(!Described<std::string>);
static_assert(field_count<Desk> == 2);
static_assert(std::is_same_v<decltype(Field{"seats", &Desk::seats, ""})::Member, int>);
static_assert(field_at<0>(fields_of<Desk>).rule.required);
static_assert(!field_at<1>(fields_of<Desk>).rule.required);
static_assert(field_at<1>(fields_of<Desk>).rule.refers_to == ObjectKind::none);

static_assert(has(ObjectKind::deal | ObjectKind::entity, ObjectKind::deal));
static_assert(has(ObjectKind::deal | ObjectKind::entity, ObjectKind::entity));
static_assert(!has(ObjectKind::deal | ObjectKind::entity, ObjectKind::claim));
static_assert(!has(ObjectKind::none, ObjectKind::deal));

TEST_CASE("the fields of a struct are visited in the order of their description") {
  std::vector<std::string_view> names;
  for_each_field<Desk>([&](const auto& field) { names.push_back(field.name); });
  CHECK(names == std::vector<std::string_view>{"key", "seats"});
}

TEST_CASE("a field leads to its member") {
  Desk desk{"d1", 4};
  desk.*field_at<1>(fields_of<Desk>).member = 6;
  CHECK(desk.seats == 6);
}
