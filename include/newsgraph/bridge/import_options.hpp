// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/json/load_options.hpp>
#include <newsgraph/value/timestamp.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// What reading the formats of others is told besides the text.
struct ImportOptions {
  std::string name{};  ///< of the file or stream, for faults
  std::string uri{};   ///< of an article whose record has none; of several such records, what the number follows
  std::string zone{};  ///< the offset from UTC of times that state none, "+09:00": they are kept as assumed. Without it
                       ///< such times stay without one
  std::size_t max_faults = 100;  ///< of one record
  std::size_t max_depth =
      60;  ///< of objects and arrays: less than `LoadOptions` has, since what is kept is put into others
  std::size_t max_bytes = std::size_t{16} << 20U;  ///< of one record, or of a page
};

namespace bridge_parts {

/// What a reader of JSON is told. Throws `Error` where the zone is none.
template <class...>
[[nodiscard]] LoadOptions load_options(const ImportOptions& options) {
  if (!options.zone.empty() && !is_zone(options.zone))
    throw Error{"\"" + options.zone + "\" is no offset from UTC like +09:00"};
  LoadOptions load;
  load.name = options.name;
  load.max_faults = options.max_faults;
  load.max_depth = options.max_depth;
  load.max_bytes = options.max_bytes;
  return load;
}

}  // namespace bridge_parts

}  // namespace newsgraph::inline v0_1
