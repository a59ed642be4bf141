#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Reads the tables with DuckDB: queries.py TABLES [--write], in the repository's folder. TABLES is the example program.

The queries of examples/queries/ give what stands in examples/expected/queries/, which tests/facts/answers_in_sql.cpp
compares with the library's own answers. CSV, NDJSON and Parquet hold the same, and text comes back as it was.
"""
import csv
import glob
import json
import os
import pathlib
import subprocess
import sys
import tempfile

try:
    import duckdb
except ImportError:
    sys.exit(77)  # skipped, to ctest

ARTICLES = ["examples/data/amazon-openai.json", "examples/data/halden.ndjson", "examples/data/ten-lines.json",
            "examples/stories"]
HOSTILE = 'a "quote", a comma\nand a line\r\n\ttab, \u0001 control, 한국어 🧾 \\ end '


def load(program, folder, form, paths, *options):
    """A database of the tables of these files."""
    subprocess.run([program, "--out", folder, "--format", form, *options, *paths], check=True)
    database = duckdb.connect()
    home = os.getcwd()
    os.chdir(folder)
    for statement in pathlib.Path("load.sql").read_text(encoding="utf-8").split(";\n"):
        if statement:
            database.execute(statement)
    os.chdir(home)
    return database


def tables_of(database):
    return [name for (name,) in database.sql("SHOW TABLES").fetchall()]


def rows_of(database, table):
    return database.sql(f"SELECT * FROM {table}").fetchall()


def answer(database, query):
    found = database.sql(query)
    rows = [["" if value is None else str(value) for value in row] for row in found.fetchall()]
    return [list(found.columns), *rows]


def main(program, write):
    with tempfile.TemporaryDirectory() as folder:
        as_csv = load(program, f"{folder}/csv", "csv", ARTICLES)
        as_json = load(program, f"{folder}/ndjson", "ndjson", ARTICLES)
        assert len(tables_of(as_csv)) == 28, tables_of(as_csv)
        for table in tables_of(as_csv):
            rows = rows_of(as_csv, table)
            assert rows == rows_of(as_json, table), f"{table} differs between CSV and NDJSON"
            parquet = f"{folder}/{table}.parquet"
            as_csv.sql(f"COPY {table} TO '{parquet}' (FORMAT parquet)")
            assert rows == as_csv.sql(f"SELECT * FROM '{parquet}'").fetchall(), f"{table} differs in Parquet"

        counted_once = load(program, f"{folder}/once", "csv", ARTICLES, "--once")
        queries = sorted(glob.glob("examples/queries/*.sql"))
        assert len(queries) >= 10
        for query in queries:
            found = answer(counted_once, pathlib.Path(query).read_text(encoding="utf-8"))
            assert len(found) > 1, f"{query} finds nothing"
            path = pathlib.Path("examples/expected/queries", pathlib.Path(query).stem + ".csv")
            if write:
                with open(path, "w", encoding="utf-8", newline="") as file:
                    csv.writer(file, lineterminator="\n").writerows(found)
            with open(path, encoding="utf-8", newline="") as file:
                assert found == list(csv.reader(file)), f"{query} gives {found}"

        with open("examples/data/ten-lines.json", encoding="utf-8") as file:
            article = json.load(file)
        article["paragraphs"] = [{"id": "h", "role": "headline", "text": HOSTILE}, {"id": "e", "role": "body", "text": " "}]
        article["deals"] = article["facts"] = article["relations"] = article["claims"] = []
        path = pathlib.Path(folder, "hostile.json")
        path.write_text(json.dumps({key: value for key, value in article.items() if value}), encoding="utf-8")
        for form in "csv", "ndjson":
            database = load(program, f"{folder}/hostile-{form}", form, [path])
            assert database.sql('SELECT text FROM paragraphs ORDER BY "index"').fetchall() == [(HOSTILE,), (" ",)], form
            assert database.sql("SELECT headline FROM articles").fetchall() == [(HOSTILE,)], form


main(sys.argv[1], sys.argv[2:] == ["--write"])
