// SPDX-License-Identifier: MIT

// error: include <newsgraph/graph/add_article.hpp>
// error: include <newsgraph/graph/add_article.hpp>
// error: include <newsgraph/graph/add_article.hpp>
// error: include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/graph.hpp>

#include <newsgraph/model/article.hpp>

void grow(newsgraph::Graph& graph, const newsgraph::Article& article) { graph.add(article); }

void shrink(newsgraph::Graph& graph) { graph.remove("urn:1"); }

void join(newsgraph::Graph& graph) { graph.join({"urn:1#a", "urn:2#b"}); }

newsgraph::Article first(const newsgraph::Graph& graph) { return graph.article(newsgraph::ArticleId{0}); }
