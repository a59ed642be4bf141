# SPDX-License-Identifier: MIT

# Runs PROGRAM with ARGUMENTS, and the file INPUT as its standard input, and compares what it prints with EXPECTED.out and
# EXPECTED.err; PRINTED keeps it. With FULL it prints to a full disk, and has to say on stderr that it can't.
cmake_minimum_required(VERSION 3.24)

if(NOT INPUT)
  set(INPUT /dev/null)
endif()
set(output ${PRINTED}.out)
if(FULL)
  set(output /dev/full)
endif()
execute_process(COMMAND ${PROGRAM} ${ARGUMENTS} RESULT_VARIABLE status INPUT_FILE ${INPUT}
                OUTPUT_FILE ${output} ERROR_FILE ${PRINTED}.err)
if(NOT STATUS)
  set(STATUS 0)
endif()
if(NOT status STREQUAL STATUS)
  message(SEND_ERROR "exit status ${status}, expected ${STATUS}")
endif()

if(FULL)
  file(READ ${PRINTED}.err told)
  if(NOT told MATCHES "(^|\n)[a-z_]+: [^\n]*(can't write|cannot write|No space left)[^\n]*\n$")
    message(SEND_ERROR "the example can't print, and says\n${told}")
  endif()
  return()
endif()

foreach(stream IN ITEMS out err)
  set(expected ${EXPECTED}.${stream})
  if(NOT EXISTS ${expected})
    set(expected /dev/null)
  endif()
  execute_process(COMMAND diff -u ${expected} ${PRINTED}.${stream} RESULT_VARIABLE differs OUTPUT_VARIABLE difference)
  if(differs)
    message("${difference}")
    message(SEND_ERROR "the example prints other than ${EXPECTED}.${stream}")
  endif()
endforeach()
