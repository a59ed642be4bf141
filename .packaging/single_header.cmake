# SPDX-License-Identifier: MIT

# Writes the library as one header, with its licence in it: cmake -DOUTPUT=FILE -P single_header.cmake. It has all that
# newsgraph.hpp, summary.hpp, picture.hpp and bridge.hpp have, and needs nlohmann_json and fmt as they do.
cmake_minimum_required(VERSION 3.24)

set(root ${CMAKE_CURRENT_LIST_DIR}/../include)

# Takes on a header behind those that it includes, if it is not there yet.
function(take header)
  get_property(taken GLOBAL PROPERTY taken_${header})
  if(taken)
    return()
  endif()
  set_property(GLOBAL PROPERTY taken_${header} TRUE)
  file(STRINGS ${root}/${header} includes REGEX "^#include <newsgraph/[^>]*>")
  foreach(include IN LISTS includes)
    string(REGEX REPLACE "^#include <([^>]*)>.*" "\\1" include "${include}")
    take(${include})
  endforeach()
  file(READ ${root}/${header} own)
  string(REGEX REPLACE "(\n)(// SPDX-License-Identifier: MIT|#pragma once|#include <newsgraph/[^\n]*)" "\\1" own "\n${own}")
  string(REGEX REPLACE "\n\n\n+" "\n\n" own "${own}")
  string(STRIP "${own}" own)
  set_property(GLOBAL APPEND_STRING PROPERTY text "${own}\n\n")
endfunction()

set(facades newsgraph.hpp summary.hpp picture.hpp bridge.hpp)
foreach(facade IN LISTS facades)
  take(newsgraph/${facade})
endforeach()
get_property(text GLOBAL PROPERTY text)
file(READ ${root}/../LICENSE licence)
string(STRIP "${licence}" licence)
string(REPLACE "\n" "\n// " licence "// ${licence}")
string(REPLACE "// \n" "//\n" licence "${licence}")
file(WRITE ${OUTPUT} "// newsgraph: business news as values and one graph. One header made of all; needs nlohmann_json and fmt.
//
${licence}
#pragma once

${text}")
