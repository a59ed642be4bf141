// SPDX-License-Identifier: MIT

// error: include <newsgraph/prose/parse_amount.hpp>
#include <newsgraph/value/amount.hpp>

bool is_amount(std::string_view text) { return newsgraph::Amount::parse(text).has_value(); }
