// SPDX-License-Identifier: MIT
#pragma once

/// What stands in pages of HTML.

#include <newsgraph/page/character_references.hpp>
#include <newsgraph/page/html_scanner.hpp>
#include <newsgraph/page/html_text.hpp>
#include <newsgraph/page/json_ld_scripts.hpp>
