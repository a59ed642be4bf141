# SPDX-License-Identifier: MIT
"""Exports articles as JSON-LD and reads them back by rdflib.

    read_json_ld.py EXAMPLES FILE...

EXAMPLES is the folder of the programs export_graph and merge_articles. Every deal has to be there with who pays, who gets
it, how much and how far it has come, every article with its texts. Exits with 77 where the package is missing.
"""
import collections
import json
import sys
import tempfile

try:
    import rdflib
except ModuleNotFoundError as missing:
    print(f"left out: {missing}")
    sys.exit(77)

from exported import run, run_lines, told, write_hard_articles

folder = tempfile.TemporaryDirectory()
FILES = [*sys.argv[2:], write_hard_articles(folder.name)]


written = run("export_graph", "--format", "jsonld", *FILES).decode()
document = json.loads(written)
if document.pop("@context") != "https://schema.org" or "<" in written:
    told("it can't stand in a page")
# The context is not fetched; this one has the same terms.
document["@context"] = {"@vocab": "https://schema.org/"}
graph = rdflib.Graph()
graph.parse(data=json.dumps(document), format="json-ld")
SCHEMA = rdflib.Namespace("https://schema.org/")


def values(subject, name):
    return list(graph.objects(rdflib.URIRef(subject), SCHEMA[name]))


def texts(subject, name):
    return sorted(str(value) for value in values(subject, name))


expected = collections.Counter()
STATUS = {
    "rumoured": "Potential", "inTalks": "Potential", "announced": "Active", "agreed": "Active", "active": "Active",
    "closed": "Completed", "ended": "Completed", "withdrawn": "Failed",
}
ENDS = {"atLeast": "minPrice", "moreThan": "minPrice", "atMost": "maxPrice", "lessThan": "maxPrice", "nearly": "maxPrice"}
PAYS = {"investor", "lender", "customer", "lessee", "licensee", "payer", "acquirer"}
for article in (line for line in run_lines("merge_articles", *FILES) if "uri" in line):
    uri = article["uri"]
    expected["NewsArticle"] += 1
    expected["Claim"] += len(article.get("claims", [])) + sum(
        max(len(claim.get("chain", [])) - 1, 0) for claim in article.get("claims", []))
    expected["Observation"] += len(article.get("facts", []))
    paragraphs = article.get("paragraphs", [])
    headlines = [p["text"] for p in paragraphs if p["role"] == "headline" and "text" in p]
    if texts(uri, "headline") != headlines[:1]:
        told(f"{uri}: headline {texts(uri, 'headline')}")
    body = "\n\n".join(p["text"] for p in paragraphs if p["role"] == "body" and "text" in p)
    if texts(uri, "articleBody") != ([body] if body else []):
        told(f"{uri}: another body")
    for deal in article.get("deals", []):
        id = f"{uri}#{deal['id']}"
        expected["PayAction" if values(id, "agent") or values(id, "recipient") else "Action"] += 1
        if texts(id, "subjectOf") != [uri]:
            told(f"{id} is told by {texts(id, 'subjectOf')}")
        parties = deal.get("parties", [])
        found = texts(id, "agent") + texts(id, "recipient") + texts(id, "participant")
        if len(found) != len({(p["entity"], p["role"] == "underwriter") for p in parties}):
            told(f"{id}: {found} take part")
        for party in parties:
            entity = f"{uri}#{party['entity']}"
            if party["role"] in PAYS and values(entity, "name") and entity not in texts(id, "agent"):
                told(f"{id}: {entity} does not pay")
        status = deal.get("status", "unknown")
        wanted = [f"https://schema.org/{STATUS[status]}ActionStatus"] if status in STATUS else []
        if texts(id, "actionStatus") != wanted:
            told(f"{id}: {texts(id, 'actionStatus')}, not {wanted}")
        for price in values(id, "priceSpecification"):
            amount = deal["amount"]
            bound = amount.get("bound", "exact")
            ends = {"minPrice": amount["value"], "maxPrice": amount["max"]} if bound == "range" else {
                ENDS.get(bound, "price"): amount["value"]}
            ends = {name: float(value) for name, value in ends.items()}
            got = {name: float(graph.value(price, SCHEMA[name])) for name in ("price", "minPrice", "maxPrice")
                   if graph.value(price, SCHEMA[name]) is not None}
            if got != ends or str(graph.value(price, SCHEMA.priceCurrency)) != amount["currency"]:
                told(f"{id}: {got}, not {ends}")
        if deal.get("amount") and values(id, "agent") and not values(id, "priceSpecification"):
            told(f"{id} has no price")

for kind, count in expected.items():
    found = len(set(graph.subjects(rdflib.RDF.type, SCHEMA[kind])))
    if kind in ("Action", "PayAction"):
        continue
    if found != count:
        told(f"{found} of {kind} rather than {count}")
actions = sum(len(set(graph.subjects(rdflib.RDF.type, SCHEMA[kind]))) for kind in ("Action", "PayAction"))
if actions != expected["Action"] + expected["PayAction"]:
    told(f"{actions} actions")

rows = list(graph.query("""
    PREFIX s: <https://schema.org/>
    SELECT ?payer ?payee ?least WHERE {
      ?deal a s:PayAction; s:agent/s:name ?payer; s:recipient/s:name ?payee; s:priceSpecification/s:minPrice ?least }"""))
print(f"{len(graph)} triples, {len(rows)} flows with a least price, {told.count} faults")
sys.exit(told.count != 0 or not rows)
