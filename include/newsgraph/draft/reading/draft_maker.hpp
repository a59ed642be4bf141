// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/base/fault.hpp>
#include <newsgraph/base/nearest.hpp>
#include <newsgraph/base/sequence.hpp>
#include <newsgraph/draft/draft.hpp>
#include <newsgraph/draft/page_options.hpp>
#include <newsgraph/draft/reading/deal_words.hpp>
#include <newsgraph/draft/reading/name_finder.hpp>
#include <newsgraph/draft/reading/quoted_words.hpp>
#include <newsgraph/draft/reading/sentences.hpp>
#include <newsgraph/draft/reading/source_words.hpp>
#include <newsgraph/model/id_table.hpp>
#include <newsgraph/page/html_metadata.hpp>
#include <newsgraph/page/html_text.hpp>
#include <newsgraph/page/page_lines.hpp>
#include <newsgraph/prose/find_amounts.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newsgraph::inline v0_1::draft_parts {

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

private:
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

  static constexpr auto none = static_cast<std::size_t>(-1);
  static constexpr std::size_t most_parties = 64;  // of a sentence
  static constexpr std::size_t least_entries = 4;  // of a live page

  template <class...>
  void add_one_source(InfoSourceRole role, std::string_view name) {
    auto& entities = draft_.article.entities;
    const auto known = names_.entity_of(name);
    std::size_t place = none;
    if (known != NameFinder::none) {
      place = place_of(known);
    } else {
      for (std::size_t i = 0; i < entities.size() && place == none; ++i)
        if (entities[i].name && base_parts::same_letters(*entities[i].name, name)) place = i;
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
    for (const auto name : page.by) printed.append(printed.empty() ? "" : ", ").append(page_parts::without_marks(name));
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
    say(page.articles > 1,
        "whether the page is one article: its datelines, bylines or addresses of reporters are those of "
            + std::to_string(page.articles));
    say(page.entries >= least_entries,
        "whether the page is one article: a time of day stands in front of sentences, as on a live page: "
            + std::to_string(page.entries));
    say(!page.cut_figures.empty(),
        "whether a figure goes on in the next line, at the end of " + lines_of(page.cut_figures));
    say(page.is_closed, "how the article goes on: the page shows a part to those who do not pay");
  }

  /// "line 7", "lines 7, 12".
  [[nodiscard]] static std::string lines_of(const std::vector<std::size_t>& numbers) {
    constexpr std::size_t most = 8;
    std::string text = numbers.size() > 1 ? "lines" : "line";
    for (std::size_t i = 0; i < numbers.size() && i < most; ++i)
      text.append(i != 0 ? ", " : " ").append(std::to_string(numbers[i]));
    return numbers.size() > most ? text + ", …" : text;
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

}  // namespace newsgraph::inline v0_1::draft_parts
