// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/entity.hpp>
#include <newsgraph/prose/currency_readings.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What reading a page is told besides its bytes.
struct PageOptions {
  std::string name{};  ///< of the file, for faults
  std::string uri{};   ///< of the article, where the page does not say it
  std::string zone{};  ///< the offset from UTC of times that state none, "+09:00": they are kept as assumed. Without it
                       ///< such times stay without one
  std::string language{};         ///< BCP 47, where it is known; else it is told by the letters: "ko" or "en"
  std::vector<Entity> known{};    ///< whose names are looked for
  CurrencyReadings currencies{};  ///< what "$" and the like mean where the text does not say whose they are
  std::size_t max_bytes = std::size_t{16} << 20U;
};

}  // namespace newsgraph::inline v0_1
