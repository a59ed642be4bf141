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
#include <iterator>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

using namespace newsgraph;

constexpr std::string_view usage =
    "usage: find_money [--json] FILE...\n"
    "\n"
    "Prints each FILE, a text in Korean or English, with the amounts of money in it marked: in colour on a\n"
    "terminal, unless NO_COLOR is set, else [in brackets]. The FILE - is standard input. A text has at most\n"
    "256 MiB. It takes as much memory as the text, and on a terminal several times as much.\n"
    "\n"
    "  --json  print each amount as one line of JSON instead: from which byte to which it stands, what it\n"
    "          says, and of a conversion which amount of the file it converts, counted from 0; of what is\n"
    "          unreadable no currency\n";

enum class Form { brackets, colour, json };

std::string_view words_of(std::string_view text, const AmountMention& mention) {
  return text.substr(mention.begin, mention.end - mention.begin);
}

bool is_on_terminal() {
  static const bool is = is_terminal(stdout);
  return is;
}

/// Text as stdout may have it: as it is, but on a terminal only what that can show, line by line.
std::string shown(std::string_view text) {
  if (!is_on_terminal()) return std::string{text};
  std::string safe;
  for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    safe += printable(text.substr(0, end)) + '\n';
    text.remove_prefix(end + 1);
  }
  return safe + printable(text);
}

/// Prints text as stdout may have it; off a terminal without a copy of it.
void print_shown(std::string_view text) {
  if (is_on_terminal())
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

/// Text as a JSON string. What is no UTF-8 becomes U+FFFD.
std::string json_string(std::string_view text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Appends what a mention says as one line of JSON, written member by member, so that a file of a million amounts takes
/// a second. Sums are decimal text in major units, as in documents.
void append_json(std::string& line, std::string_view text, const AmountMention& mention, std::string_view file) {
  const auto add = [&]<class... T>(fmt::format_string<T...> format, T&&... values) {
    fmt::format_to(std::back_inserter(line), format, std::forward<T>(values)...);
  };
  const auto add_money = [&](std::string_view name, Money money) {
    add(R"(,"{}":"{}")", name, decimal_text(money.minor_units(), digits(money.currency())));
  };
  add(R"({{"begin":{},"end":{},"text":{},"kind":"{}")", mention.begin, mention.end,
      json_string(words_of(text, mention)), name_of(mention.kind));
  if (mention.kind != MentionKind::unreadable) add(R"(,"currency":"{}")", name_of(mention.currency));
  if (const auto& amount = mention.amount) {
    add_money("value", amount->money());
    add(R"(,"bound":"{}")", name_of(amount->bound()));
    if (amount->upper_end()) add_money("max", *amount->upper_end());
    add(R"(,"approx":{})", amount->approx());
    if (amount->quantum()) add_money("quantum", *amount->quantum());
  }
  if (const auto& price = mention.price) {
    add(R"(,"value":"{}","bound":"{}")", to_string(price->value()), name_of(price->bound()));
    if (price->upper_end()) add(R"(,"max":"{}")", to_string(*price->upper_end()));
    add(R"(,"approx":{})", price->approx());
  }
  if (mention.unit_begin != mention.unit_end)
    add(R"(,"per":{})", json_string(text.substr(mention.unit_begin, mention.unit_end - mention.unit_begin)));
  if (mention.equivalent_of) add(R"(,"equivalentOf":{})", *mention.equivalent_of);
  if (!file.empty()) add(R"(,"file":{})", file);
  line += "}\n";
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
  const auto file = named ? json_string(path) : "";
  std::string line;
  for_each_amount(*text, [&](const AmountMention& mention) {
    line.clear();
    append_json(line, *text, mention, file);
    print_shown(line);
  });
  return 0;
}

int main(int argc, char** argv) try {
  prepare_streams();
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
