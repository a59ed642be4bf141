// SPDX-License-Identifier: MIT
#pragma once

/// What stands in pages of HTML, and what the lines of a page are to its article.

#include <newsgraph/page/character_references.hpp>
#include <newsgraph/page/html_lines.hpp>
#include <newsgraph/page/html_metadata.hpp>
#include <newsgraph/page/html_scanner.hpp>
#include <newsgraph/page/html_text.hpp>
#include <newsgraph/page/json_ld_scripts.hpp>
#include <newsgraph/page/page_line.hpp>
#include <newsgraph/page/page_lines.hpp>
#include <newsgraph/page/page_time.hpp>
#include <newsgraph/page/word_finder.hpp>
