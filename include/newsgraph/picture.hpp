// SPDX-License-Identifier: MIT
#pragma once

/// Pictures of who pays whom.

#include <newsgraph/picture/layout.hpp>
#include <newsgraph/picture/make_scene.hpp>
#include <newsgraph/picture/scene.hpp>
#include <newsgraph/picture/write_dot.hpp>
#include <newsgraph/picture/write_html.hpp>
#include <newsgraph/picture/write_mermaid.hpp>
#include <newsgraph/picture/write_svg.hpp>
