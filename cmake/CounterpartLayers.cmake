# SPDX-License-Identifier: GPL-3.0-or-later
# One function makes every layer, another every test, so that all are built alike.

# counterpart_layer(NAME [PUBLIC target…] [PRIVATE target…])
# A static library Counterpart::NAME of all sources in the calling folder.
function(counterpart_layer name)
  cmake_parse_arguments(ARG "" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  string(TOLOWER "counterpart_${name}" target)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  if(sources)
    file(GLOB headers CONFIGURE_DEPENDS *.h)
    add_library(${target} STATIC ${sources} ${headers})
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  else()
    add_library(${target} INTERFACE)
    target_include_directories(${target} INTERFACE ${CMAKE_SOURCE_DIR})
    target_link_libraries(${target} INTERFACE ${ARG_PUBLIC} ${ARG_PRIVATE})
  endif()
  add_library(Counterpart::${name} ALIAS ${target})
endfunction()

# counterpart_tests(target…)
# One program, and one ctest entry, for each tst_*.cpp of the calling folder.
function(counterpart_tests)
  file(GLOB tests CONFIGURE_DEPENDS tst_*.cpp)
  foreach(test IN LISTS tests)
    get_filename_component(name ${test} NAME_WE)
    add_executable(${name} ${test})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE Counterpart::TestSupport Qt6::Test ${ARGN})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_FORCE_STDERR_LOGGING=1")
  endforeach()
endfunction()
