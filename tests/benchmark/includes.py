#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures what an include costs a compiler, in time and memory, beside what the peers' do: all in one run.

One compilation at a time, in rounds, so that a machine that slows down does so for all; the medians. The yardsticks: U
is an empty `main` that includes nlohmann/json.hpp and fmt/format.h, P a program that parses with nlohmann, reads ten
members and dumps. With --against each is measured with the headers of another commit too, as `git worktree add` gives
them; that commit's own examples/first_look.cpp is taken, where it stands beside them. Headers in a folder that the
compilers do not look into are found with CPATH.
"""

import argparse
import functools
import pathlib
import shutil
import statistics
import sys

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent))
from compiler import Compiler, Refused, empty, includes_of

U, P = "U", "P"  # the yardsticks, and what is measured by each
U_NAME = "U: nlohmann/json.hpp and fmt/format.h"
P_NAME = "P: nlohmann parses, reads ten members, dumps"
FIRST_LOOK = "examples/first_look.cpp"
INCLUDED = "  what it includes, empty main"
OVER = "  what it costs over that"
LAYERS = ("value/", "prose/", "model/", "text/")  # whose every front header is measured
HEADERS = [
    "newsgraph.hpp",
    "graph/graph.hpp",
    "json/load.hpp",
    "graph/add_article.hpp",
    "query/circles.hpp",
    "query/findings.hpp",
    "summary.hpp",
    "summary/summary.hpp",
]

NLOHMANN = """
#include <nlohmann/json.hpp>

#include <iostream>
#include <string>

int main(int, char** argv) {
  const auto deal = nlohmann::json::parse(argv[1]);
  const auto id = deal.at("id").get<std::string>();
  const auto type = deal.at("type").get<std::string>();
  const auto status = deal.value("status", "unknown");
  const auto currency = deal.at("currency").get<std::string>();
  const auto amount = deal.at("amount").get<double>();
  const auto year = deal.at("year").get<int>();
  const auto parties = deal.at("parties").size();
  const auto announced = deal.value("announced", false);
  const auto share = deal.value("share", 1.0);
  const auto source = deal.at("source").at("title").get<std::string>();
  std::cout << id << type << status << currency << amount << year << parties << announced << share << source
            << deal.dump(2) << '\\n';
}
"""

BOOST_GRAPH = """
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/strong_components.hpp>

#include <vector>

int main() {
  using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property,
                                      boost::property<boost::edge_weight_t, double>>;
  Graph graph(3);
  add_edge(0, 1, 1.0, graph);
  add_edge(1, 2, 2.0, graph);
  std::vector<double> distances(3);
  boost::dijkstra_shortest_paths(graph, 0, boost::distance_map(distances.data()));
  std::vector<int> components(3);
  return boost::strong_components(graph, components.data());
}
"""

CLI11 = """
#include <CLI/CLI.hpp>

#include <string>

int main(int argc, char** argv) {
  CLI::App app("counts");
  std::string name;
  int count = 0;
  app.add_option("--name", name, "whose");
  app.add_option("--count", count, "how many");
  CLI11_PARSE(app, argc, argv);
  return count;
}
"""

BOOST_HEADERS = includes_of(BOOST_GRAPH)

# Name, Debian's package, the header to include (the first that is here: versions differ), or else a text.
PEERS = [
    ("fmt/format.h", "libfmt-dev", ["fmt/format.h"], None),
    ("Catch2", "catch2", ["catch2/catch_test_macros.hpp", "catch2/catch.hpp"], None),
    ("Eigen/Dense", "libeigen3-dev", ["Eigen/Dense", "eigen3/Eigen/Dense"], None),
    ("toml++", "libtomlplusplus-dev", ["toml++/toml.hpp", "toml++/toml.h"], None),
    ("range-v3, all of it", "librange-v3-dev", ["range/v3/all.hpp"], None),
    ("nlohmann/json.hpp", "nlohmann-json3-dev", ["nlohmann/json.hpp"], None),
    ("Boost.Graph: its graph and two algorithms", "libboost-dev", BOOST_HEADERS[:1], empty(*BOOST_HEADERS)),
    ("CLI11", "libcli11-dev", ["CLI/CLI.hpp"], None),
    ("spdlog, header-only", "libspdlog-dev", ["spdlog/spdlog.h"], None),
    ("Boost.Graph: a program that calls them", "libboost-dev", BOOST_HEADERS[:1], BOOST_GRAPH),
    ("CLI11: a program of two options", "libcli11-dev", ["CLI/CLI.hpp"], CLI11),
]


@functools.cache
def say(words):
    """Once."""
    print(words, file=sys.stderr)


class Case:
    """A text that a compiler compiles time and again. It stands in the table as `label`, measured by `yardstick`."""

    def __init__(self, compiler, label, yardstick, text):
        self.compiler, self.label, self.yardstick, self.text = compiler, label, yardstick, text
        self.costs = []
        self.functions = self.instantiations = self.refused = None

    def compile(self, level):
        if self.refused:
            return
        try:
            self.costs.append(self.compiler.compile(self.text, level))
        except Refused as refused:
            self.refused = str(refused)

    def count(self, level):
        if self.costs:
            counted = self.compiler.compile(self.text, level, counting=True)
            self.functions, self.instantiations = counted.functions, counted.instantiations

    def figures(self, yardsticks):
        """A figure for each column of the table, as far as there is one."""
        if not self.costs:
            return {}
        seconds = statistics.median(cost.seconds for cost in self.costs)
        return {
            "s": seconds,
            "ratio": seconds / yardsticks.get(self.yardstick, seconds),
            "MB": statistics.median(cost.megabytes for cost in self.costs),
            "functions": self.functions,
            "instantiated": self.instantiations,
        }


def both_yardsticks(compiler):
    yield Case(compiler, U_NAME, U, empty("nlohmann/json.hpp", "fmt/format.h"))
    yield Case(compiler, P_NAME, P, NLOHMANN)


def peers(compiler):
    for name, package, headers, text in PEERS:
        header = next(filter(compiler.has, headers), None)
        if header:
            yield Case(compiler, name, P if text in (BOOST_GRAPH, CLI11) else U, text or empty(header))
        else:
            say(f"{name} is not here (Debian: {package})")


def library(compiler, include):
    """What is measured of the library in the folder `include`."""
    look = include.parent / FIRST_LOOK
    look = (look if look.exists() else here.parent.parent / FIRST_LOOK).read_text(encoding="utf-8")
    for header in HEADERS:
        if (include / "newsgraph" / header).exists():
            yield Case(compiler, header, U, empty(f"newsgraph/{header}"))
        if header == HEADERS[0]:
            yield Case(compiler, FIRST_LOOK, P, look)
            yield Case(compiler, INCLUDED, P, empty(*includes_of(look)))


def fronts(compiler, include):
    """Each front header of the lower layers."""
    for layer in LAYERS:
        for path in sorted((include / "newsgraph" / layer).glob("*.hpp")):
            header = f"{layer}{path.name}"
            yield Case(compiler, header, U, empty(f"newsgraph/{header}"))


def wanted(cases, words):
    """The cases that have one of these words in what the table says of them; all where there are none."""
    for case in cases:
        name = FIRST_LOOK if case.label == INCLUDED else case.label
        if not words or any(word in name for word in words):
            yield case


def difference(these, those):
    """`these` figures less `those`."""
    known = [column for column in these if None not in (these[column], those.get(column))]
    return {column: these[column] - those[column] for column in known}


def span(cases):
    """The least and the greatest of the figures of several cases."""
    columns = cases[0] if cases else {}
    return {column: (min(case[column] for case in cases), max(case[column] for case in cases))
            for column in columns if columns[column] is not None}


WIDTHS = {"s": 12, "ratio": 15, "MB": 10, "functions": 11, "instantiated": 14}


def written(column, figure, yardstick):
    """The figure, or the least and the greatest, as it stands in the table."""
    if figure is None:
        return "-"
    ends = figure if isinstance(figure, tuple) else (figure,)
    texts = [f"{end:.2f}" if column in ("s", "ratio") else f"{end:.0f}" for end in ends]
    text = "..".join(dict.fromkeys(texts))
    return f"{text} {yardstick}" if column == "ratio" else text


def print_table(title, columns, lines, compared):
    """`lines` have a label, a yardstick, figures, and those of other headers."""
    heads = "".join(f"{column:>{WIDTHS[column]}}" for column in columns)
    print(f"\n{title:<46}{heads}" + (f" |{heads}   s of it" if compared else ""))
    for label, yardstick, these, those in lines:
        parts = ["".join(f"{written(column, figures.get(column), yardstick):>{WIDTHS[column]}}" for column in columns)
                 for figures in ([these, those] if compared and those is not None else [these])]
        if len(parts) > 1 and isinstance(these.get("s"), float) and isinstance(those.get("s"), float):
            parts[1] += f"{these['s'] / those['s']:>10.2f}"
        print(f"{label:<46}{' |'.join(parts)}")


def lines(shared, these, those, each):
    """The table's lines; `shared` are the yardsticks and the peers."""
    unit = {case.yardstick: case.figures({}).get("s") for case in shared[:2] if case.costs}
    of_these, of_those = ({case.label: case.figures(unit) for case in cases} for cases in (these, those))

    for case in shared[:2]:
        yield case.label, case.yardstick, case.figures(unit), None
    for case in these:
        if case.label.startswith(LAYERS):
            continue
        yield case.label, case.yardstick, of_these[case.label], of_those.get(case.label, {})
        if case.label == INCLUDED:
            yield OVER, P, *(difference(of.get(FIRST_LOOK, {}), of.get(INCLUDED, {})) for of in (of_these, of_those))
    for layer in LAYERS:
        found = [[figures for label, figures in of.items() if label.startswith(layer) and figures]
                 for of in (of_these, of_those)]
        if found[0]:
            yield f"{layer} each of {len(found[0])} front headers", U, *map(span, found)
        if each:
            for label, figures in of_these.items():
                if label.startswith(layer):
                    yield f"  {label}", U, figures, of_those.get(label, {})
    for case in shared[2:]:
        yield case.label, case.yardstick, case.figures(unit), None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--include", type=pathlib.Path, default=here.parent.parent / "include", metavar="DIR",
                        help="the headers to measure, where not those beside this file")
    parser.add_argument("--against", type=pathlib.Path, metavar="DIR",
                        help="headers to measure beside them in the same run")
    parser.add_argument("--compiler", action="append", help="g++ and clang++-16 where it is not said; may be repeated")
    parser.add_argument("--runs", type=int, default=3, help="of which the median is taken")
    parser.add_argument("--quick", action="store_true", help="one run, -O0, and no header of a layer by itself")
    parser.add_argument("--each", action="store_true", help="a line for each header of a layer")
    parser.add_argument("--only", action="append", metavar="WORD",
                        help="lines that have this word in them; may be repeated")
    parser.add_argument("--peers", action="store_true", help="what else programs include, as far as it is here")
    arguments = parser.parse_args()
    include = arguments.include.resolve()
    against = arguments.against.resolve() if arguments.against else None
    runs = 1 if arguments.quick else arguments.runs
    refused = {}

    for command in arguments.compiler or ["g++", "clang++-16"]:
        if not shutil.which(command):
            say(f"{command} is not here")
            continue
        compiler = Compiler(command, include)
        other = Compiler(command, against) if against else None
        for level in ["-O0"] if arguments.quick else ["-O0", "-O2"]:
            shared = list(both_yardsticks(compiler))
            shared += wanted(peers(compiler), arguments.only) if arguments.peers else []
            these = list(wanted(library(compiler, include), arguments.only))
            those = list(wanted(library(other, against), arguments.only)) if against else []
            counted = shared[:2] + these + those if level == "-O0" else []
            if counted and (arguments.only or not arguments.quick):  # what only declares costs the same at each level
                these += wanted(fronts(compiler, include), arguments.only)
                those += wanted(fronts(other, against), arguments.only) if against else []
            for run in range(runs):
                say(f"{compiler} {level}: run {run + 1} of {runs}")
                for case in shared + these + those:
                    case.compile(level)
            for case in counted:
                case.count(level)

            columns = ["s", "ratio", "MB"]
            columns += ["functions"] if counted else []
            columns += ["instantiated"] if counted and compiler.is_clang else []
            title = f"{compiler} {level}, " + (f"medians of {runs} runs" if runs > 1 else "one run")
            print_table(title, columns, lines(shared, these, those, arguments.each), against is not None)
            for case in shared + these + those:
                if case.refused:
                    refused[case.label.strip(), case.compiler] = case.refused

    for (label, compiler), words in refused.items():
        first = next((line for line in words.splitlines() if "error" in line), words.strip())
        say(f"{label}: {compiler} refuses it: {first}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
