// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/tables.hpp>
