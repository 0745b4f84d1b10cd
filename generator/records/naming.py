"""What a new record is called, and what stands in it at first."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from pathlib import Path
from string import Template

from generator.records.quoting import written

_TEMPLATE = Path(__file__).with_name("template.yaml")
_LONGEST_SLUG = 80


def slug_of(text: str) -> str:
    """Return ``text`` as lower-case ASCII words joined by hyphens; empty when it holds no letter and no digit."""
    letters = unicodedata.normalize("NFKD", text.replace("'", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", ""))
    ascii_only = letters.replace("&", " and ").encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", ascii_only))[:_LONGEST_SLUG].strip("-")


def new_record(name: str, state: str, city: str | None, today: date) -> tuple[str, str]:
    """Return the identifier and the text of a new record to fill in.

    ``state`` is two letters in capitals. Raises ValueError when ``name`` holds nothing to make a file name of.
    """
    slug = slug_of(name)
    if not slug:
        raise ValueError("a name must hold letters or digits")
    place = f"city: {written(city, ('address', 'city'), flow=True)}, state: {state}" if city else f"state: {state}"
    text = Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        name=written(name, ("name",), flow=False), address=f"{{{place}}}", today=today.isoformat()
    )
    return f"{state.lower()}/{slug}", text
