"""How the outlines of states are made simpler without opening gaps between them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.directory.gazetteer import Gazetteer
from generator.directory.make_data import write_outlines
from generator.directory.make_outlines import read_outlines, simplified
from generator.directory.outlines import Outlines

# Ohio and Indiana as squares of two degrees that share a border with a tiny corner in it, an islet of Ohio, and Guam.
TOPOLOGY: dict[str, Any] = {
    "transform": {"scale": [0.001, 0.01], "translate": [-90.0, 40.0]},
    "arcs": [
        [[2000, 0], [1, 100], [-1, 100]],
        [[2000, 200], [-2000, 0], [0, -200], [2000, 0]],
        [[2000, 0], [2000, 0], [0, 200], [-2000, 0]],
        [[500, 300], [20, 0], [0, 2], [-20, 0], [0, -2]],
        [[0, 500], [1000, 0], [0, 100], [0, -100], [-1000, 0]],
    ],
    "objects": {
        "states": {
            "geometries": [
                {"type": "MultiPolygon", "id": "39", "arcs": [[[0, 1]], [[3]]]},
                {"type": "Polygon", "id": "18", "arcs": [[2, -1]]},
                {"type": "Polygon", "id": "66", "arcs": [[4]]},
            ]
        }
    },
}


def test_neighbors_share_the_border_that_was_made_simpler() -> None:
    outlines = read_outlines(TOPOLOGY)
    assert outlines["arcs"][0] == [(-88.0, 40.0), (-88.0, 42.0)]
    assert outlines["states"] == {"18": [[2, -1]], "39": [[0, 1]]}


def test_islets_and_what_is_far_away_are_left_out() -> None:
    assert len(read_outlines(TOPOLOGY)["arcs"]) == 3


def test_corners_that_span_enough_stay() -> None:
    line = [(0.0, 0.0), (1.0, 0.001), (2.0, 0.0), (3.0, 1.0), (4.0, 0.0)]
    assert simplified(line, 0.01) == [(0.0, 0.0), (2.0, 0.0), (3.0, 1.0), (4.0, 0.0)]
    assert simplified(line, 100) == [(0.0, 0.0), (4.0, 0.0)]


def test_a_closed_line_keeps_a_surface() -> None:
    square = [(0.0, 0.0), (0.1, 0.0), (0.1, 0.1), (0.0, 0.1), (0.0, 0.0)]
    assert len(simplified(square, 100)) == 4


def test_a_topology_without_states_is_refused() -> None:
    with pytest.raises(KeyError):
        read_outlines({"transform": TOPOLOGY["transform"], "arcs": [], "objects": {}})


def test_what_is_written_is_what_the_program_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_outlines(tmp_path, read_outlines(TOPOLOGY))
    monkeypatch.setattr("generator.directory.outlines.DATA_FOLDER", tmp_path)
    read = Outlines.load.__wrapped__()
    assert read.states == {"IN": ((2, -1),), "OH": ((0, 1),)}
    assert read.arcs[0] == ((-88.0, 40.0), (-88.0, 42.0))


def test_every_state_that_the_gazetteer_knows_has_an_outline_or_is_far_away() -> None:
    states = {county.state for county in Gazetteer.load().counties()}
    assert states - set(Outlines.load().states) == {"AS", "GU", "MP"}
    assert set(Outlines.load().states) < states
