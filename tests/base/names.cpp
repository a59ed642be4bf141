// SPDX-License-Identifier: MIT
#include <newsgraph/base/names.hpp>

#include "../catch.hpp"

#include <cstdint>

using namespace newsgraph;
using namespace newsgraph::base_parts;

namespace {

enum class Light : std::uint8_t { red, amber, green };
enum class Shade : std::uint8_t { dark, bright };
enum class Unnamed : std::uint8_t { one };

}  // namespace

template <>
inline constexpr auto newsgraph::rows_of<Light> = std::to_array<Name<Light>>({
    {Light::red, "red"},
    {Light::amber, "amber"},
    {Light::green, "green"},
});

template <>
inline constexpr auto newsgraph::rows_of<Shade> = std::to_array<Name<Shade>>({
    {Shade::bright, "bright"},
    {Shade::dark, "dark"},
});

static_assert(Named<Light>);
static_assert(!Named<Unnamed>);
static_assert(!Named<int>);

static_assert(in_enumerator_order<Light>());
static_assert(!in_enumerator_order<Shade>());

static_assert(name_of(Light::amber) == "amber");
static_assert(row_of(Light::green).value == Light::green);
static_assert(parse<Light>("green") == Light::green);
static_assert(!parse<Light>("Green"));
static_assert(!parse<Light>("gree"));
static_assert(!parse<Light>(""));

TEST_CASE("every enumerator is found by its own name") {
  for (const auto light : {Light::red, Light::amber, Light::green}) CHECK(parse<Light>(name_of(light)) == light);
}
