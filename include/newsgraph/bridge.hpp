// SPDX-License-Identifier: MIT
#pragma once

/// Articles in the formats of others.

#include <newsgraph/bridge/cytoscape.hpp>
#include <newsgraph/bridge/follow_the_money.hpp>
#include <newsgraph/bridge/gexf.hpp>
#include <newsgraph/bridge/graphml.hpp>
#include <newsgraph/bridge/import_options.hpp>
#include <newsgraph/bridge/json_ld.hpp>
#include <newsgraph/bridge/known_names.hpp>
#include <newsgraph/bridge/neo4j.hpp>
#include <newsgraph/bridge/ninjs.hpp>
#include <newsgraph/bridge/property_graph.hpp>
#include <newsgraph/bridge/read_json_ld.hpp>
#include <newsgraph/bridge/read_ninjs.hpp>
#include <newsgraph/bridge/read_rows.hpp>
#include <newsgraph/bridge/read_text.hpp>
#include <newsgraph/bridge/row_columns.hpp>
#include <newsgraph/bridge/table.hpp>
#include <newsgraph/bridge/tables.hpp>
