// SPDX-License-Identifier: MIT

// Any bytes in the formats of others: what comes in is an article that a graph takes, is written and read again; what
// does not has faults.
#include "fuzzing.hpp"

#include <newsgraph/bridge/known_names.hpp>
#include <newsgraph/bridge/ninjs.hpp>
#include <newsgraph/bridge/read_json_ld.hpp>
#include <newsgraph/bridge/read_ninjs.hpp>
#include <newsgraph/bridge/read_rows.hpp>
#include <newsgraph/bridge/read_text.hpp>
#include <newsgraph/draft/read_page.hpp>
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/check.hpp>
#include <newsgraph/page/html_text.hpp>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace newsgraph;
using namespace test_fuzz;

namespace {

void take(const Article& article) {
  require((check)(article).empty(), "what came in has no faults in memory");
  const auto again = load(to_json(article), {.max_depth = 100});
  require(again && *again == article, "what came in is written and read");
}

void take(const Loaded<Article>& loaded) {
  require(bool{loaded} == loaded.faults().empty(), "what is left out has a fault");
  if (loaded) take(*loaded);
}

void take(const Loaded<Draft>& loaded) {
  require(bool{loaded} == loaded.faults().empty(), "a page that gives no draft has a fault");
  if (!loaded) return;
  const auto& draft = *loaded;
  take(draft.article);
  const auto is_inside = [&](const DraftWords& words) {
    return words.paragraph < draft.article.paragraphs.size() && words.begin <= words.end
           && words.end <= draft.article.paragraphs[words.paragraph].text->size();
  };
  for (const auto& name : draft.names) require(is_inside(name.words), "a name stands in its paragraph");
  for (const auto& source : draft.sources)
    for (const auto& words : source.chain) require(is_inside(words), "a source stands in its paragraph");
  for (const auto& quotation : draft.quotations)
    require(is_inside(quotation.words) && is_inside(quotation.speaker.value_or(quotation.words)),
            "a quotation stands in its paragraph");
  for (const auto& candidate : draft.candidates)
    require(is_inside(candidate.sentence), "a sentence is in its paragraph");
}

template <class Records>
void take_all(Records&& records) {
  while (records.next()) {
    require(bool{records} == records.faults().empty(), "a record that is left out has a fault");
    if (records) take(*records);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = text_of(data, size);
  const std::string copy{text};
  const ImportOptions options{.uri = "urn:fuzz:", .zone = "+09:00"};
  take(read_text(text, options));
  take(read_ninjs(text, options));
  for (const auto& loaded : read_json_ld(text, options)) take(loaded);
  for (const auto& loaded : read_json_ld_page(text, options)) take(loaded);
  static const std::vector<Entity> known{company("amazon", "Amazon", {"아마존"}),
                                         company("openai", "OpenAI", {"오픈AI"})};
  PageOptions page;
  page.uri = options.uri;
  page.zone = options.zone;
  page.known = known;
  take(read_page(text, page));
  for (const auto& paragraph : html_paragraphs(text)) require(!paragraph.empty(), "a paragraph of HTML has text");
  std::istringstream names{copy};
  take_all(KnownNames{names, options});
  for (const auto format : {RowFormat::csv, RowFormat::ndjson}) {
    std::istringstream rows{copy};
    take_all(RowStream{rows, format, columns_of(KnownColumns::plain), options});
  }
  return 0;
}
