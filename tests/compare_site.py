"""A small site of invented facilities near each other, to compare, keep and take away: alike, long, unknown and odd."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import yaml

from generator.config import Config
from tests.invented import facility_data, track_data
from tests.invented_site import TODAY, build, make_directory
from tests.search_site import LONG_NAME
from tests.whole_site import BASE

Data = dict[str, Any]

#: Keys of programs: three facilities that differ in what matters, two programs of one of them, and the odd ones.
EVENING = "tx/example-harbor.evening-iop"
DAY = "tx/example-harbor.day-iop"
HOSPITAL_DAY = "tx/example-harbor.day-program"
MEADOW = "tx/example-meadow.iop"
SUNDIAL = "tx/example-sundial.adults"
TEENS = "tx/example-sundial.teens"
BRIDGE = "virtual/example-bridge.iop"
ANYWHERE = "virtual/example-anywhere.iop"
CLOSED = "tx/example-closed.iop"
LONG = "tx/example-long.iop"
UNKNOWN = tuple(f"tx/example-unknown-{number}.iop" for number in range(1, 5))
CHOICE = "tx/example-odd.choice"
PHASES = "tx/example-odd.phases"
EVERY_DAY = "tx/example-odd.every-day"
BY_APPOINTMENT = "tx/example-odd.by-appointment"
RARE = "tx/example-odd.rare"
ROUGH = "tx/example-odd.rough"
ODD = (CHOICE, PHASES, EVERY_DAY, BY_APPOINTMENT, RARE, ROUGH)
#: So well formed that only a file of facts can tell that nobody lists them.
GONE = "tx/example-gone.iop"
NO_SUCH_TRACK = "tx/example-harbor.weekend-iop"

LONG_NOTE = " ".join(["A note that is rather long."] * 10)
WEEKDAYS = "mon tue wed thu fri"
ALL_WEEK = f"{WEEKDAYS} sat sun"


def compare_site(folder: Path) -> Path:
    """Build the site in ``folder`` and return where it lies."""
    return built_compare_site(folder).output


def built_compare_site(folder: Path) -> Config:
    """Build the site in ``folder`` and return its settings."""
    records = folder / "records"
    records.mkdir()
    for name, data in facilities().items():
        # What two keys share is written out: a record has no anchors.
        text = yaml.safe_dump(json.loads(json.dumps(data)), sort_keys=False, allow_unicode=True)
        (records / f"{name}.yaml").write_text(text, encoding="utf-8")
    config = replace(make_directory(folder, sorted(records.iterdir())), base_url=f"https://example.org{BASE}")
    with patch("generator.load.judge_all", return_value=()):
        assert build(config, TODAY).is_written
    return config


def facilities() -> dict[str, Data]:
    """Return the records by the name of their file; all but those by video lie in and around Houston."""
    return {**_usual(), **_by_video(), **_unusual(), "example-odd": _odd()}


def _usual() -> dict[str, Data]:
    adults: Data = {"ages": {"minimum": 18, "age_groups": ["adults"]}, "modality": ["in-person"]}
    teens: Data = {"ages": {"minimum": 12, "maximum": 17, "age_groups": ["adolescents"]}, "modality": ["in-person"]}
    open_now = {"accepting": {"status": "accepting", "as_of": "2026-11-20"}}
    evening = _track("evening-iop", "Evening IOP", _meets("mon wed thu", "18:00", "21:00"), **adults, **open_now)
    day = _track("day-iop", "Day IOP", _meets(WEEKDAYS, "09:00", "12:00"), **adults, languages=["en", "es"])
    hospital_day = _track("day-program", "Day program", _meets(WEEKDAYS, "09:00", "15:00"), level="php", **adults)
    harbor = facility_data(
        name="Example Harbor Point",
        organization="Example Partners",
        address=_at("77030", street="1 Example Street"),
        coordinates={"latitude": 29.7061, "longitude": -95.3972, "source": "census", "precision": "rooftop"},
        phones=[{"use": "main", "number": "+17135550100"}],
        insurance=_payers(aetna="in-network", cigna="in-network", medicaid="in-network", tricare="no"),
        tracks=[evening, day, hospital_day],
        sources=[{"url": "https://example.org/harbor", "checked_on": "2026-11-02", "supports": ["insurance"]}],
    )
    meadow = facility_data(
        name="Example Meadow Counseling",
        address=_at("77005"),
        phones=[{"use": "main", "number": "+17135550101"}],
        insurance=_payers(aetna="in-network", medicaid="no"),
        tracks=[_track("iop", "IOP", _meets("tue thu", "18:00", "21:00"), **adults, specialties=["trauma-ptsd"])],
    )
    sundial = facility_data(
        name="Example Sundial House",
        address=_at("77401", city="Bellaire"),
        payment=["self-pay", "sliding-fee"],
        tracks=[
            _track("adults", "IOP for adults", _meets("mon tue wed thu", "17:30", "20:30"), **adults),
            _track("teens", "After-school IOP", _meets("mon tue thu", "15:30", "18:30"), **teens),
        ],
    )
    return {"example-harbor": harbor, "example-meadow": meadow, "example-sundial": sundial}


def _by_video() -> dict[str, Data]:
    evening = _meets("tue wed thu", "18:00", "21:00")
    return {
        "example-bridge": _video_only("Example Bridge by Video", {**evening, "timezone": "America/Los_Angeles"}),
        "example-anywhere": _video_only("Example Anywhere Care", {**evening, "timezone": "participant"}),
    }


def _unusual() -> dict[str, Data]:
    closed = facility_data(
        name="Example Closed Program",
        address=_at("77005"),
        status="closed",
        closed_on="2026-10",
        replaced_by="tx/example-meadow",
        tracks=[_track("iop", "IOP", _meets("mon wed", "18:00", "21:00"))],
    )
    long = facility_data(
        name=LONG_NAME,
        organization=LONG_NAME,
        address=_at("77030"),
        tracks=[_track("iop", LONG_NAME, notes=[LONG_NOTE], other_therapies=["W" * 90])],
    )
    nothing = {
        f"example-unknown-{number}": facility_data(
            name=f"Example of Nothing Known {number}", address={"state": "TX"}, tracks=[track_data()]
        )
        for number in range(1, 5)
    }
    return {"example-closed": closed, "example-long": long, **nothing}


def _odd() -> Data:
    """A facility whose programs meet in all the ways that are hard to show."""
    morning = _group("Morning group", ("mon wed fri", "09:00", "12:00"))
    evening = _group("Evening group", ("mon tue thu", "17:30", "20:30"), ("sat", "09:00", "11:00"))
    by_video = {**_group("By video", ("tue thu", "12:00", "13:30")), "modality": "virtual"}
    steps = [
        {"name": "Phase 1", "weeks": 4, "groups": [_group("Days", (WEEKDAYS, "09:00", "12:00")), evening]},
        {"name": "Phase 2", "weeks": 8, "groups": [_group("Days", ("tue thu", "09:00", "11:00"))]},
    ]
    talk = {"kind": "individual", "days": ["wed"], "starts": "08:00", "ends": "17:00", "minutes": 50}
    open_five = {**_group("Open group", (WEEKDAYS, "18:00", "20:00")), "attends": {"minimum": 3, "maximum": 3}}
    open_five["sessions"] += [{**talk, "by_appointment": "yes"}]
    family = {"kind": "family", "days": ["wed"], "starts": "18:00", "ends": "19:30", "every": "month"}
    both = ["in-person", "virtual"]
    night = _group("Night group", ("fri", "22:00", "01:00"))
    night["sessions"] += [{**family, "week_of_month": "2", "who": "both"}, {"kind": "group", "times_a_week": 2}]
    return facility_data(
        name="Example Odd Hours",
        address=_at("77006", street="9 Example Street"),
        tracks=[
            _track("choice", "IOP with a choice of groups", {"groups": [morning, evening, by_video]}, modality=both),
            _track("phases", "IOP in phases", {"phases": steps}),
            _track("every-day", "IOP on every day", _meets(ALL_WEEK, "07:00", "10:00")),
            _track("by-appointment", "IOP with appointments", {"groups": [open_five]}),
            _track("rare", "IOP with rare sessions", {"groups": [night]}),
            _track("rough", "IOP with little said of times", {"part_of_day": ["evening"], "days_per_week": 3}),
        ],
    )


def _track(slug: str, name: str, schedule: Data | None = None, *, level: str = "iop", **keys: Any) -> Data:
    timed = {"schedule": schedule} if schedule else {}
    return track_data(**{"id": slug, "name": name, "level_of_care": level, **keys, **timed})


def _meets(days: str, starts: str, ends: str) -> Data:
    return {"groups": [_group(None, (days, starts, ends))]}


def _group(name: str | None, *sessions: tuple[str, str, str]) -> Data:
    held = [{"kind": "group", "days": days.split(), "starts": starts, "ends": ends} for days, starts, ends in sessions]
    return {**({"name": name} if name else {}), "sessions": held}


def _at(zip_code: str, *, city: str = "Houston", **keys: Any) -> Data:
    return {**keys, "city": city, "state": "TX", "zip": zip_code}


def _payers(**accepted: str) -> Data:
    return {"payers": [{"payer": payer, "accepted": how} for payer, how in accepted.items()]}


def _video_only(name: str, schedule: Data) -> Data:
    track = _track("iop", "IOP by video", schedule, modality=["virtual"])
    data = facility_data(name=name, virtual_only="yes", serves_states=["TX", "OH"], tracks=[track])
    del data["address"]
    return data
