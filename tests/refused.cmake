# SPDX-License-Identifier: MIT

# What must not compile, and says why in words: for each source of refused/, the compiler gives the errors that its first
# lines expect, each as often as it stands there. cmake -DCOMPILER=… -P tests/refused.cmake
cmake_minimum_required(VERSION 3.24)

file(GLOB sources ${CMAKE_CURRENT_LIST_DIR}/refused/*.cpp)
foreach(source IN LISTS sources)
  execute_process(COMMAND ${COMPILER} -std=c++20 -fsyntax-only -I${CMAKE_CURRENT_LIST_DIR}/../include ${source}
                  RESULT_VARIABLE failed ERROR_VARIABLE said)
  if(NOT failed)
    message(SEND_ERROR "${source} compiles")
  endif()
  string(REPLACE ";" "," said "${said}")
  file(STRINGS ${source} expected REGEX "^// error: ")
  set(errors ${expected})
  list(REMOVE_DUPLICATES errors)
  foreach(error IN LISTS errors)
    list(FILTER expected INCLUDE REGEX "^${error}$")
    list(LENGTH expected times)
    string(REPLACE "// error: " "" words "${error}")
    string(REGEX MATCHALL "error: [^\n]*${words}" found "${said}")
    list(LENGTH found count)
    if(NOT count EQUAL times)
      message(SEND_ERROR "${source}: expected ${times} times the error \"${words}\", found it ${count} times in:\n${said}")
    endif()
  endforeach()
endforeach()
