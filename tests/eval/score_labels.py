#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores counterpart-cli on the labelled texts of issuers, part by part, with intervals and under random file names.

usage: score_labels.py --cli COMMAND [--labels FOLDER] [--part PART] [--anonymous] [--intervals N] [--verbose]

The texts and labels are not in the project; README.md tells what they are. FOLDER (or COUNTERPART_LABELS) holds
each part's texts in a folder of its name and its labels in gold/PART. Labels and texts must have the hashes of
labels.sha256. score.py of the shared folder counts; the sentences of judge are never printed.
Exits 0 when it scored or had nothing to score (which it says), 1 when a hash differs, 2 for wrong usage.
"""
import argparse, contextlib, functools, hashlib, importlib.util, io, json, os, random, shutil, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PARTS = ("learn", "tune", "judge", "meetings-learn", "meetings-tune", "meetings-judge")
SCORER = os.path.join(HERE, "..", "..", "..", "shared", "eval", "score.py")


def arguments():
    parser = argparse.ArgumentParser(description="Scores counterpart-cli on labelled texts of issuers.")
    parser.add_argument("--cli", required=True, help="the program, with arguments if need be")
    parser.add_argument("--labels", default=os.environ.get("COUNTERPART_LABELS"), help="folder of texts and labels")
    parser.add_argument("--scorer", default=SCORER, help="score.py")
    parser.add_argument("--part", choices=PARTS + ("all",), default="tune")
    parser.add_argument("--anonymous", action="store_true", help="copies under random file names")
    parser.add_argument("--seed", type=int, default=1, help="of the names and of the resampling")
    parser.add_argument("--intervals", type=int, default=0, metavar="N", help="95 % intervals from N resamples of meetings")
    parser.add_argument("--verbose", action="store_true", help="what was missed; refused for judge")
    return parser.parse_args()


def changed_files(folder):
    """Files whose hash is not that of labels.sha256, or that are not there."""
    wrong = []
    with open(os.path.join(HERE, "labels.sha256"), encoding="utf-8") as lines:
        for line in lines:
            want, name = line.rstrip("\n").split("  ", 1)
            path = os.path.join(folder, name)
            if not os.path.isfile(path) or hashlib.sha256(open(path, "rb").read()).hexdigest() != want:
                wrong.append(name)
    return wrong


def read_labels(folder, part):
    place = os.path.join(folder, "gold", part)
    return [json.load(open(os.path.join(place, name), encoding="utf-8"))
            for name in sorted(os.listdir(place)) if name.endswith(".json")]


def random_names(labels, seed):
    """A name without meaning for every text. One seed gives the same names again."""
    files = sorted({document["file"] for label in labels for document in label["documents"]})
    draw = random.Random(seed)
    names = draw.sample(range(10 ** 7, 10 ** 8), len(files))
    return {file: f"{name}.txt" for file, name in zip(files, names)}


def without_names(labels, names):
    """Labels for texts under other names. A date that stood in the file name alone is not asked for."""
    renamed = []
    for label in labels:
        label = json.loads(json.dumps(label))
        dated = any(document.get("dated_in_text") for document in label["documents"])
        if not dated:
            label["meeting_date"] = None
        for document in label["documents"]:
            document["file"] = names[document["file"]]
            if not document.get("dated_in_text"):
                document["published"] = None
        if "sentences" in label:
            label["sentences"] = {names[file]: sentences for file, sentences in label["sentences"].items()}
        renamed.append(label)
    return renamed


class Scorer:
    """score.py in this process; what the program answered is kept, so that a resample costs no further run of it."""

    def __init__(self, path, cli, corpus, files):
        specification = importlib.util.spec_from_file_location("score", path)
        self.module = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(self.module)
        self.ask, self.pair = self.module.run, self.module.map_sentences
        self.module.run, self.module.map_sentences = self.answer, self.matched
        self.module.words = functools.lru_cache(maxsize=None)(self.module.words)
        self.maps = {}
        self.cli, self.corpus, self.files, self.known = cli, corpus, files, {}
        self.work = tempfile.mkdtemp(prefix="score-labels-")
        self.store = os.path.join(self.work, "labels.counterpart")

    def answer(self, cli, *words):
        # The store holds all texts of the part, whatever meetings a resample drew.
        if words[0] == "import":
            words = ("import", self.store, *[os.path.join(self.corpus, file) for file in self.files])
        if words not in self.known:
            self.known[words] = self.ask(cli, *words)
        return self.known[words]

    def matched(self, gold, system):
        key = (tuple(gold), tuple(system))
        if key not in self.maps:
            self.maps[key] = self.pair(gold, system)
        return self.maps[key]

    def figures(self, labels, verbose=False):
        gold = tempfile.mkdtemp(dir=self.work)
        for number, label in enumerate(labels):
            with open(os.path.join(gold, f"{number:05}.json"), "w", encoding="utf-8") as file:
                json.dump(label, file, ensure_ascii=False)
        words = ["score.py", "--cli", self.cli, "--corpus", self.corpus, "--gold", gold, "--store", self.store]
        printed, before = io.StringIO(), sys.argv
        sys.argv = words + (["--verbose"] if verbose else ["--json"])
        try:
            with contextlib.redirect_stdout(printed):
                self.module.main()
        finally:
            sys.argv = before
        shutil.rmtree(gold)
        return printed.getvalue() if verbose else json.loads(printed.getvalue())

    def close(self):
        shutil.rmtree(self.work)


def resampled(labels, draw):
    """As many meetings as there are, drawn with replacement; labels of one meeting stay together."""
    meetings = {}
    for label in labels:
        meetings.setdefault(label["meeting_key"], []).append(label)
    keys = sorted(meetings)
    return [label for _ in keys for label in meetings[draw.choice(keys)]]


def intervals(scorer, labels, count, seed):
    draw, seen = random.Random(seed), {}
    for _ in range(count):
        for name, value in scorer.figures(resampled(labels, draw)).items():
            if isinstance(value, (int, float)):
                seen.setdefault(name, []).append(value)
    ends = {}
    for name, values in seen.items():
        values.sort()
        ends[name] = (values[int(0.025 * len(values))], values[min(len(values) - 1, int(0.975 * len(values)))])
    return ends


def labelled_only(figures, labels):
    """Without the figures of what nobody labelled, which would read 1.0."""
    facts = any("persons" in document for label in labels for document in label["documents"])
    links = any("sentences" in label for label in labels)
    hidden = [] if facts else ["persons", "amounts", "commitments"]
    hidden += [] if links else ["sentences", "links", "omissions"]
    return {name: value for name, value in figures.items() if name.split(" ")[0] not in hidden}


def score_part(options, part):
    labels = read_labels(options.labels, part)
    corpus, copies = os.path.join(options.labels, part), None
    if options.anonymous:
        names = random_names(labels, options.seed)
        copies = tempfile.mkdtemp(prefix="anonymous-")
        for file, name in names.items():
            shutil.copyfile(os.path.join(corpus, file), os.path.join(copies, name))
        labels, corpus = without_names(labels, names), copies
    files = sorted({document["file"] for label in labels for document in label["documents"]})
    scorer = Scorer(options.scorer, options.cli, corpus, files)
    # Long accounts have figures of their own, as their aims are others.
    groups = {"": [label for label in labels if not label.get("long")],
              ", long accounts": [label for label in labels if label.get("long")]}
    naming = f"random, seed {options.seed}" if options.anonymous else "as given"
    for group, chosen in groups.items():
        if not chosen:
            continue
        meetings = len({label["meeting_key"] for label in chosen})
        print(f"# {part}{group}: {meetings} meetings, names {naming}")
        if options.verbose:
            print(scorer.figures(chosen, verbose=True), end="")
            continue
        figures = labelled_only(scorer.figures(chosen), chosen)
        ends = intervals(scorer, chosen, options.intervals, options.seed) if options.intervals else {}
        for name, value in figures.items():
            print(f"{name}: {value}" + (f" [{ends[name][0]}, {ends[name][1]}]" if name in ends else ""))
    scorer.close()
    if copies:
        shutil.rmtree(copies)


def main():
    options = arguments()
    if not options.labels or not os.path.isdir(os.path.join(options.labels, "gold")):
        print("skipped: no labelled texts; give --labels or set COUNTERPART_LABELS")
        return 0
    if not os.path.isfile(options.scorer):
        print(f"skipped: no scorer at {options.scorer}; give --scorer")
        return 0
    if options.verbose and (options.part == "all" or "judge" in options.part):
        print("score_labels: judge is scored, not read; --verbose is for learn and tune", file=sys.stderr)
        return 2
    wrong = changed_files(options.labels)
    if wrong:
        print(f"score_labels: {len(wrong)} file(s) are not those of labels.sha256, the first {wrong[0]}", file=sys.stderr)
        return 1
    for part in PARTS if options.part == "all" else (options.part,):
        score_part(options, part)
    return 0


if __name__ == "__main__":
    sys.exit(main())
