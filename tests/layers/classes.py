#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the longest classes, all sources of a class taken together.

    tests/layers/classes.py [LEAST]   those of at least so many lines (400)

Counted are the lines of the class's own declaration and of every member that is defined outside of it, wherever that is;
classes within a class count as part of it."""
import pathlib
import re
import sys

TREE = pathlib.Path(__file__).resolve().parents[2]
NAMESPACE = re.compile(r"^namespace ([\w:]+) \{$")
DECLARED = re.compile(r"^(?:template <.*> )?(?:class|struct) (\w+)(?: final)?(?: :.*)?$")
MEMBER = re.compile(r"^(?![\s#/}]).*?\b([A-Z]\w+)(?:::\w+)*::~?[\w=<>]+ ?\(")


def pieces_of(source):
    """The classes that a file declares or defines members of: name with its namespace, and lines."""
    lines = source.read_text(encoding="utf-8").split("\n")
    namespace, at = "", 0
    while at < len(lines):
        line = lines[at]
        if found := NAMESPACE.match(line):
            namespace = found[1]
        opened = at + 1 < len(lines) and lines[at + 1] == "{"
        name = (DECLARED.match(line) if opened else None) or MEMBER.match(line)
        if not name:
            at += 1
            continue
        end = at
        while end < len(lines) - 1 and not lines[end].startswith("}"):
            if lines[end].endswith(";") and not lines[end].startswith(" ") and end == at:
                break  # declared only, or of one line
            end += 1
        yield f"{namespace}::{name[1]}", end - at + 1
        at = end + 1


def main():
    least = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    lines, files = {}, {}
    for top in ("app", "core", "ui"):
        for source in sorted((TREE / top).rglob("*")):
            if source.suffix not in (".h", ".cpp"):
                continue
            for name, count in pieces_of(source):
                lines[name] = lines.get(name, 0) + count
                files.setdefault(name, set()).add(source.relative_to(TREE).as_posix())
    for name in sorted(lines, key=lines.get, reverse=True):
        if lines[name] >= least:
            print(f"{lines[name]:5} {name} ({len(files[name])} files)")


if __name__ == "__main__":
    main()
