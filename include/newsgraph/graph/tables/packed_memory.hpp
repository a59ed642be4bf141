// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>

#include <bit>
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

/// A growing array of rows of one size that are seldom asked for, packed: what packed tables of all types have in
/// common.
///
/// Thirty-two rows make a block; those that are no block yet stand as they are. In a block a word of all rows makes a
/// column: what it is more than the least of them, in as many bits as the most takes. A word that is that of an empty
/// row in all of them makes none; one that is so in some stands there for the others, behind a bit for each row. So
/// what is said in order, as ids are, is small, and a word is found in one step.
class PackedMemory {
public:
  explicit PackedMemory(const PackedShape& shape) noexcept
      : shape_{&shape}, units_{unit * word_size}, open_{shape.words * word_size} {}

  [[nodiscard]] std::size_t size() const noexcept { return blocks_.size() * block + open_.size(); }

  /// Amortised O(1). Strong guarantee.
  void add(const void* row) {
    if (size() >= base_parts::most_rows) throw std::length_error{"a table has at most 2^32 - 2 rows"};
    if (open_.size() == block) pack();
    open_.extend(1);
    std::memcpy(open_.at(open_.size() - 1), row, row_size());
  }

  /// Reads `count` words of a row from `begin` on. O(count).
  void read(std::size_t index, std::size_t begin, std::size_t count, std::uint32_t* words) const noexcept {
    const auto packed = blocks_.size() * block;
    if (index >= packed) {
      const auto* row = static_cast<const char*>(open_.data()) + (index - packed) * row_size();
      std::memcpy(words, row + begin * word_size, count * word_size);
      return;
    }
    std::memcpy(words, static_cast<const char*>(shape_->empty) + begin * word_size, count * word_size);
    const auto* of = block_of(index);
    const auto* columns = numbers_of(of) + begin;
    for (std::size_t word = 0; word < count; ++word)
      if (columns[word] != 0) read(column_of(of, columns[word]), of, index % block, words[word]);
  }

  /// The rows of a block, which is what is packed and unpacked at once.
  static constexpr std::size_t block = 32;

  /// Reads the rows of the block of `index`, as many as there are, one behind the other: much faster than one by one.
  void read_block(std::size_t index, void* rows) const noexcept {
    if (index >= blocks_.size() * block) {
      if (open_.size() != 0) std::memcpy(rows, open_.data(), open_.size() * row_size());
      return;
    }
    auto* to = static_cast<char*>(rows);
    const auto size = row_size();
    for (std::size_t i = 0; i < block; ++i) std::memcpy(to + i * size, shape_->empty, size);
    const auto* of = block_of(index);
    const auto* columns = numbers_of(of);
    for (std::size_t word = 0; word < size / word_size; ++word)
      if (columns[word] != 0) read_all(column_of(of, columns[word]), of, to + word * word_size, size);
  }

  /// Makes `row` that of `index`, which it equals but for the words that may change. A word that is empty stays so.
  void change(std::size_t index, const void* row) noexcept {
    const auto packed = blocks_.size() * block;
    if (index >= packed) {
      std::memcpy(open_.at(index - packed), row, row_size());
      return;
    }
    auto* of = const_cast<std::uint32_t*>(block_of(index));
    for (std::size_t word = 0; word < shape_->words; ++word) {
      const auto number = numbers_of(of)[word];
      if ((shape_->changing >> word & 1U) == 0 || number == 0) continue;
      const auto column = column_of(of, number);
      auto* at = of + column.place;
      auto place = index % block;
      if (column.some != 0) {
        const auto there = *at++;
        if ((there >> place & 1U) == 0) continue;
        place = count_before(there, place);
      }
      std::memcpy(at + place, static_cast<const char*>(row) + word * word_size, word_size);
    }
  }

  /// Forgets the last rows.
  void truncate(std::size_t size) noexcept {
    if (const auto packed = blocks_.size() * block; size >= packed) return open_.truncate(size - packed);
    open_.clear();
    open_.extend(size % block);  // there is room, as there was for a block
    for (std::size_t i = 0; i < size % block; ++i) {
      std::uint32_t words[most_words];
      read(size / block * block + i, 0, shape_->words, words);
      std::memcpy(open_.at(i), words, row_size());
    }
    if (size / block < blocks_.size()) units_.truncate(blocks_[size / block]);
    blocks_.truncate(size / block);
  }

  /// The memory it holds, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept { return units_.bytes() + blocks_.bytes() + open_.bytes(); }

  /// The most words of a row.
  static constexpr std::size_t most_words = 60;

private:
  static constexpr std::size_t unit = 2;  // words

  static constexpr std::size_t word_size = sizeof(std::uint32_t);

  /// One word of the rows of a block.
  struct Column {
    std::uint32_t least;
    std::uint16_t place;  // in words from that of the block
    std::uint8_t bits;    // of each
    std::uint8_t some;    // whether some rows have it, and others are empty
  };
  static constexpr std::size_t column_size = sizeof(Column) / word_size;

  [[nodiscard]] std::size_t row_size() const noexcept { return shape_->words * word_size; }

  // A block begins with the numbers of the columns of all words, from 1, a byte each; then come the columns.
  [[nodiscard]] std::size_t numbers_size() const noexcept { return (shape_->words + word_size - 1) / word_size; }
  [[nodiscard]] static const unsigned char* numbers_of(const std::uint32_t* of) noexcept {
    return reinterpret_cast<const unsigned char*>(of);
  }
  [[nodiscard]] Column column_of(const std::uint32_t* of, std::size_t number) const noexcept {
    Column column;
    std::memcpy(&column, of + numbers_size() + (number - 1) * column_size, sizeof column);
    return column;
  }
  [[nodiscard]] const std::uint32_t* block_of(std::size_t index) const noexcept {
    return static_cast<const std::uint32_t*>(units_.data()) + std::size_t{blocks_[index / block]} * unit;
  }

  [[nodiscard]] static std::size_t count_before(std::uint32_t bits, std::size_t place) noexcept {
    return static_cast<std::size_t>(std::popcount(bits & ((std::uint32_t{1} << place) - 1)));
  }

  /// Reads a word, unless it is empty.
  static void read(Column column, const std::uint32_t* of, std::size_t place, std::uint32_t& word) noexcept {
    const auto* at = of + column.place;
    if (column.some != 0) {
      const auto there = *at++;
      if ((there >> place & 1U) == 0) return;
      place = count_before(there, place);
    }
    word = column.bits == 0 ? column.least : value(column, at, place * column.bits);
  }

  /// The word whose bits, of which there are some, begin at `first`.
  [[nodiscard]] static std::uint32_t value(Column column, const std::uint32_t* at, std::size_t first) noexcept {
    const auto last = first + column.bits - 1;
    const auto two = std::uint64_t{at[last / 32]} << 32U | at[first / 32];
    return column.least + (static_cast<std::uint32_t>(two >> first % 32) & ~std::uint32_t{0} >> (32U - column.bits));
  }

  /// Reads a word of each row, unless it is empty; `to` is that of the first row, and the rows are `size` bytes apart.
  static void read_all(Column column, const std::uint32_t* of, char* to, std::size_t size) noexcept {
    const auto* at = of + column.place;
    auto there = column.some != 0 ? *at++ : ~std::uint32_t{0};
    const auto write = [&](std::uint32_t word) {
      std::memcpy(to + static_cast<std::size_t>(std::countr_zero(there)) * size, &word, word_size);
    };
    if (column.bits == 0)
      for (; there != 0; there &= there - 1) write(column.least);
    else
      for (std::size_t first = 0; there != 0; there &= there - 1, first += column.bits) write(value(column, at, first));
  }

  /// What a block is made of.
  struct Packed {
    unsigned char numbers[most_words + word_size] = {};
    Column columns[most_words];
    std::size_t count = 0;  // of columns
    std::uint32_t words[most_words * (block + 1)];
    std::size_t size = 0;  // of words
  };

  /// Makes a column of a word of all open rows, unless it is empty in all of them.
  void pack(std::size_t word, Packed& to) const noexcept {
    std::uint32_t empty = 0;
    std::memcpy(&empty, static_cast<const char*>(shape_->empty) + word * word_size, word_size);
    const auto* rows = static_cast<const std::uint32_t*>(open_.data()) + word;
    std::uint32_t there = 0;
    std::uint32_t least = ~std::uint32_t{0};
    std::uint32_t most = 0;
    for (std::size_t i = 0; i < block; ++i) {
      const auto value = rows[i * shape_->words];
      if (value == empty) continue;
      there |= std::uint32_t{1} << i;
      least = value < least ? value : least;
      most = value > most ? value : most;
    }
    if (there == 0) return;
    const bool changes = (shape_->changing >> word & 1U) != 0;
    const bool all = there == ~std::uint32_t{0};
    const unsigned bits = changes ? 32U : static_cast<unsigned>(std::bit_width(most - least));
    if (changes) least = 0;
    to.columns[to.count++] = {least, static_cast<std::uint16_t>(to.size), static_cast<std::uint8_t>(bits),
                              static_cast<std::uint8_t>(all ? 0 : 1)};
    to.numbers[word] = static_cast<unsigned char>(to.count);
    if (!all) to.words[to.size++] = there;
    std::uint64_t open = 0;
    unsigned taken = 0;
    for (; there != 0 && bits != 0; there &= there - 1) {
      const auto value = rows[static_cast<std::size_t>(std::countr_zero(there)) * shape_->words] - least;
      open |= std::uint64_t{value} << taken;
      taken += bits;
      if (taken < 32) continue;
      to.words[to.size++] = static_cast<std::uint32_t>(open);
      open >>= 32U;
      taken -= 32;
    }
    if (taken != 0) to.words[to.size++] = static_cast<std::uint32_t>(open);
  }

  /// Makes a block of the open rows. Strong guarantee.
  void pack() {
    Packed packed;
    for (std::size_t word = 0; word < shape_->words; ++word) pack(word, packed);
    const auto begin = numbers_size() + packed.count * column_size;
    for (std::size_t i = 0; i < packed.count; ++i)
      packed.columns[i].place = static_cast<std::uint16_t>(packed.columns[i].place + begin);
    blocks_.make_room();
    const auto place = units_.size();
    units_.extend((begin + packed.size + unit - 1) / unit);
    auto* to = static_cast<std::uint32_t*>(units_.at(place));
    std::memcpy(to, packed.numbers, numbers_size() * word_size);
    std::memcpy(to + numbers_size(), packed.columns, packed.count * sizeof(Column));
    std::memcpy(to + begin, packed.words, packed.size * word_size);
    blocks_.push_back(static_cast<std::uint32_t>(place));
    open_.clear();
  }

  const PackedShape* shape_;
  base_parts::RowMemory units_;                  // of the blocks
  base_parts::RowVector<std::uint32_t> blocks_;  // by block: the first of its units
  base_parts::RowMemory open_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
