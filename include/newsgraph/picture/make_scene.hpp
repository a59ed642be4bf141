// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/printable.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/views.hpp>
#include <newsgraph/picture/scene.hpp>
#include <newsgraph/query/contingent.hpp>
#include <newsgraph/query/who.hpp>
#include <newsgraph/query/wording.hpp>
#include <newsgraph/summary/summary.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What a picture shows.
struct PictureOptions {
  Filter filter{.statuses = any_status};  ///< which deals
  std::size_t most = 300;                 ///< companies at most: those with the most deals
  /// Between them, a deal of several counts as many: as those with the most have. Of one that has more parties than
  /// either limit, so many are drawn as fit.
  std::size_t most_lines = 400;
  std::string title = "Who pays whom";
};

namespace picture_parts {

/// Signs in the place of the words that state a bound.
struct BoundSign {
  std::string_view words;
  std::string_view sign;
};

inline constexpr auto bound_signs = base_parts::table<BoundSign>({
    {"at least ", "≥ "},
    {"up to ", "≤ "},
    {"more than ", "> "},
    {"less than ", "< "},
    {"about ", "~"},
    {" to ", " – "},
});

/// "≥ $10bn", "~$8.4bn", "$1bn – $2bn".
template <class...>
[[nodiscard]] std::string short_amount(std::string text) {
  for (const auto& [words, sign] : bound_signs)
    if (const auto at = text.find(words); at != std::string::npos) text.replace(at, words.size(), sign);
  return text;
}

/// Text in lines of some `columns` letters, Korean two each, broken at spaces where there are any, so that they are
/// about as long as each other; what takes more than `most` lines ends in "…".
template <class...>
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t columns, std::size_t most = 3) {
  const auto count = (summary_parts::columns(text) + columns - 1) / columns;
  const auto wanted = count > most || count == 0 ? columns : (summary_parts::columns(text) + count - 1) / count;
  std::vector<std::string> lines;
  while (!text.empty()) {
    std::size_t width = 0;
    std::size_t end = 0;
    std::size_t space = std::string_view::npos;  // the last at which a line may end
    while (end < text.size()) {
      const auto [letter, bytes] = base_parts::first_code_point(text.substr(end));
      if (letter == U' ' && (width <= columns || space == std::string_view::npos)) space = end;
      if (letter == U' ' && width >= wanted) break;
      width += summary_parts::columns(letter);
      if (width > columns && (space != std::string_view::npos || width > columns + columns / 2)) break;
      end += bytes;
    }
    const auto cut = end == text.size() || space == std::string_view::npos ? end : space;
    lines.emplace_back(text.substr(0, cut));
    text = base_parts::trimmed(text.substr(cut));
    if (lines.size() == most && !text.empty()) {
      lines.back() += "…";
      break;
    }
  }
  return lines;
}

/// The words that a deal rests on, up to some 240 bytes of them.
template <class...>
[[nodiscard]] std::string quoted_words(GraphView graph, DealId deal) {
  constexpr std::size_t most = 240;
  std::vector<std::string> quotes;
  for (const auto& evidence : graph[graph[deal].evidence])
    if (const auto words = graph.words(evidence)) quotes.emplace_back(*words);
  base_parts::keep_first(quotes);
  auto text = text_parts::joined(quotes, " … ");
  if (text.size() > most) text = std::string{base_parts::first_bytes(text, most)} + "…";
  return text;
}

/// "Newsis, 2025-12-17".
template <class...>
[[nodiscard]] std::string article_text(GraphView graph, ArticleId id) {
  const auto& created = graph[id].first_created;
  return text_parts::joined({summary_parts::publisher_text(graph, id, graph.uri(id)),
                             created ? to_string(*created).substr(0, 10) : std::string{}});
}

/// Makes the scene of a graph.
template <class...>
class SceneMaker {
public:
  SceneMaker(const Graph& graph, const PictureOptions& options)
      : graph_{graph_parts::view_of(graph, options.filter)}, options_{options} {
    find_names();
    find_deals();
    choose();
    measure();
    for (const auto& sides : sides_) add(sides);
    name();
  }

  [[nodiscard]] Scene scene() && { return std::move(scene_); }

private:
  /// A deal, and who stands on which side of its money; where there is none all stand on the first.
  struct Sides {
    DealId deal;
    std::string id;
    std::vector<EntityId> from;
    std::vector<EntityId> to;
    bool money = false;
    std::size_t left_out = 0;  // parties
  };

  void find_names() {
    std::vector<ArticleId> articles;
    for (const auto id : newsgraph::articles(graph_)) articles.push_back(id);
    base_parts::sort(articles, [&](ArticleId a, ArticleId b) { return graph_.uri(a) < graph_.uri(b); });
    global_.resize(graph_.template table<EntityNode>().size());
    for (const auto article : articles)
      for (const auto& mention : graph_[graph_.member(article, &ArticleNode::mentions)]) {
        auto& id = global_[graph_.entity(mention.entity).index()];
        if (id.empty()) id = std::string{graph_.uri(article)}.append(1, '#').append(graph_[mention.id]);
      }
  }

  [[nodiscard]] std::vector<EntityId> with_role(DealId deal, Roles roles) const {
    std::vector<EntityId> found;
    for (const auto& party : graph_[graph_[deal].parties])
      if (roles.contains(party.role) && !base_parts::contains(found, graph_.entity(party.entity)))
        found.push_back(graph_.entity(party.entity));
    return found;
  }

  void find_deals() {
    for (const auto deal : newsgraph::deals(graph_, options_.filter)) {
      const auto& row = graph_[deal];
      const auto& money = base_parts::row_of(row.type).money;
      Sides sides{deal, std::string{graph_.uri(row.article)}.append(1, '#').append(graph_[row.id]),
                  with_role(deal, money ? money->from : Roles::all()),
                  money ? with_role(deal, money->to) : std::vector<EntityId>{}, money.has_value()};
      if (sides.money && sides.to.empty()) sides.to = with_role(deal, Role::target);
      // Nobody pays itself: who stands on both sides is on the one where others stand too, if anywhere.
      const auto is_payer = [&](EntityId one) { return base_parts::contains(sides.from, one); };
      const auto is_payee = [&](EntityId one) { return base_parts::contains(sides.to, one); };
      if (sides.to.empty() || !base_parts::all_of(sides.to, is_payer))
        std::erase_if(sides.to, is_payer);
      else
        std::erase_if(sides.from, is_payee);
      if (sides.money && sides.from.empty() && base_parts::any_of(graph_[row.parties], [&](const PartyNode& party) {
            return money->from.contains(party.role);
          }))
        continue;
      if (sides.from.size() + sides.to.size() > (sides.money ? 0U : 1U)) sides_.push_back(std::move(sides));
    }
    // By article and id, d2 before d10.
    base_parts::sort(sides_, [](const Sides& a, const Sides& b) {
      const auto in_a = a.id.rfind('#');
      const auto in_b = b.id.rfind('#');
      const auto order = a.id.compare(0, in_a, b.id, 0, in_b);
      if (order != 0) return order < 0;
      return a.id.size() != b.id.size() ? a.id.size() < b.id.size() : a.id < b.id;
    });
  }

  [[nodiscard]] static std::size_t lines_of(const Sides& sides) noexcept {
    const auto parties = sides.from.size() + sides.to.size();
    return parties > 2 ? parties : 1;
  }

  /// Leaves of a deal that is too large for a picture so many parties as there is room for, those with the most deals,
  /// and somebody on each side; false where that can't be.
  [[nodiscard]] bool cut(Sides& sides, const std::vector<std::size_t>& ranks, std::size_t lines) const {
    auto kept = sides;
    for (auto* side : {&kept.from, &kept.to}) {
      base_parts::sort(*side, [&](EntityId a, EntityId b) { return ranks[a.index()] < ranks[b.index()]; });
      std::erase_if(*side, [&](EntityId entity) { return ranks[entity.index()] >= options_.most; });
    }
    const auto from = (std::min)(kept.from.size(), lines - (std::min)(lines - lines / 2, kept.to.size()));
    kept.from.erase(kept.from.begin() + static_cast<std::ptrdiff_t>(from), kept.from.end());
    const auto to = (std::min)(kept.to.size(), lines - from);
    kept.to.erase(kept.to.begin() + static_cast<std::ptrdiff_t>(to), kept.to.end());
    if (from + to < 2 || kept.from.empty() != sides.from.empty() || kept.to.empty() != sides.to.empty()) return false;
    kept.left_out = sides.from.size() + sides.to.size() - from - to;
    sides = std::move(kept);
    return true;
  }

  /// Keeps the deals among the first of these companies, so many as the options let in, and says what it leaves out.
  void keep_among(const std::vector<EntityId>& companies) {
    std::vector<std::size_t> ranks(global_.size());
    for (std::size_t i = 0; i < companies.size(); ++i) ranks[companies[i].index()] = i;
    const auto rank_of = [&](const Sides& sides) {
      std::size_t last = 0;
      for (const auto* side : {&sides.from, &sides.to})
        for (const auto entity : *side) last = (std::max)(last, ranks[entity.index()]);
      return last;
    };
    std::vector<std::pair<std::size_t, std::size_t>> by_rank;  // and the place of the deal
    for (std::size_t i = 0; i < sides_.size(); ++i) by_rank.emplace_back(rank_of(sides_[i]), i);
    base_parts::sort(by_rank, [](const auto& a, const auto& b) { return a < b; });
    std::vector<bool> stays(sides_.size());
    std::vector<bool> is_in(companies.size());
    std::size_t lines = 0;
    std::size_t deals = 0;
    std::size_t parties = 0;
    const auto most_parties = (std::max)((std::min)(options_.most, options_.most_lines), std::size_t{2});
    for (const auto& [rank, at] : by_rank) {
      if (lines_of(sides_[at]) > most_parties) {
        if (!cut(sides_[at], ranks, options_.most_lines - lines)) continue;
      } else if (rank >= options_.most || lines + lines_of(sides_[at]) > options_.most_lines) {
        continue;
      }
      lines += lines_of(sides_[at]);
      parties += sides_[at].left_out;
      stays[at] = true;
      ++deals;
      for (const auto* side : {&sides_[at].from, &sides_[at].to})
        for (const auto entity : *side) is_in[ranks[entity.index()]] = true;
    }
    const auto left_out = [](std::size_t count, std::string_view one, std::string_view several) {
      return count == 1 ? std::string{one} : fmt::format("{} {}", count, several);
    };
    std::size_t without = 0;
    for (const bool in : is_in) without += in ? 0 : 1;
    std::vector<std::string> notes;
    if (deals != sides_.size()) notes.push_back(left_out(sides_.size() - deals, "one deal", "deals"));
    if (parties != 0) notes.push_back(left_out(parties, "one party", "parties") + " of deals that have too many");
    if (without != 0) notes.push_back("and " + left_out(without, "the company", "companies") + " with the fewest");
    scene_.notes.push_back("Left out: " + text_parts::joined(notes) + ".");
    std::size_t at = 0;
    std::erase_if(sides_, [&](const Sides&) { return !stays[at++]; });
  }

  /// Keeps the companies with the most deals, and the deals among them.
  void choose() {
    std::vector<std::size_t> counts(global_.size());
    std::vector<EntityId> entities;
    const auto for_each_party = [&](const Sides& sides, auto visit) {
      for (const auto* side : {&sides.from, &sides.to})
        for (const auto entity : *side) visit(entity);
    };
    for (const auto& sides : sides_)
      for_each_party(sides, [&](EntityId entity) {
        if (counts[entity.index()]++ == 0) entities.push_back(entity);
      });
    const auto goes_before = [&](EntityId a, EntityId b) {
      const auto name_a = graph_.name(a);
      const auto name_b = graph_.name(b);
      return name_a != name_b ? name_a < name_b : global_[a.index()] < global_[b.index()];
    };
    std::size_t lines = 0;
    for (const auto& sides : sides_) lines += lines_of(sides);
    if (entities.size() > options_.most || lines > options_.most_lines) {
      base_parts::sort(entities, [&](EntityId a, EntityId b) {
        const auto deals_of_a = counts[a.index()];
        const auto deals_of_b = counts[b.index()];
        return deals_of_a != deals_of_b ? deals_of_a > deals_of_b : goes_before(a, b);
      });
      keep_among(entities);
      for (auto& count : counts) count = 0;
      for (const auto& sides : sides_) for_each_party(sides, [&](EntityId entity) { ++counts[entity.index()]; });
      std::erase_if(entities, [&](EntityId entity) { return counts[entity.index()] == 0; });
    }
    base_parts::sort(entities, goes_before);
    places_.resize(global_.size());
    for (const auto entity : entities) {
      places_[entity.index()] = scene_.nodes.size();
      SceneNode node;
      node.id = printable(global_[entity.index()]);
      node.label = wrapped(printable(graph_.name(entity)), 18);
      node.anonymous = graph_[entity].anonymous;
      node.deals = counts[entity.index()];
      scene_.nodes.push_back(std::move(node));
    }
  }

  /// "lease, 7 years", "tender offer of Figma": in few words, for a line.
  [[nodiscard]] std::string short_kind(const Sides& sides) const {
    auto text = summary_parts::type_text(graph_[sides.deal]);
    std::vector<std::string> targets;
    for (const auto target : with_role(sides.deal, Role::target))
      if (!base_parts::contains(sides.to, target)) targets.emplace_back(graph_.name(target));
    if (!targets.empty()) text += " of " + text_parts::listed(std::move(targets));
    if (const auto term = graph_[graph_.details(sides.deal, &DealDetails::term)]) text += ", " + term_text(*term);
    return text;
  }

  /// What a deal comes to by its parts or its terms, in each currency, where no amount is stated as a whole.
  [[nodiscard]] std::vector<MoneyInterval> stated_in_parts(const Sides& sides) const {
    std::vector<MoneyInterval> found;
    if (sides.money && !graph_[sides.deal].amount) found = sure_money(graph_, sides.deal);
    std::erase_if(found, [](const MoneyInterval& sum) {
      return sum.low().minor_units() < 0 || (sum.low().minor_units() == 0 && (!sum.high() || *sum.high() == sum.low()));
    });
    return found;
  }

  /// What one party of a deal pays or gets of it, where the article says that.
  [[nodiscard]] std::optional<Amount> own_amount(DealId deal, EntityId entity) const {
    for (const auto& party : graph_[graph_[deal].parties])
      if (graph_.entity(party.entity) == entity && party.amount) return graph_.amount(party.amount);
    return std::nullopt;
  }

  [[nodiscard]] SceneDeal deal_of(const Sides& sides) const {
    const auto id = sides.deal;
    const auto& row = graph_[id];
    SceneDeal deal;
    deal.id = printable(sides.id);
    deal.kind = kind_of(row.type);
    deal.stroke = stroke_of(status_of(graph_, id));
    deal.payment_not_stated = sides.money && row.payment == Payment::not_stated;
    if (row.amount) {
      const auto amount = graph_.amount(*row.amount);
      const bool each = graph_[*row.amount].scope() == Scope::each;
      const bool is_paid = graph_.details(id, &DealDetails::basis) != ValuationBasis::enterprise;
      const bool on_conditions = sides.money && is_only_contingent(graph_, id);
      const std::string what = std::string{each      ? " each"
                                           : is_paid ? ""
                                                     : " enterprise value"}
                               + (on_conditions ? ", on conditions" : "");
      deal.label = wrapped(printable(short_amount(english_text(amount)) + what), 24, 2);
      deal.amount = printable(amount_text(graph_, *row.amount) + what);
      if (sides.money && is_paid) deal.width = scale_->width(amount);
      if (on_conditions) deal.width = {LineWidth{}.core, (std::max)(deal.width.core, deal.width.band)};
    } else if (const auto sums = stated_in_parts(sides); !sums.empty()) {
      std::vector<std::string> texts;
      for (const auto& sum : sums) {
        texts.push_back(english_text(sum));
        if (sum.low().minor_units() > 0)
          deal.width.core = (std::max)(deal.width.core, scale_->width(sum.low()));
        else
          deal.width.band = (std::max)(deal.width.band, scale_->width(*sum.high()));
      }
      const bool has_parts = !graph_.details(id, &DealDetails::considerations).empty();
      const auto text = printable(text_parts::listed(std::move(texts)));
      deal.label = wrapped((has_parts ? "" : "reckoned ") + short_amount(text), 24, 2);
      deal.amount = (has_parts ? "by its parts " : "reckoned ") + text;
    } else {
      deal.amount = row.payment == Payment::stated ? "sum not stated" : sides.money ? "not stated" : "";
    }
    deal.kind_line = deal.label.size();
    for (auto& line : wrapped(printable(short_kind(sides)), 22)) deal.label.push_back(std::move(line));
    deal.who = printable(who_text(graph_, id));
    deal.what = printable(summary_parts::kind_text(graph_, id));
    deal.status = text_parts::spaced(name_of(status_of(graph_, id)));
    std::vector<std::string> says;
    for (auto& line : summary_parts::deal_attribution(graph_, id)) says.push_back(std::move(line.text));
    deal.says = printable(text_parts::joined(says, "; "));
    deal.words = printable(quoted_words(graph_, id));
    std::vector<std::string> told;
    for (const auto telling : graph_.tellings(id))
      told.push_back(article_text(graph_, as_told(graph_)[telling].article));
    base_parts::keep_first(told);
    deal.told_by = printable(text_parts::joined(told, "; "));
    return deal;
  }

  /// What an ellipse says besides: "total, not split", "lenders not named", "with others".
  [[nodiscard]] std::string beside(const Sides& sides) const {
    const auto& row = graph_[sides.deal];
    const auto& money = base_parts::row_of(row.type).money;
    std::vector<std::string> texts;
    if (money) {
      const auto say = [&](const std::vector<EntityId>& named, Roles roles) {
        const bool open = row.open_roles.overlaps(roles);
        if (named.empty())
          texts.push_back(query_parts::role_text(roles.first(), open) + " not named");
        else if (open)
          texts.emplace_back("with others");
      };
      say(sides.from, money->from);
      say(sides.to, money->to);
      const bool several = sides.from.size() > 1 || sides.to.size() > 1 || sides.left_out != 0
                           || row.open_roles.overlaps(money->from | money->to);
      const auto has_own = [&](EntityId entity) { return own_amount(sides.deal, entity).has_value(); };
      const bool is_split = sides.left_out == 0 && !row.open_roles.overlaps(money->from | money->to)
                            && (sides.from.size() == 1 || base_parts::all_of(sides.from, has_own))
                            && (sides.to.size() == 1 || base_parts::all_of(sides.to, has_own));
      if (several && !is_split && row.amount && graph_[*row.amount].scope() != Scope::each)
        texts.push_back("total, not split");
    } else if (!row.open_roles.empty()) {
      texts.emplace_back("with others");
    }
    base_parts::keep_first(texts);
    if (sides.left_out != 0) texts.push_back(fmt::format("{} of them left out", sides.left_out));
    if (sides.money && row.payment == Payment::not_stated) texts.emplace_back("payment not stated");
    return text_parts::joined(texts);
  }

  void add(const Sides& sides) {
    const auto place = scene_.deals.size();
    auto deal = deal_of(sides);
    const auto open = [&] {
      const auto& money = base_parts::row_of(graph_[sides.deal].type).money;
      const auto& roles = graph_[sides.deal].open_roles;
      return money ? roles.overlaps(money->from | money->to) : !roles.empty();
    };
    const bool of_two = (sides.money ? sides.from.size() == 1 && sides.to.size() == 1 : sides.from.size() == 2)
                        && !open() && sides.left_out == 0;
    if (of_two) {
      const auto to = sides.money ? sides.to.front() : sides.from.back();
      scene_.lines.push_back({places_[sides.from.front().index()], places_[to.index()], place, deal.width, true,
                              sides.money, sides.money});
    } else {
      SceneNode ellipse;
      ellipse.id = deal.id;
      ellipse.deal = place;
      ellipse.label = deal.label;
      for (auto& line : wrapped(printable(beside(sides)), 24, 2)) ellipse.label.push_back(std::move(line));
      const auto hub = scene_.nodes.size();
      scene_.nodes.push_back(std::move(ellipse));
      // Of what several pay or get nobody knows how much each does.
      const auto width_of = [&](const std::vector<EntityId>& side, Side which, EntityId one) {
        if (const auto own = own_amount(sides.deal, one); own && side.size() > 1) return scale_->width(*own);
        const auto& money = base_parts::row_of(graph_[sides.deal].type).money;
        const auto roles = money ? (which == Side::pays ? money->from : money->to) : Roles{};
        return side.size() == 1 && sides.left_out == 0 && !graph_[sides.deal].open_roles.overlaps(roles) ? deal.width
                                                                                                         : LineWidth{};
      };
      for (const auto one : sides.from)
        scene_.lines.push_back(
            {places_[one.index()], hub, place, width_of(sides.from, Side::pays, one), false, false, sides.money});
      for (const auto one : sides.to)
        scene_.lines.push_back(
            {hub, places_[one.index()], place, width_of(sides.to, Side::gets, one), false, true, false});
    }
    scene_.deals.push_back(std::move(deal));
  }

  /// The scale of widths, and what it means in the currency that the most amounts are in.
  void measure() {
    std::vector<Amount> amounts;
    std::vector<Currency> currencies;
    const auto add = [&](const Amount& amount) {
      amounts.push_back(amount);
      currencies.push_back(amount.currency());
    };
    for (const auto& sides : sides_) {
      if (const auto amount = graph_.amount(graph_[sides.deal].amount); amount && sides.money) add(*amount);
      for (const auto& sum : stated_in_parts(sides)) add(Amount{sum.low().minor_units() > 0 ? sum.low() : *sum.high()});
    }
    scale_.emplace(amounts);
    base_parts::sort(currencies);
    std::size_t most = 0;
    for (std::size_t i = 0, first = 0; i < currencies.size(); ++i) {
      if (currencies[i] != currencies[first]) first = i;
      if (i - first < most) continue;
      most = i - first + 1;
      scene_.widths = scale_->samples(currencies[i]);
    }
    if (!currencies.empty() && currencies.front() != currencies.back())
      scene_.notes.emplace_back("Of amounts in other currencies, widths are right to about a factor of ten.");
  }

  void name() {
    scene_.title = printable(options_.title);
    std::vector<ArticleId> all;
    for (const auto& sides : sides_)
      for (const auto telling : graph_.tellings(sides.deal)) all.push_back(as_told(graph_)[telling].article);
    base_parts::sort_unique(all);
    if (all.size() == 1) {
      std::vector<std::string> cited;
      for (const auto& source : graph_[graph_[all.front()].info_sources])
        if (source.role == InfoSourceRole::cited) cited.emplace_back(graph_.name(source.entity));
      scene_.subtitle = "by one article: " + article_text(graph_, all.front());
      if (!cited.empty()) scene_.subtitle += ", citing " + text_parts::listed(std::move(cited));
    } else if (!all.empty()) {
      std::vector<std::string> days;
      for (const auto id : all)
        if (const auto& created = graph_[id].first_created) days.push_back(to_string(*created).substr(0, 10));
      base_parts::sort_unique(days);
      scene_.subtitle = fmt::format("by {} articles", all.size());
      if (!days.empty()) scene_.subtitle += fmt::format(", {} to {}", days.front(), days.back());
    }
    scene_.subtitle = printable(scene_.subtitle);
  }

  GraphView graph_;
  const PictureOptions& options_;
  std::vector<std::string> global_;  // by entity
  std::vector<std::size_t> places_;  // by entity
  std::vector<Sides> sides_;
  std::optional<WidthScale> scale_;
  Scene scene_;
};

}  // namespace picture_parts

/// The scene of what the articles of a graph say together: each deal once, as it is known from all of them. Deals
/// without parties that are named are not in it, nor what takes place within one company. O(n log n) in the deals.
template <class...>
[[nodiscard]] Scene make_scene(const Graph& graph, const PictureOptions& options = {}) {
  return picture_parts::SceneMaker<>{graph, options}.scene();
}

}  // namespace newsgraph::inline v0_1
