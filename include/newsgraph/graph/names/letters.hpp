// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>

#include <string>
#include <string_view>

namespace newsgraph::inline v0_1::graph_parts {

/// A letter in its small form, of full-width ones in the ordinary width: Latin, Greek, Cyrillic, Armenian. The two i of
/// Turkish, with and without a dot, are both small in "i", for papers of other countries print but one.
[[nodiscard]] constexpr char32_t small_letter(char32_t c) noexcept {
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
  const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
  if (within(U'A', U'Z') || (within(0xC0, 0xDE) && c != 0xD7) || within(0x391, 0x3A9) || within(0x410, 0x42F))
    return c + 0x20;
  if (c == 0x130 || c == 0x131) return U'i';
  if (c == 0x18F) return 0x259;
  if (within(0x400, 0x40F)) return c + 0x50;
  if (within(0x531, 0x556)) return c + 0x30;
  const bool even = within(0x100, 0x137) || within(0x14A, 0x177) || within(0x218, 0x21B) || within(0x460, 0x481)
                    || within(0x48A, 0x4BF) || within(0x4D0, 0x52F) || within(0x1E00, 0x1EFF);
  if (even && c % 2 == 0) return c + 1;
  if ((within(0x139, 0x148) || within(0x179, 0x17E)) && c % 2 == 1) return c + 1;
  return c;
}

/// Latin letters by their code point, from U+00C0, U+0100 and U+1E00: the letter below the accent, '*' for what is two
/// letters or none.
inline constexpr std::string_view letters_from_c0 = "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y";
inline constexpr std::string_view letters_from_100 =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllllll"
    "nnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
inline constexpr std::string_view letters_from_1e00 =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwy******aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy******";
static_assert(letters_from_c0.size() == 64 && letters_from_100.size() == 128 && letters_from_1e00.size() == 256);

/// The small letter of one from U+1F00 to U+1FFC, with the accents that Greek had until 1982.
[[nodiscard]] constexpr char32_t letter_of_old_greek(char32_t c) noexcept {
  constexpr std::u32string_view by_sixteen = U"αεηιουω*αηωαηιυω";
  constexpr std::u32string_view by_two = U"ααεεηηιιοουυωω";
  if (c == 0x1FE4 || c == 0x1FE5 || c == 0x1FEC) return U'ρ';
  if (c == 0x1FF8 || c == 0x1FF9) return U'ο';
  if (c == 0x1FC8 || c == 0x1FC9) return U'ε';
  if (c >= 0x1F70 && c <= 0x1F7D) return by_two[c - 0x1F70];
  return c >= 0x1F70 && c <= 0x1F7F ? c : by_sixteen[(c - 0x1F00) / 16];
}

/// Katakana of half the width, from U+FF66, in the ordinary width.
inline constexpr std::u32string_view wide_katakana =
    U"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
static_assert(wide_katakana.size() == 56);

/// A small letter without its accents; a mark that stands after the letter it belongs to is 0. Marks that make another
/// letter of it, as in Korean, Japanese and Cyrillic "й", stay.
[[nodiscard]] constexpr char32_t bare_letter(char32_t c) noexcept {
  const auto from = [c](std::string_view letters, char32_t first) -> char32_t {
    const char letter = letters[c - first];
    return letter == '*' ? c : static_cast<char32_t>(letter);
  };
  if (c < 0xC0) return c;
  if (c <= 0xFF) return from(letters_from_c0, 0xC0);
  if (c <= 0x17F) return from(letters_from_100, 0x100);
  if (c >= 0x1E00 && c <= 0x1EFF) return from(letters_from_1e00, 0x1E00);
  if (c >= 0x300 && c <= 0x36F) return 0;
  if (c >= 0x64B && c <= 0x652) return 0;
  if (c >= 0x1F00 && c <= 0x1FFC) return letter_of_old_greek(c);
  switch (c) {
    case 0x1A1: return U'o';
    case 0x1B0: return U'u';
    case 0x219: return U's';
    case 0x21B: return U't';
    case 0x386:
    case 0x3AC: return U'α';
    case 0x388:
    case 0x3AD: return U'ε';
    case 0x389:
    case 0x3AE: return U'η';
    case 0x38A:
    case 0x390:
    case 0x3AA:
    case 0x3AF:
    case 0x3CA: return U'ι';
    case 0x38C:
    case 0x3CC: return U'ο';
    case 0x38E:
    case 0x3AB:
    case 0x3B0:
    case 0x3CB:
    case 0x3CD: return U'υ';
    case 0x38F:
    case 0x3CE: return U'ω';
    case 0x3C2: return U'σ';
    case 0x451: return U'е';
    case 0x622:
    case 0x623:
    case 0x625: return 0x627;
    case 0x640: return 0;  // what only makes a word longer
    case 0x649:
    case 0x6CC: return 0x64A;
    case 0x6A9: return 0x643;
    default: return c;
  }
}

/// Appends a small letter as keys of names have it: without accents, "ß" as "ss", katakana in the ordinary width.
inline void append_bare(std::string& text, char32_t lower) {
  if (lower >= 0xFF66 && lower <= 0xFF9D) lower = wide_katakana[lower - 0xFF66];
  switch (lower) {
    case 0xDF: text += "ss"; return;
    case 0xE6: text += "ae"; return;
    case 0xFE: text += "th"; return;
    case 0x133: text += "ij"; return;
    case 0x153: text += "oe"; return;
    case 0x306:  // the mark of "й" that stands by itself
      if (text.ends_with("и")) text.replace(text.size() - 2, 2, "й");
      return;
    case 0x3099:
    case 0x309A:
    case 0xFF9E:
    case 0xFF9F:  // the marks of "ガ" and "パ" that stand by themselves
      if (text.size() >= 3) {
        const auto last = base_parts::first_code_point(std::string_view{text}.substr(text.size() - 3));
        if (last.bytes == 3 && last.value >= 0x3041 && last.value <= 0x30FE) {
          text.resize(text.size() - 3);
          const bool is_u = last.value == U'ウ';
          base_parts::append_utf8(text, is_u ? U'ヴ' : last.value + (lower == 0x309A || lower == 0xFF9F ? 2 : 1));
        }
      }
      return;
    default: break;
  }
  if (const auto bare = bare_letter(lower); bare != 0) base_parts::append_utf8(text, bare);
}

}  // namespace newsgraph::inline v0_1::graph_parts
