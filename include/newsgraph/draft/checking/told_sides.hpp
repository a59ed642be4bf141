// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/checking/article_text.hpp>
#include <newsgraph/draft/checking/deal_verbs.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// On which side of deals of some types a sentence has somebody.
struct ToldSide {
  std::size_t entity = 0;
  DealSide side = DealSide::none;
  DealTypes types{};
};

/// Reads from verbs, prepositions and particles who stands on which side. It takes each verb by itself: who stands
/// nearest before it is its subject. O(sentence).
class SideReader {
public:
  /// `text` is a sentence, `lowered` the same with small ASCII letters, `names` are those in it, by its bytes.
  SideReader(std::string_view text, std::string_view lowered, Rows<NamePlace> names, std::vector<ToldSide>& told)
      : text_{text}, lowered_{lowered}, names_{names}, told_{&told} {}

  template <class...>
  void operator()() {
    if (names_.empty()) return;
    read_english();
    read_korean();
  }

private:
  struct Word {
    std::size_t begin;
    std::size_t end;
  };

  void tell(std::size_t entity, DealSide side, DealTypes types) {
    if (side != DealSide::none) told_->push_back({entity, side, types});
  }

  /// The first name that begins at byte `at` or behind it.
  [[nodiscard]] std::size_t name_from(std::size_t at) const noexcept {
    std::size_t first = 0;
    for (std::size_t size = names_.size(); size != 0;) {
      const auto half = size / 2;
      if (names_[first + half].begin < at) {
        first += half + 1;
        size -= half + 1;
      } else {
        size = half;
      }
    }
    return first;
  }
  [[nodiscard]] bool in_name(std::size_t at) const noexcept {
    const auto next = name_from(at + 1);
    return next != 0 && names_[next - 1].end > at;
  }

  [[nodiscard]] std::string_view word(Word place) const noexcept {
    return lowered_.substr(place.begin, place.end - place.begin);
  }

  template <class...>
  void read_english() {
    // "Oak's 35% holding in Pembroke, to be acquired by Elm": Oak sells it.
    for (const auto& name : names_)
      if (is_possessive(name) && has_behind("stake|holding|shareholding", name.end, 28))
        tell(name.entity, DealSide::paid, DealType::acquisition);
    std::vector<Word> words;
    for (std::size_t at = 0; at != lowered_.size();) {
      if (!is_ascii_word(lowered_[at])) {
        ++at;
        continue;
      }
      auto end = at;
      while (end != lowered_.size() && is_ascii_word(lowered_[end])) ++end;
      words.push_back({at, end});
      at = end;
    }
    for (std::size_t i = 0; i != words.size(); ++i) {
      if (word(words[i]).size() < 3 || !is_ascii_letter(lowered_[words[i].begin])) continue;
      const auto form = ' ' + std::string{word(words[i])} + ' ';
      for (const auto& verb : english_verbs)
        if (verb.forms.find(form) != std::string_view::npos && !in_name(words[i].begin)
            && (verb.is_noun || i == 0 || !makes_noun(word(words[i - 1]))))
          read(verb, words, i);
    }
  }

  [[nodiscard]] static bool is_be(std::string_view word) noexcept {
    for (const std::string_view form : {"be", "been", "is", "are", "was", "were", "being"})
      if (word == form) return true;
    return false;
  }

  /// Whether a word that could be a verb is a noun, by the word before it: "a fine", "the order".
  [[nodiscard]] static bool makes_noun(std::string_view before) noexcept {
    for (const std::string_view word :
         {"a",     "an",       "the",     "its",      "their",  "his",       "her",   "this",   "of",
          "for",   "no",       "any",     "new",      "record", "biggest",   "first", "last",   "s",
          "under", "per",      "long",    "term",     "year",   "multiyear", "rival", "higher", "competing",
          "joint", "takeover", "hostile", "improved", "cash",   "final",     "formal"})
      if (before == word) return true;
    return false;
  }

  template <class...>
  void read(const EnglishVerb& verb, const std::vector<Word>& words, std::size_t index) {
    const auto place = words[index];
    const bool progressive = word(place).ends_with("ing");
    const bool passive = !progressive
                         && ((index != 0 && is_be(word(words[index - 1])))
                             || (index + 1 != words.size() && word(words[index + 1]) == "by"));
    const auto first_told = told_->size();
    const auto next = name_from(place.begin);
    // Of ", paying rent" nobody can tell who pays.
    if (!verb.besides.empty() && !has_behind(verb.besides, place.end, 80)) return;
    const bool has_subject = next != 0
                             && !(progressive && place.begin > 1 && lowered_.substr(place.begin - 2, 2) == ", ")
                             && !is_joined(names_[next - 1].end, place.begin) && !is_pronoun_before(words, index);
    if (has_subject)
      tell(names_[subject_before(next - 1, place.begin)].entity, passive ? verb.object : verb.subject, verb.types);
    bool has_needed = verb.needs.empty();
    auto last_end = place.end;
    std::string_view last_preposition;
    std::size_t word_index = index + 1;
    constexpr std::size_t most_names = 8;
    for (auto i = next; i != names_.size() && i != next + most_names; ++i) {
      const auto gap = lowered_.substr(last_end, names_[i].begin - last_end);
      std::string_view preposition;
      const bool goes_on = i != next && is_joint(gap);
      if (goes_on) {
        preposition = last_preposition;
      } else {
        if (has_stop(without_listing(gap)) || gap.size() > 80) break;
        while (word_index != words.size() && words[word_index].begin < last_end) ++word_index;
        for (; word_index != words.size() && words[word_index].end <= names_[i].begin; ++word_index)
          if (const auto one = word(words[word_index]); is_preposition(one)) {
            // "from a group of Oak and others"
            if (one != "of" || (preposition != "from" && preposition != "by")) preposition = one;
          }
      }
      if (is_speaking(lowered_.substr(names_[i].end))) break;
      if (preposition == verb.needs && !verb.needs.empty()) has_needed = true;
      // "Oak's stake in Pembroke": Oak holds it.
      const bool holds = is_possessive(names_[i]);
      const auto side =
          holds && verb.is_noun ? DealSide::none : side_by(verb, preposition, passive, i == next || goes_on);
      if (holds && side == DealSide::bought) {
        last_end = names_[i].end;
        continue;
      }
      tell(names_[i].entity, side, verb.types);
      last_end = names_[i].end;
      last_preposition = preposition;
    }
    if (!has_needed) told_->resize(first_told);
  }

  /// Whether the subject of a verb is a word for somebody: "a loan that it would repay", "Oak, who bought it in 2014".
  [[nodiscard]] bool is_pronoun_before(const std::vector<Word>& words, std::size_t index) const noexcept {
    for (auto i = index; i != 0 && i + 3 > index; --i) {
      const auto before = word(words[i - 1]);
      for (const std::string_view one : {"it", "they", "he", "she", "who", "we", "that"})
        if (before == one) return true;
      const bool helps = before == "would" || before == "will" || before == "had" || before == "has" || before == "must"
                         || before == "can" || before == "could" || before == "to" || before == "also";
      if (!helps) return false;
    }
    return false;
  }

  /// Whether a verb goes on for a subject farther off: "Oak bought Elm and has repaid".
  [[nodiscard]] bool is_joined(std::size_t name_end, std::size_t verb) const noexcept {
    constexpr std::size_t right_before = 20;
    const auto from = (std::max)(name_end, verb > right_before ? verb - right_before : 0);
    return lowered_.substr(from, verb - from).find(" and ") != std::string_view::npos;
  }

  /// Whether one of some words stands within so many bytes behind byte `at`.
  [[nodiscard]] bool has_behind(std::string_view words, std::size_t at, std::size_t within) const noexcept {
    const auto clause = lowered_.substr(at, within);
    while (!words.empty()) {
      const auto end = words.find('|');
      if (has_word(clause, words.substr(0, end))) return true;
      words = end == std::string_view::npos ? std::string_view{} : words.substr(end + 1);
    }
    return false;
  }

  [[nodiscard]] bool is_possessive(const NamePlace& name) const noexcept {
    const auto behind = text_.substr(name.end);
    return behind.starts_with("'s ") || behind.starts_with("’s ");
  }

  /// What stands before a name, without words that only say that it is one of several.
  [[nodiscard]] static std::string_view without_listing(std::string_view gap) noexcept {
    for (const std::string_view words : {", among them", ", including", ", such as"})
      if (gap.starts_with(words)) return gap.substr(words.size());
    // "its insurer, Hallmark"
    const bool is_apposition = gap.ends_with(", ") && (gap.starts_with(" its ") || gap.starts_with(" the "));
    return is_apposition ? gap.substr(0, gap.size() - 2) : gap;
  }

  /// Which name is the subject of a verb at byte `verb` before which the name `nearest` stands: the one before a clause
  /// between commas that has that, as in "Oak, which owns Pembroke, bought".
  [[nodiscard]] std::size_t subject_before(std::size_t nearest, std::size_t verb) const noexcept {
    constexpr std::size_t most_back = 3;
    for (std::size_t back = 1; back <= most_back && back <= nearest; ++back) {
      const auto& name = names_[nearest - back];
      constexpr std::size_t longest = 400;
      const auto clause = lowered_.substr(name.end, verb - name.end);
      if (lowered_.substr(names_[nearest].end, 1) != "," || clause.size() > longest
          || std::count(clause.begin(), clause.end(), ',') != 2)
        continue;
      if (base_parts::starts_with_one_of(clause, {", which ", ", who ", ", whose ", ", a ", ", an ", ", the ",
                                                  ", part of ", ", owned ", ", backed ", ", led ", ", based "}))
        return nearest - back;
    }
    return nearest;
  }

  [[nodiscard]] static bool is_preposition(std::string_view word) noexcept {
    for (const std::string_view one :
         {"to",    "from",   "in", "into", "for",   "of",      "by",  "with",  "at",  "on",    "over",
          "after", "before", "as", "than", "under", "against", "and", "while", "who", "which", "that"})
      if (word == one) return true;
    return false;
  }

  /// Whether a clause ends in words, and not only thousands: "300,000 square feet".
  [[nodiscard]] static bool has_stop(std::string_view words) noexcept {
    for (std::size_t i = 0; i != words.size(); ++i) {
      if (words[i] == ';' || words[i] == ':') return true;
      const bool in_number = i + 1 < words.size() && words[i + 1] >= '0' && words[i + 1] <= '9';
      if (words[i] == ',' && !in_number) return true;
    }
    return false;
  }

  /// Whether a name is that of who says all this, by what stands behind it.
  [[nodiscard]] static bool is_speaking(std::string_view behind) noexcept {
    return base_parts::starts_with_one_of(
        behind, {" said", " says", " told", " wrote", " announced", " reported", " disclosed"});
  }

  /// Whether what stands between two names only joins them: a comma, "and".
  [[nodiscard]] static bool is_joint(std::string_view gap) noexcept {
    if (gap.size() > 8) return false;
    if (const auto at = gap.find("and"); at != std::string_view::npos)
      return gap.find_first_not_of(" ,)(nad") > gap.size();
    return gap.find_first_not_of(" ,)(&") == std::string_view::npos && gap.find(',') != std::string_view::npos;
  }

  [[nodiscard]] static DealSide side_by(const EnglishVerb& verb, std::string_view preposition, bool passive,
                                        bool may_be_object) noexcept {
    if (preposition.empty()) return passive || !may_be_object ? DealSide::none : verb.object;
    if (preposition == "by") return passive ? verb.subject : verb.by;
    if (preposition == "on") return verb.on;
    if (preposition == "to") return verb.to;
    if (preposition == "from") return verb.from;
    if (preposition == "in" || preposition == "into") return verb.in;
    if (preposition == "for" || preposition == "of") return verb.for_;
    return DealSide::none;
  }

  enum class Particle : std::uint8_t { none, subject, dative, source, object, toward };

  /// Where the words for a group end that begin at byte `at`, before their particle: "등 대주단에서", "등 은행
  /// 7곳에서".
  [[nodiscard]] std::size_t end_of_group(std::size_t at) const noexcept {
    constexpr int most_words = 3;
    auto word = at;
    for (int i = 0; i != most_words && word < text_.size() && text_[word] == ' '; ++i) {
      const auto end = (std::min)(text_.find(' ', word + 1), text_.size());
      for (const std::string_view particle : {"에서", "로부터", "에게", "에게서"})
        if (text_.substr(word, end - word).ends_with(particle)) return end - particle.size();
      word = end;
    }
    return at;
  }

  /// The particle behind a name, or behind the parenthesis behind it.
  [[nodiscard]] Particle particle_of(const NamePlace& name) const noexcept {
    auto at = name.end;
    if (at < text_.size() && text_[at] == '(') {
      const auto close = text_.find(')', at);
      if (close != std::string_view::npos && close - at < 40) at = close + 1;
    } else if (at < text_.size() && text_[at] == ')') {
      ++at;
    }
    for (const std::string_view title : {" 씨", " 회장", " 대표", " 사장", " 의장"})
      if (text_.substr(at).starts_with(title)) at += title.size();
    if (text_.substr(at).starts_with(" 등")) at = end_of_group(at + std::string_view{" 등"}.size());
    const auto rest = text_.substr(at);
    struct Row {
      std::string_view particle;
      Particle as;
    };
    constexpr Row rows[] = {
        {"으로부터", Particle::source}, {"로부터", Particle::source}, {"에게서", Particle::source},
        {"에서", Particle::source},     {"에게", Particle::dative},   {"에", Particle::dative},
        {"이", Particle::subject},      {"가", Particle::subject},    {"은", Particle::subject},
        {"는", Particle::subject},      {"도", Particle::subject},    {"을", Particle::object},
        {"를", Particle::object},       {"으로", Particle::toward},   {"로", Particle::toward},
    };
    for (const auto& row : rows) {
      if (!rest.starts_with(row.particle)) continue;
      const auto behind = rest.substr(row.particle.size());
      if (hangul_at(behind, 0)) continue;
      if (row.as == Particle::dative && (behind.starts_with(" 따르") || behind.starts_with(" 대한")))
        return Particle::none;
      return row.as;
    }
    return Particle::none;
  }

  template <class...>
  void read_korean() {
    for (const auto& name : names_)
      for (const std::string_view share : {" 지분", " 경영권"})
        if (text_.substr(name.end).starts_with(share)) tell(name.entity, DealSide::bought, DealType::acquisition);
    for (const auto& name : names_)
      if (text_.substr(name.end).starts_with(" 신주")) tell(name.entity, DealSide::paid, DealType::investment);
    for (std::size_t at = 0; at < text_.size(); ++at) {
      if (!hangul_at(text_, at)) continue;
      std::string_view found;
      for (const auto& verb : korean_verbs) {
        if (!found.empty() && verb.word != found) break;
        const bool begins_word = verb.word.starts_with(' ');
        if (!text_.substr(at).starts_with(verb.word.substr(begins_word ? 1 : 0))) continue;
        if (begins_word && (at == 0 || text_[at - 1] != ' ')) continue;
        if (in_name(at)) break;
        if (verb.needs == 0 || has_before(at, verb.needs == 'd' ? Particle::dative : Particle::source)) {
          read(verb, at);
          found = verb.word;
        }
      }
      if (!found.empty()) at += found.size() - (found.starts_with(' ') ? 2 : 1);
    }
  }

  constexpr static std::size_t most_names_before = 12;

  [[nodiscard]] bool has_before(std::size_t at, Particle wanted) const noexcept {
    const auto next = name_from(at);
    for (std::size_t i = next; i != 0 && i + most_names_before > next; --i)
      if (particle_of(names_[i - 1]) == wanted) return true;
    return false;
  }

  template <class...>
  void read(const KoreanVerb& verb, std::size_t at) {
    if (verb.types.empty()) return;
    const auto next = name_from(at);
    const auto end = at + verb.word.size();
    if (verb.word.ends_with("곳은")) {
      for (auto i = next; i != names_.size() && names_[i].begin - (i == next ? end : names_[i - 1].end) <= 2; ++i)
        tell(names_[i].entity, DealSide::pays, verb.types);
      return;
    }
    bool seen[6] = {};
    for (std::size_t i = next; i != 0 && i + most_names_before > next; --i) {
      const auto particle = particle_of(names_[i - 1]);
      auto& known = seen[static_cast<std::size_t>(particle)];
      if (particle == Particle::none || known) continue;
      if (particle == Particle::subject && is_embedded(names_[i - 1], at)) continue;
      known = true;
      // "소라홀딩스로 넘겼다"
      const bool hands_over = particle == Particle::toward && verb.word.starts_with("넘");
      tell(names_[i - 1].entity, side_by(verb, hands_over ? Particle::dative : particle), verb.types);
    }
    constexpr std::size_t right_behind = 16;
    if (!seen[static_cast<std::size_t>(Particle::subject)] && next != names_.size()
        && names_[next].begin - end <= right_behind && particle_of(names_[next]) == Particle::subject)
      tell(names_[next].entity, verb.subject, verb.types);
  }

  /// Whether a subject is that of a clause within the sentence: "미래가 보유한 창고를".
  [[nodiscard]] bool is_embedded(const NamePlace& name, std::size_t verb) const noexcept {
    const auto begin = text_.find(' ', name.end);
    if (begin >= verb || text_.substr(name.end, begin - name.end).ends_with("은")
        || text_.substr(name.end, begin - name.end).ends_with("는"))
      return false;
    const auto end = text_.find(' ', begin + 1);
    if (end >= verb) return false;
    const auto next = text_.substr(begin + 1, end - begin - 1);
    return base_parts::ends_with_one_of(
        next, {"한", "하는", "된", "되는", "던", "할", "가진", "만든", "지은", "거느린", "이끄는"});
  }

  [[nodiscard]] static DealSide side_by(const KoreanVerb& verb, Particle particle) noexcept {
    switch (particle) {
      case Particle::subject: return verb.subject;
      case Particle::dative: return verb.dative;
      case Particle::source: return verb.source;
      case Particle::object: return verb.object;
      case Particle::toward:
      case Particle::none: break;
    }
    return DealSide::none;
  }

  std::string_view text_;
  std::string_view lowered_;
  Rows<NamePlace> names_;
  std::vector<ToldSide>* told_;
};

}  // namespace newsgraph::inline v0_1::draft_parts
