// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>

#include <cstddef>
#include <string>

namespace newsgraph::inline v0_1 {

/// What a reader is told besides the text.
struct LoadOptions {
  std::string name{};                              ///< of the file or stream, for faults
  std::size_t max_faults = 100;                    ///< then one `FaultKind::not_listed` says how many more there are
  std::size_t max_depth = 64;                      ///< of objects and arrays in each other; at most 1,000
  std::size_t max_bytes = std::size_t{64} << 20U;  ///< of one document; at most 4 GiB
};

namespace json_parts {

/// The fault of a document over the limit of bytes, or of such a line.
template <class...>
[[nodiscard]] Fault too_large(const LoadOptions& options, std::size_t line = 0) {
  auto fault = base_parts::fault_of(FaultKind::too_large, {}, std::to_string(options.max_bytes));
  fault.place = {options.name, line, line == 0 ? std::size_t{0} : 1};
  return fault;
}

}  // namespace json_parts

}  // namespace newsgraph::inline v0_1
