// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/words/word_table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// What joins the two ends of a range.
enum class JointKind : std::uint8_t {
  dash,    ///< a dash, a tilde, 내지
  since,   ///< 에서, 부터: a change as well, by what follows
  to,      ///< a change as well, by what stands before
  both,    ///< "and", after "between" alone
  slash,   ///< between the ends of an estimate alone
  either,  ///< "or", a comma: a guess where the second end is one more
};

struct RangeJoint {
  std::u16string_view word;
  JointKind kind;
};

/// The signs and words that join a range.
struct RangeJoints {
  using enum JointKind;

  static constexpr RangeJoint all[]{
      {u"~", dash},   {u"∼", dash},   {u"〜", dash},    {u"-", dash},     {u"–", dash},       {u"내지", dash},
      {u"대~", dash}, {u"대-", dash}, {u"에서", since}, {u"부터", since}, {u"대에서", since}, {u"to", to},
      {u"and", both}, {u"/", slash},  {u"or", either},  {u",", either},
  };
};

/// Where the second end may begin after a joint, and of what kind that is.
struct JointAt {
  JointKind kind;
  std::size_t end;
  bool glued;  ///< no space on either side
};

template <class Text>
[[nodiscard]] constexpr std::optional<JointAt> joint_at(const Text& text, std::size_t place) noexcept {
  const auto begin = text.after_spaces(place);
  const auto joint = longest_at<RangeJoints::all>(text, begin);
  if (!joint) return std::nullopt;
  const auto end = text.after_spaces(joint.place);
  return JointAt{joint.row->kind, end, begin == place && end == joint.place};
}

}  // namespace newsgraph::inline v0_1::prose_parts
