"""What was read before is believed only when it is whole, and of this code and these bytes."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from generator.records.cache import Cache, code_digest, digest_of
from generator.records.files import find_records
from generator.records.readings import Readings, read_records
from tests.invented_site import accepted_records

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "facilities" / "oh"
    folder.mkdir(parents=True)
    for path in accepted_records()[:3]:
        (folder / path.name).write_bytes(path.read_bytes())
    return folder.parent


def read(folder: Path, cache: Cache) -> Readings:
    files, _ = find_records(folder)
    return read_records(files, cache, lambda *_: None)


def tamper(path: Path, change: str, *values: object) -> None:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(change, values)
    connection.close()


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache.sqlite")
    cache.put({"one": b"1", "two": b"2"})
    cache.close()
    assert dict(Cache(tmp_path / "cache.sqlite").get(["one", "three", "two"])) == {"one": b"1", "two": b"2"}


def test_an_unchanged_record_is_parsed_once(tmp_path: Path, folder: Path) -> None:
    cache = Cache(tmp_path / "cache.sqlite")
    first = read(folder, cache)
    again = read(folder, cache)
    assert (first.parsed, again.parsed) == (3, 0)
    assert [each.facility for each in again.records] == [each.facility for each in first.records]
    assert [dict(each.places) for each in again.records] == [dict(each.places) for each in first.records]


def test_a_changed_record_is_parsed_again(tmp_path: Path, folder: Path) -> None:
    cache = Cache(tmp_path / "cache.sqlite")
    read(folder, cache)
    path = min(folder.rglob("*.yaml"))
    path.write_text(path.read_text() + "# a remark\n")
    assert read(folder, cache).parsed == 1


def test_a_broken_record_is_never_kept(tmp_path: Path, folder: Path) -> None:
    cache = Cache(tmp_path / "cache.sqlite")
    min(folder.rglob("*.yaml")).write_text("name: [unclosed\n")
    assert len(read(folder, cache).problems) == 1
    assert len(read(folder, cache).problems) == 1


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"\x00" * 40])
def test_a_damaged_entry_is_not_believed(tmp_path: Path, folder: Path, damage: bytes) -> None:
    path = tmp_path / "cache.sqlite"
    cache = Cache(path)
    good = read(folder, cache)
    cache.close()
    tamper(path, "UPDATE entries SET value = ?", damage)
    again = read(folder, Cache(path))
    assert again.parsed == 3
    assert [each.facility for each in again.records] == [each.facility for each in good.records]


def test_an_entry_under_another_key_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    cache = Cache(path)
    cache.put({"one": b"1"})
    cache.close()
    tamper(path, "UPDATE entries SET key = 'two'")
    assert dict(Cache(path).get(["one", "two"])) == {}


@pytest.mark.parametrize("content", [b"this is no database", b""])
def test_a_damaged_file_is_as_good_as_none(tmp_path: Path, folder: Path, content: bytes) -> None:
    path = tmp_path / "cache.sqlite"
    path.write_bytes(content)
    assert read(folder, Cache(path)).parsed == 3


def test_a_cache_that_cannot_be_written_does_no_harm(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "a-file").write_text("")
    assert read(folder, Cache(tmp_path / "a-file" / "cache.sqlite")).parsed == 3
    assert read(folder, Cache(None)).parsed == 3


def test_what_nobody_asks_for_is_dropped_in_the_end(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    Cache(path).put({str(number): b"" for number in range(10)})
    cache = Cache(path)
    list(cache.get(["1", "2"]))
    cache.forget_unused()
    assert set(dict(Cache(path).get(str(number) for number in range(10)))) == {"1", "2"}


def test_digests_tell_where_a_part_ends() -> None:
    assert digest_of("ab", "c") != digest_of("a", "bc")
    assert code_digest("facility") != code_digest("records")
