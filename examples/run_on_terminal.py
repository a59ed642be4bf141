# SPDX-License-Identifier: MIT
"""Runs a program on a terminal of its own, for the tests of what the examples print there."""
import fcntl
import os
import pty
import struct
import subprocess
import termios
import threading

END = b"\0"


def run_on_terminal(command, environment, width=None, errors=False):
    """Its exit status, and the bytes that it prints to a terminal of `width` columns; with `errors`, on both streams."""
    ours, theirs = pty.openpty()
    if width is not None:
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs if errors else None, env=environment
    )

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
    return process.returncode, text.removesuffix(END).replace(b"\r\n", b"\n")
