// SPDX-License-Identifier: MIT

// Any text as a value: what is parsed is printed and parsed back equal, and amounts are found where they stand.
#include "fuzzing.hpp"

#include <newsgraph/base/utf8.hpp>
#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/model/check.hpp>
#include <newsgraph/prose/find_amounts.hpp>
#include <newsgraph/prose/parse_amount.hpp>
#include <newsgraph/prose/parse_date.hpp>
#include <newsgraph/text/amount_text.hpp>
#include <newsgraph/text/format.hpp>
#include <newsgraph/text/parse_figure.hpp>
#include <newsgraph/text/parse_stated.hpp>
#include <newsgraph/value/lei.hpp>
#include <newsgraph/value/period.hpp>
#include <newsgraph/value/timestamp.hpp>

#include <string>
#include <string_view>

using namespace newsgraph;
using namespace test_fuzz;

namespace {

/// What `parse(text)` gives is what it gives of that printed.
template <class Parse>
void parse_and_print(std::string_view text, std::string_view what, Parse parse) {
  const auto value = parse(text);
  if (!value) return;
  const auto again = parse(to_string(*value));
  require(again && *again == *value, what);
}

void read_values(std::string_view text) {
  parse_and_print(text, "a date", [](std::string_view of) { return Date::parse(of); });
  parse_and_print(text, "a period", [](std::string_view of) { return Period::parse(of); });
  const auto published = Date::parse("2026-05-14");
  parse_and_print(text, "a date in words", [&](std::string_view of) { return parse_date(of, published); });
  parse_and_print(text, "a period in words", [&](std::string_view of) { return parse_period(of, published); });
  parse_and_print(text, "a fiscal period", [](std::string_view of) { return parse_fiscal_period(of); });
  parse_and_print(text, "a time", [](std::string_view of) { return Timestamp::parse(of); });
  parse_and_print(text, "a duration", [](std::string_view of) { return Duration::parse(of); });
  parse_and_print(text, "a ratio", [](std::string_view of) { return Ratio::parse(of); });
  parse_and_print(text, "an LEI", [](std::string_view of) { return Lei::parse(of); });
  parse_and_print(text, "a currency", [](std::string_view of) { return parse<Currency>(of); });
  if (const auto ratio = Ratio::parse_percent(text)) {
    const auto percent = ratio->percent_text();
    require(Ratio::parse_percent(percent) == ratio, "per cent");
  }
  for (const auto currency : {Currency::KRW, Currency::USD, Currency::KWD, Currency::CLF})
    if (const auto money = Money::parse(text, currency)) {
      const auto printed = to_string(*money);
      const auto again = Money::parse(std::string_view{printed}.substr(4), currency);
      require(again && *again == *money, "money");
    }
}

/// Both of them without the unit of the last stated digit, which not every style can write.
bool same_but_for_quantum(const Amount& a, const Amount& b) {
  return a.money() == b.money() && a.upper_end() == b.upper_end() && a.bound() == b.bound() && a.approx() == b.approx();
}

void print_amount(const Amount& amount) {
  require(base_parts::is_utf8(to_string(amount)), "an amount in text is UTF-8");
  for (const auto& style : rows_of<AmountStyle>) {
    const auto printed = amount_text(amount, style.value);
    const auto again = Amount::parse(printed);
    if (!again || !same_but_for_quantum(*again, amount))
      require_same(printed, again ? to_string(*again) : "nothing",
                   "an amount that is printed reads as " + to_string(amount));
    if (!amount.upper_end())
      require_same(amount_text(*again, style.value), printed, "an amount that is printed and read is printed alike");
  }
}

/// A document with an amount, a share, a count and a term in it, as text.
void read_in_document(std::string_view text) {
  Article article;
  article.uri = "urn:a";
  article.entities = {company("a", "A"), company("b", "B")};
  article.deals = {{.id = "d",
                    .type = DealType::joint_venture,
                    .parties = {{.entity = "a", .role = Role::partner}, {.entity = "b", .role = Role::partner}}}};
  auto& deal = article.deals.front();
  if (auto stated = parse_stated(text)) deal.amount = *stated;
  deal.parties.front().share = parse_share(text);
  deal.name = text;
  deal.quantity = parse_stated_number(text);
  if (!(check)(article).empty()) deal.quantity.reset();
  if (auto figure = parse_figure(text)) deal.terms = {Term{.value = *figure, .of = "it"}};
  if (!(check)(article).empty()) deal.terms.clear();
  if (!(check)(article).empty()) return;
  const auto again = load(to_json(article));
  require(again && *again == article, "an article with these values is written and read");
}

void find(std::string_view text) {
  const bool utf8 = base_parts::is_utf8(text);
  std::size_t last = 0;
  std::size_t index = 0;
  for (const auto& mention : find_amounts(text)) {
    require(last <= mention.begin && mention.begin < mention.end && mention.end <= text.size(),
            "amounts stand in order, within the text");
    last = mention.end;
    require(mention.amount.has_value() == (mention.kind == MentionKind::definite), "what is definite has an amount");
    require(!mention.equivalent_of || *mention.equivalent_of < index, "an equivalent comes after what it converts");
    ++index;
    const auto span = text.substr(mention.begin, mention.end - mention.begin);
    if (utf8) require(base_parts::is_utf8(span), "an amount is whole characters");
    if (!mention.amount) continue;
    require(mention.amount->currency() == mention.currency, "an amount has the currency of its mention");
    print_amount(*mention.amount);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = text_of(data, size);
  read_values(text);
  find(text);
  if (const auto amount = Amount::parse(text)) print_amount(*amount);
  if (base_parts::is_utf8(text)) read_in_document(text);
  return 0;
}
