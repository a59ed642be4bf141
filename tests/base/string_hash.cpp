// SPDX-License-Identifier: MIT
#include <newsgraph/base/string_hash.hpp>

#include "../catch.hpp"

#include <bit>
#include <cstdint>
#include <cstring>
#include <set>
#include <string>

namespace test_base_string_hash {

using namespace newsgraph;
using namespace newsgraph::base_parts;

namespace {

/// Its own memory, so that reading beyond it is found.
std::string counted(std::size_t size) {
  std::string text;
  for (std::size_t i = 0; i < size; ++i) text += static_cast<char>('a' + i % 26);
  text.shrink_to_fit();
  return text;
}

}  // namespace

TEST_CASE("the same text has the same hash, wherever it stands") {
  for (std::size_t size = 0; size < 100; ++size) {
    const auto text = counted(size);
    const auto elsewhere = 'x' + text;
    CHECK(hash_of(text) == hash_of(std::string_view{elsewhere}.substr(1)));
  }
}

TEST_CASE("one changed byte makes another text and another hash, whatever the length") {
  for (std::size_t size = 1; size < 80; ++size) {
    const auto text = counted(size);
    std::set<std::uint64_t> hashes{hash_of(text)};
    for (std::size_t i = 0; i < size; ++i) {
      auto other = text;
      other[i] = '!';
      hashes.insert(hash_of(other));
      CHECK_FALSE(same_text(text, other));
    }
    CHECK(hashes.size() == size + 1);
  }
}

TEST_CASE("texts of different lengths are not the same, even if all bytes are zero") {
  std::set<std::uint64_t> hashes;
  for (std::size_t size = 0; size < 80; ++size) {
    hashes.insert(hash_of(std::string(size, '\0')));
    CHECK(same_text(std::string(size, '\0'), std::string(size, '\0')));
    CHECK_FALSE(same_text(std::string(size, '\0'), std::string(size + 1, '\0')));
  }
  CHECK(hashes.size() == 80);
}

TEST_CASE("texts that were made to collide under a hash that is known do not, as each process has its own") {
  // Two words of eight bytes, of which the second undoes what the first does to (state ^ word) * odd, rotated.
  constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15;
  const auto step = [](std::uint64_t state, std::uint64_t word) { return std::rotl((state ^ word) * odd, 29); };
  std::set<std::uint64_t> hashes;
  std::set<std::uint64_t> before;
  for (std::uint64_t first = 0; first < 2'000; ++first) {
    const auto state = step(16 * 0xD6E8'FEB8'6659'FD93, first);
    const auto second = state ^ 42;
    std::string text(16, '\0');
    std::memcpy(text.data(), &first, 8);
    std::memcpy(text.data() + 8, &second, 8);
    before.insert(step(state, second));
    hashes.insert(hash_of(text));
  }
  CHECK(before.size() == 1);
  CHECK(hashes.size() == 2'000);
}

TEST_CASE("up to eight bytes are a number, and no two of one length are the same") {
  CHECK(load_bytes("", 0) == 0);
  for (std::size_t size = 1; size <= 8; ++size) {
    const auto text = counted(size);
    std::set<std::uint64_t> numbers{load_bytes(text.data(), size)};
    for (std::size_t i = 0; i < size; ++i) {
      auto other = text;
      other[i] = '!';
      numbers.insert(load_bytes(other.data(), size));
    }
    CHECK(numbers.size() == size + 1);
  }
}

TEST_CASE("the head of a text is its first 8 bytes, and zeros behind its end") {
  static_assert(head_of("ab") != head_of("abc"));
  static_assert(head_of("") == 0);
  static_assert(head_of("abcdefgh") == head_of("abcdefghi"));
  const std::string text = "abcdefghij";
  for (std::size_t size = 0; size <= text.size(); ++size)
    CHECK(padded_head_of(text.data(), size) == head_of(std::string_view{text}.substr(0, size)));
}

TEST_CASE("a search goes on from the place of its hash, and round") {
  const bool taken[] = {true, false, true, true};
  const auto first_free = [&](std::uint64_t hash) { return probe(hash, 4, [&](std::size_t i) { return !taken[i]; }); };
  CHECK(first_free(1) == 1);
  CHECK(first_free(2) == 1);
  CHECK(first_free(7) == 1);  // the last of four, then the first
  CHECK(first_free(5) == 1);
}

}  // namespace test_base_string_hash
