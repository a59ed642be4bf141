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
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

using namespace newsgraph;
using Json = nlohmann::ordered_json;

constexpr std::string_view usage =
    "usage: find_money [--json] FILE...\n"
    "\n"
    "Prints each FILE, a text in Korean or English, with the amounts of money in it marked: in colour on a\n"
    "terminal, unless NO_COLOR is set, else [in brackets]. The FILE - is standard input. A text has at most\n"
    "256 MiB. It takes as much memory as the text, and on a terminal several times as much.\n"
    "\n"
    "  --json  print each amount as one line of JSON instead: from which byte to which it stands, what it\n"
    "          says, and of a conversion which amount of the file it converts, counted from 0\n";

enum class Form { brackets, colour, json };

std::string_view words_of(std::string_view text, const AmountMention& mention) {
  return text.substr(mention.begin, mention.end - mention.begin);
}

/// Text as stdout may have it: as it is, but on a terminal only what that can show, line by line.
std::string shown(std::string_view text) {
  if (!is_terminal(stdout)) return std::string{text};
  std::string safe;
  for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    safe += printable(text.substr(0, end)) + '\n';
    text.remove_prefix(end + 1);
  }
  return safe + printable(text);
}

/// Prints text as stdout may have it; off a terminal without a copy of it.
void print_shown(std::string_view text) {
  if (is_terminal(stdout))
    fmt::print("{}", shown(text));
  else if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
    throw std::system_error{errno, std::generic_category(), "cannot write to file"};
}

void print_marked(std::string_view text, bool colour) {
  std::size_t done = 0;
  for_each_amount(text, [&](const AmountMention& mention) {
    const auto style = mention.kind == MentionKind::definite ? Style::title : Style::group;
    const auto words = shown(words_of(text, mention));
    print_shown(text.substr(done, mention.begin - done));
    fmt::print("{}", colour ? styled(words, style, true) : fmt::format("[{}]", words));
    done = mention.end;
  });
  print_shown(text.substr(done));
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
  if (const auto& price = mention.price) {
    json["value"] = to_string(price->value());
    json["bound"] = name_of(price->bound());
    if (price->upper_end()) json["max"] = to_string(*price->upper_end());
    json["approx"] = price->approx();
  }
  if (mention.unit_begin != mention.unit_end)
    json["per"] = text.substr(mention.unit_begin, mention.unit_end - mention.unit_begin);
  if (mention.equivalent_of) json["equivalentOf"] = *mention.equivalent_of;
  return json;
}

/// Most bytes of a text, all of which is in memory: a stream may never end.
constexpr std::size_t most_bytes = std::size_t{1} << 28U;

std::string standard_input() {
  std::string text;
  char block[1U << 16U];
  while (const auto size = std::fread(block, 1, sizeof block, stdin)) {
    text.append(block, size);
    if (text.size() > most_bytes)
      throw std::runtime_error{fmt::format("standard input is larger than {} bytes", most_bytes)};
  }
  if (std::ferror(stdin) != 0) throw std::runtime_error{"standard input can't be read"};
  return text;
}

int print_amounts(const std::string& path, Form form, bool named) {
  LoadOptions options{.name = path};
  options.max_bytes = most_bytes;
  const auto text = path == "-" ? Loaded<std::string>{standard_input()} : read_file(path, options);
  for (const auto& fault : text.faults()) complain(to_string(fault));
  if (!text) return 2;
  if (text->starts_with('{') && text->find("\"newsgraph\"") != std::string::npos)
    complain(path + ": is read as text, though it looks like an article in JSON, which deal_summary takes");
  if (form != Form::json) {
    if (named) fmt::print("==> {} <==\n", printable(path));
    print_marked(*text, form == Form::colour);
    if (named && !text->ends_with('\n')) fmt::print("\n");
    return 0;
  }
  for_each_amount(*text, [&](const AmountMention& mention) {
    auto json = json_of(*text, mention);
    if (named) json["file"] = path;
    fmt::print("{}\n", shown(json.dump(-1, ' ', false, Json::error_handler_t::replace)));
  });
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
      return fmt::print("{}", usage), finish("find_money", 0);
    else if (argument == "--json")
      form = Form::json;
    else
      return complain("find_money: unknown option " + argument + ", see --help"), 2;
  }
  if (paths.empty()) return complain("find_money: no file named, see --help"), 2;

  int status = 0;
  for (const auto& path : paths) status = std::max(status, print_amounts(path, form, paths.size() > 1));
  return finish("find_money", status);
} catch (const std::exception& error) {
  complain(std::string{"find_money: "} + error.what());
  return 2;
}
