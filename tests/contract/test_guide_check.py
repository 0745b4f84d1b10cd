"""The guide, proofread by the real command; and each of its checks shown to notice what it is there for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator import cli
from generator.proofreading.grade import LIMIT
from tests.broken_guide import BROKEN, HARD, page
from tests.conftest import ROOT
from tests.rendering import CONFIG


class Told(NamedTuple):
    """What the command left: its exit code, and what it printed."""

    code: int
    out: str
    err: str

    @property
    def problems(self) -> list[dict[str, Any]]:
        return list(json.loads(self.out)["problems"])

    @property
    def pages(self) -> list[dict[str, Any]]:
        return list(json.loads(self.out)["pages"])


def make_guide(folder: Path, texts: dict[str, str]) -> None:
    nav = "".join(f"  - {Path(name).stem}: {name}\n" for name in texts)
    settings = (CONFIG.root / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[0]
    (folder / "mkdocs.yml").write_text(f"{settings}\nnav:\n{nav}", encoding="utf-8")
    (folder / "pyproject.toml").write_text("[tool.iop]\n", encoding="utf-8")
    (folder / "site_theme").symlink_to(CONFIG.theme, target_is_directory=True)
    for name, text in texts.items():
        path = folder / "guide" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def check(folder: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> Told:
    code = 0
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.delenv("GITHUB_ACTIONS", raising=False)
        if folder != ROOT:  # what is generated leads to pages that a small guide does not have
            patch.setattr("generator.views.reference_pages.reference_pages", dict)
        try:
            cli.run(("guide-check", *arguments))
        except SystemExit as left:
            code = int(left.code or 0)
    return Told(code, *capsys.readouterr())


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("broken")
    pages = {f"choose/{name}.md": each.text for name, each in BROKEN.items()}
    make_guide(folder, {**pages, "choose/good.md": page("You can call."), "use/good.md": page(HARD)})
    (folder / "guide" / "words.txt").write_text("unneeded\n", encoding="utf-8")
    return folder


_told: list[Told] = []


@pytest.fixture
def told(broken: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    """What the command says of the broken guide, run once."""
    if not _told:
        _told.append(check(broken, capsys, "--format", "json", "--today", "2026-11-22"))
    return _told[0]


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    make_guide(tmp_path, {"choose/good.md": page("You can call.")})
    return tmp_path


def test_the_guide_has_no_error_and_everybody_can_read_it(capsys: pytest.CaptureFixture[str]) -> None:
    told = check(ROOT, capsys, "--format", "json")
    assert [each for each in told.problems if each["severity"] == "error"] == []
    assert told.code == 0
    for_families = [each for each in told.pages if each["path"].startswith("guide/choose/")]
    assert {each["path"] for each in for_families} == {
        path.relative_to(ROOT).as_posix() for path in (ROOT / "guide" / "choose").glob("*.md")
    }
    assert {each["path"]: each["grade"] for each in for_families if each["grade"] > LIMIT} == {}


@pytest.mark.parametrize("name", BROKEN)
def test_a_fault_is_told_once_where_it_stands(told: Told, name: str) -> None:
    expected = BROKEN[name]
    (problem,) = (each for each in told.problems if each["path"] == f"guide/choose/{name}.md")
    assert (problem["rule"], problem["line"], problem["column"]) == expected[1:4]
    assert expected.told in problem["message"] + problem["tip"]
    assert problem["severity"] == "error"
    assert problem["tip"]
    assert (problem["message"] + problem["tip"]).isprintable()


def test_nothing_else_is_told(told: Told) -> None:
    assert told.code == 1
    assert {each["path"] for each in told.problems} == {
        *(f"guide/choose/{name}.md" for name in BROKEN),
        "guide/words.txt",
    }
    assert told.problems == sorted(told.problems, key=lambda each: (each["path"], each["line"], each["column"]))
    (unneeded,) = (each for each in told.problems if each["path"] == "guide/words.txt")
    assert (unneeded["rule"], unneeded["line"], unneeded["severity"]) == ("word-list", 1, "error")


def test_every_page_has_its_figures(told: Told) -> None:
    figures = {each["path"]: each for each in told.pages}
    assert list(figures) == sorted(figures)
    assert len(figures) == len(BROKEN) + 2
    assert list(figures["guide/use/good.md"]) == ["path", "title", "grade", "words", "minutes", "reviewed"]
    assert figures["guide/use/good.md"]["grade"] > LIMIT
    assert figures["guide/choose/good.md"] == {
        "path": "guide/choose/good.md",
        "title": "A page",
        "grade": figures["guide/choose/good.md"]["grade"],
        "words": 12,
        "minutes": 1,
        "reviewed": "2026-11-22",
    }


def test_a_sound_guide_leaves_with_0_and_shows_a_table(sound: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = check(sound, capsys, "--today", "2026-11-22")
    assert told.code == 0
    head, row, *rest = told.out.splitlines()
    assert head.split() == ["page", "grade", "words", "minutes", "last", "reviewed"]
    assert row.split()[0] == "guide/choose/good.md"
    assert row.split()[2:] == ["12", "1", "2026-11-22"]
    assert "".join(rest) == ""
    assert told.err.startswith("1 page read, the hardest for families at grade ")
    assert "no problems" in told.err


def test_a_page_that_nobody_went_through_for_a_year_is_a_warning(
    sound: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = check(sound, capsys, "--today", "2027-11-23")
    assert told.code == 0
    assert "guide/choose/good.md:5:1: warning: must be reviewed every year, but was last reviewed on 2026-11-22" in (
        told.out
    )
    assert "1 warning" in told.err


def test_only_what_is_named_is_told(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = check(broken, capsys, "guide/choose/label.md", "guide/use", "--format", "json", "--today", "2026-11-22")
    assert [each["path"] for each in told.pages] == ["guide/choose/label.md", "guide/use/good.md"]
    assert [each["path"] for each in told.problems] == ["guide/choose/label.md"]
    assert told.code == 1


def test_a_page_that_no_list_leads_to_is_told(sound: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (sound / "guide" / "choose" / "lost.md").write_text(page("You can call."), encoding="utf-8")
    told = check(sound, capsys, "--format", "json", "--today", "2026-11-22")
    (problem,) = told.problems
    assert (problem["path"], problem["rule"], problem["severity"]) == ("guide/choose/lost.md", "not-listed", "error")
    assert problem["message"] == "must be listed under nav in mkdocs.yml, or nobody finds it"
    assert problem["tip"].endswith(": choose/lost.md")
    assert told.code == 1


def test_what_is_published_besides_pages_is_told(sound: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (sound / "guide" / "drawing.svg").write_text("<svg/>", encoding="utf-8")
    told = check(sound, capsys, "--format", "json", "--today", "2026-11-22")
    (problem,) = told.problems
    assert (problem["path"], problem["severity"]) == ("guide/drawing.svg", "error")
    assert "all that lies here is published" in problem["message"]


def test_a_page_that_cannot_be_read_is_told_alone_and_the_others_are_still_read(
    sound: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page_in_use = sound / "guide" / "choose" / "good.md"
    page_in_use.write_bytes(page("A word.").encode() + "Caf\xe9\n".encode("latin-1"))
    told = check(sound, capsys, "--format", "json", "--today", "2026-11-22")
    (problem,) = told.problems
    line = page("A word.").count("\n") + 1
    assert (problem["path"], problem["line"], problem["severity"]) == ("guide/choose/good.md", line, "error")
    assert "saved as UTF-8" in problem["message"]


def test_a_list_of_words_that_is_not_utf_8_is_told_and_used_all_the_same(
    sound: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = sound / "guide" / "words.txt"
    before = listed.read_bytes() if listed.exists() else b""
    listed.write_bytes(before + b"\ncaf\xe9\n")
    told = check(sound, capsys, "--format", "json", "--today", "2026-11-22")
    (problem,) = told.problems
    assert (problem["path"], problem["line"]) == ("guide/words.txt", before.count(b"\n") + 2)


def test_annotations_mark_the_line(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = check(broken, capsys, "guide/choose/label.md", "--format", "github", "--today", "2026-11-22")
    assert told.out.startswith("::error file=guide/choose/label.md,line=10,col=10,title=person-first-wording::")


@pytest.mark.parametrize(
    "arguments", [("--format", "xml"), ("--today", "soon"), ("gone.md",), ("mkdocs.yml",)], ids=" ".join
)
def test_wrong_usage_leaves_with_2(sound: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    told = check(sound, capsys, *arguments)
    assert (told.code, told.out) == (2, "")
    assert "Traceback" not in told.err


def test_a_fault_of_ours_leaves_with_3(
    sound: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("generator.proofreading.proofread.proofread", fault)
    assert check(sound, capsys).code == 3


def test_another_language_is_not_judged_as_english(sound: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (sound / "pyproject.toml").write_text('[tool.iop]\nlanguage = "de"\n', encoding="utf-8")
    (sound / "guide" / "choose" / "good.md").write_text(page("Das ist das Gleiche wie zuhause."), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("generator.site.catalog.use_language", lambda _config: None)
        told = check(sound, capsys, "--format", "json", "--today", "2026-11-22")
    assert told.problems == []
    assert [each["grade"] for each in told.pages] == [None]
