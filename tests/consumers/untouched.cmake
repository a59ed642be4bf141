# SPDX-License-Identifier: MIT

# newsgraph gave the consumer its headers, and neither flags nor tests nor programs.
get_target_property(options newsgraph::newsgraph INTERFACE_COMPILE_OPTIONS)
get_directory_property(own_options COMPILE_OPTIONS)
if(options OR own_options)
  message(FATAL_ERROR "newsgraph added flags: ${options} ${own_options}")
endif()

get_target_property(directory newsgraph::newsgraph SOURCE_DIR)
if(NOT directory STREQUAL CMAKE_CURRENT_SOURCE_DIR) # a part of this build
  get_directory_property(folders DIRECTORY ${directory} SUBDIRECTORIES)
  get_directory_property(targets DIRECTORY ${directory} BUILDSYSTEM_TARGETS)
  get_directory_property(tests DIRECTORY ${directory} TESTS)
  list(FILTER folders INCLUDE REGEX "^${directory}/") # fetched dependencies stand elsewhere
  list(REMOVE_ITEM targets newsgraph newsgraph_simdjson)
  if(folders OR targets OR tests)
    message(FATAL_ERROR "newsgraph built ${folders} ${targets} ${tests}")
  endif()
endif()
