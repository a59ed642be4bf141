// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/string_hash.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace newsgraph::inline v0_1::graph_parts {

/// XXH64 (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md) of bytes that come in pieces, by the byte
/// order of the machine. Whoever changes bytes within one word of eight always changes it. It keeps out no one who
/// wants to deceive.
class Checksum {
public:
  explicit Checksum(std::uint64_t seed = 0) noexcept
      : seed_{seed}, lanes_{seed + first + second, seed + second, seed, seed - first} {}

  template <class...>
  void add(const void* bytes, std::size_t size) noexcept {
    const auto* at = static_cast<const char*>(bytes);
    if (size == 0) return;
    const auto pending = size_ % block;
    size_ += size;
    if (pending != 0) {
      const auto taken = size < block - pending ? size : block - pending;
      std::memcpy(pending_ + pending, at, taken);
      if (pending + taken < block) return;
      take(pending_);
      at += taken;
      size -= taken;
    }
    for (; size >= block; at += block, size -= block) take(at);
    std::memcpy(pending_, at, size);
  }

  template <class...>
  [[nodiscard]] std::uint64_t value() const noexcept {
    auto sum = seed_ + fifth;
    if (size_ >= block) {
      sum = std::rotl(lanes_[0], 1) + std::rotl(lanes_[1], 7) + std::rotl(lanes_[2], 12) + std::rotl(lanes_[3], 18);
      for (const auto lane : lanes_) sum = (sum ^ mixed(0, lane)) * first + fourth;
    }
    sum += size_;
    const auto* at = pending_;
    auto left = static_cast<std::size_t>(size_ % block);
    for (; left >= 8; at += 8, left -= 8)
      sum = std::rotl(sum ^ mixed(0, base_parts::load_bytes(at, 8)), 27) * first + fourth;
    if (left >= 4) {
      std::uint32_t word = 0;
      std::memcpy(&word, at, sizeof word);
      sum = std::rotl(sum ^ word * first, 23) * second + third;
      at += 4;
      left -= 4;
    }
    for (; left > 0; ++at, --left) sum = std::rotl(sum ^ static_cast<unsigned char>(*at) * fifth, 11) * first;
    sum = (sum ^ sum >> 33U) * second;
    sum = (sum ^ sum >> 29U) * third;
    return sum ^ sum >> 32U;
  }

private:
  static constexpr std::uint64_t first = 0x9E37'79B1'85EB'CA87;
  static constexpr std::uint64_t second = 0xC2B2'AE3D'27D4'EB4F;
  static constexpr std::uint64_t third = 0x1656'67B1'9E37'79F9;
  static constexpr std::uint64_t fourth = 0x85EB'CA77'C2B2'AE63;
  static constexpr std::uint64_t fifth = 0x27D4'EB2F'1656'67C5;
  static constexpr std::size_t block = 32;

  [[nodiscard]] static std::uint64_t mixed(std::uint64_t lane, std::uint64_t word) noexcept {
    return std::rotl(lane + word * second, 31) * first;
  }

  void take(const char* bytes) noexcept {
    for (std::size_t i = 0; i < 4; ++i) lanes_[i] = mixed(lanes_[i], base_parts::load_bytes(bytes + 8 * i, 8));
  }

  std::uint64_t seed_;
  std::uint64_t size_ = 0;
  std::uint64_t lanes_[4];
  char pending_[block];
};

}  // namespace newsgraph::inline v0_1::graph_parts
