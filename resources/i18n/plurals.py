#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the plural forms of counterpart_en.ts that are still empty: "%n document(s)" gives both forms."""
import pathlib
import re
import xml.etree.ElementTree as ET

FILE = pathlib.Path(__file__).parent / "counterpart_en.ts"


def main():
    tree = ET.parse(FILE)
    for message in tree.iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        forms = translation.findall("numerusform")
        translation.attrib.pop("type", None)
        for form, plural in zip(forms, (False, True)):
            form.text = re.sub(r"\((\w+)\)", r"\1" if plural else "", source)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    FILE.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + "\n")


main()
