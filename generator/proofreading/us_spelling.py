"""British spellings that a dictionary of English may hold, and what the guide writes instead."""

from __future__ import annotations

import re
from collections.abc import Callable

#: Words of their own.
_WORDS = {
    "aeroplane": "airplane",
    "ageing": "aging",
    "aluminium": "aluminum",
    "amongst": "among",
    "analogue": "analog",
    "artefact": "artifact",
    "burnt": "burned",
    "catalogue": "catalog",
    "catalogues": "catalogs",
    "cheque": "check",
    "cheques": "checks",
    "councillor": "councilor",
    "councillors": "councilors",
    "cosy": "cozy",
    "defence": "defense",
    "dreamt": "dreamed",
    "focussed": "focused",
    "focussing": "focusing",
    "grey": "gray",
    "jewellery": "jewelry",
    "kerb": "curb",
    "learnt": "learned",
    "leant": "leaned",
    "licence": "license",
    "licences": "licenses",
    "mum": "mom",
    "mums": "moms",
    "offence": "offense",
    "offences": "offenses",
    "paediatric": "pediatric",
    "paediatrician": "pediatrician",
    "postcode": "ZIP code",
    "practise": "practice",
    "practised": "practiced",
    "practises": "practices",
    "practising": "practicing",
    "pretence": "pretense",
    "programme": "program",
    "programmes": "programs",
    "pyjamas": "pajamas",
    "sceptical": "skeptical",
    "spelt": "spelled",
    "storey": "story",
    "tyre": "tire",
    "tyres": "tires",
    "unfocussed": "unfocused",
    "whilst": "while",
}
#: Endings and parts: British, American. One counts only where the American word is known.
_PARTS = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"(?<=[a-z]{2})our(?=s?$|ed$|ing$|ful|less|able|er|ite|al|hood|ly)", "or"),
        (r"is(?=e[sd]?$|ing$|ers?$|ations?$|able$)", "iz"),
        (r"ys(?=e[sd]?$|ing$|ers?$)", "yz"),
        (r"(?<=[bt])re(?=s?$|d$)", "er"),
        (r"^(.*[aeiouy].*[aeiou])ll(?=ed$|ing$|ers?$|ors?$|ous$)", r"\1l"),
        (r"ilful", "illful"),
        (r"lfil(?=$|s$|ment)", "lfill"),
        (r"nrol(?=$|s$|ment)", "nroll"),
        (r"stal(?=ment)", "stall"),
        (r"dgement", "dgment"),
        (r"(?<=orthop|cyclop)ae|(?<=an|le)ae(?=m|sth)|(?<=gyn)ae|(?<=leuk|glyc)ae|(?<=^p)ae(?=d)|(?<=^h)ae(?=m)", "e"),
        (r"(?<=^f)ae(?=c)|(?<=^c)ae(?=sarean)|(?<=^f)oe(?=t)|(?<=rrh)oe|^oe(?=d|s)", "e"),
        (r"logue(?=s?$)", "log"),
        (r"^grey", "gray"),
    )
)
#: Looks British by one of the parts, and is right here.
_RIGHT = frozenset(
    (
        *("analyses", "dialyses", "paralyses"),
        *("apprise", "apprised", "exorcise", "expertise", "merchandise", "merchandised", "merchandising", "surprise"),
        *("amour", "dour", "glamour", "scoured", "scouring"),
        *("compelled", "compelling", "controlled", "controller", "controlling", "distilled", "enrolled", "enrolling"),
        *("excelled", "expelled", "fulfilled", "fulfilling", "installed", "installing", "instilled", "patrolled"),
        *("propelled", "rebelled", "recalled", "recalling", "refilled", "refilling"),
        *("dialogue", "dialogues", "epilogue", "monologue", "monologues", "prologue", "prologues"),
    )
)


def american_of(word: str, is_known: Callable[[str], bool]) -> str:
    """Return how the guide spells a British ``word`` (in small letters), or nothing when it is not British.

    ``is_known`` says of an American spelling whether there is such a word.
    """
    if word in _WORDS:
        return _WORDS[word]
    if word in _RIGHT:
        return ""
    for british, american in _PARTS:
        spelled = british.sub(american, word)
        if spelled != word and is_known(spelled):
            return spelled
    return ""
