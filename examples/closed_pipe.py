# SPDX-License-Identifier: MIT
"""A program whose reader has gone says so in one line and exits with 2: closed_pipe.py FOLDER, that of the examples."""
import os
import pathlib
import subprocess
import sys

ARTICLE = "examples/data/amazon-openai.json"
PROGRAMS = {
    "deal_summary": [ARTICLE],
    "export_graph": ["--format", "graphml", ARTICLE],
    "find_money": ["examples/data/money.txt"],
    "import_articles": ["--from", "text", "--uri", "urn:example:text", "examples/data/money.txt"],
    "merge_articles": [ARTICLE],
    "print_schema": [],
    "tables": ["--rows", "deals"],
    "what_if": ["Nvidia", ARTICLE],
}

for name, arguments in PROGRAMS.items():
    program = pathlib.Path(sys.argv[1], name)
    if not program.exists():
        continue
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([program, *arguments], stdout=writer, stderr=subprocess.PIPE, text=True, check=False,
                          stdin=subprocess.DEVNULL)
    os.close(writer)
    assert done.returncode == 2, f"{name} exits with {done.returncode}"
    assert done.stderr.count("\n") == 1 and "write" in done.stderr, f"{name} says {done.stderr}"
