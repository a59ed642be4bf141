// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/load.hpp>

#include <string>
#include <string_view>

namespace newsgraph::sample {

/// Calls `read(reader, at)` for a value in JSON, and gives the messages of the faults, each a line.
template <class Read>
std::string read_answer(std::string_view json, Read read) {
  const auto text = R"({"answer": )" + std::string{json} + "}";  // outlives the document that is read from it
  json_parts::DocumentReader<> document;
  Faults faults;
  if (document.open(text, faults))
    static_cast<void>(document.read_with(
        [&](json_parts::Reader& reader, json_parts::At root) {
          json_parts::for_each_member(root, [&](json_parts::At, json_parts::At value) { read(reader, value); });
        },
        faults));
  std::string all;
  for (const auto& fault : faults) all += message(fault) + '\n';
  return all;
}

}  // namespace newsgraph::sample
