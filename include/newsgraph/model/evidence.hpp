// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/extra.hpp>
#include <newsgraph/model/rules.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1 {

/// A stretch of a paragraph's UTF-8 text: bytes `begin` up to, not including, `end`.
struct ByteRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

namespace model_parts {

template <>
inline constexpr std::optional shape_of<ByteRange> = Shape::byte_range;

}  // namespace model_parts

/// The words of the article that something rests on: a paragraph, a stretch of it, or words that stand in it.
struct Evidence {
  std::string in{};
  std::optional<ByteRange> bytes{};
  std::optional<std::string> exact{};
  Extras extras{};

  friend bool operator==(const Evidence&, const Evidence&) = default;
};

namespace model_parts {

template <class T>
inline constexpr auto fields_of<T, Evidence> = base_parts::table({
    field<&T::in>("in", "id of the paragraph", must_refer_to(ObjectKind::paragraph)),
    field<&T::bytes>("bytes", "[begin, end) in the paragraph's UTF-8 text; absent: the whole paragraph"),
    field<&T::exact>("exact", "the words that stand there"),
});

template <class T>
inline constexpr auto member_synonyms_of<T, Evidence> = base_parts::table<Synonym>({
    // clang-format off
    {"paragraph", "in"}, {"id", "in"}, {"p", "in"}, {"quote", "exact"}, {"words", "exact"}, {"text", "exact"},
    // clang-format on
});

}  // namespace model_parts

}  // namespace newsgraph::inline v0_1
