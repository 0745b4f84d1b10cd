"""Signs that may stand in no text from outside: those nobody sees, and marks piled up until they cover what is above.

Sources: Unicode 15, general categories (UAX 44); Default_Ignorable_Code_Point for what draws nothing.
"""

from __future__ import annotations

import re
import unicodedata

#: Control characters, and characters that cannot be seen or that turn text around (joiners are left: words need them).
UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff"
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]|\r(?!\n)"
)
#: Marks that one letter may carry: accents, which stand one above the other (Vietnamese has two), and all others
#: (vowels and tones; Burmese has five).
MOST_ACCENTS, MOST_MARKS = 3, 6
_JOINERS = "\u200c\u200d"
_LAST_ACCENT = "\u036f"
#: Only here can marks be. Most texts hold nothing of this, and are not gone through sign by sign.
_MAY_BE_MARKS = re.compile("[^\x00-\u02ff\u1e00-\u20cf\u2100-\u2cee]")


def piled_marks(text: str) -> list[int]:
    """Return where ``text`` has marks (accents, vowel signs) that follow no letter, or too many of one."""
    if not _MAY_BE_MARKS.search(text):
        return []
    found = []
    carried = MOST_MARKS
    for at, sign in enumerate(text):
        kind = unicodedata.category(sign)[0]
        if sign in _JOINERS:
            continue
        if kind != "M":
            carried = 0 if kind == "L" else MOST_MARKS
        elif carried < (MOST_ACCENTS if sign <= _LAST_ACCENT else MOST_MARKS):
            carried += 1
        else:
            found.append(at)
    return found
