// SPDX-License-Identifier: MIT

// Writes a corpus of made-up articles as NDJSON: the same arguments give the same bytes.

#include "generator.hpp"

#include <newsgraph/json/article.hpp>

#include <cstdlib>
#include <iostream>

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: newsgraph_generate ARTICLES [COMPANIES] > corpus.ndjson\n";
    return 2;
  }
  const auto articles = std::strtoull(argv[1], nullptr, 10);
  const auto companies = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 5'000;
  newsgraph::benchmark::ArticleGenerator generator{20'251'217, companies};
  std::ios::sync_with_stdio(false);
  for (unsigned long long i = 0; i < articles; ++i) std::cout << to_json(generator.next()) << '\n';
}
