// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/tables/values.hpp>
