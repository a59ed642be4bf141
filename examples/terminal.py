# SPDX-License-Identifier: MIT
"""Runs a program in a terminal and checks that it prints in colour there, but not where NO_COLOR is set.

Usage: terminal.py [--marks] PROGRAM ARGUMENTS...

With --marks, the program marks words of a text of its own width: in colour, or else in brackets.
"""
import os
import re
import subprocess
import sys

from run_on_terminal import run_on_terminal

WIDTH = 80
marks = sys.argv[1] == "--marks"
command = sys.argv[2 if marks else 1 :]


def printed(no_color):
    """What the program prints in a terminal of WIDTH columns."""
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    if no_color is not None:
        environment["NO_COLOR"] = no_color
    status, text = run_on_terminal(command, environment, WIDTH)
    assert status == 0, status
    return text.decode()


coloured, plain = printed(None), printed("1")
assert "\x1b[1" in coloured, "no colour on a terminal"
assert "\x1b" not in plain, "colour against NO_COLOR"
assert printed("") == coloured, "an empty NO_COLOR counts as none"
piped = subprocess.run(command, capture_output=True, check=True).stdout
assert b"\x1b" not in piped, "colour in a pipe"
begin, end = ("[", "]") if marks else ("", "")
uncoloured = re.sub("\x1b\\[[1-9][0-9;]*m", begin, coloured).replace("\x1b[0m", end)
assert uncoloured == plain, f"colour changes more than colours:\n{coloured}\n{plain}"
if not marks:
    assert max(map(len, plain.splitlines())) <= WIDTH, "wider than the terminal"
