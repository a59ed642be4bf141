// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/draft/checking/amount_hints.hpp>
#include <newsgraph/draft/checking/figures.hpp>
#include <newsgraph/draft/checking/loss_words.hpp>
#include <newsgraph/draft/extraction_fault.hpp>
#include <newsgraph/draft/wording/plain_words.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

/// A figure in words for a message: "USD 10000000000", "at least USD 400000000".
template <class...>
[[nodiscard]] std::string words_of(const Figure& figure) {
  constexpr std::string_view before[] = {"", "at least ", "at most ", "more than ", "less than ", "nearly ", ""};
  std::string words = figure.approx ? "about " : "";
  words += before[static_cast<std::size_t>(figure.bound)];
  words += name_of(figure.currency);
  words += ' ' + to_string(figure.low);
  if (figure.high != figure.low) words += " to " + to_string(figure.high);
  return words;
}

/// Compares the amounts of a document with those that are printed.
class FigureRules {
public:
  FigureRules(const Article& article, const ArticleText& text, std::vector<ExtractionFault>& faults)
      : article_{&article}, text_{&text}, printed_{text}, faults_{&faults} {
    accounted_.resize(text.paragraphs().size());
    for (std::size_t i = 0; i != accounted_.size(); ++i) accounted_[i].resize(text.paragraphs()[i].amounts.size());
  }

  template <class...>
  void operator()() {
    for_each_stated_figure(*article_, [&](const AmountOwner& owner, const std::string& at, const Figure& figure,
                                          const std::optional<std::string>& stated) {
      account(figure);
      stated_.push_back({owner, at, figure, stated});
    });
    account_for_opinions();
    account_for_conditions();
    count_owners();
    for (const auto& one : stated_) compare(one.owner, one.at, one.figure, one.stated);
    for (std::size_t i = 0; i != accounted_.size(); ++i) report_unaccounted(i);
  }

  [[nodiscard]] const PrintedFigures& printed() const noexcept { return printed_; }

private:
  /// No more than are looked at for one amount.
  template <class Printed>
  [[nodiscard]] static Rows<PrintedFigure> few(const Printed& printed) noexcept {
    return {printed.data(), (std::min<std::size_t>)(printed.size(), most_looked_at)};
  }
  static constexpr std::size_t most_looked_at = 256;

  [[nodiscard]] const AmountMention& mention_of(const PrintedFigure& printed) const noexcept {
    return text_->paragraphs()[printed.paragraph].amounts[printed.mention];
  }

  /// Marks what is printed of a figure. A range may be printed as its two ends.
  template <class...>
  void account(const Figure& figure) {
    const auto mark = [&](const Figure& wanted) {
      bool any = false;
      for (const auto& printed : printed_.same_digits(wanted)) {
        if (printed.figure.currency != wanted.currency) continue;
        if (accounted_[printed.paragraph][printed.mention]) return true;  // and so are the others
        any = accounted_[printed.paragraph][printed.mention] = true;
      }
      return any;
    };
    if (mark(figure)) return;
    if (figure.low != figure.high) {
      mark({figure.currency, figure.low, figure.low});
      mark({figure.currency, figure.high, figure.high});
    }
  }

  /// Marks amounts that an opinion, or a claim on a topic, quotes.
  template <class...>
  void account_for_opinions() {
    for (const auto& claim : article_->claims) {
      if (claim.kind == ClaimKind::fact && !claim.topic) continue;
      for (const auto& evidence : claim.evidence) {
        const auto paragraph = text_->paragraph(evidence.in);
        if (!paragraph || !evidence.bytes) continue;
        const auto& amounts = text_->paragraphs()[*paragraph].amounts;
        for (auto i = first_from(amounts, evidence.bytes->begin);
             i != amounts.size() && amounts[i].end <= evidence.bytes->end; ++i)
          accounted_[*paragraph][i] = true;
      }
    }
  }

  /// Marks amounts that stand in the conditions of a deal.
  template <class...>
  void account_for_conditions() {
    const auto account_words = [&](const std::optional<std::string>& words) {
      if (!words) return;
      for (const auto& mention : find_amounts(*words))
        if (const auto figure = figure_of(mention)) account(*figure);
    };
    for (const auto& deal : article_->deals) {
      for (const auto& condition : deal.conditions) account_words(condition.what);
      for (const auto& payment : deal.schedule) account_words(payment.condition);
    }
  }

  [[nodiscard]] static std::size_t first_from(const std::vector<AmountMention>& amounts, std::size_t byte) noexcept {
    const auto found = std::partition_point(amounts.begin(), amounts.end(),
                                            [&](const AmountMention& mention) { return mention.begin < byte; });
    return static_cast<std::size_t>(found - amounts.begin());
  }

  /// Whether a headline rounds an amount of the document to this one.
  [[nodiscard]] bool rounds_to(std::size_t paragraph, const AmountMention& mention) const noexcept {
    const auto role = article_->paragraphs[paragraph].role;
    if ((role != ParagraphRole::headline && role != ParagraphRole::subhead) || !mention.amount) return false;
    const auto interval = mention.amount->rounding();
    const auto low = decimal_of(interval.low());
    for (const auto& printed : few(printed_.from(low.value_or(Decimal{0})))) {
      const auto& amount = mention_of(printed).amount;
      if (amount && amount->currency() == mention.currency && accounted_[printed.paragraph][printed.mention]
          && overlaps(interval, MoneyInterval{amount->money()}))
        return true;
    }
    return false;
  }

  template <class...>
  void report_unaccounted(std::size_t paragraph) {
    const auto& of = text_->paragraphs()[paragraph];
    auto& accounted = accounted_[paragraph];
    for (std::size_t i = 0; i != of.amounts.size(); ++i) {
      const auto& mention = of.amounts[i];
      if (mention.kind != MentionKind::definite && mention.kind != MentionKind::price) continue;
      if (mention.equivalent_of && accounted[*mention.equivalent_of]) accounted[i] = true;
      // What a converted amount accounts for, its first telling needs no more.
      for (auto k = i + 1; k != of.amounts.size() && k != i + 3 && !accounted[i]; ++k)
        if (of.amounts[k].equivalent_of == i) accounted[i] = accounted[k];
      if (accounted[i] || rounds_to(paragraph, mention)) continue;
      ExtractionFault fault;
      fault.kind = ExtractionFaultKind::unaccounted_amount;
      fault.at = "/paragraphs/" + std::to_string(paragraph);
      fault.object = article_->paragraphs[paragraph].id;
      fault.hint = hint_at(paragraph, i, far_words);
      fault.is_alarm = !fault.hint || (fault.hint == AmountHint::market_value && lacks_price(paragraph));
      text_->point_to({paragraph, mention.begin, mention.end}, fault);
      faults_->push_back(std::move(fault));
    }
  }

  /// Whether a takeover that rests on a paragraph has no amount, which is often told as what the company is worth.
  [[nodiscard]] bool lacks_price(std::size_t paragraph) const noexcept {
    constexpr std::size_t most_deals = 64;
    for (std::size_t i = 0; i != article_->deals.size() && i != most_deals; ++i) {
      const auto& deal = article_->deals[i];
      if (deal.type == DealType::acquisition && !deal.amount)
        for (std::size_t k = 0; k != deal.evidence.size() && k != most_deals; ++k)
          if (deal.evidence[k].in == article_->paragraphs[paragraph].id && deal.terms.empty()) return true;
    }
    return false;
  }

  template <class...>
  void add(ExtractionFaultKind kind, const AmountOwner& owner, const std::string& at, const Figure& figure,
           const std::optional<std::string>& stated, const PrintedFigure* instead, bool is_alarm = true) {
    ExtractionFault fault;
    fault.kind = kind;
    fault.is_alarm = is_alarm;
    fault.at = at;
    fault.object = owner.id();
    fault.found = stated ? *stated + " (" + words_of(figure) + ')' : words_of(figure);
    if (instead != nullptr) text_->point_to(with_bound_words(*instead), fault);
    faults_->push_back(std::move(fault));
  }

  /// The bytes of an amount with the word before it, which says its bound.
  [[nodiscard]] SentencePlace with_bound_words(const PrintedFigure& printed) const noexcept {
    const auto text = text_->paragraphs()[printed.paragraph].text;
    const auto& mention = mention_of(printed);
    const auto figure = figure_of(mention);
    if (!figure || (figure->bound == Bound::exact && !figure->approx))
      return {printed.paragraph, mention.begin, mention.end};
    auto begin = mention.begin;
    for (int words = 0; words != 2 && begin > 1; ++words) {
      auto at = begin;
      while (at > 0 && text[at - 1] == ' ') --at;
      while (at > 0 && text[at - 1] != ' ' && text[at - 1] != '(' && text[at - 1] != '.') --at;
      if (at == begin) break;
      begin = at;
      if (hangul_before(text, mention.begin - 1)) break;
    }
    auto end = mention.end;
    while (end < text.size() && hangul_at(text, end)) end += 3;
    for (const std::string_view bound : {" 이상", " 이하", " 이내", " 미만", " 한도", " 안팎", " 넘"})
      if (text.substr(end).starts_with(bound)) {
        end += bound.size();
        break;
      }
    return {printed.paragraph, begin, end};
  }

  template <class...>
  void compare(const AmountOwner& owner, const std::string& at, const Figure& figure,
               const std::optional<std::string>& stated) {
    const auto ground = ground_of(owner.evidence(), *text_);
    if (!ground.complete && !ground.whole_article) return;
    if (!text_->complete()) return;
    const auto digits = printed_.same_digits(figure);
    if (digits.size() > most_looked_at) return;
    if (compare_bounds(owner, at, figure, stated, ground, digits)) {
      check_sign(owner, at, figure, stated, ground, digits);
      return check_meaning(owner, at, figure, stated, ground, digits);
    }
    if (is_printed_in_words(figure, stated, ground)) return;
    if (is_printed_as_ends(figure) || is_printed_as_decade(figure, ground)) return;
    for (const auto& printed : digits)
      if (printed.figure.currency != figure.currency && ground.has(printed.paragraph)) {
        if (is_of_some_crown(figure.currency) && is_in_crowns(printed)) return;
        return add(ExtractionFaultKind::wrong_currency, owner, at, figure, stated, &printed);
      }
    const auto* instead = printed_instead(figure, ground);
    for (const auto& printed : digits)
      if (printed.figure.currency == figure.currency && !is_shared(owner, figure))
        return add(ExtractionFaultKind::wrong_figure, owner, at, figure, stated, &printed,
                   ground.has_words && instead != nullptr);
    const bool computed = digits.empty() && printed_.can_be_computed(figure);
    add(computed ? ExtractionFaultKind::computed_amount : ExtractionFaultKind::wrong_figure, owner, at, figure, stated,
        instead);
  }

  /// Whether an amount stands there without digits, which are not read: "a single pound".
  template <class...>
  [[nodiscard]] bool is_printed_in_words(const Figure& figure, const std::optional<std::string>& stated,
                                         const Ground& ground) const {
    const auto in_ground = [&](std::string_view words) {
      return std::any_of(ground.paragraphs.begin(), ground.paragraphs.end(), [&](std::size_t paragraph) {
        return has_word(text_->paragraphs()[paragraph].lowered, words);
      });
    };
    if (stated && stated->find_first_of("0123456789") == std::string::npos && in_ground(ascii_lowered(*stated)))
      return true;
    if (figure.low != Decimal{1}) return false;
    for (const std::string_view words : {"a single", "a symbolic", "a nominal", "one pound", "one dollar", "one euro"})
      if (in_ground(words)) return true;
    return false;
  }

  /// Whose crowns are meant, an article on one country says by its place alone.
  [[nodiscard]] static constexpr bool is_of_some_crown(Currency currency) noexcept {
    return currency == Currency::SEK || currency == Currency::NOK || currency == Currency::DKK
           || currency == Currency::CZK || currency == Currency::ISK;
  }
  [[nodiscard]] bool is_in_crowns(const PrintedFigure& printed) const noexcept {
    const auto& mention = mention_of(printed);
    const auto words = text_->paragraphs()[printed.paragraph].text.substr(mention.begin, mention.end - mention.begin);
    return words.find("crown") != std::string_view::npos;
  }

  /// Whether the figure is printed where its evidence is; then its bound was compared with that of the nearest.
  template <class...>
  [[nodiscard]] bool compare_bounds(const AmountOwner& owner, const std::string& at, const Figure& figure,
                                    const std::optional<std::string>& stated, const Ground& ground,
                                    Rows<PrintedFigure> digits) {
    const PrintedFigure* other = nullptr;
    bool in_sentences = false;
    bool same = false;
    for (const auto& printed : digits) {
      if (printed.figure.currency != figure.currency || !ground.has(printed.paragraph)) continue;
      const bool in_sentence =
          std::find(ground.sentences.begin(), ground.sentences.end(), printed.sentence) != ground.sentences.end();
      if (in_sentence && !in_sentences) {
        in_sentences = true;
        same = false;
        other = nullptr;
      }
      if (in_sentence != in_sentences) continue;
      if (printed.figure.bound == figure.bound && printed.figure.approx == figure.approx)
        same = true;
      else if (other == nullptr)
        other = &printed;
    }
    if (same || other == nullptr) return same;
    // Words as printed that say more than the reader of amounts knows: "4200억원 밑으로는 팔 수 없다".
    constexpr std::size_t more = 12;
    const auto& mention = mention_of(*other);
    const auto& text = text_->paragraphs()[other->paragraph].text;
    const auto behind = text.substr(mention.end, 64);
    if (behind.starts_with(" 밑으로") && behind.find("않") != std::string_view::npos) return true;
    if (behind.starts_with(" 수준")) return true;
    // "평균 370억원을 웃돌았다": it is something else that is more.
    if (figure.bound == Bound::exact
        && base_parts::starts_with_one_of(behind, {"을 웃", "를 웃", "을 밑", "를 밑", "에 못", "보다 "}))
      return true;
    if (behind.starts_with(" 한도") && figure.bound == Bound::at_most) return true;
    // Of "700 to 800 or so" the ends are enough.
    if (figure.bound == Bound::range && other->figure.bound == Bound::range) return true;
    if (stated && stated->size() >= mention.end - mention.begin + more && text.find(*stated) != std::string_view::npos)
      return true;
    const bool lost = (figure.bound == Bound::exact && other->figure.bound != Bound::exact)
                      || (figure.bound == other->figure.bound && !figure.approx);
    add(lost ? ExtractionFaultKind::lost_bound : ExtractionFaultKind::wrong_bound, owner, at, figure, stated, other);
    return true;
  }

  /// A fact's figure whose words name another metric, or that something else has too while an amount with the words of
  /// its metric belongs to nothing; and a sum that is printed as a price of one share, barrel or the like.
  template <class...>
  void check_meaning(const AmountOwner& owner, const std::string& at, const Figure& figure,
                     const std::optional<std::string>& stated, const Ground& ground, Rows<PrintedFigure> digits) {
    const auto wanted = owner.fact != nullptr && at.ends_with("/value") ? hint_of_metric(owner.fact->metric)
                                                                        : std::optional<AmountHint>{};
    if (!wanted && (owner.deal == nullptr || !is_sum_of_deal(*owner.deal, at))) return;
    const PrintedFigure* first = nullptr;
    bool all_prices = true;
    bool all_others = true;
    bool matches = false;
    for (const auto& printed : digits) {
      if (printed.figure.currency != figure.currency || !ground.has(printed.paragraph)) continue;
      const auto& mention = mention_of(printed);
      if (first == nullptr) first = &printed;
      all_prices = all_prices && is_price_of_thing(printed.paragraph, mention);
      const auto hint = hint_at(printed.paragraph, printed.mention, nearest_words);
      all_others = all_others && hint && hint != wanted;
      matches = matches || hint == wanted;
    }
    if (first == nullptr) return;
    if (all_prices || (wanted && all_others))
      return add(ExtractionFaultKind::misplaced_amount, owner, at, figure, stated, first);
    if (!wanted) return;
    const auto shared = std::equal_range(owners_.begin(), owners_.end(), OwnedFigure{figure, {}, {}}, before_figure);
    bool is_shared = false;
    for (auto one = shared.first; one != shared.second && one != shared.first + most_shared; ++one)
      is_shared = is_shared || (one->id != owner.id() && (!matches || one->hint == wanted));
    if (!is_shared) return;
    for (const auto sentence : ground.sentences) {
      const auto& place = text_->sentences()[sentence];
      const auto& amounts = text_->paragraphs()[place.paragraph].amounts;
      for (auto i = first_from(amounts, place.begin); i != amounts.size() && amounts[i].end <= place.end; ++i) {
        if (accounted_[place.paragraph][i] || hint_at(place.paragraph, i, far_words) != wanted) continue;
        const auto printed = figure_of(amounts[i]);
        if (!printed) continue;
        const PrintedFigure instead{*printed, place.paragraph, sentence, i};
        return add(ExtractionFaultKind::misplaced_amount, owner, at, figure, stated, &instead);
      }
    }
  }

  /// A loss of a fact where the words beside its figure in the evidence say a profit, or the other way round.
  template <class...>
  void check_sign(const AmountOwner& owner, const std::string& at, const Figure& figure,
                  const std::optional<std::string>& stated, const Ground& ground, Rows<PrintedFigure> digits) {
    if (owner.fact == nullptr || !at.ends_with("/value") || ground.whole_article) return;
    const auto metric = owner.fact->metric;
    const auto* const amount = std::get_if<StatedAmount>(&*owner.fact->value);
    if (amount == nullptr || figure.low == Decimal{0}
        || (metric != Metric::operating_profit && metric != Metric::net_income && metric != Metric::ebitda))
      return;
    const bool is_loss = amount->amount.money().minor_units() < 0;
    const PrintedFigure* other = nullptr;
    for (const auto& printed : digits) {
      if (printed.figure.currency != figure.currency
          || std::find(ground.sentences.begin(), ground.sentences.end(), printed.sentence) == ground.sentences.end())
        continue;
      const auto told = is_told_as_loss(printed);
      if (told == is_loss) return;
      if (told && other == nullptr) other = &printed;
    }
    if (other == nullptr) return;
    ExtractionFault fault;
    fault.kind = ExtractionFaultKind::wrong_sign;
    fault.at = at;
    fault.object = owner.id();
    fault.found = stated.value_or(words_of(figure));
    fault.allowed.emplace_back(is_loss ? "profit" : "loss");
    const auto [after, before] = reach_of(other->paragraph, other->mention);
    const auto& mention = mention_of(*other);
    const auto begin = other->mention == 0 ? after : next_word(other->paragraph, after, mention.begin);
    text_->point_to({other->paragraph, begin, (std::max)(before, mention.end)}, fault);
    faults_->push_back(std::move(fault));
  }

  /// Where the next word begins behind an amount of a paragraph, before byte `end`.
  [[nodiscard]] std::size_t next_word(std::size_t paragraph, std::size_t at, std::size_t end) const noexcept {
    const std::string_view text{text_->paragraphs()[paragraph].text};
    constexpr std::string_view between = " ,;()";
    while (at < end && between.find(text[at]) == std::string_view::npos) ++at;
    while (at < end && between.find(text[at]) != std::string_view::npos) ++at;
    return at;
  }

  /// What the words beside a figure say of it.
  template <class...>
  [[nodiscard]] std::optional<bool> is_told_as_loss(const PrintedFigure& printed) const {
    const auto& mention = mention_of(printed);
    if (mention.amount && mention.amount->money().minor_units() < 0) return true;
    const auto [after, before] = reach_of(printed.paragraph, printed.mention);
    const std::string_view words{text_->paragraphs()[printed.paragraph].lowered};
    return LossWords{words.substr(after, mention.begin - after), words.substr(mention.end, before - mention.end)}
        .read();
  }

  static constexpr std::size_t nearest_words = 30;
  static constexpr std::size_t far_words = 60;
  static constexpr std::ptrdiff_t most_shared = 64;

  [[nodiscard]] static bool is_sum_of_deal(const Deal& deal, const std::string& at) noexcept {
    return at.ends_with("/amount") && (!deal.amount || deal.amount->scope != Scope::each);
  }

  [[nodiscard]] bool is_price_of_thing(std::size_t paragraph, const AmountMention& mention) const noexcept {
    if (mention.kind != MentionKind::price || mention.unit_begin == mention.unit_end) return false;
    const auto unit = std::string_view{text_->paragraphs()[paragraph].lowered}.substr(
        mention.unit_begin, mention.unit_end - mention.unit_begin);
    for (const std::string_view time :
         {"year", "month", "week", "day", "annum", "quarter", "연", "년", "월", "일", "주일"})
      if (unit == time) return false;
    return true;
  }

  /// What an amount of a paragraph is by its words.
  template <class...>
  [[nodiscard]] std::optional<AmountHint> hint_at(std::size_t paragraph, std::size_t index, std::size_t most) const {
    const auto& of = text_->paragraphs()[paragraph];
    const auto [after, before] = reach_of(paragraph, index);
    return hint_of(of.lowered, of.amounts[index], after, before, most);
  }

  /// The bytes around an amount in its sentence, without other amounts.
  [[nodiscard]] std::pair<std::size_t, std::size_t> reach_of(std::size_t paragraph, std::size_t index) const noexcept {
    const auto& amounts = text_->paragraphs()[paragraph].amounts;
    const auto& sentence = text_->sentences()[text_->sentence_at(paragraph, amounts[index].begin)];
    return {index == 0 ? sentence.begin : (std::max)(sentence.begin, amounts[index - 1].end),
            index + 1 == amounts.size() ? sentence.end : (std::min)(sentence.end, amounts[index + 1].begin)};
  }

  /// What has a figure, in the order of figures.
  struct OwnedFigure {
    Figure figure;
    std::string_view id;
    std::optional<AmountHint> hint;
  };
  [[nodiscard]] static bool before_figure(const OwnedFigure& a, const OwnedFigure& b) noexcept {
    return std::tuple{a.figure.currency, a.figure.low, a.figure.high}
           < std::tuple{b.figure.currency, b.figure.low, b.figure.high};
  }

  template <class...>
  void count_owners() {
    for (const auto& one : stated_)
      owners_.push_back({one.figure, one.owner.id(),
                         one.owner.fact ? hint_of_metric(one.owner.fact->metric) : std::optional<AmountHint>{}});
    std::sort(owners_.begin(), owners_.end(), before_figure);
  }

  /// Whether something else has a figure too.
  template <class...>
  [[nodiscard]] bool is_shared(const AmountOwner& owner, const Figure& figure) const {
    const auto same = std::equal_range(owners_.begin(), owners_.end(), OwnedFigure{figure, {}, {}}, before_figure);
    return same.second - same.first > most_shared
           || std::any_of(same.first, same.second, [&](const OwnedFigure& one) { return one.id != owner.id(); });
  }

  [[nodiscard]] bool is_printed_as_ends(const Figure& figure) const noexcept {
    if (figure.low == figure.high) return false;
    const auto stands = [&](const Decimal& end) {
      for (const auto& printed : printed_.same_digits({figure.currency, end, end}))
        if (printed.figure.currency == figure.currency) return true;
      return false;
    };
    return stands(figure.low) && stands(figure.high);
  }

  /// Whether a range is printed by its lower end: "500억원대".
  [[nodiscard]] bool is_printed_as_decade(const Figure& figure, const Ground& ground) const noexcept {
    for (const auto& printed : few(printed_.from(figure.low))) {
      if (figure.low == figure.high || printed.figure.currency != figure.currency || printed.figure.low != figure.low
          || !ground.has(printed.paragraph))
        continue;
      const auto& mention = mention_of(printed);
      if (text_->paragraphs()[printed.paragraph]
              .text.substr(mention.begin, mention.end - mention.begin + 3)
              .ends_with("대"))
        return true;
    }
    return false;
  }

  /// What is printed in the evidence in the same currency, rather a sum that nothing else accounts for.
  [[nodiscard]] const PrintedFigure* printed_instead(const Figure& figure, const Ground& ground) const noexcept {
    const PrintedFigure* best = nullptr;
    for (const auto& printed : few(printed_.all())) {
      if (!ground.has(printed.paragraph)) continue;
      const auto rank = [&](const PrintedFigure& one) {
        return (accounted_[one.paragraph][one.mention] ? 0 : 2) + (one.figure.currency == figure.currency ? 1 : 0);
      };
      if (best == nullptr || rank(printed) > rank(*best)) best = &printed;
    }
    return best;
  }

  const Article* article_;
  const ArticleText* text_;
  PrintedFigures printed_;
  std::vector<ExtractionFault>* faults_;
  /// An amount of the document.
  struct Stated {
    AmountOwner owner;
    std::string at;
    Figure figure;
    std::optional<std::string> stated;
  };
  std::vector<Stated> stated_;
  std::vector<OwnedFigure> owners_;
  std::vector<std::vector<bool>> accounted_;  // of each paragraph, of each of its amounts
};

}  // namespace newsgraph::inline v0_1::draft_parts
