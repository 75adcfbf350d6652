#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# screenshots.sh PROGRAM FOLDER [STORE]: every view, in two sizes, light and dark. Without STORE, of the sample.
set -eu
program=$1
folder=$2
store=${3:---sample}
mkdir -p "$folder"
for size in 1440x900 1920x1200; do
  for theme in light dark; do
    "$program" --screenshot "$folder/start-$size-$theme.png" --size "$size" --theme "$theme" --view start
    for view in library reader comparison commitments search palette; do
      "$program" "$store" --screenshot "$folder/$view-$size-$theme.png" --size "$size" --theme "$theme" --view "$view"
    done
  done
done
ls "$folder"
