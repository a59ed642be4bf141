// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/qualifiers/unit_words.hpp>

namespace newsgraph::inline v0_1::prose_parts {

/// What shares, goods and currencies do before the price that they have then.
inline constexpr UnitWord trade_words[]{
    // clang-format off
    {u"closed"}, {u"closes"}, {u"close"}, {u"closing"}, {u"ended"}, {u"ends"}, {u"finished"}, {u"settled"}, {u"settles"},
    {u"opened"}, {u"traded"}, {u"trades"}, {u"trade"}, {u"trading"}, {u"changed hands"}, {u"exchanged"}, {u"quoted"}, {u"priced"},
    {u"offered"}, {u"bought"}, {u"buys"}, {u"sold"}, {u"sells"}, {u"selling"}, {u"rose"}, {u"rise"}, {u"rises"}, {u"rising"},
    {u"fell"}, {u"fall"}, {u"falls"}, {u"falling"}, {u"jumped"}, {u"jumps"}, {u"jump"}, {u"surged"}, {u"surges"}, {u"surging"},
    {u"slipped"}, {u"slips"}, {u"slipping"}, {u"slid"}, {u"slides"}, {u"sliding"}, {u"dropped"}, {u"drops"}, {u"dropping"},
    {u"climbed"}, {u"climbs"}, {u"climbing"}, {u"gained"}, {u"gains"}, {u"gaining"}, {u"lost"}, {u"loses"}, {u"losing"},
    {u"added"}, {u"adds"}, {u"advanced"}, {u"advances"}, {u"declined"}, {u"declines"}, {u"tumbled"}, {u"tumbles"},
    {u"plunged"}, {u"plunges"}, {u"plummeted"}, {u"sank"}, {u"sinks"}, {u"soared"}, {u"soars"}, {u"soaring"}, {u"rallied"},
    {u"leapt"}, {u"leaped"}, {u"eased"}, {u"eases"}, {u"edged"}, {u"inched"}, {u"ticked"}, {u"dipped"}, {u"dips"}, {u"shed"},
    {u"sheds"}, {u"rebounded"}, {u"recovered"}, {u"retreated"}, {u"spiked"}, {u"popped"}, {u"firmed"}, {u"firmer"},
    {u"weakened"}, {u"weaker"}, {u"strengthened"}, {u"stronger"}, {u"softened"}, {u"softer"}, {u"appreciated"}, {u"depreciated"},
    {u"stood"}, {u"held"}, {u"hovered"}, {u"hovering"}, {u"pushed"}, {u"moved"}, {u"crashed"}, {u"bounced"}, {u"higher"},
    {u"fetched"}, {u"fetches"}, {u"cost"}, {u"costs"}, {u"retails"}, {u"goes for"}, {u"went for"},
    {u"lower"}, {u"up"}, {u"down"}, {u"unchanged"}, {u"flat"}, {u"last seen"},
    // clang-format on
};

}  // namespace newsgraph::inline v0_1::prose_parts
