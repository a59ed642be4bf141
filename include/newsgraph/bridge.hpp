// SPDX-License-Identifier: MIT
#pragma once

/// Articles in the formats of others.

#include <newsgraph/bridge/table.hpp>
#include <newsgraph/bridge/tables.hpp>
