// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/deal_text.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Looks whether the words of a deal name its parties.
class PartyRules : DealText {
public:
  PartyRules(const Article& article, const ArticleText& text, const SentenceReadings& readings,
             std::vector<ExtractionFault>& faults)
      : DealText{article, text, readings, faults}, made_(article.entities.size()) {
    for (const auto& deal : article.deals)
      for (const auto& party : deal.parties)
        if (party.role == Role::subject || party.role == Role::successor)
          if (const auto entity = text.entity(party.entity)) made_[*entity] = true;
  }

  /// A party must be named: in a paragraph of the evidence, or elsewhere if the evidence names nobody who has no part
  /// in what is told there. Groups need no name, nor does what a deal makes, or what is told by the name of another.
  template <class...>
  void operator()(const Deal& deal, const Ground& ground, const std::string& at) {
    if (!ground.complete || !text_->complete()) return;
    std::optional<bool> outsider;
    std::optional<bool> instead[4];  // of each side
    for (std::size_t i = 0; i != deal.parties.size(); ++i) {
      const auto entity = text_->entity(deal.parties[i].entity);
      if (!entity) continue;
      const auto& who = article_->entities[*entity];
      const auto role = deal.parties[i].role;
      if (who.kind == EntityKind::group || role == Role::subject || role == Role::successor) continue;
      if (who.anonymous == true && (who.kind != EntityKind::company || is_told_by_words(who, ground))) continue;
      const auto names = [&](const ParagraphText& paragraph) { return paragraph.names_entity(*entity); };
      if (std::any_of(ground.paragraphs.begin(), ground.paragraphs.end(),
                      [&](std::size_t paragraph) { return names(text_->paragraphs()[paragraph]); }))
        continue;
      const bool once = times_in(deal, *entity) == 1;
      const bool never_named = places_of(*entity).empty();
      if (once && ((never_named && made_[*entity]) || is_described_in(*entity, ground))) continue;
      if (!never_named && (ground.whole_article || (once && is_told_to_help(*entity, deal.type, role)))) continue;
      if (!ground.whole_article && once && may_be_meant(*entity, ground)) {
        if (speaks_of_several(ground) || is_bid_for_elsewhere(deal, deal.parties[i])) continue;
        if (!outsider) outsider = names_outsider(deal, ground);
        auto& told = instead[static_cast<std::size_t>(side_of(deal.type, role))];
        if (!*outsider && !told) told = tells_instead(deal, ground, side_of(deal.type, role));
        if (!*outsider && !*told) continue;
      }
      add(ExtractionFaultKind::unnamed_party, at + "/parties/" + std::to_string(i), deal, who.name ? *who.name : who.id,
          ground.sentences.empty() || ground.whole_article ? std::nullopt : std::optional{ground.sentences.front()});
    }
  }

private:
  /// Whether the evidence, or a headline, has a word of the name of somebody who has none of his own: "a European
  /// carrier".
  template <class...>
  [[nodiscard]] bool is_told_by_words(const Entity& who, const Ground& ground) const {
    if (!who.name || ground.whole_article) return true;
    const auto has = [&](std::size_t paragraph) {
      return has_other_words(*who.name, "", text_->paragraphs()[paragraph].lowered);
    };
    if (std::any_of(ground.paragraphs.begin(), ground.paragraphs.end(), has)) return true;
    for (std::size_t i = 0; i != article_->paragraphs.size() && article_->paragraphs[i].role != ParagraphRole::body;
         ++i)
      if (has(i)) return true;
    return false;
  }

  /// Whether another acquisition has somebody in the same place: of "rival bids" nobody says again what for.
  [[nodiscard]] bool is_bid_for_elsewhere(const Deal& deal, const Party& party) const noexcept {
    if (deal.type != DealType::acquisition || (party.role != Role::target && party.role != Role::seller)) return false;
    constexpr std::size_t most_parties = 64;
    for (std::size_t i = 0; i != article_->deals.size() && i != most_deals; ++i) {
      const auto& other = article_->deals[i];
      if (&other == &deal || other.type != deal.type) continue;
      for (std::size_t k = 0; k != other.parties.size() && k != most_parties; ++k)
        if (other.parties[k].entity == party.entity && other.parties[k].role == party.role) return true;
    }
    return false;
  }

  /// Whether some sentence tells that somebody arranges something, or pays for it with a loan; that need not be where
  /// the deal is told.
  template <class...>
  [[nodiscard]] bool is_told_to_help(std::size_t entity, DealType type, Role role) {
    constexpr std::string_view arranges[] = {"underwrit~", "bookrun~", "arrang~", "advis~", "manag~", "lead", "leading",
                                             "led",        "agent",    "주관",    "주선",   "인수단", "자문"};
    constexpr std::string_view lends[] = {"loan~",  "lend~", "borrow~", "financ~", "debt",
                                          "credit", "대출",  "빌",      "차입",    "금융"};
    const bool is_arranger = role == Role::underwriter;
    if (!is_arranger && (role != Role::lender || type == DealType::loan)) return false;
    const Rows<std::string_view> words = is_arranger ? Rows<std::string_view>{arranges, std::size(arranges)}
                                                     : Rows<std::string_view>{lends, std::size(lends)};
    constexpr std::size_t most_places = 16;
    const auto& places = places_of(entity);
    for (std::size_t i = 0; i != places.size() && i != most_places; ++i) {
      const auto& of = text_->paragraphs()[places[i]];
      for (auto sentence = of.first_sentence;
           sentence != of.end_sentence && sentence != of.first_sentence + most_sentences; ++sentence) {
        if (!text_->sentence_names(sentence, entity)) continue;
        const auto lowered = text_->lowered(text_->sentences()[sentence]);
        if (has_one_of(lowered, words)) return true;
      }
    }
    return false;
  }

  /// Whether some words speak of several who are named before: "세 회사", "the companies".
  [[nodiscard]] static bool has_plural_stand_in(std::string_view lowered) noexcept {
    return has_one_of(lowered,
                      {"the companies", "the firms", "the two", "the three", "both companies", "both firms", "they",
                       "두 회사", "세 회사", "네 회사", "다섯 회사", "양사", "이들", "두 기업", "세 기업"});
  }

  [[nodiscard]] bool speaks_of_several(const Ground& ground) const noexcept {
    return std::any_of(ground.pieces.begin(), ground.pieces.end(),
                       [&](const SentencePlace& piece) { return has_plural_stand_in(text_->lowered(piece)); });
  }

  /// Whether the evidence may tell somebody by the name of another.
  template <class...>
  [[nodiscard]] bool is_described_in(std::size_t entity, const Ground& ground) const {
    const auto by = text_->described_by(entity);
    return by && std::any_of(ground.paragraphs.begin(), ground.paragraphs.end(), [&](std::size_t paragraph) {
             const auto& of = text_->paragraphs()[paragraph];
             return of.names_entity(*by)
                    && has_other_words(article_->entities[entity].name.value_or(""),
                                       article_->entities[*by].name.value_or(""), of.lowered);
           });
  }

  /// Whether a text has a word of a name that is not of another's.
  template <class...>
  [[nodiscard]] static bool has_other_words(std::string_view of, std::string_view without, std::string_view lowered) {
    const auto name = ascii_lowered(of);
    const auto other = ascii_lowered(without);
    for (std::size_t begin = 0; begin < name.size();) {
      auto end = name.find(' ', begin);
      if (end == std::string::npos) end = name.size();
      auto word = std::string_view{name}.substr(begin, end - begin);
      begin = end + 1;
      if (word.ends_with("'s")) word.remove_suffix(2);
      if (word.size() <= 2 || word == "the" || other.find(word) != std::string::npos) continue;
      for (auto at = lowered.find(word); at != std::string_view::npos; at = lowered.find(word, at + 1))
        if (at == 0 || (!is_ascii_word(lowered[at - 1]) && !hangul_before(lowered, at))) return true;
    }
    return false;
  }

  /// The paragraphs that name an entity, in order.
  template <class...>
  [[nodiscard]] const std::vector<std::size_t>& places_of(std::size_t entity) {
    if (named_in_.empty()) {
      named_in_.resize(article_->entities.size());
      for (std::size_t i = 0; i != text_->paragraphs().size(); ++i)
        for (const auto named : text_->paragraphs()[i].entities) named_in_[named].push_back(i);
    }
    return named_in_[entity];
  }

  /// Whether an entity that a paragraph does not name can be meant by "the company", or by nothing: the text is about
  /// it, has it a few paragraphs before, or right behind its first paragraph.
  template <class...>
  [[nodiscard]] bool may_be_meant(std::size_t entity, const Ground& ground) {
    constexpr std::size_t paragraphs_back = 3;
    constexpr std::size_t often = 3;
    const auto& named_in = places_of(entity);
    if (named_in.empty()) return false;
    const auto first = named_in.front();
    if (article_->paragraphs[first].role != ParagraphRole::body) return true;
    for (const auto paragraph : ground.paragraphs) {
      const bool opens = paragraph == 0 || article_->paragraphs[paragraph - 1].role != ParagraphRole::body;
      if (opens && first == paragraph + 1) return true;
      if (first < paragraph && named_in.size() >= often) return true;
      const auto behind = std::lower_bound(named_in.begin(), named_in.end(), paragraph);
      if (behind != named_in.begin() && paragraph <= *(behind - 1) + paragraphs_back) return true;
    }
    return false;
  }

  /// Whether the evidence of a deal, its words or of whole paragraphs the sentences that name a party, names a company
  /// that is no party of it, nor of another deal with a sentence in common.
  template <class...>
  [[nodiscard]] bool names_outsider(const Deal& deal, const Ground& ground) {
    constexpr std::size_t most_named = 8;
    std::size_t looked_at = 0;
    bool in_words = false;
    const auto is_outsider = [&](std::size_t entity) {
      const auto kind = article_->entities[entity].kind;
      const auto& name = article_->entities[entity].name;
      for (const std::string_view judge :
           {"Court", "court", "ribunal", "법원", "재판소", "Nasdaq", "나스닥", "코스닥", "거래소"})
        if (name && name->find(judge) != std::string::npos) return false;
      const bool acts =
          kind == EntityKind::company || (in_words && (kind == EntityKind::public_body || kind == EntityKind::group));
      return acts && !text_->described_by(entity) && times_in(deal, entity) == 0 && ++looked_at <= most_named
             && !is_in_other_deal(entity, deal, ground, in_words);
    };
    const auto names_one = [&](const SentencePlace& place) {
      const auto names = text_->names_in(place);
      const auto lowered = text_->lowered(place);
      const bool is_approved = has_word(lowered, "approv~") || has_word(lowered, "승인") || has_word(lowered, "심사");
      return std::any_of(names.begin(), names.end(), [&](const NamePlace& name) {
        if (is_approved && article_->entities[name.entity].kind == EntityKind::public_body) return false;
        return is_outsider(name.entity);
      });
    };
    in_words = true;
    if (std::any_of(ground.pieces.begin(), ground.pieces.end(), names_one)) return true;
    in_words = false;
    const auto sentences = sentences_on(deal, ground, 1);
    return std::any_of(sentences.begin(), sentences.end(),
                       [&](std::size_t sentence) { return names_one(text_->sentences()[sentence]); });
  }

  /// Whether a sentence of the evidence has somebody else on a side of deals of this type, whom no deal of that
  /// sentence has there.
  template <class...>
  [[nodiscard]] bool tells_instead(const Deal& deal, const Ground& ground, DealSide side) {
    if (side == DealSide::none || ground.whole_article) return false;
    const auto has_there = [&](std::size_t other, const ToldSide& told, std::size_t sentence) {
      const auto& deals = article_->deals;
      const auto& of = ground_of_deal(other);
      const bool rests_on_it =
          of.whole_article || std::find(of.sentences.begin(), of.sentences.end(), sentence) != of.sentences.end();
      if (!told.types.contains(deals[other].type) || !rests_on_it) return false;
      const auto party = party_of_side(deals[other], told.entity);
      return party && side_of(deals[other].type, deals[other].parties[*party].role) == told.side;
    };
    const auto deals = (std::min)(article_->deals.size(), most_deals);
    for (const auto sentence : ground.sentences) {
      const auto all = readings_->told(sentence);
      for (std::size_t i = 0; i != all.size() && i != most_told; ++i) {
        const auto& told = all[i];
        if (!told.types.contains(deal.type) || told.side != side || times_in(deal, told.entity) != 0) continue;
        const auto kind = article_->entities[told.entity].kind;
        if (kind != EntityKind::company && kind != EntityKind::person && kind != EntityKind::public_body) continue;
        bool is_there = false;
        for (std::size_t other = 0; other != deals && !is_there; ++other) is_there = has_there(other, told, sentence);
        if (!is_there) return true;
      }
    }
    return false;
  }

  /// The ground of one of the first deals, which is made once.
  template <class...>
  [[nodiscard]] const Ground& ground_of_deal(std::size_t deal) {
    if (grounds_.empty())
      for (std::size_t i = 0; i != article_->deals.size() && i != most_deals; ++i)
        grounds_.push_back(ground_of(article_->deals[i].evidence, *text_));
    return grounds_[deal];
  }

  template <class...>
  [[nodiscard]] bool is_in_other_deal(std::size_t entity, const Deal& deal, const Ground& ground, bool of_type) {
    for (std::size_t i = 0; i != article_->deals.size() && i != most_deals; ++i) {
      const auto& other = article_->deals[i];
      if (&other == &deal || (of_type && other.type != deal.type) || times_in(other, entity) == 0) continue;
      const auto& of = ground_of_deal(i);
      if (!of.whole_article && std::any_of(of.sentences.begin(), of.sentences.end(), [&](std::size_t sentence) {
            return std::find(ground.sentences.begin(), ground.sentences.end(), sentence) != ground.sentences.end();
          }))
        return true;
    }
    return false;
  }

  static constexpr std::size_t most_deals = 32;

  std::vector<Ground> grounds_;                     // of the first deals, once somebody asks
  std::vector<std::vector<std::size_t>> named_in_;  // of each entity its paragraphs, once somebody asks
  std::vector<bool> made_;                          // of each entity: a deal makes it
};

}  // namespace newsgraph::inline v0_1::draft_parts
