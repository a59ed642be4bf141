// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/tables/catalogue.hpp>
