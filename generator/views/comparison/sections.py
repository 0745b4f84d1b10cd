"""The sections of facts as scripts read them: the one order, in the words of the site."""

from __future__ import annotations

from typing import Any

from generator.messages import _
from generator.views.fact_kinds import FACT_SECTIONS, FactKind


def sections_for_scripts() -> list[dict[str, Any]]:
    """Return ``FACT_SECTIONS`` as JSON holds it.

    Each has ``id``, ``title`` and ``kinds``, and each of these ``key`` and ``label``; a kind that is not compared
    has ``apart`` as well.
    """
    return [
        {"id": section.id, "title": _(section.title), "kinds": [_kind(kind) for kind in section.kinds]}
        for section in FACT_SECTIONS
    ]


def _kind(kind: FactKind) -> dict[str, Any]:
    return {"key": kind.key, "label": _(kind.label), **({} if kind.is_compared else {"apart": True})}
