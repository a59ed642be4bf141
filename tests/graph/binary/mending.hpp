// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/binary.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

// A saved graph with other bytes than `save_binary` wrote, and the right checksums.
namespace newsgraph::sample {

/// Where a section is among the bytes; `size` is without what fills it up.
struct SectionPlace {
  std::string_view name;
  std::size_t unit;
  std::size_t begin;
  std::size_t size;
  std::size_t end;  ///< where its checksum is
};

/// The header first.
inline std::vector<SectionPlace> section_places(std::string_view bytes) {
  graph_parts::SectionList list{graph_parts::Store{}, graph_parts::SavedBeside{}};
  auto at = sizeof(graph_parts::BinaryHeader);
  for (auto& section : list.sections()) {
    std::memcpy(&section.count, bytes.data() + at, sizeof section.count);
    at += sizeof section.count;
  }
  std::vector<SectionPlace> places(1, {"header", 1, 0, at, at});
  for (const auto& section : list.sections()) {
    const auto begin = places.back().end + 8;
    places.push_back({section.name, section.unit, begin, static_cast<std::size_t>(section.count) * section.unit,
                      begin + static_cast<std::size_t>(section.bytes())});
  }
  return places;
}

/// Gives each section that is not cut off the checksum of what it is now.
inline void mend(std::string& bytes, const std::vector<SectionPlace>& places) {
  std::uint64_t seed = 0;
  for (const auto& place : places) {
    if (place.end + 8 > bytes.size()) return;
    graph_parts::Checksum sum{seed++};
    sum.add(bytes.data() + place.begin, place.end - place.begin);
    const auto value = sum.value();
    std::memcpy(bytes.data() + place.end, &value, sizeof value);
  }
}

}  // namespace newsgraph::sample
