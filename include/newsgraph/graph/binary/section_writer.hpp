// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/graph/binary/checksum.hpp>
#include <newsgraph/graph/binary/layout.hpp>
#include <newsgraph/graph/binary/sections.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Writes the sections of a graph, one after the other.
template <class...>
class SectionWriter {
public:
  explicit SectionWriter(std::ostream& out) : out_{out} {}

  template <class...>
  void header(const SectionList<>& list) {
    const auto& sections = list.sections();
    BinaryHeader header{{},
                        BinaryHeader::native_order,
                        BinaryHeader::this_form,
                        static_cast<std::uint32_t>(sections.size()),
                        list.layout(),
                        binary_size(sections)};
    std::memcpy(header.magic, binary_magic.data(), sizeof header.magic);
    put(&header, sizeof header);
    for (const auto& section : sections) put(&section.count, sizeof section.count);
    end();
  }

  template <class T>
  void strings(std::string_view, const StringPool<T>& pool) {
    put_texts(pool.size(), [&](std::size_t i) { return pool[Id<T>{i}]; });
  }
  void texts(std::string_view, const std::vector<std::string>& texts) {
    put_texts(texts.size(), [&](std::size_t i) { return std::string_view{texts[i]}; });
  }
  template <class T>
  void rows(std::string_view, const base_parts::RowMemory& table, const T*) {
    const auto* all = static_cast<const T*>(table.data());
    for (std::size_t i = 0; i < table.size(); ++i) put_row(&all[i]);
    end();
  }
  template <class T>
  void rows(std::string_view, const PackedMemory& table, const T*) {
    for (std::size_t i = 0; i < table.size(); ++i) {
      const auto row = unpacked<T>(table, i);
      put_row(&row);
    }
    end();
  }
  template <class Key, class T>
  void runs(std::string_view, const Runs<Key, T>& runs) {
    for (std::size_t i = 0; i < runs.size(); ++i) {
      const auto count = static_cast<std::uint32_t>(runs[Id<Key>{i}].size());
      put(&count, sizeof count);
    }
    end();
    for (std::size_t i = 0; i < runs.size(); ++i) {
      const auto run = runs[Id<Key>{i}];
      for (const auto& row : run) put_row(&row);
      for (auto j = run.size(); j < RunMemory::block_of(static_cast<std::uint32_t>(run.size())); ++j)
        put_row<T>(nullptr);
    }
    end();
  }

private:
  template <class TextAt>
  void put_texts(std::size_t count, TextAt text_at) {
    for (std::size_t i = 0; i < count; ++i) {
      const auto size = static_cast<std::uint32_t>(text_at(i).size());
      put(&size, sizeof size);
    }
    end();
    for (std::size_t i = 0; i < count; ++i) put(text_at(i).data(), text_at(i).size());
    end();
  }

  /// A row without what lies between its members; zeros where there is none.
  template <class T>
  void put_row(const T* row) {
    char bytes[sizeof(T)] = {};
    if (row != nullptr) copy_members(*row, bytes);
    put(bytes, sizeof bytes);
  }

  template <class...>
  void put(const void* bytes, std::size_t size) {
    pending_.append(static_cast<const char*>(bytes), size);
    size_ += size;
    if (pending_.size() >= block) flush();
  }

  template <class...>
  void end() {
    static constexpr char zeros[8] = {};
    put(zeros, static_cast<std::size_t>((8 - size_ % 8) % 8));
    flush();
    const auto sum = sum_.value();
    out_.write(reinterpret_cast<const char*>(&sum), sizeof sum);
    sum_ = Checksum{++section_};
    size_ = 0;
  }

  template <class...>
  void flush() {
    sum_.add(pending_.data(), pending_.size());
    out_.write(pending_.data(), static_cast<std::streamsize>(pending_.size()));
    pending_.clear();
  }

  static constexpr std::size_t block = std::size_t{1} << 16U;

  std::ostream& out_;
  std::string pending_;
  std::uint64_t size_ = 0;
  std::uint64_t section_ = 0;  // the header is the first
  Checksum sum_;
};

}  // namespace newsgraph::inline v0_1::graph_parts
