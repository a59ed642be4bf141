// SPDX-License-Identifier: MIT
#include <newsgraph/graph/tables/name_key.hpp>

#include "../../catch.hpp"

#include <string>

namespace test_graph_tables_name_key {

using namespace newsgraph;
using namespace newsgraph::graph_parts;

TEST_CASE("case, width, spaces and points make no other name") {
  CHECK(name_key("OpenAI", true) == "openai");
  CHECK(name_key("Open AI", true) == "openai");
  CHECK(name_key("ＯｐｅｎＡＩ", true) == "openai");
  CHECK(name_key("오픈 AI", true) == "오픈ai");
  CHECK(name_key("오픈\u3000AI", true) == "오픈ai");
  CHECK(name_key("U.S. Steel", true) == "ussteel");
  CHECK(name_key("L'Oréal", true) == name_key("L'ORÉAL", true));
}

TEST_CASE("accents, apostrophes, hyphens, quotes and the sign for \"and\" make no other name") {
  CHECK(name_key("L’Oréal", true) == "loreal");
  CHECK(name_key("Nestle\u0301", true) == name_key("NESTLÉ", true));
  CHECK(name_key("Bristol-Myers Squibb", true) == name_key("Bristol Myers Squibb", true));
  CHECK(name_key("Bristol–Myers Squibb", true) == name_key("Bristol Myers Squibb", true));
  CHECK(name_key("AT＆T", true) == name_key("at and t", true));
  CHECK(name_key("«Королёв»", true) == name_key("Королев", true));
  CHECK(name_key("ΣΙΓΜΑΣ", true) == name_key("σίγμας", true));
  CHECK(name_key("İŞBANK", true) == name_key("Işbank", true));
  CHECK(name_key("Dürr", true) == name_key("Duerr", true));
  CHECK(name_key("Yahoo!", true) == "yahoo");
  CHECK(name_key("マルイ・グループ", true) == "マルイグループ");
}

TEST_CASE("signs, letters and figures that make another name stay") {
  CHECK(name_key("Macy's", true) != name_key("Macy", true));
  CHECK(name_key("Blue", true) != name_key("Blu", true));
  CHECK(name_key("Queen", true) != name_key("Quen", true));
  CHECK(name_key("Joel", false) != name_key("Jol", false));
  CHECK(name_key("Fund 1-2", true) != name_key("Fund 12", true));
  CHECK(name_key("Fund 1.5", true) == "fund1-5");
  CHECK(name_key("C++", true) == "c++");
  CHECK(name_key("M\xFFX", true) == "m\xFFx");
  CHECK(name_key("B & S", true) != name_key("Bands", true));
  CHECK(name_key("R&Capital", true) != name_key("Rand Capital", true));
  CHECK(name_key("H & Y Inc", true) == "h&y");
  CHECK(name_key("Brand y Hijos", true) == name_key("Brand & Hijos", true));
  CHECK(name_key("Bauer", true) != name_key("Baur", true));
  CHECK(name_key("Neuer", true) != name_key("Neur", true));
  CHECK(name_key("Müller", true) == name_key("Mueller", true));
  CHECK(name_key("Fund 9/11", true) != name_key("Fund 911", true));
  CHECK(name_key("1/2 Price", true) != name_key("12 Price", true));
  CHECK(name_key("Norsk A/S", true) == name_key("A/S Norsk", true));
  CHECK(name_key("The The", true) == "thethe");
  CHECK(name_key("The The", true) != name_key("The", true));
}

TEST_CASE("papers add and drop the form of a company") {
  for (const auto* name : {"Amazon.com, Inc.", "Amazon.com Inc", "AMAZON.COM INC.", "Amazon.com"})
    CHECK(name_key(name, true) == "amazoncom");
  for (const auto* name :
       {"Samsung Electronics Co., Ltd.", "Samsung Electronics Co. Ltd", "Samsung Electronics Company"})
    CHECK(name_key(name, true) == "samsungelectronics");
  for (const auto* name :
       {"㈜카카오", "(주)카카오", "（주）카카오", "주식회사 카카오", "카카오(주)", "카카오 주식회사", "카카오"})
    CHECK(name_key(name, true) == "카카오");
  CHECK(name_key("Barclays PLC", true) == "barclays");
  CHECK(name_key("L'Oréal S.A.", true) == "loreal");
}

TEST_CASE("only a company has a form, only at its end, and a name is never all form") {
  CHECK(name_key("Limited", false) == "limited");
  CHECK(name_key("Snack Co", false) == "snackco");
  CHECK(name_key("Limited", true) == "limited");
  CHECK(name_key("Co. Ltd.", true) == "co");
  CHECK(name_key("The Limited", true) == "thelimited");
  CHECK(name_key("AB InBev", true) == "abinbev");
  CHECK(name_key("Inc. Magazine", true) == "incmagazine");
  CHECK(name_key("㈜", true) == "㈜");
  CHECK(name_key("Amcor", true) == "amcor");
  CHECK(name_key("...", true) == "...");
  CHECK(name_key("", true).empty());
}

TEST_CASE("what a name says of its form is one word, however it is written, or none") {
  CHECK(split_name("Siemens Aktiengesellschaft", true) == NameKey{"siemens", "ag"});
  CHECK(split_name("Siemens AG", true) == NameKey{"siemens", "ag"});
  CHECK(split_name("Siemens", true) == NameKey{"siemens"});
  CHECK(split_name("NPK Fotonika Limited Liability Company", true) == NameKey{"npkfotonika", "llc"});
  CHECK(split_name("Samsung Electronics Co., Ltd.", true).form == "ltd");
  CHECK(split_name("Eli Lilly and Company", true) == NameKey{"elililly"});
  CHECK(split_name("JPMorgan Chase & Co.", true) == NameKey{"jpmorganchase"});
  CHECK(split_name("LUKOIL OIL COMP", true) == split_name("Lukoil Oil Company", true));
  CHECK(split_name("Merck & Co., Inc.", true) == NameKey{"merck", "inc"});
  CHECK(split_name("Merck KGaA", true) == NameKey{"merck", "kgaa"});
  CHECK(split_name("The Boeing Company", true).text == split_name("Boeing Inc", true).text);
  CHECK(split_name("Siemens AG", false) == NameKey{"siemensag"});
}

TEST_CASE("a form stands behind a name or in front of it, with points and spaces or without") {
  const auto is = [](std::string_view name, std::string_view text, std::string_view form) {
    INFO(name);
    CHECK(split_name(name, true) == NameKey{std::string{text}, form});
  };
  is("PT Telkom Indonesia Tbk", "telkomindonesia", "pt");
  is("PJSC Lukoil", "lukoil", "pjsc");
  is("ПАО «НК «Роснефть»", "нкроснефть", "pjsc");
  is("Ромашка, ООО", "ромашка", "llc");
  is("ТОВ «Нова Пошта»", "новапошта", "llc");
  is("Τιτάν Α.Ε.", "τιταν", "αε");
  is("ČEZ, a. s.", "cez", "as");
  is("Carlsberg A/S", "carlsberg", "as");
  is("Agrofert, spol. s r.o.", "agrofert", "sro");
  is("Allegro Sp. z o.o.", "allegro", "spzoo");
  is("Dupont S.à r.l.", "dupont", "sarl");
  is("Société Anonyme Michelin", "michelin", "sa");
  is("Grupo Bimbo, S.A.B. de C.V.", "grupobimbo", "sab de cv");
  is("Red Bull Gesellschaft m.b.H.", "redbull", "gmbh");
  is("Tata Sons (Pvt.) Ltd.", "tatasons", "pvt ltd");
  is("İş Bankası A.Ş.", "isbankasi", "as");
  is("株式会社日立製作所", "日立製作所", "株式会社");
  is("（株）ニトリ", "ニトリ", "株式会社");
  is("台灣積體電路製造股份有限公司", "台灣積體電路製造", "股份有限公司");
  is("บริษัท ปตท. จำกัด (มหาชน)", "ปตท", "จำกัด มหาชน");
  is("유한책임회사 가나", "가나", "合同会社");
  is("בזק בע\"מ", "בזק", "ltd");
}

TEST_CASE("words and initials that only look like a form stay") {
  CHECK(name_key("A. O. Smith Corporation", true) == "aosmith");
  CHECK(name_key("P.T. Barnum", true) == "ptbarnum");
  CHECK(name_key("SAS Institute", true) == "sasinstitute");
  CHECK(name_key("SL Green Realty", true) == "slgreenrealty");
  CHECK(name_key("CO Corp", true) != name_key("Corp", true));
  CHECK(name_key("Company Inc", true) != name_key("The Company", true));
  CHECK(name_key("A-B-C Company", true) != name_key("X-Y-Z Company", true));
  CHECK(name_key("Fund II LP", true) != name_key("Fund III LP", true));
  CHECK(name_key("株式会社", true) != name_key("有限会社", true));
  CHECK(name_key("The", true) == "the");
  CHECK(name_key("The Holdings Co", true) != name_key("Inc Holdings", true));
}

TEST_CASE("a short form in front counts where the name shows it, or nothing speaks against it") {
  const auto is = [](std::string_view name, std::string_view text, std::string_view form) {
    INFO(name);
    CHECK(split_name(name, true) == NameKey{std::string{text}, form});
  };
  is("UAB Vinted", "vinted", "uab");
  is("UAB Health System", "uabhealthsystem", "");
  is("Sia Partners", "siapartners", "");
  is("SIA Printful Latvia Ltd", "siaprintfullatvia", "ltd");
  is("AB Volvo", "abvolvo", "");
  is("AB Volvo (publ)", "volvo", "ab");
  is("AB „Lietuvos geležinkeliai“", "lietuvosgelezinkeliai", "ab");
  is("A/S Norske Shell", "norskeshell", "as");
  is("Oy Karl Fazer Ab", "karlfazer", "oy");
  is("S.C. Bitdefender S.R.L.", "bitdefender", "srl");
  is("SC Johnson Inc.", "scjohnson", "inc");
  is("P.T. Bank Central Asia Tbk.", "bankcentralasia", "pt");
  is("Too Good To Go ApS", "toogoodtogo", "aps");
}

TEST_CASE("forms that are written apart, together or in another script are known") {
  const auto is = [](std::string_view name, std::string_view text, std::string_view form) {
    INFO(name);
    CHECK(split_name(name, true) == NameKey{std::string{text}, form});
  };
  is("Enel S p A", "enel", "spa");
  is("Sixt GmbH & Co.KG", "sixt", "gmbh and co kg");
  is("Trumpf GmbH + Co. KG", "trumpf", "gmbh and co kg");
  is("HDI V.a.G.", "hdi", "vvag");
  is("Farfetch Portugal - Unipessoal, Lda.", "farfetchportugal", "ltda");
  is("Kesko Oyj", "kesko", "corp");
  is("ООО Ромашка", "ромашка", "llc");
  is("Ромашка ТОО", "ромашка", "llp");
  is("Fortis SA/NV", "fortis", "sa nv");
  is("ﾄﾖﾀ自動車㈱", "トヨタ自動車", "株式会社");
  is("ｶﾞｽﾄ", "ガスト", "");
  is("深圳创新（有限合伙）", "深圳创新", "lp");
  is("شركة أرامكو ش.م.ع", "ارامكو", "pjsc");
}

TEST_CASE("the words for and are one, and a plus between words is one of them") {
  CHECK(name_key("Peek und Cloppenburg", true) == name_key("Peek & Cloppenburg KG", true));
  CHECK(name_key("Moët et Chandon", true) == name_key("Moet and Chandon", true));
  CHECK(name_key("Müller+Söhne", true) == name_key("Müller & Söhne", true));
  CHECK(name_key("Canal+ Group", true) == "canal+group");
  CHECK(name_key("C++", true) == "c++");
  CHECK(name_key("Y Combinator", true) == "ycombinator");
  CHECK(name_key("Et", true) == "et");
  CHECK(name_key("Boeing Company, The", true) == name_key("The Boeing Company", true));
  CHECK(name_key("ᾨδή", false) == "ωδη");
}

}  // namespace test_graph_tables_name_key
