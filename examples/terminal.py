"""Runs a program in a terminal and checks that it prints in colour there, but not where NO_COLOR is set.

Usage: terminal.py PROGRAM ARGUMENTS...
"""
import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios

WIDTH = 80


def printed(no_color):
    """What the program prints in a terminal of WIDTH columns."""
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    if no_color is not None:
        environment["NO_COLOR"] = no_color
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, WIDTH, 0, 0))
    with subprocess.Popen(sys.argv[1:], stdout=theirs, stdin=subprocess.DEVNULL, env=environment) as process:
        os.close(theirs)
        text = b""
        try:
            while piece := os.read(ours, 65536):
                text += piece
        except OSError:  # how Linux says that the other end is closed
            pass
    os.close(ours)
    assert process.returncode == 0, process.returncode
    return text.decode().replace("\r\n", "\n")


coloured, plain = printed(None), printed("1")
assert "\x1b[1m" in coloured, "no colour on a terminal"
assert "\x1b" not in plain, "colour against NO_COLOR"
assert printed("") == coloured, "an empty NO_COLOR counts as none"
assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == plain, "colour changes more than colours"
assert max(map(len, plain.splitlines())) <= WIDTH, "wider than the terminal"
piped = subprocess.run(sys.argv[1:], capture_output=True, check=True).stdout
assert b"\x1b" not in piped, "colour in a pipe"
