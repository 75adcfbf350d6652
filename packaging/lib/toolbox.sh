# shellcheck shell=bash disable=SC2034,SC2154 # the caller sets what is expected
# Makes the toolbox, a Debian 13 root in the cache folder, and adds to it. Expects: cache, packages.

# To be raised when what is done here changes what is in the toolbox.
toolbox_version=1
suite=trixie

# Sets "toolbox" to the folder of the one there is, or is to be made. It keeps its folder, and with it every
# build, when packages are added to the list; the first one of this version serves all checkouts.
find_toolbox() {
  local folder
  toolbox=$cache/toolbox-$(printf '%s\n' "$toolbox_version" "${packages[@]}" | sha256sum | cut -c 1-12)
  [ ! -d "$toolbox" ] || return 0
  for folder in "$cache"/toolbox-*/; do
    if [ "$(cat "$folder/etc/counterpart-toolbox" 2>/dev/null || echo 1)" = "$toolbox_version" ] &&
      [ -d "$folder/usr" ]; then
      toolbox=${folder%/}
      return
    fi
  done
}

# The host's own Debian sources with the suite's name swapped, one "deb" line each.
debian_sources() {
  local codename uri
  if [ -n "${COUNTERPART_DEBIAN_MIRROR:-}" ]; then
    printf "deb %s $suite%s main\n" "$COUNTERPART_DEBIAN_MIRROR" '' "$COUNTERPART_DEBIAN_MIRROR" -updates
    return
  fi
  # shellcheck disable=SC2016 # apt expands them
  apt-get indextargets --format '$(CODENAME) $(REPO_URI)' \
    'Created-By: Packages' 'Origin: Debian' 'Component: main' | sort -u |
    while read -r codename uri; do
      [[ $codename =~ ^[a-z]+(-updates|-security)?$ && $uri != cdrom:* ]] || continue
      printf 'deb %s %s%s main\n' "$uri" "$suite" "${BASH_REMATCH[1]}"
    done | sort -u
}

# collect_keys FOLDER: the keys by which the host's apt trusts Debian.
collect_keys() {
  local file key number=0
  mkdir "$1"
  cp -L /etc/apt/trusted.gpg.d/*.{gpg,asc} "$1" 2>/dev/null || :
  # A source names its keys by path, or holds one itself, indented and with dots for blank lines.
  # shellcheck disable=SC2016 # apt expands it
  while read -r file; do
    number=$((number + 1))
    while read -r key; do
      [ ! -f "$key" ] || cp -L "$key" "$1/$number-${key##*/}"
    done < <(sed -nE 's/^Signed-By:[[:space:]]*//Ip; s/^deb .*signed-by=([^] ]*).*/\1/Ip' "$file" | tr ' ,' '\n')
    sed -n '/BEGIN PGP/,/END PGP/{s/^[[:space:]]*//; s/^\.$//; p}' "$file" >"$1/$number.asc"
  done < <(apt-get indextargets --format '$(SOURCESENTRY)' 'Origin: Debian' | sed 's/:[0-9]*$//' | sort -u)
  cp -L /usr/share/keyrings/debian-archive-keyring.* "$1"
  for key in "$1"/*.pgp; do
    [ ! -f "$key" ] || mv "$key" "${key%.pgp}.gpg" # the host's apt may know no .pgp
  done
  find "$1" -type f -empty -delete
}

# How the host's apt reaches its archive: proxies, certificates, logins.
apt_access() {
  apt-config dump | grep -E '^Acquire::((https?|ftp|Retries|ForceIP|Check-)[^ ]*) ".+";$' || :
  local part path
  for part in netrc netrcparts; do
    path=$(apt-config shell path "Dir::Etc::$part/f" | sed "s/^path='\(.*\)'$/\1/")
    [ ! -e "$path" ] || printf 'Dir::Etc::%s "%s";\n' "$part" "$path"
  done
}

# The host's files are put over these; the locales are those of the interface.
# shellcheck disable=SC2016 # mmdebstrap's shell expands them
customize='rm -f "$1/etc/localtime"
for file in localtime machine-id hosts; do : >>"$1/etc/$file"; done
for name in en_US km_KH; do chroot "$1" localedef --no-archive -i "$name" -f UTF-8 "$name.UTF-8"; done
rm -f "$1/etc/apt/apt.conf.d/99mmdebstrap"
echo '"$toolbox_version"' >"$1/etc/counterpart-toolbox"'

fill_toolbox() {
  local sources options=() path
  mapfile -t sources < <(debian_sources)
  [ "${#sources[@]}" -gt 0 ] || { apt_update && mapfile -t sources < <(debian_sources); }
  [ "${#sources[@]}" -gt 0 ] || die "the host's apt sources name no Debian archive" \
    "set COUNTERPART_DEBIAN_MIRROR to the URL of a Debian mirror that carries $suite"
  [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || apt_install debian-archive-keyring
  collect_keys "$part/keys"
  apt_access >"$part/apt.conf"
  for path in /usr/share/{man,info,doc,locale}; do
    options+=("--dpkgopt=path-exclude=$path/*")
  done
  # A mount namespace of its own: what it mounts is gone even when it is killed.
  step "making the toolbox: Debian $suite with ${#packages[@]} packages; takes some minutes" \
    logged as_root unshare --mount mmdebstrap --mode=root --variant=apt \
    --include="$(IFS=,; printf %s "${packages[*]},locales,tzdata")" \
    --keyring="$part/keys" --aptopt="$part/apt.conf" --aptopt='APT::Sandbox::User "root"' \
    --dpkgopt=force-unsafe-io "${options[@]}" --customize-hook="$customize" \
    "$suite" "$part/root" "${sources[@]}" ||
    die "the toolbox could not be made" "see $cache/prepare.log; then run packaging/prepare again"
  as_root chown -hR "$EUID:$(id -g)" "$part/root"
}

# What is mounted in there is never removed with it; what is not finished is root's.
remove() {
  rm -rf --one-file-system -- "$1" 2>/dev/null || as_root rm -rf --one-file-system -- "$1"
}

lock_cache() {
  exec 9>"$cache/lock"
  flock -n 9 || { say "waiting for another run that prepares"; flock 9; }
}

# make_part: a folder of its own for what is under way, gone with it.
make_part() {
  part=$(mktemp -d "$cache/making.XXXXXX")
  trap 'remove "$part"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}

drop_part() {
  remove "$part"
  trap - EXIT INT TERM HUP
  exec 9>&-
}

# Packages that are new in the list are installed in the toolbox that is there: what is built or running in
# it meanwhile does not notice. The host's apt works on it, as it did for mmdebstrap.
# shellcheck disable=SC2016 # the inner shell expands them
install_in_toolbox='set -e
root=$1 config=$2
shift 2
mount --bind /dev "$root/dev"
mount -t proc proc "$root/proc"
export APT_CONFIG=$config
chroot "$root" dpkg --configure -a
apt-get -q update
apt-get -q -y install "$@"
apt-get -q clean
rm -rf "$root"/var/lib/apt/lists/*'

add_to_toolbox() {
  local -A have=()
  need_root
  lock_cache
  if ! installed "$platform"; then
    make_part
    {
      apt_access
      printf '%s;\n' "Dir \"$platform/\"" "DPkg::Chroot-Directory \"$platform\"" 'APT::Sandbox::User "root"' \
        'APT::Install-Recommends "false"' 'Acquire::Languages "none"' 'DPkg::Options { "--force-unsafe-io"; }'
    } >"$part/apt.conf"
    step "adding to the toolbox: ${missing[*]}" logged as_root unshare --mount \
      sh -c "$install_in_toolbox" sh "$platform" "$part/apt.conf" "${missing[@]}" ||
      die "the toolbox could not be added to" "see $cache/prepare.log; or remove $platform: it is made anew"
    as_root chown -hR "$EUID:$(id -g)" "$platform"
    drop_part
  fi
  exec 9>&-
}

make_toolbox() {
  local tool wanted=() old
  command -v apt-get >/dev/null || die "this host has neither new enough packages nor apt-get" \
    "install what packaging/packages.txt lists by other means and set COUNTERPART_TOOLBOX=never"
  need_root
  lock_cache
  [ ! -d "$toolbox" ] || return 0

  for tool in mmdebstrap:mmdebstrap bwrap:bubblewrap; do
    command -v "${tool%:*}" >/dev/null || wanted+=("${tool#*:}")
  done
  [ "${#wanted[@]}" -eq 0 ] || apt_install "${wanted[@]}"
  logged bwrap --bind / / true || die "bwrap may not make a namespace here" \
    "allow unprivileged user namespaces, run as root, or use a Debian 13 host or container"
  [ "$(df -Pk "$cache" | awk 'NR == 2 { print $4 }')" -gt 4000000 ] || die "less than 4 GB free in $cache" \
    "make room, or set XDG_CACHE_HOME to a folder on a larger disk"

  # Whatever an interrupted run left, and toolboxes that nothing used for a month.
  while read -r -d '' old; do remove "$old"; done < <(find "$cache" -maxdepth 1 \
    \( -name 'making.*' -o -name 'toolbox-*' -mtime +30 \) -print0)
  make_part
  fill_toolbox
  mv "$part/root" "$toolbox"
  drop_part
}
