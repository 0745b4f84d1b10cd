"""Which files of a folder are records."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.records.files import find_records

if TYPE_CHECKING:
    from pathlib import Path


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("name: Example\n")


def test_records_are_found_in_the_order_of_their_identifiers(tmp_path: Path) -> None:
    put(tmp_path, "virtual/b.yaml", "oh/z-2.yaml", "oh/a.yaml", "README.md", "redirects.yml", ".hidden", "oh/.swp")
    files, problems = find_records(tmp_path)
    assert [file.id for file in files] == ["oh/a", "oh/z-2", "virtual/b"]
    assert problems == ()


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("a.yaml", "in a folder named after its state"),
        ("ohio/a.yaml", "in a folder named after its state"),
        ("oh/columbus/a.yaml", "in a folder named after its state"),
        ("OH/a.yaml", "in a folder named after its state"),
        ("oh/a.yml", "ends in .yaml"),
        ("oh/notes.txt", "ends in .yaml"),
        ("oh/has spaces.yaml", "lower-case letters"),
        ("oh/Caps.yaml", "lower-case letters"),
        ("oh/caf\u00e9.yaml", "lower-case letters"),
        ("oh/a--b.yaml", "lower-case letters"),
        (f"oh/{'a' * 81}.yaml", "lower-case letters"),
        ("oh/new\nline.yaml", "lower-case letters"),
        ("oh/index.yaml", "the page of the state"),
    ],
)
def test_a_file_in_the_wrong_place_is_a_problem(tmp_path: Path, name: str, message: str) -> None:
    put(tmp_path, "oh/good.yaml", name)
    files, problems = find_records(tmp_path)
    assert [file.id for file in files] == ["oh/good"]
    assert len(problems) == 1
    assert message in problems[0].message
    assert problems[0].path.isprintable()


def test_links_are_named_and_never_followed(tmp_path: Path) -> None:
    put(tmp_path, "oh/good.yaml", "elsewhere/secret.yaml")
    folder = tmp_path / "records"
    folder.mkdir()
    (tmp_path / "oh").rename(folder / "oh")
    (folder / "oh" / "link.yaml").symlink_to(tmp_path / "elsewhere" / "secret.yaml")
    (folder / "tx").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    files, problems = find_records(folder)
    assert [file.id for file in files] == ["oh/good"]
    assert [problem.rule for problem in problems] == ["symbolic-link", "symbolic-link"]
