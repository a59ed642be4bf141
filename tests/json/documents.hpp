// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/json/parsing/document.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::json_parts {

using Lines = std::vector<std::string>;

inline Lines lines_of(const Faults& faults) {
  Lines lines;
  for (const auto& fault : faults) lines.push_back(to_string(fault));
  return lines;
}

/// The faults of a text, each as one line: "line:column: pointer: what".
inline Lines faults_of(std::string_view json, LoadOptions options = {}) {
  DocumentReader<> reader{std::move(options)};
  Article article;
  Faults faults;
  reader.read(json, article, faults);
  return lines_of(faults);
}

/// What every document begins with; it has 57 characters, so that the members after it begin in column 58.
inline constexpr std::string_view head = R"({"standard":{"name":"newsgraph","version":"1"},"uri":"u",)";

/// A document with some members, or the same on its second line.
inline std::string document(std::string_view members) { return std::string{head} + std::string{members} + '}'; }
inline std::string on_second_line(std::string_view members) {
  return std::string{head} + '\n' + std::string{members} + '}';
}

inline std::string text_of(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

/// All articles that the repository has.
inline const std::vector<std::string> data_files{
    "examples/data/amazon-openai.json",       "tests/data/adobe-figma-withdrawn.json",
    "tests/data/electronic-arts-buyout.json", "tests/data/lges-honda-battery-jv.json",
    "tests/data/mistral-series-c.json",       "tests/data/samsung-tesla-foundry.json",
};

}  // namespace newsgraph::json_parts
