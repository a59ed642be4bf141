// SPDX-License-Identifier: MIT
#pragma once

#include "plain.hpp"

#include <string_view>

/// Other parsers that read typed structs, those that are here. None of them checks more than that it is JSON: no
/// reference, no name of a role, no evidence, and money is a double. Bytes behind `line` can be read, 64 at least.
namespace peers {

bool read_with_rapidjson(std::string_view line, plain::Article& article);
bool read_with_yyjson(std::string_view line, plain::Article& article);
bool read_with_glaze(std::string_view line, plain::Article& article);
bool read_on_demand(std::string_view line, plain::Article& article);

}  // namespace peers
