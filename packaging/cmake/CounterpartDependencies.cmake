# SPDX-License-Identifier: GPL-3.0-or-later
# Every library that the program stands on, found once.
find_package(Qt6 6.8 REQUIRED COMPONENTS Core Gui Widgets Sql Test Svg Concurrent PrintSupport LinguistTools)
find_package(KF6SyntaxHighlighting 6.13 REQUIRED)
find_package(KF6Archive 6.13 REQUIRED)
find_package(KF6CalendarCore 6.13 REQUIRED)
find_package(KPim6Mime 6.3 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n data)
find_package(SQLite3 3.46 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler-qt6)
pkg_check_modules(TESSERACT REQUIRED IMPORTED_TARGET tesseract lept)
find_package(tomlplusplus REQUIRED)
find_package(rapidfuzz REQUIRED)

# Snowball ships neither a CMake package nor a pkg-config file.
find_path(STEMMER_INCLUDE libstemmer.h REQUIRED)
find_library(STEMMER_LIBRARY stemmer REQUIRED)
add_library(Counterpart::Snowball INTERFACE IMPORTED)
target_include_directories(Counterpart::Snowball INTERFACE ${STEMMER_INCLUDE})
target_link_libraries(Counterpart::Snowball INTERFACE ${STEMMER_LIBRARY})

# Nor does Compact Language Detector 2.
find_path(CLD2_INCLUDE cld2/public/compact_lang_det.h REQUIRED)
find_library(CLD2_LIBRARY cld2 REQUIRED)
add_library(Counterpart::Cld2 INTERFACE IMPORTED)
target_include_directories(Counterpart::Cld2 INTERFACE ${CLD2_INCLUDE})
target_link_libraries(Counterpart::Cld2 INTERFACE ${CLD2_LIBRARY})

# Tests look for their data through tests/support/paths.h. Without the folders in its definitions a test compiles to
# the same object in every checkout, so that the compiler cache knows it.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
