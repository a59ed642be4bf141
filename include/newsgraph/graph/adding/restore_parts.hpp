#pragma once

#include <newsgraph/base/sequence.hpp>
#include <newsgraph/graph/tables/store.hpp>
#include <newsgraph/model/article.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace newsgraph {

/// Where the rows of one article are, and the ids that it gives to what they stand for: `Target` the other way round.
struct Origin {
  const Store& store;
  std::vector<Mention> mentions{};  // by entity, each once: an article that names one twice is kept as it was

  template <class...>
  Origin(const Store& of, const ArticleNode& article) : store{of} {
    for (const auto& mention : store.rows[article.mentions]) mentions.push_back(mention);
    sort(mentions, [](const Mention& a, const Mention& b) { return a.entity < b.entity; });
  }

  [[nodiscard]] std::string text(Symbol symbol) const { return std::string{store.words[symbol]}; }
  [[nodiscard]] std::optional<std::string> text(MaybeSymbol symbol) const {
    return symbol ? std::optional{text(*symbol)} : std::nullopt;
  }

  template <class...>
  [[nodiscard]] std::string id(EntityId entity) const {
    const auto before = [](const Mention& mention, EntityId sought) { return mention.entity < sought; };
    return text(std::lower_bound(mentions.begin(), mentions.end(), entity, before)->id);
  }
  template <class...>
  [[nodiscard]] std::optional<std::string> id(MaybeId<EntityNode> entity) const {
    return entity ? std::optional{id(*entity)} : std::nullopt;
  }
  template <class T>
  [[nodiscard]] std::string id(Id<T> row) const {
    return text(store.rows[row].id);
  }
  template <class...>
  [[nodiscard]] std::string id(const Subject& subject) const {
    return std::visit([this](auto either) { return this->id(either); }, subject);
  }

  template <class To, class T, class Make>
  [[nodiscard]] std::vector<To> each(Range<T> range, Make make) const {
    std::vector<To> made;
    for (const auto& row : store.rows[range]) made.emplace_back(make(row));
    return made;
  }

  template <class T>
  [[nodiscard]] std::vector<std::string> ids(Range<Id<T>> range) const {
    return each<std::string>(range, [this](Id<T> row) { return id(row); });
  }

  template <class...>
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

  template <class...>
  [[nodiscard]] std::optional<Share> share(MaybeId<ShareNode> at) const {
    if (!at) return std::nullopt;
    const auto& node = store.rows[*at];
    return Share{node.ratio, node.bound, node.approx, text(node.stated), {}};
  }

  template <class...>
  [[nodiscard]] Term term(const TermNode& node) const {
    if (const auto* duration = std::get_if<Duration>(&node)) return *duration;
    const auto& vague = std::get<VagueTermNode>(node);
    return VagueTerm{vague.vague, vague.unit, text(vague.stated), {}};
  }

  template <class...>
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
