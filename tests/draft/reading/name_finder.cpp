// SPDX-License-Identifier: MIT
#include <newsgraph/draft/reading/name_finder.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace test_draft_reading_name_finder {

using namespace newsgraph;
using draft_parts::NameFinder;

std::string names(const std::vector<Entity>& known, std::string_view text) {
  std::string all;
  NameFinder{known}.for_each(text, [&](const NameFinder::Found& found) {
    all.append(known[found.entity].id)
        .append("=")
        .append(text.substr(found.begin, found.end - found.begin))
        .append(" ");
  });
  return all;
}

const std::vector<Entity>& makers() {
  static const std::vector<Entity> all{
      company("samsung", "Samsung", {"삼성"}), company("sdi", "Samsung SDI", {"삼성SDI"}),
      company("amazon", "Amazon", {"아마존"}), company("aws", "AWS", {"아마존웹서비스"})};
  return all;
}

TEST_CASE("Korean names are found without their particles") {
  CHECK(names(makers(), "아마존이 삼성에 투자했고 AWS로부터 샀다. 아마존에서는 삼성과의 거래를")
        == "amazon=아마존 samsung=삼성 aws=AWS amazon=아마존 samsung=삼성 ");
  CHECK(names(makers(), "아마존·삼성") == "amazon=아마존 samsung=삼성 ");
}

TEST_CASE("a name within another word is none") {
  CHECK(names(makers(), "아마존강은 길고 현대삼성은 없다") == "");
  CHECK(names(makers(), "Amazonian AWSome xAmazon") == "");
  CHECK(names(makers(), "삼성SDI가 Samsung SDI, Samsung's") == "sdi=삼성SDI sdi=Samsung SDI samsung=Samsung ");
  CHECK(names(makers(), "아마존웹서비스는") == "aws=아마존웹서비스 ");
}

TEST_CASE("a name of two is nobody's, and a name of none is not looked for") {
  CHECK(names({company("a", "Apple"), company("b", "Apple", {"Beatles"})}, "Apple and Beatles") == "b=Beatles ");
  CHECK(names({company("a", "")}, "a") == "");
  CHECK(names({}, "Apple") == "");
  const auto& known = makers();
  CHECK(NameFinder{known}.entity_of("AWS") == 3);
  CHECK(NameFinder{known}.entity_of("AW") == NameFinder::none);
  CHECK(NameFinder{known}.entity_of("AMAZON") == NameFinder{known}.entity_of("Amazon"));
}

TEST_CASE("bytes that are no characters end no search") {
  CHECK(names(makers(), "\xEC\x95\x84\xEB \xFF Amazon") == "amazon=Amazon ");
}

}  // namespace test_draft_reading_name_finder
