// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/enum_set.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/model/term.hpp>

#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1 {

/// What a fact is a figure of; `rows_of<Metric>` says what that means.
enum class Metric : std::uint8_t {
  revenue,
  gross_profit,
  operating_profit,
  net_income,
  ebitda,
  operating_cash_flow,
  free_cash_flow,
  capital_expenditure,
  research_and_development,
  interest_expense,
  earnings_per_share,
  dividend_per_share,
  gross_margin,
  operating_margin,
  net_margin,
  return_on_equity,
  assets,
  cash,
  debt,
  net_debt,
  equity,
  inventories,
  assets_under_management,
  valuation,
  pre_money_valuation,
  post_money_valuation,
  enterprise_value,
  equity_value,
  market_capitalisation,
  share_price,
  commodity_price,
  selling_price,
  exchange_rate,
  order_backlog,
  order_intake,
  headcount,
  customers,
  users,
  stores,
  capacity,
  utilisation,
  production,
  shipments,
  trading_volume,
  market_size,
  market_share,
  index,
  interest_rate,
  yield,
  inflation,
  unemployment,
  gross_domestic_product,
  exports,
  imports,
  trade_balance,
  other,
};

/// Whether a metric is measured at a moment, as what somebody owns, or over a time, as what somebody earns: XBRL's
/// periodType.
enum class MetricTime : std::uint8_t { instant, duration, either };

/// What the model knows of a metric.
struct MetricRow {
  Metric value;
  std::string_view name;
  EnumSet<Measure> measures;  ///< of its values
  MetricTime time;
  bool below_zero;       ///< whether they may be
  std::string_view doc;  ///< what it is, in which unit, and an example
};

namespace model_parts {

/// The unit of a price that is one for each share where the document does not say so: "$1.42" of earnings per share.
inline constexpr std::string_view share_unit = "share";

/// Whether a metric is always one for each share.
[[nodiscard]] constexpr bool is_per_share(Metric metric) noexcept {
  return metric == Metric::earnings_per_share || metric == Metric::dividend_per_share || metric == Metric::share_price;
}

/// Whether a metric may have a name of its own: `other` has one, and of these there are several.
[[nodiscard]] constexpr bool may_have_name(Metric metric) noexcept {
  switch (metric) {
    case Metric::commodity_price:
    case Metric::selling_price:
    case Metric::exchange_rate:
    case Metric::index:
    case Metric::interest_rate:
    case Metric::yield:
    case Metric::other: return true;
    default: return false;
  }
}

}  // namespace model_parts

/// The one table that reading, checks, the schema and summaries use. `.github/FORMAT.md` says where each name is from.
template <>
inline constexpr auto rows_of<Metric> = [] {
  using enum Measure;
  using enum MetricTime;
  constexpr EnumSet<Measure> any{money, price, percent, number};
  return base_parts::table<MetricRow>({
      // clang-format off
      {Metric::revenue, "revenue", money, duration, false, "all that is sold, in money: \"$4.2bn\""},
      {Metric::gross_profit, "grossProfit", money, duration, true, "revenue less what the goods cost: \"$1.9bn\""},
      {Metric::operating_profit, "operatingProfit", money, duration, true, "profit of the business, a loss below zero: \"9조1800억원\""},
      {Metric::net_income, "netIncome", money, duration, true, "profit after interest and tax, a loss below zero: \"-350억원\""},
      {Metric::ebitda, "ebitda", money, duration, true, "profit before interest, tax, depreciation and amortisation: \"$310m\""},
      {Metric::operating_cash_flow, "operatingCashFlow", money, duration, true, "cash from the business: \"$2.1bn\""},
      {Metric::free_cash_flow, "freeCashFlow", money, duration, true, "the same less capital expenditure: \"$900m\""},
      {Metric::capital_expenditure, "capitalExpenditure", money, duration, false, "spent on plant and equipment: \"$7bn\""},
      {Metric::research_and_development, "researchAndDevelopment", money, duration, false, "spent on research and development: \"$800m\""},
      {Metric::interest_expense, "interestExpense", money, duration, false, "paid for debt: \"$45m\""},
      {Metric::earnings_per_share, "earningsPerShare", money | price, duration, true, "net income for one share: \"$1.42 a share\""},
      {Metric::dividend_per_share, "dividendPerShare", money | price, duration, false, "declared for one share: \"주당 361원\""},
      {Metric::gross_margin, "grossMargin", percent, duration, true, "gross profit of revenue: \"45.1%\""},
      {Metric::operating_margin, "operatingMargin", percent, duration, true, "operating profit of revenue: \"12.3%\""},
      {Metric::net_margin, "netMargin", percent, duration, true, "net income of revenue: \"8%\""},
      {Metric::return_on_equity, "returnOnEquity", percent, duration, true, "net income of equity: \"10.4%\""},
      {Metric::assets, "assets", money, instant, false, "all that is owned: \"$52bn\""},
      {Metric::cash, "cash", money, instant, false, "cash and what is as good: \"$6.1bn\""},
      {Metric::debt, "debt", money, instant, false, "what is borrowed: \"$12bn\""},
      {Metric::net_debt, "netDebt", money, instant, true, "debt less cash: \"$5.9bn\""},
      {Metric::equity, "equity", money, instant, true, "assets less what is owed: \"$20bn\""},
      {Metric::inventories, "inventories", money | number, instant, false, "goods in stock: \"$1.1bn\""},
      {Metric::assets_under_management, "assetsUnderManagement", money, instant, false, "what is managed for others: \"$1.2tn\""},
      {Metric::valuation, "valuation", money, instant, true, "what a company is said to be worth, and no more of it: \"at least $500bn\""},
      {Metric::pre_money_valuation, "preMoneyValuation", money, instant, true, "the same before the money of a round: \"$10bn\""},
      {Metric::post_money_valuation, "postMoneyValuation", money, instant, true, "the same with the money of a round: \"€11.7bn\""},
      {Metric::enterprise_value, "enterpriseValue", money, instant, true, "what a business is worth with its debt: \"about $55bn\""},
      {Metric::equity_value, "equityValue", money, instant, true, "what all its shares are worth: \"$36bn\""},
      {Metric::market_capitalisation, "marketCapitalisation", money, instant, false, "what all shares cost on the market: \"$3.1tn\""},
      {Metric::share_price, "sharePrice", money | price, instant, false, "of one share: \"$87.415 a share\", \"310.5p a share\""},
      {Metric::commodity_price, "commodityPrice", price, instant, true, "of what is traded by weight or volume: \"$71.30 a barrel\""},
      {Metric::selling_price, "sellingPrice", money | price, either, false, "of one product, or on average: \"$42,000 a car\""},
      {Metric::exchange_rate, "exchangeRate", money | price, instant, false, "of one currency in another, which \"name\" says: \"1,480.2원\""},
      {Metric::order_backlog, "orderBacklog", money | number, instant, false, "ordered and not delivered yet: \"$9bn\", \"8,600 aircraft\""},
      {Metric::order_intake, "orderIntake", money | number, duration, false, "ordered in a time: \"2조원\", \"120 aircraft\""},
      {Metric::headcount, "headcount", number, instant, false, "people who work there: \"약 3만5000명\""},
      {Metric::customers, "customers", number, instant, false, "how many it has: \"12m subscribers\""},
      {Metric::users, "users", number, either, false, "people who use it, of a day, week or month as \"segment\" says: \"800m people\""},
      {Metric::stores, "stores", number, instant, false, "places where it sells: \"2,140 stores\""},
      {Metric::capacity, "capacity", number, either, false, "what can be made or carried: \"1.2m tonnes a year\""},
      {Metric::utilisation, "utilisation", percent, either, false, "how much of the capacity is used: \"83%\""},
      {Metric::production, "production", number, duration, false, "what is made: \"10.3m barrels a day\""},
      {Metric::shipments, "shipments", number, duration, false, "what is delivered or sold in number: \"497,000 cars\""},
      {Metric::trading_volume, "tradingVolume", money | number, either, false, "what changes hands on a market: \"12조원\", \"3.4bn shares\""},
      {Metric::market_size, "marketSize", money | number, either, false, "what all sell of something, in money or number: \"$150bn\""},
      {Metric::market_share, "marketShare", percent, either, false, "of one in a market, which \"segment\" says: \"36.9%\""},
      {Metric::index, "index", number, either, false, "the level of an index, which \"name\" says: \"4,112.5 points\""},
      {Metric::interest_rate, "interestRate", percent, either, true, "of a central bank, of a loan: \"2.5%\""},
      {Metric::yield, "yield", percent, either, true, "of a bond or a share: \"4.21%\""},
      {Metric::inflation, "inflation", percent, either, true, "how much prices rise: \"2.3%\""},
      {Metric::unemployment, "unemployment", percent, either, false, "of those who would work: \"4.1%\""},
      {Metric::gross_domestic_product, "grossDomesticProduct", money, duration, false, "of a country or region: \"$1.9tn\""},
      {Metric::exports, "exports", money | number, duration, false, "sold to other countries: \"$58bn\""},
      {Metric::imports, "imports", money | number, duration, false, "bought from other countries: \"$53bn\""},
      {Metric::trade_balance, "tradeBalance", money, duration, true, "exports less imports: \"$5bn\", \"-$1.2bn\""},
      {Metric::other, "other", any, either, true, "anything else, which \"name\" says in words"},
      // clang-format on
  });
}();

template <>
inline constexpr auto synonyms_of<Metric> = [] {
  using enum Metric;
  return base_parts::table<Name<Metric>>({
      // clang-format off
      {revenue, "sales"}, {revenue, "turnover"}, {revenue, "top line"}, {revenue, "revenues"}, {revenue, "net sales"},
      {revenue, "매출"}, {revenue, "매출액"},
      {gross_profit, "매출총이익"},
      {operating_profit, "operating income"}, {operating_profit, "EBIT"}, {operating_profit, "operating loss"},
      {operating_profit, "영업이익"}, {operating_profit, "영업손실"},
      {net_income, "net profit"}, {net_income, "profit"}, {net_income, "earnings"}, {net_income, "bottom line"},
      {net_income, "net loss"}, {net_income, "loss"}, {net_income, "순이익"}, {net_income, "당기순이익"}, {net_income, "순손실"},
      {ebitda, "adjusted EBITDA"}, {ebitda, "상각전영업이익"},
      {operating_cash_flow, "cash flow"}, {operating_cash_flow, "영업현금흐름"}, {free_cash_flow, "FCF"},
      {free_cash_flow, "잉여현금흐름"},
      {capital_expenditure, "capex"}, {capital_expenditure, "capital spending"}, {capital_expenditure, "investment"},
      {capital_expenditure, "설비투자"},
      {research_and_development, "R&D"}, {research_and_development, "research"}, {research_and_development, "연구개발비"},
      {interest_expense, "interest"}, {interest_expense, "이자비용"},
      {earnings_per_share, "EPS"}, {earnings_per_share, "주당순이익"},
      {dividend_per_share, "DPS"}, {dividend_per_share, "dividend"}, {dividend_per_share, "주당배당금"},
      {dividend_per_share, "final dividend"}, {dividend_per_share, "interim dividend"},
      {dividend_per_share, "total dividend"},
      {operating_margin, "margin"}, {operating_margin, "profit margin"}, {operating_margin, "영업이익률"},
      {net_margin, "순이익률"}, {gross_margin, "매출총이익률"}, {return_on_equity, "ROE"}, {return_on_equity, "자기자본이익률"},
      {assets, "total assets"}, {assets, "자산"}, {assets, "총자산"},
      {cash, "cash and equivalents"}, {cash, "현금"}, {debt, "borrowings"}, {debt, "total debt"}, {debt, "차입금"},
      {debt, "부채"}, {net_debt, "순차입금"}, {equity, "shareholders' equity"}, {equity, "자본"},
      {inventories, "inventory"}, {inventories, "stock"}, {inventories, "재고"},
      {assets_under_management, "AUM"}, {assets_under_management, "운용자산"},
      {valuation, "worth"}, {valuation, "value"}, {valuation, "company value"}, {valuation, "unspecified"}, {valuation, "기업가치"},
      {pre_money_valuation, "pre-money"}, {post_money_valuation, "post-money"}, {enterprise_value, "EV"},
      {enterprise_value, "enterprise"}, {equity_value, "equity price"},
      {market_capitalisation, "market cap"}, {market_capitalisation, "market value"},
      {market_capitalisation, "market capitalization"}, {market_capitalisation, "시가총액"},
      {share_price, "stock price"}, {share_price, "shares"}, {share_price, "price target"}, {share_price, "target price"}, {share_price, "주가"}, {share_price, "목표주가"},
      {commodity_price, "oil price"}, {commodity_price, "gold price"}, {commodity_price, "spot price"}, {commodity_price, "유가"},
      {selling_price, "price"}, {selling_price, "average selling price"}, {selling_price, "ASP"}, {selling_price, "판매가"},
      {exchange_rate, "FX rate"}, {exchange_rate, "rate of exchange"}, {exchange_rate, "환율"},
      {order_backlog, "backlog"}, {order_backlog, "order book"}, {order_backlog, "수주잔고"},
      {order_intake, "orders"}, {order_intake, "new orders"}, {order_intake, "bookings"}, {order_intake, "수주"},
      {headcount, "employees"}, {headcount, "number of employees"}, {headcount, "staff"}, {headcount, "workforce"}, {headcount, "jobs"}, {headcount, "임직원"},
      {headcount, "직원"}, {customers, "subscribers"}, {customers, "clients"}, {customers, "가입자"},
      {users, "active users"}, {users, "MAU"}, {users, "DAU"}, {users, "이용자"},
      {stores, "shops"}, {stores, "outlets"}, {stores, "branches"}, {stores, "매장"},
      {capacity, "production capacity"}, {capacity, "생산능력"}, {utilisation, "utilization"}, {utilisation, "가동률"},
      {production, "output"}, {production, "생산량"}, {shipments, "deliveries"}, {shipments, "unit sales"}, {shipments, "volume"},
      {shipments, "판매량"}, {shipments, "출하량"},
      {trading_volume, "turnover of shares"}, {trading_volume, "거래량"}, {trading_volume, "거래대금"},
      {market_size, "market"}, {market_size, "시장 규모"}, {market_share, "share"}, {market_share, "점유율"}, {market_share, "시장점유율"},
      {index, "price index"}, {index, "stock index"}, {index, "지수"},
      {interest_rate, "base rate"}, {interest_rate, "policy rate"}, {interest_rate, "기준금리"}, {interest_rate, "금리"},
      {yield, "bond yield"}, {yield, "수익률"}, {inflation, "CPI"}, {inflation, "물가상승률"},
      {unemployment, "jobless rate"}, {unemployment, "unemployment rate"}, {unemployment, "실업률"},
      {gross_domestic_product, "GDP"}, {gross_domestic_product, "국내총생산"},
      {exports, "수출"}, {imports, "수입"}, {trade_balance, "trade surplus"}, {trade_balance, "trade deficit"}, {trade_balance, "무역수지"},
      // clang-format on
  });
}();

}  // namespace newsgraph::inline v0_1
