// SPDX-License-Identifier: MIT
#pragma once

/// From the text of a page to a document that each of its words supports.

#include <newsgraph/draft/anchor.hpp>
#include <newsgraph/draft/check_extraction.hpp>
#include <newsgraph/draft/draft.hpp>
#include <newsgraph/draft/extraction_fault.hpp>
#include <newsgraph/draft/extraction_form.hpp>
#include <newsgraph/draft/page_options.hpp>
#include <newsgraph/draft/read_extraction.hpp>
#include <newsgraph/draft/read_page.hpp>
#include <newsgraph/draft/repair_text.hpp>
