"""What pages say to search engines is valid in schema.org's own vocabulary, for every record there is."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from generator.records.reader import read_facility
from generator.views.facility_data import facility_node
from generator.views.page import Setting
from tests.conftest import ROOT
from tests.invented import facility
from tests.invented_site import accepted_records
from tests.rendering import CONFIG, TODAY, plan, render
from tests.schema_org import problems_of, problems_of_document, read_types, schema_org

if TYPE_CHECKING:
    from pathlib import Path

SETTING = Setting(replace(CONFIG, base_url="https://example.org/iop"), TODAY)
_BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def _documents(html: str) -> list[dict[str, Any]]:
    return [json.loads(block) for block in _BLOCK.findall(html)]


def _records() -> list[Path]:
    return [*sorted((ROOT / "facilities").rglob("*.yaml")), *accepted_records()]


@cache
def _pages() -> dict[str, str]:
    """A small directory with pages of every kind."""
    directory = {
        "oh/open": facility(name="Open"),
        "oh/shut": facility(name="Shut", status="closed"),
        "virtual/screen": facility(name="Screen", address=None, virtual_only="yes", serves_states=["OH"]),
    }
    return {path: render(page) for path, page in plan(directory, config=SETTING.config).items()}


def test_every_record_gives_a_valid_node() -> None:
    found = {}
    for path in _records():
        read = read_facility(path.name, path.read_bytes()).facility
        assert read is not None
        node = facility_node(read, "https://example.org/iop/oh/example.html", SETTING)
        assert (node is not None) == (read.status == "open")
        if node and (problems := problems_of(node)):
            found[path.name] = problems
    assert found == {}


def test_every_page_says_valid_things() -> None:
    for path, html in _pages().items():
        documents = _documents(html)
        assert [problem for document in documents for problem in problems_of_document(document)] == [], path
        assert len(documents) == (0 if path == "404.html" else 1), path


def test_pages_lead_up_to_the_home_page_and_the_home_page_is_the_site() -> None:
    home = _documents(_pages()["index.html"])[0]["@graph"]
    assert [node["@type"] for node in home] == ["WebSite"]
    clinic, trail = _documents(_pages()["oh/open.html"])[0]["@graph"]
    assert (clinic["@type"], trail["@type"]) == ("MedicalClinic", "BreadcrumbList")
    assert [step["item"]["@id"] for step in trail["itemListElement"]] == [
        "https://example.org/iop/",
        "https://example.org/iop/oh/",
        "https://example.org/iop/oh/open.html",
    ]


def test_without_an_address_of_the_site_only_facilities_say_something() -> None:
    pages = {path: render(page) for path, page in plan({"oh/open": facility()}, config=CONFIG).items()}
    assert [path for path, html in pages.items() if _documents(html)] == ["oh/open.html"]
    (document,) = _documents(pages["oh/open.html"])
    assert problems_of_document(document) == []
    assert "example.org" not in json.dumps(document)


HOSTILE = "</script><!-- <script> & \u2028 \u2029 ]]> '\" \\"


def test_no_text_of_a_record_can_end_the_block_or_change_its_meaning() -> None:
    hostile = facility().model_copy(update={"name": HOSTILE})  # the model refuses tags: what if it did not
    html = render(plan({"oh/hostile": hostile})["oh/hostile.html"])
    block = html.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
    assert json.loads(block)["@graph"][0]["name"] == HOSTILE
    assert not set("<>&'\u2028\u2029") & set(block)
    plain = render(plan({"oh/hostile": facility()})["oh/hostile.html"])
    assert html.count("</script>") == plain.count("</script>")


@pytest.mark.parametrize(
    ("node", "problem"),
    [
        ({"@type": "MedicalClinic", "openingTime": "18:00"}, "MedicalClinic has no openingTime"),
        ({"@type": "Clinic"}, "no type of schema.org: Clinic"),
        ({"@type": "MedicalOrganization", "paymentAccepted": "Cash"}, "MedicalOrganization has no paymentAccepted"),
        ({"@type": "MedicalClinic", "url": "example.org"}, "MedicalClinic.url cannot be 'example.org'"),
        ({"@type": "MedicalClinic", "isAcceptingNewPatients": "yes"}, "isAcceptingNewPatients cannot be 'yes'"),
        ({"@type": "MedicalClinic", "medicalSpecialty": "Addiction"}, "medicalSpecialty cannot be 'Addiction'"),
        ({"@type": "Certification", "expires": "2026-11"}, "Certification.expires cannot be '2026-11'"),
        ({"@type": "MedicalClinic", "geo": {"@type": "PostalAddress"}}, "MedicalClinic.geo takes no PostalAddress"),
        ({"@type": "MedicalClinic", "address": {"@type": "PostalAddress", "zip": "1"}}, "PostalAddress has no zip"),
    ],
)
def test_what_is_not_valid_is_noticed(node: dict[str, Any], problem: str) -> None:
    assert problem in "; ".join(problems_of(node))


def test_the_vocabulary_was_read() -> None:
    known = schema_org()
    assert {"MedicalClinic", "WebSite", "BreadcrumbList", "Certification"} <= set(known.shapes)
    assert "https://schema.org/Psychiatric" in known.covered_by("MedicalSpecialty")
    assert {"name", "geo", "makesOffer", "availableService"} <= set(known.properties_of("MedicalClinic"))
    assert read_types("nothing of the kind").shapes == {}
