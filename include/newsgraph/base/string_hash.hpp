// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
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

/// The first 8 bytes of a text, those behind its end taken for zero, as a number in the machine's byte order.
[[nodiscard]] constexpr std::uint64_t head_of(std::string_view text) noexcept {
  char bytes[8]{};
  for (std::size_t i = 0; i < 8 && i < text.size(); ++i) bytes[i] = text[i];
  return load_bytes(bytes, 8);
}

/// The same of a text of which 8 bytes can be read, whether they are its own or not.
[[nodiscard]] inline std::uint64_t padded_head_of(const char* text, std::size_t size) noexcept {
  const auto bytes = load_bytes(text, 8);
  if (size >= 8) return bytes;
  const auto bits = 8 * size;
  return std::endian::native == std::endian::little ? bytes & ((std::uint64_t{1} << bits) - 1)
                                                    : bytes & ~(~std::uint64_t{0} >> bits);
}

/// Both halves of a product of two numbers as one: it depends on every bit of both.
[[nodiscard]] constexpr std::uint64_t folded_product(std::uint64_t a, std::uint64_t b) noexcept {
#ifdef __SIZEOF_INT128__
  __extension__ using Wide = unsigned __int128;
  const auto product = Wide{a} * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
#else
  constexpr std::uint64_t half = 0xFFFF'FFFF;
  const auto low = (a & half) * (b & half);
  const auto left = (a >> 32U) * (b & half) + (low >> 32U);
  const auto right = (a & half) * (b >> 32U) + (left & half);
  return ((a >> 32U) * (b >> 32U) + (left >> 32U) + (right >> 32U)) ^ (right << 32U | (low & half));
#endif
}

/// What the hashes of a process begin with, so that nobody outside can make texts that have one hash.
struct HashSecret {
  std::uint64_t first;
  std::uint64_t second;
  std::uint64_t third;
};

/// Made of the clock and of where things lie in memory; apart from its use, so that hashing saves no registers for it.
[[nodiscard, gnu::cold, gnu::noinline]] inline HashSecret make_hash_secret() noexcept {
  const int on_stack = 0;
  auto* const on_heap = std::malloc(64);
  std::timespec now{};
  const bool has_time = std::timespec_get(&now, TIME_UTC) != 0;
  const std::uint64_t parts[] = {
      reinterpret_cast<std::uintptr_t>(&on_stack),           reinterpret_cast<std::uintptr_t>(on_heap),
      reinterpret_cast<std::uintptr_t>(&make_hash_secret),   static_cast<std::uint64_t>(has_time ? now.tv_nsec : 0),
      static_cast<std::uint64_t>(has_time ? now.tv_sec : 0), static_cast<std::uint64_t>(std::clock())};
  std::free(on_heap);
  std::uint64_t state = 0x9E37'79B9'7F4A'7C15;
  const auto next = [&] {
    for (const auto part : parts)
      state = folded_product(state ^ part ^ 0xA076'1D64'78BD'642F, std::rotl(state, 32) ^ 0xE703'7ED1'A0B4'28DB);
    return state;
  };
  return HashSecret{next() | 1U, next() | 1U, next() | 1U};
}

/// Of one process always the same; of another one another.
[[nodiscard]] inline const HashSecret& hash_secret() noexcept {
  static const HashSecret secret = make_hash_secret();
  return secret;
}

/// A hash of text that is as fast on ids of a few bytes as on paragraphs. It is another one in each process, so that
/// texts can't be made to have the same: never store it, and let no order depend on it.
///
/// In the manner of wyhash (Wang Yi, 2019), but with secrets that are not published.
[[nodiscard]] inline std::uint64_t hash_of(std::string_view text) noexcept {
  const auto& [first, second, third] = hash_secret();
  const char* at = text.data();
  const auto size = text.size();
  auto hash = third ^ size;
  if (size <= 16) {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    if (size >= 8) {
      head = load_bytes(at, 8);
      tail = load_bytes(at + size - 8, 8);
    } else if (size >= 4) {
      head = load_bytes(at, 4);
      tail = load_bytes(at + size - 4, 4);
    } else {
      head = load_bytes(at, size);
    }
    hash = folded_product(head ^ first, tail ^ hash);
    return folded_product(hash ^ second, third);
  }
  auto left = size;
  if (left > 64) {
    auto other = hash;  // two lanes do not wait for each other's products
    for (; left > 32; at += 32, left -= 32) {
      hash = folded_product(load_bytes(at, 8) ^ first, load_bytes(at + 8, 8) ^ hash);
      other = folded_product(load_bytes(at + 16, 8) ^ second, load_bytes(at + 24, 8) ^ other);
    }
    hash = folded_product(hash ^ first, other ^ second);
  }
  for (; left > 16; at += 16, left -= 16)
    hash = folded_product(load_bytes(at, 8) ^ first, load_bytes(at + 8, 8) ^ hash);
  hash = folded_product(load_bytes(at + left - 16, 8) ^ second, load_bytes(at + left - 8, 8) ^ hash);
  return folded_product(hash ^ second, third);
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
