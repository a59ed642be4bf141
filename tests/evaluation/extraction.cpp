// SPDX-License-Identifier: MIT

// Measures what checks of extractions find: it plants faults into documents that are right, one at a time, and counts
// those that are reported where they are; and the alarms on the documents as they are.
//
//   extraction [--list] [--found SHARE] [--alarms MOST] FILE...
//
// A file has one document of JSON, or one a line if its name ends in .ndjson; of a folder all its files are read. The
// faults are the same each time.
//
// Exit status: 1 where a smaller share of the faults is found, or there are more false alarms a document, than a limit
// says.

#include <newsgraph/draft/check_extraction.hpp>
#include <newsgraph/json/load.hpp>

#include "wilson.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace {

using namespace newsgraph;
using Kind = ExtractionFaultKind;
using Faults = std::vector<ExtractionFault>;

/// An alarm on a document that says what its text does not.
struct RightAlarm {
  std::string_view uri;
  std::string_view at;
  std::string_view why;
};
constexpr RightAlarm right_alarms[] = {
    {"urn:example:ev:skarv-air", "/deals/3/parties/0/amount", "the text says half of it each"},
    {"urn:example:ev:skarv-air", "/deals/3/parties/1/amount", "the text says half of it each"},
    {"urn:example:amazon-openai", "/deals/1/amount", "the text does not speak of the lease"},
    {"urn:example:amazon-openai", "/deals/1/status", "the text does not speak of the lease"},
    {"urn:example:credit-facility", "/deals/0/amount", "the text says up to"},
    {"urn:example:credit-facility", "/deals/0/schedule/1/amount", "the document reckons what is not drawn"},
    {"urn:newsgraph:test:electronic-arts-buyout", "/deals/1/amount", "the text does not say up to"},
};

struct Score {
  std::size_t planted = 0;
  std::size_t found = 0;
};

/// An amount of a document, where it can be changed.
struct AmountPlace {
  std::string at;
  StatedAmount* amount;
  bool of_deal;
};

std::vector<AmountPlace> amounts_of(Article& article) {
  using namespace model_parts;
  std::vector<AmountPlace> found;
  bool of_deal = false;
  const auto look_at = [&](const Type& type, const void* object, const Place& place) {
    if (as<Deal>(type, object) != nullptr) of_deal = true;
    if (as<Fact>(type, object) != nullptr) of_deal = false;
    type.structured.for_each([&](std::size_t index) {
      const auto& field = type.fields[index];
      const auto* const member = field.in(object);
      if (field.type->size(member) == 0) return;
      auto* const value = const_cast<void*>(field.type->at(member, 0));
      const auto at = place.member(field.name).pointer();
      if (field.type->value->shape == Shape::amount) found.push_back({at, static_cast<StatedAmount*>(value), of_deal});
      if (field.type->value->shape == Shape::figure)
        if (auto* amount = std::get_if<StatedAmount>(static_cast<StatedFigure*>(value)))
          found.push_back({at, amount, of_deal});
    });
  };
  walk(std::as_const(article), Place{}, look_at);
  return found;
}

/// Plants faults into one document and keeps the score.
class Planter {
public:
  Planter(const Article& right, bool list, std::map<std::string, Score>& scores)
      : right_{&right},
        list_{list},
        scores_{&scores},
        before_{check_extraction(right)},
        text_{right},
        printed_{text_},
        readings_{text_},
        dates_{text_, right.first_created ? std::optional{right.first_created->date()} : std::nullopt} {}

  const Faults& before() const { return before_; }

  void operator()() {
    plant_amounts();
    plant_signs();
    plant_left_out();
    plant_totals();
    plant_directions();
    plant_statuses();
    plant_dates();
    plant_parties();
    plant_sources();
  }

private:
  bool is_new(const ExtractionFault& fault) const {
    return std::none_of(before_.begin(), before_.end(), [&](const ExtractionFault& old) {
      return old.kind == fault.kind && old.at == fault.at && old.begin == fault.begin;
    });
  }

  /// Plants a fault, which counts as found where an alarm that was not there before is `expected`.
  void plant(const std::string& kind, const std::function<void(Article&)>& change,
             const std::function<bool(const ExtractionFault&)>& expected, const std::string& what,
             bool with_hints = false) {
    auto article = *right_;
    change(article);
    // The text is the same; who is in it is so if nobody came in.
    const auto faults = article.entities.size() == right_->entities.size()
                            ? draft_parts::check_with_text(article, text_, readings_, dates_)
                            : check_extraction(article);
    const bool found = std::any_of(faults.begin(), faults.end(), [&](const ExtractionFault& fault) {
      return (fault.is_alarm || with_hints) && is_new(fault) && expected(fault);
    });
    auto& score = (*scores_)[kind];
    ++score.planted;
    score.found += found ? 1 : 0;
    if (!found && list_) fmt::print("missed: {}: {}: {}\n", right_->uri, kind, what);
  }

  static std::function<bool(const ExtractionFault&)> at(std::string pointer, std::vector<Kind> kinds) {
    return [pointer = std::move(pointer), kinds = std::move(kinds)](const ExtractionFault& fault) {
      return fault.at.starts_with(pointer) && std::find(kinds.begin(), kinds.end(), fault.kind) != kinds.end();
    };
  }

  bool is_printed(Money money) const {
    const auto figure = draft_parts::figure_of(Amount{money});
    return figure && !printed_.same_digits(*figure).empty();
  }

  static Amount with(const Amount& old, Money money) {
    if (old.bound() == Bound::range) return Amount{money};
    const Amount made{money, old.bound()};
    return old.approx() ? made.about() : made;
  }

  /// Other figures that an amount could be given by mistake.
  std::vector<Money> mistakes(const Amount& amount) const {
    const auto units = amount.money().minor_units();
    const auto currency = amount.currency();
    std::vector<Money> made;
    const auto add = [&](std::int64_t other) {
      if (other > 0 && other != units && !is_printed(Money::from_minor(other, currency)))
        made.push_back(Money::from_minor(other, currency));
    };
    std::int64_t first = 1;
    while (units / first >= 10) first *= 10;
    if (units < 100'000'000'000'000'000) add(units * 10);
    add(units / 10);
    add(units / 1000);
    add(units + first);
    if (first >= 10) {
      const auto a = units / first;
      const auto b = units / (first / 10) % 10;
      if (b != 0) add(units + (b - a) * first + (a - b) * (first / 10));
    }
    return made;
  }

  void plant_amounts() {
    auto counted = *right_;
    const auto places = amounts_of(counted);
    for (std::size_t i = 0; i != places.size(); ++i) {
      const auto& place = places[i];
      const auto amount = place.amount->amount;
      if (std::any_of(before_.begin(), before_.end(), [&](const ExtractionFault& old) { return old.at == place.at; }))
        continue;
      const auto set = [i](Amount made) {
        return [i, made](Article& article) {
          const auto changed = amounts_of(article)[i].amount;
          changed->amount = made;
          changed->stated.reset();
        };
      };
      const auto any_figure = at(place.at, {Kind::wrong_figure, Kind::computed_amount});
      for (const auto money : mistakes(amount))
        plant("another figure", set(with(amount, money)), any_figure, place.at + " " + to_string(money));

      for (const auto currency : {Currency::USD, Currency::KRW, Currency::EUR, Currency::JPY}) {
        if (currency == amount.currency()) continue;
        auto decimal = draft_parts::decimal_of(amount.money());
        const auto money = decimal ? Money::parse(to_string(*decimal), currency) : Money::parse("", currency);
        if (money)
          plant("another currency", set(with(amount, *money)), at(place.at, {Kind::wrong_currency, Kind::wrong_figure}),
                place.at + " " + to_string(*money));
      }

      if (amount.bound() != Bound::exact && amount.bound() != Bound::range)
        plant("a lost bound", set(Amount{amount.money()}), at(place.at, {Kind::lost_bound}), place.at);
      else if (amount.approx())
        plant("a lost bound", set(Amount{amount.money()}), at(place.at, {Kind::lost_bound}), place.at);
      if (amount.bound() != Bound::range)
        for (const auto bound : {Bound::at_most, Bound::at_least, Bound::less_than, Bound::more_than})
          if (bound != amount.bound())
            plant("another bound", set(Amount{amount.money(), bound}), at(place.at, {Kind::wrong_bound}), place.at);

      plant_printed(place, set);
      plant_computed(i, place, set);
    }
  }

  /// An amount that the text prints of something else: it, or that the right one is missing, is reported.
  template <class Set>
  void plant_printed(const AmountPlace& place, const Set& set) {
    const auto right = place.amount->amount.money();
    const auto figure = draft_parts::figure_of(Amount{right});
    std::size_t planted = 0;
    for (const auto& paragraph : text_.paragraphs())
      for (const auto& mention : paragraph.amounts) {
        if (!mention.amount || mention.currency != right.currency() || mention.amount->money() == right) continue;
        if (mention.amount->bound() == Bound::range || ++planted > 4) continue;
        plant(
            "an amount of something else", set(*mention.amount),
            [&](const ExtractionFault& fault) {
              if (fault.at.starts_with(place.at)) return true;
              // Of a part and a whole that can't both be right, either may be named.
              if (fault.kind == Kind::misplaced_amount)
                return place.at.starts_with(fault.at.substr(0, fault.at.find('/', fault.at.find('/', 1) + 1)) + '/');
              if (fault.kind != Kind::unaccounted_amount || !figure) return false;
              const auto in = text_.paragraph(fault.object);
              for (const auto& printed : printed_.same_digits(*figure))
                if (in == printed.paragraph
                    && text_.paragraphs()[printed.paragraph].amounts[printed.mention].begin == fault.begin)
                  return true;
              return false;
            },
            place.at + " " + to_string(mention.amount->money()));
      }
  }

  template <class Set>
  void plant_computed(std::size_t, const AmountPlace& place, const Set& set) {
    const auto& amount = place.amount->amount;
    std::size_t planted = 0;
    const auto add = [&](std::optional<std::int64_t> units, std::string_view how) {
      if (!units || *units <= 0 || planted == 6) return;
      const auto money = Money::from_minor(*units, amount.currency());
      if (is_printed(money) || money == amount.money()) return;
      ++planted;
      plant("a computed amount", set(Amount{money}), at(place.at, {Kind::computed_amount}),
            fmt::format("{} {} {}", place.at, how, to_string(money)));
    };
    add(amount.money().minor_units() / 2, "half");
    for (const auto& paragraph : text_.paragraphs())
      for (const auto& mention : paragraph.amounts) {
        if (!mention.amount || mention.currency != amount.currency()) continue;
        const auto other = mention.amount->money().minor_units();
        if (other == amount.money().minor_units()) continue;
        add(value_parts::sum(amount.money().minor_units(), other), "sum");
        add(amount.money().minor_units() - other, "difference");
      }
    plant_products(place, set);
  }

  /// Losses without their sign, and profits as losses.
  void plant_signs() {
    for (std::size_t i = 0; i != right_->facts.size(); ++i) {
      const auto& fact = right_->facts[i];
      const auto* const amount = fact.value ? std::get_if<StatedAmount>(&*fact.value) : nullptr;
      const bool is_result = fact.metric == Metric::operating_profit || fact.metric == Metric::net_income;
      if (amount == nullptr || !is_result || amount->amount.bound() != Bound::exact) continue;
      const auto where = fmt::format("/facts/{}/value", i);
      plant(
          "a sign",
          [i](Article& article) {
            auto& of = std::get<StatedAmount>(*article.facts[i].value).amount;
            of = with(of, -of.money());
          },
          at(where, {Kind::wrong_sign}), where);
    }
  }

  /// An amount of the text times a count that stands in its paragraph.
  template <class Set>
  void plant_products(const AmountPlace& place, const Set& set) {
    std::size_t planted = 0;
    for (const auto& paragraph : text_.paragraphs())
      for (const auto& mention : paragraph.amounts) {
        const auto figure = draft_parts::figure_of(mention);
        if (!figure || figure->currency != place.amount->amount.currency()) continue;
        for (const auto& word : {"two", "three", "four", "five", "ten", "2", "3", "4", "5", "6", "8", "12", "20"}) {
          const auto begin = draft_parts::find_word(paragraph.lowered, word);
          if (begin != 0 && begin != std::string::npos && paragraph.lowered[begin - 1] != ' ') continue;
          const bool is_money =
              std::any_of(paragraph.amounts.begin(), paragraph.amounts.end(),
                          [&](const AmountMention& one) { return one.begin <= begin && begin < one.end; });
          if (begin == std::string_view::npos || is_money || planted == 3) continue;
          const auto end = paragraph.lowered.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789", begin);
          const bool goes_on = end < paragraph.lowered.size()
                               && std::string_view{".,%-"}.find(paragraph.lowered[end]) != std::string_view::npos;
          if (goes_on || paragraph.lowered.find(" per", end) == end) continue;
          const std::map<std::string_view, int> values{{"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"ten", 10}};
          const auto named = values.find(word);
          const auto count = named != values.end() ? named->second : std::atoi(word);
          const auto value = product(figure->low, Decimal{count});
          const auto money =
              value ? Money::parse(to_string(*value), figure->currency) : Money::parse("", Currency::USD);
          if (!money || is_printed(*money) || *money == place.amount->amount.money()) continue;
          ++planted;
          plant("a product", set(Amount{*money}), this->at(place.at, {Kind::computed_amount}),
                fmt::format("{} {} times {}", place.at, word, to_string(*money)));
        }
      }
  }

  /// Amounts that are left out, where nothing else in the document has them.
  void plant_left_out() {
    auto counted = *right_;
    const auto places = amounts_of(counted);
    const auto times = [&](const Amount& amount) {
      return std::count_if(places.begin(), places.end(),
                           [&](const AmountPlace& one) { return one.amount->amount.money() == amount.money(); });
    };
    const auto unaccounted = [&](const Amount& amount) {
      const auto figure = draft_parts::figure_of(amount);
      return [this, figure](const ExtractionFault& fault) {
        if (fault.kind != Kind::unaccounted_amount || !figure) return false;
        for (const auto& printed : printed_.same_digits(*figure)) {
          const auto& mention = text_.paragraphs()[printed.paragraph].amounts[printed.mention];
          if (right_->paragraphs[printed.paragraph].id == fault.object && mention.begin == fault.begin) return true;
        }
        return false;
      };
    };
    const auto plant_one = [&](const std::string& where, const std::optional<StatedAmount>& amount,
                               const std::function<void(Article&)>& change, bool of_deal) {
      if (!amount || times(amount->amount) != 1 || !unaccounted_place(amount->amount)) return;
      plant(of_deal ? "an amount left out" : "a fact left out (hints count)", change, unaccounted(amount->amount),
            where, !of_deal);
    };
    for (std::size_t i = 0; i != right_->deals.size(); ++i) {
      const auto& deal = right_->deals[i];
      plant_one(
          deal.id, deal.amount, [i](Article& article) { article.deals[i].amount.reset(); }, true);
      plant_one(
          deal.id + ", the deal", deal.amount,
          [i](Article& article) { article.deals.erase(article.deals.begin() + static_cast<std::ptrdiff_t>(i)); }, true);
      for (std::size_t k = 0; k != deal.parties.size(); ++k)
        plant_one(
            deal.id + " party", deal.parties[k].amount,
            [i, k](Article& article) { article.deals[i].parties[k].amount.reset(); }, true);
      for (std::size_t k = 0; k != deal.schedule.size(); ++k)
        plant_one(
            deal.id + " schedule", deal.schedule[k].amount,
            [i, k](Article& article) { article.deals[i].schedule[k].amount.reset(); }, true);
      for (std::size_t k = 0; k != deal.considerations.size(); ++k)
        plant_one(
            deal.id + " consideration", deal.considerations[k].amount,
            [i, k](Article& article) { article.deals[i].considerations[k].amount.reset(); }, true);
    }
    for (std::size_t i = 0; i != right_->facts.size(); ++i) {
      const auto& value = right_->facts[i].value;
      const auto* amount = value ? std::get_if<StatedAmount>(&*value) : nullptr;
      if (amount != nullptr)
        plant_one(
            right_->facts[i].id, *amount, [i](Article& article) { article.facts[i].value.reset(); }, false);
    }
  }

  bool unaccounted_place(const Amount& amount) const {
    const auto figure = draft_parts::figure_of(amount);
    return figure && !printed_.same_digits(*figure).empty();
  }

  void plant_totals() {
    for (std::size_t i = 0; i != right_->deals.size(); ++i) {
      const auto& deal = right_->deals[i];
      const auto where = fmt::format("/deals/{}", i);
      if (!deal.amount) continue;
      plant(
          "a total for each", [i](Article& article) { article.deals[i].amount->scope = Scope::each; },
          at(where, {Kind::total_for_each}), where + " scope");
      for (const auto& row : rows_of<Role>) {
        const auto of_role = std::count_if(deal.parties.begin(), deal.parties.end(),
                                           [&](const Party& party) { return party.role == row.value; });
        if (of_role < 2) continue;
        plant(
            "a total for each",
            [i, &row](Article& article) {
              for (auto& party : article.deals[i].parties)
                if (party.role == row.value) party.amount = article.deals[i].amount;
            },
            at(where, {Kind::total_for_each}), where + " parties");
        plant(
            "a total for each",
            [i, &row](Article& article) {
              auto& whole = article.deals[i];
              std::vector<Deal> parts;
              for (const auto& party : whole.parties) {
                if (party.role != row.value) continue;
                auto part = whole;
                part.id = whole.id + "-" + party.entity;
                part.links.clear();
                part.parties.clear();
                for (const auto& other : whole.parties)
                  if (other.role != row.value || other.entity == party.entity) part.parties.push_back(other);
                for (auto& other : part.parties) other.amount.reset();
                parts.push_back(std::move(part));
              }
              whole = parts.front();
              article.deals.insert(article.deals.end(), parts.begin() + 1, parts.end());
            },
            at("/deals/", {Kind::total_for_each}), where + " deals");
      }
    }
  }

  void plant_directions() {
    for (std::size_t i = 0; i != right_->deals.size(); ++i) {
      const auto& deal = right_->deals[i];
      const auto sides = model_parts::sides_of(deal);
      const auto where = fmt::format("/deals/{}", i);
      const auto swap = [i](Role a, Role b) {
        return [i, a, b](Article& article) {
          for (auto& party : article.deals[i].parties)
            party.role = party.role == a ? b : party.role == b ? a : party.role;
        };
      };
      const auto has = [&](Role role) {
        return std::any_of(deal.parties.begin(), deal.parties.end(),
                           [&](const Party& party) { return party.role == role; });
      };
      const auto expected = at(where, {Kind::wrong_direction});
      if (deal.type != DealType::joint_venture && sides.payers != 0 && sides.payees != 0) {
        const auto& money = *base_parts::row_of(deal.type).money;
        Role from = deal.parties.front().role;
        Role to = from;
        for (const auto& party : deal.parties) {
          if (money.from.contains(party.role)) from = party.role;
          if (money.to.contains(party.role)) to = party.role;
        }
        plant("a direction", swap(from, to), expected, where);
      }
      if (has(Role::acquirer) && has(Role::target))
        plant("a direction", swap(Role::acquirer, Role::target), expected, where);
      if (has(Role::seller) && has(Role::target))
        plant("a direction", swap(Role::seller, Role::target), expected, where);
    }
  }

  void plant_statuses() {
    for (std::size_t i = 0; i != right_->deals.size(); ++i) {
      const auto& deal = right_->deals[i];
      if (!deal.status || *deal.status == DealStatus::unknown || deal.status_inferred == true) continue;
      const auto where = fmt::format("/deals/{}/status", i);
      if (std::any_of(before_.begin(), before_.end(), [&](const ExtractionFault& old) { return old.at == where; }))
        continue;
      for (const auto status : {DealStatus::in_talks, DealStatus::agreed, DealStatus::closed, DealStatus::withdrawn})
        if (stage_of(status) != stage_of(*deal.status))
          plant(
              is_done_or_agreed(status) && is_done_or_agreed(*deal.status)
                  ? "a status, done for agreed or agreed for done"
                  : "a status",
              [i, status](Article& article) { article.deals[i].status = status; }, at(where, {Kind::wrong_status}),
              fmt::format("{} {} for {}", where, name_of(status), name_of(*deal.status)));
    }
  }

  /// Whether words of the article are just this date, or leave out its year and are one in another.
  bool is_printed(Date date) {
    for (std::size_t i = 0; i != text_.paragraphs().size(); ++i)
      for (const auto& printed : dates_.in(i))
        if (std::find(printed.meant.begin(), printed.meant.end(), date) != printed.meant.end()) return true;
    return false;
  }

  /// Another day, month or year of what is printed in the evidence.
  void plant_dates() {
    const auto plant_one = [&](const std::string& where, const std::optional<Date>& date,
                               const std::vector<Evidence>& evidence,
                               const std::function<std::optional<Date>&(Article&)>& member) {
      if (!date || date->precision() == Precision::window || date->part() != DatePart::whole) return;
      const bool stands = std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& one) {
        const auto paragraph = text_.paragraph(one.in);
        if (!paragraph) return false;
        const auto& all = dates_.in(*paragraph);
        return std::any_of(all.begin(), all.end(), [&](const auto& printed) {
          return std::find(printed.meant.begin(), printed.meant.end(), *date) != printed.meant.end();
        });
      });
      if (!stands) return;
      const auto words = to_string(*date);
      const auto number = [&](std::size_t at, std::size_t size) { return std::atoi(words.substr(at, size).c_str()); };
      std::vector<std::string> made;
      for (const int years : {-1, 1}) made.push_back(fmt::format("{:04}{}", number(0, 4) + years, words.substr(4)));
      if (date->precision() == Precision::month || date->precision() == Precision::day)
        for (const int months : {-1, 1})
          made.push_back(fmt::format("{}-{:02}{}", words.substr(0, 4), number(5, 2) + months, words.substr(7)));
      if (date->precision() == Precision::day)
        for (const int days : {-10, 1})
          made.push_back(fmt::format("{}-{:02}", words.substr(0, 7), number(8, 2) + days));
      for (const auto& other : made) {
        const auto wrong = Date::parse(other);
        // About publication each day goes without words.
        if (!wrong || is_printed(*wrong) || !dates_.published()) continue;
        const auto apart = wrong->first() - dates_.published()->first();
        if (apart <= std::chrono::days{1} && wrong->last() >= dates_.published()->first() - std::chrono::days{4})
          continue;
        plant(
            "a date", [&](Article& article) { member(article) = *wrong; }, at(where, {Kind::wrong_date}),
            where + " " + other);
      }
    };
    for (std::size_t i = 0; i != right_->deals.size(); ++i) {
      const auto& deal = right_->deals[i];
      const auto where = fmt::format("/deals/{}/", i);
      plant_one(where + "date", deal.date, deal.evidence,
                [i](Article& article) -> auto& { return article.deals[i].date; });
      plant_one(where + "closing", deal.closing, deal.evidence,
                [i](Article& article) -> auto& { return article.deals[i].closing; });
      plant_one(where + "ended", deal.ended, deal.evidence,
                [i](Article& article) -> auto& { return article.deals[i].ended; });
      for (std::size_t k = 0; k != deal.dates.size(); ++k)
        plant_one(fmt::format("{}dates/{}/date", where, k), deal.dates[k].date, deal.evidence,
                  [i, k](Article& article) -> auto& { return article.deals[i].dates[k].date; });
    }
    for (std::size_t i = 0; i != right_->facts.size(); ++i)
      plant_one(fmt::format("/facts/{}/date", i), right_->facts[i].date, right_->facts[i].evidence,
                [i](Article& article) -> auto& { return article.facts[i].date; });
  }

  static bool is_done_or_agreed(DealStatus status) {
    return stage_of(status) == DealStage::agreed || stage_of(status) == DealStage::in_effect;
  }

  static std::string add_stranger(Article& article, std::string name) {
    Entity stranger = company("stranger", std::move(name));
    article.entities.push_back(stranger);
    return stranger.id;
  }

  /// Whether the paragraphs of evidence, or all where there is none, name an entity of the document.
  bool is_named(const std::vector<Evidence>& evidence, std::size_t entity) const {
    if (evidence.empty())
      return std::any_of(text_.paragraphs().begin(), text_.paragraphs().end(),
                         [&](const auto& paragraph) { return paragraph.names_entity(entity); });
    return std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& one) {
      const auto paragraph = text_.paragraph(one.in);
      return paragraph && text_.paragraphs()[*paragraph].names_entity(entity);
    });
  }

  void plant_parties() {
    for (std::size_t i = 0; i != right_->deals.size(); ++i) {
      const auto& deal = right_->deals[i];
      for (std::size_t k = 0; k != deal.parties.size(); ++k) {
        const auto role = deal.parties[k].role;
        if (role == Role::subject || role == Role::successor) continue;
        const auto where = fmt::format("/deals/{}/parties/{}", i, k);
        // Who stands in the place of somebody who is not named there himself is told by no word.
        const auto in_place_of = text_.entity(deal.parties[k].entity);
        const std::string kind = in_place_of && is_named(deal.evidence, *in_place_of)
                                     ? "another party"
                                     : "another party, for one unnamed there";
        for (const std::string name : {"Quellmar Holdings", "한빛소재"})
          plant(
              "a party who is named nowhere",
              [&](Article& article) { article.deals[i].parties[k].entity = add_stranger(article, name); },
              at(where, {Kind::unnamed_party}), where + " " + name);
        std::size_t others = 0;
        for (std::size_t e = 0; e != right_->entities.size() && others != 3; ++e) {
          const auto& entity = right_->entities[e];
          if (entity.kind != EntityKind::company || entity.id == deal.parties[k].entity || is_named(deal.evidence, e))
            continue;
          ++others;
          plant(
              kind, [&](Article& article) { article.deals[i].parties[k].entity = entity.id; },
              at(where, {Kind::unnamed_party}), where + " " + entity.id);
        }
      }
    }
  }

  void plant_sources() {
    for (std::size_t i = 0; i != right_->claims.size(); ++i) {
      const auto& claim = right_->claims[i];
      if (claim.evidence.empty()) continue;
      const auto where = fmt::format("/claims/{}", i);
      const auto expected = at(where, {Kind::wrong_source});
      for (std::size_t k = 0; k != claim.chain.size(); ++k)
        plant(
            "a source",
            [&](Article& article) { article.claims[i].chain[k].source = add_stranger(article, "Daily Quill"); },
            expected, where + " stranger");
      for (std::size_t k = 0; k != claim.chain.size(); ++k)
        if (claim.chain[k].verb && *claim.chain[k].verb != "denied")
          plant(
              "a denial", [i, k](Article& article) { article.claims[i].chain[k].verb = "denied"; }, expected,
              where + " denied");
      std::size_t others = 0;
      for (std::size_t e = 0; e != right_->entities.size() && others != 3; ++e) {
        const auto& entity = right_->entities[e];
        const bool may_speak = entity.kind == EntityKind::company || entity.kind == EntityKind::person
                               || entity.kind == EntityKind::publication || entity.kind == EntityKind::public_body;
        const bool in_chain = std::any_of(claim.chain.begin(), claim.chain.end(),
                                          [&](const Attribution& one) { return one.source == entity.id; });
        // That the publisher says what the article says is no fault.
        const bool own = std::any_of(
            right_->info_sources.begin(), right_->info_sources.end(),
            [&](const InfoSource& one) { return one.entity == entity.id && one.role != InfoSourceRole::cited; });
        if (!may_speak || in_chain || own || is_named(claim.evidence, e)) continue;
        ++others;
        plant(
            "a source",
            [&](Article& article) {
              article.claims[i].chain.clear();
              article.claims[i].chain.emplace_back().source = entity.id;
            },
            expected, where + " " + entity.id);
      }
      if (claim.chain.empty() || claim.kind != ClaimKind::fact) continue;
      for (const auto& deal : right_->deals) {
        if (std::find(claim.about.begin(), claim.about.end(), deal.id) != claim.about.end()) continue;
        const bool apart =
            !deal.evidence.empty() && std::none_of(deal.evidence.begin(), deal.evidence.end(), [&](const Evidence& a) {
              return std::any_of(claim.evidence.begin(), claim.evidence.end(),
                                 [&](const Evidence& b) { return a.in == b.in; });
            });
        if (apart)
          plant(
              "a source", [&](Article& article) { article.claims[i].about.push_back(deal.id); }, expected,
              where + " about " + deal.id);
      }
    }
  }

  const Article* right_;
  bool list_;
  std::map<std::string, Score>* scores_;
  Faults before_;
  draft_parts::ArticleText text_;
  draft_parts::PrintedFigures printed_;
  draft_parts::SentenceReadings readings_;
  draft_parts::PrintedDates dates_;
};

std::vector<Article> read(const std::string& file) {
  std::ifstream in{file};
  std::vector<std::string> documents;
  if (file.ends_with(".ndjson"))
    for (std::string line; std::getline(in, line);) documents.push_back(line);
  else
    documents.emplace_back(std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{});
  std::vector<Article> articles;
  for (const auto& document : documents) {
    const auto loaded = load(document);
    if (!loaded) throw std::runtime_error{file + ": " + to_string(loaded.faults().front())};
    articles.push_back(*loaded);
  }
  return articles;
}

double share_of(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

int main(int argc, char** argv) try {
  bool list = false;
  double least_found = 0;
  double most_alarms = 1e9;
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--list")
      list = true;
    else if (argument == "--found" && i + 1 < argc)
      least_found = std::atof(argv[++i]);
    else if (argument == "--alarms" && i + 1 < argc)
      most_alarms = std::atof(argv[++i]);
    else if (std::filesystem::is_directory(argument))
      for (const auto& file : std::filesystem::directory_iterator{argument}) files.push_back(file.path().string());
    else
      files.emplace_back(argument);
  }
  std::sort(files.begin(), files.end());
  std::map<std::string, Score> scores;
  std::size_t documents = 0;
  std::size_t false_alarms = 0;
  std::size_t alarms = 0;
  std::size_t hints = 0;
  for (const auto& file : files)
    for (const auto& article : read(file)) {
      ++documents;
      Planter planter{article, list, scores};
      for (const auto& fault : planter.before()) {
        if (!fault.is_alarm) {
          ++hints;
          continue;
        }
        ++alarms;
        const bool right = std::any_of(std::begin(right_alarms), std::end(right_alarms), [&](const RightAlarm& one) {
          return one.uri == article.uri && one.at == fault.at;
        });
        false_alarms += right ? 0 : 1;
        if (list && !right)
          fmt::print("false alarm: {}: {} {}: {} / {}\n", article.uri, name_of(fault.kind), fault.at, fault.found,
                     fault.text);
      }
      planter();
    }
  Score all;
  fmt::print("{:46} {:>8} {:>8} {:>8}\n", "planted", "faults", "found", "share");
  for (const auto& [kind, score] : scores) {
    all.planted += score.planted;
    all.found += score.found;
    fmt::print("{:46} {:8} {:8} {:8.3f}\n", kind, score.planted, score.found, share_of(score.found, score.planted));
  }
  const auto found = share_of(all.found, all.planted);
  fmt::print("{:46} {:8} {:8} {:8.3f}\n", "all", all.planted, all.found, found);
  const auto a_document = share_of(false_alarms, documents);
  fmt::print("{} documents as they are: {} alarms, {} of them false ({:.3f} a document), {} hints\n", documents, alarms,
             false_alarms, a_document, hints);
  if (documents == 0) throw std::runtime_error{"nothing to measure"};
  return found < least_found || a_document > most_alarms ? 1 : 0;
} catch (const std::exception& error) {
  fmt::print(stderr, "extraction: {}\n", error.what());
  return 2;
}
