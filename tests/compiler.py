# SPDX-License-Identifier: MIT
"""What it costs a compiler to compile a text: its time, its memory, and how much it makes of it."""

import os
import pathlib
import subprocess
import tempfile


class Refused(Exception):
    """The compiler did not take the text; says why in its words."""


class Cost:
    """Of one compilation: seconds of processors (user and system), and megabytes at the peak.

    Where `counting`, also the functions that stand in the object file, and the templates that clang instantiates.
    """

    def __init__(self, usage):
        self.seconds = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024
        self.functions = None
        self.instantiations = None


class Compiler:
    """A compiler with the headers in the folder `include`. It finds those of dependencies by itself, or by CPATH."""

    def __init__(self, command, include):
        self.command = command
        self.is_clang = "clang" in self._run(["--version"]).stdout
        self.version = self._run(["-dumpversion" if self.is_clang else "-dumpfullversion"]).stdout.strip()
        self.major = int(self.version.split(".")[0])
        self.flags = ["-std=c++20", f"-I{include}"]

    def __str__(self):
        return f"{'clang' if self.is_clang else 'g++'} {self.version}"

    def has(self, header):
        """Whether there is such a header."""
        text = f"#if !__has_include(<{header}>)\n#error\n#endif\n"
        return self._run([*self.flags, "-x", "c++", "-E", "-"], text).returncode == 0

    def compile(self, text, *flags, counting=False):
        """The cost of compiling `text`."""
        with tempfile.TemporaryDirectory() as folder:
            source, compiled = pathlib.Path(folder, "text.cpp"), pathlib.Path(folder, "text.o")
            source.write_text(text, encoding="utf-8")
            command = [self.command, *self.flags, *flags, "-c", source, "-o", compiled]
            if counting and self.is_clang:
                command += ["-ftime-trace", "-ftime-trace-granularity=0"]
            with tempfile.TemporaryFile() as said:
                running = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
                _, status, usage = os.wait4(running.pid, 0)
                running.returncode = os.waitstatus_to_exitcode(status)
                if running.returncode:
                    said.seek(0)
                    raise Refused(said.read().decode(errors="replace"))
            cost = Cost(usage)
            if counting:
                cost.functions = functions(compiled)
                if self.is_clang:
                    cost.instantiations = instantiations(compiled.with_suffix(".json"))
            return cost

    def _run(self, arguments, text=""):
        return subprocess.run([self.command, *arguments], input=text, capture_output=True, text=True, check=False)


def functions(compiled):
    """How many functions stand in an object file: the symbols of its text that are defined there."""
    listed = subprocess.run(["nm", "--defined-only", "--format=posix", compiled], stdout=subprocess.PIPE, text=True,
                            check=True)
    return sum(line.split()[1] in "tTwW" for line in listed.stdout.splitlines())


def instantiations(trace):
    """How many classes and functions clang has instantiated, by its time trace (with granularity 0)."""
    return trace.read_bytes().count(b'"name":"Instantiate')


def empty(*headers):
    """A program that includes `headers` and does nothing."""
    return "".join(f"#include <{header}>\n" for header in headers) + "int main() {}\n"


def includes_of(text):
    """The headers in <> that a source includes, in order."""
    return [line.split("<")[1].split(">")[0] for line in text.splitlines() if line.startswith("#include <")]
