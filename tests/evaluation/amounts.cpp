// SPDX-License-Identifier: MIT

// Measures how well amounts of money are found in labelled sentences, each share with its 95 % interval (Wilson):
// - precision and recall of definite sums and prices: value and currency right, the spans overlap;
// - wrong values: found where a definite sum or price is labelled, and said to be another. They are the worst;
// - bounds (with "about") and conversions, of those with the right value;
// - kinds: a matrix of definite, price, rate, vague and unreadable, and the share of labelled prices, rates and vague
// sums
//   that are told to be such.
//
//   amounts [--errors] [--precision P] [--recall R] [--bounds B] [--links L] [--kinds K] [--wrong N] FILE...
//
// A file has one JSON object a line: {"text": "...", "amounts": [{"span", "money", "currency", "max", "bound",
// "approx", "kind", "perUnit", "equivalentOf", "unreadable"}]}; spans are searched for in order. --errors tells each
// fault. The program fails where a share of a file is below its limit (0 unless said), or where all files together have
// more than N wrong values.

#include <newsgraph/prose/find_amounts.hpp>

#include "wilson.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
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

std::string told(const Count& count) {
  if (count.of == 0) return "none";
  const auto [low, high] = wilson(count.right, count.of);
  return fmt::format("{:.4f} ({:.4f} to {:.4f}; {} of {})", count.share(), low, high, count.right, count.of);
}

constexpr std::size_t kinds = rows_of<MentionKind>.size();
constexpr std::size_t nothing = kinds;  // in the matrix: not labelled, or not found

struct Score {
  std::size_t lines = 0;
  std::size_t lines_wrong = 0;
  std::size_t wrong_values = 0;
  Count precision;  // of what is found as a sum or a price
  Count recall;     // of what is labelled as one
  Count bounds;
  Count links;
  std::array<std::array<std::size_t, kinds + 1>, kinds + 1> matrix{};  // labelled, found

  /// Labelled prices, rates and vague sums that are told to be such.
  Count told_apart() const {
    Count count;
    for (const auto kind : {MentionKind::price, MentionKind::rate, MentionKind::vague}) {
      const auto& row = matrix[static_cast<std::size_t>(kind)];
      count.right += row[static_cast<std::size_t>(kind)];
      for (const auto found : row) count.of += found;
    }
    return count;
  }
};

/// A mention of one file of labels, or one that is found.
struct Mention {
  std::size_t begin;
  std::size_t end;
  MentionKind kind;
  Currency currency;
  std::optional<Decimal> value{};
  std::optional<Decimal> max{};
  Bound bound = Bound::exact;
  bool approx = false;
  std::optional<std::size_t> equivalent_of{};

  bool counts() const { return kind == MentionKind::definite || kind == MentionKind::price; }
  bool overlaps(const Mention& other) const { return begin < other.end && other.begin < end; }
  bool same_sum(const Mention& other) const {
    return currency == other.currency && value == other.value && max == other.max;
  }
};

bool is_finer(const Decimal& value, Currency currency) { return value.exponent() + digits(currency) < 0; }

Mention label_of(const Json& json, std::string_view text, std::size_t from) {
  const auto span = json.at("span").get<std::string>();
  const auto begin = text.find(span, from);
  if (begin == std::string_view::npos) throw std::runtime_error{"no \"" + span + "\" in: " + std::string{text}};
  const auto currency = parse<Currency>(json.at("currency").get<std::string>()).value();
  Mention label{begin, begin + span.size(), parse<MentionKind>(json.value("kind", "definite")).value(), currency};
  const auto decimal_of = [&](const char* member) {
    return json.contains(member) ? std::optional{Decimal::parse(json[member].get<std::string>()).value()}
                                 : std::nullopt;
  };
  label.value = decimal_of("money");
  label.max = decimal_of("max");
  label.bound = parse<Bound>(json.value("bound", "exact")).value();
  label.approx = json.value("approx", false);
  if (json.contains("equivalentOf")) label.equivalent_of = json["equivalentOf"].get<std::size_t>();
  if (label.kind != MentionKind::definite) return label;
  if (!label.value) {
    label.kind = MentionKind::unreadable;
  } else if (json.value("perUnit", false) || is_finer(*label.value, currency)
             || (label.max && is_finer(*label.max, currency))) {
    label.kind = MentionKind::price;
  }
  return label;
}

/// The labels have one bound for "nearly" and "less than".
Bound labelled(Bound bound) { return bound == Bound::nearly ? Bound::less_than : bound; }

Mention found_of(const AmountMention& found) {
  Mention mention{found.begin, found.end, found.kind, found.currency};
  mention.equivalent_of = found.equivalent_of;
  const auto decimal = [](Money money) { return Decimal::of(money.minor_units(), -digits(money.currency())); };
  if (const auto& amount = found.amount) {
    mention.value = decimal(amount->money());
    if (amount->upper_end()) mention.max = decimal(*amount->upper_end());
    mention.bound = labelled(amount->bound());
    mention.approx = amount->approx();
  }
  if (const auto& price = found.price; price && found.kind == MentionKind::price) {
    mention.value = price->value();
    mention.max = price->upper_end();
    mention.bound = labelled(price->bound());
    mention.approx = price->approx();
  }
  return mention;
}

std::string told(std::string_view text, const Mention& m) {
  auto told = fmt::format("[{}] {} {}", text.substr(m.begin, m.end - m.begin), name_of(m.kind), name_of(m.currency));
  if (m.value) told += ' ' + to_string(*m.value);
  if (m.max) told += " to " + to_string(*m.max);
  if (m.bound != Bound::exact) told.append(" ").append(name_of(m.bound));
  if (m.approx) told += " approx";
  if (m.equivalent_of) told += fmt::format(" ={}", *m.equivalent_of);
  return told;
}

/// For each label the one that is found in its place; one that says the same sum before others.
std::vector<std::size_t> partners_of(const std::vector<Mention>& labels, const std::vector<Mention>& found) {
  constexpr auto none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> partner(labels.size(), none);
  std::vector<char> taken(found.size(), 0);
  for (const bool same : {true, false})
    for (std::size_t l = 0; l != labels.size(); ++l)
      for (std::size_t f = 0; f != found.size() && partner[l] == none; ++f)
        if (!taken[f] && labels[l].overlaps(found[f]) && (!same || labels[l].same_sum(found[f]))) {
          partner[l] = f;
          taken[f] = 1;
        }
  return partner;
}

/// Compares one line, and tells its faults.
std::vector<std::string> compare(const Json& json, Score& score) {
  const auto text = json.at("text").get<std::string>();
  std::vector<Mention> found;
  for (const auto& mention : find_amounts(text)) found.push_back(found_of(mention));
  std::vector<Mention> labels;
  for (const auto& amount : json.at("amounts"))
    labels.push_back(label_of(amount, text, labels.empty() ? 0 : labels.back().end));

  std::vector<std::string> faults;
  const auto fault = [&](std::string_view kind, const Mention& mention) {
    faults.push_back(fmt::format("  {:<12} {}", kind, told(text, mention)));
  };
  const auto partner = partners_of(labels, found);
  const auto label_at = [&](std::size_t f) {
    const auto at = std::find(partner.begin(), partner.end(), f);
    return at == partner.end() ? std::nullopt : std::optional{static_cast<std::size_t>(at - partner.begin())};
  };
  for (std::size_t l = 0; l != labels.size(); ++l) {
    const auto& label = labels[l];
    const bool has = partner[l] < found.size();
    ++score.matrix[static_cast<std::size_t>(label.kind)]
                  [has ? static_cast<std::size_t>(found[partner[l]].kind) : nothing];
    if (label.counts()) score.recall.add(has && found[partner[l]].counts() && found[partner[l]].same_sum(label));
    if (!has) fault("missed", label);
  }
  for (std::size_t f = 0; f != found.size(); ++f) {
    const auto& mention = found[f];
    const auto l = label_at(f);
    if (!l) {
      ++score.matrix[nothing][static_cast<std::size_t>(mention.kind)];
      if (mention.counts()) score.precision.add(false);
      fault("found", mention);
      continue;
    }
    const auto& label = labels[*l];
    const bool right = label.counts() && mention.same_sum(label);
    if (mention.counts()) score.precision.add(right);
    if (mention.counts() && label.counts() && !right) {
      ++score.wrong_values;
      fault("wrong value", mention);
      fault("  instead of", label);
    } else if (mention.kind != label.kind) {
      fault("wrong kind", mention);
      fault("  instead of", label);
    }
    if (!mention.counts() || !right) continue;
    const bool same_bound = mention.bound == label.bound && mention.approx == label.approx;
    score.bounds.add(same_bound);
    if (!same_bound) fault("wrong bound", mention), fault("  instead of", label);
    if (!label.equivalent_of && !mention.equivalent_of) continue;
    const auto of = mention.equivalent_of ? label_at(*mention.equivalent_of) : std::nullopt;
    const bool same_link = of.has_value() == label.equivalent_of.has_value() && of == label.equivalent_of;
    score.links.add(same_link);
    if (!same_link) fault("wrong link", mention), fault("  instead of", label);
  }
  return faults;
}

Score measure(const std::string& file, bool errors) {
  Score score;
  std::ifstream in{file};
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) continue;
    ++score.lines;
    const auto json = Json::parse(line);
    const auto faults = compare(json, score);
    if (faults.empty()) continue;
    ++score.lines_wrong;
    if (!errors) continue;
    fmt::print("{}:{}: {}\n", file, score.lines, json["text"].get<std::string>());
    for (const auto& fault : faults) fmt::print("{}\n", fault);
  }
  return score;
}

void print(const std::string& file, const Score& score) {
  fmt::print("{}: {} lines, {} with a fault\n", file, score.lines, score.lines_wrong);
  fmt::print("  precision   {}\n  recall      {}\n", told(score.precision), told(score.recall));
  fmt::print("  wrong values {}\n  bounds      {}\n  conversions {}\n", score.wrong_values, told(score.bounds),
             told(score.links));
  fmt::print("  kinds       {}\n  {:>12}", told(score.told_apart()), "");
  const auto name = [](std::size_t kind) { return kind == nothing ? "nothing" : rows_of<MentionKind>[kind].name; };
  for (std::size_t kind = 0; kind <= kinds; ++kind) fmt::print(" {:>10}", name(kind));
  fmt::print("  (found)\n");
  for (std::size_t kind = 0; kind <= kinds; ++kind) {
    const auto& row = score.matrix[kind];
    if (std::all_of(row.begin(), row.end(), [](std::size_t count) { return count == 0; })) continue;
    fmt::print("  {:>12}", name(kind));
    for (const auto count : row) fmt::print(" {:>10}", count);
    fmt::print("\n");
  }
}

/// The least share of each kind, by its option.
struct Limits {
  double precision = 0;
  double recall = 0;
  double bounds = 0;
  double links = 0;
  double kinds = 0;

  bool hold(const Score& score) const {
    return score.precision.share() >= precision && score.recall.share() >= recall && score.bounds.share() >= bounds
           && score.links.share() >= links && score.told_apart().share() >= kinds;
  }
};

int usage() {
  fmt::print(stderr,
             "usage: amounts [--errors] [--precision P] [--recall R] [--bounds B] [--links L] [--kinds K] [--wrong N] "
             "FILE...\n");
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  bool errors = false;
  Limits limits;
  std::optional<double> wrong;
  std::vector<std::string> files;
  const std::pair<std::string_view, double*> options[]{{"--precision", &limits.precision},
                                                       {"--recall", &limits.recall},
                                                       {"--bounds", &limits.bounds},
                                                       {"--links", &limits.links},
                                                       {"--kinds", &limits.kinds}};
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--errors") {
      errors = true;
    } else if (argument.starts_with("--")) {
      char* end = nullptr;
      const auto limit = i + 1 < argc ? std::strtod(argv[++i], &end) : 0;
      if (end == nullptr || end == argv[i] || *end != '\0') return usage();
      const auto* const option =
          std::find_if(std::begin(options), std::end(options), [&](const auto& row) { return row.first == argument; });
      if (option != std::end(options))
        *option->second = limit;
      else if (argument == "--wrong")
        wrong = limit;
      else
        return usage();
    } else {
      files.emplace_back(argument);
    }
  }
  if (files.empty()) return usage();
  bool good = true;
  std::size_t wrong_values = 0;
  for (const auto& file : files) {
    const auto score = measure(file, errors);
    if (score.lines == 0) {
      fmt::print(stderr, "{}: nothing to measure\n", file);
      return 1;
    }
    print(file, score);
    wrong_values += score.wrong_values;
    good = good && limits.hold(score);
  }
  return good && (!wrong || static_cast<double>(wrong_values) <= *wrong) ? 0 : 1;
}
