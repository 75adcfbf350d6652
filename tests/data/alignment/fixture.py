#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes the features of two invented accounts from the formulas, to check the program by.

usage: fixture.py; writes fixture.tsv and fixture.vectors beside itself. Python's standard library alone, and no code in
common with the program: what the sentences consist of is written down here by hand, and the figures follow from
core/analysis/README.md. tst_alignmentfeatures.cpp reads both files and holds the sentences.
"""
import math
import pathlib
import struct

HERE = pathlib.Path(__file__).parent
RARITY = {"school": 0.5, "teacher": 0.6, "million": 0.3, "offer": 0.4}  # of all others 1
OFFICE = {"president", "prime", "minister"}
REPORTING = {"urge", "welcome", "praise"}
CONTACT = {"met", "talks"}
VECTORS = {  # numbers and scale
    "free": ([90, 40, 10, 0, 5, 0, 0, 3], 0.0101),
    "release": ([80, 60, 0, 5, 0, 0, 2, 0], 0.0099),
    "detained": ([5, 10, 100, 20, 0, 0, 3, 0], 0.0097),
    "jailed": ([20, 0, 90, 35, 0, 2, 0, 0], 0.0100),
    "reporters": ([0, 0, 15, 110, 30, 0, 0, 0], 0.0087),
    "journalists": ([0, 5, 0, 95, 55, 0, 0, 1], 0.0090),
    "schools": ([0, 0, 0, 10, 0, 100, 50, 0], 0.0089),
    "classrooms": ([3, 0, 0, 0, 0, 70, 90, 0], 0.0088),
    "teachers": ([0, 0, 2, 10, 0, 60, 20, 80], 0.0097),
    "pledged": ([0, 70, 0, 0, 90, 0, 0, 10], 0.0087),
    "offered": ([0, 60, 0, 0, 70, 0, 0, 60], 0.0090),
    "aid": ([10, 30, 0, 0, 60, 0, 40, 60], 0.0102),
    "talks": ([60, 0, 0, 60, 0, 0, 60, 0], 0.0096),
    "held": ([0, 0, 0, 0, 60, 60, 0, 60], 0.0096),
}


class Sentence:
    def __init__(self, clauses, acts=(), speakers=frozenset(), money=()):
        """Clauses as words: "Word" has a capital within the sentence, "$5" is a value and stands in each clause."""
        self.acts, self.speakers, self.money = acts, speakers, money
        self.units, parts = {}, []
        for clause in clauses:
            parts.append([])
            for word in clause.split():
                key = {"schools": "school", "teachers": "teacher", "offered": "offer", "urged": "urge"}.get(
                    word, {"welcomed": "welcome", "praised": "praise"}.get(word, word.lower())
                )
                named = word[0].isupper() or word[0] == "$"
                self.units.setdefault(key, (word.lower() if word[0] != "$" else None, named))
                parts[-1].append(key)
        values = [key for key in self.units if key[0] == "$"]
        parts = [sorted(set(part + values)) for part in parts]
        self.clauses = [part for part in parts if len(part) > 1] or [sorted(self.units)]
        self.contact = any(word in CONTACT for word, _ in self.units.values())
        self.capitals = {key for key, (_, named) in self.units.items() if named and key[0] != "$"}


# "President Anders met Prime Minister Bora in Geneva on Monday."
# "Anders pledged $500 million for schools and he urged Bora to free detained reporters."
# "They welcomed new teachers."
A = [
    Sentence(["president Anders met Prime Minister Bora Geneva Monday"], [], {"anders", "bora"}),
    Sentence(
        ["anders pledged $500 million schools", "urged Bora free detained reporters"],
        ["commit", "urge"], {"anders"}, [5e8],
    ),
    Sentence(["welcomed teachers"], ["welcome"]),
]
# "Prime Minister Bora held talks with President Anders in Geneva."
# "Bora was told to release jailed journalists."
# "Anders offered aid of $450 million for classrooms."
# "He praised teachers."
B = [
    Sentence(["prime Minister Bora held talks President Anders Geneva"], [], {"anders", "bora"}),
    Sentence(["bora release jailed journalists"], [], {"bora"}),
    Sentence(["anders offered aid $450 million classrooms"], ["commit"], {"anders"}, [4.5e8]),
    Sentence(["praised teachers"], ["welcome"], {"anders"}),
]

N = len(A) + len(B) + 1


def opening(account, other):
    head = set().union(*(s.capitals for s in other[:3]))
    scores = [s.contact + 0.4 * min(3, len(s.capitals & head)) - 0.25 * i for i, s in enumerate(account[:4])]
    best = max([0] + scores)
    return scores.index(best) if best > 0 else 0


OPEN_A, OPEN_B = opening(A, B), opening(B, A)
named_at = lambda account, at: {k for s in (account[0], account[at]) for k, (_, named) in s.units.items() if named}
PRESENT = named_at(A, OPEN_A) & named_at(B, OPEN_B)
count = lambda account, key: sum(key in s.units for s in account)


def weight(key):
    if key[0] == "$":
        base = 1.2
    else:
        base = RARITY.get(key, 1) ** 0.7
        base *= 0.2 if key in PRESENT else 1
        base *= 0.2 if key in OFFICE else 1
        base *= 0.7 if key in REPORTING else 1
    return base * max(0, math.log(N / (count(A, key) + count(B, key))) / math.log(N))


W = {key: weight(key) for s in A + B for key in s.units}


def vector(word):
    numbers, scale = VECTORS.get(word, ([0] * 8, 0))
    scale = struct.unpack("<f", struct.pack("<f", scale))[0]
    return [n * scale for n in numbers]


dot = lambda u, v: sum(x * y for x, y in zip(u, v))
unit = lambda v: [x / (math.sqrt(dot(v, v)) + 1e-9) for x in v]


def alike(x, p, y, q, soft):
    if p == q:
        return 1.0
    (word, named), (other, named_too) = x.units[p], y.units[q]
    if not soft or named or named_too:
        return 0.0
    return min(1.0, max(0.0, (dot(vector(word), vector(other)) - 0.4) / 0.6))


def cover(x, xs, y, ys, soft):
    total = sum(W[p] * max((alike(x, p, y, q, soft) for q in ys), default=0) for p in xs)
    total += sum(W[q] * max((alike(x, p, y, q, soft) for p in xs), default=0) for q in ys)
    return total / (sum(W[p] for p in xs) + sum(W[q] for q in ys) + 1.4)


def table(of):
    return [[of(x, y) for y in B] for x in A]


dice = lambda soft: table(lambda x, y: cover(x, list(x.units), y, list(y.units), soft))
clause = lambda soft: table(lambda x, y: max(cover(x, c, y, d, soft) for c in x.clauses for d in y.clauses))
half = lambda one, other: [[(u + v) / 2 for u, v in zip(*rows)] for rows in zip(one, other)]
DICE, CLAUSE = dice(True), clause(True)
PLAIN, LIKE = half(dice(False), clause(False)), half(DICE, CLAUSE)


def rivals(values, i, j):
    row = max([v for k, v in enumerate(values[i]) if k != j], default=0)
    column = max([values[k][j] for k in range(len(values)) if k != i], default=0)
    return min(row, column)


def unique(i, j):
    share = 0
    for x, other, at in ((A[i], B, j), (B[j], A, i)):
        for p in x.units:
            best = [max(alike(x, p, y, q, True) for q in y.units) for y in other]
            rest = max(best[:at] + best[at + 1 :])
            share += W[p] * max(0, best[at] - 0.8 * rest) / (sum(W[k] for k in x.units) + 0.7) / 2
    return share


def total(x, keys):
    vectors = [[W[k] * n for n in vector(x.units[k][0])] for k in keys if x.units[k][0]]
    return unit([sum(column) for column in zip(*vectors)])


MEAN = [sum(column) / (N - 1) for column in zip(*(total(s, s.units) for s in A + B))]


def without_mean(v):
    share = dot(v, MEAN) / (dot(MEAN, MEAN) + 1e-9)
    return unit([n - share * m for n, m in zip(v, MEAN)])


parts = lambda s: [without_mean(total(s, keys)) for keys in [list(s.units)] + s.clauses]
COSINE = table(lambda x, y: max(dot(u, v) for u in parts(x) for v in parts(y)))
POSITIVE = [[max(0, v) for v in row] for row in COSINE]


def openness(account, other):
    head = set().union(*(s.capitals for s in other[:4]))
    return [
        (0.5 * s.contact + 0.5 * min(1, len(s.capitals & head) / 3)) / (1 + i / 2) for i, s in enumerate(account)
    ]


def name(x, y):
    shared = [k for k in x.units if k in y.units and x.units[k][1] and y.units[k][1]]
    return max([1 / math.sqrt(count(A, k) * count(B, k)) for k in shared if k not in PRESENT | OFFICE], default=0)


def names_beyond(x, y):
    return sum(W[k] for k in x.units if x.units[k][1] and k not in PRESENT | OFFICE and k not in y.units)


def features(i, j):
    x, y = A[i], B[j]
    ratio = lambda values: min(2, values[i][j] / (rivals(values, i, j) + 0.1))
    oa, ob = openness(A, B)[i], openness(B, A)[j]
    near = any(m != n and abs(m - n) <= 0.15 * max(m, n) for m in x.money for n in y.money)
    diagonal = [LIKE[k][l] for k, l in ((i - 1, j - 1), (i + 1, j + 1)) if 0 <= k < len(A) and 0 <= l < len(B)]
    beside = [LIKE[k][l] for k, l in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)) if 0 <= k < len(A) and 0 <= l < len(B)]
    return {
        "open": i == OPEN_A and j == OPEN_B,
        "open_other": (i == OPEN_A) != (j == OPEN_B),
        "longer_account": math.log(max(len(A), len(B))),
        "position": abs((i + 0.5) / len(A) - (j + 0.5) / len(B)),
        "first_act": bool(x.acts) and bool(y.acts) and x.acts[0] == y.acts[0],
        "plain_ratio": ratio(PLAIN),
        "cover": DICE[i][j],
        "ratio": ratio(LIKE),
        "margin": LIKE[i][j] - rivals(LIKE, i, j),
        "unique": unique(i, j),
        "clause_cover": CLAUSE[i][j],
        "vector": COSINE[i][j],
        "vector_ratio": ratio(POSITIVE),
        "vector_margin": POSITIVE[i][j] - rivals(POSITIVE, i, j),
        "name": name(x, y),
        "same_value": min(2, len({k for k in x.units if k[0] == "$"} & set(y.units))),
        "near_money": near,
        "other_speaker": bool(x.speakers and y.speakers) and not x.speakers & y.speakers,
        "contact": x.contact and y.contact,
        "diagonal": max(diagonal, default=0),
        "opening": min(oa, ob),
        "opening_gap": abs(oa - ob),
        "other_names": min(2, names_beyond(x, y), names_beyond(y, x)),
        "neighbour": max(beside),
    }


rows = [(i, j, features(i, j)) for i in range(len(A)) for j in range(len(B))]
lines = ["\t".join(["a", "b", *rows[0][2]])]
lines += ["\t".join([str(i), str(j), *(f"{float(v):.9f}" for v in row.values())]) for i, j, row in rows]
(HERE / "fixture.tsv").write_text("\n".join(lines) + "\n")

names = sorted(VECTORS)
text = "".join(names).encode()
ends = [len("".join(names[: i + 1])) for i in range(len(names))]
head = struct.pack("<8sIIII", b"CPVEC\0\0\1", len(names), 8, len(text) + -len(text) % 4, 0)
body = struct.pack(f"<{len(names)}I", *ends) + struct.pack(f"<{len(names)}f", *(VECTORS[n][1] for n in names))
body += text + b"\0" * (-len(text) % 4) + b"".join(struct.pack("8b", *VECTORS[n][0]) for n in names)
(HERE / "fixture.vectors").write_bytes(head + body)
