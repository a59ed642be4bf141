// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/table.hpp>
