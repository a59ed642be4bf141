// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/draft.hpp>
#include <newsgraph/draft/form/amount_finder.hpp>
#include <newsgraph/draft/form/form_text.hpp>
#include <newsgraph/draft/form/vague_words.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/id_table.hpp>
#include <newsgraph/text/parse_figure.hpp>
#include <newsgraph/text/parse_stated.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// Reads the amounts, the prices, the numbers and the shares of a form as the article states them.
class FormFigures {
public:
  using At = json_parts::At;

  /// Both must outlive this.
  template <class... Later>
  FormFigures(FormText& text, const Draft& draft) : text_{text}, draft_{draft}, amounts_{draft, text.words()} {
    static_assert(sizeof...(Later) == 0);
    amount_ids_.reset(draft.amounts.size());
    for (std::size_t i = 0; i < draft.amounts.size(); ++i)
      amount_ids_.insert(draft.amounts[i].id, model_parts::ObjectKind::fact, i);
  }

  template <class...>
  [[nodiscard]] std::optional<StatedAmount> read_amount(At at) {
    const auto found = locate(at);
    if (!found) return std::nullopt;
    if (found->amount && amounts_[*found->amount].mention.amount) return amounts_.stated(*found->amount, found->words);
    if (found->amount && amounts_[*found->amount].mention.kind == MentionKind::unreadable) return unclear(at);
    text_.reader().expected(at,
                            json_parts::expected_of(found->amount ? fault_of(amounts_[*found->amount].mention.kind)
                                                                  : StatedFault::no_amount),
                            FaultKind::malformed);
    return std::nullopt;
  }

  /// `per_share`: whether a price that has no unit is that of a share.
  template <class...>
  [[nodiscard]] std::optional<StatedFigure> read_figure(At at, bool per_share) {
    const auto found = locate(at);
    if (!found) return std::nullopt;
    const auto words = std::string{base_parts::trimmed(at->text())};
    if (found->amount) {
      const auto& mention = amounts_[*found->amount].mention;
      if (mention.amount) return StatedFigure{amounts_.stated(*found->amount, found->words)};
      const auto text = text_.words().text(found->words.paragraph);
      const auto unit = mention.unit_begin != mention.unit_end
                            ? unit_name(text.substr(mention.unit_begin, mention.unit_end - mention.unit_begin))
                            : std::string{per_share ? "share" : ""};
      if (mention.price && !unit.empty())
        return StatedFigure{
            StatedPrice{*mention.price,
                        mention.currency,
                        unit,
                        std::string{text.substr(found->words.begin, found->words.end - found->words.begin)},
                        {}}};
      if (mention.kind == MentionKind::unreadable) return unclear(at);
    }
    const auto read = [](std::string_view other) -> std::optional<StatedFigure> {
      if (auto figure = parse_figure(other); figure && !std::holds_alternative<StatedAmount>(*figure)) return *figure;
      if (auto vague = parse_vague_number(other)) return StatedFigure{*std::move(vague)};
      return std::nullopt;
    };
    if (!found->amount && !number_stands_alone(at, words, read)) return std::nullopt;
    if (auto figure = read(words)) return figure;
    text_.reader().expected(
        at, "an amount, a price or a number with its unit, like \"$4.2bn\", \"$1.42 a share\" or \"12.3 %\"",
        FaultKind::malformed);
    return std::nullopt;
  }

  template <class...>
  [[nodiscard]] std::optional<StatedNumber> read_number(At at) {
    if (!text_.words().stand(at->text())) return text_.not_in_text(at), std::nullopt;
    const auto read = [](std::string_view words) { return parse_stated_number(words); };
    if (!number_stands_alone(at, at->text(), read)) return std::nullopt;
    if (auto number = read(at->text())) return number;
    if (auto vague = parse_vague_number(at->text())) return vague;
    text_.reader().expected(at, "a number with its unit like \"5.92bn shares\" or \"약 3만5000대\"",
                            FaultKind::malformed);
    return std::nullopt;
  }

  template <class...>
  [[nodiscard]] std::optional<Share> read_share(At at) {
    if (!text_.words().stand(at->text())) return text_.not_in_text(at), std::nullopt;
    const auto read = [](std::string_view words) { return parse_share(words); };
    if (!number_stands_alone(at, at->text(), read)) return std::nullopt;
    auto share = read(at->text());
    if (!share) text_.not_read(at, "a share in per cent, from 0 to 100, like \"25%\" or \"약 25% 이상\"");
    return share;
  }

private:
  struct Located {
    FoundWords words;
    std::optional<std::size_t> amount{};  // which one of the draft's
  };

  /// Where the words stand that state a figure, and which amount they are of: first in the evidence of the object, then
  /// in its paragraphs, then anywhere. Nothing after a fault.
  template <class...>
  [[nodiscard]] std::optional<Located> locate(At at) {
    const auto words = base_parts::trimmed(at->text());
    if (const auto* entry = amount_ids_.find(words)) {
      const auto& amount = draft_.amounts[entry->index];
      if (amounts_.stands(entry->index))
        return Located{{amount.paragraph, amount.mention.begin, amount.mention.end},
                       amounts_.original_of(entry->index)};
    }
    std::optional<Located> best;
    std::optional<FoundWords> first;
    std::vector<std::string> candidates;
    bool several = false;
    const auto take = [&](const FoundWords& found) {
      if (!first) first = found;
      const auto amounts = amounts_.in(found);
      several = several || amounts.count > 1;
      if (amounts.count != 1) return true;
      if (!best) {
        best = Located{found, amounts.first};
      } else if (!is_same(*best->amount, amounts.first)) {
        if (candidates.empty()) candidates.push_back(amounts_[*best->amount].id);
        candidates.push_back(amounts_[amounts.first].id);
      }
      return candidates.size() < most_candidates;
    };
    if (text_.evidence != nullptr) {
      for (const bool within : {true, false})
        for (std::size_t i = 0; i < text_.evidence->size() && i < FormText::most_evidence && !best; ++i) {
          const auto& evidence = (*text_.evidence)[i];
          const auto paragraph = text_.paragraph(evidence.in);
          if (!paragraph) continue;
          text_.words().for_each(words, *paragraph, [&](const FoundWords& found) {
            const bool inside =
                !evidence.bytes || (found.begin < evidence.bytes->end && found.end > evidence.bytes->begin);
            return (within && !inside) || take(found);
          });
        }
    }
    if (!best) text_.words().for_each(words, ArticleWords::everywhere, take);
    if (!candidates.empty()) {
      auto wrong = base_parts::fault_in_text(FaultKind::malformed, words,
                                             "words that stand for one amount, or the id of the one");
      wrong.candidates = std::move(candidates);
      text_.reader().fault(at, std::move(wrong));
      return std::nullopt;
    }
    if (best) return best;
    if (several)
      text_.reader().expected(at, json_parts::expected_of(StatedFault::several), FaultKind::malformed);
    else if (!first)
      text_.not_in_text(at);
    else
      return Located{*first, std::nullopt};
    return std::nullopt;
  }

  [[nodiscard]] bool is_same(std::size_t a, std::size_t b) const {
    const auto& one = amounts_[a].mention;
    const auto& other = amounts_[b].mention;
    return one.kind == other.kind && one.amount == other.amount && one.price == other.price
           && one.currency == other.currency;
  }

  template <class...>
  [[nodiscard]] static StatedFault fault_of(MentionKind kind) noexcept {
    switch (kind) {
      case MentionKind::definite: break;
      case MentionKind::price: return StatedFault::per_unit;
      case MentionKind::vague: return StatedFault::vague;
      case MentionKind::rate: return StatedFault::rate;
      case MentionKind::unreadable: return StatedFault::unreadable;
      case MentionKind::two_ways: return StatedFault::two_ways;
    }
    return StatedFault::no_amount;
  }

  template <class...>
  [[nodiscard]] std::nullopt_t unclear(At at) {
    constexpr std::string_view words =
        "an amount whose currency and size are clear where it stands; give the id of one that says the same, or \"\"";
    text_.reader().fault(at, base_parts::fault_in_text(FaultKind::malformed, at->text(), std::string{words}));
    return std::nullopt;
  }

  /// Whether a number is not cut from a longer one, as "25%" is in "최대 25%" and in "20~25%".
  template <class Reads>
  [[nodiscard]] bool number_stands_alone(At at, std::string_view words, Reads reads) {
    const auto read = parse_number(words);
    const auto is_other = [&](std::string_view other) {
      const auto whole = parse_number(other);
      if (!whole || whole->number == read->number) return false;
      if (!whole->number.upper_end() || read->number.upper_end()) return true;
      const auto is_joint = [&](std::string_view joint) { return other.find(joint) != std::string_view::npos; };
      return is_joint("~") || is_joint("-") || is_joint("–") || is_joint("∼") || is_joint("～");
    };
    return !read || text_.stand_alone(at, words, is_other, [&](std::string_view other) { return !!reads(other); });
  }

  static constexpr std::size_t most_candidates = 8;

  FormText& text_;
  const Draft& draft_;
  AmountFinder amounts_;
  model_parts::IdTable amount_ids_;
};

}  // namespace newsgraph::inline v0_1::draft_parts
