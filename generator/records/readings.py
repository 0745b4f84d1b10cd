"""All records of a folder, each read once in its life: from the cache when its bytes were read before."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from generator.facility.model import Facility
from generator.problems import Problem, Severity
from generator.records.cache import Cache, code_digest
from generator.records.files import RecordFile
from generator.records.places import Places
from generator.records.reader import read_facility
from generator.records.source import LONGEST_FILE
from generator.workers import in_parallel

#: Called with what is being done, how much of it is done, and how much there is.
Progress = Callable[[str, int, int], None]

#: From so many new records on, starting other processes pays.
_MANY = 400


@dataclass(frozen=True, slots=True)
class Record:
    """A record that was read: its file, the digest of its bytes, what it holds, and its places, packed."""

    file: RecordFile
    digest: str
    facility: Facility
    packed_places: bytes

    @property
    def places(self) -> Places:
        """The place of every key and value of the file."""
        return Places.from_bytes(self.packed_places)


@dataclass(frozen=True, slots=True)
class Readings:
    """What came of all files: the records in the order given, the problems, and how many files were parsed."""

    records: tuple[Record, ...]
    problems: tuple[Problem, ...]
    parsed: int


def read_records(files: Sequence[RecordFile], cache: Cache, progress: Progress) -> Readings:
    """Return what ``files`` hold; what the cache knows is not parsed again. Broken files give problems."""
    problems: list[Problem] = []
    contents: dict[RecordFile, bytes] = {}
    for file in files:
        try:
            contents[file] = _content(file.path)
        except OSError as error:
            reason = (error.strerror or "it cannot be opened").lower()
            message = f"this file must be readable, but: {reason}"
            problems.append(Problem(file.shown, 1, 1, Severity.ERROR, "file-readable", "", message))
    code = code_digest("facility", "records", "problems.py")
    keys = {file: hashlib.sha256(code.encode() + content).hexdigest() for file, content in contents.items()}
    known = _known(cache, keys.values())
    unknown = [file for file in contents if keys[file] not in known]
    fresh: dict[str, bytes] = {}
    read = dict(known)
    for file, (packed, found) in _parsed(unknown, contents, progress):
        problems += found
        if packed is not None and (value := _value(packed)):
            fresh[keys[file]] = packed
            read[keys[file]] = value
    cache.put(fresh)
    records = tuple(
        Record(file, hashlib.sha256(contents[file]).hexdigest(), *read[keys[file]])
        for file in contents
        if keys[file] in read
    )
    return Readings(records, tuple(problems), len(unknown))


def _content(path: Path) -> bytes:
    """Return the bytes of a file, or just enough of them to see that it is too large."""
    with path.open("rb") as file:
        return file.read(LONGEST_FILE + 1)


def _known(cache: Cache, keys: Iterable[str]) -> dict[str, tuple[Facility, bytes]]:
    found = ((key, _value(value)) for key, value in cache.get(keys))
    return {key: value for key, value in found if value}


def _parsed(
    files: Sequence[RecordFile], contents: Mapping[RecordFile, bytes], progress: Progress
) -> Iterable[tuple[RecordFile, tuple[bytes | None, tuple[Problem, ...]]]]:
    """Yield what each file holds, packed, or its problems; many files are shared out among the processors."""
    work = [(file.shown, contents[file]) for file in files]
    results = in_parallel(_parse, work, at_once=50, worth_it=_MANY)
    for done, (file, result) in enumerate(zip(files, results, strict=True), 1):
        yield file, result
        progress("Reading records", done, len(work))


def _parse(item: tuple[str, bytes]) -> tuple[bytes | None, tuple[Problem, ...]]:
    reading = read_facility(*item)
    if reading.facility is None:
        return None, reading.problems
    return _packed(reading.facility, reading.places), reading.problems


def _packed(facility: Facility, places: Places) -> bytes:
    """Return facility and places as bytes: the length of the first, then both."""
    body = facility.model_dump_json(exclude_unset=True).encode()
    return len(body).to_bytes(4, "big") + body + places.to_bytes()


def _value(value: bytes) -> tuple[Facility, bytes] | None:
    end = 4 + int.from_bytes(value[:4], "big")
    try:
        return Facility.model_validate_json(value[4:end]), value[end:]
    except ValidationError:
        return None
