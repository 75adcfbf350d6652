#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the rooms of each layer of core, and which of them includes which: arrows.py [FOLDER…].

An arrow in a circle is marked "!" and comes with the includes that make it. What may be is in tst_layers.cpp."""
import pathlib
import re
import sys

TREE = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)
TOP = "(top)"


def room(layer, path):
    """The folder of the layer in which the file is."""
    parts = pathlib.PurePosixPath(path).relative_to(layer).parts
    return parts[0] if len(parts) > 1 else TOP


def arrows_of(layer):
    """How many files each room has, and the includes from room to room."""
    files, arrows = {}, {}
    for source in sorted((TREE / layer).rglob("*")):
        if source.suffix not in (".h", ".cpp"):
            continue
        path = source.relative_to(TREE).as_posix()
        here = room(layer, path)
        files[here] = files.get(here, 0) + 1
        for header in INCLUDE.findall(source.read_text(encoding="utf-8")):
            if header.startswith(layer + "/") and room(layer, header) != here:
                arrows.setdefault((here, room(layer, header)), []).append(f"{path} includes {header}")
    return files, arrows


def reached(start, arrows):
    """The rooms that lie behind the arrows from one."""
    found, waiting = set(), [start]
    while waiting:
        at = waiting.pop()
        for source, target in arrows:
            if source == at and target not in found:
                found.add(target)
                waiting.append(target)
    return found


def main():
    layers = sys.argv[1:] or sorted(p.relative_to(TREE).as_posix() for p in (TREE / "core").iterdir() if p.is_dir())
    for layer in layers:
        files, arrows = arrows_of(layer.rstrip("/"))
        if len(files) < 2:
            continue
        print(f"{layer}: {len(files)} rooms, {len(arrows)} arrows")
        for here in sorted(files):
            targets = sorted(target for source, target in arrows if source == here)
            print(f"  {here} ({files[here]} files)" + (" -> " + ", ".join(targets) if targets else ""))
        for source, target in sorted(arrows):
            if source in reached(target, arrows):
                print(f"  ! {source} -> {target}")
                for line in arrows[source, target]:
                    print(f"      {line}")


if __name__ == "__main__":
    main()
