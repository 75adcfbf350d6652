#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the plural forms of counterpart_en.ts that are still empty: "%n document(s)" gives both forms, with
its digits in groups ("%Ln documents": 1,234 documents).

Forms that somebody has written by hand ("1 document is missing") stay."""
import pathlib
import re
import xml.etree.ElementTree as ET

FILE = pathlib.Path(__file__).parent / "counterpart_en.ts"


def form_of(source, plural):
    if plural:
        source = re.sub(r"(?<![aeiou])y\(s\)", "ies", source)
    return re.sub(r"\((\w+)\)", r"\1" if plural else "", source).replace("%n", "%Ln")


def main():
    tree = ET.parse(FILE)
    for message in tree.iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        for form, plural in zip(translation.findall("numerusform"), (False, True)):
            if not form.text:
                form.text = form_of(source, plural)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    FILE.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + "\n")


main()
