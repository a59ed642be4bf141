# SPDX-License-Identifier: MIT
"""What the tests share that read exports back: the programs in the folder EXAMPLES, and a list of what is wrong."""
import json
import pathlib
import subprocess
import sys

from hard_articles import hard_articles

EXAMPLES = pathlib.Path(sys.argv[1])


class Told:
    """Prints the first of what is wrong, and counts all of it in `count`."""

    count = 0

    def __call__(self, *words):
        self.count += 1
        if self.count <= 20:
            print(*words)


told = Told()


def run(program, *arguments):
    return subprocess.run([EXAMPLES / program, *arguments], check=True, stdout=subprocess.PIPE).stdout


def run_lines(program, *arguments):
    """What a program prints as a line of JSON each."""
    return [json.loads(line) for line in run(program, *arguments).decode().split("\n") if line]


def write_hard_articles(folder):
    """A file of the hard articles in a folder."""
    path = pathlib.Path(folder) / "hard.ndjson"
    path.write_text("".join(json.dumps(article) + "\n" for article in hard_articles()), encoding="utf-8")
    return path
