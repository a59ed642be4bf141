# SPDX-License-Identifier: MIT
"""Exports articles as graphs and reads them back by the tools that the formats are for.

    read_back.py EXAMPLES READER FILE...

EXAMPLES is the folder of the programs export_graph and merge_articles. All nodes, edges and columns are compared with
the articles as JSON; two articles whose texts are hard to write are read besides the files. Exits with 77 where the
package that READER needs is missing.
"""
import csv
import importlib
import json
import pathlib
import re
import sys
import tempfile

from exported import run, run_lines, told, write_hard_articles

READER = sys.argv[2]
FILES = sys.argv[3:]

# What the articles say, from their own JSON.


def snake(name):
    return re.sub("[A-Z]", lambda letter: "_" + letter[0].lower(), name)


PARTS = {
    "dates": "deal_dates", "conditions": "conditions", "considerations": "considerations", "schedule": "schedule",
    "terms": "terms", "evidence": "evidence", "change": "changes", "names": "names", "paragraphs": "paragraphs",
    "associations": "associations",
}
REFERENCES = {"entity", "through", "holder", "of", "from", "to", "source", "in", "caption", "payer", "payee", "party", "located", "by"}
ELSEWHERE = {
    "id", "uri", "parties", "members", "goods", "links", "if", "about", "coHolders", "chain", "sets", "infoSources",
    "entities", "deals", "facts", "relations", "claims", "equivalents", "standard", "paragraphs", "associations",
}


def text(value):
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def columns(thing, uri, ids, of_article=False):
    """The columns that follow from an object's own members, as text; lists and parts as they are in JSON."""
    found = {}
    extras = {}
    for name, value in thing.items():
        column = {"symmetric": "symmetric_", "from": "from"}.get(name, snake(name))
        if name.startswith("x-"):
            extras[name] = value
        elif name == "bytes" and isinstance(value, list):
            found["bytes_begin"], found["bytes_end"] = map(text, value)
        elif name in ELSEWHERE:
            pass
        elif name in PARTS and isinstance(value, list):
            found[PARTS[name]] = [columns(part, uri, ids) for part in value]
        elif name == "change" and isinstance(value, dict):
            found["changes"] = [columns(value, uri, ids)]
        elif name in REFERENCES and isinstance(value, str) and value in ids and not of_article:
            found[column + "_id"] = uri + "#" + value
        elif isinstance(value, dict):
            for inner, one in value.items():
                if inner.startswith("x-") or inner == "equivalents":
                    continue
                if column == "fiscal_year":
                    found["fiscal_year_" + inner] = one
                else:
                    found[column if inner == "value" else column + "_" + snake(inner)] = text(one)
        elif isinstance(value, list):
            found[column] = value
        else:
            found["from_" if column == "from" else column] = text(value)
    if extras:
        found["extras"] = extras
    return found


def expectation(articles):
    """Nodes and edges: {id: columns} by kind, and [(kind, article, columns, ends)]."""
    nodes = {kind: {} for kind in ("article", "entity", "deal", "fact", "claim")}
    edges = []
    for article in articles:
        uri = article["uri"]
        ids = {thing["id"]: kind for kind in ("entities", "deals", "facts", "claims", "relations", "paragraphs", "associations")
               for thing in article.get(kind, [])}
        as_node = lambda id: uri + "#" + id
        nodes["article"][uri] = columns(article, uri, ids, of_article=True)

        def edge(kind, source, target, thing=None):
            edges.append((kind, source, target, columns(thing or {}, uri, ids)))

        for source in article.get("infoSources", []):
            edge("comes_from", uri, as_node(source["entity"]), source)
        for entity in article.get("entities", []):
            nodes["entity"][as_node(entity["id"])] = columns(entity, uri, ids)
            edge("mentions", uri, as_node(entity["id"]), entity)
        for deal in article.get("deals", []):
            id = as_node(deal["id"])
            nodes["deal"][id] = columns(deal, uri, ids)
            edge("told_by", id, uri)
            for party in deal.get("parties", []):
                edge("party", as_node(party["entity"]), id, party)
            for name, kind in (("goods", "goods"), ("members", "member")):
                for other in deal.get(name, []):
                    edge(kind, id, as_node(other))
            for link in deal.get("links", []):
                edge("link", id, as_node(link["to"]), link)
            if "through" in deal:
                edge("through", id, as_node(deal["through"]))
        for fact in article.get("facts", []):
            id = as_node(fact["id"])
            nodes["fact"][id] = columns(fact, uri, ids)
            edge("told_by", id, uri)
            edge("of", id, as_node(fact["of"]))
            for deal in fact.get("if", []):
                edge("depends_on", id, as_node(deal))
        for relation in article.get("relations", []):
            edge("relation", as_node(relation["from"]), as_node(relation["to"]), relation)
        for claim in article.get("claims", []):
            id = as_node(claim["id"])
            nodes["claim"][id] = columns(claim, uri, ids)
            edge("told_by", id, uri)
            for about in claim.get("about", []):
                if ids[about] not in ("relations", "associations"):
                    edge("about", id, as_node(about))
            for source in claim.get("chain", []):
                edge("said_by", id, as_node(source["source"]), source)
            if "holder" in claim:
                edge("held_by", id, as_node(claim["holder"]))
            for holder in claim.get("coHolders", []):
                edge("co_held_by", id, as_node(holder))
    return nodes, edges


# What the tools read: ({id: (kind, columns)}, [(id, kind, source, target, columns)]), columns as text.


def as_text(data, drop=("viz",)):
    return {name: text(value) for name, value in data.items() if value is not None and name not in drop}


def read_networkx(graph):
    nodes = {id: (data["node_kind"], as_text(data)) for id, data in graph.nodes(data=True)}
    edges = [(data.get("id", key), data["edge_kind"], source, target, as_text(data))
             for source, target, key, data in graph.edges(keys=True, data=True)]
    return nodes, edges


def graphml_networkx(path):
    return read_networkx(importlib.import_module("networkx").read_graphml(path, force_multigraph=True))


def graphml_igraph(path):
    graph = importlib.import_module("igraph").Graph.Read_GraphML(str(path))

    def known(attributes):
        """What is absent is an empty text or no number."""
        return {name: text(int(value)) if isinstance(value, float) else value
                for name, value in attributes.items() if value != "" and value == value}

    ids = [id.replace("&#38;", "&") for id in graph.vs["id"]]  # as igraph reads an & in an attribute of XML
    nodes = {ids[v.index]: (v["node_kind"], known(v.attributes())) for v in graph.vs}
    # igraph gives edges the ids of nodes.
    edges = [(e.index, e["edge_kind"], ids[e.source], ids[e.target], known(e.attributes())) for e in graph.es]
    return nodes, edges


def gexf(path):
    return read_networkx(importlib.import_module("networkx").read_gexf(path))


def cytoscape(path):
    networkx = importlib.import_module("networkx")
    graph = networkx.cytoscape_graph(json.loads(path.read_text(encoding="utf-8")))
    back = {"name_": "name", "value_": "value"}
    taken = {"id", "value", "name", "key", "source", "target", "interaction"}

    def own(data):
        named = {back.get(name, name): value for name, value in data.items() if name not in taken}
        return named | {"label": data["name"]}

    nodes = {id: (data["node_kind"], as_text(own(data))) for id, data in graph.nodes(data=True)}
    edges = [(key, data["edge_kind"], source, target, as_text(own(data)))
             for source, target, key, data in graph.edges(keys=True, data=True)]
    return nodes, edges


def ladybug_tables(folder):
    """A database with the tables that the headers of the CSV files tell, and the types of edges."""
    database = importlib.import_module("ladybug")
    connection = database.Connection(database.Database())
    types = {"long": "INT64", "boolean": "BOOLEAN"}
    ends = {}
    for path in sorted(folder.iterdir(), key=lambda path: "_" in path.stem):
        with open(path, encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        named = [column.partition(":") for column in header if not re.match(":(START|END)_ID", column)]
        typed = ", ".join(f"`{name or '_is'}` {types.get(kind, 'STRING')}" for name, _, kind in named)
        if header[0].startswith("id:ID("):
            label = header[0][len("id:ID("):-1]
            connection.execute(f"CREATE NODE TABLE `{label}`({typed}, PRIMARY KEY(id))")
        else:
            start, end = (re.search(r"\((.*)\)", header[at])[1] for at in (0, 1))
            kind = re.fullmatch(f"(.*)_{start}_{end}", path.stem, re.IGNORECASE)[1].upper()
            ends.setdefault(kind, ([], typed))[0].append(f"FROM `{start}` TO `{end}`")
    for kind, (pairs, typed) in ends.items():
        connection.execute(f"CREATE REL TABLE `{kind}`({', '.join(pairs)}, {typed})")
    return connection, ends


def ladybug_read(connection, kinds):
    own = {"_ID", "_LABEL", "_SRC", "_DST", "_is"}
    nodes = {}
    rows = connection.execute("MATCH (n) RETURN n")
    while rows.has_next():
        [node] = rows.get_next()
        nodes[node["id"]] = (node["_LABEL"].lower(), as_text(node, own))
    edges = []
    for kind in kinds:
        rows = connection.execute(f"MATCH (a)-[r:`{kind}`]->(b) RETURN a.id, r, b.id")
        while rows.has_next():
            source, edge, target = rows.get_next()
            edges.append((edge["id"], kind.lower(), source, target, as_text(edge, own)))
    return nodes, edges


def cypher(path):
    folder = path.with_name("headers")
    run("export_graph", "--format", "neo4j-csv", "--out", folder, path.with_name("hard.ndjson"))
    connection, kinds = ladybug_tables(folder)
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("CREATE CONSTRAINT"):
            connection.execute(line)
    return ladybug_read(connection, kinds)


def neo4j_csv(path):
    connection, kinds = ladybug_tables(path)
    for file in sorted(path.iterdir(), key=lambda file: "_" in file.stem):
        with open(file, encoding="utf-8", newline="") as rows:
            header = next(csv.reader(rows))
        into = header[0][len("id:ID("):-1]
        options = "HEADER=true, PARALLEL=false, ESCAPE='\"'"
        if not header[0].startswith("id:ID("):
            start, end = (re.search(r"\((.*)\)", header[at])[1] for at in (0, 1))
            into = re.fullmatch(f"(.*)_{start}_{end}", file.stem, re.IGNORECASE)[1].upper()
            options += f", FROM='{start}', TO='{end}'"
        connection.execute(f"COPY `{into}` FROM '{file}' ({options})")
    return ladybug_read(connection, kinds)


READERS = {
    "graphml-networkx": ("graphml", graphml_networkx),
    "graphml-igraph": ("graphml", graphml_igraph),
    "gexf-networkx": ("gexf", gexf),
    "cytoscape-networkx": ("cytoscape", cytoscape),
    "cypher-ladybug": ("cypher", cypher),
    "neo4j-csv-ladybug": ("neo4j-csv", neo4j_csv),
}


def read_text(value, is_xml):
    """What XML can't hold is replaced there."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", value) if is_xml else value


def same(found, wanted, is_xml):
    """Whether a column holds a value; a list or an object as JSON, of parts at least what is wanted."""
    if found is None:
        return False
    if isinstance(wanted, str):
        return found == read_text(wanted, is_xml)
    return contains(json.loads(found), json.loads(json.dumps(wanted)))


def contains(found, wanted):
    if isinstance(wanted, list):
        return isinstance(found, list) and len(found) == len(wanted) and all(map(contains, found, wanted))
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(contains(found.get(name), value) for name, value in wanted.items())
    if isinstance(found, str) and found[:1] in "[{" and not isinstance(wanted, str):
        return contains(json.loads(found), wanted)
    return found == wanted or (found is not None and text(found) == wanted)


def compare(what, found, wanted, is_xml):
    for name, value in wanted.items():
        if not same(found.get(name), value, is_xml):
            told(f"{what}: {name} is {found.get(name)!r}, not {value!r}")


# What follows from the members of a deal; whatever other column there is has to be in the article.
DERIVED = re.compile(
    "label|node_kind|edge_kind|id|article_id|deal_id|index|deal_node|modality|superseded|contingent|possibly_one|quote|equivalents|.*_(minor|exponent|bound|approx)"
    "|sure_.*|(date|closing|ended|period)_(from|to)|through_node|(members|links)")


def check(nodes, edges, wanted_nodes, wanted_edges, is_xml):
    entity_of = {columns["entity_id"]: target for _, kind, _, target, columns in edges if kind == "mentions"}
    for kind, things in wanted_nodes.items():
        ids = {id for id, (of, _) in nodes.items() if of == kind}
        expected = set(entity_of.values()) if kind == "entity" else set(things)
        if ids != expected:
            told(f"{kind}: {len(ids)} nodes rather than {len(expected)}: {sorted(ids ^ expected)[:3]}")
        for id in ids & set(things):
            compare(id, nodes[id][1], things[id], is_xml)
            if kind == "deal":
                for name in nodes[id][1].keys() - things[id].keys():
                    if not DERIVED.fullmatch(name):
                        told(f"{id} has a column {name} that the article does not state: {nodes[id][1][name]!r}")
    if set(entity_of) != set(wanted_nodes["entity"]):
        told("mentions lead to other entities than the articles name")
    if len({edge[0] for edge in edges}) != len(edges) or {edge[0] for edge in edges} & set(nodes):
        told("ids of edges are not unique")

    pays = {role for role in ("investor", "lender", "customer", "lessee", "licensee", "payer", "acquirer", "guarantor")}
    by_ends = {}
    for id, kind, source, target, of_edge in edges:
        by_ends.setdefault((kind, frozenset((source, target))), []).append((id, source, target, of_edge))
    if len(edges) != len(wanted_edges):
        told(f"{len(edges)} edges rather than {len(wanted_edges)}")
    for kind, source, target, things in wanted_edges:
        ends = entity_of.get(source, source), entity_of.get(target, target)
        there = by_ends.get((kind, frozenset(ends)), [])
        for at, (id, found_source, _, found) in enumerate(there):
            if all(same(found.get(name), value, is_xml) for name, value in things.items()):
                del there[at]
                money = found.get("money")
                if kind == "party" and (found_source == ends[0]) != (money != "gets"):
                    told(f"{id} points the wrong way")
                if kind == "party" and money == "pays" and things["role"] not in pays | {"partner"}:
                    told(f"{id}: a {things['role']} does not pay")
                if kind != "party" and found_source != ends[0]:
                    told(f"{id} points the wrong way")
                break
        else:
            told(f"no edge {kind} from {ends[0]} to {ends[1]} with {things}")


def main():
    form, reader = READERS[READER]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        hard = write_hard_articles(folder)
        articles = [line for line in run_lines("merge_articles", hard, *FILES) if "uri" in line]
        out = folder / form
        if form == "neo4j-csv":
            run("export_graph", "--format", form, "--out", out, hard, *FILES)
        else:
            out.write_bytes(run("export_graph", "--format", form, hard, *FILES))
            if run("export_graph", "--format", form, *FILES[::-1], hard) != out.read_bytes():
                told("the order of the files shows")
        try:
            nodes, edges = reader(out)
        except ModuleNotFoundError as missing:
            print(f"left out: {missing}")
            sys.exit(77)
        check(nodes, edges, *expectation(articles), form in ("graphml", "gexf"))
    print(f"{READER}: {len(articles)} articles, {len(nodes)} nodes, {len(edges)} edges, {told.count} faults")
    sys.exit(told.count != 0)


main()
