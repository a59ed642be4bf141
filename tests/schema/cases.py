# SPDX-License-Identifier: MIT
"""The cases of cases.json, for whoever reads them."""
import copy


def changed(document, case):
    """`document` with the value at a pointer set or taken away."""
    document = copy.deepcopy(document)
    *path, last = [part.replace("~1", "/").replace("~0", "~") for part in case["at"].split("/")[1:]]
    parent = document
    for part in path:
        parent = parent[int(part) if isinstance(parent, list) else part]
    if isinstance(parent, list):
        last = int(last)
    if "value" in case:
        parent[last] = case["value"]
    else:
        del parent[last]
    return document
