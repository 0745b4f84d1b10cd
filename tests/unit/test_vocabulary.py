from __future__ import annotations

import re
from collections import Counter

import pytest

from generator.facility import vocabulary
from generator.facility.vocabulary import VOCABULARIES, Code, Term, Vocabulary

KEBAB_CASE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
SLUG_FORMS = {
    "states": re.compile(r"[A-Z]{2}"),
    "asam_levels": re.compile(r"\d(\.\d)?(-WM)?"),
}
CODE_FORMS = {
    "samhsa": re.compile(r"[A-Z]{2,5} [A-Z][A-Z0-9]{1,5}"),
    "asam": re.compile(r"\d(\.\d)?"),
    "nucc": re.compile(r"[0-9][0-9A-Z]{8}X"),
    "hcpcs": re.compile(r"[A-Z]\d{4}"),
    "revenue": re.compile(r"0\d{3}"),
    "pos": re.compile(r"\d{2}"),
    "plan-net": re.compile(r"[a-z]+"),
    "hsds": re.compile(r"[a-z]+( [a-z]+)*"),
    "rrule": re.compile(r"MO|TU|WE|TH|FR|SA|SU"),
}
# A code that covers more than one of our terms, such as the locator's one group for everyone under 18.
SHARED_CODES = {
    ("age_groups", "samhsa", "AGE CHLD"),
    ("phone_uses", "hsds", "voice"),
}
BANNED = re.compile(
    r"\b(addicts?|abusers?|alcoholics?|junk(y|ie)s?|clean|dirty|best|leading|world-class|top-rated|premier|finest"
    r"|state-of-the-art|renowned|unparalleled|luxur(y|ious)|cures?|guarantees?d?|suffer(s|ing)?|victims?)\b"
)
BANNED_WHERE_READ = re.compile(
    r"\b(substance abuse|drug abuse|\w*our(s|ed|ing)? centre|licence|counselling)\b"
)
FILLER = frozenset(
    {
        "a",
        "an",
        "and",
        "as",
        "at",
        "be",
        "by",
        "for",
        "from",
        "in",
        "is",
        "it",
        "of",
        "on",
        "or",
        "people",
        "person",
        "program",
        "that",
        "the",
        "their",
        "them",
        "they",
        "this",
        "to",
        "who",
        "with",
    }
)
TERMS = [
    pytest.param(listed, term, id=f"{listed.name}/{term.slug}") for listed in VOCABULARIES for term in listed
]
every_list = pytest.mark.parametrize("listed", VOCABULARIES, ids=lambda listed: listed.name)
every_term = pytest.mark.parametrize(("listed", "term"), TERMS)


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]+", text.lower())) - FILLER


def folded(text: str) -> str:
    return " ".join(text.lower().replace("-", " ").replace("_", " ").split())


def test_every_list_of_the_package_is_in_vocabularies_under_its_own_name() -> None:
    constants = {name: value for name, value in vars(vocabulary).items() if isinstance(value, Vocabulary)}
    assert {name.lower() for name in constants} == {listed.name for listed in VOCABULARIES}
    assert all(value.name == name.lower() for name, value in constants.items())
    assert len(set(VOCABULARIES)) == len(VOCABULARIES)
    assert set(constants) <= set(vocabulary.__all__)


@every_list
def test_a_list_has_a_plain_title_and_terms(listed: Vocabulary) -> None:
    assert len(listed.terms) >= 2
    assert re.fullmatch(r"[A-Z][A-Za-z, ]+", listed.title)


@every_term
def test_a_slug_is_kebab_case(listed: Vocabulary, term: Term) -> None:
    assert SLUG_FORMS.get(listed.name, KEBAB_CASE).fullmatch(term.slug)


@every_term
def test_not_stated_is_never_a_term(listed: Vocabulary, term: Term) -> None:
    assert term.slug not in {"not-stated", "unknown", "none", "n-a"}, listed.name


@every_list
def test_no_two_terms_of_a_list_share_a_label(listed: Vocabulary) -> None:
    counts = Counter(folded(term.label) for term in listed)
    assert [label for label, count in counts.items() if count > 1] == []


@every_term
def test_a_definition_is_one_plain_sentence(listed: Vocabulary, term: Term) -> None:
    del listed
    assert re.fullmatch(r"[A-Z][^.?!;:]*(\d\.\d[^.?!;:]*)?\.", term.definition), term.definition
    assert term.definition == " ".join(term.definition.split())
    assert len(term.definition.split()) <= 28


@every_term
def test_a_definition_says_more_than_the_label(listed: Vocabulary, term: Term) -> None:
    new = words(term.definition) - words(term.label)
    assert len(new) >= (1 if listed.name in {"states", "weekdays"} else 2), term.definition


@every_term
def test_a_label_is_words_to_read(listed: Vocabulary, term: Term) -> None:
    del listed
    assert term.label == term.label.strip()
    assert re.match(r"[A-Z0-9]", term.label) or term.slug == "prep"
    assert "_" not in term.label


@every_list
def test_synonyms_are_lower_case_and_belong_to_one_term(listed: Vocabulary) -> None:
    owners: dict[str, str] = {}
    for term in listed:
        assert len({folded(synonym) for synonym in term.synonyms}) == len(term.synonyms), term.slug
        for synonym in term.synonyms:
            assert synonym == synonym.lower().strip() != ""
            owner = owners.setdefault(folded(synonym), term.slug)
            assert owner == term.slug, f"{synonym!r} belongs to {owner} and {term.slug}"


@every_list
def test_a_synonym_is_not_the_slug_or_label_of_another_term(listed: Vocabulary) -> None:
    own = {folded(name): term.slug for term in listed for name in (term.slug, term.label)}
    stolen = {
        synonym: (term.slug, own[folded(synonym)])
        for term in listed
        for synonym in term.synonyms
        if own.get(folded(synonym), term.slug) != term.slug
    }
    assert stolen == {}


@every_term
def test_outside_codes_are_well_formed(listed: Vocabulary, term: Term) -> None:
    del listed
    assert len(set(term.codes)) == len(term.codes)
    for code in term.codes:
        assert CODE_FORMS[code.system].fullmatch(code.value), code


@every_list
def test_an_outside_code_leads_to_one_term(listed: Vocabulary) -> None:
    owners: dict[Code, str] = {}
    for term in listed:
        for code in term.codes:
            if (listed.name, *code) not in SHARED_CODES:
                assert owners.setdefault(code, term.slug) == term.slug, code


@every_term
def test_the_words_put_the_person_first_and_praise_nobody(listed: Vocabulary, term: Term) -> None:
    del listed
    for text in (term.slug, term.label, term.definition, *term.synonyms):
        assert not BANNED.search(text.lower()), text
    for text in (term.slug, term.label, term.definition):
        assert not BANNED_WHERE_READ.search(text.lower()), text
        assert text.isascii(), text


def test_the_check_on_words_does_find_them() -> None:
    assert BANNED.search("for addicts who want to get clean")
    assert BANNED.search("the best and leading care")
    assert not BANNED.search("addiction, cleaning and leadership")


@pytest.mark.parametrize(
    ("listed", "word", "slug"),
    [
        ("levels_of_care", "IOPP", "iop"),
        ("levels_of_care", "Day Treatment", "php"),
        ("levels_of_care", "intensive_outpatient", "iop"),
        ("focus", "dual diagnosis", "co-occurring"),
        ("focus", "mental-heath", "mental-health"),
        ("specialties", "depresion", "depression"),
        ("specialties", "mood", "depression"),
        ("specialties", "PTSD", "trauma-ptsd"),
        ("specialties", "anxity", "anxiety"),
        ("therapies", "mindfullness", "mindfulness"),
        ("therapies", "12-Step", "twelve-step-facilitation"),
        ("moud_policies", "not allowed", "not-allowed"),
        ("age_groups", "adolescent", "adolescents"),
        ("populations", "LGBTQ+", "lgbtq"),
        ("populations", "vetrans", "veterans"),
        ("languages", "spansh", "es"),
        ("modalities", "Telehealth", "virtual"),
        ("modalities", "in person", "in-person"),
        ("payers", "Aetena", "aetna"),
        ("payers", "Blue Cross Blue Shield of Texas", "bcbs-tx"),
        ("payers", "tri care", "tricare"),
        ("payment_types", "sliding scale", "sliding-fee"),
        ("ownership", "nonprofit", "non-profit"),
        ("weekdays", "Tuesday", "tue"),
        ("weekdays", "thurs", "thu"),
        ("parts_of_day", "evenings", "evening"),
        ("recurrences", "every other week", "2-weeks"),
        ("states", "Ohio", "OH"),
        ("states", "oh", "OH"),
        ("credential_bodies", "JCAHO", "joint-commission"),
    ],
)
def test_the_nearest_term_is_the_one_that_was_meant(listed: str, word: str, slug: str) -> None:
    assert named(listed).nearest(word) == slug


@pytest.mark.parametrize("word", ["", "zzzzzz", "quantum chromodynamics"])
@every_list
def test_a_word_that_is_near_nothing_has_no_nearest_term(listed: Vocabulary, word: str) -> None:
    assert listed.nearest(word) is None


@every_term
def test_every_spelling_of_a_term_leads_to_it(listed: Vocabulary, term: Term) -> None:
    for spelling in (term.slug, term.label, term.label.upper(), *term.synonyms):
        assert listed.nearest(spelling) == term.slug


def test_a_list_refuses_a_slug_twice() -> None:
    twice = (Term("a", "A", "One thing."), Term("a", "B", "Another thing."))
    with pytest.raises(ValueError, match="holds a slug twice"):
        Vocabulary("letters", "Letters", twice)


def test_a_list_answers_for_any_value_whether_it_holds_it() -> None:
    ages = named("age_groups")
    assert "adults" in ages
    assert all(value not in ages for value in ("Adults", 3, None, ["adults"], {"adults": 1}))


def named(name: str) -> Vocabulary:
    return next(listed for listed in VOCABULARIES if listed.name == name)
