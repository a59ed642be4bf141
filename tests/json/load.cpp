// SPDX-License-Identifier: MIT
#include <newsgraph/json/load.hpp>

#include "../catch.hpp"
#include "documents.hpp"

#include <filesystem>
#include <random>
#include <type_traits>

namespace test_json_load {

using namespace newsgraph;
using namespace newsgraph::json_parts;

static_assert(std::is_base_of_v<std::runtime_error, InvalidArticle>);
static_assert(!std::is_convertible_v<Loaded<Article>, bool>);
static_assert(std::is_same_v<decltype(*load("")), Article>, "nothing points into a temporary");
static_assert(std::is_same_v<decltype(load("").faults()), Faults>);
static_assert(std::is_same_v<decltype(std::declval<const Loaded<Article>>().faults()), Faults>);
static_assert(std::is_same_v<decltype(std::declval<const Loaded<Article>>().value()), Article>);

namespace {

const std::string good = R"({"standard":{"name":"newsgraph","version":"1"},"uri":"u"})";
const std::string bad = R"({"standard":{"name":"newsgraph","version":"1"},"uri":5,"x":1})";

/// A file with some text, until the end of the test.
class TemporaryFile {
public:
  explicit TemporaryFile(std::string_view text)
      : path_{std::filesystem::temp_directory_path()
              / ("newsgraph-load-" + std::to_string(std::random_device{}()) + ".json")} {
    std::ofstream{path_, std::ios::binary} << text;
  }
  ~TemporaryFile() { std::filesystem::remove(path_); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

private:
  std::filesystem::path path_;
};

Lines faults_of_file(const std::filesystem::path& path, LoadOptions options = {}) {
  const auto loaded = load_file(path, std::move(options));
  CHECK_FALSE(loaded);
  CHECK_FALSE(loaded.has_value());
  return lines_of(loaded.faults());
}

}  // namespace

TEST_CASE("a path in the place of a text is told from a text") {
  const auto fault_of_text = [](std::string_view text) { return load(text).faults().front(); };
  const auto fault = fault_of_text("examples/data/bank.json");
  CHECK(fault.kind == FaultKind::syntax);
  CHECK(fault.found == "examples/data/bank.json");
  CHECK(fault.found_is_text);
  CHECK(message(fault)
        == "not JSON: this is the name of a file, which load_file reads; expected the text of a document");
  CHECK(fault_of_text("many.ndjson").context == fault.context);
  CHECK(fault_of_text("/" + std::string(253, 'a') + ".json").context == fault.context);  // 259 bytes
  CHECK(fault_of_text("/" + std::string(254, 'a') + ".json").context != fault.context);
  CHECK(fault_of_text("bank.txt").context != fault.context);
  CHECK(fault_of_text("{\nbank.json").context != fault.context);
  CHECK(fault_of_text("\"bank.json\"").kind != FaultKind::syntax);
}

TEST_CASE("an article is loaded whole, or not at all") {
  const auto loaded = load(good);
  REQUIRE(loaded);
  CHECK(loaded->uri == "u");
  CHECK((*loaded).uri == "u");
  CHECK(loaded.faults().empty());

  const auto refused = load(bad, {.name = "bad.json"});
  CHECK_FALSE(refused);
  CHECK_FALSE(refused.has_value());
  CHECK(lines_of(refused.faults())
        == Lines{"bad.json:1:54: /uri: found 5, expected a string; did you mean \"5\"?",
                 R"(bad.json:1:56: /x: unknown key "x")"});
}

TEST_CASE("the throwing form throws every fault, and says how many there are") {
  CHECK(load_or_throw(good).uri == "u");
  try {
    static_cast<void>(load_or_throw(bad, {.name = "bad.json"}));
    FAIL();
  } catch (const InvalidArticle& error) {
    CHECK(std::string{error.what()}
          == "2 faults:\nbad.json:1:54: /uri: found 5, expected a string; did you mean \"5\"?\nbad.json:1:56: /x: unknown key \"x\"");
    CHECK(error.faults() == load(bad, {.name = "bad.json"}).faults());
  }
}

TEST_CASE("the article can be moved out") {
  auto article = *load(good);
  CHECK(article.uri == "u");
  CHECK(load(good).value().uri == "u");
  CHECK_THROWS_AS(static_cast<void>(load(bad).value()), InvalidArticle);
  for (const auto& fault : load(bad).faults()) CHECK(fault.place.line == 1);
}

TEST_CASE("every article of the repository loads") {
  for (const auto& path : data_files) {
    CAPTURE(path);
    const auto loaded = load_file(path);
    CHECK(lines_of(loaded.faults()).empty());
    CHECK(loaded);
  }
  CHECK(load_file_or_throw(data_files.front()).uri == "urn:example:newsis:280fed05e3656305");
}

TEST_CASE("a file's path stands in its faults, unless it is given a name") {
  const TemporaryFile file{bad};
  CHECK(faults_of_file(file.path()).front()
        == file.path().string() + ":1:54: /uri: found 5, expected a string; did you mean \"5\"?");
  CHECK(faults_of_file(file.path(), {.name = "bad"}).front()
        == "bad:1:54: /uri: found 5, expected a string; did you mean \"5\"?");
  CHECK_THROWS_AS(load_file_or_throw(file.path()), InvalidArticle);
}

TEST_CASE("an empty file and a blank one are no documents") {
  CHECK(faults_of_file(TemporaryFile{""}.path(), {.name = "f"})
        == Lines{"f:1:1: found nothing, expected a JSON object"});
  CHECK(faults_of_file(TemporaryFile{"\n \n"}.path(), {.name = "f"})
        == Lines{"f:3:1: found nothing, expected a JSON object"});
}

TEST_CASE("a file that is not there, or a directory, is one clear fault") {
  CHECK(faults_of_file("no/such/file.json") == Lines{"no/such/file.json: can't be opened: No such file or directory"});
  CHECK(faults_of_file("tests/data") == Lines{"tests/data: is a directory, expected a file"});
  CHECK(faults_of_file("") == Lines{"can't be opened: No such file or directory"});
  CHECK_THROWS_WITH(load_file_or_throw("tests/data"), "1 fault: tests/data: is a directory, expected a file");
}

TEST_CASE("a path with a zero byte is not that of the file that is named before it") {
  const std::string path = "examples/data/ten-lines.json";
  REQUIRE(load_file(path));
  const auto faults = load_file(path + '\0' + ".json").faults();
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].kind == FaultKind::unopened);
  CHECK(read_file(path + '\0', {}).faults().size() == 1);
}

TEST_CASE("a path that leads through a file, or is too long, can't be opened") {
  const auto& file = data_files.front();
  CHECK(faults_of_file(file + "/x") == Lines{file + "/x: can't be opened: Not a directory"});
  CHECK(faults_of_file(std::string(5'000, 'a'), {.name = "f"}) == Lines{"f: can't be opened: File name too long"});
}

TEST_CASE("a file that opens but can't be read is one clear fault") {
  const std::filesystem::path memory = "/proc/self/mem";  // nothing stands at address zero
  if (!std::filesystem::exists(memory)) return;
  CHECK(faults_of_file(memory) == Lines{"/proc/self/mem: can't be read: Input/output error"});
}

TEST_CASE("a file over the limit is not read to its end") {
  const TemporaryFile file{good};
  CHECK(load_file(file.path(), {.max_bytes = good.size()}));
  CHECK(faults_of_file(file.path(), {.name = "f", .max_bytes = good.size() - 1})
        == Lines{"f: the document is larger than 56 bytes"});
  if (std::filesystem::exists("/dev/zero"))
    CHECK(faults_of_file("/dev/zero", {.max_bytes = 1'000'000})
          == Lines{"/dev/zero: the document is larger than 1000000 bytes"});
}

TEST_CASE("a file is read in blocks, and each byte once") {
  // 70,000 bytes are more than one block of 65,536.
  const auto json = R"({"standard":{"name":"newsgraph","version":"1"},"uri":")" + std::string(70'000, 'u') + "\"}";
  const TemporaryFile file{json};
  CHECK(load_file_or_throw(file.path()).uri == std::string(70'000, 'u'));
  const TemporaryFile whole_blocks{good + std::string(131'072 - good.size(), ' ')};
  CHECK(load_file(whole_blocks.path()));
}

}  // namespace test_json_load
