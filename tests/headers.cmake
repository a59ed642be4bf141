# SPDX-License-Identifier: MIT

# Adds the target structure.headers, which compiles each header alone: with nothing before it that it does not include. A
# unit includes a header, then one that includes that, and so on up; it tells of all of them, since what stands before
# each is there in any case. So there are far fewer units than headers. With a sanitizer, which changes nothing of that,
# they are left to builds without, `.ci/run ports` has one by clang.
set(root ${PROJECT_SOURCE_DIR}/include)
file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${root} ${root}/*.hpp)
if(NOT TARGET newsgraph::simdjson)
  list(REMOVE_ITEM headers newsgraph/json/simdjson.hpp)
endif()
list(TRANSFORM headers PREPEND ${root}/ OUTPUT_VARIABLE paths)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${paths}) # what includes what decides on the units

# Sets the property below_HEADER: the headers that it includes, itself or by others.
function(newsgraph_find_below header)
  get_property(found DIRECTORY PROPERTY below_${header} SET)
  if(found)
    return()
  endif()
  set_property(DIRECTORY PROPERTY below_${header} "") # so that a circle comes to an end
  file(STRINGS ${root}/${header} below REGEX "^#include <newsgraph/")
  list(TRANSFORM below REPLACE "^#include <(.*)>.*" "\\1")
  foreach(include IN LISTS below)
    newsgraph_find_below(${include})
    get_property(further DIRECTORY PROPERTY below_${include})
    list(APPEND below ${further})
  endforeach()
  list(REMOVE_DUPLICATES below)
  set_property(DIRECTORY PROPERTY below_${header} "${below}")
endfunction()

# From the header that includes the fewest to that which includes the most.
foreach(header IN LISTS headers)
  newsgraph_find_below(${header})
  get_property(below DIRECTORY PROPERTY below_${header})
  list(LENGTH below size)
  list(APPEND by_size "${size} ${header}")
endforeach()
list(SORT by_size COMPARE NATURAL)
list(TRANSFORM by_size REPLACE "^[0-9]+ " "")

# Each takes on the unit of the largest header that it includes and that no other has taken on.
foreach(header IN LISTS by_size)
  get_property(below DIRECTORY PROPERTY below_${header})
  set(unit_of_${header} "#include <${header}>\n")
  foreach(smaller IN LISTS smaller_ones)
    if(smaller IN_LIST below)
      list(REMOVE_ITEM smaller_ones ${smaller})
      string(PREPEND unit_of_${header} "${unit_of_${smaller}}")
      break()
    endif()
  endforeach()
  list(PREPEND smaller_ones ${header})
endforeach()
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  set(smaller_ones "")
endif()
foreach(header IN LISTS smaller_ones)
  string(REGEX REPLACE "hpp$" "cpp" unit headers/${header})
  file(CONFIGURE OUTPUT ${unit} CONTENT "${unit_of_${header}}")
  list(APPEND units ${CMAKE_CURRENT_BINARY_DIR}/${unit})
endforeach()

# One more unit includes all of them after macros of others, which are not for the headers that ours include.
list(FILTER paths EXCLUDE REGEX "/json/simdjson.hpp$")
foreach(path IN LISTS paths)
  file(STRINGS ${path} lines REGEX "^#include <[^>]*>$")
  list(APPEND foreign ${lines})
endforeach()
list(FILTER foreign EXCLUDE REGEX "<newsgraph/")
list(REMOVE_DUPLICATES foreign)
list(JOIN foreign "\n" foreign)
file(CONFIGURE OUTPUT headers/macros.cpp CONTENT "${foreign}
#include \"${CMAKE_CURRENT_SOURCE_DIR}/macros.hpp\"
#include <newsgraph/newsgraph.hpp>
#include <newsgraph/page.hpp>
#include <newsgraph/draft.hpp>
#include <newsgraph/summary.hpp>
#include <newsgraph/picture.hpp>
#include <newsgraph/bridge.hpp>
")
list(APPEND units ${CMAKE_CURRENT_BINARY_DIR}/headers/macros.cpp)

add_library(structure.headers OBJECT EXCLUDE_FROM_ALL ${units})
target_link_libraries(structure.headers PRIVATE newsgraph::newsgraph $<TARGET_NAME_IF_EXISTS:newsgraph::simdjson>)
set_target_properties(structure.headers PROPERTIES UNITY_BUILD OFF)
