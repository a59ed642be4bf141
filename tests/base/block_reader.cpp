// SPDX-License-Identifier: MIT
#include <newsgraph/base/block_reader.hpp>

#include "../catch.hpp"

#include <ios>
#include <sstream>
#include <stdexcept>
#include <streambuf>
#include <string>

namespace test_base_block_reader {

using newsgraph::base_parts::BlockReader;

/// Gives one byte, then throws.
struct Throwing : std::streambuf {
  char byte = 'a';
  bool given = false;

  int_type underflow() override {
    if (given) throw std::runtime_error{"gone"};
    given = true;
    setg(&byte, &byte, &byte + 1);
    return 'a';
  }
};

TEST_CASE("the bytes of a stream come block by block until they end") {
  const std::string text(150'000, 'x');
  std::istringstream in{text};
  BlockReader blocks{in};
  std::string all;
  while (!blocks.unread().empty()) {
    all += blocks.unread().substr(0, 40'000);
    blocks.take(blocks.unread().substr(0, 40'000).size());
  }
  CHECK(all == text);
  CHECK_FALSE(blocks.is_broken());
}

TEST_CASE("a stream that can't be read ends and says why") {
  std::istringstream in{"a"};
  in.setstate(std::ios::failbit);
  BlockReader failed{in};
  CHECK(failed.unread().empty());
  CHECK(failed.is_broken());

  Throwing buffer;
  std::istream throwing{&buffer};
  BlockReader blocks{throwing};
  CHECK(blocks.unread() == "a");
  blocks.take(1);
  CHECK(blocks.unread().empty());
  CHECK(blocks.is_broken());
}

}  // namespace test_base_block_reader
