// SPDX-License-Identifier: MIT
#include <newsgraph/newsgraph.hpp>
#include <newsgraph/page.hpp>
#include <newsgraph/summary.hpp>
#include <newsgraph/picture.hpp>
#include <newsgraph/bridge.hpp>
