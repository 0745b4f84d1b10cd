"""What every test shares: the built sites, and where Hypothesis keeps what it has learned and how it searches."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import configuration, settings

if TYPE_CHECKING:
    from tests.whole_site import Site

ROOT = Path(__file__).resolve().parent.parent

configuration.set_hypothesis_home_dir(ROOT / ".cache" / "hypothesis")
# A slow machine is not a failing test. On CI every run tries the same examples: a red check can be repeated.
settings.register_profile("project", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("project")


@pytest.fixture(scope="session")
def whole_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site of invented records with every kind of page, built once for all tests."""
    from tests import whole_site  # noqa: PLC0415 - it needs ROOT from here

    return whole_site.whole_site(tmp_path_factory.mktemp("whole-site"))


@pytest.fixture(scope="session")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of the records in ``facilities/``, built once for all tests."""
    from tests import whole_site  # noqa: PLC0415 - it needs ROOT from here

    return whole_site.real_site(tmp_path_factory.mktemp("real-site"))
