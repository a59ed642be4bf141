// SPDX-License-Identifier: MIT

// Measures how well amounts of money are found in labelled sentences: precision, recall and F1 of mentions whose span,
// value and currency are all right, and the accuracy of bounds and of equivalents among those.
//
//   amounts [--errors] FILE...
//
// A file has one JSON object a line: {"text": "...", "amounts": [{"span", "money", "currency", "max", "bound",
// "approx", "kind", "perUnit", "equivalentOf"}]}; spans are searched for in order. Money that is no whole number of
// minor units is expected to be told unreadable.

#include <newsgraph/prose/find_amounts.hpp>
#include <newsgraph/value/decimal.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace newsgraph;
using Json = nlohmann::json;

struct Count {
  std::size_t right = 0;
  std::size_t of = 0;

  void add(bool is_right) {
    right += is_right ? 1 : 0;
    ++of;
  }
  double share() const { return of == 0 ? 1 : static_cast<double>(right) / static_cast<double>(of); }
};

struct Score {
  std::size_t found = 0;
  std::size_t expected = 0;
  std::size_t right = 0;
  Count bounds;
  Count equivalents;
  Count units;
  std::size_t lines = 0;
  std::size_t lines_wrong = 0;

  double precision() const { return Count{right, found}.share(); }
  double recall() const { return Count{right, expected}.share(); }
  double f1() const {
    const auto sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
};

/// A mention of one file of labels.
struct Label {
  std::size_t begin;
  std::size_t end;
  MentionKind kind;
  std::optional<Money> money;
  std::optional<Money> max;
  Currency currency;
  Bound bound;
  bool approx;
  bool per_unit;
  std::optional<std::size_t> equivalent_of;
};

std::optional<Money> money_of(const Json& text, Currency currency) {
  const auto read = parse_decimal(text.get<std::string>(), digits(currency));
  return read ? std::optional{Money::from_minor(*read, currency)} : std::nullopt;
}

Label label_of(const Json& json, std::string_view text, std::size_t from) {
  const auto span = json.at("span").get<std::string>();
  const auto begin = text.find(span, from);
  const auto currency = parse<Currency>(json.at("currency").get<std::string>()).value();
  Label label{begin,
              begin + span.size(),
              parse<MentionKind>(json.value("kind", "definite")).value(),
              std::nullopt,
              std::nullopt,
              currency,
              parse<Bound>(json.value("bound", "exact")).value(),
              json.value("approx", false),
              json.value("perUnit", false),
              std::nullopt};
  if (json.contains("money")) label.money = money_of(json["money"], currency);
  if (json.contains("max")) label.max = money_of(json["max"], currency);
  if (json.contains("equivalentOf")) label.equivalent_of = json["equivalentOf"].get<std::size_t>();
  if (label.kind == MentionKind::definite && !label.money) label.kind = MentionKind::unreadable;
  return label;
}

bool same_value(const Label& label, const AmountMention& found) {
  if (label.begin != found.begin || label.end != found.end) return false;
  if (label.kind != found.kind || label.currency != found.currency) return false;
  return !found.amount || (found.amount->money() == label.money && found.amount->upper_end() == label.max);
}

bool same_bound(const Label& label, const AmountMention& found) {
  return !found.amount || (found.amount->bound() == label.bound && found.amount->approx() == label.approx);
}

std::string told(std::string_view text, const AmountMention& m) {
  const auto span = text.substr(m.begin, m.end - m.begin);
  auto told = fmt::format("[{}] {} {}", span, name_of(m.kind), name_of(m.currency));
  if (m.amount)
    told += fmt::format(" {} {}{}", m.amount->money().minor_units(), name_of(m.amount->bound()),
                        m.amount->approx() ? " approx" : "");
  if (m.per_unit) told += " perUnit";
  if (m.equivalent_of) told += fmt::format(" ={}", *m.equivalent_of);
  return told;
}

/// Compares one line; whether all of it is right.
bool compare(const Json& json, Score& score, std::vector<std::string>& faults) {
  const auto text = json.at("text").get<std::string>();
  const auto found = find_amounts(text);
  std::vector<Label> labels;
  for (const auto& amount : json.at("amounts"))
    labels.push_back(label_of(amount, text, labels.empty() ? 0 : labels.back().end));
  score.found += found.size();
  score.expected += labels.size();

  const auto right_before = score.right;
  std::vector<std::optional<std::size_t>> partner(found.size());
  for (std::size_t f = 0; f != found.size(); ++f)
    for (std::size_t l = 0; l != labels.size(); ++l)
      if (same_value(labels[l], found[f])) partner[f] = l;
  for (std::size_t f = 0; f != found.size(); ++f) {
    if (!partner[f]) {
      faults.push_back("  found    " + told(text, found[f]));
      continue;
    }
    const auto& label = labels[*partner[f]];
    ++score.right;
    const auto of = found[f].equivalent_of;
    const auto equivalent = of ? partner[*of] : std::nullopt;
    const bool same_link = of.has_value() == label.equivalent_of.has_value() && equivalent == label.equivalent_of;
    score.bounds.add(same_bound(label, found[f]));
    if (label.equivalent_of || of) score.equivalents.add(same_link);
    score.units.add(label.per_unit == found[f].per_unit);
    if (!same_bound(label, found[f])) faults.push_back("  bound    " + told(text, found[f]));
    if (!same_link) faults.push_back("  link     " + told(text, found[f]));
    if (label.per_unit != found[f].per_unit) faults.push_back("  per unit " + told(text, found[f]));
  }
  for (std::size_t l = 0; l != labels.size(); ++l)
    if (std::find(partner.begin(), partner.end(), std::optional{l}) == partner.end())
      faults.push_back("  missed   " + json["amounts"][l].dump());
  return faults.empty() && score.right - right_before == labels.size();
}

Score measure(const std::string& file, bool errors) {
  Score score;
  std::ifstream in{file};
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) continue;
    ++score.lines;
    const auto json = Json::parse(line);
    std::vector<std::string> faults;
    if (compare(json, score, faults)) continue;
    ++score.lines_wrong;
    if (!errors) continue;
    fmt::print("{}:{}: {}\n", file, score.lines, json["text"].get<std::string>());
    for (const auto& fault : faults) fmt::print("{}\n", fault);
  }
  return score;
}

}  // namespace

int main(int argc, char** argv) {
  bool errors = false;
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--errors")
      errors = true;
    else
      files.emplace_back(argument);
  }
  if (files.empty()) {
    fmt::print(stderr, "usage: amounts [--errors] FILE...\n");
    return 2;
  }
  bool good = true;
  for (const auto& file : files) {
    const auto score = measure(file, errors);
    if (score.lines == 0) {
      fmt::print(stderr, "{}: nothing to measure\n", file);
      return 1;
    }
    fmt::print("{}: {} lines, {} amounts\n", file, score.lines, score.expected);
    fmt::print("  precision {:.4f}  recall {:.4f}  F1 {:.4f}\n", score.precision(), score.recall(), score.f1());
    fmt::print("  bounds {:.4f}  equivalents {:.4f} of {}  per unit {:.4f}  lines wrong {}\n", score.bounds.share(),
               score.equivalents.share(), score.equivalents.of, score.units.share(), score.lines_wrong);
    good = good && score.f1() >= 0.97 && score.bounds.share() >= 0.97;
  }
  return good ? 0 : 1;
}
