// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/prose/currencies/currency_countries.hpp>
#include <newsgraph/prose/currencies/currency_signs.hpp>
#include <newsgraph/prose/qualifiers/qualifiers.hpp>
#include <newsgraph/prose/qualifiers/unit_words.hpp>
#include <newsgraph/value/currency.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// Reads for each of what an amount is a price, or of what currency it is a rate.
template <class Text>
class UnitReader {
public:
  constexpr explicit UnitReader(const Text& text) noexcept : text_{text} {}

  /// "주당", "1인당", "달러당", "100엔당", "1테이블당", "3.3㎡(평)당", "1인당으로는"; "한 켤레에", "1박에".
  constexpr bool take_before(std::size_t end, Qualifiers& found) const noexcept {
    if (const auto last = text_.before(end); last.value == U'에') return take_sold_for(end - last.bytes, found);
    end = before_particle(end);
    const auto per = text_.before(end);
    if (per.value != U'당') return take_serving(end, found);
    if (text_.before(end - per.bytes).value == U'상') return false;  // 상당
    const auto unit_end = before_bracket(text_.before_spaces(end - per.bytes));
    const auto unit = longest_before<korean_units_sold>(text_, unit_end);
    const auto money = unit ? unit_end : before_money(unit_end);
    const auto begin = unit ? before_digits(unit.place) : money != unit_end ? money : before_measure(unit_end);
    if (begin == unit_end) return false;
    found.set_unit(unit ? unit.row->money : money != unit_end, without_one(begin, unit_end), unit_end);
    found.place = begin;
    return true;
  }

  /// " a barrel", "-a-month", " per share", "/톤", " per dollar", " to the pound".
  [[gnu::always_inline]] constexpr bool take_after(std::size_t begin, Qualifiers& found) const noexcept {
    const auto line = begin;
    begin = text_.after_wrap(begin);
    const auto joint = text_.at(begin);
    const bool hyphen = joint.value == U'-';
    if (joint.value == U'/') {
      const auto unit = text_.after_spaces(begin + joint.bytes);
      const bool spaced = unit != begin + joint.bytes;  // "€750K / seed: €3.2M"
      return (!spaced || longest_at<english_units_sold>(text_, unit)) && take_unit_of(unit, found);
    }
    if (joint.value == U'(') return take_in_bracket(begin + joint.bytes, found);
    const auto link = longest_at<links>(text_, hyphen ? begin + joint.bytes : begin);
    if (!link) return false;
    const auto after = text_.at(link.place);
    const auto place =
        after.value == U'-' ? link.place + after.bytes : text_.after_wrap(text_.after_spaces(link.place));
    if (place == link.place) return false;
    // in another line a unit of goods alone: not "$12 billion\na person close to it"
    const bool wraps =
        line != begin || place != (after.value == U'-' ? link.place + after.bytes : text_.after_spaces(link.place));
    if (wraps && !longest_at<measures>(text_, place)) return false;
    if (link.row->per && (take_unit_of(place, found) || take_counted_unit(place, found))) return true;
    const auto unit = longest_at<english_units_sold>(text_, place);
    if (!unit || !link.row->unit) return link.row->money && take_money_at(place, found);
    if (link.row->word == u"for a" && !is_quantity(place)) return false;  // "$500 for a room", "$5m for a bag maker"
    if (is_another_time(unit.place)) return false;
    found.set_unit(false, place, unit.place);
    found.place = unit.place;
    return true;
  }

  /// "5,000원(1인당)", "3,500원(100g당, 포장 포함)".
  constexpr bool take_in_bracket(std::size_t begin, Qualifiers& found) const noexcept {
    auto place = begin;
    for (int glyphs = 0; glyphs != 8; ++glyphs) {
      const auto glyph = text_.at(place);
      if (glyph.bytes == 0 || glyph.value == U'\n' || glyph.value == U')') return false;
      place += glyph.bytes;
      if (glyph.value == U'당') break;
    }
    const auto close = text_.at(place);
    Qualifiers unit{place};
    if ((close.value != U')' && close.value != U',') || !take_before(place, unit) || unit.place != begin) return false;
    found.set_unit(unit.rate, unit.unit_begin, unit.unit_end);
    found.place = place + close.bytes;
    return true;
  }

  /// What is said for each of several a word or two earlier: "1인당 국민소득은 3만6000달러", "earnings per share rose
  /// to $1.20".
  [[gnu::always_inline]] constexpr void take_earlier(Qualifiers& found) const noexcept {
    auto place = text_.before_spaces(found.place);
    if (text_.before(place).value == U':') return take_label(place - 1, found);
    if (!is_hangul(text_.before(place).value) && text_.before(place).value != U')') return;
    bool priced = false;
    for (int words = 0; words != (priced ? 3 : 2); ++words) {
      const auto word_end = place;
      take_syllables_before(place);
      if (const auto before = before_bracket(place); before != place) take_syllables_before(place = before);
      if (const auto share = share_in(place, word_end); share != word_end)
        return found.set_unit(false, share, share + text_.at(share).bytes);
      if (words == 0 && longest_at<prices_of_shares>(text_, place) && !speaks_of_rate(place, 60))
        return found.set_unit(false, place, place);
      const auto begin = text_.before_spaces(place);
      if (place == word_end || begin == place) return;
      const bool of_price{longest_at<price_nouns>(text_, place)};
      priced = priced || of_price;
      place = begin;
      if (Qualifiers serving{begin}; words == 0 && of_price && take_serving(begin, serving))
        return found.set_unit(false, serving.unit_begin, serving.unit_end);
      if (text_.before(begin).value != U'당') continue;
      Qualifiers unit{begin};
      if (take_before(begin, unit)) found.set_unit(unit.rate, unit.unit_begin, unit.unit_end);
      return;
    }
  }

  /// Of a figure in won that could be the price of a share, where its clause is on one: "주가는 전날보다 4.1% 오른
  /// 6만3200원", "현재주가(5/21) 24만1500원", "확정공모가 | 1만2천원".
  constexpr void take_share_price(Qualifiers& found) const noexcept {
    constexpr std::size_t most_bytes = 90;
    if (!may_name_share_price(found.place, most_bytes) || speaks_of_rate(found.place, most_bytes)) return;
    bool beside = true;  // no other word so far
    char32_t after = 0;
    for (auto place = found.place; place != 0 && found.place - place < most_bytes;) {
      const auto glyph = text_.before(place);
      if (glyph.value == U'\n' || (glyph.value == U'.' && after == U' ')) return;
      if (is_hangul(glyph.value) && !is_hangul(after)) {
        const bool has_particle{longest_at<particles_of_subjects>(text_, place - glyph.bytes)};
        if ((beside && names_share_price(place)) || (has_particle && names_share_price(place - glyph.bytes)))
          return found.set_unit(false, place, place);
        if (has_particle && !names_share_price(place)) return;  // another subject or object
        beside = false;
      }
      after = glyph.value;
      place -= glyph.bytes;
    }
  }

  /// Of a figure in a row, or below a heading, that is called by what is per share.
  constexpr void take_share_in_row(Qualifiers& found) const noexcept {
    found.per_unit = found.per_unit || has_share_in_row(found.place) || has_share_in_column(found.place);
  }

private:
  /// Whether a syllable that such names have before their last one stands within so many bytes before `place`.
  constexpr bool may_name_share_price(std::size_t place, std::size_t most_bytes) const noexcept {
    const auto least = place > most_bytes ? place - most_bytes : 0;
    const auto window = text_.text().substr(least, place - least);
    for (auto at = window.find("가"); at != window.npos; at = window.find("가", at + 3)) {
      const auto before = text_.before(least + at).value;
      if (base_parts::any_of(share_prices, [&](const UnitWord& row) {
            return row.word[row.word.back() == u'가' ? row.word.size() - 2 : row.word.size() - 3] == before;
          }))
        return true;
    }
    return false;
  }

  constexpr bool speaks_of_rate(std::size_t place, std::size_t most_bytes) const noexcept {
    const auto least = place > most_bytes ? place - most_bytes : 0;
    return text_.text().substr(least, place - least).find("환율") != std::string_view::npos;
  }

  constexpr bool names_share_price(std::size_t end) const noexcept {
    return static_cast<bool>(longest_before<share_prices>(text_, end));
  }

  /// What the label of a figure is for each of: "1주당 액면가액 : 500원".
  constexpr void take_label(std::size_t end, Qualifiers& found) const noexcept {
    constexpr int most_glyphs = 24;
    for (int glyphs = 0; glyphs != most_glyphs; ++glyphs) {
      const auto glyph = text_.before(end);
      if (glyph.bytes == 0 || glyph.value == U'\n' || glyph.value == U':' || glyph.value == U',') return;
      if (glyph.value == U'당' && text_.at(end).value == U' ') {
        Qualifiers unit{end};
        if (take_before(end, unit)) found.set_unit(unit.rate, unit.unit_begin, unit.unit_end);
        return;
      }
      end -= glyph.bytes;
    }
  }

  /// Whether a row whose cells reach to `place` is called by what is per share: "Diluted EPS\t$1.20\t$1.35".
  constexpr bool has_share_in_row(std::size_t place) const noexcept {
    constexpr int most_bytes = 120;
    const auto byte = [this](std::size_t at) { return static_cast<unsigned char>(text_.text()[at]); };
    int bytes = 0;
    bool gap = false;
    bool of_sign = false;
    for (;; --place, ++bytes) {
      if (place == 0 || bytes == most_bytes) return false;
      const auto last = byte(place - 1);
      if (last == '\n' || (last >= 0xea && last <= 0xed)) return false;
      gap = gap || last == '\t' || last == '|' || (last == '/' && place > 1 && byte(place - 2) == ' ')
            || (last == ' ' && place > 1 && byte(place - 2) == ' ');
      if (is_latin(last)) {
        of_sign = byte(place) == '$' || (of_sign && is_capital(last));  // "C$"
        if (!of_sign) break;
      }
    }
    if (!gap) return false;
    const auto alone = longest_before<alone_per_share>(text_, place);
    if (alone && !alone.row->money) return true;
    bool below = static_cast<bool>(alone);
    for (; place != 0 && bytes != most_bytes; --place, ++bytes) {
      const auto last = byte(place - 1);
      if (last == '\n' && below) {
        below = false;
        continue;
      }
      if (last == '\n' || last == '\t' || last == '|' || is_digit(last)) return false;
      if (is_latin(last) && (place == 1 || !is_latin(byte(place - 2))) && longest_at<rows_per_share>(text_, place - 1))
        return true;
    }
    return false;
  }

  /// Whether the column whose cell begins before `place` is headed by what is per share: "\tPer Share\tTotal" above
  /// "Price\t$15.00\t$127,500,000".
  constexpr bool has_share_in_column(std::size_t place) const noexcept {
    constexpr std::size_t most_bytes = 600;
    const auto bytes = text_.text();
    while (place != 0 && bytes[place - 1] == ' ') --place;
    const char separator = place == 0 ? '\0' : bytes[place - 1];
    if (separator != '\t' && separator != '|') return false;
    const auto least = place > most_bytes ? place - most_bytes : 0;
    const auto begin_of_line = [&](std::size_t end) {
      while (end != least && bytes[end - 1] != '\n') --end;
      return end;
    };
    auto begin = begin_of_line(place);
    std::size_t column = 0;
    for (const char byte : bytes.substr(begin, place - begin)) column += byte == separator ? 1 : 0;
    const auto rest = bytes.substr(begin, (std::min)(bytes.find('\n', place), bytes.size()) - begin);
    const auto cells = cells_in(rest.substr(0, most_bytes), separator);
    while (begin > least) {
      const auto end = begin - 1;
      begin = begin_of_line(end);
      const auto line = bytes.substr(begin, end - begin);
      // a heading may have more cells before its first word than rows have before their first figure
      const bool shifts = line.size() > 1 && line[0] == separator && line[1] == separator;
      const auto headed = shifts ? cells_in(line, separator) : cells;
      const auto cell = cell_of(line, separator, column + (headed > cells ? headed - cells : 0));
      if (cell.data() == nullptr || (begin == least && begin != 0)) return false;
      const auto at = static_cast<std::size_t>(cell.data() - bytes.data());
      bool letters = false;
      bool digits = false;
      for (auto i = at; i != at + cell.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool starts = i == at || !is_latin(static_cast<unsigned char>(bytes[i - 1]));
        if (starts && (is_latin(byte) || byte >= 0xea) && longest_at<columns_per_share>(text_, i)) return true;
        letters = letters || is_latin(byte) || byte >= 0xea;
        digits = digits || is_digit(byte);
      }
      if (letters && !digits) return false;  // headed by something else
    }
    return false;
  }

  static constexpr std::size_t cells_in(std::string_view line, char separator) noexcept {
    std::size_t cells = 1;
    for (const char byte : line) cells += byte == separator ? 1 : 0;
    return cells;
  }

  /// The cell of a line behind so many separators; none where it has fewer.
  static constexpr std::string_view cell_of(std::string_view line, char separator, std::size_t column) noexcept {
    for (; column != 0; --column) {
      const auto place = line.find(separator);
      if (place == line.npos) return {};
      line.remove_prefix(place + 1);
    }
    return line.substr(0, line.find(separator));
  }

  /// Where a word for what is stated per share begins in the word from `place` to `end`, "희석주당순이익은"; else
  /// `end`.
  constexpr std::size_t share_in(std::size_t place, std::size_t end) const noexcept {
    for (; place < end; place += text_.at(place).bytes)
      if (text_.text().substr(place).starts_with("주당"))
        if (const auto share = longest_at<of_shares>(text_, place); share && share.place <= end) return place;
    return end;
  }

  /// One of what is sold by the piece, that ends at `end`: "1박", "한 그릇".
  constexpr bool take_serving(std::size_t end, Qualifiers& found) const noexcept {
    const auto unit = longest_before<korean_servings>(text_, end);
    if (!unit) return false;
    const auto one_end = text_.before_spaces(unit.place);
    const auto one = text_.before(one_end);
    const auto begin = one_end - one.bytes;
    const auto before = text_.before(begin).value;
    if (one.value == U'1' ? is_digit(before) || before == U'.' || before == U','
                          : one.value != U'한' || one_end == unit.place || is_hangul(before))
      return false;
    found.set_unit(false, unit.place, end);
    found.place = begin;
    return true;
  }

  /// Whether goods are measured so, and no other noun follows: "a kilo of", "a litre."
  constexpr bool is_quantity(std::size_t place) const noexcept {
    const auto measure = longest_at<measures>(text_, place);
    if (!measure || measure.row->word == u"share") return false;
    const auto next = text_.after_spaces(measure.place);
    return !is_latin(text_.at(next).value) || longest_at<ofs>(text_, next);
  }

  /// The unit that ends at `end`, of which one, or another number, is sold for the amount: "한 켤레", "1박", "100g".
  constexpr bool take_sold_for(std::size_t end, Qualifiers& found) const noexcept {
    const auto unit = longest_before<korean_units_sold_for>(text_, end);
    if (!unit) return false;
    const auto digits = before_digits(unit.place);
    const bool is_one = digits + 1 == unit.place && text_.at(digits).value == U'1';
    if (digits != unit.place) {
      if (!is_one && !unit.row->money) return false;
      found.set_unit(false, without_one(digits, end), end);
      found.place = digits;
      return true;
    }
    const auto one = text_.before(text_.before_spaces(unit.place));
    const auto begin = text_.before_spaces(unit.place) - one.bytes;
    if (one.value != U'한' || is_hangul(text_.before(begin).value)) return false;
    found.set_unit(false, unit.place, end);
    found.place = begin;
    return true;
  }

  /// Where a unit begins without the number before it, if that is one.
  constexpr std::size_t without_one(std::size_t begin, std::size_t end) const noexcept {
    const auto one = text_.at(begin);
    const auto after = begin + one.bytes;
    const auto next = text_.at(after).value;
    return one.value == U'1' && after != end && !is_digit(next) && next != U'.' && next != U',' ? after : begin;
  }

  constexpr std::size_t before_digits(std::size_t place) const noexcept {
    for (int digits = 0; digits != 8; ++digits) {
      const auto glyph = text_.before(place);
      if (!is_digit(glyph.value) && glyph.value != U'.' && glyph.value != U',') break;
      place -= glyph.bytes;
    }
    return place;
  }

  /// The place before the 으로 or 으로는 that ends at `place`: "1인당으로는".
  constexpr std::size_t before_particle(std::size_t place) const noexcept {
    for (const auto& particle : particles)
      if (const auto begin = begin_of_word(particle.word, text_, place)) return *begin;
    return place;
  }

  /// The begin of another currency, with its country or 화: "호주달러", "파운드화". Where none ends at `place`,
  /// `place`.
  constexpr std::size_t before_money(std::size_t place) const noexcept {
    if (!is_hangul(text_.before(place).value)) return place;
    for (const auto& noun : MoneyNouns::all) {
      const auto begin = begin_of_word(noun.word, text_, place);
      if (!begin) continue;
      if (const auto country = longest_before<MoneyCountries::all>(text_, text_.before_spaces(*begin)))
        return country.place;
      if (noun.word.size() > 1 && !is_hangul(text_.before(*begin).value)) return before_digits(*begin);
    }
    return place;
  }

  /// The begin of a measure in Latin letters, "MJ", or of a number with what it counts. Where none ends at `place`,
  /// `place`.
  constexpr std::size_t before_measure(std::size_t place) const noexcept {
    auto begin = place;
    for (int letters = 0; letters != 6; ++letters) {
      const auto glyph = text_.before(begin);
      if (!is_latin(glyph.value)) return letters >= 2 ? before_digits(begin) : before_counted(place);
      begin -= glyph.bytes;
    }
    return place;
  }

  /// The begin of a number with any word that it counts: "1테이블". Where none ends at `place`, `place`.
  constexpr std::size_t before_counted(std::size_t place) const noexcept {
    auto begin = place;
    for (int glyphs = 0; glyphs != 6; ++glyphs) {
      const auto glyph = text_.before(begin);
      if (is_digit(glyph.value)) return glyphs == 0 ? place : before_digits(begin);
      if (!is_hangul(glyph.value) && !is_latin(glyph.value)) break;
      begin -= glyph.bytes;
    }
    return place;
  }

  /// The place before a short bracket that closes at `place`: "톤(t)".
  constexpr std::size_t before_bracket(std::size_t place) const noexcept {
    if (text_.before(place).value != U')') return place;
    auto begin = place;
    for (int glyphs = 0; glyphs != 8; ++glyphs) {
      const auto glyph = text_.before(begin);
      begin -= glyph.bytes;
      if (glyph.value == U'(') return begin;
    }
    return place;
  }

  constexpr void take_syllables_before(std::size_t& place) const noexcept {
    for (int syllables = 0; syllables != 12 && ends_in_syllable(place); ++syllables) place -= 3;
  }

  /// Whether three bytes before `place` begin a composed syllable, by the first of them.
  constexpr bool ends_in_syllable(std::size_t place) const noexcept {
    if (place < 3) return false;
    const auto lead = static_cast<unsigned char>(text_.text()[place - 3]);
    return lead >= 0xea && lead <= 0xed;
  }

  /// Any English word has a price after "per" or a slash; of the Korean ones those of the table.
  constexpr bool take_unit_of(std::size_t place, Qualifiers& found) const noexcept {
    if (take_weight_of(place, found) || take_money_at(place, found) || take_code_at(place, found)
        || take_sign_at(place, found))
      return true;
    const auto first = text_.at(place).value;
    if (is_digit(first)) return take_measure_of(place, found);
    const auto unit = longest_at<korean_units_sold>(text_, place);
    if (is_hangul(first) && !unit) return false;
    if (!is_latin(first) && !is_hangul(first) && !(first >= 0x3380 && first < 0x33e0)) return false;
    if (longest_at<percents>(text_, place)) return false;
    const auto end = is_latin(first) ? end_of_english(place) : unit ? unit.place : place + text_.at(place).bytes;
    found.set_unit(false, place, end);
    found.place = end;
    return true;
  }

  /// A pound has a price after "per" or a slash, and is no money but where it is sterling.
  constexpr bool take_weight_of(std::size_t place, Qualifiers& found) const noexcept {
    const auto weight = longest_at<weights>(text_, place);
    if (!weight || longest_at<of_pounds>(text_, text_.after_spaces(weight.place))) return false;
    found.set_unit(false, place, weight.place);
    found.place = weight.place;
    return true;
  }

  /// The end of the English unit at `place`: a row of the table, else one word.
  constexpr std::size_t end_of_english(std::size_t place) const noexcept {
    if (const auto unit = longest_at<english_units_sold>(text_, place)) return unit.place;
    for (int letters = 0; letters != 24 && is_latin(text_.at(place).value); ++letters) place += text_.at(place).bytes;
    return place;
  }

  /// "per 100 km", "per 1,000 people", "per 64kg bag".
  constexpr bool take_counted_unit(std::size_t place, Qualifiers& found) const noexcept {
    const auto end = after_digits(place);
    const auto joint = text_.at(end);
    auto unit = joint.value == U'-' || joint.value == U'\'' ? end + joint.bytes : text_.after_spaces(end);
    if (end == place || !is_latin(text_.at(unit).value)) return false;
    unit = end_of_english(unit);
    if (const auto sold = longest_at<english_units_sold>(text_, text_.after_spaces(unit))) unit = sold.place;
    found.set_unit(false, place, unit);
    found.place = unit;
    return true;
  }

  constexpr std::size_t after_digits(std::size_t place) const noexcept {
    for (int digits = 0; digits != 8; ++digits) {
      const auto glyph = text_.at(place);
      if (!is_digit(glyph.value) && glyph.value != U'.' && glyph.value != U',') break;
      place += glyph.bytes;
    }
    return place;
  }

  /// "/2㎞", "/100g": not another price, "/5,000원".
  constexpr bool take_measure_of(std::size_t place, Qualifiers& found) const noexcept {
    const auto unit = longest_at<korean_units_sold>(text_, after_digits(place));
    if (!unit || unit.row->money || is_hangul(text_.at(unit.place).value)) return false;
    found.set_unit(false, place, unit.place);
    found.place = unit.place;
    return true;
  }

  /// "dollar", "U.S. dollar", "달러": then the amount is a rate. Not "p".
  constexpr bool take_money_at(std::size_t place, Qualifiers& found) const noexcept {
    const auto country = longest_at<MoneyCountries::all>(text_, place);
    auto noun = longest_at<MoneyNouns::all>(text_, country ? text_.after_spaces(country.place) : place);
    if (!noun) noun = longest_at<MoneyNouns::all>(text_, place);
    if (!noun || noun.row->word == u"p") return false;
    found.set_unit(true, place, noun.place);
    found.place = noun.place;
    return true;
  }

  /// The sign of another currency alone: "¥150.25/$". A sum behind it is what a bond is priced for: "$1,012 per
  /// $1,000".
  constexpr bool take_sign_at(std::size_t place, Qualifiers& found) const noexcept {
    const auto sign = longest_at<MoneySigns::all>(text_, place);
    if (!sign || sign.row->place != SignPlace::either) return false;
    if (is_digit(text_.at(text_.after_spaces(sign.place)).value)) return take_principal(place, sign.place, found);
    found.set_unit(true, place, sign.place);
    found.place = sign.place;
    return true;
  }

  /// A round sum of thousands from `place` on, whose sign ends at `sign`.
  constexpr bool take_principal(std::size_t place, std::size_t sign, Qualifiers& found) const noexcept {
    const auto number = text_.after_spaces(sign);
    const auto end = after_digits(number);
    auto figure = text_.text().substr(number, end - number);
    if (figure.ends_with('.') || figure.ends_with(',')) figure.remove_suffix(1);
    if (!figure.ends_with("000") || !figure.starts_with('1')) return false;
    found.set_unit(false, place, end);
    found.place = end;
    return true;
  }

  /// The code of another currency: "/USD".
  constexpr bool take_code_at(std::size_t place, Qualifiers& found) const noexcept {
    char letters[3]{};
    auto end = place;
    for (auto& letter : letters) {
      const auto glyph = text_.at(end);
      if (!is_capital(glyph.value)) return false;
      letter = static_cast<char>(glyph.value);
      end += glyph.bytes;
    }
    if (is_latin(text_.at(end).value) || !parse<Currency>({letters, 3})) return false;
    if (is_digit(text_.at(text_.after_spaces(end)).value)) return take_principal(place, end, found);
    found.set_unit(true, place, end);
    found.place = end;
    return true;
  }

  /// "$4.2bn a year earlier".
  constexpr bool is_another_time(std::size_t place) const noexcept {
    return static_cast<bool>(longest_at<other_times>(text_, text_.after_spaces(place)));
  }

  struct Link {
    std::u16string_view word;
    bool per;
    bool unit;
    bool money;
  };

  static constexpr Link links[]{
      {u"per", true, true, true},           {u"a", false, true, true},           {u"an", false, true, false},
      {u"each", false, true, false},        {u"every", false, true, false},      {u"to the", false, false, true},
      {u"against the", false, false, true}, {u"against", false, false, true},    {u"to one", false, false, true},
      {u"to a", false, false, true},        {u"versus the", false, false, true}, {u"versus", false, false, true},
      {u"vs", false, false, true},          {u"vs the", false, false, true},     {u"on the", false, false, true},
      {u"for one", false, false, true},     {u"for a", false, true, false},      {u"for every", true, true, true},
      {u"for each", true, true, true},
  };

  static constexpr UnitWord ofs[]{{u"of"}, {u"and"}, {u"from"}, {u"in"}};
  static constexpr UnitWord measures[]{{u"litre"}, {u"liter"}, {u"kilo"},   {u"kilogram"}, {u"kg"},
                                       {u"gram"},  {u"tonne"}, {u"ton"},    {u"barrel"},   {u"gallon"},
                                       {u"ounce"}, {u"bag"},   {u"bushel"}, {u"quintal"},  {u"share"}};
  static constexpr UnitWord rows_per_share[]{{u"per ton"},
                                             {u"per tonne"},
                                             {u"per kg"},
                                             {u"per barrel"},
                                             {u"per bag"},
                                             {u"per litre"},
                                             {u"per liter"},
                                             {u"per gallon"},
                                             {u"per ounce"},
                                             {u"per person"},
                                             {u"per share"},
                                             {u"per-share"},
                                             {u"per ordinary share"},
                                             {u"per diluted share"},
                                             {u"per common share"},
                                             {u"per unit"},
                                             {u"per basic share"},
                                             {u"per ADS"},
                                             {u"EPS"},
                                             {u"DPS"},
                                             {u"EPADS"}};
  /// Those that are marked are so below a line that says it.
  static constexpr UnitWord alone_per_share[]{{u"basic and diluted"}, {u"diluted"}, {u"basic", true}};
  static constexpr UnitWord columns_per_share[]{
      {u"per share"}, {u"per-share"},  {u"per unit"},  {u"per ads"},  {u"eps"},       {u"주당"},       {u"단가"},
      {u"per lb"},    {u"per kg"},     {u"per tonne"}, {u"per ton"},  {u"per litre"}, {u"per gallon"}, {u"per liter"},
      {u"each"},      {u"unit price"}, {u"unit cost"}, {u"per head"}, {u"per hour"},  {u"per night"}};
  static constexpr UnitWord share_prices[]{
      {u"주가"},         {u"현재주가"},     {u"목표주가"},   {u"적정주가"},   {u"평균주가"},
      {u"공모가"},       {u"희망공모가"},   {u"확정공모가"}, {u"최종공모가"}, {u"공모가액"},
      {u"희망공모가액"}, {u"확정공모가액"}, {u"종가"},       {u"시초가"},     {u"액면가"},
      {u"발행가"},       {u"발행가액"},     {u"신주발행가"}, {u"목표가"},     {u"전환가"},
      {u"행사가"},       {u"공모희망가"},   {u"목표 주가"},  {u"1주의 금액"}, {u"주당가"}};
  static constexpr UnitWord particles_of_subjects[]{{u"는"}, {u"은"}, {u"가"}, {u"이"}, {u"를"}, {u"을"}, {u"도"}};
  static constexpr UnitWord prices_of_shares[]{{u"액면가"}, {u"주가"}, {u"종가"}, {u"목표주가"}};
  static constexpr UnitWord price_nouns[]{{u"값"},       {u"가격"},   {u"요금"},     {u"이용료"},   {u"숙박료"},
                                          {u"시세"},     {u"분양가"}, {u"공모가"},   {u"매매가"},   {u"전세가"},
                                          {u"판매가"},   {u"낙찰가"}, {u"소매가격"}, {u"도매가격"}, {u"판매가격"},
                                          {u"평균가격"}, {u"소매가"}};
  static constexpr UnitWord of_shares[]{
      {u"주당순이익"}, {u"주당순자산"}, {u"주당배당금"}, {u"주당순손실"}, {u"주당이익"}};
  static constexpr UnitWord weights[]{{u"pound"}};
  static constexpr UnitWord of_pounds[]{{u"sterling"}};
  static constexpr UnitWord particles[]{{u"으로는"}, {u"으로"}};
  static constexpr UnitWord percents[]{{u"cent"}, {u"centum"}};
  static constexpr UnitWord other_times[]{{u"earlier"}, {u"ago"}, {u"before"}, {u"later"}, {u"prior"}, {u"previously"}};

  const Text& text_;
};

}  // namespace newsgraph::inline v0_1::prose_parts
