// SPDX-License-Identifier: MIT
#include <newsgraph/graph/sameness/deal_groups.hpp>

#include "../../catch.hpp"
#include "../../sample.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test_graph_sameness_deal_groups {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

namespace {

struct Told {
  std::string_view date;  // nothing: undated
  std::optional<Amount> amount;
};

/// Loans between the same two, told by an article each on one day, in this order.
class Loans {
public:
  explicit Loans(const std::vector<Told>& all) {
    base_parts::RowVector<DealId> published;
    for (const auto& told : all) {
      auto article = sample::article("urn:" + std::to_string(100 + published.size()));
      article.first_created = Timestamp::parse("2025-03-01T00:00Z");
      article.entities = {sample::company("a", "A"), sample::company("b", "B")};
      article.deals = {sample::deal("d", DealType::loan, DealStatus::agreed,
                                    {sample::party("a", Role::lender), sample::party("b", Role::borrower)})};
      if (told.amount) article.deals[0].amount = sample::stated(*told.amount);
      if (!told.date.empty()) article.deals[0].date = Date::parse(told.date);
      graph_.add(article);
      published.push_back(DealId{published.size()});
    }
    units_ = telling_units(graph_, published, [](DealId) { return true; });
  }

  [[nodiscard]] DealGroups<> groups() const { return {graph_, units_}; }

private:
  Graph graph_;
  TellingUnits units_;
};

std::vector<std::uint32_t> grouped(DealGroups<>& groups, std::size_t count) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < count; ++i) {
    std::uint32_t least = i;
    for (std::uint32_t j = i; j-- > 0;)
      if (groups.group_of(j) == groups.group_of(i)) least = j;
    found.push_back(least);
  }
  return found;
}

constexpr Amount of(std::int64_t millions) { return Amount{sample::usd(millions)}; }
using Groups = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("nothing is one by way of what states no sum, and that is put with neither of two that it fits") {
  const Loans loans{{{"2025-02-28", of(10)}, {"", {}}, {"2025-02-28", of(30)}}};
  auto groups = loans.groups();
  groups.unite_alike();
  CHECK(grouped(groups, 3) == Groups{0, 1, 2});
  const auto questions = groups.questions();
  REQUIRE(questions.size() == 3);  // the third is of the two sums of one day
  CHECK(questions[0].reasons.contains(SamenessReason::fits_several));
}

TEST_CASE("what states no sum goes to the only one that it fits, or to the one of its date") {
  const Loans only{{{"2025-02-28", of(10)}, {"", {}}, {"2023-02", of(30)}}};
  auto groups = only.groups();
  groups.unite_alike();
  CHECK(grouped(groups, 3) == Groups{0, 0, 2});
  CHECK(groups.questions().empty());

  const Loans dated{{{"2025-02-20", of(10)}, {"2025-02-20", {}}, {"2025-01-25", of(30)}}};
  auto by_date = dated.groups();
  by_date.unite_alike();
  CHECK(grouped(by_date, 3) == Groups{0, 0, 2});
}

TEST_CASE("dates that lie apart are two deals, though there is one between them") {
  const Loans loans{{{"2025-01-01", of(10)}, {"2025-01-04", of(10)}, {"2025-01-07", of(10)}}};
  auto groups = loans.groups();
  groups.unite_alike();
  CHECK(grouped(groups, 3) == Groups{0, 0, 2});
  CHECK(groups.questions().size() == 1);
}

TEST_CASE("a join unites what differs, and what is like either; what is kept apart stays so") {
  const Loans loans{{{"2025-02", of(38)}, {"2025-02", of(60)}, {"2025-02-20", of(60)}, {"2025-02-21", of(38)}}};
  auto joined = loans.groups();
  joined.join(0, 1);
  joined.unite_alike();
  CHECK(grouped(joined, 4) == Groups{0, 0, 0, 0});
  auto apart = loans.groups();
  apart.keep_apart(1, 2);
  apart.join(1, 2);
  apart.unite_alike();
  CHECK(grouped(apart, 4) == Groups{0, 1, 2, 0});
  for (const auto& question : apart.questions())
    CHECK_FALSE((question.first + question.second == 3 && question.first % 3 != 0));  // 1 and 2
}

TEST_CASE("a join of one that states no sum does not bring in another deal") {
  const Loans loans{{{"2025-02", of(10)}, {"", {}}, {"2025-02", of(30)}}};
  auto groups = loans.groups();
  groups.join(1, 2);
  groups.unite_alike();
  CHECK(grouped(groups, 3) == Groups{0, 1, 1});
}

TEST_CASE("a group raises four questions at most") {
  std::vector<Told> all{{"2025-02-20", of(1'000)}};
  for (std::int64_t i = 1; i < 20; ++i) all.push_back({"2025-02-20", of(1'000 + i)});
  const Loans loans{all};
  auto groups = loans.groups();
  groups.unite_alike();
  std::vector<std::size_t> asked(all.size());
  for (const auto& question : groups.questions()) {
    ++asked[question.first];
    ++asked[question.second];
  }
  for (const auto count : asked) CHECK(count <= DealGroups<>::most_questions);
  CHECK(asked[0] == 4);
}

}  // namespace test_graph_sameness_deal_groups
