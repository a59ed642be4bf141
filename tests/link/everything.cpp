// SPDX-License-Identifier: MIT
#include <newsgraph/bridge.hpp>
#include <newsgraph/draft.hpp>
#include <newsgraph/newsgraph.hpp>
#include <newsgraph/page.hpp>
#include <newsgraph/picture.hpp>
#include <newsgraph/summary.hpp>
