// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/picture/drawing/marks.hpp>
#include <newsgraph/picture/drawing/widths.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// Who pays whom, as boxes and lines that have no places yet.

namespace newsgraph::inline v0_1 {

/// A deal in words, and how its lines look.
struct SceneDeal {
  std::string id;                  ///< the global one, "uri#d1"
  std::vector<std::string> label;  ///< what stands on its line: "≥ $10bn", "investment"
  std::size_t kind_line = 0;       ///< of the label: those before it are the amount
  MoneyKind kind = MoneyKind::none;
  Stroke stroke = Stroke::solid;
  LineWidth width{};
  bool payment_not_stated = false;
  std::string who;      ///< "OpenAI → Amazon"
  std::string what;     ///< "lease of servers, over 7 years"
  std::string amount;   ///< "$38bn (약 56조 2500억원)", "not stated"
  std::string status;   ///< "agreed"
  std::string says;     ///< who says so, and how sure that is
  std::string words;    ///< those of the article
  std::string told_by;  ///< by which articles: "Newsis, 2025-12-17"
};

/// A company, or another party, in a box; or an ellipse for a deal of more than one payer or payee.
struct SceneNode {
  std::string id;  ///< the global one, of an ellipse that of its deal
  std::vector<std::string> label;
  std::optional<std::size_t> deal{};  ///< of an ellipse
  bool anonymous = false;
  std::size_t deals = 0;  ///< how many a company takes part in
};

/// From a payer to a payee, or a spoke between one of them and an ellipse.
struct SceneLine {
  std::size_t from;
  std::size_t to;
  std::size_t deal;
  LineWidth width{};
  bool has_label = false;
  bool has_head = false;
  bool has_mark = false;  ///< at a payer's end, the `TailMark` of the kind of its deal
};

/// Who pays whom, as boxes and lines. All text in it is safe to print. The same articles give the same scene, in
/// whatever order they were added.
struct Scene {
  std::string title;
  std::string subtitle;
  std::vector<std::string> notes;  ///< what is not in it
  std::vector<SceneNode> nodes;    ///< companies by name, then ellipses
  std::vector<SceneLine> lines;
  std::vector<SceneDeal> deals;
  std::vector<WidthSample> widths;  ///< what widths mean, the thinnest first
};

}  // namespace newsgraph::inline v0_1
