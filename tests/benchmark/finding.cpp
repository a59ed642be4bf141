// SPDX-License-Identifier: MIT

// Measures, side by side in one run over one text, how fast amounts of money are found in Korean news text: by this
// library, by std::regex with the obvious pattern (on a slice, as it is slow), and how fast memchr scans for a byte
// that is not there, which is the floor.
//
//   newsgraph_benchmark_finding [--megabytes N] [--runs R]

#include <newsgraph/prose/find_amounts.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <random>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace newsgraph;

/// Korean news prose of sentence parts, the same for the same seed. About one sentence in two or three states an
/// amount.
class Prose {
public:
  explicit Prose(std::uint64_t seed) : random_{seed} {}

  std::string text(std::size_t bytes) {
    std::string text;
    text.reserve(bytes + 1000);
    for (std::size_t sentence = 1; text.size() < bytes; ++sentence) {
      text += below(5) < 2 ? with_amount() : without();
      text += sentence % 4 == 0 ? "\n\n" : " ";
    }
    return text;
  }

private:
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }

  template <std::size_t n>
  std::string_view one_of(const std::array<std::string_view, n>& parts) {
    return parts[below(n)];
  }

  std::string who() {
    static constexpr auto fields = std::to_array<std::string_view>(
        {"반도체", "배터리", "바이오", "조선", "해운",   "항공",   "유통",   "게임", "통신", "로봇",
         "철강",   "화학",   "금융",   "건설", "자동차", "에너지", "콘텐츠", "식품", "방산", "물류"});
    static constexpr auto kinds = std::to_array<std::string_view>(
        {"업체", "기업", "스타트업", "대기업", "계열사", "협력사", "협회", "전문 회사", "연구소", "자회사"});
    static constexpr auto regions =
        std::to_array<std::string_view>({"국내", "미국", "일본", "유럽", "대만", "중국", "인도", "베트남", "판교",
                                         "울산", "수원", "부산", "독일", "호주"});
    static constexpr auto names = std::to_array<std::string_view>(
        {"한빛", "서린", "대명", "누리", "가온", "해솔", "미래", "태림", "온새", "우진", "동아",
         "새한", "삼정", "일진", "오성", "이음", "사람", "구름", "만도", "천우", "백산", "조은"});
    return fmt::format("{} {} {} {}", one_of(regions), one_of(fields), one_of(kinds), one_of(names));
  }

  std::string_view when() {
    static constexpr auto parts = std::to_array<std::string_view>(
        {"지난달", "올해 들어", "이번 주", "내년 상반기부터", "이날 오전", "최근", "전날", "연말까지", "지난해 하반기",
         "조만간", "오는 10일", "지난 3분기", "2024년부터", "16일", "이르면 내달", "사흘 만에"});
    return one_of(parts);
  }

  std::string_view how() {
    static constexpr auto parts = std::to_array<std::string_view>(
        {"시장의 예상과 달리", "경쟁이 치열해지는 가운데", "수요가 빠르게 늘면서", "정부의 지원을 바탕으로",
         "이사회 의결을 거쳐", "업계 관계자들이 지켜보는 가운데", "원자재 가격이 내리자", "현지 언론의 보도에 따르면",
         "인공지능 열풍에 힘입어", "만기가 돌아오기 전에", "구조 조정을 마무리하고", "이사진이 모두 교체된 뒤",
         "조직을 둘로 나누면서", "수출 규제가 풀리자", "소비 심리가 살아나며", "백화점과 손잡고",
         "천연가스 공급이 끊기면서", "환경 단체의 반대에도 불구하고"});
    return one_of(parts);
  }

  std::string_view what() {
    static constexpr auto parts = std::to_array<std::string_view>(
        {"데이터센터를", "생산 설비를", "연구 인력을", "해외 지점을", "물류 창고를", "차세대 제품을", "주요 사업부를",
         "공급 계약을", "조립 공정을", "신규 노선을", "전용 서버를", "지분 구조를", "유통망을", "고객 상담 조직을",
         "배송 체계를", "특허권을"});
    return one_of(parts);
  }

  std::string_view did() {
    static constexpr auto parts = std::to_array<std::string_view>(
        {"대폭 늘리기로 했다고 밝혔다", "새로 짓는 방안을 검토하고 있다", "매각하는 절차에 들어갔다",
         "공동으로 운영하기로 합의했다", "순차적으로 바꿔 나갈 계획이다", "확보했다고 설명했다",
         "줄이는 대신 품질을 높이겠다고 강조했다", "둘러싼 논의가 이어지고 있다", "점검한 결과를 이사회에 보고했다",
         "옮기는 문제를 두고 노조와 협의 중이다", "도입한 첫 사례로 꼽힌다", "정비하는 작업을 마쳤다",
         "일부 중단할 수 있다고 전했다", "확대하지 않겠다는 뜻을 분명히 했다"});
    return one_of(parts);
  }

  std::string plain_number() {
    static constexpr auto units = std::to_array<std::string_view>(
        {"%", "명", "개", "곳", "건", "년", "대", "만 명", "km", "주년", "배", "여 곳"});
    return fmt::format("{}{}",
                       below(3) == 0 ? fmt::format("{}.{}", below(90), below(10)) : fmt::format("{}", below(900)),
                       one_of(units));
  }

  std::string amount() {
    static constexpr auto before = std::to_array<std::string_view>({"", "", "약 ", "최대 ", "총 ", "최소 ", ""});
    static constexpr auto after =
        std::to_array<std::string_view>({"", " 이상", " 규모", "가량", " 안팎", "", "", " 미만"});
    const auto big = below(900) + 1;
    const auto small = (below(99) + 1) * 100;
    switch (below(7)) {
      case 0: return fmt::format("{}{}조{}억원{}", one_of(before), big, small, one_of(after));
      case 1: return fmt::format("{}{}억 달러(약 {}조{}억원){}", one_of(before), big, big, small, one_of(after));
      case 2: return fmt::format("{}{}만원{}", one_of(before), small, one_of(after));
      case 3: return fmt::format("{}억∼{}억 원", big, big + 100);
      case 4: return fmt::format("{}{}억 엔{}", one_of(before), big, one_of(after));
      case 5: return fmt::format("{}{}.{}조원{}", one_of(before), big, below(10), one_of(after));
      default: return fmt::format("{}{}천{}백만 달러{}", one_of(before), below(8) + 2, below(8) + 1, one_of(after));
    }
  }

  /// Half of the sentences have a clause more.
  std::string background() {
    static constexpr auto clauses = std::to_array<std::string_view>(
        {"이번 결정이 다른 회사에도 영향을 미칠 것이라는 전망이 나오는 가운데 ",
         "앞서 두 회사가 맺은 협약의 후속 조치로 ", "인근 주민과 환경 단체가 오랫동안 요구해 온 대로 ",
         "관련 법안이 국회를 통과하지 못한 상황에서 ", "세계 주요 거점의 수요를 다시 따져 본 뒤 ",
         "담당 임원이 여러 차례 현장을 찾아 설득한 끝에 ", "오랜 협상 끝에 마련한 합의안을 토대로 ",
         "시장 점유율을 지키려는 움직임이 이어지면서 "});
    return below(2) == 0 ? std::string{one_of(clauses)} : std::string{};
  }

  std::string without() {
    switch (below(3)) {
      case 0: return fmt::format("{}은(는) {} {} {}{} {}.", who(), when(), how(), background(), what(), did());
      case 1:
        return fmt::format("{} {}에 견줘 {} 늘어난 규모로, {} 측은 “{} {}”고 말했다.", how(), when(), plain_number(),
                           who(), what(), did());
      default:
        return fmt::format("{} 이 회사는 {}{} {}며 {}와(과) 힘을 모으고 있다.", when(), background(), what(), did(),
                           who());
    }
  }

  std::string with_amount() {
    switch (below(3)) {
      case 0:
        return fmt::format("{}은(는) {} {} {}{}을 들여 {} {}.", who(), when(), how(), background(), amount(), what(),
                           did());
      case 1: return fmt::format("{} {} {}, {}의 매출은 {}으로 집계됐다.", how(), what(), did(), who(), amount());
      default:
        return fmt::format("{} {}을 투자한 {}은(는) {}{} {}.", when(), amount(), who(), background(), what(), did());
    }
  }

  std::mt19937_64 random_;
};

struct Found {
  std::size_t mentions = 0;
  std::size_t bytes = 0;
};

Found by_newsgraph(std::string_view text) {
  Found found;
  for_each_amount(text, [&](const AmountMention& mention) {
    ++found.mentions;
    found.bytes += mention.end - mention.begin;
  });
  return found;
}

Found by_regex(std::string_view text) {
  static const std::regex pattern{"[0-9][0-9,.]*( ?(십|백|천|만|억|조|경)[0-9,.]*)* ?(원|달러|엔|위안|유로|파운드)",
                                  std::regex::optimize};
  Found found;
  using Iterator = std::regex_iterator<std::string_view::const_iterator>;
  for (Iterator at{text.begin(), text.end(), pattern}; at != Iterator{}; ++at) {
    ++found.mentions;
    found.bytes += static_cast<std::size_t>(at->length());
  }
  return found;
}

Found by_memchr(std::string_view text) {
  return {std::memchr(text.data(), '\x01', text.size()) == nullptr ? std::size_t{0} : std::size_t{1}, 0};
}

struct Contender {
  std::string_view name;
  std::function<Found(std::string_view)> run;
  std::size_t bytes;  // of the text that it is given
  std::vector<double> seconds{};
  Found found{};
};

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

/// `bytes`, or a little less so that no character is cut.
std::size_t whole_characters(std::string_view text, std::size_t bytes) {
  bytes = std::min(bytes, text.size());
  while (bytes != 0 && bytes != text.size() && (static_cast<unsigned char>(text[bytes]) & 0xc0U) == 0x80) --bytes;
  return bytes;
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t megabytes = 50;
  std::size_t runs = 5;
  for (int i = 1; i + 1 < argc; i += 2) {
    const std::string_view option = argv[i];
    (option == "--megabytes" ? megabytes : runs) = std::strtoull(argv[i + 1], nullptr, 10);
  }
  const auto text = Prose{20'251'217}.text(megabytes * 1'000'000);
  fmt::print("{:.1f} MB of Korean news prose, median of {} runs\n", static_cast<double>(text.size()) / 1e6, runs);

  std::vector<Contender> all{{"newsgraph, each amount to a callback", by_newsgraph, text.size()},
                             {"(a) std::regex, spans alone", by_regex, whole_characters(text, 1'000'000)},
                             {"(b) memchr for a byte that is not there", by_memchr, text.size()}};
  for (std::size_t run = 0; run < runs; ++run)
    for (auto& contender : all) {
      const auto start = std::chrono::steady_clock::now();
      contender.found = contender.run(std::string_view{text}.substr(0, contender.bytes));
      contender.seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
  if (all[0].found.mentions == 0) {
    fmt::print(stderr, "no amount was found\n");
    return 1;
  }
  const auto rate = [](const Contender& of) { return static_cast<double>(of.bytes) / 1e6 / median(of.seconds); };
  for (const auto& contender : all)
    fmt::print("{:<42} {:>9.1f} MB/s {:>9.2f} x (a) {:>8} amounts in {:.1f} MB\n", contender.name, rate(contender),
               rate(contender) / rate(all[1]), contender.found.mentions, static_cast<double>(contender.bytes) / 1e6);
}
