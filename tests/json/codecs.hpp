// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/codecs/read_object.hpp>
#include <newsgraph/json/codecs/write_object.hpp>
#include <newsgraph/json/parsing/locate.hpp>
#include <newsgraph/json/parsing/parser.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace newsgraph::json_parts {

using Lines = std::vector<std::string>;

/// What a codec makes of a text: a value where it is without fault, and each fault as "pointer: what".
template <class T>
struct Outcome {
  std::optional<T> value;
  Lines faults;
};

template <class T>
Outcome<T> read_as(std::string_view json) {
  Tape tape;
  tape.reset(json.size(), 64);
  if (const auto fault = NlohmannParser{}.parse(json, tape)) throw std::invalid_argument{message(fault->fault)};
  Reader reader;
  reader.reset(tape.tokens().data(), json, 100);
  Outcome<T> outcome;
  if constexpr (std::is_same_v<T, std::vector<ConflictingValue>>) {
    read_member(reader, tape.tokens().data(), model_parts::member_type<T>, &outcome.value.emplace());
  } else if constexpr (std::is_same_v<T, Equivalent>) {
    std::vector<T> read;
    read_equivalent(reader, tape.tokens().data(), read);
    if (!read.empty()) outcome.value = read.front();
  } else {
    read_member(reader, tape.tokens().data(), model_parts::member_type<std::optional<T>>, &outcome.value);
  }
  if (reader.count() != 0) outcome.value.reset();
  PointerFinder pointers{tape.tokens()};
  for (const auto& [token, fault] : reader.found())
    outcome.faults.push_back(pointers.pointer_of(token) + ": " + message(fault));
  return outcome;
}

/// The one fault of a text that has one.
template <class T>
std::string fault_of(std::string_view json) {
  const auto outcome = read_as<T>(json);
  return outcome.faults.size() == 1 ? outcome.faults.front() : std::to_string(outcome.faults.size()) + " faults";
}

template <class T>
std::string written(const T& value) {
  std::string json;
  Writer writer{json};
  write_value(writer, model_parts::type_of<T>(), &value);
  return json;
}

/// Reads and writes: what comes out of a text that is without fault.
template <class T>
std::string again(std::string_view json) {
  const auto outcome = read_as<T>(json);
  return outcome.value ? written(*outcome.value) : "faults";
}

}  // namespace newsgraph::json_parts
