#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compiles the schema of the extraction form as what keeps models to a schema does: schema_checkers.py PRINT_SCHEMA, in
the repository's folder. Each must let through the filled form of the sample article and not one with a role that there
is not. llguidance has to keep to the schema of articles too, with the documents that the test of that schema has. Those
that are not installed are left out; where none is, the test is skipped.
"""
import importlib.metadata
import json
import subprocess
import sys

sys.path.append("tests/schema")
from cases import changed

schema_text = subprocess.run([sys.argv[1], "--extraction"], check=True, capture_output=True).stdout.decode()
schema = json.loads(schema_text)
with open("examples/data/page/amazon-openai.form.json", encoding="utf-8") as file:
    form = json.load(file)


def in_order(shape, value):
    """The members as the schema has them in order, which all of these want."""
    if shape["type"] == "object":
        return {name: in_order(inner, value[name]) for name, inner in shape["properties"].items()}
    return [in_order(shape["items"], each) for each in value] if shape["type"] == "array" else value


form = in_order(schema, form)
right = json.dumps(form, ensure_ascii=False)
form["deals"][1]["parties"][0]["role"] = "benefactor"
wrong = json.dumps(form, ensure_ascii=False)


def jsonschema():
    from jsonschema import Draft202012Validator
    Draft202012Validator.check_schema(schema)
    return lambda text: Draft202012Validator(schema).is_valid(json.loads(text))


def llguidance(schema_text=schema_text):
    from llguidance import LLMatcher, LLTokenizer
    tokenizer = LLTokenizer("byte")
    grammar = LLMatcher.grammar_from_json_schema(schema_text, defaults={"item_separator": ", ", "key_separator": ": "})
    def accepts(text):
        matcher = LLMatcher(tokenizer, grammar, log_level=0)
        if matcher.is_error():
            sys.exit("llguidance: " + matcher.get_error())
        return matcher.consume_tokens(tokenizer.tokenize_str(text)) and matcher.is_accepting()
    return accepts


def lm_format_enforcer():
    from lmformatenforcer import CharacterLevelParserConfig, JsonSchemaParser
    letters = "".join(sorted(set(right + wrong)))
    # Without the latter, or LMFE_MAX_JSON_ARRAY_LENGTH, a list ends at 20 elements.
    config = CharacterLevelParserConfig(alphabet=letters, max_json_array_length=1_000)
    def accepts(text):
        parser = JsonSchemaParser(schema, config=config)
        for letter in text:
            if letter not in parser.get_allowed_characters():
                return False
            parser = parser.add_character(letter)
        return parser.can_end()
    return accepts


def outlines_core():
    import re
    from outlines_core.json_schema import build_regex_from_schema
    pattern = re.compile(build_regex_from_schema(schema_text))
    return lambda text: pattern.fullmatch(text) is not None


def xgrammar():
    from xgrammar import Grammar
    from xgrammar.testing import _is_grammar_accept_string
    grammar = Grammar.from_json_schema(schema_text, any_whitespace=True)
    return lambda text: _is_grammar_accept_string(grammar, text)


def failures_of_articles():
    """What llguidance says otherwise of articles than the test of their schema, which takes a second a document."""
    text = subprocess.run(sys.argv[1], check=True, capture_output=True).stdout.decode()
    definitions = json.loads(text)["$defs"]

    def parts(shape):
        yield shape
        for part in shape.get("anyOf", []) + shape.get("allOf", []):
            yield from parts(part)
        if "$ref" in shape:
            yield from parts(definitions[shape["$ref"].rsplit("/", 1)[1]])

    def ordered(value, shapes):
        """The members in the order of the first alternative that has them all."""
        found = [part for shape in shapes for part in parts(shape)]
        if isinstance(value, list):
            return [ordered(each, [part["items"] for part in found if "items" in part]) for each in value]
        if not isinstance(value, dict):
            return value
        known = [part["properties"] for part in found if isinstance(part.get("properties"), dict)]
        own = {name for name in value if not name.startswith("x-")}
        names = next((list(each) for each in known if own <= each.keys()), list(value))
        names += [name for name in value if name not in names]
        inner = lambda name: [each[name] for each in known if isinstance(each.get(name), dict)]
        return {name: ordered(value[name], inner(name)) for name in names if name in value}

    def load(path):
        with open(path, encoding="utf-8") as file:
            return json.load(file)

    accepts = llguidance(text)
    takes = lambda document: accepts(json.dumps(ordered(document, [json.loads(text)]), ensure_ascii=False))
    everything = load("tests/schema/everything.json")
    cases = load("tests/schema/cases.json")
    for document in (everything, load("examples/data/amazon-openai.json")):
        if not takes(document):
            yield "llguidance refuses an article"
    for case in cases["valid"][::8]:
        if not takes(changed(everything, case)):
            yield "llguidance refuses an article: " + case["what"]
    for case in cases["broken"][::8]:
        if takes(changed(everything, case)):
            yield "llguidance takes a broken article: " + case["what"]


tried = 0
failures = []
for check in (jsonschema, llguidance, lm_format_enforcer, outlines_core, xgrammar):
    name = check.__name__.replace("_", "-")
    try:
        accepts = check()
    except ImportError:
        print(f"{name}: not installed")
        continue
    tried += 1
    if not accepts(right):
        failures.append(f"{name} refuses the filled form")
    if accepts(wrong):
        failures.append(f"{name} lets a role through that there is not")
    print(f"{name} {importlib.metadata.version(name)}: compiled")
    if check is llguidance:
        failures += failures_of_articles()
print("\n".join(failures), file=sys.stderr)
sys.exit(1 if failures else 0 if tried else 77)
