// SPDX-License-Identifier: MIT
#include <newsgraph/bridge/tables/article_rows.hpp>
