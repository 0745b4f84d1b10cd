"""A page of the guide as its author wrote it, and what is asked of it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from generator.problems import Problem, Severity

#: Pages for families: held to a reading grade. They and the pages on how to use the directory give advice.
_FAMILY, _USE = "guide/choose/", "guide/use/"
#: Pages for those who keep the program: nobody proofreads their words.
_MAINTAIN = "guide/maintain/"


@dataclass(frozen=True, slots=True)
class GuideText:
    """One Markdown file of the guide.

    ``path`` is its name from the top of the repository, ``text`` all of it, ``meta`` what its front matter says,
    and ``body_line`` the line (from 1) on which its text begins after the front matter.
    """

    path: str
    text: str
    meta: Mapping[str, object]
    body_line: int = 1
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        lengths = (len(line) + 1 for line in self.text.split("\n")[:-1])
        object.__setattr__(self, "_starts", (0, *accumulate(lengths)))

    @property
    def is_for_families(self) -> bool:
        """Whether everybody must be able to read it."""
        return self.path.startswith(_FAMILY)

    @property
    def gives_advice(self) -> bool:
        """Whether it must be reviewed, name its sources, and lead on into the directory."""
        return self.path.startswith((_FAMILY, _USE))

    @property
    def is_proofread(self) -> bool:
        """Whether its words are looked at."""
        return not self.path.startswith(_MAINTAIN)

    @property
    def body_start(self) -> int:
        """The offset at which its text begins after the front matter."""
        return self._starts[min(self.body_line, len(self._starts)) - 1]

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of a place in ``text``."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def problem(
        self, offset: int, rule: str, message: str, *, tip: str = "", severity: Severity = Severity.ERROR
    ) -> Problem:
        """Return what is wrong at a place of this page."""
        line, column = self.place(offset)
        return Problem(self.path, line, column, severity, rule, "", message, tip)
