#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks the printed JSON Schema with an independent validator: check.py PRINT_SCHEMA, in the repository's folder.

The schema must be one itself, every article of the repository valid, each of the broken documents invalid.
"""
import glob
import json
import subprocess
import sys

from cases import changed

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit(77)  # skipped, to ctest


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


schema = json.loads(subprocess.run(sys.argv[1], check=True, capture_output=True).stdout)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)

everything = load("tests/schema/everything.json")
cases = load("tests/schema/cases.json")
folders = ("examples/data", "examples/stories", "tests/data")
valid = {path: load(path) for folder in folders for path in glob.glob(folder + "/*.json")}
assert len(valid) >= 20, "the articles of the repository were not found"
valid["everything.json"] = everything
valid |= {case["what"]: changed(everything, case) for case in cases["valid"]}
broken = {case["what"]: changed(everything, case) for case in cases["broken"]}
assert len(broken) == len(cases["broken"]), "two cases have the same name"

failures = []
for what, document in valid.items():
    for error in validator.iter_errors(document):
        failures.append(f"should be valid: {what}: {error.json_path}: {error.message[:200]}")
failures += [f"should be invalid: {what}" for what, document in broken.items() if validator.is_valid(document)]
for failure in failures:
    print(failure, file=sys.stderr)
print(f"{len(valid)} valid and {len(broken)} broken documents checked")
sys.exit(bool(failures))
