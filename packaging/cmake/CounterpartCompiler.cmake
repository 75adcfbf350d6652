# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, the compiler cache and the linker: the same for every target.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14)
  message(FATAL_ERROR "Counterpart needs GCC 14 or later; ./packaging/check makes a fitting toolbox ready.")
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi)
if(COUNTERPART_WERROR)
  add_compile_options(-Werror)
endif()

add_compile_definitions(
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_UP_TO=0x060800)

find_program(COUNTERPART_CCACHE ccache)
if(COUNTERPART_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${COUNTERPART_CCACHE})
endif()

find_program(COUNTERPART_MOLD mold)
if(COUNTERPART_MOLD)
  add_link_options(-fuse-ld=mold)
endif()
