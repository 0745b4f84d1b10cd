"""A small site to search in: invented facilities near Houston and Akron and by video, each made for one question."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from unittest.mock import patch

import yaml

from generator.facility.vocabulary import SPECIALTIES
from tests.invented import facility_data, track_data
from tests.invented_site import TODAY, build, make_directory

#: So many programs of one kind in one city that a list of them is shown piece by piece.
CROWD = 26
MANY_SPECIALTIES = [slug for slug in SPECIALTIES.slugs if slug != "faith-based"][:20]
LONG_NAME = (
    "Example Establishment with a Name That Is Rather Long and Goes On and On Beyond the Second Line " + "W" * 50
)
HOUSTON = {"street": "1 Example Street", "city": "Houston", "state": "TX", "zip": "77030"}
AKRON = {"street": "2 Example Street", "city": "Akron", "state": "OH", "zip": "44303"}
CINCINNATI = {"city": "Cincinnati", "state": "OH", "zip": "45202"}
#: About 65 miles north of Houston.
HUNTSVILLE = {"city": "Huntsville", "state": "TX", "zip": "77340"}

Data = dict[str, Any]


def search_site(folder: Path) -> Path:
    """Build the site in ``folder`` and return where it lies."""
    records = folder / "records"
    records.mkdir()
    for name, data in _records().items():
        path = records / f"example-{name}.yaml"
        path.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), encoding="utf-8")
    config = make_directory(folder, sorted(records.iterdir()))
    with patch("generator.load.judge_all", return_value=()):
        assert build(config, TODAY).is_written
    return config.output


def _records() -> dict[str, Data]:
    return {**_houston(), **_akron(), **_by_video(), **_odd(), **_crowd()}


def _houston() -> dict[str, Data]:
    evening = _meeting("mon wed thu", "18:00", "21:00")
    daytime = _meeting("mon tue wed thu fri", "09:00", "12:00")
    choose = _meeting("mon tue wed thu fri", "18:00", "20:30", attends={"minimum": 3, "maximum": 3})
    family = {"kind": "family", "days": ["tue"], "starts": "18:00", "ends": "19:30", "every": "month"}
    monthly = _meeting("mon wed", "18:00", "21:00", more={**family, "week_of_month": "2", "who": "both"})
    here: Data = {"address": HOUSTON, "phones": [{"use": "main", "number": "+17135550100"}]}
    return {
        "lantern": facility_data(
            name="Example Lantern Center",
            **here,
            insurance=_payers("aetna", "cigna", "medicaid"),
            tracks=[_adults(evening), _adults(daytime, id="day")],
        ),
        "meadow": facility_data(name="Example Meadow Counseling", **here, tracks=[_adults()]),
        "sundial": facility_data(name="Example Sundial House", **here, tracks=[_adults(daytime)]),
        "anchor": facility_data(
            name="Example Anchor Recovery", **here, tracks=[_adults(evening, focus="substance-use")]
        ),
        "soon": facility_data(name="Example Opening Soon", **here, status="announced", tracks=[_adults(evening)]),
        "paused": facility_data(name="Example Resting Place", **here, status="paused", tracks=[_adults(evening)]),
        "garden": facility_data(
            name="Example Garden", **here, tracks=[_adults(choose, populations={"only": ["women"]})]
        ),
        "workshop": facility_data(
            name="Example Workshop",
            **here,
            tracks=[_adults(monthly, populations={"only": ["men"]}, specialties=["faith-based"])],
        ),
        "pines": facility_data(
            name="Example Far Pines",
            address=HUNTSVILLE,
            tracks=[_adults(evening, focus="eating-disorder", languages=["fr"], specialties=MANY_SPECIALTIES)],
        ),
    }


def _akron() -> dict[str, Data]:
    after_school = _meeting("mon tue thu", "15:30", "18:30")
    teens = {"ages": {"minimum": 12, "maximum": 17, "age_groups": ["adolescents"]}, "modality": ["in-person"]}
    return {
        "maple": facility_data(
            name="Example Maple Teen Program",
            address=AKRON,
            tracks=[track_data(name="After-school IOP", **teens, schedule=after_school)],
        ),
        "canal": facility_data(name="Example Canal Youth Services", address=AKRON, tracks=[track_data(**teens)]),
        "foundry": facility_data(
            name="Example Foundry Clinic", address=AKRON, tracks=[_adults(_meeting("mon wed", "18:00", "21:00"))]
        ),
    }


def _by_video() -> dict[str, Data]:
    evening = _meeting("tue wed thu", "18:00", "21:00")
    return {
        "bridge": _video_only(
            "Example Bridge by Video",
            "TX OH",
            _adults({**evening, "timezone": "America/Chicago"}, modality="virtual", languages=["es"]),
        ),
        "screen": _video_only(
            "Example Screen Care",
            "OH",
            _adults(evening, modality="virtual", languages=["en"]),
        ),
        "window": _video_only(
            "Example Window of Their Own",
            "TX OH",
            _adults({**evening, "timezone": "America/Los_Angeles"}, modality="virtual"),
        ),
    }


def _odd() -> dict[str, Data]:
    return {
        "long": facility_data(
            name=LONG_NAME, organization=LONG_NAME, address=AKRON, tracks=[track_data(name=LONG_NAME)]
        ),
        "unknown": facility_data(name="Example of Nothing Known"),
    }


def _crowd() -> dict[str, Data]:
    evening = _meeting("mon wed", "18:00", "21:00")
    return {
        f"crowd-{number:02}": facility_data(
            name=f"Example Crowd Program {number:02}",
            address=CINCINNATI,
            tracks=[_adults(evening if number % 3 else None)],
        )
        for number in range(CROWD)
    }


def _adults(
    schedule: Data | None = None, focus: str = "mental-health", modality: str = "in-person", **keys: Any
) -> Data:
    """A track for adults; one without a schedule does not say when it meets."""
    ages = {"minimum": 18, "age_groups": ["adults"]}
    keys = {"focus": [focus], "modality": [modality], "ages": ages, **keys}
    return track_data(**keys, **({"schedule": schedule} if schedule else {}))


def _meeting(days: str, starts: str, ends: str, *, more: Data | None = None, **group: Any) -> Data:
    """A schedule of one group that meets on ``days``, and perhaps for one session ``more``."""
    session = {"kind": "group", "days": days.split(), "starts": starts, "ends": ends}
    return {"groups": [{**group, "sessions": [session, *([more] if more else [])]}]}


def _payers(*payers: str) -> Data:
    return {"payers": [{"payer": payer, "accepted": "in-network"} for payer in payers]}


def _video_only(name: str, states: str, track: Data) -> Data:
    data = facility_data(name=name, virtual_only="yes", serves_states=states.split(), tracks=[track])
    del data["address"]
    return data
