#include <newsgraph/json/schema/schema_of.hpp>

#include "../../catch.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

using namespace newsgraph;

namespace {

enum class Light : std::uint8_t { red, amber, green };

struct Wheel {
  std::string maker;
  std::optional<std::int64_t> inches;
  Extras extras;
};

struct Car {
  std::string plate;
  std::optional<std::string> owner;
  std::optional<bool> electric;
  std::optional<Light> light;
  std::vector<std::string> drivers;
  std::vector<Wheel> wheels;
  std::optional<Wheel> spare;
  Extras extras;
};

}  // namespace

template <>
inline constexpr auto newsgraph::names_of<Light> =
    std::to_array<Name<Light>>({{Light::red, "red"}, {Light::amber, "amber"}, {Light::green, "green"}});

template <class T>
inline constexpr auto newsgraph::fields_of<T, Wheel> = std::to_array({
    field<&T::maker>("maker", "who made it", Rule{.required = true}),
    field<&T::inches>("inches", "its diameter"),
});

template <class T>
inline constexpr auto newsgraph::fields_of<T, Car> = std::to_array({
    field<&T::plate>("plate", "as registered", Rule{.required = true}),
    field<&T::owner>("owner", "who keeps it"),
    field<&T::electric>("electric", "it burns nothing"),
    field<&T::light>("light", "which one it waits at"),
    field<&T::drivers>("drivers", "who may drive it"),
    field<&T::wheels>("wheels", "those on the road"),
    field<&T::spare>("spare", "the one in the boot"),
});

TEST_CASE("the schema follows from the same description") {
  SchemaBuilder builder;
  const auto schema = schema_of(builder, type_of<Car>());
  CHECK(schema["type"] == "object");
  CHECK(schema["required"] == Json::parse(R"(["plate"])"));
  CHECK(schema["additionalProperties"] == false);
  CHECK(schema["patternProperties"] == Json::parse(R"({"^x-": true})"));
  const auto& properties = schema["properties"];
  CHECK(properties.size() == 7);
  CHECK(properties["plate"] == Json::parse(R"({"type": "string", "minLength": 1, "description": "as registered"})"));
  CHECK(properties["owner"] == Json::parse(R"({"type": "string", "description": "who keeps it"})"));
  CHECK(properties["electric"]["type"] == "boolean");
  CHECK(properties["light"]["enum"] == Json::parse(R"(["red", "amber", "green"])"));
  CHECK(properties["drivers"]["items"] == Json::parse(R"({"type": "string"})"));
  CHECK(properties["wheels"]["items"]["properties"]["inches"]["type"] == "integer");
  CHECK(properties["spare"]["required"] == Json::parse(R"(["maker"])"));
}
