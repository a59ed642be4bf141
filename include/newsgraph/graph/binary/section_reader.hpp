// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/graph/binary/checksum.hpp>
#include <newsgraph/graph/binary/existing.hpp>
#include <newsgraph/graph/binary/sections.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// "0123456789abcdef" of a number.
template <class...>
[[nodiscard]] std::string hexadecimal(std::uint64_t number) {
  std::string text;
  for (unsigned shift = 64; shift > 0;) text += "0123456789abcdef"[number >> (shift -= 4) & 15U];
  return text;
}

/// Reads the sections of a graph, one after the other, into empty tables. What is wrong first is the fault; after it
/// nothing is read.
///
/// No more memory is taken than there are bytes to fill it, but for a mebibyte.
template <class...>
class SectionReader {
public:
  SectionReader(std::istream& in, std::string_view name) : in_{in}, name_{name} {}

  [[nodiscard]] bool good() const noexcept { return !fault_; }
  [[nodiscard]] const std::optional<Fault>& fault() const noexcept { return fault_; }

  template <class...>
  void refuse(FaultKind kind, std::string_view found, std::string_view expected) {
    if (fault_) return;
    fault_ = base_parts::fault_of(kind, found, expected);
    fault_->place.file = name_;
  }

  /// Refuses bytes that have the right checksum, and are no graph.
  template <class...>
  void refuse_rows(std::string_view name, std::size_t row) {
    refuse(FaultKind::malformed, "row " + std::to_string(row) + " of the " + std::string{name},
           "one that a graph can have");
  }

  /// Reads the header of a graph of such sections, and how many rows they have.
  template <class...>
  void header(SectionList<>& list) {
    if (!in_) return refuse(FaultKind::unopened, "nothing can be read, as of a file that is not there", {});
    auto& sections = list.sections();
    find_size();
    BinaryHeader header{};
    const auto got = get(&header, sizeof header);
    if (got < binary_magic.size() || std::string_view{header.magic, sizeof header.magic} != binary_magic)
      return in_.bad() ? refuse_end()
                       : refuse(FaultKind::other_format, "other first bytes", "a saved graph of newsgraph");
    if (got < sizeof header) return refuse_end();
    const auto other = [&](std::string_view found, std::string_view expected) {
      refuse(FaultKind::other_format, found, expected);
    };
    if (header.order == BinaryHeader::other_order) return other("another order of bytes", "that of this machine");
    if (header.order != BinaryHeader::native_order)
      return other("the order of bytes " + std::to_string(header.order), "that of this machine");
    if (header.form != BinaryHeader::this_form)
      return other("version " + std::to_string(header.form) + " of the binary form",
                   "version " + std::to_string(BinaryHeader::this_form));
    if (header.layout != list.layout())
      return other("the layout " + hexadecimal(header.layout) + ", of another version or another machine",
                   hexadecimal(list.layout()));
    if (header.sections != sections.size())
      return other(std::to_string(header.sections) + " sections", std::to_string(sections.size()));
    for (auto& section : sections)
      if (!get_all(&section.count, sizeof section.count)) return;
    if (!end("header")) return;
    std::uint64_t size = 0;
    for (const auto& section : sections) {
      const bool fits = section.count <= base_parts::most_rows || section.unit == 1;
      if (!fits || section.count > header.bytes || (size += section.bytes()) > header.bytes)
        return refuse(FaultKind::malformed, std::to_string(section.count) + " rows of the " + std::string{section.name},
                      "as many as there are bytes");
    }
    if (binary_size(sections) != header.bytes)
      return refuse(FaultKind::malformed, std::to_string(header.bytes) + " bytes",
                    std::to_string(binary_size(sections)));
    if (left_ && *left_ + at_ != header.bytes)
      return refuse(FaultKind::malformed, std::to_string(*left_ + at_) + " bytes", std::to_string(header.bytes));
    sections_ = &sections;
  }

  /// Whether there is nothing more.
  template <class...>
  void finish() {
    if (!good()) return;
    char more = 0;
    const auto size = at_;
    if (get(&more, 1) != 0) refuse(FaultKind::malformed, "more than " + std::to_string(size) + " bytes", "the end");
  }

  template <class T>
  void strings(std::string_view name, StringPool<T>& pool) {
    base_parts::RowVector<std::uint32_t> sizes;
    if (!get_rows(name, sizes) || !are_of(name, sizes)) return;
    constexpr bool is_text = std::is_same_v<T, Word> || std::is_same_v<T, Text> || std::is_same_v<T, ArticleNode>;
    std::size_t first = 0;
    const bool taken = pool.assign(sizes.rows(), [&](std::string& chunk, std::size_t size) {
      if (!get_text(chunk, size)) return false;
      for (std::size_t at = 0; is_text && at < chunk.size(); at += sizes[first++])
        if (!base_parts::is_utf8({chunk.data() + at, sizes[first]})) return refuse_rows(name, first), false;
      return true;
    });
    if (!good()) return;
    if (!taken) return refuse_rows(name, pool.size() - 1);
    end(name);
  }

  void texts(std::string_view name, std::vector<std::string>& texts) {
    base_parts::RowVector<std::uint32_t> sizes;
    if (!get_rows(name, sizes) || !are_of(name, sizes)) return;
    for (const auto size : sizes)
      if (!get_text(texts.emplace_back(), size)) return;
    end(name);
  }

  template <class T>
  void rows(std::string_view name, base_parts::RowMemory& table, const T*) {
    get_rows(name, table);
  }
  template <class T>
  void rows(std::string_view name, PackedMemory& table, const T*) {
    if (!good()) return;
    constexpr std::size_t most = 64;
    std::uint32_t words[most][sizeof(T) / sizeof(std::uint32_t)];
    for (auto left = static_cast<std::size_t>(section().count); left != 0;) {
      const auto some = (std::min)(left, most);
      if (!get_all(words, some * sizeof(T))) return;
      for (std::size_t i = 0; i < some; ++i) table.add(words[i]);
      left -= some;
    }
    end(name);
  }

  template <class Key, class T>
  void runs(std::string_view name, Runs<Key, T>& runs) {
    base_parts::RowVector<std::uint32_t> counts;
    if (!get_rows(name, counts)) return;
    std::uint64_t size = 0;
    for (const auto count : counts) size += RunMemory::block_of(count);
    if (size != section().count) return refuse_rows(name, 0);
    base_parts::RowMemory elements{sizeof(T)};
    if (get_rows(name, elements)) runs.lay_out(counts.rows(), std::move(elements));
  }

private:
  [[nodiscard]] const Section& section() const noexcept { return (*sections_)[next_]; }

  /// Finds how much is left, where that can be told.
  template <class...>
  void find_size() {
    const auto at = in_.tellg();
    if (at == std::istream::pos_type(-1)) return;
    in_.seekg(0, std::ios::end);
    const auto end = in_.tellg();
    in_.clear();
    in_.seekg(at);
    if (in_ && end != std::istream::pos_type(-1) && end >= at) left_ = static_cast<std::uint64_t>(end - at);
  }

  /// Whether texts of these sizes are all of the next section.
  template <class...>
  [[nodiscard]] bool are_of(std::string_view name, const base_parts::RowVector<std::uint32_t>& sizes) {
    std::uint64_t size = 0;
    for (const auto one : sizes) size += one;
    if (size == section().count) return true;
    refuse_rows(name, 0);
    return false;
  }

  /// Reads bytes; as many as there are.
  template <class...>
  std::size_t get(void* bytes, std::size_t size) {
    in_.read(static_cast<char*>(bytes), static_cast<std::streamsize>(size));
    const auto got = static_cast<std::size_t>(in_.gcount());
    sum_.add(bytes, got);
    at_ += got;
    size_ += got;
    if (left_) *left_ -= (std::min)(*left_, std::uint64_t{got});
    return got;
  }

  template <class...>
  [[nodiscard]] bool get_all(void* bytes, std::size_t size) {
    constexpr std::size_t block = std::size_t{1} << 18U;  // whose checksum is taken while it is at hand
    auto* at = static_cast<char*>(bytes);
    for (std::size_t got = 0; got < size; got += block) {
      const auto part = (std::min)(block, size - got);
      if (get(at + got, part) == part) continue;
      refuse_end();
      return false;
    }
    return true;
  }

  /// How many of `rows` of so many bytes to take at once: all, where they are there, else no more than there were
  /// before.
  [[nodiscard]] std::size_t step(std::size_t before, std::size_t rows, std::size_t unit) const noexcept {
    if (left_) return rows;
    return (std::min)(rows, (std::max)(before, (std::size_t{1} << 20U) / unit + 1));
  }

  template <class...>
  [[nodiscard]] bool get_text(std::string& text, std::size_t size) {
    while (text.size() < size) {
      const auto before = text.size();
      text.resize(before + step(before, size - before, 1));
      if (!get_all(text.data() + before, text.size() - before)) return false;
    }
    return true;
  }

  template <class...>
  bool get_rows(std::string_view name, base_parts::RowMemory& table) {
    if (!good()) return false;
    const auto [of, unit, count] = section();
    const auto size = static_cast<std::size_t>(count);
    while (table.size() < size) {
      const auto before = table.size();
      const auto more = step(before, size - before, unit);
      table.extend(more);
      if (!get_all(table.at(before), more * unit)) return false;
    }
    return end(name);
  }

  /// Ends a section.
  template <class...>
  bool end(std::string_view name) {
    char filling[8];
    if (!get_all(filling, static_cast<std::size_t>((8 - size_ % 8) % 8))) return false;
    const auto expected = sum_.value();
    const auto begin = at_ - size_;
    std::uint64_t found = 0;
    if (!get_all(&found, sizeof found)) return false;
    if (found != expected) {
      refuse(FaultKind::malformed,
             "the checksum " + hexadecimal(found) + " of the section \"" + std::string{name} + "\" at byte "
                 + std::to_string(begin),
             hexadecimal(expected));
      return false;
    }
    sum_ = Checksum{++number_};
    size_ = 0;
    if (sections_ != nullptr) ++next_;
    return true;
  }

  template <class...>
  void refuse_end() {
    if (in_.bad()) return refuse(FaultKind::unreadable, {}, {});
    refuse(FaultKind::malformed, "the end after " + std::to_string(at_) + " bytes",
           sections_ != nullptr ? "more of the section \"" + std::string{section().name} + "\"" : "a whole header");
  }

  std::istream& in_;
  std::string name_;
  std::optional<Fault> fault_;
  std::optional<std::uint64_t> left_;  // bytes, where that is known
  std::uint64_t at_ = 0;
  std::uint64_t size_ = 0;  // of the section, as far as it is read
  std::uint64_t number_ = 0;
  std::vector<Section>* sections_ = nullptr;  // once their sizes are known
  std::size_t next_ = 0;
  Checksum sum_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
