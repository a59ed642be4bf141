#pragma once

#include <newsgraph/graph/tables/store.hpp>

#include <optional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace newsgraph {

/// Where the rows of one article are, and the ids that it gives to what they stand for: `Target` the other way round.
struct Origin {
  const Store& store;
  std::unordered_map<EntityId, Symbol> id_of{};

  Origin(const Store& of, const ArticleNode& article) : store{of} {
    for (const auto& mention : store.rows[article.mentions]) id_of.emplace(mention.entity, mention.id);
  }

  [[nodiscard]] std::string text(Symbol symbol) const { return std::string{store.words[symbol]}; }
  [[nodiscard]] std::optional<std::string> text(MaybeSymbol symbol) const {
    return symbol ? std::optional{text(*symbol)} : std::nullopt;
  }

  [[nodiscard]] std::string id(EntityId entity) const { return text(id_of.at(entity)); }
  [[nodiscard]] std::optional<std::string> id(MaybeId<EntityNode> entity) const {
    return entity ? std::optional{id(*entity)} : std::nullopt;
  }
  template <class T>
  [[nodiscard]] std::string id(Id<T> row) const {
    return text(store.rows[row].id);
  }
  [[nodiscard]] std::string id(const Subject& subject) const {
    return std::visit([this](auto either) { return id(either); }, subject);
  }

  template <class To, class T, class Make>
  [[nodiscard]] std::vector<To> each(Range<T> range, Make make) const {
    std::vector<To> made;
    made.reserve(range.size());
    for (const auto& row : store.rows[range]) made.push_back(make(row));
    return made;
  }

  template <class T>
  [[nodiscard]] std::vector<std::string> ids(Range<Id<T>> range) const {
    return each<std::string>(range, [this](Id<T> row) { return id(row); });
  }

  [[nodiscard]] std::optional<StatedAmount> amount(MaybeId<AmountNode> at) const {
    if (!at) return std::nullopt;
    const auto& node = store.rows[*at];
    StatedAmount made{plain(node), text(node.stated()), node.scope(), {}, {}};
    const Range<AmountNode> others{static_cast<std::uint32_t>((*at).index() + 1), node.equivalents()};
    made.equivalents = each<Equivalent>(others, [this](const AmountNode& other) {
      return Equivalent{plain(other), text(other.stated()), {}};
    });
    return made;
  }

  [[nodiscard]] std::optional<Share> share(MaybeId<ShareNode> at) const {
    if (!at) return std::nullopt;
    const auto& node = store.rows[*at];
    return Share{node.ratio, node.bound, node.approx, text(node.stated), {}};
  }

  [[nodiscard]] Term term(const TermNode& node) const {
    if (const auto* duration = std::get_if<Duration>(&node)) return *duration;
    const auto& vague = std::get<VagueTermNode>(node);
    return VagueTerm{vague.vague, vague.unit, text(vague.stated), {}};
  }

  [[nodiscard]] std::vector<Evidence> evidence(Range<EvidenceNode> range) const {
    return each<Evidence>(range, [this](const EvidenceNode& node) {
      Evidence made{id(node.paragraph()), node.bytes(), text(node.exact()), {}};
      if (const auto paragraph = store.rows[node.paragraph()].text; paragraph && made.bytes)
        made.exact = store.texts[*paragraph].substr(made.bytes->begin, made.bytes->end - made.bytes->begin);
      return made;
    });
  }

private:
  [[nodiscard]] Amount plain(const AmountNode& node) const {
    const auto details = node.details();
    return node.amount(details ? store.rows[*details] : AmountDetails{});
  }
};

}  // namespace newsgraph
