# SPDX-License-Identifier: MIT
"""Exports articles for FollowTheMoney and reads them back by it.

    read_ftm.py EXAMPLES FILE...

EXAMPLES is the folder of the programs export_graph and merge_articles. Each line has to be valid and to come back from
the cleaning of the reader as it was, but for spaces and control characters; each deal has to be there with what a contract can hold of it. Exits with 77 where
the package is missing.
"""
import collections
import hashlib
import re
import sys
import tempfile

try:
    from followthemoney import model
except ModuleNotFoundError as missing:
    print(f"left out: {missing}")
    sys.exit(77)

from exported import run_lines, told, write_hard_articles

folder = tempfile.TemporaryDirectory()
FILES = [*sys.argv[2:], write_hard_articles(folder.name)]


def id_of(text):
    return "ng-" + hashlib.sha256(text.encode()).hexdigest()[:40]


def words(name):
    return re.sub("[A-Z]", lambda letter: " " + letter[0].lower(), name)


def squashed(value):
    """The reader takes control characters out, and has one space for several in names."""
    return " ".join(re.sub("[\x00-\x08\x0e-\x1f]", "", value).split())


entities = {}
references = set()
for line in run_lines("export_graph", "--format", "ftm", *FILES):
    if line["id"] in entities:
        told("twice:", line["id"])
    entities[line["id"]] = line
    proxy = model.get_proxy(line, cleaned=False)
    proxy.schema.validate(line)
    for name, values in line["properties"].items():
        back = proxy.get(name, quiet=True)
        if {squashed(value) for value in back} != {squashed(value) for value in values}:
            told(f"{line['schema']}: {name} {values} comes back as {back}")
    for reference in (value for prop, value in proxy.itervalues() if prop.type.name == "entity"):
        references.add(reference)
if references - set(entities):
    told(f"{len(references - set(entities))} references lead nowhere")

expected = collections.Counter()
for article in (line for line in run_lines("merge_articles", *FILES) if "uri" in line):
    uri = article["uri"]
    expected["Article"] += 1
    if entities[id_of(uri)]["properties"]["fileName"] != [uri]:
        told(uri, "is not the file name")
    things = {thing["id"]: thing for thing in article.get("entities", [])}
    there = {id for id, thing in things.items() if thing["kind"] not in ("product", "place")}
    expected["Mention"] += len(there)
    quotes = {p["id"]: p.get("text") for p in article.get("paragraphs", [])}
    for deal in article.get("deals", []):
        expected["Contract"] += 1
        made = entities[id_of(uri + "#" + deal["id"])]["properties"]
        amount = deal.get("amount", {})
        is_number = amount.get("bound", "exact") == "exact" and amount.get("scope") != "each"
        date = deal.get("date", "")
        wanted = {
            "type": words(deal.get("kind", deal["type"])),
            "status": deal.get("status"),
            "amount": amount.get("value") if is_number else None,
            "currency": amount.get("currency"),
            "contractDate": date if re.fullmatch(r"\d{4}(-\d\d){0,2}", date) else re.sub(r"-Q\d", "", date) or None,
            "procedureNumber": deal.get("ref"),
            "proof": id_of(uri),
        }
        for name, value in wanted.items():
            if made.get(name, [None]) != [value]:
                told(f"{uri}#{deal['id']}: {name} is {made.get(name)}, not {value!r}")
        if len(made.get("notes", [])) != len(deal.get("evidence", [])):
            told(f"{uri}#{deal['id']}: {len(made.get('notes', []))} quotes")
        if wanted["status"] and words(wanted["status"]) not in made["summary"][0]:
            told(f"{uri}#{deal['id']}: {made['summary']} has no status")
        for index, party in enumerate(deal.get("parties", [])):
            if party["entity"] not in there:
                continue
            link = entities[id_of(f"{uri}#{deal['id']}/party/{index}")]
            supplies = party["role"] in ("supplier", "lessor", "licensor")
            if link["schema"] != ("ContractAward" if supplies else "UnknownLink"):
                told(f"{uri}#{deal['id']}/party/{index} is a {link['schema']}")
            if link["properties"]["role"] != [party["role"]]:
                told(f"{uri}#{deal['id']}/party/{index} has the role {link['properties']['role']}")
        payment = entities.get(id_of(f"{uri}#{deal['id']}/payment"))
        if payment and deal.get("status") not in ("agreed", "active", "closed", "ended"):
            told(f"{uri}#{deal['id']} is paid, and is only {deal.get('status')}")
for schema, count in expected.items():
    found = sum(line["schema"] == schema for line in entities.values())
    if found != count:
        told(f"{found} of {schema} rather than {count}")

print(f"{len(entities)} entities, {told.count} faults")
sys.exit(told.count != 0)
