// SPDX-License-Identifier: MIT
#include <newsgraph/prose/words/byte_scan.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace test_prose_words_byte_scan {

using namespace newsgraph;
using namespace newsgraph::prose_parts;

constexpr std::uint64_t bits(std::initializer_list<int> places) {
  std::uint64_t bits = 0;
  for (const int place : places) bits |= std::uint64_t{1} << place;
  return bits;
}

static_assert(ByteScan::of("", true).places == 0);
static_assert(ByteScan::of("ab 12", true).places == bits({0, 3, 4}));
static_assert(ByteScan::of("ab 12", false).places == bits({3, 4}));
static_assert(ByteScan::of("한국 은행", true).places == bits({0, 7}));  // syllables of three bytes
static_assert(ByteScan::of("“천", true).places == bits({0}));           // the quote, behind which one looks
static_assert(ByteScan::of("a５", true).places == bits({0, 1}));

TEST_CASE("a block tells the next one whether it ends in a boundary") {
  CHECK(ByteScan::of(std::string(63, 'x') + ' ', true).ends_in_boundary);
  CHECK_FALSE(ByteScan::of(std::string(64, 'x'), true).ends_in_boundary);
  CHECK_FALSE(ByteScan::of(std::string(63, ' ') + '7', true).ends_in_boundary);
  CHECK(ByteScan::of("x", true).ends_in_boundary);
}

static_assert(ByteScan::of("[a]한~b_c@d", true).places == bits({1, 3, 7, 9, 11}));  // behind punctuation of ASCII

TEST_CASE("bytes are told apart wherever they stand, at run time as at compile time") {
  for (int value = 0; value != 256; ++value) {
    const auto byte = static_cast<unsigned char>(value);
    const bool digit = byte >= '0' && byte <= '9';
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    const bool word = letter || (byte >= 0xea && byte <= 0xed);
    CHECK(ByteScan::is_boundary(byte) == (byte < 0x80 && !digit && !letter));
    const bool other = byte >= 0xc0 && !word;
    for (int at = 1; at != 64; ++at) {
      std::string text(64, ' ');
      text[static_cast<std::size_t>(at)] = static_cast<char>(byte);
      const bool found = (ByteScan::of(text, true).places >> at & 1) != 0;
      if (found != (digit || word || other)) FAIL("byte " << value << " at " << at);
    }
  }
}

static_assert(ByteScan::of("ab 한국 12", true).letters == bits({0}));
static_assert(ByteScan::of("ab 한국 12", true).syllables == bits({3}));

TEST_CASE("where letters begin that end at a place, in eights and in what is left of them") {
  constexpr std::string_view text = "it-Internationalisation{of";
  static_assert(ByteScan::begin_of_letters(text, 23, 0) == 3);
  static_assert(ByteScan::begin_of_letters(text, 23, 5) == 5);
  static_assert(ByteScan::begin_of_letters(text, 2, 0) == 0);
  static_assert(ByteScan::begin_of_letters(text, text.size(), 0) == 24);
  static_assert(ByteScan::begin_of_letters(text, 3, 0) == 3);
  CHECK(ByteScan::begin_of_letters(text, 23, 0) == 3);
}

TEST_CASE("capitals, lines and Hangul are found alike at compile time, in eights and in sixteens") {
  for (int value = 0; value != 256; ++value) {
    const auto byte = static_cast<unsigned char>(value);
    const bool capital = byte >= 'A' && byte <= 'Z';
    for (const std::size_t size : {std::size_t{3}, std::size_t{11}, std::size_t{40}})
      for (std::size_t at = 0; at != size; ++at) {
        std::string text(size, 'x');
        text[at] = static_cast<char>(byte);
        const bool named = capital || byte == '\n' || byte > 0xe9;
        if (ByteScan::next_capital(text, 0, size) != (capital ? at : size)) FAIL("capital " << value << " at " << at);
        if (ByteScan::next_name_or_line(text, 0, size) != (named ? at : size)) FAIL("name " << value << " at " << at);
      }
  }
}

TEST_CASE("the next capital is found in eights and in what is left of them") {
  constexpr std::string_view text = "of the late Mr [@`{é Z";
  static_assert(ByteScan::next_capital(text, 0, text.size()) == 12);
  static_assert(ByteScan::next_capital(text, 13, text.size()) == text.size() - 1);
  CHECK(ByteScan::next_capital(text, 13, text.size() - 1) == text.size() - 1);
}

}  // namespace test_prose_words_byte_scan
