# shellcheck shell=bash disable=SC2154 # the caller sets what is expected
# Messages, timing, root's rights and the cache folder. Expects: tree.

say() { printf '==> %s\n' "$*" >&2; }

# die WHAT REMEDY
die() {
  printf 'error: %s\n' "$1" >&2
  [ -z "${2:-}" ] || printf 'remedy: %s\n' "$2" >&2
  exit 1
}

# step TITLE COMMAND…: says what begins, and how long it took.
step() {
  local title=$1 begun=$SECONDS status=0
  shift
  say "$title"
  "$@" || status=$?
  [ "$status" -ne 0 ] || say "$title: $((SECONDS - begun)) s"
  return "$status"
}

# logged COMMAND…: shows what it printed only when it fails.
logged() {
  local status=0
  "$@" >>"$cache/prepare.log" 2>&1 || status=$?
  [ "$status" -eq 0 ] || tail -n 25 "$cache/prepare.log" >&2
  return "$status"
}

need_root() {
  [ "$EUID" -eq 0 ] || command -v sudo >/dev/null || die "packages must be installed, which needs root" \
    "install sudo, or run packaging/prepare as root"
}

as_root() {
  if [ "$EUID" -eq 0 ]; then
    "$@"
    return
  fi
  # sudo clears the environment, the proxies with it.
  local name kept=()
  for name in DEBIAN_FRONTEND {http,https,ftp,no}_proxy {HTTP,HTTPS,FTP,NO}_PROXY; do
    [ -z "${!name:-}" ] || kept+=("$name=${!name}")
  done
  sudo -- env "${kept[@]}" "$@"
}

# Inside build/ where the home folder cannot be written to.
find_cache() {
  cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
  cache=${cache:-$tree/build}/counterpart
  if ! mkdir -p "$cache" 2>/dev/null || [ ! -w "$cache" ]; then
    cache=$tree/build/counterpart
    mkdir -p "$cache" 2>/dev/null || die "no place for a cache: $cache cannot be made" \
      "make the source tree writable, or set XDG_CACHE_HOME to a folder that is"
  fi
}
