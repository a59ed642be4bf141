#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs examples/spark/articles.py: spark.py PROGRAMS, in the repository's folder. PROGRAMS is the folder of the examples.

What many processes make is what one does, a bad line does not end the job, and a program that dies does.
"""
import glob
import json
import os
import pathlib
import subprocess
import sys
import tempfile

try:
    import pyspark  # noqa: F401
except ImportError:
    sys.exit(77)  # skipped, to ctest


def articles(count):
    """So many articles, of one of the example articles under uris of their own, with a bad line in the middle."""
    with open("examples/data/ten-lines.json", encoding="utf-8") as file:
        article = json.load(file)
    lines = []
    for number in range(count):
        article["uri"] = f"urn:example:spark:{number}"
        lines.append(json.dumps(article, ensure_ascii=False))
    lines.insert(count // 2, '{"uri": 7}')
    return "\n".join(lines) + "\n"


def run(programs, path, out):
    return subprocess.run([sys.executable, "examples/spark/articles.py", programs, path, out], capture_output=True,
                          text=True, check=False, env={**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"})


def text_of(folder):
    return "".join(pathlib.Path(part).read_text(encoding="utf-8") for part in sorted(glob.glob(f"{folder}/part-*")))


def main(programs):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "articles.ndjson")
        path.write_text(articles(200), encoding="utf-8")
        done = run(programs, path, f"{folder}/out")
        assert done.returncode == 0, done.stderr
        one = subprocess.run([f"{programs}/merge_articles", "--go-on"], input=path.read_text(encoding="utf-8"),
                             capture_output=True, text=True, check=True)
        assert "1 of 201 lines left out" in one.stderr, one.stderr
        assert text_of(f"{folder}/out/graph") == one.stdout, "the graph of many processes is not that of one"

        from pyspark.sql import SparkSession

        spark = SparkSession.builder.getOrCreate()
        rows = subprocess.run([f"{programs}/tables", "--rows", "flows", "--format", "ndjson", "--go-on"],
                              input=path.read_text(encoding="utf-8"), capture_output=True, text=True, check=True)
        assert spark.read.parquet(f"{folder}/out/flows").count() == len(rows.stdout.splitlines()) > 0
        spark.stop()

        dies = pathlib.Path(folder, "programs")
        dies.mkdir()
        for name in "tables", "merge_articles":
            pathlib.Path(dies, name).write_text("#!/bin/sh\ncat > /dev/null\nexit 3\n", encoding="utf-8")
            pathlib.Path(dies, name).chmod(0o755)
        assert run(dies, path, f"{folder}/dead").returncode != 0, "a program that died was not noticed"


main(sys.argv[1])
