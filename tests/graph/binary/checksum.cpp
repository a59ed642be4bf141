// SPDX-License-Identifier: MIT
#include <newsgraph/graph/binary/checksum.hpp>

#include "../../catch.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace test_graph_binary_checksum {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

std::uint64_t sum_of(std::string_view bytes, std::uint64_t seed = 0) {
  Checksum sum{seed};
  sum.add(bytes.data(), bytes.size());
  return sum.value();
}

}  // namespace

TEST_CASE("a checksum is XXH64") {
  if constexpr (std::endian::native != std::endian::little) return;
  CHECK(sum_of("") == 0xEF46'DB37'51D8'E999);
  CHECK(sum_of("a") == 0xD24E'C4F1'A98C'6E5B);
  CHECK(sum_of("abc") == 0x44BC'2CF5'AD77'0999);
  CHECK(sum_of("Nobody inspects the spammish repetition") == 0xFBCE'A83C'8A37'8BF1);
}

TEST_CASE("it does not matter in which pieces bytes come") {
  std::string bytes;
  for (int i = 0; i < 200; ++i) bytes += static_cast<char>(i * 37);
  const auto whole = sum_of(bytes, 7);
  CHECK(whole != sum_of(bytes, 8));
  for (std::size_t first = 0; first <= bytes.size(); ++first)
    for (std::size_t second = first; second <= bytes.size(); second += 13) {
      Checksum sum{7};
      sum.add(bytes.data(), first);
      sum.add(bytes.data() + first, second - first);
      sum.add(bytes.data() + second, bytes.size() - second);
      REQUIRE(sum.value() == whole);
    }
}

TEST_CASE("each byte counts") {
  std::string bytes(100, 'x');
  const auto whole = sum_of(bytes);
  for (auto& byte : bytes) {
    byte = 'y';
    CHECK(sum_of(bytes) != whole);
    byte = 'x';
  }
}

}  // namespace test_graph_binary_checksum
