# SPDX-License-Identifier: MIT
"""A merge of many processes is the merge of one: merge_in_parts.py MERGE_ARTICLES ARTICLE.json..."""

import json
import random
import subprocess
import sys

program, *files = sys.argv[1:]
shuffle = random.Random(4)


def merge(lines):
    return subprocess.run([program], input="".join(lines), capture_output=True, text=True, check=False)


def expect(what, holds):
    if not holds:
        sys.exit(f"not so: {what}")


lines = []
for copy in range(20):
    for file in files:
        with open(file, encoding="utf-8") as text:
            article = json.load(text)
        article["uri"] += f":{copy}"
        lines.append(json.dumps(article, ensure_ascii=False) + "\n")
uri = json.loads(lines[0])["uri"]
entities = [entity["id"] for entity in json.loads(lines[0])["entities"]]
lines.append(json.dumps({"join": [f"{uri}#{entities[0]}", f"{uri}#{entities[1]}"]}) + "\n")

whole = merge(lines)
expect("all lines are good", whole.returncode == 0 and whole.stderr == "")
expect("every article and join is there once", len(whole.stdout.splitlines()) == len(lines))
expect("a graph is read again", merge([whole.stdout]).stdout == whole.stdout)

shuffle.shuffle(lines)
doubled = lines + lines[:30]
parts = [doubled[i::4] for i in range(4)]
processes = [
    subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in parts
]
for process, part in zip(processes, parts):
    process.stdin.write("".join(part))
    process.stdin.close()
graphs = [process.stdout.read() for process in processes]
expect("each part is merged", all(process.wait() == 0 for process in processes))
expect("two and two, then both, are the whole", whole.stdout == merge(
    [merge(graphs[2:]).stdout, merge(graphs[:2]).stdout]).stdout)

bad = merge([lines[0], "not JSON\n", '{"uri": 1}\n', '{"join": []}\n', lines[0]])
expect("bad lines give status 1", bad.returncode == 1)
expect("bad lines are told by number", [f"stdin:{n}:" in bad.stderr for n in (1, 2, 3, 4, 5)]
       == [False, True, True, True, False])
expect("bad lines are counted", "3 of 5 lines left out" in bad.stderr)
expect("good lines go on", bad.stdout == merge([lines[0]]).stdout)
