#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# screenshots.sh PROGRAM FOLDER [STORE…]: every view, in four sizes of the window and two of the letters, light and
# dark; of the sample, and of each STORE beside it. The pictures of a store are named after it.
set -eu
program=$1
folder=$2
shift 2
mkdir -p "$folder"

# shoot NAME VIEW [STORE]
shoot() {
  for size in 1024x700 1280x800 1440x900 1920x1200; do
    for points in 10 14; do
      for theme in light dark; do
        "$program" ${3:+"$3"} --screenshot "$folder/$1-$size-$points-$theme.png" --size "$size" \
          --points "$points" --theme "$theme" --view "$2"
      done
    done
  done
}

shoot start start
views="library reader original khmer comparison third annotations commitments board restated proposals search query trash"
views="$views palette"
for view in $views; do
  shoot "$view" "$view" --sample
done
for store in "$@"; do
  name=$(basename "$store" .counterpart)
  for view in $views; do
    shoot "$name-$view" "$view" "$store"
  done
done
ls "$folder"
