// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/prose/currencies/currency_nouns.hpp>

#include <cstdint>
#include <string_view>

namespace newsgraph::inline v0_1::prose_parts {

/// Which nouns a Korean ending goes with, by their last sound.
enum class Follows : std::uint8_t { any, vowel, consonant };

/// What may stand glued to a Korean noun of money: particles, endings, and the nouns that papers write together with
/// it. Anything else makes it another word: 원소, 원칙, 유로존, 엔진.
struct MoneyTail {
  std::u16string_view word;
  Follows follows = Follows::any;
};

struct MoneyTails {
  using enum Follows;

  static constexpr MoneyTail all[]{
      // clang-format off
      {u"이", consonant}, {u"을", consonant}, {u"은", consonant}, {u"과", consonant}, {u"으로", consonant},
      {u"가", vowel}, {u"를", vowel}, {u"는", vowel}, {u"와", vowel}, {u"로", vowel}, {u"라", vowel}, {u"다", vowel},
      {u"였", vowel}, {u"여서", vowel}, {u"여야", vowel}, {u"란", vowel}, {u"나", vowel}, {u"며", vowel}, {u"고", vowel},
      {u"지만", vowel}, {u"든", vowel}, {u"요", vowel}, {u"죠", vowel}, {u"예요", vowel}, {u"서", vowel},
      {u"의"}, {u"에"}, {u"도"}, {u"만"}, {u"인"}, {u"일"}, {u"임"}, {u"입"}, {u"까지"}, {u"부터"}, {u"보다"}, {u"마다"},
      {u"밖에"}, {u"조차"}, {u"이나"}, {u"이란"}, {u"이라"}, {u"이고"}, {u"이며"}, {u"이다"}, {u"이었"},
      {u"이지"}, {u"이니"}, {u"이면"}, {u"이던"}, {u"이기"}, {u"이어"}, {u"이자"}, {u"이므로"}, {u"인데"}, {u"이상"}, {u"이하"}, {u"이내"},
      {u"대"}, {u"선"}, {u"권"}, {u"짜리"}, {u"어치"}, {u"씩"}, {u"꼴"}, {u"뿐"}, {u"처럼"}, {u"같"}, {u"하"},
      {u"가량"}, {u"가까이"}, {u"가까운"}, {u"남짓"}, {u"안팎"}, {u"내외"}, {u"정도"}, {u"규모"}, {u"수준"}, {u"상당"},
      {u"초과"}, {u"미만"}, {u"넘"}, {u"돌파"}, {u"육박"}, {u"한도"}, {u"당"}, {u"단위"}, {u"씨"}, {u"전후"}, {u"플러스"}, {u"언저리"}, {u"쯤"},
      {u"투자"}, {u"지급"}, {u"지원"}, {u"인상"}, {u"인하"}, {u"시장"}, {u"시대"}, {u"매출"}, {u"적자"}, {u"흑자"}, {u"기부"},
      {u"전달"}, {u"클럽"}, {u"펀드"}, {u"배상"}, {u"벌금"}, {u"과징금"}, {u"손실"}, {u"증가"}, {u"감소"}, {u"상승"},
      {u"하락"}, {u"오른"}, {u"올라"}, {u"내린"}, {u"내려"}, {u"늘어"}, {u"늘었"}, {u"줄어"}, {u"줄었"}, {u"확보"}, {u"달성"},
      {u"수출"}, {u"계약"}, {u"대출"}, {u"예산"}, {u"할인"}, {u"절감"}, {u"유치"}, {u"조성"}, {u"납부"}, {u"횡령"}, {u"수주"},
      {u"가격"}, {u"지폐"}, {u"동전"}, {u"환급"}, {u"적립"}, {u"저축"}, {u"후원"}, {u"출연"}, {u"출자"}, {u"달하"}, {u"이르"},
      {u"웃도"}, {u"밑도"}, {u"벌"}, {u"받"}, {u"썼"}, {u"쓴"}, {u"냈"}, {u"낸"}, {u"주고"}, {u"준"}, {u"등"}, {u"및"}, {u"정"},
      // clang-format on
  };
};

/// Whether a composed syllable ends in a vowel; `ㄹ` goes with the vowels before 로.
[[nodiscard]] constexpr bool ends_in_vowel(char32_t syllable) noexcept { return (syllable - 0xac00) % 28 == 0; }
[[nodiscard]] constexpr bool ends_in_rieul(char32_t syllable) noexcept { return (syllable - 0xac00) % 28 == 8; }

}  // namespace newsgraph::inline v0_1::prose_parts
