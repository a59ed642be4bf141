# SPDX-License-Identifier: MIT

# Compiles a consumer as one does without CMake: cmake -DCOMPILER= -DPREFIX= -DBUILD= -P pkg_config.cmake, where PREFIX is
# what newsgraph was installed to.
cmake_minimum_required(VERSION 3.24)

find_program(pkg_config pkg-config)
if(NOT pkg_config)
  message("skipped: no pkg-config")
  return()
endif()
file(GLOB_RECURSE found ${PREFIX}/*/newsgraph.pc)
cmake_path(GET found PARENT_PATH folder)
set(ENV{PKG_CONFIG_PATH} ${folder}:$ENV{PKG_CONFIG_PATH})
execute_process(COMMAND ${pkg_config} --cflags --libs newsgraph OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE
                COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags UNIX_COMMAND "${flags}")
file(MAKE_DIRECTORY ${BUILD})
execute_process(COMMAND ${COMPILER} -std=c++20 ${CMAKE_CURRENT_LIST_DIR}/main.cpp ${flags} -o ${BUILD}/consumer
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${BUILD}/consumer COMMAND_ERROR_IS_FATAL ANY)
