// SPDX-License-Identifier: MIT

// Changed answers to the form of a page: what is read is an article without fault, what is not has faults; evidence is
// anchored once and for all, and there is a line to mend for each alarm. The input is a page, a line with one "=", and
// a form.
#include "fuzzing.hpp"

#include <newsgraph/draft.hpp>
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/check.hpp>
#include <newsgraph/page/html_text.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace newsgraph;
using namespace test_fuzz;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

using Json = nlohmann::ordered_json;

struct Input {
  std::string_view page;
  std::string_view form;
};

Input input_of(std::string_view text) {
  constexpr std::string_view line = "\n=\n";
  const auto at = text.find(line);
  if (at == std::string_view::npos) return {text, {}};
  return {text.substr(0, at), text.substr(at + line.size())};
}

/// An article has no faults in memory, and is written and read again.
std::string check_written(const Article& article) {
  require((check)(article).empty(), "what was read has no faults in memory");
  auto json = to_json(article);
  const auto again = load(json, {.max_depth = 100});
  require(again && *again == article, "it is written and read");
  return json;
}

void check_draft(const Draft& draft) {
  check_written(draft.article);
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

void collect(Json& value, std::vector<Json*>& found) {
  for (auto& part : value) {
    found.push_back(&part);
    if (part.is_structured()) collect(part, found);
  }
}

/// Some words of a text, with what stands beside them cut where it may be.
std::string words_of(std::string_view text, std::minstd_rand& random) {
  if (text.empty()) return {};
  const auto begin = random() % text.size();
  return std::string{text.substr(begin, 1 + random() % 60)};
}

/// Puts into the place of one value another, of the same form or of the page; takes it away, or gives it again.
void change(Json& form, std::string_view page, std::minstd_rand& random) {
  std::vector<Json*> values;
  collect(form, values);
  if (values.empty()) return;
  auto& value = *values[random() % values.size()];
  const Json other = *values[random() % values.size()];
  switch (random() % 6) {
    case 0:
      if (value.is_string()) value = words_of(page, random);
      break;
    case 1:
      if (value.is_string()) value = "";
      break;
    case 2:
      if (value.is_array() && !value.empty()) value.erase(random() % value.size());
      break;
    case 3:
      if (value.is_array() && !value.empty()) value.push_back(Json{value[random() % value.size()]});
      break;
    case 4:
      if (value.is_boolean()) value = !value.get<bool>();
      break;
    default:
      if (value.type() == other.type()) value = other;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto [page, form] = input_of(text_of(data, size));
  for (const auto& paragraph : html_paragraphs(page)) require(!paragraph.empty(), "a paragraph of HTML has text");
  static const std::vector<Entity> known{company("amazon", "Amazon", {"아마존"}),
                                         company("openai", "OpenAI", {"오픈AI"})};
  PageOptions options;
  options.uri = "urn:fuzz:1";
  options.zone = "+09:00";
  options.known = known;
  const auto draft = read_page(page, options);
  require(bool{draft} == draft.faults().empty(), "a page that gives no draft has a fault");
  if (!draft) return 0;
  check_draft(*draft);
  require(!extraction_prompt(*draft).empty(), "there is something to ask of each page");
  if (form.empty()) return 0;
  const auto read = read_extraction(form, *draft);
  require(bool{read} == read.faults().empty(), "answers that give no article have a fault");
  if (!read) return 0;
  auto article = *read;
  static_cast<void>(anchor(article));
  const auto anchored = article;
  static_cast<void>(anchor(article));
  require(article == anchored, "what is anchored stays so");
  const auto json = check_written(article);
  const auto faults = check_extraction(article);
  const auto document = Json::parse(json);
  for (const auto& fault : faults) require(document.contains(Json::json_pointer{fault.at}), "a fault is at something");
  const auto alarms = std::count_if(faults.begin(), faults.end(), [](const auto& fault) { return fault.is_alarm; });
  for (const auto* language : {"en", "ko"}) {
    const auto text = repair_text(faults, language);
    require(std::count(text.begin(), text.end(), '\n') == alarms, "each alarm has a line");
  }
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
  std::minstd_rand random{seed};
  const auto [page, words] = input_of(text_of(data, size));
  auto form = Json::parse(words, nullptr, false);
  if (form.is_discarded() || random() % 4 == 0) return LLVMFuzzerMutate(data, size, most);
  for (std::size_t left = 1 + random() % 4; left > 0; --left) change(form, page, random);
  const auto text = std::string{page} + "\n=\n" + form.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (text.size() > most) return size;
  std::copy(text.begin(), text.end(), data);
  return text.size();
}
