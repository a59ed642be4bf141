#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Guards what an include costs by what does not waver: memory, functions and instantiations, but no seconds.

Prints a line for each cost that is over its budget, and fails. The budgets are for one version of each compiler:
another's part is left out. With --measure, prints the budgets that today's costs would give.
"""

import argparse
import pathlib
import shutil
import sys

from compiler import Compiler, Refused, empty

# What an empty `main` that includes a header, or a program, may take at most at -O0: megabytes of g++, functions that
# it emits, megabytes of clang (its trace is a tenth of them), templates that it instantiates. Up to a tenth above what
# they took.
BUDGETS = """
newsgraph.hpp                625      90     740   80500
examples/first_look.cpp     1020   18900     870   58500
json/load.hpp                352      90     380   28000
query/findings.hpp           400       1     555   53000
summary/summary.hpp          440       1     590   61500
"""
QUICK = ["newsgraph.hpp"]  # what each run of the checks compares
VERSIONS = {"g++": 12, "clang": 16}
ROOM = 1.1
COSTS = ["g++ MB", "functions", "clang MB", "instantiations"]

# When g++ collects its garbage depends on the machine's memory, if it is not said.
STEADY = ["--param=ggc-min-expand=100", "--param=ggc-min-heapsize=131072"]

root = pathlib.Path(__file__).resolve().parent.parent


def text_of(name, include):
    """The program, or an empty `main` that includes the header; None where there is no such file."""
    if name.endswith(".cpp"):
        path = include.parent / name
        return path.read_text(encoding="utf-8") if path.exists() else None
    return empty(f"newsgraph/{name}") if (include / "newsgraph" / name).exists() else None


def measured(text, compilers):
    """What `text` costs these compilers."""
    costs = dict.fromkeys(COSTS)
    for kind, compiler in compilers.items():
        cost = compiler.compile(text, "-O0", *(STEADY if kind == "g++" else []), counting=True)
        costs[f"{kind} MB"] = cost.megabytes
        if kind == "g++":
            costs["functions"] = cost.functions
        else:
            costs["instantiations"] = cost.instantiations
    return costs


def budget(cost):
    """`cost` with some room, in two or three figures."""
    if cost is None:
        return "-"
    step = 10 if cost < 10_000 else 100 if cost < 100_000 else 1000
    return str(round(cost * ROOM / step) * step if cost > step else round(cost))


def find(commands, include):
    """The compilers that the budgets are for, of `commands`."""
    compilers = {}
    for command in filter(None, commands):
        if not shutil.which(command):
            print(f"{command} is not here: what it takes is not compared")
            continue
        compiler = Compiler(command, include)
        kind = "clang" if compiler.is_clang else "g++"
        if compiler.major == VERSIONS[kind]:
            compilers[kind] = compiler
        else:
            print(f"{compiler} is here, the budgets are for {VERSIONS[kind]}: what it takes is not compared")
    return compilers


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--include", type=pathlib.Path, default=root / "include", metavar="DIR", help="the headers")
    parser.add_argument("--gnu", default="g++", help="the g++ to measure")
    parser.add_argument("--clang", default="clang++-16", help="the clang to measure")
    parser.add_argument("--quick", action="store_true", help=f"only {' and '.join(QUICK)}")
    parser.add_argument("--measure", action="store_true", help="print the table of budgets")
    arguments = parser.parse_args()
    include = arguments.include.resolve()
    compilers = find([arguments.gnu, arguments.clang], include)
    if not compilers:
        return 77  # skipped, to ctest

    over = 0
    for line in BUDGETS.strip().splitlines():
        name, *limits = line.split()
        if arguments.quick and name not in QUICK:
            continue
        text = text_of(name, include)
        if text is None:
            print(f"{name} is not there: mend the table of tests/includes.py")
            over += 1
            continue
        try:
            costs = measured(text, compilers)
        except Refused as refused:
            print(f"{name} does not compile by itself:\n{refused}")
            over += 1
            continue
        if arguments.measure:
            print(f"{name:<24}" + "".join(f"{budget(costs[what]):>8}" for what in COSTS), flush=True)
            continue
        for what, limit in zip(COSTS, limits):
            cost = costs[what]
            if cost is not None and limit != "-" and cost > int(limit):
                print(f"{name}: {cost:.0f} {what}, {cost - int(limit):.0f} over the budget of {limit}")
                over += 1

    if over:
        print("\nSee what grew with tests/benchmark/includes.py --against ANOTHER/include, or clang's -ftime-trace. If it is"
              "\nworth it, raise the budget in tests/includes.py: its --measure prints the table.")
    return 1 if over else 0


sys.exit(main())
