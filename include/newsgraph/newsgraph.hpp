// SPDX-License-Identifier: MIT
#pragma once

/// Everything from values to queries, layer by layer. By themselves are `newsgraph/summary.hpp`, `picture.hpp`,
/// `bridge.hpp` and `page.hpp`.
///
/// A function behind `template <class...>` is an ordinary function that a compiler takes up only where it is called: of
/// the others it compiles all that they mention, called or not. Its address is that of `f<>`, cast where there are
/// several.

#include <newsgraph/base/block_reader.hpp>
#include <newsgraph/base/enum_set.hpp>
#include <newsgraph/base/error.hpp>
#include <newsgraph/base/expected.hpp>
#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/fault_kind.hpp>
#include <newsgraph/base/id.hpp>
#include <newsgraph/base/json_syntax.hpp>
#include <newsgraph/base/kept.hpp>
#include <newsgraph/base/name_index.hpp>
#include <newsgraph/base/names.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/printable.hpp>
#include <newsgraph/base/row_vector.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/base/slots.hpp>
#include <newsgraph/base/string_hash.hpp>
#include <newsgraph/base/utf8.hpp>
#include <newsgraph/base/version.hpp>

#include <newsgraph/value/amount.hpp>
#include <newsgraph/value/certainty.hpp>
#include <newsgraph/value/currency.hpp>
#include <newsgraph/value/date.hpp>
#include <newsgraph/value/decimal.hpp>
#include <newsgraph/value/duration.hpp>
#include <newsgraph/value/exchange_rate.hpp>
#include <newsgraph/value/exchange_rate_interval.hpp>
#include <newsgraph/value/fiscal_period.hpp>
#include <newsgraph/value/integer.hpp>
#include <newsgraph/value/lei.hpp>
#include <newsgraph/value/money.hpp>
#include <newsgraph/value/money_interval.hpp>
#include <newsgraph/value/period.hpp>
#include <newsgraph/value/price.hpp>
#include <newsgraph/value/ratio.hpp>
#include <newsgraph/value/ratio_interval.hpp>
#include <newsgraph/value/rounding.hpp>
#include <newsgraph/value/stated_decimal.hpp>
#include <newsgraph/value/sum.hpp>
#include <newsgraph/value/timestamp.hpp>
#include <newsgraph/value/uint128.hpp>

#include <newsgraph/prose/amount_mention.hpp>
#include <newsgraph/prose/currency_readings.hpp>
#include <newsgraph/prose/find_amounts.hpp>
#include <newsgraph/prose/note_marks.hpp>
#include <newsgraph/prose/parse_amount.hpp>
#include <newsgraph/prose/parse_date.hpp>
#include <newsgraph/prose/parse_duration.hpp>
#include <newsgraph/prose/parse_number.hpp>
#include <newsgraph/prose/price_of.hpp>
#include <newsgraph/prose/sentence.hpp>
#include <newsgraph/prose/weekday_dates.hpp>

#include <newsgraph/model/article.hpp>
#include <newsgraph/model/check.hpp>
#include <newsgraph/model/claim.hpp>
#include <newsgraph/model/deal.hpp>
#include <newsgraph/model/deal_dates.hpp>
#include <newsgraph/model/deal_kind.hpp>
#include <newsgraph/model/deal_type.hpp>
#include <newsgraph/model/describe.hpp>
#include <newsgraph/model/entity.hpp>
#include <newsgraph/model/evidence.hpp>
#include <newsgraph/model/extra.hpp>
#include <newsgraph/model/extras.hpp>
#include <newsgraph/model/fact.hpp>
#include <newsgraph/model/id_table.hpp>
#include <newsgraph/model/invalid_article.hpp>
#include <newsgraph/model/metric.hpp>
#include <newsgraph/model/paragraph.hpp>
#include <newsgraph/model/relation.hpp>
#include <newsgraph/model/rules.hpp>
#include <newsgraph/model/schedule.hpp>
#include <newsgraph/model/stated.hpp>
#include <newsgraph/model/term.hpp>
#include <newsgraph/model/walk.hpp>

#include <newsgraph/text/amount.hpp>
#include <newsgraph/text/amount_style.hpp>
#include <newsgraph/text/amount_text.hpp>
#include <newsgraph/text/article.hpp>
#include <newsgraph/text/deal.hpp>
#include <newsgraph/text/english.hpp>
#include <newsgraph/text/format.hpp>
#include <newsgraph/text/korean.hpp>
#include <newsgraph/text/listing.hpp>
#include <newsgraph/text/ostream.hpp>
#include <newsgraph/text/parse_figure.hpp>
#include <newsgraph/text/parse_stated.hpp>
#include <newsgraph/text/price_text.hpp>
#include <newsgraph/text/stated.hpp>

#include <newsgraph/json/article.hpp>
#include <newsgraph/json/load.hpp>
#include <newsgraph/json/load_options.hpp>
#include <newsgraph/json/loaded.hpp>
#include <newsgraph/json/schema.hpp>
#include <newsgraph/json/stream.hpp>

#include <newsgraph/graph/add_article.hpp>
#include <newsgraph/graph/binary.hpp>
#include <newsgraph/graph/claims_on.hpp>
#include <newsgraph/graph/consolidated.hpp>
#include <newsgraph/graph/deal_clusters.hpp>
#include <newsgraph/graph/deal_links.hpp>
#include <newsgraph/graph/extras.hpp>
#include <newsgraph/graph/filter.hpp>
#include <newsgraph/graph/fiscal_years.hpp>
#include <newsgraph/graph/graph.hpp>
#include <newsgraph/graph/graph_stream.hpp>
#include <newsgraph/graph/graph_view.hpp>
#include <newsgraph/graph/join.hpp>
#include <newsgraph/graph/load_graph.hpp>
#include <newsgraph/graph/lookup.hpp>
#include <newsgraph/graph/merge.hpp>
#include <newsgraph/graph/read_graph.hpp>
#include <newsgraph/graph/sameness.hpp>
#include <newsgraph/graph/views.hpp>

#include <newsgraph/query/both_sides.hpp>
#include <newsgraph/query/circles.hpp>
#include <newsgraph/query/competitors.hpp>
#include <newsgraph/query/concentration.hpp>
#include <newsgraph/query/contingent.hpp>
#include <newsgraph/query/contradictions.hpp>
#include <newsgraph/query/counterparties.hpp>
#include <newsgraph/query/earlier_values.hpp>
#include <newsgraph/query/exposure.hpp>
#include <newsgraph/query/facts.hpp>
#include <newsgraph/query/findings.hpp>
#include <newsgraph/query/ledger.hpp>
#include <newsgraph/query/payments.hpp>
#include <newsgraph/query/per_year.hpp>
#include <newsgraph/query/reckoned_total.hpp>
#include <newsgraph/query/sources.hpp>
#include <newsgraph/query/time_line.hpp>
#include <newsgraph/query/totals.hpp>
#include <newsgraph/query/who.hpp>
#include <newsgraph/query/wording.hpp>
