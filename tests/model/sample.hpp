// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/model/article.hpp>

#include <string>
#include <vector>

namespace newsgraph {

/// OpenAI buys chips from AMD, in a package; a paragraph, a fact, a relation and a claim go with it.
inline Article sample() {
  Article article;
  article.uri = "urn:test:sample";
  article.info_sources = {{"newsis", InfoSourceRole::publisher, {}}};
  article.paragraphs = {{"p1", ParagraphRole::body, "오픈AI buys chips", {}, {}}};
  article.associations = {{"a1", MediaType::picture, "p1", {}, {}, {}}};
  for (const auto* id : {"newsis", "openai", "amd"}) article.entities.emplace_back().id = id;

  auto& supply = article.deals.emplace_back();
  supply.id = "d1";
  supply.type = DealType::supply;
  supply.parties = {{"openai", Role::customer, {}, {}, {}, {}}, {"amd", Role::supplier, {}, {}, {}, {}}};
  supply.evidence = {{"p1", ByteRange{0, 8}, "오픈AI", {}}};
  auto& package = article.deals.emplace_back();
  package.id = "pkg";
  package.type = DealType::package;
  package.members = {"d1"};

  auto& fact = article.facts.emplace_back();
  fact.id = "v1";
  fact.of = "openai";
  fact.metric = Metric::valuation;
  fact.value = StatedAmount{Amount{Money::from_minor(50'000'000'000'000, Currency::USD)}, {}, {}, {}, {}};
  fact.conditions = {"pkg"};
  auto& relation = article.relations.emplace_back();
  relation.id = "r1";
  relation.from = "amd";
  relation.to = "openai";
  auto& claim = article.claims.emplace_back();
  claim.id = "c1";
  claim.about = {"d1", "amd", "v1", "r1", "a1"};
  claim.chain = {{"newsis", {}, {}, {}}};
  return article;
}

/// Each fault as one line, without the place in a text, which an article in memory does not have.
inline std::vector<std::string> lines_of(const Faults& faults) {
  std::vector<std::string> lines;
  for (const auto& fault : faults) lines.push_back(to_string(fault));
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace newsgraph
