"""The table of all programs: one row a program, in the words of its page, for spreadsheets.

It is put together from the files of facts (``program_facts.py``), so that a changed record costs one of these files
and not another look at all records. ``core/csv.js`` writes the same rows in a browser.

A spreadsheet may take what begins like a formula for one and run it, whoever wrote it. Such a field gets an
apostrophe in front, as OWASP recommends (https://owasp.org/www-community/attacks/CSV_Injection).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from generator.exports.search_index_coding import Json
from generator.messages import _

#: What the first columns are called; then come the keys of all kinds of facts, then the last column.
FIRST_COLUMNS = ("facility_id", "program_id", "facility_name", "program_name", "page")
LAST_COLUMN = "read_on"
#: So that spreadsheets know the file for UTF-8.
_BYTE_ORDER_MARK = "\ufeff"
_LINE_BREAKS = re.compile("\r\n|[\n\x0b\x0c\r\x85\u2028\u2029]")
#: What begins a formula, also in the wide forms of East Asian keyboards and after blanks and marks that nobody sees.
_FORMULA = re.compile(
    "[ \n\x0b\x0c\x85\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]*"
    "[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]"
)
_ABSENT = '""'
#: Addresses that say no more than the words of their link.
_SAID_BY_TEXT = ("mailto:", "tel:", "sms:")


def programs_table(files: Iterable[bytes], kinds: Sequence[str], page_of: Callable[[str], str]) -> Iterator[bytes]:
    """Yield the table in pieces: the names of its columns, then the rows of each of the files of facts.

    ``kinds`` are the keys of all kinds of facts in their order, ``page_of`` gives the address of a facility's page.
    Rows are in the order of facilities' identifiers and of their records.
    """
    yield (_BYTE_ORDER_MARK + _line(map(csv_field, (*FIRST_COLUMNS, *kinds, LAST_COLUMN)))).encode()
    for file in files:
        yield "".join(map(_line, _rows(json.loads(file), kinds, page_of))).encode()


def csv_field(text: str) -> str:
    """Return a text as a field: on one line, no formula, in quotation marks."""
    guarded = f"'{text}" if _FORMULA.match(text) else text
    return '"' + _LINE_BREAKS.sub(" ", guarded).replace('"', '""') + '"'


def cell_words(cell: Mapping[str, Json]) -> str:
    """Return what a cell of a file of facts says, as a page does, in one text."""
    links = [text if href.startswith(_SAID_BY_TEXT) else href for text, href in cell.get("links", ())]
    stated = "; ".join((*cell.get("lines", ()), *cell.get("items", ()), *links))
    if not stated:
        stated = _("not stated")
    elif cell.get("ask"):
        stated = _("ask (last known: %(answer)s)", answer=stated)
    return "; ".join((stated, *cell.get("notes", ())))


def _line(fields: Iterable[str]) -> str:
    return ",".join(fields) + "\r\n"


def _rows(file: Mapping[str, Json], kinds: Sequence[str], page_of: Callable[[str], str]) -> list[tuple[str, ...]]:
    """Return the rows of the programs of a file, their fields as written."""
    ids: Sequence[str] = file["ids"]
    facility_of: Sequence[int] = file["facilityOf"]
    of_facilities = ([csv_field(text) for text in texts] for texts in (ids, file["facilityNames"], file["readOn"]))
    identifiers, names, days = ([texts[at] for at in facility_of] for texts in of_facilities)
    pages = [csv_field(page_of(each)) for each in ids]
    columns = (
        identifiers,
        map(csv_field, file["trackIds"]),
        names,
        map(csv_field, file["names"]),
        (pages[at] for at in facility_of),
        *(_column(file["facts"].get(key), len(facility_of)) for key in kinds),
        days,
    )
    rows = zip((ids[at] for at in facility_of), zip(*columns, strict=True), strict=True)
    return [row for _id, row in sorted(rows, key=itemgetter(0))]


def _column(fact: Sequence[Json] | None, count: int) -> list[str]:
    if fact is None:
        return [_ABSENT] * count
    cells, places = fact
    fields = [*(csv_field(cell_words(cell)) for cell in cells), _ABSENT]
    return [fields[place] for place in places]
