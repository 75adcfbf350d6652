# shellcheck shell=bash disable=SC2154 # the caller sets what is expected
# Configures and builds. Expects: tree, cache, platform.

out=$tree/build/release

# build TARGET…
build() {
  local made_for=$platform made_at=$tree
  # Objects of another compiler's or another place's build cannot be gone on with.
  [ ! -f "$out/platform" ] || made_for=$(<"$out/platform")
  [ ! -f "$out/CMakeCache.txt" ] || made_at=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$out/CMakeCache.txt")
  if [ "$made_for" != "$platform" ] || [ "$made_at" != "$tree" ]; then
    say "build/release was made elsewhere; it is made anew"
    rm -rf "$out"
  fi
  mkdir -p "$out"
  printf '%s\n' "$platform" >"$out/platform"

  # One compiler cache for all checkouts, wherever they lie.
  export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_DIR="$cache/ccache" CCACHE_BASEDIR="$tree" \
    CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1
  step "configuring" enter "$platform" cmake -S "$tree" --preset release ||
    die "CMake could not configure" "read its message above; packaging/packages.txt lists what it looks for"
  step "building" enter "$platform" cmake --build "$out" --target "$@" ||
    die "the build failed" "mend the first error above and run this again: it goes on where it stopped"
}
