# SPDX-License-Identifier: MIT
"""Runs a program in a terminal and checks that it prints in colour there, but not where NO_COLOR is set.

Usage: terminal.py [--marks] PROGRAM ARGUMENTS...

With --marks, the program marks words of a text of its own width: in colour, or else in brackets.
"""
import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import threading

WIDTH = 80
END = b"\0"
marks = sys.argv[1] == "--marks"
command = sys.argv[2 if marks else 1 :]


def printed(no_color):
    """What the program prints in a terminal of WIDTH columns."""
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    if no_color is not None:
        environment["NO_COLOR"] = no_color
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, WIDTH, 0, 0))
    process = subprocess.Popen(command, stdout=theirs, stdin=subprocess.DEVNULL, env=environment)

    def end():  # our end stays open until all is read, since closing a terminal may lose what is still in it
        process.wait()
        os.write(theirs, END)

    closing = threading.Thread(target=end)
    closing.start()
    text = b""
    while not text.endswith(END):
        text += os.read(ours, 65536)
    closing.join()
    os.close(theirs)
    os.close(ours)
    assert process.returncode == 0, process.returncode
    return text.removesuffix(END).decode().replace("\r\n", "\n")


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
