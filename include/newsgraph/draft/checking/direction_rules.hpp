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

/// Compares who pays and who is paid in a deal with its words.
class DirectionRules : DealText {
public:
  DirectionRules(const Article& article, const ArticleText& text, const SentenceReadings& readings,
                 std::vector<ExtractionFault>& faults)
      : DealText{article, text, readings, faults} {
    for (auto& of : has_side_) of.resize(article.entities.size());
    for (const auto& deal : article.deals)
      for (const auto& party : deal.parties)
        if (const auto entity = text.entity(party.entity)) {
          auto& types = has_side_[static_cast<std::size_t>(side_of(deal.type, party.role))][*entity];
          types = types | deal.type;
        }
  }

  template <class...>
  void operator()(const Deal& deal, const Ground& ground, const std::string& at) {
    constexpr std::size_t most_parties = 64;
    if (!base_parts::row_of(deal.type).money || deal.parties.size() > most_parties) return;
    const auto sentences = sentences_on(deal, ground, 1);
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
      const auto entity = text_->entity(party.entity);
      const auto* name = entity ? &article_->entities[*entity].name : nullptr;
      sides += (name && *name ? **name : party.entity) + ' ' + std::string{name_of(party.role)};
    }
    add(ExtractionFaultKind::wrong_direction, at + "/parties", deal, sides, against);
  }

private:
  /// Whether a sentence speaks of money that goes both ways.
  [[nodiscard]] static bool is_paid_back(std::string_view lowered) noexcept {
    return has_one_of(lowered, {"annul~", "overturn~", "quash~", "refund~", "got back", "return~", "clawback", "환급",
                                "돌려", "취소", "반환", "환수"});
  }

  /// On which side of a payment a sentence has a public body: it gets fines and pays grants.
  [[nodiscard]] DealSide side_of_public_body(std::size_t sentence) const noexcept {
    const auto lowered = text_->lowered(text_->sentences()[sentence]);
    constexpr std::string_view fines[] = {"fine", "fines", "fined", "penalty", "penalties", "과징금", "벌금", "과태료"};
    if (has_one_of(lowered, fines)) return DealSide::paid;
    constexpr std::string_view grants[] = {"grant", "grants", "subsidy", "subsidies", "보조금", "지원금", "장려금"};
    return has_one_of(lowered, grants) ? DealSide::pays : DealSide::none;
  }

  /// The same of holders, employees and the like: they get dividends, severance, the price of shares bought back.
  [[nodiscard]] DealSide side_of_group(std::size_t sentence) const noexcept {
    const auto lowered = text_->lowered(text_->sentences()[sentence]);
    return has_one_of(lowered, {"dividend", "dividends", "buying back", "buy back", "repurchase", "buyback",
                                "severance", "배당", "자사주", "주식매수청구", "퇴직"})
               ? DealSide::paid
               : DealSide::none;
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

  struct Telling {
    std::size_t sentence;
    ToldSide told;
  };

  /// The sentences, one of each side and its types, that tell on which side of deals somebody is.
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

  /// A sentence anywhere that names two parties of a deal and has one of them on the other side of deals of its type,
  /// on which the document has him nowhere; if none has him where the document has him.
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

  std::vector<DealTypes> has_side_[4];          // of each side and entity: the types of deals that have it there
  std::vector<std::vector<Telling>> tellings_;  // of each entity, once somebody asks
};

}  // namespace newsgraph::inline v0_1::draft_parts
