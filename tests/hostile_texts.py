"""A directory whose records say what people write who mean harm, and what no computer expects."""

from __future__ import annotations

from datetime import date
from typing import Any

from generator.config import Limits
from generator.directory.directory import Directory, Entry
from generator.facts.derive import derive_facts
from generator.load import Loaded
from generator.records.cache import Cache
from tests.invented import facility, track_data

#: What a spreadsheet would run, or a table take for its end; then writing of all directions and signs.
HOSTILE = (
    "=1+1",
    '=HYPERLINK("https://example.org/?x="&A1,"Example")',
    "+1 614 555 0100",
    "-2+3",
    "@SUM(1,1)",
    "\uff1d1+1",
    "\u200f=1+1",
    "'=1+1",
    'Say "hello", then; "a,b"',
    '",""=1+1',
    ",",
    '"',
    "=cmd|' /C calc'!A0",
    "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 Example",
    "Example \U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1fa\U0001f1f8 e\u0301",
    "Example " + "W" * 100,
    "Example &amp; %(answer)s %s",
)
#: Texts that no record may hold, and no field of a table either.
BROKEN = (
    *("\n=1", "\r=1", "\t=1", " \t =1", "\x85@x", "\ufeff-1", '\n"=1"'),
    *("a\r\nb\nc\rd\u2028e\x85f\x0bg", "\r", "", " "),
)


def hostile_directory(today: date) -> Loaded:
    """The directory with what is worked out; its records are not checked, for they would not pass."""
    records = {f"oh/hostile-{at}": facility(**_said(text)) for at, text in enumerate(HOSTILE)}
    records["oh/index"] = facility(name="Example Index")
    directory = Directory.of(Entry(name, f"{name}.yaml", record, name) for name, record in records.items())
    return Loaded(directory, derive_facts(directory, today, Limits(), Cache(None)), (), 0)


def _said(text: str) -> dict[str, Any]:
    """A record that says a text wherever it may."""
    accepting = {"status": "accepting", "as_of": "2026-01-01"}
    track = track_data(name=text, other_therapies=[text], notes=[text], accepting=accepting, level_as_published=text)
    return {"name": text, "organization": text, "former_names": [text], "notes": [text], "tracks": [track]}
