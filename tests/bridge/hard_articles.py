# SPDX-License-Identifier: MIT
"""Articles whose texts are hard to write."""

HARD = "a <b> & \"c\" 'd'; e|f\\g, h\ni\r\nj\tk \u0001\u001f 오픈AI 🏭 {{}} $1 \u2028 end"


def hard_articles():
    """One deal as two articles tell it, by two companies that both name."""

    def article(uri, day):
        return {
            "standard": {"name": "newsgraph", "version": "1"},
            "uri": uri,
            "language": "en",
            "firstCreated": day + "T08:00Z",
            "by": HARD,
            "infoSources": [{"entity": "daily", "role": "publisher"}],
            "paragraphs": [
                {"id": "h", "role": "headline", "text": HARD},
                {"id": "p1", "role": "body", "text": "A puts up to $5m into B. " + HARD},
            ],
            "entities": [
                {"id": "daily", "kind": "publication", "name": "Daily"},
                {"id": "a", "kind": "company", "name": HARD, "names": [{"value": "에이", "lang": "ko"}], "lei": "5493001KJTIIGC8Y1R12"},
                {"id": "b", "kind": "company", "name": "B " + day, "lei": "529900T8BM49AURSDO55"},
                {"id": "who", "kind": "group", "anonymous": True, "name": "people"},
            ],
            "deals": [
                {
                    "id": "d",
                    "type": "investment",
                    "status": "inTalks",
                    "name": HARD,
                    "exclusive": False,
                    "parties": [
                        {"entity": "a", "role": "investor", "lead": True, "share": {"value": "12.5"}},
                        {"entity": "b", "role": "investee"},
                        {"entity": "a", "role": "underwriter"},
                    ],
                    "amount": {"value": "5000000", "currency": "USD", "bound": "atMost", "stated": "up to $5m"},
                    "purpose": [HARD, "x"],
                    "date": "2026-Q1",
                    "evidence": [{"in": "p1", "bytes": [0, 23]}, {"in": "h"}],
                    "x-note": {"deep": [1, 2.5, None, HARD]},
                },
                {
                    "id": "d2",
                    "type": "investment",
                    "status": "closed",
                    "parties": [{"entity": "a", "role": "investor"}, {"entity": "b", "role": "investee"}],
                    "amount": {"value": "90071992547409.93", "currency": "USD"},
                    "links": [{"type": "after", "to": "d"}],
                },
            ],
            "facts": [{"id": "f", "of": "b", "metric": "valuation", "value": {"value": "7000000", "currency": "USD"}, "if": ["d"]}],
            "relations": [{"id": "r", "type": "competitor", "from": "a", "to": "b", "symmetric": True}],
            "claims": [
                {
                    "id": "c",
                    "kind": "fact",
                    "modality": "hearsay",
                    "about": ["d", "f", "r", "b"],
                    "chain": [{"source": "daily", "verb": HARD}, {"source": "who"}],
                    "sets": {"d/amount": {"value": "6000000", "currency": "USD"}},
                    "evidence": [{"in": "p1"}],
                }
            ],
        }

    return [article("urn:test:one", "2026-02-01"), article("https://example.org/two?x=1&y=2", "2026-02-03")]
