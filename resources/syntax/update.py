#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes counterpart-readout.xml from the lexicon, so that the reader colours what analysis knows.

Run it after a change of resources/lexicon/speech_acts.toml or titles.toml."""
import pathlib
import re
import tomllib
from xml.sax.saxutils import escape, quoteattr

HERE = pathlib.Path(__file__).parent
LEXICON = HERE.parent / "lexicon"
IRREGULAR = {"said", "told", "spoke", "met", "held", "sought", "made", "gave", "took", "paid"}
MONTHS = ("January|February|March|April|May|June|July|August|September|October|November|December|"
          "Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.")
UNITS = "million|billion|trillion|thousand|percent|per cent|km|hectares|tons|tonnes"


def kind_of(act):
    # Who asks for something binds nobody.
    if act["commitment"] not in ("none", "requested"):
        return "commitment"
    return {"positive": "positive", "negative": "negative"}.get(act["polarity"], "neutral")


def acts():
    words, phrases = {}, {}
    for act in tomllib.loads((LEXICON / "speech_acts.toml").read_text())["act"]:
        kind = kind_of(act)
        for form in act["forms"]:
            if " " in form or "-" in form:
                phrases.setdefault(kind, []).append(form)
            elif form.endswith("ed") or form in IRREGULAR:
                # Present and noun forms ("note", "support") are nouns as often as they are acts.
                words.setdefault(kind, []).append(form)
    return words, phrases


def titles():
    found = set()
    for title in tomllib.loads((LEXICON / "titles.toml").read_text())["title"]:
        found.update([title["text"], *title.get("variants", [])])
    return sorted((t for t in found if t[0].isupper() and len(t) > 3), key=lambda t: (-len(t), t))


def alternation(forms):
    ordered = sorted(set(forms), key=lambda f: (-len(f), f))
    return r"\b(?:" + "|".join(re.escape(f).replace(r"\ ", " ").replace(r"\-", "-") for f in ordered) + r")\b"


def main():
    words, phrases = acts()
    kinds = ["commitment", "negative", "positive", "neutral"]
    out = ['<?xml version="1.0" encoding="UTF-8"?>', "<!DOCTYPE language>",
           "<!-- SPDX-License-Identifier: GPL-3.0-or-later. Written by update.py from resources/lexicon. -->",
           '<language name="Counterpart Readout" section="Other" version="2" kateversion="5.79"',
           '          extensions="" author="Counterpart contributors" license="GPL-3.0-or-later">', "<highlighting>"]
    for kind in kinds:
        out.append(f'<list name="{kind}">')
        out += [f"<item>{escape(w)}</item>" for w in sorted(set(words.get(kind, [])))]
        out.append("</list>")
    out += ["<contexts>", '<context name="Text" attribute="Normal Text" lineEndContext="#stay">']
    title = r"\b(?:" + "|".join(re.escape(t).replace(r"\ ", " ") for t in titles()) + r")(?!\w)"
    rules = [
        ("Money", r"(?:US\$|USD ?|\$|€|£|¥)\d[\d,.]*\d?(?: ?(?:million|billion|trillion))?", False),
        ("Money", rf"\b\d[\d,.]*(?:-|\s)?(?:{UNITS})\b(?: (?:US )?dollars)?", True),
        ("Date", rf"\b\d{{1,2}}(?:-\d{{1,2}})? (?:{MONTHS})(?:,? \d{{4}})?\b", False),
        ("Date", rf"\b(?:{MONTHS}) \d{{1,2}}(?:-\d{{1,2}})?(?:,? \d{{4}})?\b", False),
        ("Date", rf"\b(?:{MONTHS}) \d{{4}}\b", False),
        ("Date", r"\b(?:19|20)\d\d(?:-\d\d-\d\d)?\b", False),
        ("Title", title, False),
    ]
    for attribute, pattern, insensitive in rules:
        flag = ' insensitive="true"' if insensitive else ""
        out.append(f'<RegExpr attribute="{attribute}" context="#stay" String={quoteattr(pattern)}{flag}/>')
    for kind in kinds:
        attribute = kind.capitalize() + " Act"
        if phrases.get(kind):
            out.append(f'<RegExpr attribute="{attribute}" context="#stay" insensitive="true" '
                       f"String={quoteattr(alternation(phrases[kind]))}/>")
        out.append(f'<keyword attribute="{attribute}" context="#stay" String="{kind}"/>')
    out += ['<RegExpr attribute="Quotation" context="#stay" String="“[^”]{2,400}”"/>',
            "</context>", "</contexts>", "<itemDatas>",
            '<itemData name="Normal Text" defStyleNum="dsNormal" spellChecking="false"/>',
            '<itemData name="Commitment Act" defStyleNum="dsKeyword" spellChecking="false"/>',
            '<itemData name="Negative Act" defStyleNum="dsControlFlow" spellChecking="false"/>',
            '<itemData name="Positive Act" defStyleNum="dsBuiltIn" spellChecking="false"/>',
            '<itemData name="Neutral Act" defStyleNum="dsFunction" spellChecking="false"/>',
            '<itemData name="Money" defStyleNum="dsDecVal" spellChecking="false"/>',
            '<itemData name="Date" defStyleNum="dsConstant" spellChecking="false"/>',
            '<itemData name="Title" defStyleNum="dsDataType" spellChecking="false"/>',
            '<itemData name="Quotation" defStyleNum="dsString" spellChecking="false"/>',
            "</itemDatas>", "</highlighting>", "<general>", '<keywords casesensitive="0"/>', "</general>", "</language>", ""]
    (HERE / "counterpart-readout.xml").write_text("\n".join(out))


main()
