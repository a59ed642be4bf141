// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/words/word_table.hpp>

#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// One of the things that have a price each, or a currency that has a rate.
struct UnitWord {
  std::u16string_view word;
  bool money = false;
  std::string_view name{};  ///< what it is called here, whatever it is called there; empty where it is called that
};

/// What stands before 당: 주당, 1인당, 배럴당; and 달러당, which makes a rate.
inline constexpr UnitWord korean_units_sold[]{
    // clang-format off
    {u"돈"}, {u"달러", true}, {u"유로", true}, {u"엔", true}, {u"위안", true}, {u"파운드", true}, {u"원", true}, {u"유로화", true},
    {u"달러화", true}, {u"루블", true}, {u"페소", true}, {u"리라", true}, {u"프랑", true}, {u"불", true}, {u"위안화", true},
    {u"주", false, "share"}, {u"한 주", false, "share"}, {u"보통주"}, {u"우선주"}, {u"인", false, "person"}, {u"한 사람", false, "person"}, {u"한 명", false, "person"}, {u"명", false, "person"}, {u"사람", false, "person"}, {u"톤", false, "tonne"}, {u"t", false, "tonne"},
    {u"배럴", false, "barrel"}, {u"리터", false, "litre"}, {u"ℓ", false, "litre"}, {u"l", false, "litre"}, {u"㎖", false, "millilitre"}, {u"평", false, "pyeong"}, {u"㎡", false, "square metre"}, {u"m²", false, "square metre"}, {u"m2", false, "square metre"}, {u"제곱미터", false, "square metre"}, {u"제곱피트", false, "square foot"}, {u"㎥", false, "cubic metre"},
    {u"가구", false, "household"}, {u"한 가구", false, "household"}, {u"세대"}, {u"건"}, {u"한 건"}, {u"접"}, {u"개소"}, {u"개"}, {u"한 개"}, {u"대"}, {u"한 대"}, {u"온스", false, "ounce"}, {u"트로이온스", false, "troy ounce"}, {u"과목"},
    {u"kg", false, "kilogram"}, {u"㎏", false, "kilogram"}, {u"킬로그램", false, "kilogram"}, {u"킬로", false, "kilogram"}, {u"그램", false, "gram"}, {u"g", false, "gram"}, {u"근"}, {u"되"}, {u"말"}, {u"가마"}, {u"포대"}, {u"시간", false, "hour"},
    {u"분", false, "minute"}, {u"초", false, "second"}, {u"장"}, {u"한 장"}, {u"병", false, "bottle"}, {u"마리", false, "head"}, {u"한 마리", false, "head"}, {u"회"}, {u"회차"}, {u"권"}, {u"갑"}, {u"박스"},
    {u"상자"}, {u"km", false, "kilometre"}, {u"㎞", false, "kilometre"}, {u"킬로미터", false, "kilometre"}, {u"미터", false, "metre"}, {u"m", false, "metre"}, {u"마일", false, "mile"}, {u"갤런", false, "gallon"}, {u"부셸", false, "bushel"}, {u"mmbtu", false, "mmBtu"}, {u"곳"},
    {u"한 곳"}, {u"팀"}, {u"호"}, {u"필지"}, {u"좌"}, {u"구좌"}, {u"계좌"}, {u"잔"}, {u"그릇"}, {u"인분"}, {u"학생", false, "student"},
    {u"회사"}, {u"기업"}, {u"업체"}, {u"표"}, {u"편"}, {u"경기"}, {u"매"}, {u"켤레"}, {u"벌"}, {u"세트"}, {u"봉지"}, {u"캔"},
    {u"판"}, {u"송이"}, {u"포기"}, {u"단"}, {u"와트"}, {u"w"}, {u"kwh", false, "kilowatt-hour"}, {u"㎾h", false, "kilowatt-hour"}, {u"㎾"}, {u"kw"}, {u"mwh", false, "megawatt-hour"}, {u"mw"}, {u"gw"},
    {u"gb"}, {u"tb"}, {u"객실"}, {u"병상"}, {u"사업장"}, {u"점포"}, {u"매장"}, {u"농가"}, {u"어가"}, {u"마을"}, {u"지점"},
    {u"학교"}, {u"기관"}, {u"단지"}, {u"필"}, {u"척"}, {u"기"}, {u"채"}, {u"두"}, {u"㏊", false, "hectare"}, {u"ha", false, "hectare"}, {u"헥타르", false, "hectare"},
    {u"에이커", false, "acre"}, {u"자녀"}, {u"아이"}, {u"아동"}, {u"환자"}, {u"고객", false, "customer"}, {u"이용자"}, {u"가입자"}, {u"유료회원"}, {u"조합원"},
    {u"위반"}, {u"게임"}, {u"홀"}, {u"팩"}, {u"통"}, {u"봉"}, {u"줄"}, {u"알"}, {u"쪽"}, {u"회분"}, {u"토큰", false, "token"}, {u"월", false, "month"}, {u"일", false, "day"},
    {u"연", false, "year"}, {u"년", false, "year"}, {u"달", false, "month"}, {u"하루", false, "day"}, {u"주일", false, "week"}, {u"코인", false, "coin"}, {u"가족"}, {u"컷"}, {u"골"}, {u"승"}, {u"종목"},
    {u"차량"}, {u"단위"}, {u"다발"}, {u"묶음"}, {u"조각"}, {u"스푼"}, {u"박", false, "night"}, {u"객석"}, {u"좌석"}, {u"클릭"}, {u"학급"}, {u"노선"}, {u"테이블"},
    {u"컵"}, {u"문항"}, {u"페이지"}, {u"그루"}, {u"층"}, {u"칸"}, {u"구단"}, {u"선수"}, {u"라운드"}, {u"시즌"}, {u"작품"}, {u"곡"},
    {u"조회"}, {u"상품"}, {u"품목"}, {u"제품"}, {u"셀"}, {u"강의"}, {u"강좌"}, {u"의원"}, {u"직원"}, {u"근로자"}, {u"출생아"},
    {u"신생아"}, {u"관광객"}, {u"승객", false, "passenger"}, {u"피해자"}, {u"지자체"}, {u"구간"}, {u"정류장"}, {u"컨테이너"}, {u"트럭"}, {u"회원"},
    {u"바이알"}, {u"앰플"}, {u"캡슐"}, {u"끼"}, {u"한 끼"}, {u"분기", false, "quarter"}, {u"개월", false, "month"}, {u"학기"},
    {u"단어", false, "word"}, {u"글자"}, {u"동"}, {u"캐럿", false, "carat"}, {u"평방피트", false, "square foot"}, {u"평방미터", false, "square metre"}, {u"입방미터", false, "cubic metre"}, {u"큐빅미터", false, "cubic metre"}, {u"세제곱미터", false, "cubic metre"},
    {u"킬로와트", false, "kilowatt"}, {u"킬로와트시", false, "kilowatt-hour"}, {u"메가와트", false, "megawatt"}, {u"메가와트시", false, "megawatt-hour"}, {u"기가와트", false, "gigawatt"}, {u"피트", false, "foot"}, {u"야드", false, "yard"},
    {u"발", false, "round"}, {u"량"}, {u"편성"}, {u"호실"}, {u"주택", false, "home"}, {u"거래", false, "transaction"}, {u"계약", false, "contract"}, {u"주문", false, "order"}, {u"사용자", false, "user"}, {u"구독자", false, "subscriber"}, {u"방문객", false, "visitor"},
    {u"참가자"}, {u"어린이", false, "child"}, {u"주민", false, "resident"}, {u"대학"}, {u"병원"}, {u"지역"}, {u"시군"}, {u"사업"}, {u"과제"}, {u"프로젝트"}, {u"공연"}, {u"앨범"}, {u"영화"}, {u"웨이퍼"}, {u"칩"}, {u"포인트"}, {u"이닝"}, {u"안타"}, {u"홈런"},
    // clang-format on
};

/// What stands in "한 켤레에 4,500원" and "1박에 18만9천원" before 에, which stands behind dates and places, too. Of
/// some a price is for any number, "100g에 3천원": marked here.
inline constexpr UnitWord korean_units_sold_for[]{
    // clang-format off
    {u"배럴", true}, {u"리터", true}, {u"ℓ", true}, {u"l", true}, {u"kg", true}, {u"㎏", true}, {u"g", true}, {u"킬로그램", true}, {u"그램", true}, {u"톤", true}, {u"근", true}, {u"개"}, {u"대"},
    {u"병"}, {u"장"}, {u"마리"}, {u"켤레"}, {u"벌"}, {u"세트"}, {u"봉지"}, {u"캔"}, {u"판"}, {u"송이"}, {u"포기"}, {u"단"},
    {u"그릇"}, {u"잔"}, {u"인분"}, {u"박"}, {u"끼"}, {u"권"}, {u"갑"}, {u"박스"}, {u"상자"}, {u"팩"}, {u"통"}, {u"봉"}, {u"줄"},
    {u"알"}, {u"시간"}, {u"사람"}, {u"명"}, {u"온스", true}, {u"트로이온스", true}, {u"평", true}, {u"㎡", true}, {u"갤런", true}, {u"부셸", true}, {u"포대"}, {u"가마"}, {u"조각"},
    {u"컵"}, {u"다발"}, {u"묶음"}, {u"그루"}, {u"매"}, {u"건"}, {u"달"}, {u"주"}, {u"곡"}, {u"편"}, {u"돈", true}, {u"공기"}, {u"접시"}, {u"관"}, {u"모"},
    // clang-format on
};

/// What a price is for where one of it stands right before: "1박 9만원", "한 그릇 8천원".
inline constexpr UnitWord korean_servings[]{
    {u"박"}, {u"그릇"}, {u"잔"}, {u"인분"}, {u"끼"},   {u"포기"}, {u"송이"}, {u"켤레"}, {u"박스"}, {u"상자"}, {u"팩"},
    {u"줄"}, {u"조각"}, {u"컵"}, {u"다발"}, {u"묶음"}, {u"그루"}, {u"공기"}, {u"접시"}, {u"마리"}, {u"봉지"}, {u"캔"},
    {u"병"}, {u"근"},   {u"평"}, {u"kg"},   {u"㎏"},   {u"리터"}, {u"톤"},   {u"배럴"}, {u"온스"}, {u"갤런"}, {u"개"}};

/// What stands after "a", "an" or "each": $5 a barrel.
inline constexpr UnitWord english_units_sold[]{
    // clang-format off
    {u"share"}, {u"barrel"}, {u"ton"}, {u"tonne"}, {u"metric ton", false, "tonne"}, {u"ounce"}, {u"troy ounce"}, {u"pound"}, {u"gallon"},
    {u"bushel"}, {u"kilogram"}, {u"kilogramme", false, "kilogram"}, {u"kilo", false, "kilogram"}, {u"kg", false, "kilogram"}, {u"gram"}, {u"litre"}, {u"liter", false, "litre"}, {u"head"}, {u"person"},
    {u"night"}, {u"hour"}, {u"minute"}, {u"second"}, {u"day"}, {u"week"}, {u"month"}, {u"quarter"}, {u"year"}, {u"piece"},
    {u"unit"}, {u"ticket"}, {u"seat"}, {u"square foot"}, {u"square feet", false, "square foot"}, {u"square metre"}, {u"square metres", false, "square metre"},
    {u"cubic feet", false, "cubic foot"}, {u"cubic metres", false, "cubic metre"}, {u"cubic meters", false, "cubic metre"},
    {u"thousand cubic feet"}, {u"million cubic feet"}, {u"thousand cubic metres"}, {u"thousand cubic meters", false, "thousand cubic metres"}, {u"square meter", false, "square metre"}, {u"square yard"}, {u"acre"},
    {u"hectare"}, {u"mile"}, {u"kilometre"}, {u"kilometer", false, "kilometre"}, {u"bottle"}, {u"box"}, {u"bag"}, {u"pack"}, {u"packet"},
    {u"case"}, {u"can"}, {u"cup"}, {u"dozen"}, {u"pair"}, {u"copy"}, {u"car"}, {u"vehicle"}, {u"household"}, {u"family"},
    {u"child"}, {u"student"}, {u"pupil"}, {u"patient"}, {u"worker"}, {u"employee"}, {u"customer"}, {u"user"}, {u"passenger"},
    {u"megawatt-hour"}, {u"megawatt hour", false, "megawatt-hour"}, {u"kilowatt-hour"}, {u"kilowatt hour", false, "kilowatt-hour"}, {u"mwh", false, "megawatt-hour"}, {u"kwh", false, "kilowatt-hour"}, {u"token"}, {u"trip"},
    {u"ride"}, {u"game"}, {u"match"}, {u"visit"}, {u"session"}, {u"class"}, {u"lesson"}, {u"term"}, {u"semester"}, {u"season"},
    {u"episode"}, {u"order"}, {u"transaction"}, {u"trade"}, {u"contract"}, {u"coin"}, {u"carat"}, {u"container"}, {u"pint"},
    {u"plate"}, {u"pop"}, {u"throw"}, {u"go"}, {u"time"}, {u"shot"}, {u"dose"}, {u"pill"}, {u"animal"}, {u"cow"}, {u"pig"},
    {u"room"}, {u"home"}, {u"house"}, {u"stem"}, {u"slice"}, {u"shift"}, {u"square-foot", false, "square foot"}, {u"man"}, {u"woman"}, {u"guest"},
    {u"subscriber"}, {u"adult"}, {u"plot"}, {u"bed"}, {u"desk"}, {u"sheet"}, {u"page"}, {u"word"}, {u"board"}, {u"meter", false, "metre"}, {u"metre"}, {u"cubic meter", false, "cubic metre"}, {u"cubic metre"}, {u"sq ft", false, "square foot"}, {u"sq. ft.", false, "square foot"}, {u"sqft", false, "square foot"}, {u"sq m", false, "square metre"}, {u"sqm", false, "square metre"}, {u"sq. m.", false, "square metre"}, {u"mmbtu", false, "mmBtu"}, {u"million btu", false, "mmBtu"}, {u"mt", false, "tonne"}, {u"oz", false, "ounce"}, {u"lb", false, "pound"}, {u"bbl", false, "barrel"}, {u"hr", false, "hour"}, {u"mo", false, "month"}, {u"yr", false, "year"}, {u"common share"}, {u"ordinary share"}, {u"diluted share"}, {u"diluted common share"}, {u"fully diluted share"}, {u"basic share"}, {u"new share"}, {u"preferred share"}, {u"preference share"}, {u"depositary share"}, {u"adr", false, "ADR"}, {u"ads", false, "ADS"}, {u"therm"}, {u"axle"}, {u"quintal"}, {u"hundredweight"}, {u"cwt", false, "hundredweight"}, {u"short ton"}, {u"long ton"}, {u"metric tonne", false, "tonne"}, {u"crate"}, {u"carton"}, {u"tray"}, {u"jar"}, {u"roll"}, {u"tin"}, {u"loaf"}, {u"portion"}, {u"serving"}, {u"quart"}, {u"cubic yard"}, {u"square kilometre"}, {u"square kilometer", false, "square kilometre"}, {u"megawatt"}, {u"kilowatt"}, {u"gigabyte"}, {u"module"}, {u"licence"}, {u"license", false, "licence"}, {u"parcel"}, {u"download"}, {u"stream"}, {u"vote"}, {u"lamb"}, {u"calf"}, {u"egg"}, {u"member"}, {u"voter"}, {u"player"}, {u"sack"}, {u"gal", false, "gallon"}, {u"kl", false, "kilolitre"}, {u"lbs", false, "pound"}, {u"teu", false, "TEU"}, {u"feu", false, "FEU"}, {u"tola"}, {u"sovereign"}, {u"bunch"}, {u"apiece"}, {u"tree"}, {u"cubic foot"}, {u"yard"},
    // clang-format on
};

}  // namespace newsgraph::inline v0_1::prose_parts
