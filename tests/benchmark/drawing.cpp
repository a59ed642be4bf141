// SPDX-License-Identifier: MIT

// How much time of a processor it takes to lay a picture out, of made-up companies that all hang together, and to draw
// what thousands of articles say.
#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/picture/layout.hpp>
#include <newsgraph/picture/make_scene.hpp>
#include <newsgraph/picture/write_svg.hpp>

#include "generator.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace newsgraph;

/// Some companies deal with many, most with one or two.
Scene made_up(std::size_t companies, std::size_t deals) {
  picture_parts::Numbers numbers{5};
  const auto below = [&](std::size_t end) {
    return static_cast<std::size_t>(numbers.below(static_cast<std::int32_t>(end)));
  };
  Scene scene;
  for (std::size_t i = 0; i < companies; ++i) {
    const auto name = "Company " + std::to_string(i);
    scene.nodes.push_back({name, {name}, {}, false, 0});
  }
  for (std::size_t i = 0; i < deals; ++i) {
    SceneDeal deal;
    deal.label = {fmt::format("${}m", 1 + below(900)), "supply"};
    deal.kind_line = 1;
    deal.width = {25 + static_cast<int>(below(70)), 0};
    const auto payer = i < companies ? i : below(companies);
    auto payee = payer;
    while (payee == payer) payee = below(companies) * below(1'000) / 1'000;
    for (const auto end : {payer, payee}) ++scene.nodes[end].deals;
    scene.lines.push_back({payer, payee, i, deal.width, true, true, true});
    scene.deals.push_back(std::move(deal));
  }
  return scene;
}

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// Of made-up articles with three deals each, from their graph to a picture.
void draw_articles(int count) {
  benchmark::ArticleGenerator generator{20'251'217, 5'000};
  Graph graph;
  for (int i = 0; i < count; ++i) graph.add(generator.next());
  const auto start = seconds();
  const auto scene = make_scene(graph);
  const auto layout = lay_out(scene);
  const auto text = svg_text(scene, layout);
  const auto took = seconds() - start;
  std::size_t companies = 0;
  for (const auto& node : scene.nodes) companies += node.deal ? 0 : 1;
  fmt::print("{:9}{:7}{:9.3f}{:17}  drawn of {} articles\n", companies, scene.deals.size(), took, layout.left_out,
             count);
}

}  // namespace

int main(int argc, char** argv) {
  const bool quick = argc > 1 && std::string{argv[1]} == "--quick";
  fmt::print("companies  deals  seconds  labels left out\n");
  for (const auto& [companies, deals] :
       std::vector<std::pair<std::size_t, std::size_t>>{{26, 32}, {100, 120}, {300, 340}, {300, 500}}) {
    if (quick && companies > 26) break;
    const auto scene = made_up(companies, deals);
    const auto start = seconds();
    const auto layout = lay_out(scene);
    fmt::print("{:9}{:7}{:9.3f}{:17}\n", companies, deals, seconds() - start, layout.left_out);
  }
  for (const int articles : {1'000, 10'000})
    if (!quick) draw_articles(articles);
}
