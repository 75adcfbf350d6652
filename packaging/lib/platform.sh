# shellcheck shell=bash disable=SC2154 # the caller sets what is expected
# Decides where Counterpart is built: on the host, or in the toolbox. Expects: tree, cache.
# COUNTERPART_TOOLBOX=always or never overrules the decision.

# These decide whether the host is new enough; the rest follows from them.
declare -A minimum=([g++]=4:14 [qt6-base-dev]=6.8 [libkf6syntaxhighlighting-dev]=6.13)
export DEBIAN_FRONTEND=noninteractive

read_packages() {
  mapfile -t packages < <(sed 's/#.*//; s/[[:space:]]//g; /^$/d' "$tree/packaging/packages.txt")
}

# new_enough PACKAGE VERSION
new_enough() { dpkg --compare-versions "$2" ge "${minimum[$1]}"; }

# installed [ROOT]: true when nothing need be installed on the host, or in a toolbox; leaves the rest in
# "missing" and the versions of what is there in the caller's "have".
installed() {
  local name status version
  command -v dpkg-query >/dev/null || return 1
  while read -r name status version; do
    [ "$status" != installed ] || have[$name]=$version
  done < <(dpkg-query --admindir="${1:-}/var/lib/dpkg" -W -f '${Package} ${db:Status-Status} ${Version}\n' \
    "${packages[@]}" 2>/dev/null)
  missing=()
  for name in "${packages[@]}"; do
    [ -n "${have[$name]:-}" ] || missing+=("$name")
  done
  [ "${#missing[@]}" -eq 0 ]
}

host_installed() {
  local name
  local -A have=()
  installed || return 1
  for name in "${!minimum[@]}"; do
    new_enough "$name" "${have[$name]}" || return 1
  done
}

candidate() { LC_ALL=C apt-cache policy "$1" | awk '$1 == "Candidate:" && $2 != "(none)" { print $2 }'; }

# True when the host's own archive has all that is missing, and new enough.
host_offers() {
  local name version
  command -v apt-get >/dev/null || return 1
  [ -n "$(candidate qt6-base-dev)" ] || apt_update
  for name in "${!minimum[@]}"; do
    version=$(candidate "$name")
    [ -n "$version" ] && new_enough "$name" "$version" || return 1
  done
  apt-get --simulate --no-install-recommends install "${missing[@]}" >/dev/null 2>&1
}

apt_update() {
  need_root
  step "reading the host's package lists" logged as_root apt-get -qq update ||
    die "apt-get update failed" "mend the host's apt sources, or connect to the network"
}

# apt_install PACKAGE…: lists may be stale, so a failure is tried once more with new ones.
apt_install() {
  need_root
  local apt=(apt-get -qq -y --no-install-recommends -o DPkg::Lock::Timeout=600 install "$@")
  step "installing $# packages on the host" logged as_root "${apt[@]}" && return
  apt_update
  step "installing $# packages on the host" logged as_root "${apt[@]}" ||
    die "apt-get could not install: $*" "see $cache/prepare.log"
}

# Sets "platform" to "host" or to the toolbox's folder; false when that has to be prepared.
# A toolbox that exists wins: it was made because the host would not do.
choose_platform() {
  local -A have=()
  platform=host
  [ "${COUNTERPART_TOOLBOX:-}" != never ] || return 0
  read_packages
  find_toolbox
  if [ -d "$toolbox" ]; then
    platform=$toolbox
    installed "$toolbox"
  elif [ "${COUNTERPART_TOOLBOX:-}" = always ]; then
    return 1
  else
    host_installed
  fi
}

prepare() {
  if choose_platform; then
    [ "$platform" = host ] || touch -c "$platform" 2>/dev/null || :
  elif [ "$platform" != host ]; then
    add_to_toolbox
  elif [ "${COUNTERPART_TOOLBOX:-}" != always ] && host_offers; then
    apt_install "${missing[@]}"
  else
    make_toolbox
    platform=$toolbox
  fi
}
