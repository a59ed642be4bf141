# The first C++ block of the README is examples/first_look.cpp, and the block after it is what that prints.
cmake_minimum_required(VERSION 3.24)

set(root ${CMAKE_CURRENT_LIST_DIR}/..)
file(READ ${root}/README.md rest)

# Takes the next block whose fence is one of `fences` from `rest`, and compares it with a file.
function(compare fences path)
  if(NOT rest MATCHES "\n(${fences})\n")
    message(FATAL_ERROR "README.md has no block ${fences} for ${path}")
  endif()
  string(FIND "${rest}" "${CMAKE_MATCH_0}" start)
  string(LENGTH "${CMAKE_MATCH_0}" length)
  math(EXPR start "${start} + ${length}")
  string(SUBSTRING "${rest}" ${start} -1 rest)
  string(FIND "${rest}" "\n```\n" end)
  math(EXPR end "${end} + 1")
  string(SUBSTRING "${rest}" 0 ${end} block)
  math(EXPR end "${end} + 4")
  string(SUBSTRING "${rest}" ${end} -1 rest)
  set(rest "${rest}" PARENT_SCOPE)

  file(READ ${root}/${path} expected)
  if(NOT block STREQUAL expected)
    message("README.md shows\n${block}\nbut ${path} is\n${expected}")
    message(SEND_ERROR "README.md differs from ${path}")
  endif()
endfunction()

compare("```cpp" examples/first_look.cpp)
compare("```text|```" examples/expected/first_look.out)
