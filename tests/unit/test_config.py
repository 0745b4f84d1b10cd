"""The settings of a directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.config import ConfigError, Limits, read_config

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, text: str) -> Path:
    (folder / "pyproject.toml").write_text(text)
    return folder


def test_without_settings_the_defaults_hold(tmp_path: Path) -> None:
    config = read_config(write(tmp_path, ""))
    assert config.facilities == tmp_path / "facilities"
    assert config.output == tmp_path / "site"
    assert config.limits == Limits()


def test_settings_are_read_and_what_is_given_wins(tmp_path: Path) -> None:
    write(
        tmp_path,
        '[tool.iop]\nsite_name = "Example"\nbase_url = "https://example.org/iop/"\n[tool.iop.limits]\nfresh_days = 9',
    )
    config = read_config(tmp_path, output="elsewhere", base_url=None)
    assert (config.site_name, config.base_url, config.limits.fresh_days) == ("Example", "https://example.org/iop", 9)
    assert config.output == tmp_path / "elsewhere"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[tool.iop]\nsponsor = "gold"', "no setting 'sponsor'"),
        ("[tool.iop]\nsite_name = 3", "site_name must be text"),
        ("[tool.iop]\nlanguage = 3", "language must be text"),
        ('[tool.iop]\nlanguage = "English"', "language must be a language tag"),
        ('[tool.iop]\nlanguage = "../en"', "language must be a language tag"),
        ('[tool.iop]\nlanguage = "en_US"', "language must be a language tag"),
        ('[tool.iop]\nbase_url = "javascript:x"', "base_url must begin with"),
        ('[tool.iop.limits]\nfresh_days = "long"', "fresh_days must be a whole number"),
        ("[tool.iop.limits]\nfresh_days = -1", "fresh_days must be a whole number"),
        ("[tool.iop.limits]\nother = 1", "no setting 'other'"),
        ("[tool.iop\n", "pyproject.toml"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        read_config(write(tmp_path, text))


def test_a_folder_without_settings_is_not_a_directory(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="own folder"):
        read_config(tmp_path)
