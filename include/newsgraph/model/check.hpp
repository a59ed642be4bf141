// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/model/checks/check_in_memory.hpp>
#include <newsgraph/model/checks/check_object.hpp>
#include <newsgraph/model/checks/circles.hpp>
#include <newsgraph/model/checks/words_in_text.hpp>
#include <newsgraph/model/id_table.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace newsgraph::inline v0_1 {
namespace model_parts {

/// What is wrong with an article beyond the shape of its parts: ids that are malformed or taken,
/// references that lead nowhere, roles that don't fit their deal, words that are not where evidence
/// says, packages that contain themselves, deals that are part of themselves or replace themselves, ends before starts.
///
/// Made for article after article: it keeps its memory. Linear in the size of the article.
class ArticleChecker {
public:
  /// Appends the faults of `article` to `found`, with JSON pointers, without lines.
  template <class...>
  void operator()(const Article& article, base_parts::FaultCollector& found) {
    article_ = &article;
    found_ = &found;
    offers_left_ = 20'000;
    search_steps_left_ = 100'000;
    quotes_.clear();
    define_ids();
    const auto visit = [this](const Type& type, const void* object, const Place& at) {
      check_required_text(type, object, at);
      check_object(type, object, at, *found_);
      check_references(type, object, at);
      if (const auto* evidence = as<Evidence>(type, object)) check_evidence(*evidence, at);
      if (const auto* claim = as<Claim>(type, object)) check_sets(*claim, at);
      if (const auto* fact = as<Fact>(type, object)) check_fiscal(*fact, at);
    };
    walk(article, Place{}, visit);
    check_quotes();
    check_wholes();
    check_links();
  }

private:
  /// Calls `visit(id, kind, index, place)` for each object that has an id.
  template <class Visitor>
  void for_each_id(Visitor visit) const {
    const Place root;
    for (const auto& list : type_of<Article>().fields) {
      if (list.type->holder != Holder::list || list.type->value->shape != Shape::object) continue;
      const auto& first = list.type->value->fields.front();
      if (first.rule.defines == ObjectKind::none) continue;
      const auto* const objects = list.in(article_);
      const auto place = root.member(list.name);
      for (std::size_t i = 0, size = list.type->size(objects); i != size; ++i)
        visit(*static_cast<const std::string*>(first.in(list.type->at(objects, i))), first.rule.defines, i,
              place.element(i));
    }
  }

  template <class...>
  void define_ids() {
    std::size_t count = 0;
    type_of<Article>().objects.for_each([&](std::size_t index) {
      const auto& list = type_of<Article>().fields[index];
      count += list.type->size(list.in(article_));
    });
    ids_.reset(count);
    for_each_id([&](const std::string& id, ObjectKind kind, std::size_t index, const Place& at) {
      if (id.empty()) return;
      if (!is_id(id))
        add_fault(*found_, at.member("id"),
                  base_parts::fault_in_text(FaultKind::malformed, id,
                                            "letters, digits, '.' and '-', the first and last a letter or digit"));
      if (const auto* taken = ids_.insert(id, kind, index))
        add_fault(*found_, at.member("id"),
                  base_parts::fault_in_text(FaultKind::duplicate_id, id, {}, kinds_in(taken->kind).front()));
    });
  }

  template <class...>
  void check_required_text(const Type& type, const void* object, const Place& at) {
    type.required_text.for_each([&](std::size_t index) {
      const auto& field = type.fields[index];
      if (static_cast<const std::string*>(field.in(object))->empty())
        add_fault(*found_, at.member(field.name), base_parts::fault_in_text(FaultKind::empty, {}, "some text"));
    });
  }

  template <class...>
  void check_references(const Type& type, const void* object, const Place& at) {
    type.references.for_each([&](std::size_t index) {
      const auto& field = type.fields[index];
      const auto* const member = field.in(object);
      const auto kinds = field.rule.refers_to;
      if (field.type->holder == Holder::one) {
        const auto& id = *static_cast<const std::string*>(member);
        if (!id.empty() && !names(id, kinds)) add_reference_fault(id, kinds, at.member(field.name));
      } else if (field.type->holder == Holder::maybe) {
        const auto& id = *static_cast<const std::optional<std::string>*>(member);
        if (id && !names(*id, kinds)) add_reference_fault(*id, kinds, at.member(field.name));
      } else {
        const auto& ids = *static_cast<const std::vector<std::string>*>(member);
        for (std::size_t i = 0; i < ids.size(); ++i) {
          if (names(ids[i], kinds)) continue;
          const auto list = at.member(field.name);
          add_reference_fault(ids[i], kinds, list.element(i));
        }
      }
    });
  }

  /// Whether an id is that of an object of these kinds.
  [[nodiscard]] bool names(std::string_view id, ObjectKind kinds) const noexcept {
    const auto* entry = ids_.find(id);
    return entry != nullptr && has(kinds, entry->kind);
  }

  template <class...>
  [[gnu::cold, gnu::noinline]] void add_reference_fault(std::string_view id, ObjectKind kinds, const Place& at) {
    const auto* entry = ids_.find(id);
    if (found_->full()) return found_->add(Fault{});  // which is counted, and no more
    auto fault = base_parts::fault_in_text(FaultKind::unknown_reference, id);
    fault.expected = kinds_in(kinds);
    if (entry != nullptr) {
      fault.kind = FaultKind::wrong_reference;
      fault.context = kinds_in(entry->kind).front();
    } else if (offers_left_ != 0) {
      fault.candidates = candidates(id, kinds);
      if (fault.candidates.size() == 1) {
        fault.suggestion = std::move(fault.candidates.front());
        fault.candidates.clear();
      }
    }
    add_fault(*found_, at, std::move(fault));
  }

  /// Which ids of these kinds `id` could mean; an entity by its names too.
  template <class...>
  [[nodiscard]] std::vector<std::string> candidates(std::string_view id, ObjectKind kinds) {
    base_parts::Guesses found{id};
    std::size_t offers = 0;
    for_each_id([&](const std::string& other, ObjectKind kind, std::size_t, const Place&) {
      ++offers;
      if (has(kinds, kind)) found.offer(other);
    });
    if (has(kinds, ObjectKind::entity))
      for (const auto& entity : article_->entities) {
        offers += 1 + entity.names.size();
        if (entity.name) found.offer(*entity.name, entity.id);
        for (const auto& name : entity.names) found.offer(name.value, entity.id);
      }
    offers_left_ -= (std::min)(offers, offers_left_);
    return std::move(found).found();
  }

  /// Words that a paragraph is said to have, somewhere.
  struct Quote {
    std::uint32_t paragraph;
    const Evidence* evidence;
    std::string pointer;  // of the words
  };

  template <class...>
  void check_evidence(const Evidence& evidence, const Place& at) {
    const auto wrong_range = [&](FaultKind kind, std::string_view expected, std::string_view context) {
      auto fault = base_parts::fault_in_text(
          kind, '[' + std::to_string(evidence.bytes->begin) + ',' + std::to_string(evidence.bytes->end) + ']', expected,
          context);
      fault.found_is_text = false;
      add_fault(*found_, at.member("bytes"), std::move(fault));
    };
    const auto [begin, end] = evidence.bytes.value_or(ByteRange{});
    if (begin > end) return wrong_range(FaultKind::ends_before_start, {}, "the range");
    const auto* entry = ids_.find(evidence.in);
    if (entry == nullptr || entry->kind != ObjectKind::paragraph) return;
    const auto& paragraph = article_->paragraphs[entry->index].text;
    if (!evidence.bytes) {
      if (evidence.exact && paragraph) check_quote(evidence, entry->index, at);
      return;
    }
    if (!paragraph) {
      if (evidence.exact && evidence.exact->size() != end - begin)
        add_fault(*found_, at.member("exact"),
                  base_parts::fault_in_text(FaultKind::malformed, *evidence.exact,
                                            std::to_string(end - begin) + " bytes, as many as the range has"));
      return;
    }
    const std::string_view text = *paragraph;
    if (end > text.size()) return wrong_range(FaultKind::beyond_text, std::to_string(text.size()), evidence.in);
    const auto splits = [text](std::size_t i) { return i < text.size() && base_parts::is_continuation(text[i]); };
    if (splits(begin) || splits(end)) return wrong_range(FaultKind::within_character, {}, evidence.in);
    const auto words = text.substr(begin, end - begin);
    if (evidence.exact && *evidence.exact != words)
      add_fault(*found_, at.member("exact"), base_parts::fault_in_text(FaultKind::other_words, *evidence.exact, words));
  }

  /// Looks for the words at once, or puts them off until all of a paragraph are looked for in one pass.
  template <class...>
  void check_quote(const Evidence& evidence, std::uint32_t paragraph, const Place& at) {
    const auto stand = stands_in(*article_->paragraphs[paragraph].text, *evidence.exact, search_steps_left_);
    if (stand && *stand) return;
    Quote quote{paragraph, &evidence, at.member("exact").pointer()};
    if (stand) return add_quote_fault(std::move(quote));
    search_steps_left_ = 0;
    quotes_.push_back(std::move(quote));
  }

  template <class...>
  void check_quotes() {
    base_parts::sort_by(quotes_, [](const Quote& quote) { return quote.paragraph; });
    for (std::size_t i = 0; i != quotes_.size();) {
      const auto first = i;
      const auto paragraph = quotes_[first].paragraph;
      WordsInText words;
      for (; i != quotes_.size() && quotes_[i].paragraph == paragraph; ++i) words.add(*quotes_[i].evidence->exact);
      words.search(*article_->paragraphs[paragraph].text);
      for (auto quote = first; quote != i; ++quote)
        if (!words.found(quote - first)) add_quote_fault(std::move(quotes_[quote]));
    }
  }

  template <class...>
  [[gnu::cold, gnu::noinline]] void add_quote_fault(Quote quote) {
    auto fault = base_parts::fault_in_text(FaultKind::not_in_text, *quote.evidence->exact, {}, quote.evidence->in);
    fault.pointer = std::move(quote.pointer);
    found_->add(std::move(fault));
  }

  /// Whether a deal or a fact has a member that a claim can give another value for.
  [[nodiscard]] static bool is_of(ConflictingField field, ObjectKind kind) noexcept {
    if (kind == ObjectKind::deal) return field != ConflictingField::value;
    return kind != ObjectKind::fact || field == ConflictingField::value || field == ConflictingField::date
           || field == ConflictingField::period;
  }

  template <class...>
  void check_sets(const Claim& claim, const Place& at) {
    const auto sets = at.member("sets");
    for (const auto& conflict : claim.sets) {
      const auto name = name_of(conflict.field);
      const auto key = conflict.of + '/' + std::string{name};
      constexpr auto kinds = ObjectKind::deal | ObjectKind::fact;
      if (!names(conflict.of, kinds)) add_reference_fault(conflict.of, kinds, sets.member(key));
      const auto* entry = ids_.find(conflict.of);
      if (entry != nullptr && !is_of(conflict.field, entry->kind))
        add_fault(*found_, sets.member(key),
                  base_parts::not_allowed(std::string{entry->kind == ObjectKind::fact ? "a fact" : "a deal"}
                                          + " has no " + base_parts::in_quotes(name)));
      const auto* amount = std::get_if<StatedAmount>(&conflict.value);
      if (entry != nullptr && entry->kind == ObjectKind::deal && amount != nullptr)
        check_not_negative(*amount, sets.member(key), *found_);
    }
  }

  /// The period of a fact is the fiscal one that it is beside, as the fiscal year of its entity has it. A year of 52 or
  /// 53 weeks ends up to a week beside the end of its month.
  template <class...>
  void check_fiscal(const Fact& fact, const Place& at) {
    const auto* entry = fact.fiscal && fact.period ? ids_.find(fact.of) : nullptr;
    if (entry == nullptr || entry->kind != ObjectKind::entity) return;
    const auto& year = article_->entities[entry->index].fiscal_year;
    const auto expected = year ? span(*fact.fiscal, *year) : std::nullopt;
    if (!expected || !expected->start() || !expected->end()) return;
    const auto is_apart = [](std::chrono::sys_days a, std::chrono::sys_days b) {
      return a - b > std::chrono::days{7} || b - a > std::chrono::days{7};
    };
    const auto& [start, end] = std::pair{fact.period->start(), fact.period->end()};
    if (start && end && !is_apart(start->first(), expected->start()->first())
        && !is_apart(end->last(), expected->end()->last()))
      return;
    auto fault = base_parts::fault_in_text(
        FaultKind::malformed, to_string(*fact.period),
        to_string(*fact.fiscal) + " of " + base_parts::in_quotes(fact.of) + ", by its fiscalYear");
    fault.suggestion = to_string(*expected);
    add_fault(*found_, at.member("period"), std::move(fault));
  }

  /// The place of a deal in the article, where there is one of that id.
  [[nodiscard]] std::optional<std::uint32_t> deal_at(std::string_view id) const noexcept {
    const auto* entry = ids_.find(id);
    if (entry == nullptr || entry->kind != ObjectKind::deal) return std::nullopt;
    return entry->index;
  }

  /// Calls `visit(deal, link, other)` with places, for each link to a deal that is another one.
  template <class Visitor>
  void for_each_link(Visitor visit) const {
    for (std::uint32_t i = 0; i < article_->deals.size(); ++i) {
      const auto& links = article_->deals[i].links;
      for (std::size_t j = 0; j < links.size(); ++j)
        if (const auto other = deal_at(links[j].to); other && *other != i) visit(i, j, *other);
    }
  }

  /// Which deals lead back to themselves.
  template <class...>
  [[nodiscard]] base_parts::RowVector<bool> on_circles_of(base_parts::RowVector<Edge>& edges) const {
    base_parts::sort_by(edges, [](const Edge& edge) { return edge.from; });
    return on_circles(article_->deals.size(), edges);
  }

  template <class...>
  void check_wholes() {
    const auto& deals = article_->deals;
    base_parts::RowVector<Edge> parts;
    for (std::uint32_t i = 0; i < deals.size(); ++i)
      for (const auto& id : deals[i].members)
        if (const auto member = deal_at(id)) parts.push_back({i, *member});
    for_each_link([&](std::uint32_t i, std::size_t link, std::uint32_t whole) {
      if (deals[i].links[link].type == LinkType::part_of) parts.push_back({whole, i});
    });
    if (parts.empty()) return;
    const auto contains_itself = on_circles_of(parts);
    for (std::size_t i = 0; i < deals.size(); ++i)
      if (contains_itself[i] && !deals[i].members.empty()) add_deal_fault(i, "members", FaultKind::own_member);
    add_link_faults(contains_itself, LinkType::part_of, FaultKind::own_part);
  }

  template <class...>
  void check_links() {
    struct Pair {
      std::uint64_t deals;  // the lower and the higher place in one number
      LinkType type;
      std::uint32_t deal;
      std::uint32_t link;
    };
    base_parts::RowVector<Pair> pairs;
    base_parts::RowVector<Edge> successors;
    for_each_link([&](std::uint32_t i, std::size_t link, std::uint32_t other) {
      const auto type = article_->deals[i].links[link].type;
      if (!decides_what_counts(type)) return;
      if (type == LinkType::replaces) successors.push_back({i, other});
      const std::uint64_t low = (std::min)(i, other);
      pairs.push_back({low << 32U | (std::max)(i, other), type, i, static_cast<std::uint32_t>(link)});
    });
    if (pairs.empty()) return;
    add_link_faults(on_circles_of(successors), LinkType::replaces, FaultKind::own_successor);
    base_parts::sort_by(pairs, [](const Pair& pair) { return pair.deals; });
    for (std::size_t i = 1; i < pairs.size(); ++i)
      if (pairs[i].deals == pairs[i - 1].deals && pairs[i].type != pairs[i - 1].type) {
        const Place root;
        const auto list = root.member("deals");
        const auto deal = list.element(pairs[i].deal);
        const auto links = deal.member("links");
        add_fault(
            *found_, links.element(pairs[i].link),
            base_parts::not_allowed("of two deals, only one of \"replaces\", \"alternativeTo\" and \"partOf\" can "
                                    "hold"));
      }
  }

  template <class...>
  void add_deal_fault(std::size_t deal, std::string_view member, FaultKind kind) {
    const Place root;
    const auto list = root.member("deals");
    const auto place = list.element(deal);
    add_fault(*found_, place.member(member), base_parts::fault_in_text(kind, article_->deals[deal].id));
  }

  /// A fault for each deal with links of a type that is on a circle of them.
  template <class...>
  void add_link_faults(const base_parts::RowVector<bool>& on_circle, LinkType type, FaultKind kind) {
    const auto& deals = article_->deals;
    for (std::size_t i = 0; i < deals.size(); ++i)
      if (on_circle[i] && base_parts::any_of(deals[i].links, [&](const Link& link) { return link.type == type; }))
        add_deal_fault(i, "links", kind);
  }

  /// "an entity", "a deal".
  template <class...>
  [[nodiscard]] static std::vector<std::string> kinds_in(ObjectKind kinds) {
    constexpr auto names = base_parts::table<Name<ObjectKind>>({
        {ObjectKind::paragraph, "a paragraph"},
        {ObjectKind::association, "an association"},
        {ObjectKind::entity, "an entity"},
        {ObjectKind::deal, "a deal"},
        {ObjectKind::fact, "a fact"},
        {ObjectKind::relation, "a relation"},
        {ObjectKind::claim, "a claim"},
    });
    std::vector<std::string> found;
    for (const auto& [kind, name] : names)
      if (has(kinds, kind)) found.emplace_back(name);
    return found;
  }

  const Article* article_ = nullptr;
  base_parts::FaultCollector* found_ = nullptr;
  std::size_t offers_left_ = 0;        // of names to what is misspelt
  std::size_t search_steps_left_ = 0;  // for words that are looked for one by one
  std::vector<Quote> quotes_;          // those that are not
  IdTable ids_;
};

}  // namespace model_parts

/// What is wrong with `article`, which may have been made in memory; empty if nothing is, and it can be written and
/// read again. Lines are not known, and text is taken to be UTF-8.
///
/// The faults come by what was looked for, not all in document order as those of a reading do: malformed and double
/// ids, then objects and references, deals that contain or replace themselves, and what only an article in memory can
/// have.
template <class...>
[[nodiscard]] Faults(check)(const Article& article) {
  base_parts::FaultCollector found{(std::numeric_limits<std::size_t>::max)()};
  model_parts::ArticleChecker{}(article, found);
  const auto visit = [&found](const model_parts::Type& type, const void* object, const model_parts::Place& at) {
    model_parts::check_in_memory(type, object, at, found);
  };
  model_parts::walk(article, model_parts::Place{}, visit);
  return std::move(found.faults());
}

}  // namespace newsgraph::inline v0_1
