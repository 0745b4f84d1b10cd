"""The command as people and programs use it: what it prints, where, and how it leaves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from generator import cli
from generator.facility.jsonschema import schema_text
from generator.report import FORMATS
from tests.invented_site import accepted_records, make_directory

if TYPE_CHECKING:
    from pathlib import Path

    from generator.config import Config

KEYS = ["path", "line", "column", "severity", "rule", "field", "message", "tip"]


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Config:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    return make_directory(tmp_path, accepted_records()[:3])


def run(*arguments: str) -> int:
    """Run the command; return its exit code."""
    try:
        cli.run(arguments)
    except SystemExit as left:
        return int(left.code or 0)
    return 0


def records(config: Config) -> list[Path]:
    return sorted(config.facilities.rglob("*.yaml"))


def spoil(config: Config) -> Path:
    path = records(config)[0]
    path.write_text(path.read_text().replace("level_of_care: ", "level_of_care: very-", 1))
    return path


def check_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    code = run("check", "--format", "json", *arguments)
    return code, json.loads(capsys.readouterr().out)["problems"]


@pytest.mark.usefixtures("config")
def test_sound_records_leave_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check") == 0
    assert "3 records read" in capsys.readouterr().err


def test_an_error_leaves_with_1_and_names_the_line(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    path = spoil(config)
    assert run("check") == 1
    out = capsys.readouterr().out
    assert f"facilities/{path.parent.name}/{path.name}:" in out
    assert "[term]" in out


def test_json_holds_every_problem_and_nothing_else(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(config)
    code, problems = check_json(capsys)
    assert code == 1
    assert all(list(problem) == KEYS for problem in problems)
    assert {problem["severity"] for problem in problems} == {"error", "warning", "info"}
    assert problems == sorted(problems, key=lambda problem: (problem["path"], problem["line"], problem["column"]))


@pytest.mark.usefixtures("config")
def test_notes_are_shown_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    run("check")
    assert "info:" not in capsys.readouterr().out
    run("check", "--notes")
    assert "info:" in capsys.readouterr().out


def test_named_files_only(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(config)
    good = records(config)[1]
    code, problems = check_json(capsys, str(good))
    assert code == 0
    assert {problem["path"] for problem in problems} == {good.relative_to(config.root).as_posix()}


def test_annotations_come_by_themselves_in_actions(
    config: Config, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    spoil(config)
    assert run("check") == 1
    assert capsys.readouterr().out.startswith(("::error file=facilities/", "::warning file=facilities/"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "no-such-file.yaml"),
        ("check", "--format", "xml"),
        ("check", "--today", "tomorrow"),
        ("check", "--facilities", "no-such-folder"),
        ("build", "--base-url", "ftp://example.org"),
        ("build", "--output", "."),
        ("build", "--output", "facilities"),
        ("build", "--output", "guide/site"),
        ("serve", "--port", "99999"),
        ("new", "Example", "--state", "ZZ"),
        ("new", "***", "--state", "OH"),
        ("frobnicate",),
    ],
)
def test_wrong_usage_leaves_with_2_and_one_clear_word(
    config: Config, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    assert run(*arguments) == 2
    told = capsys.readouterr()
    assert told.err.strip()
    assert "Traceback" not in told.err
    assert len(records(config)) == 3


@pytest.mark.usefixtures("config")
def test_a_fault_of_ours_leaves_with_3(monkeypatch: pytest.MonkeyPatch) -> None:
    def fault(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("generator.load.load_directory", fault)
    assert run("check") == 3


def test_a_build_tells_what_it_came_to(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("build", "--today", "2026-11-22", "--output", "made/here") == 0
    assert "3 records read (3 parsed)" in capsys.readouterr().err
    assert (config.root / "made" / "here" / "index.html").exists()
    spoil(config)
    assert run("build", "--output", "made/here") == 1
    assert "the last good site stays" in capsys.readouterr().err


def test_a_broken_guide_leaves_with_1_and_says_where(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    (config.root / "guide").unlink()
    (config.root / "guide").mkdir()
    (config.root / "guide" / "index.md").write_text("[gone](gone.md)")
    assert run("build") == 1
    assert "gone.md" in capsys.readouterr().err
    assert not config.output.exists()


def test_a_new_record_is_sound_but_for_what_is_to_be_filled_in(
    config: Config, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("new", "Example: New & Old's Place", "--state", "oh", "--city", "St. Louis, East") == 0
    path = config.facilities / "oh" / "example-new-and-olds-place.yaml"
    assert run("new", "Example: New & Old's Place", "--state", "OH") == 2
    capsys.readouterr()
    code, problems = check_json(capsys, str(path))
    errors = [problem["rule"] for problem in problems if problem["severity"] == "error"]
    assert (code, errors) == (1, ["phone-format", "link-format", "link-format"]), (
        "what is not filled in must not get published"
    )
    assert 'name: "Example: New & Old\'s Place"' in path.read_text()
    assert run("format", "--check", str(path)) == 0


def test_formatting_changes_the_form_only_and_once(config: Config) -> None:
    path = records(config)[0]
    path.write_text(records(config)[1].read_text().replace("schema_version: 1\n", "") + "schema_version:   1 # last\n")
    assert run("format", "--check") == 1
    assert run("format") == 0
    assert path.read_text().splitlines()[1].startswith("schema_version: 1")
    assert "# last" in path.read_text()
    assert run("format", "--check") == 0


def test_formatting_leaves_an_unreadable_file_alone(config: Config) -> None:
    path = records(config)[0]
    path.write_text("name: [unclosed\n")
    assert run("format") == 1
    assert path.read_text() == "name: [unclosed\n"


def test_the_schema_is_written_and_checked(config: Config) -> None:
    assert run("schema", "--check") == 1
    assert run("schema") == 0
    assert (config.root / "schema" / "facility.schema.json").read_text() == schema_text()
    assert run("schema", "--check") == 0


def test_an_import_reports_and_never_overwrites(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    source = {
        "name": "Example Import",
        "address": {"city": "Columbus", "state": "OH"},
        "website": "https://example.org",
        "programs": [{"name": "IOP", "level_of_care": "iop", "track": "mental-health"}],
        "sources": [{"url": "https://example.org/iop", "facts": "level"}],
    }
    (config.root / "programs.json").write_text(json.dumps([source]))
    assert run("import", "programs-json", "programs.json") == 0
    assert "in, " in capsys.readouterr().out
    path = config.facilities / "oh" / "example-import.yaml"
    path.write_text(path.read_text() + "notes: [Corrected.]\n")
    assert run("import", "programs-json", "programs.json") == 1
    assert "Corrected." in path.read_text()
    (config.root / "programs.json").write_text('{"not": "a list"}')
    assert run("import", "programs-json", "programs.json") == 1


@pytest.mark.parametrize("name", sorted(cli.main.commands))
def test_every_command_has_help_that_says_what_it_does(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(name, "--help") == 0
    assert len(capsys.readouterr().out.splitlines()) > 4


@pytest.mark.usefixtures("config")
def test_every_format_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    for form in FORMATS:
        assert run("check", "--format", form) == 0
    assert capsys.readouterr().out
