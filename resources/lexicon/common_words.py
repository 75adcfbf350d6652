#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes common_words.toml: words that running English prose writes in lower case too, so that a capital letter
alone does not make them names.

usage: common_words.py FOLDER > common_words.toml

FOLDER holds releases as Markdown files with YAML front matter (the White House releases of July 2022 to January
2025, works of the United States government, were used). A word is taken when it stands in lower case at least
four times; addresses of web pages and of mail are left out. The same folder gives the same file.
"""
import collections
import pathlib
import re
import sys
import textwrap

LEAST = 4


def prose(path):
    text = path.read_text(encoding="utf-8")
    if text.startswith("---"):
        text = text.split("\n---", 1)[-1]
    return re.sub(r"\(?https?://\S+|\S+@\S+|\(?/[\w/.-]+\)?", "", text)


def main():
    counts = collections.Counter()
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.md")):
        counts.update(re.findall(r"(?<![\w’'-])([a-z]{3,})(?!\w)", prose(path)))
    words = sorted(word for word, n in counts.items() if n >= LEAST)
    print("# SPDX-FileCopyrightText: Counterpart contributors")
    print("# SPDX-License-Identifier: GPL-3.0-or-later")
    print("#")
    print("# Words that running English prose writes in lower case too. Made by common_words.py; not edited by hand.")
    print("\nversion = 1\n\n[[words]]\nclass = \"common\"\nwords = \"\"\"")
    print("\n".join(textwrap.wrap(" ".join(words), 108)) + '"""')


if __name__ == "__main__":
    main()
