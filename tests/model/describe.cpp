// SPDX-License-Identifier: MIT
#include <newsgraph/model/describe.hpp>

#include <newsgraph/model/extra.hpp>

#include "../catch.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

using namespace newsgraph;
using namespace newsgraph::model_parts;

namespace {

enum class Light : std::uint8_t { off, on };

struct Lamp {
  Light light = Light::on;
  Extras extras{};
};

struct Desk {
  std::string key;
  std::optional<ExactInteger> seats;
  std::vector<Lamp> lamps;
  Extras extras{};
};

}  // namespace

template <>
inline constexpr auto newsgraph::rows_of<Light> = std::to_array<Name<Light>>({{Light::off, "off"}, {Light::on, "on"}});

template <class T>
inline constexpr auto newsgraph::model_parts::fields_of<T, Lamp> =
    std::to_array({field<&T::light>("light", "whether it is on")});

template <class T>
inline constexpr auto newsgraph::model_parts::fields_of<T, Desk> = std::to_array({
    field<&T::key>("key", "its number", Rule{.defines = ObjectKind::entity, .required = true}),
    field<&T::seats>("seats", "how many sit there"),
    field<&T::lamps>("lamps", "what stands on it"),
});

/// A constant expression can't destroy it, as it can't a `std::variant` of libc++ 16.
struct Lasting {
  ~Lasting() {}
};

struct Chest {
  std::int64_t size = 0;
  Lasting lock{};
  Extras extras{};
};

static_assert(offset_of(&Chest::size) == 0);
static_assert(offset_of(&Chest::lock) == sizeof(std::int64_t));
static_assert(offset_of(&Chest::extras) == sizeof(Chest) - sizeof(Extras));

static_assert(Described<Desk>);
static_assert(!Described<int>);
static_assert(!Described<std::string>);
static_assert(fields_of<Desk>.size() == 3);
static_assert(fields_of<Desk>[0].rule.required);
static_assert(!fields_of<Desk>[1].rule.required);
static_assert(fields_of<Desk>[1].rule.refers_to == ObjectKind::none);

static_assert(has(ObjectKind::deal | ObjectKind::entity, ObjectKind::deal));
static_assert(has(ObjectKind::deal | ObjectKind::entity, ObjectKind::entity));
static_assert(!has(ObjectKind::deal | ObjectKind::entity, ObjectKind::claim));
static_assert(!has(ObjectKind::none, ObjectKind::deal));

TEST_CASE("a type knows its fields, in the order of their description") {
  const auto& type = type_of<Desk>();
  CHECK(type.shape == Shape::object);
  std::vector<std::string_view> names;
  for (const auto& field : type.fields) names.push_back(field.name);
  CHECK(names == std::vector<std::string_view>{"key", "seats", "lamps"});
  CHECK(type.fields[2].type->value == &type_of<Lamp>());
}

TEST_CASE("a type of names knows them, in the order of its enumerators") {
  const auto& type = type_of<Light>();
  CHECK(type.shape == Shape::name);
  CHECK(type.names.size() == 2);
  CHECK(type.names[1] == "on");
}

TEST_CASE("a field leads to its member") {
  Desk desk{"d1", 4, {}};
  CHECK(fields_of<Desk>[1].in(&desk) == &desk.seats);
  CHECK(fields_of<Desk>[1].type->size(&desk.seats) == 1);
  CHECK(fields_of<Desk>[2].type->size(&desk.lamps) == 0);
}

TEST_CASE("a member has one value, one at most, or any number") {
  Desk desk{"d1", 4, {{Light::off, {}}, {Light::on, {}}}};
  const auto& fields = type_of<Desk>().fields;
  const auto size = [&](std::size_t i) { return fields[i].type->size(fields[i].in(&desk)); };
  CHECK(fields[0].type->holder == Holder::one);
  CHECK(fields[1].type->holder == Holder::maybe);
  CHECK(fields[2].type->holder == Holder::list);
  CHECK(size(0) == 1);
  CHECK(size(1) == 1);
  CHECK(size(2) == 2);
  CHECK(fields[2].type->at(&desk.lamps, 1) == &desk.lamps[1]);

  const auto* const added = fields[2].type->add(&desk.lamps);
  CHECK(desk.lamps.size() == 3);
  CHECK(added == &desk.lamps.back());
  fields[2].type->truncate(&desk.lamps, 1);
  CHECK(desk.lamps.size() == 1);
  for (const auto& field : fields) field.type->truncate(field.in(&desk), 0);
  CHECK(desk.key.empty());
  CHECK_FALSE(desk.seats);
  CHECK(desk.lamps.empty());
}

TEST_CASE("an object is only what its type says") {
  const Desk desk;
  CHECK(as<Desk>(type_of<Desk>(), &desk) == &desk);
  CHECK(as<Lamp>(type_of<Desk>(), &desk) == nullptr);
}
