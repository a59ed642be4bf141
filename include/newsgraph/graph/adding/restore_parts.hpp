// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/graph/adding/original.hpp>
#include <newsgraph/graph/tables/store.hpp>
#include <newsgraph/model/article.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1::graph_parts {

/// Where the rows of one article are, for the way back from them; `Target` is the way there. `give(row, to)` makes what
/// a row stands for, and `ids(row)` is its id there: a symbol or a text.
template <class Ids>
struct Origin {
  const Store& store;
  const Ids& ids;

  void give(Symbol symbol, std::string& to) const { to = store.words[symbol]; }
  void give(std::string_view text, std::string& to) const { to = text; }
  void give(MaybeSymbol symbol, std::optional<std::string>& to) const {
    if (symbol) give(*symbol, to.emplace());
  }

  template <class T>
  void give(Id<T> row, std::string& to) const {
    give(ids(row), to);
  }
  void give(const Subject& subject, std::string& to) const { give(ids(subject), to); }
  template <class T>
  void give(MaybeId<T> row, std::optional<std::string>& to) const {
    if (row) give(*row, to.emplace());
  }

  /// Adds what `make(row, added)` fills in for each row.
  template <class T, class To, class Make>
  void each(Range<T> range, std::vector<To>& to, Make make) const {
    for (const auto& row : store.rows[range]) make(row, to.emplace_back());
  }

  template <class T>
  void give(Range<T> range, std::vector<std::string>& to) const {
    each(range, to, [this](const T& row, std::string& made) { give(row, made); });
  }

  template <class...>
  void give(MaybeId<AmountNode> at, std::optional<StatedAmount>& to) const {
    if (at) to.emplace(amount(*at));
  }
  template <class...>
  [[nodiscard]] StatedAmount amount(AmountId at) const {
    const auto& node = store.rows[at];
    StatedAmount made{plain(node), {}, node.scope(), {}, {}};
    give(node.stated(), made.stated);
    for (const auto& other : store.rows[store.equivalents(at)]) {
      made.equivalents.push_back({plain(other), {}, {}});
      give(other.stated(), made.equivalents.back().stated);
    }
    return made;
  }

  template <class...>
  void give(MaybeId<ShareNode> at, std::optional<Share>& to) const {
    if (!at) return;
    const auto& node = store.rows[*at];
    auto& made = to.emplace(Share{node.ratio, node.bound, node.approx, {}, {}});
    give(node.stated, made.stated);
    if (node.max) made.max = store.rows[*node.max];
  }

  template <class...>
  void give(MaybeId<DecimalNode> at, std::optional<StatedNumber>& to) const {
    if (at) to.emplace(number(*at));
  }
  template <class...>
  void give(const FigureRef& at, std::optional<StatedFigure>& to) const {
    if (const auto* money = std::get_if<AmountId>(&at)) to.emplace(amount(*money));
    const auto* decimal = std::get_if<DecimalId>(&at);
    if (decimal == nullptr) return;
    const auto& node = store.rows[*decimal];
    if (!node.currency()) {
      to.emplace(number(*decimal));
      return;
    }
    StatedPrice made{*plain(node), *node.currency(), {}, {}, {}};
    give(*node.unit(), made.per);
    give(node.stated(), made.stated);
    to.emplace(std::move(made));
  }
  template <class...>
  [[nodiscard]] StatedNumber number(DecimalId at) const {
    const auto& node = store.rows[at];
    StatedNumber made;
    made.number = plain(node);
    made.vague = node.vague();
    if (const auto magnitude = node.magnitude()) made.magnitude = *magnitude;
    give(node.unit(), made.unit);
    give(node.stated(), made.stated);
    return made;
  }

  template <class...>
  void give(MaybeId<ContractTermNode> at, std::optional<ContractTerm>& to) const {
    if (!at) return;
    const auto& node = store.rows[*at];
    auto& term = to.emplace();
    if (const auto* duration = std::get_if<Duration>(&node)) {
      term.emplace<Duration>(*duration);
      return;
    }
    const auto& vague = std::get<VagueTermNode>(node);
    auto& made = term.emplace<VagueTerm>();
    made.vague = vague.vague;
    made.unit = vague.unit;
    give(vague.stated, made.stated);
  }

  template <class...>
  void give(Range<EvidenceNode> range, std::vector<Evidence>& to) const {
    each(range, to, [this](const EvidenceNode& node, Evidence& made) {
      give(node.paragraph(), made.in);
      made.bytes = node.bytes();
      give(node.exact(), made.exact);
      if (const auto text = store.rows[node.paragraph()].text; text && made.bytes)
        made.exact.emplace() = store.texts[*text].substr(made.bytes->begin, made.bytes->end - made.bytes->begin);
    });
  }

private:
  [[nodiscard]] std::optional<StatedDecimal> plain(const DecimalNode& node) const {
    const auto max = (node.max)();
    return node.number(max ? store.rows[*max] : Decimal{0});
  }
  [[nodiscard]] Amount plain(const AmountNode& node) const { return node.amount(store.details(node)); }
};

}  // namespace newsgraph::inline v0_1::graph_parts
