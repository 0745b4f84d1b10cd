from __future__ import annotations

import datetime as dt
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.records.formatter import format_record, record_text
from generator.records.reader import read_facility
from generator.records.source import Unreadable, read_source
from tests.properties.record_data import records_of, spoiled_records

_ENDINGS = (".", ": [x].", " # more.", ' ".', " - a: b.")
#: Each example reads a file several times while it is made.
few = settings(max_examples=40)


@st.composite
def files(draw: st.DrawFn, records: st.SearchStrategy[dict[str, Any]]) -> tuple[str, list[str]]:
    """A record the way somebody might have written it, and the comments that stand in it."""
    keys = dict(draw(records))
    data = {key: keys[key] for key in draw(st.permutations(list(keys)))}
    style = {
        "default_flow_style": draw(st.sampled_from((None, False, True))),
        "width": draw(st.integers(20, 200)),
        "indent": draw(st.integers(2, 6)),
    }
    text = yaml.safe_dump(data, sort_keys=False, allow_unicode=draw(st.booleans()), **style)
    comments: list[str] = []
    for number in range(draw(st.integers(0, 6))):
        comment = f"# remark {number}{draw(st.sampled_from(_ENDINGS))}"
        tried = _with_comment(draw, text, comment)
        if _reads_as(tried, text):
            text = tried
            comments.append(comment)
    return text, comments


def _with_comment(draw: st.DrawFn, text: str, comment: str) -> str:
    lines = text.split("\n")[:-1]
    at = draw(st.integers(0, len(lines) - 1))
    if draw(st.booleans()):
        lines[at] += f" {comment}"
    else:
        lines.insert(at, " " * draw(st.integers(0, 8)) + comment)
    return "\n".join(lines) + "\n"


def _reads_as(tried: str, text: str) -> bool:
    try:
        return read_source(tried.encode()).data == read_source(text.encode()).data
    except Unreadable:
        return False


@few
@given(files(records_of()))
def test_a_formatted_record_means_what_it_meant(file: tuple[str, list[str]]) -> None:
    content = file[0].encode()
    before = read_facility("oh/example.yaml", content)
    after = read_facility("oh/example.yaml", format_record(content))
    assert before.facility is not None
    assert after.facility == before.facility


@few
@given(files(spoiled_records()))
def test_formatting_mends_no_mistake_and_makes_none(file: tuple[str, list[str]]) -> None:
    content = file[0].encode()
    try:
        formatted = format_record(content)
    except Unreadable:
        return
    before = read_facility("oh/example.yaml", content).problems
    after = read_facility("oh/example.yaml", formatted).problems
    assert {(each.rule, each.field, each.message) for each in after} == {
        (each.rule, each.field, each.message) for each in before
    }


@few
@given(files(records_of() | spoiled_records()))
def test_formatting_twice_changes_nothing_and_keeps_every_comment(file: tuple[str, list[str]]) -> None:
    text, comments = file
    try:
        once = format_record(text.encode())
    except Unreadable:
        return
    assert format_record(once) == once
    assert [once.decode().count(comment) for comment in comments] == [1] * len(comments)


@given(records_of())
def test_an_older_yaml_tool_reads_the_same_text(record: dict[str, Any]) -> None:
    read = yaml.safe_load(record_text(record))
    assert _as_written(read) == record


def _as_written(data: Any) -> Any:
    """What YAML 1.1 made of yes, no and dates, which stay without quotes, as they are written."""
    if isinstance(data, dict):
        return {key: _as_written(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_as_written(value) for value in data]
    if isinstance(data, bool):
        return "yes" if data else "no"
    return data.isoformat() if isinstance(data, dt.date) else data
