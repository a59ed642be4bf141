// SPDX-License-Identifier: MIT

// Measures, side by side in one run, how fast amounts of money are found in texts: by this library, by std::regex with
// the obvious pattern (on a slice, as it is slow), and how fast memchr scans for a byte that is not there, which is the
// floor. The texts are files, each repeated to the size asked for; without any, those of `text/` beside this program's
// source: general news, where an amount stands in about 6 kB, and business news with one in 300 bytes.
//
//   newsgraph_benchmark_finding [--megabytes N] [--runs R] [FILE...]

#include <newsgraph/json/load.hpp>
#include <newsgraph/prose/find_amounts.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace newsgraph;

struct Found {
  std::size_t mentions = 0;
  std::size_t bytes = 0;
};

Found by_newsgraph(std::string_view text) {
  Found found;
  for_each_amount(text, [&](const AmountMention& mention) {
    ++found.mentions;
    found.bytes += mention.end - mention.begin;
  });
  return found;
}

Found by_regex(std::string_view text) {
  static const std::regex pattern{
      "[0-9][0-9,.]*( ?(십|백|천|만|억|조|경)[0-9,.]*)* ?(원|달러|엔|위안|유로|파운드)"
      "|(\\$|£|€|¥|₩)[0-9][0-9,.]*( ?(million|billion|trillion|m|bn|tn))?"
      "|[0-9][0-9,.]* (million |billion |trillion )?(dollars|euros|pounds|yen|won|yuan)",
      std::regex::optimize};
  Found found;
  using Iterator = std::regex_iterator<std::string_view::const_iterator>;
  for (Iterator at{text.begin(), text.end(), pattern}; at != Iterator{}; ++at) {
    ++found.mentions;
    found.bytes += static_cast<std::size_t>(at->length());
  }
  return found;
}

Found by_memchr(std::string_view text) {
  return {std::memchr(text.data(), '\x01', text.size()) == nullptr ? std::size_t{0} : std::size_t{1}, 0};
}

struct Contender {
  std::string_view name;
  std::function<Found(std::string_view)> run;
  std::size_t bytes;  // of the text that it is given
  std::vector<double> seconds{};
  Found found{};
};

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

/// `bytes`, or a little less so that no character is cut.
std::size_t whole_characters(std::string_view text, std::size_t bytes) {
  bytes = std::min(bytes, text.size());
  while (bytes != 0 && bytes != text.size() && (static_cast<unsigned char>(text[bytes]) & 0xc0U) == 0x80) --bytes;
  return bytes;
}

std::string repeated(std::string_view text, std::size_t bytes) {
  std::string all;
  all.reserve(bytes + text.size());
  while (all.size() < bytes) all += text;
  return all;
}

void measure(const std::string& path, std::string_view once, std::size_t bytes, std::size_t runs) {
  const auto text = repeated(once, bytes);
  std::vector<Contender> all{{"newsgraph, each amount to a callback", by_newsgraph, text.size()},
                             {"(a) std::regex, spans alone", by_regex, whole_characters(text, 1'000'000)},
                             {"(b) memchr for a byte that is not there", by_memchr, text.size()}};
  for (std::size_t run = 0; run < runs; ++run)
    for (auto& contender : all) {
      const auto start = std::chrono::steady_clock::now();
      contender.found = contender.run(std::string_view{text}.substr(0, contender.bytes));
      contender.seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
  const auto mentions = by_newsgraph(once).mentions;
  fmt::print("{}: {} bytes, an amount in {}; repeated to {:.1f} MB, median of {} runs\n",
             path.substr(path.find_last_of('/') + 1), once.size(), once.size() / std::max(mentions, std::size_t{1}),
             static_cast<double>(text.size()) / 1e6, runs);
  const auto rate = [](const Contender& of) { return static_cast<double>(of.bytes) / 1e6 / median(of.seconds); };
  for (const auto& contender : all)
    fmt::print("  {:<42} {:>9.1f} MB/s {:>9.2f} x (a) {:>8} amounts in {:.1f} MB\n", contender.name, rate(contender),
               rate(contender) / rate(all[1]), contender.found.mentions, static_cast<double>(contender.bytes) / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t megabytes = 50;
  std::size_t runs = 5;
  std::vector<std::string> paths;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if ((argument == "--megabytes" || argument == "--runs") && i + 1 < argc)
      (argument == "--runs" ? runs : megabytes) = std::strtoull(argv[++i], nullptr, 10);
    else
      paths.push_back(argument);
  }
  if (paths.empty())
    for (const auto* name : {"korean-general", "english-general", "korean-business", "english-business"})
      paths.push_back(fmt::format("{}/{}.txt", NEWSGRAPH_TEXTS, name));
  for (const auto& path : paths) {
    const auto text = read_file(path, LoadOptions{.name = path});
    for (const auto& fault : text.faults()) fmt::print(stderr, "{}\n", to_string(fault));
    if (!text || text->empty() || runs == 0) return 1;
    measure(path, *text, megabytes * 1'000'000, runs);
  }
}
