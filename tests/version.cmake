# SPDX-License-Identifier: MIT

# No symbol of PROGRAM, as NM lists them, is in newsgraph without being in its inline namespace.
execute_process(COMMAND ${NM} --defined-only ${PROGRAM} OUTPUT_VARIABLE symbols COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "9newsgraph[^\n]*" ours "${symbols}")
list(LENGTH ours count)
if(count LESS 100)
  message(FATAL_ERROR "${PROGRAM} has only ${count} symbols of newsgraph")
endif()
list(FILTER ours EXCLUDE REGEX "^9newsgraph4v0_1")
if(ours)
  list(JOIN ours "\n" ours)
  message(FATAL_ERROR "without the version:\n${ours}")
endif()
