# shellcheck shell=bash
# Runs commands in the toolbox, which is seen as the host with another /usr and /etc.
# The pieces share the locals of "enter", which is what the others call.

# With no locale at all file names other than ASCII ones would be garbled, on the host too.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8

# mount_host FOLDER NAME…: its subfolders at their own paths, but for those named.
mount_host() {
  local folder=$1 path name
  shift
  for path in "$folder"/* "$folder"/.[!.]*; do
    for name; do
      [ "${path##*/}" != "$name" ] || continue 2
    done
    if [ -L "$path" ]; then
      mounts+=(--symlink "$(readlink "$path")" "$path")
    elif [ -d "$path" ]; then
      mounts+=(--bind "$path" "$path")
    fi
  done
}

# Folders of the host at the same paths, users, zone and machine id of the host.
collect_mounts() {
  local path
  mounts=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc)
  for path in "$root"/{bin,sbin,lib*}; do
    [ ! -L "$path" ] || mounts+=(--symlink "usr/${path##*/}" "/${path##*/}")
  done
  mount_host '' bin boot dev etc lib lib32 lib64 libx32 lost+found proc sbin sys usr var
  mount_host /var cache
  # Fonts are known by the toolbox's cache; the host's would be rebuilt at each start.
  mounts+=(--ro-bind "$root/var/cache/fontconfig" /var/cache/fontconfig)
  mounts+=(--dev-bind /dev /dev --bind /proc /proc --ro-bind-try /sys /sys)
  for path in passwd group hosts machine-id; do
    mounts+=(--ro-bind-try "/etc/$path" "/etc/$path")
  done
  path=$(readlink -f /etc/localtime) || return 0
  mounts+=(--ro-bind-try "$path" /etc/localtime)
  # The name of a zone is lost with the link that /etc/localtime is on the host.
  zone=${TZ-${path#*/zoneinfo/}}
  [ -e "$root/usr/share/zoneinfo/$zone" ] || zone=
}

# The same goes for one that the toolbox lacks, or that is not UTF-8.
mend_locale() {
  local name value
  for name in LANG ${!LC_*}; do
    value=${!name:-}
    case $value in
      '' | C.UTF-8 | C.utf8) ;;
      *.UTF-8 | *.utf8) [ -d "$root/usr/lib/locale/${value%.*}.utf8" ] || export "$name=C.UTF-8" ;;
      *) export "$name=C.UTF-8" ;;
    esac
  done
}

# forward SIGNAL: to the command itself, the only child of bwrap, as soon as it has begun.
forward() {
  local stat pid name tries
  interrupted=1
  if [ "$1" = INT ] || [ "$1" = QUIT ]; then
    # From the keyboard it went to the whole foreground group, the command among them.
    read -r -a stat <"/proc/$$/stat"
    [ "${stat[4]}" != "${stat[7]}" ] || return 0
  fi
  for ((tries = 0; tries < 100; ++tries)); do
    kill -0 "$bwrap" 2>/dev/null || return 0
    pid='' name=''
    { read -r pid _ <"/proc/$bwrap/task/$bwrap/children" && read -r name <"/proc/$pid/comm"; } 2>/dev/null || :
    case $name in
      '' | bwrap | env) sleep 0.01 ;;
      *) break ;;
    esac
  done
  kill -s "$1" "${pid:-$bwrap}" 2>/dev/null || :
}

# become_toolbox SIGNALS COMMAND…: SIGNALS are those the command shall not ignore.
become_toolbox() {
  local listened=$1
  shift
  # What names the host's own tools, libraries and data means nothing in there.
  unset CC CXX CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH PKG_CONFIG_PATH CMAKE_PREFIX_PATH \
    LD_LIBRARY_PATH LD_PRELOAD PYTHONHOME PYTHONPATH QT_PLUGIN_PATH XDG_DATA_DIRS
  export PATH=/usr/local/bin:/usr/bin:/usr/sbin
  [ -z "$zone" ] || export TZ="$zone"
  mend_locale
  # bwrap has to outlive the command, whatever the whole group is sent. The inner shell is there
  # because env takes a command with "=" in its path for a variable.
  trap '' INT QUIT HUP TERM USR1 USR2
  exec bwrap "${mounts[@]}" --remount-ro / --die-with-parent --chdir "$PWD" \
    -- env ${listened:+"--default-signal=$listened"} sh -c 'exec "$@"' sh "$@"
}

# enter PLATFORM COMMAND…: returns the command's status.
enter() {
  local root=$1 mounts zone='' traps signal listened='' bwrap interrupted status
  shift
  if [ "$root" = host ]; then
    "$@"
    return
  fi
  collect_mounts
  traps=$(trap -p)
  for signal in INT QUIT HUP TERM USR1 USR2; do
    # One that the caller ignores stays ignored.
    [[ $traps == *"'' SIG$signal"* ]] || listened=$listened,$signal
  done
  become_toolbox "${listened#,}" "$@" <&0 &
  bwrap=$!
  for signal in ${listened//,/ }; do
    # shellcheck disable=SC2064 # which signal is meant now
    trap "forward $signal" "$signal"
  done
  while
    interrupted=
    status=0
    wait "$bwrap" || status=$?
    [ -n "$interrupted" ]
  do :; done
  trap - INT QUIT HUP TERM USR1 USR2
  return "$status"
}
