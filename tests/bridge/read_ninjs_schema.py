# SPDX-License-Identifier: MIT
"""Exports articles as ninjs 3.1 and asks the published schema about them.

    read_ninjs_schema.py EXAMPLES FILE...

EXAMPLES is the folder of the programs export_graph and merge_articles. The schema is fetched once into the build folder;
where that or the packages can't be had, it exits with 77.
"""
import importlib
import json
import os
import pathlib
import sys
import tempfile
import urllib.request

from exported import run_lines, told, write_hard_articles

URL = "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"
KEPT = pathlib.Path(__file__).resolve().parents[2] / "build" / "ninjs-schema_3.1.json"


def left_out(why):
    print(f"left out: {why}")
    sys.exit(77)


try:
    jsonschema = importlib.import_module("jsonschema")
    referencing = importlib.import_module("referencing")
    importlib.import_module("rfc3339_validator")
except ModuleNotFoundError as missing:
    left_out(missing)
if not KEPT.exists():
    try:
        text = urllib.request.urlopen(URL, timeout=10).read()
        json.loads(text)
    except (OSError, ValueError) as fault:
        left_out(f"{URL}: {fault}")
    part = KEPT.with_suffix(f".{os.getpid()}")
    part.write_bytes(text)
    part.replace(KEPT)

# What it refers to elsewhere is of places with coordinates, which are not written.
anything = referencing.Resource.from_contents({"$schema": "https://json-schema.org/draft/2020-12/schema"})
registry = referencing.Registry().with_resource("https://geojson.org/schema/GeoJSON.json", anything)
validator = jsonschema.Draft202012Validator(
    json.loads(KEPT.read_text(encoding="utf-8")), registry=registry,
    format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)

folder = tempfile.TemporaryDirectory()
FILES = [*sys.argv[2:], write_hard_articles(folder.name)]


written = {item["uri"]: item for item in run_lines("export_graph", "--format", "ninjs", *FILES)}
articles = [line for line in run_lines("merge_articles", *FILES) if "uri" in line]
if len(written) != len(articles):
    told(f"{len(written)} items of {len(articles)} articles")
if not list(validator.iter_errors({"uri": "urn:a", "x-own": 1})):
    told("the schema takes what it should not")
for article in articles:
    item = written[article["uri"]]
    for error in validator.iter_errors(item):
        told(f"{article['uri']}: {error.json_path} {error.message}"[:300])
    for name in ("language", "by", "located", "type"):
        if item.get(name) != article.get(name):
            told(f"{article['uri']}: {name} is {item.get(name)!r}, not {article.get(name)!r}")
    paragraphs = [p for p in article.get("paragraphs", []) if "text" in p]
    headlines = [p["text"] for p in paragraphs if p["role"] in ("headline", "subhead")]
    if [headline["value"] for headline in item.get("headlines", [])] != headlines:
        told(f"{article['uri']}: other headlines")
    body = "\n\n".join(p["text"] for p in paragraphs if p["role"] == "body")
    if "".join(text["value"] for text in item.get("bodies", [])) != body:
        told(f"{article['uri']}: another body")
    sources = [source["entity"] for source in article.get("infoSources", [])]
    if [source["literal"] for source in item.get("infoSources", [])] != sources:
        told(f"{article['uri']}: other sources")
    named = {entity["id"] for entity in article.get("entities", []) if not entity.get("anonymous")
             and (entity["kind"] != "publication" or entity["id"] not in sources)}
    there = {entity["literal"] for name in ("organisations", "people", "places", "objects") for entity in item.get(name, [])}
    if there != named:
        told(f"{article['uri']}: {sorted(there ^ named)} are in one alone")

print(f"{len(written)} items, {told.count} faults")
sys.exit(told.count != 0)
