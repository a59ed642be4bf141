# SPDX-License-Identifier: MIT
"""Counts the circles of at most LENGTH arcs with networkx: circles.py EDGES LENGTH SECONDS.

EDGES has a payer and a payee a line. Prints the count, the seconds, whether it came to the end, and the method.
Before 3.1 networkx bounds the length of simple paths but not that of simple cycles; it then counts, for each company,
the paths to those that pay it, and takes it out.
"""

import inspect
import sys
import time

import networkx


def circles(graph, longest):
    if "length_bound" in inspect.signature(networkx.simple_cycles).parameters:
        yield from networkx.simple_cycles(graph, length_bound=longest)
        return
    for company in sorted(graph):
        payers = set(graph.predecessors(company))
        if payers:
            yield from networkx.all_simple_paths(graph, company, payers, cutoff=longest - 1)
        graph.remove_node(company)


def main(path, longest, seconds):
    with open(path, encoding="ascii") as lines:
        graph = networkx.DiGraph(tuple(map(int, line.split())) for line in lines)
    count = 0
    complete = True
    start = time.perf_counter()
    for _ in circles(graph, longest):
        count += 1
        if count % 256 == 0 and time.perf_counter() - start > seconds:
            complete = False
            break
    print(count, time.perf_counter() - start, int(complete), networkx.__version__)


main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]))
