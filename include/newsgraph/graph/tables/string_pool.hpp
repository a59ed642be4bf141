#pragma once

#include <newsgraph/base/id.hpp>
#include <newsgraph/base/string_hash.hpp>
#include <newsgraph/graph/tables/row_vector.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph {

/// Strings, each stored once and numbered in the order in which they came.
///
/// The bytes stand in chunks, so that growing moves few of them; an open-addressing table leads to them. At most 64
/// GiB, in strings of less than 256 MiB: beyond that `intern` throws `std::length_error`.
template <class T>
class StringPool {
public:
  /// The id of `text`, which is added if it is new; then `size()` has grown. Strong guarantee; O(length).
  Id<T> intern(std::string_view text) { return intern(text, static_cast<std::uint32_t>(hash_of(text))); }

  /// The same, with what `expect` gave for `text`.
  Id<T> intern(std::string_view text, std::uint32_t hash) {
    if (slots_.empty()) slots_.resize(16);
    auto place = place_of(text, hash);
    if (slots_[place].number != 0) return id_in(slots_[place]);

    if ((entries_.size() + 1) * 5 > slots_.size() * 4) {
      rehash();
      place = place_of(text, hash);
    }
    entries_.make_room();
    entries_.push_back({append(text) & last_offset, text.size() & longest});
    slots_[place] = {hash, static_cast<std::uint32_t>(entries_.size())};
    return id_in(slots_[place]);
  }

  /// Announces that `text` will be interned soon, so that the memory that this takes is fetched meanwhile.
  [[nodiscard]] std::uint32_t expect(std::string_view text) const noexcept {
    const auto hash = static_cast<std::uint32_t>(hash_of(text));
#ifdef __GNUC__
    if (!slots_.empty()) __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]);
#endif
    return hash;
  }

  /// The id of `text`, if it is here. O(length).
  [[nodiscard]] std::optional<Id<T>> find(std::string_view text) const noexcept {
    if (slots_.empty()) return std::nullopt;
    const auto& slot = slots_[place_of(text, static_cast<std::uint32_t>(hash_of(text)))];
    return slot.number != 0 ? std::optional{id_in(slot)} : std::nullopt;
  }

  /// Valid until the next `intern` or `truncate`.
  [[nodiscard]] std::string_view operator[](Id<T> id) const noexcept { return text_of(entries_[id.index()]); }

  [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

  /// Forgets the newest strings, so that `size` are left.
  void truncate(std::size_t size) noexcept {
    while (entries_.size() > size) {
      // What came last stands in no other string's way.
      const auto text = text_of(entries_.back());
      slots_[place_of(text, static_cast<std::uint32_t>(hash_of(text)))] = {};
      auto& chunk = chunks_[entries_.back().offset / chunk_size];
      chunk.resize(chunk.size() - text.size());
      entries_.pop_back();
    }
  }

  /// The memory it holds, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept {
    std::size_t sum = entries_.bytes() + slots_.capacity() * sizeof(Slot) + chunks_.capacity() * sizeof(std::string);
    for (const auto& chunk : chunks_) sum += chunk.capacity();
    return sum;
  }

private:
  static constexpr std::size_t chunk_size = std::size_t{1} << 16U;
  static constexpr std::size_t longest = (std::size_t{1} << 28U) - 1;
  static constexpr std::size_t last_offset = (std::size_t{1} << 36U) - 1;

  struct Entry {
    std::uint64_t offset : 36;  // chunk_size to a chunk
    std::uint64_t size : 28;
  };

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = 0;  // from 1; 0 is an empty slot
  };

  [[nodiscard]] static Id<T> id_in(Slot slot) noexcept { return Id<T>{slot.number - std::size_t{1}}; }

  [[nodiscard]] std::string_view text_of(Entry entry) const noexcept {
    return {chunks_[entry.offset / chunk_size].data() + entry.offset % chunk_size, entry.size};
  }

  /// The slot of `text`, or the empty one where it belongs.
  [[nodiscard]] std::size_t place_of(std::string_view text, std::uint32_t hash) const noexcept {
    const auto mask = slots_.size() - 1;
    auto place = hash & mask;
    for (; slots_[place].number != 0; place = (place + 1) & mask)
      if (slots_[place].hash == hash && same_text(text_of(entries_[slots_[place].number - 1]), text)) break;
    return place;
  }

  void rehash() {
    std::vector<Slot> slots(slots_.size() * 2);
    const auto mask = slots.size() - 1;
    std::vector<std::uint32_t> hashes(entries_.size());
    for (const auto& slot : slots_)
      if (slot.number != 0) hashes[slot.number - 1] = slot.hash;
    // In the order in which they came, which `truncate` relies on.
    for (std::size_t i = 0; i < hashes.size(); ++i) {
      auto place = hashes[i] & mask;
      while (slots[place].number != 0) place = (place + 1) & mask;
      slots[place] = {hashes[i], static_cast<std::uint32_t>(i + 1)};
    }
    slots_ = std::move(slots);
  }

  /// Stores the bytes and returns their offset.
  std::uint64_t append(std::string_view text) {
    if (text.size() > longest) throw std::length_error{"a string of 256 MiB or more"};
    if (chunks_.empty() || chunks_.back().size() + std::max<std::size_t>(text.size(), 1) > chunk_size) {
      std::string chunk;
      if (!chunks_.empty()) chunk.reserve(std::max(text.size(), chunk_size));  // the first one grows as needed
      chunks_.push_back(std::move(chunk));
    }
    auto& chunk = chunks_.back();
    const std::uint64_t offset = (chunks_.size() - 1) * chunk_size + chunk.size();
    if (offset > last_offset) throw std::length_error{"more than 64 GiB of strings"};
    chunk.append(text);
    return offset;
  }

  RowVector<Entry> entries_;
  std::vector<Slot> slots_;  // a power of two, at most four fifths of them taken
  std::vector<std::string> chunks_;
};

}  // namespace newsgraph
