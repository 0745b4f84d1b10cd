"""A site in another language: one catalog and one setting, refused when it cannot be used."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from generator import cli, messages
from generator.config import Config, ConfigError
from generator.load import load_directory
from generator.messages import _, ngettext
from generator.problems import Problem
from generator.records.cache import Cache
from generator.site.catalog import catalog_path, use_language
from generator.site.message_list import list_path, list_text
from tests.conftest import ROOT
from tests.invented_site import TODAY, accepted_records, build, files_of, make_directory
from tests.marked_words import CLOSE, LANGUAGE, OPEN, speaking, write_marked_catalog

HEADER = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    with speaking("en"):
        yield


def spanish(folder: Path, text: str) -> Config:
    config = Config(root=folder, language="es-US")
    path = catalog_path(config)
    path.parent.mkdir(parents=True)
    path.write_text(HEADER + text, encoding="utf-8")
    return config


def test_a_catalog_is_all_that_another_language_needs(tmp_path: Path) -> None:
    use_language(
        spanish(
            tmp_path,
            """
msgid "Valid to %(day)s"
msgstr "Vale hasta el %(day)s"

msgid "%(count)s day"
msgid_plural "%(count)s days"
msgstr[0] "un día"
msgstr[1] "%(count)s días"

#, fuzzy
msgid "noon"
msgstr "not sure"
""",
        )
    )
    assert messages.language() == "es-US"
    assert _("Valid to %(day)s", day="1 de mayo") == "Vale hasta el 1 de mayo"
    assert [ngettext("%(count)s day", "%(count)s days", number, count=number) for number in (1, 3)] == [
        "un día",
        "3 días",
    ]
    assert (_("noon"), _("midnight")) == ("noon", "midnight")


def test_english_needs_no_catalog_and_takes_one_that_is_there(tmp_path: Path) -> None:
    use_language(Config(root=tmp_path))
    assert (messages.language(), _("Ask.")) == ("en", "Ask.")
    config = replace(spanish(tmp_path, '\nmsgid "Ask."\nmsgstr "Please ask."\n'), language="en")
    catalog_path(config).parent.mkdir(parents=True)
    catalog_path(replace(config, language="es-US")).rename(catalog_path(config))
    use_language(config)
    assert (messages.language(), _("Ask.")) == ("en", "Please ask.")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            'msgid "To %(day)s"\nmsgstr "Al %(dia)s"',
            r'messages.po:\d+: .*"To %\(day\)s" has %\(dia\)s, which the English',
        ),
        ('msgid "To %(day)s"\nmsgstr "Al"', r"must have %\(day\)s"),
        ('msgid "All of it"\nmsgstr "100 % de eso"', "percent sign that stands alone"),
        ('msgid "To %(day)s"\nmsgstr "Al %(day)d"', r"must have %\(day\)s"),
        ('msgid "Ask"\nmsgstr "<b>Pida</b>"', "same markup"),
        ('msgid "<b>Ask</b>"\nmsgstr "<b>Pida"', "same markup"),
        ('msgid "Ask"\nmsgstr "Pida \\" onclick=x"', "straight quotation mark"),
        ('msgid "%(count)s day"\nmsgid_plural "%(count)s days"\nmsgstr[0] "1"\nmsgstr[1] "%(n)s"', r"has %\(n\)s"),
        (
            'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "x"\nmsgstr[1] "y"\nmsgstr[2] "z"',
            "more translations than num_plurals",
        ),
        ('msgid "Ask"\nPida', r"messages\.po: .* on 6"),
    ],
)
def test_a_catalog_that_would_break_a_page_is_refused(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(ConfigError, match=fault):
        use_language(spanish(tmp_path, f"\n{text}\n"))
    assert messages.language() == "en"


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    config = spanish(tmp_path, "")
    catalog_path(config).write_bytes(b'msgid "a"\nmsgstr "\xff"\n')
    with pytest.raises(ConfigError, match=r"messages\.po"):
        use_language(config)


def test_a_language_without_a_catalog_is_refused_by_the_name_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"no catalog .*translations/pt_BR/LC_MESSAGES/messages\.po"):
        use_language(Config(root=tmp_path, language="pt-BR"))


def test_a_language_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="nothing is known"):
        use_language(replace(spanish(tmp_path, ""), language="xx"))


def _marked(config: Config) -> Config:
    """The settings of the same directory in an invented language, with a theme of its own to put the catalog into."""
    theme = config.root / "site_theme"
    theme.unlink()
    shutil.copytree(ROOT / "site_theme", theme)
    config = replace(config, language=LANGUAGE)
    catalog_path(config).parent.mkdir(parents=True)
    write_marked_catalog(list_text(config), catalog_path(config))
    return config


def _problems(config: Config, cache: Cache) -> tuple[Problem, ...]:
    loaded = load_directory(config.facilities, TODAY, config.limits, cache=cache, progress=lambda *_: None)
    return loaded.problems


def test_problems_are_told_and_remembered_in_english(tmp_path: Path) -> None:
    config = make_directory(tmp_path, accepted_records()[:6])
    in_english = _problems(config, Cache(None))
    use_language(_marked(config))
    cache = Cache(tmp_path / "records.sqlite")
    assert in_english
    assert _problems(config, cache) == in_english
    assert _problems(config, cache) == in_english


def test_nothing_of_another_language_or_of_an_older_catalog_is_kept(tmp_path: Path) -> None:
    english = make_directory(tmp_path, accepted_records()[:1])
    assert build(english).is_written
    before = files_of(english.output)
    marked = _marked(english)
    made = build(marked).made
    assert made >= len(pages_of(before))
    pages = pages_of(files_of(marked.output))
    assert all(OPEN in html and 'lang="es-US"' in html for html in pages.values())
    path = catalog_path(marked)
    path.write_text(path.read_text(encoding="utf-8").replace(f"{OPEN}Privacy", f"{OPEN}Discretion"), encoding="utf-8")
    assert build(marked).made >= len(pages)
    assert all("Discretion" in html for html in pages_of(files_of(marked.output)).values())
    assert build(marked).made == 0
    path.write_text(path.read_text(encoding="utf-8").replace(f"{CLOSE}%(", f"{CLOSE}%(no_"), encoding="utf-8")
    with pytest.raises(ConfigError, match="which the English has not"):
        build(marked)
    assert all("Discretion" in html for html in pages_of(files_of(marked.output)).values())
    shutil.rmtree(path.parents[1])
    build(english)
    assert pages_of(files_of(english.output)) == pages_of(before)


def test_the_list_of_messages_is_written_and_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    marked = _marked(make_directory(tmp_path, []))
    monkeypatch.chdir(tmp_path)
    list_path(marked).unlink()
    assert _iop("messages", "--check") == 1
    assert "run: iop messages" in capsys.readouterr().err
    assert _iop("messages") == 0
    assert list_path(marked).read_text(encoding="utf-8") == list_text(marked)
    assert _iop("messages", "--check") == 0


def _iop(*arguments: str) -> int:
    try:
        cli.run(arguments)
    except SystemExit as left:
        return int(left.code or 0)
    return 0


def test_the_list_of_messages_holds_code_templates_and_closed_lists() -> None:
    text = list_text(Config(root=ROOT))
    for message in (
        "Valid to %(day)s",
        "%(count)s hours a week",
        "Skip to the content",
        "Level of care",
        "level of care",
    ):
        assert f' "{message}"\n' in text
    assert '#. Term "iop" of "Level of care".\n' in text
    assert not re.search(r"20[0-9]{2}-|:[0-9]+\n", text), "a date or a line number would change without a message"


def pages_of(files: dict[str, bytes]) -> dict[str, str]:
    """The pages of the directory among the files of a site."""
    return {path: html.decode() for path, html in files.items() if path.endswith(".html") and path != "guide/404.html"}
