"""The command that lists every word of the site for translators: messages."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.config import read_config

PROBLEMS = 1


@click.command()
@click.option("--check", "checks", is_flag=True, help="Only say whether the file is up to date.")
def messages(*, checks: bool) -> None:
    """List every message of the site for translators in site_theme/translations/messages.pot.

    The guide of the directory says how to translate: guide/maintain/translate.md.
    """
    from generator.records.files import shown_path  # noqa: PLC0415 - help must not wait for it
    from generator.site.message_list import list_path, list_text  # noqa: PLC0415

    config = read_config(Path.cwd())
    path = list_path(config)
    text = list_text(config)
    is_current = path.exists() and path.read_text(encoding="utf-8") == text
    if checks and not is_current:
        click.echo(f"iop: {shown_path(path)} is missing or out of date; run: iop messages", err=True)
        sys.exit(PROBLEMS)
    if not is_current:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    click.echo(f"{shown_path(path)} is {'up to date' if is_current else 'written'}", err=True)
