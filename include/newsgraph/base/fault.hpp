#pragma once

#include <newsgraph/base/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph {

/// One thing that is wrong with a document, and where.
struct Fault {
  std::string file;        ///< as the caller named it; empty for text from memory
  std::size_t line = 0;    ///< from 1; 0 where there is no text to point into
  std::size_t column = 0;  ///< from 1, in code points
  std::string pointer;     ///< JSON pointer (RFC 6901); empty for the document as a whole
  std::string what;        ///< what was found and what was expected

  friend bool operator==(const Fault&, const Fault&) = default;
};

/// Every fault of one reading, in document order.
using Faults = std::vector<Fault>;

/// "news.json:3:14: /deals/0/type: …", leaving out what is not known.
[[nodiscard]] inline std::string to_string(const Fault& fault) {
  std::string text = fault.file;
  if (fault.line != 0) {
    if (!text.empty()) text += ':';
    text += std::to_string(fault.line) + ':' + std::to_string(fault.column);
  }
  if (!text.empty()) text += ": ";
  if (!fault.pointer.empty()) text += fault.pointer + ": ";
  return text + fault.what;
}

/// `text` in double quotes on one line, shortened to 60 bytes; control characters are written as \u001b.
[[nodiscard]] inline std::string in_quotes(std::string_view text) {
  constexpr std::size_t longest = 60;
  auto size = text.size();
  if (size > longest)
    for (size = longest; size > 0 && is_continuation(text[size]);) --size;
  std::string quoted{'"'};
  for (const char c : text.substr(0, size)) {
    const auto code = static_cast<unsigned char>(c);
    if (code >= 0x20 && code != 0x7F) {
      quoted += c;
      continue;
    }
    append_escape(quoted, code);
  }
  return quoted + (size < text.size() ? "…\"" : "\"");
}

/// Gathers faults up to a limit; those beyond it are only counted, so that a hopeless document costs
/// no more than its reading.
class FaultCollector {
public:
  explicit FaultCollector(std::size_t limit) noexcept : limit_{limit} {}

  template <class...>
  void add(Fault fault) {
    ++count_;
    if (faults_.size() < limit_) faults_.push_back(std::move(fault));
  }

  [[nodiscard]] bool empty() const noexcept { return count_ == 0; }
  [[nodiscard]] bool full() const noexcept { return faults_.size() >= limit_; }

  /// All faults, also those over the limit.
  [[nodiscard]] std::size_t count() const noexcept { return count_; }

  /// The faults up to the limit. Those over it are not in the list.
  [[nodiscard]] Faults& faults() noexcept { return faults_; }

  void clear() noexcept {
    faults_.clear();
    count_ = 0;
  }

private:
  std::size_t limit_;
  std::size_t count_ = 0;
  Faults faults_;
};

}  // namespace newsgraph
