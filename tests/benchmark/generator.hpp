// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/model/article.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::benchmark {

/// Makes articles of the source article's shape: deals between companies of a skewed popularity, with
/// amounts in two currencies, evidence, claims and sources. The same seed gives the same articles.
class ArticleGenerator {
public:
  ArticleGenerator(std::uint64_t seed, std::size_t companies) : random_{seed} {
    // Zipf: the n-th company is named 1/n times as often as the first.
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < companies; ++i) popularity_.push_back(sum += 1'000'000'000 / (i + 1));
  }

  Article next() {
    Article article;
    const auto number = count_++;
    article.uri = "urn:newsgraph:benchmark:" + std::to_string(number);
    article.type = MediaType::text;
    article.language = "ko";
    article.first_created = Timestamp::parse(stamp(number));
    article.by = pick(reporters) + " 기자";
    article.located = "서울";
    article.info_sources = {{"paper", InfoSourceRole::publisher, {}}, {"agency", InfoSourceRole::cited, {}}};
    article.entities.push_back({"paper", EntityKind::publication, pick(papers), {}, {}, {}, {}, {}, {}});
    article.entities.push_back({"agency", EntityKind::publication, pick(agencies), {}, {}, {}, {}, {}, {}});
    article.entities.push_back(
        {"familiar", EntityKind::group, "people familiar with the matter", {}, true, {}, {}, {}, {}});
    const auto companies = pick_companies(4);
    for (const auto company : companies) {
      auto name = company_name(company);
      article.entities.push_back(
          {company_id(company), EntityKind::company, name, {{std::move(name), "ko", {}}}, {}, {}, {}, {}, {}});
    }

    write_headline(article, companies);
    add_investment(article, companies[0], companies[1]);
    add_supply(article, companies[1], companies[2], companies[3]);
    add_lease(article, companies[1], companies[0]);
    add_claims(article);
    return article;
  }

  static std::string company_name(std::size_t company) {
    constexpr auto syllables =
        std::to_array<std::string_view>({"가람", "나래", "다온", "라온", "마루", "바론", "사라", "아람", "자온", "차오",
                                         "카이", "타라", "파랑", "하늘"});
    std::string name;
    for (auto rest = company;; rest /= syllables.size()) {
      name += syllables[rest % syllables.size()];
      if (rest < syllables.size()) break;
    }
    return name + std::string{company % 3 == 0 ? "전자" : company % 3 == 1 ? "반도체" : "클라우드"};
  }

private:
  static constexpr auto reporters = std::to_array<std::string_view>({"김하나", "이두리", "박세온", "최너울", "정다솜"});
  static constexpr auto papers = std::to_array<std::string_view>({"한결신문", "새벽일보", "나루경제", "물결뉴스"});
  static constexpr auto agencies = std::to_array<std::string_view>({"한빛통신", "너른통신", "Meridian Wire"});

  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_() % bound); }

  template <std::size_t n>
  std::string pick(const std::array<std::string_view, n>& words) {
    return std::string{words[below(n)]};
  }

  std::vector<std::size_t> pick_companies(std::size_t count) {
    std::vector<std::size_t> picked;
    while (picked.size() < count) {
      const auto company = static_cast<std::size_t>(
          std::ranges::upper_bound(popularity_, random_() % popularity_.back()) - popularity_.begin());
      if (std::ranges::find(picked, company) == picked.end()) picked.push_back(company);
    }
    return picked;
  }

  static std::string company_id(std::size_t company) { return "c" + std::to_string(company); }

  static std::string stamp(std::size_t number) {
    const auto two = [](std::size_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return "2025-" + two(1 + number / 28 % 12) + '-' + two(1 + number % 28) + 'T' + two(number % 24) + ":30:00+09:00";
  }

  /// Appends words to the paragraph that is being written, and returns where they stand.
  Evidence say(Paragraph& paragraph, std::string_view words) {
    const auto begin = static_cast<std::uint32_t>(paragraph.text->size());
    *paragraph.text += words;
    return {paragraph.id, ByteRange{begin, static_cast<std::uint32_t>(paragraph.text->size())}, std::string{words}, {}};
  }

  static Paragraph& open(Article& article, ParagraphRole role) {
    auto id = "p" + std::to_string(article.paragraphs.size() + 1);
    return article.paragraphs.emplace_back(Paragraph{std::move(id), role, "", {}, {}});
  }

  struct Printed {
    std::string dollars;
    std::string won;
    StatedAmount amount;
  };

  /// So many hundred millions of dollars, and about so many won.
  Printed money(Bound bound) {
    const auto hundred_millions = static_cast<std::int64_t>(10 + below(900));
    const auto won_tenths = hundred_millions * 148 / 100;  // of 1조
    Printed printed{std::to_string(hundred_millions) + "억 달러",
                    {},
                    StatedAmount{Amount{Money::from_minor(0, Currency::USD)}, {}, {}, {}, {}}};
    printed.won = "약 " + std::to_string(won_tenths / 10) + "조" + std::to_string(won_tenths % 10) + "000억원";
    printed.amount.amount = Amount{Money::from_minor(hundred_millions * 100'000'000 * 100, Currency::USD), bound};
    printed.amount.stated = printed.dollars;
    const auto unit = Money::from_minor(100'000'000'000, Currency::KRW);
    printed.amount.equivalents.push_back({Amount{won_tenths * unit}.about().stated_to(unit), printed.won, {}});
    return printed;
  }

  void write_headline(Article& article, const std::vector<std::size_t>& companies) {
    auto& headline = open(article, ParagraphRole::headline);
    *headline.text = company_name(companies[0]) + ", " + company_name(companies[1]) + "에 대규모 투자 검토…서버 임대도";
  }

  void add_investment(Article& article, std::size_t investor, std::size_t investee) {
    auto& paragraph = open(article, ParagraphRole::body);
    const auto printed = money(Bound::at_least);
    say(paragraph, company_name(investor) + "가 " + company_name(investee) + "에 ");
    const auto figure = say(paragraph, printed.dollars + "(" + printed.won + ") 이상");
    say(paragraph, "을 넣는 방안을 두고 ");
    const auto status = say(paragraph, "협의하고 있다");
    say(paragraph, "는 말이 나왔다.");
    auto& deal = article.deals.emplace_back();
    deal.id = "d1";
    deal.type = DealType::investment;
    deal.status = DealStatus::in_talks;
    deal.parties = {party(investor, Role::investor), party(investee, Role::investee)};
    deal.amount = printed.amount;
    deal.evidence = {figure, status};
    auto& fact = article.facts.emplace_back();
    fact.id = "v1";
    fact.of = company_id(investee);
    fact.metric = Metric::valuation;
    auto worth = money(Bound::at_least).amount;
    worth.equivalents.clear();
    fact.value = std::move(worth);
    fact.conditions = {"d1"};
    fact.evidence = {status};
  }

  void add_supply(Article& article, std::size_t customer, std::size_t first, std::size_t second) {
    auto& paragraph = open(article, ParagraphRole::body);
    const auto printed = money(Bound::exact);
    say(paragraph, company_name(customer) + "는 이에 앞서 ");
    const auto suppliers = say(paragraph, company_name(first) + "·" + company_name(second) + " 등");
    say(paragraph, "과 반도체를 여러 해에 걸쳐 사들이기로 했고 그 규모는 모두 합쳐 ");
    const auto figure = say(paragraph, printed.dollars + "(" + printed.won + ")");
    say(paragraph, "에 이른다.");
    auto& deal = article.deals.emplace_back();
    deal.id = "d2";
    deal.type = DealType::supply;
    deal.status = DealStatus::agreed;
    deal.long_term = true;
    deal.parties = {party(customer, Role::customer), party(first, Role::supplier), party(second, Role::supplier)};
    deal.open_roles = {Role::supplier};
    deal.amount = printed.amount;
    deal.amount->scope = Scope::total;
    deal.links = {{LinkType::may_overlap, "d3", {}}};
    deal.evidence = {suppliers, figure};
  }

  void add_lease(Article& article, std::size_t lessee, std::size_t lessor) {
    auto& paragraph = open(article, ParagraphRole::body);
    const auto printed = money(Bound::exact);
    say(paragraph, company_name(lessee) + "는 또 " + company_name(lessor) + "의 서버를 ");
    const auto figure = say(paragraph, "7년 동안 " + printed.dollars + "(" + printed.won + ")");
    say(paragraph, "에 빌려 쓰기로 했으며 지금 오가는 이야기는 여기에 더해지는 것이라고 회사 쪽은 설명했다.");
    auto& deal = article.deals.emplace_back();
    deal.id = "d3";
    deal.type = DealType::lease;
    deal.status = DealStatus::agreed;
    deal.parties = {party(lessor, Role::lessor), party(lessee, Role::lessee)};
    deal.amount = printed.amount;
    deal.term = *Duration::parse("P7Y");
    deal.evidence = {figure};
    auto& relation = article.relations.emplace_back();
    relation.id = "r1";
    relation.type = RelationType::depends_on;
    relation.from = company_id(lessee);
    relation.to = company_id(lessor);
  }

  void add_claims(Article& article) {
    auto& hearsay = article.claims.emplace_back();
    hearsay.id = "k1";
    hearsay.modality = Modality::reported;
    hearsay.about = {"d1", "v1"};
    hearsay.chain = {{"agency", "reported", *Date::parse("2025-12-16"), {}}, {"familiar", "said", {}, {}}};
    hearsay.evidence = {article.deals.front().evidence.back()};
    auto& own = article.claims.emplace_back();
    own.id = "k2";
    own.modality = Modality::asserted;
    own.about = {"d2", "d3", "r1"};
  }

  static Party party(std::size_t company, Role role) { return {company_id(company), role, {}, {}, {}, {}}; }

  std::mt19937_64 random_;
  std::vector<std::uint64_t> popularity_;
  std::size_t count_ = 0;
};

}  // namespace newsgraph::benchmark
