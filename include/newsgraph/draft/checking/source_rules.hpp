// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/ground.hpp>
#include <newsgraph/draft/extraction_fault.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Compares the sources of claims with those whom the words of their evidence cite.
class SourceRules {
public:
  SourceRules(const Article& article, const ArticleText& text, std::vector<ExtractionFault>& faults)
      : article_{&article}, text_{&text}, faults_{&faults} {
    citing_.resize(text.sentences().size());
    grounds_.resize(article.deals.size() + article.facts.size());
    ids_.reset(article.deals.size() + article.facts.size() + article.relations.size());
    for (std::size_t i = 0; i != article.deals.size(); ++i)
      ids_.insert(article.deals[i].id, model_parts::ObjectKind::deal, i);
    for (std::size_t i = 0; i != article.facts.size(); ++i)
      ids_.insert(article.facts[i].id, model_parts::ObjectKind::fact, i);
  }

  template <class...>
  void operator()() {
    if (!text_->complete()) return;
    constexpr std::size_t most_steps = 16;
    for (std::size_t i = 0; i != article_->claims.size(); ++i) {
      const auto& claim = article_->claims[i];
      if (claim.chain.empty() && claim.modality != Modality::denied) continue;
      const auto ground = ground_of(claim.evidence, *text_);
      if (!ground.complete) continue;
      const auto at = "/claims/" + std::to_string(i);
      check_denial(claim, ground, at);
      if (claim.chain.empty()) continue;
      for (std::size_t k = 0; k != claim.chain.size() && k != most_steps; ++k)
        check_step(claim, k, ground, at + "/chain/" + std::to_string(k));
      check_about(claim, ground, at);
    }
  }

private:
  /// What a sentence cites: whether it has a word for somebody, one for a person, one for a company, one for a deal,
  /// one that speaks, and one for somebody who gives no name; whether it cites at all, does so for the next
  /// sentences too, denies, says no in any way, and whom it cites.
  struct Citing {
    bool has_stand_in;
    bool has_person;
    bool has_company;
    bool has_deal;
    bool stand_in_speaks;
    bool has_unnamed;
    bool cites;
    bool cites_on;
    bool denies;
    bool says_no;
    std::optional<std::size_t> cited;
  };

  void add(const Claim& claim, std::string at, std::string_view found, const std::size_t* sentence) {
    ExtractionFault fault;
    fault.kind = ExtractionFaultKind::wrong_source;
    fault.at = std::move(at);
    fault.object = claim.id;
    fault.found = found;
    if (sentence != nullptr) text_->point_to(text_->sentences()[*sentence], fault);
    faults_->push_back(std::move(fault));
  }

  /// Whether the article itself is what it says: its publisher, or who made its pictures, need not be named there.
  [[nodiscard]] bool is_own(std::string_view source) const noexcept {
    return std::any_of(article_->info_sources.begin(), article_->info_sources.end(), [&](const InfoSource& one) {
      return one.entity == source && one.role != InfoSourceRole::cited;
    });
  }

  [[nodiscard]] static bool is_cited_by_word(std::string_view lowered) noexcept {
    constexpr std::string_view words[] = {
        "said",   "says",      "saying",       "according to", "reported",  "reports", "told",      "wrote",
        "warned", "announced", "announcement", "disclosed",    "confirmed", "added",   "statement", "filing",
        "citing", "cited",     "seen by",      "sources",      "denied",    "denies",  "밝혔",      "전했",
        "말했",   "보도",      "공시",         "발표",         "따르면",    "의하면",  "빌려",      "인용",
        "설명",   "걱정",      "썼다",         "올려",         "주장",      "강조",    "언급",      "관계자",
        "소식통", "부인",      "약속",         "덧붙",         "지적",      "우려",    "내다봤",    "예상",
        "추정",   "본다",      "선을 그",      "해명",         "고 했다",   "알렸",    "반박"};
    return has_one_of(lowered, words);
  }

  /// Whether a word for somebody stands right before one of saying: "the company said".
  [[nodiscard]] static bool stand_in_speaks(std::string_view lowered) noexcept {
    constexpr std::size_t right_behind = 32;
    for (const std::string_view document :
         {"prospectus",     "the filing",          "a filing",      "court papers",
          "court filing",   "the statement",       "the documents", "regulatory filing",
          "its accounts",   "accounts show",       "filings show",  "documents show",
          "documents seen", "records show",        "a letter",      "a memo",
          "annual report",  "-based company said", "공시에",        "보고서",
          "증권신고서",     "감사보고서"})
      if (has_word(lowered, document)) return true;
    for (const auto word : stand_ins)
      for (auto at = find_word(lowered, word); at != std::string_view::npos; at = find_word(lowered, word, at + 1)) {
        if (!is_ascii_letter(word.front())) return is_cited_by_word(lowered);
        const auto behind = lowered.substr(at + word.size());
        if (is_cited_by_word(behind.substr(0, right_behind)) || lowered.substr(0, at).ends_with("said ")) return true;
      }
    return false;
  }

  [[nodiscard]] static bool is_denial(std::string_view lowered) noexcept {
    return has_one_of(lowered, {"den~",
                                "dismiss~",
                                "reject~",
                                "untrue",
                                "false",
                                "dispute~",
                                "refute~",
                                "a lie",
                                "lies",
                                "rubbish~",
                                "quash~",
                                "distanc~",
                                "far from the truth",
                                "cold water",
                                "laughed off",
                                "laughs off",
                                "pushed back",
                                "pushes back",
                                "pushing back",
                                "부인",
                                "사실무근",
                                "사실이 아니",
                                "사실과 다르",
                                "반박",
                                "일축",
                                "거짓",
                                "손사래",
                                "헛소문",
                                "가짜뉴스",
                                "가짜 뉴스",
                                "금시초문"});
  }

  /// Whether a sentence says no in any way, as denials do.
  [[nodiscard]] static bool has_negation(std::string_view lowered) noexcept {
    for (const std::string_view end : {"n't", "n’t"})
      if (lowered.find(end) != std::string_view::npos) return true;
    return is_denial(lowered)
           || has_one_of(
               lowered,
               {"no",          "not",       "never",       "none",      "nothing",    "nobody",     "neither",
                "nor",         "cannot",    "wrong~",      "inaccura~", "incorrect~", "mislead~",   "without",
                "fantas~",     "fiction~",  "invent~",     "unfounded", "baseless",   "groundless", "fabricat~",
                "contradict~", "rebut~",    "rebuff~",     "refus~",    "declin~",    "oppos~",     "contest~",
                "nonsense",    "rumour~",   "rumor~",      "speculat~", "ruled out",  "rule out",   "rules out",
                "played down", "shot down", "brushed off", "hit back",  "object~",    "없",         "아니",
                "않",          "못",        "선을 그",     "선 그",     "무근",       "다르",       "다른",
                "맞서",        "거부",      "거절",        "오보",      "허위",       "왜곡",       "낭설",
                "억측",        "말도 안",   "반발",        "항변",      "불복",       "부정"});
  }

  /// What is denied must be so in words: the sentences of its evidence say no somewhere.
  template <class...>
  void check_denial(const Claim& claim, const Ground& ground, const std::string& at) {
    if (claim.modality != Modality::denied || ground.whole_article || ground.sentences.empty()) return;
    for (const auto sentence : ground.sentences)
      if (citing(sentence).says_no) return;
    add(claim, at + "/modality", name_of(Modality::denied), ground.sentences.data());
  }

  /// Whom a sentence cites: who stands right before "said" or "에 따르면", behind "according to", or
  /// whose sentence it is that ends with "고 밝혔다".
  [[nodiscard]] std::optional<std::size_t> cited_in(std::size_t index) const {
    const auto& place = text_->sentences()[index];
    const auto lowered = text_->lowered(place);
    std::optional<std::size_t> speaker;
    const bool stand_in = has_stand_in(lowered);
    for (const auto& name : text_->names_in(place)) {
      const auto behind = lowered.substr(name.end);
      const auto before = lowered.substr(0, name.begin);
      constexpr std::string_view verbs[] = {" said",     " says",      " told",    " wrote",
                                            " reported", " disclosed", "에 따르면"};
      for (const auto verb : verbs)
        if (behind.starts_with(verb)) return name.entity;
      if (before.ends_with("according to ") || before.ends_with("according to the ")) return name.entity;
      const auto topic = behind.starts_with(")") ? behind.substr(1) : behind;
      if (!speaker && !stand_in && (topic.starts_with("은 ") || topic.starts_with("는 "))) speaker = name.entity;
    }
    constexpr std::string_view ends[] = {"밝혔다", "전했다", "말했다", "보도했다", "공시했다", "발표했다"};
    auto sentence = lowered;
    while (!sentence.empty() && (sentence.back() == ' ' || sentence.back() == '.')) sentence.remove_suffix(1);
    for (const auto end : ends) {
      if (!sentence.ends_with(end)) continue;
      sentence.remove_suffix(end.size());
      // "고 26일 공시했다"
      if (sentence.ends_with("일 ")) {
        sentence.remove_suffix(std::string_view{"일 "}.size());
        while (!sentence.empty() && sentence.back() >= '0' && sentence.back() <= '9') sentence.remove_suffix(1);
      }
      return sentence.ends_with("고 ") ? speaker : std::nullopt;
    }
    return std::nullopt;
  }

  /// Whether a sentence has words for somebody who gives no name.
  [[nodiscard]] static bool has_unnamed(std::string_view lowered) noexcept {
    return has_one_of(
        lowered, {"people",     "person",   "source",    "sources",  "bankers", "official", "officials", "executive",
                  "executives", "analysts", "investors", "insider~", "one of",  "report",   "reports",   "관계자",
                  "소식통",     "업계",     "인사",      "임원",     "매체",    "일각",     " 측은",     " 측이"});
  }

  /// What a sentence cites, which is read once.
  [[nodiscard]] const Citing& citing(std::size_t sentence) {
    auto& of = citing_[sentence];
    if (!of) {
      const auto lowered = text_->lowered(text_->sentences()[sentence]);
      constexpr std::string_view of_person[] = {"he", "she", "그는", "그녀는"};
      constexpr std::string_view of_company[] = {"the company", "the firm", "the bank",
                                                 "the group",   "회사는",   "회사 측"};
      of = Citing{has_stand_in(lowered),
                  has_one_of(lowered, of_person),
                  has_one_of(lowered, of_company),
                  has_deal_stand_in(lowered),
                  stand_in_speaks(lowered),
                  has_unnamed(lowered),
                  is_cited_by_word(lowered),
                  has_lasting_citation(lowered),
                  is_denial(lowered),
                  has_negation(lowered),
                  cited_in(sentence)};
    }
    return *of;
  }

  /// Whether the only words for somebody in a sentence are for another kind: "he said" of a company.
  [[nodiscard]] static bool is_for_other_kind(const Citing& read, EntityKind kind) noexcept {
    return kind == EntityKind::person ? read.has_company && !read.has_person : read.has_person && !read.has_company;
  }

  /// Whether a sentence has words that cite for the next sentences too.
  [[nodiscard]] static bool has_lasting_citation(std::string_view lowered) noexcept {
    return has_one_of(lowered, {"according to", "따르면", "의하면", "밝혔", "발표", "전했", "공시"});
  }

  /// Whether a claim's sentence goes on with what somebody is cited for before: "According to Aldor ...".
  [[nodiscard]] bool goes_on(std::size_t sentence, std::size_t entity) {
    constexpr std::size_t most_back = 4;
    for (auto before = sentence; before != 0 && before + most_back > sentence; --before)
      if (text_->sentence_names(before - 1, entity) && citing(before - 1).cites_on) return true;
    return false;
  }

  /// Whether the article is about somebody: its headlines name him, or its first paragraph.
  [[nodiscard]] bool is_told_of(std::size_t entity) const noexcept {
    for (std::size_t i = 0; i != article_->paragraphs.size(); ++i) {
      if (text_->paragraphs()[i].names_entity(entity)) return true;
      if (article_->paragraphs[i].role == ParagraphRole::body) return false;
    }
    return false;
  }

  /// Somebody of the chain must be named in the evidence's paragraphs, or before them where they speak of "both"; and
  /// no sentence of the evidence may cite somebody else instead.
  template <class...>
  void check_step(const Claim& claim, std::size_t step, const Ground& ground, const std::string& at) {
    const auto entity = text_->entity(claim.chain[step].source);
    if (!entity || ground.whole_article || is_own(claim.chain[step].source)) return;
    const auto& who = article_->entities[*entity];
    const auto name = who.name ? std::string_view{*who.name} : std::string_view{who.id};
    bool in_sentence = false;
    bool pronoun = false;
    bool cites = false;
    bool denies = false;
    std::optional<std::size_t> other;
    for (const auto sentence : ground.sentences) {
      const auto& read = citing(sentence);
      in_sentence = in_sentence || text_->sentence_names(sentence, *entity);
      if (is_for_other_kind(read, who.kind)) continue;
      pronoun = pronoun || (claim.kind == ClaimKind::fact ? read.stand_in_speaks : read.has_stand_in);
      denies = denies || read.denies;
      cites = cites || read.cites;
      const auto cited = read.cited;
      const auto same = [&](const Attribution& one) { return cited && text_->entity(one.source) == cited; };
      if (cited && !other && !std::any_of(claim.chain.begin(), claim.chain.end(), same)) other = sentence;
    }
    bool in_paragraph = false;
    std::size_t last = 0;
    for (const auto paragraph : ground.paragraphs) {
      in_paragraph = in_paragraph || text_->paragraphs()[paragraph].names_entity(*entity);
      last = (std::max)(last, paragraph);
    }
    const auto* first = ground.sentences.empty() ? nullptr : ground.sentences.data();
    // What an officer says his company says.
    const bool for_company =
        other && in_sentence && article_->entities[*citing(*other).cited].kind == EntityKind::person;
    const bool may_be_unnamed = who.anonymous == true
                                && std::any_of(ground.sentences.begin(), ground.sentences.end(),
                                               [&](std::size_t sentence) { return citing(sentence).has_unnamed; });
    if (other && !for_company && !may_be_unnamed) return add(claim, at, name, &*other);
    const auto& verb = claim.chain[step].verb;
    if (verb && !denies && is_denial(ascii_lowered(*verb))) return add(claim, at + "/verb", *verb, first);
    if (in_paragraph) {
      const bool fact_without_citing = claim.kind == ClaimKind::fact && ground.has_words && !in_sentence && !cites
                                       && first != nullptr && !goes_on(*first, *entity);
      if (fact_without_citing) add(claim, at, name, first);
      return;
    }
    if (who.anonymous == true && (cites || who.names.empty())) return;
    if (pronoun && (is_told_of(*entity) || who.kind == EntityKind::public_body)) return;
    constexpr std::size_t paragraphs_back = 4;
    for (auto paragraph = last; pronoun && paragraph != 0 && paragraph + paragraphs_back > last; --paragraph)
      if (text_->paragraphs()[paragraph - 1].names_entity(*entity)) return;
    add(claim, at, name, first);
  }

  /// Where a deal or a fact stands, which is looked for once.
  template <class...>
  [[nodiscard]] const Ground& ground_of_one(const model_parts::IdTable::Entry& entry) {
    const bool is_deal = entry.kind == model_parts::ObjectKind::deal;
    auto& ground = grounds_[is_deal ? entry.index : article_->deals.size() + entry.index];
    if (!ground)
      ground =
          ground_of(is_deal ? article_->deals[entry.index].evidence : article_->facts[entry.index].evidence, *text_);
    return *ground;
  }

  /// Who is in a deal, of the first 16, or whom a fact is of.
  template <class...>
  void add_those_of(const model_parts::IdTable::Entry& entry, std::vector<std::size_t>& found) const {
    constexpr std::size_t most_parties = 16;
    const auto add_one = [&](std::string_view id) {
      if (const auto entity = text_->entity(id)) found.push_back(*entity);
    };
    if (entry.kind != model_parts::ObjectKind::deal) return add_one(article_->facts[entry.index].of);
    const auto& parties = article_->deals[entry.index].parties;
    for (std::size_t i = 0; i != parties.size() && i != most_parties; ++i) add_one(parties[i].entity);
  }

  /// Whether all words of the evidence only say who speaks: "the companies said in a joint statement".
  [[nodiscard]] bool is_only_citing(const Ground& ground) const {
    constexpr std::size_t longest = 48;
    return ground.has_words && ground.pieces.size() == ground.sentences.size()
           && std::all_of(ground.pieces.begin(), ground.pieces.end(), [&](const SentencePlace& piece) {
                const auto words = text_->lowered(piece);
                return words.size() <= longest && (has_word(words, "company said") || has_word(words, "companies said"))
                       && text_->names_in(piece).empty();
              });
  }

  /// A fact that somebody is cited for, and whose evidence is in other paragraphs than the claim's, was not said there
  /// if these do not speak of it: name somebody of it, who is in nothing that was said there, or, where nothing was,
  /// have a word for him or for the deal.
  template <class...>
  void check_about(const Claim& claim, const Ground& ground, const std::string& at) {
    if (claim.kind != ClaimKind::fact || ground.whole_article) return;
    const bool only_cites = is_only_citing(ground);
    constexpr std::size_t most_objects = 64;
    bool more = false;
    std::vector<std::size_t> told;
    std::vector<std::pair<std::size_t, const model_parts::IdTable::Entry*>> apart;
    for (std::size_t i = 0; i != claim.about.size() && i != most_objects; ++i) {
      const auto* entry = ids_.find(claim.about[i]);
      if (entry == nullptr) {
        more = true;
        continue;
      }
      const auto& of = ground_of_one(*entry);
      if (of.whole_article || !of.complete) continue;
      if (std::any_of(of.paragraphs.begin(), of.paragraphs.end(),
                      [&](std::size_t paragraph) { return ground.has(paragraph); }))
        add_those_of(*entry, told);
      else
        apart.emplace_back(i, entry);
    }
    more = more || !told.empty();
    bool stand_in = false;
    for (const auto sentence : ground.sentences) {
      const auto& read = citing(sentence);
      stand_in = stand_in || (!more && (read.has_stand_in || read.has_deal));
    }
    const auto names = [&](std::size_t entity) {
      if (more)
        return std::any_of(ground.sentences.begin(), ground.sentences.end(),
                           [&](std::size_t sentence) { return text_->sentence_names(sentence, entity); });
      return std::any_of(ground.paragraphs.begin(), ground.paragraphs.end(),
                         [&](std::size_t paragraph) { return text_->paragraphs()[paragraph].names_entity(entity); });
    };
    std::sort(told.begin(), told.end());
    for (const auto& [i, entry] : apart) {
      std::vector<std::size_t> those;
      add_those_of(*entry, those);
      const bool named = std::any_of(those.begin(), those.end(), [&](std::size_t entity) {
        return !std::binary_search(told.begin(), told.end(), entity) && names(entity);
      });
      // The company said it, of its own deals.
      if (only_cites && std::any_of(claim.chain.begin(), claim.chain.end(), [&](const Attribution& one) {
            const auto source = text_->entity(one.source);
            return source && std::find(those.begin(), those.end(), *source) != those.end();
          }))
        continue;
      if (stand_in || named || (those.empty() && !more)) continue;
      add(claim, at + "/about/" + std::to_string(i), claim.about[i],
          ground.sentences.empty() ? nullptr : ground.sentences.data());
    }
  }

  const Article* article_;
  const ArticleText* text_;
  std::vector<ExtractionFault>* faults_;
  model_parts::IdTable ids_;
  std::vector<std::optional<Citing>> citing_;   // of each sentence
  std::vector<std::optional<Ground>> grounds_;  // of each deal, then of each fact
};

}  // namespace newsgraph::inline v0_1::draft_parts
