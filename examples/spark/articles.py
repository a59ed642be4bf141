#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Articles on Spark: articles.py PROGRAMS ARTICLES OUT [PARTS], with PySpark (PyPI) and Java.

PROGRAMS is the folder of `tables` and `merge_articles`, ARTICLES a file of articles, one a line. Writes OUT/flows and
OUT/deals, Parquet with the rows of those tables, and OUT/graph, NDJSON with one graph of all; prints who pays most in how
many deals. A line with faults is told and left out. A program that dies ends the job: `checkCode` is for that.
"""
import pathlib
import shlex
import sys

from pyspark.sql import SparkSession


def rows(lines, program, table):
    """The rows of one table, as JSON: each article's depend on it alone, so that parts of the lines are enough."""
    return lines.pipe(f"{program} --rows {table} --format ndjson --go-on", checkCode=True)


def merged(lines, program):
    """One graph: of each part of the lines, and then of those. Whichever lines are together, it is the same."""
    command = f"{program} --go-on"
    return lines.pipe(command, checkCode=True).coalesce(1).pipe(command, checkCode=True)


def main(programs, articles, out, parts="4"):
    tables = shlex.quote(str(pathlib.Path(programs, "tables")))
    merge = shlex.quote(str(pathlib.Path(programs, "merge_articles")))
    spark = SparkSession.builder.appName("newsgraph").getOrCreate()
    lines = spark.sparkContext.textFile(articles, minPartitions=int(parts))

    for table in "flows", "deals":
        spark.read.json(rows(lines, tables, table)).write.mode("overwrite").parquet(f"{out}/{table}")
        spark.read.parquet(f"{out}/{table}").createOrReplaceTempView(table)
    spark.sql("""
        SELECT payer_id AS payer, count(*) AS payments, count(DISTINCT deal_id) AS deals
        FROM flows GROUP BY payer_id ORDER BY payments DESC, payer LIMIT 5
    """).show(truncate=False)
    merged(lines, merge).saveAsTextFile(f"{out}/graph")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
