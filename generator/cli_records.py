"""The commands that write records: new, format, import."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from generator.config import read_config
from generator.facility.vocabulary import STATES
from generator.report import counted

PROBLEMS = 1


class _State(click.ParamType[str]):
    name = "state"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        word = str(value)
        if word.upper() in STATES:
            return word.upper()
        if by_name := next((state.slug for state in STATES if state.label.lower() == word.lower()), None):
            return by_name
        nearest = STATES.nearest(word)
        return self.fail(f'must be two letters such as {nearest or "OH"}, but is "{word}"', param, ctx)


@click.command()
@click.argument("name")
@click.option("--state", type=_State(), required=True, help="State, as two letters or by name.")
@click.option("--city", help="City or town.")
@click.option("--today", default=lambda: datetime.now().astimezone().date().isoformat(), hidden=True)
def new(name: str, *, state: str, city: str | None, today: str) -> None:
    """Make a record to fill in: facilities/<state>/<name>.yaml.

    \b
    Example:
      iop new "Harbor Point Counseling" --state OH --city Columbus
    """
    from generator.records.files import shown_path  # noqa: PLC0415 - help must not wait for it
    from generator.records.naming import new_record  # noqa: PLC0415

    config = read_config(Path.cwd())
    try:
        facility_id, text = new_record(name, state, city, date.fromisoformat(today))
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="NAME") from None
    path = config.facilities / f"{facility_id}.yaml"
    if path.exists():
        raise click.UsageError(f"{path} is there already: open it, or add the city to the name")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    shown = shown_path(path)
    click.echo(f"{shown} is written. Fill it in, then run: iop check {shown}", err=True)


@click.command("format")
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--check", "checks", is_flag=True, help="Only name the files that are not in the usual form.")
def format_records(paths: tuple[Path, ...], *, checks: bool) -> None:
    """Put records into the usual form: order of keys, indentation, quotes that every YAML tool reads alike.

    Comments stay. What a record means never changes; one that cannot be read is left alone. Without PATHS all
    records are formatted.
    """
    from generator.records.files import find_records, shown_path  # noqa: PLC0415 - help must not wait for it
    from generator.records.formatter import format_record  # noqa: PLC0415
    from generator.records.source import Unreadable  # noqa: PLC0415

    config = read_config(Path.cwd())
    files = [file.path for file in find_records(config.facilities)[0]] if not paths else _files_of(paths)
    changed, unreadable = 0, 0
    for path in files:
        content = path.read_bytes()
        try:
            formatted = format_record(content)
        except Unreadable:
            unreadable += 1
            click.echo(f"{shown_path(path)}: cannot be read, so it stays as it is; run: iop check", err=True)
            continue
        if formatted != content:
            changed += 1
            click.echo(shown_path(path))
            if not checks:
                path.write_bytes(formatted)
    done = "not in the usual form" if checks else "rewritten"
    click.echo(f"{counted(len(files), 'record')} looked at, {changed:,} {done}", err=True)
    if unreadable or (checks and changed):
        sys.exit(PROBLEMS)


def _files_of(paths: tuple[Path, ...]) -> list[Path]:
    return [
        file
        for path in paths
        for file in (sorted(path.rglob("*.yaml")) if path.is_dir() else [path])
        if not file.is_symlink()
    ]


@click.group("import")
def import_records() -> None:
    """Make records from other people's data."""


@import_records.command("programs-json")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--output", type=click.Path(path_type=Path), help="Folder for the records.  [default: facilities]")
def programs_json(file: Path, output: Path | None) -> None:
    """Make records from FILE, a JSON list of facilities with their programs and source pages.

    Every fact of FILE lands in a record: the report counts facts in and out and says where they went. Nothing is
    written when one is lost. A record that is there already and says something else is left as it is.
    """
    from generator.importers.draft import Unaccounted  # noqa: PLC0415 - help must not wait for it
    from generator.importers.programs_json import NotImported, import_programs_json  # noqa: PLC0415

    folder = (output or read_config(Path.cwd()).facilities).resolve()
    try:
        made, left_alone = import_programs_json(file.read_bytes(), folder)
    except (NotImported, Unaccounted) as error:
        click.echo(f"iop: {error}", err=True)
        sys.exit(PROBLEMS)
    click.echo(made.report())
    for name in left_alone:
        click.echo(f"{name}: says something else than the import, so it stays as it is", err=True)
    click.echo(f"{counted(len(made.records) - len(left_alone), 'record')} in {folder}", err=True)
    if left_alone:
        sys.exit(PROBLEMS)
