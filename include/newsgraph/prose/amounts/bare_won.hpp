// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/currencies/recent_money.hpp>
#include <newsgraph/prose/numbers/number.hpp>
#include <newsgraph/prose/words/word_table.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

struct MoneyContext {
  std::u16string_view word;
  bool counts_things = false;  ///< it may speak of a number of things as well
};

/// Words of headlines beside which a figure in 억 or 조 is a sum in won, though no word says so: "매출 1.4조", "6,974억
/// 규모".
struct MoneyContexts {
  /// What stands before it.
  static constexpr MoneyContext before[]{
      // clang-format off
      {u"매출"}, {u"영업익"}, {u"영업이익"}, {u"순익"}, {u"순이익"}, {u"당기순이익"}, {u"영업손실"}, {u"순손실"}, {u"op"},
      {u"시총"}, {u"매매"}, {u"전세"}, {u"월세"}, {u"보증금"}, {u"보"}, {u"융자"}, {u"대출"}, {u"권리금"}, {u"전세금"},
      {u"매매가"}, {u"전세가"}, {u"실거래가"}, {u"호가"}, {u"시세"}, {u"분양가"}, {u"감정가"}, {u"낙찰가"}, {u"공사비"}, {u"사업비"},
      {u"총사업비"}, {u"국비"}, {u"지방비"}, {u"도비"}, {u"군비"}, {u"시비"}, {u"구비"}, {u"민자"}, {u"예산"}, {u"추경"}, {u"기금"}, {u"과징금"},
      {u"벌금"}, {u"과태료"}, {u"배상금"}, {u"계약금"}, {u"이적료"}, {u"연봉"}, {u"몸값"}, {u"상금"}, {u"세금"}, {u"빚"}, {u"부채"},
      {u"차입금"}, {u"적자"}, {u"흑자"}, {u"손실"}, {u"투자금"}, {u"자본금"}, {u"인수가"}, {u"매각가"}, {u"배당금"}, {u"배당"}, {u"상속세"}, {u"국채"}, {u"공모채"}, {u"예금"}, {u"지원", true}, {u"투자", true},
      {u"영업손"}, {u"순손"}, {u"모집금액"}, {u"공모금액"}, {u"모집총액"}, {u"옵션"}, {u"총액"}, {u"capex"}, {u"보험금"}, {u"지원금"}, {u"기부금"}, {u"성금"}, {u"시리즈a"}, {u"시리즈b"}, {u"시리즈c"}, {u"시리즈d"}, {u"프리a"},
      {u"거래대금"}, {u"순매수"}, {u"순매도"}, {u"자사주"}, {u"유상증자"}, {u"회사채"}, {u"수주잔고"},
      {u"기업가치"}, {u"자산"}, {u"자본"}, {u"현금"}, {u"세수"}, {u"aum"}, {u"cb"}, {u"bw"}, {u"전환사채"}, {u"신주인수권부사채"}, {u"재산"},
      {u"유증"}, {u"수익"}, {u"이익"}, {u"부동산"}, {u"투자 유치"}, {u"후원금"}, {u"실탄"},
      // clang-format on
  };

  /// What a word before it ends with.
  static constexpr MoneyContext ends[]{
      // clang-format off
      {u"액"}, {u"매출"}, {u"영업익"}, {u"이익"}, {u"순익"}, {u"손실"}, {u"대금"}, {u"예산"}, {u"기금"}, {u"자금"}, {u"보증금"},
      {u"지원금"}, {u"보조금"}, {u"과징금"}, {u"추징금"}, {u"배상금"}, {u"합의금"}, {u"위약금"}, {u"보상금"}, {u"당첨금"}, {u"분담금"}, {u"보험금"}, {u"퇴직금"}, {u"수임료"}, {u"위자료"}, {u"계약금"}, {u"적립금"}, {u"차입금"}, {u"대출금"}, {u"미수금"}, {u"연금"}, {u"투자금"}, 
      {u"시총"}, {u"부채"},
      {u"자산"}, {u"자본금"}, {u"사업비"}, {u"공사비"}, {u"건설비"}, {u"개발비"}, {u"운영비"}, {u"인건비"}, {u"분양가"}, {u"매매가"}, {u"낙찰가"},
      {u"집값"}, {u"전셋값"}, {u"아파트값"}, {u"몸값"}, {u"나랏빚"}, {u"가치"}, {u"수주잔고"}, {u"투자유치"}, {u"세수"}, {u"차익"}, {u"예산안"}, {u"추경안"}, {u"국방비"}, {u"교육비"}, {u"연구비"}, {u"의료비"}, {u"치료비"}, {u"물류비"}, {u"투자비"}, {u"보수"}, {u"비용"},
      // clang-format on
  };

  /// What tells that sums in the line are of dollars: trade, of which papers leave the currency out as well.
  static constexpr MoneyContext of_trade[]{{u"무역"}, {u"경상"}, {u"수출"}, {u"수지"}, {u"외환보유"}, {u"달러"}};

  /// What stands after it.
  static constexpr MoneyContext after[]{
      // clang-format off
      {u"규모"}, {u"에 계약"}, {u"에 손바뀜"}, {u"신고가"}, {u"유치"}, {u"수주"}, {u"투자"}, {u"투입"}, {u"증액"}, {u"감액"}, {u"적자"}, {u"흑자"}, {u"손실"}, {u"과징금"},
      {u"대출"}, {u"배상"}, {u"벌금"}, {u"출자"}, {u"조달"}, {u"횡령"}, {u"기부"}, {u"융자"}, {u"계약"}, {u"에 인수"}, {u"에 매각"},
      {u"에 품"}, {u"에 팔"}, {u"에 낙찰"}, {u"에 샀"}, {u"에 사들"}, {u"에 거래"}, {u"에 매입"}, {u"들여"}, {u"쏟아"}, {u"순매수"},
      {u"순매도"}, {u"어치"}, {u"짜리"}, {u"상당"}, {u"자사주"}, {u"유상증자"}, {u"회사채"}, {u"배당"}, {u"지원"}, {u"추경"},
      {u"발행"}, {u"추징"}, {u"몰수"}, {u"빼돌"}, {u"넘는 거래"}, {u"씩 증액"}, {u"씩 투자"}, {u"씩 지원"}, {u"탈세"}, {u"체납"}, {u"상속세"}, {u"혈세"}, {u"빚"}, {u"펀드"},
      {u"사기"}, {u"피해"}, {u"소송"}, {u"예산"}, {u"매출"}, {u"이익"}, {u"영업익"}, {u"순익"}, {u"클럽"}, {u"아파트"}, {u"빌딩"},
      {u"팔고"}, {u"팔아"}, {u"팔았"}, {u"순매"}, {u"사들"}, {u"매각"}, {u"매입"}, {u"부과"}, {u"유증"}, {u"펑크"}, {u"로또"}, {u"당첨"}, {u"공사"}, {u"자산가"}, {u"실탄"},
      {u"시리즈a"}, {u"시리즈b"}, {u"시리즈c"}, {u"시리즈d"}, {u"cb "}, {u"전환사채"}, {u"잭팟"}, {u"공급계약"}, {u"횡령·배임"}, {u"배임"}, {u"비자금"}, {u"뇌물"}, {u"보증"}, {u"배팅"}, {u"베팅"},
      {u"몸값"}, {u"전세"}, {u"위약금"}, {u"보상"}, {u"포상"}, {u"현상금"}, {u"차익"}, {u"환급"}, {u"절감"}, {u"출연"}, {u"후원"}, {u"모금"}, {u"특별배당"}, {u"이적료"}, {u"연봉"},
      {u"챙기"}, {u"챙긴"}, {u"챙겨"}, {u"챙겼"}, {u"꿀꺽"}, {u"날린"}, {u"날려"}, {u"날렸"}, {u"투기"}, {u"지급"}, {u"현금화"}, {u"손배"}, {u"인수"}, {u"썼"}, {u"쓴"}, {u"편성"}, {u"집행"}, {u"세금"}, {u"재산"}, {u"채권"}, {u"샀"}, {u"던졌"}, {u"던진"}, {u"증발"},
      {u"편취"}, {u"가로채"}, {u"가로챈"}, {u"뜯"}, {u"탈루"}, {u"은닉"}, {u"압류"}, {u"환수"}, {u"성과급"}, {u"합의금"}, {u"갚"}, {u"빌려"}, {u"빌린"}, {u"청구"}, {u"반환"}, {u"상환"}, {u"조성"}, {u"순유출"}, {u"순유입"}, {u"빠져나"}, {u"이탈"}, {u"'사자"}, {u"'팔자"}, {u"상속"}, {u"증여"},
      // clang-format on
  };

  /// What 억 counts besides.
  static constexpr MoneyContext others[]{
      // clang-format off
      {u"명"}, {u"개"}, {u"대"}, {u"건"}, {u"회"}, {u"년"}, {u"톤"}, {u"배"}, {u"뷰"}, {u"인구"}, {u"가구"}, {u"장"}, {u"마리"},
      {u"표"}, {u"주"}, {u"주를"}, {u"주 "}, {u"평"}, {u"㎡"}, {u"km"}, {u"㎞"}, {u"번"}, {u"분의"}, {u"광년"}, {u"배럴"}, {u"셀"},
      {u"조회"}, {u"스트리밍"}, {u"다운로드"}, {u"사용자"}, {u"이용자"}, {u"인"}, {u"도"}, {u"토큰"}, {u"매"}, {u"병"}, {u"그루"},
      {u"화소"}, {u"바이트"}, {u"파라미터"}, {u"매개변수"}, {u"관객"}, {u"국민"}, {u"시청"}, {u"팔로워"}, {u"구독"},
      // clang-format on
  };
};

/// Tells a sum in won that no word of money stands by: in headlines and lists of Korean papers.
template <class Text>
class BareWon {
public:
  constexpr explicit BareWon(const Text& text) noexcept : text_{text} {}

  /// The number of won, where it is one: in 억 or 조, or in 만 behind a word for a sum; with such a word beside it. Not
  /// where the text speaks of other money. `begin`: of the range that it ends, or of itself.
  [[nodiscard]] constexpr std::optional<Number> won_at(const Number& number, std::size_t begin,
                                                       const RecentMoney& recent) const noexcept {
    if (!number.magnitude || value_of(number) < 10'000 || number.spelled || number.vague
        || !is_hangul(text_.before(number.end).value))
      return std::nullopt;
    const auto last = recent.last(begin);
    if (last && *last != Currency::KRW) return std::nullopt;
    return is_won(number, begin) ? in_full(number) : std::nullopt;
  }

  /// 1억5천 leaves out the 만 of its last part, and 1조5천 the 억.
  [[nodiscard]] static constexpr std::optional<Number> in_full(Number number) noexcept {
    const auto units = value_of(number);
    if (number.last_digit >= 4 || units < 100'000'000) return number;
    const auto low = units % 10'000;
    if (low == 0 || units / 10'000 % 10'000 != 0) return number;
    if (number.last_digit < 2) return std::nullopt;
    const int zeros = units / 100'000'000 % 10'000 == 0 ? 8 : 4;
    number.figure = {units - low + low * value_parts::power_of_ten(zeros), 0};
    number.last_digit += zeros;
    return number;
  }

private:
  constexpr bool is_won(const Number& number, std::size_t begin) const noexcept {
    const auto next = text_.at(number.end);
    const auto after = text_.after_spaces(number.end + (is_quote(next.value) ? next.bytes : 0));
    const auto what = longest_at<MoneyContexts::after>(text_, after);
    const auto other = longest_at<MoneyContexts::others>(text_, after);
    if (is_latin(next.value) || is_digit(next.value) || is_tilde(text_.before(begin).value)
        || (other && what.place <= other.place))
      return false;
    const bool large = value_of(number) >= 100'000'000;
    if (const auto quote = text_.before(begin); is_quote(quote.value)) begin -= quote.bytes;
    const auto before = text_.before_spaces(begin);
    if (!(large && what) && !(names_sum(before_adverb(before), large) && ends_figure(number.end))) return false;
    return !speaks_of_trade(before);
  }

  /// As a whole number; 0 where it is none, or is not read.
  static constexpr std::uint64_t value_of(const Number& number) noexcept {
    return number.figure.too_large ? 0 : shifted(number.figure.coefficient, number.figure.exponent).value_or(0);
  }

  static constexpr bool is_quote(char32_t value) noexcept {
    return value == U'\'' || value == U'"' || (value >= U'‘' && value <= U'”');
  }

  static constexpr bool is_tilde(char32_t value) noexcept { return value == U'~' || value == U'∼' || value == U'〜'; }

  /// The place before an adverb that ends at `place`: "매출 약 ", "투자금 총 ".
  constexpr std::size_t before_adverb(std::size_t place) const noexcept {
    const auto adverb = longest_before<adverbs>(text_, place);
    return adverb ? text_.before_spaces(adverb.place) : place;
  }

  /// Whether a word for a sum ends at `place`: "매출", "수주금액:".
  constexpr bool names_sum(std::size_t place, bool large) const noexcept {
    if (text_.before(place).value == U':') place = text_.before_spaces(place - 1);
    if (const auto word = longest_before<MoneyContexts::before>(text_, place))
      return (large || !word.row->counts_things) && (word.row->word != u"보" || text_.before(word.place).value == U' ');
    for (const auto& row : MoneyContexts::ends)
      if (begin_of_word(row.word, text_, place)) return true;
    return false;
  }

  /// Whether the line speaks of trade before `place`.
  constexpr bool speaks_of_trade(std::size_t place) const noexcept {
    for (int glyphs = 0; glyphs != 40; ++glyphs) {
      const auto glyph = text_.before(place);
      if (glyph.bytes == 0 || glyph.value == U'\n') return false;
      place -= glyph.bytes;
      if (is_hangul(glyph.value) && longest_at<MoneyContexts::of_trade>(text_, place)) return true;
    }
    return false;
  }

  /// Whether no other word is glued to the figure, or one that goes on with a sum.
  constexpr bool ends_figure(std::size_t end) const noexcept {
    const auto next = text_.at(end).value;
    return !is_hangul(next) || longest_at<particles>(text_, end) || longest_at<MoneyContexts::after>(text_, end);
  }

  static constexpr MoneyContext adverbs[]{{u"약"},   {u"총"},   {u"최대"}, {u"최소"}, {u"무려"},
                                          {u"누적"}, {u"합계"}, {u"연"},   {u"각"},   {u"각각"}};
  static constexpr MoneyContext particles[]{{u"에"}, {u"을"}, {u"를"}, {u"이"}, {u"가"},   {u"은"}, {u"는"}, {u"으로"},
                                            {u"로"}, {u"씩"}, {u"대"}, {u"도"}, {u"까지"}, {u"원"}, {u"여"}};

  const Text& text_;
};

}  // namespace newsgraph::inline v0_1::prose_parts
