// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/error.hpp>
#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/draft/draft.hpp>
#include <newsgraph/draft/reading/deal_words.hpp>
#include <newsgraph/draft/reading/json_ld_metadata.hpp>
#include <newsgraph/draft/reading/name_finder.hpp>
#include <newsgraph/draft/reading/page_text.hpp>
#include <newsgraph/draft/reading/quoted_words.hpp>
#include <newsgraph/draft/reading/sentences.hpp>
#include <newsgraph/draft/reading/source_words.hpp>
#include <newsgraph/json/loaded.hpp>
#include <newsgraph/model/id_table.hpp>
#include <newsgraph/page/html_lines.hpp>
#include <newsgraph/page/html_metadata.hpp>
#include <newsgraph/page/page_lines.hpp>
#include <newsgraph/prose/find_amounts.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1 {

/// What reading a page is told besides its bytes.
struct PageOptions {
  std::string name{};  ///< of the file, for faults
  std::string uri{};   ///< of the article, where the page does not say it
  std::string zone{};  ///< the offset from UTC of times that state none, "+09:00": they are kept as assumed. Without it
                       ///< such times stay without one
  std::string language{};         ///< BCP 47, where it is known; else it is told by the letters: "ko" or "en"
  std::vector<Entity> known{};    ///< whose names are looked for
  CurrencyReadings currencies{};  ///< what "$" and the like mean where the text does not say whose they are
  std::size_t max_bytes = std::size_t{16} << 20U;
};

namespace draft_parts {

/// Makes a draft of the lines of a page.
class DraftMaker {
public:
  DraftMaker(const PageOptions& options, const NameFinder& names, Draft& draft)
      : options_{options}, names_{names}, draft_{draft}, entity_of_(options.known.size(), none) {
    ids_.reset(options.known.size());
    for (std::size_t i = 0; i < options.known.size(); ++i)
      static_cast<void>(ids_.insert(options.known[i].id, model_parts::ObjectKind::entity, i));
  }

  template <class...>
  void make(const PageLines& page) {
    auto& article = draft_.article;
    article.type = MediaType::text;
    article.wording = Wording::verbatim;
    add_lines(page);
    if (article.uri.empty()) article.uri = options_.uri;
    tell_by(page);
    if (!page.place.empty()) article.located = page.place;
    if (page.published) take_time(*page.published);
    if (const auto time = find_page_time(time_)) take_time(time->time);
    if (article.first_created) article.first_created = zoned(*article.first_created);
    if (draft_.updated.empty())
      for (const auto& time : page.updated) draft_.updated.push_back(zoned(time));
    if (site_.empty()) site_ = page.paper;
    if (!site_.empty() && site_.size() <= 100) add_one_source(InfoSourceRole::publisher, site_);
    add_source(InfoSourceRole::publisher, page.agency);
    for (const auto name : page.pictures_by)
      if (!name.ends_with("제공")) add_source(InfoSourceRole::photo, name);  // who is in the news gave those
    tell_language();
    for (std::size_t i = 0; i < article.paragraphs.size(); ++i) read_paragraph(i);
    say_untold(page);
  }

  /// Takes what the head of a page of HTML says, before its lines.
  template <class...>
  void take(const HtmlMetadata& found) {
    auto& article = draft_.article;
    article.uri = found.uri;
    headline_ = page_parts::without_space(found.headline);
    language_ = found.language;
    site_ = page_parts::without_space(found.site);
    for (const auto& author : found.authors)
      if (const auto name = page_parts::without_space(author); !name.empty() && name.size() <= 200
                                                               && !name.starts_with('(') && name.find('@') == name.npos
                                                               && !is_told(name))
        authors_.emplace_back(name);
    if (authors_.size() > 1) std::erase(authors_, site_);
    if (const auto time = find_page_time(found.published)) article.first_created = time->time;
    marked_authors_ = found.marked_authors;
    time_ = found.time;
    const auto changed = find_page_time(found.modified);
    if (changed && found.modified != found.published) draft_.updated.push_back(zoned(changed->time));
  }

  /// Takes a time of publication where there is none, or none that says as much of the same.
  template <class...>
  void take_time(const Timestamp& time) {
    auto& known = draft_.article.first_created;
    constexpr std::size_t minutes = 16;  // of "2025-12-17T14:58:42+09:00"
    const auto is_fuller = [&] {
      const auto form = to_string(*known);
      const bool is_less =
          !known->has_time() || (known->zone() == ZoneStatement::none && time.zone() != ZoneStatement::none);
      return is_less && to_string(time).starts_with(form.substr(0, minutes));
    };
    if (!known || (time.has_time() && is_fuller())) known = time;
  }

  /// Whether an author is told already, if only as a part of an address: "jane-doe" is Jane Doe.
  [[nodiscard]] bool is_told(std::string_view name) const noexcept {
    return base_parts::any_of(authors_, [&](const std::string& other) {
      if (name.starts_with(other) && name.substr(other.size()) == " 기자") return true;
      if (other.size() != name.size()) return false;
      for (std::size_t i = 0; i < name.size(); ++i)
        if (base_parts::small_ascii(other[i]) != base_parts::small_ascii(name[i])
            && !(other[i] == ' ' && name[i] == '-'))
          return false;
      return true;
    });
  }

  /// A time with the zone of the options, where it has none.
  [[nodiscard]] Timestamp zoned(const Timestamp& time) const {
    if (options_.zone.empty() || !time.has_time() || time.zone() != ZoneStatement::none) return time;
    return Timestamp::parse(to_string(time) + '[' + options_.zone + ']').value_or(time);
  }

  /// A publication that the article comes from: one that is known, or a new one.
  template <class...>
  void add_source(InfoSourceRole role, std::string_view names) {
    while (!names.empty()) {
      const auto end = (std::min)(names.find('/'), names.size());
      const auto name = page_parts::without_space(names.substr(0, end));
      if (!name.empty()) add_one_source(role, name);
      names.remove_prefix((std::min)(end + 1, names.size()));
    }
  }

private:
  static constexpr auto none = static_cast<std::size_t>(-1);
  static constexpr std::size_t most_parties = 64;  // of a sentence

  template <class...>
  void add_one_source(InfoSourceRole role, std::string_view name) {
    auto& entities = draft_.article.entities;
    const auto known = names_.entity_of(name);
    std::size_t place = none;
    if (known != NameFinder::none) {
      place = place_of(known);
    } else {
      for (std::size_t i = 0; i < entities.size() && place == none; ++i)
        if (entities[i].name == name) place = i;
      if (place == none) {
        auto& made = entities.emplace_back();
        made.kind = EntityKind::publication;
        made.name = name;
        made.id = free_id();
        place = entities.size() - 1;
      }
    }
    auto& sources = draft_.article.info_sources;
    for (const auto& source : sources)
      if (source.role == role && source.entity == entities[place].id) return;
    auto& source = sources.emplace_back();
    source.entity = entities[place].id;
    source.role = role;
  }

  /// Which entity of the article one of those that are known is; it becomes one where it is none.
  std::size_t place_of(std::size_t known) {
    auto& place = entity_of_[known];
    if (place != none) return place;
    auto& entities = draft_.article.entities;
    place = entities.size();
    entities.push_back(options_.known[known]);
    auto& id = entities.back().id;
    const auto* first = ids_.find(id);
    if (!model_parts::is_id(id) || first == nullptr || first->index != known) id = free_id();
    return place;
  }

  /// An id that none of those has that are known.
  std::string free_id() {
    auto id = "e" + std::to_string(++number_);
    while (ids_.find(id) != nullptr) id = "e" + std::to_string(++number_);
    return id;
  }

  template <class...>
  void add_lines(const PageLines& page) {
    auto& article = draft_.article;
    const auto has_headline =
        base_parts::any_of(page.lines, [](const PageLine& line) { return line.role == LineRole::headline; });
    if (!has_headline && !headline_.empty()) {
      auto& paragraph = article.paragraphs.emplace_back();
      paragraph.id = "h1";
      paragraph.role = ParagraphRole::headline;
      paragraph.text = headline_;
    }
    struct Place {
      LineRole line;
      ParagraphRole role;
      std::string_view letter;
      std::size_t count = 0;
    };
    Place places[] = {{LineRole::headline, ParagraphRole::headline, "h"},
                      {LineRole::subhead, ParagraphRole::subhead, "s"},
                      {LineRole::caption, ParagraphRole::caption, "c"},
                      {LineRole::body, ParagraphRole::body, "p"}};
    for (const auto& line : page.lines) {
      if (line.role == LineRole::left_out)
        draft_.left_out.push_back({line.number, std::string{line.text}, line.reason});
      for (auto& place : places) {
        if (place.line != line.role) continue;
        auto& paragraph = article.paragraphs.emplace_back();
        paragraph.id = std::string{place.letter} + std::to_string(++place.count);
        paragraph.role = place.role;
        paragraph.text = line.text;
        if (place.role != ParagraphRole::caption) continue;
        auto& picture = article.associations.emplace_back();
        picture.id = "a" + std::to_string(place.count);
        picture.caption = paragraph.id;
      }
    }
  }

  /// Who wrote it: as the page prints it, unless its head names others.
  template <class...>
  void tell_by(const PageLines& page) {
    std::string printed;
    for (const auto name : page.by) printed.append(printed.empty() ? "" : ", ").append(name);
    std::string told;
    bool is_printed = false;
    for (const auto& author : authors_) {
      is_printed = is_printed || printed.find(author) != printed.npos;
      told.append(told.empty() ? "" : ", ").append(author);
    }
    // The markup of a page names those of other articles too: its first is asked where nobody else is named.
    if (!marked_authors_.empty() && printed.empty()
        && (authors_.empty() || (authors_.size() == 1 && authors_.front() == site_)))
      told = marked_authors_.front();
    auto& by = is_printed || told.empty() ? printed : told;
    if (!by.empty()) draft_.article.by = std::move(by);
  }

  template <class...>
  void tell_language() {
    auto& article = draft_.article;
    if (!options_.language.empty()) article.language = options_.language;
    if (article.language) return;
    std::size_t korean = 0;
    std::size_t latin = 0;
    std::size_t others = 0;
    for (const auto& paragraph : article.paragraphs)
      for (const char c : *paragraph.text) {
        const auto byte = static_cast<unsigned char>(c);
        latin += base_parts::small_ascii(c) >= 'a' && base_parts::small_ascii(c) <= 'z';
        korean += byte >= 0xEA && byte <= 0xED;
        others += byte >= 0xC3 && (byte < 0xEA || byte > 0xED) && byte != 0xE2;
      }
    // Other languages with Latin letters have letters beyond those of English.
    if (korean * 4 > latin && korean > others)
      article.language = "ko";
    else if (!language_.empty() && language_.size() <= 35)
      article.language = language_;
    else if (latin > 100 && others * 50 < latin)
      article.language = "en";
  }

  template <class...>
  void read_paragraph(std::size_t number) {
    const std::string_view text = *draft_.article.paragraphs[number].text;
    const auto role = draft_.article.paragraphs[number].role;
    const auto first_amount = draft_.amounts.size();
    for (const auto& mention : find_amounts(text, options_.currencies))
      draft_.amounts.push_back({"m" + std::to_string(draft_.amounts.size() + 1), number, mention});
    const auto first_name = draft_.names.size();
    names_.for_each(text, [&](const NameFinder::Found& found) {
      const auto place = place_of(found.entity);
      entity_places_.push_back(place);
      draft_.names.push_back({draft_.article.entities[place].id, {number, found.begin, found.end}});
    });
    if (role == ParagraphRole::caption) return;
    for_each_quotation(text, [&](Stretch words, std::optional<Stretch> speaker) {
      auto& quotation = draft_.quotations.emplace_back();
      quotation.words = in(number, words);
      if (speaker) quotation.speaker = in(number, *speaker);
    });
    auto amount = first_amount;
    auto name = first_name;
    const auto dateline = page_parts::find_dateline(text);
    for_each_sentence(text, [&](Stretch sentence) {
      if (dateline && sentence.begin < dateline->end && dateline->end < sentence.end) sentence.begin = dateline->end;
      if (role == ParagraphRole::body) {
        if (const auto chain = find_source(text, sentence)) {
          auto& source = draft_.sources.emplace_back();
          source.words = in(number, sentence);
          for (const auto& part : {chain->reporter, chain->cited})
            if (part) source.chain.push_back(in(number, *part));
        }
      }
      DealCandidate candidate;
      candidate.sentence = in(number, sentence);
      for (; amount < draft_.amounts.size() && draft_.amounts[amount].mention.begin < sentence.end; ++amount)
        candidate.amounts.push_back(draft_.amounts[amount].id);
      for (; name < draft_.names.size() && draft_.names[name].words.begin < sentence.end; ++name) {
        const auto& found = draft_.names[name];
        const auto& entity = draft_.article.entities[entity_places_[name]];
        if (found.words.begin >= sentence.begin && may_be_party(entity.kind) && candidate.entities.size() < most_parties
            && !base_parts::contains(candidate.entities, found.entity))
          candidate.entities.push_back(found.entity);
      }
      read_candidate(text, sentence, std::move(candidate));
    });
  }

  template <class...>
  void read_candidate(std::string_view text, Stretch sentence, DealCandidate candidate) {
    const auto words = text.substr(sentence.begin, sentence.end - sentence.begin);
    const auto add = [](auto& all, auto one) {
      if (!base_parts::contains(all, one)) all.push_back(one);
    };
    deal_words.for_each(words, [&](const DealWord& row, std::size_t at) {
      if (begins_word(words, at)) add(candidate.types, row.type);
    });
    if (candidate.types.empty() || (candidate.amounts.empty() && candidate.entities.size() < 2)) return;
    status_words.for_each(words, [&](const StatusWord& row, std::size_t at) {
      if (begins_word(words, at)) add(candidate.statuses, row.status);
    });
    if (candidate.amounts.empty()) candidate.missing.emplace_back("an amount");
    if (candidate.entities.empty()) candidate.missing.emplace_back("the parties");
    if (candidate.entities.size() == 1) candidate.missing.emplace_back("a second party");
    if (candidate.statuses.empty()) candidate.missing.emplace_back("a status");
    draft_.candidates.push_back(std::move(candidate));
  }

  /// Whether one of this kind signs deals.
  [[nodiscard]] static bool may_be_party(EntityKind kind) noexcept {
    return kind == EntityKind::company || kind == EntityKind::public_body || kind == EntityKind::group;
  }

  [[nodiscard]] static DraftWords in(std::size_t paragraph, Stretch words) noexcept {
    return {paragraph, words.begin, words.end};
  }

  template <class...>
  void say_untold(const PageLines& page) {
    const auto& article = draft_.article;
    const auto has = [&](ParagraphRole role) {
      return base_parts::any_of(article.paragraphs, [&](const Paragraph& paragraph) { return paragraph.role == role; });
    };
    const auto say = [&](bool is_untold, std::string text) {
      if (is_untold) draft_.untold.push_back(std::move(text));
    };
    say(article.uri.empty(), "no uri, which identifies the article everywhere");
    say(!article.language, "no language that is known");
    say(!has(ParagraphRole::headline), "no headline");
    say(!has(ParagraphRole::body), "no text of an article");
    say(!article.by, "no byline");
    const auto& time = article.first_created;
    say(!time, "no time of publication");
    say(time && !time->has_time(), "no time of day of publication");
    say(time && time->has_time() && time->zone() == ZoneStatement::none, "no zone of the time of publication");
    say(time && time->zone() == ZoneStatement::assumed,
        "no zone of the time of publication: " + offset_of(time) + " is assumed");
    say(page.other_texts != 0,
        "other texts on the page, which may be articles of their own: " + std::to_string(page.other_texts));
    say(page.is_closed, "how the article goes on: the page shows a part to those who do not pay");
  }

  [[nodiscard]] static std::string offset_of(const std::optional<Timestamp>& time) {
    return time ? offset_text(*time) : std::string{};
  }

  const PageOptions& options_;
  const NameFinder& names_;
  Draft& draft_;
  std::string headline_;  // these as the head of the page has them
  std::string language_;
  std::string site_;
  std::string time_;
  std::vector<std::string> authors_;
  std::vector<std::string> marked_authors_;
  std::vector<std::size_t> entity_of_;      // by those that are known: which of the article's
  std::vector<std::size_t> entity_places_;  // by names of the draft: which of the article's
  model_parts::IdTable ids_;                // of those that are known
  std::size_t number_ = 0;
};

/// Whether a page is HTML: it begins with a tag, a declaration or a comment.
[[nodiscard]] constexpr bool is_html(std::string_view text) noexcept {
  text = page_parts::without_space(text.substr(0, 4096));
  return text.size() > 1 && text[0] == '<' && (page_parts::is_letter(text[1]) || text[1] == '!' || text[1] == '?');
}

/// Calls `visit(line, hint)` for each line of a page; it may change the hint.
template <class Lines, class Visit>
void for_each_line(Lines& lines, Visit visit) {
  std::size_t number = 0;
  for (std::string_view rest = lines.text; !rest.empty(); ++number) {
    const auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix((std::min)(line.size() + 1, rest.size()));
    visit(line, lines.hints[number]);
  }
}

/// Says which line is the headline, where the head of the page names it.
template <class...>
void mark_headline(HtmlLines& lines, const HtmlMetadata& found) {
  constexpr std::size_t least = 14;
  const LineHint* best = nullptr;
  bool is_exact = false;
  for_each_line(lines, [&](std::string_view text, const LineHint& hint) {
    const auto line = page_parts::without_space(text);
    if (hint == LineHint::caption || hint == LineHint::navigation || hint == LineHint::link || hint == LineHint::related
        || hint == LineHint::comments)
      return;
    const bool is_same = !line.empty() && line == page_parts::without_space(found.headline);
    const bool begins =
        page_parts::width_of(line) >= least && (found.headline.starts_with(line) || found.title.starts_with(line));
    if ((is_same && (!is_exact || hint == LineHint::headline)) || (begins && best == nullptr)) {
      best = &hint;
      is_exact = is_exact || is_same;
    }
  });
  if (best == nullptr) return;
  for (auto& hint : lines.hints)
    if (&hint == best)
      hint = LineHint::headline;
    else if (hint == LineHint::headline)
      hint = LineHint::heading;
}

/// Says which lines begin with an author that the head of the page names, and say little more.
template <class...>
void mark_bylines(HtmlLines& lines, const HtmlMetadata& found) {
  constexpr std::size_t most_besides = 40;
  for_each_line(lines, [&](std::string_view text, LineHint& hint) {
    if (hint != LineHint::none && hint != LineHint::paragraph && hint != LineHint::apart && hint != LineHint::heading)
      return;
    const auto line = page_parts::without_space(text);
    for (const auto& author : found.authors)
      if (author.size() >= 6 && line.starts_with(author) && line.size() <= author.size() + most_besides
          && !page_parts::ends_sentence(line))
        hint = LineHint::byline;
  });
}

/// How many bytes of an article's text lines have.
[[nodiscard]] inline std::size_t text_size(const PageLines& page) noexcept {
  std::size_t size = 0;
  for (const auto& line : page.lines)
    if (line.role == LineRole::body) size += line.text.size();
  return size;
}

[[nodiscard]] inline std::string_view headline_of(const PageLines& page) noexcept {
  for (const auto& line : page.lines)
    if (line.role == LineRole::headline) return line.text;
  return {};
}

/// How many bytes lines have that are as long as sentences and in a menu by their markup.
template <class...>
[[nodiscard]] std::size_t menu_size(const HtmlLines& lines) noexcept {
  constexpr std::size_t least = 80;
  std::size_t size = 0;
  for_each_line(lines, [&](std::string_view line, LineHint hint) {
    if (line.size() >= least && hint == LineHint::navigation) size += line.size();
  });
  return size;
}

template <class...>
void read_html(std::string_view html, DraftMaker& maker, Draft& draft) {
  std::vector<std::string_view> scripts;
  auto found = html_metadata(html, [&](std::string_view script) { scripts.push_back(script); });
  JsonLdMetadata json{found};
  for (const auto script : scripts) json.read(script);
  maker.take(found);
  auto lines = html_lines(html);
  mark_headline(lines, found);
  mark_bylines(lines, found);
  auto page = page_lines(lines.text, {lines.hints.data(), lines.hints.size()});
  // Names of elements may mislead: then the words alone are asked.
  constexpr std::size_t least = 400;
  const bool is_short = text_size(page) < least;
  if (is_short || menu_size(lines) > 2 * text_size(page)) {
    for (auto& hint : lines.hints) {
      const bool is_kept = is_short ? hint == LineHint::headline || hint == LineHint::link || hint == LineHint::caption
                                          || hint == LineHint::paragraph
                                    : hint != LineHint::navigation && hint != LineHint::apart;
      if (!is_kept) hint = LineHint::none;
    }
    mark_headline(lines, found);
    auto plain = page_lines(lines.text, {lines.hints.data(), lines.hints.size()});
    const bool is_same = is_short || headline_of(plain) == headline_of(page);
    if (is_same && text_size(plain) > 2 * text_size(page)) page = std::move(plain);
  }
  std::string told;
  if (json.body().size() > 2 * (std::max)(text_size(page), least)) {
    told = found.headline + '\n' + json.body();
    page = page_lines(told);
    draft.untold.emplace_back("whether the page shows its text: it is that of its JSON-LD");
  }
  maker.make(page);
}

}  // namespace draft_parts

/// Reads a page of news, as text or as HTML, into a draft: all of the article that can be told by rule, which of its
/// lines were left out and why, and in `untold` what could not be told. What is no text at all is a fault that names
/// the byte. Text is UTF-8, UTF-16, or CP949, which needs Linux. Throws nothing but `std::bad_alloc`,
/// and `Error` where the zone of `options` is none. O(bytes), and O(n log n) of the names that are known.
///
/// @code
///   const auto draft = newsgraph::read_page(bytes, {.uri = "https://…", .zone = "+09:00"});
///   if (draft) std::cout << newsgraph::extraction_prompt(*draft);
/// @endcode
template <class...>
[[nodiscard]] Loaded<Draft> read_page(std::string_view bytes, const PageOptions& options = {}) {
  if (!options.zone.empty() && !is_zone(options.zone))
    throw Error{"\"" + options.zone + "\" is no offset from UTC like +09:00"};
  const auto failed = [&](Fault fault) {
    fault.place.file = options.name;
    return Faults(1, std::move(fault));
  };
  if (bytes.size() > options.max_bytes)
    return failed(base_parts::fault_of(FaultKind::too_large, {}, std::to_string(options.max_bytes)));
  const auto page = draft_parts::page_text(bytes);
  if (!page) return failed(page.error());
  const auto text = page->text();
  if (page_parts::without_space(text).empty())
    return failed(base_parts::fault_of(FaultKind::empty, "nothing", "the text of a page"));
  const draft_parts::NameFinder names{options.known};
  Draft draft;
  draft_parts::DraftMaker maker{options, names, draft};
  if (draft_parts::is_html(text))
    draft_parts::read_html(text, maker, draft);
  else
    maker.make(page_lines(text));
  return draft;
}

}  // namespace newsgraph::inline v0_1
