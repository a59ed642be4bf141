// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/id.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/slots.hpp>
#include <newsgraph/base/string_hash.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Strings, each stored once and numbered in the order in which they came: what string pools of all ids have in common.
///
/// The bytes stand in chunks, so that growing moves few of them; an open-addressing table leads to them. At most 64
/// GiB, in strings of less than 256 MiB: beyond that `intern` throws `std::length_error`.
class StringTable {
public:
  /// The number of `text`, which is added if it is new; then `size()` has grown. Strong guarantee; O(length).
  template <class...>
  std::uint32_t intern(std::string_view text, std::uint32_t hash) {
    if (slots_.empty()) rehash();
    auto place = place_of(text, hash);
    if (slots_[place].number != 0) return slots_[place].number - 1;

    if ((entries_.size() + 1) * 5 > slots_.size() * 4) {
      rehash();
      place = place_of(text, hash);
    }
    entries_.make_room();
    entries_.push_back({append(text) & last_offset, text.size() & longest});
    slots_[place] = {hash, static_cast<std::uint32_t>(entries_.size())};
    return slots_[place].number - 1;
  }

  /// Announces that `text` will be interned soon, so that the memory that this takes is fetched meanwhile.
  [[nodiscard]] std::uint32_t expect(std::string_view text) const noexcept {
    const auto hash = static_cast<std::uint32_t>(base_parts::hash_of(text));
#ifdef __GNUC__
    if (!slots_.empty()) __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]);
#endif
    return hash;
  }

  /// Makes strings of these sizes all that are here. `read(bytes, size)` gives the bytes, some strings at a time: the
  /// chunk that they stand in, and how many of its bytes are to come. False where it is, where a string is longer than
  /// one may be, or comes twice. O(bytes).
  template <class Read>
  [[nodiscard]] bool assign(Rows<std::uint32_t> sizes, Read read) {
    *this = {};
    entries_.make_room(sizes.size());
    base_parts::RowVector<std::uint32_t> hashes;
    hashes.make_room(sizes.size());
    for (std::size_t next = 0; next < sizes.size();) {
      const auto first = next;
      std::size_t taken = 0;
      do {
        if (sizes[next] > longest) return false;
        entries_.push_back({(std::uint64_t{chunks_.size()} * chunk_size + taken) & last_offset, sizes[next] & longest});
        taken += sizes[next++];
      } while (next < sizes.size() && taken + (sizes[next] == 0 ? 1 : sizes[next]) <= chunk_size);
      if (std::uint64_t{chunks_.size()} * chunk_size > last_offset) return false;
      if (!read(chunks_.emplace_back(), taken)) return false;
      for (auto i = first; i < next; ++i)
        hashes.push_back(static_cast<std::uint32_t>(base_parts::hash_of(text_of(entries_[i]))));
    }
    return take_hashes(hashes);
  }

  [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

  /// Forgets the newest strings, so that `size` are left.
  void truncate(std::size_t size) noexcept {
    while (entries_.size() > size) {
      const auto text = text_of(entries_.back());
      empty(place_of(text, static_cast<std::uint32_t>(base_parts::hash_of(text))));
      auto& chunk = chunks_[entries_.back().chunk()];
      chunk.resize(chunk.size() - text.size());
      entries_.pop_back();
    }
  }

  /// The memory it holds, used or not.
  [[nodiscard]] std::size_t bytes() const noexcept {
    std::size_t sum = entries_.bytes() + slots_.bytes() + chunks_.capacity() * sizeof(std::string);
    for (const auto& chunk : chunks_) sum += chunk.capacity();
    return sum;
  }

protected:
  /// The number of `text`, if it is here. O(length).
  [[nodiscard]] std::optional<std::uint32_t> find_number(std::string_view text) const noexcept {
    if (slots_.empty()) return std::nullopt;
    const auto& slot = slots_[place_of(text, static_cast<std::uint32_t>(base_parts::hash_of(text)))];
    return slot.number != 0 ? std::optional{slot.number - 1} : std::nullopt;
  }

  /// Valid until the next `intern` or `truncate`.
  [[nodiscard]] std::string_view text_at(std::size_t number) const noexcept { return text_of(entries_[number]); }

private:
  static constexpr std::size_t chunk_size = std::size_t{1} << 16U;
  static constexpr std::size_t longest = (std::size_t{1} << 28U) - 1;
  static constexpr std::uint64_t last_offset = (std::uint64_t{1} << 36U) - 1;

  struct Entry {
    std::uint64_t offset : 36;  // chunk_size to a chunk
    std::uint64_t size : 28;

    [[nodiscard]] std::size_t chunk() const noexcept { return static_cast<std::size_t>(offset / chunk_size); }
    [[nodiscard]] std::size_t begin() const noexcept { return static_cast<std::size_t>(offset % chunk_size); }
  };

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t number = 0;  // from 1; 0 is an empty slot
  };

  [[nodiscard]] std::string_view text_of(Entry entry) const noexcept {
    return {chunks_[entry.chunk()].data() + entry.begin(), static_cast<std::size_t>(entry.size)};
  }

  /// The slot of `text`, or the empty one where it belongs.
  [[nodiscard]] std::size_t place_of(std::string_view text, std::uint32_t hash) const noexcept {
    return base_parts::probe(hash, slots_.size(), [&](std::size_t place) {
      const auto& slot = slots_[place];
      return slot.number == 0 || (slot.hash == hash && base_parts::same_text(text_of(entries_[slot.number - 1]), text));
    });
  }

  /// Empties a slot, and moves back what stands behind it only because it was taken.
  void empty(std::size_t place) noexcept {
    const auto mask = slots_.size() - 1;
    for (auto next = (place + 1) & mask; slots_[next].number != 0; next = (next + 1) & mask) {
      if (((next - slots_[next].hash) & mask) < ((next - place) & mask)) continue;
      slots_[place] = slots_[next];
      place = next;
    }
    slots_[place] = {};
  }

  void rehash() {
    base_parts::grow_slots(
        slots_, [](const Slot& slot) { return slot.number != 0; }, [](const Slot& slot) { return slot.hash; });
  }

  /// Makes slots for the strings that are here; false where two are the same.
  template <class...>
  bool take_hashes(const base_parts::RowVector<std::uint32_t>& hashes) {
    std::size_t places = 16;
    while (hashes.size() * 5 > places * 4) places *= 2;
    slots_.resize(places, {});
    constexpr std::size_t ahead = 16;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
#ifdef __GNUC__
      if (i + ahead < hashes.size()) __builtin_prefetch(&slots_[hashes[i + ahead] & (places - 1)]);
#endif
      auto& slot = slots_[place_of(text_of(entries_[i]), hashes[i])];
      if (slot.number != 0) return false;
      slot = {hashes[i], static_cast<std::uint32_t>(i + 1)};
    }
    return true;
  }

  /// Stores the bytes and returns their offset.
  template <class...>
  std::uint64_t append(std::string_view text) {
    if (text.size() > longest) throw std::length_error{"a string of 256 MiB or more"};
    if (chunks_.empty() || chunks_.back().size() + (text.empty() ? 1 : text.size()) > chunk_size) {
      std::string chunk;
      if (!chunks_.empty()) chunk.reserve(text.size() < chunk_size ? chunk_size : text.size());  // the first grows
      chunks_.push_back(std::move(chunk));
    }
    auto& chunk = chunks_.back();
    const auto offset = std::uint64_t{chunks_.size() - 1} * chunk_size + chunk.size();
    if (offset > last_offset) throw std::length_error{"more than 64 GiB of strings"};
    chunk.append(text);
    return offset;
  }

  base_parts::RowVector<Entry> entries_;
  base_parts::RowVector<Slot> slots_;  // a power of two, at most four fifths of them taken
  std::vector<std::string> chunks_;
};

/// Strings, each stored once, with ids of `T`.
template <class T>
class StringPool : public StringTable {
public:
  /// The id of `text`, which is added if it is new; then `size()` has grown. Strong guarantee; O(length).
  Id<T> intern(std::string_view text) { return intern(text, static_cast<std::uint32_t>(base_parts::hash_of(text))); }

  /// The same, with what `expect` gave for `text`.
  Id<T> intern(std::string_view text, std::uint32_t hash) { return Id<T>{StringTable::intern(text, hash)}; }

  /// The id of `text`, if it is here. O(length).
  [[nodiscard]] std::optional<Id<T>> find(std::string_view text) const noexcept {
    const auto number = find_number(text);
    return number ? std::optional{Id<T>{*number}} : std::nullopt;
  }

  /// Valid until the next `intern` or `truncate`.
  [[nodiscard]] std::string_view operator[](Id<T> id) const noexcept { return text_at(id.index()); }
};

}  // namespace newsgraph::inline v0_1::graph_parts
