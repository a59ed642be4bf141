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
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/check.hpp>

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
  std::istringstream names{copy};
  take_all(KnownNames{names, options});
  for (const auto format : {RowFormat::csv, RowFormat::ndjson}) {
    std::istringstream rows{copy};
    take_all(RowStream{rows, format, columns_of(KnownColumns::plain), options});
  }
  return 0;
}
