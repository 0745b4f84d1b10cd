"""The settings of one directory: what it is called, where it lives, and the limits it uses.

They stand in ``pyproject.toml`` under ``[tool.iop]``; whoever runs a directory for another region changes them there.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any


class ConfigError(Exception):
    """The settings cannot be used; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Ages in days after which a fact is called ageing, then stale, and after which openings are "ask"."""

    fresh_days: int = 180
    ageing_days: int = 365
    accepting_days: int = 14
    dated_page_years: int = 3


@dataclass(frozen=True, slots=True)
class Search:
    """How large the search's list of programs may be, in kilobytes compressed, before it is divided by state."""

    index_limit_kb: int = 350


@dataclass(frozen=True, slots=True)
class Config:
    """Where everything lies and what the site is called. Paths are absolute."""

    root: Path
    site_name: str = "IOP Directory"
    site_summary: str = "Intensive outpatient programs, from public pages"
    base_url: str = ""
    repository_url: str = ""
    language: str = "en"
    facilities: Path = field(default_factory=Path)
    output: Path = field(default_factory=Path)
    limits: Limits = Limits()
    search: Search = Search()
    reviewers: tuple[str, ...] = ()
    """Who may be named as having reviewed a page of the guide."""

    @property
    def cache(self) -> Path:
        """Folder of what may be deleted at any time."""
        return self.root / ".cache" / "iop"

    @property
    def theme(self) -> Path:
        """Folder of templates, styles and the guide's overrides."""
        return self.root / "site_theme"

    @property
    def guide(self) -> Path:
        """Folder of the guide's pages."""
        return self.root / "guide"


#: Language, then perhaps script, then perhaps region, as HTML's ``lang`` takes them.
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
_PATHS = ("facilities", "output")
_DEFAULT_PATHS = {"facilities": "facilities", "output": "site"}


def read_config(root: Path, **given: Any) -> Config:
    """Return the settings of the directory at ``root``; what is ``given`` and not None wins.

    Raises ConfigError when ``pyproject.toml`` is missing or holds a setting that is unknown or of a wrong kind.
    """
    table = _table(root)
    tables = {name: table.pop(name, {}) for name in ("limits", "search")}
    settings = {**table, **{name: value for name, value in given.items() if value is not None}}
    for name in _PATHS:
        settings[name] = (root / settings.get(name, _DEFAULT_PATHS[name])).resolve()
    _refuse_unknown(settings, Config, "tool.iop")
    limits, search = (_numbers(tables[name], kind, name) for name, kind in (("limits", Limits), ("search", Search)))
    for name in ("site_name", "site_summary", "base_url", "repository_url", "language"):
        if not isinstance(settings.get(name, ""), str):
            raise ConfigError(f"pyproject.toml, [tool.iop] {name} must be text, but is {settings[name]!r}")
    reviewers = settings.get("reviewers", ())
    if not isinstance(reviewers, list | tuple) or not all(isinstance(name, str) for name in reviewers):
        raise ConfigError(f"pyproject.toml, [tool.iop] reviewers must be a list of names, but is {reviewers!r}")
    settings["reviewers"] = tuple(reviewers)
    if not _LANGUAGE.fullmatch(settings.get("language", "en")):
        what = "pyproject.toml, [tool.iop] language"
        raise ConfigError(f'{what} must be a language tag such as "en" or "pt-BR", but is {settings["language"]!r}')
    config = replace(Config(root=root, **settings), limits=Limits(**limits), search=Search(**search))
    if config.base_url and not config.base_url.startswith(("https://", "http://")):
        raise ConfigError(f"base_url must begin with https:// or http://, but is {config.base_url!r}")
    return replace(config, base_url=config.base_url.rstrip("/"))


def _table(root: Path) -> dict[str, Any]:
    path = root / "pyproject.toml"
    try:
        with path.open("rb") as file:
            return dict(tomllib.load(file).get("tool", {}).get("iop", {}))
    except FileNotFoundError:
        where = "run this command in the directory's own folder, where that file is"
        raise ConfigError(f"no pyproject.toml in {root}: {where}") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: {error}") from None


def _numbers(settings: dict[str, Any], kind: type[Any], name: str) -> dict[str, int]:
    _refuse_unknown(settings, kind, f"tool.iop.{name}")
    for setting, value in settings.items():
        if not isinstance(value, int) or value < 0:
            what = f"pyproject.toml, [tool.iop.{name}] {setting}"
            raise ConfigError(f"{what} must be a whole number of 0 or more, but is {value!r}")
    return settings


def _refuse_unknown(settings: dict[str, Any], kind: type[Any], table: str) -> None:
    known = {each.name for each in fields(kind)} - {"root", "limits", "search"}
    for name in settings:
        if name not in known:
            there_are = ", ".join(sorted(known))
            raise ConfigError(f"pyproject.toml, [{table}] has no setting {name!r}; there are: {there_are}")
