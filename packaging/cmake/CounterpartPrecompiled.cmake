# SPDX-License-Identifier: GPL-3.0-or-later
# Reading the headers of Qt and of the standard library is most of what compiling costs, so they are read once: for
# the core and its tests, for the window, and for its tests. (<QTest> asks whether there is Qt Gui, which some tests of
# the core have and others not: it fits no set of theirs.) Every file still includes what it uses; preset "tidy" builds
# without this.
option(COUNTERPART_PRECOMPILED "Read the headers of Qt once" ON)

# Few and common ones: what a precompiled header holds is read into every file.
set(core_headers <QDateTime> <QHash> <QString> <algorithm> <expected> <functional> <memory> <optional> <vector>)
set(window_headers <QAbstractItemView> <QAction> <QBoxLayout> <QLabel> <QPainter>)

# One small library a set, whose precompiled header the others use.
function(counterpart_precompiled name)
  cmake_parse_arguments(ARG "" "" "HEADERS;LIBRARIES" ${ARGN})
  set(source ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "")
  add_library(counterpart_precompiled_${name} OBJECT ${source})
  set_target_properties(counterpart_precompiled_${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(counterpart_precompiled_${name} PRIVATE ${ARG_LIBRARIES})
  target_precompile_headers(counterpart_precompiled_${name} PRIVATE ${ARG_HEADERS})
endfunction()

if(COUNTERPART_PRECOMPILED)
  counterpart_precompiled(core HEADERS ${core_headers} LIBRARIES Qt6::Core)
  counterpart_precompiled(window HEADERS ${core_headers} ${window_headers} LIBRARIES Qt6::Widgets)
  counterpart_precompiled(window_tests HEADERS ${core_headers} ${window_headers} <QTest>
    LIBRARIES Qt6::Widgets Qt6::Test)
endif()

# counterpart_precompile(target set): the target reads that set's headers from the precompiled one.
function(counterpart_precompile target set)
  if(COUNTERPART_PRECOMPILED)
    target_precompile_headers(${target} REUSE_FROM counterpart_precompiled_${set})
  endif()
endfunction()

# counterpart_precompiled_set(variable): the set that fits the calling folder. Models and commands know no widgets.
function(counterpart_precompiled_set variable)
  set(${variable} core PARENT_SCOPE)
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui/" AND NOT CMAKE_CURRENT_SOURCE_DIR MATCHES "/ui/(models|commands)$")
    set(${variable} window PARENT_SCOPE)
  endif()
endfunction()
