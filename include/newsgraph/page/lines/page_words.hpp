// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/rows.hpp>
#include <newsgraph/page/page_line.hpp>
#include <newsgraph/page/word_finder.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::page_parts {

/// Whether a line that begins with a word is all of it, or what it heads too.
enum class WordUse : std::uint8_t {
  alone,   ///< the line is the word, perhaps with a number: "댓글 12"
  starts,  ///< the line begins with it
  heads,   ///< alone, and lines below it belong to it
};

struct PageWord {
  std::string_view word;
  LeftOutReason reason;
  WordUse use = WordUse::alone;
};

/// What lines of pages say that are no part of an article.
inline constexpr auto page_words = [] {
  using enum LeftOutReason;
  using enum WordUse;
  return base_parts::table<PageWord>({
      // clang-format off
      {"페이스북", sharing}, {"트위터", sharing}, {"유튜브", sharing}, {"카카오톡", sharing}, {"카카오스토리", sharing},
      {"인스타그램", sharing}, {"네이버블로그", sharing}, {"네이버 블로그", sharing}, {"밴드", sharing}, {"라인", sharing},
      {"이메일", sharing}, {"이메일 보내기", sharing}, {"메일", sharing}, {"프린터", sharing}, {"프린트", sharing},
      {"인쇄", sharing}, {"인쇄하기", sharing}, {"pdf", sharing}, {"공유", sharing}, {"공유하기", sharing},
      {"url복사", sharing}, {"url 복사", sharing}, {"링크 복사", sharing}, {"주소복사", sharing}, {"스크랩", sharing},
      {"북마크", sharing}, {"글자크기", sharing, starts}, {"글자 크기", sharing, starts}, {"글씨크기", sharing, starts},
      {"글씨 크기", sharing, starts}, {"폰트", sharing}, {"가가", sharing}, {"가", sharing}, {"작게", sharing}, {"크게", sharing},
      {"기사 듣기", sharing}, {"기사듣기", sharing}, {"음성으로 듣기", sharing}, {"본문듣기", sharing}, {"sns", sharing, starts},
      {"기사 공유", sharing, starts}, {"기사공유", sharing, starts}, {"구독", sharing}, {"구독하기", sharing}, {"좋아요", sharing},
      {"네이버에서", sharing, starts}, {"네이버 채널 구독", sharing, starts}, {"채널 구독", sharing, starts}, {"페이스북 공유", sharing, starts},
      {"facebook", sharing}, {"twitter", sharing}, {"linkedin", sharing}, {"whatsapp", sharing}, {"reddit", sharing},
      {"telegram", sharing}, {"pinterest", sharing}, {"flipboard", sharing}, {"youtube", sharing}, {"instagram", sharing},
      {"email", sharing}, {"e-mail", sharing}, {"print", sharing}, {"share", sharing}, {"share this", sharing, starts},
      {"share on", sharing, starts}, {"share article", sharing}, {"share via", sharing, starts}, {"tweet", sharing},
      {"copy link", sharing}, {"link copied", sharing, starts}, {"save", sharing}, {"save article", sharing}, {"save story", sharing},
      {"bookmark", sharing}, {"gift article", sharing}, {"gift this article", sharing}, {"listen", sharing}, {"listen to this", sharing, starts},
      {"follow us", sharing, starts}, {"follow", sharing}, {"text size", sharing, starts}, {"font size", sharing, starts},
      {"add us on google", sharing, starts}, {"make us preferred", sharing, starts}, {"subscribe", sharing}, {"sign up for", sharing, starts},
      {"sign up to", sharing, starts}, {"get the newsletter", sharing, starts}, {"newsletter", sharing},
      {"관련기사", related, heads}, {"관련 기사", related, heads}, {"관련뉴스", related, heads}, {"관련 뉴스", related, heads},
      {"많이 본", related, heads}, {"많이본", related, heads}, {"가장 많이 본", related, heads}, {"인기기사", related, heads},
      {"인기 기사", related, heads}, {"인기뉴스", related, heads}, {"주요뉴스", related, heads}, {"주요 뉴스", related, heads},
      {"주요기사", related, heads}, {"최신기사", related, heads}, {"최신 기사", related, heads}, {"최신뉴스", related, heads},
      {"최신 뉴스", related, heads}, {"추천기사", related, heads}, {"추천 기사", related, heads}, {"추천뉴스", related, heads},
      {"핫뉴스", related, heads}, {"오늘의 핫", related, heads}, {"실시간", related, heads}, {"이 시각", related, heads},
      {"이 기자의 다른", related, heads}, {"다른기사", related, heads}, {"다른 기사", related, heads}, {"이전기사", related, starts},
      {"다음기사", related, starts}, {"이전 기사", related, starts}, {"다음 기사", related, starts}, {"포토뉴스", related, heads}, {"함께 본", related, heads},
      {"베스트", related, heads}, {"랭킹", related, heads}, {"섹션별", related, heads}, {"더보기", related}, {"많이 읽은", related, heads}, {"이슈", related, heads},
      {"most read", related, heads}, {"most popular", related, heads}, {"most viewed", related, heads}, {"trending", related, heads},
      {"related", related, heads}, {"related articles", related, heads}, {"related stories", related, heads},
      {"related topics", related, heads}, {"related content", related, heads}, {"related coverage", related, heads},
      {"more from", related, heads}, {"more on this", related, heads}, {"more news", related, heads}, {"more stories", related, heads},
      {"latest news", related, heads}, {"latest stories", related, heads}, {"top stories", related, heads}, {"read more", related, heads},
      {"read also", related, starts}, {"also read", related, starts}, {"read next", related, heads}, {"up next", related, heads},
      {"see also", related, starts}, {"recommended", related, heads}, {"editor's picks", related, heads}, {"editors' picks", related, heads},
      {"you may also like", related, heads}, {"you might also like", related, heads}, {"don't miss", related, heads},
      {"what to read next", related, heads}, {"keep reading", related, heads}, {"suggested topics", related, heads}, {"in this story", related, heads},
      {"suggested articles", related, heads}, {"more must-reads", related, heads}, {"you may like", related, heads},
      {"more videos", related, heads}, {"view more", related}, {"slideshow", related, starts}, {"read:", related, starts}, {"read more:", related, starts}, {"watch:", related, starts}, {"related:", related, starts},
      {"write a comment", comments}, {"add comment", comments}, {"댓글", comments, heads}, {"댓글쓰기", comments, heads}, {"댓글 쓰기", comments, heads}, {"의견쓰기", comments, heads},
      {"네티즌 의견", comments, heads}, {"comments", comments, heads}, {"comment", comments, heads}, {"join the conversation", comments, heads},
      {"leave a comment", comments, heads}, {"leave a reply", comments, heads}, {"join the discussion", comments, heads}, {"view comments", comments, heads},
      {"광고", advertisement}, {"advertisement", advertisement}, {"advertising", advertisement},
      {"this video has failed", navigation, starts}, {"we apologize, but this video", navigation, starts}, {"try refreshing", navigation, starts},
      {"tap here", navigation, starts}, {"사진 확대", navigation}, {"이미지 확대", navigation},
      {"사진확대", navigation}, {"이미지확대", navigation}, {"크게보기", navigation}, {"크게 보기", navigation}, {"to view this video", navigation, starts},
      {"sponsored", advertisement}, {"sponsored content", advertisement}, {"promoted", advertisement}, {"paid content", advertisement},
      {"story continues", advertisement, starts}, {"article continues", advertisement, starts}, {"scroll to continue", advertisement, starts},
      {"loading...", advertisement}, {"ad feedback", advertisement}, {"skip advertisement", advertisement}, {"ad 광고", advertisement},
      {"홈", navigation}, {"뉴스홈", navigation}, {"뉴스", navigation}, {"전체메뉴", navigation}, {"전체 메뉴", navigation}, {"메뉴", navigation}, {"검색", navigation},
      {"로그인", navigation}, {"회원가입", navigation}, {"로그아웃", navigation}, {"본문 바로가기", navigation}, {"바로가기", navigation},
      {"정치", navigation}, {"경제", navigation}, {"사회", navigation}, {"국제", navigation}, {"문화", navigation}, {"스포츠", navigation},
      {"연예", navigation}, {"산업", navigation}, {"금융", navigation}, {"증권", navigation}, {"부동산", navigation}, {"칼럼", navigation},
      {"오피니언", navigation}, {"사설", navigation}, {"전국", navigation}, {"지역", navigation}, {"포토", navigation}, {"영상", navigation},
      {"기획", navigation}, {"과학", navigation}, {"생활", navigation}, {"세계", navigation}, {"it·과학", navigation}, {"회사소개", navigation}, {"구독신청", navigation},
      {"닫기", navigation}, {"이전", navigation}, {"다음", navigation}, {"목록", navigation}, {"맨위로", navigation}, {"위로", navigation}, {"top", navigation},
      {"이용약관", navigation, starts}, {"개인정보", navigation, starts}, {"청소년보호", navigation, starts}, {"고충처리", navigation, starts},
      {"forgot your password", navigation, starts}, {"recover your password", navigation, starts}, {"your password", navigation},
      {"your email", navigation}, {"your username", navigation}, {"your account", navigation}, {"sign out", navigation}, {"log out", navigation},
      {"newsletters", navigation}, {"동영상 뉴스", navigation}, {"동영상", navigation}, {"home", navigation}, {"menu", navigation}, {"search", navigation}, {"log in", navigation}, {"login", navigation}, {"sign in", navigation},
      {"sign up", navigation}, {"register", navigation}, {"skip to", navigation, starts}, {"my account", navigation}, {"news", navigation},
      {"business", navigation}, {"world", navigation}, {"politics", navigation}, {"markets", navigation}, {"technology", navigation},
      {"tech", navigation}, {"opinion", navigation}, {"sport", navigation}, {"sports", navigation}, {"entertainment", navigation},
      {"lifestyle", navigation}, {"culture", navigation}, {"science", navigation}, {"health", navigation}, {"video", navigation},
      {"videos", navigation}, {"live", navigation}, {"close", navigation}, {"about us", navigation}, {"contact us", navigation},
      {"privacy policy", navigation, starts}, {"terms of", navigation, starts}, {"cookie", navigation, starts}, {"back to top", navigation},
      {"tags:", navigation, starts}, {"topics:", navigation, starts}, {"filed under", navigation, starts}, {"opens new tab", navigation},
      {"we use cookies", navigation, starts}, {"accept all", navigation}, {"enable javascript", navigation, starts},
      {"copyright", copyright, starts}, {"© 20", copyright, starts}, {"ⓒ 20", copyright, starts}, {"저작권자", copyright, starts}, {"all rights reserved", copyright, starts}, {"(c) ", copyright, starts},
      {"our standards:", copyright, starts}, {"this material may not be", copyright, starts}, {"무단", copyright, starts}, {"purchase licensing rights", copyright, starts},
      {"(reporting by", copyright, starts}, {"(additional reporting", copyright, starts}, {"additional reporting by", copyright, starts},
      {"(writing by", copyright, starts}, {"(editing by", copyright, starts}, {"editing by", copyright, starts}, {"(compiled by", copyright, starts},
      {"제보하기", contact}, {"기사제보", contact, starts}, {"제보는", contact, starts}, {"기사 제보", contact, starts}, {"got a tip", contact, starts}, {"contact:", contact, starts},
      {"tel:", contact, starts}, {"tel.", contact, starts}, {"대표전화", contact, starts}, {"공감언론", contact, starts},
      // clang-format on
  });
}();
inline constexpr WordFinder page_word_finder{page_words};

/// What a line is by the words that it begins with. O(1).
[[nodiscard]] constexpr const PageWord* page_word(std::string_view line) noexcept {
  const auto* row = page_word_finder.at(line, 0);
  if (row == nullptr || row->use == WordUse::starts) return row;
  auto rest = line.substr(row->word.size());
  if (row->use == WordUse::heads && rest.size() <= 24) {
    const char next = rest.empty() ? ' ' : base_parts::small_ascii(rest[0]);
    return next >= 'a' && next <= 'z' ? nullptr : row;
  }
  // Numbers, brackets and marks may follow: "댓글 12", "공유(0)", "Share +".
  for (const char c : rest) {
    const char low = base_parts::small_ascii(c);
    if ((low >= 'a' && low <= 'z') || static_cast<unsigned char>(c) >= 0xE3) return nullptr;
  }
  return row;
}

/// What a line is that is nothing but such words, "뉴스 증권 부동산", "공유 댓글 3 가 가", or a way down to a part of
/// the page, "홈 > 산업 > 배터리": its first word. O(line).
[[nodiscard]] constexpr const PageWord* menu_word(std::string_view line) noexcept {
  const auto* first = page_word_finder.at(line, 0);
  if (first == nullptr || first->use == WordUse::starts) return nullptr;
  std::size_t words = 0;
  bool is_way = false;
  while (!line.empty()) {
    if (const char c = line[0]; c == '>' || (c >= ' ' && c <= '@') || c == '|') {
      is_way = c == '>' || (is_way && c == ' ');
      line.remove_prefix(1);
      continue;
    }
    const auto end = line.substr(0, line.find_first_of(" >|/"));
    const auto* row = page_word_finder.at(line, 0);
    if (!is_way && (row == nullptr || row->use == WordUse::starts || row->word.size() < end.size())) return nullptr;
    line.remove_prefix(is_way ? end.size() : row->word.size());
    ++words;
  }
  return words >= 2 ? first : nullptr;
}

/// Words by which a line says whose text it is, or that the page goes on for those who pay, wherever they stand.
struct NoticeWord {
  std::string_view word;
  bool is_closed = false;  ///< it goes on
};
inline constexpr WordFinder notice_words{base_parts::table<NoticeWord>({
    {"무단전재"},
    {"무단 전재"},
    {"무단복제"},
    {"무단 복제"},
    {"재배포"},
    {"저작권자"},
    {"copyright ©"},
    {"copyright(c)"},
    {"copyright ⓒ"},
    {"copyrights"},
    {"all rights reserved"},
    {"all right reserved"},
    {"may not be published, broadcast"},
    {"subscribe to continue", true},
    {"subscribe to read", true},
    {"to continue reading", true},
    {"to keep reading", true},
    {"already a subscriber", true},
    {"subscribers only", true},
    {"for subscribers only", true},
    {"유료회원", true},
    {"유료 회원", true},
    {"유료 기사", true},
    {"구독자 전용", true},
    {"로그인 후 이용", true},
    {"로그인하시면 계속", true},
    {"회원 전용 기사", true},
})};

/// Labels of times; those that say that it is not the first.
struct TimeLabel {
  std::string_view word;
  bool is_update = false;
};
inline constexpr WordFinder time_labels{base_parts::table<TimeLabel>({
    {"기사입력"},
    {"기사등록"},
    {"최초입력"},
    {"최초 입력"},
    {"최초등록"},
    {"등록일"},
    {"등록"},
    {"입력시간"},
    {"입력일"},
    {"입력"},
    {"승인"},
    {"송고시간"},
    {"송고"},
    {"발행일"},
    {"발행"},
    {"게재"},
    {"작성일"},
    {"기사작성"},
    {"보도일"},
    {"기사승인"},
    {"지면"},
    {"기사수정", true},
    {"최종수정", true},
    {"최종 수정", true},
    {"최종업데이트", true},
    {"수정일", true},
    {"수정", true},
    {"업데이트", true},
    {"갱신", true},
    {"published on"},
    {"published at"},
    {"published"},
    {"first published"},
    {"posted on"},
    {"posted"},
    {"publish date"},
    {"date:"},
    {"issued"},
    {"created"},
    {"last updated on", true},
    {"last updated", true},
    {"updated on", true},
    {"updated at", true},
    {"updated", true},
    {"last modified", true},
    {"modified", true},
    {"revised", true},
    {"corrected", true},
})};

}  // namespace newsgraph::inline v0_1::page_parts
