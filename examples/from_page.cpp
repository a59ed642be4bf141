// SPDX-License-Identifier: MIT

// From a page of news to what its article says: a draft of the page, what to ask of who fills in the deals, and, of the
// answers, a document that each of its words supports.
//
// Exit status: 0 if all went well, even if there are amounts that no object has, which are told; 1 if something is to
// be mended, 2 if a file can't be read or the arguments are wrong.
#include "reading.hpp"

#include <newsgraph/draft.hpp>
#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/summary/summary.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace newsgraph;

constexpr std::string_view usage =
    "usage: from_page [OPTIONS] PAGE          what to ask of who fills in the deals: a person, or a model of language\n"
    "       from_page [OPTIONS] PAGE ANSWERS  the deals of the answers, in JSON, each checked against the page\n"
    "\n"
    "A PAGE is the text of a whole page as it was copied, or its HTML. The answers are those of the form whose schema\n"
    "print_schema --extraction prints.\n"
    "\n"
    "  --uri URI       of the article, where the page does not say it; the name of the file, if it is left out\n"
    "  --zone +09:00   the offset of times that state none; it is kept as assumed\n"
    "  --known FILE    an article whose companies and people are looked for by their names; may be given again\n"
    "  --draft         what was told of the page, sentences that may tell a deal, and what was left out, and why\n"
    "  --json          the document, in place of the summary of its deals\n";

struct Arguments {
  PageOptions page{};
  std::vector<std::string> known{};  // files
  bool draft = false;
  bool json = false;
  std::vector<std::string> paths{};
};

Arguments parse_arguments(const std::vector<std::string>& words) {
  Arguments arguments;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    if (word == "--draft") {
      arguments.draft = true;
    } else if (word == "--json") {
      arguments.json = true;
    } else if (word == "--uri" || word == "--zone" || word == "--known") {
      if (++i == words.size()) throw UsageError{word + " needs a value"};
      (word == "--uri"    ? arguments.page.uri
       : word == "--zone" ? arguments.page.zone
                          : arguments.known.emplace_back()) = words[i];
    } else if (word.starts_with('-')) {
      throw UsageError{"unknown option " + word + ", see --help"};
    } else {
      arguments.paths.push_back(word);
    }
  }
  if (arguments.paths.empty() || arguments.paths.size() > 2)
    throw UsageError{"a page, and perhaps a file of answers, see --help"};
  arguments.page.name = arguments.paths.front();
  if (arguments.page.uri.empty()) arguments.page.uri = "urn:page:" + arguments.page.name;
  return arguments;
}

void print_draft(const Draft& draft) {
  const auto& article = draft.article;
  const auto text_of = [&](const DraftWords& words) {
    return printable(article.paragraphs[words.paragraph].text->substr(words.begin, words.end - words.begin));
  };
  for (const auto& paragraph : article.paragraphs)
    fmt::print("{:>9}  {}\n", name_of(paragraph.role), printable(paragraph.text.value_or("")));
  if (article.first_created) fmt::print("{:>9}  {}\n", "published", to_string(*article.first_created));
  for (const auto& time : draft.updated) fmt::print("{:>9}  {}\n", "updated", to_string(time));
  if (article.by) fmt::print("{:>9}  {}\n", "by", printable(*article.by));
  if (article.located) fmt::print("{:>9}  {}\n", "located", printable(*article.located));
  for (const auto& source : article.info_sources)
    for (const auto& entity : article.entities)
      if (entity.id == source.entity)
        fmt::print("{:>9}  {}\n", name_of(source.role), printable(entity.name.value_or(entity.id)));
  for (const auto& [words, chain] : draft.sources) {
    std::string names;
    for (const auto& name : chain) names += (names.empty() ? "" : ", citing ") + text_of(name);
    fmt::print("{:>9}  {}: {}\n", "source", names, text_of(words));
  }
  for (const auto& [words, speaker] : draft.quotations)
    fmt::print("{:>9}  {}: {}\n", "quoted", speaker ? text_of(*speaker) : "somebody", text_of(words));
  std::set<std::string> named;
  for (const auto& [entity, words] : draft.names)
    if (const auto [line, is_new] = named.insert(printable(entity) + ": " + text_of(words)); is_new)
      fmt::print("{:>9}  {}\n", "named", *line);
  for (const auto& candidate : draft.candidates) {
    std::string told;
    const auto add = [&](std::string_view word) { told.append(told.empty() ? "" : ", ").append(word); };
    for (const auto type : candidate.types) add(name_of(type));
    for (const auto status : candidate.statuses) add(name_of(status));
    for (const auto& id : candidate.entities) add(printable(id));
    for (const auto& id : candidate.amounts) add(id);
    for (const auto& words : candidate.missing) add("without " + words);
    fmt::print("{:>9}  {}: {}\n", "a deal?", told, text_of(candidate.sentence));
  }
  for (const auto& line : draft.left_out)
    fmt::print("{:>9}  line {}, {}: {}\n", "left out", line.line, name_of(line.reason), printable(line.text));
  for (const auto& words : draft.untold) fmt::print("{:>9}  {}\n", "untold", words);
}

void print_prompt(const Draft& draft) {
  std::istringstream lines{extraction_prompt(draft)};
  for (std::string line; std::getline(lines, line);) fmt::print("{}\n", printable(line));
}

/// Tells what is to be mended, a line each, below what it is; whether there is anything.
bool tell(std::string_view title, const std::vector<ExtractionFault>& faults, const Article& article) {
  std::istringstream lines{repair_text(faults, article.language.value_or("en"))};
  bool any = false;
  for (std::string line; std::getline(lines, line); any = true) {
    if (!any) complain(title);
    complain(line);
  }
  return any;
}

int main(int argc, char** argv) try {
  const std::vector<std::string> words{argv + std::min(argc, 1), argv + argc};
  if (std::find(words.begin(), words.end(), "--help") != words.end())
    return fmt::print("{}", usage), finish("from_page", 0);
  prepare_streams();
  auto arguments = parse_arguments(words);
  for (const auto& path : arguments.known) {
    auto known = load_file(path);
    if (!known) return complain(known.faults());
    for (auto& entity : known->entities) arguments.page.known.push_back(std::move(entity));
  }
  const auto bytes = read_file(arguments.paths[0], {.name = arguments.paths[0]});
  if (!bytes) return complain(bytes.faults());
  const auto draft = read_page(*bytes, arguments.page);
  if (!draft) return complain(draft.faults());
  if (arguments.draft) return print_draft(*draft), finish("from_page", 0);
  if (arguments.paths.size() == 1) return print_prompt(*draft), finish("from_page", 0);

  const auto answers = read_file(arguments.paths[1], {.name = arguments.paths[1]});
  if (!answers) return complain(answers.faults());
  auto article = read_extraction(*answers, *draft, {.name = arguments.paths[1]});
  for (const auto& fault : article.faults()) complain(to_string(fault));
  if (!article) return 1;
  static_cast<void>(anchor(*article));
  if (arguments.json) {
    fmt::print("{}\n", to_json(*article));
  } else {
    Graph graph;
    const auto id = graph.add(*article);
    fmt::print("{}", summary(graph, id, layout()));
  }
  std::fflush(stdout);
  auto wrong = check_extraction(*article);
  std::vector<ExtractionFault> left_out;
  std::erase_if(wrong, [&](const ExtractionFault& fault) {
    if (fault.kind != ExtractionFaultKind::unaccounted_amount) return false;
    left_out.push_back(fault);
    return true;
  });
  const bool is_wrong = tell("to mend:", wrong, *article);
  tell("amounts that belong to no object, or were left out:", left_out, *article);
  return finish("from_page", is_wrong ? 1 : 0);
} catch (const std::exception& error) {
  complain(std::string{"from_page: "} + error.what());
  return 2;
}
