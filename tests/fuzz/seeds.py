#!/usr/bin/env python3
# SPDX-License-Identifier: MIT

"""Makes what the fuzzers begin with, of data that is here for other tests: seeds.py FOLDER.

FOLDER gets a folder of seeds for each harness, and for two of them a dictionary: the words of the format, and those
that stand beside figures.
"""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/schema"))
from cases import changed
DATA = ROOT / "tests/data"


def text_of(path):
    return (ROOT / path).read_text(encoding="utf-8")


def lines_of(folder, pattern):
    return [json.loads(line) for path in sorted(folder.glob(pattern)) for line in path.open(encoding="utf-8")]


def compact(document):
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"


def texts_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from texts_in(part)


def words_of_schema(value):
    if isinstance(value, dict):
        yield from value.get("properties", {})
        yield from (word for word in value.get("enum", []) if isinstance(word, str))
        for part in value.values():
            yield from words_of_schema(part)
    elif isinstance(value, list):
        for part in value:
            yield from words_of_schema(part)


def write(folder, seeds):
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(sorted(set(seeds))):
        (folder / f"{number:05}").write_text(seed, encoding="utf-8")


def write_words(path, words):
    escaped = ("".join(f"\\x{byte:02X}" for byte in word.encode()) for word in sorted(set(words)))
    path.write_text("".join(f'"{word}"\n' for word in escaped), encoding="utf-8")


def main():
    out = pathlib.Path(sys.argv[1])
    documents = [path.read_text(encoding="utf-8")
                 for folder in (DATA, ROOT / "examples/data", ROOT / "examples/stories")
                 for path in sorted(folder.glob("*.json"))]
    streams = [text_of("examples/data/halden.ndjson")]
    everything = json.loads(text_of("tests/schema/everything.json"))
    cases = json.loads(text_of("tests/schema/cases.json"))
    variants = [changed(everything, case) for case in cases["valid"] + cases["broken"]]
    tellings = lines_of(DATA / "pairs", "tellings*.ndjson")
    pairs = [compact(pair["a"]) + compact(pair["b"]) for pair in tellings[::20]]
    sentences = lines_of(DATA / "amounts", "*.ndjson")

    broken = [path.read_text(encoding="utf-8") for path in sorted((DATA / "broken").iterdir())]
    write(out / "documents", documents + streams + broken + pairs[::8] + [compact(one) for one in variants])
    write_words(out / "documents.dict", words_of_schema(json.loads(text_of("examples/expected/print_schema.out"))))

    spans = [amount["span"] for sentence in sentences for amount in sentence["amounts"]]
    texts = [text for document in map(json.loads, documents) for text in texts_in(document) if len(text) < 200]
    write(out / "text", [sentence["text"] for sentence in sentences] + spans + texts)
    write_words(out / "text.dict",
                (word for span in spans for word in re.split(r"[\d.,\s]+", span) if 0 < len(word.encode()) < 24))

    foreign = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples/data/import").iterdir())]
    write(out / "imports", foreign + [line for text in foreign for line in text.splitlines(keepends=True)])

    page = text_of("examples/data/page/amazon-openai.txt")
    form = json.loads(text_of("examples/data/page/amazon-openai.form.json"))
    alone = [{**form, "deals": [], "facts": [], "relations": [], "claims": [], list: [one]}
             for list in ("deals", "facts", "relations", "claims") for one in form[list]]
    write(out / "pages", foreign + [page] + [page + "\n=\n" + compact(one) for one in [form] + alone])

    write(out / "graphs", [compact(json.loads(text)) for text in documents] + streams + pairs + [compact(everything)])


main()
