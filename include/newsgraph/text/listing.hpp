// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/names.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace newsgraph::inline v0_1::text_parts {

/// The parts that are not empty, with `separator` between them.
[[nodiscard]] inline std::string joined(const std::vector<std::string>& parts, std::string_view separator = ", ") {
  std::string text;
  for (const auto& part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += separator;
    text += part;
  }
  return text;
}

/// "amazon (investor, lead)": a subject and in brackets the notes that are not empty.
[[nodiscard]] inline std::string noted(std::string_view subject, const std::vector<std::string>& notes) {
  const auto text = joined(notes);
  return text.empty() ? std::string{subject} : std::string{subject}.append(" (").append(text).append(")");
}

/// The text of a value of any type: itself or its `to_string`.
template <class T>
[[nodiscard]] std::string text_of(const T& value) {
  if constexpr (std::is_same_v<T, std::string>)
    return value;
  else
    return to_string(value);
}

/// The text of what is there; nothing where it is absent.
template <class T>
[[nodiscard]] std::string text_of(const std::optional<T>& value) {
  return value ? text_of(*value) : std::string{};
}

/// The texts of all `values`, with a word before the first; nothing where there are none.
template <class T>
[[nodiscard]] std::string text_of_all(std::string_view word, const std::vector<T>& values) {
  std::string text;
  for (std::string_view before = word; const auto& value : values) {
    text.append(before).append(text_of(value));
    before = ", ";
  }
  return text;
}

/// A name in camel case as separate words: "jointVenture" is "joint venture". Capitals that follow each other stay as
/// they are, "useOfAI" is "use of AI", and so does all that is no ASCII.
template <class...>
[[nodiscard]] std::string spaced(std::string_view name) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  std::string text;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool begins_word = i != 0 && is_capital(name[i]) && is_small(name[i - 1]);
    const bool shouts = i + 1 < name.size() && is_capital(name[i + 1]);
    if (begins_word) text += ' ';
    text += begins_word && !shouts ? static_cast<char>(name[i] - 'A' + 'a') : name[i];
  }
  return text;
}

/// "A, B and C"; with others that nobody names, "A, B, C and others".
template <class...>
[[nodiscard]] std::string listed(std::vector<std::string> parts, bool and_others = false) {
  if (and_others) parts.emplace_back("others");
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i != 0) text += i + 1 == parts.size() ? " and " : ", ";
    text += parts[i];
  }
  return text;
}

}  // namespace newsgraph::inline v0_1::text_parts
