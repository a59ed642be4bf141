// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <stdexcept>

namespace newsgraph::inline v0_1::graph_parts {

/// What packed rows of a type have in common. They consist of words of 32 bits.
struct PackedShape {
  std::size_t words;
  const void* empty;       ///< a row that says nothing
  std::uint64_t changing;  ///< the words that `PackedMemory::change` may change, a bit for each
};

/// How a word is said: not at all, as that of an empty row, or in so many bytes.
struct WordCode {
  static constexpr unsigned empty = 0;
  static constexpr unsigned byte = 1;
  static constexpr unsigned half = 2;
  static constexpr unsigned whole = 3;

  [[nodiscard]] static constexpr std::size_t size_of(unsigned code) noexcept { return code == whole ? 4 : code; }

  /// Whether one of four words is said as a difference.
  [[nodiscard]] static constexpr bool has_differences(unsigned codes) noexcept {
    return ((codes ^ codes >> 1U) & 0x55U) != 0;
  }
};

/// How long the words are that a byte of codes says.
inline constexpr auto sizes_of_codes = [] {
  base_parts::Table<std::uint8_t, 256> sizes{};
  for (unsigned codes = 0; codes < 256; ++codes)
    for (auto left = codes; left != 0; left >>= 2U)
      sizes.rows[codes] = static_cast<std::uint8_t>(sizes.rows[codes] + WordCode::size_of(left & 3U));
  return sizes;
}();

/// A growing array of rows of one size that are seldom asked for, packed: what packed tables of all types have in
/// common.
///
/// Sixteen rows make a block; those that are no block yet stand as they are. Of a row those words are kept that are
/// other than in an empty row: two bits for each word say how, then come the words that are other, in one byte or two
/// as the difference to the first row of the block, or in four. What is said in order, as ids are, is small so.
class PackedMemory : WordCode {
public:
  explicit PackedMemory(const PackedShape& shape) noexcept
      : shape_{&shape}, units_{unit}, open_{shape.words * word_size} {}

  [[nodiscard]] std::size_t size() const noexcept { return blocks_.size() * block + open_.size(); }

  /// Amortised O(1). Strong guarantee.
  void add(const void* row) {
    if (size() >= base_parts::most_rows) throw std::length_error{"a table has at most 2^32 - 2 rows"};
    if (open_.size() == block) pack();
    open_.extend(1);
    std::memcpy(open_.at(open_.size() - 1), row, row_size());
  }

  /// Reads the words of a row from `begin` on, until there are `count`; four at a time, so `words` has room for them
  /// from a multiple of four to one. O(words before the end).
  void read(std::size_t index, std::size_t begin, std::size_t count, std::uint32_t* words) const noexcept {
    const auto end = (begin + count + 3) / 4;
    auto four = begin / 4;
    const auto* empty_row = static_cast<const char*>(shape_->empty);
    const auto size_from = [&](std::size_t at) { return ((std::min)(end * 4, shape_->words) - at * 4) * word_size; };
    if (index >= blocks_.size() * block) {
      const auto* row = static_cast<const char*>(open_.data()) + (index - blocks_.size() * block) * row_size();
      std::memcpy(words, row + four * 4 * word_size, size_from(four));
      return;
    }
    const auto* first = block_of(index) + block;
    const auto* own = first - block + place_in(first - block, index);
    const auto* at_first = first + code_size();
    const auto* at = own + code_size();
    for (std::size_t before = 0; before < four; ++before) {
      at_first += sizes_of_codes[first[before]];
      at += sizes_of_codes[own[before]];
    }
    std::memcpy(words, empty_row + four * 4 * word_size, size_from(four));
    for (; four < end; ++four, words += 4) {
      if (own[four] != 0) {
        std::uint32_t of_first[4];
        std::memcpy(of_first, words, sizeof of_first);
        if (own != first && has_differences(own[four])) unpack(first[four], at_first, of_first, of_first);
        unpack(own[four], at, of_first, words);
      }
      at_first += sizes_of_codes[first[four]];
      at += sizes_of_codes[own[four]];
    }
  }

  /// Makes `row` that of `index`, which it equals but for the words that may change. A word that is empty stays so.
  void change(std::size_t index, const void* row) noexcept {
    if (index >= blocks_.size() * block) {
      std::memcpy(open_.at(index - blocks_.size() * block), row, row_size());
      return;
    }
    auto* packed = const_cast<unsigned char*>(block_of(index));
    auto* codes = packed + place_in(packed, index);
    auto* at = codes + code_size();
    for (std::size_t word = 0; word < shape_->words; ++word) {
      const auto code = codes[word / 4] >> word % 4 * 2 & 3U;
      if ((shape_->changing >> word & 1U) != 0 && code == whole)
        std::memcpy(at, static_cast<const char*>(row) + word * word_size, word_size);
      at += size_of(code);
    }
  }

  /// Forgets the last rows.
  void truncate(std::size_t size) noexcept {
    if (const auto packed = blocks_.size() * block; size >= packed) return open_.truncate(size - packed);
    open_.clear();
    open_.extend(size % block);  // there is room, as there was for a block
    for (std::size_t i = 0; i < size % block; ++i) read_row(size / block * block + i, open_.at(i));
    if (size / block < blocks_.size()) units_.truncate(blocks_[size / block]);
    blocks_.truncate(size / block);
  }

  /// The memory it holds, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept { return units_.bytes() + blocks_.bytes() + open_.bytes(); }

  /// The most words of a row: then how long it is when packed is a byte.
  static constexpr std::size_t most_words = 60;

private:
  static constexpr std::size_t block = 16;
  static constexpr std::size_t unit = 8;

  static constexpr std::size_t word_size = sizeof(std::uint32_t);

  void read_row(std::size_t index, void* row) const noexcept {
    std::uint32_t words[most_words];
    read(index, 0, shape_->words, words);
    std::memcpy(row, words, row_size());
  }

  [[nodiscard]] std::size_t row_size() const noexcept { return shape_->words * word_size; }
  [[nodiscard]] std::size_t code_size() const noexcept { return (shape_->words + 3) / 4; }

  /// Begins with the sizes of its rows.
  [[nodiscard]] const unsigned char* block_of(std::size_t index) const noexcept {
    return static_cast<const unsigned char*>(units_.data()) + std::size_t{blocks_[index / block]} * unit;
  }
  [[nodiscard]] static std::size_t place_in(const unsigned char* packed, std::size_t index) noexcept {
    unsigned place = block;
    for (unsigned i = 0; i < block; ++i) place += i < index % block ? packed[i] : 0U;  // which compilers do at once
    return place;
  }

  /// Gives the words that are said, of four.
  static void unpack(unsigned codes, const unsigned char* at, const std::uint32_t* first,
                     std::uint32_t* words) noexcept {
    for (; codes != 0; codes >>= 2U, ++first, ++words) {
      const auto code = codes & 3U;
      if (code == byte) {
        *words = *first + static_cast<std::uint32_t>(static_cast<std::int8_t>(*at));
      } else if (code == half) {
        std::int16_t difference = 0;
        std::memcpy(&difference, at, sizeof difference);
        *words = *first + static_cast<std::uint32_t>(difference);
      } else if (code == whole) {
        std::memcpy(words, at, sizeof *words);
      }
      at += size_of(code);
    }
  }

  /// Writes a row, and gives where it ends.
  unsigned char* pack(const std::uint32_t* empty_row, const std::uint32_t* first, const std::uint32_t* row,
                      unsigned char* codes) const noexcept {
    std::memset(codes, 0, code_size());
    auto* at = codes + code_size();
    for (std::size_t word = 0; word < shape_->words; ++word) {
      if (row[word] == empty_row[word]) continue;
      const auto difference = static_cast<std::int32_t>(row[word] - first[word]);
      const auto code = (shape_->changing >> word & 1U) != 0                  ? whole
                        : difference == static_cast<std::int8_t>(difference)  ? byte
                        : difference == static_cast<std::int16_t>(difference) ? half
                                                                              : whole;
      if (code == byte) {
        *at = static_cast<unsigned char>(difference);
      } else if (code == half) {
        const auto as_half = static_cast<std::int16_t>(difference);
        std::memcpy(at, &as_half, sizeof as_half);
      } else {
        std::memcpy(at, &row[word], sizeof *row);
      }
      codes[word / 4] = static_cast<unsigned char>(codes[word / 4] | code << word % 4 * 2);
      at += size_of(code);
    }
    return at;
  }

  /// Makes a block of the open rows. Strong guarantee.
  void pack() {
    unsigned char packed[block * 256];
    auto* end = packed + block;
    std::uint32_t empty_row[most_words];
    std::memcpy(empty_row, shape_->empty, row_size());
    std::uint32_t first[most_words];
    std::memcpy(first, empty_row, row_size());
    for (std::size_t i = 0; i < block; ++i) {
      std::uint32_t row[most_words];
      std::memcpy(row, open_.at(i), row_size());
      auto* const begin = end;
      end = pack(empty_row, first, row, begin);
      packed[i] = static_cast<unsigned char>(end - begin);
      if (i == 0) std::memcpy(first, row, row_size());
    }
    blocks_.make_room();
    const auto size = static_cast<std::size_t>(end - packed);
    const auto place = units_.size();
    units_.extend((size + unit - 1) / unit);
    std::memcpy(units_.at(place), packed, size);
    blocks_.push_back(static_cast<std::uint32_t>(place));
    open_.clear();
  }

  const PackedShape* shape_;
  base_parts::RowMemory units_;                  // of the blocks
  base_parts::RowVector<std::uint32_t> blocks_;  // by block: the first of its units
  base_parts::RowMemory open_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
