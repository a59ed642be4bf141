// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace newsgraph::inline v0_1::base_parts {

/// `size` bytes, 8 at most, as a number in the machine's byte order; different bytes are different numbers.
[[nodiscard]] constexpr std::uint64_t load_bytes(const char* bytes, std::size_t size) noexcept {
  const auto load = [](const char* from, auto word) {
    if (std::is_constant_evaluated()) {
      for (std::size_t i = 0; i < sizeof word; ++i) {
        const auto place = std::endian::native == std::endian::little ? i : sizeof word - 1 - i;
        word |=
            static_cast<decltype(word)>(static_cast<decltype(word)>(static_cast<unsigned char>(from[i])) << 8 * place);
      }
    } else {
      std::memcpy(&word, from, sizeof word);
    }
    return std::uint64_t{word};
  };
  if (size == 8) return load(bytes, std::uint64_t{});
  if (size >= 4) return load(bytes, std::uint32_t{}) | load(bytes + size - 4, std::uint32_t{}) << 32U;
  if (size == 0) return 0;
  const auto byte = [&](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(bytes[i])}; };
  return byte(0) | byte(size / 2) << 8U | byte(size - 1) << 16U;
}

/// The first 8 bytes of a text, or all of them, as a number: texts of one size that have different ones differ.
[[nodiscard]] constexpr std::uint64_t head_of(std::string_view text) noexcept {
  return load_bytes(text.data(), text.size() < 8 ? text.size() : 8);
}

/// A hash of text that is as fast on ids of a few bytes as on paragraphs. It differs between byte orders: never store
/// it.
[[nodiscard]] inline std::uint64_t hash_of(std::string_view text) noexcept {
  constexpr std::uint64_t first = 0x9E37'79B9'7F4A'7C15;
  constexpr std::uint64_t second = 0xD6E8'FEB8'6659'FD93;
  const auto step = [](std::uint64_t lane, std::uint64_t word) { return std::rotl((lane ^ word) * first, 29); };

  const char* at = text.data();
  std::size_t left = text.size();
  std::uint64_t hash = left * second;
  if (left >= 32) {
    // Four lanes do not wait for each other's products.
    std::uint64_t lanes[] = {hash, hash ^ first, hash ^ second, ~hash};
    for (; left >= 32; at += 32, left -= 32)
      for (std::size_t i = 0; i < 4; ++i) lanes[i] = step(lanes[i], load_bytes(at + 8 * i, 8));
    for (const auto lane : lanes) hash = step(hash, lane);
  }
  for (; left >= 8; at += 8, left -= 8) hash = step(hash, load_bytes(at, 8));
  hash = step(hash, load_bytes(at, left));
  hash = (hash ^ hash >> 32U) * second;
  return hash ^ hash >> 29U;
}

/// Open addressing: the place among `places`, a power of two, at which a search that begins at `hash` stops. It must
/// stop at some place.
template <class Stops>
[[nodiscard]] constexpr std::size_t probe(std::uint64_t hash, std::size_t places, Stops stops) noexcept {
  const auto mask = places - 1;
  auto place = static_cast<std::size_t>(hash) & mask;
  while (!stops(place)) place = (place + 1) & mask;
  return place;
}

/// Whether two texts are the same; without a call for short ones.
[[nodiscard]] inline bool same_text(std::string_view a, std::string_view b) noexcept {
  const auto size = a.size();
  if (size != b.size()) return false;
  if (size > 16) return std::memcmp(a.data(), b.data(), size) == 0;
  if (size <= 8) return load_bytes(a.data(), size) == load_bytes(b.data(), size);
  const auto tail = size - 8;
  return load_bytes(a.data(), 8) == load_bytes(b.data(), 8)
         && load_bytes(a.data() + tail, 8) == load_bytes(b.data() + tail, 8);
}

}  // namespace newsgraph::inline v0_1::base_parts
