// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/json/codecs/write_object.hpp>
#include <newsgraph/model/article.hpp>

#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// `article` as one line of compact JSON, members in the order of their description.
///
/// Reading it gives an equal article, and writing that the same bytes. Throws `Error` for what JSON can't hold: a share
/// of a third, text that is not UTF-8, an extra that is no JSON. `check` finds other faults, and tells all of them.
template <class...>
[[nodiscard]] std::string to_json(const Article& article) {
  std::string json;
  json_parts::Writer writer{json};
  json_parts::write_object(writer, model_parts::type_of<Article>(), &article);
  if (!base_parts::is_utf8(json)) throw Error{"the article has text that is not UTF-8"};
  return json;
}

/// The same, indented for people.
template <class...>
[[nodiscard]] std::string to_pretty_json(const Article& article) {
  return json_parts::indented(to_json(article)) + '\n';
}

}  // namespace newsgraph::inline v0_1
