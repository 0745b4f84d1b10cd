from __future__ import annotations

import re
from typing import Any

from generator.facility import vocabulary as terms
from generator.facility.vocabulary import VOCABULARIES
from generator.views.facility_page import FacilityPage
from generator.views.fact_kinds import FACT_KINDS
from generator.views.fact_terms import FACT_TERMS
from tests.invented import facility, track_data
from tests.rendering import plan, render


def _page(**keys: Any) -> tuple[FacilityPage, str]:
    planned = plan({"oh/example": facility(**keys)})["oh/example.html"]
    page = planned.make()
    assert isinstance(page, FacilityPage)
    return page, render(planned)


def _boxes(**keys: Any) -> list[str]:
    return [box.id for box in _page(**keys)[0].words.boxes]


def _opened(html: str, text: str) -> list[str]:
    """What the terms open that show ``text``."""
    return re.findall(rf'popovertarget="([^"]*)"[^>]*>{re.escape(text)}</button>', html)


def test_every_kind_is_made_of_a_list_of_records() -> None:
    assert set(FACT_TERMS) <= set(FACT_KINDS)
    assert set(FACT_TERMS.values()) <= set(VOCABULARIES)


def test_each_term_stands_once_in_the_order_of_the_page() -> None:
    tracks = [track_data(id=name, focus=["mental-health"], therapies=["dbt", "cbt"]) for name in ("a", "b")]
    boxes = _boxes(tracks=tracks, payment=["self-pay"], services=["naloxone"])
    first = ["word-focus-mental-health", "word-therapies-dbt", "word-therapies-cbt"]
    assert [each for each in boxes if each in first] == first
    assert boxes.index("word-therapies-cbt") < boxes.index("word-payment-types-self-pay")
    assert boxes.index("word-payment-types-self-pay") < boxes.index("word-services-naloxone")
    assert len(set(boxes)) == len(boxes)


def test_terms_that_are_called_alike_open_what_they_mean() -> None:
    assert terms.FOCUS.label("substance-use") == terms.SPECIALTIES.label("substance-use")
    track = track_data(focus=["substance-use"], specialties=["substance-use"])
    _, html = _page(tracks=[track])
    assert _opened(html, "Substance use") == ["word-focus-substance-use", "word-specialties-substance-use"]


def test_words_of_the_provider_open_nothing_even_when_they_are_a_label() -> None:
    track = track_data(therapies=["cbt"], other_therapies=["Yoga"])
    _, html = _page(tracks=[track])
    assert "<li>Yoga</li>" in html
    assert _opened(html, "Yoga") == []


def test_payers_and_how_they_are_accepted_are_explained() -> None:
    payers = [
        {"payer": "aetna", "accepted": "in-network", "name": "Open & 'Choice'"},
        {"payer": "other", "accepted": "no", "name": "Example Plan"},
    ]
    page, html = _page(insurance={"payers": payers})
    assert _opened(html, "Aetna: Open &amp; &#39;Choice&#39;") == ["word-payers-aetna"]
    assert _opened(html, "In network") == ["word-payer-acceptance-in-network"]
    assert _opened(html, "Example Plan") == []
    assert "word-payers-other" not in [box.id for box in page.words.boxes]


def test_who_gives_a_license_is_explained() -> None:
    _, html = _page(credentials=[{"kind": "accreditation", "body": "carf"}, {"kind": "license", "body": "other"}])
    assert _opened(html, "Accreditation: CARF International") == ["word-credential-bodies-carf"]
    assert _opened(html, "License: Another body") == []


def test_a_level_is_a_term_only_where_its_meaning_does_not_stand_beside_it() -> None:
    tracks = [track_data(id=name, level_of_care="iop") for name in ("a", "b")]
    _, html = _page(tracks=tracks)
    assert len(_opened(html, terms.LEVELS_OF_CARE.label("iop"))) == 1
    assert _opened(_page(tracks=tracks[:1])[1], terms.LEVELS_OF_CARE.label("iop")) == []


def test_every_box_is_there_once_for_every_term_that_opens_it() -> None:
    _, html = _page()
    opened = re.findall(r'class="iop-term" popovertarget="([^"]*)"', html)
    assert opened
    assert {html.count(f'id="{each}"') for each in opened} == {1}
    assert html.count("<div popover") == len(set(opened))
