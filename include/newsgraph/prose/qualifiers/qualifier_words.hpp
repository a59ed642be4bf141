// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/words/word_table.hpp>

#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// What a word beside an amount says of it.
enum class QualifierSense : std::uint8_t {
  neutral,  ///< nothing, but others may stand beyond it
  about,    ///< the figure is rounded
  at_least,
  at_most,
  more_than,
  less_than,
  nearly,      ///< near the figure and below it
  converted,   ///< in the reader's own money: 한화, 우리 돈, "or"
  each,        ///< for one of several
  rate,        ///< in exchange
  between,     ///< a range follows, joined by "and"
  from,        ///< a change follows, joined by "to"
  range_from,  ///< a range follows, joined by "to"
  from_least,  ///< the same, or the least of what is offered
  weight,      ///< pounds of it are no money
  range_of,    ///< a range follows, else a figure that is about
  converts,    ///< converts an amount earlier in the sentence
};

struct QualifierWord {
  std::u16string_view word;
  QualifierSense sense;
  bool glued = false;  ///< counts only without a space before it
};

/// The words beside an amount.
struct QualifierWords {
  using enum QualifierSense;

  /// What stands before it.
  static constexpr QualifierWord before[]{
      // clang-format off
      {u"약", about}, {u"대략", about}, {u"대략적으로", about}, {u"어림잡아", about}, {u"줄잡아", about}, {u"거의", nearly},
      {u"근", about}, {u"얼추", about},
      {u"최소", at_least}, {u"최소한", at_least}, {u"최저", at_least}, {u"적어도", at_least}, {u"적게는", at_least},
      {u"못해도", at_least}, {u"최대", at_most}, {u"최고", at_most}, {u"최대한", at_most}, {u"많게는", at_most},
      {u"많아야", at_most}, {u"많아도", at_most}, {u"역대 최대", neutral}, {u"역대 최고", neutral}, {u"사상 최대", neutral},
      {u"사상 최고", neutral}, {u"역대 최저", neutral}, {u"사상 최저", neutral}, {u"세계 최대", neutral},
      {u"국내 최대", neutral},
      {u"총", neutral}, {u"모두", neutral}, {u"도합", neutral}, {u"합계", neutral}, {u"무려", neutral}, {u"자그마치", neutral},
      {u"각", neutral}, {u"각각", neutral}, {u"평균", neutral}, {u"연평균", neutral}, {u"월평균", neutral}, {u"연", neutral},
      {u"월", neutral}, {u"연간", neutral}, {u"매년", neutral}, {u"매월", neutral}, {u"매달", neutral}, {u"불과", neutral}, {u"고작", neutral}, {u"겨우", neutral}, {u"단돈", neutral},
      {u"단", neutral}, {u"마이너스", neutral}, {u"현금", neutral}, {u"추가로", neutral},
      {u"한화", converts}, {u"한화로", converts}, {u"한화로는", converts}, {u"한국 돈", converts}, {u"한국 돈으로", converts},
      {u"우리_돈", converts}, {u"우리_돈으로", converts}, {u"우리_돈으로는", converts}, {u"원화로", converts},
      {u"원화", converted}, {u"원화 기준", converted}, {u"미화", converted}, {u"달러로", converted}, {u"엔화로", converted},
      {u"우리나라 돈으로", converts}, {u"우리나라 돈", converts}, {u"한화 기준", converted},
      {u"about", about}, {u"around", about}, {u"roughly", about}, {u"approximately", about}, {u"approx", about},
      {u"approx.", about}, {u"some", about}, {u"nearly", nearly}, {u"not quite", nearly}, {u"almost", nearly}, {u"close to", about},
      {u"an estimated", about}, {u"estimated", about}, {u"circa", about}, {u"c.", about}, {u"ca.", about}, {u"near", about}, {u"nearing", about},
      {u"approaching", about}, {u"~", about}, {u"≈", about}, {u"estimated at", about}, {u"in the region of", about},
      {u"in the neighborhood of", about}, {u"in the order of", about}, {u"on the order of", about}, {u"somewhere around", about},
      {u"at least", at_least}, {u"no less than", at_least}, {u"not less than", at_least}, {u"a minimum of", at_least},
      {u"minimum of", at_least}, {u"minimum", at_least}, {u"a minimum", at_least}, {u"as little as", at_least}, {u"as low as", at_least},
      {u"min.", at_least}, {u"min", at_least}, {u"greater than or equal to", at_least}, {u"more than or equal to", at_least}, {u"higher than or equal to", at_least},
      {u"equal to or greater than", at_least}, {u"equal to or more than", at_least}, {u"equal to or higher than", at_least},
      {u"starting at", at_least}, {u"starting from", at_least},
      {u"beginning at", at_least}, {u"from as little as", at_least}, {u"from just", at_least}, {u"from only", at_least},
      {u"less than or equal to", at_most}, {u"lower than or equal to", at_most}, {u"equal to or less than", at_most}, {u"equal to or lower than", at_most},
      {u"max.", at_most}, {u"max", at_most}, {u"must not exceed", at_most}, {u"c", about, true},
      {u"an aggregate of", neutral}, {u"an aggregate amount of", neutral}, {u"an aggregate nominal amount of", neutral}, {u"aggregate nominal amount of", neutral},
      {u"an aggregate principal amount of", neutral}, {u"aggregate principal amount of", neutral}, {u"a nominal amount of", neutral}, {u"a principal amount of", neutral}, {u"an amount of", neutral},
      {u"no lower than", at_least}, {u"no fewer than", at_least}, {u"no smaller than", at_least}, {u"no greater than", at_most}, {u"no larger than", at_most}, {u"up to", at_most}, {u"added up to", neutral}, {u"adds up to", neutral}, {u"add up to", neutral}, {u"adding up to", neutral}, {u"as much as", at_most}, {u"as many as", at_most}, {u"at most", at_most},
      {u"no more than", at_most}, {u"not more than", at_most}, {u"a maximum of", at_most}, {u"maximum of", at_most},
      {u"maximum", at_most}, {u"a maximum", at_most}, {u"as high as", at_most}, {u"capped at", at_most}, {u"a cap of", at_most}, {u"a ceiling of", at_most}, {u"a limit of", at_most},
      {u"not exceeding", at_most}, {u"not to exceed", at_most}, {u"no higher than", at_most},
      {u"more than", more_than}, {u"over", more_than}, {u"above", more_than}, {u"exceeding", more_than},
      {u"exceeds", more_than}, {u"exceeded", more_than}, {u"exceed", more_than}, {u"in excess of", more_than},
      {u"upwards of", more_than}, {u"upward of", more_than}, {u"greater than", more_than}, {u"higher than", more_than},
      {u"beyond", more_than}, {u"past", more_than}, {u"broke through", more_than}, {u"breaks through", more_than}, {u"break through", more_than},
      {u"breaking through", more_than}, {u"crossed", more_than}, {u"crosses", more_than}, {u"crossing", more_than},
      {u"tops", more_than}, {u"top", more_than}, {u"surpasses", more_than}, {u"outstripping", more_than}, {u"surpassing", more_than}, {u"surpassed", more_than}, {u"surpass", more_than},
      {u"topping", more_than}, {u"topped", more_than}, {u"north of", more_than}, {u"larger than", more_than},
      {u"less than", less_than}, {u"under", less_than}, {u"below", less_than}, {u"fewer than", less_than},
      {u"lower than", less_than}, {u"south of", less_than}, {u"just shy of", nearly}, {u"shy of", nearly}, {u"just under", nearly}, {u"just below", nearly},
      {u"short of", less_than},
      {u"a total of", neutral}, {u"total", neutral}, {u"an additional", neutral}, {u"additional", neutral},
      {u"another", neutral}, {u"a further", neutral}, {u"a combined", neutral}, {u"combined", neutral},
      {u"a record", neutral}, {u"just", neutral}, {u"only", neutral}, {u"even", neutral}, {u"exactly", neutral},
      {u"an extra", neutral}, {u"a mere", neutral}, {u"a whopping", neutral}, {u"an average of", neutral},
      {u"an average", neutral}, {u"an initial", neutral}, {u"a reported", neutral}, {u"a staggering", neutral},
      {u"sued over", neutral}, {u"charged over", neutral}, {u"fined over", neutral}, {u"probe over", neutral}, {u"in court over", neutral}, {u"arrested over", neutral}, {u"scandal over", neutral},
      {u"went up to", neutral}, {u"goes up to", neutral}, {u"go up to", neutral}, {u"moved up to", neutral}, {u"suing over", neutral}, {u"dispute over", neutral}, {u"row over", neutral},
      {u"fight over", neutral}, {u"battle over", neutral}, {u"concerns over", neutral}, {u"investigation over", neutral},
      {u"case over", neutral}, {u"lawsuit over", neutral}, {u"anger over", neutral}, {u"handed over", neutral},
      {u"hand over", neutral}, {u"hands over", neutral}, {u"handing over", neutral}, {u"took over", neutral},
      {u"take over", neutral}, {u"takes over", neutral}, {u"taken over", neutral}, {u"taking over", neutral},
      {u"signed over", neutral}, {u"turned over", neutral}, {u"turn over", neutral}, {u"claims over", neutral},
      {u"or", converted}, {u"equivalent to", converts}, {u"the equivalent of", converts}, {u"equal to", converts},
      {u"equivalent of", converts}, {u"or the equivalent of", converted}, {u"worth", neutral},
      {u"a share of", neutral}, {u"exchange rate of", rate}, {u"exchange rate was", rate},
      {u"dollar fell to", rate}, {u"dollar rose to", rate},
      {u"euro bought", rate}, {u"pound bought", rate}, {u"dollar bought", rate}, {u"sterling bought", rate}, {u"euro buys", rate},
      {u"pound buys", rate}, {u"dollar buys", rate}, {u"euro traded at", rate}, {u"pound traded at", rate},
      {u"sterling traded at", rate}, {u"dollar traded at", rate}, {u"euro was at", rate}, {u"sterling was at", rate},
      {u"euro fell to", rate}, {u"euro rose to", rate}, {u"sterling fell to", rate}, {u"sterling rose to", rate},
      {u"환율", rate}, {u"환율은", rate}, {u"환율이", rate},
      {u"환율도", rate}, {u"환율을", rate}, {u"따지면", neutral}, {u"환산하면", neutral}, {u"치면", neutral}, {u"계산하면", neutral}, {u"between", between}, {u"within", between}, {u"within the", between}, {u"from", from}, {u"range from", range_from}, {u"ranges from", range_from},
      {u"ranged from", range_from}, {u"range from", range_from}, {u"ranges from", range_from}, {u"ranging from", range_from}, {u"anywhere from", range_from},
      {u"anything from", range_from}, {u"vary from", range_from}, {u"varies from", range_from},
      {u"varied from", range_from}, {u"varying from", range_from}, {u"priced from", from_least},
      {u"몸무게", weight}, {u"몸무게가", weight}, {u"몸무게는", weight}, {u"체중", weight}, {u"체중이", weight},
      {u"체중은", weight}, {u"무게", weight}, {u"무게가", weight}, {u"무게는", weight}, {u"중량", weight}, {u"weigh", weight},
      {u"weighs", weight}, {u"weighed", weight}, {u"weighing", weight}, {u"weighing in at", weight}, {u"weighed in at", weight},
      {u"lost", weight}, {u"gained", weight}, {u"shed", weight}, {u"lose", weight}, {u"gain", weight}, {u"losing", weight}, {u"lifted", weight}, {u"lifts", weight}, {u"lifting", weight}, {u"benched", weight},
      {u"bench-pressed", weight}, {u"bench pressed", weight}, {u"deadlifted", weight}, {u"squatted", weight},
      {u"hauled", weight},
      {u"gaining", weight},
      {u"by", neutral}, {u"rose", from}, {u"rises", from}, {u"rising", from}, {u"adding", from}, {u"dropping", from}, {u"slipping", from}, {u"climbing", from}, {u"jumping", from}, {u"surging", from}, {u"sliding", from}, {u"sinking", from}, {u"tumbling", from}, {u"rallying", from}, {u"declining", from}, {u"advancing", from}, {u"easing", from}, {u"shedding", from}, {u"soaring", from}, {u"plunging", from}, {u"firming", from}, {u"retreating", from}, {u"rebounding", from}, {u"trimming", from}, {u"trimmed", from}, {u"gave up", from}, {u"giving up", from}, {u"nudged up", from}, {u"nudged down", from}, {u"weakened", from}, {u"strengthened", from},
      {u"% or", from}, {u"%, or", from}, {u"per cent or", from}, {u"per cent, or", from}, {u"percent or", from}, {u"percent, or", from},
       {u"fell", from}, {u"falls", from},
      {u"falling", from}, {u"up", from}, {u"down", from}, {u"added", from}, {u"dropped", from}, {u"drops", from},
      {u"slipped", from}, {u"climbed", from}, {u"jumped", from}, {u"surged", from}, {u"slid", from}, {u"sank", from},
      {u"tumbled", from}, {u"rallied", from}, {u"declined", from}, {u"advanced", from}, {u"eased", from}, {u"edged up", from},
      {u"edged down", from}, {u"increased", from}, {u"decreased", from}, {u"grew", from}, {u"widened", from},
      {u"narrowed", from}, {u"shrank", from}, {u"higher", from}, {u"lower", from}, {u"gains", from}, {u"adds", from}, {u"put on", from}, {u"tacked on", from}, {u"ticked up", from}, {u"ticked down", from}, {u"inched up", from}, {u"inched down", from}, {u"plunged", from}, {u"plummeted", from}, {u"retreated", from}, {u"firmed", from}, {u"softened", from}, {u"soared", from}, {u"leapt", from}, {u"leaped", from}, {u"spiked", from}, {u"rebounded", from}, {u"recovered", from}, {u"jumps", from}, {u"surges", from}, {u"tumbles", from}, {u"loses", from}, {u"sheds", from}, {u"climbs", from}, {u"advances", from}, {u"declines", from}, {u"dips", from}, {u"dipped", from}, {u"settled down", from}, {u"finished up", from}, {u"closed up", from}, {u"closed down", from}, 
      {u"in the range of", range_of}, {u"up to and including", at_most}, {u"<", less_than}, {u">", more_than},
      {u"≤", at_most}, {u"≥", at_least}, {u"translates to", converts}, {u"translating to", converts},
      {u"converts to", converts}, {u"which is", neutral}, {u"덤벨", weight}, {u"아령", weight}, {u"바벨", weight},
      {u"케틀벨", weight}, {u"원판", weight}, {u"a range of", neutral}, {u"costing from", from_least}, {u"start from", from_least}, {u"starts from", from_least},
      {u"started from", from_least}, {u"prices from", from_least}, {u"rates from", from_least}, {u"fares from", from_least},
      {u"tickets from", from_least}, {u"plans from", from_least}, {u"rooms from", from_least}, {u"available from", from_least},
      {u"costs from", from_least}, {u"cost from", from_least}, {u"on sale from", from_least}, {u"homes from", from_least},
      {u"start at", at_least}, {u"starts at", at_least}, {u"started at", at_least}, {u"begin at", at_least}, {u"begins at", at_least}, {u"going from", range_from},
      {u"runs from", range_from}, {u"run from", range_from},
      // clang-format on
  };

  /// What stands after it, or after the bracket that follows it.
  static constexpr QualifierWord after[]{
      // clang-format off
      {u"for buying", rate}, {u"for selling", rate},
      {u"이", neutral, true}, {u"가", neutral, true}, {u"을", neutral, true}, {u"를", neutral, true}, {u"은", neutral, true},
      {u"는", neutral, true}, {u"에", neutral, true}, {u"에도", neutral, true}, {u"에는", neutral, true}, {u"의", neutral, true},
      {u"도", neutral, true}, {u"만", neutral, true}, {u"까지", neutral, true}, {u"씩", neutral, true}, {u"짜리", neutral, true},
      {u"어치", neutral, true}, {u"어치를", neutral, true}, {u"권", neutral, true}, {u"조차", neutral, true},
      {u"규모", neutral}, {u"규모를", neutral}, {u"상당", neutral}, {u"수준", neutral}, {u"수준을", neutral},
      {u"채", neutral}, {u"한도", at_most}, {u"대비", neutral}, {u"대표", neutral}, {u"대출", neutral},
      {u"대", about, true}, {u"대를", about, true}, {u"대에", about, true}, {u"선", about, true}, {u"선을", about, true},
      {u"선에", about, true}, {u"선에서", about}, {u"선이다", about}, {u"선이지", about}, {u"선이고", about}, {u"선이며", about},
      {u"선도 내", about}, {u"선도 무너", about}, {u"선도 깨", about}, {u"선도 위", about},
      {u"선으로", about}, {u"선까지", about}, {u"선인", about}, {u"선이었", about}, {u"선이 ", about}, {u"선을 ", about},
      {u"대의", about}, {u"대로", about}, {u"대에서", about}, {u"대 초반", about}, {u"대 중반", about}, {u"대 후반", about},
      {u"가량", about}, {u"가량을", about}, {u"안팎", about}, {u"안팎을", about}, {u"남짓", about}, {u"내외", about},
      {u"정도", about}, {u"쯤", about}, {u"전후", about}, {u"육박", nearly}, {u"근접", about}, {u"가까이", nearly},
      {u"가까운", nearly}, {u"가까울", nearly}, {u"가깝", nearly}, {u"언저리", about}, {u"정도를", about}, {u"다가", about},
      {u"이상", at_least}, {u"이상을", at_least}, {u"이상이", at_least}, {u"이상한", neutral}, {u"이상하", neutral},
      {u"이하", at_most}, {u"이내", at_most}, {u"한도의", at_most}, {u"넘지 않", at_most}, {u"넘지 아니", at_most}, {u"초과하지 아니", at_most}, {u"부터 시작", at_least, true},
      {u"한도에서", at_most}, {u"한도 안", at_most}, {u"한도 이내", at_most}, {u"초과하지 않", at_most}, {u"초과하지 못", at_most}, {u"초과할 수 없", at_most}, {u"넘을 수 없", at_most}, {u"넘지 못", at_most}, {u"넘기지 않", at_most}, {u"넘기지 못", at_most}, {u"한도 내", at_most},
      {u"한도로", at_most}, {u"넘지 말", at_most},
      {u"웃돌지 않", at_most}, {u"웃돌지 못", at_most}, {u"웃돌지는 않", at_most}, {u"상회하지 않", at_most}, {u"상회하지 못", at_most},
      {u"넘지는 않", at_most}, {u"넘지는 못", at_most}, {u"초과하지는 않", at_most}, {u"넘길 수 없", at_most}, {u"웃돌 수 없", at_most},
      {u"초과가 아니", at_most}, {u"초과는 아니", at_most}, {u"이하가 아니", more_than}, {u"이하는 아니", more_than},
      {u"밑돌지 않", at_least}, {u"밑돌지는 않", at_least}, {u"하회하지 않", at_least}, {u"하회하지는 않", at_least},
      {u"못_미치지 않", at_least}, {u"못_미치지는 않", at_least}, {u"밑돌 수 없", at_least}, {u"미만이 아니", at_least}, {u"미만은 아니", at_least},
      {u"이상이 아니", less_than}, {u"이상은 아니", less_than},
      {u"여", more_than, true}, {u"여서", neutral, true}, {u"여야", neutral, true},
      {u"약간", neutral}, {u"조금", neutral}, {u"살짝", neutral}, {u"소폭", neutral}, {u"다소", neutral},
      {u"가볍게", neutral}, {u"가뿐히", neutral}, {u"가뿐하게", neutral}, {u"거뜬히", neutral}, {u"간신히", neutral},
      {u"겨우", neutral}, {u"크게", neutral}, {u"훨씬", neutral}, {u"훌쩍", neutral}, {u"한참", neutral},
      {u"초과", more_than}, {u"넘", more_than}, {u"뛰어넘", more_than}, 
      {u"웃도", more_than}, {u"웃돌", more_than}, {u"웃돈", more_than}, 
      {u"상회", more_than}, {u"돌파", more_than}, 
      {u"처음 넘", more_than}, {u"처음으로 넘", more_than}, {u"처음 돌파", more_than}, {u"처음으로 돌파", more_than}, {u"첫 돌파", more_than},
      {u"사상 첫 돌파", more_than}, {u"다시 돌파", more_than}, {u"다시 넘", more_than}, {u"재돌파", more_than}, {u"또 넘", more_than},
      {u"가까이 밑도", about}, {u"가까이 밑돌", about}, {u"가량 밑도", about}, {u"가량 밑돌", about}, {u"정도 밑돌", about},
      {u"가까이 웃도", about}, {u"가까이 웃돌", about}, {u"가량 웃도", about}, {u"가량 웃돌", about}, {u"정도 웃돌", about},
      {u"에 넘", neutral, true}, {u"넘겨졌", neutral}, {u"넘겨진", neutral}, {u"넘겨질", neutral}, {u"넘겨지", neutral},
      {u"넘겨받", neutral}, {u"넘겨주", neutral}, {u"넘겨준", neutral}, {u"넘겨줬", neutral}, {u"넘겨줘", neutral},
      {u"선.", about}, {u"선,", about}, {u"선에 ", about}, {u"근처", about},
      {u"안쪽", at_most}, {u"못_넘", at_most}, {u"플러스알파", at_least}, {u"플러스 알파", at_least}, {u"+알파", at_least}, {u"+ 알파", at_least}, {u"+ α", at_least},
      {u"목전", nearly}, {u"턱밑", nearly}, {u"눈앞", nearly}, {u"눈앞에서", neutral}, {u"고지 돌파", more_than}, {u"고지를 돌파", more_than}, {u"고지 넘", more_than}, {u"고지를 넘", more_than}, {u"문턱 넘", more_than}, {u"문턱을 넘", more_than}, {u"벽 넘", more_than}, {u"벽을 넘", more_than}, {u"벽 돌파", more_than}, {u"벽을 돌파", more_than},
      {u"미달", less_than}, {u"미달러", neutral},
      {u"미만", less_than}, {u"밑으로", less_than}, {u"아래로", less_than}, {u"밑에서", less_than},
      {u"아래에서", less_than}, {u"밑도", less_than}, {u"밑돌", less_than}, {u"밑돈", less_than}, {u"하회", less_than},
      {u"못_미치", less_than}, {u"못_미쳐", less_than},
      {u"못_미친", less_than}, {u"못_미쳤", less_than}, {u"못_미칠", less_than}, {u"미치지 못", less_than},
      {u"안_되", less_than}, {u"안_돼", less_than}, {u"안_된", less_than}, {u"되지 않", less_than}, {u"되지 못", less_than},
      {u"or more", at_least}, {u"or higher", at_least}, {u"or above", at_least}, {u"or over", at_least},
      {u"or greater", at_least}, {u"and up", at_least}, {u"and above", at_least}, {u"and over", at_least},
      {u"-plus", at_least}, {u"+", at_least, true}, {u"at least", at_least}, {u"minimum", at_least},
      {u"at a minimum", at_least}, {u"or less", at_most}, {u"or lower", at_most}, {u"or under", at_most},
      {u"or below", at_most}, {u"or fewer", at_most}, {u"at most", at_most}, {u"at the most", at_most}, {u"tops", at_most},
      {u"maximum", at_most}, {u"max", at_most}, {u"and under", at_most}, {u"and below", at_most},
      {u"or so", about}, {u"or thereabouts", about}, {u"approximately", about}, {u"-ish", about, true},
      {u"in cash", neutral}, {u"cash", neutral}, {u"pmt", each}, {u"psf", each}, {u"psm", each}, {u"each", each}, {u"ea", each}, {u"ea.", each}, {u"pcm", each}, {u"pw", each}, {u"pp", each, true}, {u"p.a.", each}, {u"apiece", each}, {u"a piece", each}, {u"hourly", each}, {u"daily", each}, {u"weekly", each}, {u"monthly", each},
      {u"yearly", each}, {u"annually", each},
      // clang-format on
  };
};

}  // namespace newsgraph::inline v0_1::prose_parts
