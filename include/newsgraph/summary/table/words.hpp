#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

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

}  // namespace newsgraph
