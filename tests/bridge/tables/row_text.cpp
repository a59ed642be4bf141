// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/tables/row_text.hpp>
