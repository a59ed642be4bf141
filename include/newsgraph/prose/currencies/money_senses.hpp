// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/currencies/currency_nouns.hpp>

#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

struct LongerWord {
  std::u16string_view word;
};

/// Words that only begin like a noun of money.
inline constexpr LongerWord longer_words[]{
    {u"원정대"},   {u"원정 "}, {u"원자력"}, {u"원자로"}, {u"원주민"}, {u"원소의"}, {u"유로존"}, {u"유로파"}, {u"엔진"},
    {u"엔지니어"}, {u"엔터"},  {u"위안부"}, {u"불교"},   {u"불자"},   {u"동호인"}, {u"동포"},   {u"동물"},
};

struct PhraseStart {
  std::u16string_view word;
};

/// English words that follow a sum of money and are no part of it.
inline constexpr PhraseStart phrase_starts[]{
    {u"a"},    {u"after"}, {u"against"}, {u"ago"},       {u"also"},   {u"and"},      {u"apiece"}, {u"are"},
    {u"as"},   {u"at"},    {u"before"},  {u"but"},       {u"by"},     {u"coin"},     {u"coins"},  {u"during"},
    {u"each"}, {u"for"},   {u"from"},    {u"had"},       {u"has"},    {u"have"},     {u"higher"}, {u"if"},
    {u"in"},   {u"into"},  {u"is"},      {u"last"},      {u"less"},   {u"lower"},    {u"more"},   {u"next"},
    {u"of"},   {u"on"},    {u"or"},      {u"over"},      {u"per"},    {u"since"},    {u"so"},     {u"than"},
    {u"that"}, {u"the"},   {u"this"},    {u"through"},   {u"to"},     {u"towards"},  {u"under"},  {u"until"},
    {u"up"},   {u"via"},   {u"was"},     {u"were"},      {u"when"},   {u"which"},    {u"while"},  {u"will"},
    {u"with"}, {u"worth"}, {u"would"},   {u"yesterday"}, {u"weaker"}, {u"stronger"},
};

/// What is bought by the million pounds.
inline constexpr PhraseStart goods_by_weight[]{
    {u"copper"},    {u"gold"},    {u"silver"},     {u"uranium"},  {u"lithium"},    {u"cobalt"},    {u"nickel"},
    {u"zinc"},      {u"lead"},    {u"tin"},        {u"steel"},    {u"aluminum"},   {u"aluminium"}, {u"ore"},
    {u"coffee"},    {u"sugar"},   {u"cotton"},     {u"cocoa"},    {u"rice"},       {u"beef"},      {u"pork"},
    {u"chicken"},   {u"poultry"}, {u"turkey"},     {u"meat"},     {u"fish"},       {u"seafood"},   {u"salmon"},
    {u"shrimp"},    {u"lobster"}, {u"cheese"},     {u"butter"},   {u"milk"},       {u"potato"},    {u"potatoes"},
    {u"fries"},     {u"food"},    {u"protein"},    {u"fruit"},    {u"vegetables"}, {u"grapes"},    {u"almonds"},
    {u"nuts"},      {u"peanuts"}, {u"tobacco"},    {u"wool"},     {u"waste"},      {u"plastic"},   {u"plastics"},
    {u"paper"},     {u"product"}, {u"products"},   {u"resin"},    {u"fertilizer"}, {u"thrust"},    {u"cargo"},
    {u"apples"},    {u"carbon"},  {u"explosives"}, {u"clothing"}, {u"pressure"},   {u"freight"},   {u"hazelnuts"},
    {u"emissions"},
};

/// When a word is of money all the same.
enum class Unless : std::uint8_t {
  never,
  large,      ///< with a large figure: 5 million pounds "of" debt
  not_plain,  ///< unless the number is 만 alone: 만원 버스 is a crowded bus
};

/// Words after a noun that show it to mean something else.
struct OtherSense {
  std::u16string_view word;
  MoneyName name;
  Unless unless = Unless::never;
};

struct OtherSenses {
  using enum MoneyName;
  using enum Unless;

  static constexpr OtherSense all[]{
      {u"관중", won, not_plain},
      {u"관객", won, not_plain},
      {u"버스", won, not_plain},
      {u"지하철", won, not_plain},
      {u"전철", won, not_plain},
      {u"열차", won, not_plain},
      {u"전동차", won, not_plain},
      {u"사례", won, not_plain},
      {u"행렬", won, not_plain},
      {u"을 기록", won, not_plain},
      {u"을 이루", won, not_plain},
      {u"을 이뤘", won, not_plain},
      {u"을 이뤄", won, not_plain},
      {u"을 이룬", won, not_plain},
      {u"생중계", won, large},
      {u"방송", won, large},
      {u"방정식", won, large},
      {u"이행", dollar, large},
      {u"정책", dollar, large},
      {u"원칙", dollar, large},
      {u"에 들", yuan, large},
      {u"에 진입", yuan, large},
      {u"에 올", yuan, large},
      {u"에 이름", yuan, large},
      {u"으로 진입", yuan, large},
      {u"폭탄", pound, large},
      {u"아령", pound, large},
      {u"바벨", pound, large},
      {u"무게", pound},
      {u"급", pound, large},
      {u"체급", pound, large},
      {u"챔피언", pound, large},
      {u"타이틀", pound, large},
      {u"볼링공", pound, large},
      {u"포탄", pound, large},
      {u"를 감량", pound, large},
      {u"감량", pound, large},
      {u"를 뺐", pound, large},
      {u"를 뺀", pound, large},
      {u"가 빠졌", pound, large},
      {u"의 무게", pound},
      {u"의 몸무게", pound},
      {u"store", dollar},
      {u"stores", dollar},
      {u"shop", dollar},
      {u"shops", dollar},
      {u"index", dollar},
      {u"the", won, large},
      {u"a", won, large},
      {u"an", won, large},
      {u"his", won, large},
      {u"her", won, large},
      {u"their", won, large},
      {u"its", won, large},
      {u"by", won, large},
      {u"gold", won, large},
      {u"silver", won, large},
      {u"bronze", won, large},
      {u"medals", won, large},
      {u"more", won, large},
      {u"less", won, large},
      {u"at least", won, large},
      {u"awards", won, large},
      {u"seats", won, large},
      {u"election", won, large},
      {u"elections", won, large},
      {u"re-election", won, large},
      {u"prizes", won, large},
      {u"titles", won, large},
      {u"games", won, large},
      {u"matches", won, large},
      {u"of", pound, large},
      {u"bomb", pound, large},
      {u"bombs", pound, large},
      {u"per square inch", pound, large},
      {u"heavier", pound},
      {u"lighter", pound},
      {u"overweight", pound},
      {u"in weight", pound},
      {u"fish", pound, large},
      {u"bag", pound, large},
      {u"bags", pound, large},
      {u"sack", pound, large},
      {u"sacks", pound, large},
      {u"dumbbell", pound, large},
      {u"dumbbells", pound, large},
      {u"weight", pound, large},
      {u"weights", pound, large},
      {u"baby", pound, large},
      {u"dog", pound, large},
      {u"turkey", pound, large},
      {u"box", pound, large},
      {u"test", pound, large},
      {u"estate", real},
      {u"zone", euro},
      {u"area", euro},
      {u"bloc", euro},
  };
};

}  // namespace newsgraph::inline v0_1::prose_parts
