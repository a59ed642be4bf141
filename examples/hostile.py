# SPDX-License-Identifier: MIT
"""Checks that nothing in documents, texts, arguments or file names steers the terminal that a program prints to.

Usage: hostile.py FOLDER ARTICLE.json

FOLDER has the programs. All words of the article are followed by what hostile ones could have: escape sequences in one
byte and in two, a bell, what turns the direction of writing.
"""
import json
import os
import subprocess
import sys
import tempfile

from run_on_terminal import run_on_terminal

HOSTILE = "\x1b[31mE\x9b32m\x07\x7f\u202e\u2066"
folder, source = sys.argv[1:]


def spoilt(value, key=""):
    """What a document may have in any form, made hostile."""
    if isinstance(value, dict):
        return {name: spoilt(member, name) for name, member in value.items()}
    if isinstance(value, list):
        return [spoilt(member, key) for member in value]
    words = ("name", "text", "stated", "title", "removes", "allows", "topic", "qualifier", "verb", "by", "note", "uri")
    return value + HOSTILE if isinstance(value, str) and key in words else value


def printed(command):
    """What a program prints to a terminal, on both streams, without colours of its own."""
    return run_on_terminal(command, {**os.environ, "NO_COLOR": "1"}, errors=True)


def steers(character):
    code = ord(character)
    control = (code < 0x20 and character != "\n") or 0x7F <= code < 0xA0
    return control or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069


with open(source, encoding="utf-8") as file:
    article = json.load(file)
document = spoilt(article)
document["standard"] = article["standard"]
for entity in document["entities"]:
    entity.setdefault("names", []).append({"value": entity["id"] + HOSTILE})
faulty = {**document, "x-" + HOSTILE: 1, HOSTILE: 1, "deals": [{HOSTILE: HOSTILE}]}

with tempfile.TemporaryDirectory() as work:
    good, bad = (os.path.join(work, name + HOSTILE + ".json") for name in ("good", "bad"))
    for path, content in ((good, document), (bad, faulty)):
        with open(path, "w", encoding="utf-8") as file:
            json.dump(content, file, ensure_ascii=False)
    nvidia = next(entity["name"] for entity in document["entities"] if entity.get("name", "").startswith("Nvidia"))
    not_utf8 = b"no-\xff\x1b[31m"
    for status, *words in (
        [0, "first_look", good],
        [0, "deal_summary", good],
        [0, "deal_summary", good, "examples/data/halden.ndjson"],
        [0, "ask_the_graph", good],
        [0, "what_if", nvidia, good],
        [0, "merge_articles", good],
        [0, "find_money", good],
        [0, "find_money", "--json", good],
        [1, "first_look", bad],
        [1, "deal_summary", bad],
        [1, "merge_articles", bad],
        [1, "first_look", not_utf8],
        [2, "deal_summary", not_utf8],
        [2, "deal_summary", b"-" + not_utf8],
        [2, "ask_the_graph", not_utf8],
        [2, "what_if", not_utf8, good],
        [2, "what_if", "Nvidia", not_utf8],
        [2, "what_if", "--hops", not_utf8, "Nvidia", good],
        [2, "merge_articles", not_utf8],
        [2, "find_money", not_utf8],
        [2, "find_money", b"-" + not_utf8],
    ):
        command = [os.path.join(folder, words[0]), *words[1:]]
        came, text = printed(command)
        assert came == status, f"{command}: status {came}, expected {status}:\n{text[:2000]}"
        assert text, f"{command} prints nothing"
        steering = {hex(ord(character)) for character in text.decode() if steers(character)}
        assert not steering, f"{command} prints {steering}:\n{text[:2000]}"
