"""The command ``iop``: it reads the clock and the arguments, and hands over to the code that does the work."""

from __future__ import annotations

import errno
import os
import sys
import time
import traceback
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from generator import cli_guide, cli_messages, cli_records
from generator.config import Config, ConfigError, read_config
from generator.problems import Problem, Severity, has_errors
from generator.report import FORMATS, Progress, counted, print_problems, printable, problem_text, problems_summary

if TYPE_CHECKING:
    from generator.site.build import Built

PROBLEMS, USAGE, OUR_FAULT = 1, 2, 3


class _Day(click.ParamType[date]):
    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f'must be a date such as 2026-11-22, but is "{value}"', param, ctx)


def clock_day() -> date:
    """Return today's date where this machine is."""
    return datetime.now().astimezone().date()


_TODAY = click.option(
    "--today",
    type=_Day(),
    default=clock_day,
    show_default="the clock's",
    help="The day to work for: ages of facts are counted from it.",
)
_FACILITIES = click.option(
    "--facilities", type=click.Path(path_type=Path), help="Folder of records.  [default: facilities]"
)
_OUTPUT = click.option("--output", type=click.Path(path_type=Path), help="Folder of the site.  [default: site]")
_BASE_URL = click.option("--base-url", help="Address the site will have, such as https://example.org/iop.")


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def main() -> None:
    """Check records of intensive outpatient programs and build their directory.

    A record is one YAML file: facilities/<state>/<facility>.yaml. Settings stand in pyproject.toml, [tool.iop].

    \b
    Exit codes: 0 all is well, 1 problems in the records, 2 wrong usage, 3 a fault of this program.
    """


main.add_command(cli_records.new)
main.add_command(cli_records.format_records)
main.add_command(cli_records.import_records)
main.add_command(cli_messages.messages)
main.add_command(_TODAY(cli_guide.guide_check))


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command with ``arguments`` (those of the process when None) and leave with its exit code."""
    try:
        main.main(args=arguments, prog_name="iop", standalone_mode=False)
    except click.Abort:
        _leave(USAGE, "stopped")
    except click.ClickException as error:
        error.show()
        sys.exit(USAGE)
    except ConfigError as error:
        _leave(USAGE, str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(PROBLEMS)
    except OSError as error:
        where = f"{printable(str(error.filename))}: " if error.filename else ""
        _leave(USAGE, f"{where}{(error.strerror or str(error)).lower()}")
    except Exception:  # noqa: BLE001 - whatever went wrong here is not the contributor's doing
        traceback.print_exc()
        _leave(OUR_FAULT, "this is a fault of the program, not of your record; please report the lines above")


def _leave(code: int, message: str) -> NoReturn:
    click.echo(f"iop: {message}", err=True)
    sys.exit(code)


def _config(**given: Any) -> Config:
    return read_config(Path.cwd(), **given)


@main.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="text for people, json for programs, github for annotations.  [default: text; github in Actions]",
)
@click.option("--notes", "shows_notes", is_flag=True, help="Show what is no problem but worth knowing, too.")
@_FACILITIES
@_TODAY
def check(
    paths: tuple[Path, ...], *, form: str | None, shows_notes: bool, facilities: Path | None, today: date
) -> None:
    """Check records and say what is wrong, where, and how to mend it.

    All records are read, since some rules compare them; with PATHS only the problems of those files or folders
    are shown, with notes. JSON always holds everything.

    \b
    Examples:
      iop check
      iop check facilities/oh/harbor-point.yaml
      iop check --format json > problems.json
    """
    from generator.load import load_directory  # noqa: PLC0415 - help must not wait for it
    from generator.records.cache import Cache  # noqa: PLC0415

    started = time.perf_counter()
    config = _config(facilities=facilities)
    form = form or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text")
    wanted = _below_facilities(paths, config)
    cache = Cache(config.cache / "records.sqlite")
    loaded = load_directory(config.facilities, today, config.limits, cache=cache, progress=Progress())
    problems = [problem for problem in loaded.problems if not wanted or _is_within(problem, wanted)]
    print_problems(_worth_showing(problems, form, shows_notes=shows_notes or bool(paths)), form, color=_has_color())
    _summary(f"{counted(len(loaded.directory), 'record')} read", problems, time.perf_counter() - started)
    if has_errors(tuple(problems)):
        sys.exit(PROBLEMS)


def _worth_showing(problems: Sequence[Problem], form: str, *, shows_notes: bool) -> Sequence[Problem]:
    if form == "json" or shows_notes:
        return problems
    return [problem for problem in problems if problem.severity is not Severity.INFO]


def _below_facilities(paths: Sequence[Path], config: Config) -> list[Path]:
    for path in paths:
        if not path.exists() and not path.is_symlink():
            raise click.UsageError(f"there is no file or folder {path}")
        if not _located(path).is_relative_to(config.facilities):
            raise click.UsageError(f"{path} is not below {config.facilities}; --facilities names another folder")
    return [_located(path) for path in paths]


def _is_within(problem: Problem, wanted: Sequence[Path]) -> bool:
    path = _located(Path(problem.path))
    return any(path.is_relative_to(each) for each in wanted)


def _located(path: Path) -> Path:
    """Return where a path leads, without following the path itself should it be a link."""
    return path.parent.resolve() / path.name


def _has_color() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _summary(what: str, problems: Sequence[Problem], seconds: float) -> None:
    click.echo(f"{what}, {problems_summary(problems)}, {seconds:.1f} seconds", err=True)


@main.command()
@_FACILITIES
@_OUTPUT
@_BASE_URL
@_TODAY
def build(facilities: Path | None, output: Path | None, base_url: str | None, today: date) -> None:
    """Check all records and build the site.

    Only what changed since the last build is made again. Nothing is written while a record holds an error; the
    last good site stays as it is.
    """
    from generator.site.build import build_site  # noqa: PLC0415 - help must not wait for it
    from generator.site.errors import GuideError, OutputError, ThemeError  # noqa: PLC0415

    started = time.perf_counter()
    config = _config(facilities=facilities, output=output, base_url=base_url)
    try:
        built = build_site(config, today, Progress())
    except OutputError as error:
        raise click.UsageError(str(error)) from None
    except GuideError as error:
        _leave(PROBLEMS, f"the guide cannot be built, so nothing is written:\n{error}")
    except ThemeError as error:
        _leave(PROBLEMS, f"a style sheet or script of the theme cannot be used, so nothing is written:\n{error}")
    _tell_build(built, time.perf_counter() - started)
    if not built.is_written:
        sys.exit(PROBLEMS)


def _tell_build(built: Built, seconds: float) -> None:
    print_problems([each for each in built.problems if has_errors((each,))], "text", color=_has_color())
    pages = f"{counted(built.pages, 'page')}, {built.made:,} files made anew"
    what = pages if built.is_written else "nothing written: the last good site stays"
    _summary(f"{counted(built.records, 'record')} read ({built.parsed:,} parsed), {what}", built.problems, seconds)
    if built.problems and built.is_written:
        _say("To see the warnings: iop check")


@main.command()
@_FACILITIES
@_OUTPUT
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Port on 127.0.0.1.")
def serve(facilities: Path | None, output: Path | None, port: int) -> None:
    """Build the site, show it on 127.0.0.1, and build again whenever a file changes.

    The page in the browser reloads by itself. A broken record is named here and on the page, and the last good
    site stays up.
    """
    from generator.site.errors import OutputError  # noqa: PLC0415 - help must not wait for it
    from generator.site.serve import Console, serve_site  # noqa: PLC0415

    config = _config(facilities=facilities, output=output)
    try:
        serve_site(config, port, Console(clock_day, _say, _tell_build, problem_text))
    except OutputError as error:
        raise click.UsageError(str(error)) from None
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        _leave(USAGE, f"port {port} is in use: end what uses it, or choose another, as in: make serve PORT=8001")


def _say(line: str) -> None:
    click.echo(line, err=True)


@main.command()
@click.option("--check", "checks", is_flag=True, help="Only say whether the file is up to date.")
def schema(*, checks: bool) -> None:
    """Write the record format as a JSON Schema to schema/facility.schema.json."""
    from generator.facility.jsonschema import schema_text  # noqa: PLC0415 - help must not wait for it

    path = _config().root / "schema" / "facility.schema.json"
    text = schema_text()
    is_current = path.exists() and path.read_text(encoding="utf-8") == text
    if checks and not is_current:
        _leave(PROBLEMS, "schema/facility.schema.json is missing or out of date; run: iop schema")
    if not is_current:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    click.echo(f"{path.relative_to(Path.cwd())} is {'up to date' if is_current else 'written'}", err=True)


if __name__ == "__main__":
    run()
