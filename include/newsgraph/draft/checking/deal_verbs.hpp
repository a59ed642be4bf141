// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/enum_set.hpp>
#include <newsgraph/model/deal_type.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::inline v0_1::draft_parts {

/// Where somebody stands in a deal: its money comes from him, goes to him, or he is what is bought.
enum class DealSide : std::uint8_t { none, pays, paid, bought };

/// The side of a role in a type of deal; `none` where the type has no sides.
[[nodiscard]] constexpr DealSide side_of(DealType type, Role role) noexcept {
  const auto& money = base_parts::row_of(type).money;
  if (!money) return DealSide::none;
  if (money->from.contains(role)) return DealSide::pays;
  if (money->to.contains(role)) return DealSide::paid;
  return role == Role::target ? DealSide::bought : DealSide::none;
}

using DealTypes = EnumSet<DealType>;

inline constexpr DealTypes trade_types{DealType::supply, DealType::service, DealType::lease, DealType::licence};
inline constexpr DealTypes sale_types{DealType::supply, DealType::service, DealType::acquisition};

/// A verb of English: on which side its subject is, and those behind it, by the preposition before them.
struct EnglishVerb {
  std::string_view forms;  ///< with a space around each
  DealTypes types;
  DealSide subject = DealSide::none;
  DealSide object = DealSide::none;  ///< without a preposition; of a passive, the subject
  DealSide to = DealSide::none;
  DealSide from = DealSide::none;
  DealSide in = DealSide::none;    ///< and into
  DealSide for_ = DealSide::none;  ///< and of
  std::string_view needs{};        ///< a preposition without which the verb says nothing
  bool is_noun = false;
  DealSide by = DealSide::none;  ///< of a noun; of a passive it is the subject
  DealSide on = DealSide::none;
  std::string_view near{};  ///< words, with '|' between, one of which stands behind it in the clause
};

inline constexpr EnglishVerb english_verbs[] = {
    // clang-format off
    {" contribute contributes contributed contributing ",
     {DealType::investment, DealType::joint_venture, DealType::payment, DealType::acquisition}, DealSide::pays,
     DealSide::none, DealSide::paid},
    {" subscribe subscribes subscribed subscribing ", DealType::investment, DealSide::pays, DealSide::none,
     DealSide::none, DealSide::none, DealSide::none, DealSide::paid},
    {" take takes took taking taken ", DealType::investment, DealSide::pays, DealSide::none, DealSide::none,
     DealSide::paid, DealSide::paid, DealSide::none, "", false, DealSide::none, DealSide::none, "stake|holding|part in"},
    {" take takes took taking taken ", DealType::acquisition, DealSide::pays, DealSide::none, DealSide::none,
     DealSide::paid, DealSide::bought, DealSide::none, "", false, DealSide::none, DealSide::none,
     "stake|holding|over|control"},
    {" approached approaches ", DealType::acquisition, DealSide::pays, DealSide::bought},
    {" bidder bidders suitor suitors buyer buyers acquirer acquirers ", {DealType::acquisition, DealType::supply},
     DealSide::none, DealSide::pays, DealSide::none, DealSide::none, DealSide::none, DealSide::none, "", true},
    {" lender lenders creditor creditors ", DealType::loan, DealSide::none, DealSide::pays, DealSide::none,
     DealSide::none, DealSide::none, DealSide::none, "", true, DealSide::pays},
    {" borrower borrowers issuer ", DealType::loan, DealSide::none, DealSide::paid, DealSide::none, DealSide::none,
     DealSide::none, DealSide::none, "", true},
    {" lessor lessors landlord landlords ", DealType::lease, DealSide::none, DealSide::paid, DealSide::none,
     DealSide::none, DealSide::none, DealSide::none, "", true},
    {" lessee lessees tenant tenants charterer ", DealType::lease, DealSide::none, DealSide::pays, DealSide::none,
     DealSide::none, DealSide::none, DealSide::none, "", true},
    {" claim claims claimed claiming seek seeks sought seeking demand demands demanded demanding ", DealType::payment,
     DealSide::paid, DealSide::none, DealSide::none, DealSide::pays, DealSide::none, DealSide::none, "", false,
     DealSide::none, DealSide::none, "$|€|£|million|billion|damages|compensation|return"},
    {" sue sues sued suing ", DealType::payment, DealSide::paid, DealSide::pays},
    {" owe owes owed owing ", DealType::payment, DealSide::pays, DealSide::paid, DealSide::paid},
    {" owe owes owed owing ", DealType::loan, DealSide::paid, DealSide::pays, DealSide::pays},
    {" repay repays repaid repaying ", DealType::payment, DealSide::pays, DealSide::paid, DealSide::paid,
     DealSide::paid},
    {" repay repays repaid repaying ", DealType::loan, DealSide::paid, DealSide::pays, DealSide::pays, DealSide::pays},
    {" collect collects collected collecting ", DealType::payment, DealSide::paid, DealSide::none, DealSide::none,
     DealSide::pays},
    {" spend spends spent spending ", DealType::payment, DealSide::pays},
    {" impose imposes imposed imposing levied levies levy ", DealType::payment, DealSide::paid, DealSide::none,
     DealSide::none, DealSide::none, DealSide::none, DealSide::none, "", false, DealSide::none, DealSide::pays},
    {" escape escapes escaped face faces faced avoid avoids avoided ", DealType::payment, DealSide::pays,
     DealSide::none, DealSide::none, DealSide::none, DealSide::none, DealSide::none, "", false, DealSide::none,
     DealSide::none, "fine|fines|penalty"},
    {" sponsor sponsors sponsored ", DealType::service, DealSide::pays, DealSide::paid},
    {" sponsorship ", DealType::service, DealSide::pays, DealSide::none, DealSide::none, DealSide::none,
     DealSide::none, DealSide::paid, "", true},
    {" make makes made manufactures manufactured build builds built building ", {DealType::supply, DealType::service},
     DealSide::paid, DealSide::none, DealSide::none, DealSide::none, DealSide::none, DealSide::pays, "", false,
     DealSide::none, DealSide::none, "for|by"},
    {" secure secures secured obtain obtains obtained lined arranged raise raises raised raising draw drew drawn ",
     DealType::loan, DealSide::paid, DealSide::none, DealSide::none, DealSide::pays, DealSide::none, DealSide::none, "",
     false, DealSide::none, DealSide::none, "loan|loans|facility|credit|debt|financing|bonds|notes"},
    {" refinance refinances refinanced refinancing ", DealType::loan, DealSide::paid, DealSide::none, DealSide::none,
     DealSide::pays},
    {" injection ", DealType::investment, DealSide::none, DealSide::none, DealSide::none, DealSide::pays,
     DealSide::paid, DealSide::none, "", true, DealSide::pays},
    {" invest invests invested investing ", {DealType::investment, DealType::joint_venture}, DealSide::pays,
     DealSide::none, DealSide::none, DealSide::none, DealSide::paid},
    {" put puts putting pour pours poured inject injects injected pump pumps ",
     {DealType::investment, DealType::joint_venture}, DealSide::pays, DealSide::none, DealSide::none, DealSide::none,
     DealSide::paid},
    {" leads lead led backs backed joined ", DealType::investment, DealSide::pays},
    {" raise raises raised raising secures secured closes attracts attracted ", DealType::investment, DealSide::paid,
     DealSide::none, DealSide::none, DealSide::pays},
    {" receive receives received get gets ",
     {DealType::investment, DealType::payment, DealType::loan, DealType::licence}, DealSide::paid,
     DealSide::none, DealSide::none, DealSide::pays},
    {" win wins won ", trade_types, DealSide::paid, DealSide::none, DealSide::none, DealSide::pays},
    {" lend lends lent lending ", DealType::loan, DealSide::pays, DealSide::paid, DealSide::paid},
    {" borrow borrows borrowed borrowing ", DealType::loan, DealSide::paid, DealSide::none, DealSide::none,
     DealSide::pays},
    {" committed provide provides provided providing extends extended arranges ", DealType::loan, DealSide::pays, DealSide::none, DealSide::paid},
    {" buy buys bought buying purchase purchases purchased purchasing acquire acquires acquired acquiring ",
     {DealType::supply, DealType::service, DealType::acquisition}, DealSide::pays, DealSide::bought, DealSide::none,
     DealSide::paid, DealSide::none, DealSide::bought},
    {" bid bids offer offers offered bidding ", DealType::acquisition, DealSide::pays, DealSide::none, DealSide::none,
     DealSide::none, DealSide::none, DealSide::bought},
    {" sell sells sold selling divest divests divested offload offloads ",
     {DealType::supply, DealType::service, DealType::acquisition, DealType::investment}, DealSide::paid,
     DealSide::bought, DealSide::pays, DealSide::none, DealSide::none, DealSide::bought},
    {" supply supplies supplied supplying deliver delivers delivered delivering ship ships ", trade_types,
     DealSide::paid, DealSide::none, DealSide::pays},
    {" order orders ordered ordering ", trade_types, DealSide::pays, DealSide::none, DealSide::none, DealSide::paid},
    {" uses using ", trade_types, DealSide::pays},
    {" lease leases leased leasing charter charters chartered chartering rent rents rented renting license licenses licensed licence licences licensing ",
     trade_types, DealSide::pays, DealSide::none, DealSide::none, DealSide::paid, DealSide::none, DealSide::none,
     "from"},
    {" lease leases leased leasing charter charters chartered chartering rent rents rented renting license licenses licensed licence licences licensing ",
     trade_types, DealSide::paid, DealSide::none, DealSide::pays, DealSide::none, DealSide::none, DealSide::none,
     "to"},
    {" pay pays paid paying ", {DealType::payment, DealType::service, DealType::lease, DealType::licence},
     DealSide::pays, DealSide::paid, DealSide::paid},
    {" approach offer bid proposal ", DealType::acquisition, DealSide::none, DealSide::none, DealSide::none,
     DealSide::pays, DealSide::none, DealSide::none, "", true, DealSide::pays},
    {" loan loans ", DealType::loan, DealSide::none, DealSide::none, DealSide::paid, DealSide::pays, DealSide::none,
     DealSide::none, "", true},
    {" buy buys bought ", DealType::investment, DealSide::pays},
    {" pay pays paid paying ", DealType::acquisition, DealSide::pays, DealSide::none, DealSide::none, DealSide::none,
     DealSide::none, DealSide::bought, "for"},
    {" fine fines fined fining ", DealType::payment, DealSide::paid, DealSide::pays},
    {" grant grants donates donated ", DealType::payment, DealSide::pays, DealSide::paid, DealSide::paid},
    {" granted ", DealType::payment, DealSide::pays, DealSide::none, DealSide::paid},
    {" award awards awarded ", {DealType::payment, DealType::supply, DealType::service}, DealSide::pays, DealSide::paid,
     DealSide::paid},
    {" grant grants granted ", DealType::licence, DealSide::paid, DealSide::pays, DealSide::pays},
    {" takeover acquisition buyout purchase ", DealType::acquisition, DealSide::pays, DealSide::none, DealSide::none,
     DealSide::none, DealSide::none, DealSide::bought, "of", true, DealSide::pays},
    {" sale ", DealType::acquisition, DealSide::paid, DealSide::none, DealSide::pays, DealSide::none, DealSide::none,
     DealSide::bought, "of", true},
    {" stake stakes investment ", DealType::investment, DealSide::none, DealSide::none, DealSide::none, DealSide::none,
     DealSide::paid, DealSide::none, "", true, DealSide::pays},
    {" stake stakes holding ", DealType::acquisition, DealSide::none, DealSide::none, DealSide::none, DealSide::none,
     DealSide::bought, DealSide::none, "", true},
    {" guarantee guarantees guaranteed insures insured ", DealType::guarantee, DealSide::pays},
    // clang-format on
};

/// A verb of Korean: on which side those before it are, by their particles.
struct KoreanVerb {
  std::string_view word;  ///< that it begins with; behind a space if it begins a word
  DealTypes types;
  DealSide subject = DealSide::none;  ///< 이, 가, 은, 는
  DealSide dative = DealSide::none;   ///< 에, 에게
  DealSide source = DealSide::none;   ///< 로부터, 에서, 에게서
  DealSide object = DealSide::none;   ///< 을, 를
  char needs = 0;                     ///< d or s: says nothing without that particle
};

/// The first word that fits counts, with each row that has it.
inline constexpr KoreanVerb korean_verbs[] = {
    // clang-format off
    {"유상증자에 참여", DealType::investment, DealSide::pays},
    {"증자에 참여", DealType::investment, DealSide::pays},
    {"출자받", DealType::investment, DealSide::paid, DealSide::none, DealSide::pays},
    {"투자를 받", DealType::investment, DealSide::paid, DealSide::none, DealSide::pays},
    {"투자받", DealType::investment, DealSide::paid, DealSide::none, DealSide::pays},
    {"투자를 유치", DealType::investment, DealSide::paid, DealSide::none, DealSide::pays},
    {"투자 유치", DealType::investment, DealSide::paid, DealSide::none, DealSide::pays},
    {"유치", DealType::investment, DealSide::paid, DealSide::none, DealSide::pays},
    {"조달", {DealType::investment, DealType::loan}, DealSide::paid, DealSide::none, DealSide::pays},
    {"투자한 곳은", DealType::investment},
    {"투자자", {}}, {"투자사", {}}, {"투자은행", {}}, {"투자처", {}}, {"투자액", {}}, {"투자금", {}}, {"투자와 ", {}},
    {"투자", {DealType::investment, DealType::joint_venture}, DealSide::pays, DealSide::paid},
    {"출자", {DealType::investment, DealType::joint_venture}, DealSide::pays, DealSide::paid},
    {"청약", DealType::investment, DealSide::pays},
    {"유상증자", DealType::investment, DealSide::paid, DealSide::none, DealSide::none, DealSide::pays},
    {"공급받", trade_types, DealSide::pays, DealSide::none, DealSide::paid},
    {"공급선", {}}, {"공급망", {}}, {"공급사", {}}, {"공급업", {}},
    {"공급", trade_types, DealSide::paid, DealSide::pays},
    {"납품", trade_types, DealSide::paid, DealSide::pays},
    {"판매", sale_types, DealSide::paid, DealSide::pays},
    {"수주", trade_types, DealSide::paid, DealSide::none, DealSide::pays},
    {"따냈", trade_types, DealSide::paid, DealSide::none, DealSide::pays},
    {"발주", trade_types, DealSide::pays, DealSide::paid},
    {"구매", sale_types, DealSide::pays, DealSide::none, DealSide::paid},
    {"도입", trade_types, DealSide::pays, DealSide::none, DealSide::paid},
    {"사들", sale_types, DealSide::pays, DealSide::none, DealSide::paid, DealSide::bought},
    {"인수되", DealType::acquisition, DealSide::bought, DealSide::pays},
    {"인수된", DealType::acquisition, DealSide::bought, DealSide::pays},
    {"인수됐", DealType::acquisition, DealSide::bought, DealSide::pays},
    {"인수자", {}}, {"인수단", {}}, {"인수전", DealType::acquisition, DealSide::pays},
    {"인수", DealType::acquisition, DealSide::pays, DealSide::none, DealSide::paid, DealSide::bought},
    {"팔기로", sale_types, DealSide::paid, DealSide::pays, DealSide::none, DealSide::bought},
    {"팔았", sale_types, DealSide::paid, DealSide::pays, DealSide::none, DealSide::bought},
    {"사기로", sale_types, DealSide::pays, DealSide::none, DealSide::paid, DealSide::bought},
    {"주문", trade_types, DealSide::pays, DealSide::paid},
    {"대기로", trade_types, DealSide::paid, DealSide::pays},
    {"주도", DealType::investment, DealSide::pays},
    {"이끌었", DealType::investment, DealSide::pays},
    {"참여했", DealType::investment, DealSide::pays},
    {"넣은", DealType::investment, DealSide::pays, DealSide::paid},
    {"넣기로", DealType::investment, DealSide::pays, DealSide::paid},
    {"넣는", DealType::investment, DealSide::pays, DealSide::paid},
    {"넣었", DealType::investment, DealSide::pays, DealSide::paid},
    {"가져갔", DealType::licence, DealSide::pays},
    {"이전했", DealType::licence, DealSide::paid, DealSide::pays},
    {"빌렸", DealType::loan, DealSide::paid, DealSide::none, DealSide::pays},
    {"빌리", DealType::loan, DealSide::paid, DealSide::none, DealSide::pays},
    {"빌리", {DealType::lease}, DealSide::pays, DealSide::none, DealSide::paid},
    {"매각되", DealType::acquisition, DealSide::bought, DealSide::pays},
    {"매각된", DealType::acquisition, DealSide::bought, DealSide::pays},
    {"매각됐", DealType::acquisition, DealSide::bought, DealSide::pays},
    {"매각 주관", {}}, {"매각주관", {}},
    {"팔렸", DealType::acquisition, DealSide::bought, DealSide::pays},
    {"팔린", DealType::acquisition, DealSide::bought, DealSide::pays},
    {"넘겨받", {DealType::acquisition, DealType::licence}, DealSide::pays, DealSide::none, DealSide::paid, DealSide::bought},
    {"넘기", {DealType::acquisition, DealType::licence}, DealSide::paid, DealSide::pays, DealSide::none, DealSide::bought},
    {"넘긴", {DealType::acquisition, DealType::licence}, DealSide::paid, DealSide::pays, DealSide::none, DealSide::bought},
    {"넘겼", {DealType::acquisition, DealType::licence}, DealSide::paid, DealSide::pays, DealSide::none, DealSide::bought},
    {"넘길", {DealType::acquisition, DealType::licence}, DealSide::paid, DealSide::pays, DealSide::none, DealSide::bought},
    {"내놓", {DealType::acquisition, DealType::investment}, DealSide::paid},
    {"팔겠", sale_types, DealSide::paid, DealSide::pays, DealSide::none, DealSide::bought},
    {"팔 수", sale_types, DealSide::paid, DealSide::pays, DealSide::none, DealSide::bought},
    {"팔려", sale_types, DealSide::paid, DealSide::pays, DealSide::none, DealSide::bought},
    {" 파는", sale_types, DealSide::paid, DealSide::pays, DealSide::none, DealSide::bought},
    {"사겠", sale_types, DealSide::pays, DealSide::none, DealSide::paid, DealSide::bought},
    {" 사 간", sale_types, DealSide::pays, DealSide::none, DealSide::paid, DealSide::bought},
    {" 사 가", sale_types, DealSide::pays, DealSide::none, DealSide::paid, DealSide::bought},
    {"들여오", trade_types, DealSide::pays, DealSide::none, DealSide::paid},
    {"들여왔", trade_types, DealSide::pays, DealSide::none, DealSide::paid},
    {"인도받", trade_types, DealSide::pays, DealSide::none, DealSide::paid},
    {"인도하", trade_types, DealSide::paid, DealSide::pays},
    {"인도한", trade_types, DealSide::paid, DealSide::pays},
    {"매입", sale_types, DealSide::pays, DealSide::none, DealSide::paid, DealSide::bought},
    {"매각", sale_types, DealSide::paid, DealSide::pays, DealSide::none, DealSide::bought},
    {"임차료를 내", DealType::lease, DealSide::pays, DealSide::paid},
    {"임대료를 내", DealType::lease, DealSide::pays, DealSide::paid},
    {"임대료를 받", DealType::lease, DealSide::paid, DealSide::none, DealSide::pays},
    {"임대", trade_types, DealSide::paid, DealSide::pays, DealSide::none, DealSide::none, 'd'},
    {"임대", trade_types, DealSide::pays, DealSide::none, DealSide::paid, DealSide::none, 's'},
    {"임차", trade_types, DealSide::pays, DealSide::none, DealSide::paid},
    {"빌려주", DealType::loan, DealSide::pays, DealSide::paid},
    {"빌려주", DealType::lease, DealSide::paid, DealSide::pays},
    {"빌려준", DealType::loan, DealSide::pays, DealSide::paid},
    {"빌려준", DealType::lease, DealSide::paid, DealSide::pays},
    {"빌려줬", DealType::loan, DealSide::pays, DealSide::paid},
    {"빌려줬", DealType::lease, DealSide::paid, DealSide::pays},
    {"빌려 쓰", DealType::lease, DealSide::pays, DealSide::none, DealSide::paid},
    {"빌린", DealType::loan, DealSide::paid, DealSide::none, DealSide::pays},
    {"빌린", DealType::lease, DealSide::pays, DealSide::none, DealSide::paid},
    {"빌릴", DealType::loan, DealSide::paid, DealSide::none, DealSide::pays},
    {"빌릴", DealType::lease, DealSide::pays, DealSide::none, DealSide::paid},
    {"확보", DealType::loan, DealSide::paid, DealSide::none, DealSide::pays},
    {"상환받", DealType::loan, DealSide::pays, DealSide::none, DealSide::paid},
    {"상환", DealType::payment, DealSide::pays, DealSide::paid},
    {"상환", DealType::loan, DealSide::paid, DealSide::pays},
    {" 갚", DealType::payment, DealSide::pays, DealSide::paid},
    {" 갚", DealType::loan, DealSide::paid, DealSide::pays},
    {" 댄다", {DealType::loan, DealType::investment, DealType::joint_venture}, DealSide::pays, DealSide::paid},
    {" 대고", {DealType::loan, DealType::investment, DealType::joint_venture}, DealSide::pays, DealSide::paid},
    {"약정했", DealType::investment, DealSide::pays, DealSide::paid},
    {"발행", {DealType::loan, DealType::investment}, DealSide::paid},
    {"융통", DealType::loan, DealSide::paid, DealSide::none, DealSide::pays},
    {"건조", trade_types, DealSide::paid},
    {"차입", DealType::loan, DealSide::paid, DealSide::none, DealSide::pays},
    {"대출받", DealType::loan, DealSide::paid, DealSide::none, DealSide::pays},
    {"대출을 받", DealType::loan, DealSide::paid, DealSide::none, DealSide::pays},
    {"대출해", DealType::loan, DealSide::pays, DealSide::paid},
    {"대출하", DealType::loan, DealSide::pays, DealSide::paid},
    {"대출했", DealType::loan, DealSide::pays, DealSide::paid},
    {"기술수출", DealType::licence, DealSide::paid, DealSide::pays},
    {"기술이전", DealType::licence, DealSide::paid, DealSide::pays},
    {"권을 이전", DealType::licence, DealSide::paid, DealSide::pays},
    {"기술도입", DealType::licence, DealSide::pays, DealSide::none, DealSide::paid},
    {"쓰고", trade_types, DealSide::pays},
    {"쓰기로", trade_types, DealSide::pays},
    {"사용하", trade_types, DealSide::pays},
    {"손해배상금", {}},
    {"손해배상", DealType::payment, DealSide::paid, DealSide::none, DealSide::none, DealSide::pays},
    {"물어내라", DealType::payment, DealSide::paid, DealSide::none, DealSide::none, DealSide::pays},
    {"배상하라", DealType::payment, DealSide::paid, DealSide::none, DealSide::none, DealSide::pays},
    {"물어주", DealType::payment, DealSide::pays, DealSide::paid},
    {"배상하", DealType::payment, DealSide::pays, DealSide::paid},
    {"물렸", DealType::payment, DealSide::paid, DealSide::pays},
    {"물린", DealType::payment, DealSide::paid, DealSide::pays},
    {"면제받", DealType::payment, DealSide::pays, DealSide::none, DealSide::paid},
    {" 주기로", DealType::payment, DealSide::pays, DealSide::paid},
    {" 받기로", DealType::payment, DealSide::paid, DealSide::none, DealSide::pays},
    {" 받는다", {DealType::payment, DealType::licence}, DealSide::paid, DealSide::none, DealSide::pays, DealSide::none, 's'},
    {" 받았", {DealType::payment, DealType::licence}, DealSide::paid, DealSide::none, DealSide::pays, DealSide::none, 's'},
    {" 내기로", DealType::payment, DealSide::pays, DealSide::paid},
    {" 내게 됐", DealType::payment, DealSide::pays, DealSide::paid},
    {" 내야", DealType::payment, DealSide::pays, DealSide::paid},
    {" 낸다", {DealType::payment, DealType::licence, DealType::lease, DealType::joint_venture}, DealSide::pays, DealSide::paid},
    {"로열티를 받", DealType::licence, DealSide::paid, DealSide::none, DealSide::pays},
    {"로열티를 내", DealType::licence, DealSide::pays, DealSide::paid},
    {"지원받", {DealType::payment, DealType::loan}, DealSide::paid, DealSide::none, DealSide::pays},
    {"지원하", {DealType::payment, DealType::loan}, DealSide::pays, DealSide::paid},
    {"지원한", {DealType::payment, DealType::loan}, DealSide::pays, DealSide::paid},
    {"기부", DealType::payment, DealSide::pays, DealSide::paid},
    {"출연", DealType::payment, DealSide::pays, DealSide::paid},
    {"맡기", DealType::service, DealSide::pays, DealSide::paid},
    {"맡긴", DealType::service, DealSide::pays, DealSide::paid},
    {"맡겼", DealType::service, DealSide::pays, DealSide::paid},
    {"주관사로 선정됐", {}}, {"선정됐", trade_types, DealSide::paid},
    {"선정", {DealType::supply, DealType::service}, DealSide::pays, DealSide::none, DealSide::none, DealSide::paid},
    {"뽑았", {DealType::supply, DealType::service}, DealSide::pays, DealSide::none, DealSide::none, DealSide::paid},
    {"후원사", {}}, {"후원", {DealType::service, DealType::payment}, DealSide::pays, DealSide::paid, DealSide::none, DealSide::paid},
    {"배당을 받", DealType::payment, DealSide::paid, DealSide::none, DealSide::pays},
    {"배당받", DealType::payment, DealSide::paid, DealSide::none, DealSide::pays},
    {"배당금을 받", DealType::payment, DealSide::paid, DealSide::none, DealSide::pays},
    {"과징금을 부과", DealType::payment, DealSide::paid, DealSide::pays},
    {"과징금 부과", DealType::payment, DealSide::paid, DealSide::pays},
    {"부과", DealType::payment, DealSide::paid, DealSide::pays},
    {"지급", {DealType::payment, DealType::service, DealType::lease, DealType::licence}, DealSide::pays, DealSide::paid},
    {"배당", DealType::payment, DealSide::pays},
    {"보증", DealType::guarantee, DealSide::pays},
    // clang-format on
};

}  // namespace newsgraph::inline v0_1::draft_parts
