// SPDX-License-Identifier: MIT
#pragma once

/// From the text of a page to a document that each of its words supports.

#include <newsgraph/draft/draft.hpp>
#include <newsgraph/draft/read_page.hpp>
