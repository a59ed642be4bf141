// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/words/word_table.hpp>

#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// One of the things that have a price each, or a currency that has a rate.
struct UnitWord {
  std::u16string_view word;
  bool money = false;
};

/// What stands before 당: 주당, 1인당, 배럴당; and 달러당, which makes a rate.
inline constexpr UnitWord korean_units_sold[]{
    // clang-format off
    {u"달러", true}, {u"유로", true}, {u"엔", true}, {u"위안", true}, {u"파운드", true}, {u"원", true}, {u"유로화", true},
    {u"달러화", true}, {u"루블", true}, {u"페소", true}, {u"리라", true}, {u"프랑", true}, {u"불", true}, {u"위안화", true},
    {u"주"}, {u"한 주"}, {u"보통주"}, {u"우선주"}, {u"인"}, {u"한 사람"}, {u"한 명"}, {u"명"}, {u"사람"}, {u"톤"}, {u"t"},
    {u"배럴"}, {u"리터"}, {u"ℓ"}, {u"l"}, {u"㎖"}, {u"평"}, {u"㎡"}, {u"m²"}, {u"m2"}, {u"제곱미터"}, {u"제곱피트"}, {u"㎥"},
    {u"가구"}, {u"한 가구"}, {u"세대"}, {u"건"}, {u"한 건"}, {u"개"}, {u"한 개"}, {u"대"}, {u"한 대"}, {u"온스"}, {u"트로이온스"},
    {u"kg"}, {u"㎏"}, {u"킬로그램"}, {u"킬로"}, {u"그램"}, {u"g"}, {u"근"}, {u"되"}, {u"말"}, {u"가마"}, {u"포대"}, {u"시간"},
    {u"분"}, {u"초"}, {u"장"}, {u"한 장"}, {u"병"}, {u"마리"}, {u"한 마리"}, {u"회"}, {u"회차"}, {u"권"}, {u"갑"}, {u"박스"},
    {u"상자"}, {u"km"}, {u"㎞"}, {u"킬로미터"}, {u"미터"}, {u"m"}, {u"마일"}, {u"갤런"}, {u"부셸"}, {u"mmbtu"}, {u"곳"},
    {u"한 곳"}, {u"팀"}, {u"호"}, {u"필지"}, {u"좌"}, {u"구좌"}, {u"계좌"}, {u"잔"}, {u"그릇"}, {u"인분"}, {u"학생"},
    {u"회사"}, {u"기업"}, {u"업체"}, {u"표"}, {u"편"}, {u"경기"}, {u"매"}, {u"켤레"}, {u"벌"}, {u"세트"}, {u"봉지"}, {u"캔"},
    {u"판"}, {u"송이"}, {u"포기"}, {u"단"}, {u"와트"}, {u"w"}, {u"kwh"}, {u"㎾h"}, {u"㎾"}, {u"kw"}, {u"mwh"}, {u"mw"}, {u"gw"},
    {u"gb"}, {u"tb"}, {u"객실"}, {u"병상"}, {u"사업장"}, {u"점포"}, {u"매장"}, {u"농가"}, {u"어가"}, {u"마을"}, {u"지점"},
    {u"학교"}, {u"기관"}, {u"단지"}, {u"필"}, {u"척"}, {u"기"}, {u"채"}, {u"두"}, {u"㏊"}, {u"ha"}, {u"헥타르"},
    {u"에이커"}, {u"자녀"}, {u"아이"}, {u"아동"}, {u"환자"}, {u"고객"}, {u"이용자"}, {u"가입자"}, {u"유료회원"}, {u"조합원"},
    {u"위반"}, {u"게임"}, {u"홀"}, {u"팩"}, {u"통"}, {u"봉"}, {u"줄"}, {u"알"}, {u"쪽"}, {u"회분"}, {u"토큰"}, {u"월"}, {u"일"},
    {u"연"}, {u"년"}, {u"달"}, {u"하루"}, {u"주일"}, {u"코인"}, {u"가족"}, {u"컷"}, {u"골"}, {u"승"}, {u"종목"},
    {u"차량"}, {u"단위"}, {u"다발"}, {u"묶음"}, {u"조각"}, {u"스푼"}, {u"박"}, {u"객석"}, {u"좌석"}, {u"클릭"}, {u"학급"}, {u"노선"}, {u"테이블"},
    {u"컵"}, {u"문항"}, {u"페이지"}, {u"그루"}, {u"층"}, {u"칸"}, {u"구단"}, {u"선수"}, {u"라운드"}, {u"시즌"}, {u"작품"}, {u"곡"},
    {u"조회"}, {u"상품"}, {u"품목"}, {u"제품"}, {u"셀"}, {u"강의"}, {u"강좌"}, {u"의원"}, {u"직원"}, {u"근로자"}, {u"출생아"},
    {u"신생아"}, {u"관광객"}, {u"승객"}, {u"피해자"}, {u"지자체"}, {u"구간"}, {u"정류장"}, {u"컨테이너"}, {u"트럭"}, {u"회원"},
    {u"분기"}, {u"개월"}, {u"학기"},
    // clang-format on
};

/// What stands after "a", "an" or "each": $5 a barrel.
inline constexpr UnitWord english_units_sold[]{
    // clang-format off
    {u"share"}, {u"barrel"}, {u"ton"}, {u"tonne"}, {u"metric ton"}, {u"ounce"}, {u"troy ounce"}, {u"pound"}, {u"gallon"},
    {u"bushel"}, {u"kilogram"}, {u"kilogramme"}, {u"kilo"}, {u"kg"}, {u"gram"}, {u"litre"}, {u"liter"}, {u"head"}, {u"person"},
    {u"night"}, {u"hour"}, {u"minute"}, {u"second"}, {u"day"}, {u"week"}, {u"month"}, {u"quarter"}, {u"year"}, {u"piece"},
    {u"unit"}, {u"ticket"}, {u"seat"}, {u"square foot"}, {u"square metre"}, {u"square meter"}, {u"square yard"}, {u"acre"},
    {u"hectare"}, {u"mile"}, {u"kilometre"}, {u"kilometer"}, {u"bottle"}, {u"box"}, {u"bag"}, {u"pack"}, {u"packet"},
    {u"case"}, {u"can"}, {u"cup"}, {u"dozen"}, {u"pair"}, {u"copy"}, {u"car"}, {u"vehicle"}, {u"household"}, {u"family"},
    {u"child"}, {u"student"}, {u"pupil"}, {u"patient"}, {u"worker"}, {u"employee"}, {u"customer"}, {u"user"}, {u"passenger"},
    {u"megawatt-hour"}, {u"megawatt hour"}, {u"kilowatt-hour"}, {u"kilowatt hour"}, {u"mwh"}, {u"kwh"}, {u"token"}, {u"trip"},
    {u"ride"}, {u"game"}, {u"match"}, {u"visit"}, {u"session"}, {u"class"}, {u"lesson"}, {u"term"}, {u"semester"}, {u"season"},
    {u"episode"}, {u"order"}, {u"transaction"}, {u"trade"}, {u"contract"}, {u"coin"}, {u"carat"}, {u"container"}, {u"pint"},
    {u"plate"}, {u"pop"}, {u"throw"}, {u"go"}, {u"time"}, {u"shot"}, {u"dose"}, {u"pill"}, {u"animal"}, {u"cow"}, {u"pig"},
    {u"room"}, {u"home"}, {u"house"}, {u"stem"}, {u"slice"}, {u"shift"}, {u"square-foot"}, {u"man"}, {u"woman"}, {u"guest"},
    {u"subscriber"}, {u"adult"}, {u"plot"}, {u"bed"}, {u"desk"}, {u"sheet"}, {u"page"}, {u"word"}, {u"board"},
    // clang-format on
};

}  // namespace newsgraph::inline v0_1::prose_parts
