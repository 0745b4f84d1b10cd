"""What every test shares: where Hypothesis keeps what it has learned, and how it searches."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import configuration, settings

ROOT = Path(__file__).resolve().parent.parent

configuration.set_hypothesis_home_dir(ROOT / ".cache" / "hypothesis")
# A slow machine is not a failing test. On CI every run tries the same examples: a red check can be repeated.
settings.register_profile("project", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("project")
