# SPDX-License-Identifier: MIT

# drawn.py HOW DRAW_DEALS FILE...: what draw_deals makes of each file, in a browser of the first, and of all of them
# together, is read by others without a complaint. HOW is "markup", by parsers of Python; "rsvg", "graphviz" or
# "browser", by rsvg-convert, dot or Chromium; exits with 77 where that is not installed.
import html.parser
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

SVG = "{http://www.w3.org/2000/svg}"
how, program, *files = sys.argv[1:]


def drawn(paths, *options):
    return subprocess.run([program, *options, *paths], check=True, capture_output=True).stdout


def expect(holds, what):
    if not holds:
        sys.exit(what)


class Page(html.parser.HTMLParser):
    """Whether each element that is opened is closed in its turn."""

    def __init__(self):
        super().__init__()
        self.open, self.rows, self.deals, self.inside = [], 0, 0, False

    def handle_starttag(self, tag, attributes):
        expect(not {"src", "href", "action"} & {name for name, _ in attributes}, f"<{tag}> loads something")
        self.rows += tag == "tr"
        self.deals += ("class", "deal") in attributes
        if tag not in ("meta", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        expect(self.open and self.open.pop() == tag, f"</{tag}> closes something else")

    def handle_startendtag(self, tag, attributes):
        pass


def markup(paths):
    picture = tree.fromstring(drawn(paths))
    expect(picture.tag == SVG + "svg", "no svg")
    width, height = int(picture.get("width")), int(picture.get("height"))
    for text in picture.iter(SVG + "text"):
        expect("".join(text.itertext()).strip() or text.get("font-size") == "14", "an empty text")
    for box in picture.iter(SVG + "rect"):
        right = int(box.get("x", 0)) + int(box.get("width"))
        bottom = int(box.get("y", 0)) + int(box.get("height"))
        expect(right <= width and bottom <= height, "a box outside of the picture")
    page = Page()
    page.feed(drawn(paths, "--html").decode())
    page.close()
    expect(not page.open, f"{page.open} not closed")
    deals = sum(1 for group in picture.iter(SVG + "g") if group.get("class") == "deal")
    expect(page.rows == deals + 1 and page.deals == deals, "a row for each deal, and one above them")


def tool(name, *arguments):
    found = shutil.which(name)
    if not found:
        print(f"left out: {name} is not installed")
        sys.exit(77)
    return [found, *arguments]


def rsvg(paths):
    command = tool("rsvg-convert", "--format=png")
    made = subprocess.run(command, input=drawn(paths), capture_output=True, check=True)
    expect(made.stdout.startswith(b"\x89PNG") and not made.stderr, made.stderr.decode())


def graphviz(paths):
    command = tool("dot", "-Tdot_json")
    made = subprocess.run(command, input=drawn(paths, "--dot"), capture_output=True, check=True)
    expect(not made.stderr, made.stderr.decode())


def browser(paths):
    with tempfile.TemporaryDirectory() as folder:
        page = os.path.join(folder, "deals.html")
        with open(page, "wb") as file:
            # Switches are tried by the page itself, which then says what is left.
            file.write(drawn(paths, "--html").replace(b"</body>", b"""<script>
              const shown=()=>deals.filter(g=>!g.classList.contains('gone')).length,told=[shown()];
              by('talks').checked=false;show();told.push(shown());
              by('unstated').checked=false;show();told.push(shown());
              if(deals.length){say(0)}
              document.title='told '+told.join(' ')+' '+by('said').textContent.length;</script></body>"""))
        command = tool("chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
                       "--dump-dom", "file://" + page)
        made = subprocess.run(command, capture_output=True, check=True, timeout=100).stdout.decode()
        told = re.search(r"<title>told (\d+) (\d+) (\d+) (\d+)</title>", made)
        expect(told, "the script of the page failed")
        text = drawn(paths, "--html").decode()
        groups = re.findall(r'<g class="deal"[^>]*>', text)
        talks = [group for group in groups if "data-talks" not in group]
        paid = [group for group in talks if "data-unstated" not in group]
        expect([int(number) for number in told.groups()[:3]] == [len(groups), len(talks), len(paid)], told.group())
        expect(not groups or int(told.group(4)) > 20, "nothing is said of a deal")


alone = files[:1] if how == "browser" else files  # which takes long to start
for paths in [[file] for file in alone] + [files] * (len(files) > 1):
    {"markup": markup, "rsvg": rsvg, "graphviz": graphviz, "browser": browser}[how](paths)
