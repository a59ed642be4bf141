// SPDX-License-Identifier: MIT
#pragma once

/// Articles in the formats of others.

#include <newsgraph/bridge/cytoscape.hpp>
#include <newsgraph/bridge/follow_the_money.hpp>
#include <newsgraph/bridge/gexf.hpp>
#include <newsgraph/bridge/graphml.hpp>
#include <newsgraph/bridge/neo4j.hpp>
#include <newsgraph/bridge/property_graph.hpp>
#include <newsgraph/bridge/table.hpp>
#include <newsgraph/bridge/tables.hpp>
