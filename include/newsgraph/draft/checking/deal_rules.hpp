// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/draft/checking/ground.hpp>
#include <newsgraph/draft/checking/status_signs.hpp>
#include <newsgraph/draft/checking/told_sides.hpp>
#include <newsgraph/draft/extraction_fault.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// What each sentence of a text says of sides and statuses of deals. The text must outlive it.
class SentenceReadings {
public:
  explicit SentenceReadings(const ArticleText& text) {
    told_begin_.reserve(text.sentences().size() + 1);
    for (const auto& sentence : text.sentences()) {
      told_begin_.push_back(told_.size());
      const auto names = text.names_in(sentence);
      SideReader{text.text(sentence), text.lowered(sentence), {names.data(), names.size()}, told_}();
      statuses_.push_back(statuses_in(text.lowered(sentence)));
    }
    told_begin_.push_back(told_.size());
  }

  [[nodiscard]] Rows<ToldSide> told(std::size_t sentence) const noexcept {
    return {told_.data() + told_begin_[sentence], told_begin_[sentence + 1] - told_begin_[sentence]};
  }
  [[nodiscard]] const AllowedStatuses& statuses(std::size_t sentence) const noexcept { return statuses_[sentence]; }

private:
  std::vector<ToldSide> told_;
  std::vector<std::size_t> told_begin_;  // of each sentence, and the end
  std::vector<AllowedStatuses> statuses_;
};

/// Compares parties, directions and statuses of deals with the words of their evidence.
class DealRules {
public:
  DealRules(const Article& article, const ArticleText& text, const SentenceReadings& readings,
            std::vector<ExtractionFault>& faults)
      : article_{&article}, text_{&text}, readings_{&readings}, faults_{&faults} {
    made_.resize(article.entities.size());
    for (const auto& deal : article.deals)
      for (const auto& party : deal.parties)
        if (party.role == Role::subject || party.role == Role::successor)
          if (const auto entity = text.entity(party.entity)) made_[*entity] = true;
    for (auto& of : has_side_) of.resize(article.entities.size());
    for (const auto& deal : article.deals)
      for (const auto& party : deal.parties)
        if (const auto entity = text.entity(party.entity)) {
          auto& types = has_side_[static_cast<std::size_t>(side_of(deal.type, party.role))][*entity];
          types = types | deal.type;
        }
  }

  template <class...>
  void operator()() {
    for (std::size_t i = 0; i != article_->deals.size(); ++i) {
      const auto& deal = article_->deals[i];
      const auto ground = ground_of(deal.evidence, *text_);
      const auto at = "/deals/" + std::to_string(i);
      check_parties(deal, ground, at);
      check_direction(deal, sentences_on(deal, ground, 1), at);
      if (!ground.complete) continue;
      const auto told = ground.has_words ? std::vector<std::size_t>{} : sentences_that_tell(deal, ground);
      check_status(deal, ground, told.empty() ? sentences_on(deal, ground, 2) : told, at);
    }
  }

private:
  /// The sentences of a deal's evidence; of whole paragraphs those that name so many of its parties, or else all.
  template <class...>
  [[nodiscard]] std::vector<std::size_t> sentences_on(const Deal& deal, const Ground& ground,
                                                      std::size_t parties) const {
    if (ground.has_words) return ground.sentences;
    constexpr std::size_t most_parties = 16;
    std::vector<std::size_t> found;
    for (const auto sentence : ground.sentences) {
      std::size_t named = 0;
      for (std::size_t i = 0; i != deal.parties.size() && i != most_parties && named < parties; ++i)
        if (const auto entity = text_->entity(deal.parties[i].entity))
          named += text_->sentence_names(sentence, *entity) ? 1 : 0;
      if (named == parties) found.push_back(sentence);
    }
    if (found.empty() && parties > 1) return sentences_on(deal, ground, parties - 1);
    return !found.empty() ? found : ground.sentences;
  }

  /// The sentences whose verbs have a party of the deal on a side of deals of its type.
  template <class...>
  [[nodiscard]] std::vector<std::size_t> sentences_that_tell(const Deal& deal, const Ground& ground) const {
    std::vector<std::size_t> found;
    if (deal.parties.size() > most_sentences) return found;
    for (const auto sentence : ground.sentences)
      for (const auto& told : readings_->told(sentence))
        if (told.types.contains(deal.type) && party_of_side(deal, told.entity)) {
          found.push_back(sentence);
          break;
        }
    return found;
  }

  void add(ExtractionFaultKind kind, std::string at, const Deal& deal, std::string_view found,
           std::optional<std::size_t> sentence) {
    ExtractionFault fault;
    fault.kind = kind;
    fault.at = std::move(at);
    fault.object = deal.id;
    fault.found = found;
    if (sentence) {
      const auto& place = text_->sentences()[*sentence];
      fault.paragraph = article_->paragraphs[place.paragraph].id;
      fault.begin = place.begin;
      fault.end = place.end;
      while (fault.end > fault.begin && text_->paragraphs()[place.paragraph].text[fault.end - 1] == ' ') --fault.end;
      fault.text = text_->paragraphs()[place.paragraph].text.substr(fault.begin, fault.end - fault.begin);
    }
    faults_->push_back(std::move(fault));
  }

  /// A party must be named: in a paragraph of the evidence, or elsewhere if the evidence names nobody who has no part
  /// in what is told there. Groups need no name, nor does what a deal makes, or what is told by the name of another.
  template <class...>
  void check_parties(const Deal& deal, const Ground& ground, const std::string& at) {
    if (!ground.complete || !text_->complete()) return;
    std::optional<bool> outsider;
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
        if (!*outsider && !tells_instead(deal, ground, side_of(deal.type, role))) continue;
      }
      add(ExtractionFaultKind::unnamed_party, at + "/parties/" + std::to_string(i), deal, who.name ? *who.name : who.id,
          ground.sentences.empty() || ground.whole_article ? std::nullopt : std::optional{ground.sentences.front()});
    }
  }

  /// Whether the evidence, or a headline, has a word of the name of somebody who has none of his own: "a European carrier".
  template <class...>
  [[nodiscard]] bool is_told_by_words(const Entity& who, const Ground& ground) const {
    if (!who.name || ground.whole_article) return true;
    const auto has = [&](std::size_t paragraph) {
      return has_other_words(*who.name, "", text_->paragraphs()[paragraph].lowered);
    };
    if (std::any_of(ground.paragraphs.begin(), ground.paragraphs.end(), has)) return true;
    for (std::size_t i = 0; i != article_->paragraphs.size() && article_->paragraphs[i].role != ParagraphRole::body; ++i)
      if (has(i)) return true;
    return false;
  }

  /// Whether another acquisition has somebody in the same place: of "rival bids" nobody says again what for.
  [[nodiscard]] bool is_bid_for_elsewhere(const Deal& deal, const Party& party) const noexcept {
    if (deal.type != DealType::acquisition || (party.role != Role::target && party.role != Role::seller)) return false;
    constexpr std::size_t most_deals = 32;
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
    constexpr std::string_view arranges[] = {"underwrit~", "bookrun~", "arrang~", "advis~", "manag~",
                                             "lead",       "leading",  "led",     "led by", "agent",
                                             "주관",       "주선",     "인수단",  "자문"};
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
        if (std::any_of(words.begin(), words.end(), [&](std::string_view word) { return has_word(lowered, word); }))
          return true;
      }
    }
    return false;
  }

  /// Whether some words speak of several who are named before: "세 회사", "the companies".
  [[nodiscard]] static bool has_plural_stand_in(std::string_view lowered) noexcept {
    for (const std::string_view word :
         {"the companies", "the firms", "the two", "the three", "both companies", "both firms", "they", "두 회사",
          "세 회사", "네 회사", "다섯 회사", "양사", "이들", "두 기업", "세 기업"})
      if (has_word(lowered, word)) return true;
    return false;
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
  [[nodiscard]] bool names_outsider(const Deal& deal, const Ground& ground) const {
    constexpr std::size_t most_named = 8;
    std::size_t looked_at = 0;
    bool in_words = false;
    const auto is_outsider = [&](std::size_t entity) {
      const auto kind = article_->entities[entity].kind;
      const auto& name = article_->entities[entity].name;
      for (const std::string_view judge : {"Court", "court", "ribunal", "법원", "재판소", "Nasdaq", "나스닥", "코스닥", "거래소"})
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

  /// Whether a sentence of the evidence has somebody else on a side of deals of this type, whom no deal of that sentence
  /// has there.
  template <class...>
  [[nodiscard]] bool tells_instead(const Deal& deal, const Ground& ground, DealSide side) const {
    if (side == DealSide::none || ground.whole_article) return false;
    constexpr std::size_t most_deals = 32;
    const auto has_there = [&](const Deal& other, const ToldSide& told, std::size_t sentence) {
      if (!told.types.contains(other.type)) return false;
      const bool is_party = std::any_of(
          other.parties.begin(),
          other.parties.begin()
              + static_cast<std::ptrdiff_t>((std::min<std::size_t>)(other.parties.size(), 64)),
          [&](const Party& party) {
            return party.entity == article_->entities[told.entity].id && side_of(other.type, party.role) == told.side;
          });
      if (!is_party) return false;
      const auto of = ground_of(other.evidence, *text_);
      return of.whole_article || std::find(of.sentences.begin(), of.sentences.end(), sentence) != of.sentences.end();
    };
    for (const auto sentence : ground.sentences)
      for (const auto& told : readings_->told(sentence)) {
        if (!told.types.contains(deal.type) || told.side != side || times_in(deal, told.entity) != 0) continue;
        const auto kind = article_->entities[told.entity].kind;
        if (kind != EntityKind::company && kind != EntityKind::person && kind != EntityKind::public_body) continue;
        const auto end = article_->deals.begin()
                         + static_cast<std::ptrdiff_t>((std::min)(article_->deals.size(), most_deals));
        if (std::none_of(article_->deals.begin(), end,
                         [&](const Deal& other) { return has_there(other, told, sentence); }))
          return true;
      }
    return false;
  }

  template <class...>
  [[nodiscard]] bool is_in_other_deal(std::size_t entity, const Deal& deal, const Ground& ground, bool of_type) const {
    constexpr std::size_t most_deals = 32;
    for (std::size_t i = 0; i != article_->deals.size() && i != most_deals; ++i) {
      const auto& other = article_->deals[i];
      if (&other == &deal || (of_type && other.type != deal.type) || times_in(other, entity) == 0) continue;
      const auto of = ground_of(other.evidence, *text_);
      if (!of.whole_article && std::any_of(of.sentences.begin(), of.sentences.end(), [&](std::size_t sentence) {
            return std::find(ground.sentences.begin(), ground.sentences.end(), sentence) != ground.sentences.end();
          }))
        return true;
    }
    return false;
  }

  /// How many parties of a deal are somebody, of the first 64.
  [[nodiscard]] std::ptrdiff_t times_in(const Deal& deal, std::size_t entity) const noexcept {
    const auto end =
        deal.parties.begin() + static_cast<std::ptrdiff_t>((std::min<std::size_t>)(deal.parties.size(), 64));
    return std::count_if(deal.parties.begin(), end,
                         [&](const Party& party) { return party.entity == article_->entities[entity].id; });
  }

  [[nodiscard]] std::optional<int> year_of_article() const noexcept {
    if (!article_->first_created) return std::nullopt;
    return static_cast<int>(article_->first_created->date().year());
  }

  /// The party that an entity is, if all that it is to the deal is on one side.
  [[nodiscard]] std::optional<std::size_t> party_of_side(const Deal& deal, std::size_t entity) const noexcept {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i != deal.parties.size(); ++i) {
      if (deal.parties[i].entity != article_->entities[entity].id) continue;
      const auto side = side_of(deal.type, deal.parties[i].role);
      if (side == DealSide::none || (found && side_of(deal.type, deal.parties[*found].role) != side))
        return std::nullopt;
      if (!found) found = i;
    }
    return found;
  }

  /// Whether a sentence speaks of money that goes both ways.
  [[nodiscard]] static bool is_paid_back(std::string_view lowered) noexcept {
    for (const std::string_view word :
         {"annul~", "overturn~", "quash~", "refund~", "got back", "return~", "clawback", "환급", "돌려", "취소", "반환",
          "환수"})
      if (has_word(lowered, word)) return true;
    return false;
  }

  /// On which side of a payment a sentence has a public body: it gets fines and pays grants.
  [[nodiscard]] DealSide side_of_public_body(std::size_t sentence) const noexcept {
    const auto lowered = text_->lowered(text_->sentences()[sentence]);
    const auto has_one = [&](const auto& words) {
      return std::any_of(std::begin(words), std::end(words),
                         [&](std::string_view word) { return has_word(lowered, word); });
    };
    constexpr std::string_view fines[] = {"fine", "fines", "fined", "penalty", "penalties", "과징금", "벌금", "과태료"};
    if (has_one(fines)) return DealSide::paid;
    constexpr std::string_view grants[] = {"grant", "grants", "subsidy", "subsidies", "보조금", "지원금", "장려금"};
    return has_one(grants) ? DealSide::pays : DealSide::none;
  }

  /// The same of holders, employees and the like: they get dividends, severance, the price of shares bought back.
  [[nodiscard]] DealSide side_of_group(std::size_t sentence) const noexcept {
    const auto lowered = text_->lowered(text_->sentences()[sentence]);
    for (const std::string_view word : {"dividend", "dividends", "buying back", "buy back", "repurchase", "buyback",
                                        "severance", "배당", "자사주", "주식매수청구", "퇴직"})
      if (has_word(lowered, word)) return DealSide::paid;
    return DealSide::none;
  }

  /// Whether another acquisition has its seller for the company that is sold, and that for the seller.
  [[nodiscard]] bool is_contradicted(const Deal& deal) const noexcept {
    if (deal.type != DealType::acquisition) return false;
    constexpr std::size_t most_deals = 32;
    constexpr std::size_t most = 8;
    const auto has = [&](const Deal& of, Role role, const std::string& entity) {
      const auto count = static_cast<std::ptrdiff_t>((std::min)(of.parties.size(), most));
      return std::any_of(of.parties.begin(), of.parties.begin() + count,
                         [&](const Party& party) { return party.role == role && party.entity == entity; });
    };
    for (std::size_t i = 0; i != deal.parties.size() && i != most; ++i)
      for (std::size_t k = 0; k != deal.parties.size() && k != most; ++k) {
        if (deal.parties[i].role != Role::seller || deal.parties[k].role != Role::target) continue;
        for (std::size_t d = 0; d != article_->deals.size() && d != most_deals; ++d) {
          const auto& other = article_->deals[d];
          if (other.type == deal.type && has(other, Role::seller, deal.parties[k].entity)
              && has(other, Role::target, deal.parties[i].entity))
            return true;
        }
      }
    return false;
  }

  /// The sentences, one of each side and its types, that tell on which side of deals somebody is.
  struct Telling {
    std::size_t sentence;
    ToldSide told;
  };
  template <class...>
  [[nodiscard]] const std::vector<Telling>& tellings_of(std::size_t entity) {
    if (tellings_.empty()) {
      tellings_.resize(article_->entities.size());
      for (std::size_t sentence = 0; sentence != text_->sentences().size(); ++sentence)
        for (const auto& told : readings_->told(sentence)) {
          auto& of = tellings_[told.entity];
          const bool known = std::any_of(of.begin(), of.end(), [&](const Telling& one) {
            return one.told.side == told.side && one.told.types == told.types;
          });
          if (!known) of.push_back({sentence, told});
        }
    }
    return tellings_[entity];
  }

  /// A sentence anywhere that names two parties of a deal and has one of them on the other side of deals of its type, on
  /// which the document has him nowhere; if none has him where the document has him.
  template <class...>
  [[nodiscard]] std::optional<std::size_t> told_elsewhere(const Deal& deal) {
    constexpr std::size_t most_parties = 8;
    for (std::size_t i = 0; i != deal.parties.size() && i != most_parties; ++i) {
      const auto entity = text_->entity(deal.parties[i].entity);
      if (!entity || !party_of_side(deal, *entity)) continue;
      const auto side = side_of(deal.type, deal.parties[i].role);
      std::optional<std::size_t> against;
      bool with = false;
      for (const auto& [sentence, told] : tellings_of(*entity)) {
        if (!told.types.contains(deal.type)) continue;
        if (told.side == DealSide::bought && deal.type != DealType::acquisition) continue;
        with = with || told.side == side;
        if (told.side == side || against) continue;
        const auto has = has_side_[static_cast<std::size_t>(told.side)][*entity];
        if (std::any_of(std::begin(rows_of<DealType>), std::end(rows_of<DealType>),
                        [&](const auto& row) { return has.contains(row.value) && told.types.contains(row.value); }))
          continue;
        for (std::size_t k = 0; k != deal.parties.size() && k != most_parties && !against; ++k) {
          const auto other = text_->entity(deal.parties[k].entity);
          if (other && *other != *entity && text_->sentence_names(sentence, *other)) against = sentence;
        }
      }
      if (against && !with) return against;
    }
    return std::nullopt;
  }

  template <class...>
  void check_direction(const Deal& deal, const std::vector<std::size_t>& sentences, const std::string& at) {
    constexpr std::size_t most_parties = 64;
    constexpr std::size_t most_told = 64;
    if (!base_parts::row_of(deal.type).money || deal.parties.size() > most_parties) return;
    // Of each party that has one side: whether some words are for it, and which sentence is against it.
    struct Told {
      bool with = false;
      std::optional<std::size_t> against{};
    };
    std::vector<Told> of_party(deal.parties.size());
    for (const auto sentence : sentences) {
      if (deal.type == DealType::payment && is_paid_back(text_->lowered(text_->sentences()[sentence]))) continue;
      const auto all = readings_->told(sentence);
      for (std::size_t i = 0; i != all.size() && i != most_told; ++i) {
        const auto& told = all[i];
        if (!told.types.contains(deal.type)) continue;
        if (told.side == DealSide::bought && deal.type != DealType::acquisition) continue;
        const auto party = party_of_side(deal, told.entity);
        if (!party) continue;
        auto& its = of_party[*party];
        if (side_of(deal.type, deal.parties[*party].role) == told.side)
          its.with = true;
        else if (!its.against)
          its.against = sentence;
      }
      if (deal.type != DealType::payment) continue;
      const auto public_side = side_of_public_body(sentence);
      const auto group_side = side_of_group(sentence);
      for (std::size_t i = 0; i != deal.parties.size(); ++i) {
        const auto entity = text_->entity(deal.parties[i].entity);
        if (!entity || !party_of_side(deal, *entity)) continue;
        const auto kind = article_->entities[*entity].kind;
        const auto side = kind == EntityKind::public_body ? public_side
                          : kind == EntityKind::group     ? group_side
                                                          : DealSide::none;
        if (side == DealSide::none) continue;
        if (side_of(deal.type, deal.parties[i].role) == side)
          of_party[i].with = true;
        else if (!of_party[i].against)
          of_party[i].against = sentence;
      }
    }
    const auto found =
        std::find_if(of_party.begin(), of_party.end(), [](const Told& told) { return told.against && !told.with; });
    std::optional<std::size_t> against;
    if (found != of_party.end())
      against = found->against;
    else if (std::none_of(of_party.begin(), of_party.end(), [](const Told& told) { return told.with; }))
      against = told_elsewhere(deal);
    if (!against && !is_contradicted(deal)) return;
    std::string sides;
    for (const auto& party : deal.parties) {
      if (!sides.empty()) sides += ", ";
      sides += party.entity + ' ' + std::string{name_of(party.role)};
    }
    add(ExtractionFaultKind::wrong_direction, at + "/parties", deal, sides, against);
  }

  template <class...>
  void check_status(const Deal& deal, const Ground& ground, const std::vector<std::size_t>& sentences,
                    const std::string& at) {
    if (!deal.status || deal.status == DealStatus::unknown || deal.status_inferred == true) return;
    AllowedStatuses found;
    std::optional<std::size_t> where;
    AllowedStatuses in_words;
    for (const auto& piece : ground.pieces) {
      const auto of = statuses_in(text_->lowered(piece));
      in_words.allowed = in_words.allowed | of.allowed;
      if (of.decided && !where) where = text_->sentence_at(piece.paragraph, piece.begin);
      in_words.decided = in_words.decided || of.decided;
      in_words.over = in_words.over || of.over;
    }
    if (in_words.over) in_words.allowed = DealStatus::withdrawn | DealStatus::ended;
    constexpr DealStatuses of_past{DealStatus::closed, DealStatus::active, DealStatus::agreed, DealStatus::announced};
    const auto year = year_of_article();
    for (const auto& piece : ground.pieces)
      if (in_words.allowed == of_past && year && names_earlier_year(text_->lowered(piece), *year))
        in_words.allowed = DealStatus::closed | DealStatus::active;
    if (in_words.decided) {
      // That nobody confirms it is often said beside the words.
      for (const auto sentence : ground.sentences)
        if (*deal.status == DealStatus::rumoured)
          in_words.allowed = in_words.allowed | readings_->statuses(sentence).allowed;
      if (!in_words.allowed.contains(*deal.status))
        add(ExtractionFaultKind::wrong_status, at + "/status", deal, name_of(*deal.status), where);
      return;
    }
    const auto add_sentence = [&](std::size_t sentence) {
      const auto& of = readings_->statuses(sentence);
      found.allowed = found.allowed | of.allowed;
      if (of.decided && !where) where = sentence;
      found.decided = found.decided || of.decided;
    };
    for (const auto sentence : sentences) add_sentence(sentence);
    if (!found.decided)
      for (const auto sentence : ground.sentences) add_sentence(sentence);
    if (!found.decided)
      for (const auto paragraph : ground.paragraphs) {
        const auto& of = text_->paragraphs()[paragraph];
        for (auto sentence = of.first_sentence;
             sentence != of.end_sentence && sentence != of.first_sentence + most_sentences; ++sentence)
          add_sentence(sentence);
      }
    if (found.allowed.contains(*deal.status)) return;
    constexpr DealStatuses need_words{DealStatus::in_talks, DealStatus::rumoured, DealStatus::withdrawn,
                                      DealStatus::closed};
    // That a round of last year is done goes without saying.
    if (*deal.status == DealStatus::closed && !found.decided && year
        && std::any_of(ground.sentences.begin(), ground.sentences.end(), [&](std::size_t sentence) {
             const auto lowered = text_->lowered(text_->sentences()[sentence]);
             return names_earlier_year(lowered, *year) || has_word(lowered, "지난");
           }))
      return;
    // Of what is only said to be so nobody knows that it is agreed.
    const bool only_rumoured = !found.decided && found.allowed.contains(DealStatus::rumoured)
                               && *deal.status == DealStatus::agreed;
    if (only_rumoured) return add(ExtractionFaultKind::wrong_status, at + "/status", deal, name_of(*deal.status), where);
    // What stands in the sentence beside the words of the evidence may be of something else.
    if ((!found.decided || ground.has_words) && !need_words.contains(*deal.status)) return;
    add(ExtractionFaultKind::wrong_status, at + "/status", deal, name_of(*deal.status), where);
  }

  const Article* article_;
  const ArticleText* text_;
  const SentenceReadings* readings_;
  std::vector<ExtractionFault>* faults_;
  std::vector<std::vector<std::size_t>> named_in_;  // of each entity its paragraphs, once somebody asks
  std::vector<bool> made_;                          // of each entity: a deal makes it
  std::vector<DealTypes> has_side_[4];              // of each side and entity: the types of deals that have it there
  std::vector<std::vector<Telling>> tellings_;      // of each entity, once somebody asks
};

}  // namespace newsgraph::inline v0_1::draft_parts
