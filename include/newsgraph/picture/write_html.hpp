// SPDX-License-Identifier: MIT
#pragma once

#include <newsgraph/picture/drawing/markup.hpp>
#include <newsgraph/picture/layout.hpp>
#include <newsgraph/picture/scene.hpp>
#include <newsgraph/picture/write_svg.hpp>

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace newsgraph::inline v0_1 {
namespace picture_parts {

inline constexpr std::string_view page_style =
    "body{font:15px/1.45 Arial,Helvetica,sans-serif;margin:16px;color:#212529;background:#fff}"
    "svg{max-width:100%;height:auto}"
    "form{display:flex;flex-wrap:wrap;gap:8px 24px;padding:8px;background:#f1f3f5}"
    "#said{min-height:7em;white-space:pre-line;padding:8px;border-left:4px solid #adb5bd;margin:8px 0}"
    "table{border-collapse:collapse;font-size:14px}"
    "th,td{border:1px solid #ced4da;padding:4px 8px;text-align:left;vertical-align:top}"
    ".deal,.company{cursor:pointer}.pale{opacity:.12}.gone{display:none}tr.lit{background:#fff3bf}"
    "@media print{form,#said{display:none}}";

/// What the page does: it shows what is said of the deal that is pointed at, and hides what switches leave out.
inline constexpr std::string_view page_script =
    "'use strict';"
    "const all=q=>[...document.querySelectorAll(q)],by=id=>document.getElementById(id),"
    "deals=all('g.deal'),rows=all('tbody tr'),companies=all('g.company');"
    "const ends=g=>g.dataset.ends.split(' ');"
    "function show(){"
    "const talks=by('talks').checked,unstated=by('unstated').checked,one=by('one').value,near=new Set(one?[one]:[]);"
    "const is=g=>(talks||!('talks' in g.dataset))&&(unstated||!('unstated' in g.dataset));"
    "for(const g of deals)if(one&&is(g)&&ends(g).includes(one))for(const e of ends(g))near.add(e);"
    "for(const g of deals){const ok=is(g);g.classList.toggle('gone',!ok);"
    "const far=one&&!ends(g).includes(one);g.classList.toggle('pale',!!far);"
    "rows[g.dataset.deal].classList.toggle('gone',!ok||!!far)}"
    "for(const c of companies)c.classList.toggle('pale',!!one&&!near.has(c.dataset.node))}"
    "function say(i){const r=rows[i];for(const o of rows)o.classList.toggle('lit',o===r);"
    "by('said').textContent=[...r.cells].map(c=>c.textContent).filter(t=>t).join('\\n')}"
    "for(const g of deals){g.tabIndex=0;"
    "for(const e of ['mouseenter','focus','click'])g.addEventListener(e,()=>say(g.dataset.deal))}"
    "for(const c of companies)c.addEventListener('click',()=>{const s=by('one');"
    "s.value=s.value===c.dataset.node?'':c.dataset.node;show()});"
    "for(const id of ['talks','unstated','one'])by(id).addEventListener('change',show);show();";

/// The deals of a scene as rows of a table, in their order.
template <class...>
[[nodiscard]] std::string deal_rows(const Scene& scene) {
  std::string text;
  for (const auto& deal : scene.deals) {
    text += "<tr>";
    bool first = true;
    for (const auto* cell :
         {&deal.who, &deal.what, &deal.amount, &deal.status, &deal.says, &deal.words, &deal.told_by}) {
      text += (first ? "<th scope=\"row\">" : "<td>") + markup_text(*cell) + (first ? "</th>" : "</td>");
      first = false;
    }
    text += "</tr>\n";
  }
  return text;
}

}  // namespace picture_parts

/// A scene as a page of HTML by itself: the picture of `svg_text`, which shows what the article says and who says so
/// where the mouse is, switches for what is only in talks, for what nobody says is paid for, and for one company and
/// those that it deals with, and a table of the deals, which needs no script. Nothing is loaded from outside.
template <class...>
[[nodiscard]] std::string html_text(const Scene& scene, const Layout& layout) {
  using picture_parts::markup_text;
  std::string options;
  for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
    if (scene.nodes[i].deal) continue;
    std::string name;
    for (const auto& line : scene.nodes[i].label) name.append(name.empty() ? "" : " ").append(line);
    options += fmt::format("<option value=\"{}\">{}</option>", i, markup_text(name));
  }
  std::string text = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
  text += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + markup_text(scene.title)
          + "</title>\n<style>" + std::string{picture_parts::page_style} + "</style>\n</head>\n<body>\n";
  text +=
      "<form>\n<label><input type=\"checkbox\" id=\"talks\" checked> if the talks succeed</label>\n"
      "<label><input type=\"checkbox\" id=\"unstated\" checked> payments not stated</label>\n"
      "<label>deals of <select id=\"one\"><option value=\"\">all</option>"
      + options + "</select></label>\n</form>\n";
  text += picture_parts::SvgWriter<>{scene, layout, true}.text();
  text += "<div id=\"said\" aria-live=\"polite\">Point at a deal to read what is said of it.</div>\n<table>\n<caption>"
          + markup_text(scene.subtitle)
          + "</caption>\n<thead><tr><th scope=\"col\">Who pays whom</th><th scope=\"col\">What</th><th scope=\"col\">How "
            "much</th><th scope=\"col\">Status</th><th scope=\"col\">Who says so</th><th scope=\"col\">Words</th><th "
            "scope=\"col\">Told by</th></tr></thead>\n<tbody>\n"
          + picture_parts::deal_rows(scene) + "</tbody>\n</table>\n<script>" + std::string{picture_parts::page_script}
          + "</script>\n</body>\n</html>\n";
  return text;
}
template <class...>
[[nodiscard]] std::string html_text(const Scene& scene) {
  return html_text(scene, lay_out(scene));
}

}  // namespace newsgraph::inline v0_1
