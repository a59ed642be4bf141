// SPDX-License-Identifier: MIT
#pragma once

/// What an article says, laid out for a terminal.

#include <newsgraph/summary/options.hpp>
#include <newsgraph/summary/overview.hpp>
#include <newsgraph/summary/style.hpp>
#include <newsgraph/summary/summary.hpp>
#include <newsgraph/summary/what_if.hpp>
