// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/draft.hpp>
#include <newsgraph/draft/form/form_reader.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/article.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace newsgraph::inline v0_1 {

/// Reads a form that somebody filled in for a draft, by `extraction_schema` and `extraction_prompt`, and makes an
/// article of both: whole, or not at all. Throws nothing but `std::bad_alloc`.
///
/// Who fills in says with which words the article states something, and what that is to a deal; what the words mean is
/// read by the library. An amount is the one of the draft that stands there, with its bound, its precision and what it
/// converts to. A date is read against the day of publication. What is left out is not stated. Somebody is named by an
/// id or any of his names; who is new has names that stand in the article. Words that stand nowhere in it are a fault,
/// but for white space, quotation marks, dashes, width and case; so is all that `check` finds.
///
/// Evidence that stands in its paragraph, to the letter, gets its bytes; for the rest call `anchor`.
///
/// Takes time in the length of the form and of the article; to look for words 200 steps for each byte of both, a
/// thousand million at most. What would take more is a fault.
///
/// @code
///   const auto article = read_extraction(answers, draft);
///   for (const auto& fault : article.faults()) std::cerr << fault << '\n';
/// @endcode
template <json_parts::JsonParser Parser = NlohmannParser>
[[nodiscard]] Loaded<Article> read_extraction(std::string_view json, const Draft& draft, LoadOptions options = {}) {
  json_parts::DocumentReader<Parser> document{std::move(options)};
  Faults faults;
  if (!document.open(json, faults)) return faults;
  Article article;
  std::size_t text = 0;
  for (const auto& paragraph : draft.article.paragraphs) text += paragraph.text ? paragraph.text->size() : 0;
  const auto steps = (std::min)(std::size_t{10'000'000} + 200 * (text + json.size()), std::size_t{1'000'000'000});
  const auto read = [&](json_parts::Reader& reader, json_parts::At root) {
    draft_parts::FormReader{reader, draft, article, steps}.read(root);
  };
  if (!document.read_with(read, faults)) return faults;
  return article;
}

}  // namespace newsgraph::inline v0_1
