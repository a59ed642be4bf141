#pragma once

#include <newsgraph/base/names.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace newsgraph {

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

/// The text of a value of any type: itself, its name or its `to_string`.
template <class T>
[[nodiscard]] std::string text_of(const T& value) {
  if constexpr (std::is_same_v<T, std::string>)
    return value;
  else if constexpr (Named<T>)
    return std::string{name_of(value)};
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

}  // namespace newsgraph
