// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/describe.hpp>
#include <newsgraph/model/extra.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// A described struct that has every kind of member that needs no value of ours.
namespace newsgraph {

enum class Light : std::uint8_t { red, amber, green };

struct Wheel {
  std::string maker;
  std::optional<ExactInteger> inches;
  Extras extras;

  friend bool operator==(const Wheel&, const Wheel&) = default;
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

  friend bool operator==(const Car&, const Car&) = default;
};

template <>
inline constexpr auto rows_of<Light> =
    std::to_array<Name<Light>>({{Light::red, "red"}, {Light::amber, "amber"}, {Light::green, "green"}});

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Wheel> = std::to_array({
    field<&T::maker>("maker", "who made it", Rule{.required = true}),
    field<&T::inches>("inches", "its diameter"),
});

template <class T>
inline constexpr auto fields_of<T, Car> = std::to_array({
    field<&T::plate>("plate", "as registered", Rule{.required = true}),
    field<&T::owner>("owner", "who keeps it"),
    field<&T::electric>("electric", "it burns nothing"),
    field<&T::light>("light", "which one it waits at"),
    field<&T::drivers>("drivers", "who may drive it"),
    field<&T::wheels>("wheels", "those on the road"),
    field<&T::spare>("spare", "the one in the boot"),
});

}  // namespace model_parts

}  // namespace newsgraph
