// SPDX-License-Identifier: MIT

// Marks the amounts of money in texts, or lists them as JSON for programs.
//
// Exit status: 0 if all went well, 2 if a file can't be read or the arguments are wrong.
#include "terminal.hpp"

#include <newsgraph/json/load.hpp>
#include <newsgraph/prose/find_amounts.hpp>
#include <newsgraph/summary/style.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <limits>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace newsgraph;
using Json = nlohmann::ordered_json;

constexpr std::string_view usage =
    "usage: find_money [--json] FILE...\n"
    "\n"
    "Prints each FILE, a text in Korean or English, with the amounts of money in it marked: in colour on a\n"
    "terminal, unless NO_COLOR is set, else [in brackets]. The FILE - is standard input.\n"
    "\n"
    "  --json  print each amount as one line of JSON instead: from which byte to which it stands, what it\n"
    "          says, and of a conversion which amount of the file it converts, counted from 0\n";

enum class Form { brackets, colour, json };

std::string_view words_of(std::string_view text, const AmountMention& mention) {
  return text.substr(mention.begin, mention.end - mention.begin);
}

std::string marked_text(std::string_view text, bool colour) {
  std::string out;
  std::size_t done = 0;
  for (const auto& mention : find_amounts(text)) {
    const auto style = mention.kind == MentionKind::definite ? Style::title : Style::group;
    out += text.substr(done, mention.begin - done);
    out += colour ? styled(words_of(text, mention), style, true) : fmt::format("[{}]", words_of(text, mention));
    done = mention.end;
  }
  return out.append(text.substr(done));
}

/// What a mention says, as members of one JSON object. Sums are decimal text in major units, as in documents.
Json json_of(std::string_view text, const AmountMention& mention) {
  const auto decimal = [](Money money) { return decimal_text(money.minor_units(), digits(money.currency())); };
  Json json{{"begin", mention.begin},
            {"end", mention.end},
            {"text", words_of(text, mention)},
            {"kind", name_of(mention.kind)},
            {"currency", name_of(mention.currency)}};
  if (const auto& amount = mention.amount) {
    json["value"] = decimal(amount->money());
    json["bound"] = name_of(amount->bound());
    if (amount->upper_end()) json["max"] = decimal(*amount->upper_end());
    json["approx"] = amount->approx();
    if (amount->quantum()) json["quantum"] = decimal(*amount->quantum());
  }
  if (mention.per_unit) json["perUnit"] = true;
  if (mention.equivalent_of) json["equivalentOf"] = *mention.equivalent_of;
  return json;
}

std::string standard_input() {
  std::string text;
  char block[1U << 16U];
  while (const auto size = std::fread(block, 1, sizeof block, stdin)) text.append(block, size);
  if (std::ferror(stdin) != 0) throw std::runtime_error{"standard input can't be read"};
  return text;
}

int print_amounts(const std::string& path, Form form, bool named) {
  LoadOptions options{.name = path};
  options.max_bytes = std::numeric_limits<std::size_t>::max();
  const auto text = path == "-" ? Loaded<std::string>{standard_input()} : read_file(path, options);
  for (const auto& fault : text.faults()) complain(to_string(fault));
  if (!text) return 2;
  if (text->starts_with('{') && text->find("\"newsgraph\"") != std::string::npos)
    complain(path + ": is read as text, though it looks like an article in JSON, which deal_summary takes");
  if (form != Form::json) {
    if (named) fmt::print("==> {} <==\n", printable(path));
    fmt::print("{}{}", marked_text(*text, form == Form::colour), named && !text->ends_with('\n') ? "\n" : "");
    return 0;
  }
  for (const auto& mention : find_amounts(*text)) {
    auto json = json_of(*text, mention);
    if (named) json["file"] = path;
    fmt::print("{}\n", json.dump(-1, ' ', false, Json::error_handler_t::replace));
  }
  return 0;
}

int main(int argc, char** argv) try {
  use_bytes();
  std::vector<std::string> paths;
  auto form = wants_colour() ? Form::colour : Form::brackets;
  bool options = true;
  for (const std::string argument : std::span{argv, static_cast<std::size_t>(argc)}.subspan(argc != 0 ? 1 : 0)) {
    if (!options || !argument.starts_with('-') || argument == "-")
      paths.push_back(argument);
    else if (argument == "--")
      options = false;
    else if (argument == "--help")
      return fmt::print("{}", usage), 0;
    else if (argument == "--json")
      form = Form::json;
    else
      return complain("find_money: unknown option " + argument + ", see --help"), 2;
  }
  if (paths.empty()) return complain("find_money: no file named, see --help"), 2;

  int status = 0;
  for (const auto& path : paths) status = std::max(status, print_amounts(path, form, paths.size() > 1));
  if (std::fflush(stdout) != 0) return complain("find_money: can't write all of it"), 2;
  return status;
} catch (const std::exception& error) {
  complain(std::string{"find_money: "} + error.what());
  return 2;
}
